/** A file in a mail; `base64` holds its bytes. */
export interface MailAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
}

export interface InlineImage extends MailAttachment {
  readonly contentId: string;
}

/** A mail that the platform accepted: accepted is not delivered. */
export interface SentMail {
  /** Counts from 1 in the order of sending. */
  readonly number: number;
  readonly sentAt: string;
  readonly from: string;
  readonly senderName: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody?: string;
  readonly attachments: readonly MailAttachment[];
  readonly inlineImages: readonly InlineImage[];
}

export interface MailboxState {
  sent: readonly SentMail[];
}

export function emptyMailbox(): MailboxState {
  return { sent: [] };
}

export function recipients(mail: Pick<SentMail, 'to' | 'cc' | 'bcc'>): readonly string[] {
  return [...mail.to, ...mail.cc, ...mail.bcc];
}

/**
 * One field of addresses as the platform reads it: a comma separates addresses, so a comma in a cell's text sends to
 * two people. Empty pieces are dropped; `Name <address>` keeps the address.
 */
export function splitAddresses(field: string): readonly string[] {
  return field
    .split(',')
    .map((piece) => /<([^<>]*)>\s*$/.exec(piece)?.[1]?.trim() ?? piece.trim())
    .filter((address) => address !== '');
}

/** Whether the platform accepts the text as an address. */
export function isAddress(text: string): boolean {
  return /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\.]+(\.[^\s@<>,;:"()[\]\\.]+)+$/.test(text);
}
