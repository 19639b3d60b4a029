import { readPersonName } from '../../domain/people/person-name';
import { postsHeld, type VillagePost } from '../../domain/people/village-posts';
import { cleanText, fold } from '../../domain/text/vietnamese-text';
import { villages as table, type Village } from '../tables/villages';
import { looksLikePerson } from './cells/cell-looks';
import { withoutContacts } from './cells/contact-cells';
import { isOrderNumber, type PastedRow, pastedRows } from './cells/pasted-cells';
import { placeName } from './list-headings';
import { fieldByHeading, plainHeading } from './recognised-headers';

type Field = keyof Village & string;
type PostField = 'partySecretary' | 'villageHead' | 'frontHead';

export type VillageRemark =
  | { readonly kind: 'no-posts' | 'repeated' }
  | { readonly kind: 'vacant'; readonly post: VillagePost }
  | { readonly kind: 'odd-name'; readonly name: string };

/** A village of a pasted list, as the sheet `Thôn` says it. */
export interface ReadVillage {
  readonly line: number;
  readonly draft: Readonly<Partial<Record<Field, string>>>;
  readonly remarks: readonly VillageRemark[];
}

export interface ReadVillages {
  readonly villages: readonly ReadVillage[];
  /** Lines that name no village. */
  readonly ignored: readonly string[];
}

const fieldOfPost: Readonly<Record<VillagePost, PostField>> = {
  'party-secretary': 'partySecretary',
  'village-head': 'villageHead',
  'front-head': 'frontHead',
};

// Object.keys forgets the key type; the record's keys are exactly the posts.
const posts = Object.keys(fieldOfPost) as VillagePost[];
const postFields: readonly PostField[] = posts.map((post) => fieldOfPost[post]);

const fields = fieldByHeading(table);

/** The columns of a row of headings: a village and at least one more. */
function headingsOf({ cells }: PastedRow): readonly (Field | null)[] | null {
  const found = cells.map((cell) => fields.get(plainHeading(cell)) ?? null);
  return found.includes('name') && found.filter((field) => field !== null).length > 1 ? found : null;
}

/** `Nguyễn Văn An (Bí thư), 0912 345 678`: the name, the posts that the cell names, and the phone. */
function readPerson(cell: string): { name: string; held: readonly VillagePost[]; phone: string } {
  const { text, phones } = withoutContacts(cell);
  const [, inside = ''] = /\(([^()]*)\)/.exec(text) ?? [];
  const bare = cleanText(text.replace(/\([^()]*\)?/g, ' ').replace(/[\ue000-\uf8ff]/g, ' ')).replace(
    /[\s.,;:-]+$/,
    '',
  );
  return { name: /^[-–—./]*$/.test(bare) ? '' : bare, held: postsHeld(inside), phone: phones[0] ?? '' };
}

/** `Bí thư Nguyễn Văn An`: a post and who holds it in one cell. */
function namedPost(cell: string): { readonly field: PostField; readonly name: string } | null {
  const words = cell.split(' ');
  for (let at = 2; at < words.length; at += 1) {
    const [held, ...others] = postsHeld(words.slice(0, at).join(' '));
    const name = words.slice(at).join(' ');
    if (held && others.length === 0 && looksLikePerson(readPerson(name).name))
      return { field: fieldOfPost[held], name };
  }
  return null;
}

interface Collected {
  readonly line: number;
  readonly draft: Partial<Record<Field, string>>;
  isRepeated: boolean;
}

