import type { FaultKind, Trouble } from './fault-kinds';
import type { Operation } from './operations';
import { rehearse, type Verdict } from './rehearsal';
import { crashOnce, troublesOf } from './single-crash';
import type { Worlds } from './worlds';

/** What one operation withstood, with every kind of trouble at every remote call (or at some of them). */
export interface OperationResult {
  readonly name: string;
  readonly calls: number;
  readonly points: number;
  readonly lost: number;
  readonly repeated: number;
  readonly wrong: number;
  /** The most letters that one crash left in doubt. */
  readonly onReview: number;
  readonly failures: readonly CaseFailure[];
}

export interface CaseFailure {
  readonly operation: string;
  readonly trouble: Trouble;
  readonly member: string;
  readonly verdict: Verdict;
}

export interface Selection {
  /** Tries each n-th crash point only; 1 tries all. */
  readonly every: number;
  /** First point tried. */
  readonly offset: number;
  readonly stopAtFirst?: boolean;
  readonly call?: number;
  readonly kind?: FaultKind;
}

const isBad = ({ lost, repeated, wrong }: Verdict): boolean =>
  lost.length + repeated.length + wrong.length > 0;

export function crashEverywhere(worlds: Worlds, operation: Operation, selection: Selection): OperationResult {
  const rehearsal = rehearse(worlds, operation);
  const troubles = troublesOf(rehearsal)
    .filter(({ call }) => selection.call === undefined || call === selection.call)
    .filter(({ kind }) => selection.kind === undefined || kind === selection.kind)
    .filter((_, index) => index % selection.every === selection.offset % selection.every);
  const failures: CaseFailure[] = [];
  let onReview = 0;
  for (const trouble of troubles) {
    const verdict = crashOnce(rehearsal, trouble);
    onReview = Math.max(onReview, verdict.onReview);
    const call = rehearsal.calls[trouble.call - 1];
    const member = call ? `${call.service}.${call.member}` : '';
    if (selection.stopAtFirst && failures.length > 0) break;
    if (isBad(verdict)) failures.push({ operation: operation.name, trouble, member, verdict });
  }
  const count = (list: 'lost' | 'repeated' | 'wrong'): number =>
    failures.reduce((sum, { verdict }) => sum + verdict[list].length, 0);
  return {
    name: operation.name,
    calls: rehearsal.calls.length,
    points: troubles.length,
    lost: count('lost'),
    repeated: count('repeated'),
    wrong: count('wrong'),
    onReview,
    failures,
  };
}
