import type { CalendarDate } from '../calendar/calendar-date';
import { grouped } from '../grouped';
import { fateOf, type MatterFate } from './matter-fate';
import type { Authority } from './petition';
import {
  type CountedPetition,
  countPetitions,
  isCounted,
  type PetitionCount,
  personKey,
  type ReportedTurn,
  turnsThatDiffer,
} from './petition-count';

/** The facts of a speech that the count needs. */
export interface CountedTurn extends ReportedTurn {
  readonly order: number | null;
  readonly speaker: string;
  readonly village: string;
}

/** One turn of the hall with its matters; `turn` is null where none was recorded. */
export interface HallTurn<Turn, Matter> {
  readonly turn: Turn | null;
  readonly matters: readonly Matter[];
}

/**
 * The turns of the hall as the minutes number them: in spoken order, then matters of the hall without a recorded turn. A
 * turn that held only a denunciation is left out, because it would identify the speaker.
 */
export function hallTurns<Turn extends CountedTurn, Matter>(
  turns: readonly Turn[],
  all: readonly Matter[],
  petitionOf: (matter: Matter) => CountedPetition,
): readonly HallTurn<Turn, Matter>[] {
  const inHall = all.filter((matter) => {
    const petition = petitionOf(matter);
    return isCounted(petition) && petition.channel === 'conference';
  });
  const confidential = new Set(
    all
      .map(petitionOf)
      .filter((petition) => !isCounted(petition))
      .map(({ turn }) => turn),
  );
  const recorded = [...turns]
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .map((turn) => ({ turn, matters: inHall.filter((matter) => petitionOf(matter).turn === turn.id) }))
    .filter(({ turn, matters }) => matters.length > 0 || !confidential.has(turn.id));
  const ids = new Set(turns.map(({ id }) => id));
  const others = grouped(
    inHall.filter((matter) => !ids.has(petitionOf(matter).turn)),
    (matter) => {
      const { turn, id } = petitionOf(matter);
      return turn === '' ? `matter ${id}` : turn;
    },
  );
  return [...recorded, ...[...others.values()].map((matters) => ({ turn: null, matters }))];
}

/** Every figure of a conference. Papers, sheets and mails take theirs from here, so that they cannot differ. */
export interface ConferenceCount extends PetitionCount {
  /** Turns of the hall as the minutes number them. */
  readonly turns: number;
  /** Distinct speakers of the hall by name and village; null while a turn has no name. */
  readonly speakers: number | null;
  /** Matters by how they came; the sum is `matters`. */
  readonly sources: {
    readonly hall: number;
    /** Sent in before the day of the conference. */
    readonly ahead: number;
    /** Received by another channel on the day or after it. */
    readonly later: number;
  };
  /** The sum is `matters`. */
  readonly fates: Readonly<Record<MatterFate, number>>;
  /** Rows without an authority are in none of them. */
  readonly byAuthority: Readonly<Record<Authority, PetitionCount>>;
}

export const wasSentAhead = (
  { channel, receivedOn }: Pick<CountedPetition, 'channel' | 'receivedOn'>,
  conferenceOn: CalendarDate | null,
): boolean =>
  channel !== 'conference' && (conferenceOn === null || receivedOn === null || receivedOn < conferenceOn);

export function countConference({
  turns,
  petitions,
  date,
}: {
  readonly turns: readonly CountedTurn[];
  readonly petitions: readonly CountedPetition[];
  /** Day of the conference. */
  readonly date: CalendarDate | null;
}): ConferenceCount {
  const rows = petitions.filter(isCounted);
  const inHall = hallTurns(turns, petitions, (petition) => petition);
  const speakers = inHall.map(
    ({ turn, matters }) => (turn && personKey(turn)) || (matters[0] ? personKey(matters[0]) : ''),
  );
  const withFate = (fate: MatterFate): number => rows.filter((row) => fateOf(row) === fate).length;
  const hall = rows.filter(({ channel }) => channel === 'conference').length;
  const ahead = rows.filter((row) => wasSentAhead(row, date)).length;
  const ofAuthority = (authority: Authority): PetitionCount =>
    countPetitions(rows.filter((row) => row.authority === authority));
  return {
    ...countPetitions(rows),
    turns: inHall.length,
    speakers: speakers.includes('') ? null : new Set(speakers).size,
    sources: { hall, ahead, later: rows.length - hall - ahead },
    fates: {
      'answered-in-hall': withFate('answered-in-hall'),
      continuing: withFate('continuing'),
      closed: withFate('closed'),
      'passed-on': withFate('passed-on'),
      'own-procedure': withFate('own-procedure'),
    },
    byAuthority: {
      commune: ofAuthority('commune'),
      province: ofAuthority('province'),
      central: ofAuthority('central'),
      other: ofAuthority('other'),
    },
  };
}

/** A cell that keeps the figures of a conference from adding up. */
export type CountFlaw =
  /** The turn was noted with another number of matters than it has rows. */
  | { readonly kind: 'turn'; readonly id: string; readonly noted: number; readonly rows: number }
  /** Blank, or it contradicts the status. */
  | { readonly kind: 'matter'; readonly id: string; readonly field: 'class' | 'authority' | 'channel' };

export function countFlaws({
  turns,
  petitions,
}: {
  readonly turns: readonly CountedTurn[];
  readonly petitions: readonly CountedPetition[];
}): readonly CountFlaw[] {
  const flaw = (id: string, field: 'class' | 'authority' | 'channel'): CountFlaw => ({
    kind: 'matter',
    id,
    field,
  });
  return [
    ...turnsThatDiffer(turns, petitions).map(
      ({ id, matters, rowCount }): CountFlaw => ({ kind: 'turn', id, noted: matters ?? 0, rows: rowCount }),
    ),
    ...petitions.filter(isCounted).flatMap(({ id, class: kind, authority, status, turn, channel }) => [
      // Whatever has a turn was said in the hall.
      ...(channel === null || (turn !== '' && channel !== 'conference') ? [flaw(id, 'channel')] : []),
      ...(kind === null ? [flaw(id, 'class')] : []),
      ...(authority === null || (authority === 'commune' && status === 'transferred')
        ? [flaw(id, 'authority')]
        : []),
    ]),
  ];
}
