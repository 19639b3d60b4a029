import { channelLabels, petitionClass } from '../../register/columns/petition-columns';
import type { Draft, TurnFormFacts } from '../../rpc/answers';
import { shownIso } from '../../text/shown-date';
import { dueProposal } from '../petition-form/due-proposal';
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

export function turnItem(request: string, typed: TypedTurn, facts: TurnFormFacts, now: number): TurnItem {
  const conference = facts.conference?.id ?? '';
  const conferenceDate = facts.conference?.date ?? null;
  const receivedOn = shownIso(conferenceDate ?? facts.calendar.today);
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
    matters: typed.outOfOrder
      ? []
      : typed.matters.map((matter) => withDue(matter, receivedOn, conferenceDate, facts)),
  };
}

/** A matter that was not answered in the hall gets the lawful due day. */
function withDue(
  matter: Draft,
  receivedOn: string,
  conferenceDate: string | null,
  facts: TurnFormFacts,
): Draft {
  if ((matter.answeredInHall ?? '') !== '') return matter;
  const reading = petitionClass.read(matter.class ?? '');
  const question = { class: reading.ok ? reading.value : null, receivedOn, inHall: true, conferenceDate };
  return { ...matter, dueOn: dueProposal(question, facts.calendar)?.typed ?? '' };
}
