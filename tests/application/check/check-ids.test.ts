import { attendee, day, findings, fixed, petition, registerWith } from '../../support/memory/typed-register';

describe('IDs of rows typed, pasted or copied by hand', () => {
  it('gives IDs to rows without one, above the counter and above every ID in the sheet', () => {
    const world = registerWith({
      'Đại biểu': [
        { ...attendee, 'Mã ĐB': '' },
        { ...attendee, 'Mã ĐB': 'DB-0007', 'Họ và tên': 'Lê Thị B' },
        { ...attendee, 'Mã ĐB': '', 'Họ và tên': 'Trần Văn C' },
      ],
    });
    world.memory['next.DB'] = '11';
    expect(findings(world)).toEqual([
      'Đại biểu: Mã ĐB 2 missing-id:  -> DB-0012',
      'Đại biểu: Mã ĐB 4 missing-id:  -> DB-0013',
    ]);
    expect(fixed(world)).toEqual({ fixed: 2, left: [] });
    expect([2, 3, 4].map((line) => world.book.row('Đại biểu', line)['Mã ĐB'])).toEqual([
      'DB-0012',
      'DB-0007',
      'DB-0013',
    ]);
    expect(world.memory['next.DB']).toBe('13');
    expect(world.notes).toEqual([{ action: 'Soát sổ', detail: '2 ô' }]);
  });

  it('lets the first of copied rows keep its ID; the copy loses values specific to the first', () => {
    const sent = {
      ...attendee,
      'Giấy mời': 'GM thôn 1',
      'Ngày gửi giấy mời': day('2026-09-20'),
      'Người giao': 'Bà Hoa',
      'Mã yêu cầu': 'abc/0:x',
    };
    const world = registerWith({
      'Đại biểu': [sent, { ...sent, 'Họ và tên': 'Lê Thị B', 'Người giao': 'Ông Bình' }],
    });
    expect(findings(world)).toEqual([
      'Đại biểu: Mã ĐB 3 doubled-id: DB-0001 -> DB-0002',
      'Đại biểu: Giấy mời 3 doubled-id: GM thôn 1 -> ',
      'Đại biểu: Ngày gửi giấy mời 3 doubled-id: 20/09/2026 -> ',
      'Đại biểu: Mã yêu cầu 3 doubled-id: abc/0:x -> ',
    ]);
    expect(fixed(world)).toEqual({ fixed: 4, left: [] });
    expect(world.book.row('Đại biểu', 2)).toEqual(sent);
    expect(world.book.row('Đại biểu', 3)).toEqual({
      ...attendee,
      'Mã ĐB': 'DB-0002',
      'Họ và tên': 'Lê Thị B',
      'Người giao': 'Ông Bình',
    });
  });

  it('keeps the origin year of a copied petition, but not its request', () => {
    const world = registerWith({
      'Kiến nghị': [
        { ...petition, 'Năm gốc': 2023, 'Mã yêu cầu': 'r/0:x' },
        { ...petition, 'Năm gốc': 2023, 'Mã yêu cầu': 'r/0:x' },
      ],
    });
    fixed(world);
    expect(world.book.row('Kiến nghị', 3)).toEqual({ ...petition, 'Mã KN': 'KN-0002', 'Năm gốc': 2023 });
  });

  it('fills certain values in rows typed by hand: ID, the only conference, status, origin year', () => {
    const { 'Mã KN': _, 'Mã hội nghị': __, 'Năm gốc': ___, 'Trạng thái': ____, ...typed } = petition;
    const world = registerWith({ 'Kiến nghị': [typed] });
    expect(fixed(world)).toEqual({ fixed: 4, left: [] });
    expect(world.book.row('Kiến nghị', 2)).toEqual(petition);
  });
});
