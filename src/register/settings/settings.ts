import { lastDayOfDistricts, twoTiersFrom } from '../../domain/conference/law-days';
import { readEmails } from '../../domain/people/email-address';
import { email } from '../column';
import { currentSchema, schemaCode } from '../schema';
import { rowWith } from '../table';
import { type AttendeeGroup, groupLabels } from '../tables/attendees';
import { lawSettings } from './law-settings';
import { officeSettings } from './office-settings';
import { paperSettings } from './paper-settings';
import { reminderSettings } from './reminder-settings';
import {
  type DatedText,
  datedText,
  days,
  driveId,
  filled,
  inSection,
  list,
  namedAddresses,
  rowsOf,
  type Setting,
  says,
  settingsIn,
  switchedOn,
  text,
  type ValuesOf,
  values,
  valuesOf,
} from './setting';
import { type SettingRow, settingsTable } from './settings-table';

const term = inSection('Thời hạn');

/** Deadlines, limits and switches. */
const termSettings = {
  terms: {
    /** Calendar days before the conference. */
    noticeDays: days(
      term(
        'term.notice',
        'Gửi giấy mời, thông báo trước hội nghị',
        'Ngày theo lịch, tính lùi; rơi vào ngày nghỉ thì lùi về ngày làm việc trước đó.',
      ),
      7,
    ),
    /** Calendar days after the conference. */
    publicationDays: days(term('term.publication', 'Công bố kết quả sau hội nghị', 'Ngày theo lịch.'), 10),
    replyWorkingDays: days(
      term('term.reply', 'Trả lời kiến nghị', 'Ngày làm việc, kể từ ngày tiếp nhận.'),
      10,
    ),
    citizensPerVillage: days(
      term('term.quota', 'Số công dân mỗi thôn được cử dự', 'Thôn có chỉ tiêu riêng thì theo trang Thôn.'),
      5,
    ),
    /** Daily recipient quota of the sending account. */
    mailsADay: days(
      term(
        'term.mails',
        'Số thư tài khoản được gửi mỗi ngày',
        'Tài khoản Google thường: 100; tài khoản Workspace: 1500.',
      ),
      100,
      1,
    ),
    /** Daily document quota of the account. */
    documentsADay: days(
      term(
        'term.documents',
        'Số văn bản tài khoản được tạo mỗi ngày',
        'Tài khoản Google thường: 250; tài khoản Workspace: 1500.',
      ),
      250,
      1,
    ),
    /** Months after a conference for which contact data is kept. */
    contactMonths: days(
      term(
        'term.contacts',
        'Giữ điện thoại, email sau hội nghị (tháng)',
        'Quá thời gian này, Soát sổ đề nghị xóa thông tin liên hệ.',
      ),
      24,
    ),
    arriveMinutes: days(term('term.arrive', 'Đến trước giờ khai mạc (phút)'), 15),
  },
  recording: says(
    term('option.recording', 'Ghi âm, ghi hình tại hội nghị', 'Có: giấy mời báo trước cho đại biểu.'),
    'Có',
    'Không',
    'Có',
  ),
  /** The daily run keeps `Công khai` up to date. */
  publicSheet: switchedOn(
    term(
      'option.public',
      'Tự cập nhật trang Công khai hằng tuần',
      'Chọn Không ở cột Bật để chỉ cập nhật khi bấm trong thực đơn.',
    ),
  ),
} as const;

interface Unit {
  readonly name: string;
  readonly emails: readonly string[];
}

const compositionCode = 'composition.';

const invited = (group: AttendeeGroup, value: string, rest: Partial<SettingRow> = {}): SettingRow =>
  rowWith(settingsTable, {
    section: 'Thành phần mời',
    code: `${compositionCode}${group}`,
    name: groupLabels[group],
    value,
    ...rest,
  });

