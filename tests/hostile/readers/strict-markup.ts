/** One piece of markup: a tag with its attributes, or the text between tags. */
export type Piece =
  | {
      readonly kind: 'open' | 'empty';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const tag = /^<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>$/;
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
};

function plain(text: string): string {
  if (text.includes('<')) throw new Error(`stray sign in: ${text}`);
  return text.replace(/&[^;\s]*;?/g, (entity) => {
    const sign = entities[entity];
    if (sign === undefined) throw new Error(`unknown entity ${entity}`);
    return sign;
  });
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, plain(value)]));
}

/**
 * Reads HTML or XML of the plainest form: every tag closed, every attribute quoted, only the five basic entities, no
 * comments, no sections. All readers agree on such a text; anything else throws.
 */
export function readMarkup(markup: string, endless: readonly string[] = []): readonly Piece[] {
  const pieces: Piece[] = [];
  const open: string[] = [];
  for (const part of markup.split(/(<[^<>]*>)/)) {
    if (part === '') continue;
    const match = part.startsWith('<') ? tag.exec(part) : null;
    if (!match) {
      pieces.push({ kind: 'text', text: plain(part) });
      continue;
    }
    const [, slash, name = '', attributes = '', selfClosing] = match;
    if (slash) {
      const last = open.pop();
      if (last !== name) throw new Error(`</${name}> closes <${last}>`);
      pieces.push({ kind: 'close', name });
    } else {
      const isEmpty = selfClosing === '/' || endless.includes(name);
      if (!isEmpty) open.push(name);
      pieces.push({ kind: isEmpty ? 'empty' : 'open', name, attributes: attributesOf(attributes) });
    }
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(', ')}`);
  return pieces;
}

/** The characters that XML 1.0 allows. */
export function assertXmlCharacters(text: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const bad = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.exec(text);
  if (bad) throw new Error(`U+${bad[0].codePointAt(0)?.toString(16)} cannot stand in XML`);
}
