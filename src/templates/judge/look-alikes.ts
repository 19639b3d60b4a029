import type { TagFailure } from '../../domain/failure';
import { invisible, misspeltTag, nearestTag, tagKey } from '../tag-key';
import { meantTag } from './meant-tag';

const tag = /\{\{[^{}]*\}\}/g;

/** Brackets that no paper prints; their content was meant as a tag. */
const placeholder = new RegExp(
  [
    'MERGEFIELD\\s+(?:"([^"]*)"|(\\S+))',
    '[«‹《〈]\\s*([^»›》〉]*?)\\s*[»›》〉]',
    '<<\\s*([^<>]*?)\\s*>>',
    '(?:\\[\\s*\\[|［\\s*［|【)\\s*([^[\\]［］【】]*?)\\s*(?:\\]\\s*\\]|］\\s*］|】)',
    '\\$?(?:[{｛﹛❴]\\s*)+([^{}｛｝﹛﹜❴❵]*?)(?:\\s*[}｝﹜❵])+',
    // An unclosed bracket with the words after it on its line.
    '[{｛﹛❴][^\\S\\n]*([^{}｛｝﹛﹜❴❵\\n,.;:()]{0,30})',
    '[}｝﹜❵]',
  ].join('|'),
  'gu',
);

const enclosedBy = (sign: string): string => `${sign}([^${sign}]+)${sign}`;

/** Brackets that papers do print; they mark a tag only if they enclose the name of one, in whatever words. */
const bracketed = new RegExp(
  [
    '<%([^%]+)%>',
    '\\[([^[\\]]+)\\]',
    '[<＜]+([^<>＜＞]+)[>＞]+',
    '\\(\\(([^()]+)\\)\\)',
    '[⟦〔〖⦃⟨〘⟪｢「『]([^⟦⟧〔〕〖〗⦃⦄⟨⟩〘〙⟪⟫｢｣「」『』]+)[⟧〕〗⦄⟩〙⟫｣」』]',
    '_{2,}\\s*(\\p{L}[^_:]*?)\\s*_{2,}',
    ...['%', '\\$', '#', '@'].map(enclosedBy),
  ].join('|'),
  'gu',
);

/** Signs between words and columns; only the name itself between two of them was meant as a tag. */
const signed = new RegExp(['&', '\\|', '\\*', '~', '=', '\\^', '\\\\'].map(enclosedBy).join('|'), 'gu');

/** Other programs write a name as `Họ_và_tên` or `HoVaTen`. */
const plainName = (name: string): string =>
  name
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/[_.]+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const nameIn = (groups: readonly (string | undefined)[]): string =>
  plainName(groups.find((group) => group !== undefined) ?? '');

/** Text that would be printed literally although a tag was meant, with the nearest tag. `texts` are paragraphs. */
export function lookAlikes(texts: readonly string[], names: readonly string[]): readonly TagFailure[] {
  const failures = new Map<string, TagFailure>();
  const add = (typed: string, name: string, nearest: string | undefined): void => {
    const failure = { tag: typed.trim(), reason: 'look-alike', person: '' } as const;
    const key = tagKey(name || typed);
    if (!failures.has(key)) failures.set(key, nearest === undefined ? failure : { ...failure, nearest });
  };
  for (const text of texts) {
    const around = text.replace(tag, '…').replace(invisible, ' ');
    for (const [typed, ...groups] of around.matchAll(placeholder)) {
      const name = nameIn(groups);
      add(typed, name, name === '' ? undefined : (meantTag(name, names) ?? nearestTag(name, names)));
    }
    for (const [signs, tagOf] of [[bracketed, meantTag] as const, [signed, misspeltTag] as const]) {
      for (const [typed, ...groups] of around.matchAll(signs)) {
        const name = nameIn(groups);
        const tagName = tagOf(name, names);
        if (tagName !== undefined) add(typed, name, tagName);
      }
    }
  }
  return [...failures.values()];
}

/**
 * Placeholders of other programs in the value of a cell, left by a pasted list, that name a tag. A tag of this program
 * is plain text there.
 */
export const placeholdersIn = (value: string, names: readonly string[]): readonly string[] =>
  /[{}｛｝«»‹›[\]［］【】]/.test(value)
    ? lookAlikes([value], names).flatMap(({ tag: typed, nearest }) => (nearest === undefined ? [] : [typed]))
    : [];
