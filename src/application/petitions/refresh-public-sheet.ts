import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { mayBePublished, nextDue, routeOf } from '../../domain/petitions/petition';
import { publicText } from '../../domain/text/public-text';
import { compareVietnamese } from '../../domain/text/vietnamese-order';
import type { Settings } from '../../register/settings/settings';
import type { Conference } from '../../register/tables/conferences';
import { acts, counted } from '../../register/tables/journal';
import { type Petition, petitions, statusLabels } from '../../register/tables/petitions';
import { blackedOut, type PublicPetition, publicPetitions } from '../../register/tables/public-petitions';
import type { Ports } from '../ports';
import { readRows } from '../rows/conference-context';

export interface PublicReport {
  /** Rows that the villages now see. */
  readonly shown: number;
  /** Rows that came, went or changed. */
  readonly changed: number;
}

/** Makes `Công khai` say what `Kiến nghị` says now; where nothing changed, nothing is written. */
export function refreshPublicSheet(ports: Ports): Outcome<PublicReport, Failure> {
  const today = ports.clock.today();
  const refreshed = ports.lock.holding((): Outcome<PublicReport, Failure> => {
    const matters = readRows(ports, petitions);
    if (!matters.ok) return matters;
    const sheet = ports.register.read(publicPetitions);
    if (!sheet.ok) return sheet;
    const before = new Map(sheet.value.rows.map(({ values }) => [values.id, values]));
    const rows = matters.value.filter(isPublic).sort(byVillage).map(publicRow(before, today));
    const ids = new Set(rows.map(({ id }) => id));
    const gone = sheet.value.rows.filter(({ values }) => !ids.has(values.id)).length;
    const changed = gone + rows.filter((row) => !isSame(row, before.get(row.id))).length;
    const inPlace = rows.every((row, index) => sheet.value.rows[index]?.values.id === row.id);
    if (changed === 0 && inPlace) return success({ shown: rows.length, changed });
    const written = ports.register.replaceRows(sheet.value, rows);
    return written.ok ? success({ shown: rows.length, changed }) : written;
  });
  if (refreshed.ok && refreshed.value.changed > 0) {
    const detail = counted.matters(refreshed.value.shown);
    ports.register.note({ action: acts.refreshPublic, tab: publicPetitions.tab, record: '', detail });
  }
  return refreshed;
}

/** Day of the last daily refresh, kept in shared memory. */
const refreshedKey = 'public.refreshedOn';

/**
 * The part of the daily run on days on which digests leave, once a day, from the first conference held on. Gives
 * whether a later run of the same day need not try again; what only the office can mend waits for the next such day.
 */
export function refreshPublicDaily(
  ports: Ports,
  facts: {
    readonly conferences: readonly Conference[];
    readonly settings: Settings;
    readonly memory: Readonly<Record<string, string>>;
  },
): boolean {
  const today = ports.clock.today();
  const isWanted = facts.settings.publicSheet && facts.conferences.some(({ status }) => status === 'held');
  if (!isWanted || facts.memory[refreshedKey] === today) return true;
  const refreshed = refreshPublicSheet(ports);
  if (!refreshed.ok) return refreshed.failure.code !== 'busy' && refreshed.failure.code !== 'row-moved';
  ports.memory.write({ [refreshedKey]: today });
  return true;
}

/** Only what the office ticked; never what another law settles, whatever is ticked (clause S08). */
const isPublic = (petition: Petition): boolean =>
  petition.id !== '' &&
  petition.publishable === true &&
  mayBePublished(petition) &&
  petition.class !== null &&
  routeOf(petition.class) === 'register';

const byVillage = (one: Petition, other: Petition): number =>
  compareVietnamese(one.village, other.village) || (one.id < other.id ? -1 : 1);

const publicRow =
  (before: ReadonlyMap<string, PublicPetition>, today: CalendarDate) =>
  (petition: Petition): PublicPetition => {
    const row: PublicPetition = {
      id: petition.id,
      village: petition.village,
      content: publicText(petition.content, [petition.speaker], blackedOut),
      unit: petition.unit,
      dueOn: nextDue(petition),
      state: statusLabels[petition.status ?? 'received'],
      answeredOn: petition.answeredOn,
      resolvedOn: petition.resolvedOn,
      updatedOn: today,
    };
    const known = before.get(petition.id);
    return known && isSame(row, known) ? known : row;
  };

/** Whatever the day on which it was written. */
const isSame = (row: PublicPetition, known: PublicPetition | undefined): boolean =>
  known !== undefined &&
  Object.entries(row).every(
    ([field, value]) => field === 'updatedOn' || known[field as keyof PublicPetition] === value,
  );
