import { type Case, type Selection, type Tally, tally, type Verdict } from '../verdicts/findings';
import { isTold, shownTrouble } from '../verdicts/screens';
import { type Damage, damagesIn } from '../worlds/damages';
import { answerOf, type Stage } from '../worlds/stage';
import type { WorldName, Worlds } from '../worlds/worlds';

/** Moments at which letters have left, wait or are in doubt, and earlier ones whose spreadsheet may be restored. */
const damaged: readonly (readonly [WorldName, readonly WorldName[]])[] = [
  ['cut-off', ['ready', 'finished']],
  ['sent', ['finished']],
  ['week-before', ['finished', 'sent']],
];

const days = 9;

/** Which guest was sent what, oldest first. Lists for the office say by themselves how it is today. */
const lettersOf = ({ host }: Stage): readonly string[] =>
  host.state.mailbox.sent
    .map(({ to, subject }) => `${to.join()} ${subject}`)
    .filter((letter) => letter.startsWith('nguoi'));

const without = (list: readonly string[], taken: readonly string[]): readonly string[] => {
  const rest = [...taken];
  return list.filter((one) => {
    const at = rest.indexOf(one);
    if (at < 0) return true;
    rest.splice(at, 1);
    return false;
  });
};

/** What happens until the conference: nobody presses anything, or somebody sends what is still to be sent. */
const ways = {
  alone: (stage: Stage): void => void stage.host.advance({ days }),
  pressed(stage: Stage): void {
    answerOf(stage.call('invitation.send', { conference: 'HN-01', people: [] }));
    stage.host.advance({ days });
  },
} as const;

/**
 * Documents, the folder, lines of the ledger are deleted or spoilt, or an older version of the spreadsheet is restored.
 * No letter leaves twice; one that does not leave is told of by the next screen.
 */
export function damages(worlds: Worlds, selection: Selection): Tally {
  const cases = damaged.flatMap(([world, older]) => casesIn(worlds, world, older));
  return tally('damage', 'damage', cases, selection);
}

function casesIn(worlds: Worlds, world: WorldName, older: readonly WorldName[]): readonly Case[] {
  const versions = older.map((name): Damage => {
    const { workbook } = worlds.enter(name).host.state;
    return {
      name: `restored:${name}`,
      make: ({ host }) => {
        host.state.workbook = workbook;
      },
    };
  });
  const stage = worlds.enter(world);
  return damagesIn(stage, versions).flatMap((damage) =>
    Object.entries(ways).map(
      ([way, goOn]): Case => ({
        what: `${world}:${damage.name}:${way}`,
        play: () => played(worlds, world, damage, goOn),
      }),
    ),
  );
}

function played(worlds: Worlds, world: WorldName, damage: Damage, goOn: (stage: Stage) => void): Verdict {
  const stage = worlds.enter(world);
  const before = lettersOf(stage);
  goOn(stage);
  const wanted = lettersOf(stage).slice(before.length);
  const usual = shownTrouble(stage);
  worlds.enter(world);
  damage.make(stage);
  goOn(stage);
  const now = lettersOf(stage).slice(before.length);
  const missing = without(wanted, now);
  return {
    lost: [],
    repeated: without(now, wanted).filter(
      (letter) => before.includes(letter) || now.indexOf(letter) !== now.lastIndexOf(letter),
    ),
    wrong: [],
    silent: missing.length > 0 && !isTold(shownTrouble(stage), usual) ? missing : [],
    onReview: 0,
  };
}
