import { lettersPer } from './letters-per';

/** Symbol after the number: `KH-UBND`; for a letter the drafting unit, `UBND-VP`; some papers have no number. */
export type PaperSymbol =
  | { readonly form: 'named'; readonly abbreviation: string }
  | { readonly form: 'letter' }
  | { readonly form: 'none' };

export interface PaperKind {
  readonly label: string;
  readonly symbol: PaperSymbol;
  /**
   * One paper per conference, or per subject such as a petitioner, a unit or a round of ballots; or a
   * choice of what one document holds.
   */
  readonly per: 'conference' | 'subject' | typeof lettersPer;
  readonly stage: 'before' | 'day' | 'after';
  /** For the committee, by its head alone, or by chair and secretary in the hall. */
  readonly signedBy: 'committee' | 'head' | 'hall' | 'nobody';
  /** Short and safe for file names and keys, such as `ke-hoach`. */
  readonly slug: string;
}

const named = (abbreviation: string): PaperSymbol => ({ form: 'named', abbreviation });
const letter: PaperSymbol = { form: 'letter' };
const unnumbered: PaperSymbol = { form: 'none' };

const kind = (
  label: string,
  slug: string,
  symbol: PaperSymbol,
  stage: PaperKind['stage'],
  signedBy: PaperKind['signedBy'] = symbol.form === 'none' ? 'nobody' : 'committee',
): PaperKind => ({ label, slug, symbol, stage, signedBy, per: 'conference' });

const perSubject = (...facts: Parameters<typeof kind>) => ({ ...kind(...facts), per: 'subject' as const });

/** All papers of a conference, in filing order; abbreviations of Decree 30/2020, Annex III. */
export const paperKinds = {
  plan: kind('Kế hoạch', 'ke-hoach', named('KH'), 'before'),
  notice: kind('Thông báo tổ chức hội nghị', 'thong-bao', named('TB'), 'before'),
  broadcast: kind('Lời phát thanh', 'loi-phat-thanh', unnumbered, 'before'),
  agenda: kind('Chương trình', 'chuong-trinh', named('CTr'), 'before'),
  guests: kind('Danh sách đại biểu', 'danh-sach-dai-bieu', unnumbered, 'before'),
  invitation: { ...kind('Giấy mời', 'giay-moi', named('GM'), 'before'), per: lettersPer },
  'opinions-before': kind('Tổng hợp ý kiến trước hội nghị', 'tong-hop-truoc', unnumbered, 'before'),
  roll: kind('Danh sách điểm danh', 'danh-sach-diem-danh', unnumbered, 'day'),
  cards: kind('Bảng tên', 'bang-ten', unnumbered, 'day'),
  ballot: perSubject('Phiếu lấy ý kiến', 'phieu-lay-y-kien', unnumbered, 'day'),
  tally: perSubject('Biên bản kiểm phiếu', 'bien-ban-kiem-phieu', named('BB'), 'day', 'hall'),
  receipt: perSubject('Giấy biên nhận kiến nghị', 'giay-bien-nhan', unnumbered, 'day'),
  minutes: kind('Biên bản hội nghị', 'bien-ban', named('BB'), 'day', 'hall'),
  'opinions-after': kind('Tổng hợp kiến nghị sau hội nghị', 'tong-hop-sau', unnumbered, 'after'),
  conclusion: kind('Thông báo kết luận', 'thong-bao-ket-luan', named('TB'), 'after', 'head'),
  'opinions-public': kind('Tổng hợp kiến nghị công khai', 'tong-hop-cong-khai', unnumbered, 'after'),
  reply: perSubject('Công văn trả lời kiến nghị', 'tra-loi', letter, 'after'),
  transfer: perSubject('Công văn chuyển kiến nghị', 'cong-van-chuyen', letter, 'after'),
  slip: perSubject('Phiếu chuyển', 'phieu-chuyen', named('PC'), 'after'),
  report: kind('Báo cáo kết quả', 'bao-cao', named('BC'), 'after'),
  payments: perSubject('Danh sách ký nhận tiền', 'ky-nhan-tien', unnumbered, 'after', 'head'),
  correction: kind('Thông báo thay đổi', 'thong-bao-thay-doi', named('TB'), 'before'),
  index: kind('Mục lục hồ sơ', 'muc-luc-ho-so', unnumbered, 'after'),
} as const satisfies Record<string, PaperKind>;

export type PaperKindCode = keyof typeof paperKinds;

/** The kinds of which a conference has one for each subject. */
export type SubjectPaperCode = {
  [Code in PaperKindCode]: (typeof paperKinds)[Code] extends { readonly per: 'subject' } ? Code : never;
}[PaperKindCode];

/** Signed by the head of the office in the head's own name. */
export const isOfHead = (code: PaperKindCode): boolean => paperKinds[code].signedBy === 'head';

/** The kinds of the sidebar `Văn bản`; invitations have a sidebar of their own. */
export type MadePaperCode = Exclude<PaperKindCode, 'invitation'>;

// Object.keys forgets that the record's keys are exactly the codes.
export const paperCodes = Object.keys(paperKinds) as readonly PaperKindCode[];

export const madePaperCodes = paperCodes.filter((code): code is MadePaperCode => code !== 'invitation');

/** `KH-UBND` or `UBND-VP`; '' for a paper without a number. */
export function paperSymbol(
  code: PaperKindCode,
  { short, unit }: { readonly short: string; readonly unit: string },
): string {
  const { symbol } = paperKinds[code];
  switch (symbol.form) {
    case 'named':
      return `${symbol.abbreviation}-${short}`;
    case 'letter':
      return `${short}-${unit}`;
    case 'none':
      return '';
    default:
      symbol satisfies never;
      return '';
  }
}
