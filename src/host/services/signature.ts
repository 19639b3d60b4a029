import { isServiceObject, service } from './service';

/** The platform's word for an argument's type, as its messages have it. */
function typeWord(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number' || typeof value === 'boolean') return typeof value;
  if (Array.isArray(value)) return value.length === 0 ? 'number[]' : `${typeWord(value[0])}[]`;
  if (isServiceObject(value)) return value[service].name;
  return '(class)';
}

/** The types of an argument list as the platform names them: `String,number`. */
export function typeWords(args: readonly unknown[]): string {
  return args.map(typeWord).join(',');
}

function fits(value: unknown, word: string): boolean {
  if (word.endsWith('?')) return value === null || value === undefined || fits(value, word.slice(0, -1));
  if (word.endsWith('[]'))
    return Array.isArray(value) && value.every((item) => fits(item, word.slice(0, -2)));
  if (word === 'any') return typeof value !== 'function' && typeof value !== 'symbol';
  if (word === 'date') return value instanceof Date;
  if (word === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (word === 'number' || word === 'string' || word === 'boolean') return typeof value === word;
  return isServiceObject(value) && value[service].name.split('.').pop() === word;
}

const wordLists = new Map<string, readonly string[]>();

function wordsOf(list: string): readonly string[] {
  const earlier = wordLists.get(list);
  if (earlier) return earlier;
  const words = list === '' ? [] : list.split(',');
  wordLists.set(list, words);
  return words;
}

/** Whether the arguments fit one of the lists, in the notation of `Member.accepts`. */
export function matchesAny(args: readonly unknown[], lists: readonly string[]): boolean {
  return lists.some((list) => {
    const words = wordsOf(list);
    return words.length === args.length && words.every((word, at) => fits(args[at], word));
  });
}

const longestText = 60;

function summary(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > longestText ? `${value.slice(0, longestText)}…` : value);
  }
  if (Array.isArray(value)) {
    const first: unknown = value[0];
    return Array.isArray(first) ? `[${value.length}×${first.length}]` : `[${value.length}]`;
  }
  if (isServiceObject(value)) return value[service].name.split('.').pop() ?? '';
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object' && value !== null) return `{${Object.keys(value).join(', ')}}`;
  return String(value);
}

/** An argument list for a reader of the call log. */
export function summarise(args: readonly unknown[]): string {
  return args.map(summary).join(', ');
}
