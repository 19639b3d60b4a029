import type { PaperFlaw, PaperPart } from './paper-report';

const partNames: Readonly<Record<PaperPart, string>> = {
  'national-title': 'Quốc hiệu',
  motto: 'Tiêu ngữ',
  number: 'số, ký hiệu',
  'place-date': 'địa danh, ngày tháng',
  title: 'tên loại văn bản',
  'subject-line': 'dòng V/v',
  addressee: 'Kính gửi',
  'end-mark': 'dấu kết thúc “./.”',
  recipients: 'Nơi nhận',
  'kept-copy': 'dòng “Lưu” ở cuối Nơi nhận',
  signature: 'quyền hạn, chức vụ người ký',
};

function slipOf(flaw: Exclude<PaperFlaw, { readonly kind: 'missing-part' | 'draft-mark' }>): string {
  switch (flaw.kind) {
    case 'leftover-tag':
      return 'Còn sót chỗ chưa điền';
    case 'double-space':
      return 'Thừa dấu cách giữa hai từ';
    case 'stray-space':
      return 'Thừa dấu cách';
    case 'doubled-sign':
      return 'Thừa dấu câu';
    case 'wrong-capital':
      return 'Viết hoa chưa đúng';
    case 'wrong-padding':
      return 'Cách ghi số, ngày, giờ chưa đúng';
    case 'basis-punctuation':
      return 'Dấu cuối dòng căn cứ chưa đúng';
    case 'recipient-punctuation':
      return 'Dấu ở Nơi nhận chưa đúng';
    case 'point-order':
      return 'Thứ tự điểm chưa đúng';
    case 'end-mark-repeated':
      return 'Dấu “./.” có hai lần';
    default:
      flaw.kind satisfies never;
      return 'Cần xem lại';
  }
}

/** Where the flaw is and what is expected there. */
export function paperFlawSentence(flaw: PaperFlaw): string {
  switch (flaw.kind) {
    case 'missing-part':
      return `Văn bản thiếu ${partNames[flaw.part]}.`;
    case 'draft-mark':
      return flaw.required
        ? 'Văn bản còn thiếu thông tin nhưng mẫu không in chữ DỰ THẢO.'
        : 'Văn bản đã đủ thông tin nhưng còn chữ DỰ THẢO.';
    default:
      return (
        `Đoạn ${flaw.paragraph}: ${slipOf(flaw)}: “${flaw.excerpt}”` +
        `${flaw.expected.trim() === '' ? '' : `; đúng là “${flaw.expected}”`}.`
      );
  }
}

const namedAtOnce = 8;

/** A line per flaw, for the column `Cần sửa`. */
export function flawsText(flaws: readonly PaperFlaw[]): string {
  const rest = flaws.length - namedAtOnce;
  return [
    ...flaws.slice(0, namedAtOnce).map(paperFlawSentence),
    ...(rest > 0 ? [`Và ${rest} chỗ khác.`] : []),
  ].join('\n');
}
