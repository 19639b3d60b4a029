import { type Case, type Selection, type Tally, tally, type Verdict } from '../verdicts/findings';
import { newlyRepeated } from '../verdicts/given-once';
import { isSame, type Picture, pictureOf } from '../verdicts/picture';
import { type HandEdit, handEdits, someRow } from '../worlds/hand-edits';
import { linesOf } from '../worlds/sheet-rows';
import { type Answer, answerOf } from '../worlds/stage';
import { type Ending, RightEndings } from './endings';
import { type Rehearsal, untilFree } from './rehearsal';
import { runBefore } from './two-users';

/** The add-on's own sheets, which it protects. */
const ownTabs = new Set(['Sổ gửi', 'Nhật ký']);

/** Tabs that the office edits and that the operation changes, but for those that it takes away. */
function tabsOf(rehearsal: Rehearsal): readonly string[] {
  const { stage, ready, act } = rehearsal;
  stage.host.restore(ready);
  const tabs = stage.host.state.workbook.sheets.map(({ name }) => name).filter((name) => !ownTabs.has(name));
  const before = new Map(tabs.map((tab) => [tab, JSON.stringify(linesOf(stage.host.state, tab))]));
  act();
  const left = new Set(stage.host.state.workbook.sheets.map(({ name }) => name));
  return tabs.filter(
    (tab) => left.has(tab) && JSON.stringify(linesOf(stage.host.state, tab)) !== before.get(tab),
  );
}

/** A row copied by hand keeps what it held at that moment, so rows of one ID are not compared. */
function withoutCopies(picture: Picture): Picture {
  const idOf = (row: string): string => /; (Mã (?:ĐB|KN|VB|phát)=\S+)(?:;|$)/.exec(`; ${row}`)?.[1] ?? row;
  const counts = new Map<string, number>();
  for (const row of picture.rows) counts.set(idOf(row), (counts.get(idOf(row)) ?? 0) + 1);
  return {
    ...picture,
    rows: picture.rows.filter((row) => idOf(row).endsWith('*') || counts.get(idOf(row)) === 1),
  };
}

/** Rows, mails and documents; where a column stands is the office's own affair. */
const contentOf = (picture: Picture): Picture => ({ ...picture, layout: [], triggers: [] });

/**
 * K2: somebody edits the sheet by hand at any call of an operation. The result must be that of the edit before or after
 * the operation, or the operation is refused by a name, and done again once what it named is mended.
 */
export function editsMeanwhile(rehearsal: Rehearsal, selection: Selection): Tally {
  const { stage, act, ready, operation, calls } = rehearsal;
  const { host } = stage;
  const now = (edit: HandEdit): Picture => {
    const picture = contentOf(pictureOf(host.state, rehearsal.known));
    return edit.name === 'copy-row' ? withoutCopies(picture) : picture;
  };
  const finished = (answer: Answer, edit: HandEdit, tab: string): Answer => {
    let last = answer;
    for (let tries = 0; tries < 2 && last.kind !== 'done'; tries += 1) {
      if (tries > 0) edit.mend?.(host, tab);
      host.advance(untilFree);
      last = answerOf(act());
    }
    return last;
  };

  const ending = (edit: HandEdit): Ending => ({
    picture: now(edit),
    repeated: newlyRepeated(host.state, rehearsal.already),
  });

  /** The edit before or after the operation, at once, done again, and mended. */
  function* endings(edit: HandEdit, tab: string, row: number): Generator<Ending> {
    for (const early of [true, false]) {
      host.restore(ready);
      if (early) edit.make(host, tab, row);
      const answer = answerOf(act());
      if (!early) edit.make(host, tab, row);
      const steps: readonly (() => void)[] = [
        () => {},
        () => finished(answer, edit, tab),
        () => edit.mend?.(host, tab),
        () => finished(answerOf(act()), edit, tab),
      ];
      let reached = host.snapshot();
      for (const step of steps) {
        // Cases are played between one ending and the next.
        host.restore(reached);
        step();
        reached = host.snapshot();
        yield ending(edit);
      }
    }
  }

  function cases(): readonly Case[] {
    const list: Case[] = [];
    for (const tab of tabsOf(rehearsal)) {
      host.restore(ready);
      const row = someRow(host, tab);
      for (const edit of handEdits) {
        const right = new RightEndings(endings(edit, tab, row));
        const play = (call: number): Verdict => {
          host.restore(ready);
          const done = runBefore(host, call, () => edit.make(host, tab, row));
          const answer = answerOf(act());
          done();
          const unnamed =
            answer.kind === 'none' || (answer.kind === 'refused' && answer.code === 'unexpected');
          const wrong = unnamed ? [`answered ${JSON.stringify(answer)} after ${edit.name}`] : [];
          const reached = host.snapshot();
          let nearest = right.nearest(ending(edit));
          if (!isSame(nearest.difference) && answer.kind !== 'done') {
            host.restore(reached);
            finished(answer, edit, tab);
            nearest = right.nearest(ending(edit));
          }
          const { difference, repeated } = nearest;
          return {
            lost: difference.lost,
            repeated: [...difference.repeated, ...repeated],
            wrong: [...difference.wrong, ...wrong],
            onReview: 0,
          };
        };
        for (let call = 1; call <= calls.length; call += 1)
          list.push({ what: `${edit.name}:${tab}@${call}`, play: () => play(call) });
      }
    }
    return list;
  }
  return tally('edits', operation.name, cases(), selection);
}
