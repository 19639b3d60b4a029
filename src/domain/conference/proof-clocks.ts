import type { CalendarDate } from '../calendar/calendar-date';
import { type DeadlineState, deadlineState } from '../calendar/deadlines';

export type ProofPurpose = 'notice' | 'results';

export type ProofChannel = 'loudspeaker' | 'posted' | 'villages' | 'portal';

/** One line of the log of what was made public. */
export interface Proof {
  readonly on: CalendarDate | null;
  readonly purpose: ProofPurpose | null;
  readonly channel: ProofChannel | null;
}

/** A line that says neither purpose nor channel is a notice read on the loudspeakers, as the first register had it. */
export const isLoudspeakerNotice = ({ purpose, channel }: Omit<Proof, 'on'>): boolean =>
  (purpose ?? 'notice') === 'notice' && (channel ?? 'loudspeaker') === 'loudspeaker';

/** One thing that has to be done by a day, and when it was. */
export interface Evidence {
  readonly what: 'letters' | ProofChannel;
  /** The last day on which all of it was done; null while some is missing. */
  readonly doneOn: CalendarDate | null;
  readonly state: DeadlineState;
  /** Done and needed, such as letters handed over of all; 1 of 1 for a single act. */
  readonly done: number;
  readonly needed: number;
}

const earliest = (days: readonly CalendarDate[]): CalendarDate | null =>
  days.reduce<CalendarDate | null>((first, day) => (first === null || day < first ? day : first), null);

function evidenceOf(
  what: ProofChannel,
  days: readonly CalendarDate[],
  lastDay: CalendarDate,
  today: CalendarDate,
): Evidence {
  const doneOn = earliest(days.filter((day) => day <= today));
  return { what, doneOn, state: deadlineState(lastDay, doneOn, today), done: doneOn ? 1 : 0, needed: 1 };
}

/** The notice of law 72/2025, article 43, and of the plan: the letters *and* the loudspeakers by the last day. */
export function noticeEvidence(
  letters: readonly (CalendarDate | null)[],
  proofs: readonly Proof[],
  lastDay: CalendarDate,
  today: CalendarDate,
): readonly Evidence[] {
  const sent = letters.filter((day): day is CalendarDate => day !== null && day <= today);
  const complete = letters.length > 0 && sent.length === letters.length;
  const doneOn = complete ? ([...sent].sort().reverse()[0] ?? null) : null;
  const read = proofs.flatMap((proof) => (proof.on && isLoudspeakerNotice(proof) ? [proof.on] : []));
  return [
    {
      what: 'letters',
      doneOn,
      state: deadlineState(lastDay, doneOn, today),
      done: sent.length,
      needed: letters.length,
    },
    evidenceOf('loudspeaker', read, lastDay, today),
  ];
}

/** The three ways in which the results have to be made public (law 72/2025, article 43; clause S40). */
export const requiredResultChannels = ['loudspeaker', 'posted', 'villages'] as const;

export const resultEvidence = (
  proofs: readonly Proof[],
  lastDay: CalendarDate,
  today: CalendarDate,
): readonly Evidence[] =>
  requiredResultChannels.map((channel) =>
    evidenceOf(
      channel,
      proofs.flatMap(({ on, purpose, channel: by }) =>
        on && purpose === 'results' && by === channel ? [on] : [],
      ),
      lastDay,
      today,
    ),
  );

/** `met`: đạt; `late`: all is done but not all in time; `missing`: something still lacks proof. */
export type ClockVerdict = 'met' | 'late' | 'missing';

export function clockVerdict(evidence: readonly Evidence[]): ClockVerdict {
  if (evidence.some(({ doneOn }) => doneOn === null)) return 'missing';
  return evidence.every(({ state }) => state === 'met') ? 'met' : 'late';
}
