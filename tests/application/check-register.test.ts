import { checkRegister } from '../../src/application/check-register';
import { fixRegister } from '../../src/application/fix-register';
import { setUpRegister } from '../../src/application/set-up-register';
import { isoDate } from '../../src/domain/calendar-date';
import type { Cell } from '../../src/register/cell';
import { type SetUpWorld, setUpWorld } from '../support/set-up-world';

type Row = Readonly<Record<string, Cell>>;

const day = (text: string): Cell => ({ date: isoDate(text), time: '00:00:00' });

const conference: Row = {
  'Mã hội nghị': 'HN-01',
  Năm: 2026,
  'Tên hội nghị': 'Hội nghị đối thoại',
  'Trạng thái': 'Đang chuẩn bị',
};
const attendee: Row = {
  'Mã ĐB': 'DB-0001',
  'Mã hội nghị': 'HN-01',
  'Họ và tên': 'Nguyễn Văn A',
  'Nhóm đại biểu': 'Đại diện Nhân dân',
  Thôn: 'Thôn 1',
};
const petition: Row = {
  'Mã KN': 'KN-0001',
  'Mã hội nghị': 'HN-01',
  'Năm gốc': 2026,
  'Kênh tiếp nhận': 'Tại hội nghị đối thoại',
  'Ngày tiếp nhận': day('2026-09-30'),
  'Nội dung kiến nghị': 'Sửa đường thôn 1',
  'Lĩnh vực': 'Dư luận xã hội được Nhân dân quan tâm',
  'Phân loại': 'Kiến nghị',
  'Trạng thái': 'Mới tiếp nhận',
};

function registerWith(rows: Readonly<Record<string, readonly Row[]>>): SetUpWorld {
  const world = setUpWorld();
  setUpRegister(world.ports);
  world.notes.splice(0);
  world.book.type('Hội nghị', conference);
  for (const name of ['Thôn 1', 'Thôn 2']) world.book.type('Thôn', { 'Tên thôn': name });
  for (const [tab, typed] of Object.entries(rows)) {
    for (const row of typed) world.book.type(tab, row);
  }
  return world;
}

/** Findings as `cell kind: shown -> proposed`, with `!` where the office must decide. */
function findings(world: SetUpWorld): string[] {
  const check = checkRegister(world.ports);
  if (!check.ok) throw new Error(check.failure.code);
  return check.value.findings.map(
    ({ tab, cell, kind, shown, proposed, fixable }) =>
      `${tab} ${cell} ${kind}: ${shown} -> ${proposed}${fixable ? '' : ' !'}`,
  );
}

function fixed(world: SetUpWorld): { readonly fixed: number; readonly left: string[] } {
  const repair = fixRegister(world.ports);
  if (!repair.ok) throw new Error(repair.failure.code);
  return {
    fixed: repair.value.fixed,
    left: repair.value.findings.map(({ cell, kind }) => `${cell} ${kind}`),
  };
}

