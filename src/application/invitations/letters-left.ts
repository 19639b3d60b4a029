import { type SeasonSize, sizeOf } from '../../domain/reminders/season-cost';
import { guestRounds } from '../../register/settings/reminder-settings';
import type { Settings } from '../../register/settings/settings';
import type { Attendee } from '../../register/tables/attendees';
import { noticeDay } from '../attendees/renotify';

/** What is still to be made and mailed for these invited people. */
export const lettersLeft = (
  invited: readonly Attendee[],
  withPaper: ReadonlySet<string>,
  settings: Settings,
): SeasonSize =>
  sizeOf(
    invited,
    ({ id }) => !withPaper.has(id),
    (person) => noticeDay(person) === null,
    guestRounds(settings),
  );
