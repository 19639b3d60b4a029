import { importAttendees } from '../../../src/application/attendees/import-attendees';
import { readList } from '../../../src/application/attendees/read-list';
import { markedPeople, noMarks, readyPeople } from '../../../src/client/attendee-form/list-marks';
import { fold } from '../../../src/domain/text/vietnamese-text';
import { readPastedList } from '../../../src/register/lists/read-pasted-list';
import { attendees } from '../../../src/register/tables/attendees';
import { villages } from '../../../src/register/tables/villages';
import { shownList } from '../../../src/server/shown/shown-list';
import { listDefaults } from '../../support/lists/pasted-people';
import { memoryWorld, put, rowsOf } from '../../support/memory/memory-ports';
import { fc } from '../../support/rules/properties';
import { runsOf } from '../../support/rules/sample';

const of = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);

const family = of('Nguyễn', 'Trần', 'Lê', 'Phạm', 'Đoàn', 'Ông', 'Sùng', 'Vũ Công', 'Hoàng Thị');
const givenName = of('An', 'Bình', 'Văn Cường', 'Thị Dung', 'Thị Ánh', 'Ích Khiêm', 'Trưởng', 'A Páo');
const name = fc.tuple(family, givenName).map((parts) => parts.join(' '));
const post = of(
  'Trưởng thôn',
  'Bí thư chi bộ',
  'Trưởng ban CTMT',
  'Hội viên Hội Nông dân',
  'Chủ tịch UBND xã',
);
const nameCell = fc.oneof(
  name,
  fc.tuple(of('Ông ', 'Bà ', 'Đ/c ', 'Đại úy ', 'TS. BS ', ''), name).map((parts) => parts.join('')),
  fc.tuple(name, of(' - ', ', ', ' – ', ': '), post).map((parts) => parts.join('')),
  fc.tuple(name, post).map(([one, its]) => `${one} (${its})`),
  fc.tuple(post, name).map((parts) => parts.join(' ')),
  fc.tuple(name, of(', ', ' và ', ' & ', '; '), name).map((parts) => parts.join('')),
  of('"', 'nt', '//', '', 'NguyÔn V¨n Th­', 'Nguyeãn Vaên Ñöùc', '12', 'abc', '?', '"Lê Văn An', '〃'),
);
const village = of(
  'Thôn Đông',
  'Đông',
  'Thôn Lạ',
  '"',
  'nt',
  '-nt-',
  '〃',
  'như trên',
  '',
  'Th«n §«ng',
  'x"y"',
);
const phone = of(
  '0912345678',
  '(+84) 987 654 321',
  '912345671.0',
  '0912345672 / 0987654321',
  '',
  '"',
  '8.4912E+10',
  'O912345678',
  'an@xa.example',
);
const row = fc
  .tuple(of('1', '2', '', '03.'), nameCell, fc.oneof(post, of('', '"', 'nt', 'Nhân dân')), village, phone)
  .map((cells) => cells.join('\t'));
