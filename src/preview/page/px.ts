/** A length for a style; none of no pixels known. */
export const px = (pixels: number | undefined): string | undefined =>
  pixels === undefined ? undefined : `${pixels}px`;