/** Reads a list of villages: a table of them with their three posts, or people with their posts under each village. */
export function readVillages(text: string): ReadVillages {
  const found = new Map<string, Collected>();
  const ignored: string[] = [];
  let headings: readonly (Field | null)[] | null = null;
  let current: Collected | null = null;
  let merged: Collected | null = null;
  let placeColumn = -1;

  const villageNamed = (name: string, line: number, isTable: boolean): Collected => {
    const earlier = found.get(fold(name));
    if (earlier) {
      earlier.isRepeated ||= isTable;
      return earlier;
    }
    const village: Collected = { line, draft: { name }, isRepeated: false };
    found.set(fold(name), village);
    return village;
  };
  const put = ({ draft }: Collected, field: Field, value: string): void => {
    if (value !== '' && (draft[field] ?? '') === '') draft[field] = value;
  };
  const putPerson = (village: Collected, field: PostField | null, cell: string): void => {
    const { name, held, phone } = readPerson(cell);
    const { honorific, fullName } = readPersonName(name);
    const written = honorific === null ? fullName || name : name;
    const goals = held.length > 0 ? held.map((post) => fieldOfPost[post]) : field ? [field] : [];
    for (const goal of goals) put(village, goal, written);
    if (goals.includes('villageHead') || goals.length === 0) put(village, 'phone', phone);
  };

  for (const row of pastedRows(text)) {
    const found = headingsOf(row);
    if (found) {
      headings = found;
      continue;
    }
    const cells = row.cells.map((cell) => cleanText(cell));
    const filled = cells.filter((cell) => cell !== '' && !isOrderNumber(cell));
    if (headings) {
      const columns = headings;
      const name = cells[columns.indexOf('name')] ?? '';
      if (name === '' || isOrderNumber(name)) {
        if (filled.length > 0) ignored.push(filled.join(', '));
        continue;
      }
      const village = villageNamed(name, row.line, true);
      cells.forEach((cell, column) => {
        const field = columns[column] ?? null;
        if (field === null || field === 'name') return;
        if (isPost(field)) putPerson(village, field, cell);
        else put(village, field, cell);
      });
      continue;
    }
    const post = filled.find((cell) => postsHeld(cell).length > 0);
    const place = filled.map((cell) => placeName(cell)).find((name) => name !== '');
    // A village merged over the rows of its people stands in the first of them only.
    const isBelowPlace = placeColumn >= 0 && (cells[placeColumn] ?? '') === '';
    if (place !== undefined) placeColumn = cells.findIndex((cell) => placeName(cell) === place);
    if (place === undefined && !isBelowPlace) placeColumn = -1;
    const named = filled.filter((cell) => namedPost(cell) !== null);
    if (named.length > 0 && (place !== undefined || current)) {
      current = place === undefined ? current : villageNamed(place, row.line, false);
      for (const cell of named) {
        const { field, name } = namedPost(cell) ?? {};
        if (current && field && name) putPerson(current, field, name);
      }
      const rest = filled.filter((cell) => !named.includes(cell) && placeName(cell) === '');
      if (rest.length > 0) ignored.push(rest.join(', '));
      continue;
    }
    if (post !== undefined && (place !== undefined || current || (isBelowPlace && merged))) {
      const village: Collected | null =
        place === undefined ? (isBelowPlace ? merged : current) : villageNamed(place, row.line, false);
      merged = village;
      const person = filled.find((cell) => cell !== post && looksLikePerson(readPerson(cell).name));
      if (village && person)
        for (const held of postsHeld(post)) putPerson(village, fieldOfPost[held], person);
      else ignored.push(filled.join(', '));
      continue;
    }
    if (place === undefined) {
      ignored.push(filled.join(', '));
      continue;
    }
    current = villageNamed(place, row.line, filled.length > 1);
    const village = current;
    filled
      .filter((cell) => placeName(cell) === '')
      .forEach((cell, index) => {
        putPerson(village, postFields[index] ?? null, cell);
      });
  }
  return { villages: [...found.values()].map(withRemarks), ignored };
}

const isPost = (field: Field): field is PostField => postFields.some((post) => post === field);

function withRemarks({ line, draft, isRepeated }: Collected): ReadVillage {
  const vacant = posts.filter((post) => (draft[fieldOfPost[post]] ?? '') === '');
  const remarks: VillageRemark[] = isRepeated ? [{ kind: 'repeated' }] : [];
  if (vacant.length === posts.length) remarks.push({ kind: 'no-posts' });
  else for (const post of vacant) remarks.push({ kind: 'vacant', post });
  for (const field of postFields) {
    const name = draft[field] ?? '';
    if (name !== '' && !looksLikePerson(name)) remarks.push({ kind: 'odd-name', name });
  }
  return { line, draft, remarks };
}
