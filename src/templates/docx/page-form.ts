/** Page and font sizes of Decree 30/2020, Annex I: 12 and 13 pt in the head, 14 pt in the body. */

/** Twips, 1/20 pt. */
const twipsOfMillimetres = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

export const font = 'Times New Roman';

/** Half-points. */
export const sizes = {
  nationalTitle: 24,
  motto: 26,
  agency: 24,
  number: 26,
  placeDate: 26,
  title: 28,
  body: 28,
  signature: 28,
  recipientsLabel: 24,
  recipients: 22,
  table: 26,
} as const;

export const pageSize = { width: twipsOfMillimetres(210), height: twipsOfMillimetres(297) } as const;

export const margins = {
  top: twipsOfMillimetres(20),
  bottom: twipsOfMillimetres(20),
  left: twipsOfMillimetres(30),
  right: twipsOfMillimetres(15),
} as const;

/** For cards, which are not papers of Decree 30. */
export const bareMargins = {
  top: twipsOfMillimetres(15),
  bottom: twipsOfMillimetres(15),
  left: twipsOfMillimetres(15),
  right: twipsOfMillimetres(15),
} as const;

export const textWidth = pageSize.width - margins.left - margins.right;

/** Text width of a landscape page. */
export const landscapeWidth = pageSize.height - margins.left - margins.right;

/** 1.27 cm */
export const firstLineIndent = 720;

/** 6 pt */
export const paragraphGap = 120;

/**
 * Widths of drawn lines, twips. The motto's is the width of its text at 13 pt bold. The agency's is a third to a half
 * of names of 34 to 52 mm at 12 pt bold, the title's of titles of 113 to 169 mm.
 */
export const lineWidths = { motto: 3171, agency: 980, title: 3200 } as const;
