import type { Mend } from '../domain/pulse/pulse';

/** A sidebar, and where in it; without more it begins as from the menu. */
export interface SidebarPlace {
  readonly sidebar: string;
  /** From 0. */
  readonly tab?: number | undefined;
  /** ID of the row that it opens. */
  readonly row?: string | undefined;
  /** The field, or the part of the tab, that gets the focus. */
  readonly field?: string | undefined;
}

/** A cell of a sheet, found by its row when the button is pressed; '' for the first row. */
interface CellPlace {
  readonly sheet: string;
  readonly row: string;
  readonly field: string;
}

/** Where something missing is completed: in a sidebar, in a sheet, or by a press. */
export type Place = SidebarPlace | CellPlace | { readonly mend: Mend };

/** The button that opens a place. */
export interface Way {
  readonly label: string;
  readonly place: Place;
}

/** Something missing in words, and where it is completed; null where no place helps. */
export interface ShownGap {
  readonly text: string;
  readonly place: Place | null;
}
