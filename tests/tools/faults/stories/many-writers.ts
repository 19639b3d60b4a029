import type { Execution, Host } from '../../../../src/host/host';
import { untilFree } from '../checks/rehearsal';
import { type Case, type Selection, type Tally, tally, type Verdict } from '../verdicts/findings';
import { repeatedNow } from '../verdicts/given-once';
import { matter, requestOf, speaker } from '../worlds/season-steps';
import { linesOf } from '../worlds/sheet-rows';
import { type Answer, answerOf, clerk, colleague, type Stage } from '../worlds/stage';
import type { Worlds } from '../worlds/worlds';

/** Writers at once: the first number is what a wait of ten seconds must bear, the second that of patient people. */
export const crowds = [26, 60] as const;

const nameOf = (writer: number): string => `Người Viết ${writer}`;

function actsOf(stage: Stage, writers: number): readonly (() => Execution)[] {
  return Array.from({ length: writers }, (_, index) => {
    const writer = index + 1;
    const form = {
      request: requestOf(5000 + writer),
      speaker: speaker(nameOf(writer)),
      matters: [matter(`Việc của người viết ${writer}`)],
    };
    return () => stage.call('petition.save', form, writer % 2 === 0 ? colleague : clerk);
  });
}

/** Each starts while the one before is at this call; none ends before all have begun. */
function allAtOnce(host: Host, acts: readonly (() => Execution)[], call: number): readonly Answer[] {
  const answers: Answer[] = [];
  const callsOf = new Map<number, number>();
  let next = 0;
  const start = (): void => {
    const act = acts[next];
    const writer = next;
    next += 1;
    if (act) answers[writer] = answerOf(act());
  };
  host.onHook({
    before({ kind }, { number }) {
      if (kind !== 'remote') return;
      const calls = (callsOf.get(number) ?? 0) + 1;
      callsOf.set(number, calls);
      if (calls !== call) return;
      // They wait for the lock side by side, so their waits do not add up.
      const begun = host.now().toISOString();
      start();
      host.setNow(begun);
    },
  });
  start();
  host.onHook(undefined);
  return answers;
}

/** K3: many people save at once; who is told that another is at work presses the button again. */
export function manyWriters(worlds: Worlds, writers: number, selection: Selection): Tally {
  const stage = worlds.enter('ready');
  const { host } = stage;
  const acts = actsOf(stage, writers);
  const ready = host.snapshot();
  const calls = acts[0]?.().calls.filter(({ kind }) => kind === 'remote').length ?? 0;
  const play = (call: number): Verdict => {
    host.restore(ready);
    let waiting = acts;
    const wrong: string[] = [];
    for (let round = 1; waiting.length > 0 && round <= writers; round += 1) {
      const answers = allAtOnce(host, waiting, call);
      const refused = answers.filter((answer) => answer.kind === 'refused' && answer.code !== 'busy');
      wrong.push(...refused.map((answer) => `answered ${JSON.stringify(answer)}`));
      waiting = waiting.filter((_, index) => answers[index]?.kind !== 'done');
      host.advance({ minutes: untilFree.minutes });
    }
    const names = linesOf(host.state, 'Kiến nghị').map((line) => line['Người nêu'] ?? '');
    const wanted = Array.from({ length: writers }, (_, index) => nameOf(index + 1));
    return {
      lost: wanted.filter((name) => !names.includes(name)),
      repeated: [
        ...wanted.filter((name) => names.filter((one) => one === name).length > 1),
        ...repeatedNow(host.state),
      ],
      wrong,
      onReview: 0,
    };
  };
  const cases = Array.from(
    { length: calls },
    (_, index): Case => ({
      what: `at-call@${index + 1}`,
      play: () => play(index + 1),
    }),
  );
  return tally('writers', `${writers}-writers`, cases, selection);
}
