/** `Giấy mời (dòng 12 của Sổ gửi có người sửa ở ô “Việc”)` */
export const damagedLetter = (
  letter: string,
  { line, headers }: { readonly line: number; readonly headers: readonly string[] },
): string =>
  `${letter} (dòng ${line} của Sổ gửi có người sửa ở ô ${headers.map((header) => `“${header}”`).join(', ')})`;
