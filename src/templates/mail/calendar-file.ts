import { addDays, type CalendarDate } from '../../domain/calendar/calendar-date';
import { joined } from '../../domain/text/joined';
import type { CalendarEntry } from './calendar-entry';
import type { MailFile } from './mail-content';

/** A meeting as a calendar file (RFC 5545). Written here because the libraries for it need `Date` and `crypto`. */
export interface Meeting extends CalendarEntry {
  /** Removes the entry from the calendar. */
  readonly isCancelled: boolean;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  /** Null only if it is cancelled. */
  readonly date: CalendarDate | null;
  /** `HH:mm` in Asia/Ho_Chi_Minh. */
  readonly startTime: string;
  /** `HH:mm`; half a day if it is '' or not after the start. */
  readonly endTime: string;
  readonly organiser: string;
  /** The day of writing. */
  readonly madeOn: CalendarDate;
}

const hoursAheadOfUtc = 7;

/** Vietnam keeps one offset all year, so the time is written in UTC and needs no time zone table. */
function utc(date: CalendarDate, time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const utcHours = hours - hoursAheadOfUtc;
  const day = utcHours < 0 ? addDays(date, -1) : date;
  const clock = [(utcHours + 24) % 24, minutes, 0].map((part) => String(part).padStart(2, '0')).join('');
  return `${day.replace(/-/g, '')}T${clock}Z`;
}

const escaped = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n?|\n/g, '\\n');

function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Lines are at most 75 octets of UTF-8; a longer one continues after a line break and a space (RFC 5545, 3.1). */
function folded(line: string): string {
  let octets = 0;
  let result = '';
  for (const character of line) {
    const length = utf8Length(character);
    if (octets + length > 75) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += length;
  }
  return result;
}

const methodOf = ({ isCancelled }: Pick<Meeting, 'isCancelled'>): string =>
  isCancelled ? 'CANCEL' : 'PUBLISH';

/** A cancelled meeting may have no date; only a cancellation may omit it (RFC 5546, 3.2.5). */
function timeLines({ date, startTime, endTime }: Meeting): readonly string[] {
  if (date === null) return [];
  // An end before its start, which a sheet may hold, is refused by some calendars.
  const end = endTime > startTime ? `DTEND:${utc(date, endTime)}` : 'DURATION:PT4H';
  return [`DTSTART:${utc(date, startTime)}`, end];
}

export function calendarFile(meeting: Meeting): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//So doi thoai//VI',
    'CALSCALE:GREGORIAN',
    `METHOD:${methodOf(meeting)}`,
    'BEGIN:VEVENT',
    `UID:${escaped(meeting.uid)}`,
    `SEQUENCE:${meeting.sequence}`,
    `DTSTAMP:${utc(meeting.madeOn, '07:00')}`,
    ...timeLines(meeting),
    `SUMMARY:${escaped(meeting.summary)}`,
    `LOCATION:${escaped(meeting.location)}`,
    `DESCRIPTION:${escaped(joined('\n', meeting.organiser, meeting.description))}`,
    `STATUS:${meeting.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

interface MeetingConference {
  readonly title: string;
  readonly topic: string;
  readonly venue: string;
  readonly date: CalendarDate | null;
  readonly startTime: string;
  readonly endTime: string;
}

/** The meeting of one guest as an attachment. Without a date there is none, unless it cancels the meeting. */
export function meetingFile(
  conference: MeetingConference,
  organiser: string,
  entry: CalendarEntry,
  madeOn: CalendarDate,
  isCancelled = false,
): readonly MailFile[] {
  if (conference.date === null && !isCancelled) return [];
  return [
    {
      name: 'hoi-nghi.ics',
      mimeType: `text/calendar; charset=utf-8; method=${methodOf({ isCancelled })}`,
      content: calendarFile({
        ...entry,
        isCancelled,
        summary: conference.title,
        description: conference.topic,
        location: conference.venue,
        date: conference.date,
        startTime: conference.startTime || '07:30',
        endTime: conference.endTime,
        organiser,
        madeOn,
      }),
    },
  ];
}
