import { readMarkup } from '../../hostile/readers/strict-markup';
import { calendarsOf } from './eml-calendars';

export interface MailBodies {
  readonly subject: string;
  readonly to: string;
  readonly text: string;
  readonly html: string;
}

const printed = (body: string): string =>
  Buffer.from(
    body
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  ).toString('utf8');

function bodyOf(eml: string, type: 'plain' | 'html'): string {
  const part = new RegExp(
    `Content-Type: text/${type}[^]*?Content-Transfer-Encoding: ([\\w-]+)\\r\\n(?:[^\\r]+\\r\\n)*\\r\\n([^]*?)\\r\\n--`,
  );
  const [, encoding = '', body = ''] = part.exec(eml) ?? [];
  return encoding === 'base64' ? Buffer.from(body, 'base64').toString('utf8') : printed(body);
}

/** A mail on disk. */
export function bodiesOf(eml: string): MailBodies {
  const { subject, to } = calendarsOf(eml);
  return { subject, to: to.join(), text: bodyOf(eml, 'plain'), html: bodyOf(eml, 'html') };
}

const plain = (text: string): string => text.replace(/[\s:]+/g, ' ').trim();

/** What the HTML shows and the text does not. */
export function onlyInHtml({ text, html }: Pick<MailBodies, 'text' | 'html'>): readonly string[] {
  const words = plain(text);
  return readMarkup(html.replace(/<head>.*<\/head>/s, ''), ['br']).flatMap((piece) =>
    piece.kind === 'text' && !words.includes(plain(piece.text)) ? [piece.text] : [],
  );
}
