import fc from 'fast-check';
import { seedOf } from './seed';

// Every property test imports from here, so that none draws its own seed.
fc.configureGlobal({ seed: seedOf(11) });

/** Any text, lone surrogates too; fast-check's own unit `binary` first takes seconds to number all signs. */
export const anyText = (maxLength = 10): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
    maxLength,
  });

export { fc };
