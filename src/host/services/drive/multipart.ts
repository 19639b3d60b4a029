import { invalid } from './refusal';

export interface Part {
  readonly contentType: string;
  readonly body: Uint8Array;
}

/** Reads a `multipart/related` body: exactly one JSON part, then one media part. */
export function metadataAndMedia(contentType: string, body: Uint8Array): { metadata: unknown; media: Part } {
  const boundary = /boundary=("?)([^";]+)\1/i.exec(contentType)?.[2];
  if (!/^multipart\/related\b/i.test(contentType) || !boundary) throw badRequest('a multipart/related body');
  const [first, second, ...more] = partsOf(Buffer.from(body), boundary);
  if (!first || !second || more.length > 0) throw badRequest('exactly two parts');
  if (!/^application\/json\b/i.test(first.contentType)) throw badRequest('JSON in the first part');
  return { metadata: parseJson(first.body), media: second };
}

export function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    throw invalid('body', 'Parse Error');
  }
}

function badRequest(expected: string) {
  return invalid('body', `Malformed multipart body: expected ${expected}.`);
}

function partsOf(body: Buffer, boundary: string): readonly Part[] {
  const parts: Part[] = [];
  const mark = Buffer.from(`--${boundary}`);
  let at = body.indexOf(mark);
  if (at < 0) throw badRequest(`the boundary ${boundary}`);
  while (
    !body
      .subarray(at + mark.length)
      .subarray(0, 2)
      .equals(Buffer.from('--'))
  ) {
    const start = at + mark.length;
    const end = body.indexOf(Buffer.concat([Buffer.from('\r\n'), mark]), start);
    if (end < 0) throw badRequest('a closing boundary');
    parts.push(partOf(body.subarray(start, end)));
    at = end + 2;
  }
  return parts;
}

/** A part: line break, headers, empty line, body. */
function partOf(bytes: Buffer): Part {
  const blank = bytes.indexOf('\r\n\r\n');
  if (blank < 0) throw badRequest('an empty line after the headers of a part');
  const headers = bytes.subarray(0, blank).toString('latin1');
  const type = /^content-type:\s*(.+)$/im.exec(headers)?.[1]?.trim() ?? '';
  const encoding = /^content-transfer-encoding:\s*(\S+)/im.exec(headers)?.[1]?.toLowerCase();
  const raw = bytes.subarray(blank + 4);
  const body = encoding === 'base64' ? Buffer.from(raw.toString('latin1'), 'base64') : raw;
  return { contentType: type, body: new Uint8Array(body) };
}
