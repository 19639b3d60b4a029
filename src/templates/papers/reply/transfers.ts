import { grouped } from '../../../domain/grouped';
import { hasOwnProcedure, isOpen } from '../../../domain/petitions/petition';
import type { Paper } from '../../../register/tables/papers';
import { authorityLabels, type Petition } from '../../../register/tables/petitions';
import type { PaperSubject } from '../paper-form';
import type { PaperSources } from '../paper-sources';
import { paperInForce } from '../parts/annex-reference';
import { competentBody } from '../parts/competent-body';
import { matterRows, type PetitionRow } from '../parts/petition-rows';

/** Whether it is outside the commune's authority. */
export const isForOthers = ({ authority }: Pick<Petition, 'authority'>): boolean =>
  authority !== null && authority !== 'commune';

/** Open, outside the commune's authority, and without a procedure of its own. */
export const isToBePassedOn = (petition: Petition): boolean =>
  isForOthers(petition) && !hasOwnProcedure(petition) && isOpen(petition.status ?? 'received');

export interface Transfer extends PaperSubject {
  /** '' if none is named. */
  readonly body: string;
  readonly rows: readonly PetitionRow[];
}

/** The open matters of other bodies, one letter for each; the first matter is the key. */
export function transfers(sources: PaperSources): readonly Transfer[] {
  const groups = grouped(
    matterRows(sources).filter(({ values }) => isToBePassedOn(values)),
    ({ values }) => competentBody(sources, values) || `? ${values.authority}`,
  );
  return [...groups.values()].flatMap((rows) => {
    const ids = rows.map(({ values }) => values.id).sort();
    const [first] = rows;
    const [key] = ids;
    if (!first || key === undefined) return [];
    const body = competentBody(sources, first.values);
    return [{ key, label: body || authorityLabels[first.values.authority ?? 'other'], body, rows }];
  });
}

export const transferOf = (sources: PaperSources, subject: PaperSubject): Transfer =>
  transfers(sources).find(({ key }) => key === subject.key) ?? { ...subject, body: '', rows: [] };

/** The letter that passed a matter on, once it has a number and date. */
export function transferPaperOf(sources: PaperSources, petition: Petition): Paper | undefined {
  const transfer = transfers(sources).find(({ rows }) =>
    rows.some(({ values }) => values.id === petition.id),
  );
  const paper = transfer && paperInForce(sources.papers, 'transfer', transfer.key);
  return paper && paper.number !== '' && paper.date !== null ? paper : undefined;
}
