import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import { mapValue, type Outcome, success } from '../../domain/outcome';
import { isOfRegister, mayBePublished, nextDue } from '../../domain/petitions/petition';
import { publicText } from '../../domain/text/public-text';
import { compareVietnamese } from '../../domain/text/vietnamese-order';
import type { Settings } from '../../register/settings/settings';
import type { Conference } from '../../register/tables/conferences';
import { acts, counted } from '../../register/tables/journal';
import { type Petition, petitions, statusLabels } from '../../register/tables/petitions';
import { type PublicPetition, publicPetitions } from '../../register/tables/public-petitions';
import type { MemoryValues, Ports } from '../ports';
import { valuesOf } from '../rows/read-sheets';
import { changeSheets, noteOn } from '../rows/under-lock';

export interface PublicReport {
  /** Rows visible to the villages now. */
  readonly shown: number;
  /** Rows added, removed or changed. */
  readonly changed: number;
}

/** Copies what may be published from `Kiến nghị` to `Công khai`; writes only if something changed. */
export function refreshPublicSheet(ports: Ports): Outcome<PublicReport, Failure> {
  const today = ports.clock.today();
  return changeSheets(
    ports,
    { petitions, shown: publicPetitions },
    ({ petitions: matters, shown }) => {
      const present = valuesOf(shown);
      const before = new Map(present.map((row) => [row.id, row]));
      const rows = valuesOf(matters).filter(isPublic).sort(byVillage).map(publicRow(before, today));
      const ids = new Set(rows.map(({ id }) => id));
      const gone = present.filter(({ id }) => !ids.has(id)).length;
      const changed = gone + rows.filter((row) => !isSame(row, before.get(row.id))).length;
      const report = { shown: rows.length, changed };
      const inPlace = rows.every((row, index) => present[index]?.id === row.id);
      if (changed === 0 && inPlace) return success(report);
      return mapValue(ports.register.replaceRows(shown, rows), () => report);
    },
    ({ shown, changed }) =>
      changed > 0 && noteOn(publicPetitions, acts.refreshPublic, '', counted.matters(shown)),
  );
}

/** Shared-memory key of the day of the last daily refresh. */
const refreshedKey = 'public.refreshedOn';

/**
 * Runs with the digests, once a day, after the first conference was held. Returns false if a later run of the day should
 * try again; a failure that only the office can clear waits for the next digests.
 */
export function refreshPublicDaily(
  ports: Ports,
  facts: {
    readonly conferences: readonly Conference[];
    readonly settings: Settings;
    readonly memory: MemoryValues;
  },
): boolean {
  const today = ports.clock.today();
  const isDue = facts.settings.publicSheet && facts.conferences.some(({ status }) => status === 'held');
  if (!isDue || facts.memory[refreshedKey] === today) return true;
  const refreshed = refreshPublicSheet(ports);
  if (!refreshed.ok) return refreshed.failure.code !== 'busy' && refreshed.failure.code !== 'row-moved';
  ports.memory.write({ [refreshedKey]: today });
  return true;
}

/** Only what the office ticked, and never matters that another law governs (S08). */
const isPublic = (petition: Petition): boolean =>
  petition.id !== '' &&
  petition.publishable === true &&
  mayBePublished(petition) &&
  petition.class !== null &&
  isOfRegister(petition);

const byVillage = (a: Petition, b: Petition): number =>
  compareVietnamese(a.village, b.village) || (a.id < b.id ? -1 : 1);

const publicRow =
  (before: ReadonlyMap<string, PublicPetition>, today: CalendarDate) =>
  (petition: Petition): PublicPetition => {
    const row: PublicPetition = {
      id: petition.id,
      village: petition.village,
      content: publicText(petition.content, petition.speaker),
      unit: petition.unit,
      dueOn: nextDue(petition),
      state: statusLabels[petition.status ?? 'received'],
      answeredOn: petition.answeredOn,
      resolvedOn: petition.resolvedOn,
      updatedOn: today,
    };
    const earlier = before.get(petition.id);
    return earlier && isSame(row, earlier) ? earlier : row;
  };

/** Whether the rows are equal apart from the day on which they were written. */
const isSame = (row: PublicPetition, earlier: PublicPetition | undefined): boolean =>
  earlier !== undefined &&
  Object.entries(row).every(
    ([field, value]) => field === 'updatedOn' || earlier[field as keyof PublicPetition] === value,
  );
