import type { Area, Sheet } from './workbook';

export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** Whether a protection keeps this user from editing the area. The owner always may; a warning never blocks. */
export function refusesEdit(
  { protections }: Pick<Sheet, 'protections'>,
  area: Area,
  user: string,
  owner: string,
): boolean {
  if (user === owner) return false;
  return protections.some((protection) => {
    if (protection.warningOnly || protection.editors.includes(user)) return false;
    if (protection.area) return overlaps(protection.area, area);
    return !protection.open.some((open) => contains(open, area));
  });
}
