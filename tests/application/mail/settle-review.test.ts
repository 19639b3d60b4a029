import { openInvitationForm } from '../../../src/application/invitations/open-invitation-form';
import { sendInvitations } from '../../../src/application/invitations/send-invitations';
import { settleReview } from '../../../src/application/mail/settle-review';
import { runDaily } from '../../../src/application/reminders/daily-run';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { attendees } from '../../../src/register/tables/attendees';
import type { Conference } from '../../../src/register/tables/conferences';
import { ledger, ledgerNotes } from '../../../src/register/tables/ledger';
import { type MemoryWorld, pass, rowsOf, typeInto } from '../../support/memory/memory-ports';
import { guests, issued, worldWith } from '../../support/memory/memory-ports-people';

/** Three invitations; the mail service did not confirm the second and the third. */
function doubtfulWorld(day: Partial<Conference> = {}): MemoryWorld {
  const world = worldWith({ ...issued, ...day }, guests(3));
  world.delivers = ({ to }) => (to === 'khach1@x.example' ? 'sent' : 'unknown');
  sendInvitations(world.ports, { conference: 'HN-01', people: [] });
  world.delivers = () => 'sent';
  world.notes.length = 0;
  return world;
}

const settle = (world: MemoryWorld, number: number, verdict: 'sent' | 'again') =>
  settleReview(world.ports, { keys: [`HN-01|invitation|DB-000${number}`], verdict });

const states = (world: MemoryWorld) =>
  rowsOf(world, ledger)
    .filter(({ record }) => record !== 'van-phong@xa.example')
    .map((job) => `${job.record} ${job.state}`);

/** Without the owner of the reminders, whom a mail tells what is wrong with the register. */
const receivers = (world: MemoryWorld): readonly string[] =>
  world.outbox.map(({ to }) => to).filter((to) => to !== 'van-phong@xa.example');

describe('the review list', () => {
  it('names each uncertain letter with a search link for the mailbox of the user', () => {
    const form = openInvitationForm(doubtfulWorld().ports, { conference: 'HN-01' });
    expect(form.ok && form.value.mail.review).toEqual(
      [2, 3].map((number) => ({
        key: `HN-01|invitation|DB-000${number}`,
        damage: null,
        letter: 'Giấy mời',
        recipient: `Đại biểu ${number === 2 ? 'B' : 'C'}`,
        address: `khach${number}@x.example`,
        searchUrl: `https://mail.google.com/mail/u/0/#search/${encodeURIComponent(
          `in:sent to:khach${number}@x.example subject:"Giấy mời" after:${doubtfulWorld().now.slice(0, 10).replace(/-/g, '/')}`,
        )}`,
      })),
    );
  });

  it('is never sent again automatically', () => {
    const world = doubtfulWorld();
    sendInvitations(world.ports, { conference: 'HN-01', people: [] });
    pass(world, 24 * 60);
    runDaily(world.ports);
    expect(receivers(world)).toEqual(['khach1@x.example']);
    expect(states(world)).toEqual(['DB-0001 done', 'DB-0002 uncertain', 'DB-0003 uncertain']);
  });

  it('records a letter as sent on the day of the attempt when a person found it in the mailbox', () => {
    const world = doubtfulWorld();
    pass(world, 24 * 60);
    expect(settle(world, 2, 'sent')).toEqual({ ok: true, value: { left: 1 } });
    expect(states(world)).toEqual(['DB-0001 done', 'DB-0002 done', 'DB-0003 uncertain']);
    expect(rowsOf(world, ledger)[1]).toMatchObject({ note: ledgerNotes.settledAsSent });
    expect(rowsOf(world, attendees).map((row) => row.sentOn)).toEqual([
      '2026-11-16',
      '2026-11-16',
      undefined,
    ]);
    expect(world.notes).toEqual([
      {
        action: 'Xử lý thư cần kiểm tra',
        tab: 'Sổ gửi',
        record: 'HN-01|invitation|DB-0002',
        detail: 'sent',
      },
    ]);
  });

  it('sends a letter again when a person says that it was not sent, at the latest with the daily run', () => {
    // So far ahead that nothing else is due for which the run would read the ledger.
    const world = doubtfulWorld({ date: isoDate('2027-06-08') });
    pass(world, 24 * 60);
    runDaily(world.ports);
    expect(settle(world, 2, 'again')).toEqual({ ok: true, value: { left: 1 } });
    pass(world, 24 * 60);
    expect(runDaily(world.ports)).toMatchObject({ ok: true, value: { sent: 1 } });
    expect(receivers(world)).toEqual(['khach1@x.example', 'khach2@x.example']);
    expect(states(world)).toEqual(['DB-0001 done', 'DB-0002 done', 'DB-0003 uncertain']);
  });

  it.each([
    ['sent', 1],
    ['again', 3],
  ] as const)('takes one verdict, %s, for all that the clerk saw', (verdict, letters) => {
    const world = doubtfulWorld();
    const keys = [2, 3].map((number) => `HN-01|invitation|DB-000${number}`);
    expect(settleReview(world.ports, { keys: [...keys, 'HN-01|invitation|DB-0009'], verdict })).toEqual({
      ok: true,
      value: { left: 0 },
    });
    expect(world.notes.map(({ record, detail }) => [record, detail])).toEqual([['', `${verdict}: 2 thư`]]);
    pass(world, 24 * 60);
    expect(runDaily(world.ports)).toMatchObject({ ok: true });
    expect(world.outbox.filter(({ to }) => to.startsWith('khach'))).toHaveLength(letters);
    expect(states(world).slice(0, 3)).toEqual([1, 2, 3].map((number) => `DB-000${number} done`));
    expect(rowsOf(world, attendees).every(({ sentOn }) => sentOn !== undefined)).toBe(true);
  });

  it('leaves what came on the list after the clerk saw it', () => {
    const world = doubtfulWorld();
    const input = { keys: ['HN-01|invitation|DB-0003'], verdict: 'sent' } as const;
    expect(settleReview(world.ports, input)).toEqual({ ok: true, value: { left: 1 } });
    expect(states(world)).toEqual(['DB-0001 done', 'DB-0002 uncertain', 'DB-0003 done']);
  });

  it('does nothing for a letter that a colleague has settled', () => {
    const world = doubtfulWorld();
    settle(world, 2, 'sent');
    const before = structuredClone({ rows: rowsOf(world, ledger), notes: world.notes });
    expect(settle(world, 2, 'again')).toEqual({ ok: true, value: { left: 1 } });
    expect({ rows: rowsOf(world, ledger), notes: world.notes }).toEqual(before);
  });

  it('gives a letter that is taken as sent a moment of sending, where it has none', () => {
    const world = doubtfulWorld();
    const [, { key = '' } = {}] = rowsOf(world, ledger).filter(({ state }) => state === 'uncertain');
    typeInto(world, ledger, key, { doneAt: '' });
    settleReview(world.ports, { keys: [key], verdict: 'sent' });
    expect(rowsOf(world, ledger).find((job) => job.key === key)).toMatchObject({
      state: 'done',
      doneAt: world.now,
    });
  });
});
