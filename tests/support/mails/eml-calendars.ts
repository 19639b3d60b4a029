import type { MailWithFiles } from './calendar-reading';

const words = /=\?UTF-8\?Q\?(.*?)\?=/g;

const decoded = (text: string): string =>
  text
    .replace(/\?=\r\n\s+=\?/g, '?==?')
    .replace(words, (_, word: string) => decodeURIComponent(word.replace(/_/g, '%20').replace(/=/g, '%')));

const calendarPart =
  /Content-Type: (text\/calendar;[^\r]*(?:\r\n [^\r]*)*)\r\n(?:[^\r]+\r\n)*?\r\n([A-Za-z0-9+/=\r\n]+?)\r\n--/g;

/** The calendar files of a mail on disk. */
export function calendarsOf(eml: string): MailWithFiles {
  const subject = decoded(/^Subject: ((?:.|\r\n\s)*?)\r\n(?=\S)/m.exec(eml)?.[1] ?? '');
  const to = /^To: (.*)\r$/m.exec(eml)?.[1] ?? '';
  const attachments = [...eml.matchAll(calendarPart)].map(([, contentType = '', base64 = '']) => ({
    contentType,
    base64,
  }));
  return { subject, to: [to], attachments };
}
