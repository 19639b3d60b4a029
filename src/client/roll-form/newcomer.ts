import { readPersonName } from '../../domain/people/person-name';
import { cleanText, fold } from '../../domain/text/vietnamese-text';

/** Somebody who is not on the list, as typed into the search. */
export interface Newcomer {
  readonly name: string;
  /** As it will stand in the list. */
  readonly shownName: string;
  /** '' where neither the text nor the filter speaks of one. */
  readonly village: string;
}

/** The village whose whole name ends the text, as in `Nguyễn Văn Tư thôn Đông`. */
function endingVillage(typed: string, villages: readonly string[]): string | undefined {
  const folded = fold(typed);
  return villages
    .filter((village) => fold(village) !== '' && folded.endsWith(` ${fold(village)}`))
    .sort((a, b) => b.length - a.length)[0];
}

/** The village of this name, or the only one whose name ends so: `đông` for `Thôn Đông`. */
function villageSaid(text: string, villages: readonly string[]): string | undefined {
  const said = fold(text);
  const ending = villages.filter((village) => ` ${fold(village)}`.endsWith(` ${said}`));
  return villages.find((village) => fold(village) === said) ?? (ending.length === 1 ? ending[0] : undefined);
}

/** Reads a name and perhaps a village, after a comma or at the end; null for less than two words. */
export function readNewcomer(typed: string, villages: readonly string[], place: string): Newcomer | null {
  const text = cleanText(typed);
  const [head = '', ...tail] = text.split(/\s*[,;]\s*/);
  const ending = tail.length === 0 ? endingVillage(text, villages) : undefined;
  const words = head.split(' ');
  const name = ending === undefined ? head : words.slice(0, -ending.split(' ').length).join(' ');
  if (name.split(' ').length < 2) return null;
  const spoken = tail.length > 0 ? villageSaid(tail.join(' '), villages) : ending;
  return {
    name,
    shownName: readPersonName(name).fullName,
    village: spoken ?? (villages.includes(place) ? place : ''),
  };
}
