import type { Ports } from '../../application/ports';
import type { Failure } from '../../domain/failure';
import { failure, mapValue, type Outcome, success } from '../../domain/outcome';
import { cellAddress } from '../../register/cell';
import { workbook } from '../../register/workbook';
import type { Place, SidebarPlace } from '../../rpc/place';
import { type Sidebar, sidebarTitles } from '../../text/menu';
import { showCell } from '../google/sheets/show-cell';
import { showSidebar } from '../menu';
import { mendPulse } from '../shown/shown-pulse';

const isSidebar = (name: string): name is Sidebar => Object.keys(sidebarTitles).includes(name);

/** Shows where something is completed; a sidebar takes the place of the one that asks. */
export function showPlace(ports: Ports, place: Place): Outcome<{ readonly sentence: string }, Failure> {
  if ('mend' in place)
    return mapValue(mendPulse(ports, place, openSidebar), ({ sentence }) => ({ sentence }));
  if ('sheet' in place) return mapValue(showRow(ports, place), () => ({ sentence: '' }));
  return openSidebar(place);
}

/** Takes the place of the sidebar that asks. */
export function openSidebar({
  sidebar,
  ...start
}: SidebarPlace): Outcome<{ readonly sentence: string }, Failure> {
  if (!isSidebar(sidebar)) return failure({ code: 'bad-request' });
  showSidebar(sidebar, { ...start, hasWayBack: sidebar !== 'today-form' });
  return success({ sentence: '' });
}

/** The row may have been sorted elsewhere since the button was drawn, so its cell is found at the press. */
function showRow(
  ports: Ports,
  { sheet: tab, row, field }: Extract<Place, { readonly sheet: string }>,
): Outcome<unknown, Failure> {
  const table = workbook.find((one) => one.tab === tab);
  if (!table) return failure({ code: 'bad-request' });
  const read = ports.register.read(table);
  // The first row says enough of a sheet that cannot be read.
  if (!read.ok) return row === '' ? showCell({ tab, cell: 'A1' }) : read;
  const { rows, positions } = read.value;
  const found = rows.find(({ cells }) => String(cells[table.key] ?? '') === row);
  if (row !== '' && !found) return failure({ code: 'not-found', id: row });
  return showCell({ tab, cell: cellAddress(found?.line ?? 1, positions[field] ?? 1) });
}
