import { cleanText } from './vietnamese-text';

/** Nine digits or more are the number of a phone, a paper of identity or an account, with or without separators. */
const longNumber = /\+?\d(?:[ .-]?\d){8,}/g;
const address = /[^\s@]+@[^\s@]+\.[^\s@.,;]+/g;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text for everybody to read: what tells who somebody is or how to reach them gives way to `instead`. */
export function publicText(text: string, people: readonly string[], instead: string): string {
  const names = people
    .map(cleanText)
    // One word is a part of many names and of ordinary speech.
    .filter((name) => name.includes(' '))
    .sort((one, other) => other.length - one.length);
  const withoutNames = names.reduce(
    (rest, name) => rest.replace(new RegExp(escaped(name), 'giu'), () => instead),
    text.normalize('NFC'),
  );
  return withoutNames.replace(address, () => instead).replace(longNumber, () => instead);
}
