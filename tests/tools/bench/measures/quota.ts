import type { Host } from '../../../../src/host/host';
import { called, clerk } from '../../../support/host/office';
import { done, populated } from '../operations/bench-world';

export interface QuotaFacts {
  /** Documents used by one print file for all, of the 250 a day of an ordinary account. */
  readonly documentsOfPrintFile: number;
  /** Letters to send, and the result with the 100 mails a day of an ordinary account. */
  readonly letters: number;
  readonly sentToday: number;
  readonly waiting: number;
  /** Days until the last of them was sent. */
  readonly daysUntilAll: number;
  /** Whether the form named the day on which sending must begin. */
  readonly saidBefore: boolean;
}

const documentsUsed = (host: Host): number => host.state.usage[clerk]?.documents?.used ?? 0;

/** An ordinary account with more letters than it may send in a day. */
export function quotaFacts(letters: number): QuotaFacts {
  const host = populated(
    { attendees: letters, petitions: 0, informed: false, issued: true },
    { users: [{ email: clerk, plan: 'consumer' }] },
  );
  const before = documentsUsed(host);
  done(called(host, 'invitation.make', { conference: 'HN-01', per: 'all' }));
  const documentsOfPrintFile = documentsUsed(host) - before;
  done(called(host, 'invitation.finish', { conference: 'HN-01', number: '05', date: '16/11/2026' }));
  const shown = JSON.parse(String(called(host, 'invitation.open', { conference: 'HN-01' }).value));
  const first = JSON.parse(
    String(done(called(host, 'invitation.send', { conference: 'HN-01', people: [] })).value),
  );
  const guests = (): number => host.state.mailbox.sent.filter(({ to }) => to[0]?.startsWith('khach')).length;
  host.advance({ hours: 2 });
  const sentToday = guests();
  let daysUntilAll = 0;
  while (guests() < letters && daysUntilAll < 7) {
    host.advance({ days: 1 });
    daysUntilAll += 1;
  }
  return {
    documentsOfPrintFile,
    letters,
    sentToday,
    waiting: first.value.waiting,
    daysUntilAll,
    saidBefore: typeof shown.value.mail.startBy === 'string' && shown.value.mail.remaining < letters,
  };
}
