/** Control and format characters, line separators, halves of pairs and non-characters: an editor may normalise them. */
const unprintable = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu;

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A script that means the same and holds printable characters only: strings and regular expressions take escapes. */
export const printable = (script: string): string =>
  script.replace(unprintable, (character) => character.split('').map(escaped).join(''));
