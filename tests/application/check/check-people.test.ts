import { denunciationNotice } from '../../../src/register/tables/petitions';
import { attendee, findings, fixed, petition, registerWith } from '../../support/memory/typed-register';

describe('the register check of people', () => {
  it('splits the form of address from a name and normalises the name', () => {
    const world = registerWith({ 'Đại biểu': [{ ...attendee, 'Họ và tên': ' Ông NGUYỄN  VĂN ÐỨC' }] });
    expect(findings(world)).toEqual([
      'Đại biểu: Danh xưng 2 unclean:  -> Ông',
      'Đại biểu: Họ và tên 2 unclean:  Ông NGUYỄN  VĂN ÐỨC -> Nguyễn Văn Đức',
    ]);
    expect(fixed(world)).toEqual({ fixed: 2, left: [] });
    expect(world.book.row('Đại biểu', 2)).toEqual({
      ...attendee,
      'Danh xưng': 'Ông',
      'Họ và tên': 'Nguyễn Văn Đức',
    });
  });

  it('reports people who may be listed twice at one conference', () => {
    const world = registerWith({
      'Đại biểu': [
        { ...attendee, 'Điện thoại': '0912345678' },
        { ...attendee, 'Mã ĐB': 'DB-0002', 'Họ và tên': 'NGUYEN VAN A' },
        { ...attendee, 'Mã ĐB': 'DB-0003', 'Họ và tên': 'Lê Thị B', 'Điện thoại': '0912345678' },
        { ...attendee, 'Mã ĐB': 'DB-0004', 'Diện mời': 'Thôi mời' },
      ],
    });
    expect(findings(world)).toEqual([
      'Đại biểu: Họ và tên 3 unclean: NGUYEN VAN A -> Nguyen Van A',
      'Đại biểu: Họ và tên 3 duplicate-person: NGUYEN VAN A -> DB-0001 !',
      'Đại biểu: Điện thoại 4 duplicate-person: 0912345678 -> DB-0001 !',
    ]);
  });

  it('proposes Unicode for old fonts, and never converts them', () => {
    const world = registerWith({ 'Đại biểu': [{ ...attendee, 'Họ và tên': 'NguyÔn V¨n §øc' }] });
    expect(findings(world)).toEqual([
      'Đại biểu: Họ và tên 2 legacy-font: NguyÔn V¨n §øc -> Nguyễn Văn Đức !',
    ]);
    expect(fixed(world)).toEqual({ fixed: 0, left: ['Họ và tên 2 legacy-font'] });
  });

  it('finds the identity of a denouncer without repeating it, and does not delete it by itself', () => {
    const world = registerWith({
      'Kiến nghị': [
        { ...petition, 'Phân loại': 'Tố cáo', 'Người nêu': 'Lê Thị  B', 'Điện thoại': '0912345678' },
      ],
    });
    expect(findings(world)).toEqual([
      'Kiến nghị: Người nêu 2 identity-in-denunciation:  ->  !',
      'Kiến nghị: Điện thoại 2 identity-in-denunciation:  ->  !',
      `Kiến nghị: Nội dung kiến nghị 2 content-in-denunciation:  -> ${denunciationNotice} !`,
    ]);
    expect(fixed(world).fixed).toBe(0);
  });
});
