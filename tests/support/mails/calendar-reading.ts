import ical from 'ical';
import ICAL from 'ical.js';

/** A calendar file as a calendar reads it. */
export interface CalendarReading {
  readonly method: string;
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  /** ISO, in UTC; '' if the file has no day. */
  readonly start: string;
  readonly summary: string;
}

function readByIcalJs(file: string): CalendarReading {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const [event, ...others] = calendar.getAllSubcomponents('vevent');
  if (!event || others.length > 0) throw new Error(`${others.length + (event ? 1 : 0)} events in a file`);
  const text = (component: InstanceType<typeof ICAL.Component>, name: string): string =>
    String(component.getFirstPropertyValue(name) ?? '');
  const start = event.hasProperty('dtstart') ? new ICAL.Event(event).startDate.toJSDate().toISOString() : '';
  return {
    method: text(calendar, 'method'),
    uid: text(event, 'uid'),
    sequence: Number(text(event, 'sequence')),
    status: text(event, 'status'),
    start,
    summary: text(event, 'summary'),
  };
}

function readByIcal(file: string): CalendarReading {
  const method = /^METHOD:(.*)\r$/m.exec(file)?.[1] ?? '';
  const [event, ...others] = Object.values(ical.parseICS(file)).filter(({ type }) => type === 'VEVENT');
  if (!event || others.length > 0) throw new Error(`${others.length + (event ? 1 : 0)} events in a file`);
  return {
    method,
    uid: event.uid ?? '',
    sequence: Number(event.sequence),
    status: event.status ?? '',
    start: event.start?.toISOString() ?? '',
    summary: event.summary ?? '',
  };
}

/** A calendar file read by two parsers, which must agree. */
export function calendarReading(file: string): CalendarReading {
  const [first, second] = [readByIcalJs(file), readByIcal(file)];
  if (JSON.stringify(first) !== JSON.stringify(second))
    throw new Error(`the parsers read ${JSON.stringify(first)} and ${JSON.stringify(second)}`);
  return first;
}

export interface MailWithFiles {
  readonly subject: string;
  readonly to: readonly string[];
  readonly attachments: readonly { readonly contentType: string; readonly base64: string }[];
}

/** The calendar files of all mails in the order of sending, and errors in a guest's calendar. */
export function calendarTrouble(mails: readonly MailWithFiles[]): {
  readonly files: number;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const last = new Map<string, number>();
  let files = 0;
  for (const { subject, to, attachments } of mails) {
    const calendars = attachments.filter(({ contentType }) => contentType.startsWith('text/calendar'));
    const cancels = /^(?:Tạm hoãn|Không tổ chức) /.test(subject);
    if (cancels && calendars.length !== 1) problems.push(`${subject}: ${calendars.length} calendar files`);
    for (const { contentType, base64 } of calendars) {
      files += 1;
      const entry = calendarReading(Buffer.from(base64, 'base64').toString('utf8'));
      const asCancel = [entry.method === 'CANCEL', entry.status === 'CANCELLED'];
      if (asCancel.some((one) => one !== cancels)) problems.push(`${subject}: ${JSON.stringify(entry)}`);
      if (!contentType.includes(`method=${entry.method}`)) problems.push(`${subject}: ${contentType}`);
      // Mails to two guests with one address have two entries.
      const before = last.get(entry.uid) ?? -1;
      if (entry.sequence < before)
        problems.push(`${to.join()}: ${subject}: ${before}, then ${entry.sequence}`);
      last.set(entry.uid, entry.sequence);
    }
  }
  return { files, problems };
}
