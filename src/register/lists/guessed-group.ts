import { groupLabels } from '../columns/invited-columns';
import { spacedWords } from './cells/cell-looks';
import { groupWords, ownPlaceWords, superiorWords } from './words/group-words';

/** The group that a post and its office, or the heading over a list, speak of; '' where they speak of none. */
export type GroupFinder = (text: string) => string;

/** Prepares the words once, for a list asks at every line. */
export function groupFinder(): GroupFinder {
  const superior = superiorWords.map(spacedWords);
  const ownPlace = ownPlaceWords.map(spacedWords);
  const groups = groupWords.map(([group, words]) => [groupLabels[group], words.map(spacedWords)] as const);
  return (text) => {
    const spaced = spacedWords(text);
    const holdsAny = (words: readonly string[]): boolean => words.some((word) => spaced.includes(word));
    if (holdsAny(superior) && !holdsAny(ownPlace)) return groupLabels.superiors;
    return groups.find(([, words]) => holdsAny(words))?.[0] ?? '';
  };
}
