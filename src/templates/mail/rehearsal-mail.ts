/** A subject by which nobody takes a rehearsal for the real thing; it tells for whom the letter would have been. */
export const rehearsalSubject = (subject: string, addressee: string): string =>
  `[TẬP DƯỢT] ${subject} (gửi ${addressee})`;
