import { readPersonName } from '../../../domain/people/person-name';
import { postsHeld } from '../../../domain/people/village-posts';
import { joined } from '../../../domain/text/joined';
import { cleanText, fold } from '../../../domain/text/vietnamese-text';
import { type ListNames, placeName } from '../list-headings';
import { plainCitizens } from '../words/group-words';
import { isAddress, looksLikePerson, looksLikePost, withoutRank } from './cell-looks';
import { firstPlace, withoutContacts } from './contact-cells';

/** One of the people whom a cell of names holds, and what stands there about them. */
export interface NamedPerson {
  /** With the form of address. */
  readonly name: string;
  readonly title: string;
  readonly village: string;
  readonly note: string;
  readonly phone: string;
  readonly email: string;
}

type Kind = 'title' | 'village' | 'note' | 'phone' | 'email';

/** A piece of a cell; what stands in brackets, and phones and addresses, are never a name. */
interface Part {
  readonly text: string;
  readonly kind: 'words' | 'aside' | 'phone' | 'email';
}

const separators = /\s+[-–—]\s*|\s*[–—]\s*|-(?=\p{Lu}\p{Ll}+ \p{Ll})|\s*[,;:\n]\s*/u;

const conjunctions = /\s+(?:và|cùng)\s+|\s*[&+]\s*/iu;

/** `Hộ ông An`, `Vợ chồng ông An, bà Bình`: whose household somebody stands for. */
const household =
  /^(?:đại diện )?(?:chủ hộ|hộ gia đình|hộ|gia đình|vợ chồng)\s*:?\s+(?=(?:ông|bà|anh|chị|cô|chú|bác|đ\/c)\b|[\p{L}\p{M}]+ )/iu;

/** `bà Khánh vợ ông Hải`: somebody else, by whom the person is known. */
const relation =
  /\s+((?:vợ|chồng|con|con trai|con gái|con dâu|con rể|cháu|mẹ|bố|thay|đại diện)(?: cho| của)? (?:ông|bà|anh|chị|cô|chú|bác|hộ) .*)$/u;

/** `ông An bà Bình` without a sign between them. */
const secondAddress = /(?<=\p{Lu}[\p{Ll}\p{M}]*)\s+(?=(?:ông|bà|anh|chị|cô|chú|bác)\s+\p{Lu})/u;

const wordsOf = (text: string): readonly string[] => text.split(' ');

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

const aside = (text: string): readonly Part[] => (text === '' ? [] : [{ text, kind: 'aside' }]);

/** The people and the rest of a piece without signs in it. */
function splitPart(text: string): readonly Part[] {
  const [prefix = ''] = household.exec(text) ?? [];
  const rest = prefix === '' ? [] : splitPart(text.slice(prefix.length));
  if (rest[0] && looksLikePerson(rest[0].text)) return [...rest, ...aside(prefix.replace(/[\s:]+$/, ''))];
  const [, related = ''] = relation.exec(text) ?? [];
  const own = related === '' ? text : text.slice(0, text.length - related.length).trim();
  const pairs = own.split(conjunctions).flatMap((one) => one.split(secondAddress));
  const people = pairs.filter((one) => one !== '');
  const pieces = people.every((one) => looksLikePerson(one)) ? people : splitBeforeName(own);
  return [...pieces.map((piece): Part => ({ text: piece, kind: 'words' })), ...aside(related)];
}

/** A form of address with its own sign after it belongs to what follows: `Ông: An`. */
function withAddresses(parts: readonly Part[]): readonly Part[] {
  const result: Part[] = [];
  let address = '';
  for (const part of parts) {
    if (part.kind === 'words' && isAddress(part.text)) address = part.text;
    else {
      result.push(address === '' ? part : { ...part, text: `${address} ${part.text}` });
      address = '';
    }
  }
  return address === '' ? result : [...result, { text: address, kind: 'aside' }];
}

