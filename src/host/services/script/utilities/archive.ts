import PizZip from 'pizzip';
import type { BlobContent } from './blob';

/** One .zip of named files; undefined when two have the same name, which the platform refuses. */
export function zip(files: readonly BlobContent[], now: number): Uint8Array | undefined {
  const names = files.map((file) => file.name ?? '');
  if (new Set(names).size < names.length) return undefined;
  const archive = new PizZip();
  for (const [at, file] of files.entries())
    archive.file(names[at] ?? '', file.bytes, { date: new Date(now) });
  return archive.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The files of a .zip; undefined when the bytes are no .zip. */
export function unzip(
  bytes: Uint8Array,
): readonly { readonly name: string; readonly bytes: Uint8Array }[] | undefined {
  try {
    return Object.values(new PizZip(bytes).files)
      .filter((file) => !file.dir)
      .map((file) => ({ name: file.name, bytes: file.asUint8Array() }));
  } catch {
    return undefined;
  }
}
