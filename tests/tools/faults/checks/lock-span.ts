import type { ServiceCall } from '../../../../src/host/host';
import { type Selection, type Tally, tally } from '../verdicts/findings';
import type { Rehearsal } from './rehearsal';

/**
 * K4: while somebody holds the lock of the rows, nobody else can save. One of the calls reads memory where nothing else
 * says whether a newer version of the add-on has upgraded the register.
 */
const longestHeld = 6;

/** Where more calls are needed, and why. */
const longer: Readonly<Record<string, number>> = {
  // A text that looks like a formula is given its format, written as memory says, below, and moved up.
  'save-dashed-petition': 8,
  // Completes villages that are there, and adds the others below them.
  'import-villages': 8,
  // Reads the conference too: a colleague who puts it off marks the same people.
  'hand-over': 7,
  // So does telling, and keeps what stood before, for it can be taken back.
  'tell-by-message': 8,
  // Settles the row of the person and then the letter in the ledger.
  'settle-as-sent': 8,
  // Four cells of two rows that stand apart, of which each may need a call.
  'replace-guest': 8,
  // The reserve leaves the seat before the other gets it back, so that a run that broke off can go on.
  'bring-back': 7,
  // A turn and its matters are two sheets; under two locks they would take four calls more.
  'record-turn': 9,
  // Makes the list for the door too, so that whoever issues need not think of it.
  'set-status': 9,
  // Once a year, over people, petitions and letters, which together say whose address is still needed.
  'remove-old-contacts': 12,
  // Nobody works in a register that is being filled for a rehearsal or cleared after one.
  'start-rehearsal': Number.POSITIVE_INFINITY,
  'end-rehearsal': Number.POSITIVE_INFINITY,
  // The last work of the add-on in this register.
  'remove-add-on': Number.POSITIVE_INFINITY,
  // Lines are written below the others and moved up; then they get their boxes.
  'make-door-list': 10,
  // Ticks are taken into one sheet, and the lines of the other are brought up to date.
  'take-in-ticks': 9,
  // Reads the people too, for what their lines ought to say.
  'keep-register': 7,
  // Rebuild or mend the whole register; nobody ought to save meanwhile.
  'set-up': Number.POSITIVE_INFINITY,
  repair: Number.POSITIVE_INFINITY,
  'fix-register': Number.POSITIVE_INFINITY,
};

/** The most calls to Google that an operation makes while it holds the document lock. */
export function callsUnderLock(calls: readonly ServiceCall[]): number {
  const held: string[] = [];
  let [asked, under, most] = ['', 0, 0];
  for (const { service, member, kind } of calls) {
    if (service === 'LockService') asked = member;
    else if (member === 'tryLock') {
      held.push(asked);
      under = 0;
    } else if (member === 'releaseLock') held.pop();
    else if (kind === 'remote' && held.includes('getDocumentLock')) {
      under += 1;
      most = Math.max(most, under);
    }
  }
  return most;
}

/** Calls that make Google carry out the writes before them. */
const settling = /^(?:get|flush$)/;

/**
 * Members that write and are followed by no read before the lock is released: Google may carry them out after the
 * next holder has read the sheet.
 */
function unsettledAtRelease(calls: readonly ServiceCall[]): readonly string[] {
  const unsettled: string[] = [];
  let last = '';
  for (const { service, member, kind } of calls) {
    if (member === 'releaseLock') {
      if (last !== '' && !settling.test(last)) unsettled.push(last);
      last = '';
    } else if (kind === 'remote' && service.startsWith('SpreadsheetApp')) last = member;
  }
  return unsettled;
}

export const lockSpan = ({ operation, everyCall }: Rehearsal, selection: Selection): Tally => {
  const under = callsUnderLock(everyCall);
  const limit = longer[operation.name] ?? longestHeld;
  const wrong = [
    ...(under > limit ? [`${under} calls while the lock is held, more than ${limit}`] : []),
    ...unsettledAtRelease(everyCall).map(
      (member) => `${member} is the last call before the lock is released`,
    ),
  ];
  return tally(
    'lock',
    operation.name,
    [{ what: 'held', play: () => ({ lost: [], repeated: [], wrong, onReview: 0 }) }],
    selection,
  );
};
