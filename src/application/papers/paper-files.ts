import { failure, success } from '../../domain/outcome';
import { paperGroup } from '../../register/drive-names';
import { paperKinds } from '../../register/papers/paper-kinds';
import { driveIdOf } from '../../register/settings/setting';
import type { Conference } from '../../register/tables/conferences';
import type { Paper } from '../../register/tables/papers';
import { fileNameOf } from '../../templates/words/file-name';
import { straysOf } from '../documents/drive-documents';
import type { PlannedPaper } from '../documents/fill-paper';
import { lostFiles, withoutLostFiles } from '../documents/lost-files';
import type { Filing } from '../documents/make-documents';
import { isOfOther } from '../documents/shared-work';
import type { Ports } from '../ports';
import { isIssued, type RegisteredPaper } from './paper-plan';
import type { PaperContext } from './paper-sources';

/**
 * Files each paper in a document of its own, whose link is in its line. `isWrittenAnew` are the papers that get a new
 * one where theirs was deleted for good: a correction compares what it prints with what was signed, not with the file.
 */
export function registerFiling<Planned extends RegisteredPaper>(
  ports: Ports,
  { sources, papers }: PaperContext,
  stage: 'draft' | 'issued',
  isWrittenAnew: (row: Paper) => boolean = isIssued,
): Filing<Planned> {
  const { conference } = sources;
  return {
    group: paperGroup(conference.id),
    place(planned, listing) {
      const me = ports.person;
      const ofOther = planned.find(
        ({ row }) =>
          row &&
          row.document !== '' &&
          isOfOther(me, row) &&
          !listing.some(({ id }) => id === driveIdOf(row.document)) &&
          // A draft without number is made again as a document of this account.
          (stage === 'issued' || row.number !== ''),
      );
      if (ofOther?.row) return failure({ code: 'document-of-other', person: ofOther.row.madeBy });
      const rows = planned.flatMap(({ row }) => row ?? []);
      const rewritten = lostFiles(ports, listing, rows.filter(isWrittenAnew)).gone;
      const needed = rows.filter((row) => !rewritten.includes(row));
      const whole = withoutLostFiles(ports, conference.id, listing, needed);
      if (!whole.ok) return whole;
      const strays = straysOf(
        listing,
        papers.rows.map(({ values }) => values.document),
      );
      const keys = new Set(listing.map(({ key }) => key));
      return success(
        planned.map((paper) => {
          const stem = stemOf(conference.id, paper);
          const recorded = paper.row ? driveIdOf(paper.row.document) : '';
          const own = listing.find(({ id }) => id === recorded);
          // The listing lags behind; a document of this account that is not gone needs no second one.
          const isUnlisted =
            !own && recorded !== '' && paper.row?.madeBy === me.email() && !rewritten.includes(paper.row);
          const stray = strays.find(({ key }) => key.startsWith(`${stem}/`));
          const existing = own ?? (isUnlisted ? undefined : stray);
          const id = existing?.id ?? (isUnlisted ? recorded : null);
          const key = existing?.key ?? nextKey(stem, keys);
          keys.add(key);
          const batch = Number(key.slice(stem.length + 1)) || 1;
          const name = nameOf(conference, paper, stage, batch);
          return {
            ...paper,
            place: { id, key, name, isLocked: existing?.locked === true },
          };
        }),
      );
    },
  };
}

/** Common start of the keys of one paper's files; the number after it counts the papers that replaced it. */
const stemOf = (conference: string, { form, subject }: PlannedPaper): string =>
  `${conference}/${paperKinds[form.kind].slug}/${subject.key || 'chung'}`;

function nextKey(stem: string, keys: ReadonlySet<string>): string {
  for (let batch = 1; ; batch += 1) {
    if (!keys.has(`${stem}/${batch}`)) return `${stem}/${batch}`;
  }
}

function nameOf(
  conference: Conference,
  { form, subject, identity }: PlannedPaper,
  stage: 'draft' | 'issued',
  batch: number,
): string {
  const { symbol, slug } = paperKinds[form.kind];
  return fileNameOf({
    conferenceId: conference.id,
    year: conference.year ?? 0,
    kind: symbol.form === 'named' ? symbol.abbreviation : slug,
    number: symbol.form === 'none' && stage === 'issued' ? null : identity.number,
    title: subject.label || (symbol.form === 'named' ? slug : ''),
    batch,
  });
}
