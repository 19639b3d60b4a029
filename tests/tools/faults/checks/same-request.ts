import { type Case, type Selection, type Tally, tally, type Verdict } from '../verdicts/findings';
import { newlyRepeated } from '../verdicts/given-once';
import { differenceOf, pictureOf } from '../verdicts/picture';
import { firstActor, secondActor } from '../worlds/operation';
import { answerOf } from '../worlds/stage';
import type { Rehearsal } from './rehearsal';

/** R5: the same request once more gives the same rows; with other values it is refused. */
export function sameRequest(rehearsal: Rehearsal, selection: Selection): Tally {
  const { operation, stage } = rehearsal;
  const { form } = operation;
  const { host } = stage;
  host.restore(rehearsal.ready);
  const filled = form?.input(firstActor, stage);
  if (!form || filled?.request === undefined || filled.id || filled.stored || operation.hasRequestOfAnother)
    return tally('requests', operation.name, [], selection);
  const other = form.input(secondActor, stage);
  const send = (input: unknown) => answerOf(stage.call(form.method, input));
  const compared = (wrong: readonly string[]): Verdict => {
    const difference = differenceOf(pictureOf(host.state, rehearsal.known), rehearsal.wanted);
    return {
      lost: difference.lost,
      repeated: [...difference.repeated, ...newlyRepeated(host.state, rehearsal.already)],
      wrong: [...difference.wrong, ...wrong],
      onReview: 0,
    };
  };
  const cases: readonly Case[] = [
    {
      what: 'again',
      play() {
        host.restore(rehearsal.ready);
        const [once, twice] = [send(filled), send(filled)];
        return compared(
          JSON.stringify(once) === JSON.stringify(twice)
            ? []
            : [`answered ${JSON.stringify(once)}, then ${JSON.stringify(twice)}`],
        );
      },
    },
    {
      what: 'other-values',
      play() {
        host.restore(rehearsal.ready);
        send(filled);
        const answer = send({ ...other, request: filled.request });
        return compared(
          answer.kind === 'refused' && answer.code === 'request-reused'
            ? []
            : [`other values were answered ${JSON.stringify(answer)}`],
        );
      },
    },
  ];
  // Two people who can only ask for the same thing have no other values to send.
  const hasOthers = JSON.stringify({ ...other, request: '' }) !== JSON.stringify({ ...filled, request: '' });
  return tally('requests', operation.name, hasOthers ? cases : cases.slice(0, 1), selection);
}
