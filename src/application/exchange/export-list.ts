import type { Failure } from '../../domain/failure';
import { mapValue, type Outcome } from '../../domain/outcome';
import { isDenunciation } from '../../domain/petitions/petition';
import { cellText } from '../../register/cell';
import { type ExportFormat, type ExportName, exportTitles } from '../../register/exchange/export-names';
import { csvOf, exportedList } from '../../register/exchange/exported-list';
import { receptionBook } from '../../register/exchange/reception-book';
import { type Columns, readRow } from '../../register/table';
import { attendees } from '../../register/tables/attendees';
import { type Petition, petitions, shownCells } from '../../register/tables/petitions';
import type { Ports, SheetRow, SheetSnapshot } from '../ports';
import { readSheets } from '../rows/read-sheets';

/** A file for the clerk's computer. */
export interface ExportedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly encoding: 'text' | 'base64';
  readonly content: string;
  /** Lines below the heading. */
  readonly lines: number;
}

const mimeTypes: Readonly<Record<ExportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
};

/** A list of a conference, or of all, as a file; nothing is stored in Drive. */
export const exportList = (
  ports: Ports,
  input: { readonly list: ExportName; readonly conference: string; readonly format: ExportFormat },
): Outcome<ExportedFile, Failure> =>
  mapValue(linesOf(ports, input.list, input.conference), (lines) => {
    const title = exportTitles[input.list];
    const today = cellText({ date: ports.clock.today(), time: '' }).replace(/\//g, '-');
    const parts = [title, input.conference, today].filter((part) => part !== '');
    return {
      name: `${parts.join(' ')}.${input.format}`,
      mimeType: mimeTypes[input.format],
      ...contentOf(ports, input.format, title, lines),
      lines: lines.length - 1,
    };
  });

/** Longest name of a sheet in Excel. */
const longestName = 31;

function contentOf(
  { documents }: Ports,
  format: ExportFormat,
  title: string,
  lines: readonly (readonly string[])[],
): Pick<ExportedFile, 'encoding' | 'content'> {
  if (format === 'csv') return { encoding: 'text', content: csvOf(lines) };
  const file = documents.engine().workbook(title.slice(0, longestName), lines);
  return { encoding: 'base64', content: documents.encode(file) };
}

function linesOf(
  ports: Ports,
  list: ExportName,
  conference: string,
): Outcome<readonly (readonly string[])[], Failure> {
  const ofConference = <C extends Columns & { readonly conference: Columns[string] }>({
    rows,
  }: SheetSnapshot<C>) => rows.filter(({ values }) => conference === '' || values.conference === conference);
  if (list === 'people')
    return mapValue(readSheets(ports, { sheet: attendees }), ({ sheet }) =>
      exportedList(attendees, ofConference(sheet), sheet.addedHeaders),
    );
  return mapValue(readSheets(ports, { sheet: petitions }), ({ sheet }) => {
    const matters = ofConference(sheet).map((row) => fenced(row));
    return list === 'matters'
      ? exportedList(petitions, matters, sheet.addedHeaders)
      : receptionBook(matters.map(({ cells }) => readRow(petitions, cells).values));
  });
}

/** A denunciation leaves the register as one that came in, and no more (clause S08). */
function fenced({
  values,
  cells,
  added,
}: SheetRow<Petition>): Omit<SheetRow<Petition>, 'fingerprint' | 'line' | 'problems'> {
  return { values, cells: shownCells(values, cells), added: isDenunciation(values) ? {} : added };
}
