import {
  choice,
  days,
  driveId,
  inSection,
  line,
  neededLine,
  rowsOf,
  says,
  switchedOn,
  text,
  values,
  valuesOf,
} from '../../../src/register/settings/setting';
import { declaredSettings, defaultSettings } from '../../../src/register/settings/settings';
import { type SettingRow, settingsTable } from '../../../src/register/settings/settings-table';
import { rowWith } from '../../../src/register/table';

const office = inSection('Cơ quan');

const declared = {
  office: {
    title: line(office('office.title', 'Chức vụ', 'Ký thay: ghi rõ.'), { value: 'CHỦ TỊCH' }),
    place: neededLine(office('office.place', 'Địa danh'), { example: 'Hoằng Trung' }),
  },
  notice: days(office('term.notice', 'Báo trước'), 7, 1),
  recording: says(office('option.recording', 'Ghi âm'), 'Có', 'Không', 'Có'),
  series: choice(office('option.series', 'Đánh số'), { shared: 'Chung', 'by-kind': 'Riêng' }, 'shared'),
  shown: switchedOn(office('option.public', 'Công khai')),
  folder: driveId(office('drive.folder', 'Thư mục')),
  rules: text(office('words.rules', 'Nội quy')),
  topics: values({ code: 'topic', section: 'Danh mục', name: 'Lĩnh vực' }, [{ value: 'a' }, { value: 'b' }]),
} as const;

const row = (cells: Partial<SettingRow>): SettingRow => rowWith(settingsTable, cells);

describe('a declared setting', () => {
  it('gives the rows that set-up writes, in the order of the declaration', () => {
    expect(
      rowsOf(declared).map(({ section, code, name, value, days: number, note }) =>
        [section, code, name, value, number, note].join('|'),
      ),
    ).toEqual([
      'Cơ quan|office.title|Chức vụ|CHỦ TỊCH||Ký thay: ghi rõ.',
      'Cơ quan|office.place|Địa danh|Hoằng Trung||Bắt buộc.',
      'Cơ quan|term.notice|Báo trước||7|',
      'Cơ quan|option.recording|Ghi âm|Có||',
      'Cơ quan|option.series|Đánh số|Chung||',
      'Cơ quan|option.public|Công khai|||',
      'Cơ quan|drive.folder|Thư mục|||',
      'Cơ quan|words.rules|Nội quy|||',
      'Danh mục|topic|Lĩnh vực|a||',
      'Danh mục|topic|Lĩnh vực|b||',
    ]);
  });

  it('is read from rows that the office has edited', () => {
    const rows = [
      row({ code: 'office.title', value: ' PHÓ\nCHỦ TỊCH ' }),
      row({ code: 'term.notice', days: 0 }),
      row({ code: 'option.series', value: 'Riêng' }),
      row({ code: 'option.public', enabled: false }),
      row({ code: 'drive.folder', value: 'https://drive.google.com/drive/folders/1FoLdErFoLdEr' }),
      row({ code: 'words.rules', value: 'Dòng 1\nDòng 2' }),
      row({ code: 'topic', value: 'c' }),
      row({ code: 'topic', value: 'd', enabled: false }),
    ];
    expect(valuesOf(declared, rows)).toEqual({
      office: { title: 'PHÓ CHỦ TỊCH', place: '' },
      notice: 1,
      recording: false,
      series: 'by-kind',
      shown: false,
      folder: '1FoLdErFoLdEr',
      rules: 'Dòng 1\nDòng 2',
      topics: ['c'],
    });
  });

  it('falls back to its value, and not to its example, if the row is missing', () => {
    expect(valuesOf(declared, [])).toEqual({
      office: { title: 'CHỦ TỊCH', place: '' },
      notice: 7,
      recording: false,
      series: 'shared',
      shown: true,
      folder: '',
      rules: '',
      topics: [],
    });
  });
});

describe('the settings of the register', () => {
  it('share no code with each other', () => {
    const codesOf = (node: object): readonly (readonly string[])[] =>
      'rows' in node && Array.isArray(node.rows)
        ? [[...new Set(node.rows.map(({ code }: SettingRow) => code))]]
        : Object.values(node).flatMap(codesOf);
    const codes = codesOf(declaredSettings).flat();
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    expect(new Set(codes)).toEqual(new Set(defaultSettings.map(({ code }) => code)));
  });
});
