import { parseIsoDate } from '../domain/calendar/calendar-date';
import type { Announcement } from '../domain/conference/conference';
import { joined } from '../domain/text/joined';
import { startsSmall } from '../domain/text/vietnamese-text';
import { shownDate, shownDay } from './shown-date';
import { tellingText } from './telling';

/** Whom it invites. `names` are left out where the text would be too long. */
export interface MessageGuests {
  readonly who: string;
  readonly names?: string;
  /** Asks the village to pass it on. */
  readonly passOn?: boolean;
  /** A single person. */
  readonly isOne?: boolean;
}

/** Letters of two SMS without accents, and what Zalo shows without unfolding. */
export const longestMessage = 300;

/** What the message cannot do without; nothing when it can be written. */
export const missingForMessage = ({ date, startTime, venue }: Announcement): readonly string[] => [
  ...(date === null ? [tellingText.missing.date] : []),
  ...(startTime === '' ? [tellingText.missing.time] : []),
  ...(venue === '' ? [tellingText.missing.venue] : []),
];

/** `8 giờ 00`, without the zero of the hour. */
const hourWords = (time: string): string => `${Number(time.slice(0, 2))} giờ ${time.slice(3)}`;

/**
 * A text for Zalo or SMS of at most 300 letters, with hour, place and `xin báo`. Names, titles and courtesies give way
 * first, the place last.
 */
export function messageText(meeting: Announcement, { who, names, passOn, isOne }: MessageGuests): string {
  const day = parseIsoDate(meeting.date ?? '');
  const time = hourWords(meeting.startTime);
  const long = `${time}, ${day ? shownDay(day) : ''}`;
  const short = `${time}, ${day ? shownDate(day) : ''}`;
  const title = startsSmall(meeting.title);
  const plain = `hội nghị đối thoại${meeting.year === '' ? '' : ` năm ${meeting.year}`}`;
  const ask = [
    passOn ? 'Nhờ thôn báo giúp.' : '',
    `Xin báo lại ${isOne ? 'có dự được không' : 'ai dự, ai vắng'}${meeting.phone === '' ? '' : `: ${meeting.phone}`}.`,
  ];
  const text = (begin: string, what: string, when: string, venue: string): string =>
    joined(' ', `${begin} dự ${what}: ${when}, tại ${venue}.`, ...ask);
  const { office, venue } = meeting;
  const named = names ? `${who} (${names})` : who;
  const begin = office === '' ? 'Kính mời' : `${office} kính mời`;
  const drafts = [
    text(`${begin} ${named}`, title, long, venue),
    text(`${begin} ${named}`, plain, short, venue),
    text(`${begin} ${who}`, title, long, venue),
    text(`${begin} ${who}`, plain, short, venue),
    text(`Mời ${who}`, 'hội nghị đối thoại', short, venue),
  ];
  const fitting = drafts.find((draft) => draft.length <= longestMessage);
  if (fitting !== undefined) return fitting;
  const last = drafts[drafts.length - 1] ?? '';
  const shorter = venue.slice(0, Math.max(0, venue.length - (last.length - longestMessage) - 1));
  return text(`Mời ${who}`, 'hội nghị đối thoại', short, `${shorter}…`).slice(0, longestMessage);
}
