import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OtherWorkbooks } from '../model/formulas/imported-ranges';
import { recalculate } from '../model/formulas/recalculate';
import type { Workbook } from '../model/workbook/workbook';
import { fullAccess } from '../model/world/access';
import { type DriveFile, docxType, emptyDrive } from '../model/world/drive';
import type { WorldState } from '../model/world/world';
import { emlName, emlOf, fileName } from './eml';
import { mergeSheets } from './merge-workbook';
import { type PackedWorkbook, packWorkbook, unpackWorkbook } from './pack-workbook';
import { readWorkbook, writeWorkbook } from './xlsx';

/** Version of `state.json`. */
const format = 1;

type StoredFile = Omit<DriveFile, 'content'> & {
  readonly content?: { readonly mediaType: string; readonly base64?: string; readonly path?: string };
};

interface Stored {
  readonly format: typeof format;
  /** Digest of `register.xlsx` as written; another one means that the file was edited outside. */
  readonly registerDigest: string;
  readonly files: Readonly<Record<string, StoredFile>>;
  readonly workbook: PackedWorkbook;
  readonly drive: Omit<WorldState['drive'], 'files'>;
  /** Worlds saved by an earlier version have no access. */
  readonly world: Omit<WorldState, 'drive' | 'workbook' | 'others' | 'access'> &
    Partial<Pick<WorldState, 'access'>>;
}

const paths = (folder: string) => ({
  register: join(folder, 'register.xlsx'),
  state: join(folder, 'state.json'),
  docs: join(folder, 'docs'),
  mail: join(folder, 'mail'),
  others: join(folder, 'others'),
});

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/**
 * Writes a world to a folder: `register.xlsx`, `docs/*.docx`, `mail/*.eml`, and `state.json` with everything that
 * those files cannot hold. `state.json` is written last and atomically, so an interrupted write leaves the former state.
 */
export async function saveWorld(state: WorldState, folder: string): Promise<void> {
  const { register, docs, mail } = paths(folder);
  for (const path of [folder, docs, mail]) mkdirSync(path, { recursive: true });
  // Formulas are calculated on reading only, and the file needs their results.
  state.workbook = recalculate(state.workbook, state.clock, state.others);
  const { drive: all, workbook, others: _, ...world } = state;
  const { files, ...drive } = all;
  const bytes = await writeWorkbook(workbook, state.clock);
  await saveMail(state, mail);
  const stored: Stored = {
    format,
    registerDigest: digestOf(bytes),
    files: saveDocuments(files, docs),
    // Locks belong to executions, and none is under way.
    world: { ...world, locks: {} },
    workbook: packWorkbook(workbook),
    drive,
  };
  writeFileSync(register, bytes);
  writeWhole(paths(folder).state, JSON.stringify(stored));
}

function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

/** Each .docx outside the bin becomes a file of its own; other files stay in `state.json`. */
function saveDocuments(
  files: Readonly<Record<string, DriveFile>>,
  folder: string,
): Record<string, StoredFile> {
  const stored: Record<string, StoredFile> = {};
  const names = new Set<string>();
  for (const file of Object.values(files)) {
    if (!file.content || file.content.mediaType !== docxType || file.trashed) {
      stored[file.id] = file;
      continue;
    }
    const name = freeName(fileName(file.name.replace(/\.docx$/i, ''), 100), names);
    writeIfChanged(join(folder, name), Buffer.from(file.content.base64, 'base64'));
    stored[file.id] = { ...file, content: { mediaType: file.content.mediaType, path: name } };
  }
  removeOthers(folder, '.docx', names);
  return stored;
}

function freeName(stem: string, names: Set<string>): string {
  let name = `${stem}.docx`;
  for (let count = 2; names.has(name); count += 1) name = `${stem} (${count}).docx`;
  names.add(name);
  return name;
}

function writeIfChanged(path: string, bytes: Uint8Array): void {
  if (!existsSync(path) || !readFileSync(path).equals(bytes)) writeFileSync(path, bytes);
}

function removeOthers(folder: string, extension: string, current: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    if (name.endsWith(extension) && !current.has(name)) rmSync(join(folder, name));
  }
}

/** A sent mail never changes, so an existing file is right. */
async function saveMail(state: WorldState, folder: string): Promise<void> {
  const names = new Set(state.mailbox.sent.map(emlName));
  removeOthers(folder, '.eml', names);
  for (const mail of state.mailbox.sent) {
    const path = join(folder, emlName(mail));
    if (!existsSync(path)) writeFileSync(path, await emlOf(mail));
  }
}

/**
 * Reads a world back; undefined when the folder holds none. Papers are read from their files, so an edit made in
 * Word counts. A `register.xlsx` that was edited outside gives the cells; the rest comes from `state.json`.
 */
export async function loadWorld(folder: string): Promise<WorldState | undefined> {
  const { state, docs } = paths(folder);
  if (!existsSync(state)) return undefined;
  // Only `saveWorld` writes this file, and its format is checked next.
  const stored = JSON.parse(readFileSync(state, 'utf8')) as Stored;
  if (stored.format !== format) throw new Error(`${state} has format ${stored.format}, not ${format}`);
  const files = Object.values(stored.files).map((file) => [file.id, withContent(file, docs)] as const);
  const workbook = await editedWorkbook(stored, folder);
  return {
    access: fullAccess(),
    ...stored.world,
    workbook,
    others: await othersIn(paths(folder).others, workbook),
    drive: { ...emptyDrive(), ...stored.drive, files: Object.fromEntries(files) },
  };
}

/** Spreadsheets that lie beside the world as `ID.xlsx`, such as registers of other offices; they are only read. */
async function othersIn(folder: string, { locale, timeZone }: Workbook): Promise<OtherWorkbooks> {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xlsx')) : [];
  const read = files.sort().map(async (name) => {
    const id = name.slice(0, -'.xlsx'.length);
    const workbook = await readWorkbook(readFileSync(join(folder, name)), { id, name: id, locale, timeZone });
    return [id, { workbook, isShared: true }] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

function withContent({ content, ...file }: StoredFile, docs: string): DriveFile {
  if (!content) return file;
  const { mediaType, path, base64 = '' } = content;
  return {
    ...file,
    content: { mediaType, base64: path ? readFileSync(join(docs, path)).toString('base64') : base64 },
  };
}

async function editedWorkbook(stored: Stored, folder: string): Promise<Workbook> {
  const { register } = paths(folder);
  const workbook = unpackWorkbook(stored.workbook);
  if (!existsSync(register)) return workbook;
  const bytes = readFileSync(register);
  if (digestOf(bytes) === stored.registerDigest) return workbook;
  return mergeSheets(workbook, await readWorkbook(bytes, workbook));
}
