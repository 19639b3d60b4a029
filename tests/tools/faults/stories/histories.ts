import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Execution, Hook } from '../../../../src/host/host';
import { calendarTrouble } from '../../../support/mails/calendar-reading';
import { faultKinds, troubleAt } from '../checks/fault-kinds';
import {
  type CaseFailure,
  isBad,
  type Selection,
  sumOf,
  type Tally,
  type Verdict,
} from '../verdicts/findings';
import { repeatedNow } from '../verdicts/given-once';
import { onReview } from '../verdicts/review';
import { linesOf } from '../worlds/sheet-rows';
import { type Answer, answerOf, colleague } from '../worlds/stage';
import type { Worlds } from '../worlds/worlds';
import { below, events, type History, pick, press, settleDoubts } from './history-events';

const eventsOfHistory = 200;
const mostFaults = 5;
/** An operation of an office makes about so many calls; a fault beyond its last call does nothing. */
const callsAimedAt = 12;

const totalWeight = events.reduce((sum, { weight }) => sum + weight, 0);

/** Runs one execution, at times with trouble at one of its calls, or with a colleague's form saved in its middle. */
function actIn(history: History): (run: () => Execution) => Answer {
  const { host } = history.stage;
  const plain = (run: () => Execution): Answer => answerOf(run());
  return (run) => {
    const luck = below(history, 20);
    const call = 1 + below(history, callsAimedAt);
    if (luck === 0 && history.faultsLeft > 0) {
      history.faultsLeft -= 1;
      history.faults += 1;
      host.onHook(troubleAt(host, { call, kind: pick(history, faultKinds) ?? 'kill-before' }));
    } else if (luck === 1) host.onHook(colleagueAt(history, call, plain));
    const answer = plain(run);
    host.onHook(undefined);
    return answer;
  };
}

function colleagueAt(history: History, call: number, plain: (run: () => Execution) => Answer): Hook {
  const { host } = history.stage;
  const target = host.state.executions + 1;
  const waiting = history.filled.find(({ saved }) => !saved);
  let calls = 0;
  return {
    before({ kind }, execution) {
      if (execution.number !== target || kind !== 'remote') return;
      calls += 1;
      if (calls !== call) return;
      if (waiting) press(history, waiting, plain);
      else plain(() => history.stage.call('check.open', {}, colleague));
    },
  };
}

function nextEvent(history: History): (typeof events)[number] | undefined {
  let luck = below(history, totalWeight);
  return events.find(({ weight }) => {
    luck -= weight;
    return luck < 0;
  });
}

/** In the end everybody presses their buttons until all is saved, and the doubts are settled. */
function finish(history: History): void {
  const { stage } = history;
  const plain = (run: () => Execution): Answer => answerOf(run());
  stage.host.advance({ days: 2 });
  for (let round = 0; round < 3; round += 1) {
    for (const filled of history.filled) if (!filled.saved) press(history, filled, plain);
    settleDoubts(history, plain);
    stage.daily();
    stage.host.advance({ days: 1, minutes: 10 });
  }
  history.wrong.push(...calendarTrouble(stage.host.state.mailbox.sent).problems);
  const lines = linesOf(stage.host.state, 'Sổ gửi').filter((line) => line.Loại === 'Thư');
  for (const address of new Set(lines.map((line) => line['Địa chỉ'] ?? ''))) {
    const done = lines.filter(
      (line) => line['Địa chỉ'] === address && line['Tình trạng'] === 'Đã xong',
    ).length;
    const there = stage.host.state.mailbox.sent.filter(({ to }) => to.join() === address).length;
    if (done !== there) history.wrong.push(`${address} got ${there} letters, the ledger says ${done}`);
  }
}

/** One history of 200 events. Its number and the seed say all that happens in it. */
function playHistory(worlds: Worlds, seed: number, number: number): Verdict {
  const stage = worlds.enter('finished');
  const history: History = {
    stage,
    luck: { random: (seed * 1_000_003 + number * 7919) % 2_147_483_647 },
    filled: [],
    deleted: new Set(),
    wrong: [],
    faultsLeft: mostFaults,
    faults: 0,
  };
  const act = actIn(history);
  const repeated = new Set<string>();
  let doubts = 0;
  for (let at = 1; at <= eventsOfHistory; at += 1) {
    const event = nextEvent(history);
    const before = history.wrong.length;
    event?.happen(history, act);
    for (const [index, text] of history.wrong.entries())
      if (index >= before) history.wrong[index] = `event ${at}, ${event?.name}: ${text}`;
    if (at % 20 === 0) {
      doubts = Math.max(doubts, onReview(stage));
      for (const problem of repeatedNow(stage.host.state)) repeated.add(`by event ${at}: ${problem}`);
    }
  }
  finish(history);
  if (doubts > history.faults)
    history.wrong.push(`${doubts} letters in doubt after ${history.faults} faults`);
  const lost = history.filled.flatMap(({ tab, header, texts }) => {
    const there = new Set(linesOf(stage.host.state, tab).map((line) => line[header]));
    return texts.filter((text) => !there.has(text) && !history.deleted.has(text));
  });
  for (const problem of repeatedNow(stage.host.state)) repeated.add(problem);
  return { lost, repeated: [...repeated], wrong: history.wrong, onReview: doubts };
}

interface Progress {
  readonly seed: number;
  readonly done: number;
  readonly onReview: number;
  readonly failures: readonly CaseFailure[];
}

function readProgress(file: string | undefined, seed: number): Progress {
  const none: Progress = { seed, done: 0, onReview: 0, failures: [] };
  if (file === undefined || !existsSync(file)) return none;
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Progress;
  if (kept.seed !== seed) throw new Error(`${file} belongs to seed ${kept.seed}`);
  return kept;
}

/** Histories between two notes of how far they are. */
const noted = 50;

/** R3: so many histories, one after the other; with a file for its progress it goes on where it was stopped. */
export function randomHistories(
  worlds: Worlds,
  { seed, name }: Selection,
  count: number,
  progressFile?: string,
): Tally {
  const only = name === undefined ? undefined : Number(name.replace('history@', ''));
  let progress = only === undefined ? readProgress(progressFile, seed) : readProgress(undefined, seed);
  for (let number = only ?? progress.done + 1; number <= (only ?? count); number += 1) {
    const verdict = playHistory(worlds, seed, number);
    const failure: CaseFailure = {
      check: 'histories',
      operation: 'history',
      what: `history@${number}`,
      verdict,
    };
    progress = {
      seed,
      done: only === undefined ? number : 1,
      onReview: Math.max(progress.onReview, verdict.onReview),
      failures: isBad(verdict) ? [...progress.failures, failure] : progress.failures,
    };
    if (progressFile && only === undefined && (number % noted === 0 || number === count)) {
      writeFileSync(`${progressFile}.new`, JSON.stringify(progress));
      renameSync(`${progressFile}.new`, progressFile);
      console.log(`${number} of ${count} histories, ${progress.failures.length} failures`);
    }
  }
  const { failures, done, onReview: doubts } = progress;
  return { ...sumOf(failures), tried: done, outOf: done, onReview: doubts, failures };
}
