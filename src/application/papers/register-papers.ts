import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { inForce } from '../../domain/conference/conference';
import type { Failure } from '../../domain/failure';
import { andThen, type Outcome, success } from '../../domain/outcome';
import { changesSince, writeFacts } from '../../register/papers/paper-facts';
import { flawsText } from '../../register/papers/paper-flaw-text';
import { gapsText } from '../../register/papers/paper-gap-text';
import { paperSymbol } from '../../register/papers/paper-kinds';
import { type Paper, papers } from '../../register/tables/papers';
import { recipientLines } from '../../templates/words/signature';
import type { Issued } from '../documents/issue-documents';
import type { WithContent, WithFile } from '../documents/make-documents';
import type { Ports } from '../ports';
import { changeRows } from '../rows/write-rows';
import { draftPrint, sealedPrint } from './draft-print';
import { addLines, differences, lineOf, type PaperChange } from './paper-lines';
import { type RegisteredPaper, rowsOfPaper } from './paper-plan';
import type { PaperContext } from './paper-sources';
import { correctedPapers } from './touched-papers';

/** A complete paper with the number that it will carry. */
export interface SignedPaper extends RegisteredPaper {
  readonly row: Paper;
}

/** New papers get a line; for a remade draft only changes are written. */
export function registerDrafts(
  ports: Ports,
  context: PaperContext,
  papers: readonly WithFile<RegisteredPaper>[],
): Outcome<number, Failure> {
  const drafts = papers.map((paper) => ({ row: paper.row, line: draftLine(ports, context, paper) }));
  const changes = drafts.flatMap(({ row, line }) => (row ? differences(row, line) : []));
  return andThen(changeRows(ports, context.papers, changes), () =>
    addLines(
      ports,
      context.papers,
      drafts.flatMap(({ row, line }) => (row ? [] : [line])),
    ),
  );
}

/** Cells filled by the office keep their values. */
function draftLine(
  ports: Ports,
  { sources, settings }: PaperContext,
  paper: WithFile<RegisteredPaper>,
): Partial<Paper> {
  const { form, subject, row, filled, file } = paper;
  const { kind } = form;
  const { papers: words, office, signer } = sources.settings;
  const recipients = inForce(words.recipients[kind], sources.today).map(({ text }) => text);
  const settingNames = new Map(settings.rows.map(({ values }) => [values.code, values.name]));
  const line = lineOf(sources, kind, {
    summary: filled.built.summary,
    signer: (words.signers[kind] ?? signer).name,
    recipients: recipients.length === 0 ? [] : recipientLines(recipients, office.unit),
  });
  return {
    ...line,
    summary: row?.summary || line.summary,
    signer: row?.signer || line.signer,
    recipients: row?.recipients || line.recipients,
    keptBy: row?.keptBy || line.keptBy,
    state: 'draft',
    about: subject.label.slice(0, papers.columns.about.maxLength),
    document: file.url,
    missing: gapsText(filled.built.gaps, settingNames),
    flaws: flawsText(filled.flaws()),
    madeAt: ports.clock.stamp(),
    madeBy: ports.person.email(),
    subject: subject.key,
    print: draftPrint(sources, paper),
  };
}

/** Registers the numbers of papers before any document carries one. */
export function registerNumbers(
  ports: Ports,
  { sources, papers: sheet }: PaperContext,
  signed: readonly WithContent<SignedPaper>[],
  date: CalendarDate | null,
): Outcome<number, Failure> {
  const { office } = sources.settings;
  const numbers = signed.flatMap(({ row, form, identity: { number } }) =>
    differences(row, { number, symbol: paperSymbol(form.kind, office), date }),
  );
  const facts = signed.flatMap(({ row, filled }) =>
    differences(row, { facts: writeFacts(filled.facts()), missing: '', flaws: '', renotify: '' }),
  );
  const [only] = signed;
  if (only && signed.length === 1) {
    const values = { ...numbers[0]?.values, ...facts[0]?.values };
    return changeRows(ports, sheet, Object.keys(values).length === 0 ? [] : [{ key: only.row.id, values }]);
  }
  // One block: it covers three columns that only this use case and the clerk write.
  const numbered = numbers.length === 0 ? success(sheet) : ports.register.changeBlock(sheet, numbers);
  return andThen(numbered, () => changeRows(ports, sheet, facts));
}

/**
 * Closes papers whose documents are locked, and keeps of what their drafts printed only fingerprints, for a correction. Their state is written last, as it says
 * that the rest is done.
 */
export function registerIssued(
  ports: Ports,
  context: PaperContext,
  issued: readonly Issued<SignedPaper>[],
): Outcome<number, Failure> {
  const { sources, papers: sheet } = context;
  const replaced = issued.flatMap(({ row, form }): readonly PaperChange[] =>
    rowsOfPaper(sources.papers, form.kind, row.subject)
      .filter((other) => other.state === 'issued' && other.id !== row.id)
      .map(({ id }) => ({ key: id, values: { state: 'replaced', renotify: '' } })),
  );
  const moved = issued.flatMap(({ row, file }) => (file ? differences(row, { document: file.url }) : []));
  const closed = issued.map(
    ({ row }): PaperChange => ({ key: row.id, values: { print: sealedPrint(row.print), state: 'issued' } }),
  );
  return andThen(changeRows(ports, sheet, [...moved, ...replaced]), () => changeRows(ports, sheet, closed));
}

/** Facts in an issued correction count as announced; also when it is issued again after a crash. */
export function settleCorrected(
  ports: Ports,
  { sources: { conference }, papers: sheet }: PaperContext,
  rows: readonly Paper[],
): Outcome<number, Failure> {
  const corrects = rows.some(
    (row) => row.kind === 'correction' && changesSince(row, conference).length === 0,
  );
  return changeRows(ports, sheet, corrects ? correctedPapers(sheet, conference) : []);
}
