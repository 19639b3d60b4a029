import { storedJson } from '../../domain/stored-json';
import type { MemoryValues, Ports } from '../ports';

/** A unit, a day or both for one matter, with the status that follows; absent fields stay. */
export interface Assignment {
  readonly unit?: string | undefined;
  readonly dueOn?: string | undefined;
  readonly status?: string | undefined;
}

export interface AssignedRow {
  readonly id: string;
  /** Of the row when the form read it. */
  readonly fingerprint: string;
  /** What the form read in the fields of the draft. */
  readonly base: Assignment;
  readonly draft: Assignment;
}

/** What stood before in a matter, and what its assignment wrote. */
export type KeptAssignment = Omit<AssignedRow, 'fingerprint'>;

/** The last assignment of several matters, so that it can be undone later. */
export interface LastAssignment {
  /** Who saved it, and when: `2026-11-16 07:31:27`. */
  readonly person: string;
  readonly at: string;
  readonly rows: readonly KeptAssignment[];
}

const memoryKey = 'assignment.last';

/** Letters that a value of shared memory holds safely: 9 kB, and names of units have letters of three bytes. */
const mostLetters = 6000;

/**
 * Kept before the rows change, so that a run that broke off can be undone too; what is too long can be undone only while
 * its form is open. Without rows there is nothing to take back.
 */
export function keepLastAssignment(ports: Ports, rows: readonly KeptAssignment[]): void {
  const last: LastAssignment = {
    person: ports.person.email(),
    at: ports.clock.stamp(),
    rows: rows.map(({ id, base, draft }) => ({ id, base, draft })),
  };
  const text = JSON.stringify(last);
  ports.memory.write({ [memoryKey]: rows.length === 0 || text.length > mostLetters ? '' : text });
}

export const lastAssignmentIn = (memory: MemoryValues): LastAssignment | null =>
  storedJson(memory[memoryKey]);
