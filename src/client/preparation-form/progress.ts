import type { ClockRow, EvidenceRow } from '../../rpc/answers';
import { missingItem } from '../../text/failures/missing-for-issue';
import { preparationText as text } from '../../text/forms/preparation-form';
import { shownDay, shownIso } from '../../text/shown-date';
import { chip } from '../ui/chip';
import { element, unique } from '../ui/element';
import { list, type NoticeTone, notice, section } from '../ui/section';
import { taskTicks } from './task-ticks';
import type { Work } from './work';

const verdictTones = { met: 'good', late: 'bad', missing: 'warn' } as const satisfies Readonly<
  Record<string, NoticeTone>
>;
const stateTones = {
  met: 'good',
  late: 'bad',
  missed: 'bad',
  'due-today': 'warn',
  open: 'plain',
} as const satisfies Readonly<Record<string, NoticeTone>>;

function evidenceLine({ what, doneOn, state, done, needed }: EvidenceRow): HTMLElement {
  const count = what === 'letters' ? `${text.of(done, needed)}: ` : '';
  return element(
    'div',
    { class: 'split' },
    element('span', {}, text.evidence[what]),
    chip(stateTones[state], `${count}${text.state[state](shownIso(doneOn))}`),
  );
}

function clock({ kind, lastDay, verdict, evidence }: ClockRow): HTMLElement {
  return element(
    'div',
    { class: 'card' },
    element(
      'div',
      { class: 'split' },
      element('h3', {}, text.clock[kind]),
      chip(verdictTones[verdict], text.verdict[verdict]),
    ),
    element('p', { class: 'help' }, text.lastDay(shownIso(lastDay, shownDay))),
    ...evidence.map(evidenceLine),
  );
}

function gate({ preparation }: Work): HTMLElement {
  const open = preparation.missing.length === 0;
  return section(
    text.gate,
    open
      ? notice('good', text.gateOpen)
      : notice(
          'warn',
          element('strong', {}, text.gateClosed),
          list(preparation.missing.map((code) => missingItem(code))),
        ),
    preparation.override === '' ? null : element('p', {}, text.overridden(preparation.override)),
  );
}

function venue(work: Work): HTMLElement {
  const { name, capacity, invited } = work.preparation.venue;
  const excess = capacity === null ? 0 : invited - capacity;
  return section(
    text.venue,
    element('p', {}, name === '' ? text.noVenue : name),
    excess > 0 ? notice('bad', text.overCapacity(excess)) : null,
    element(
      'p',
      { class: 'help' },
      capacity === null ? text.noCapacity(invited) : text.capacity(invited, capacity),
    ),
    taskTicks(
      work,
      work.preparation.tasks.rows.filter((task) => task.venue),
    ),
  );
}

function correction({ preparation }: Work): HTMLElement | null {
  if (preparation.renotifyCount === 0) return null;
  const id = unique('correction');
  const draft = element('textarea', { id, rows: 7, readonly: true }, preparation.correction);
  return element(
    'div',
    {},
    notice('bad', text.renotifyCount(preparation.renotifyCount)),
    element(
      'div',
      { class: 'field' },
      element('label', { for: id }, text.correction),
      draft,
      element('p', { class: 'help' }, text.copyHelp),
    ),
  );
}

/** Both clocks with their proof, what keeps the conference from being issued, and the hall. */
export function progress(work: Work): HTMLElement {
  const { clocks, daysToMonth } = work.preparation;
  return element(
    'div',
    {},
    correction(work),
    daysToMonth === null ? null : notice('warn', text.monthNear(daysToMonth)),
    ...(clocks.length === 0 ? [notice('plain', text.noDate)] : clocks.map(clock)),
    clocks.length === 0 ? null : element('p', { class: 'help' }, text.proofHelp),
    gate(work),
    venue(work),
  );
}
