import { fold } from '../../domain/text/vietnamese-text';
import { groupWords, headingWords, sumWords } from './group-words';
import type { GroupFinder } from './guessed-group';
import type { VillageNames } from './village-names';

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
  const [text = '', ...others] = cells.filter((cell) => cell !== '' && !isPartNumber(cell));
  if (text === '' || others.length > 0) return null;
  const bare = text.replace(partNumber, '');
  return { text: bare, numbered: bare !== text || cells.some(isPartNumber) };
}

const beginsLikeHeading = (text: string): boolean => {
  const folded = fold(text);
  return [...headingWords, ...groupWords.flatMap(([, words]) => words)].some(
    (word) => folded === fold(word) || folded.startsWith(`${fold(word)} `),
  );
};

/** How many of a kind are invited, as the composition of a plan says it: `3 người`, `5 người/thôn`. */
export const isCount = (cell: string): boolean =>
  /^\d{1,3}\s*(?:người|đại biểu|đ\/c|đồng chí)/iu.test(cell.normalize('NFC'));

/** Whether the row only sums up: `Tổng cộng: 165`. Accents count, for Tống is a family name. */
export const isSum = (cells: readonly string[]): boolean => {
  const [first = ''] = cells.filter((cell) => cell !== '');
  const [word = ''] = first
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return sumWords.includes(word);
};

/** What stands over a part of the list such as `II. Thường trực HĐND` or `Thôn Đông`; null for any other row. */
export function headingIn(cells: readonly string[], { villages, groupOf }: ListNames): ListHeading | null {
  const lone = loneText(cells);
  if (!lone) return null;
  const { text, numbered } = lone;
  const village = villages.exactly(text) ?? '';
  if (village !== '') return { group: '', village };
  const group = groupOf(text);
  // A person may be called Vũ Công An, so a line without a number must begin as headings do.
  return numbered || (group !== '' && beginsLikeHeading(text)) ? { group, village: '' } : null;
}
