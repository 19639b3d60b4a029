import type { Failure } from '../../domain/failure';
import { mapValue, type Outcome } from '../../domain/outcome';
import { journal } from '../../register/tables/journal';
import { petitions } from '../../register/tables/petitions';
import type { Ports } from '../ports';
import { readRows } from '../rows/conference-context';

/** One line of what happened to a matter. */
export interface HistoryLine {
  /** `2026-11-08 07:15:03` in Vietnam. */
  readonly at: string;
  readonly person: string;
  readonly action: string;
  readonly detail: string;
}

/** What `Nhật ký` says of one petition, newest first; changes typed straight into the sheet leave no line there. */
export function openPetitionHistory(
  ports: Ports,
  input: { readonly id: string },
): Outcome<{ readonly lines: readonly HistoryLine[] }, Failure> {
  return mapValue(readRows(ports, journal), (rows) => ({
    lines: rows
      .filter(({ tab, record }) => tab === petitions.tab && record.split(/[\s,]+/).includes(input.id))
      .map(({ at, person, action, detail }) => ({ at, person, action, detail }))
      .reverse(),
  }));
}
