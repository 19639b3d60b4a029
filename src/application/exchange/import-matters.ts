import { type CalendarDate, datePartsOf } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import { failure, mapValue, type Outcome } from '../../domain/outcome';
import { hasOwnProcedure } from '../../domain/petitions/petition';
import { isCounted, personKey } from '../../domain/petitions/petition-count';
import { fold } from '../../domain/text/vietnamese-text';
import { targetRules } from '../../register/exchange/import-targets';
import { type RowReading, readForm } from '../../register/table';
import { acts, counted } from '../../register/tables/journal';
import { type Petition, petitions } from '../../register/tables/petitions';
import type { Ports } from '../ports';
import { type AddedRows, addRows, undoAddedRows } from '../rows/added-rows';
import { type Draft, typedBy } from '../rows/edit-row';
import { requestMark } from '../rows/idempotence';

export interface MatterImport {
  readonly request: string;
  readonly rows: readonly Draft[];
}

/**
 * Adds matters of a register kept elsewhere with the status that they have there. Those that the register already has are
 * left out and reported. A denunciation refuses the whole list: it enters the register alone (clause S08).
 */
export function importMatters(ports: Ports, { request, rows }: MatterImport): Outcome<AddedRows, Failure> {
  const today = ports.clock.today();
  const readings = rows.map((draft) => readMatter(draft, today));
  if (readings.some(({ values }) => !isCounted(values))) return failure({ code: 'denunciation-apart' });
  return addRows(ports, petitions, {
    request,
    drafts: rows,
    readings,
    doublesAmong,
    nameOf: ({ content }) => content,
    note: { action: acts.importPetitions, detail: counted.matters },
  });
}

/** Removes the matters of an import that nobody has changed since. */
export function undoMatters(
  ports: Ports,
  input: MatterImport,
): Outcome<{ readonly removed: number; readonly remaining: readonly string[] }, Failure> {
  const today = ports.clock.today();
  const added = new Map(
    input.rows.map((draft, number) => [
      requestMark(input.request, number, draft),
      readMatter(draft, today).values,
    ]),
  );
  const note = { action: acts.undoImportPetitions, detail: counted.matters };
  return mapValue(undoAddedRows(ports, petitions, added, note), ({ removed, remaining }) => ({
    removed,
    remaining: remaining.map(({ id }) => id),
  }));
}

/** A matter as it enters the register; one that another law governs is never published. */
function readMatter(draft: Draft, today: CalendarDate): RowReading<Petition> {
  const { defaults } = targetRules.matters;
  const { originYear = '' } = draft;
  const { values, problems } = readForm(
    petitions,
    { ...defaults, ...typedBy(petitions, draft), originYear },
    today,
  );
  const year = values.originYear ?? (values.receivedOn ? datePartsOf(values.receivedOn).year : null);
  const publishable = hasOwnProcedure(values) ? false : values.publishable;
  return { values: { ...values, originYear: year, publishable }, problems };
}

const identityOf = (matter: Petition): string =>
  `${matter.conference}|${personKey(matter)}|${fold(matter.content)}`;

/** Numbers of the matters that stand in the register or earlier in the list. */
function doublesAmong(list: readonly Petition[], rows: readonly Petition[]): ReadonlySet<number> {
  const present = new Set(rows.map(identityOf));
  const doubles = new Set<number>();
  list.forEach((matter, number) => {
    const identity = identityOf(matter);
    if (present.has(identity)) doubles.add(number);
    present.add(identity);
  });
  return doubles;
}
