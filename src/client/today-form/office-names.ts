import type { Draft } from '../../rpc/answers';

const kinds = /^(xã|phường|đặc khu|thị trấn)\s+(\S.*)$/u;

const titled = (words: string): string =>
  words.replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** What the second line of the letterhead says of the other fields: `XÃ TÂN LẬP`. */
function namesFrom(line: string): Draft {
  const [, kind = '', place = ''] = kinds.exec(line.normalize('NFC').trim().toLowerCase()) ?? [];
  if (place === '') return {};
  const name = `Ủy ban nhân dân ${kind} ${titled(place)}`;
  return {
    'office.name': name,
    'office.place': titled(place),
    'contact.name': `Văn phòng HĐND và UBND ${kind} ${titled(place)}`,
  };
}

/** While the letterhead is typed, the fields that it names follow, unless somebody filled them otherwise. */
export function followLetterhead(texts: Draft, typed: string): Draft {
  const line = texts['office.line2'] ?? '';
  if (typed !== 'office.line2') return {};
  // What an earlier letter of the same line gave.
  const earlier = Array.from(line, (_, length) => namesFrom(line.slice(0, length)));
  return Object.fromEntries(
    Object.entries(namesFrom(line)).filter(([field]) => {
      const text = texts[field] ?? '';
      return text === '' || earlier.some((names) => names[field] === text);
    }),
  );
}
