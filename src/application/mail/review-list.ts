import { type Job, ledger } from '../../register/tables/ledger';
import { letterName } from '../../templates/mail/letter-names';
import { type DamagedLine, type LedgerSheet, ledgerLines, mendedJob } from './ledger-lines';
import { damageKey } from './settle-damaged';

export interface ReviewRow {
  readonly key: string;
  /** What letter it is. */
  readonly letter: string;
  readonly recipient: string;
  readonly address: string;
  /** Gmail search in the sender's own mailbox. */
  readonly searchUrl: string;
  /** Where somebody changed the line by hand: its place in `Sổ gửi`, and the headers of the cells. */
  readonly damage: { readonly line: number; readonly headers: readonly string[] } | null;
}

/** Letters of which only a person can say whether they left. */
export function reviewList(sheet: LedgerSheet): readonly ReviewRow[] {
  const { whole, damaged } = ledgerLines(sheet);
  const uncertain = whole.map(({ values }) => values).filter((job) => job.state === 'uncertain');
  return [
    ...uncertain.map((job) => ({ ...rowOf(job), key: job.key, damage: null })),
    ...damaged.map((line) => ({
      ...rowOf(mendedJob(line)),
      key: damageKey(line),
      damage: { line: line.row.line, headers: headersOf(line) },
    })),
  ];
}

const headersOf = ({ fields }: DamagedLine): readonly string[] =>
  fields.map((field) => ledger.columns[field].header);

const rowOf = (job: Job): Omit<ReviewRow, 'key' | 'damage'> => ({
  letter: letterName(job.rule).name,
  recipient: job.recipient || job.address,
  address: job.address,
  searchUrl: searchUrlOf(job),
});

/** A search in Gmail for one letter: one reader may get several, and on one day. */
function searchUrlOf({ address, rule, plannedAt }: Job): string {
  const { subject } = letterName(rule);
  const words = [
    'in:sent',
    `to:${address}`,
    ...(subject === '' ? [] : [`subject:"${subject}"`]),
    `after:${plannedAt.slice(0, 10).replace(/-/g, '/')}`,
  ];
  return `https://mail.google.com/mail/u/0/#search/${encodeURIComponent(words.join(' '))}`;
}
