import type { Failure } from '../../domain/failure';
import { andThen, failure, mapValue, type Outcome } from '../../domain/outcome';
import { acts, counted } from '../../register/tables/journal';
import { papers } from '../../register/tables/papers';
import type { Ports } from '../ports';
import { changeSheets, noteOn } from '../rows/under-lock';
import { changeRows } from '../rows/write-rows';
import { chosenPapers } from './paper-lines';
import { isIssued } from './paper-plan';

export interface SignedPapers {
  readonly changed: number;
  /** IDs of papers that lack something. */
  readonly incomplete: readonly string[];
}

/** Hands complete drafts to the signer, or takes them back. */
export const signPapers = (
  ports: Ports,
  input: { readonly papers: readonly string[]; readonly back: boolean },
): Outcome<SignedPapers, Failure> =>
  changeSheets(
    ports,
    { papers },
    (sheets) =>
      andThen(chosenPapers(sheets.papers, input.papers), (rows) => {
        if (rows.some(isIssued)) return failure({ code: 'document-locked' });
        const state = input.back ? 'draft' : 'to-sign';
        const open = rows.filter((row) => (row.state ?? 'draft') !== state);
        const incomplete = input.back ? [] : open.filter((row) => row.missing !== '' || row.document === '');
        const changes = open
          .filter((row) => !incomplete.includes(row))
          .map(({ id }) => ({ key: id, values: { state } }) as const);
        return mapValue(changeRows(ports, sheets.papers, changes), (changed) => ({
          changed,
          incomplete: incomplete.map(({ id }) => id),
        }));
      }),
    ({ changed }) =>
      changed > 0 &&
      noteOn(
        papers,
        acts.signPapers,
        input.papers.length === 1 ? (input.papers[0] ?? '') : '',
        counted.documents(changed),
      ),
    'holdingPapers',
  );
