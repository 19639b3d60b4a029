import { failure, type Outcome, success } from './outcome';

// Narrower than RFC 5322 on purpose: a mail service takes a comma list as several recipients, so nothing that
// could begin a second address, a display name or a header is let through.
const address =
  /^([a-z0-9_][a-z0-9_+&=~-]*(?:\.[a-z0-9_+&=~-]+)*)@((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9])$/i;

/** Exactly one plain address; the domain is lower-cased, the part before @ is kept as typed. */
export function readEmail(raw: string): Outcome<string, 'email-invalid'> {
  const match = address.exec(raw.replace(/^[\p{Zs}\p{Cf}]+|[\p{Zs}\p{Cf}]+$/gu, ''));
  const [whole = '', local = '', domain = ''] = match ?? [];
  const labels = domain.split('.');
  if (!match || whole.length > 254 || local.length > 64 || labels.some((label) => label.length > 63))
    return failure('email-invalid');
  return success(`${local}@${domain.toLowerCase()}`);
}
