import { fingerprintOf } from '../../domain/text/fingerprint';
import { joined } from '../../domain/text/joined';
import { cleanText } from '../../domain/text/vietnamese-text';
import { templateName } from '../../register/settings/template-settings';
import type { Attendee } from '../../register/tables/attendees';
import { getsLetter } from '../../register/tables/attendees';
import { changedFrom } from '../../register/tables/journal';
import { type Job, ledgerNotes } from '../../register/tables/ledger';
import type { TemplateTag } from '../../templates/document-engine';
import { invitationPaper, type LetterBundle } from '../../templates/papers/invitation/invitation-paper';
import type { PaperSources } from '../../templates/papers/paper-sources';
import { tagKey } from '../../templates/tag-key';
import { type DraftedValues, draftedValues, rememberDrafted } from '../documents/drafted-values';
import { type PrintedValues, printedValues, tagOfKey, valuesUsed } from '../documents/printed-values';
import type { MemoryValues, Ports, SheetRow } from '../ports';
import type { InvitationFacts } from './invitation-facts';
import { bundleOf } from './letter-bundles';
import { documentsOf } from './letter-documents';

const nameLength = 3;
const valueLength = 2;

/** Characters; a longer new value is only named. */
const longestShown = 160;

const shortHash = (text: string, length: number): string => fingerprintOf(text).slice(-length);

const pieceOf = (key: string, text: string): string =>
  shortHash(key, nameLength) + shortHash(text, valueLength);

const valuesOfLetters = (sources: PaperSources, bundle: LetterBundle): PrintedValues =>
  printedValues(({ number, date }) => {
    const conference = { ...sources.conference, invitationNumber: number, invitationDate: date };
    return invitationPaper.build({ ...sources, conference }, bundle, { number, date }).scope;
  }, sources.today);

/** Hashes of what a document printed, for the note in the ledger: of the template's text and of each of its tags. */
export function printMark(
  sources: PaperSources,
  bundle: LetterBundle,
  printed: { readonly tags: readonly TemplateTag[]; readonly texts: readonly string[] },
): string {
  const used = valuesUsed(valuesOfLetters(sources, bundle), printed.tags);
  const pieces = [...used].map(([key, text]) => pieceOf(key, text));
  const text = shortHash(printed.texts.join('\n'), nameLength + valueLength);
  return `${ledgerNotes.print}${text}${pieces.join('')}`;
}

const markIn = (note: string): string | null => {
  const at = note.indexOf(ledgerNotes.print);
  return at < 0 ? null : note.slice(at + ledgerNotes.print.length).trim();
};

/** Hashes of values by the hash of their tag. */
function piecesIn(mark: string): ReadonlyMap<string, string> {
  const size = nameLength + valueLength;
  const pieces = new Map<string, string>();
  for (let at = size; at + size <= mark.length; at += size) {
    pieces.set(mark.slice(at, at + nameLength), mark.slice(at + nameLength, at + size));
  }
  return pieces;
}

/** What a draft prints of conference and office, as far as they are still the same, by the pieces of its mark. */
function printedFrame(sources: PaperSources, note: string): DraftedValues {
  const pieces = piecesIn(markIn(note) ?? '');
  const frame = valuesOfLetters(sources, { key: '', label: '', per: 'all', people: [] });
  return new Map(
    [...frame].flatMap(([key, text]) =>
      pieces.get(shortHash(key, nameLength)) === shortHash(text, valueLength)
        ? [[pieceOf(key, text), text] as const]
        : [],
    ),
  );
}

/** The note with its mark replaced. */
export const withMark = (note: string, mark: string): string => {
  const at = note.indexOf(ledgerNotes.print);
  return joined(' ', at < 0 ? note : note.slice(0, at).trim(), mark);
};

/**
 * What would print differently now than in the draft, such as `Địa điểm: Hội trường → Nhà văn hóa`, or only the name of
 * the tag where the old value is not kept; nothing if the draft comes from a version that stored no mark. `texts` are those
 * of the template, if it is loaded.
 */
export function draftChanges(
  sources: PaperSources,
  bundle: LetterBundle,
  note: string,
  drafted: DraftedValues,
  texts?: readonly string[],
): readonly string[] {
  const mark = markIn(note);
  if (mark === null) return [];
  const size = nameLength + valueLength;
  const pieces = piecesIn(mark);
  const names = new Map(
    [...invitationPaper.tags.map(({ name }) => name), ...Object.keys(bundle.people[0]?.added ?? {})].map(
      (name) => [tagKey(name), name],
    ),
  );
  const changed = [...valuesOfLetters(sources, bundle)].flatMap(([key, text]) => {
    const piece = pieces.get(shortHash(key, nameLength));
    if (piece === undefined || piece === shortHash(text, valueLength)) return [];
    const name = names.get(tagOfKey(key)) ?? key;
    const was = drafted.get(shortHash(key, nameLength) + piece);
    return [was === undefined || text.length > longestShown ? name : changedFrom(name, was, cleanText(text))];
  });
  const isOther = texts !== undefined && shortHash(texts.join('\n'), size) !== mark.slice(0, size);
  return [...(isOther ? [templateName('invitation')] : []), ...changed];
}

/** The letters of a document for those of its people who are still invited. */
export function currentBundle(
  job: Job,
  documents: readonly Job[],
  people: ReadonlyMap<string, SheetRow<Attendee>>,
  { conference, settings }: Pick<PaperSources, 'conference' | 'settings'>,
): LetterBundle {
  const bundle = bundleOf(job, documents, people);
  const gets = getsLetter(conference, settings);
  return { ...bundle, people: bundle.people.filter(({ values }) => gets(values)) };
}

/** Drafts with what they would print differently now; keeps what they print, to say the old value once it changes. */
export function draftsOf(
  ports: Ports,
  memory: MemoryValues,
  sources: PaperSources,
  jobs: readonly Job[],
  people: ReadonlyMap<string, SheetRow<Attendee>>,
): InvitationFacts['drafts'] {
  const { id } = sources.conference;
  const documents = documentsOf(jobs, id);
  const drafts = documents.filter(({ locked }) => locked !== true);
  const printed = drafts.flatMap(({ note }) => [...printedFrame(sources, note)]);
  if (drafts.length > 0) rememberDrafted(ports, memory, id, new Map(printed));
  const drafted = draftedValues(memory, id);
  return drafts.map((job) => ({
    key: job.key,
    url: job.document,
    changes: draftChanges(sources, currentBundle(job, documents, people, sources), job.note, drafted),
  }));
}
