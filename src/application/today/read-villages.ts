import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { type ReadVillages, readVillages } from '../../register/lists/read-villages';
import type { Ports } from '../ports';

/** Reads a pasted list of villages; writes nothing. */
export const readVillageList = (
  _ports: Ports,
  { text }: { readonly text: string },
): Outcome<ReadVillages, Failure> => success(readVillages(text));
