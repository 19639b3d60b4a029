import { fold } from '../../../src/domain/text/vietnamese-text';
import type { ReadLine } from '../../../src/register/lists/read-line';
import { readPastedList } from '../../../src/register/lists/read-pasted-list';
import { listDefaults } from '../../support/lists/pasted-people';
import { fc } from '../../support/rules/properties';
import { runsOf } from '../../support/rules/sample';

const of = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);
const joined = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((texts) => texts.join(''));

const family = of('Nguyễn', 'Trần', 'Lê', 'Phạm', 'Đoàn', 'Ông', 'Sùng', 'Vũ Công', 'Hoàng Thị');
const given = of('An', 'Bình', 'Văn Cường', 'Thị Dung', 'Thị Ánh', 'Ích Khiêm', 'A Páo');
const name = joined(family, of(' '), given);
const post = of('Trưởng thôn', 'Bí thư chi bộ', 'Trưởng ban CTMT', 'Hội viên Hội Nông dân', 'BTCB');
const phone = of(
  '0912345678',
  '0987 654 321',
  '0912345672 / 0987654321',
  '0912.345.673 (con trai)',
  '02373825123',
  '0912-345-674',
  'ĐT: 0912345675',
);
const email = of(
  'an@xa.example',
  'Bình <binh@xa.example>',
  '<c@xa.example>',
  'd@xa.example; e@xa.example',
  'f@xa.example (cơ quan)',
);
const village = of(
  'Thôn Đông',
  'Đông',
  'Thôn Lạ',
  'Xóm 3 cũ',
  'Tổ 5, thôn Đông, xã Mẫu',
  'Đội 2 - Thôn 1',
  '',
);
const nameCell = fc.oneof(
  name,
  joined(of('Ông ', 'Bà ', 'Đ/c ', 'Đại úy ', 'TS. BS ', 'anh ', 'Chị ', 'Mr. ', 'Ông', 'Ô.'), name),
  joined(name, of(' - ', ', ', ' – ', ': ', ' '), post),
  joined(name, of(' ('), post, of(')')),
  joined(post, of(' '), name),
  joined(name, of(', ', ' và ', ' & ', '; ', '\n'), name),
  joined(of('Hộ ông ', 'Hộ bà ', 'Gia đình ông ', 'Đại diện hộ ông '), name),
  joined(of('Vợ chồng ông '), name, of(', bà ', ' bà ', ' và bà ', ' - bà '), name),
  joined(name, of(' '), fc.oneof(phone, email)),
  joined(name, of(' ('), post, of(', '), phone, of(')')),
  joined(name, of(' vợ ông Hải', ' (con bà Sáu)', ' - nguyên Trưởng thôn', ' [ốm]', ' (đi thay)')),
);
const extra = of(
  'Tày',
  'đảng viên',
  '1970',
  '15/8/1990',
  'hộ nghèo',
  '3',
  'Tổ 5',
  '12.5',
  'an@xa.example',
  '0933333333',
  '50%',
  'a/b',
  '"mới"',
);
const quoted = (cell: string): string => (/[\n"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
const row = fc
  .tuple(
    of('1', '2', '03.', '４', ''),
    nameCell,
    fc.oneof(post, of('')),
    village,
    fc.oneof(phone, of('')),
    fc.oneof(email, extra, of('')),
    extra,
    extra,
  )
  .map((cells) => cells.map(quoted).join('\t'));
const header = of(
  'STT\tHọ và tên\tChức vụ\tThôn\tĐiện thoại\tDân tộc\tTổ',
  'STT\tHọ và tên\tChức vụ\tThôn\tĐiện thoại\tEmail\tTổ\tGhi chú',
  'TT\tHọ tên\tThành phần\tThôn\tSĐT\tEmail',
  'TT\tHọ tên, chức vụ\tĐơn vị\tThôn\tSĐT\tNăm sinh',
);
const typedLine = joined(
  of('1. ', '- ', '• ', '2) ', 'a) ', '👉 ', ''),
  nameCell.filter((cell) => !cell.includes('\n')),
  of(' - ', ', ', '; ', '    '),
  fc.oneof(post, phone, village),
  of(' - ', ', ', '; '),
  fc.oneof(email, phone, extra),
);
const size = { minLength: 1, maxLength: 8 };
const list = fc.oneof(
  fc.tuple(header, fc.array(row, size)).map(([first, rows]) => [first, ...rows]),
  fc.array(row, size),
  fc.array(typedLine, size),
);

/** Forms of address become a field; words for "phone" add nothing to the column. */
const silent = ['', 'va', 'ong', 'ba', 'o', 'd', 'c', 'dt', 'anh', 'chi', 'mr'];
const wordsOf = (text: string): readonly string[] =>
  fold(text.normalize('NFKC').replace(/Ông(?=\p{Lu})/gu, 'Ông '))
    .split(/[^a-z0-9]+/)
    .filter((word) => !silent.includes(word));

const textOf = (line: ReadLine): string =>
  line.kind === 'person' ? Object.values(line.draft).join(' ') : line.text;

/** Words of a pasted row that are missing from the result. */
function lostWords(pasted: string, kept: readonly ReadLine[]): readonly string[] {
  const text = kept.map(textOf).join(' ');
  const words = new Set(wordsOf(text));
  const digits = text.replace(/\D/g, '');
  const own = pasted.replace(/^\s*"?(?:\p{N}{1,4}[.)]?|a\))\s/u, '');
  return wordsOf(own).filter((word) => !words.has(word) && !(/^\d+$/.test(word) && digits.includes(word)));
}

let lists = 0;
let cells = 0;

describe('a row of a pasted list', () => {
  it('keeps every word of its cells', () => {
    const check = (rows: readonly string[]): void => {
      const { lines } = readPastedList(rows.join('\n'), listDefaults);
      let start = 1;
      const lost = rows.flatMap((pasted) => {
        const own = lines.filter(({ line }) => line === start);
        start += pasted.split('\n').length;
        // The second post of a person above is in the line above.
        const isJoined = own.some((line) => line.kind === 'ignored' && line.reason === 'joined');
        return lostWords(pasted, isJoined ? lines : own);
      });
      lists += 1;
      cells += rows.join('\t').split('\t').length;
      expect([rows, lost]).toEqual([rows, []]);
    };
    fc.assert(fc.property(list, check), runsOf(120, 500));
  });

  afterAll(() => {
    process.stdout.write(`words of pasted lists: ${lists} lists, ${cells} cells, 0 words lost\n`);
  });
});
