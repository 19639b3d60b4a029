/** What of a .docx another program may drop when it converts it. */
export interface DocumentFeatures {
  readonly borders: boolean;
  readonly drawnLines: boolean;
  readonly leaders: boolean;
  readonly comments: boolean;
}

const drawn = 'w:val="(?!none|nil)[^"]+"';
const cellBorder = new RegExp(
  `<w:(?:tcBorders|tblBorders)>(?:(?!</w:(?:tcBorders|tblBorders)>).)*?<w:bottom [^>]*${drawn}`,
  's',
);
const paragraphBorder = new RegExp(`<w:pBdr>(?:(?!</w:pBdr>).)*?<w:bottom [^>]*${drawn}`, 's');
const leader = /<w:tab [^>]*w:leader="(?!none)[^"]+"/;

/** `body` is `document.xml`; `styles` may hold the borders of a table's style. */
export const featuresOf = (body: string, styles: string): DocumentFeatures => ({
  borders: cellBorder.test(body) || cellBorder.test(styles),
  drawnLines: paragraphBorder.test(body),
  leaders: leader.test(body),
  comments: /<w:commentReference[ /]/.test(body),
});