/** Composition of the conference by group, in the words of the plan; `group` is a code. */
const composition: Setting<readonly (DatedText & { readonly group: string })[]> = {
  cells: {},
  isList: true,
  alsoOwns: (code) => Object.keys(groupLabels).some((group) => code === `${compositionCode}${group}`),
  rows: [
    invited('party', 'Các đồng chí trong BTV Đảng ủy,', {
      note: 'In trong Kế hoạch, nối tiếp nhau theo thứ tự dòng; dấu ở cuối ô là dấu nối sang dòng sau.',
    }),
    invited('council', 'Thường trực Hội đồng nhân dân,'),
    invited('committee', 'UBND,'),
    invited('front', 'UB MTTQ Việt Nam, Trưởng các đoàn thể,'),
    invited('officials', 'cán bộ, công chức UBND xã,', { until: lastDayOfDistricts }),
    invited('officials', 'các phòng chuyên môn, cán bộ, công chức UBND xã,', {
      from: twoTiersFrom,
    }),
    invited('units', 'Giám đốc HTX;'),
    invited('police', 'Công an xã;', { until: lastDayOfDistricts }),
    invited('police', 'Công an xã, Ban Chỉ huy Quân sự xã;', { from: twoTiersFrom }),
    invited('units', 'Trưởng các cơ quan, đơn vị trường học, Trạm y tế'),
    invited('village-posts', 'Mỗi thôn ba chức danh; một người kiêm nhiệm chỉ tính một giấy mời'),
    invited('citizens', 'Mỗi thôn cử đại diện công dân theo chỉ tiêu'),
  ],
  read: (rows) =>
    filled(rows)
      .filter(({ code, enabled }) => code.startsWith(compositionCode) && enabled !== false)
      .map((row) => ({ group: row.code.slice(compositionCode.length), ...datedText(row) })),
};

/** Lists kept by the office. */
const listSettings = {
  topics: values({ code: 'topic', section: 'Danh mục', name: 'Lĩnh vực' }, [
    { value: 'Chủ trương của Đảng, chính sách, pháp luật của Nhà nước' },
    { value: 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương' },
    { value: 'Quan hệ với Nhân dân và giải quyết thủ tục hành chính' },
    { value: 'Dư luận xã hội được Nhân dân quan tâm' },
  ]),
  units: list(
    { code: 'unit', section: 'Danh mục' },
    [
      { name: 'Văn phòng HĐND và UBND', note: 'Ghi email của đơn vị vào cột Giá trị.' },
      { name: 'Phòng Kinh tế' },
      { name: 'Phòng Văn hóa - Xã hội' },
      { name: 'Trung tâm Phục vụ hành chính công' },
      { name: 'Công an xã' },
      { name: 'Ban Chỉ huy Quân sự xã' },
      { name: 'Ủy ban MTTQ Việt Nam xã' },
    ],
    (rows) => rows.map(({ name, value }): Unit => ({ name, emails: readEmails(value).addresses })),
    namedAddresses,
  ),
  ...lawSettings,
  invitationRecipients: values({ code: 'recipient.invitation', section: 'Nơi nhận giấy mời' }, [
    { name: 'Nơi nhận 1', value: 'Như thành phần mời (danh sách kèm theo)' },
    { name: 'Nơi nhận 2', value: 'Lưu: VT, VP' },
  ]),
  composition,
} as const;

const drive = inSection('Văn bản trên Drive');
const note = 'Tiện ích tự điền; không sửa.';

/** All settings, in row order. Facts that differ by place or year are declared only here. */
export const declaredSettings = {
  ...officeSettings,
  ...termSettings,
  ...listSettings,
  reminders: reminderSettings,
  papers: paperSettings,
  drive: {
    folder: driveId(drive('drive.folder', 'Thư mục văn bản', note)),
  },
  /** E-mail of the person under whose account the daily trigger runs; '' before set-up. */
  reminderOwner: {
    ...text(drive('reminder.owner', 'Người chạy nhắc việc hằng ngày', note)),
    cells: { value: email({ header: settingsTable.columns.value.header }) },
  },
  schema: text(drive(schemaCode, 'Phiên bản của sổ', note), { example: String(currentSchema) }),
} as const;

/** Settings as read, with defaults for missing or blank rows. */
export type Settings = ValuesOf<typeof declaredSettings>;

export const readSettings = (rows: readonly SettingRow[]): Settings => valuesOf(declaredSettings, rows);

/** The rows that set-up writes into `Cấu hình`. */
export const defaultSettings: readonly SettingRow[] = rowsOf(declaredSettings);

const byCode: ReadonlyMap<string, Setting<unknown>> = new Map(
  settingsIn(declaredSettings).flatMap((setting) => setting.rows.map(({ code }) => [code, setting] as const)),
);

/** The setting that a row of `Cấu hình` belongs to; undefined where nothing reads it. */
export const settingOf = (code: string): Setting<unknown> | undefined =>
  byCode.get(code) ?? settingsIn(declaredSettings).find(({ alsoOwns }) => alsoOwns?.(code));
