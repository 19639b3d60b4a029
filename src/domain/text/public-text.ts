import { formOfAddress, readPersonName } from '../people/person-name';

/** Numbers of phones, and of papers of identity or accounts; sums of money have points but do not begin with 0. */
const longNumber = /(?:\+84|\b0)(?:[ .-]?\d){8,}|\d{9,}/g;
const address = /[^\s@]+@[^\s@]+\.[^\s@.,;]+/g;

/** What stands in place of what tells who somebody is or how to reach them. */
export interface Mask {
  /** `address` is the form of address before the name, such as `Ông `, or ''. */
  readonly person: (address: string, beginsText: boolean) => string;
  readonly address: string;
  readonly number: (found: string) => string;
}

/** The same text in place of all of them; a form of address stays. */
export const uniformMask = (instead: string): Mask => ({
  person: (address) => address + instead,
  address: instead,
  number: () => instead,
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The name with whatever form of address stands before it. */
const nameIn = (fullName: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})((?:(?:${formOfAddress})\\s+)?)${escaped(fullName).replace(/ /g, '\\s+')}(?!\\p{L})`,
    'giu',
  );

/** A text for everybody to read, without the names of these people. */
export function publicText(text: string, people: readonly string[], mask: Mask): string {
  const names = people
    .map((person) => readPersonName(person).fullName)
    // One word is a part of many names and of ordinary speech.
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
