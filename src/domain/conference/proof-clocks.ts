import type { CalendarDate } from '../calendar/calendar-date';
import { type DeadlineState, deadlineState } from '../calendar/deadlines';

export type ProofPurpose = 'notice' | 'results';

export type ProofChannel = 'loudspeaker' | 'posted' | 'villages' | 'portal';

/** A line of the publication log, whatever its channel. */
export interface Proof {
  readonly broadcastOn: CalendarDate | null;
  readonly purpose: ProofPurpose | null;
  readonly channel: ProofChannel | null;
}

/** A line with neither purpose nor channel is a loudspeaker notice, the only kind that the first register logged. */
export const isLoudspeakerNotice = ({ purpose, channel }: Omit<Proof, 'broadcastOn'>): boolean =>
  (purpose ?? 'notice') === 'notice' && (channel ?? 'loudspeaker') === 'loudspeaker';

/** Whether the loudspeakers have announced the conference by this day. */
export const wasAnnounced = (proofs: readonly Proof[], today: CalendarDate): boolean =>
  proofs.some(
    (proof) => isLoudspeakerNotice(proof) && proof.broadcastOn !== null && proof.broadcastOn <= today,
  );

/** One act required by a deadline. */
export interface Evidence {
  readonly what: 'letters' | ProofChannel;
  /** The day it was completed; null while some is missing. */
  readonly doneOn: CalendarDate | null;
  readonly state: DeadlineState;
  /** Completed out of `needed`, such as letters handed over; 1 of 1 for a single act. */
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

/** Law 72/2025, article 43, and the plan: letters *and* loudspeakers by the last day. */
export function noticeEvidence(
  letters: readonly (CalendarDate | null)[],
  proofs: readonly Proof[],
  lastDay: CalendarDate,
  today: CalendarDate,
): readonly Evidence[] {
  const sentDays = letters.filter((day): day is CalendarDate => day !== null && day <= today);
  const complete = letters.length > 0 && sentDays.length === letters.length;
  const doneOn = complete ? ([...sentDays].sort().reverse()[0] ?? null) : null;
  const broadcastDays = proofs.filter(isLoudspeakerNotice).flatMap(({ broadcastOn }) => broadcastOn ?? []);
  return [
    {
      what: 'letters',
      doneOn,
      state: deadlineState(lastDay, doneOn, today),
      done: sentDays.length,
      needed: letters.length,
    },
    evidenceOf('loudspeaker', broadcastDays, lastDay, today),
  ];
}

/** The three channels through which results must be published (law 72/2025, article 43; clause S40). */
export const requiredResultChannels = ['loudspeaker', 'posted', 'villages'] as const;

export const resultEvidence = (
  proofs: readonly Proof[],
  lastDay: CalendarDate,
  today: CalendarDate,
): readonly Evidence[] =>
  requiredResultChannels.map((channel) =>
    evidenceOf(
      channel,
      proofs.flatMap((proof) =>
        proof.purpose === 'results' && proof.channel === channel ? (proof.broadcastOn ?? []) : [],
      ),
      lastDay,
      today,
    ),
  );

/** `late`: all done, but not all in time; `missing`: some proof is lacking. */
export type ClockVerdict = 'met' | 'late' | 'missing';

export function clockVerdict(evidence: readonly Evidence[]): ClockVerdict {
  if (evidence.some(({ doneOn }) => doneOn === null)) return 'missing';
  return evidence.every(({ state }) => state === 'met') ? 'met' : 'late';
}
