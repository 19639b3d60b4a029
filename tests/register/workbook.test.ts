import { fold } from '../../src/domain/text/vietnamese-text';
import { defaultDaysOff } from '../../src/register/defaults/default-days-off';
import { otherHeadings } from '../../src/register/lists/words/list-headers';
import { neededSettings } from '../../src/register/settings/office-settings';
import { defaultSettings, readSettings } from '../../src/register/settings/settings';
import { settingsTable } from '../../src/register/settings/settings-table';
import { fieldsWith, readRow, rowWith, writeFields } from '../../src/register/table';
import { attendees } from '../../src/register/tables/attendees';
import { petitions } from '../../src/register/tables/petitions';
import { workbook } from '../../src/register/workbook';

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the declared sheets', () => {
  it('have distinct tabs and ID prefixes', () => {
    expect(repeated(workbook.map((table) => table.tab))).toEqual([]);
    expect(repeated(workbook.flatMap((table) => table.idPrefix ?? []))).toEqual([]);
  });

  it.each(workbook.map((table) => [table.tab, table] as const))(
    '%s has distinct columns and its key',
    (_, table) => {
      const columns = Object.values(table.columns);
      const names = columns.flatMap(({ header, formerly, alsoCalled }) => [
        header,
        ...formerly,
        ...alsoCalled,
      ]);
      expect(repeated(names.map(fold))).toEqual([]);
      expect(table.columns[table.key]).toBeDefined();
      const ids = table.idPrefix === null ? null : table.columns[table.key]?.owner;
      expect(ids).toBe(table.idPrefix === null ? null : 'add-on');
    },
  );

  it('give each name of a pasted column to one column of attendees', () => {
    const headers = Object.values(attendees.columns).map(({ header }) => header);
    const others = Object.values(otherHeadings).flat();
    expect(repeated([...headers, ...others].map(fold))).toEqual([]);
    expect(Object.keys(otherHeadings).filter((field) => !(field in attendees.columns))).toEqual([]);
  });

  it('have contact data to clear only if each row has a conference, which gives its age', () => {
    const cleared = workbook.filter((table) => fieldsWith(table, 'contact').length > 0);
    expect(cleared).toEqual([attendees, petitions]);
  });

  it('offer only readable values in a drop-down', () => {
    for (const { columns } of workbook) {
      for (const column of Object.values(columns)) {
        const unread = column.choices.filter((label) => !column.read(label).ok);
        expect(unread).toEqual([]);
      }
    }
  });
});

describe('the rows that set-up writes', () => {
  it('read back as written', () => {
    for (const row of defaultSettings) {
      expect(readRow(settingsTable, writeFields(settingsTable, row))).toEqual({ values: row, problems: [] });
    }
  });

  it('contain each day off once', () => {
    expect(repeated(defaultDaysOff.map((row) => String(row.date)))).toEqual([]);
  });

  it('give the settings of the plan: seven days of notice, ten to publish, five citizens a village, four topics', () => {
    const settings = readSettings(defaultSettings);
    expect(settings.terms).toMatchObject({
      noticeDays: 7,
      publicationDays: 10,
      replyWorkingDays: 10,
      citizensPerVillage: 5,
      arriveMinutes: 15,
    });
    expect(settings.topics).toHaveLength(4);
    expect(settings.reminders.attendee.map(({ days, enabled }) => [days, enabled])).toEqual([
      [7, true],
      [3, true],
      [1, true],
    ]);
    expect(settings.recording).toBe(true);
  });

  it('name no commune, no signer and no contact: what is needed is blank and says so', () => {
    const needed = defaultSettings.filter(({ code }) => neededSettings.has(code));
    expect(needed.filter(({ note }) => !note.startsWith('Bắt buộc.'))).toEqual([]);
    expect(needed.filter(({ value }) => value === '').map(({ code }) => code)).toEqual([
      'office.line2',
      'office.name',
      'office.place',
      'signer.name',
      'contact.name',
    ]);
  });
});

describe('settings', () => {
  const row = (values: object) => rowWith(settingsTable, values);

  it('fall back to law and plan if a row is missing, blank or switched off', () => {
    expect(readSettings([]).terms).toEqual(readSettings(defaultSettings).terms);
    const off = readSettings([
      row({ code: 'topic', value: 'a', enabled: false }),
      row({ code: 'topic', value: 'b' }),
      row({ code: 'topic', value: '' }),
      row({ code: 'term.notice', days: 9 }),
      row({ code: 'reminder.attendee', days: 7, enabled: false }),
      row({ code: 'reminder.attendee', days: null }),
    ]);
    expect([off.topics, off.terms.noticeDays]).toEqual([['b'], 9]);
    expect(off.reminders.attendee).toEqual([{ days: 7, enabled: false, words: '' }]);
  });

  it('take a folder by its link or by its ID', () => {
    const folderOf = (value: string) => readSettings([row({ code: 'drive.folder', value })]).drive.folder;
    for (const value of [
      'https://docs.google.com/document/d/1AbCdEfGhIjKlMn/edit?usp=drivesdk',
      ' 1AbCdEfGhIjKlMn ',
    ]) {
      expect(folderOf(value)).toBe('1AbCdEfGhIjKlMn');
    }
    const folder = 'https://drive.google.com/drive/folders/1FoLdErFoLdEr';
    expect(folderOf(folder)).toBe('1FoLdErFoLdEr');
  });
});
