/** Millimetres free at the end of each full page of the specimen; the last page is short. */
export const specimenPages = [8, 16, 24] as const;

/** Millimetres that a letter leaves free at the end of its page where nothing was found. */
export const usualRoom = specimenPages[0];

/** More than the specimen tries. */
const largestRoom = 32;

/** Pages of the specimen if nothing grows. */
export const soundPages = specimenPages.length + 1;

/** The room that keeps a letter on one page, by how many pages the converted specimen has. */
export const roomFor = (pages: number): number =>
  specimenPages[Math.max(0, pages - soundPages)] ?? largestRoom;

/** The room that the last self-check found; what memory holds may be anything. */
export function roomIn(stored: string | undefined): number {
  const room = Number(stored);
  return room > usualRoom && room <= largestRoom ? room : usualRoom;
}
