export interface AgendaSlot {
  readonly id: string;
  /** `HH:mm`. */
  readonly from: string;
  /** `HH:mm`; '' where only the beginning is known, as for the end of the conference. */
  readonly until: string;
}

export type AgendaFlaw =
  | { readonly kind: 'gap'; readonly id: string; readonly minutes: number }
  | { readonly kind: 'overlap'; readonly id: string; readonly minutes: number }
  /** It ends before it begins. */
  | { readonly kind: 'backwards'; readonly id: string }
  | { readonly kind: 'before-start'; readonly id: string; readonly minutes: number }
  | { readonly kind: 'after-end'; readonly id: string; readonly minutes: number };

/** Minutes since midnight of `HH:mm`; undefined for anything else. */
export function minutesOf(time: string): number | undefined {
  const match = /^(\d{2}):(\d{2})$/.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

interface Span {
  readonly id: string;
  readonly from: number;
  readonly until: number;
}

function spansOf(slots: readonly AgendaSlot[]): readonly Span[] {
  return (
    slots
      .flatMap(({ id, from, until }) => {
        const begins = minutesOf(from);
        return begins === undefined ? [] : [{ id, from: begins, until: minutesOf(until) ?? begins }];
      })
      // What takes no minutes stands before what begins at the same minute.
      .sort((one, other) => one.from - other.from || one.until - other.until)
  );
}

/**
 * Where the items leave a gap, overlap, or lie outside the conference; the half-day is what its start and end say, and a
 * conference without them bounds nothing (clause S16).
 */
export function agendaFlaws(
  slots: readonly AgendaSlot[],
  conference: { readonly startTime: string; readonly endTime: string },
): readonly AgendaFlaw[] {
  const spans = spansOf(slots);
  const [opens, closes] = [minutesOf(conference.startTime), minutesOf(conference.endTime)];
  return spans.flatMap((span, index): readonly AgendaFlaw[] => {
    const before = spans[index - 1];
    const distance = before ? span.from - before.until : 0;
    return [
      ...(span.until < span.from ? [{ kind: 'backwards', id: span.id } as const] : []),
      ...(distance > 0 ? [{ kind: 'gap', id: span.id, minutes: distance } as const] : []),
      ...(distance < 0 ? [{ kind: 'overlap', id: span.id, minutes: -distance } as const] : []),
      ...(opens !== undefined && span.from < opens
        ? [{ kind: 'before-start', id: span.id, minutes: opens - span.from } as const]
        : []),
      ...(closes !== undefined && span.until > closes
        ? [{ kind: 'after-end', id: span.id, minutes: span.until - closes } as const]
        : []),
    ];
  });
}

/** Minutes that the items take together. */
export const agendaMinutes = (slots: readonly AgendaSlot[]): number =>
  spansOf(slots).reduce((sum, { from, until }) => sum + Math.max(0, until - from), 0);
