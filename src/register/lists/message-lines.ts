import { cleanText, fold } from '../../domain/text/vietnamese-text';
import { familyNames } from './words/name-words';

/** What a message program writes beside a list: hour and sender, `Đã gửi`, `[Hình ảnh]`. */
const programs =
  /^(?:\[\d{1,2}[:,]\d{2}|\d{1,2}:\d{2}(?: [ap]m)?\b|\[(?:hinh anh|sticker|tep|file|video|photo)|(?:da (?:gui|nhan|xem|thu hoi)|hom (?:nay|qua)|vua xong)(?: luc)?[\s\d:,/.-]*$)/;

/** `Dạ em gửi danh sách`, `Em cảm ơn`, `Nhờ chị nhập giúp em`; the first person has no other use in a list. */
const ofSender =
  /^(?:(?:da|vang|ok|oke|a|u),? )*(?:em|toi|minh|con|chau|ben em|ben toi|thon em|thon toi|don vi em)(?: (?:xin|xin phep|co|da|cung|moi|lai|gui))* (?:gui|chao|cam on|nho|bao cao|tong hop|chuyen|dang ky|bo sung|thong bao|nop|lap|co \d|xin|danh sach)\b/;
const thanks = /^(?:(?:da|vang),? )*(?:xin |tran trong |chan thanh )?(?:cam on|thanks?|tks|thank you)\b/;
const yes = /^(?:da|vang|ok|oke|okie|yes)(?:[ ,.!]+(?:a|ah|ak|em|anh|chi|vang|da|duoc|roi|nhe))*[\s.!]*$/;
const lead =
  /^(?:(?:duoi )?day la danh sach|(?:danh sach |ds )?(?:cu the |gom |bao gom )?nhu (?:sau|duoi)|(?:cu the|gom co|bao gom)(?: nhu sau)?)[\s.:]*/;

/** Accents count: Chảo is a family name. */
const greeting =
  /^(?:(?:dạ|em|xin|kính|kinh|da) )*(?:chào|chao) (?:các |cac |cả |ca )?(?:anh|chị|chi|em|bác|bac|cô|chú|chu|bạn|ban|sếp|sep|mọi|moi|nhà|nha|quý|quy|đồng|dong)(?![\p{L}\p{M}])|^(?:nhờ|nho) (?:các )?(?:anh|chị|chi|em|bác|bac|cô|chú|văn phòng)(?![\p{L}\p{M}])/u;

const call = /^(?:các )?(?:anh|chị|em|bác|cô|chú|sếp)(?: (?:anh|chị|em))* ơi[\s,.!]*/iu;

/** A line without `Chị ơi,` before it, which is no form of address of somebody in the list. */
export const withoutCall = (text: string): string => cleanText(text).normalize('NFC').replace(call, '');

/** Ends as only speech does; somebody may be called Nhé, whose family name stands before. */
const spoken = /(?:^|[\s.,])(?:ạ|nhé|nhá|nha|nhe|ak|ah)[\s.!?~)*]*$/u;

/** Whether a line is said around a list in a message: a greeting, thanks, what the sender writes about it. */
export function isMessage(text: string): boolean {
  const plain = fold(text);
  if ([programs, ofSender, thanks, yes].some((words) => words.test(plain))) return true;
  if (lead.test(plain)) return true;
  const said = cleanText(text).normalize('NFC').toLowerCase();
  const words = said.split(' ');
  return (
    greeting.test(said) ||
    call.test(said) ||
    (words.length > 2 && !familyNames.has(words[0] ?? '') && spoken.test(said))
  );
}
