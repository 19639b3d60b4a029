import type { Execution, Host, Snapshot } from '../../../src/host/host';
import { sheetNamed } from '../../../src/host/model/workbook/workbook';
import { columnLetters } from '../../../src/register/cell';
import { wordText } from '../papers/word-text';
import { addConference, given, newOffice, request, storedRows } from './office';

/** Typed by hand into the row of a denunciation, where no form would accept it. */
export const secret = {
  'Người nêu': 'Phùng Bí Mật',
  'Thôn/Đơn vị': 'Xóm Kín Đáo',
  'Điện thoại': '0987 111 222',
  'Nội dung kiến nghị': 'Tố ông Quách  Giấu Tên nhận tiền của Phùng Bí Mật ',
  'Trả lời tại hội nghị': 'Chủ tọa nhắc tên Phùng Bí Mật',
  'Kết quả, nội dung trả lời': 'Đã gặp Phùng Bí Mật',
  'Minh chứng': 'Ảnh  do Phùng Bí Mật chụp',
  'Ghi chú': 'Gọi lại 0987111222',
} as const;

export const secretWords = ['Bí Mật', 'bi-mat', 'Kín Đáo', 'kin-dao', '0987', 'Giấu Tên', 'Quách'];

/** An ordinary petition: lists may name its village, but not its text and speaker. */
export const ordinary = {
  speaker: 'Đàm Thị Riêng Tư',
  village: 'Thôn Trung Hậu',
  phone: '0977333444',
  content: 'Cống thoát nước đầu ngõ nhà bà Riêng bị vỡ',
} as const;

export const ordinaryWords = ['Riêng Tư', '0977', 'Cống thoát nước', 'nhà bà Riêng'];

export const guestPhone = '0966555777';

function headerColumn(host: Host, tab: string, header: string): string {
  const headers = sheetNamed(host.state.workbook, tab)?.rows[0]?.values ?? [];
  return columnLetters(headers.indexOf(header) + 1);
}

export function typeRow(
  host: Host,
  tab: string,
  line: number,
  cells: Readonly<Record<string, string>>,
): void {
  for (const [header, text] of Object.entries(cells))
    host.hand.type(tab, `${headerColumn(host, tab, header)}${line}`, text);
}

function setting(host: Host, name: string, value: string): void {
  const row = storedRows(host, 'Cấu hình').find((one) => one.Mã === name);
  host.hand.type('Cấu hình', `${headerColumn(host, 'Cấu hình', 'Giá trị')}${row?.line}`, value);
}

export interface Season {
  readonly host: Host;
  readonly executions: readonly Execution[];
  /** All replies to sidebars. */
  readonly replies: string;
}

const seasons = new Map<string, { readonly season: Season; readonly end: Snapshot }>();

/** The season of such a denunciation, as it was at its end. */
export function privateSeason(denunciation: Readonly<Record<string, string>>): Season {
  const key = JSON.stringify(denunciation);
  const played = seasons.get(key);
  if (played) {
    played.season.host.restore(played.end);
    return played.season;
  }
  const season = playSeason(denunciation);
  seasons.set(key, { season, end: season.host.snapshot() });
  return season;
}

