import { failure, type Outcome, success } from '../outcome';

// Narrower than RFC 5322 on purpose: mail services read a comma list as several recipients, so nothing that could begin
// a second address, a display name or a header passes.
const address =
  /^([a-z0-9_][a-z0-9_+&=~-]*(?:\.[a-z0-9_+&=~-]+)*)@((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9])$/i;

/** Accepts exactly one plain address; lower-cases the domain and keeps the local part as typed. */
export function readEmail(raw: string): Outcome<string, 'email-invalid'> {
  const typed = raw.replace(/^[\p{Zs}\p{Cf}]+|[\p{Zs}\p{Cf}]+$/gu, '');
  const match = typed.length <= 254 ? address.exec(typed) : null;
  const [, local = '', domain = ''] = match ?? [];
  const isTooLong = local.length > 64 || domain.split('.').some((label) => label.length > 63);
  if (!match || isTooLong) return failure('email-invalid');
  return success(`${local}@${domain.toLowerCase()}`);
}

export interface TypedEmails {
  /** Plain addresses in the order in which they were typed, each once. */
  readonly addresses: readonly string[];
  /** Pieces of the text in which no address could be read. */
  readonly unread: readonly string[];
}

/** Full-width letters become plain ones, and the spaces around @ go. */
const plain = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[ \t]*@[ \t]*/g, '@');

/**
 * Addresses as people type and paste them: several in a cell, with a name (`Name <a@b.vn>`), with `mailto:`. A piece
 * that looks like an address and is none is given as unread, and so is a piece without any.
 */
export function readEmails(typed: string): TypedEmails {
  const addresses: string[] = [];
  const unread: string[] = [];
  for (const piece of plain(typed).split(/[;,|/、\n\r\t]+/)) {
    const tokens = addressesIn(piece.trim());
    const read = tokens.map((token) => readEmail(token.replace(/[.:]+$/, '')));
    if (piece.trim() !== '' && (tokens.length === 0 || read.some(({ ok }) => !ok))) unread.push(piece.trim());
    for (const one of read) {
      const isNew = one.ok && !addresses.some((earlier) => earlier.toLowerCase() === one.value.toLowerCase());
      if (isNew) addresses.push(one.value);
    }
  }
  return { addresses, unread };
}

/** What stands for an address in a piece of text; words without @ and point are names. */
const addressesIn = (piece: string): readonly string[] =>
  (/<([^<>]*)>/.exec(piece)?.[1] ?? piece)
    .replace(/\b(?:mailto|e-?mail)\s*:\s*/gi, '')
    .split(/[\s()"']+/)
    .filter((word) => /@|\S\.\S/.test(word));

/** One address as people type and paste it. */
export function readTypedEmail(typed: string): Outcome<string, 'email-invalid' | 'several-emails'> {
  const { addresses, unread } = readEmails(typed);
  const [first, ...others] = addresses;
  if (first === undefined || unread.length > 0) return failure('email-invalid');
  return others.length > 0 ? failure('several-emails') : success(first);
}
