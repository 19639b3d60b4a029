import { lettersPerDocument } from '../../domain/reminders/season-cost';
import type { LettersPer } from '../../register/papers/letters-per';
import type { Attendee } from '../../register/tables/attendees';
import { unitsBundle } from '../../register/tables/attendees';
import type { Conference } from '../../register/tables/conferences';
import type { Job } from '../../register/tables/ledger';
import {
  type InvitedPerson,
  inPrintingOrder,
  type LetterBundle,
  letterTo,
} from '../../templates/papers/invitation/invitation-paper';
import { fileNameOf } from '../../templates/words/file-name';
import type { SheetRow } from '../ports';
import { batchOf, peopleOf, perOf } from './letter-documents';

/**
 * Splits the people into documents of one lot. A key identifies its document, also after a crash; `usedKeys` are those
 * of documents that an earlier run made.
 */
export function bundleLetters(
  lot: string,
  per: LettersPer,
  people: readonly InvitedPerson[],
  usedKeys: ReadonlySet<string>,
  villageOrder: readonly string[],
): readonly LetterBundle[] {
  const ordered = inPrintingOrder(people, villageOrder);
  switch (per) {
    case 'all': {
      const parts = chunks(ordered);
      const places = freePlaces(parts.length, (place) => usedKeys.has(`${lot}/in-${place}`));
      const isAlone = parts.length === 1 && places[0] === 1;
      return parts.map((part, index) => ({
        key: `${lot}/in-${places[index]}`,
        label: isAlone ? '' : `${places[index]}`,
        per,
        people: part,
      }));
    }
    case 'village': {
      const villages = [...new Set(ordered.map(({ values }) => values.village))];
      const isTaken = (place: number): boolean =>
        [...usedKeys].some((key) => key.startsWith(`${lot}/thon-${place}-`));
      const places = freePlaces(villages.length, isTaken);
      return villages.flatMap((village, at) =>
        chunks(ordered.filter(({ values }) => values.village === village)).map((part, index) => ({
          // Drive stores at most 124 bytes of a key, so it has the village's place instead of its name.
          key: `${lot}/thon-${places[at]}-${index + 1}`,
          label: village || unitsBundle,
          per,
          people: part,
        })),
      );
    }
    case 'person':
      return ordered.map((person) => ({ ...letterTo(person), key: `${lot}/${person.values.id}` }));
    default:
      per satisfies never;
      return [];
  }
}

/** The first free places, counted from 1. */
function freePlaces(count: number, isTaken: (place: number) => boolean): readonly number[] {
  const places: number[] = [];
  for (let place = 1; places.length < count; place += 1) if (!isTaken(place)) places.push(place);
  return places;
}

function chunks<Item>(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [];
  for (let start = 0; start < items.length; start += lettersPerDocument) {
    parts.push(items.slice(start, start + lettersPerDocument));
  }
  return parts;
}

/** The bundle of a ledger line, without people whose rows were deleted. */
export function bundleOf(
  job: Job,
  jobs: readonly Job[],
  rows: ReadonlyMap<string, SheetRow<Attendee>>,
): LetterBundle {
  const part = /\/in-(\d+)$/.exec(job.key)?.[1];
  const parts = jobs.filter((other) => other.run === job.run).length;
  return {
    key: job.key,
    label: part && parts > 1 ? part : job.record,
    per: perOf(job),
    people: peopleOf(job).flatMap((id) => rows.get(id) ?? []),
  };
}

/** `2026-HN01_GM_05_thon-dong_dot-2` */
export const bundleName = (conference: Conference, bundle: LetterBundle): string =>
  fileNameOf({
    conferenceId: conference.id,
    year: conference.year ?? 0,
    kind: 'GM',
    number: conference.invitationNumber,
    title: bundle.label || conference.title,
    batch: batchOf(bundle),
  });
