import { openInvitationForm } from '../../../src/application/invitations/open-invitation-form';
import { resumeInvitations, sendInvitations } from '../../../src/application/invitations/send-invitations';
import { stopSending } from '../../../src/application/mail/stop-sending';
import { conferences } from '../../../src/register/tables/conferences';
import { ledger } from '../../../src/register/tables/ledger';
import { type MemoryWorld, put, rowsOf, typeInto } from '../../support/memory/memory-ports';
import { guests, issued, worldWith } from '../../support/memory/memory-ports-people';

const conference = { conference: 'HN-01' };
const states = (world: MemoryWorld) => rowsOf(world, ledger).map((job) => `${job.record} ${job.state}`);

/** Five invitations; the quota allowed two. */
function halfSent(): MemoryWorld {
  const world = worldWith(issued, guests(5));
  world.quota = 2;
  sendInvitations(world.ports, { ...conference, people: [] });
  world.notes.length = 0;
  return world;
}

describe('a partly sent batch', () => {
  it('continues where it stopped, with no new recipients', () => {
    const world = halfSent();
    world.quota = 100;
    expect(resumeInvitations(world.ports, conference)).toEqual({
      ok: true,
      value: { sent: 3, waiting: 0, uncertain: 0, withoutPdf: 0 },
    });
    expect(world.outbox.map((letter) => letter.to)).toEqual(
      [1, 2, 3, 4, 5].map((number) => `khach${number}@x.example`),
    );
  });

  it('can be cancelled, and sent after all', () => {
    const world = halfSent();
    expect(stopSending(world.ports, conference)).toEqual({ ok: true, value: { stopped: 3, running: false } });
    expect(states(world)).toEqual([
      'DB-0001 done',
      'DB-0002 done',
      'DB-0003 cancelled',
      'DB-0004 cancelled',
      'DB-0005 cancelled',
    ]);
    expect(world.notes).toEqual([
      { action: 'Dừng gửi giấy mời', tab: 'Sổ gửi', record: 'HN-01', detail: '3 thư' },
    ]);
    world.quota = 100;
    sendInvitations(world.ports, { ...conference, people: ['DB-0004'] });
    expect(states(world)[3]).toBe('DB-0004 done');
    expect(world.outbox).toHaveLength(3);
  });

  it('keeps the letters of another conference when it is cancelled', () => {
    const world = halfSent();
    const other = { key: 'HN-02|invitation|DB-0009', conference: 'HN-02', record: 'DB-0009' };
    put(world, ledger, [{ ...other, kind: 'mail', rule: 'invitation', state: 'waiting' }]);
    stopSending(world.ports, conference);
    expect(states(world)[5]).toBe('DB-0009 waiting');
  });

  it('waits while its conference is prepared again', () => {
    const world = halfSent();
    typeInto(world, conferences, 'HN-01', { status: 'preparing' });
    const resumed = resumeInvitations(world.ports, conference);
    expect(resumed).toEqual({ ok: false, failure: { code: 'not-issued' } });
    expect(states(world)[2]).toBe('DB-0003 waiting');
  });

  it('is unchanged if nothing waits', () => {
    const world = worldWith(issued, guests(1));
    expect(stopSending(world.ports, conference)).toEqual({ ok: true, value: { stopped: 0, running: false } });
    expect(world.notes).toEqual([]);
  });

  it('shows a colleague the sender and the progress, and stops on request before the next letters', () => {
    const world = worldWith(issued, guests(30));
    const replies: unknown[] = [];
    world.delivers = () => {
      if (world.outbox.length === 10) {
        const form = openInvitationForm(world.ports, conference);
        replies.push(form.ok && form.value.mail.running);
        replies.push(stopSending(world.ports, conference));
      }
      return 'sent';
    };
    const report = sendInvitations(world.ports, { ...conference, people: [] });
    expect(replies).toEqual([
      { person: world.me, done: 10, total: 30 },
      { ok: true, value: { stopped: 0, running: true } },
    ]);
    expect(report).toMatchObject({ ok: true, value: { sent: 25, waiting: 5 } });
  });
});
