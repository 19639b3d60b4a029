import { isoDate } from '../../domain/calendar/calendar-date';
import { type NeededSetting, neededSettings } from '../settings/needed-settings';
import { type SettingRow, settingsTable } from '../settings/settings-table';
import { rowWith } from '../table';
import { groupLabels } from '../tables/attendees';
import { defaultPaperSettings } from './default-paper-settings';

const row = (values: Partial<SettingRow>): SettingRow => rowWith(settingsTable, values);

const inSection =
  (section: string) =>
  (code: string, name: string, value = '', rest: Partial<SettingRow> = {}): SettingRow =>
    row({ section, code, name, value, ...rest });

const office = inSection('Cơ quan');
const contact = inSection('Đầu mối liên hệ');
const needed = (code: NeededSetting, value: string, rest: Partial<SettingRow> = {}): SettingRow =>
  row({ code, ...neededSettings[code], value, ...rest });
const term = inSection('Thời hạn');
const list = inSection('Danh mục');
const basis = inSection('Căn cứ pháp lý');
const recipient = inSection('Nơi nhận giấy mời');
const composition = inSection('Thành phần mời');
const reminder = inSection('Nhắc việc');
const drive = inSection('Văn bản trên Drive');

const optional = 'Để trống nếu không dùng.';
const ownWords = 'Cột Giá trị: lời nhắc riêng của cơ quan; để trống thì dùng lời có sẵn.';
const internal = 'Tiện ích tự điền; không sửa.';