describe('the register check', () => {
  it('finds nothing in clean rows and says how many it read', () => {
    const world = registerWith({ 'Đại biểu': [attendee], 'Kiến nghị': [petition] });
    expect(checkRegister(world.ports)).toEqual({ ok: true, value: { findings: [], rows: 5 } });
    expect(fixed(world)).toEqual({ fixed: 0, left: [] });
    expect(world.notes).toEqual([]);
  });

  it('changes nothing while it only looks', () => {
    const world = registerWith({ 'Đại biểu': [{ ...attendee, 'Mã ĐB': '', 'Họ và tên': 'ÔNG LÊ  B' }] });
    const before = structuredClone(world.book.tabs);
    findings(world);
    expect([world.book.tabs, world.memory['next.DB']]).toEqual([before, undefined]);
  });

  it('asks for a set-up where a header is missing', () => {
    const world = registerWith({});
    world.book.put('Đại biểu', 1, 4, 'Tên');
    expect(checkRegister(world.ports)).toEqual({
      ok: false,
      failure: { code: 'header-missing', tab: 'Đại biểu', header: 'Họ và tên' },
    });
  });

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
      'Đại biểu A2 missing-id:  -> DB-0012',
      'Đại biểu A4 missing-id:  -> DB-0013',
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

  it('lets the first of copied rows keep its ID; the copy loses what is true only of the first', () => {
    const sent = {
      ...attendee,
      'Giấy mời': 'GM thôn 1',
      'Ngày gửi giấy mời': day('2026-10-20'),
      'Người giao': 'Bà Hoa',
      'Mã yêu cầu': 'abc/0:x',
    };
    const world = registerWith({
      'Đại biểu': [sent, { ...sent, 'Họ và tên': 'Lê Thị B', 'Người giao': 'Ông Bình' }],
    });
    expect(findings(world)).toEqual([
      'Đại biểu A3 doubled-id: DB-0001 -> DB-0002',
      'Đại biểu O3 doubled-id: GM thôn 1 -> ',
      'Đại biểu P3 doubled-id: 20/10/2026 -> ',
      'Đại biểu W3 doubled-id: abc/0:x -> ',
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

  it('splits the form of address from a name and writes the name as names are written', () => {
    const world = registerWith({ 'Đại biểu': [{ ...attendee, 'Họ và tên': ' Ông NGUYỄN  VĂN ÐỨC' }] });
    expect(findings(world)).toEqual([
      'Đại biểu C2 unclean:  -> Ông',
      'Đại biểu D2 unclean:  Ông NGUYỄN  VĂN ÐỨC -> Nguyễn Văn Đức',
    ]);
    expect(fixed(world)).toEqual({ fixed: 2, left: [] });
    expect(world.book.row('Đại biểu', 2)).toEqual({
      ...attendee,
      'Danh xưng': 'Ông',
      'Họ và tên': 'Nguyễn Văn Đức',
    });
  });

  it('writes phones, choices, dates and times as the register keeps them', () => {
    const world = registerWith({
      'Đại biểu': [
        { ...attendee, 'Điện thoại': 912345678, 'Nhóm đại biểu': 'dai dien nhan dan', 'Ngày nhận': '5/2/26' },
      ],
      'Hội nghị': [
        {
          'Mã hội nghị': 'HN-02',
          Năm: 2026,
          'Tên hội nghị': 'Kỳ 2',
          'Giờ bắt đầu': '7h30',
          'Trạng thái': 'Hoãn',
        },
      ],
    });
    expect(findings(world)).toEqual([
      'Hội nghị J3 unclean: 7h30 -> 07:30',
      'Đại biểu G2 unclean: dai dien nhan dan -> Đại diện Nhân dân',
      'Đại biểu I2 lost-zero: 912345678 -> 0912345678',
      'Đại biểu R2 unclean: 5/2/26 -> 05/02/2026',
    ]);
    expect(fixed(world)).toEqual({ fixed: 4, left: [] });
    expect(world.book.row('Đại biểu', 2)).toEqual({
      ...attendee,
      'Điện thoại': '0912345678',
      'Ngày nhận': day('2026-02-05'),
    });
  });

  it('names what it cannot read and leaves it to the office', () => {
    const world = registerWith({
      'Đại biểu': [
        {
          ...attendee,
          'Điện thoại': '12',
          Email: 'a@b, c@d',
          'Nhóm đại biểu': 'Khách',
          'Ngày nhận': 'hôm qua',
          'Thứ tự': 'đầu',
        },
      ],
      'Hội nghị': [
        {
          ...conference,
          'Mã hội nghị': 'HN-02',
          'Giờ bắt đầu': 'sáng',
          'Phạm vi': 'x'.repeat(301),
          'Tên hội nghị': '',
        },
      ],
    });
    expect(findings(world)).toEqual([
      'Hội nghị C3 required:  ->  !',
      `Hội nghị F3 too-long: ${'x'.repeat(159)}… ->  !`,
      'Hội nghị J3 not-a-time: sáng ->  !',
      'Đại biểu G2 not-in-list: Khách ->  !',
      'Đại biểu I2 phone-invalid: 12 ->  !',
      'Đại biểu J2 email-invalid: a@b, c@d ->  !',
      'Đại biểu N2 not-a-number: đầu ->  !',
      'Đại biểu R2 not-a-date: hôm qua ->  !',
    ]);
    expect(fixed(world).fixed).toBe(0);
  });

  it('knows villages and conferences by their lists, whatever the accents', () => {
    const world = registerWith({
      'Đại biểu': [
        { ...attendee, Thôn: 'thon 1', 'Mã hội nghị': 'hn-01' },
        {
          ...attendee,
          'Mã ĐB': 'DB-0002',
          'Họ và tên': 'Lê Thị B',
          Thôn: 'Trường Mầm non',
          'Mã hội nghị': 'HN-09',
        },
      ],
      'Kiến nghị': [
        { ...petition, 'Thôn/Đơn vị': 'Trường Mầm non' },
        { ...petition, 'Mã KN': 'KN-0002', 'Thôn/Đơn vị': 'Thôn 7' },
      ],
    });
    expect(findings(world)).toEqual([
      'Đại biểu B2 unclean: hn-01 -> HN-01',
      'Đại biểu H2 unclean: thon 1 -> Thôn 1',
      'Đại biểu B3 unknown-conference: HN-09 ->  !',
      'Đại biểu H3 unknown-village: Trường Mầm non ->  !',
      'Kiến nghị F3 unknown-village: Thôn 7 ->  !',
    ]);
  });

  it('fills what is certain in rows typed by hand: ID, the only conference, status, origin year', () => {
    const { 'Mã KN': _, 'Mã hội nghị': __, 'Năm gốc': ___, 'Trạng thái': ____, ...typed } = petition;
    const world = registerWith({ 'Kiến nghị': [typed] });
    expect(fixed(world)).toEqual({ fixed: 4, left: [] });
    expect(world.book.row('Kiến nghị', 2)).toEqual(petition);
  });

  it('asks the office which of two conferences is meant', () => {
    const world = registerWith({
      'Hội nghị': [{ ...conference, 'Mã hội nghị': 'HN-02' }],
      'Đại biểu': [{ ...attendee, 'Mã hội nghị': '' }],
    });
    expect(findings(world)).toEqual(['Đại biểu B2 required:  ->  !']);
  });

  it('shows who may be listed twice at one conference', () => {
    const world = registerWith({
      'Đại biểu': [
        { ...attendee, 'Điện thoại': '0912345678' },
        { ...attendee, 'Mã ĐB': 'DB-0002', 'Họ và tên': 'NGUYEN VAN A' },
        { ...attendee, 'Mã ĐB': 'DB-0003', 'Họ và tên': 'Lê Thị B', 'Điện thoại': '0912345678' },
        { ...attendee, 'Mã ĐB': 'DB-0004', 'Diện mời': 'Thôi mời' },
      ],
    });
    expect(findings(world)).toEqual([
      'Đại biểu D3 unclean: NGUYEN VAN A -> Nguyen Van A',
      'Đại biểu D3 duplicate-person: NGUYEN VAN A -> DB-0001 !',
      'Đại biểu I4 duplicate-person: 0912345678 -> DB-0001 !',
    ]);
  });

  it('shows how old fonts would read, and never converts them', () => {
    const world = registerWith({ 'Đại biểu': [{ ...attendee, 'Họ và tên': 'NguyÔn V¨n §øc' }] });
    expect(findings(world)).toEqual(['Đại biểu D2 legacy-font: NguyÔn V¨n §øc -> Nguyễn Văn Đức !']);
    expect(fixed(world)).toEqual({ fixed: 0, left: ['D2 legacy-font'] });
  });

  it('finds the identity of a denouncer without repeating it, and does not wipe it unasked', () => {
    const world = registerWith({
      'Kiến nghị': [
        { ...petition, 'Phân loại': 'Tố cáo', 'Người nêu': 'Lê Thị  B', 'Điện thoại': '0912345678' },
      ],
    });
    expect(findings(world)).toEqual([
      'Kiến nghị E2 identity-in-denunciation:  ->  !',
      'Kiến nghị G2 identity-in-denunciation:  ->  !',
    ]);
    expect(fixed(world).fixed).toBe(0);
  });

  it('leaves a cell that somebody changed since it was read', () => {
    const world = registerWith({ 'Đại biểu': [{ ...attendee, 'Họ và tên': 'LÊ THỊ B' }] });
    const { register } = world.ports;
    const ports = {
      ...world.ports,
      register: {
        ...register,
        fixCells: ((snapshot, fixes) => {
          if (fixes.length > 0) world.book.put('Đại biểu', 2, 4, 'Lê Thị Bình');
          return register.fixCells(snapshot, fixes);
        }) satisfies typeof register.fixCells,
      },
    };
    expect(fixRegister(ports)).toEqual({ ok: true, value: { fixed: 0, findings: [], rows: 4 } });
    expect(world.book.row('Đại biểu', 2)['Họ và tên']).toBe('Lê Thị Bình');
  });
});
