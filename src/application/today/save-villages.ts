import type { Failure } from '../../domain/failure';
import { andThen, failure, mapValue, type Outcome, success } from '../../domain/outcome';
import { fold } from '../../domain/text/vietnamese-text';
import { type RowOf, readRow } from '../../register/table';
import { acts, counted } from '../../register/tables/journal';
import { villages } from '../../register/tables/villages';
import type { Ports } from '../ports';
import { type Draft, typedBy } from '../rows/edit-row';
import { problemsIn } from '../rows/invalid-form';
import { changeSheets, noteOn } from '../rows/under-lock';
import { changeRows } from '../rows/write-rows';

export interface SavedVillages {
  readonly added: number;
  readonly changed: number;
}

type Village = RowOf<typeof villages>;

/** What the list says of a village; a blank of the list takes nothing away. */
const filledFields = (village: Village): Partial<Village> =>
  Object.fromEntries(Object.entries(village).filter(([, value]) => value !== '' && value !== null));

/** Adds the villages of a pasted list and completes those that `Thôn` has, by name; so that repeating it adds none. */
export function saveVillages(
  ports: Ports,
  input: { readonly villages: readonly Draft[] },
): Outcome<SavedVillages, Failure> {
  const readings = input.villages.map((draft) => readRow(villages, typedBy(villages, draft)));
  const problems = problemsIn(readings);
  if (problems.length > 0) return failure({ code: 'invalid', problems });
  return changeSheets(
    ports,
    { sheet: villages },
    ({ sheet }): Outcome<SavedVillages, Failure> => {
      const present = new Map(sheet.rows.map(({ values }) => [fold(values.name), values]));
      const typed = new Map(readings.map(({ values }) => [fold(values.name), values]));
      const added = [...typed].filter(([key]) => !present.has(key)).map(([, values]) => values);
      const changes = [...typed].flatMap(([key, { name: _, ...values }]) => {
        const row = present.get(key);
        if (!row) return [];
        const after = filledFields({ ...values, name: '' });
        const isSame = Object.entries(after).every(([field, value]) => row[field as keyof Village] === value);
        return isSame ? [] : [{ key: row.name, values: after }];
      });
      return andThen(changeRows(ports, sheet, changes), (changed) =>
        mapValue(added.length === 0 ? success([]) : ports.register.append(sheet, added), () => ({
          added: added.length,
          changed,
        })),
      );
    },
    ({ added, changed }) =>
      added + changed > 0 && noteOn(villages, acts.saveVillages, '', counted.lines(added + changed)),
  );
}
