import { gap } from './exchange';
import { invalid } from './refusal';

/** A parsed `fields` parameter: the keys of a resource, and what to keep of each (undefined: everything). */
type Mask = ReadonlyMap<string, Mask | undefined>;

/** Cuts a resource down to what `fields` asks for: `id,name`, `files(id,name),nextPageToken`, `a/b`, `*`. */
export function select(value: Readonly<Record<string, unknown>>, fields: string): unknown {
  return cut(value, parse(fields));
}

function parse(fields: string): Mask {
  const reader = { text: fields.replace(/\s+/g, ''), at: 0 };
  const mask = list(reader);
  if (reader.at < reader.text.length) throw invalid('fields', `Invalid field selection ${fields}`);
  return mask;
}

function list(reader: { readonly text: string; at: number }): Mask {
  const mask = new Map<string, Mask | undefined>();
  do {
    const name = /^(\*|[A-Za-z]+)/.exec(reader.text.slice(reader.at))?.[0];
    if (!name) throw invalid('fields', `Invalid field selection ${reader.text}`);
    reader.at += name.length;
    mask.set(name, inner(reader));
  } while (reader.text[reader.at] === ',' && reader.at++ >= 0);
  return mask;
}

function inner(reader: { readonly text: string; at: number }): Mask | undefined {
  const next = reader.text[reader.at];
  if (next === '/') {
    const name = /^\/(\*|[A-Za-z]+)/.exec(reader.text.slice(reader.at));
    if (!name?.[1]) throw invalid('fields', `Invalid field selection ${reader.text}`);
    reader.at += name[0].length;
    return new Map([[name[1], inner(reader)]]);
  }
  if (next !== '(') return undefined;
  reader.at += 1;
  const mask = list(reader);
  if (reader.text[reader.at] !== ')') throw invalid('fields', `Invalid field selection ${reader.text}`);
  reader.at += 1;
  return mask;
}

function cut(value: unknown, mask: Mask | undefined): unknown {
  if (!mask || mask.has('*')) return value;
  if (Array.isArray(value)) return value.map((item) => cut(item, mask));
  if (typeof value !== 'object' || value === null) return value;
  const result: Record<string, unknown> = {};
  for (const [name, rest] of mask) {
    if (!(name in value)) gap(`field "${name}"`);
    const field = (value as Readonly<Record<string, unknown>>)[name];
    if (field !== undefined) result[name] = cut(field, rest);
  }
  return result;
}
