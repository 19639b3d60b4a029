import { type CalendarDate, parseIsoDate } from '../../domain/calendar/calendar-date';
import { storedJson } from '../../domain/stored-json';
import type { Attendee } from '../../register/tables/attendees';
import type { MemoryValues, Ports } from '../ports';

type Proof = Pick<Attendee, 'sentOn' | 'handedBy' | 'renotify'>;

/** What the last recording of told guests changed, so that it can be undone, also by a colleague. */
export interface LastHandOver {
  readonly request: string;
  /** Tells what was recorded from what another form of the same request would. */
  readonly mark: string;
  readonly conference: string;
  readonly sentOn: CalendarDate | null;
  readonly handedBy: string;
  /** Who recorded it, and when. */
  readonly person: string;
  readonly at: string;
  readonly people: readonly string[];
  /** What stood before in rows that were not blank, by ID. */
  readonly before: Readonly<Record<string, Proof>>;
  /** What taking it back did, once that was done. */
  readonly takenBack?: {
    readonly undone: number;
    /** People whose proof was changed since and stays, by ID: no name of a guest lies in shared memory. */
    readonly remaining: readonly string[];
  };
}

const memoryKey = 'hand-over.last';

/** Letters that a value of shared memory holds safely: 9 kB, three bytes a letter at most in names. */
const mostLetters = 7000;

/** Kept before the rows change, so that a run that broke off can be undone too; what is too long cannot be undone. */
export function keepLastHandOver(ports: Ports, last: LastHandOver): void {
  const text = JSON.stringify({ ...last, people: last.people.join(' ') });
  if (text.length <= mostLetters) ports.memory.write({ [memoryKey]: text });
  else ports.memory.remove(memoryKey);
}

export function lastHandOverIn(memory: MemoryValues): LastHandOver | null {
  const kept = storedJson<Omit<LastHandOver, 'people'> & { readonly people: string }>(memory[memoryKey]);
  return typeof kept?.people === 'string'
    ? { ...kept, sentOn: parseIsoDate(kept.sentOn ?? '') ?? null, people: kept.people.split(' ') }
    : null;
}

const blank: Proof = { sentOn: null, handedBy: '', renotify: null };

export const proofOf = ({ sentOn, handedBy, renotify }: Attendee): Proof => ({ sentOn, handedBy, renotify });

export const proofBefore = (last: LastHandOver, id: string): Proof => last.before[id] ?? blank;

export const sameProof = (a: Proof, b: Proof): boolean =>
  a.sentOn === b.sentOn && a.handedBy === b.handedBy && (a.renotify ?? false) === (b.renotify ?? false);
