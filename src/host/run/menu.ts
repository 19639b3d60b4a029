import type { MenuItem } from '../model/world/world';

type Entry = Extract<MenuItem, { functionName: string }>;

/** Finds a menu entry by its captions: `Đối thoại > Thiết lập sổ`. */
export function findItem(menus: readonly MenuItem[], captionPath: string): Entry {
  const captions = captionPath.split(/\s*[>→]\s*/);
  let level = menus;
  for (const caption of captions) {
    const item = level.find((entry) => 'caption' in entry && entry.caption === caption);
    if (item && 'functionName' in item && caption === captions.at(-1)) return item;
    if (!item || !('items' in item)) break;
    level = item.items;
  }
  throw new Error(`no menu entry ${captionPath}`);
}
