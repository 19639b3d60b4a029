import { readPersonName } from '../../domain/people/person-name';
import { postsHeld } from '../../domain/people/village-posts';
import { cleanText, fold } from '../../domain/text/vietnamese-text';
import { looksLikePost } from './guessed-fields';
import { beginsLikeHeading, type ListNames, placeName } from './list-headings';
import { plainCitizens } from './words/group-words';
import { familyNames, ranks } from './words/name-words';

/** One of the people whom a cell of names holds, and what stands there about them. */
export interface NamedPerson {
  /** With the form of address. */
  readonly name: string;
  readonly title: string;
  readonly village: string;
  readonly note: string;
}

type Kind = 'person' | 'title' | 'village' | 'note';

const separators = /\s+[-–—]\s*|\s*[–—]\s*|-(?=\p{Lu}\p{Ll}+ \p{Ll})|\s*[,;:\n]\s*/u;

const conjunctions = /\s+và\s+|\s*[&+]\s*/iu;

const wordsOf = (text: string): readonly string[] => text.split(' ');

/** Whether every word begins with a capital, or none of the letters is one: a name typed in a hurry. */
const isSpeltLikeName = (words: readonly string[]): boolean =>
  words.every((word) => /^\p{Lu}/u.test(word)) || words.every((word) => !/\p{Lu}/u.test(word));

/** Two to six words of which the first is a family name, or one to six after a form of address. */
function looksLikePerson(text: string): boolean {
  const { honorific, fullName } = readPersonName(withoutRank(text).text);
  const words = wordsOf(fullName);
  const spelt = isSpeltLikeName(wordsOf(cleanText(withoutRank(text).text)));
  if (!/^[\p{L}\p{M}.'’ ]+$/u.test(fullName) || words.length > 6) return false;
  if (honorific) return !looksLikePost(fullName) || familyNames.has((words[0] ?? '').toLowerCase());
  return (
    words.length > 1 && spelt && familyNames.has((words[0] ?? '').toLowerCase()) && !beginsLikeHeading(text)
  );
}

function withoutRank(text: string): { readonly text: string; readonly rank: string } {
  const found: string[] = [];
  let rest = text;
  for (let rank = rankOf(rest); rank; rank = rankOf(rest)) {
    found.push(rank.replace(/[\s,.]+$/, ''));
    rest = rest.slice(rank.length).replace(/^[\s.,]+/, '');
  }
  return rest === '' ? { text, rank: '' } : { text: rest, rank: found.join(' ') };
}

const rankOf = (text: string): string | undefined =>
  ranks.map((rank) => rank.exec(text)?.[0]).find((rank) => rank !== undefined);

/** `Trưởng thôn Nguyễn Văn An`: a post and the name after it, without a sign between them. */
function splitBeforeName(text: string): readonly string[] {
  const words = wordsOf(text);
  if (!looksLikePost(words.slice(0, 2).join(' '))) return [text];
  const start = words.findIndex((_, index) => {
    const rest = words.slice(index);
    return index > 0 && rest.length <= 5 && looksLikePerson(rest.join(' '));
  });
  return start > 0 ? [words.slice(0, start).join(' '), words.slice(start).join(' ')] : [text];
}

function kindOf(text: string, { villages, groupOf }: ListNames): Kind {
  if (villages.exactly(text) !== undefined) return 'village';
  if (looksLikePerson(text)) return 'person';
  if (postsHeld(text).length > 0 || looksLikePost(text) || groupOf(text) !== '') return 'title';
  if (placeName(text) !== '') return 'village';
  return plainCitizens.includes(fold(text)) ? 'title' : 'note';
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** The people of a cell, with post, village, rank and remarks taken out of their names: `Lê An - Trưởng thôn`. */
export function readNameCell(cell: string, names: ListNames): readonly NamedPerson[] {
  const aside: string[] = [];
  const open = cell.replace(/\(([^()]*)\)/g, (whole, inner: string) => {
    if (/^\s*(?:ba|ong)\s*$/.test(fold(inner))) return whole;
    aside.push(cleanText(inner));
    return ' ';
  });
  const parts = open
    .split(separators)
    .map((part) => cleanText(part))
    .filter((part) => part !== '')
    .flatMap((part) => {
      const people = part.split(conjunctions).filter((one) => one !== '');
      return people.every((one) => looksLikePerson(one)) ? people : splitBeforeName(part);
    });
  const people: NamedPerson[] = [];
  let before = { title: '', village: '', note: '' };
  const add = (kind: Kind, text: string): void => {
    if (kind === 'person') {
      const { text: name, rank } = withoutRank(text);
      people.push({ name, ...before, note: joined(before.note, rank) });
      before = { title: '', village: '', note: '' };
      return;
    }
    const last = people.pop();
    const target = last ?? before;
    const put = { ...target, [kind]: joined(target[kind], text) };
    if (last) people.push({ ...last, ...put });
    else before = put;
  };
  const first = parts.findIndex((part) => looksLikePerson(part));
  for (const [index, part] of parts.entries()) {
    // Whatever a lone part is, it stands where names stand.
    const isName = first < 0 ? index === 0 : index === first;
    const kind = isName ? 'person' : kindOf(part, names);
    const [last] = people.slice(-1);
    // A name that its cell broke in two lines.
    if (kind === 'note' && last && open.includes('\n'))
      people.splice(-1, 1, { ...last, name: `${last.name} ${part}` });
    else add(kind, part);
  }
  for (const part of aside.filter((text) => text !== '')) {
    const kind = kindOf(part, names);
    add(kind === 'person' ? 'note' : kind, part);
  }
  return people;
}
