import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { acts, counted } from '../../register/tables/journal';
import { ledger } from '../../register/tables/ledger';
import type { Ports } from '../ports';
import { addToSheet, noteOn } from '../rows/under-lock';
import { acceptedAt, isBehind } from './ledger-mark';
import { lastRunKey, noteLettersLeft } from './mail-run';

interface AcceptedLedger {
  readonly lines: number;
  /** False where it counted already, as after a colleague. */
  readonly isNew: boolean;
}

/**
 * Lets letters leave again from a ledger that was set back, once somebody has looked at it. A letter that fell due before
 * and that the ledger no longer holds is not sent by that: it comes on the review list.
 */
export const acceptLedger = (ports: Ports): Outcome<AcceptedLedger, Failure> =>
  addToSheet(
    ports,
    ledger,
    (sheet, memory): Outcome<AcceptedLedger, Failure> => {
      if (!isBehind(memory, sheet)) return success({ lines: sheet.rows.length, isNew: false });
      noteLettersLeft(ports);
      ports.memory.write(acceptedAt(sheet, memory[lastRunKey] ?? ports.clock.today()));
      return success({ lines: sheet.rows.length, isNew: true });
    },
    ({ lines, isNew }) => isNew && noteOn(ledger, acts.acceptLedger, '', counted.lines(lines)),
  );
