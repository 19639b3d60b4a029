import { conferences } from '../../register/tables/conferences';
import type { OpenPetitionRow } from '../../rpc/answers';
import { preparationText as text } from '../../text/forms/preparation-form';
import { chip } from '../ui/chip';
import { button, element } from '../ui/element';
import { errorSummary } from '../ui/error-summary';
import { fieldGroup } from '../ui/field-group';
import { question } from '../ui/question';
import { refusedFields } from '../ui/refused-fields';
import { list, section } from '../ui/section';
import { createRequestId } from '../ui/sending/request-id';
import { send } from '../ui/sending/send';
import type { Work } from './work';

const shownAtOnce = 20;

function carriedLine({ id, village, excerpt, originYear, years }: OpenPetitionRow): HTMLElement {
  return element(
    'div',
    {},
    element(
      'div',
      { class: 'split' },
      element('strong', {}, [id, village].filter((part) => part !== '').join(' · ')),
      chip(years > 0 ? 'warn' : 'plain', text.outstanding(originYear, years)),
    ),
    element('small', {}, excerpt),
  );
}

function carried({ preparation }: Work): HTMLElement {
  const { petitions } = preparation;
  if (petitions.length === 0) return section(text.carried, element('p', {}, text.noneOpen));
  const lines = list(petitions.slice(0, shownAtOnce).map(carriedLine));
  lines.className = 'lines';
  const rest = petitions.length - shownAtOnce;
  return section(
    `${text.carried} (${petitions.length})`,
    element('p', { class: 'help intro' }, text.carriedHelp),
    lines,
    rest > 0 ? element('p', {}, text.more(rest)) : null,
  );
}

/** Opens the next conference from this one, and shows what it will carry on. */
export function nextConference(work: Work): HTMLElement {
  const request = createRequestId();
  const summary = errorSummary();
  const sure = question();
  const names = ['year', 'title', 'reason', 'mode', 'scope', 'voters', 'askingVoters'] as const;
  const group = fieldGroup(conferences, names, { title: { rows: 4 }, scope: { help: text.scopeHelp } });
  const { year, reason } = group.fields;
  const { frame } = work.preparation;
  group.fill({ ...frame, title: text.nextTitle(frame.year) });
  const voters = [group.fields.voters.root, group.fields.askingVoters.root];
  const follow = (): void => {
    const wanted = reason.value() === conferences.columns.reason.labels.voters;
    for (const root of voters) root.hidden = !wanted;
  };
  reason.onInput(follow);
  follow();
  const start = (): void =>
    void send(work.page, {
      name: 'conference.next',
      input: { from: work.conference.id, draft: group.draft(), request: request.current() },
      done: ({ id, people, tasks }) => work.go(id, text.nextMade(id, people, tasks)),
      refused: refusedFields(group, summary),
      again: start,
    });
  const ask = (): void => {
    const complaints = group.check();
    summary.show(complaints);
    if (complaints.length > 0) return;
    sure.ask(text.startNextQuestion(year.value()), { label: text.startNext, run: start });
  };
  return element(
    'div',
    {},
    section(
      text.startNext,
      element('p', { class: 'help intro' }, text.startNextHelp),
      summary.root,
      ...group.roots,
      button(text.startNext, ask),
      sure.root,
    ),
    carried(work),
  );
}
