import { isoDate } from '../../domain/calendar/calendar-date';
import { madePaperCodes, paperKinds } from '../papers/paper-kinds';
import { type SettingRow, settingsTable } from '../settings/settings-table';
import { rowWith } from '../table';

const inSection =
  (section: string) =>
  (code: string, name: string, value = '', rest: Partial<SettingRow> = {}): SettingRow =>
    rowWith(settingsTable, { section, code, name, value, ...rest });

const signer = inSection('Người ký văn bản khác');
const recipient = inSection('Nơi nhận văn bản');
const wording = inSection('Lời văn của văn bản');
const duty = inSection('Tổ chức thực hiện (Kế hoạch)');
const option = inSection('Thời hạn');
const drive = inSection('Văn bản trên Drive');

/** Three tiers of government until this day, two from the next (clause S37). */
const lastDayOfDistricts = { until: isoDate('2025-06-30') };
const twoTiers = { from: isoDate('2025-07-01') };
/** Law 72/2025/QH15, Article 43: results are made public at the latest 10 days after. */
const publicationDuty = { from: isoDate('2025-06-16') };

const signerNote =
  'Chế độ ký; chức vụ; họ tên. Ví dụ: KT; PHÓ CHỦ TỊCH; Nguyễn Văn Bình. Để trống: người ký chung.';

const villageHeads = 'Trưởng các thôn';
const front = 'Ủy ban MTTQ Việt Nam xã và các đoàn thể';
const partyAndCouncil = 'Thường trực Đảng ủy, Thường trực HĐND xã (b/c)';

