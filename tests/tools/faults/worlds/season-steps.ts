import type { Fault, Hook } from '../../../../src/host/host';
import { columnLetters } from '../../../../src/register/cell';
import { typeOffice } from '../../../support/host/typed-office';
import { columnOf, positionedLines, rowOfLine } from './sheet-rows';
import { mustDo, type Stage } from './stage';

/** Lets time pass without any trigger: they were all late. */
function waitUntil(stage: Stage, iso: string): void {
  stage.host.advance(iso, { skip: () => true });
}

export function typeInto(stage: Stage, tab: string, row: number, header: string, text: string): void {
  const cell = `${columnLetters(columnOf(stage.host.state, tab, header))}${row}`;
  stage.host.hand.type(tab, cell, text);
}

export const requestOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const conferenceDraft = {
  year: '2026',
  title: 'Hội nghị đối thoại năm 2026 (giả định)',
  date: '08/12/2026',
  dateState: 'Ấn định',
  startTime: '7h30',
  endTime: '11h30',
  venue: 'Hội trường UBND xã',
  topic: 'Xây dựng nông thôn mới',
  howToAttend: 'Trực tiếp',
  chair: 'Lê Văn Tý',
  chairTitle: 'Chủ tịch UBND xã',
  coChair: 'Trần Văn Sửu',
  coChairTitle: 'Phó Chủ tịch HĐND xã',
  secretary: 'Nguyễn Thị Dần',
};

/** Invited people: some with an address, spread over two villages and an office. */
export const guests = (first: number, count: number, withEmail: number): readonly Record<string, string>[] =>
  Array.from({ length: count }, (_, index) => ({
    conference: 'HN-01',
    honorific: 'Ông',
    fullName: `Người Giả Định ${first + index}`,
    group: index % 3 === 2 ? 'Phòng chuyên môn, công chức' : 'Đại diện Nhân dân',
    village: index % 3 === 2 ? '' : `Thôn ${(index % 3) + 1}`,
    email: index < withEmail ? `nguoi${first + index}@example.vn` : '',
  }));

export const walkIn = {
  request: requestOf(7),
  conference: 'HN-01',
  name: 'Khách Đến Thêm',
  village: 'Thôn 1',
  arrivedAt: '08:20',
};

/** Ticks of a telephone: two people came, and of one the sidebar says otherwise. */
export function tickDoorList(stage: Stage): void {
  const absent = { id: 'DB-0005', mark: 'absent', arrivedAt: '', substitute: '', absence: '' };
  mustDo(stage.call('roll.mark', { conference: 'HN-01', marks: [absent] }));
  for (const id of ['DB-0002', 'DB-0004', 'DB-0005'])
    typeInto(stage, 'Điểm danh', rowOfLine(stage.host.state, 'Điểm danh', 'Mã ĐB', id), 'Đến', 'TRUE');
}

export const speaker = (name: string): Record<string, string> => ({
  conference: 'HN-01',
  speaker: name,
  village: 'Thôn 1',
  phone: '0912345678',
  channel: 'Tại hội nghị đối thoại',
  receivedOn: '02/11/2026',
});

export const matter = (content: string, unit = 'Phòng Kinh tế'): Record<string, string> => ({
  content,
  topic: 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
  class: 'Kiến nghị',
  unit,
});

export function prepareRegister(stage: Stage): void {
  const { host } = stage;
  stage.setUp();
  typeOffice(host);
  const set = (code: string, header: string, text: string) =>
    typeInto(stage, 'Cấu hình', rowOfLine(host.state, 'Cấu hình', 'Mã', code), header, text);
  set('office.clerkEmail', 'Giá trị', 'vanthu@example.vn');
  set('office.chairEmail', 'Giá trị', 'chutich@example.vn');
  for (const { row, line } of positionedLines(host.state, 'Cấu hình')) {
    if (line.Mã === 'unit') typeInto(stage, 'Cấu hình', row, 'Giá trị', `donvi${row}@example.vn`);
  }
  for (const [index, village] of ['Thôn 1', 'Thôn 2', 'Thôn 3'].entries()) {
    typeInto(stage, 'Thôn', index + 2, 'Tên thôn', village);
  }
  mustDo(
    stage.call('conference.save', {
      request: requestOf(1),
      id: null,
      fingerprint: null,
      draft: conferenceDraft,
    }),
  );
  mustDo(stage.call('attendee.import', { request: requestOf(2), people: guests(1, 7, 6) }));
  mustDo(
    stage.call('petition.save', {
      request: requestOf(3),
      speaker: speaker('Người Nêu 1'),
      matters: [matter('Đường thôn 1 hỏng'), matter('Kênh thôn 1 cạn', 'Phòng Văn hóa - Xã hội')],
    }),
  );
}

export const agendaPapers = {
  conference: 'HN-01',
  kinds: ['plan', 'agenda'],
  subjects: null,
  mode: 'missing',
} as const;

/** The agenda is the second of the papers made. */
export const issuedAgenda = {
  conference: 'HN-01',
  papers: ['VB-0002'],
  number: '7',
  date: '16/11/2026',
} as const;

