import * as z from 'zod/mini';
import type { Mend } from '../domain/pulse/pulse';

export const mendSchema = z.enum([
  'take-over',
  'accept-ledger',
  'set-up',
  'restore-files',
  'go-on',
  'watch',
  'remake-files',
  'open-invitations',
  'open-check',
  'open-office',
] satisfies readonly Mend[]);

/** Stands in the page of a sidebar. */
const attribute = z.optional(z.string().check(z.regex(/^[\w.-]{0,60}$/)));

/** A sidebar, and where in it; without more it begins as from the menu. */
const sidebarPlace = z.object({
  sidebar: z.string().check(z.maxLength(60)),
  /** From 0. */
  tab: z.optional(z.number().check(z.minimum(0), z.maximum(9))),
  /** ID of the row that it opens. */
  row: attribute,
  /** The field, or the part of the tab, that gets the focus. */
  field: attribute,
  /** What a new row of its form begins with. */
  draft: z.optional(z.record(z.string().check(z.maxLength(60)), z.string().check(z.maxLength(200)))),
});

/** A cell of a sheet, found by its row when the button is pressed; '' for the first row. */
const cellPlace = z.object({
  sheet: z.string().check(z.maxLength(60)),
  row: z.string().check(z.maxLength(200)),
  field: z.string().check(z.maxLength(60)),
});

export const placeSchema = z.union([sidebarPlace, cellPlace, z.object({ mend: mendSchema })]);

export type SidebarPlace = Readonly<z.infer<typeof sidebarPlace>>;

/** Where something missing is completed: in a sidebar, in a sheet, or by a press. */
export type Place = Readonly<z.infer<typeof placeSchema>>;

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
