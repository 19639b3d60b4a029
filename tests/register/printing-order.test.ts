import { printingOrder } from '../../src/register/printing-order';
import { rowWith } from '../../src/register/table';
import { type Attendee, attendees } from '../../src/register/tables/attendees';

const namesInOrder = (people: readonly Partial<Attendee>[], villages: readonly string[]): readonly string[] =>
  people
    .map((person) => rowWith(attendees, person))
    .sort(printingOrder(villages))
    .map(({ fullName }) => fullName);

describe('finding 2: the one order of people', () => {
  it('is by group and rank; people of one rank stay as the office keeps them in the sheet', () => {
    expect(
      namesInOrder(
        [
          { fullName: 'Người chưa xếp', group: null },
          { fullName: 'Phó Yên', title: 'Phó Chủ tịch UBND xã', group: 'committee' },
          { fullName: 'Phó An', title: 'Phó Chủ tịch', organisation: 'UBND xã', group: 'committee' },
          { fullName: 'Chủ tịch Tư', title: 'Chủ tịch', group: 'committee' },
          { fullName: 'Bí thư Ba', title: 'Bí thư', group: 'party' },
        ],
        [],
      ),
    ).toEqual(['Bí thư Ba', 'Chủ tịch Tư', 'Phó Yên', 'Phó An', 'Người chưa xếp']);
  });

  it('gives way to the typed order', () => {
    expect(
      namesInOrder(
        [
          { fullName: 'Chủ tịch', title: 'Chủ tịch UBND xã', group: 'committee' },
          { fullName: 'Phó', title: 'Phó Chủ tịch UBND xã', group: 'committee', order: 1 },
        ],
        [],
      ),
    ).toEqual(['Phó', 'Chủ tịch']);
  });

  it('takes villages in the order of Thôn, then their three posts, then the rows', () => {
    const head = { group: 'village-posts', title: 'Trưởng thôn' } as const;
    expect(
      namesInOrder(
        [
          { ...head, fullName: 'Trưởng bắc', village: 'bắc' },
          { ...head, fullName: 'Trưởng Đông', village: 'Đông' },
          { ...head, fullName: 'Bí thư Đông', village: 'Đông', title: 'Bí thư chi bộ' },
          { ...head, fullName: 'Trưởng Nam', village: 'Nam' },
          { ...head, fullName: 'Trưởng Tây', village: 'Tây' },
          { fullName: 'Vũ Thị Yến', village: 'Đông', group: 'citizens' },
          { fullName: 'Lê Văn An', village: 'Đông', group: 'citizens' },
          { fullName: 'Đỗ Văn Lạ', village: 'Lạ', group: 'citizens' },
          { fullName: 'Trần Văn Bình', village: 'Tây', group: 'citizens' },
        ],
        ['Tây', 'Đông', 'bắc', 'Nam'],
      ),
    ).toEqual([
      'Trưởng Tây',
      'Bí thư Đông',
      'Trưởng Đông',
      'Trưởng bắc',
      'Trưởng Nam',
      'Trần Văn Bình',
      'Vũ Thị Yến',
      'Lê Văn An',
      'Đỗ Văn Lạ',
    ]);
  });
});
