import { cleanText } from '../../domain/text/vietnamese-text';
import { type DatedText, type PaperSettings, readPaperSettings } from './paper-settings';
import type { SettingRow } from './settings-table';

export interface Unit {
  readonly name: string;
  /** '' where the unit has none. */
  readonly email: string;
}

export interface ReminderSetting {
  readonly days: number;
  readonly enabled: boolean;
  /** The office's own words; '' for the built-in ones. */
  readonly words: string;
}

/** What `Cấu hình` says, with the default where a row is missing or blank. */
export interface Settings {
  readonly office: {
    readonly line1: string;
    readonly line2: string;
    readonly name: string;
    readonly short: string;
    readonly place: string;
    readonly unit: string;
    readonly chairEmail: string;
    readonly clerkEmail: string;
  };
  readonly signer: { readonly name: string; readonly title: string; readonly authority: string };
  readonly contact: { readonly name: string; readonly phone: string };
  readonly terms: {
    /** Calendar days before the conference. */
    readonly noticeDays: number;
    /** Calendar days after the conference. */
    readonly publicationDays: number;
    readonly replyWorkingDays: number;
    readonly citizensPerVillage: number;
    readonly arriveMinutes: number;
    /** Recipients that the sending account may write to in a day. */
    readonly mailsADay: number;
    /** Documents that the account may make in a day. */
    readonly documentsADay: number;
    /** Months after a conference during which phones and addresses are kept. */
    readonly contactMonths: number;
  };
  readonly recording: boolean;
  /** The daily run keeps `Công khai` up to date. */
  readonly publicSheet: boolean;
  readonly topics: readonly string[];
  readonly units: readonly Unit[];
  readonly legalBases: readonly DatedText[];
  readonly invitationRecipients: readonly string[];
  readonly papers: PaperSettings;
  readonly reminders: {
    readonly invitations: readonly ReminderSetting[];
    readonly attendee: readonly ReminderSetting[];
    readonly unit: readonly ReminderSetting[];
    readonly chair: readonly ReminderSetting[];
    readonly broadcast: readonly ReminderSetting[];
    readonly reply: readonly ReminderSetting[];
    readonly promise: readonly ReminderSetting[];
    readonly results: readonly ReminderSetting[];
    readonly collation: readonly ReminderSetting[];
    readonly confirmation: readonly ReminderSetting[];
    readonly tasks: readonly ReminderSetting[];
  };
  readonly drive: { readonly folder: string; readonly invitationTemplate: string };
  /** E-mail of the person under whose account the daily trigger runs; '' before set-up. */
  readonly reminderOwner: string;
}

/** Finds the Drive ID in a link or takes the text as an ID. */
export function driveIdOf(linkOrId: string): string {
  return /\/(?:d|folders)\/([\w-]{10,})/.exec(linkOrId)?.[1] ?? linkOrId.trim();
}

export function readSettings(rows: readonly SettingRow[]): Settings {
  const all = (code: string): readonly SettingRow[] =>
    rows.filter((row) => row.code === code && row.enabled !== false);
  const value = (code: string, otherwise = ''): string => all(code)[0]?.value || otherwise;
  // Names go into the head of mails, where a line break would begin another header.
  const line = (code: string, otherwise = ''): string => cleanText(all(code)[0]?.value ?? '') || otherwise;
  const days = (code: string, otherwise: number): number => all(code)[0]?.days ?? otherwise;
  const reminders = (code: string): readonly ReminderSetting[] =>
    rows
      .filter((row) => row.code === code && row.days !== null)
      .map((row) => ({ days: row.days ?? 0, enabled: row.enabled !== false, words: row.value }));
  const texts = (code: string): readonly string[] =>
    all(code)
      .map((row) => row.value)
      .filter((text) => text !== '');

  return {
    office: {
      line1: line('office.line1', 'ỦY BAN NHÂN DÂN'),
      line2: line('office.line2'),
      name: line('office.name'),
      short: line('office.short', 'UBND'),
      place: line('office.place'),
      unit: line('office.unit', 'VP'),
      chairEmail: line('office.chairEmail'),
      clerkEmail: line('office.clerkEmail'),
    },
    signer: {
      name: line('signer.name'),
      title: line('signer.title', 'CHỦ TỊCH'),
      authority: line('signer.authority', 'TM'),
    },
    contact: { name: line('contact.name'), phone: line('contact.phone') },
    terms: {
      noticeDays: days('term.notice', 7),
      publicationDays: days('term.publication', 10),
      replyWorkingDays: days('term.reply', 10),
      citizensPerVillage: days('term.quota', 5),
      arriveMinutes: days('term.arrive', 15),
      documentsADay: Math.max(1, days('term.documents', 250)),
      mailsADay: Math.max(1, days('term.mails', 100)),
      contactMonths: days('term.contacts', 24),
    },
    recording: value('option.recording') === 'Có',
    publicSheet: rows.find((row) => row.code === 'option.public')?.enabled !== false,
    topics: texts('topic'),
    units: all('unit').map((row) => ({ name: row.name, email: row.value })),
    legalBases: all('basis').map((row) => ({ text: row.value, from: row.from, until: row.until })),
    invitationRecipients: texts('recipient.invitation'),
    papers: readPaperSettings(rows),
    reminders: {
      invitations: reminders('reminder.invitations'),
      attendee: reminders('reminder.attendee'),
      unit: reminders('reminder.unit'),
      chair: reminders('reminder.chair'),
      broadcast: reminders('reminder.broadcast'),
      reply: reminders('reminder.reply'),
      promise: reminders('reminder.promise'),
      results: reminders('reminder.results'),
      collation: reminders('reminder.collation'),
      confirmation: reminders('reminder.confirmation'),
      tasks: reminders('reminder.tasks'),
    },
    drive: {
      folder: driveIdOf(value('drive.folder')),
      invitationTemplate: driveIdOf(value('drive.template.invitation')),
    },
    reminderOwner: value('reminder.owner'),
  };
}
