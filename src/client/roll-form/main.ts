import { attendees } from '../../register/tables/attendees';
import type { RecordedRoll, RollFacts, RollMark, RollPerson } from '../../rpc/answers';
import { formWords } from '../../text/forms/form-words';
import { rollText as words } from '../../text/forms/roll-form';
import { hallSteps } from '../../text/guide/guide';
import { conferenceChooser } from '../ui/conference-field';
import { button, element, unique } from '../ui/element';
import { outboxLine } from '../ui/outbox-line';
import { createPage, openPage } from '../ui/page';
import { createOutbox, type OutboxState } from '../ui/sending/outbox';
import { ask } from '../ui/sending/server';
import { unnumberedNotice } from '../ui/unnumbered-notice';
import { peopleList } from './people-list';
import { personDetail, timeNow } from './person-detail';
import { rollCounts } from './roll-counts';
import { markOf, placeOf, type RollFilter, rollState, standing } from './roll-state';

interface Waiting extends RollMark {
  readonly conference: string;
}

/** As many as one call writes in a moment. */
const mostTogether = 100;

const page = createPage(hallSteps);
let told = (_state: OutboxState): void => {};
let heard = (_conference: string, _marks: readonly RollMark[]): void => {};
const outbox = createOutbox<Waiting, RecordedRoll>({
  name: 'roll-1',
  keyOf: ({ conference, id }) => `${conference} ${id}`,
  together(waiting) {
    const other = waiting.findIndex(({ conference }) => conference !== waiting[0]?.conference);
    return Math.min(other < 0 ? waiting.length : other, mostTogether);
  },
  pause: 1_200,
  send: (marks) =>
    ask('roll.mark', {
      conference: marks[0]?.conference ?? '',
      marks: marks.map(({ conference: _, ...mark }) => mark),
    }),
  sent(sent, { unknown, marks }) {
    const conference = sent[0]?.conference ?? '';
    heard(conference, marks);
    if (unknown.length === 0) return;
    const again = { label: words.reload, run: () => open(conference) };
    page.say(words.unknown(unknown.length), 'bad', again);
  },
  changed: (state) => told(state),
});

function selectOf<Value extends string>(
  label: string,
  options: readonly (readonly [Value, string])[],
  changed: () => void,
): { readonly root: HTMLElement; value(): Value } {
  const id = unique('filter');
  const control = element(
    'select',
    { id },
    ...options.map(([value, text]) => element('option', { value }, text)),
  );
  control.addEventListener('change', changed);
  return {
    root: element('div', { class: 'field' }, element('label', { for: id }, label), control),
    // Its options are exactly these values.
    value: () => control.value as Value,
  };
}

