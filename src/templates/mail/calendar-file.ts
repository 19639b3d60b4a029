import { addDays, type CalendarDate } from '../../domain/calendar/calendar-date';
import type { MailFile } from './mail-content';

/** A meeting as a calendar file (RFC 5545). Written here because the libraries for it need `Date` and `crypto`. */
export interface Meeting {
  /** The same for the same meeting and guest, so that a calendar updates its entry and makes no second one. */
  readonly uid: string;
  /** Grows by one with each change that is sent. */
  readonly sequence: number;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly date: CalendarDate;
  /** `HH:mm` in Asia/Ho_Chi_Minh. */
  readonly startTime: string;
  /** `HH:mm`; '' for half a day. */
  readonly endTime: string;
  readonly organiser: string;
  /** The day of writing. */
  readonly madeOn: CalendarDate;
}

export const meetingUid = (conferenceId: string, attendeeId: string): string =>
  `${conferenceId}-${attendeeId}@so-doi-thoai`;

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

/** Lines are at most 75 octets of UTF-8; the rest goes on after a line break and a space. */
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

export function calendarFile(meeting: Meeting): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//So doi thoai//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(meeting.uid)}`,
    `SEQUENCE:${meeting.sequence}`,
    `DTSTAMP:${utc(meeting.madeOn, '07:00')}`,
    `DTSTART:${utc(meeting.date, meeting.startTime)}`,
    meeting.endTime === '' ? 'DURATION:PT4H' : `DTEND:${utc(meeting.date, meeting.endTime)}`,
    `SUMMARY:${escaped(meeting.summary)}`,
    `LOCATION:${escaped(meeting.location)}`,
    `DESCRIPTION:${escaped([meeting.organiser, meeting.description].filter((part) => part !== '').join('\n'))}`,
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

interface MeetingConference {
  readonly id: string;
  readonly title: string;
  readonly topic: string;
  readonly venue: string;
  readonly date: CalendarDate | null;
  readonly startTime: string;
  readonly endTime: string;
}

/** The meeting of one guest as an attachment; none while the conference has no day. A later `sequence` replaces an earlier one. */
export const meetingFile = (
  conference: MeetingConference,
  organiser: string,
  attendee: string,
  madeOn: CalendarDate,
  sequence = 0,
): readonly MailFile[] =>
  conference.date === null
    ? []
    : [
        {
          name: 'hoi-nghi.ics',
          mimeType: 'text/calendar; charset=utf-8; method=PUBLISH',
          content: calendarFile({
            uid: meetingUid(conference.id, attendee),
            sequence,
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
