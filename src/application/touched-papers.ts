import type { Failure } from '../domain/failure';
import { type Outcome, success } from '../domain/outcome';
import { type Conference, conferences } from '../register/conferences';
import { acts } from '../register/journal';
import {
  changesSince,
  factsOf,
  readFacts,
  renotifyText,
  type ToldField,
  toldFields,
  writeFacts,
} from '../register/paper-facts';
import { papers } from '../register/papers';
import type { Ports, RowChange, SheetSnapshot } from './ports';

/**
 * Marks issued papers that tell something which the conference no longer says, and takes the mark off where it says it
 * again. An issued paper is never rewritten: people are told by a paper of its own (Decree 30, Article 18).
 */
export function markTouchedPapers(ports: Ports, conference: Conference): Outcome<number, Failure> {
  const sheet = ports.register.read(papers);
  if (!sheet.ok) return sheet;
  const changes = sheet.value.rows.flatMap(({ values }) => {
    if (values.conference !== conference.id || values.facts === '' || values.state !== 'issued') return [];
    const renotify = renotifyText(changesSince(values, conference));
    return renotify === values.renotify ? [] : [{ key: values.id, values: { renotify } }];
  });
  if (changes.length === 0) return success(0);
  const written = ports.register.change(sheet.value, changes);
  if (!written.ok) return written;
  const marked = changes.filter(({ values }) => values.renotify !== '').map(({ key }) => key);
  if (marked.length > 0) {
    ports.register.note({
      action: acts.markPapers,
      tab: papers.tab,
      record: conference.id,
      detail: marked.join(' '),
    });
  }
  return success(marked.length);
}

/**
 * Marks what was just issued and no longer holds, because a colleague saved the session while the papers were made.
 * Whoever saves it from now on finds them issued, and marks them.
 */
export function markOvertakenPapers(ports: Ports, told: Conference): Outcome<void, Failure> {
  const sheet = ports.register.read(conferences);
  if (!sheet.ok) return sheet;
  const now = sheet.value.rows.find(({ values }) => values.id === told.id)?.values;
  if (!now || writeFacts(factsOf(now)) === writeFacts(factsOf(told))) return success(undefined);
  const marked = markTouchedPapers(ports, now);
  return marked.ok ? success(undefined) : marked;
}

/** Whether a form changed anything that papers tell; a form that does not say what it showed may have. */
export const changesTold = (
  base: Readonly<Record<string, string>> | null | undefined,
  draft: Readonly<Record<string, string>>,
): boolean =>
  toldFields.some((field) => draft[field] !== undefined && (!base || draft[field] !== (base[field] ?? '')));

/** Once the correcting paper is issued, what it told counts as told. */
export const correctedPapers = (
  sheet: SheetSnapshot<typeof papers.columns>,
  conference: Conference,
): readonly RowChange<typeof papers.columns>[] =>
  sheet.rows.flatMap(({ values: row }) => {
    if (row.conference !== conference.id || row.state !== 'issued' || row.facts === '') return [];
    if (row.renotify === '' && changesSince(row, conference).length === 0) return [];
    // readFacts keeps only the fields of its type.
    const told = Object.keys(readFacts(row.facts)) as ToldField[];
    return [{ key: row.id, values: { facts: writeFacts(factsOf(conference, told)), renotify: '' } }];
  });