function draw(facts: RollFacts): void {
  const { conference, startTime } = facts;
  if (!conference || facts.people.length === 0) {
    const nobody =
      facts.unnumbered === 0 ? words.nobody : formWords.unnumbered(attendees.tab, facts.unnumbered);
    page.say(conference ? nobody : words.noConference, 'bad');
    return;
  }
  const session = conference.id;
  const unsent = outbox.waiting().filter((mark) => mark.conference === session);
  const state = rollState(facts.people, unsent);
  const undone: { readonly before: RollMark; readonly name: string }[] = [];
  const counts = rollCounts(startTime);
  const line = outboxLine(outbox.sendNow);
  told = line.show;
  let current = -1;
  let opened: string | null = null;

  const boxId = unique('roll-search');
  const box = element('input', {
    type: 'search',
    id: boxId,
    autocomplete: 'off',
    'aria-describedby': `${boxId}-keys`,
  });
  const hint = element('p', { class: 'help', role: 'status', 'aria-live': 'polite' });
  const filter = selectOf<RollFilter>(
    words.show,
    Object.entries(words.filters) as [RollFilter, string][],
    () => look(),
  );
  const places = [...new Set(facts.people.map(placeOf))].map((name) => [name, name] as const);
  const place = selectOf(words.place, [['', words.everybody] as const, ...places], () => look());
  const undo = button('', () => takeBack(), 'plain');
  const detail = personDetail(
    (mark) => {
      closeDetail();
      write(mark);
    },
    () => closeDetail(),
  );
  const list = peopleList(startTime, { present: (id) => came(id, ''), other: openDetail });
  const found = (): readonly RollPerson[] => state.search(box.value, filter.value(), place.value());

  function look(first = box.value.trim() === '' ? -1 : 0): void {
    const people = found();
    current = Math.min(first, people.length - 1);
    const person = people[current];
    hint.textContent = person ? words.enterMarks(person.name, person.village) : words.found(people.length);
    list.draw(people, current);
    if (opened !== null) list.openBelow(opened, detail.root);
    counts.count(state.people());
    const last = undone[undone.length - 1];
    undo.textContent = words.undo(last?.name ?? '');
    undo.hidden = last === undefined;
  }

  heard = (conference, marks) => {
    if (conference !== session) return;
    const waiting = outbox.waiting().filter((mark) => mark.conference === session);
    const moved = state.follow(marks, new Set(waiting.map(({ id }) => id)));
    // Whoever is typing into a person's details is not disturbed.
    if (moved && opened === null) look(current);
  };

  function send(mark: RollMark): RollMark | undefined {
    const before = state.mark(mark);
    if (before) outbox.add({ conference: session, ...mark });
    return before;
  }

  function write(mark: RollMark): void {
    const person = state.find(mark.id);
    const before = send(mark);
    if (!person || !before) return;
    undone.push({ before, name: person.name });
    box.value = '';
    page.say(words.said(person.name, standing(mark, startTime) || words.cleared), 'good');
    look();
    box.focus();
  }

  function came(id: string, arrivedAt: string): void {
    const person = state.find(id);
    if (person) write({ ...markOf(person), mark: 'present', arrivedAt });
  }

  function takeBack(): void {
    const last = undone.pop();
    if (!last) return;
    send(last.before);
    page.say(words.said(last.name, standing(last.before, startTime) || words.cleared));
    look();
    box.focus();
  }

  function openDetail(id: string): void {
    const person = state.find(id);
    if (!person) return;
    opened = id;
    detail.openFor(person);
    list.openBelow(id, detail.root);
    detail.root.querySelector<HTMLElement>('button')?.focus();
    detail.root.scrollIntoView({ block: 'nearest' });
  }

  function closeDetail(): void {
    opened = null;
    list.openBelow(null, detail.root);
    box.focus();
  }

  box.addEventListener('input', () => look());
  box.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const person = found()[current];
    if (step !== 0) look(Math.max(-1, current + step));
    else if (event.key === 'Enter' && person) came(person.id, event.shiftKey ? timeNow() : '');
    else if (event.key === 'Escape') {
      box.value = '';
      look();
    } else if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && box.value === '')
      takeBack();
    else return;
    event.preventDefault();
  });

  page.main.replaceChildren(
    ...[conferenceChooser(facts.conferences, session, open)].flatMap((context) => context ?? []),
    ...unnumberedNotice(attendees.tab, facts.unnumbered),
    counts.root,
    element(
      'div',
      { class: 'field search' },
      element('label', { for: boxId }, words.search),
      box,
      element('p', { class: 'help', id: `${boxId}-keys` }, words.keys),
      hint,
    ),
    element('div', { class: 'pair' }, filter.root, place.root),
    list.root,
    ...counts.tables,
    button(words.reload, () => open(session), 'quiet'),
  );
  page.actions.replaceChildren(line.root, undo);
  line.show({ waiting: outbox.waiting().length, sending: false, trouble: null, onlyInPage: false });
  look();
  box.focus();
}

function open(conference: string | null): void {
  void openPage(page, 'roll.open', { conference }, draw);
}

open(null);
