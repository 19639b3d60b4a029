import type { PlainOnly } from '../../src/rpc/plain';

/** Compile-only: the contract has no values that google.script.run would lose. */
const plain: PlainOnly<{ readonly ids: readonly string[]; readonly date: string | null }> = {
  ids: ['a'],
  date: null,
};

// @ts-expect-error a Date anywhere in a reply turns the whole reply into null
const dated: PlainOnly<{ readonly at: Date }> = { at: new Date() };

// @ts-expect-error a function does not travel
const called: PlainOnly<{ readonly run: () => void }> = { run() {} };

export const compiled = [plain, dated, called];