/** The rows that set-up puts into `Cấu hình`; facts that differ by place or year live here and nowhere in code. */
export const defaultSettings: readonly SettingRow[] = [
  needed('office.line1', 'ỦY BAN NHÂN DÂN'),
  needed('office.line2', 'XÃ HOẰNG TRUNG'),
  needed('office.name', 'Ủy ban nhân dân xã Hoằng Trung'),
  office('office.short', 'Viết tắt trong số, ký hiệu', 'UBND'),
  needed('office.place', 'Hoằng Trung'),
  office('office.unit', 'Đơn vị soạn thảo', 'VP'),
  office('office.chairEmail', 'Email của Chủ tịch', '', {
    note: `Nhận danh sách kiến nghị quá hạn. ${optional}`,
  }),
  office('office.clerkEmail', 'Email của văn phòng', '', { note: 'Nhận các mục nhắc việc của văn phòng.' }),
  needed('signer.name', 'Lê Văn Tý'),
  needed('signer.authority', 'TM', { note: 'TM, KT, TL, Q hoặc TUQ.' }),
  needed('signer.title', 'CHỦ TỊCH', { note: 'Ký thay (KT): ghi PHÓ CHỦ TỊCH.' }),
  needed('contact.name', 'Văn phòng Ủy ban nhân dân xã'),
  contact('contact.phone', 'Điện thoại', '', { note: 'In trong giấy mời để đại biểu báo vắng.' }),
  term('term.notice', 'Gửi giấy mời, thông báo trước hội nghị', '', {
    days: 7,
    note: 'Ngày theo lịch, tính lùi; rơi vào ngày nghỉ thì lùi về ngày làm việc trước đó.',
  }),
  term('term.publication', 'Công bố kết quả sau hội nghị', '', { days: 10, note: 'Ngày theo lịch.' }),
  term('term.reply', 'Trả lời kiến nghị', '', { days: 10, note: 'Ngày làm việc, kể từ ngày tiếp nhận.' }),
  term('term.quota', 'Số công dân mỗi thôn được cử dự', '', {
    days: 5,
    note: 'Thôn có chỉ tiêu riêng thì theo trang Thôn.',
  }),
  term('term.mails', 'Số thư tài khoản được gửi mỗi ngày', '', {
    days: 100,
    note: 'Tài khoản Google thường: 100; tài khoản Workspace: 1500.',
  }),
  term('term.documents', 'Số văn bản tài khoản được tạo mỗi ngày', '', {
    days: 250,
    note: 'Tài khoản Google thường: 250; tài khoản Workspace: 1500.',
  }),
  term('term.contacts', 'Giữ điện thoại, email sau hội nghị (tháng)', '', {
    days: 24,
    note: 'Quá thời gian này, Soát sổ đề nghị xóa thông tin liên hệ.',
  }),
  term('term.arrive', 'Đến trước giờ khai mạc (phút)', '', { days: 15 }),
  term('option.recording', 'Ghi âm, ghi hình tại hội nghị', 'Có', {
    note: 'Có: giấy mời báo trước cho đại biểu.',
  }),
  term('option.public', 'Tự cập nhật trang Công khai hằng tuần', '', {
    enabled: true,
    note: 'Chọn Không ở cột Bật để chỉ cập nhật khi bấm trong thực đơn.',
  }),
  list('topic', 'Lĩnh vực', 'Chủ trương của Đảng, chính sách, pháp luật của Nhà nước'),
  list('topic', 'Lĩnh vực', 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương'),
  list('topic', 'Lĩnh vực', 'Quan hệ với Nhân dân và giải quyết thủ tục hành chính'),
  list('topic', 'Lĩnh vực', 'Dư luận xã hội được Nhân dân quan tâm'),
  list('unit', 'Văn phòng HĐND và UBND', '', { note: 'Ghi email của đơn vị vào cột Giá trị.' }),
  list('unit', 'Phòng Kinh tế'),
  list('unit', 'Phòng Văn hóa - Xã hội'),
  list('unit', 'Trung tâm Phục vụ hành chính công'),
  list('unit', 'Công an xã'),
  list('unit', 'Ban Chỉ huy Quân sự xã'),
  list('unit', 'Ủy ban MTTQ Việt Nam xã'),
  basis(
    'basis',
    'Luật năm 2015',
    'Căn cứ Điều 125 Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
    {
      until: isoDate('2025-02-28'),
    },
  ),
  basis(
    'basis',
    'Luật số 65/2025/QH15',
    'Căn cứ Điều 24 Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025',
    {
      from: isoDate('2025-03-01'),
      until: isoDate('2025-06-15'),
    },
  ),
  basis(
    'basis',
    'Luật số 72/2025/QH15',
    'Căn cứ Điều 43 Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
    {
      from: isoDate('2025-06-16'),
    },
  ),
  basis('basis', 'Luật số 10/2022/QH15', 'Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022', {
    from: isoDate('2023-07-01'),
  }),
  recipient('recipient.invitation', 'Nơi nhận 1', 'Như thành phần mời'),
  recipient('recipient.invitation', 'Nơi nhận 2', 'Lưu: VT, VP'),
  composition('composition.party', groupLabels.party, 'Các đồng chí trong BTV Đảng ủy,', {
    note: 'In trong Kế hoạch, nối tiếp nhau theo thứ tự dòng; dấu ở cuối ô là dấu nối sang dòng sau.',
  }),
  composition('composition.council', groupLabels.council, 'Thường trực Hội đồng nhân dân,'),
  composition('composition.committee', groupLabels.committee, 'UBND,'),
  composition('composition.front', groupLabels.front, 'UB MTTQ Việt Nam, Trưởng các đoàn thể,'),
  composition('composition.officials', groupLabels.officials, 'cán bộ, công chức UBND xã,', {
    until: isoDate('2025-06-30'),
  }),
  composition(
    'composition.officials',
    groupLabels.officials,
    'các phòng chuyên môn, cán bộ, công chức UBND xã,',
    { from: isoDate('2025-07-01') },
  ),
  composition('composition.units', groupLabels.units, 'Giám đốc HTX;'),
  composition('composition.police', groupLabels.police, 'Công an xã;', { until: isoDate('2025-06-30') }),
  composition('composition.police', groupLabels.police, 'Công an xã, Ban Chỉ huy Quân sự xã;', {
    from: isoDate('2025-07-01'),
  }),
  composition('composition.units', groupLabels.units, 'Trưởng các cơ quan, đơn vị trường học, Trạm y tế'),
  composition(
    'composition.village-posts',
    groupLabels['village-posts'],
    'Mỗi thôn ba chức danh; một người kiêm nhiệm chỉ tính một giấy mời',
  ),
  composition('composition.citizens', groupLabels.citizens, 'Mỗi thôn cử đại diện công dân theo chỉ tiêu'),
  reminder('reminder.invitations', 'Nhắc văn phòng: sắp hết hạn gửi giấy mời', '', {
    days: 3,
    enabled: true,
    note: `Số ngày làm việc báo trước ngày cuối được gửi. ${ownWords}`,
  }),
  ...[7, 3, 1].map((days) =>
    reminder('reminder.attendee', `Nhắc đại biểu trước ${days} ngày`, '', {
      days,
      enabled: true,
      note: ownWords,
    }),
  ),
  reminder('reminder.unit', 'Gửi đơn vị danh sách kiến nghị chưa xong', '', {
    days: 7,
    enabled: true,
    note: 'Số ngày giữa hai lần gửi, ít nhất 7. Mỗi người mỗi lần chỉ nhận một thư, gộp mọi mục có liên quan.',
  }),
  reminder('reminder.chair', 'Gửi Chủ tịch danh sách kiến nghị quá hạn', '', {
    days: 7,
    enabled: true,
    note: 'Gửi cùng đợt với danh sách của đơn vị.',
  }),
  reminder('reminder.reply', 'Nhắc đơn vị: sắp hết hạn, quá hạn trả lời', '', {
    days: 7,
    enabled: true,
    note: 'Số ngày báo trước hạn. Dùng khi tắt danh sách đầy đủ ở trên; cột Giá trị: lời nhắc riêng.',
  }),
  reminder('reminder.promise', 'Nhắc đơn vị: đến hạn, quá hạn giải quyết đã cam kết', '', {
    days: 7,
    enabled: true,
    note: 'Số ngày báo trước hạn đã cam kết.',
  }),
  reminder('reminder.results', 'Nhắc văn phòng: chưa đủ minh chứng công bố kết quả', '', {
    days: 10,
    enabled: true,
    note: 'Truyền thanh, niêm yết, gửi Trưởng thôn; nhắc từ sau hội nghị đến khi đủ.',
  }),
  ...[10, 3].map((days) =>
    reminder('reminder.collation', `Nhắc văn phòng: thôn chưa nộp tổng hợp, trước ${days} ngày`, '', {
      days,
      enabled: true,
      note: 'Thôn chưa có Ngày nộp tổng hợp ở trang Thôn.',
    }),
  ),
  reminder('reminder.confirmation', 'Nhắc văn phòng: thôn chưa ai xác nhận dự', '', {
    days: 3,
    enabled: true,
    note: 'Số ngày trước hội nghị. Cột Xác nhận ở trang Đại biểu.',
  }),
  reminder('reminder.tasks', 'Nhắc người chịu trách nhiệm: việc đến hạn, quá hạn', '', {
    days: 0,
    enabled: true,
    note: 'Số ngày báo trước hạn. Gửi theo email của đơn vị hoặc của đại biểu cùng tên; không có email thì gửi văn phòng.',
  }),
  reminder('reminder.broadcast', 'Nhắc văn phòng: chưa ghi nhật ký phát thanh', '', {
    days: 7,
    enabled: true,
    note: `Số ngày trước hội nghị. ${ownWords}`,
  }),
  ...defaultPaperSettings,
  drive('drive.folder', 'Thư mục văn bản', '', { note: internal }),
  drive('drive.template.invitation', 'Mẫu giấy mời', '', { note: `${internal} Mở đường dẫn để sửa mẫu.` }),
  drive('reminder.owner', 'Người chạy nhắc việc hằng ngày', '', { note: internal }),
];
