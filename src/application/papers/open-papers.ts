import { datePartsOf } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { type SecondsEach, usualSeconds } from '../../domain/pulse/long-work';
import { type PaperKindCode, paperCodes } from '../../register/papers/paper-kinds';
import {
  paperNumberText,
  proposedNumber,
  type RegisteredNumber,
  registeredNumbers,
  seriesOf,
} from '../../register/papers/paper-numbers';
import type { PaperWarning } from '../../register/papers/paper-report';
import type { Paper, PaperState } from '../../register/tables/papers';
import type { PaperForm, PaperSubject } from '../../templates/papers/paper-form';
import { paperForms } from '../../templates/papers/registry';
import { noticeChanges } from '../conference/notice-changes';
import type { Ports } from '../ports';
import { secondsEach } from '../pulse/work-now';
import { type ConferenceChoice, choiceOf } from '../rows/form-facts';
import { valuesOf } from '../rows/read-sheets';
import { type PaperPlace, placesOf } from './paper-places';
import { formsOf, identityOf, isCorrectable, isIssued, rowsOfPaper } from './paper-plan';
import { type PaperContext, readPaperSources, sourceNames } from './paper-sources';
import { markMisdirected } from './touched-papers';

/** One paper of the conference, made or still to be made. */
export interface PaperRow {
  /** '' before it is made. */
  readonly id: string;
  /** Key of its subject; '' for a paper about the whole conference. */
  readonly subject: string;
  readonly about: string;
  readonly state: PaperState | 'none';
  readonly number: string;
  readonly symbol: string;
  readonly date: string | null;
  readonly url: string;
  /** The first of the `gapCount` things that it lacks. */
  readonly gaps: readonly PaperPlace[];
  readonly gapCount: number;
  /** Its document was made incomplete and says DỰ THẢO. */
  readonly saysDraft: boolean;
  /** Sentences about the linter's findings when the paper was made. */
  readonly flaws: readonly string[];
  readonly warnings: readonly PaperWarning[];
  /** Changes since it was issued; '' if none. */
  readonly renotify: string;
  /** It is issued with a number and has not left the office, so that number and day can be corrected. */
  readonly isCorrectable: boolean;
}

export interface PaperKindRow {
  readonly kind: PaperKindCode;
  /** In the order of their subjects; an issued paper is followed by its replacement. */
  readonly papers: readonly PaperRow[];
  /** The proposed next number; '' for papers without a number. */
  readonly nextNumber: string;
}

/** What `Văn bản` shows about one conference. */
export interface PaperFormFacts extends ConferenceChoice {
  readonly today: string;
  readonly kinds: readonly PaperKindRow[];
  /** Google's daily limit of documents per account, from the settings. */
  readonly documentsADay: number;
  readonly seconds: SecondsEach;
}

/** Longer lists would not be read. */
const gapsShown = 20;

/** Every paper of a conference, made or not: its state, what it lacks and what is out of date. */
export function openPapers(
  ports: Ports,
  input: { readonly conference: string | null },
): Outcome<PaperFormFacts, Failure> {
  const forms = formsOf(paperCodes.filter((kind) => kind !== 'invitation'));
  const context = readPaperSources(ports, input.conference, sourceNames(forms));
  if (!context.ok) {
    return context.failure.code === 'no-conference'
      ? success({
          today: ports.clock.today(),
          conference: null,
          conferences: [],
          kinds: [],
          documentsADay: 0,
          seconds: usualSeconds,
        })
      : context;
  }
  const { sources, conferences } = context.value;
  if (noticeChanges(ports, valuesOf(conferences), { villages: sources.villages.map(({ values }) => values) }))
    return openPapers(ports, input);
  // What is shown is right without it; a colleague who holds the lock leaves it to the next opening.
  markMisdirected(ports, context.value.papers, sources);
  const numbers = registeredNumbers(
    valuesOf(context.value.papers),
    valuesOf(conferences),
    sources.settings.papers.series,
  );
  const kinds = paperCodes.map((kind) =>
    kindRow(
      context.value,
      numbers,
      kind,
      kind === 'invitation' ? invitationRows(context.value) : rowsOfForm(context.value, paperForms[kind]),
    ),
  );
  const trouble = context.value.trouble();
  if (trouble) return { ok: false, failure: trouble };
  return success({
    today: sources.today,
    ...choiceOf(valuesOf(conferences), sources.conference),
    kinds,
    documentsADay: sources.settings.terms.documentsADay,
    seconds: secondsEach(ports.memory.readAll()),
  });
}

function kindRow(
  { sources }: PaperContext,
  numbers: readonly RegisteredNumber[],
  kind: PaperKindCode,
  rows: readonly PaperRow[],
): PaperKindRow {
  const { settings, today } = sources;
  const series = seriesOf(kind, settings.papers.series);
  const next =
    series === null ? '' : paperNumberText(proposedNumber(numbers, series, datePartsOf(today).year));
  return { kind, papers: rows, nextNumber: next };
}

function rowsOfForm(context: PaperContext, form: PaperForm): readonly PaperRow[] {
  const { papers } = context.sources;
  const subjects = form.subjects(context.sources);
  const current = subjects.flatMap((subject) => rowsOfSubject(context, form, subject));
  const keys = new Set(subjects.map(({ key }) => key));
  // A paper stays listed after its subject is gone.
  const others = papers.filter((row) => row.kind === form.kind && !keys.has(row.subject));
  return [...current, ...others.map(paperRow)];
}

function rowsOfSubject(context: PaperContext, form: PaperForm, subject: PaperSubject): readonly PaperRow[] {
  const rows = rowsOfPaper(context.sources.papers, form.kind, subject.key);
  const last = rows[rows.length - 1];
  if (last && isIssued(last)) return rows.map(paperRow);
  const { gaps, warnings } = form.build(context.sources, subject, identityOf(last ?? null));
  const places = placesOf(gaps, context.sheets);
  const live = { gaps: places.slice(0, gapsShown), gapCount: places.length, warnings };
  const draft = last ? paperRow(last) : { ...blank, subject: subject.key, about: subject.label };
  return [...rows.slice(0, -1).map(paperRow), { ...draft, ...live }];
}

const blank: PaperRow = {
  id: '',
  subject: '',
  about: '',
  state: 'none',
  number: '',
  symbol: '',
  date: null,
  url: '',
  gaps: [],
  gapCount: 0,
  saysDraft: false,
  flaws: [],
  warnings: [],
  renotify: '',
  isCorrectable: false,
};

const paperRow = (row: Paper): PaperRow => ({
  ...blank,
  id: row.id,
  subject: row.subject,
  about: row.about,
  state: row.document === '' && !isIssued(row) ? 'none' : (row.state ?? 'draft'),
  number: row.number,
  symbol: row.symbol,
  date: row.date,
  url: row.document,
  saysDraft: row.missing !== '',
  flaws: row.flaws === '' ? [] : row.flaws.split('\n'),
  renotify: row.renotify,
  isCorrectable: row.state === 'issued' && row.number !== '' && isCorrectable(row),
});

/** Invitations are only listed here; they are made and numbered in their own form. */
function invitationRows({ sources }: PaperContext): readonly PaperRow[] {
  const rows = sources.papers.filter(({ kind }) => kind === 'invitation').map(paperRow);
  return rows.length > 0 ? rows : [blank];
}
