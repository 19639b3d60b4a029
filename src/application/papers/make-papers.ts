import { inForce } from '../../domain/conference/conference';
import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { flawsText } from '../../register/papers/paper-flaw-text';
import { gapsText } from '../../register/papers/paper-gap-text';
import { type MadePaperCode, paperSymbol } from '../../register/papers/paper-kinds';
import type { PaperFlaw } from '../../register/papers/paper-report';
import { countUnnumbered } from '../../register/row-ids';
import { rowWith } from '../../register/table';
import { type Paper, papers } from '../../register/tables/papers';
import { recipientLines } from '../../templates/words/signature';
import type { DriveFile, Ports } from '../ports';
import { nextIds } from '../rows/next-ids';
import { type FilledPaper, paperFiller } from './fill-paper';
import { documentOfOther, paperGroup, storePapers } from './paper-files';
import { formsOf, identityOf, type MakingMode, type PlannedPaper, planPapers } from './paper-plan';
import { type PaperContext, readPaperSources, sourceNames } from './paper-sources';

export interface MadePapers {
  readonly made: number;
  /** How many of them still lack something and carry DỰ THẢO. */
  readonly incomplete: number;
  /** More is to be made; running again goes on. */
  readonly left: number;
  /** Anybody with the link can open the papers, because their folder is shared so. */
  readonly byLink: boolean;
  /** Papers in which the linter found something, at most so many as a person reads. */
  readonly flawed: readonly {
    readonly kind: MadePaperCode;
    readonly about: string;
    readonly flaws: readonly PaperFlaw[];
  }[];
}

const flawedShown = 20;

interface ReadyPaper extends PlannedPaper {
  readonly filled: FilledPaper;
}

/**
 * Makes the drafts of these kinds, or makes them again; an issued paper is never touched. Documents of a run that was
 * cut off carry their keys on Drive and are taken over instead of being made twice.
 */
export function makePapers(
  ports: Ports,
  input: {
    readonly conference: string;
    readonly kinds: readonly MadePaperCode[];
    readonly subjects: readonly string[] | null;
    readonly mode: MakingMode;
  },
): Outcome<MadePapers, Failure> {
  // The line of each paper says who made it and when; a note in the journal would say it again.
  return ports.lock.holdingPapers(() => make(ports, input));
}

function make(
  ports: Ports,
  { conference, kinds, subjects, mode }: Parameters<typeof makePapers>[1],
): Outcome<MadePapers, Failure> {
  const forms = formsOf(kinds);
  const context = readPaperSources(ports, conference, sourceNames(forms.map(({ needs }) => needs)));
  if (!context.ok) return context;
  const { sources } = context.value;
  const unnumbered = countUnnumbered(sources.papers);
  if (unnumbered > 0) return failure({ code: 'rows-without-id', tab: papers.tab, count: unnumbered });
  const plan = forms.flatMap((form) => planPapers(form, sources, subjects, mode));
  if (plan.length === 0) return success({ made: 0, incomplete: 0, left: 0, byLink: false, flawed: [] });

  const filler = paperFiller(ports, context.value);
  const ready: ReadyPaper[] = [];
  for (const planned of plan) {
    const filled = filler.fill(planned.form, planned.subject, identityOf(planned.row));
    if (!filled.ok) return filled;
    ready.push({ ...planned, filled: filled.value });
  }
  const listing = ports.drive.list(paperGroup(sources.conference.id));
  if (!listing.ok) return listing;
  const other = documentOfOther(
    ports,
    ready.flatMap(({ row }) => row ?? []),
    listing.value,
  );
  if (other) return failure(other);
  const { files, locked } = storePapers(
    ports,
    { folder: sources.settings.drive.folder, conference: sources.conference },
    ready.map(({ form, subject, row, filled }) => ({
      kind: form.kind,
      subject,
      row,
      number: row?.number ?? '',
      content: filled.content,
    })),
    context.value.papers.rows.map(({ values }) => values),
    listing.value,
  );
  const done = ready.flatMap((paper, index) => {
    const file = files[index];
    return file ? [{ ...paper, file }] : [];
  });
  if (done.length === 0) {
    return failure(locked.size > 0 ? { code: 'document-locked' } : { code: 'drive-refused', status: 0 });
  }
  const recorded = record(ports, context.value, done);
  if (!recorded.ok) return recorded;
  return success({
    made: done.length,
    incomplete: done.filter(({ filled }) => filled.built.gaps.length > 0).length,
    left: ready.length - done.length - locked.size,
    byLink: done.some(({ file }) => file.byLink),
    flawed: done
      .filter(({ filled }) => filled.flaws.length > 0)
      .slice(0, flawedShown)
      .map(({ form, subject, filled }) => ({ kind: form.kind, about: subject.label, flaws: filled.flaws })),
  });
}

