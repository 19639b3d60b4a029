import type { Host } from '../../src/host/host';
import { addConference, askFor, fine, owner, request, setUp } from '../support/host/journey';
import { shownRows, typeSetting } from '../support/host/journey-sheets';

// All people are fictitious. The conference is on Tuesday 8 December 2026, so the last day of issue is 1 December.

export const unitMail = 'kinh-te@xa.example';
export const chairMail = 'chu-tich@xa.example';

const villageNames = Array.from({ length: 8 }, (_, index) => `Thôn ${index + 1}`);

const people = Array.from({ length: 165 }, (_, index) => {
  const isOfficial = index < 45;
  return {
    conference: 'HN-01',
    honorific: index % 3 === 0 ? 'Bà' : 'Ông',
    fullName: `Đại biểu ${String(index + 1).padStart(3, '0')}`,
    title: isOfficial ? 'Công chức' : '',
    group: isOfficial ? 'Phòng chuyên môn, công chức' : 'Đại diện Nhân dân',
    village: isOfficial ? '' : (villageNames[index % 8] ?? ''),
    email: index < 5 ? `dai-bieu-${index + 1}@xa.example` : '',
  };
});

const speaker = (name: string, village: string) => ({
  conference: 'HN-01',
  speaker: name,
  village,
  channel: 'Họp cộng đồng dân cư',
  receivedOn: '16/11/2026',
});
const matter = (content: string, values: Record<string, string> = {}) => ({
  content,
  topic: 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
  class: 'Kiến nghị',
  unit: 'Phòng Kinh tế',
  dueOn: '07/12/2026',
  ...values,
});

export function prepare(host: Host): void {
  setUp(host);
  typeSetting(host, 'Email của văn phòng', owner);
  typeSetting(host, 'Email của Chủ tịch', chairMail);
  typeSetting(host, 'Phòng Kinh tế', unitMail);
  villageNames.forEach((name, index) => {
    host.edit('Thôn', `A${index + 2}`, name);
  });
  const saved = addConference(host, {
    date: '8/12/2026',
    topic: 'Xây dựng nông thôn mới',
    coChair: 'Trần Thị Mẫu',
    secretary: 'Phạm Văn Mẫu',
  });
  expect(saved.id).toBe('HN-01');
  expect(askFor(host, 'attendee.import', { request: request(2), people })).toEqual({
    added: 165,
    known: '',
  });
}

export function invite(host: Host): void {
  askFor(host, 'conference.set-status', {
    id: 'HN-01',
    status: 'issued',
    override: 'Chủ tịch UBND xã: đã chuẩn bị xong ngoài sổ',
  });
  const made = askFor(host, 'invitation.make', { conference: 'HN-01', per: 'village' });
  expect([made.letters, made.left, made.documents.map(({ letters }) => letters)]).toEqual([
    165,
    0,
    [45, 15, 15, 15, 15, 15, 15, 15, 15],
  ]);
  const finished = askFor(host, 'invitation.finish', {
    conference: 'HN-01',
    number: '05',
    date: '24/11/2026',
  });
  expect([finished.finished, finished.documents.every(({ locked }) => locked)]).toEqual([9, true]);
  expect(askFor(host, 'invitation.send', { conference: 'HN-01', people: [] })).toEqual({
    sent: 5,
    waiting: 0,
    uncertain: 0,
    withoutPdf: 5,
    report: { text: 'Đã gửi 5 thư. 5 thư kèm tệp Word vì chưa tạo được PDF.', tone: 'good' },
  });
}

export function handOver(host: Host): void {
  const onPaper = shownRows(host, 'Đại biểu').filter((row) => row.Email === undefined);
  const recorded = askFor(host, 'invitation.hand-over', {
    conference: 'HN-01',
    people: onPaper.map((row) => String(row['Mã ĐB'])),
    date: '25/11/2026',
    by: 'Trưởng thôn',
  });
  expect(recorded).toEqual({ recorded: 160 });
  const draft = { conference: 'HN-01', broadcastOn: '25/11/2026', slot: 'Sáng', times: '2' };
  askFor(host, 'broadcast.save', { request: request(9), draft });
}

export function recordPetitions(host: Host): void {
  const save = (number: number, who: Record<string, string>, matters: Record<string, string>[]) =>
    askFor(host, 'petition.save', { request: request(number), speaker: who, matters }).ids;
  expect(save(3, speaker('Nguyễn Văn An', 'Thôn 1'), [matter('Đường hỏng'), matter('Thiếu đèn')])).toEqual([
    'KN-0001',
    'KN-0002',
  ]);
  expect(save(4, speaker('Lê Thị Chi', 'Thôn 2'), [matter('Đòi lại đất', { class: 'Khiếu nại' })])).toEqual([
    'KN-0003',
  ]);
  const { conference, channel, receivedOn } = speaker('', '');
  expect(save(5, { conference, channel, receivedOn }, [matter('Chuyện kín', { class: 'Tố cáo' })])).toEqual([
    'KN-0004',
  ]);
}

/** Moves the clock day by day and records the recipients of the daily trigger. */
export function passUntil(host: Host, last: string, sentBy: Map<string, readonly string[]>): void {
  const today = (): string => new Date(host.state.clock + 7 * 3_600_000).toISOString().slice(0, 10);
  while (today() < last) {
    const before = host.state.mailbox.sent.length;
    for (const execution of host.advance({ days: 1 })) fine(execution);
    const receivers = host.state.mailbox.sent.slice(before).map((mail) => mail.to.join());
    if (receivers.length > 0) sentBy.set(today(), receivers.sort());
  }
}

export const invitedByMail = people.slice(0, 5).map(({ email }) => email);
