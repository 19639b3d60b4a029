import { formOfAddress, readPersonName } from '../people/person-name';

/** Phone, identity and account numbers; sums of money have points but never begin with 0. */
const longNumber = /(?:\+84|\b0)(?:[ .-]?\d){8,}|\d{9,}/g;
const address = /[^\s@]+@[^\s@]+\.[^\s@.,;]+/g;

/** Replacements for personal data in a public text. */
export interface Mask {
  /** `address` is the form of address before the name, such as `Ông `, or ''. */
  readonly person: (address: string, beginsText: boolean) => string;
  readonly address: string;
  readonly number: (digits: string) => string;
}

/** Replaces everything with one text; a form of address stays. */
export const uniformMask = (instead: string): Mask => ({
  person: (address) => address + instead,
  address: instead,
  number: () => instead,
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The name with its form of address, if any. */
const nameIn = (fullName: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})((?:(?:${formOfAddress})\\s+)?)${escaped(fullName).replace(/ /g, '\\s+')}(?!\\p{L})`,
    'giu',
  );

/** Masks contact data and the names of these people. */
export function publicText(text: string, people: readonly string[], mask: Mask): string {
  const names = people
    .map((person) => readPersonName(person).fullName)
    // A single word is part of many names and of ordinary speech.
    .filter((name) => name.includes(' '))
    .sort((a, b) => b.length - a.length);
  const withoutNames = names.reduce(
    (rest, name) =>
      rest.replace(nameIn(name), (_name, address: string, place: number) =>
        mask.person(address, place === 0),
      ),
    text.normalize('NFC'),
  );
  return withoutNames.replace(address, () => mask.address).replace(longNumber, mask.number);
}
