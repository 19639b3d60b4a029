import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { calendarFile, meetingFile } from '../../../src/templates/mail/calendar-file';

const meeting = {
  uid: 'HN-01-DB-0007-1a2b3c@so-doi-thoai',
  sequence: 0,
  isCancelled: false,
  summary: 'Hội nghị đối thoại; năm 2026',
  description: 'Đến trước 15 phút.\nMang theo giấy mời.',
  location: 'Hội trường, xã Hoằng Trung',
  date: isoDate('2026-11-16'),
  startTime: '07:30',
  endTime: '11:30',
  organiser: 'Ủy ban nhân dân xã Hoằng Trung',
  madeOn: isoDate('2026-11-06'),
};

const unfolded = (file: string): readonly string[] => file.replace(/\r\n /g, '').split('\r\n');

describe('the calendar file', () => {
  it.each(['', '07:30', '07:00'])(
    'lasts half a day if the register has the end %j, never ending before it starts',
    (endTime) => {
      const lines = unfolded(calendarFile({ ...meeting, endTime }));
      expect(lines).toContain('DURATION:PT4H');
      expect(lines.filter((line) => line.startsWith('DTEND'))).toEqual([]);
    },
  );

  it('holds the meeting in UTC with its text escaped', () => {
    expect(unfolded(calendarFile(meeting))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//So doi thoai//VI',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:HN-01-DB-0007-1a2b3c@so-doi-thoai',
      'SEQUENCE:0',
      'DTSTAMP:20261106T000000Z',
      'DTSTART:20261116T003000Z',
      'DTEND:20261116T043000Z',
      'SUMMARY:Hội nghị đối thoại\\; năm 2026',
      'LOCATION:Hội trường\\, xã Hoằng Trung',
      'DESCRIPTION:Ủy ban nhân dân xã Hoằng Trung\\nĐến trước 15 phút.\\nMang theo giấy mời.',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('starts on the day before in UTC when the meeting is before seven, and lasts half a day by default', () => {
    const early = calendarFile({ ...meeting, date: isoDate('2027-01-01'), startTime: '06:15', endTime: '' });
    expect(unfolded(early)).toContain('DTSTART:20261231T231500Z');
    expect(unfolded(early)).toContain('DURATION:PT4H');
  });

  it('removes the entry from the calendar, even if the conference no longer has a day', () => {
    const conference = { title: 'Hội nghị', topic: '', venue: '', date: null, startTime: '', endTime: '' };
    const entry = { uid: 'a@so-doi-thoai', sequence: 3 };
    expect(meetingFile(conference, '', entry, meeting.madeOn)).toEqual([]);
    const [file] = meetingFile(conference, '', entry, meeting.madeOn, true);
    expect(file?.mimeType).toBe('text/calendar; charset=utf-8; method=CANCEL');
    expect(unfolded(file?.content ?? '')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//So doi thoai//VI',
      'CALSCALE:GREGORIAN',
      'METHOD:CANCEL',
      'BEGIN:VEVENT',
      'UID:a@so-doi-thoai',
      'SEQUENCE:3',
      'DTSTAMP:20261106T000000Z',
      'SUMMARY:Hội nghị',
      'LOCATION:',
      'DESCRIPTION:',
      'STATUS:CANCELLED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('folds at 75 octets without cutting a letter', () => {
    const summary = 'Ủy ban nhân dân 😀 '.repeat(20).trim();
    const file = calendarFile({ ...meeting, summary });
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(file).not.toContain('\uFFFD');
    expect(unfolded(file)).toContain(`SUMMARY:${summary}`);
  });
});
