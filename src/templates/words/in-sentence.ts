import { startsSmall } from '../../domain/text/vietnamese-text';

// Common nouns with which the name of an event or place begins.
const commonNouns =
  /^(?:Hội nghị|Hội trường|Hội thảo|Buổi|Nhà|Trụ sở|Trung tâm|Trường|Phòng|Sân|Điểm cầu|Khu|Đình|Trạm|Tại|Tham dự|Dự|Trực)(?!\p{L})/u;

/** Text that begins with a common noun, as it stands inside a sentence: `Hội trường` becomes `hội trường`. */
export const inSentence = (text: string): string => (commonNouns.test(text) ? startsSmall(text) : text);

/** Without end punctuation, so that the template can add its own. */
export const withoutEndSign = (text: string): string => text.replace(/[\s.;,]+$/, '');

/** Straight quotes in pairs around words, as typed, become the curly ones of print. */
export const printQuotes = (text: string): string =>
  text.replace(/(?<=^|[\s(])"(?=[\p{L}\d])([^"\n]*?\S)"(?=$|[\s.,;:!?)…])/gmu, '“$1”');
