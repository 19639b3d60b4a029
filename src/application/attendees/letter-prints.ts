import { fingerprintOf } from '../../domain/text/fingerprint';
import { type Attendee, byMail } from '../../register/tables/attendees';
import { positionWords, villageWords } from '../../templates/words/addressing';
import type { MemoryValues } from '../ports';
import type { RenamedVillage } from '../rows/renamed-villages';

export type Named = Pick<
  Attendee,
  'id' | 'conference' | 'fullName' | 'handedBy' | 'title' | 'organisation' | 'group' | 'village'
>;

/** What a guest's letter says of the guest. */
export interface LetterPrint {
  /** Fingerprint of the name. */
  readonly name: string;
  readonly isMailed: boolean;
  /** '' where the letter names no village, or an earlier version did not note it. */
  readonly village: string;
  /** Fingerprint of name and village as the sheets had them when somebody noticed that the letter is wrong; or ''. */
  readonly noticed: string;
}

/** IDs in one value of shared memory, which holds 9 kB. */
const blockSize = 400;

const numberOf = ({ id }: Pick<Attendee, 'id'>): number => Number(id.split('-')[1] ?? Number.NaN);

export const hasNumber = (guest: Pick<Attendee, 'id'>): boolean => Number.isInteger(numberOf(guest));

const blockKey = (guest: Named): string =>
  `told.${guest.conference}.names.${Math.floor(numberOf(guest) / blockSize)}`;

/** Villages are no personal data; prints name them by their place in this list. */
const villagesKey = (conference: string): string => `told.${conference}.villages`;
const villagesIn = (memory: MemoryValues, conference: string): readonly string[] =>
  (memory[villagesKey(conference)] ?? '').split('\n').filter((name) => name !== '');

/** Whether letters of these conferences were told or locked. */
export const statesNames = (memory: MemoryValues, conferences: readonly string[]): boolean =>
  Object.keys(memory).some((key) =>
    conferences.some((conference) => key.startsWith(`told.${conference}.names.`)),
  );

/** Whether letters of these conferences name villages. */
export const statesVillages = (memory: MemoryValues, conferences: readonly string[]): boolean =>
  conferences.some((conference) => villagesIn(memory, conference).length > 0);

const hashOf = (text: string, length = 5): string => fingerprintOf(text).slice(-length);

/** The village of a guest as `Thôn` calls it. */
const villageOf = (guest: Named, renamed: readonly RenamedVillage[]): string =>
  renamed.find(({ was }) => was === guest.village)?.is ?? guest.village;

/** Whether the words behind the name in a letter name the village, which a title such as `kiêm Trưởng thôn 1` does too. */
function namesVillage(guest: Named): boolean {
  const invitee = { ...guest, isCitizen: guest.group === 'citizens' };
  const words = positionWords(invitee);
  const spaced = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const isInTitle = guest.village !== '' && spaced(words).includes(spaced(villageWords(guest.village)));
  return isInTitle || words !== positionWords({ ...invitee, village: '' });
}

/** What the register says now of that which the letter states. */
const noticedNow = ({ village }: LetterPrint, guest: Named, renamed: readonly RenamedVillage[]): string =>
  hashOf(`${guest.fullName}|${village === '' ? '' : villageOf(guest, renamed)}`, 3);

/** The village that the letter names, and what it is called now; null where it is right or not known. */
export function villageChange(
  print: LetterPrint | undefined,
  guest: Named,
  renamed: readonly RenamedVillage[],
): RenamedVillage | null {
  const is = villageOf(guest, renamed);
  const isOther = print !== undefined && print.village !== '' && is !== '' && print.village !== is;
  return isOther ? { was: print.village, is } : null;
}

/** What a letter says that is made, or told by hand, now; `statesVillage`: its template has a tag for the village. */
export const printOf = (
  guest: Named,
  renamed: readonly RenamedVillage[],
  statesVillage: boolean,
): LetterPrint => ({
  name: hashOf(guest.fullName),
  isMailed: guest.handedBy === byMail,
  village: statesVillage || namesVillage(guest) ? villageOf(guest, renamed) : '',
  noticed: '',
});

/** What the letter still says, and that somebody has noticed. */
export const noticedPrint = (
  print: LetterPrint,
  guest: Named,
  renamed: readonly RenamedVillage[],
): LetterPrint => ({ ...print, noticed: noticedNow(print, guest, renamed) });

export const isMisnamedIn = (print: LetterPrint, { fullName }: Named): boolean =>
  print.name !== hashOf(fullName);

/** Whether the letter says something of the guest that the sheets say otherwise. */
export const isWrongOf = (print: LetterPrint, guest: Named, renamed: readonly RenamedVillage[]): boolean =>
  isMisnamedIn(print, guest) || villageChange(print, guest, renamed) !== null;

export const isNoticed = (print: LetterPrint, guest: Named, renamed: readonly RenamedVillage[]): boolean =>
  print.noticed === noticedNow(print, guest, renamed);

/** `12:abcde@.3~xyz`: number of the ID, name, by mail, place of the village, noticed. */
const entry = /^(\d+):([^@.~]*)(@?)(?:\.(\d+))?(?:~(.*))?$/;

const readBlock = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(',').flatMap((piece) => {
      const number = entry.exec(piece)?.[1];
      return number === undefined ? [] : [[number, piece] as const];
    }),
  );

/** Reads prints from memory, each block once. */
export function printsIn(memory: MemoryValues): (guest: Named) => LetterPrint | undefined {
  const blocks = new Map<string, ReadonlyMap<string, string>>();
  return (guest) => {
    const key = blockKey(guest);
    const block = blocks.get(key) ?? readBlock(memory[key] ?? '');
    blocks.set(key, block);
    const parts = entry.exec(block.get(String(numberOf(guest))) ?? '');
    if (!parts) return undefined;
    const [, , name = '', mail, place, noticed = ''] = parts;
    const village = villagesIn(memory, guest.conference)[Number(place ?? 0) - 1] ?? '';
    return { name, isMailed: mail === '@', village, noticed };
  };
}

/** Memory with these prints; names only as fingerprints. */
export function withPrints(
  memory: MemoryValues,
  prints: readonly { readonly guest: Named; readonly print: LetterPrint }[],
): MemoryValues {
  const villages = new Map<string, string[]>();
  const blocks = new Map<string, Map<string, string>>();
  for (const { guest, print } of prints) {
    const listKey = villagesKey(guest.conference);
    const list = villages.get(listKey) ?? [...villagesIn(memory, guest.conference)];
    villages.set(listKey, list);
    if (print.village !== '' && !list.includes(print.village)) list.push(print.village);
    const key = blockKey(guest);
    const block = blocks.get(key) ?? new Map(readBlock(memory[key] ?? ''));
    const place = print.village === '' ? '' : `.${list.indexOf(print.village) + 1}`;
    const noticed = print.noticed === '' ? '' : `~${print.noticed}`;
    const number = String(numberOf(guest));
    blocks.set(
      key,
      block.set(number, `${number}:${print.name}${print.isMailed ? '@' : ''}${place}${noticed}`),
    );
  }
  return Object.fromEntries([
    ...[...villages].flatMap(([key, list]) => (list.length === 0 ? [] : [[key, list.join('\n')]])),
    ...[...blocks].map(([key, block]) => [key, [...block.values()].join(',')]),
  ]);
}
