import { postsHeld } from '../../domain/people/village-posts';
import { cleanText, fold } from '../../domain/text/vietnamese-text';
import { cellText } from '../../register/cell';
import type { attendees } from '../../register/tables/attendees';
import type { villages } from '../../register/tables/villages';
import type { SheetSnapshot } from '../ports';
import type { RenamedVillage } from '../rows/renamed-villages';
import { type AnySheet, byHand, cellAt, type Flaw, flawAt, repair } from './check-flaw';

/** Two people invited to one conference for the same post of one village. */
export function checkPosts(sheet: SheetSnapshot<typeof attendees.columns>): readonly Flaw[] {
  const holders = new Set<string>();
  return sheet.rows.flatMap((row): readonly Flaw[] => {
    const { conference, village, title, seat } = row.values;
    if (village === '' || (seat !== null && seat !== 'invited')) return [];
    const posts = postsHeld(title).map((post) => [conference, fold(village), post].join('|'));
    const isDoubled = posts.some((post) => holders.has(post));
    for (const post of posts) holders.add(post);
    return isDoubled ? [flawAt(sheet, row, 'title', byHand('doubled-post'))] : [];
  });
}

const posts = ['partySecretary', 'villageHead', 'frontHead'] as const;
const severalNames = /[a-z] *(?:[;,/&+]| va ) *[a-z]/;

/** Cells of `Thôn` that name several people for one post. */
export const checkVillagePosts = (sheet: SheetSnapshot<typeof villages.columns>): readonly Flaw[] =>
  sheet.rows.flatMap((row) =>
    posts
      .filter((field) => severalNames.test(fold(String(cellAt(row, field)).replace(/\n/g, ';'))))
      .map((field) => flawAt(sheet, row, field, byHand('several-people'))),
  );

/** Cells that have the former name of a village; the repair writes the new one, so that no row loses its village. */
export function checkRenamedVillages(sheet: AnySheet, renamed: readonly RenamedVillage[]): readonly Flaw[] {
  if (renamed.length === 0) return [];
  const fields = Object.entries(sheet.table.columns).flatMap(([field, { list }]) =>
    list === 'villages' || list === 'places' ? [field] : [],
  );
  return sheet.rows.flatMap((row) =>
    fields.flatMap((field) => {
      const village = renamed.find(({ was }) => was === cleanText(cellText(cellAt(row, field))));
      return village ? [flawAt(sheet, row, field, repair('renamed-village', village.is))] : [];
    }),
  );
}
