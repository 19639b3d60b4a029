import { lastDayOfDistricts, localGovernmentLaw2025, twoTiersFrom } from '../../domain/conference/law-days';
import { madePaperCodes, type PaperKindCode, paperCodes, paperKinds } from '../papers/paper-kinds';
import { rowWith } from '../table';
import {
  choice,
  type DatedText,
  datedText,
  datedTexts,
  days,
  filled,
  inSection,
  list,
  rowsInUse,
  type Setting,
  says,
  text,
  type ValuesOf,
} from './setting';
import { type SettingRow, settingsTable } from './settings-table';
import { isOfKind, signers } from './signer-settings';
import { formerTemplateCode, templateCode, templateRow } from './template-settings';

export type { DatedText } from './setting';

/** A line in the last part of the plan: who does what. */
export interface Duty extends DatedText {
  readonly unit: string;
}

const wording = 'Lời văn của văn bản';
const inWording = inSection(wording);
const term = inSection('Thời hạn');

/** Of three-tier government and of what came after (clause S37). */
const threeTiers = { until: lastDayOfDistricts };
const twoTiers = { from: twoTiersFrom };
const publicationDuty = { from: localGovernmentLaw2025 };

const byKind = <Value>(read: (kind: PaperKindCode) => Value): Readonly<Record<PaperKindCode, Value>> =>
  // Object.fromEntries forgets that the keys are exactly the kinds.
  Object.fromEntries(paperCodes.map((kind) => [kind, read(kind)])) as Record<PaperKindCode, Value>;

const recipientCode = (kind: PaperKindCode): string => `recipient.${kind}`;

const received = (kind: PaperKindCode, value: string, dates: Partial<SettingRow> = {}): SettingRow =>
  rowWith(settingsTable, {
    section: 'Nơi nhận văn bản',
    code: recipientCode(kind),
    name: paperKinds[kind].label,
    value,
    ...dates,
  });

const villageHeads = 'Trưởng các thôn';
const front = 'Ủy ban MTTQ Việt Nam xã và các đoàn thể';
const partyAndCouncil = 'Thường trực Đảng ủy, Thường trực HĐND xã (b/c)';

/** `Nơi nhận` of each paper; for the plan, as in 2023. */
const recipients: Setting<Readonly<Record<PaperKindCode, readonly DatedText[]>>> = {
  cells: {},
  isList: true,
  alsoOwns: isOfKind(recipientCode),
  rows: [
    received('plan', 'UBND huyện (b/c)', threeTiers),
    received('plan', 'UBND tỉnh (b/c)', twoTiers),
    received('plan', 'TV ĐU - TT HĐND xã (b/c)', threeTiers),
    received('plan', partyAndCouncil, twoTiers),
    received('plan', 'MTTQ và các đoàn thể', threeTiers),
    received('plan', `${front} (p/h)`, twoTiers),
    received('plan', 'Các phòng, đơn vị liên quan (t/h)', twoTiers),
    received('plan', villageHeads),
    received('plan', 'Đài Truyền thanh xã (t/tr)'),
    received('plan', 'Lưu: VT'),
    received('notice', partyAndCouncil),
    received('notice', front),
    received('notice', `${villageHeads} (để thông báo, niêm yết)`),
    received('notice', 'Đài Truyền thanh xã (t/tr)'),
    received('notice', 'Lưu: VT, VP'),
    received('agenda', 'Như thành phần mời'),
    received('agenda', 'Lưu: VT, VP'),
    received('minutes', partyAndCouncil),
    received('minutes', 'Ủy ban MTTQ Việt Nam xã'),
    received('minutes', 'Lưu: VT, Hồ sơ'),
    received('conclusion', partyAndCouncil),
    received('conclusion', front),
    received('conclusion', 'Chủ tịch, các Phó Chủ tịch UBND xã'),
    received('conclusion', 'Công chức chuyên môn, đơn vị liên quan (t/h)', threeTiers),
    received('conclusion', 'Các phòng, đơn vị liên quan (t/h)', twoTiers),
    received('conclusion', `${villageHeads} (để thông báo, niêm yết)`),
    received('conclusion', 'Đài Truyền thanh xã (t/tr)'),
    received('conclusion', 'Lưu: VT, VP'),
    received('reply', 'Như trên'),
    received('reply', 'Ủy ban MTTQ Việt Nam xã'),
    received('reply', 'Lưu: VT, VP'),
    received('report', 'Như trên'),
    received('report', partyAndCouncil),
    received('report', 'Ủy ban MTTQ Việt Nam xã'),
    received('report', 'Lưu: VT, VP'),
    received('transfer', 'Như trên'),
    received('transfer', partyAndCouncil),
    received('transfer', 'Lưu: VT, VP'),
    received('slip', 'Như trên'),
    received('slip', 'Lưu: VT, VP'),
    received('tally', 'Lưu: VT, Hồ sơ'),
    received('correction', 'Như thành phần mời'),
    received('correction', `${villageHeads} (để thông báo, niêm yết)`),
    received('correction', 'Đài Truyền thanh xã (t/tr)'),
    received('correction', 'Lưu: VT, VP'),
  ],
  read: (rows) => byKind((kind) => filled(rowsInUse(rows, recipientCode(kind))).map(datedText)),
};

