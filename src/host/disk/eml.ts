import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import type { SentMail } from '../model/world/mailbox';

/** The mail as an .eml file that mail programs open. The same mail always gives the same file. */
export async function emlOf(mail: SentMail): Promise<Uint8Array> {
  const identity = createHash('sha256')
    .update(`${mail.sentAt} ${mail.number} ${mail.from}`)
    .digest('hex')
    .slice(0, 24);
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const sent = await transport.sendMail({
    from: { name: mail.senderName, address: mail.from },
    to: [...mail.to],
    cc: [...mail.cc],
    bcc: [...mail.bcc],
    ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
    subject: mail.subject,
    text: mail.body,
    ...(mail.htmlBody === undefined ? {} : { html: mail.htmlBody }),
    attachments: [
      ...mail.attachments.map(({ name, contentType, base64 }) => ({
        filename: name,
        contentType,
        content: Buffer.from(base64, 'base64'),
      })),
      ...mail.inlineImages.map(({ name, contentType, base64, contentId }) => ({
        filename: name,
        contentType,
        content: Buffer.from(base64, 'base64'),
        cid: contentId,
      })),
    ],
    date: new Date(mail.sentAt),
    messageId: `<${identity}@mail.example>`,
  });
  // With the option `buffer` the message is a Buffer; the type also allows a stream.
  const { message } = sent as { message: Buffer };
  return new Uint8Array(message);
}

/** `007-moi-hop-a@xa.vn.eml`: number, subject and first recipient, in characters that every disk accepts. */
export function emlName(mail: SentMail): string {
  const words = fileName(`${mail.subject} ${mail.to[0] ?? ''}`, 80);
  return `${String(mail.number).padStart(3, '0')}-${words}.eml`;
}

/** A file name from a text: Vietnamese letters stay, characters that a disk could refuse become hyphens. */
export function fileName(text: string, longest: number): string {
  const safe = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}@._ ()-]+/gu, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s-]+|[.\s-]+$/g, '');
  return safe.slice(0, longest).trim() || 'untitled';
}
