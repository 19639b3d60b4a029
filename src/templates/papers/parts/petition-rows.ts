import { readPersonName } from '../../../domain/people/person-name';
import { mayBePublished } from '../../../domain/petitions/petition';
import { isCounted } from '../../../domain/petitions/petition-count';
import { joined } from '../../../domain/text/joined';
import { startsSmall } from '../../../domain/text/vietnamese-text';
import type { PaperGap } from '../../../register/papers/paper-report';
import { channelLabels, type Petition, petitions } from '../../../register/tables/petitions';
import { honorificWord, villageWords } from '../../words/addressing';
import { printQuotes, withoutEndSign } from '../../words/in-sentence';
import type { PaperSources, SourceRow } from '../paper-sources';
import { speakerWords } from './known-people';

export type PetitionRow = SourceRow<Petition>;

const asPrinted = (sources: PaperSources, petition: Petition): Petition => ({
  ...petition,
  speaker: speakerWords(sources, petition),
  content: printQuotes(petition.content),
  answeredInHall: printQuotes(petition.answeredInHall),
  result: printQuotes(petition.result),
  basis: printQuotes(petition.basis),
});

const matterCache = new WeakMap<PaperSources, readonly PetitionRow[]>();

/**
 * The matters of the conference, in the order of the sheet; denunciations never enter a table. A speaker whose form of
 * address only the list of attendees holds has it.
 */
export function matterRows(sources: PaperSources): readonly PetitionRow[] {
  const cached = matterCache.get(sources);
  if (cached) return cached;
  const { petitions: rows, conference } = sources;
  const own = rows
    .filter(({ values }) => values.conference === conference.id && isCounted(values))
    .map((row) => ({ ...row, values: asPrinted(sources, row.values) }));
  matterCache.set(sources, own);
  return own;
}

/** Number of denunciations; nothing else about them is printed. */
export const denunciationCount = ({ petitions: rows, conference }: PaperSources): number =>
  rows.filter(({ values }) => values.conference === conference.id && !isCounted(values)).length;

export const wasRaisedInHall = ({ values }: PetitionRow): boolean => values.channel === 'conference';

export const isPublic = ({ values }: PetitionRow): boolean => mayBePublished(values);

export const petitionGap = ({ values }: PetitionRow, field: keyof Petition & string): PaperGap => ({
  tab: petitions.tab,
  row: values.id,
  field,
});

/** Blank fields of a matter that are required. */
export const blankFields = (
  row: PetitionRow,
  fields: readonly (keyof Petition & string)[],
): readonly PaperGap[] =>
  fields
    .filter((field) => row.values[field] === '' || row.values[field] === null)
    .map((field) => petitionGap(row, field));

/** Each gap once. */
export const distinctGaps = (gaps: readonly PaperGap[]): readonly PaperGap[] => [
  ...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values(),
];

/** The gap of a paper for which the sheet has no matter. */
export const noPetitionGap: PaperGap = { tab: petitions.tab, row: '', field: 'content' };

/** `Nhân dân thôn 10`, for papers without names. */
export function villagersWords(village: string): string {
  const where = villageWords(village);
  return where === '' ? 'Nhân dân' : `Nhân dân ${where}`;
}

const unknownAddress = honorificWord(null);

const looksLikeName = (text: string): boolean =>
  text.split(' ').length > 1 && text.split(' ').every((word) => /^\p{Lu}/u.test(word));

/** A person as addressed: `Ông (bà)` if the form of address is unknown; a group of people stays as typed. */
export const addressed = (speaker: string): string =>
  readPersonName(speaker).honorific === null && looksLikeName(speaker) && !speaker.startsWith(unknownAddress)
    ? `${unknownAddress} ${speaker}`
    : speaker;

/** `Ông Trịnh Văn Phúc, thôn 10`; a matter without a name comes from the people of its village. */
export function petitionerWords({ speaker, village }: Pick<Petition, 'speaker' | 'village'>): string {
  if (speaker === '') return villagersWords(village);
  return joined(', ', addressed(speaker), villageWords(village));
}

/** A sentence with its full stop; '' stays ''. */
export const withStop = (text: string): string =>
  text === '' || /[.!?…]$/.test(text.trim())
    ? printQuotes(text.trim())
    : `${printQuotes(withoutEndSign(text))}.`;

/** `ông Trịnh Văn Phúc` inside a sentence; `Nhân dân` keeps its capital. */
export const personInSentence = (text: string): string =>
  text.replace(/^(Ông|Bà|Đồng chí)(?=\s)/, startsSmall);

/** `qua hòm thư góp ý, đường dây nóng`, how a matter came in from outside the hall. */
export const channelWords = (channel: NonNullable<Petition['channel']>): string =>
  // The Front's committee keeps the capital of its name.
  `qua ${channel === 'front' ? channelLabels.front : startsSmall(channelLabels[channel])}`;

/** The content after a colon or `về việc`. */
export const insideSentence = (text: string): string => startsSmall(withoutEndSign(text));
