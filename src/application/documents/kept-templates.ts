import { type PaperKindCode, paperCodes } from '../../register/papers/paper-kinds';
import type { KeptTemplate } from '../../register/papers/shared-work';
import { type KeptPart, keptTemplates } from '../../register/settings/kept-templates-table';
import { driveIdOf } from '../../register/settings/setting';
import type { Settings } from '../../register/settings/settings';
import type { Ports, SheetSnapshot } from '../ports';
import { valuesOf } from '../rows/read-sheets';

/** Characters of a cell; a multiple of four, so that each part is base64 by itself. */
const partLength = 48_000;
/** Begins each part, so that no cell begins with `+`. */
const partMark = 'b64:';

/** Account that made the folder and the template of invitations. */
export const makerMemory = 'set-up.maker';

const memoryKey = (kind: PaperKindCode): string => `template.kept.${kind}`;

const markOf = (document: string, digest: string): string => `${document} ${digest}`;

/** Keeps a template's Doc in the workbook, unless it is kept with the same text. */
export function keepTemplate(ports: Ports, kind: PaperKindCode, document: string, content: Uint8Array): void {
  const digest = ports.documents.engine().fingerprint(content);
  if (ports.memory.readAll()[memoryKey(kind)] === markOf(document, digest)) return;
  const sheet = ports.register.read(keptTemplates);
  // A register from before this sheet gets it by set-up.
  if (sheet.ok) keep(ports, sheet.value, { kind, document, digest }, content);
}

/** The Doc in use before stays too, as the office may return to it. */
function keep(
  ports: Ports,
  sheet: SheetSnapshot<typeof keptTemplates.columns>,
  copy: Pick<KeptPart, 'document' | 'digest'> & { readonly kind: PaperKindCode },
  content: Uint8Array,
): void {
  const { kind, document, digest } = copy;
  if (digest === '') return;
  const others = valuesOf(sheet).filter((row) => row.document !== document);
  const former = others.filter((row) => row.kind === kind).slice(-1)[0]?.document;
  const rows = [
    ...others.filter((row) => row.kind !== kind || row.document === former),
    ...partsOf(ports, copy, content),
  ];
  const kept = ports.register.replaceRows(sheet, rows);
  // Last, since it says that the copy is whole.
  if (kept.ok) ports.memory.write({ [memoryKey(kind)]: markOf(document, digest) });
}

function partsOf(
  { documents, clock, person }: Ports,
  { kind, document, digest }: Pick<KeptPart, 'kind' | 'document' | 'digest'>,
  content: Uint8Array,
): readonly KeptPart[] {
  const base64 = documents.encode(content);
  const parts = Math.ceil(base64.length / partLength);
  return Array.from({ length: parts }, (_, index) => ({
    part: `${document}/${index + 1}`,
    kind,
    document,
    parts,
    keptOn: clock.today(),
    account: person.email(),
    digest,
    content: partMark + base64.slice(index * partLength, (index + 1) * partLength),
  }));
}

/** The kept copy of a template's Doc; null without one, or with one that somebody damaged. */
export function keptTemplate(
  ports: Ports,
  kind: PaperKindCode,
  document: string,
): (KeptTemplate & { readonly content: Uint8Array }) | null {
  const sheet = ports.register.read(keptTemplates);
  const parts = sheet.ok ? wholeCopy(valuesOf(sheet.value), document) : [];
  const [first] = parts;
  if (!first) return null;
  const base64 = parts.map(({ content }) => content.slice(partMark.length)).join('');
  const content = ports.documents.decode(base64);
  if (!content || ports.documents.engine().fingerprint(content) !== first.digest) return null;
  return { kind, keptOn: first.keptOn, account: first.account, content };
}

/** The parts of a kept Doc in their order; none if one is missing. */
function wholeCopy(rows: readonly KeptPart[], document: string): readonly KeptPart[] {
  const parts = rows.filter((row) => row.document === document);
  const ordered = parts.flatMap(
    (_, index) => parts.find(({ part }) => part === `${document}/${index + 1}`) ?? [],
  );
  return ordered.length === ordered[0]?.parts ? ordered : [];
}

/** Keeps each Doc in use that this account can open and that the workbook lacks; in a copied register these only. */
export function keepTemplatesInUse(
  ports: Ports,
  templates: Settings['papers']['templates'],
  isCopy = false,
): void {
  keepEach(ports, templates);
  if (isCopy) dropFormerTemplates(ports, templates);
}

function keepEach(ports: Ports, templates: Settings['papers']['templates']): void {
  const memory = ports.memory.readAll();
  for (const kind of paperCodes) {
    const document = driveIdOf(templates[kind]);
    if (document === '') continue;
    const sheet = ports.register.read(keptTemplates);
    if (!sheet.ok) return;
    const [copy] = wholeCopy(valuesOf(sheet.value), document);
    if (copy && memory[memoryKey(kind)] === markOf(document, copy.digest)) continue;
    const word = ports.drive.exportWord(document);
    if (!word.ok) continue;
    const digest = ports.documents.engine().fingerprint(word.value);
    keep(ports, sheet.value, { kind, document, digest }, word.value);
  }
}

/** In a copy of a register, drops the original's templates that its own ones have taken the place of. */
function dropFormerTemplates(ports: Ports, templates: Settings['papers']['templates']): void {
  const sheet = ports.register.read(keptTemplates);
  if (!sheet.ok) return;
  const rows = valuesOf(sheet.value);
  const inUse = new Map(paperCodes.map((kind): [string, string] => [kind, driveIdOf(templates[kind])]));
  const left = rows.filter(({ kind, document }) => {
    const own = inUse.get(kind) ?? '';
    return document === own || wholeCopy(rows, own).length === 0;
  });
  if (left.length < rows.length) ports.register.replaceRows(sheet.value, left);
}
