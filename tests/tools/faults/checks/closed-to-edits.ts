import type { Host } from '../../../../src/host/host';
import { type Case, type Selection, type Tally, tally, type Verdict } from '../verdicts/findings';
import { type Operation, secondActor } from '../worlds/operation';
import { answerOf, colleague } from '../worlds/stage';
import type { Worlds } from '../worlds/worlds';
import { recover, rehearse } from './rehearsal';

const protectionId = 9_000_000;

/** The owner closes a sheet to everybody else. */
function protect(host: Host, tab: string): void {
  const { workbook } = host.state;
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === tab
      ? {
          ...sheet,
          protections: [
            ...sheet.protections,
            { id: protectionId, description: '', warningOnly: false, editors: [], open: [] },
          ],
        }
      : sheet,
  );
  host.state.workbook = { ...workbook, sheets };
}

function open(host: Host): void {
  const { workbook } = host.state;
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    protections: sheet.protections.filter(({ id }) => id !== protectionId),
  }));
  host.state.workbook = { ...workbook, sheets };
  host.state.access = { ...host.state.access, viewers: [] };
}

/**
 * A colleague may not edit the whole spreadsheet, or one sheet of it. The operation needs none of that or is refused by a
 * name, and comes to the same as ever once it is allowed.
 */
export function closedToEdits(worlds: Worlds, operation: Operation, selection: Selection): Tally {
  // What set-up does to sheets is the owner's to allow; a trigger runs as whoever made it.
  if (!operation.form) return tally('closed', operation.name, [], selection);
  const rehearsal = rehearse(worlds, operation, secondActor);
  const { stage, ready, act } = rehearsal;
  const { host } = stage;
  const play = (close: () => void): Verdict => {
    host.restore(ready);
    close();
    const answer = answerOf(act());
    open(host);
    const verdict = recover(rehearsal, 1);
    const isNamed = answer.kind === 'done' || (answer.kind === 'refused' && answer.code !== 'unexpected');
    return {
      ...verdict,
      wrong: [...verdict.wrong, ...(isNamed ? [] : [`answered ${JSON.stringify(answer)}`])],
    };
  };
  host.restore(ready);
  const tabs = host.state.workbook.sheets.map(({ name }) => name);
  const viewOnly = (): void => {
    host.state.access = { ...host.state.access, viewers: [colleague] };
  };
  const cases: readonly Case[] = [
    { what: 'view-only', play: () => play(viewOnly) },
    ...tabs.map((tab): Case => ({ what: `protected:${tab}`, play: () => play(() => protect(host, tab)) })),
  ];
  return tally('closed', operation.name, cases, selection);
}
