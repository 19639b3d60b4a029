import { useCases } from '../application/use-cases';
import { mapValue } from '../domain/outcome';
import { missingItem } from '../text/failures/missing-for-issue';

/** The use cases; codes of what is missing become words here, so that no sidebar carries all the words. */
export const wordedUseCases: typeof useCases = {
  ...useCases,
  'invitation.open': (ports, input) =>
    mapValue(useCases['invitation.open'](ports, input), (facts) => ({
      ...facts,
      missing: facts.missing.map(missingItem),
    })),
  'preparation.open': (ports, input) =>
    mapValue(useCases['preparation.open'](ports, input), (facts) =>
      facts.preparation === null
        ? facts
        : {
            ...facts,
            preparation: { ...facts.preparation, missing: facts.preparation.missing.map(missingItem) },
          },
    ),
};
