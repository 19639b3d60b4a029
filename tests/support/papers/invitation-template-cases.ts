import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';
import type { Documents } from '../../../src/application/ports';
import { useTemplate } from '../../../src/application/templates/change-template';
import { checkTemplate } from '../../../src/application/templates/check-template';
import type { TagFailure } from '../../../src/domain/failure';
import { attendees } from '../../../src/register/tables/attendees';
import { tagWords } from '../../../src/text/failures/tag-sentence';
import { type MemoryWorld, put } from '../memory/memory-ports';
import { paperWorld } from '../memory/memory-ports-papers';
import { an, binh, chi } from '../memory/memory-ports-people';

const request = '0a1b2c3d-0000-4000-8000-000000000004';

export const caseFile = (path: string): Uint8Array => readFileSync(`tests/cases/${path}`);

export function guestWorld(documents: Documents): MemoryWorld {
  const world = paperWorld(documents);
  put(world, attendees, [an, binh, chi]);
  return world;
}

/** Errors of a file as template of the invitation; a refused file is not accepted either. */
export function wrongIn(world: MemoryWorld, docx: Uint8Array): readonly TagFailure[] {
  const content = Buffer.from(docx).toString('base64');
  const checked = checkTemplate(world.ports, { kind: 'invitation', content });
  const taken = useTemplate(world.ports, { kind: 'invitation', request, content });
  if (!checked.ok || !taken.ok) throw new Error(JSON.stringify([checked, taken]));
  const { problems, missing } = checked.value;
  const isRefused = problems.length + missing.length > 0;
  if (isRefused !== (taken.value.refused !== null)) throw new Error('checked and taken differ');
  return [...problems, ...missing.map((tag) => ({ tag, reason: 'missing' as const, person: '' }))];
}

export const sentencesOf = (world: MemoryWorld, docx: Uint8Array): readonly string[] =>
  wrongIn(world, docx).map(tagWords);

/** The template with its XML changed in every place. */
export function changedTemplate(
  docx: Uint8Array,
  change: (xml: string) => string,
  part = 'document',
): Uint8Array {
  const zip = new PizZip(docx);
  const path = `word/${part}.xml`;
  const before = zip.file(path)?.asText() ?? '';
  const after = change(before);
  if (after === before) throw new Error('nothing changed');
  zip.file(path, after);
  return zip.generate({ type: 'uint8array' });
}
