import type { Honorific } from '../../domain/people/person-name';
import { honorificLabels } from '../../register/tables/attendees';

/** How a person is addressed in a paper; `Ông (bà)` is what the official form prints when it is not known. */
export const honorificWord = (honorific: Honorific | null): string =>
  honorific ? honorificLabels[honorific] : 'Ông (bà)';

const villageKinds = /^(thôn|tổ dân phố|khu phố|khối|xóm|bản|ấp|làng|buôn|tiểu khu|khóm)(?=\s|$)/i;

/** A village inside a sentence: `Thôn 1` becomes `thôn 1`, `Trung Hậu` becomes `thôn Trung Hậu`. */
export function villageWords(village: string): string {
  const kind = villageKinds.exec(village.trim())?.[0];
  if (kind) return kind.toLowerCase() + village.trim().slice(kind.length);
  return village.trim() === '' ? '' : `thôn ${village.trim()}`;
}

/** `Trưởng thôn` of `Thôn 1` is `Trưởng thôn 1`, `Bí thư chi bộ` is `Bí thư chi bộ thôn 1`. */
function villageTitle(title: string, village: string): string {
  const kind = villageKinds.exec(village)?.[0] ?? '';
  const name = village.slice(kind.length).trim();
  if (title.toLowerCase().includes(village.toLowerCase())) return title;
  return kind !== '' && title.toLowerCase().endsWith(kind) ? `${title} ${name}` : `${title} ${village}`;
}

export interface Invitee {
  readonly title: string;
  readonly organisation: string;
  readonly village: string;
  readonly isCitizen: boolean;
}

/** What follows a person's name in a letter; '' if only the name is known. */
export function positionWords({ title, organisation, village, isCitizen }: Invitee): string {
  const inVillage = villageWords(village);
  if (isCitizen && title === '') return inVillage === '' ? '' : `đại diện Nhân dân ${inVillage}`;
  const post =
    title !== '' && organisation === '' && inVillage !== '' ? villageTitle(title, inVillage) : title;
  return [post, organisation].filter((part) => part !== '').join(', ');
}
