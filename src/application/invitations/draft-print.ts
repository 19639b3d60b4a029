import { fingerprintOf } from '../../domain/text/fingerprint';
import { templateName } from '../../register/settings/template-settings';
import type { Attendee } from '../../register/tables/attendees';
import { isInvited } from '../../register/tables/attendees';
import { type Job, ledgerNotes } from '../../register/tables/ledger';
import { everyTag } from '../../templates/check-tags';
import type { TagScope, TemplateTag } from '../../templates/document-engine';
import { invitationPaper, type LetterBundle } from '../../templates/papers/invitation/invitation-paper';
import type { PaperIdentity, PaperSources } from '../../templates/papers/paper-sources';
import { tagKey } from '../../templates/tag-key';
import type { SheetRow } from '../ports';
import type { InvitationFacts } from './invitation-facts';
import { bundleOf } from './letter-bundles';
import { documentsOf } from './letter-documents';

const nameLength = 3;
const valueLength = 2;

const shortHash = (text: string, length: number): string => fingerprintOf(text).slice(-length);

const listKey = (key: string): string => `#${key}`;

/** The values of every tag in their order, those of repeated parts too, by key. */
function valuesByTag(scope: TagScope): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const walk = (inside: TagScope): void => {
    for (const [name, value] of Object.entries(inside)) {
      const isList = typeof value === 'object';
      // A column may have the name of a list.
      const key = isList ? listKey(tagKey(name)) : tagKey(name);
      const text = isList ? String(value.length) : String(value);
      values.set(key, `${values.get(key) ?? ''}\n${text}`);
      if (isList) for (const row of value) walk(row);
    }
  };
  walk(scope);
  return values;
}

function printedValues(sources: PaperSources, bundle: LetterBundle): ReadonlyMap<string, string> {
  const withIdentity = ({ number, date }: PaperIdentity): ReadonlyMap<string, string> => {
    const conference = { ...sources.conference, invitationNumber: number, invitationDate: date };
    return valuesByTag(invitationPaper.build({ ...sources, conference }, bundle, { number, date }).scope);
  };
  const blank = withIdentity({ number: '', date: null });
  // Number and day are what locking adds.
  const numbered = withIdentity({ number: '1', date: sources.today });
  return new Map([...blank].filter(([key, text]) => numbered.get(key) === text));
}

/** Says in the note of the ledger what a document printed: for each tag that its template has, and for the template. */
export function printMark(
  sources: PaperSources,
  bundle: LetterBundle,
  printed: { readonly tags: readonly TemplateTag[]; readonly texts: readonly string[] },
): string {
  const values = printedValues(sources, bundle);
  const used = everyTag(printed.tags).map(({ key, kind }) =>
    kind === 'section' && values.has(listKey(key)) ? listKey(key) : key,
  );
  const keys = [...new Set(used)].filter((key) => values.has(key));
  const pieces = keys.map(
    (key) => shortHash(key, nameLength) + shortHash(values.get(key) ?? '', valueLength),
  );
  const text = shortHash(printed.texts.join('\n'), nameLength + valueLength);
  return `${ledgerNotes.print}${text}${pieces.join('')}`;
}

const markIn = (note: string): string | null => {
  const at = note.indexOf(ledgerNotes.print);
  return at < 0 ? null : note.slice(at + ledgerNotes.print.length).trim();
};

/** The note with another mark; the rest of it stays. */
export const withMark = (note: string, mark: string): string => {
  const at = note.indexOf(ledgerNotes.print);
  return [at < 0 ? note : note.slice(0, at).trim(), mark].filter((part) => part !== '').join(' ');
};

/**
 * What the letters would print otherwise now than their draft did, by the names of tags; nothing where the draft is of a
 * version that kept no mark. `texts` are those of the template, where it is at hand.
 */
export function draftChanges(
  sources: PaperSources,
  bundle: LetterBundle,
  note: string,
  texts?: readonly string[],
): readonly string[] {
  const mark = markIn(note);
  if (mark === null) return [];
  const size = nameLength + valueLength;
  const pieces = new Map<string, string>();
  for (let at = size; at + size <= mark.length; at += size) {
    pieces.set(mark.slice(at, at + nameLength), mark.slice(at + nameLength, at + size));
  }
  const names = new Map(
    [...invitationPaper.tags.map(({ name }) => name), ...Object.keys(bundle.people[0]?.added ?? {})].map(
      (name) => [tagKey(name), name],
    ),
  );
  const changed = [...printedValues(sources, bundle)].flatMap(([key, text]) => {
    const piece = pieces.get(shortHash(key, nameLength));
    return piece === undefined || piece === shortHash(text, valueLength)
      ? []
      : [names.get(key.replace(/^#/, '')) ?? key];
  });
  const isOther = texts !== undefined && shortHash(texts.join('\n'), size) !== mark.slice(0, size);
  return [...(isOther ? [templateName('invitation')] : []), ...changed];
}

/** The letters of a document as they would be printed now: for those of its people who are still invited. */
export function currentBundle(
  job: Job,
  documents: readonly Job[],
  people: ReadonlyMap<string, SheetRow<Attendee>>,
): LetterBundle {
  const bundle = bundleOf(job, documents, people);
  return { ...bundle, people: bundle.people.filter(({ values }) => isInvited(job.conference)(values)) };
}

/** What each draft would print otherwise now. */
export function draftsOf(
  sources: PaperSources,
  jobs: readonly Job[],
  people: ReadonlyMap<string, SheetRow<Attendee>>,
): InvitationFacts['drafts'] {
  const documents = documentsOf(jobs, sources.conference.id);
  return documents
    .filter(({ locked }) => locked !== true)
    .map((job) => ({
      key: job.key,
      url: job.document,
      changes: draftChanges(sources, currentBundle(job, documents, people), job.note),
    }));
}
