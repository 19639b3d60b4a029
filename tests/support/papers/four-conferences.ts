import { isoDate } from '../../../src/domain/calendar/calendar-date';
import {
  type MadePaperCode,
  madePaperCodes,
  type PaperKindCode,
  paperKinds,
} from '../../../src/register/papers/paper-kinds';
import { rowWith } from '../../../src/register/table';
import { papers } from '../../../src/register/tables/papers';
import { createDocumentEngine } from '../../../src/templates/engine';
import { invitationPaper } from '../../../src/templates/papers/invitation/invitation-paper';
import { invitationTemplate } from '../../../src/templates/papers/invitation/invitation-template';
import type { PaperIdentity, PaperSources } from '../../../src/templates/papers/paper-sources';
import { paperForms } from '../../../src/templates/papers/registry';
import { clusterOnline } from './cluster-online';
import { fillTemplate } from './fill-template';
import { beforeConference, communeOf, sourcesOf2023 } from './paper-samples';
import { signed } from './paper-sources';
import { buildPaper, printPaper } from './print-paper';

/** The conferences whose papers are read line by line: all kinds that each of them makes. */
export interface ReadConference {
  readonly name: string;
  readonly before: PaperSources;
  /** Absent where only its plan is known. */
  readonly after?: PaperSources;
  /** Of a kind that is made for each subject: so many of them. */
  readonly subjects: number;
}

export interface ReadPaper {
  readonly kind: PaperKindCode;
  readonly about: string;
  readonly isDraft: boolean;
  readonly docx: Uint8Array;
}

/** Letters have gone out with another hall, so that there is something to correct. */
const withLetters = (sources: PaperSources): PaperSources => ({
  ...sources,
  conference: { ...sources.conference, invitationNumber: '5', invitationDate: isoDate('2026-11-04') },
  papers: [
    rowWith(papers, {
      conference: sources.conference.id,
      kind: 'invitation',
      state: 'issued',
      number: '5',
      symbol: 'GM-UBND',
      date: isoDate('2026-11-04'),
      facts: JSON.stringify({ venue: 'Nhà văn hóa thôn 2' }),
    }),
  ],
});

const beforeAndAfter = (name: string, held: PaperSources, subjects: number): ReadConference => ({
  name,
  before: withLetters(beforeConference(held)),
  after: held,
  subjects,
});

export const fourConferences: readonly ReadConference[] = [
  { name: 'the office in February 2023', before: sourcesOf2023, subjects: 100 },
  beforeAndAfter('a commune of 21 villages in 2026', communeOf(21, 168, 40), 100),
  beforeAndAfter('500 people and 150 matters', communeOf(40, 500, 150), 3),
  beforeAndAfter('an extraordinary conference of a cluster, online', clusterOnline, 100),
];

const signedAfter: PaperIdentity = { number: '7', date: isoDate('2026-11-23') };

const identityOf = (kind: MadePaperCode, sources: PaperSources): PaperIdentity => {
  if (paperKinds[kind].stage !== 'before') return signedAfter;
  return sources.conference.year === 2023 ? { number: '12', date: isoDate('2023-02-06') } : signed;
};

async function madePapers(
  kinds: readonly MadePaperCode[],
  sources: PaperSources,
  most: number,
): Promise<readonly ReadPaper[]> {
  const made: ReadPaper[] = [];
  for (const kind of kinds) {
    const subjects = paperForms[kind].subjects(sources).slice(0, most);
    const identity = identityOf(kind, sources);
    for (const [place, { label }] of subjects.entries()) {
      const isDraft = buildPaper(kind, sources, identity, place).gaps.length > 0;
      made.push({ kind, about: label, isDraft, docx: await printPaper(kind, sources, identity, place) });
    }
  }
  return made;
}

/** The letters of the first person of each group; none before the day is known, as none can be made then. */
async function invitations(sources: PaperSources): Promise<readonly ReadPaper[]> {
  if (sources.conference.date === null) return [];
  const template = await invitationTemplate();
  const groups = new Set<unknown>();
  return invitationPaper.subjects(sources).flatMap((bundle) => {
    const group = bundle.people[0]?.values.group;
    if (groups.has(group)) return [];
    groups.add(group);
    const { scope } = invitationPaper.build(sources, bundle, signed);
    const filled = fillTemplate(
      createDocumentEngine(),
      template,
      scope,
      invitationPaper.rules([], 'complete'),
    );
    if (!filled.ok) throw new Error(`${bundle.label}: ${JSON.stringify(filled.failure)}`);
    return [{ kind: 'invitation', about: bundle.label, isDraft: false, docx: filled.value }];
  });
}

const beforeKinds = madePaperCodes.filter((kind) => paperKinds[kind].stage === 'before');
const afterKinds = madePaperCodes.filter((kind) => paperKinds[kind].stage !== 'before');

export async function papersOf({ before, after, subjects }: ReadConference): Promise<readonly ReadPaper[]> {
  return [
    ...(await madePapers(beforeKinds, before, subjects)),
    ...(await invitations(before)),
    ...(after ? await madePapers(afterKinds, after, subjects) : []),
  ];
}
