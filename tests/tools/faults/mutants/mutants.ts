import { googleMutants } from './google-mutants';
import { lettersMutants } from './letters-mutants';
import { locksMutants } from './locks-mutants';
import { mailMutants } from './mail-mutants';
import type { Mutant } from './mutant';
import { papersMutants } from './papers-mutants';
import { privacyMutants } from './privacy-mutants';
import { remindersMutants } from './reminders-mutants';
import { rowsMutants } from './rows-mutants';

export const mutants: readonly Mutant[] = [
  ...mailMutants,
  ...lettersMutants,
  ...remindersMutants,
  ...papersMutants,
  ...rowsMutants,
  ...locksMutants,
  ...privacyMutants,
  ...googleMutants,
];
