import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { PaperKindCode } from './paper-kinds';

/** A template taken from the workbook, because this account cannot open its Doc. */
export interface KeptTemplate {
  readonly kind: PaperKindCode;
  readonly keptOn: CalendarDate | null;
  readonly account: string;
}

export interface MakerCount {
  readonly person: string;
  readonly documents: number;
}

/** What a clerk has to know of the accounts of colleagues after work on papers. */
export interface SharedWork {
  readonly keptTemplates: readonly KeptTemplate[];
  /** Makers whose drafts were made again as documents of this account. */
  readonly takenOver: readonly MakerCount[];
  /** Makers who have to do the same with their documents. */
  readonly leftToMakers: readonly MakerCount[];
}
