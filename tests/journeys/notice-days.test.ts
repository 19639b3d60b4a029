import type { Host, Snapshot } from '../../src/host/host';
import { clock } from '../../src/text/invitation-reports';
import { askFor, builtHost, fine, request } from '../support/host/journey';
import { shareOf } from '../support/rules/sample';
import { prepare } from './season-acts';

// The conference is on Tuesday 8 December 2026: D-7 is 1 December, a working day and so the last day of issue.
const days = [
  { name: 'D-8', date: '2026-11-30', typed: '30/11/2026', waiting: 'open', done: 'met' },
  { name: 'D-7', date: '2026-12-01', typed: '1/12/2026', waiting: 'due-today', done: 'met' },
  { name: 'D-6', date: '2026-12-02', typed: '2/12/2026', waiting: 'missed', done: 'late' },
] as const;

const instants = days.flatMap((day) => ['00:00:00', '23:59:00'].map((time) => ({ ...day, time })));

/** Days of Vietnam, whatever the time zones of workbook and machine. */
const zones = ['Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Auckland'] as const;

const host = builtHost();
prepare(host);
askFor(host, 'conference.set-status', {
  id: 'HN-01',
  status: 'issued',
  override: 'Chủ tịch UBND xã: đã chuẩn bị xong ngoài sổ',
});
askFor(host, 'invitation.make', { conference: 'HN-01', per: 'village' });
const office = host.snapshot();

function prepared(timeZone: string): Snapshot {
  host.restore(office);
  host.state.workbook = { ...host.state.workbook, timeZone };
  const draft = { conference: 'HN-01', broadcastOn: '16/11/2026' };
  askFor(host, 'broadcast.save', { request: request(9), draft });
  return host.snapshot();
}

const lastDay = 'thứ Ba, 01/12/2026';

const clockOf = (host: Host) => askFor(host, 'invitation.open', { conference: 'HN-01' }).clock;

/** Each zone with its share of the instants. */
const shares = zones.map((zone, place) => [zone, shareOf(instants, place, zones.length)] as const);

describe.each(shares)('the seven-day clock of a workbook that shows dates of %s', (zone, moments) => {
  const start = prepared(zone);
  beforeEach(() => host.restore(start));

  it.each(moments)(
    'says $waiting at $time on $name, and $done once the letters are handed over',
    (moment) => {
      host.setNow(`${moment.date}T${moment.time}+07:00`);
      expect(clockOf(host)).toMatchObject({
        sentence: clock[moment.waiting](lastDay),
        lines: [
          ...(moment.waiting === 'open' ? ['Nên gửi trước thứ Hai, 30/11/2026.'] : []),
          'Phát thanh: đã ghi ngày 16/11/2026.',
        ],
        gaps: [],
      });
      const people = askFor(host, 'invitation.open', { conference: 'HN-01' }).people.map(({ id }) => id);
      const input = { conference: 'HN-01', people, date: moment.typed, by: 'Trưởng thôn' };
      expect(askFor(host, 'invitation.hand-over', input)).toEqual({ recorded: 165 });
      expect(clockOf(host)).toMatchObject({ sentence: clock[moment.done](lastDay) });
    },
  );

  it.each(moments)('warns the office at $time on $name of unsent letters', (moment) => {
    host.setNow(`${moment.date}T${moment.time}+07:00`);
    fine(host.run('sendDailyReminders', [], { as: 'trigger' }));
    // Leaves out the weekly digest.
    const [mail, ...others] = host.state.mailbox.sent.filter(({ subject }) => subject.includes('giấy mời'));
    expect(others).toEqual([]);
    expect(mail?.subject).toBe(
      moment.name === 'D-6'
        ? 'Quá hạn gửi giấy mời (01/12/2026): còn 165 người'
        : 'Còn 165 giấy mời chưa gửi, hạn 01/12/2026',
    );
  });
});