const bare = (text: string): string =>
  cleanText(text)
    .replace(/^[^\p{L}\p{N}]+|\s*["“”.]+$/gu, '')
    .trim();

function partsOf(cell: string): readonly Part[] {
  const { text, phones, emails } = withoutContacts(
    cell.replace(/\[([^[\]]*)\]/g, '($1)').replace(/\(\s*((?:bà|ông))\s*\)/giu, '/$1'),
  );
  const contactAt = (place: string): Part => {
    const number = place.charCodeAt(0) - firstPlace;
    const phone = phones[number];
    return phone === undefined
      ? { text: emails[number - phones.length] ?? '', kind: 'email' }
      : { text: phone, kind: 'phone' };
  };
  const read = (words: string, kind: 'words' | 'aside'): readonly Part[] =>
    words.split(/([\ue000-\uf8ff])/u).flatMap((piece, index) =>
      index % 2 === 1
        ? [contactAt(piece)]
        : piece
            .split(separators)
            .map(bare)
            .flatMap((text): readonly Part[] => {
              if (text === '') return [];
              return kind === 'words' ? splitPart(text) : aside(text);
            }),
    );
  const brackets = /\(([^()]*)\)/u;
  return withAddresses(
    text.split(brackets).flatMap((piece, index) => read(piece, index % 2 === 1 ? 'aside' : 'words')),
  );
}

function kindOf({ text, kind }: Part, { villages, groupOf }: ListNames): Kind | 'person' {
  if (kind === 'phone' || kind === 'email') return kind;
  if (villages.exactly(text) !== undefined) return 'village';
  if (looksLikePerson(text)) return kind === 'aside' ? 'note' : 'person';
  if (postsHeld(text).length > 0 || looksLikePost(text) || groupOf(text) !== '') return 'title';
  if (placeName(text) !== '') return 'village';
  return plainCitizens.includes(fold(text)) ? 'title' : 'note';
}

const signs: Readonly<Record<Kind, string>> = {
  title: ', ',
  village: ', ',
  note: ', ',
  phone: ' / ',
  email: '; ',
};

const nothing = { title: '', village: '', note: '', phone: '', email: '' } as const;

/** Whether a cell holds somebody's name, perhaps beside other words. */
export const namesPerson = (cell: string): boolean =>
  partsOf(cell).some(({ text, kind }) => kind === 'words' && looksLikePerson(text) && !isOnlyPost(text));

/** A post may begin with what is a family name too: `Phó Chủ Tịch`. */
const isOnlyPost = (text: string): boolean => looksLikePost(text) && readPersonName(text).honorific === null;

/** The people of a cell, with all that is no name taken out of it: `Lê An - Trưởng thôn (ĐT 0912 345 678)`. */
export function readNameCell(cell: string, names: ListNames): readonly NamedPerson[] {
  const parts = partsOf(cell);
  const people: NamedPerson[] = [];
  let before: Omit<NamedPerson, 'name'> = nothing;
  const add = (kind: Kind | 'person', text: string): void => {
    if (kind === 'person') {
      const { text: name, rank } = withoutRank(text);
      people.push({ name, ...before, note: joined(signs.note, before.note, rank) });
      before = nothing;
      return;
    }
    const last = people.pop();
    const target = last ?? before;
    const put = { ...target, [kind]: joined(signs[kind], target[kind], text) };
    if (last) people.push({ ...last, ...put });
    else before = put;
  };
  const isWords = ({ kind }: Part): boolean => kind === 'words';
  const first = parts.findIndex((part) => isWords(part) && looksLikePerson(part.text));
  // Whatever a lone piece is, it stands where names stand.
  const lone = first < 0 ? parts.findIndex(isWords) : first;
  for (const [index, part] of parts.entries()) {
    const kind = index === lone ? 'person' : kindOf(part, names);
    const [last] = people.slice(-1);
    // A name that its cell broke in two lines.
    if (kind === 'note' && isWords(part) && last && cell.includes('\n'))
      people.splice(-1, 1, { ...last, name: `${last.name} ${part.text}` });
    else add(kind, part.text);
  }
  return people;
}
