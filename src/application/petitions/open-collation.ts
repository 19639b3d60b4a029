import { datePartsOf } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import type { Outcome } from '../../domain/outcome';
import { villagesInScope } from '../../domain/people/village-coverage';
import { isOfRegister } from '../../domain/petitions/petition';
import { comparedLetters } from '../../domain/petitions/petition-likeness';
import { salientGroups } from '../../domain/petitions/salient-groups';
import { fold } from '../../domain/text/vietnamese-text';
import { readSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { agenda } from '../../register/tables/agenda';
import { type Conference, conferences } from '../../register/tables/conferences';
import { type Petition, petitions } from '../../register/tables/petitions';
import { type Village, villages } from '../../register/tables/villages';
import { openForm } from '../conference/notice-before-opening';
import type { Ports } from '../ports';
import { chosenConference } from '../rows/conference-context';
import { type ConferenceChoice, choiceOf, namesOf } from '../rows/form-facts';

interface VillageList {
  readonly name: string;
  /** The list for this conference has arrived. */
  readonly returned: boolean;
  readonly receivedOn: string | null;
  readonly meetingOn: string | null;
  readonly meetingPeople: number | null;
  /** Opinions from its list. */
  readonly opinions: number;
}

interface SalientRow {
  readonly name: string;
  readonly villages: number;
  readonly opinions: number;
  readonly ids: readonly string[];
  readonly onAgenda: boolean;
}

interface ComparedOpinion {
  readonly id: string;
  readonly village: string;
  /** As much as is compared. */
  readonly excerpt: string;
  readonly onAgenda: boolean;
}

export interface CollationFacts extends ConferenceChoice {
  readonly today: string;
  readonly topics: readonly string[];
  readonly villages: readonly VillageList[];
  readonly groups: readonly SalientRow[];
  readonly opinions: readonly ComparedOpinion[];
}

/** What `Tổng hợp ý kiến thôn` shows: which villages sent a list, and the opinions they share. */
export function openCollation(
  ports: Ports,
  input: { readonly conference: string | null },
): Outcome<CollationFacts, Failure> {
  return openForm(ports, { conferences, settings: settingsTable, villages, petitions, agenda }, (rows) => {
    const conference = chosenConference(rows.conferences, input.conference);
    const own = rows.petitions.filter(
      (row) => conference !== null && row.conference === conference.id && row.id !== '' && isOfRegister(row),
    );
    const planned = rows.agenda.filter((item) => item.conference === conference?.id);
    return {
      today: ports.clock.today(),
      ...choiceOf(rows.conferences, conference),
      topics: readSettings(rows.settings).topics,
      villages: conference ? villageLists(rows.villages, own, conference) : [],
      groups: salientGroups(own).map(({ name, villages: from, opinions, ids }) => ({
        name,
        villages: from,
        opinions,
        ids,
        onAgenda: planned.some(({ content }) => content.includes(name)),
      })),
      opinions: own.map(({ id, village, content }) => ({
        id,
        village,
        excerpt: content.slice(0, comparedLetters),
        onAgenda: planned.some((item) => item.content.includes(id)),
      })),
    };
  });
}

/** A list of an earlier year does not count for this conference. */
function isReturned({ opinionsReceivedOn }: Village, { year }: Conference): boolean {
  return opinionsReceivedOn !== null && (year === null || datePartsOf(opinionsReceivedOn).year === year);
}

const villageLists = (
  rows: readonly Village[],
  own: readonly Petition[],
  conference: Conference,
): readonly VillageList[] =>
  rows
    .filter(({ name }) => name !== '' && villagesInScope(conference.scope, namesOf(rows)).includes(name))
    .map((village) => {
      const returned = isReturned(village, conference);
      return {
        name: village.name,
        returned,
        receivedOn: returned ? village.opinionsReceivedOn : null,
        meetingOn: returned ? village.meetingOn : null,
        meetingPeople: returned ? village.meetingPeople : null,
        opinions: own.filter((row) => row.channel === 'front' && fold(row.village) === fold(village.name))
          .length,
      };
    });
