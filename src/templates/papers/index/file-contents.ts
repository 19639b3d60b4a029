import { joined } from '../../../domain/text/joined';
import { paperStateLabels } from '../../../register/columns/paper-columns';
import {
  type PaperKindCode,
  paperCodes,
  paperKinds,
  paperSymbol,
  type SubjectPaperCode,
} from '../../../register/papers/paper-kinds';
import type { Paper } from '../../../register/tables/papers';
import { countDigits } from '../../words/number-words';
import { numberAndSymbol, shortDate } from '../../words/wording';
import { ballotSubjects } from '../ballot/ballot-rounds';
import type { PaperForm } from '../paper-form';
import type { PaperSources } from '../paper-sources';
import { paymentsPaper } from '../payments/payments-paper';
import { replyPaper } from '../reply/reply-paper';
import { slipPaper } from '../reply/slip-paper';
import { transferPaper } from '../reply/transfer-paper';

/** Optional papers; listed only if they exist. */
const mayBeAbsent = ['correction', 'receipt', 'cards', 'index'] as const satisfies readonly PaperKindCode[];

/** Papers of these kinds are complete when there is one for each subject. */
const subjectsOf: Readonly<
  Record<Exclude<SubjectPaperCode, (typeof mayBeAbsent)[number]>, PaperForm['subjects']>
> = {
  ballot: ballotSubjects,
  tally: ballotSubjects,
  reply: replyPaper.subjects,
  transfer: transferPaper.subjects,
  slip: slipPaper.subjects,
  payments: paymentsPaper.subjects,
};

/** A line of the index. */
export interface FiledPaper {
  readonly name: string;
  readonly number: string;
  readonly date: string;
  readonly state: string;
}

const papersOfKind = (sources: PaperSources, kind: PaperKindCode): readonly Paper[] =>
  kind === 'index' ? [] : sources.papers.filter((paper) => paper.kind === kind && paper.state !== 'replaced');

function numberWords({ settings }: PaperSources, { kind, number, symbol }: Paper): string {
  if (kind === null || number === '') return '';
  return numberAndSymbol(number, symbol || paperSymbol(kind, settings.office));
}

const stateWords = ({ state, renotify }: Paper): string =>
  joined('; ', state ? paperStateLabels[state] : '', renotify === '' ? '' : 'cần thông báo lại');

const logLabel = 'Nhật ký phát thanh, niêm yết';

/** Number of logged broadcasts and postings, which prove the notice and the results. */
const proofs = ({ broadcasts, conference }: PaperSources): number =>
  broadcasts.filter(({ values }) => values.conference === conference.id).length;

/** What the file of the conference holds, in its order. */
export function filedPapers(sources: PaperSources): readonly FiledPaper[] {
  const papers = paperCodes.flatMap((kind) =>
    papersOfKind(sources, kind).map((paper) => ({
      name: paper.summary || paperKinds[kind].label,
      number: numberWords(sources, paper),
      date: paper.date ? shortDate(paper.date) : '',
      state: stateWords(paper),
    })),
  );
  const times = proofs(sources);
  if (times === 0) return papers;
  return [...papers, { name: `${logLabel} (${countDigits(times)} mục)`, number: '', date: '', state: '' }];
}

/** `Công văn trả lời kiến nghị (đã ban hành 3/5)`; empty if the kind is complete. A draft is not in the file yet. */
function missingOfKind(sources: PaperSources, kind: PaperKindCode): readonly string[] {
  const { label } = paperKinds[kind];
  const made = papersOfKind(sources, kind);
  const filed = new Set(
    made.filter(({ state }) => state === 'issued').map(({ subject, id }) => subject || id),
  ).size;
  const subjects: Partial<Record<PaperKindCode, PaperForm['subjects']>> = subjectsOf;
  const needed = subjects[kind]?.(sources).length;
  if (needed !== undefined) return filed >= needed ? [] : [`${label} (đã ban hành ${filed}/${needed})`];
  if (filed > 0 || mayBeAbsent.some((one) => one === kind)) return [];
  return [made.length > 0 ? `${label} (còn là dự thảo)` : label];
}

/** Papers missing from the file. */
export const missingPapers = (sources: PaperSources): readonly string[] => [
  ...paperCodes.flatMap((kind) => missingOfKind(sources, kind)),
  ...(proofs(sources) === 0 ? [logLabel] : []),
];
