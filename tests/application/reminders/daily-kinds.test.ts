import { runDaily } from '../../../src/application/reminders/daily-run';
import { type DailyWork, sendDailyReminders } from '../../../src/application/reminders/send-daily-reminders';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { success } from '../../../src/domain/outcome';
import { plannedReminder, ruleOf } from '../../../src/domain/reminders/reminder';
import { ledger } from '../../../src/register/tables/ledger';
import { mailContent } from '../../../src/templates/mail/mail-content';
import type { LetterKind } from '../../../src/templates/reminders/letter-kind';
import { type MemoryWorld, pass, put, rowsOf } from '../../support/memory/memory-ports';
import { seasonWorld, toBoth } from '../../support/memory/memory-ports-season';

/** A kind of a later version: a mail to the office some days before the conference. */
const minutes: LetterKind = {
  name: { name: 'Thư nhắc biên bản', subject: 'biên bản' },
  isStaged: true,
  daysApart: 0,
  isNear: () => true,
  sources: () => ['people'],
  needsCalendar: () => false,
  open: ({ today, people }) => ({
    plan: () => [
      plannedReminder(
        {
          rule: ruleOf('minutes', 2),
          conferenceId: 'HN-01',
          record: 'clerk',
          recipient: 'Văn phòng',
          email: 'van-thu@x.example',
          dueOn: today,
        },
        'HN-01',
        today,
      ),
    ],
    write: ({ conference, record, stage }) => ({
      to: 'van-thu@x.example',
      mail: success(mailContent([conference.id, record, stage, people.length].join(' '), 'Văn phòng', [])),
      files: [],
    }),
  }),
};

const work: DailyWork = {
  quiet: () => undefined,
  kinds: { minutes },
  chores: {},
  notice: () => undefined,
  noticeNames: () => undefined,
  unfinished: { takes: () => false, compose: () => () => success([]), record: () => success(undefined) },
};

const lines = (world: MemoryWorld) =>
  rowsOf(world, ledger).map(({ key, state, note }) => [key, state, note ?? '']);

describe('a kind of reminder', () => {
  it('is planned, written and sent from its declaration alone', () => {
    const world = seasonWorld('2026-12-01 07:15:00');
    expect(sendDailyReminders(world.ports, work)).toEqual({
      ok: true,
      value: { sent: 1, waiting: 0, uncertain: 0 },
    });
    expect(world.outbox.map(({ to, subject }) => [to, subject])).toEqual([
      ['van-thu@x.example', 'HN-01 clerk 2 3'],
    ]);
    expect(lines(world)).toEqual([['HN-01|minutes-2|2026-12-01', 'done', '']]);
  });

  it('that this version does not know waits with a note, and is sent by a version that knows it', () => {
    const world = seasonWorld('2026-11-30 07:15:00');
    put(world, ledger, [
      {
        key: 'HN-01|minutes-2|2026-11-30',
        kind: 'mail',
        rule: 'minutes-2',
        conference: 'HN-01',
        record: 'clerk',
        dueOn: isoDate('2026-11-30'),
        state: 'waiting',
      },
    ]);
    world.memory['mail.leftOver'] = '1';
    const note = 'Bản tiện ích này chưa biết loại thư này; sổ giữ thư lại, chưa gửi.';
    for (const sent of [0, 2]) {
      expect(runDaily(world.ports)).toEqual({ ok: true, value: { sent, waiting: 1, uncertain: 0 } });
      expect(lines(world)[0]).toEqual(['HN-01|minutes-2|2026-11-30', 'waiting', note]);
      pass(world, 24 * 60);
    }
    expect(world.outbox.map(({ to }) => `2026-12-01 ${to}`)).toEqual(toBoth('2026-12-01'));
    sendDailyReminders(world.ports, { ...work, kinds: { minutes: { ...minutes, isNear: () => false } } });
    expect(lines(world)[0]).toEqual(['HN-01|minutes-2|2026-11-30', 'done', '']);
  });
});
