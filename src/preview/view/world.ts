import type { MenuItem, WorldState } from '../../host/host';
import { columnLetters } from '../../host/model/workbook/a1';
import { lastRowOf, sheetById } from '../../host/model/workbook/workbook';
import { folderType, googleDocType } from '../../host/model/world/drive';
import type { SentMail } from '../../host/model/world/mailbox';
import { wallClockOf } from '../../host/model/world/wall-clock';
import type { DocumentView, MailText, MailView, MenuView, TriggerView, WorldView } from '../protocol';

const weekdays = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];

const two = (value: number): string => String(value).padStart(2, '0');

/** `30/11/2026 08:00`, in the time zone of the spreadsheet. */
export function shownTime(instant: number, zone: string): string {
  const { year, month, day, hour, minute } = wallClockOf(instant, zone);
  return `${two(day)}/${two(month)}/${year} ${two(hour)}:${two(minute)}`;
}

function shownNow(world: WorldState): string {
  const zone = world.workbook.timeZone;
  return `${weekdays[wallClockOf(world.clock, zone).weekday - 1]}, ${shownTime(world.clock, zone)}`;
}

function menuOf(items: readonly MenuItem[], above: string): MenuView[] {
  return items.map((item) => {
    if ('separator' in item) return item;
    const path = above === '' ? item.caption : `${above} > ${item.caption}`;
    return 'items' in item
      ? { caption: item.caption, items: menuOf(item.items, path) }
      : { caption: item.caption, path };
  });
}

function mailView(mail: SentMail, zone: string): MailView {
  return {
    number: mail.number,
    sentAt: shownTime(Date.parse(mail.sentAt), zone),
    from: mail.senderName ? `${mail.senderName} <${mail.from}>` : mail.from,
    to: [...mail.to, ...mail.cc, ...mail.bcc].join(', '),
    subject: mail.subject,
    start: mail.body.replace(/\s+/g, ' ').slice(0, 90),
    attachments: mail.attachments.map(({ name, base64 }) => ({
      name,
      kilobytes: Math.max(1, Math.round((base64.length * 3) / 4 / 1024)),
    })),
  };
}

export const mailText = (mail: SentMail, zone: string): MailText => ({
  ...mailView(mail, zone),
  text: mail.body,
  hasHtml: mail.htmlBody !== undefined,
});

function documentsOf(world: WorldState): readonly DocumentView[] {
  const { files } = world.drive;
  return Object.values(files)
    .filter(({ mimeType, trashed }) => mimeType === googleDocType && !trashed)
    .sort((a, b) => b.createdTime.localeCompare(a.createdTime) || a.name.localeCompare(b.name))
    .map((file) => {
      const folder = file.parents.map((id) => files[id]).find((parent) => parent?.mimeType === folderType);
      return {
        id: file.id,
        name: file.name,
        modifiedAt: shownTime(Date.parse(file.modifiedTime), world.workbook.timeZone),
        version: file.version,
        locked: file.contentRestrictions.some(({ readOnly }) => readOnly),
        folder: folder?.name ?? 'Drive của tôi',
      };
    });
}

function triggersOf(world: WorldState): readonly TriggerView[] {
  return world.triggers.list.map((trigger) => ({
    id: trigger.uniqueId,
    owner: trigger.owner,
    handler: trigger.handler,
    event:
      trigger.event === 'CLOCK'
        ? trigger.schedule?.kind === 'once'
          ? 'Một lần'
          : 'Theo giờ'
        : trigger.event,
    next: trigger.next === undefined ? '' : shownTime(trigger.next, world.workbook.timeZone),
  }));
}

/** The next trigger, as an instant; undefined if none. */
export function nextFiring(world: WorldState): number | undefined {
  const instants = world.triggers.list.flatMap(({ next }) => (next === undefined ? [] : [next]));
  return instants.length === 0 ? undefined : Math.min(...instants);
}

type StageFacts = Pick<WorldView, 'users' | 'user' | 'executions' | 'canMakePdf' | 'canUndo' | 'isSample'>;

/** Everything but the cells. */
export function worldView(world: WorldState, facts: StageFacts): WorldView {
  const { workbook } = world;
  const active = sheetById(workbook, workbook.activeSheet) ?? workbook.sheets[0];
  const selection = active && workbook.selections[active.id];
  return {
    ...facts,
    name: workbook.name,
    now: shownNow(world),
    tabs: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      color: sheet.tabColor ?? null,
      hidden: sheet.hidden,
      lines: Math.max(0, lastRowOf(sheet) - 1),
    })),
    activeTab: active?.name ?? '',
    activeCell: selection ? `${columnLetters(selection.column)}${selection.row}` : 'A1',
    menu: menuOf(world.ui.menus, ''),
    mails: [...world.mailbox.sent].reverse().map((mail) => mailView(mail, workbook.timeZone)),
    documents: documentsOf(world),
    triggers: triggersOf(world),
  };
}
