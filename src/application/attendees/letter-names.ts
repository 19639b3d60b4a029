import type { Attendee } from '../../register/tables/attendees';
import { attendees, byMail } from '../../register/tables/attendees';
import { changedFrom } from '../../register/tables/journal';
import type { MemoryValues, Ports } from '../ports';
import { renamedIn } from '../pulse/pulse-memory';
import type { RenamedVillage } from '../rows/renamed-villages';
import {
  hasNumber,
  isMisnamedIn,
  isNoticed,
  isWrongOf,
  type LetterPrint,
  type Named,
  noticedPrint,
  printOf,
  printsIn,
  villageChange,
  withPrints,
} from './letter-prints';
import { markMisnamed } from './renotify';

type Guest = Named & Pick<Attendee, 'sentOn' | 'renotify'>;

/** Stores what these people's letters say of them; a letter that was locked keeps stating a village once it is told of. */
export function rememberNames(
  ports: Ports,
  guests: readonly Named[],
  memory: MemoryValues,
  isVillagePrinted?: boolean,
): void {
  const renamed = renamedIn(memory);
  const statesVillage = isVillagePrinted === undefined ? statedIn(memory) : () => isVillagePrinted;
  store(
    ports,
    memory,
    guests.map((guest) => ({ guest, print: printOf(guest, renamed, statesVillage(guest)) })),
  );
}

function statedIn(memory: MemoryValues): (guest: Named) => boolean {
  const printIn = printsIn(memory);
  return (guest) => (printIn(guest)?.village ?? '') !== '';
}

function store(
  ports: Ports,
  memory: MemoryValues,
  prints: readonly { readonly guest: Named; readonly print: LetterPrint }[],
): void {
  if (prints.length > 0) ports.memory.write(withPrints(memory, prints));
}

/**
 * Marks guests whose letter was locked or left, on paper or by mail, before their name was corrected in the sheet or their
 * village renamed. A letter whose sending was only typed into the sheet is noted with the name of now. Without a change it
 * costs no call. Returns whether somebody was marked.
 */
export function noticeLetterNames(
  ports: Ports,
  conferences: readonly string[],
  people: readonly Guest[],
  memory: MemoryValues,
  renamed: readonly RenamedVillage[] = renamedIn(memory),
): boolean {
  const printIn = printsIn(memory);
  const told = people
    .filter((guest) => conferences.includes(guest.conference) && hasNumber(guest))
    .map((guest) => ({ guest, print: printIn(guest) }))
    .filter(({ guest, print }) => guest.sentOn !== null || print !== undefined);
  const wrong = told.flatMap(({ guest, print }) =>
    print && isWrong(print, guest, renamed) ? [{ guest, print: noticedPrint(print, guest, renamed) }] : [],
  );
  const misnamed = wrong.filter(({ guest }) => guest.renotify !== true);
  const others = told.flatMap(({ guest, print }) =>
    isNews(print, guest, renamed)
      ? [{ guest, print: printOf(guest, renamed, (print?.village ?? '') !== '') }]
      : [],
  );
  const marked = conferences.every((conference) => {
    const ids = new Set(
      misnamed.filter(({ guest }) => guest.conference === conference).map(({ guest }) => guest.id),
    );
    return ids.size === 0 || markMisnamed(ports, conference, ids).ok;
  });
  // Prints are stored last: a run that broke off is repeated at the next opening.
  if (marked) store(ports, memory, [...others, ...wrong]);
  return marked && misnamed.length > 0;
}

/** Somebody whose letter went by mail, and whom the sheet says to be told by hand since, knows the name of now. */
const isToldSince = (print: LetterPrint, { handedBy }: Guest): boolean =>
  print.isMailed && handedBy !== byMail;

const isWrong = (print: LetterPrint, guest: Guest, renamed: readonly RenamedVillage[]): boolean =>
  !isToldSince(print, guest) && !isNoticed(print, guest, renamed) && isWrongOf(print, guest, renamed);

/** A letter that was not noted yet or by an earlier version, or somebody who was told by hand since. */
function isNews(print: LetterPrint | undefined, guest: Guest, renamed: readonly RenamedVillage[]): boolean {
  if (print === undefined || isToldSince(print, guest)) return true;
  const { isMailed, village } = printOf(guest, renamed, false);
  const isNoted = print.isMailed === isMailed && (print.village !== '' || village === '');
  return !isNoted && !isWrongOf(print, guest, renamed);
}

export interface WrongLetter {
  readonly id: string;
  readonly name: string;
  /** Such as `Thôn: Đông → Đông Hòa`; a former name is known only of a letter that was mailed. */
  readonly changes: readonly string[];
}

/** Marked guests whose letter names them or their village otherwise than the sheets. */
export function wrongLetters(
  memory: MemoryValues,
  people: readonly Guest[],
  nameInMail: (id: string) => string | undefined,
  renamed: readonly RenamedVillage[] = renamedIn(memory),
): readonly WrongLetter[] {
  const printIn = printsIn(memory);
  const headers = { name: attendees.columns.fullName.header, village: attendees.columns.village.header };
  return people.flatMap((guest) => {
    const { id, fullName: name } = guest;
    const print = guest.renotify === true && hasNumber(guest) ? printIn(guest) : undefined;
    if (!print || !isWrongOf(print, guest, renamed)) return [];
    const was = nameInMail(id) ?? name;
    const village = villageChange(print, guest, renamed);
    const changes = [
      ...(isMisnamedIn(print, guest)
        ? [was === name ? headers.name : changedFrom(headers.name, was, name)]
        : []),
      ...(village ? [changedFrom(headers.village, village.was, village.is)] : []),
    ];
    return [{ id, name, changes }];
  });
}
