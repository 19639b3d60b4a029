import { parseIsoDate } from '../../domain/calendar/calendar-date';
import { readTypedDate } from '../../domain/calendar/date-text';
import { replyDue } from '../../domain/calendar/deadlines';
import { workingCalendar } from '../../domain/calendar/working-days';
import { isOfRegister, type PetitionClass, petitionDue } from '../../domain/petitions/petition';
import type { CalendarFacts } from '../../rpc/answers';
import * as dueText from '../../text/forms/due-proposal';
import { shownDate } from '../../text/shown-date';

export interface DueQuestion {
  readonly class: PetitionClass | null;
  /** As typed. */
  readonly receivedOn: string;
  readonly inHall: boolean;
  /** `YYYY-MM-DD`. */
  readonly conferenceDate: string | null;
}

export interface DueProposal {
  /** The day as typed text. */
  readonly typed: string;
  /** The reason for this day. */
  readonly sentence: string;
}

/** The proposed day of reply; null for classes with their own procedure, and without a valid day of receipt. */
export function dueProposal(question: DueQuestion, facts: CalendarFacts): DueProposal | null {
  const received = readTypedDate(question.receivedOn);
  if (!received || !isOfRegister(question)) return null;
  const calendar = workingCalendar(facts.daysOff);
  const conference = question.inHall ? parseIsoDate(question.conferenceDate ?? '') : undefined;
  const terms = {
    replyWorkingDays: facts.replyWorkingDays,
    publicationDays: facts.publicationDays,
    conferenceOn: conference ?? null,
  };
  const due = petitionDue(received, terms, calendar);
  const byReply = due === replyDue(received, facts.replyWorkingDays, calendar);
  const basis = byReply
    ? dueText.dueByReply(facts.replyWorkingDays)
    : dueText.dueByPublication(facts.publicationDays);
  return { typed: shownDate(due), sentence: dueText.proposedDue(shownDate(due), basis) };
}
