import fc from 'fast-check';
import { seedOf } from './seed';

// Every property is imported from here, so that none of them draws a seed of its own.
fc.configureGlobal({ seed: seedOf(11) });

export { fc };
