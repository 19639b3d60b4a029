import { useCases } from '../application/use-cases';
import { mapValue } from '../domain/outcome';
import type { WordedUseCases } from '../rpc/contract';
import { missingItem } from '../text/failures/missing-for-issue';
import { shownPreparation } from './shown-preparation';

/** The use cases; what a sidebar only shows becomes words here, so that no sidebar carries all the words. */
export const wordedUseCases: WordedUseCases = {
  ...useCases,
  'invitation.open': (ports, input) =>
    mapValue(useCases['invitation.open'](ports, input), (facts) => ({
      ...facts,
      missing: facts.missing.map(missingItem),
    })),
  'preparation.open': (ports, input) =>
    mapValue(useCases['preparation.open'](ports, input), shownPreparation),
};
