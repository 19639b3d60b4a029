import PizZip from 'pizzip';
import { xmlText } from './word-xml';

const namespaces = 'http://schemas.openxmlformats.org';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Without the characters that XML cannot hold. */
const escaped = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed.
  xmlText(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));

const cell = (text: string, style: number): string =>
  text === ''
    ? `<c s="${style}"/>`
    : `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

const heading = 1;
const body = 2;

/** Width of a column in characters, by its longest line. */
function widthOf(lines: readonly (readonly string[])[], column: number): number {
  const lengths = lines.map((line) =>
    Math.max(...(line[column] ?? '').split('\n').map((part) => part.length)),
  );
  return Math.min(60, Math.max(8, ...lengths) + 2);
}

function sheetXml(lines: readonly (readonly string[])[]): string {
  const columns = (lines[0] ?? []).map((_, column) => {
    const position = column + 1;
    return `<col min="${position}" max="${position}" width="${widthOf(lines, column)}" customWidth="1"/>`;
  });
  const rows = lines.map(
    (line, row) =>
      `<row r="${row + 1}">${line.map((text) => cell(text, row === 0 ? heading : body)).join('')}</row>`,
  );
  return `${declaration}<worksheet xmlns="${namespaces}/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}

const styles = `${declaration}<styleSheet xmlns="${namespaces}/spreadsheetml/2006/main"><fonts count="2"><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" borderId="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="49" borderId="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

/** One sheet of texts as .xlsx: the first line is its heading, repeated on each page of an A4 landscape print. */
export function workbookFile(name: string, lines: readonly (readonly string[])[]): Uint8Array {
  const zip = new PizZip();
  const relations = (...parts: readonly (readonly [kind: string, target: string])[]): string =>
    `${declaration}<Relationships xmlns="${namespaces}/package/2006/relationships">${parts
      .map(
        ([kind, target], index) =>
          `<Relationship Id="rId${index + 1}" Type="${namespaces}/officeDocument/2006/relationships/${kind}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`;
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  zip.file(
    '[Content_Types].xml',
    `${declaration}<Types xmlns="${namespaces}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${main}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${main}.styles+xml"/></Types>`,
  );
  zip.file('_rels/.rels', relations(['officeDocument', 'xl/workbook.xml']));
  zip.file(
    'xl/workbook.xml',
    `${declaration}<workbook xmlns="${namespaces}/spreadsheetml/2006/main" xmlns:r="${namespaces}/officeDocument/2006/relationships"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${escaped(name).replace(/'/g, "''")}'!$1:$1</definedName></definedNames></workbook>`,
  );
  zip.file(
    'xl/_rels/workbook.xml.rels',
    relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
  );
  zip.file('xl/worksheets/sheet1.xml', sheetXml(lines));
  zip.file('xl/styles.xml', styles);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
