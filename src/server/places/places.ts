import type { Columns, FieldOf, Table } from '../../register/table';
import type { Place, SidebarPlace, Way } from '../../rpc/place';
import { placeWords } from '../../text/lists/place-words';
import { type Sidebar, sidebarTitles } from '../../text/menu';

/** Tabs of sidebars in their order, by which a button opens the right one. */
const sidebarTabs = {
  'conference-form': ['details', 'status', 'broadcast'],
  'preparation-form': ['progress', 'work', 'villages', 'next'],
  'attendee-form': ['one-person', 'paste'],
  'telling-form': ['message', 'paper', 'reply'],
  'invitation-form': ['overview', 'letters', 'sending'],
} as const satisfies Partial<Record<Sidebar, readonly string[]>>;

type Tabbed = keyof typeof sidebarTabs;

/** A tab of a sidebar, and in it a row, a field or a part. */
export const at = <Name extends Tabbed>(
  sidebar: Name,
  tab: (typeof sidebarTabs)[Name][number],
  within: Pick<SidebarPlace, 'row' | 'field' | 'draft'> = {},
): SidebarPlace => {
  const tabs: readonly string[] = sidebarTabs[sidebar];
  return { sidebar, tab: tabs.indexOf(tab), row: '', ...within };
};

export const inRow = (sidebar: Sidebar, row = ''): SidebarPlace => ({ sidebar, tab: 0, row });

/** A field of the office's form, which Hôm nay holds. */
export const inOffice = (field: string): SidebarPlace => ({ ...inRow('today-form', 'office'), field });

/** A cell of the office's own sheet. */
export const inSheet = <C extends Columns>(
  table: Table<C>,
  row: string,
  field: FieldOf<Table<C>>,
): Place => ({ sheet: table.tab, row, field });

const labelOf = (place: Place): string => {
  if ('mend' in place) return placeWords.setUp;
  if ('sheet' in place) return placeWords.sheet(place.sheet);
  const titles: Readonly<Record<string, string>> = sidebarTitles;
  return placeWords.sidebar(titles[place.sidebar] ?? place.sidebar);
};

/** A place under the name of its sidebar or sheet. */
export const wayTo = (place: Place): Way => ({ label: labelOf(place), place });
