import type { Area } from './area';
import { type Draft, lengthen, type OpenSheet } from './draft';
import type { CellStyle } from './workbook';

/** New values of style fields; undefined removes a field. */
export type StylePatch = { readonly [K in keyof CellStyle]?: CellStyle[K] | undefined };

const plain: CellStyle = {};

function patched(style: CellStyle, patch: StylePatch): CellStyle {
  const entries = Object.entries({ ...style, ...patch }).filter(([, value]) => value !== undefined);
  // The fields and their values are those of the two it came from.
  return Object.fromEntries(entries) as CellStyle;
}

/** Gives every cell of an area the same change; cells that shared a style go on sharing one. */
export function restyle(draft: Draft, sheet: OpenSheet, area: Area, patch: StylePatch): void {
  const results = new Map<CellStyle, CellStyle>();
  forStyles(draft, sheet, area, (style = plain) => {
    const result = results.get(style) ?? patched(style, patch);
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
  const results = new Map<CellStyle, Map<unknown, CellStyle>>();
  forStyles(draft, sheet, area, (style = plain, r, c) => {
    const value = values[r]?.[c];
    const byValue = results.get(style) ?? new Map<unknown, CellStyle>();
    results.set(style, byValue);
    const result = byValue.get(value) ?? patched(style, { [field]: value });
    byValue.set(value, result);
    return result;
  });
}

function forStyles(
  draft: Draft,
  sheet: OpenSheet,
  area: Area,
  change: (style: CellStyle | undefined, r: number, c: number) => CellStyle,
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