/** The rows about papers that set-up puts into `Cấu hình`; recipients and duties of the plan are those of the plan of 2023. */
export const defaultPaperSettings: readonly SettingRow[] = [
  ...(['conclusion', 'reply', 'transfer', 'slip', 'report'] as const).map((kind) =>
    signer(`signer.${kind}`, paperKinds[kind].label, '', { note: signerNote }),
  ),
  recipient('recipient.plan', 'Kế hoạch', 'UBND huyện (b/c)', lastDayOfDistricts),
  recipient('recipient.plan', 'Kế hoạch', 'UBND tỉnh (b/c)', twoTiers),
  recipient('recipient.plan', 'Kế hoạch', 'TV ĐU - TT HĐND xã (b/c)'),
  recipient('recipient.plan', 'Kế hoạch', 'MTTQ và các đoàn thể'),
  recipient('recipient.plan', 'Kế hoạch', villageHeads),
  recipient('recipient.plan', 'Kế hoạch', 'Đài Truyền thanh xã (t/tr)'),
  recipient('recipient.plan', 'Kế hoạch', 'Lưu: VT'),
  recipient('recipient.notice', 'Thông báo tổ chức hội nghị', partyAndCouncil),
  recipient('recipient.notice', 'Thông báo tổ chức hội nghị', front),
  recipient('recipient.notice', 'Thông báo tổ chức hội nghị', `${villageHeads} (để thông báo, niêm yết)`),
  recipient('recipient.notice', 'Thông báo tổ chức hội nghị', 'Đài truyền thanh xã (t/tr)'),
  recipient('recipient.notice', 'Thông báo tổ chức hội nghị', 'Lưu: VT, VP'),
  recipient('recipient.agenda', 'Chương trình', 'Như thành phần mời'),
  recipient('recipient.agenda', 'Chương trình', 'Lưu: VT, VP'),
  recipient('recipient.minutes', 'Biên bản hội nghị', partyAndCouncil),
  recipient('recipient.minutes', 'Biên bản hội nghị', 'Ủy ban MTTQ Việt Nam xã'),
  recipient('recipient.minutes', 'Biên bản hội nghị', 'Lưu: VT, Hồ sơ'),
  recipient('recipient.conclusion', 'Thông báo kết luận', partyAndCouncil),
  recipient('recipient.conclusion', 'Thông báo kết luận', front),
  recipient('recipient.conclusion', 'Thông báo kết luận', 'Chủ tịch, các Phó Chủ tịch UBND xã'),
  recipient('recipient.conclusion', 'Thông báo kết luận', 'Các phòng, đơn vị liên quan (t/h)'),
  recipient('recipient.conclusion', 'Thông báo kết luận', `${villageHeads} (để thông báo, niêm yết)`),
  recipient('recipient.conclusion', 'Thông báo kết luận', 'Đài truyền thanh xã (t/tr)'),
  recipient('recipient.conclusion', 'Thông báo kết luận', 'Lưu: VT, VP'),
  recipient('recipient.reply', 'Công văn trả lời kiến nghị', 'Như trên'),
  recipient('recipient.reply', 'Công văn trả lời kiến nghị', 'Ủy ban MTTQ Việt Nam xã'),
  recipient('recipient.reply', 'Công văn trả lời kiến nghị', 'Lưu: VT, VP'),
  recipient('recipient.report', 'Báo cáo kết quả', 'Như trên'),
  recipient('recipient.report', 'Báo cáo kết quả', partyAndCouncil),
  recipient('recipient.report', 'Báo cáo kết quả', 'Ủy ban MTTQ Việt Nam xã'),
  recipient('recipient.report', 'Báo cáo kết quả', 'Lưu: VT, VP'),
  recipient('recipient.transfer', 'Công văn chuyển kiến nghị', 'Như trên'),
  recipient('recipient.transfer', 'Công văn chuyển kiến nghị', partyAndCouncil),
  recipient('recipient.transfer', 'Công văn chuyển kiến nghị', 'Lưu: VT, VP'),
  recipient('recipient.slip', 'Phiếu chuyển', 'Như trên'),
  recipient('recipient.slip', 'Phiếu chuyển', 'Lưu: VT, VP'),
  recipient('recipient.tally', 'Biên bản kiểm phiếu', 'Lưu: VT, Hồ sơ'),
  recipient('recipient.correction', 'Thông báo thay đổi', 'Như thành phần mời'),
  recipient('recipient.correction', 'Thông báo thay đổi', `${villageHeads} (để thông báo, niêm yết)`),
  recipient('recipient.correction', 'Thông báo thay đổi', 'Đài truyền thanh xã (t/tr)'),
  recipient('recipient.correction', 'Thông báo thay đổi', 'Lưu: VT, VP'),
  wording('superior', 'Kính gửi của Báo cáo', 'Ủy ban nhân dân huyện', lastDayOfDistricts),
  wording('superior', 'Kính gửi của Báo cáo', 'Ủy ban nhân dân tỉnh', twoTiers),
  wording('upstream', 'Văn bản cấp trên', '', {
    note: 'Ghi sau các căn cứ pháp lý, mỗi văn bản một dòng. Để trống nếu không có.',
  }),
  wording('words.budget', 'Nguồn kinh phí', '', {
    note: 'Để trống: kinh phí hoạt động trong năm của UBND xã.',
  }),
  wording(
    'words.rules',
    'Nội quy hội nghị',
    'Mỗi lượt phát biểu nêu đúng trọng tâm, không quá thời gian quy định.',
  ),
  duty(
    'duty',
    'Văn phòng UBND xã',
    '- Phối hợp với công chức chuyên môn và các lĩnh vực có liên quan chuẩn bị nội dung và điều kiện đảm bảo xây dựng chương trình tổ chức hội nghị đối thoại.',
  ),
  duty(
    'duty',
    'Văn phòng UBND xã',
    '- Công bố kết quả hội nghị trên hệ thống truyền thanh, niêm yết tại trụ sở và gửi Trưởng các thôn chậm nhất 10 ngày sau hội nghị.',
    publicationDuty,
  ),
  duty(
    'duty',
    'Công chức Tài chính - Ngân sách',
    'Có trách nhiệm đảm bảo kinh phí phục vụ các hội nghị; hướng dẫn và thanh quyết toán theo quy định.',
  ),
  duty(
    'duty',
    'Ban Công an xã',
    'Trên cơ sở kế hoạch tổ chức Diễn đàn Công an lắng nghe ý kiến Nhân dân và lấy phiếu tín nhiệm; phối hợp với UBND xã chuẩn bị nội dung, chương trình tổ chức hội nghị.',
  ),
  duty(
    'duty',
    '',
    'Đề nghị MTTQ xã tăng cường công tác phối hợp trong việc tuyên truyền, vận động thành viên tham gia hội nghị. Chỉ đạo Ban công tác Mặt trận thôn tổ chức hội nghị và tổng hợp ý kiến, kiến nghị tại hội nghị đối thoại trực tiếp.',
  ),
  option('option.spokenNumbers', 'Số trong lời phát thanh', 'Chữ số', {
    note: 'Chữ số hoặc Bằng chữ.',
  }),
  option('term.speaking', 'Thời gian mỗi lượt phát biểu (phút)', '', { days: 5 }),
  option('option.series', 'Đánh số văn bản', 'Chung một dãy số', {
    note: 'Chung một dãy số hoặc Riêng từng loại, theo quyết định của thủ trưởng cơ quan.',
  }),
  ...madePaperCodes.map((kind) =>
    drive(`drive.template.${kind}`, `Mẫu ${paperKinds[kind].label}`, '', {
      note: 'Để trống: dùng mẫu gốc của tiện ích. Vào Đối thoại → Mẫu văn bản để sửa.',
    }),
  ),
];
