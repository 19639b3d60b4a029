import { type Case, type Selection, type Tally, tally, type Verdict } from '../verdicts/findings';
import { newlyRepeated } from '../verdicts/given-once';
import { type Difference, differenceOf, type Picture, pictureOf } from '../verdicts/picture';
import { isTold, shownTrouble } from '../verdicts/screens';
import { firstActor, type Operation, secondActor } from '../worlds/operation';
import type { WorldName, Worlds } from '../worlds/worlds';
import { type Trouble, withTrouble } from './fault-kinds';
import { rehearse } from './rehearsal';
import { troublesOf, troubleText } from './single-crash';

/**
 * Operations after which nobody need press again, for they seem to be done: by whom, in which world, for how many days
 * the register is then left alone, and whether only letters count or all that the office would see.
 */
const leftAlone: Readonly<
  Record<string, { readonly world: WorldName; readonly days: number; readonly isAboutMail: boolean }>
> = {
  'set-up': { world: 'blank', days: 1, isAboutMail: false },
  repair: { world: 'broken', days: 1, isAboutMail: false },
  // Broken off, it must lose no row and send no letter either, and the screens say that it is not done.
  'remove-add-on': { world: 'finished', days: 2, isAboutMail: false },
  'restore-files': { world: 'lost', days: 1, isAboutMail: false },
  'take-over': { world: 'week-before', days: 7, isAboutMail: true },
  'send-invitations': { world: 'finished', days: 2, isAboutMail: true },
  'send-corrections': { world: 'changed', days: 2, isAboutMail: true },
  'daily-reminders': { world: 'week-before', days: 2, isAboutMail: true },
};

const size = ({ lost, repeated, wrong }: Difference): number => lost.length + repeated.length + wrong.length;

const letterOf = (mail: string): string => mail.replace(/^\S+ to /, '');

/** Of letters only who got what counts, not whose account sent it. */
const lettersOnly = ({ mails }: Picture): Picture => ({
  rows: [],
  mails: mails.map(letterOf),
  documents: [],
  triggers: [],
  layout: [],
});

/**
 * An operation breaks off and nobody does it again. What then has not happened, compared with the operation done or never
 * begun, must be said by the next screen that anybody opens.
 */
export function nobodyAgain(worlds: Worlds, operation: Operation, selection: Selection): Tally {
  const plan = leftAlone[operation.name];
  if (!plan) return tally('alone', operation.name, [], selection);
  const actor = operation.name === 'take-over' ? secondActor : firstActor;
  const rehearsal = rehearse(worlds, { ...operation, world: plan.world }, actor);
  const { stage, ready, act, known, already } = rehearsal;
  const { host } = stage;
  const after = (begin: () => unknown): Picture => {
    host.restore(ready);
    begin();
    host.advance({ days: plan.days });
    const picture = pictureOf(host.state, known);
    return plan.isAboutMail ? lettersOnly(picture) : picture;
  };
  const right = [act, () => undefined].map((begin) => ({ picture: after(begin), told: shownTrouble(stage) }));
  const play = (trouble: Trouble): Verdict => {
    const now = after(() => withTrouble(host, trouble, act));
    const compared = right.map(({ picture, told }) => ({ told, difference: differenceOf(now, picture) }));
    const [nearest] = [...compared].sort((a, b) => size(a.difference) - size(b.difference));
    if (!nearest) throw new Error('no right ending');
    const { difference, told } = nearest;
    // More than in either ending.
    const isTooMuch = compared.every(({ difference: one }) => one.repeated.length > 0);
    const missing = [...difference.lost, ...difference.wrong];
    return {
      lost: [],
      repeated: [...(isTooMuch ? difference.repeated : []), ...newlyRepeated(host.state, already)],
      wrong: [],
      silent: missing.length > 0 && !isTold(shownTrouble(stage), told) ? missing : [],
      onReview: 0,
    };
  };
  const cases = troublesOf(rehearsal).map(
    (trouble): Case => ({ what: troubleText(trouble), play: () => play(trouble) }),
  );
  return tally('alone', operation.name, cases, selection);
}
