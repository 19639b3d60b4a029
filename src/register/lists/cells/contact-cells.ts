import { readEmails } from '../../../domain/people/email-address';
import { phoneRuns, readPhones } from '../../../domain/people/phone';
import { joined } from '../../../domain/text/joined';
import { cleanText, fold } from '../../../domain/text/vietnamese-text';
import type { PersonDraft } from '../read-line';
import { noneWords } from '../words/list-headers';

const anAddress = /[^\s,;:<>()"]+@[^\s,;:<>()"]+\.[\p{L}\d.-]+/gu;
const labelledAddress = new RegExp(`(?:e-?mail\\s*:?\\s*)?<?(${anAddress.source})>?`, 'giu');

const isNone = (text: string): boolean => noneWords.includes(fold(text));

/** The letter that stands at the place of the first contact; the others follow it. */
export const firstPlace = 0xe000;

/** A text without its phones and addresses; a letter of the private area stands at the place of each. */
export function withoutContacts(text: string): {
  readonly text: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
} {
  const emails: string[] = [];
  const mailless = text.replace(/[\ue000-\uf8ff]/g, ' ').replace(labelledAddress, (_, address: string) => {
    emails.push(address);
    return '\uf8ff';
  });
  const phones = phoneRuns(mailless);
  let number = 0;
  const rest = phones
    .reduce((whole, run) => whole.replace(run, '\uf8fe'), mailless)
    .replace(/[\uf8fe]/g, () => String.fromCharCode(firstPlace + number++));
  let place = phones.length;
  return {
    text: rest.replace(/\uf8ff/g, () => String.fromCharCode(firstPlace + place++)),
    phones,
    emails,
  };
}

/** What stands beside the addresses of a cell, such as whose they are. */
const wordsBeside = (email: string): string =>
  cleanText(
    email
      .normalize('NFKC')
      .replace(labelledAddress, ' ')
      .replace(/mailto:|[<>"()]/gi, ' '),
  ).replace(/^[\s;,:/|-]+|[\s;,:/|-]+$/g, '');

const withNote = (draft: PersonDraft, words: readonly string[]): PersonDraft => {
  const note = joined('; ', draft.note ?? '', ...words);
  return note === (draft.note ?? '') ? draft : { ...draft, note };
};

/** Takes e-mail addresses out of fields where they do not belong. */
function withEmailsFound(draft: PersonDraft): PersonDraft {
  const addresses: string[] = [];
  const rest = Object.fromEntries(
    Object.entries(draft).map(([field, text]) => {
      if (field === 'email') return [field, text];
      const matches = text.match(anAddress) ?? [];
      if (matches.length === 0) return [field, text];
      addresses.push(...matches);
      return [
        field,
        text
          .replace(labelledAddress, ' ')
          .split(';')
          // A heading whose cell held nothing else goes with it.
          .map((part) => part.replace(/[\s,()/-]+$/, '').trim())
          .filter((part) => part !== '' && !part.endsWith(':'))
          .join('; '),
      ];
    }),
  );
  if (addresses.length === 0) return draft;
  const all = [draft.email ?? '', ...addresses].filter((part) => part !== '' && !isNone(part));
  return { ...rest, email: all.join('; ') };
}

/** A cell of phones or addresses as the register keeps it. */
export interface ReadContact {
  /** The first of them. */
  readonly value: string;
  /** Further ones and words beside them, for the note. */
  readonly rest: readonly string[];
}

const filled = (parts: readonly string[]): readonly string[] => parts.filter((part) => part !== '');

/** Null if no phone can be read for certain. */
export function readPhoneCell(typed: string): ReadContact | null {
  const { numbers, words, isGuess } = readPhones(typed);
  const [value, ...others] = isGuess ? [] : numbers;
  if (value === undefined) return null;
  return { value, rest: filled([...others.map((number) => `ĐT khác: ${number}`), words]) };
}

/** Null if a part of the cell cannot be read. */
export function readEmailCell(typed: string): ReadContact | null {
  const { addresses, unread } = readEmails(typed);
  const [value, ...others] = unread.length === 0 ? addresses : [];
  if (value === undefined) return null;
  return { value, rest: filled([wordsBeside(typed), ...others.map((address) => `Email khác: ${address}`)]) };
}

/** One phone and one address in their fields; further ones and words beside them in the note. */
export function withContactsRead(raw: PersonDraft): PersonDraft {
  const draft = withEmailsFound(raw);
  const phone = readPhoneCell(draft.phone ?? '');
  const email = readEmailCell(draft.email ?? '');
  return withNote(
    {
      ...draft,
      ...(phone && { phone: phone.value }),
      ...(email && { email: email.value }),
      ...(isNone(draft.phone ?? '') ? { phone: '' } : {}),
      ...(isNone(draft.email ?? '') ? { email: '' } : {}),
    },
    [...(phone?.rest ?? []), ...(email?.rest ?? [])].filter(
      (part) => fold(part) !== fold(draft.fullName ?? ''),
    ),
  );
}
