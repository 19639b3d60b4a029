/**
 * The seed of a property, a sample or a random history: `fixed` in `npm test`, so that a run can be repeated, or the
 * number in SEED. `SEED=random` draws it once for the whole run and prints it.
 */
export function seedOf(fixed: number): number {
  const text = process.env.SEED ?? '';
  if (text === '') return fixed;
  const seed = Number(text);
  if (!Number.isInteger(seed)) throw new Error(`SEED is a whole number or "random", not ${text}`);
  return seed;
}
