import { fold } from '../../domain/text/vietnamese-text';

const slug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

export interface PaperName {
  readonly conferenceId: string;
  readonly year: number;
  /** Abbreviation of the kind of paper in Decree 30, Annex III: `GM` is an invitation. */
  readonly kind: string;
  /** As typed by the clerk; '' while it is a draft, null if the paper never has one. */
  readonly number: string | null;
  readonly title: string;
  /** Counts from 1 how often papers of this kind were made; 1 is left out of the name. */
  readonly batch?: number;
}

/** `2026-HN01_GM_05_hoi-nghi-doi-thoai`: safe on every file system; drafts are marked. */
export function fileNameOf({ conferenceId, year, kind, number, title, batch = 1 }: PaperName): string {
  const digits = /^\d+/.exec(number?.trim() ?? '')?.[0];
  const conference = conferenceId.startsWith(String(year)) ? conferenceId : `${year}-${conferenceId}`;
  const numbered = digits ? digits.padStart(2, '0') : number === null ? '' : 'du-thao';
  const again = batch > 1 ? `dot-${batch}` : '';
  return [conference, kind, numbered, slug(title).slice(0, 60).replace(/-+$/, ''), again]
    .filter((part) => part)
    .join('_');
}
