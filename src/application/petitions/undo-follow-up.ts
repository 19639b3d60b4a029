import type { Failure } from '../../domain/failure';
import { failure, mapValue, type Outcome, success } from '../../domain/outcome';
import { cellText } from '../../register/cell';
import { followed } from '../../register/columns/followed-petition';
import { readRow } from '../../register/table';
import { acts } from '../../register/tables/journal';
import { papers } from '../../register/tables/papers';
import { type Petition, petitions } from '../../register/tables/petitions';
import { noticeMisdirected } from '../papers/touched-papers';
import type { Ports } from '../ports';
import { type Draft, editableRow } from '../rows/edit-row';
import { changeSheets } from '../rows/under-lock';
import { type FollowedRow, followedRow, isHidden } from './follow-petition';

/** What a step writes. */
const stepFields = [...Object.keys(followed.columns), 'reopenings'].filter(
  (field) => field !== 'class' && field !== 'content',
);

/**
 * Undoes the last step of a matter, unless somebody changed its row since: the cells that the step wrote get back what
 * they held `before`. A step back is no reopening, so it needs no reason.
 */
export function undoFollowUp(
  ports: Ports,
  { id, fingerprint, before }: { readonly id: string; readonly fingerprint: string; readonly before: Draft },
): Outcome<FollowedRow, Failure> {
  const { values } = readRow(petitions, before);
  const undone = changeSheets(
    ports,
    { petitions },
    ({ petitions: sheet }) => {
      const row = sheet.rows.find((one) => one.values.id === id);
      if (!row || isHidden(row.values)) return failure({ code: 'not-found', id });
      const changed = stepFields.filter(
        (field) => values[field as keyof Petition] !== row.values[field as keyof Petition],
      );
      if (changed.length === 0) return success(row);
      if (row.fingerprint !== fingerprint) {
        const current = Object.fromEntries(
          Object.entries(row.cells).map(([field, cell]) => [field, cellText(cell)]),
        );
        return failure({ code: 'conflict', id, current, fingerprint: row.fingerprint });
      }
      const back = Object.fromEntries(changed.map((field) => [field, values[field as keyof Petition]]));
      // The fields are those of a petition.
      return ports.register.changeRow(sheet, { key: id, values: back as Partial<Petition> });
    },
    () => ({ action: acts.undoFollowUp, tab: petitions.tab, record: id, detail: '' }),
  );
  if (!undone.ok) return undone;
  // The unit may be the former one again, to which a paper went.
  const letters = ports.register.read(papers);
  if (letters.ok) noticeMisdirected(ports, undone.value.values.conference, letters.value);
  return mapValue(undone, (row) => followedRow(editableRow(petitions, row), row.values, ports.clock.today()));
}
