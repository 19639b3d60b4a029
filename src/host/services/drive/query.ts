import type { DriveFile } from '../../model/world/drive';
import { gap } from './exchange';
import { invalid } from './refusal';

export type Matches = (file: DriveFile) => boolean;

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

const token = /\s*('(?:[^'\\]|\\.)*'|[A-Za-z]+|!=|<=|>=|[=<>(){}])/y;

/** Compiles the `q` of files.list; `parents` are the folders that it names. */
export function compileQuery(q: string): { matches: Matches; parents: readonly string[] } {
  const reader: Reader = { tokens: tokensOf(q), at: 0 };
  const parents: string[] = [];
  const matches = alternatives(reader, parents);
  if (reader.at < reader.tokens.length) throw invalid('q');
  return { matches, parents };
}

function tokensOf(q: string): readonly string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (q.slice(token.lastIndex).trim() !== '') {
    const next = token.exec(q)?.[1];
    if (next === undefined) throw invalid('q');
    tokens.push(next);
  }
  return tokens;
}

function peek(reader: Reader): string {
  return reader.tokens[reader.at] ?? '';
}

function take(reader: Reader): string {
  const next = peek(reader);
  reader.at += 1;
  return next;
}

function expect(reader: Reader, expected: string): void {
  if (take(reader) !== expected) throw invalid('q');
}

function text(reader: Reader): string {
  const quoted = take(reader);
  if (!quoted.startsWith("'")) throw invalid('q');
  return quoted.slice(1, -1).replace(/\\(.)/g, '$1');
}

function alternatives(reader: Reader, parents: string[]): Matches {
  let left = conjunction(reader, parents);
  while (peek(reader) === 'or') {
    take(reader);
    const [a, b] = [left, conjunction(reader, parents)];
    left = (file) => a(file) || b(file);
  }
  return left;
}

function conjunction(reader: Reader, parents: string[]): Matches {
  let left = term(reader, parents);
  while (peek(reader) === 'and') {
    take(reader);
    const [a, b] = [left, term(reader, parents)];
    left = (file) => a(file) && b(file);
  }
  return left;
}

function term(reader: Reader, parents: string[]): Matches {
  const next = peek(reader);
  if (next === '(') {
    take(reader);
    const inner = alternatives(reader, parents);
    expect(reader, ')');
    return inner;
  }
  if (next === 'not') {
    take(reader);
    const inner = term(reader, parents);
    return (file) => !inner(file);
  }
  if (next.startsWith("'")) {
    const id = text(reader);
    expect(reader, 'in');
    const collection = take(reader);
    if (collection !== 'parents') gap(`query "'…' in ${collection}"`);
    parents.push(id);
    return (file) => file.parents.includes(id);
  }
  return comparison(take(reader), take(reader), reader);
}

function comparison(field: string, operator: string, reader: Reader): Matches {
  switch (`${field} ${operator}`) {
    case 'trashed =':
    case 'trashed !=': {
      const trashed = (take(reader) === 'true') === (operator === '=');
      return (file) => file.trashed === trashed;
    }
    case 'appProperties has': {
      expect(reader, '{');
      const key = property(reader, 'key');
      expect(reader, 'and');
      const value = property(reader, 'value');
      expect(reader, '}');
      return (file) => file.appProperties[key] === value;
    }
    case 'name =':
    case 'mimeType =':
      return equal(field as 'name' | 'mimeType', text(reader), true);
    case 'name !=':
    case 'mimeType !=':
      return equal(field as 'name' | 'mimeType', text(reader), false);
    case 'name contains': {
      const prefix = text(reader).toLocaleLowerCase();
      return (file) =>
        file.name
          .toLocaleLowerCase()
          .split(/\s+/)
          .some((word) => word.startsWith(prefix));
    }
    case 'createdTime >':
    case 'modifiedTime >': {
      const since = Date.parse(text(reader));
      return (file) => Date.parse(file[field as 'createdTime' | 'modifiedTime']) > since;
    }
    default:
      return gap(`query "${field} ${operator}"`);
  }
}

function property(reader: Reader, name: 'key' | 'value'): string {
  expect(reader, name);
  expect(reader, '=');
  return text(reader);
}

function equal(field: 'name' | 'mimeType', value: string, same: boolean): Matches {
  return (file) => (file[field] === value) === same;
}
