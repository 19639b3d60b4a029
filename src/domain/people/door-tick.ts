import type { AttendanceMark } from './attendance';

/** What a line of the door list says: whether somebody came, and when (`HH:mm`, '' where not noted). */
export interface DoorTick {
  readonly came: boolean;
  readonly arrivedAt: string;
}

/** What the register says of the same person. */
export interface RegisteredMark {
  readonly attendance: AttendanceMark | null;
  readonly arrivedAt: string;
  readonly substitute: string;
}

/**
 * `same`: the register need not change. `differs`: somebody changed the line and somebody else the register, to
 * something else; people decide.
 */
export type Merged = { readonly kind: 'same' | 'differs' } | ({ readonly kind: 'take' } & DoorTick);

/**
 * Merges a line of the door list into the register. `shown` is what the line said when it was last brought up to date:
 * only what differs from it was meant. A time without a tick means that the person came.
 */
export function mergeTick(shown: DoorTick, line: DoorTick, registered: RegisteredMark): Merged {
  const isTimed = line.arrivedAt !== '' && line.arrivedAt !== shown.arrivedAt;
  const came = line.came || (isTimed && !shown.came);
  if (came === shown.came && line.arrivedAt === shown.arrivedAt) return { kind: 'same' };
  const isPresent = registered.attendance === 'present';
  const isTouched = registered.arrivedAt !== shown.arrivedAt || registered.substitute !== '';
  if (!came) {
    if (!isPresent) return { kind: 'same' };
    return isTouched ? { kind: 'differs' } : { kind: 'take', came: false, arrivedAt: '' };
  }
  if (registered.attendance !== null && !isPresent) return { kind: 'differs' };
  if (isPresent && (!isTimed || line.arrivedAt === registered.arrivedAt)) return { kind: 'same' };
  if (isPresent && registered.arrivedAt !== shown.arrivedAt) return { kind: 'differs' };
  return { kind: 'take', came: true, arrivedAt: line.arrivedAt };
}

/** `x`, `x 07:45` or '', as the line keeps what it showed. */
export const tickText = ({ came, arrivedAt }: DoorTick): string => (came ? `x ${arrivedAt}`.trim() : '');

export function readTick(text: string): DoorTick {
  const [mark = '', arrivedAt = ''] = text.split(' ');
  return { came: mark === 'x', arrivedAt };
}
