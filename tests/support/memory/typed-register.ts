import { checkRegister } from '../../../src/application/check/check-register';
import { fixRegister } from '../../../src/application/check/fix-register';
import { setUpRegister } from '../../../src/application/set-up/set-up-register';
import { saveOffice } from '../../../src/application/today/save-office';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { type Cell, columnLetters } from '../../../src/register/cell';
import { officeValues } from '../host/typed-office';
import { type SetUpWorld, setUpWorld } from './set-up-world';

export type Row = Readonly<Record<string, Cell>>;

export const day = (text: string): Cell => ({ date: isoDate(text), time: '00:00:00' });

export const conference: Row = {
  'Mã hội nghị': 'HN-01',
  Năm: 2026,
  'Tên hội nghị': 'Hội nghị đối thoại',
  'Trạng thái': 'Đang chuẩn bị',
};
export const attendee: Row = {
  'Mã ĐB': 'DB-0001',
  'Mã hội nghị': 'HN-01',
  'Họ và tên': 'Nguyễn Văn A',
  'Nhóm đại biểu': 'Đại diện Nhân dân',
  Thôn: 'Thôn 1',
};
export const petition: Row = {
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

/** A register with one conference, two villages and these rows, typed by header. */
export function registerWith(rows: Readonly<Record<string, readonly Row[]>>): SetUpWorld {
  const world = setUpWorld();
  setUpRegister(world.ports);
  saveOffice(world.ports, { draft: officeValues });
  world.notes.splice(0);
  world.book.type('Hội nghị', conference);
  for (const name of ['Thôn 1', 'Thôn 2']) world.book.type('Thôn', { 'Tên thôn': name });
  for (const [tab, typed] of Object.entries(rows)) {
    for (const row of typed) world.book.type(tab, row);
  }
  return world;
}

/** Findings as `cell kind: shown -> proposed`, with `!` where the office must decide. */
/** `Ngày nhận 2` for `R2`: a column added to the register moves the letters of the others. */
function placeOf(world: SetUpWorld, tab: string, cell: string): string {
  const [, letters = '', line = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const header = world.book.headers(tab).find((_, index) => columnLetters(index + 1) === letters);
  return `${header} ${line}`;
}

export function findings(world: SetUpWorld): string[] {
  const check = checkRegister(world.ports);
  if (!check.ok) throw new Error(check.failure.code);
  return check.value.findings.map(
    ({ tab, cell, kind, shown, proposed, fixable }) =>
      `${tab}: ${placeOf(world, tab, cell)} ${kind}: ${shown} -> ${proposed}${fixable ? '' : ' !'}`,
  );
}

export function fixed(world: SetUpWorld): { readonly fixed: number; readonly left: string[] } {
  const repair = fixRegister(world.ports);
  if (!repair.ok) throw new Error(repair.failure.code);
  return {
    fixed: repair.value.fixed,
    left: repair.value.findings.map(({ tab, cell, kind }) => `${placeOf(world, tab, cell)} ${kind}`),
  };
}
