import type { Area } from './area';
import { type Draft, lengthen, type OpenSheet } from './draft';
import type { CellStyle } from './workbook';

/** New values of style fields; undefined removes a field. */
export type StylePatch = { readonly [K in keyof CellStyle]?: CellStyle[K] | undefined };

const plain: CellStyle = {};

/** Undefined where nothing is left, as of a cell that never had a style. */
function patched(style: CellStyle, patch: StylePatch): CellStyle | undefined {
  const entries = Object.entries({ ...style, ...patch }).filter(([, value]) => value !== undefined);
  if (entries.length === 0) return undefined;
  // The fields and their values are those of the two it came from.
  return Object.fromEntries(entries) as CellStyle;
}

/** Gives every cell of an area the same change; cells that shared a style go on sharing one. */
export function restyle(draft: Draft, sheet: OpenSheet, area: Area, patch: StylePatch): void {
  const results = new Map<CellStyle, CellStyle | undefined>();
  forStyles(draft, sheet, area, (style = plain) => {
    const result = results.has(style) ? results.get(style) : patched(style, patch);
    results.set(style, result);
    return result;
  });
}

/** Gives each cell its own value of one field. */
export function restyleEach<K extends keyof CellStyle>(
  draft: Draft,
  sheet: OpenSheet,
  area: Area,
  field: K,
  values: readonly (readonly (CellStyle[K] | undefined)[])[],
): void {
  const results = new Map<CellStyle, Map<unknown, CellStyle | undefined>>();
  forStyles(draft, sheet, area, (style = plain, r, c) => {
    const value = values[r]?.[c];
    const byValue = results.get(style) ?? new Map<unknown, CellStyle | undefined>();
    results.set(style, byValue);
    const result = byValue.has(value) ? byValue.get(value) : patched(style, { [field]: value });
    byValue.set(value, result);
    return result;
  });
}

function forStyles(
  draft: Draft,
  sheet: OpenSheet,
  area: Area,
  change: (style: CellStyle | undefined, r: number, c: number) => CellStyle | undefined,
): void {
  for (let r = 0; r < area.rows; r += 1) {
    const { styles } = draft.row(sheet, area.row + r);
    lengthen(styles, area.column - 1 + area.columns, undefined);
    for (let c = 0; c < area.columns; c += 1) {
      const at = area.column - 1 + c;
      styles[at] = change(styles[at], r, c);
    }
  }
}
