import { channelLabels } from '../../register/columns/petition-columns';
import type { Draft, TurnFormFacts } from '../../rpc/answers';
import { shownIso } from '../../text/shown-date';
import { clockTime, secondsOf, type Timing } from './turn-timing';

/** Everything typed for one turn. */
export interface TypedTurn {
  readonly speaker: Draft;
  readonly matters: readonly Draft[];
  readonly outOfOrder: boolean;
  readonly reason: string;
  readonly timing: Timing | null;
}

/** A turn to send, with the typed text, so that it can be corrected if refused. */
export interface TurnItem {
  readonly request: string;
  readonly typed: TypedTurn;
  readonly turn: Draft;
  readonly speaker: Draft;
  readonly matters: readonly Draft[];
}

/** A turn that the server has. */
export interface SentTurn extends TurnItem {
  readonly id: string;
}

export function turnItem(request: string, typed: TypedTurn, facts: TurnFormFacts, now: number): TurnItem {
  const conference = facts.conference?.id ?? '';
  const receivedOn = shownIso(facts.conference?.date ?? facts.calendar.today);
  const { speaker: name = '', village = '' } = typed.speaker;
  const timing: Draft = typed.timing
    ? { startedAt: clockTime(typed.timing.from), seconds: String(secondsOf(typed.timing, now)) }
    : {};
  const marks: Draft = typed.outOfOrder ? { outOfOrder: 'Có', reason: typed.reason } : {};
  return {
    request,
    typed,
    turn: { conference, speaker: name, village, ...timing, ...marks },
    speaker: { conference, speaker: name, village, channel: channelLabels.conference, receivedOn },
    matters: typed.outOfOrder ? [] : typed.matters.map((matter) => withDue(matter, facts)),
  };
}

/** A matter that was not answered in the hall gets the lawful due day. */
const withDue = (matter: Draft, { dueDays }: TurnFormFacts): Draft =>
  matter.answeredInHall ? matter : { ...matter, dueOn: dueDays[matter.class ?? ''] ?? '' };
