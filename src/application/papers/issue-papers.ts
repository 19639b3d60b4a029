import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import type { PaperFlaw } from '../../register/papers/paper-report';
import { acts, counted } from '../../register/tables/journal';
import { type Paper, papers } from '../../register/tables/papers';
import { documentsInDrive } from '../documents/drive-documents';
import { paperFiller } from '../documents/fill-paper';
import { issueDocuments } from '../documents/issue-documents';
import { fillAll } from '../documents/make-documents';
import type { Ports } from '../ports';
import { keptInRegister, paperGroup } from './paper-files';
import { takenNumber, typedIdentity } from './paper-identity';
import { chosenPapers } from './paper-lines';
import { type PaperPlace, placesOf } from './paper-places';
import { formsOf, isIssued } from './paper-plan';
import { readPaperSources, sourceNames } from './paper-sources';
import { registerIssued, registerNumbers, type SignedPaper, settleCorrected } from './register-papers';

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
  const chosen = chosenPapers(sheet.value, input.papers);
  if (!chosen.ok) return chosen;
  const rows = chosen.value;
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
  const { sources } = context.value;
  const { conference } = sources;
  const open = rows.filter((row) => !isIssued(row));
  const isSame = (row: Paper): boolean => row.number === '' || row.number === typed.value.numberOf(row);
  if (open.length === 0 && !rows.every(isSame)) return failure({ code: 'document-locked' });
  const taken = takenNumber(context.value, open, typed.value);
  if (taken) return failure(taken);

  const { date } = typed.value;
  const plan: SignedPaper[] = [];
  for (const row of open) {
    const form = forms.find(({ kind }) => kind === row.kind);
    const subject = form?.subjects(sources).find(({ key }) => key === row.subject);
    if (!form || !subject) return failure({ code: 'not-found', id: row.id });
    plan.push({ form, subject, row, identity: { number: typed.value.numberOf(row), date } });
  }
  const inDrive = documentsInDrive(ports, sources.settings, paperGroup(conference.id));
  const signed = fillAll(paperFiller(ports, context.value, inDrive.template), plan);
  if (!signed.ok) return signed;
  const refused = signed.value.filter(
    ({ filled }) => filled.built.gaps.length > 0 || filled.flaws().length > 0,
  );
  if (refused.length > 0) {
    return success({
      issued: 0,
      refused: refused.map(({ row, filled }) => ({
        id: row.id,
        about: row.about,
        gaps: placesOf(filled.built.gaps, context.value.sheets),
        flaws: filled.flaws(),
      })),
    });
  }
  const issued = issueDocuments(ports, conference, signed.value, inDrive, {
    ...keptInRegister(ports, context.value, 'issued'),
    isRenumbered: ({ row, identity }) => row.number !== identity.number || row.date !== identity.date,
    number: () => registerNumbers(ports, context.value, signed.value, date),
    record(issued) {
      const registered = registerIssued(ports, context.value, issued);
      return registered.ok ? settleCorrected(ports, context.value, rows) : registered;
    },
  });
  return issued.ok ? success({ issued: issued.value.length, refused: [] }) : issued;
}
