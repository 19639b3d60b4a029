import { isoDate } from '../../src/domain/calendar/calendar-date';
import { attendees } from '../../src/register/tables/attendees';
import { wholeRows } from '../../src/templates/table-rows';
import { heldSources } from '../support/papers/after-conference';
import { sourceRows } from '../support/papers/paper-sources';
import { printPaper } from '../support/papers/print-paper';
import { stressSources } from '../support/papers/stress';
import { documentXml } from './small-docx';

const signed = { number: '5', date: isoDate('2026-11-20') };
const rowsOf = (docx: Uint8Array): readonly string[] =>
  documentXml(docx).match(/<w:tr(?: [^>]*)?>[\s\S]*?<\/w:tr>/g) ?? [];
const keeps = (row: string): boolean =>
  (row.match(/<w:p>[\s\S]*?<\/w:p>/g) ?? []).every((one) => one.includes('<w:keepNext/>'));

it('a total takes the row before it along to the next page', async () => {
  for (const kind of ['guests', 'roll', 'payments'] as const) {
    const rows = rowsOf(await printPaper(kind, heldSources(), signed));
    const total = rows.findIndex((row) => /Tổng số|Cộng:/.test(row));
    expect([kind, total > 1, keeps(rows[total] ?? ''), keeps(rows[total - 1] ?? '')]).toEqual([
      kind,
      true,
      true,
      true,
    ]);
    expect(keeps(rows[total - 2] ?? '')).toBe(false);
  }
});

it('a list without rows leaves its head alone', async () => {
  const docx = await printPaper('payments', heldSources({ attendees: sourceRows(attendees, []) }));
  expect(rowsOf(docx).filter((row) => row.includes('STT'))[0]).toContain('<w:tblHeader/>');
});

it('a row of up to five lines does not break over a page, a longer one does', async () => {
  const short = rowsOf(await printPaper('opinions-after', heldSources(), signed));
  expect(short.filter((row) => !/<w:cantSplit\/>/.test(row))).toEqual([]);
  const long = rowsOf(await printPaper('opinions-after', stressSources(3, 3), signed));
  expect(long.filter((row) => !/<w:cantSplit\/>/.test(row))).toHaveLength(3);
});

it('works in a template of the office, whose rows and paragraphs have no properties', () => {
  const cell = (text: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const total = cell('Cộng').replace('<w:p>', '<w:p><w:pPr><w:keepNext/></w:pPr>');
  const row = (inner: string): string => `<w:tr w:rsidR="1">${inner}</w:tr>`;
  const whole = (inner: string): string => `<w:tr w:rsidR="1"><w:trPr><w:cantSplit/></w:trPr>${inner}</w:tr>`;
  expect(wholeRows(`<w:tbl>${row(cell('a'))}${row(cell('b'))}${row(total)}</w:tbl>`)).toBe(
    `<w:tbl>${whole(cell('a'))}${whole(cell('b').replace('<w:p>', '<w:p><w:pPr><w:keepNext/></w:pPr>'))}${whole(total)}</w:tbl>`,
  );
});

it('leaves a cell of unknown width as it is', () => {
  const xml = '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
  expect(wholeRows(xml)).toBe(xml);
});
