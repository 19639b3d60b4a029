import type { Honorific } from '../../domain/people/person-name';
import { joined } from '../../domain/text/joined';
import { honorificLabels } from '../../register/tables/attendees';

/** How a person is addressed in a paper; `Ông (bà)` is what the official form prints when it is not known. */
export const honorificWord = (honorific: Honorific | null): string =>
  honorific ? honorificLabels[honorific] : 'Ông (bà)';

/** `Ông Nguyễn Văn An` in a list; only the name if the form of address is not known. */
export const nameWithHonorific = ({
  honorific,
  fullName,
}: {
  readonly honorific: Honorific | null;
  readonly fullName: string;
}): string => joined(' ', honorific ? honorificLabels[honorific] : '', fullName);

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

const bodies: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/g, 'ủy ban nhân dân'],
  [/\bhđnd\b/g, 'hội đồng nhân dân'],
  [/\bub mttq\b|\bmttq\b|ủy ban mttq/g, 'ủy ban mặt trận tổ quốc'],
  [/uỷ/g, 'ủy'],
];

const inFull = (text: string): string =>
  bodies.reduce((words, [short, long]) => words.replace(short, long), text.normalize('NFC').toLowerCase());

const place = /\s+(?:xã|phường|thị trấn|huyện|quận|tỉnh)(?:\s.*)?$/i;

// Posts that are said together with their body: Chủ tịch Hội Nông dân xã, Hiệu trưởng Trường Tiểu học.
const ofBody =
  /^(?:Quyền |Q\. )?(?:Phó )?(?:Chủ tịch|Bí thư|Giám đốc|Hiệu trưởng|Trạm trưởng|Trưởng trạm|Chủ nhiệm|Chánh Văn phòng|Trưởng ban|Chỉ huy trưởng|Trưởng|Tổ trưởng)(?: Thường trực)?$/i;

// After one of these a single word can be the beginning of the body: Trưởng phòng, Chủ tịch Hội. In others it ends a
// longer name: the last word of `Ban Văn hóa - Xã hội` is not the first of `Hội đồng nhân dân`.
const role =
  /(?:^|\s)(?:Trưởng|Phó|Chủ tịch|Bí thư|Giám đốc|Chủ nhiệm|Chỉ huy|\p{L}+ viên|Công chức|Cán bộ|Kế toán|Thủ quỹ)$/iu;

const startsWithWord = (text: string, start: string): boolean =>
  text === start || text.startsWith(`${start} `);

/** A title with its body, which is named only once: `Chủ tịch UBND` of `UBND xã` is `Chủ tịch UBND xã`. */
export function titleOfBody(title: string, organisation: string): string {
  if (title === '' || organisation === '') return title || organisation;
  if (inFull(title).includes(inFull(organisation))) return title;
  const words = title.split(' ');
  // The end of the title that is the beginning of the body, longest first.
  const overlap = words.findIndex((_word, index) => {
    const end = inFull(words.slice(index).join(' '));
    const isNamed = end.includes(' ') || role.test(words.slice(0, index).join(' '));
    return index > 0 && isNamed && startsWithWord(inFull(organisation), end);
  });
  if (overlap > 0) return [...words.slice(0, overlap), organisation].join(' ');
  if (inFull(title).includes(inFull(organisation.replace(place, '')))) return title;
  return ofBody.test(title) ? `${title} ${organisation}` : `${title}, ${organisation}`;
}

/** What follows a person's name in a letter; '' if only the name is known. */
export function positionWords({ title, organisation, village, isCitizen }: Invitee): string {
  const inVillage = villageWords(village);
  if (isCitizen && title === '') return inVillage === '' ? '' : `đại diện Nhân dân ${inVillage}`;
  const post =
    title !== '' && organisation === '' && inVillage !== '' ? villageTitle(title, inVillage) : title;
  return titleOfBody(post, organisation);
}
