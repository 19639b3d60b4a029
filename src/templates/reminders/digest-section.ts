import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Pace } from '../../domain/reminders/list-days';
import type { ReminderSetting } from '../../register/settings/reminder-settings';
import type { MailBlock } from '../mail/mail-blocks';
import type { WordTags } from '../mail/office-words';
import type { FactSource, ReminderFacts } from './letter-kind';

/** Recipient of an item. If a unit, person or chair has no address, the clerk gets it. */
export type Reader =
  | { readonly kind: 'clerk' }
  | { readonly kind: 'chair' }
  /** A unit by its name. */
  | { readonly kind: 'unit'; readonly name: string }
  /** The chair, a unit or an attendee by name. */
  | { readonly kind: 'responsible'; readonly name: string };

export interface Finding<Item> {
  readonly reader: Reader;
  readonly item: Item;
  /** `now` if left out. */
  readonly pace?: Pace;
}

/** The words and the list of one subject in the weekly mail. Kinds may share a section. */
export interface DigestSection<Item> {
  /** Identifies an item, so that no section lists it twice. */
  keyOf(item: Item): string;
  /** A few words for the subject. */
  short(items: readonly Item[]): string;
  /** The built-in words over the list. */
  intro(items: readonly Item[]): string;
  list(items: readonly Item[]): MailBlock;
  /** Items that stand still, in one line; for sections with such items. */
  inOneLine?(items: readonly Item[]): string;
  /** Tags of the office's own words besides those of every section. */
  tags?(items: readonly Item[]): WordTags;
  /** A sentence at the end of the mail, such as what the list leaves out. */
  readonly closing?: string;
  /** Long lists come last. */
  readonly isLong?: boolean;
}

/** A kind of reminder that goes into the weekly mail. */
export interface DigestKind<Item> {
  readonly sources: readonly FactSource[];
  readonly section: DigestSection<Item>;
  /** What is due on a list day; `stages` are the rows that are switched on, at least one. */
  find(day: CalendarDate, facts: ReminderFacts, stages: readonly ReminderSetting[]): readonly Finding<Item>[];
  /** Whether the register of papers may show that something is done; it is read only then. */
  needsPapers?(day: CalendarDate, facts: ReminderFacts, stages: readonly ReminderSetting[]): boolean;
}

/** Keeps the type of the items of each kind. */
export const digestKind = <Item>(kind: DigestKind<Item>): DigestKind<Item> => kind;

export const forClerk = <Item>(items: readonly Item[]): readonly Finding<Item>[] =>
  items.map((item) => ({ reader: { kind: 'clerk' }, item }));

export const leadOf = (stages: readonly ReminderSetting[]): number => stages[0]?.days ?? 0;
