import { isLong } from '../../src/domain/pulse/long-work';
import { addConference, ask, askFor, builtHost, membersOf, request, setUp } from '../support/host/journey';
import { fillDown, shownRows } from '../support/host/journey-sheets';
import { timesOf } from '../support/rules/sample';

const host = builtHost();
setUp(host);
addConference(host);
const speaker = {
  conference: 'HN-01',
  speaker: 'Nguyễn Văn An',
  village: 'Thôn Đông',
  channel: 'Tại hội nghị đối thoại',
  receivedOn: '16/11/2026',
};
const matter = {
  content: 'Đường liên thôn hỏng',
  topic: 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
  class: 'Kiến nghị',
};
const savePetition = (number: number, matters = [matter]) =>
  ask(host, 'petition.save', { request: request(number), speaker, matters });
savePetition(2);
const start = host.snapshot();
beforeEach(() => host.restore(start));

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    conference: 'HN-01',
    fullName: `Đại biểu ${index + 1}`,
    honorific: 'Ông',
    group: 'Đại diện Nhân dân',
    village: `Thôn ${1 + (index % 8)}`,
  }));

describe('calls to Google when one petition is saved', () => {
  it.each([1, 100, 10_000])(
    'are at most eight, and as many with %i rows',
    (rows) => {
      fillDown(host, 'Kiến nghị', rows, (number) => `KN-${String(number).padStart(4, '0')}`);
      expect(shownRows(host, 'Kiến nghị')).toHaveLength(rows);
      const { reply, remote } = savePetition(3);
      expect(reply).toEqual({ ok: true, value: { ids: [`KN-${String(rows + 1).padStart(4, '0')}`] } });
      expect(shownRows(host, 'Kiến nghị')).toHaveLength(rows + 1);
      expect(remote).toBe(8);
    },
    30_000,
  );

  it('are one more for each further matter of the speaker, and fewer for a saved request', () => {
    expect(savePetition(3, [matter, { ...matter, content: 'Thiếu đèn' }]).remote).toBe(9);
    expect(savePetition(3, [matter, { ...matter, content: 'Thiếu đèn' }]).remote).toBe(4);
  });
});

describe('calls to Google when a sidebar opens', () => {
  const read = 'SpreadsheetApp.Range.getValues';
  const memory = 'PropertiesService.Properties.getProperties';

  it.each([
    ['petition.open', ['Hội nghị', 'Cấu hình', 'Ngày nghỉ', 'Thôn', 'Kiến nghị'], []],
    ['attendee.open', ['Hội nghị', 'Thôn', 'Đại biểu'], []],
    ['conference.open', ['Hội nghị', 'Cấu hình', 'Ngày nghỉ'], []],
    [
      'preparation.open',
      [
        'Hội nghị',
        'Cấu hình',
        'Ngày nghỉ',
        'Thôn',
        'Chương trình',
        'Phân công',
        'Đại biểu',
        'Truyền thanh',
        'Kinh phí',
        'Kiến nghị',
      ],
      [],
    ],
    ['collation.open', ['Hội nghị', 'Cấu hình', 'Thôn', 'Kiến nghị', 'Chương trình'], []],
    [
      'invitation.open',
      ['Hội nghị', 'Cấu hình', 'Ngày nghỉ', 'Thôn', 'Đại biểu', 'Sổ gửi', 'Truyền thanh'],
      [
        // That the office has no address yet is news, which the other screens are to say too.
        'PropertiesService.Properties.setProperties',
        'MailApp.getRemainingDailyQuota',
      ],
    ],
  ] as const)(
    'are for %s one read of each sheet that it shows, and one of memory for the pulse',
    (name, tabs, others) => {
      const { reply, execution } = ask(host, name, { conference: null });
      expect(reply.ok).toBe(true);
      expect(membersOf(execution)).toEqual([
        // Whether telephones may have ticked on the door list.
        memory,
        ...tabs.map(() => read),
        ...others,
      ]);
    },
  );
});

describe('calls to Google while the conference is prepared', () => {
  const drafted = { request: request(9), conference: 'HN-01' };

  it('are eight for one tick, seven for one confirmation, ten for a line on the agenda out of two other sheets', () => {
    askFor(host, 'attendee.import', { request: request(4), people: people(2) });
    askFor(host, 'preparation.fill', { ...drafted, sheet: 'tasks' });
    const costs = [
      ask(host, 'task.set-state', { id: 'CV-0001', state: 'done' }),
      ask(host, 'attendee.reply', { conference: 'HN-01', people: ['DB-0001'], reply: 'coming' }),
      ask(host, 'agenda.add-matter', { ...drafted, kind: 'petition', about: 'KN-0001' }),
    ];
    expect(costs.map(({ reply, remote }) => [reply.ok, remote])).toEqual([
      [true, 8],
      [true, 7],
      [true, 10],
    ]);
  });
});

describe('calls to Google when invitations are made', () => {
  it.each([1, timesOf(30, 200)])(
    'into one document are twelve for %i letters',
    (count) => {
      askFor(host, 'attendee.import', { request: request(4), people: people(count) });
      const { reply, remote } = ask(host, 'invitation.make', { conference: 'HN-01', per: 'all' });
      expect(reply).toMatchObject({
        ok: true,
        value: { letters: count, left: 0, documents: [{ letters: count }] },
      });
      expect(remote).toBe(12);
    },
    30_000,
  );

  it.each([1, timesOf(30, 165)])(
    'one document each are eleven and one for each six of %i people, one to move several lines up, and of a long job eight and one for each twelve',
    (count) => {
      const lots = Math.ceil(count / 6);
      const telling = isLong('make', count) ? 8 + Math.floor((lots - 1) / 2) : 0;
      askFor(host, 'attendee.import', { request: request(4), people: people(count) });
      const { reply, remote } = ask(host, 'invitation.make', { conference: 'HN-01', per: 'person' });
      expect(reply).toMatchObject({ ok: true, value: { letters: count, left: 0 } });
      expect(remote).toBe(lots + (count > 1 ? 12 : 11) + telling);
    },
    60_000,
  );

  it('are only reads of five sheets and of Drive when nothing is missing', () => {
    askFor(host, 'attendee.import', { request: request(4), people: people(3) });
    askFor(host, 'invitation.make', { conference: 'HN-01', per: 'all' });
    const { remote } = ask(host, 'invitation.make', { conference: 'HN-01', per: 'village' });
    expect(remote).toBe(8);
  });
});

describe('set-up', () => {
  it('adds only its line in the journal the second time', () => {
    const standing = () => {
      host.calculate();
      return standingNow();
    };
    const standingNow = () => ({
      rows: host.state.workbook.sheets
        .filter(({ name }) => name !== 'Nhật ký')
        .map(({ name, rows }) => [name, rows]),
      files: host.state.drive.files,
      triggers: host.state.triggers.list,
    });
    const before = standing();
    setUp(host);
    expect(standing()).toEqual(before);
  }, 30_000);
});
