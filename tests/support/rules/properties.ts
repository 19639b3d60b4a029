import fc from 'fast-check';
import { seedOf } from './seed';

// Every property test imports from here, so that none draws its own seed.
fc.configureGlobal({ seed: seedOf(11) });

export { fc };
