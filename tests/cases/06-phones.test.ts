import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPhone, readPhones } from '../../src/domain/people/phone';
import { readPastedList } from '../../src/register/lists/read-pasted-list';

const lines = readFileSync(join(__dirname, '06-phones', 'phones.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line): readonly [string, string] => {
    const [typed = '', expected = ''] = line.split(' -> ');
    return [typed, expected];
  });
const ofKind = (kind: RegExp) => lines.filter(([, expected]) => kind.test(expected));
const defaults = { conference: 'HN-01', group: '', village: 'Thôn Đông', villages: ['Thôn Đông'] };

/** The person of a pasted list with this phone. */
function pasted(typed: string) {
  const [, person] = readPastedList(`Họ và tên\tĐiện thoại\nLê Thị Chi\t${typed}`, defaults).lines;
  if (person?.kind !== 'person') throw new Error(`no person: ${typed}`);
  const { phone, note } = person.draft;
  return { phone, note: note ?? '', remarks: person.remarks };
}

describe('06: phones in every notation', () => {
  it.each(ofKind(/^\d{10}$/))('reads %s as %s, in a cell and in a list', (typed, expected) => {
    expect(readPhone(typed)).toEqual({ ok: true, value: expected });
    expect(pasted(typed)).toEqual({ phone: expected, note: '', remarks: [] });
  });

  it('puts a second number and words into the note', () => {
    expect(ofKind(/to the note/).map(([typed]) => [readPhone(typed).ok, pasted(typed)])).toEqual([
      [false, { phone: '0912345678', note: 'ĐT khác: 0987654321', remarks: [] }],
      [false, { phone: '0912345678', note: 'con trai', remarks: [] }],
    ]);
  });

  it('proposes a phone if a letter stands for a digit, and refuses one with lost digits', () => {
    const refused = ofKind(/^proposal|^refused/).map(([typed]) => [readPhones(typed), pasted(typed)]);
    const remark = { code: 'refused', field: 'phone', problem: 'phone-invalid' };
    expect(refused).toEqual([
      [
        { numbers: ['0912345678'], words: '', isGuess: true },
        { phone: 'O912345678', note: '', remarks: [{ ...remark, proposed: '0912345678' }] },
      ],
      [
        { numbers: [], words: '', isGuess: false },
        { phone: '8.4912E+10', note: '', remarks: [remark] },
      ],
    ]);
  });

  it('has a test for every line of the case', () => {
    const kinds = [/^\d{10}$/, /to the note/, /^proposal|^refused/];
    expect(kinds.reduce((sum, kind) => sum + ofKind(kind).length, 0)).toBe(lines.length);
  });
});
