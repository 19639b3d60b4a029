import { type CalendarDate, datePartsOf } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import { failure, mapValue, type Outcome, success } from '../../domain/outcome';
import { hasOwnProcedure } from '../../domain/petitions/petition';
import { isCounted, personKey } from '../../domain/petitions/petition-count';
import { fold } from '../../domain/text/vietnamese-text';
import { targetRules } from '../../register/exchange/import-targets';
import { type FieldProblem, readForm } from '../../register/table';
import { acts, counted } from '../../register/tables/journal';
import { type Petition, petitions } from '../../register/tables/petitions';
import type { Ports } from '../ports';
import { type Draft, typedBy } from '../rows/edit-row';
import { earlierSave, requestMark } from '../rows/idempotence';
import { listsIn, namedRows, withNameLists } from '../rows/name-lists';
import { valuesOf } from '../rows/read-sheets';
import { addToSheet } from '../rows/under-lock';
import { undoAddedRows } from '../rows/undo-added-rows';
import { appendNumbered } from '../rows/write-rows';

export interface ImportedRows {
  readonly added: number;
  /** Rows that the register already has, as people know them. */
  readonly doubles: readonly string[];
}

export interface MatterImport {
  readonly request: string;
  readonly rows: readonly Draft[];
}

/**
 * Adds matters of a register kept elsewhere with the status that they have there. Those that the register already has are
 * left out and reported. A denunciation refuses the whole list: it enters the register alone (clause S08).
 */
export function importMatters(ports: Ports, input: MatterImport): Outcome<ImportedRows, Failure> {
  const today = ports.clock.today();
  const readings = input.rows.map((draft) => readMatter(draft, today));
  if (readings.some(({ values }) => !isCounted(values))) return failure({ code: 'denunciation-apart' });
  const problems = readings.flatMap((reading, row) =>
    reading.problems.map((problem) => ({ row, ...problem })),
  );
  if (problems.length > 0) return failure({ code: 'invalid', problems });
  const marks = input.rows.map((draft, number) => requestMark(input.request, number, draft));
  return withNameLists(ports, (fresh) =>
    addToSheet(
      ports,
      petitions,
      (sheet, counters) => {
        const rows = valuesOf(sheet);
        const earlier = earlierSave(rows, input.request, marks);
        if (!earlier.ok) return earlier;
        const matters = readings.map(({ values }) => values);
        const named = namedRows(petitions, matters, { ...listsIn(counters), ...fresh });
        if (!named.ok) return named;
        const others = rows.filter((row) => !row.request.startsWith(`${input.request}/`));
        const present = new Set(others.map(identityOf));
        const isDouble = named.value.map((matter) => {
          const identity = identityOf(matter);
          const isPresent = present.has(identity);
          present.add(identity);
          return isPresent;
        });
        const missing = named.value.flatMap((matter, number) =>
          isDouble[number] || earlier.value.has(number) ? [] : [{ ...matter, request: marks[number] ?? '' }],
        );
        const done = {
          added: earlier.value.size + missing.length,
          doubles: named.value.filter((_, number) => isDouble[number]).map(({ content }) => content),
        };
        if (missing.length === 0) return success(done);
        return mapValue(appendNumbered(ports, sheet, counters, missing), () => done);
      },
      ({ added }) =>
        added > 0 && {
          action: acts.importPetitions,
          tab: petitions.tab,
          record: '',
          detail: counted.matters(added),
        },
    ),
  );
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
function readMatter(
  draft: Draft,
  today: CalendarDate,
): { readonly values: Petition; readonly problems: readonly FieldProblem[] } {
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
