import { type PaperKindCode, paperCodes, paperKinds } from '../../../src/register/papers/paper-kinds';
import { heldSources, registered } from '../../support/papers/after-conference';
import { signed } from '../../support/papers/paper-sources';
import { buildPaper, paperText } from '../../support/papers/print-paper';

/** Kinds that are in the file of the sample, or optional. */
const notMissing: readonly PaperKindCode[] = [
  ...(['plan', 'notice', 'minutes', 'conclusion'] as const),
  ...(['correction', 'receipt', 'cards', 'index'] as const),
];

/** Numbers made and needed of the kinds that are made for each petitioner, body or round. */
const counts: Readonly<Partial<Record<PaperKindCode, string>>> = {
  ballot: '0/1',
  tally: '0/1',
  reply: '0/4',
  transfer: '1/2',
  slip: '0/1',
  payments: '0/1',
};

const missingLines = (): readonly string[] =>
  paperCodes
    .filter((kind) => !notMissing.includes(kind))
    .map((kind) => paperKinds[kind].label + (counts[kind] ? ` (đã ban hành ${counts[kind]})` : ''))
    .map((line, index, { length }) => `- ${line}${index < length - 1 ? ';' : '.'}`);

describe('the index of the file', () => {
  it('lists the papers with number, date and state, and those missing', async () => {
    expect(await paperText('index', heldSources(), signed)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ HOẰNG TRUNG',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Hoằng Trung, ngày 06 tháng 11 năm 2026',
      'MỤC LỤC HỒ SƠ',
      'Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026',
      '1. Tài liệu có trong hồ sơ',
      'STT',
      'Tên loại và trích yếu',
      'Số, ký hiệu',
      'Ngày',
      'Tình trạng',
      '1',
      'Kế hoạch',
      '15/KH-UBND',
      '12/10/2026',
      'Đã ban hành',
      '2',
      'Thông báo tổ chức hội nghị',
      '18/TB-UBND',
      '05/11/2026',
      'Đã ban hành',
      '3',
      'Biên bản hội nghị',
      '21/BB-UBND',
      '16/11/2026',
      'Đã ban hành',
      '4',
      'Thông báo kết luận',
      '22/TB-UBND',
      '19/11/2026',
      'Đã ban hành',
      '5',
      'Công văn chuyển kiến nghị',
      '46/UBND-VP',
      '20/11/2026',
      'Đã ban hành',
      '6',
      'Nhật ký phát thanh, niêm yết (04 mục)',
      '2. Tài liệu còn thiếu',
      ...missingLines(),
      'NGƯỜI LẬP',
      '(Ký, ghi rõ họ tên)',
    ]);
  });

  it('distinguishes drafts from issued papers, keeps the order of the file and leaves out replaced ones', () => {
    const papers = [
      registered('report', '', '2026-11-25', { state: 'draft', date: null, summary: 'Báo cáo kết quả' }),
      registered('plan', '12', '2026-10-01', { state: 'replaced' }),
      registered('plan', '15', '2026-10-12', { renotify: 'Ngày tổ chức' }),
    ];
    expect(buildPaper('index', heldSources({ papers })).scope['Tài liệu']).toEqual([
      {
        STT: '1',
        'Tên văn bản': 'Kế hoạch',
        'Số, ký hiệu văn bản': '15/KH-UBND',
        'Ngày ban hành': '12/10/2026',
        'Tình trạng': 'Đã ban hành; cần thông báo lại',
      },
      {
        STT: '2',
        'Tên văn bản': 'Báo cáo kết quả',
        'Số, ký hiệu văn bản': '',
        'Ngày ban hành': '',
        'Tình trạng': 'Dự thảo',
      },
      {
        STT: '3',
        'Tên văn bản': 'Nhật ký phát thanh, niêm yết (04 mục)',
        'Số, ký hiệu văn bản': '',
        'Ngày ban hành': '',
        'Tình trạng': '',
      },
    ]);
  });

  it('requires no paper without a recipient, and requires the log while it is empty', async () => {
    const text = await paperText(
      'index',
      heldSources({ petitions: [], ballots: [], budget: [], broadcasts: [], papers: [] }),
    );
    const missing = text.filter((line) => line.startsWith('- '));
    expect(missing).toContain('- Nhật ký phát thanh, niêm yết.');
    expect(missing.join('\n')).not.toMatch(/đã ban hành|Phiếu|Công văn/);
  });

  it('finding 7: takes a draft for missing', async () => {
    const kinds = paperCodes.filter((kind) => paperKinds[kind].per !== 'subject');
    const drafts = kinds.map((kind) =>
      registered(kind, '', '2026-11-20', { state: kind === 'report' ? 'draft' : 'to-sign', date: null }),
    );
    const text = await paperText(
      'index',
      heldSources({ petitions: [], ballots: [], budget: [], papers: drafts }),
    );
    expect(text).not.toContain('Hồ sơ đã đủ.');
    expect(text).toContain('- Báo cáo kết quả (còn là dự thảo).');
    expect(text).toContain('- Biên bản hội nghị (còn là dự thảo);');
  });

  it('says so when nothing is missing', async () => {
    const kinds = paperCodes.filter((kind) => paperKinds[kind].per !== 'subject');
    const papers = kinds.map((kind) => registered(kind, '1', '2026-11-20'));
    const text = await paperText('index', heldSources({ petitions: [], ballots: [], budget: [], papers }));
    expect(text).toContain('Hồ sơ đã đủ.');
  });
});
