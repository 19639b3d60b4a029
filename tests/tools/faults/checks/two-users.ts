import type { Execution, Host } from '../../../../src/host/host';
import { type Case, type Selection, type Tally, tally, type Verdict } from '../verdicts/findings';
import { newlyRepeated, repeatedNow } from '../verdicts/given-once';
import { idsIn, type Picture, pictureOf } from '../verdicts/picture';
import { firstActor, type Operation, secondActor } from '../worlds/operation';
import { type Answer, answerOf } from '../worlds/stage';
import type { Worlds } from '../worlds/worlds';
import { type Ending, RightEndings } from './endings';
import { untilFree } from './rehearsal';

/** Refusals after which a person presses the button again; the last three ask for a set-up, which a colleague is at. */
const passing = new Set(['busy', 'row-moved', 'not-set-up', 'sheet-missing', 'header-missing']);

const triesAgain = (answer: Answer): boolean =>
  answer.kind === 'none' || (answer.kind === 'refused' && passing.has(answer.code));

/** Runs `inner` whole just before one remote call of the execution that starts next. */
export function runBefore(host: Host, call: number, inner: () => void): () => void {
  const target = host.state.executions + 1;
  let calls = 0;
  host.onHook({
    before({ kind }, execution) {
      if (execution.number !== target || kind !== 'remote') return;
      calls += 1;
      if (calls === call) inner();
    },
  });
  return () => host.onHook(undefined);
}

/**
 * K1: two people have their forms open; one's operation runs whole at a call of the other's. The result must be one
 * that they could have had one after the other, with both forms open from the beginning, or for two different operations
 * also with the second opened later.
 */
export function twoUsers(worlds: Worlds, first: Operation, second: Operation, selection: Selection): Tally {
  const stage = worlds.enter(first.world);
  const { host } = stage;
  const name = `${first.name}/${second.name}`;
  const known = idsIn(host.state);
  const already = new Set(repeatedNow(host.state));
  let acts: readonly [() => Execution, () => Execution];
  try {
    acts = [first.begin(stage, firstActor), second.begin(stage, secondActor)];
  } catch {
    // There is nothing of the kind to open in this world.
    return tally('users', name, [], selection);
  }
  const [one, other] = acts;
  const ready = host.snapshot();
  const again = (act: () => Execution, answer: Answer): string => {
    let last = answer;
    for (let tries = 0; tries < 3 && triesAgain(last); tries += 1) {
      host.advance(untilFree);
      last = answerOf(act());
    }
    return last.kind === 'refused' ? last.code : last.kind;
  };
  const isDaily = [first, second].some((operation) => operation.name.startsWith('daily-'));
  /** How the world looks after both, and what both were told. */
  const ending = (told: Readonly<Record<'one' | 'other', string>>): Picture => {
    // The daily run shows the public what stood in the register before it wrote its mails; the next run shows the rest.
    if (isDaily) stage.call('public.refresh', {});
    const picture = pictureOf(host.state, known);
    return { ...picture, rows: [...picture.rows, `told: ${told.one}, ${told.other}`] };
  };
  const inTurn = (isOneFirst: boolean): Picture => {
    host.restore(ready);
    const told = { one: '', other: '' };
    for (const who of isOneFirst ? (['one', 'other'] as const) : (['other', 'one'] as const)) {
      const act = who === 'one' ? one : other;
      told[who] = again(act, answerOf(act()));
      host.advance(untilFree);
    }
    return ending(told);
  };
  /** Whoever was second opened the form only when the other had saved, and so met no conflict. */
  const openedLater = (isOneFirst: boolean): readonly Picture[] => {
    host.restore(ready);
    const [early, late] = isOneFirst ? ([one, second] as const) : ([other, first] as const);
    const before = again(early, answerOf(early()));
    host.advance(untilFree);
    try {
      const act = late.begin(stage, isOneFirst ? secondActor : firstActor);
      const after = again(act, answerOf(act()));
      host.advance(untilFree);
      return [ending(isOneFirst ? { one: before, other: after } : { one: after, other: before })];
    } catch {
      return [];
    }
  };
  function* endings(): Generator<Ending> {
    for (const isOneFirst of [true, false]) {
      const picture = inTurn(isOneFirst);
      // A letter that the clerk takes for unsent leaves once more, as the clerk wishes.
      yield { picture, repeated: newlyRepeated(host.state, already) };
    }
    // Two who change the same cells must meet the conflict.
    if (first.name === second.name) return;
    for (const isOneFirst of [true, false])
      for (const picture of openedLater(isOneFirst)) yield { picture, repeated: [] };
  }
  const right = new RightEndings(endings());
  host.restore(ready);
  const calls = one().calls.filter(({ kind }) => kind === 'remote').length;
  /** A digest tells of several sheets, each as it stood when it was read, which may be before or after a colleague's work. */
  const isOtherDigest = (text: string): boolean => {
    const [wanted, now] = text
      .split(' is now ')
      .map((mail) =>
        /^\S+ to \S+: .*(?:quá hạn|đến hạn|chưa xong|chưa nộp|chưa đủ minh chứng|xác nhận dự).*, \d\d\/\d\d\/\d{4}/
          .exec(mail)?.[0]
          .split(' ')
          .slice(0, 3)
          .join(' '),
      );
    return isDaily && wanted !== undefined && wanted === now;
  };
  const play = (call: number): Verdict => {
    host.restore(ready);
    let inner: Answer = { kind: 'none' };
    const done = runBefore(host, call, () => {
      inner = answerOf(other());
    });
    const outer = answerOf(one());
    done();
    host.advance(untilFree);
    const told = { one: again(one, outer), other: again(other, inner) };
    host.advance(untilFree);
    const picture = ending(told);
    const { difference, repeated } = right.nearest({
      picture,
      repeated: newlyRepeated(host.state, already),
    });
    return {
      lost: difference.lost,
      repeated: [...difference.repeated, ...repeated],
      wrong: difference.wrong.filter((text) => !isOtherDigest(text)),
      onReview: 0,
    };
  };
  const cases = Array.from(
    { length: calls },
    (_, index): Case => ({
      what: `${second.name}@${index + 1}`,
      play: () => play(index + 1),
    }),
  );
  return tally('users', name, cases, selection);
}
