import { parseIsoDate } from '../../../domain/calendar/calendar-date';
import { joined } from '../../../domain/text/joined';
import { factsOf, type PaperFacts, readFacts } from '../../../register/papers/paper-facts';
import type { Conference } from '../../../register/tables/conferences';
import type { Paper } from '../../../register/tables/papers';
import { withoutEndSign } from '../../words/in-sentence';
import { dateWords, meetingTimeWords, numberAndSymbol, timeWords } from '../../words/wording';
import type { PaperSources } from '../paper-sources';

/** The papers that announce a conference, as they are called in a sentence. */
const paperNames: Readonly<Partial<Record<string, string>>> = {
  invitation: 'Giấy mời',
  notice: 'Thông báo',
  correction: 'Thông báo',
};

const isIssued = ({ kind, state }: Paper): boolean =>
  state === 'issued' && kind !== null && paperNames[kind] !== undefined;

export const issuedPapers = ({ papers }: PaperSources): readonly Paper[] => papers.filter(isIssued);

export const referenceWords = ({ kind, number, symbol, date }: Paper): string =>
  [
    `${paperNames[kind ?? ''] ?? ''} số ${numberAndSymbol(number, symbol)}`,
    ...(date ? [dateWords(date)] : []),
  ].join(' ');

/** Facts as last announced; a later paper overrides an earlier one. */
const announcedFacts = (sources: PaperSources): PaperFacts =>
  Object.assign({}, ...issuedPapers(sources).map(({ facts }) => readFacts(facts)));

function meetingWords(date: string, startTime: string): string {
  const day = parseIsoDate(date);
  return day ? meetingTimeWords(day, startTime) : timeWords(startTime);
}

const chairWords = (facts: PaperFacts, of: Conference): string =>
  joined(
    '; ',
    joined(', ', facts.chair ?? '', facts.chair === of.chair ? of.chairTitle : ''),
    joined(', ', facts.coChair ?? '', facts.coChair === of.coChair ? of.coChairTitle : ''),
  );

export interface AnnouncedChange {
  readonly item: string;
  readonly was: string;
  readonly is: string;
}

/** Time, place and chairs that differ from the announcement. */
export function changesOf(sources: PaperSources): readonly AnnouncedChange[] {
  const { conference } = sources;
  const announced = announcedFacts(sources);
  const now = factsOf(conference);
  const { date = now.date ?? '', startTime = now.startTime ?? '', venue = '' } = announced;
  const changes: readonly (AnnouncedChange & { readonly fields: readonly (keyof PaperFacts)[] })[] = [
    {
      fields: ['date', 'startTime'],
      item: 'Thời gian',
      was: meetingWords(date, startTime),
      is: conference.date ? meetingTimeWords(conference.date, conference.startTime) : '',
    },
    {
      fields: ['venue'],
      item: 'Địa điểm',
      was: withoutEndSign(venue),
      is: withoutEndSign(conference.venue),
    },
    {
      fields: ['chair', 'coChair'],
      item: 'Chủ trì',
      was: chairWords({ ...now, ...announced }, conference),
      is: chairWords(now, conference),
    },
  ];
  return changes.filter(({ fields }) =>
    fields.some((field) => announced[field] !== undefined && announced[field] !== now[field]),
  );
}

export type ChangeCase = 'changed' | 'postponed' | 'cancelled';

/** A postponed conference with a new day counts as changed. */
export function caseOf(sources: PaperSources): ChangeCase {
  const { status, date } = sources.conference;
  if (status === 'cancelled') return 'cancelled';
  const announced = announcedFacts(sources).date;
  return status === 'postponed' && (date === null || announced === undefined || announced === String(date))
    ? 'postponed'
    : 'changed';
}
