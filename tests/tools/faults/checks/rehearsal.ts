import type { Execution, ServiceCall, Snapshot } from '../../../../src/host/host';
import type { Verdict } from '../verdicts/findings';
import { newlyRepeated, repeatedNow } from '../verdicts/given-once';
import { differenceOf, idsIn, type Picture, pictureOf } from '../verdicts/picture';
import { onReview, settleByMailbox } from '../verdicts/review';
import { type Actor, firstActor, type Operation } from '../worlds/operation';
import { type Answer, answerOf, type Stage } from '../worlds/stage';
import type { Worlds } from '../worlds/worlds';

/** Minutes after which a colleague, or a trigger, may go on with what a dead execution held. */
export const untilFree = { minutes: 8 } as const;

/** An operation with its form open, and how its world looks when nothing goes wrong. */
export interface Rehearsal {
  readonly stage: Stage;
  readonly operation: Operation;
  readonly act: () => Execution;
  readonly ready: Snapshot;
  readonly known: ReadonlySet<string>;
  /** Remote calls of a run without trouble. */
  readonly calls: readonly ServiceCall[];
  /** All of them, with those that only make objects. */
  readonly everyCall: readonly ServiceCall[];
  readonly answer: Answer;
  readonly wanted: Picture;
  readonly findings: string;
  readonly already: ReadonlySet<string>;
}

export function rehearse(worlds: Worlds, operation: Operation, actor: Actor = firstActor): Rehearsal {
  const stage = worlds.enter(operation.world);
  const { host } = stage;
  const known = idsIn(host.state);
  const already = new Set([...repeatedNow(host.state)]);
  const act = operation.begin(stage, actor);
  const ready = host.snapshot();
  const execution = act();
  const once = pictureOf(host.state, known);
  host.advance(untilFree);
  const second = act();
  const wanted = pictureOf(host.state, known);
  const changed = differenceOf(wanted, once);
  if (changed.lost.length + changed.repeated.length + changed.wrong.length > 0) {
    throw new Error(
      `${operation.name} done twice is not ${operation.name} done once: ${JSON.stringify(changed)}`,
    );
  }
  return {
    stage,
    operation,
    act,
    ready,
    known,
    calls: execution.calls.filter((call) => call.kind === 'remote'),
    everyCall: execution.calls,
    answer: answerOf(second),
    wanted,
    findings: findingsOf(stage),
    already,
  };
}

/**
 * After trouble, does what people and triggers would do, and compares with the run without trouble. `crashes` is how
 * many letters may at most be in doubt.
 */
export function recover(rehearsal: Rehearsal, crashes: number): Verdict {
  const { stage, act, known, wanted } = rehearsal;
  const repeated = [...newlyRepeated(stage.host.state, rehearsal.already)];
  const wrong: string[] = [];
  const goOn = (): Answer => {
    stage.host.advance(untilFree);
    return answerOf(act());
  };
  let answer = goOn();
  const doubtful = onReview(stage) - waitingBefore(rehearsal);
  if (doubtful > crashes) wrong.push(`${doubtful} letters on the review list after ${crashes} crash(es)`);
  if (doubtful > 0 && settleByMailbox(stage, wanted) > 0) answer = goOn();
  if (JSON.stringify(shape(answer)) !== JSON.stringify(shape(rehearsal.answer))) {
    wrong.push(`the repeated run answered ${JSON.stringify(answer)}`);
  }
  repeated.push(...newlyRepeated(stage.host.state, rehearsal.already));
  const difference = differenceOf(pictureOf(stage.host.state, known), wanted);
  const findings = findingsOf(stage);
  if (findings !== rehearsal.findings) wrong.push(`the register's own check finds ${findings}`);
  return {
    lost: difference.lost,
    repeated: [...new Set([...difference.repeated, ...repeated])],
    wrong: [...difference.wrong, ...wrong],
    onReview: Math.max(0, doubtful),
  };
}

const shape = (answer: Answer): unknown => (answer.kind === 'refused' ? answer.code : answer.kind);

/** Letters that were in doubt before the operation began and that it leaves alone. */
function waitingBefore({ wanted }: Rehearsal): number {
  return wanted.rows.filter((row) => row.startsWith('Sổ gửi: ') && row.includes('Tình trạng=Cần kiểm tra'))
    .length;
}

/** What the register's own check says, without the places. */
function findingsOf(stage: Stage): string {
  const answer = answerOf(stage.call('check.open', {}));
  if (answer.kind !== 'done') return JSON.stringify(answer);
  const findings = (answer.value.findings ?? []) as readonly {
    readonly kind: string;
    readonly header: string;
  }[];
  return findings
    .map(({ kind, header }) => `${kind} ${header}`)
    .sort()
    .join(', ');
}
