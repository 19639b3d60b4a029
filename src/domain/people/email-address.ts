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
