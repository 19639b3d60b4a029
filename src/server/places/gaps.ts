import { type PreparationPoint, topicOfGap } from '../../domain/conference/issue-gate';
import type { Failure, TagFailure } from '../../domain/failure';
import type { MailStop } from '../../register/mail-stop';
import { neededSettings } from '../../register/settings/office-settings';
import { settingsTable } from '../../register/settings/settings-table';
import { attendees } from '../../register/tables/attendees';
import { conferences } from '../../register/tables/conferences';
import type { Place, ShownGap } from '../../rpc/place';
import type { FailureWords } from '../../rpc/protocol';
import { failureSentence } from '../../text/failures/failure-sentence';
import { mailStopSentence } from '../../text/failures/mail-stop-sentence';
import { fieldOf, missingItem } from '../../text/failures/missing-for-issue';
import { at, inOffice, inRow, inSheet, wayTo } from './places';

const points: Readonly<Record<PreparationPoint, (row: string) => Place>> = {
  agenda: (row) => at('preparation-form', 'work', { row, field: 'agenda' }),
  'agenda-flaws': (row) => at('preparation-form', 'work', { row, field: 'agenda' }),
  tasks: (row) => at('preparation-form', 'work', { row, field: 'tasks' }),
  'task-owner': (row) => at('preparation-form', 'work', { row, field: 'tasks' }),
  people: () => at('attendee-form', 'paste'),
};

/** Where something that keeps a conference from being issued is completed; null for an unknown code. */
function placeOf(code: string, conference: string): Place | null {
  const row = { row: conference };
  if (topicOfGap(code) !== null) return at('preparation-form', 'work', { ...row, field: 'answerers' });
  if (neededSettings.has(code)) return inOffice(code);
  const field = fieldOf(code);
  // Number and date are typed where the letters are finished.
  if (field.startsWith('invitation')) return at('invitation-form', 'letters', row);
  if (field in conferences.columns) return at('conference-form', 'details', { ...row, field });
  const known: Readonly<Record<string, (row: string) => Place>> = points;
  return known[code]?.(conference) ?? null;
}

/** Something that keeps a conference from being issued; without an ID, the current one. */
export const gapOf = (code: string, conference = ''): ShownGap => ({
  text: missingItem(code),
  place: placeOf(code, conference),
});

function placeOfStop(stop: MailStop): Place | null {
  switch (stop.kind) {
    case 'not-issued':
      return at('conference-form', 'status');
    case 'no-clerk-address':
      return inOffice('office.clerkEmail');
    case 'rules-off':
      return inSheet(settingsTable, '', 'value');
    case 'unread-addresses':
    case 'unread-days':
    case 'village-renamed':
      return inRow('check-panel');
    default:
      return stop satisfies never;
  }
}

export const gapOfStop = (stop: MailStop): ShownGap => ({
  text: mailStopSentence(stop),
  place: placeOfStop(stop),
});

/** What a tag that cannot be filled stands for, or else its template. */
function placeOfTag({ tag, reason, person }: TagFailure): Place {
  if (reason !== 'empty') return inRow('template-form');
  if (person !== '') return inSheet(attendees, '', 'fullName');
  const field = Object.entries(conferences.columns).find(([, { header }]) => header === tag)?.[0];
  return field === undefined ? inRow('template-form') : at('conference-form', 'details', { field });
}

/** Where to go about a failure; null where nothing has to be completed first. */
function placeOfFailure(failure: Failure): Place | null {
  switch (failure.code) {
    case 'not-set-up':
    case 'sheet-missing':
    case 'header-missing':
    case 'authorization-needed':
    case 'permission-missing':
      return { mend: 'set-up' };
    case 'header-doubled':
    case 'already-there':
      return { sheet: failure.tab, row: '', field: 'id' };
    case 'rehearsal-needs-empty':
      return { sheet: failure.tabs[0] ?? '', row: '', field: 'id' };
    case 'rows-without-id':
      return inRow('check-panel');
    case 'matter-followed':
      return inRow('follow-form', failure.ids[0]);
    case 'removal-unfinished':
      return inRow('removal-form');
    case 'rehearsing':
      return inRow('guide');
    case 'no-conference':
      return at('conference-form', 'details');
    case 'not-issued':
      return at('conference-form', 'status');
    case 'nobody-invited':
      return at('attendee-form', 'paste');
    case 'no-letter':
      return at('invitation-form', 'letters');
    case 'ledger-behind':
      return at('invitation-form', 'sending');
    case 'template-missing':
      return inRow('template-form');
    case 'template-tags':
      return failure.problems[0] ? placeOfTag(failure.problems[0]) : null;
    case 'conference-blocked':
      return failure.missing[0] === undefined ? null : placeOf(failure.missing[0], failure.conference);
    default:
      return null;
  }
}

/** The sentence of a failure, and where to go about it. */
export function failureWords(failure: Failure): FailureWords {
  const place = placeOfFailure(failure);
  return {
    sentence: failureSentence(failure),
    ...(place ? { way: wayTo(place) } : {}),
  };
}
