import { cleanText } from './vietnamese-text';

/** Numbers of phones, and of papers of identity or accounts; sums of money have points but do not begin with 0. */
const longNumber = /(?:\+84|\b0)(?:[ .-]?\d){8,}|\d{9,}/g;
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
