import type { LongLetters } from '../../register/papers/paper-report';

const namesAtOnce = 3;

const listed = (names: readonly string[]): string => {
  const more = names.length - namesAtOnce;
  return `${names.slice(0, namesAtOnce).join(', ')}${more > 0 ? ` và ${more} người khác` : ''}`;
};

/** Warns before letters are made that some take two pages; '' if none does. */
export function longLettersSentence({ names, headers }: LongLetters): string {
  if (names.length === 0) return '';
  const shorten = headers.length > 0 ? ` Nên rút gọn: ${headers.join('; ')}.` : ' Nên rút gọn nội dung.';
  return `${names.length} giấy mời dài quá một trang (${listed(names)}).${shorten}`;
}

/** What to do about locked letters that call a guest or a village by a former name. */
export const formerNamesSentence = (letters: number, hasFormerVillages: boolean): string =>
  hasFormerVillages
    ? `${letters} giấy mời đã khóa ghi tên cũ, và trang Đại biểu cũng còn tên thôn cũ. Mở Soát sổ sửa trước, rồi lập lại giấy ở đây.`
    : `${letters} giấy mời đã khóa ghi tên cũ. Lập lại, điền số và khóa, rồi gửi hoặc giao lại.`;
