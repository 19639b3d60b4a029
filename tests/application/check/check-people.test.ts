import { checkRegister } from '../../../src/application/check/check-register';
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

  it('keeps a second phone, a second address and the words beside them in the note', () => {
    const typed = {
      ...attendee,
      'Điện thoại': '0912345678 / 0987654321 (con trai)',
      Email: 'an@xa.example (cơ quan); b@xa.example',
      'Ghi chú': 'Đi xe máy',
    };
    const note = 'Đi xe máy; ĐT khác: 0987654321; con trai; cơ quan; Email khác: b@xa.example';
    const world = registerWith({ 'Đại biểu': [typed] });
    expect(findings(world)).toEqual([
      `Đại biểu: Điện thoại 2 several-contacts: ${typed['Điện thoại']} -> 0912345678`,
      `Đại biểu: Email 2 several-contacts: ${typed.Email} -> an@xa.example`,
      `Đại biểu: Ghi chú 2 moved-to-note: Đi xe máy -> ${note}`,
    ]);
    expect(fixed(world)).toEqual({ fixed: 3, left: [] });
    expect(world.book.row('Đại biểu', 2)).toEqual({
      ...attendee,
      'Điện thoại': '0912345678',
      Email: 'an@xa.example',
      'Ghi chú': note,
    });
  });

  it('says what a proposal leaves out of a cell', () => {
    const world = registerWith({
      'Đại biểu': [{ ...attendee, 'Ngày nhận': '15/11/2026 (dự kiến)', 'Thứ tự': 'số 3' }],
    });
    const check = checkRegister(world.ports);
    const left = check.ok
      ? check.value.findings.map(({ header, proposed, rest }) => [header, proposed, rest])
      : [];
    expect(left).toEqual([
      ['Thứ tự', '3', 'số 3'],
      ['Ngày nhận', '15/11/2026', '15/11/2026 (dự kiến)'],
    ]);
  });
});