export function planAgenda(stage: Stage): void {
  const row = rowOfLine(stage.host.state, 'Cấu hình', 'Mã', 'signer.name');
  typeInto(stage, 'Cấu hình', row, 'Giá trị', 'Lê Văn Tý');
  mustDo(stage.call('preparation.fill', { conference: 'HN-01', sheet: 'agenda', request: requestOf(7) }));
}

export function breakRegister({ host }: Stage): void {
  host.hand.deleteSheet('Truyền thanh');
  host.hand.deleteColumns('Kiến nghị', columnOf(host.state, 'Kiến nghị', 'Minh chứng'), 1);
  host.hand.moveColumn('Đại biểu', columnOf(host.state, 'Đại biểu', 'Thôn'), 2);
}

/** A new colleague has made letters of the made-up season. */
export function rehearseSeason(stage: Stage): void {
  mustDo(stage.call('rehearsal.start', {}));
  mustDo(stage.call('invitation.make', { conference: 'TD-01', per: 'village' }));
}

/** Rows as people leave them: without an ID, copied, with spaces and a phone number that lost its zero. */
export function typeByHand(stage: Stage): void {
  const { hand } = stage.host;
  typeInto(stage, 'Đại biểu', 9, 'Họ và tên', 'ông  Người Giả Định 90 ');
  typeInto(stage, 'Đại biểu', 9, 'Nhóm đại biểu', 'Đại diện Nhân dân');
  hand.copyRow('Đại biểu', 3, 10);
  hand.copyRow('Kiến nghị', 2, 4);
  typeInto(stage, 'Kiến nghị', 4, 'Điện thoại', '912345678');
  typeInto(stage, 'Ngày nghỉ', 5, 'Ngày', 'từ 29/12 đến 31/12/2027');
}

/** Of the letters one lies in the bin and one is deleted for good, of the drafts of papers one is deleted for good. */
export function loseFiles(stage: Stage): void {
  mustDo(stage.call('invitation.make', { conference: 'HN-01', per: 'village' }));
  const { drive } = stage.host.state;
  const documents = Object.values(drive.files)
    .filter(({ appProperties: { key = '' } }) => key.startsWith('HN-01/'))
    .sort((a, b) => ((a.appProperties.key ?? '') < (b.appProperties.key ?? '') ? -1 : 1));
  const isLetter = ({ appProperties: { key = '' } }: (typeof documents)[number]): boolean =>
    key.startsWith('HN-01/GM-');
  const [binned, gone] = documents.filter(isLetter);
  const paper = documents.find((file) => !isLetter(file));
  if (!binned || !gone || !paper) throw new Error('there are no documents to lose');
  const lost = [gone.id, paper.id];
  drive.files = Object.fromEntries(
    Object.entries(drive.files).flatMap(([id, file]) =>
      lost.includes(id) ? [] : [[id, id === binned.id ? { ...file, trashed: true } : file]],
    ),
  );
}

/** So long after the conference that nobody needs an address any more. */
export function waitForYears(stage: Stage): void {
  waitUntil(stage, '2031-06-02T08:00:00+07:00');
}

export function addLatecomers(stage: Stage): void {
  mustDo(stage.call('attendee.import', { request: requestOf(4), people: guests(60, 3, 2) }));
}

export function issueConference(stage: Stage): void {
  waitUntil(stage, '2026-11-20T08:00:00+07:00');
  mustDo(
    stage.call('conference.set-status', {
      id: 'HN-01',
      status: 'issued',
      override: 'Chủ tịch UBND xã: đã chuẩn bị xong ngoài sổ',
    }),
  );
}

/** The last paper letter is handed over first, so that each address gets at most one mail on the day. */
export function waitForWeekBefore(stage: Stage): void {
  mustDo(
    stage.call('invitation.hand-over', {
      conference: 'HN-01',
      people: ['DB-0007'],
      date: '20/11/2026',
      by: 'Trưởng thôn',
    }),
  );
  waitUntil(stage, '2026-12-01T08:00:00+07:00');
}

export function holdConference(stage: Stage): void {
  // Well before the daily trigger of the day, whose minute differs from seed to seed.
  waitUntil(stage, '2026-12-12T05:00:00+07:00');
  mustDo(stage.call('conference.set-status', { id: 'HN-01', status: 'held' }));
  for (const row of [2, 3]) typeInto(stage, 'Kiến nghị', row, 'Công khai', 'Có');
}

function afterSecondLetter(fault: Fault): Hook {
  let letters = 0;
  return {
    after({ member }) {
      if (member === 'sendEmail') letters += 1;
      if (member === 'sendEmail' && letters === 2) return fault;
    },
  };
}

/** The run ends with the second letter; those after it wait. */
export function sendWithOneCutOff(stage: Stage): void {
  stage.host.onHook(afterSecondLetter({ kind: 'kill' }));
  stage.call('invitation.send', { conference: 'HN-01', people: [] });
  stage.host.onHook(undefined);
  stage.host.advance({ minutes: 8 });
}

/** The second letter's answer is lost, so nobody knows whether it left. */
export function sendWithOneInDoubt(stage: Stage): void {
  stage.host.onHook(afterSecondLetter({ kind: 'throw', message: 'Service unavailable' }));
  mustDo(stage.call('invitation.send', { conference: 'HN-01', people: [] }));
  stage.host.onHook(undefined);
}