type DonePaper = ReadyPaper & { readonly file: DriveFile };

/** New papers get a line; of a draft made again only what changed is written. */
function record(ports: Ports, context: PaperContext, done: readonly DonePaper[]): Outcome<void, Failure> {
  const fields = done.map((paper) => ({ ...paper, values: recordOf(ports, context, paper) }));
  const standing = fields.flatMap(({ row, values }) => {
    const changed = row
      ? Object.entries(values).filter(([field, value]) => row[field as keyof Paper] !== value)
      : [];
    return row && changed.length > 0
      ? [{ key: row.id, values: Object.fromEntries(changed) as Partial<Paper> }]
      : [];
  });
  if (standing.length > 0) {
    const written = ports.register.change(context.papers, standing);
    if (!written.ok) return written;
  }
  const fresh = fields.filter(({ row }) => row === null);
  if (fresh.length === 0) return success(undefined);
  const used = context.papers.rows.map(({ values }) => values.id);
  const given = nextIds(papers.idPrefix ?? '', fresh.length, used, ports.memory.readAll());
  ports.memory.write(given.memory);
  const rows = fresh.map(({ values }, index) => rowWith(papers, { ...values, id: given.ids[index] ?? '' }));
  const appended = ports.register.append(context.papers, rows);
  return appended.ok ? success(undefined) : appended;
}

/** What the register says of a draft; cells that the office filled keep what they say. */
function recordOf(
  ports: Ports,
  { sources, settings }: PaperContext,
  { form, subject, row, filled, file }: DonePaper,
): Partial<Paper> {
  const { kind } = form;
  const { papers: words, office, signer } = sources.settings;
  const listed = inForce(words.recipients[kind], sources.today).map(({ text }) => text);
  const lines = listed.length === 0 ? [] : recipientLines(listed, office.unit).map(withoutMarks);
  const settingNames = new Map(settings.rows.map(({ values }) => [values.code, values.name]));
  const kept = (field: 'summary' | 'signer' | 'recipients' | 'keptBy', text: string) => ({
    [field]: (row?.[field] ?? '') === '' ? text : row?.[field],
  });
  return {
    conference: sources.conference.id,
    kind,
    symbol: paperSymbol(kind, office),
    ...kept('summary', filled.built.summary.slice(0, papers.columns.summary.maxLength)),
    ...kept('signer', paperSymbol(kind, office) === '' ? '' : (words.signers[kind] ?? signer).name),
    ...kept('recipients', lines.slice(0, -1).join('; ')),
    ...kept('keptBy', (lines[lines.length - 1] ?? '').replace(/^\S+\s*:\s*/, '')),
    state: 'draft',
    about: subject.label.slice(0, papers.columns.about.maxLength),
    document: file.url,
    missing: gapsText(filled.built.gaps, settingNames),
    flaws: flawsText(filled.flaws),
    madeAt: ports.clock.stamp(),
    madeBy: ports.person.email(),
    subject: subject.key,
  };
}

const withoutMarks = (line: string): string => line.replace(/^-\s*/, '').replace(/[;.]$/, '');
