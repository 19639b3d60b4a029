import type { Announcement } from '../../domain/conference/conference';
import { fixedDateOf } from '../../domain/conference/conference';
import type { Failure } from '../../domain/failure';
import type { Outcome } from '../../domain/outcome';
import { printingOrder, villageNames } from '../../register/printing-order';
import { readSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { hasId } from '../../register/table';
import {
  type Attendee,
  attendees,
  getsLetter,
  groupLabels,
  honorificLabels,
} from '../../register/tables/attendees';
import { conferences } from '../../register/tables/conferences';
import { ledger } from '../../register/tables/ledger';
import { villages } from '../../register/tables/villages';
import { titleOfBody } from '../../templates/words/addressing';
import { noticeDay } from '../attendees/renotify';
import { openForm } from '../conference/notice-before-opening';
import { peopleWithLetter } from '../invitations/letter-documents';
import type { Ports } from '../ports';
import { chosenConference } from '../rows/conference-context';
import { type ConferenceChoice, choiceOf } from '../rows/form-facts';
import { lastHandOverIn } from './last-hand-over';

interface ToldPerson {
  readonly id: string;
  readonly honorific: string;
  readonly name: string;
  readonly detail: string;
  readonly group: string;
  readonly village: string;
  readonly phone: string;
  readonly hasLetter: boolean;
  /** ISO day on which they were told what still holds. */
  readonly toldOn: string | null;
  readonly toldBy: string;
  readonly reply: Attendee['reply'];
}

interface StruckOffPerson {
  readonly id: string;
  readonly name: string;
  readonly village: string;
  readonly reason: string;
  /** The reserve who took the seat; '' for nobody. */
  readonly substitute: string;
}

export interface TellingFacts extends ConferenceChoice {
  readonly today: string;
  readonly message: Announcement;
  readonly people: readonly ToldPerson[];
  /** Named for the conference and invited no longer. */
  readonly struckOff: readonly StruckOffPerson[];
  /** The last recording of this conference, which can be taken back. */
  readonly last: {
    readonly request: string;
    readonly people: number;
    readonly day: string;
    readonly by: string;
  } | null;
}

/** What `Giao giấy, báo mời` shows: everybody who gets a letter, and who was told when and by whom. */
export function openTellingForm(
  ports: Ports,
  input: { readonly conference: string | null },
): Outcome<TellingFacts, Failure> {
  const tables = { conferences, settings: settingsTable, villages, people: attendees, jobs: ledger };
  return openForm(ports, tables, (rows, _, memory) => {
    const settings = readSettings(rows.settings);
    const conference = chosenConference(rows.conferences, input.conference);
    const last = lastHandOverIn(memory);
    const withLetter = peopleWithLetter(rows.jobs, conference?.id ?? '');
    return {
      ...choiceOf(rows.conferences, conference),
      today: ports.clock.today(),
      message: {
        office: settings.office.name,
        title: conference?.title ?? '',
        year: String(conference?.year ?? ''),
        date: conference && fixedDateOf(conference),
        startTime: conference?.startTime ?? '',
        venue: conference?.venue ?? '',
        phone: settings.contact.phone,
      },
      people: conference
        ? rows.people
            .filter(getsLetter(conference, settings))
            .filter(hasId)
            .sort(printingOrder(villageNames(rows.villages)))
            .map((person) => toldPerson(person, withLetter))
        : [],
      struckOff: rows.people
        .filter((one) => one.conference === conference?.id && one.seat === 'withdrawn' && hasId(one))
        .map(({ id, fullName, village, absence, substitute }) => ({
          id,
          name: fullName,
          village,
          reason: absence,
          substitute,
        })),
      last:
        last && !last.takenBack && last.conference === conference?.id
          ? { request: last.request, people: last.people.length, day: last.sentOn ?? '', by: last.handedBy }
          : null,
    };
  });
}

const toldPerson = (person: Attendee, withLetter: ReadonlySet<string>): ToldPerson => ({
  id: person.id,
  honorific: person.honorific ? honorificLabels[person.honorific] : '',
  name: person.fullName,
  detail: titleOfBody(person.title, person.organisation),
  group: person.group ? groupLabels[person.group] : '',
  village: person.village,
  phone: person.phone,
  hasLetter: withLetter.has(person.id),
  toldOn: noticeDay(person),
  toldBy: person.handedBy,
  reply: person.reply,
});