const templates: Setting<Readonly<Record<PaperKindCode, string>>> = {
  cells: {},
  isList: false,
  alsoOwns: (code) => isOfKind(templateCode)(code) || isOfKind(formerTemplateCode)(code),
  rows: [
    ...madePaperCodes.map((kind) => ({
      ...templateRow(kind, ''),
      note: 'Để trống: dùng mẫu gốc của tiện ích. Vào Đối thoại → Sổ → Mẫu văn bản để sửa.',
    })),
    // Always a Doc, created by set-up.
    {
      ...templateRow('invitation', ''),
      name: 'Mẫu giấy mời',
      note: 'Tiện ích tự điền; không sửa. Mở liên kết để sửa mẫu.',
    },
  ],
  read: (rows) => byKind((kind) => rowsInUse(rows, templateCode(kind))[0]?.value ?? ''),
};

// Duties that outlive the office which has them.
const publicationText =
  '- Công bố kết quả hội nghị trên hệ thống truyền thanh, niêm yết tại trụ sở và gửi Trưởng các thôn chậm nhất 10 ngày sau hội nghị.';
const moneyText =
  'Có trách nhiệm đảm bảo kinh phí phục vụ các hội nghị; hướng dẫn và thanh quyết toán theo quy định.';
const policeText =
  'Trên cơ sở kế hoạch tổ chức Diễn đàn Công an lắng nghe ý kiến Nhân dân và lấy phiếu tín nhiệm; phối hợp với UBND xã chuẩn bị nội dung, chương trình tổ chức hội nghị.';

