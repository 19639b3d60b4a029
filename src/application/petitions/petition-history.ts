import type { Failure } from '../../domain/failure';
import { mapValue, type Outcome } from '../../domain/outcome';
import { journal } from '../../register/tables/journal';
import { petitions } from '../../register/tables/petitions';
import type { Ports } from '../ports';
import { readRows } from '../rows/conference-context';

export interface HistoryLine {
  /** `2026-11-08 07:15:03` in Vietnam. */
  readonly at: string;
  readonly person: string;
  readonly action: string;
  readonly detail: string;
}

/** Lines of `Nhật ký` about one petition, newest first; changes typed into the sheet leave none. */
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
