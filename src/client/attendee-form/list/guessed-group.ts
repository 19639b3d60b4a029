import { groupLabels } from '../../../register/tables/attendees';
import { groupWords, ownPlaceWords, superiorWords } from '../../../text/lists/group-words';
import { spacedWords } from './guessed-fields';

interface SpokenWords {
  readonly superior: readonly string[];
  readonly ownPlace: readonly string[];
  readonly groups: readonly (readonly [label: string, words: readonly string[]])[];
}

let spoken: SpokenWords | undefined;

/** Prepared once, for a pasted list asks for every line at every key. */
function spokenWords(): SpokenWords {
  spoken ??= {
    superior: superiorWords.map(spacedWords),
    ownPlace: ownPlaceWords.map(spacedWords),
    groups: groupWords.map(([group, words]) => [groupLabels[group], words.map(spacedWords)]),
  };
  return spoken;
}

/** The group that a post and its office, or the heading over a list, speak of; '' where they speak of none. */
export function guessedGroup(text: string): string {
  const said = spacedWords(text);
  const says = (words: readonly string[]): boolean => words.some((word) => said.includes(word));
  const { superior, ownPlace, groups } = spokenWords();
  if (says(superior) && !says(ownPlace)) return groupLabels.superiors;
  return groups.find(([, words]) => says(words))?.[0] ?? '';
}