/** Settings of the papers of a conference. */
export const paperSettings = {
  signers,
  recipients,
  /** `Kính gửi` of the report. */
  superiors: datedTexts({ code: 'superior', section: wording, name: 'Kính gửi của Báo cáo' }, [
    { value: 'Ủy ban nhân dân huyện', ...threeTiers },
    { value: 'Ủy ban nhân dân tỉnh', ...twoTiers },
  ]),
  /** Who was to be asked before the contact of today. */
  formerContacts: datedTexts(
    { code: 'contact.former', section: 'Đầu mối liên hệ', name: 'Người liên hệ trước đây' },
    [
      {
        value: 'Văn phòng UBND xã',
        ...threeTiers,
        note: 'In trong văn bản của hội nghị có ngày thuộc thời hạn này, thay người liên hệ hiện nay.',
      },
    ],
  ),
  /** Papers of higher bodies, cited in the plan after the laws. */
  upstream: datedTexts({ code: 'upstream', section: wording, name: 'Văn bản cấp trên' }, [
    { note: 'Ghi sau các căn cứ pháp lý, mỗi văn bản một dòng. Để trống nếu không có.' },
  ]),
  budgetSource: text(
    inWording('words.budget', 'Nguồn kinh phí', 'Để trống: kinh phí hoạt động trong năm của UBND xã.'),
  ),
  houseRules: text(inWording('words.rules', 'Nội quy hội nghị'), {
    example: 'Mỗi lượt phát biểu nêu đúng trọng tâm, không quá thời gian quy định.',
  }),
  duties: list(
    { code: 'duty', section: 'Tổ chức thực hiện (Kế hoạch)' },
    [
      {
        name: 'Văn phòng UBND xã',
        ...threeTiers,
        value:
          '- Phối hợp với công chức chuyên môn và các lĩnh vực có liên quan chuẩn bị nội dung và điều kiện đảm bảo xây dựng chương trình tổ chức hội nghị đối thoại.',
      },
      {
        name: 'Văn phòng UBND xã',
        value: publicationText,
        ...publicationDuty,
        ...threeTiers,
      },
      {
        name: 'Văn phòng HĐND và UBND',
        value:
          '- Chủ trì, phối hợp với các phòng chuyên môn và đơn vị có liên quan chuẩn bị nội dung và điều kiện đảm bảo xây dựng chương trình tổ chức hội nghị đối thoại.',
        ...twoTiers,
      },
      { name: 'Văn phòng HĐND và UBND', value: publicationText, ...twoTiers },
      { name: 'Công chức Tài chính - Ngân sách', value: moneyText, ...threeTiers },
      { name: 'Phòng Kinh tế', value: moneyText, ...twoTiers },
      { name: 'Ban Công an xã', value: policeText, ...threeTiers },
      { name: 'Công an xã', value: policeText, ...twoTiers },
      {
        name: '',
        value:
          'Đề nghị Ủy ban MTTQ Việt Nam xã tăng cường công tác phối hợp trong việc tuyên truyền, vận động thành viên tham gia hội nghị. Chỉ đạo Ban công tác Mặt trận thôn tổ chức hội nghị và tổng hợp ý kiến, kiến nghị tại hội nghị đối thoại.',
        ...twoTiers,
      },
      {
        name: '',
        value:
          'Đề nghị MTTQ xã tăng cường công tác phối hợp trong việc tuyên truyền, vận động thành viên tham gia hội nghị. Chỉ đạo Ban công tác Mặt trận thôn tổ chức hội nghị và tổng hợp ý kiến, kiến nghị tại hội nghị đối thoại trực tiếp.',
        ...threeTiers,
      },
    ],
    (rows) => filled(rows).map((row): Duty => ({ unit: row.name, ...datedText(row) })),
  ),
  /** Whether the broadcast text spells numbers out. */
  spokenNumbers: says(
    term('option.spokenNumbers', 'Số trong lời phát thanh', 'Chữ số hoặc Bằng chữ.'),
    'Bằng chữ',
    'Chữ số',
    'Chữ số',
  ),
  /** Working days that another authority is asked to answer in; 0 for no term. */
  transferTerm: days(
    term(
      'term.transfer',
      'Đề nghị cơ quan khác trả lời (ngày làm việc)',
      'Tính từ ngày của công văn chuyển kiến nghị. Ghi 0: công văn không nêu thời hạn.',
    ),
    15,
  ),
  speakingMinutes: days(term('term.speaking', 'Thời gian mỗi lượt phát biểu (phút)'), 5),
  /** One series of numbers for all papers, or one for each kind (Decree 30, Article 15: the head decides). */
  series: choice(
    term(
      'option.series',
      'Đánh số văn bản',
      'Chung một dãy số hoặc Riêng từng loại, theo quyết định của thủ trưởng cơ quan.',
    ),
    { shared: 'Chung một dãy số', 'by-kind': 'Riêng từng loại' },
    'shared',
  ),
  /** Link or ID of the office's own template Doc; '' for the built-in one. */
  templates,
} as const;

export type PaperSettings = ValuesOf<typeof paperSettings>;
