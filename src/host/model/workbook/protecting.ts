import { type Area, contains, overlaps } from './area';
import type { Sheet } from './workbook';

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
