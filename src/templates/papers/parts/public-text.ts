import { readPersonName } from '../../../domain/people/person-name';
import { maskPhone } from '../../../domain/people/phone';
import type { Petition } from '../../../register/tables/petitions';

// Twelve digits are a citizen's number, of which the last four may stand.
const citizenNumber = /(?<!\d)\d{8}(\d{4})(?!\d)/g;
const phoneNumber = /(?<!\d)(?:\+84|0)(?:[ .-]?\d){8,10}(?!\d)/g;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The petitioner's name with whatever form of address stands before it. */
const nameIn = (fullName: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:(?:ông \\(bà\\)|ông|bà|anh|chị|đồng chí)\\s+)?${escaped(fullName)}(?!\\p{L})`,
    'giu',
  );

/** What may be posted of a text about a matter: without the petitioner's name, with numbers of persons masked. */
export function publicText(text: string, { speaker }: Pick<Petition, 'speaker'>): string {
  const masked = text
    .replace(citizenNumber, 'xxxxxxxx$1')
    .replace(phoneNumber, (number) => maskPhone(number.replace(/\D/g, '')));
  const { fullName } = readPersonName(speaker);
  if (!fullName.includes(' ')) return masked;
  return masked.replace(nameIn(fullName), (_found, place: number) =>
    place === 0 ? 'Người nêu kiến nghị' : 'người nêu kiến nghị',
  );
}
