import { hostileTexts } from './corpus';

/** Numbers from 0 to below 1, repeatable by seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

const scalars: readonly unknown[] = [null, true, false, 0, -1, 1.5, 1e21, '', [], {}];

/** Any value of the wire format, as a foreign page may send it. */
export function junk(random: () => number, depth = 0): unknown {
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const kind = random();
  if (kind < 0.3 || depth > 3) return pick(scalars);
  if (kind < 0.6) return pick(hostileTexts);
  const size = Math.floor(random() * 4);
  if (kind < 0.75) return Array.from({ length: size }, () => junk(random, depth + 1));
  const keys = ['name', 'input', 'version', 'id', 'request', 'draft', 'authMode', 'triggerUid', '__proto__'];
  const entries = Array.from({ length: size }, () => [
    pick([...keys, pick(hostileTexts) ?? '']) ?? '',
    junk(random, depth + 1),
  ]);
  return Object.fromEntries(entries);
}

const inputKeys = [
  'request',
  'id',
  'fingerprint',
  'draft',
  'speaker',
  'matters',
  'people',
  'conference',
  'per',
];
const moreKeys = ['number', 'date', 'by', 'key', 'verdict', 'status', 'tab', 'cell'];

/** A call of a real method with invalid input. */
export const junkCall = (random: () => number, name: string): string => {
  const entries = [...inputKeys, ...moreKeys].flatMap((key) => (random() < 0.5 ? [[key, junk(random)]] : []));
  const input = random() < 0.2 ? junk(random) : Object.fromEntries(entries);
  return JSON.stringify({ version: random() < 0.9 ? 1 : junk(random), name, input });
};
