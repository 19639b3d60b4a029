import type { RememberedUses } from '../../register/imports/column-mapping';
import type { ColumnUse, ImportTarget } from '../../register/imports/target-names';
import { plainHeading } from '../../register/lists/recognised-headers';
import type { Ports } from '../ports';
import { mostLetters } from '../rows/name-lists';

const memoryKey = (target: ImportTarget): string => `import.${target}`;

/** How the office used columns the last time, as `heading=field` lines. */
export function rememberedUses(ports: Ports, target: ImportTarget): RememberedUses {
  const lines = (ports.memory.readAll()[memoryKey(target)] ?? '').split('\n');
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [heading = '', word] = line.split('=');
      return heading === '' || word === undefined ? [] : [[heading, word]];
    }),
  );
}

/** Keeps the uses for the next table with these headings. */
export function rememberUses(
  ports: Ports,
  target: ImportTarget,
  columns: readonly { readonly heading: string; readonly use: ColumnUse }[],
): void {
  const uses = { ...rememberedUses(ports, target) };
  for (const { heading, use } of columns) uses[plainHeading(heading)] = use;
  const lines = Object.entries(uses).flatMap(([heading, use]) =>
    heading === '' ? [] : [`${heading}=${use}`],
  );
  let kept = lines;
  while (kept.join('\n').length > mostLetters) kept = kept.slice(1);
  ports.memory.write({ [memoryKey(target)]: kept.join('\n') });
}
