import { googleMutants } from './google-mutants';
import { lettersMutants } from './letters-mutants';
import { locksMutants } from './locks-mutants';
import { mailMutants } from './mail-mutants';
import type { Mutant } from './mutant';
import { papersMutants } from './papers-mutants';
import { privacyMutants } from './privacy-mutants';
import { removalMutants } from './removal-mutants';
import { rowsMutants } from './rows-mutants';
import { seasonMutants } from './season-mutants';
import { setUpMutants } from './set-up-mutants';

export const mutants: readonly Mutant[] = [
  ...mailMutants,
  ...lettersMutants,
  ...papersMutants,
  ...rowsMutants,
  ...locksMutants,
  ...privacyMutants,
  ...googleMutants,
  ...seasonMutants,
  ...setUpMutants,
  ...removalMutants,
];
