import { usualSeconds } from '../../../src/domain/pulse/long-work';
import type { PaperFormFacts, PaperRow, TemplateFormFacts } from '../../../src/rpc/answers';
import { conferenceSummary } from './sidebar-facts';

// All people, villages and texts here are made up.

const blank: PaperRow = {
  id: '',
  subject: '',
  about: '',
  state: 'none',
  number: '',
  symbol: '',
  date: null,
  url: '',
  gaps: [],
  gapCount: 0,
  saysDraft: false,
  flaws: [],
  warnings: [],
  renotify: '',
  isCorrectable: false,
};

const made = (id: string, values: Partial<PaperRow>): PaperRow => ({
  ...blank,
  id,
  state: 'draft',
  url: `https://docs.google.com/document/d/${id}`,
  ...values,
});

const reply = (number: number, values: Partial<PaperRow>): PaperRow => ({
  ...made(`VB-01${number}`, values),
  subject: `KN-000${number}`,
  about: `Ông Nguyễn Văn Mẫu ${number}`,
});

export const paperFormFacts: PaperFormFacts = {
  today: '2026-11-16',
  conference: conferenceSummary,
  conferences: [conferenceSummary],
  documentsADay: 250,
  seconds: usualSeconds,
  kinds: [
    {
      kind: 'plan',
      nextNumber: '06',
      papers: [
        made('VB-0001', {
          state: 'issued',
          number: '05',
          symbol: 'KH-UBND',
          date: '2026-11-02',
          isCorrectable: true,
          renotify: 'Địa điểm: Hội trường UBND xã → Nhà văn hóa xã',
        }),
      ],
    },
    {
      kind: 'notice',
      nextNumber: '06',
      papers: [
        made('VB-0002', {
          flaws: ['Đoạn 14: Viết hoa chưa đúng: “nhân dân”; đúng là “Nhân dân”.'],
          saysDraft: true,
          gapCount: 23,
          gaps: [
            { tab: 'Hội nghị', row: 'HN-0001', name: 'Địa điểm', cell: 'L2' },
            { tab: 'Cấu hình', row: '', name: 'Họ và tên', cell: 'C12' },
          ],
          warnings: ['Đã quá hạn thông báo (01/12/2026).', 'Nơi nhận không còn: UBND huyện (B/c).'],
        }),
      ],
    },
    { kind: 'agenda', nextNumber: '06', papers: [made('VB-0003', { state: 'to-sign', symbol: 'CTr-UBND' })] },
    { kind: 'guests', nextNumber: '', papers: [blank] },
    { kind: 'invitation', nextNumber: '06', papers: [blank] },
    { kind: 'opinions-before', nextNumber: '', papers: [made('VB-0004', { saysDraft: true })] },
    { kind: 'receipt', nextNumber: '', papers: [] },
    { kind: 'minutes', nextNumber: '06', papers: [made('VB-0005', {})] },
    {
      kind: 'reply',
      nextNumber: '06',
      papers: [
        reply(1, { state: 'issued', number: '04', symbol: 'UBND-VP', date: '2026-11-10' }),
        reply(2, { state: 'to-sign' }),
        reply(3, { state: 'to-sign' }),
        reply(4, {}),
        reply(5, {}),
        { ...blank, subject: 'KN-0006', about: 'Bà Trần Thị Mẫu 6' },
      ],
    },
    { kind: 'correction', nextNumber: '06', papers: [blank] },
  ],
};

export const templateFormFacts: TemplateFormFacts = {
  chosen: 'agenda',
  kinds: [
    { kind: 'invitation', url: 'https://docs.google.com/document/d/1', formerUrl: '' },
    {
      kind: 'agenda',
      url: 'https://docs.google.com/document/d/2',
      formerUrl: 'https://docs.google.com/document/d/3',
    },
  ],
  tags: [
    {
      name: 'Dự thảo',
      example: 'phần chỉ in khi còn thiếu thông tin',
      kind: 'section',
      optional: true,
      source: '',
      added: false,
    },
    {
      name: 'Người ký',
      example: 'Lê Văn Mẫu',
      kind: 'value',
      optional: false,
      source: 'Cấu hình',
      added: false,
    },
    {
      name: 'Giờ',
      example: '07h30 - 08h00',
      kind: 'value',
      optional: false,
      source: 'Chương trình',
      added: false,
    },
    {
      name: 'Phòng',
      example: 'Phòng số 2',
      kind: 'value',
      optional: true,
      source: 'Chương trình',
      added: true,
    },
  ],
};
