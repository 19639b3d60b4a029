/** The next seeded random number from 0 up to 1 (mulberry32); its whole state is one number of the world. */
export function random(world: { random: number }): number {
  world.random = (world.random + 0x6d2b79f5) | 0;
  let mixed = Math.imul(world.random ^ (world.random >>> 15), world.random | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
