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
  /** Ends before it begins. */
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
      // An item of no length precedes others that begin at the same minute.
      .sort((a, b) => a.from - b.from || a.until - b.until)
  );
}

/**
 * Gaps, overlaps and items outside the conference; without a start or an end that side has no bound (clause S16).
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
      // The reception ends when the conference opens.
      ...(opens !== undefined && span.from < opens && span.until > opens
        ? [{ kind: 'before-start', id: span.id, minutes: opens - span.from } as const]
        : []),
      ...(closes !== undefined && span.until > closes
        ? [{ kind: 'after-end', id: span.id, minutes: span.until - closes } as const]
        : []),
    ];
  });
}

/** Total length of the items from the start on, minutes; the reception does not count. */
export function agendaMinutes(slots: readonly AgendaSlot[], startTime = ''): number {
  const opens = minutesOf(startTime) ?? 0;
  return spansOf(slots).reduce((sum, { from, until }) => sum + Math.max(0, until - Math.max(from, opens)), 0);
}