/** From set-up to three weeks after the conference, with every kind of mail and paper and everything overdue. */
export function playSeason(
  denunciation: Readonly<Record<string, string>>,
  typeMore: (host: Host, conference: string) => void = () => {},
): Season {
  const executions: Execution[] = [];
  const replies: string[] = [];
  const host = newOffice();
  const conference = addConference(host);
  const ask: typeof given = (on, name, input) => {
    const value = given(on, name, input);
    replies.push(JSON.stringify(value));
    return value;
  };
  setting(host, 'office.clerkEmail', 'vanphong@xa.vn');
  setting(host, 'office.chairEmail', 'chutich@xa.vn');
  const unit = storedRows(host, 'Cấu hình').find((row) => row.Mã === 'unit');
  const unitName = String(unit?.['Nội dung']);
  host.hand.type('Cấu hình', `${headerColumn(host, 'Cấu hình', 'Giá trị')}${unit?.line}`, 'donvi@xa.vn');

  given(host, 'petition.save', {
    request: request(2),
    speaker: { conference, channel: 'Tại hội nghị đối thoại', receivedOn: '16/11/2026', ...ordinary },
    matters: [
      { topic: 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương', class: 'Kiến nghị', unit: unitName },
      {
        topic: 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
        class: 'Kiến nghị',
        content: `${ordinary.content} lần hai`,
      },
    ],
  });
  const row = { 'Mã hội nghị': conference, 'Kênh tiếp nhận': 'Tại hội nghị đối thoại' };
  typeRow(host, 'Kiến nghị', 4, {
    ...row,
    'Mã KN': 'KN-0100',
    'Ngày tiếp nhận': '16/11/2026',
    'Lĩnh vực': 'Kinh tế',
    'Phân loại': 'Tố cáo',
    'Đơn vị chủ trì': unitName,
    'Hạn phản hồi': '20/11/2026',
    'Trạng thái': 'Đang giải quyết',
    ...denunciation,
  });
  given(host, 'attendee.import', {
    request: request(3),
    people: ['Nguyễn Văn An', 'Lê Thị Bình'].map((fullName, at) => ({
      conference,
      fullName,
      group: 'Đại diện Nhân dân',
      village: 'Thôn Trung Hậu',
      phone: guestPhone,
      email: `khach${at}@example.vn`,
    })),
  });
  typeMore(host, conference);
  ask(host, 'check.open', {});
  ask(host, 'check.fix', {});
  ask(host, 'petition.open', {});
  ask(host, 'invitation.make', { conference, per: 'village' });
  given(host, 'conference.set-status', {
    id: conference,
    status: 'issued',
    override: 'Chủ tịch UBND xã: đã chuẩn bị xong ngoài sổ',
  });
  ask(host, 'invitation.finish', { conference, number: '05', date: '16/11/2026' });
  ask(host, 'invitation.open', { conference });
  ask(host, 'invitation.send', { conference, people: [] });
  executions.push(...host.advance('2026-12-08T12:00:00+07:00'));
  given(host, 'conference.set-status', { id: conference, status: 'held' });
  executions.push(...host.advance('2026-12-29T09:00:00+07:00'));
  ask(host, 'check.open', {});
  host.runMenu('Đối thoại > Sổ > Thiết lập sổ', { answers: ['OK'] });
  return { host, executions, replies: replies.join('\n') };
}

const words = new Map<string, string>();

/** Most papers stay as they are from one call to the next. */
function wordOf(base64: string): string {
  const text = words.get(base64) ?? wordText(Buffer.from(base64, 'base64')).paragraphs.join('\n');
  words.set(base64, text);
  return text;
}

/** Everything that leaves the sheet of petitions, by destination. */
export function leaving({ host, executions }: Season): Readonly<Record<string, string>> {
  const { mailbox, drive, properties } = host.state;
  const attached = mailbox.sent.flatMap((mail) =>
    mail.attachments.map(({ name, base64 }) =>
      name.endsWith('.docx')
        ? wordOf(base64)
        : `${name}\n${Buffer.from(base64, 'base64').toString('utf8').replace(/\r\n /g, '')}`,
    ),
  );
  return {
    mails: JSON.stringify(mailbox.sent.map(({ attachments: _, ...mail }) => mail)),
    attachments: attached.join('\n'),
    papers: Object.values(drive.files)
      .map(({ name, content }) => `${name}\n${content ? wordOf(content.base64) : ''}`)
      .join('\n'),
    journal: JSON.stringify(storedRows(host, 'Nhật ký')),
    ledger: JSON.stringify(storedRows(host, 'Sổ gửi')),
    console: executions.flatMap(({ log }) => log.map(({ text }) => text)).join('\n'),
    memory: JSON.stringify(properties),
  };
}

export const found = (
  places: Readonly<Record<string, string>>,
  words: readonly string[],
): readonly string[] =>
  Object.entries(places).flatMap(([place, text]) =>
    words.filter((word) => text.includes(word)).map((word) => `${word} in ${place}`),
  );
