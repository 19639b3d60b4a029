import { datePartsOf, parseIsoDate } from '../../domain/calendar/calendar-date';
import { readTypedDate } from '../../domain/calendar/date-text';
import { cellText } from '../../register/cell';
import { conferences } from '../../register/tables/conferences';
import type { CalendarFacts, Draft, EditableRow } from '../../rpc/answers';
import { conferenceText } from '../../text/forms/conference-form';
import { shownDate } from '../../text/shown-date';
import { button, element, show } from '../ui/element';
import { fieldGroup } from '../ui/field-group';
import type { Page } from '../ui/page';
import { question } from '../ui/question';
import { createRowEditor, type RowEditor } from '../ui/row-editor';
import { folded, notice, section } from '../ui/section';
import { dateFacts } from './date-facts';
import { votersAsking } from './voters-asking';

const when = ['dateState', 'date', 'expectedMonth', 'startTime', 'endTime', 'venue', 'capacity'] as const;
const what = ['year', 'title', 'topic', 'howToAttend', 'opinionsBy'] as const;
const who = ['chair', 'chairTitle', 'coChair', 'coChairTitle', 'secretary', 'secretaryTitle'] as const;
const more = ['reason', 'voters', 'askingVoters', 'mode', 'scope', 'note'] as const;

export interface Details {
  readonly root: HTMLElement;
  readonly editor: RowEditor;
  readonly save: HTMLButtonElement;
  begin(row: EditableRow | null): void;
}

const { dateState, status, reason, mode } = conferences.columns;

function newConference({ today }: CalendarFacts): Draft {
  const date = parseIsoDate(today);
  const year = date ? datePartsOf(date).year : 0;
  return {
    year: String(year),
    title: conferenceText.defaultTitle(year),
    status: cellText(status.write('preparing')),
    reason: cellText(reason.write('yearly')),
    mode: cellText(mode.write('in-person')),
    dateState: cellText(dateState.write('expected')),
    // The plan's own hall (plan, III.3.2); the office changes it where it meets elsewhere.
    venue: conferenceText.defaultVenue,
    howToAttend: conferenceText.defaultHowToAttend,
  };
}

/** The form of one conference, with its deadlines told while the day is typed. */
export function createDetails(
  page: Page,
  calendar: CalendarFacts,
  listeners: { stands(basis: EditableRow | null): void; saved(row: EditableRow): void },
): Details {
  const group = fieldGroup(conferences, [...when, ...what, ...who, ...more], {
    title: { rows: 4 },
    topic: { rows: 2 },
    note: { rows: 3 },
  });
  const rootsOf = (names: readonly (keyof typeof group.fields)[]): readonly HTMLElement[] =>
    names.map((name) => group.fields[name].root);
  const { fields } = group;
  const clock = element('div', { role: 'status', 'aria-live': 'polite' });
  const sure = question();
  const asking = votersAsking(fields);

  const typedDate = () => readTypedDate(fields.date.value()) ?? null;
  const follow = (): void => {
    const { lines, warning } = dateFacts(typedDate(), calendar);
    const told = [
      ...(warning === null ? [] : [element('strong', {}, warning)]),
      ...lines.map((line) => element('p', {}, line)),
    ];
    show(fields.expectedMonth.root, typedDate() === null || fields.expectedMonth.value() !== '');
    clock.replaceChildren(notice(warning === null ? 'plain' : 'warn', ...told));
  };
  fields.date.onInput(() => {
    const blank =
      fields.dateState.value() === '' || fields.dateState.value() === cellText(dateState.write('expected'));
    if (typedDate() !== null && blank) fields.dateState.fill(cellText(dateState.write('fixed')));
    follow();
  });

  const editor = createRowEditor(page, {
    method: 'conference.save',
    table: conferences,
    group,
    keptAs: 'conference-1',
    stands(basis) {
      sure.close();
      follow();
      asking.follow();
      listeners.stands(basis);
    },
    beforeSaving(save) {
      const { warning, earliest } = dateFacts(typedDate(), calendar);
      const asBefore = readTypedDate(editor.basis()?.draft.date ?? '') ?? null;
      if (warning === null || asBefore === typedDate()) save();
      else {
        const label = conferenceText.useEarliest(shownDate(earliest));
        const run = (): void => {
          fields.date.fill(shownDate(earliest));
          follow();
          fields.date.control.focus();
        };
        sure.ask(warning, { label: conferenceText.saveAnyway, run: save }, { label, run });
      }
    },
    saved(row, wasNew) {
      editor.begin(row, row.draft);
      listeners.saved(row);
      page.say(wasNew ? conferenceText.savedFirst(row.id) : conferenceText.saved(row.id), 'good');
    },
  });

  return {
    root: element(
      'div',
      {},
      editor.root,
      section(conferenceText.sections.what, ...rootsOf(what)),
      section(
        conferenceText.sections.when,
        fields.dateState.root,
        fields.date.root,
        clock,
        fields.expectedMonth.root,
        element('div', { class: 'pair' }, fields.startTime.root, fields.endTime.root),
        fields.venue.root,
        fields.capacity.root,
      ),
      section(conferenceText.sections.who, ...rootsOf(who)),
      folded(
        conferenceText.sections.more,
        ...rootsOf(['reason', 'voters', 'askingVoters']),
        asking.root,
        ...rootsOf(['mode', 'scope', 'note']),
      ),
      sure.root,
    ),
    editor,
    save: button(conferenceText.save, editor.submit, 'primary'),
    begin: (row) => editor.begin(row, row?.draft ?? newConference(calendar)),
  };
}
