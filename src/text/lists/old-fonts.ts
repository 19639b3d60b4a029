const shownTexts = 3;
const shownLength = 60;

const shortened = (text: string): string =>
  text.length > shownLength ? `${text.slice(0, shownLength - 1)}…` : text;

/** What was saved in place of texts in an old font. */
export function savedInUnicode(texts: readonly string[]): string {
  const shown = texts.slice(0, shownTexts).map((text) => `“${shortened(text)}”`);
  const others = texts.length - shown.length;
  const rest = others > 0 ? ` và ${others} ô khác` : '';
  return `Đã lưu. Chữ gõ bằng phông cũ (.VnTime hoặc VNI) đã đổi thành ${shown.join(', ')}${rest}; xem lại trong sổ.`;
}
