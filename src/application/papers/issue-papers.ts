import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { changesSince } from '../../register/papers/paper-facts';
import type { PaperFlaw } from '../../register/papers/paper-report';
import { driveIdOf } from '../../register/settings/setting';
import { acts, counted } from '../../register/tables/journal';
import { papers } from '../../register/tables/papers';
import { lockReason } from '../../templates/lock-reason';
import type { Ports } from '../ports';
import { paperFiller } from './fill-paper';
import { documentOfOther, paperGroup, storePapers } from './paper-files';
import { takenNumber, typedIdentity } from './paper-identity';
import { type PaperPlace, placesOf } from './paper-places';
import { formsOf, isIssued } from './paper-plan';
import { type PaperContext, readPaperSources, sourceNames } from './paper-sources';
import { type ReadyPaper, registerIdentities, registerIssued, settleCorrected } from './register-papers';
import { markOvertakenPapers, markTouchedPapers } from './touched-papers';

export interface IssuedPapers {
  readonly issued: number;
  /** Nothing is issued while one of the papers lacks something or the linter finds something in it. */
  readonly refused: readonly {
    readonly id: string;
    readonly about: string;
    readonly gaps: readonly PaperPlace[];
    readonly flaws: readonly PaperFlaw[];
  }[];
}

interface IssueInput {
  readonly conference: string;
  readonly papers: readonly string[];
  /** As the clerk typed it; with many papers the numbers go up from it. '' for papers without a number. */
  readonly number: string;
  readonly date: string;
}

/**
 * Registers number and date after signature, puts them into the papers and locks them (Decree 30, Article 15). The
 * number is kept before a paper carries it, so that no crash gives it twice; running again finishes what is open.
 */
export function issuePapers(ports: Ports, input: IssueInput): Outcome<IssuedPapers, Failure> {
  const issued = ports.lock.holdingPapers(() => issue(ports, input));
  if (issued.ok && issued.value.issued > 0) {
    ports.register.note({
      action: acts.issuePapers,
      tab: papers.tab,
      record: input.papers.length === 1 ? (input.papers[0] ?? '') : input.conference,
      detail: counted.documents(issued.value.issued),
    });
  }
  return issued;
}

function issue(ports: Ports, input: IssueInput): Outcome<IssuedPapers, Failure> {
  const sheet = ports.register.read(papers);
  if (!sheet.ok) return sheet;
  const wanted = new Set(input.papers);
  const rows = sheet.value.rows.map(({ values }) => values).filter(({ id }) => wanted.has(id));
  const lost = input.papers.find((id) => !rows.some((row) => row.id === id));
  if (lost !== undefined) return failure({ code: 'not-found', id: lost });
  const kinds = new Set(rows.flatMap(({ kind }) => (kind && kind !== 'invitation' ? [kind] : [])));
  const forms = formsOf([...kinds]);
  const context = readPaperSources(
    ports,
    input.conference,
    sourceNames(forms.map(({ needs }) => needs)),
    sheet.value,
  );
  if (!context.ok) return context;
  const typed = typedIdentity(ports, input, rows);
  if (!typed.ok) return typed;
  const open = rows.filter((row) => !isIssued(row));
  if (open.length === 0) {
    const same = rows.every((row) => row.number === '' || row.number === typed.value.numberOf(row));
    if (!same) return failure({ code: 'document-locked' });
    const { conference } = context.value.sources;
    const corrects = rows.some(
      (row) => row.kind === 'correction' && changesSince(row, conference).length === 0,
    );
    const settled = corrects ? settleCorrected(ports, context.value) : success(undefined);
    if (!settled.ok) return settled;
    // An earlier run may have broken off before it marked what was overtaken.
    const marked = markTouchedPapers(ports, conference);
    return marked.ok ? success({ issued: 0, refused: [] }) : marked;
  }
  const taken = takenNumber(context.value, open, typed.value);
  if (taken) return failure(taken);

  const filler = paperFiller(ports, context.value);
  const ready: ReadyPaper[] = [];
  for (const row of open) {
    const form = forms.find(({ kind }) => kind === row.kind);
    const subject = form?.subjects(context.value.sources).find(({ key }) => key === row.subject);
    if (!form || !subject) return failure({ code: 'not-found', id: row.id });
    const number = typed.value.numberOf(row);
    const filled = filler.fill(form, subject, { number, date: typed.value.date });
    if (!filled.ok) return filled;
    ready.push({ row, form, subject, number, filled: filled.value });
  }
  const refused = ready.filter(({ filled }) => filled.built.gaps.length > 0 || filled.flaws.length > 0);
  if (refused.length > 0) {
    return success({
      issued: 0,
      refused: refused.map(({ row, filled }) => ({
        id: row.id,
        about: row.about,
        gaps: placesOf(filled.built.gaps, context.value.sheets),
        flaws: filled.flaws,
      })),
    });
  }
  return lock(ports, context.value, ready, typed.value.date);
}

/** Numbers are written first, then the papers, and the state last: each step finds the one before it done. */
function lock(
  ports: Ports,
  context: PaperContext,
  ready: readonly ReadyPaper[],
  date: CalendarDate | null,
): Outcome<IssuedPapers, Failure> {
  const { sources } = context;
  const listing = ports.drive.list(paperGroup(sources.conference.id));
  if (!listing.ok) return listing;
  const other = documentOfOther(
    ports,
    ready.map(({ row }) => row),
    listing.value,
  );
  if (other) return failure(other);
  // A run that was cut off may have locked a paper under another number.
  const lockedIds = new Set(listing.value.filter((file) => file.locked).map(({ id }) => id));
  const isOther = ({ row, number }: ReadyPaper): boolean => row.number !== number || row.date !== date;
  if (ready.some((paper) => isOther(paper) && lockedIds.has(driveIdOf(paper.row.document)))) {
    return failure({ code: 'document-locked' });
  }
  const registered = registerIdentities(ports, context, ready, date);
  if (!registered.ok) return registered;
  const stored = storePapers(
    ports,
    { folder: sources.settings.drive.folder, conference: sources.conference },
    ready.map(({ form, subject, row, number, filled }) => ({
      kind: form.kind,
      subject,
      row: { ...row, state: 'issued' as const },
      number,
      content: filled.content,
    })),
    context.papers.rows.map(({ values }) => values),
    listing.value,
  );
  const { files, locked } = stored;
  const toLock = files.flatMap((file, index) => (file ? [{ index, file }] : []));
  const protectedNow = ports.drive.protect(
    toLock.map(({ file }) => file.id),
    lockReason,
  );
  const urls = new Map(
    toLock.flatMap(({ index, file }, order) => (protectedNow[order] ? [[index, file.url] as const] : [])),
  );
  const done = ready.flatMap((paper, index) =>
    urls.has(index) || locked.has(index) ? [{ ...paper, url: urls.get(index) ?? paper.row.document }] : [],
  );
  if (done.length === 0) return failure({ code: 'drive-refused', status: 0 });
  const recorded = registerIssued(ports, context, done);
  if (!recorded.ok) return recorded;
  const marked = markOvertakenPapers(ports, sources.conference);
  return marked.ok ? success({ issued: done.length, refused: [] }) : marked;
}
