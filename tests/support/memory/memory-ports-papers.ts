import type { Documents } from '../../../src/application/ports';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { agendaModel } from '../../../src/register/defaults/default-agenda';
import { type PaperKindCode, paperCodes } from '../../../src/register/papers/paper-kinds';
import { settingsTable } from '../../../src/register/settings/settings-table';
import { agenda } from '../../../src/register/tables/agenda';
import type { Conference } from '../../../src/register/tables/conferences';
import { papers } from '../../../src/register/tables/papers';
import { createDocumentEngine } from '../../../src/templates/engine';
import { madeTemplate } from '../papers/made-templates';
import { type MemoryWorld, put, rowsOf, typeInto } from './memory-ports';
import { conference, worldWith } from './memory-ports-people';

/** The built-in templates, made before the tests because this is asynchronous. */
export async function builtInTemplates(): Promise<Documents> {
  const templateFiles = await Promise.all(
    paperCodes.map(async (kind) => [kind, await madeTemplate(kind)] as const),
  );
  const files = new Map<string, Uint8Array>(templateFiles);
  return {
    engine: createDocumentEngine,
    builtInTemplate(kind: PaperKindCode) {
      const file = files.get(kind);
      if (!file) throw new Error(`no built-in template ${kind}`);
      return file;
    },
    decode: (base64) => new Uint8Array(Buffer.from(base64, 'base64')),
    encode: (file) => Buffer.from(file).toString('base64'),
  };
}

const agendaHours = { start: 7 * 60 + 30, end: 11 * 60 + 30, arriveMinutes: 15 };

/** A conference with its agenda, a signer, and nothing missing. */
export function paperWorld(
  documents: Documents,
  changes: Partial<Conference> = {},
  now?: string,
): MemoryWorld {
  const world = worldWith({ ...conference, ...changes }, [], now);
  put(
    world,
    agenda,
    agendaModel('HN-01', agendaHours, isoDate('2026-11-16')).map((item, index) => ({
      ...item,
      id: `CT-${String(index + 1).padStart(4, '0')}`,
    })),
  );
  typeInto(world, settingsTable, 'signer.name', { value: 'Lê Văn Mẫu' });
  Object.assign(world.ports, { documents });
  return world;
}

/** The register of papers in a few columns. */
export const registered = (world: MemoryWorld): readonly string[] =>
  rowsOf(world, papers).map(({ id, kind, number, date, state }) =>
    [id, kind, number, date, state].join(' ').trim(),
  );

export const agendaRow = (world: MemoryWorld) => {
  const row = rowsOf(world, papers).find(({ kind }) => kind === 'agenda');
  if (!row?.id) throw new Error('no agenda in the register');
  return { ...row, id: row.id };
};
