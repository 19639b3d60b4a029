import { readEmails } from '../../domain/people/email-address';
import { readPhones } from '../../domain/people/phone';
import { fold } from '../../domain/text/vietnamese-text';
import type { PersonDraft } from './read-line';
import { noneWords } from './words/list-headers';

const anAddress = /[^\s,;:<>()"]+@[^\s,;:<>()"]+\.[\p{L}\d.-]+/gu;

const isNone = (text: string): boolean => noneWords.includes(fold(text));

const withNote = (draft: PersonDraft, words: readonly string[]): PersonDraft => {
  const note = [draft.note ?? '', ...words].filter((part) => part !== '').join('; ');
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
          .replace(anAddress, ' ')
          .replace(/e-?mail\s*:?/i, ' ')
          .replace(/[\s,;()/-]+$/, '')
          .trim(),
      ];
    }),
  );
  if (addresses.length === 0) return draft;
  const all = [draft.email ?? '', ...addresses].filter((part) => part !== '' && !isNone(part));
  return { ...rest, email: all.join('; ') };
}

/** One phone and one address in their fields; further ones and words beside them in the note. */
export function withContactsRead(raw: PersonDraft): PersonDraft {
  const draft = withEmailsFound(raw);
  const phones = readPhones(draft.phone ?? '');
  const [phone, ...otherPhones] = phones.isGuess ? [] : phones.numbers;
  const { addresses, unread } = readEmails(draft.email ?? '');
  const [email, ...otherEmails] = unread.length === 0 ? addresses : [];
  return withNote(
    {
      ...draft,
      ...(phone === undefined ? {} : { phone }),
      ...(email === undefined ? {} : { email }),
      ...(isNone(draft.phone ?? '') ? { phone: '' } : {}),
      ...(isNone(draft.email ?? '') ? { email: '' } : {}),
    },
    [
      ...otherPhones.map((number) => `ĐT khác: ${number}`),
      ...(phone === undefined ? [] : [phones.words]),
      ...otherEmails.map((address) => `Email khác: ${address}`),
    ],
  );
}
