import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { acts, counted } from '../../register/tables/journal';
import { ledger, ledgerNotes } from '../../register/tables/ledger';
import { isGuestLetter } from '../invitations/guest-letters';
import type { Ports } from '../ports';
import { askToStop, runningNow } from './mail-run';

/**
 * Calls off the invitations of a conference that still wait in the ledger; sending them anew takes them up again. While
 * a run sends, it is only asked to stop, and what it leaves can be called off afterwards.
 */
export function stopSending(
  ports: Ports,
  input: { readonly conference: string },
): Outcome<{ readonly stopped: number; readonly running: boolean }, Failure> {
  const stopped = ports.lock.holding(
    (): Outcome<{ readonly stopped: number; readonly running: boolean }, Failure> => {
      if (runningNow(ports.memory.readAll(), ports.clock.now())) {
        askToStop(ports);
        return success({ stopped: 0, running: true });
      }
      const sheet = ports.register.read(ledger);
      if (!sheet.ok) return sheet;
      const waiting = sheet.value.rows
        .map((row) => row.values)
        .filter(
          (job) => isGuestLetter(job) && job.state === 'waiting' && job.conference === input.conference,
        );
      if (waiting.length === 0) return success({ stopped: 0, running: false });
      const values = { state: 'cancelled' as const, run: '', sequence: null, note: ledgerNotes.stopped };
      const written = ports.register.changeBlock(
        sheet.value,
        waiting.map(({ key }) => ({ key, values })),
      );
      return written.ok ? success({ stopped: waiting.length, running: false }) : written;
    },
  );
  if (stopped.ok && stopped.value.stopped > 0) {
    ports.register.note({
      action: acts.stopSending,
      tab: ledger.tab,
      record: input.conference,
      detail: counted.letters(stopped.value.stopped),
    });
  }
  return stopped;
}
