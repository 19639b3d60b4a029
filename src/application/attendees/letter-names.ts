import { fingerprintOf } from '../../domain/text/fingerprint';
import { type Attendee, byMail } from '../../register/tables/attendees';
import type { Ports } from '../ports';
import { markMisnamed } from './renotify';

type Memory = Readonly<Record<string, string>>;

type Named = Pick<Attendee, 'id' | 'conference' | 'fullName' | 'handedBy'>;
type Guest = Named & Pick<Attendee, 'sentOn' | 'renotify'>;

/** IDs in one value of shared memory, which holds 9 kB. */
const blockSize = 400;

const numberOf = ({ id }: Named): number => Number(id.split('-')[1] ?? Number.NaN);

const blockKey = (guest: Named): string =>
  `told.${guest.conference}.names.${Math.floor(numberOf(guest) / blockSize)}`;

const hashOf = (name: string): string => fingerprintOf(name).slice(-5);

/** Ends the fingerprint of a name that went by mail. */
const mailMark = '@';

const printOf = ({ fullName, handedBy }: Named): string =>
  hashOf(fullName) + (handedBy === byMail ? mailMark : '');

/** Fingerprints of the names in letters, by number of the ID. */
const readBlock = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(',').flatMap((piece) => {
      const [number = '', hash = ''] = piece.split(':');
      return number === '' ? [] : [[number, hash] as const];
    }),
  );

const nameIn = (memory: Memory, guest: Named): string | undefined =>
  readBlock(memory[blockKey(guest)] ?? '').get(String(numberOf(guest)));

/** Stores the names in these people's letters, as fingerprints only. */
export function rememberNames(ports: Ports, guests: readonly Named[], memory: Memory): void {
  const blocks = new Map<string, Map<string, string>>();
  for (const guest of guests) {
    const key = blockKey(guest);
    const block = blocks.get(key) ?? new Map(readBlock(memory[key] ?? ''));
    blocks.set(key, block.set(String(numberOf(guest)), printOf(guest)));
  }
  const texts = [...blocks].map(([key, block]) => [
    key,
    [...block].map((piece) => piece.join(':')).join(','),
  ]);
  if (texts.length > 0) ports.memory.write(Object.fromEntries(texts));
}

/**
 * Marks guests whose name was corrected in the sheet after their letter was locked or left, on paper or by mail. A letter
 * whose sending was only typed into the sheet is noted with the name of now. Without a change it costs no call. Returns
 * whether somebody was marked.
 */
export function noticeLetterNames(
  ports: Ports,
  conferences: readonly string[],
  people: readonly Guest[],
  memory: Memory,
): boolean {
  const told = people.filter(
    (guest) =>
      conferences.includes(guest.conference) &&
      Number.isInteger(numberOf(guest)) &&
      (guest.sentOn !== null || nameIn(memory, guest) !== undefined),
  );
  const others = told.filter((guest) => nameIn(memory, guest) !== printOf(guest));
  const misnamed = others.filter((guest) => isMisnamed(nameIn(memory, guest), guest));
  const marked = conferences.every((conference) => {
    const ids = new Set(misnamed.filter((guest) => guest.conference === conference).map(({ id }) => id));
    return ids.size === 0 || markMisnamed(ports, conference, ids).ok;
  });
  // Names are stored last: a run that broke off is repeated at the next opening.
  if (marked) rememberNames(ports, others, memory);
  return marked && misnamed.length > 0;
}

/** Somebody whose letter went by mail, and whom the sheet says to be told by hand since, knows the name of now. */
function isMisnamed(print: string | undefined, guest: Guest): boolean {
  if (print === undefined || guest.renotify === true) return false;
  const isToldSince = print.endsWith(mailMark) && guest.handedBy !== byMail;
  return !isToldSince && print.replace(mailMark, '') !== hashOf(guest.fullName);
}
