import { areaOf, splitSheetName } from '../workbook/a1';
import {
  cellAt,
  type ErrorValue,
  resultOf,
  type Scalar,
  type Sheet,
  sheetById,
  sheetNamed,
  type Workbook,
} from '../workbook/workbook';
import type { Results } from './calculator';
import { referredArea } from './formula-references';

/** Another spreadsheet of the same Drive; its values are those that it last calculated. */
interface OtherWorkbook {
  readonly workbook: Workbook;
  /** Whether the people of this world may open it. */
  readonly isShared: boolean;
}

/** By ID of the spreadsheet. */
export type OtherWorkbooks = Readonly<Record<string, OtherWorkbook>>;

type Value = Scalar | ErrorValue;

const argument = String.raw`\s*("(?:[^"]|"")*"|[^;,()"]+?)\s*`;
const call = String.raw`IMPORTRANGE\(${argument}[;,]${argument}\)`;
const bare = new RegExp(`^=${call}$`, 'i');
/** Texts in quotes come first, because they may hold anything. */
const nested = new RegExp(`"(?:[^"]|"")*"|${call}`, 'gi');

/** The product has one error for all that goes wrong; only its note, which no formula reads, says what. */
const refused: Results = [[{ error: '#REF!' }]];

const loading: Results = [['Loading...']];

const idIn = (link: string): string => /\/d\/([\w-]+)/.exec(link)?.[1] ?? link;

/** The cells of a range that a person may read: shared, allowed for this spreadsheet, and there. */
function imported(workbook: Workbook, others: OtherWorkbooks, link: string, range: string): Results {
  if (workbook.importsLoad) return loading;
  const id = idIn(link);
  const other = id === workbook.id ? { workbook, isShared: true } : others[id];
  if (!other?.isShared || !workbook.allowedImports?.includes(id)) return refused;
  const place = placeIn(other.workbook, range);
  if (!place) return refused;
  const { sheet, area } = place;
  return Array.from({ length: Math.min(area.rows, sheet.rowCount) }, (_, down) =>
    Array.from({ length: area.columns }, (__, right) =>
      resultOf(cellAt(sheet, area.row + down, area.column + right)),
    ),
  );
}

/** A name, `Tab!A1:B2`, or cells of the first tab. */
function placeIn(workbook: Workbook, range: string) {
  const named = workbook.namedRanges.find(({ name }) => name === range);
  if (named) {
    const sheet = sheetById(workbook, named.sheet);
    return sheet && { sheet, area: named.area };
  }
  const { sheet: tab, rest } = splitSheetName(range);
  const sheet: Sheet | undefined = tab === undefined ? workbook.sheets[0] : sheetNamed(workbook, tab);
  const area = sheet && areaOf(rest, sheet);
  return sheet && area && { sheet, area };
}

/** The text of an argument: in quotes, or in the cell that it refers to. */
function textOf(workbook: Workbook, own: number, text: string): string {
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  const { sheet: tab, rest } = splitSheetName(text);
  const sheet = tab === undefined ? workbook.sheets[own] : sheetNamed(workbook, tab);
  const area = sheet && referredArea(rest, sheet);
  const value = sheet && area ? resultOf(cellAt(sheet, area.row, area.column)) : null;
  return typeof value === 'string' ? value : '';
}

/** The results of a formula that only imports; undefined for any other. `own` is the index of its sheet. */
export function importOf(
  formula: string,
  workbook: Workbook,
  own: number,
  others: OtherWorkbooks,
): Results | undefined {
  const [, link, range] = bare.exec(formula) ?? [];
  if (link === undefined || range === undefined) return undefined;
  return imported(workbook, others, textOf(workbook, own, link), textOf(workbook, own, range));
}

/** ID of the spreadsheet from which a formula imports and does nothing else; undefined for any other. */
export function importedFrom(formula: string, workbook: Workbook, own: number): string | undefined {
  const [, link] = bare.exec(formula) ?? [];
  return link === undefined ? undefined : idIn(textOf(workbook, own, link));
}

function literal(value: Value): string {
  if (value === null) return '""';
  if (typeof value === 'object') return value.error;
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value).toUpperCase();
}

/** A formula with the single cells that it imports written into it. */
export function withImports(
  formula: string,
  workbook: Workbook,
  own: number,
  others: OtherWorkbooks,
): string {
  if (!/importrange/i.test(formula)) return formula;
  return formula.replace(nested, (whole, link?: string, range?: string) => {
    if (link === undefined || range === undefined) return whole;
    const results = imported(workbook, others, textOf(workbook, own, link), textOf(workbook, own, range));
    const [[value = null] = []] = results;
    if (results.length > 1 || (results[0]?.length ?? 0) > 1)
      throw new Error('inside another function the host imports one cell only');
    return literal(value);
  });
}
