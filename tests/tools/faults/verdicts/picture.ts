import { createHash } from 'node:crypto';
import PizZip from 'pizzip';
import type { WorldState } from '../../../../src/host/host';
import type { DriveFile } from '../../../../src/host/model/world/drive';
import { doorList } from '../../../../src/register/door-list';
import { workbook } from '../../../../src/register/workbook';
import { headersOf, linesOf, type SheetLine } from '../worlds/sheet-rows';
import { clerk } from '../worlds/stage';

/**
 * What the office would see of a world, without what may differ between a run that went through and one that was
 * repeated: times of day, names of runs, numbers newly given. Two worlds with equal pictures are equally good. The mail
 * that tells the owner of the reminders what is wrong is left out: after trouble it is right, and without it there is none.
 */
export interface Picture {
  readonly rows: readonly string[];
  readonly mails: readonly string[];
  readonly documents: readonly string[];
  readonly triggers: readonly string[];
  /** Tabs, headers, protections and rules. */
  readonly layout: readonly string[];
}

const sections = ['rows', 'mails', 'documents', 'triggers', 'layout'] as const;

export interface Difference {
  readonly lost: readonly string[];
  readonly repeated: readonly string[];
  /** As many as there should be, but not the same. */
  readonly wrong: readonly string[];
}

/** IDs that the register already holds; those given later are not compared, only counted as given once. */
export function idsIn(state: WorldState): ReadonlySet<string> {
  const tabs = [
    ...['Hội nghị', 'Đại biểu', 'Kiến nghị', 'Phát biểu', 'Truyền thanh', 'Văn bản'],
    ...['Phân công', 'Chương trình', 'Kinh phí'],
  ];
  const cells = tabs.flatMap((tab) => linesOf(state, tab).flatMap((line) => Object.values(line)));
  return new Set(cells.filter((text) => /^[A-Z]+-\d+$/.test(text)));
}

export function pictureOf(state: WorldState, known: ReadonlySet<string>): Picture {
  const comparable = (text: string): string =>
    text
      .replace(/\b(?:KN|LUOT|DB|PT|HN|TD|VB|CV|CT|KP)-\d{2,}\b/g, (id) =>
        known.has(id) ? id : `${id.split('-')[0]}-*`,
      )
      .replace(/\b(\d{4}-\d\d-\d\d|\d\d\/\d\d\/\d{4}) \d\d:\d\d:\d\d\b/g, '$1')
      // The mark of a request ends in a fingerprint, which may be of such a number; the request and its row stay.
      .replace(/\b([\da-f]{12}\/\d+):\w+/g, '$1')
      .replace(/\b1[\w-]{32}\b/g, 'FILE');
  const rows = [...workbook, doorList]
    .filter(({ tab }) => tab !== 'Nhật ký')
    .flatMap(({ tab }) =>
      linesOf(state, tab)
        .filter((line) => !line.Khóa?.startsWith(`${clerk}|digest|`))
        .map((line) => comparable(shownLine(tab, line))),
    );
  return {
    rows: rows.sort(),
    mails: state.mailbox.sent
      .filter(({ to, subject }) => !(to.join() === clerk && /^Sổ có \d+ việc cần xử lý/.test(subject)))
      .map(
        (mail) =>
          `${mail.from} to ${mail.to.join()}: ${mail.subject} ${short(mail.body)} +${mail.attachments.length}`,
      )
      .sort(),
    documents: Object.values(state.drive.files)
      .filter((file) => !file.trashed)
      .map((file) => comparable(documentText(state, file)))
      .sort(),
    triggers: state.triggers.list
      .filter(({ next }) => next !== undefined)
      .map(({ owner, handler }) => `${handler} of ${owner}`)
      .sort(),
    layout: state.workbook.sheets.map(
      (sheet) =>
        `${sheet.name}: ${headersOf(sheet).join(', ')}; frozen ${sheet.frozenRows}; rules ${sheet.rules.length}; ` +
        `protections ${sheet.protections.length}; hidden ${sheet.hiddenColumns.join()}`,
    ),
  };
}

/** Lines of a sheet stay the same objects until it changes. */
const shown = new WeakMap<SheetLine, string>();

function shownLine(tab: string, line: SheetLine): string {
  const known = shown.get(line);
  if (known !== undefined) return known;
  const text = `${tab}: ${lineText(tab === 'Sổ gửi' ? job(line) : line)}`;
  shown.set(line, text);
  return text;
}

const lineText = (line: SheetLine): string =>
  Object.entries(line)
    .map(([header, text]) => `${header}=${text}`)
    .sort()
    .join('; ');

/** A ledger line without what a second run rightly does anew. */
function job(line: SheetLine): SheetLine {
  const { 'Số trong lượt': _, 'Số lần thử': _tries, 'Ghi chú': _note, 'Văn bản': _link, ...rest } = line;
  return rest.Loại === 'Thư' ? { ...rest, 'Lượt chạy': '' } : rest;
}

const short = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 10);

const textOfDocument = new Map<string, string>();

/** A fingerprint of what a Doc says; its file also holds the time at which it was packed. */
function contentOf(base64: string): string {
  const known = textOfDocument.get(base64);
  if (known !== undefined) return known;
  const content = short(new PizZip(base64, { base64: true }).file('word/document.xml')?.asText() ?? '');
  textOfDocument.set(base64, content);
  return content;
}

function documentText(state: WorldState, file: DriveFile): string {
  const folder = file.parents.map((id) => state.drive.files[id]?.name ?? 'root').join();
  const locked = file.contentRestrictions.some(({ readOnly }) => readOnly);
  const { key = '', group = '' } = file.appProperties;
  const content = file.content ? contentOf(file.content.base64) : '';
  return `${folder}/${file.name} [${group} ${key}] ${content}${locked ? ' locked' : ''}`;
}

/** What `now` lacks, has too often or has otherwise, compared with how it should be. */
export function differenceOf(now: Picture, wanted: Picture): Difference {
  const lost: string[] = [];
  const repeated: string[] = [];
  const wrong: string[] = [];
  for (const section of sections) {
    const missing = without(wanted[section], now[section]);
    const extra = without(now[section], wanted[section]);
    const pairs = Math.min(missing.length, extra.length);
    wrong.push(...missing.slice(0, pairs).map((text, index) => `${text} is now ${extra[index]}`));
    lost.push(...missing.slice(pairs));
    repeated.push(...extra.slice(pairs));
  }
  return { lost, repeated, wrong };
}

function without(list: readonly string[], taken: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of taken) counts.set(text, (counts.get(text) ?? 0) + 1);
  return list.filter((text) => {
    const count = counts.get(text) ?? 0;
    counts.set(text, count - 1);
    return count <= 0;
  });
}

export const isSame = ({ lost, repeated, wrong }: Difference): boolean =>
  lost.length + repeated.length + wrong.length === 0;
