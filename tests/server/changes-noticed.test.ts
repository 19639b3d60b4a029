import { columnLetters } from '../../src/register/cell';
import type { MethodName } from '../../src/rpc/contract';
import { contract, opensRegister } from '../../src/rpc/contract';
import { addConference, ask, askFor, builtHost, membersOf, request, setUp } from '../support/host/journey';
import { columnOf, shownRows, typeSetting } from '../support/host/journey-sheets';

const host = builtHost();
setUp(host);
typeSetting(host, 'signer.name', 'Lê Văn Mẫu');
host.edit('Thôn', 'A2', 'Thôn Đông');
addConference(host);
askFor(host, 'attendee.import', {
  request: request(2),
  people: ['Nguyễn Văn An', 'Trần Thị Bình'].map((fullName) => ({
    conference: 'HN-01',
    fullName,
    honorific: 'Ông',
    group: 'Đại diện Nhân dân',
    village: 'Thôn Đông',
  })),
});
askFor(host, 'conference.set-status', { id: 'HN-01', status: 'issued', override: 'Chủ tịch UBND xã' });
askFor(host, 'invitation.make', { conference: 'HN-01', per: 'all' });
askFor(host, 'invitation.finish', { conference: 'HN-01', number: '05', date: '16/11/2026' });
askFor(host, 'invitation.hand-over', {
  conference: 'HN-01',
  people: ['DB-0001', 'DB-0002'],
  date: '16/11/2026',
  by: 'Trưởng thôn',
});
askFor(host, 'attendee.open', {});
askFor(host, 'petition.save', {
  request: request(3),
  speaker: {
    conference: 'HN-01',
    speaker: 'Nguyễn Văn An',
    village: 'Thôn Đông',
    channel: 'Hòm thư góp ý, đường dây nóng',
    receivedOn: '14/11/2026',
  },
  matters: [
    {
      content: 'Đề nghị nâng cấp đường tỉnh.',
      topic: 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
      class: 'Kiến nghị',
      authority: 'Đơn vị khác (điện, nước, viễn thông…)',
    },
  ],
});

const letterOf = (tab: string, header: string): string => columnLetters(columnOf(host, tab, header));
const type = (tab: string, header: string, line: number, text: string): void =>
  host.edit(tab, `${letterOf(tab, header)}${line}`, text);

type('Kiến nghị', 'Đơn vị chủ trì', 2, 'Sở Xây dựng');
askFor(host, 'paper.make', { conference: 'HN-01', kinds: ['slip'], subjects: null, mode: 'missing' });
askFor(host, 'paper.issue', { conference: 'HN-01', papers: ['VB-0002'], number: '6', date: '16/11/2026' });
const start = host.snapshot();
beforeEach(() => host.restore(start));

const again = 'Cần thông báo lại';
const toTell = () => ({
  guests: shownRows(host, 'Đại biểu').map((row) => row[again] ?? ''),
  // The first is the register's line of the invitations, which the guests' marks are about.
  papers: shownRows(host, 'Văn bản')
    .slice(1)
    .map((row) => row[again] ?? ''),
});

// Object.keys forgets which keys they are.
const openings = (Object.keys(contract) as MethodName[]).filter(opensRegister);
const open = (name: MethodName) => ask(host, name, { conference: null, kind: null } as never);

/** What somebody types, and who is to be told again. */
const changes: readonly (readonly [string, () => void, ReturnType<typeof toTell>])[] = [
  ['another hour', () => type('Hội nghị', 'Giờ bắt đầu', 2, '13:30'), { guests: ['Có', 'Có'], papers: [''] }],
  [
    "somebody's name",
    () => type('Đại biểu', 'Họ và tên', 2, 'Nguyễn Văn Ân'),
    { guests: ['Có', ''], papers: [''] },
  ],
  [
    "a village's name",
    () => type('Thôn', 'Tên thôn', 2, 'Thôn Đông Hòa'),
    { guests: ['Có', 'Có'], papers: [''] },
  ],
  [
    'the unit of a matter',
    () => type('Kiến nghị', 'Đơn vị chủ trì', 2, 'Công ty Điện lực Mẫu'),
    { guests: ['', ''], papers: ['Cơ quan có thẩm quyền: Sở Xây dựng → Công ty Điện lực Mẫu'] },
  ],
];

describe.each(changes)('%s typed into the sheet after letters left', (_, change, marks) => {
  it.each(openings)('is noticed as %s opens', (name) => {
    change();
    expect(toTell()).toEqual({ guests: ['', ''], papers: [''] });
    expect(open(name).reply.ok).toBe(true);
    expect(toTell()).toEqual(marks);
  });

  it('is noticed by the daily run, names on days on which it reads people', () => {
    host.advance('2026-11-29T12:00:00+07:00', { skip: () => true });
    change();
    host.run('sendDailyReminders', [], { as: 'trigger' });
    expect(toTell()).toEqual(marks);
  });
});

describe('an opening where nothing changed', () => {
  it.each([
    ['attendee.open', 'Hội nghị, Đại biểu, Thôn; Kiến nghị for what was passed on'],
    ['rehearsal.open', 'the same, for a sidebar that shows none of them'],
  ] as const)('of %s reads memory once, and once %s', (name, _sheets) => {
    open(name);
    expect(membersOf(open(name).execution)).toEqual([
      'PropertiesService.Properties.getProperties',
      ...Array.from({ length: 4 }, () => 'SpreadsheetApp.Range.getValues'),
    ]);
  });

  it('reads Kiến nghị no more once the matter is settled', () => {
    type('Kiến nghị', 'Trạng thái', 2, 'Đã giải quyết');
    open('attendee.open');
    expect(membersOf(open('attendee.open').execution)).toHaveLength(4);
  });
});
