// Words that begin the name of a thing or a place without being part of a proper name.
const commonNouns =
  /^(?:Hội nghị|Hội trường|Hội thảo|Buổi|Nhà|Trụ sở|Trung tâm|Trường|Phòng|Sân|Khu|Đình|Trạm|Tại|Tham dự|Dự|Trực)(?!\p{L})/u;

/** Text that begins with a common noun, as it stands inside a sentence: `Hội trường` becomes `hội trường`. */
export const inSentence = (text: string): string =>
  commonNouns.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** Without the sign at its end, so that the template may put its own. */
export const withoutEndSign = (text: string): string => text.replace(/[\s.;,]+$/, '');
