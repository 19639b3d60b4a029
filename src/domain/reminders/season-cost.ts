import { type SecondsEach, usualSeconds } from '../pulse/long-work';

/** What has still to be made and mailed for a conference. */
export interface SeasonSize {
  /** Guests without a letter. */
  readonly letters: number;
  /** Bundles of them, one a village and one for all who come from none. */
  readonly bundles: number;
  /** Documents for printing in one go: a long list is split. */
  readonly prints: number;
  /** Guests with an address who were not told yet. */
  readonly mails: number;
  /** Guests with an address, each of whom gets every reminder. */
  readonly reminded: number;
  /** Days before the conference on which guests are reminded. */
  readonly rounds: number;
}

/** Of the sending account: 100 and 250 on an ordinary one, 1,500 each on Workspace. */
export interface DailyLimits {
  readonly mailsADay: number;
  readonly documentsADay: number;
}

export interface SeasonCost extends SeasonSize, DailyLimits {
  /** Days that a document for each letter takes, 0 for none; so do mails and a round of reminders. */
  readonly documentDays: number;
  readonly mailDays: number;
  readonly roundDays: number;
  /** Minutes of the longest day, rounded up. */
  readonly documentMinutes: number;
  readonly mailMinutes: number;
}

const minutes = (pieces: number, aDay: number, seconds: number): number =>
  Math.ceil((Math.min(pieces, aDay) * seconds) / 60);

export function seasonCost(
  size: SeasonSize,
  { mailsADay, documentsADay }: DailyLimits,
  each: SecondsEach = usualSeconds,
): SeasonCost {
  const mailDays = Math.ceil(size.mails / mailsADay);
  return {
    ...size,
    mailsADay,
    documentsADay,
    documentDays: Math.ceil(size.letters / documentsADay),
    mailDays,
    roundDays: size.rounds === 0 ? 0 : Math.ceil(size.reminded / mailsADay),
    documentMinutes: minutes(size.letters, documentsADay, each.make),
    mailMinutes: minutes(Math.max(size.mails, size.reminded), mailsADay, each.mail),
  };
}

/** More than the account may do in a day. */
export const isTight = ({ documentDays, mailDays, roundDays }: SeasonCost): boolean =>
  documentDays > 1 || mailDays > 1 || roundDays > 1;

interface Guest {
  readonly village: string;
  readonly email: string;
}

/** Letters in one document; longer lists are split so that Docs stays fast and can export a PDF. */
export const lettersPerDocument = 200;

const printsOf = (letters: number): number => Math.ceil(letters / lettersPerDocument);

/** The size as the list of guests has it; `isLeft` and `isUntold` say who still gets a letter and a mail. */
export const sizeOf = <One extends Guest>(
  guests: readonly One[],
  isLeft: (guest: One) => boolean,
  isUntold: (guest: One) => boolean,
  rounds: number,
): SeasonSize => {
  const left = guests.filter(isLeft);
  const addressed = guests.filter(({ email }) => email !== '');
  return {
    letters: left.length,
    bundles: new Set(left.map(({ village }) => village)).size,
    prints: printsOf(left.length),
    mails: addressed.filter(isUntold).length,
    reminded: addressed.length,
    rounds,
  };
};

/** The most that a list not typed yet may come to: three posts and its citizens of each village, all with an address. */
export const mostOf = (quotas: readonly number[], posts: number, known: SeasonSize): SeasonSize => {
  const expected = quotas.reduce((sum, quota) => sum + posts + quota, 0);
  if (known.letters >= expected) return known;
  return {
    ...known,
    letters: expected,
    prints: printsOf(expected),
    bundles: Math.max(known.bundles, quotas.length),
    mails: expected,
    reminded: expected,
  };
};
