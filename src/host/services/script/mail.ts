import {
  type InlineImage,
  isAddress,
  type MailAttachment,
  recipients,
  type SentMail,
  splitAddresses,
} from '../../model/world/mailbox';
import { remaining } from '../../model/world/usage';
import type { ScriptRun } from '../script-run';
import { remote, type ServiceType, service, serviceType } from '../service';
import { type BlobObject, isBlobSource } from './utilities/blob';

/** "Quotas for Google services": per message. Sizes in bytes; a subject in characters. */
const limits = {
  recipients: 50,
  attachments: 250,
  attachmentBytes: 25 * 1024 * 1024,
  bodyBytes: { consumer: 200 * 1024, workspace: 400 * 1024 },
  subject: 250,
} as const;

interface Message {
  readonly to?: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly replyTo?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly htmlBody?: string;
  readonly name?: string;
  readonly attachments?: readonly unknown[];
  readonly inlineImages?: Readonly<Record<string, unknown>>;
}

const textFields = ['to', 'cc', 'bcc', 'replyTo', 'subject', 'body', 'htmlBody', 'name'];

export class MailAppGlobal {
  readonly [service] = mailAppType;

  constructor(private readonly run: ScriptRun) {}

  getRemainingDailyQuota(): number {
    const { state, user } = this.run;
    return Math.max(0, remaining(state.usage, user, 'mail', this.run.now()));
  }

  /** `(message)`, `(to, subject, body)`, `(to, subject, body, options)` or `(to, replyTo, subject, body)`. */
  sendEmail(...args: readonly unknown[]): void {
    this.send(this.checked(messageOf(args)));
  }

  private checked(message: Message): Message {
    for (const [key, value] of Object.entries(message)) {
      const isText = textFields.includes(key);
      if (!isText && key !== 'attachments' && key !== 'inlineImages') {
        throw new TypeError(`The local host has no MailApp.sendEmail option "${key}"`);
      }
      if (isText && value !== undefined && value !== null && typeof value !== 'string') {
        throw this.run.failure('argument', key);
      }
    }
    return message;
  }

  private addresses(field: string | null | undefined): readonly string[] {
    const addresses = splitAddresses(field ?? '');
    for (const address of addresses) if (!isAddress(address)) throw this.run.failure('invalidEmail', address);
    return addresses;
  }

  private send(message: Message): void {
    const { state, user } = this.run;
    const mail: Omit<SentMail, 'number' | 'sentAt'> = {
      from: user.email,
      senderName: message.name ?? '',
      to: this.addresses(message.to),
      cc: this.addresses(message.cc),
      bcc: this.addresses(message.bcc),
      replyTo: this.addresses(message.replyTo).join(', '),
      subject: message.subject ?? '',
      body: message.body ?? '',
      attachments: (message.attachments ?? []).map((source) => this.attachment(source)),
      inlineImages: Object.entries(message.inlineImages ?? {}).map(
        ([contentId, source]): InlineImage => ({ contentId, ...this.attachment(source) }),
      ),
      ...(message.htmlBody ? { htmlBody: message.htmlBody } : {}),
    };
    this.checkLimits(mail);
    this.run.useQuota('mail', recipients(mail).length, 'email');
    const number = state.mailbox.sent.length + 1;
    const sentAt = new Date(this.run.now()).toISOString();
    state.mailbox.sent = [...state.mailbox.sent, { number, sentAt, ...mail }];
  }

  private checkLimits(mail: Omit<SentMail, 'number' | 'sentAt'>): void {
    const { run } = this;
    const count = recipients(mail).length;
    if (count === 0) throw run.failure('noRecipient');
    if (count > limits.recipients) throw run.failure('tooManyRecipients');
    if (mail.subject.length > limits.subject) throw run.failure('tooLarge', 'subject');
    const body = Math.max(Buffer.byteLength(mail.body), Buffer.byteLength(mail.htmlBody ?? ''));
    if (body > limits.bodyBytes[run.user.plan]) throw run.failure('bodyTooLarge');
    const files = [...mail.attachments, ...mail.inlineImages];
    if (files.length > limits.attachments) throw run.failure('tooManyAttachments');
    const bytes = files.reduce((total, file) => total + Buffer.byteLength(file.base64, 'base64'), 0);
    if (bytes > limits.attachmentBytes) throw run.failure('attachmentsTooLarge');
  }

  private attachment(source: unknown): MailAttachment {
    if (!isBlobSource(source)) throw this.run.failure('argument', 'attachments');
    const { bytes, contentType, name } = source.getBlob().content;
    if (name === null) throw this.run.failure('namelessBlob');
    const base64 = Buffer.from(bytes).toString('base64');
    return { name, contentType: contentType ?? 'application/octet-stream', base64 };
  }
}

function messageOf(args: readonly unknown[]): Message {
  // The guard accepts only the four argument lists of `sendEmail`.
  const [first, second, third, fourth] = args as readonly [
    Message | string,
    string,
    string,
    Message | string | undefined,
  ];
  if (typeof first !== 'string') return first;
  if (typeof fourth === 'string') return { to: first, replyTo: second, subject: third, body: fourth };
  return { ...fourth, to: first, subject: second, body: third };
}

function attachmentKilobytes(args: readonly unknown[]): number {
  const options = args.find((arg): arg is Message => typeof arg === 'object' && arg !== null);
  const blobs = (options?.attachments ?? [])
    .filter(isBlobSource)
    .map((source): BlobObject => source.getBlob());
  return blobs.reduce((total, blob) => total + blob.content.bytes.length, 0) / 1024;
}

const sending = { scopes: ['script.send_mail'] };

const mailAppType: ServiceType = serviceType<MailAppGlobal>('MailApp', {
  getRemainingDailyQuota: remote(60, [''], sending),
  sendEmail: remote(
    (_target, args) => 800 + 4 * attachmentKilobytes(args),
    ['object', 'string,string,string', 'string,string,string,object', 'string,string,string,string'],
    sending,
  ),
});
