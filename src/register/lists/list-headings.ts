import { cleanText, fold } from '../../domain/text/vietnamese-text';
import { beginsLikeHeading, looksLikePost } from './cells/cell-looks';
import { isOrderNumber } from './cells/pasted-cells';
import type { GroupFinder } from './guessed-group';
import type { VillageNames } from './village-names';
import { sumWords } from './words/group-words';

/** A line over a part of the list; what it says holds for the lines below it, up to the next one. */
export interface ListHeading {
  readonly group: string;
  readonly village: string;
}

/** Finds the groups and the villages of the register in what a list says. */
export interface ListNames {
  readonly villages: VillageNames;
  readonly groupOf: GroupFinder;
}

/** Roman numerals and capital letters number the parts of a list; its people have Arabic ones. */
const partNumber = /^(?:[IVX]{1,6}|[A-H])(?:\s*[.)]\s*|$)/;

const isPartNumber = (cell: string): boolean => partNumber.exec(cell)?.[0] === cell;

/** The only words of a row apart from its number. */
function loneText(cells: readonly string[]): { readonly text: string; readonly numbered: boolean } | null {
  const [text = '', ...others] = cells.filter(
    (cell) => cell !== '' && !isPartNumber(cell) && !isOrderNumber(cell),
  );
  if (text === '' || others.length > 0) return null;
  const bare = text.replace(partNumber, '');
  return { text: bare, numbered: bare !== text || cells.some(isPartNumber) };
}

const places =
  /^(?:thon|xom|ap|lang|buon|khom|khu|khu pho|khu dan cu|tieu khu|khoi pho|to dan pho|tdp|cum|doi|to|khoi) (?:[a-z0-9]+ ?){1,5}$/;
const accentedPlaces = /^(?:thôn|xóm|ấp|làng|bản|buôn|khóm|khu|tiểu khu|khối|tổ|tdp|cụm|đội|phố) /u;

/** The village, hamlet or urban group that a text names, whether the register has it or not; '' for other texts. */
export function placeName(text: string): string {
  const bare = cleanText(text)
    .replace(/^\d{1,3}\s*[.)]\s*/, '')
    .replace(/\s*\([^()]*\)?\s*$/, '')
    // How many of it are invited.
    .replace(/\s*[:–-]\s*\d{1,3}\s*(?:người|đại biểu|đ\/c|đồng chí|hộ).*$/iu, '')
    .replace(/[\s:.;,]+$/, '');
  const lower = bare.toLowerCase();
  const isAccented = fold(lower) !== lower;
  const isPlace = isAccented
    ? accentedPlaces.test(lower) && lower.split(' ').length <= 6
    : places.test(lower);
  return isPlace && !looksLikePost(bare) ? bare : '';
}

/** How many of a kind are invited, as the composition of a plan says it: `3 người`, `5 người/thôn`. */
export const isCount = (cell: string): boolean =>
  /^\d{1,3}\s*(?:người|đại biểu|đ\/c|đồng chí)/iu.test(cell.normalize('NFC'));

/** The sum of a page at its end and at the head of the next one. */
const carriedOver = /^(?:\(?(?:chuyen|mang|cong)(?: sang)? trang|trang truoc|mang sang|chuyen sang|luy ke)\b/;

/** Whether the row only sums up: `Tổng cộng: 165`. Accents count, for Tống is a family name. */
export const isSum = (cells: readonly string[]): boolean => {
  const [first = ''] = cells.filter((cell) => cell !== '' && !isOrderNumber(cell));
  if (carriedOver.test(fold(first))) return true;
  const [word = ''] = first
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return sumWords.includes(word);
};

const signatures =
  /^(?:nguoi (?:lap|tong hop|ghi|viet)|lap bieu|can bo lap|tm\b|kt\b|tl\b|tuq\b|xac nhan|noi nhan|thu truong|\(?ky\b|\(?da ky|[a-z ,]*ngay [\d .…_]+ ?thang [\d .…_]+)/;

/** A line under the list for those who sign it. */
export const isSignature = (cells: readonly string[]): boolean =>
  cells.some((cell) => signatures.test(fold(cell)));

const titles =
  /^(?:cong hoa xa hoi|doc lap|danh sach|an dinh danh sach|kinh (?:gui|moi|chuyen)|\(?kem theo|bieu (?:so|mau)|mau so|phu luc|trang \d|uy ban nhan dan (?:xa|phuong)$|ubnd (?:xa|phuong)$)/;

/** A line of the sheet of paper itself: its title, the state's motto, the number of a page. */
export const isTitle = (cells: readonly string[]): boolean => {
  const [first = '', ...others] = cells.filter((cell) => cell !== '');
  return others.length <= 1 && titles.test(fold(first));
};

/** What stands over a part of the list such as `II. Thường trực HĐND` or `Thôn Đông`; null for any other row. */
export function headingIn(cells: readonly string[], names: ListNames): ListHeading | null {
  const lone = loneText(cells);
  if (!lone) return null;
  const { text, numbered } = lone;
  const village = villageHeading(cells, names);
  if (village) return village;
  const group = names.groupOf(text);
  // A person may be called Vũ Công An, so a line without a number must begin as headings do.
  if (numbered || (group !== '' && beginsLikeHeading(text)))
    return { group, village: villageIn(text, names) };
  // No village is meant, and that of the heading before no longer.
  return speaksOfPlaces(text) ? { group, village: cleanText(text) } : null;
}

/** `Liên thôn Đông - Đoài`, `Nhân dân các thôn: 1, 2`. */
const speaksOfPlaces = (text: string): boolean =>
  /^(?:(?:nhân dân|bà con|người dân|hộ dân|dân|địa bàn|khu vực|cụm) )*(?:các|liên|hai|ba|nhân dân|bà con|người dân|hộ dân|dân|địa bàn|khu vực) (?:thôn|xóm|ấp|bản|làng|khu|khối|tổ|tdp)[\s:,]/iu.test(
    text.normalize('NFC'),
  ) && !looksLikePost(text);

/** A line that is the name of a village and nothing else. */
export function villageHeading(cells: readonly string[], { villages }: ListNames): ListHeading | null {
  const text = loneText(cells)?.text ?? '';
  const place = placeName(text);
  const village = villages.exactly(text) ?? (place === '' ? undefined : (villages.exactly(place) ?? place));
  return village === undefined ? null : { group: '', village };
}

/** The village of which a heading speaks: `Đại biểu thôn Đông`; one that the register does not have as it is written. */
function villageIn(text: string, { villages }: ListNames): string {
  const village = villages.spokenOf(text);
  if (village !== undefined) return village;
  const at = text.toLowerCase().search(/ (?:thôn|xóm|ấp|bản|tdp|tổ dân phố) /u);
  return at < 0 ? '' : placeName(text.slice(at + 1));
}