const other = of(
  '',
  '\t\t\t\t',
  'Thôn Đông',
  '\tThôn Đoài\t\t\t',
  'Thôn Không Có\t\t\t\t',
  'II. Thường trực HĐND\t\t\t\t',
  'Tổng cộng: 12\t\t\t\t',
  'STT\tHọ và tên\tChức vụ\tThôn\tĐiện thoại',
  '(1)\t(2)\t(3)\t(4)\t(5)',
  '\t\t\tNGƯỜI LẬP BIỂU\t',
  '\tTM. ỦY BAN NHÂN DÂN\t\t\t',
  'Đại diện các thôn: 5 người/thôn',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Ngày 12 tháng 11 năm 2026\t',
  'Liên thôn Đông - Đoài\t\t\t\t',
  'Các thôn: Đông, Đoài, 1',
  '[10:15, 12/11] Trưởng thôn: Em gửi danh sách ạ',
  'Cảm ơn ạ',
  'Họ và tên: Lê Văn An',
  'Chức vụ: Trưởng thôn',
  'SĐT: 0912345699',
  'STT\tHọ và tên\tĐiện thoại\tChức vụ',
  'Tổng số: 02 đại biểu (Hai đại biểu)\t\t\t\t',
  'Nơi nhận:\t\t\t\t',
  'Kính mời: Ông Lê Văn An, Bí thư; bà Trần Thị Bình, Trưởng thôn Đông',
  'a@xa.example',
  '0912345678',
  '(con ông Bảy)',
  '1. Vợ chồng ông Lê Văn Cường bà Phạm Thị Dung',
);
const junk = fc.string({ maxLength: 40 }).map((text) => text.replace(/[\r\n"]/g, ' '));
const anyLine = fc.oneof({ weight: 8, arbitrary: row }, { weight: 3, arbitrary: other }, junk);
const header = of(
  'STT\tHọ và tên\tChức vụ\tThôn\tĐiện thoại',
  'TT\tHọ tên, chức vụ\tChức danh\tĐịa chỉ\tSĐT',
  '',
  'DANH SÁCH ĐẠI BIỂU\nSTT\tHä vµ tªn\tChøc vô\tTh«n\t§iÖn tho¹i',
);
const list = fc
  .tuple(header, fc.array(anyLine, { minLength: 3, maxLength: 60, size: 'max' }))
  .map(([first, lines]) => [first, ...lines].join('\n'));

const runs = runsOf(40, 300);
let lists = 0;
let lines = 0;
let saved = 0;

/** Numbers of the lines that hold anything. */
const filled = (text: string): readonly number[] =>
  text.split('\n').flatMap((line, index) => (/[^\s]/.test(line.replace(/\t/g, ' ')) ? [index + 1] : []));

describe('a pasted list of any kind', () => {
  it('has an entry for every line in order: a person, a heading, or its text and why it is ignored', () => {
    fc.assert(
      fc.property(list, (text) => {
        const read = readPastedList(text, listDefaults).lines;
        const numbers = read.map(({ line }) => line);
        lists += 1;
        lines += filled(text).length;
        expect([...new Set(numbers)]).toEqual(filled(text));
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
        const mute = read.filter((line) => line.kind !== 'person' && line.text === '');
        const nameless = read.filter((line) => line.kind === 'person' && (line.draft.fullName ?? '') === '');
        expect([
          mute,
          nameless.filter((line) => line.kind === 'person' && line.remarks.length === 0),
        ]).toEqual([[], []]);
        const keys = read.flatMap((line) => (line.kind === 'person' ? [line.key] : []));
        expect(new Set(keys).size).toBe(keys.length);
      }),
      runs,
    );
  });

  it('keeps every word of the cell of names', () => {
    const wordsOf = (text: string): readonly string[] =>
      fold(text)
        .split(/[^a-z0-9]+/)
        .filter((word) => !['', 'va', 'ong', 'ba', 'd', 'c'].includes(word));
    const person = fc.tuple(
      nameCell.filter((cell) => /^\p{L}{2,}[^"]* /u.test(cell) && !/[«-þ­].*[¨-þ]/.test(cell)),
    );
    fc.assert(
      fc.property(person, ([cell]) => {
        const read = readPastedList(`Họ và tên\tThôn\n${cell}\tThôn 1`, listDefaults).lines;
        const all = read.flatMap((line) =>
          line.kind === 'person' ? Object.values(line.draft) : [line.text],
        );
        const words = new Set(all.flatMap(wordsOf));
        expect([cell, wordsOf(cell).filter((word) => !words.has(word))]).toEqual([cell, []]);
      }),
      runs,
    );
  });

  it('saves as many people as the button counts', () => {
    const saves = (text: string): void => {
      const world = memoryWorld();
      put(
        world,
        villages,
        listDefaults.villages.map((one) => ({ name: one })),
      );
      const input = { text, conference: 'HN-01', group: '', village: 'Thôn 1' };
      const reading = readList(world.ports, input);
      const read = reading.ok ? shownList(reading.value) : null;
      const none = noMarks(text);
      const ready = read ? readyPeople(markedPeople(read, none), none) : [];
      if (ready.length === 0) return;
      const request = '0a1b2c3d-0000-4000-8000-000000000001';
      saved += ready.length;
      const people = ready.map(({ draft }) => draft);
      expect(importAttendees(world.ports, { request, people })).toEqual({
        ok: true,
        value: { added: ready.length, doubles: [] },
      });
      expect(rowsOf(world, attendees).map(({ fullName }) => fullName)).toEqual(
        people.map(({ fullName }) => fullName),
      );
      // The same list again adds nobody.
      const again = readList(world.ports, input);
      expect(again.ok && readyPeople(markedPeople(shownList(again.value), none), none)).toEqual([]);
    };
    fc.assert(fc.property(list, saves), runsOf(15, 100));
  });

  afterAll(() => {
    process.stdout.write(`pasted lists: ${lists} lists, ${lines} lines, 0 lost; ${saved} people saved\n`);
  });
});
