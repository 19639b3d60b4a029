import type { Failure } from '../../domain/failure';
import { mapValue, type Outcome } from '../../domain/outcome';
import type { Ports } from '../ports';
import { type ListedRegister, listedRegisters } from './province-list';

export interface ProvinceFacts {
  readonly registers: readonly ListedRegister[];
}

/** The list of a province, which needs no register in its own spreadsheet. */
export const openProvince = (ports: Ports): Outcome<ProvinceFacts, Failure> =>
  mapValue(listedRegisters(ports), (registers) => ({ registers }));
