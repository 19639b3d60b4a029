import type { Failure } from '../domain/failure';
import { failure, type Outcome, success } from '../domain/outcome';
import { acts } from '../register/journal';
import { ledger, ledgerNotes } from '../register/ledger';
import type { Ports } from './ports';
import { recordSentInvitations } from './sent-invitations';

/** A person's word on a letter of which it is not known whether it left. */
export function settleReview(
  ports: Ports,
  input: { readonly key: string; readonly verdict: 'sent' | 'again' },
): Outcome<{ readonly left: number }, Failure> {
  const settled = ports.lock.holding((): Outcome<{ readonly left: number }, Failure> => {
    const sheet = ports.register.read(ledger);
    if (!sheet.ok) return sheet;
    const uncertain = sheet.value.rows.map((row) => row.values).filter((job) => job.state === 'uncertain');
    const job = uncertain.find((candidate) => candidate.key === input.key);
    // Settled by a colleague meanwhile: there is nothing left to do.
    if (!job) return success({ left: uncertain.length });
    const values =
      input.verdict === 'sent'
        ? { state: 'done' as const, note: ledgerNotes.settledAsSent }
        : { state: 'waiting' as const, run: '', sequence: null, note: ledgerNotes.settledAsAgain };
    const written = ports.register.changeBlock(sheet.value, [{ key: job.key, values }]);
    if (!written.ok) return written;
    if (input.verdict === 'sent') {
      const recorded = recordSentInvitations(ports, [job], ports.clock.today());
      if (!recorded.ok) return recorded;
    }
    return success({ left: uncertain.length - 1 });
  });
  if (settled.ok) {
    ports.register.note({
      action: acts.settleReview,
      tab: ledger.tab,
      record: input.key,
      detail: input.verdict,
    });
  }
  return settled.ok ? settled : failure(settled.failure);
}
