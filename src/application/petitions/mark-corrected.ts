import type { Failure } from '../../domain/failure';
import { andThen, mapValue, type Outcome, success } from '../../domain/outcome';
import { matterChanged } from '../../register/papers/paper-facts';
import { readRow } from '../../register/table';
import { acts } from '../../register/tables/journal';
import { type Paper, papers } from '../../register/tables/papers';
import { petitions } from '../../register/tables/petitions';
import type { PaperSources } from '../../templates/papers/paper-sources';
import { receivedMatters } from '../../templates/papers/receipt/received-matters';
import { petitionerOf } from '../../templates/papers/reply/petitioners';
import { transferOf } from '../../templates/papers/reply/transfers';
import { readPaperSources } from '../papers/paper-sources';
import type { Ports } from '../ports';
import type { Draft } from '../rows/edit-row';
import { valuesOf } from '../rows/read-sheets';
import { changeSheets, noteOn } from '../rows/under-lock';
import { changeRows } from '../rows/write-rows';

/** What the papers about a matter say of it, besides the body that it goes to. */
const statedFields = ['speaker', 'village', 'channel', 'receivedOn', 'content'] as const;

/** The matters of a paper by the sources, and by the receipts that follow from them. */
function idsIn(
  { kind, subject }: Paper,
  sources: PaperSources,
  receipts: ReturnType<typeof receivedMatters>,
): readonly string[] {
  const about = { key: subject, label: '' };
  switch (kind) {
    case 'receipt':
      return (receipts.get(subject) ?? []).map(({ values }) => values.id);
    case 'reply':
      return petitionerOf(sources, about).rows.map(({ values }) => values.id);
    case 'transfer':
      return [subject, ...transferOf(sources, about).rows.map(({ values }) => values.id)];
    case 'slip':
      return [subject];
    default:
      return [];
  }
}

const isOfMatters = ({ kind, state }: Paper): boolean =>
  state === 'issued' && ['receipt', 'reply', 'transfer', 'slip'].includes(kind ?? '');

/**
 * A receipt for a person, a village and a day has another subject once its only matter is corrected; its line takes the
 * new one, or no paper could replace it.
 */
function subjectsNow(sources: PaperSources, issued: readonly Paper[], id: string): (paper: Paper) => string {
  const groups = receivedMatters(sources);
  const now = [...groups].find(([, rows]) => rows.some(({ values }) => values.id === id))?.[0];
  const isTaken = issued.some(({ kind, subject }) => kind === 'receipt' && subject === now);
  return ({ kind, subject }) =>
    kind !== 'receipt' || now === undefined || isTaken || groups.has(subject) ? subject : now;
}

/**
 * Marks the issued papers that state a matter as it was `before` a correction, with what changed, and returns their IDs.
 * Done again after a crash it marks the same ones; only a correction back to what they state is then marked once more.
 * What is typed into the sheet is not noticed.
 */
export function markCorrected(
  ports: Ports,
  id: string,
  before: Draft,
  now: Draft,
): Outcome<readonly string[], Failure> {
  const changes = statedFields.flatMap((field) => {
    const [was = '', is = ''] = [before[field], now[field]];
    return was === is ? [] : [{ field, header: petitions.columns[field].header, was, is }];
  });
  if (changes.length === 0) return success([]);
  const sheet = ports.register.read(papers);
  if (!sheet.ok) return sheet;
  const matter = readRow(petitions, before).values;
  const candidates = valuesOf(sheet.value).filter(
    (row) => row.conference === matter.conference && isOfMatters(row),
  );
  if (candidates.length === 0) return success([]);
  return andThen(readPaperSources(ports, matter.conference, ['petitions'], sheet.value), ({ sources }) => {
    const subjectOf = subjectsNow(sources, candidates, id);
    const rows = sources.petitions.map((row) => (row.values.id === id ? { ...row, values: matter } : row));
    // The calendar stays lazy, which a copy would read.
    const former = Object.assign(sources, { petitions: rows });
    const receipts = receivedMatters(former);
    const stating = candidates
      .filter((row) => idsIn(row, former, receipts).includes(id))
      .map((row) => row.id);
    if (stating.length === 0) return success([]);
    const marked = changeSheets(
      ports,
      { papers },
      ({ papers: fresh }) => {
        const marks = valuesOf(fresh).flatMap((row) => {
          const renotify = matterChanged(row.renotify, id, changes);
          return !stating.includes(row.id) || !isOfMatters(row) || renotify === row.renotify
            ? []
            : [{ key: row.id, values: { renotify, subject: subjectOf(row) } }];
        });
        return mapValue(changeRows(ports, fresh, marks), () => marks.map(({ key }) => key));
      },
      (keys) => keys.length > 0 && noteOn(papers, acts.markPapers, id, keys.join(' ')),
    );
    return mapValue(marked, () => stating);
  });
}
