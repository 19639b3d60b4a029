import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A script beside the built ones that remembers what the document engine made of the same template and the same data.
 * The engine calls no service and knows no clock but the time in the packed file, so no check here can tell, and each
 * of thousands of runs would fill the same letters again. It runs within the script's context, hence plain text.
 */
const remember = `
loadDocumentEngine_ = ((load) => {
  let engine;
  const opened = new Map();
  const keyOf = (bytes) => {
    let [a, b] = [0, 0];
    const whole = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
    whole.set(bytes);
    const words = new Uint32Array(whole.buffer);
    for (let at = 0; at < words.length; at += 1) {
      a = (Math.imul(a, 31) + words[at]) | 0;
      b = (Math.imul(b, 16777619) ^ words[at]) | 0;
    }
    return bytes.length + ' ' + a + ' ' + b;
  };
  const keysOf = (tags) => tags.flatMap((tag) => [tag.key, ...keysOf(tag.tags)]);
  const remembering = (docx) => {
    const outcome = engine.open(docx);
    if (!outcome.ok) return outcome;
    const filled = new Map();
    // Of all that is given, at any depth, only what has a tag is printed.
    const printed = keysOf(outcome.value.tags);
    const fill = (scope, title) => {
      const key = JSON.stringify([title, JSON.stringify(scope, printed)]);
      if (!filled.has(key)) filled.set(key, engine.open(docx).value.fill(scope, title));
      return filled.get(key);
    };
    return { ok: true, value: { ...outcome.value, fill } };
  };
  const real = () => (engine = engine || load().createDocumentEngine());
  const open = (docx) => {
    real();
    const key = keyOf(docx);
    if (!opened.has(key)) opened.set(key, remembering(docx));
    return opened.get(key);
  };
  return () => ({ createDocumentEngine: () => ({ ...real(), open }) });
})(loadDocumentEngine_);
`;

const copies = new Map<string, string>();

function removeCopies(): void {
  for (const folder of copies.values()) rmSync(folder, { recursive: true, force: true });
}

/** The built add-on with an engine that remembers, in a folder that goes when the process ends. */
export function rememberingCopy(dist: string): string {
  const earlier = copies.get(dist);
  if (earlier) return earlier;
  const folder = mkdtempSync(join(tmpdir(), 'so-doi-thoai-'));
  if (copies.size === 0) process.on('exit', removeCopies);
  cpSync(dist, folder, { recursive: true });
  writeFileSync(join(folder, 'remember.js'), remember);
  copies.set(dist, folder);
  return folder;
}
