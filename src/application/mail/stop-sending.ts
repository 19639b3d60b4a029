import type { Failure } from '../../domain/failure';
import { andThen, mapValue, type Outcome, success } from '../../domain/outcome';
import { acts, counted } from '../../register/tables/journal';
import { ledger, ledgerNotes } from '../../register/tables/ledger';
import { isGuestLetter } from '../invitations/correction-letters';
import type { Ports } from '../ports';
import { noteOn, underLock } from '../rows/under-lock';
import { wholeJobs } from './ledger-lines';
import { askToStop, runningNow } from './mail-run';

export interface StopReport {
  readonly stopped: number;
  /** A run was asked to stop and is still running. */
  readonly running: boolean;
}

/**
 * Cancels the waiting invitations of a conference; sending invitations again resumes them. A run in progress is only
 * asked to stop; what it leaves can be cancelled afterwards.
 */
export const stopSending = (
  ports: Ports,
  input: { readonly conference: string },
): Outcome<StopReport, Failure> =>
  underLock(
    ports,
    (): Outcome<StopReport, Failure> => {
      if (runningNow(ports.memory.readAll(), ports.clock.now())) {
        askToStop(ports);
        return success({ stopped: 0, running: true });
      }
      return mapValue(cancelWaiting(ports, input.conference), (stopped) => ({ stopped, running: false }));
    },
    ({ stopped }) =>
      stopped > 0 && noteOn(ledger, acts.stopSending, input.conference, counted.letters(stopped)),
  );

const cancelWaiting = (ports: Ports, conference: string): Outcome<number, Failure> =>
  andThen(ports.register.read(ledger), (sheet) => {
    const waiting = wholeJobs(sheet).filter(
      (job) => isGuestLetter(job) && job.state === 'waiting' && job.conference === conference,
    );
    if (waiting.length === 0) return success(0);
    const values = { state: 'cancelled' as const, run: '', sequence: null, note: ledgerNotes.stopped };
    const written = ports.register.changeBlock(
      sheet,
      waiting.map(({ key }) => ({ key, values })),
    );
    return mapValue(written, () => waiting.length);
  });
