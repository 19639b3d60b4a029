import { choice, code, date, integer, listed, longText, text } from '../column';
import { paperDate, paperNumber, paperStateLabels } from '../columns/paper-columns';
import { type PaperKindCode, paperCodes, paperKinds } from '../papers/paper-kinds';
import { type RowOf, table } from '../table';

export type PaperState = keyof typeof paperStateLabels;

const kindLabels = Object.fromEntries(paperCodes.map((kind) => [kind, paperKinds[kind].label])) as Record<
  PaperKindCode,
  string
>;

/**
 * The register of outgoing papers: the ten columns of Decree 30/2020, Annex IV, and those by which each paper is made once
 * and an issued one is never rewritten.
 */
export const papers = table({
  tab: 'Văn bản',
  purpose: 'Sổ đăng ký văn bản của hội nghị; văn thư ghi số, ngày sau khi ký.',
  key: 'id',
  idPrefix: 'VB',
  owner: 'office',
  columns: {
    id: code({ header: 'Mã VB', owner: 'add-on' }),
    conference: listed({ header: 'Mã hội nghị', list: 'conferences', required: true }),
    kind: choice({ header: 'Loại văn bản', labels: kindLabels, required: true, width: 200 }),
    number: paperNumber,
    symbol: code({ header: 'Ký hiệu', owner: 'add-on' }),
    date: paperDate,
    summary: text({ header: 'Tên loại và trích yếu', width: 360 }),
    signer: text({ header: 'Người ký', width: 180 }),
    recipients: longText({ header: 'Nơi nhận văn bản', width: 260 }),
    keptBy: text({ header: 'Đơn vị, người nhận bản lưu' }),
    copies: integer({ header: 'Số lượng bản' }),
    movedOn: date({ header: 'Ngày chuyển', notAfterToday: true, notBefore: 'date' }),
    receivedBy: text({ header: 'Ký nhận' }),
    note: text({ header: 'Ghi chú' }),
    state: choice({ header: 'Tình trạng', labels: paperStateLabels }),
    about: text({ header: 'Về', owner: 'add-on', help: 'Người, đơn vị hoặc kiến nghị mà văn bản nói đến.' }),
    document: code({ header: 'Tệp', owner: 'add-on', width: 220 }),
    missing: longText({ header: 'Còn thiếu', owner: 'add-on', width: 260 }),
    flaws: longText({ header: 'Cần sửa', owner: 'add-on', width: 260 }),
    renotify: longText({ header: 'Cần thông báo lại', owner: 'add-on', width: 220 }),
    madeAt: code({ header: 'Lúc lập', owner: 'add-on', width: 150 }),
    madeBy: code({ header: 'Người lập', owner: 'add-on', width: 190 }),
    subject: code({ header: 'Khóa', owner: 'add-on', hidden: true, width: 200 }),
    facts: longText({ header: 'Dữ kiện khi ban hành', owner: 'add-on', hidden: true }),
    print: longText({ header: 'Nội dung bản nháp', owner: 'add-on', hidden: true }),
    request: code({ header: 'Mã yêu cầu', owner: 'add-on', hidden: true }),
  },
});

export type Paper = RowOf<typeof papers>;
