import type { UseBefore } from '../../register/exchange/column-mapping';
import { fillableFields } from '../../register/exchange/import-targets';
import { type ColumnUse, type ImportTarget, leftOut, toNote } from '../../register/exchange/target-names';
import { plainHeading } from '../../register/lists/recognised-headers';
import type { Ports } from '../ports';
import { mostLetters } from '../rows/name-lists';

const memoryKey = (target: ImportTarget): string => `import.${target}`;

/** A heading is the office's own text, of which shared memory keeps only a digest. */
const markOf = (ports: Ports, heading: string): string => ports.memory.digest(plainHeading(heading));

/** Lines of digest and use, oldest first. */
const linesOf = (ports: Ports, target: ImportTarget): readonly string[] =>
  (ports.memory.readAll()[memoryKey(target)] ?? '').split('\n').filter((line) => line !== '');

/** How the office used columns the last time. */
export function rememberedUses(ports: Ports, target: ImportTarget): UseBefore {
  const lines = linesOf(ports, target);
  if (lines.length === 0) return () => undefined;
  const uses = new Map(lines.map((line) => [line.split(' ')[0], line.split(' ')[1]]));
  return (heading) => (heading === '' ? undefined : uses.get(markOf(ports, heading)));
}

/** Keeps the uses for the next table with these headings. */
export function rememberUses(
  ports: Ports,
  target: ImportTarget,
  columns: readonly { readonly heading: string; readonly use: ColumnUse }[],
): void {
  const possible = [...fillableFields(target), toNote, leftOut];
  const fresh = columns
    .filter(({ heading, use }) => heading !== '' && possible.includes(use))
    .map(({ heading, use }) => [markOf(ports, heading), use] as const);
  const marks = new Set(fresh.map(([mark]) => mark));
  const others = linesOf(ports, target).filter((line) => !marks.has(line.split(' ')[0] ?? ''));
  let kept = [...others, ...fresh.map((pair) => pair.join(' '))];
  while (kept.join('\n').length > mostLetters) kept = kept.slice(1);
  ports.memory.write({ [memoryKey(target)]: kept.join('\n') });
}
