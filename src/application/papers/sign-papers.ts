import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { acts, counted } from '../../register/tables/journal';
import { papers } from '../../register/tables/papers';
import type { Ports } from '../ports';
import { chosenPapers } from './paper-lines';
import { isIssued } from './paper-plan';

/** Hands drafts to the signer, or takes them back. One that lacks something goes to nobody. */
export function signPapers(
  ports: Ports,
  input: { readonly papers: readonly string[]; readonly back: boolean },
): Outcome<{ readonly changed: number; readonly incomplete: readonly string[] }, Failure> {
  const changed = ports.lock.holdingPapers(
    (): Outcome<{ readonly changed: number; readonly incomplete: readonly string[] }, Failure> => {
      const sheet = ports.register.read(papers);
      if (!sheet.ok) return sheet;
      const chosen = chosenPapers(sheet.value, input.papers);
      if (!chosen.ok) return chosen;
      const rows = chosen.value;
      if (rows.some(isIssued)) return failure({ code: 'document-locked' });
      const state = input.back ? 'draft' : 'to-sign';
      const open = rows.filter((row) => (row.state ?? 'draft') !== state);
      const incomplete = input.back ? [] : open.filter((row) => row.missing !== '' || row.document === '');
      const ready = open.filter((row) => !incomplete.includes(row));
      if (ready.length > 0) {
        const written = ports.register.change(
          sheet.value,
          ready.map(({ id }) => ({ key: id, values: { state } })),
        );
        if (!written.ok) return written;
      }
      return success({ changed: ready.length, incomplete: incomplete.map(({ id }) => id) });
    },
  );
  if (changed.ok && changed.value.changed > 0) {
    ports.register.note({
      action: acts.signPapers,
      tab: papers.tab,
      record: input.papers.length === 1 ? (input.papers[0] ?? '') : '',
      detail: counted.documents(changed.value.changed),
    });
  }
  return changed;
}
