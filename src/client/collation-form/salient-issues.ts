import type { CollationFacts, SalientRow } from '../../rpc/answers';
import { collationText as text } from '../../text/forms/collation-form';
import { chip } from '../ui/chip';
import { button, element, unique } from '../ui/element';
import type { Page } from '../ui/page';
import { folded, list } from '../ui/section';
import { createRequestId } from '../ui/sending/request-id';
import { send } from '../ui/sending/send';

interface Errand {
  readonly page: Page;
  readonly facts: CollationFacts;
  readonly conference: string;
  refresh(message: string): void;
}

/** Issues that several raise, and single petitions, each to be put on the agenda. */
export function salientIssues({ page, facts, conference, refresh }: Errand): HTMLElement {
  const request = createRequestId();
  const push = (kind: 'group' | 'petition', about: string): void =>
    void send(page, {
      name: 'agenda.add-matter',
      input: { request: request.current(), conference, kind, about },
      done: ({ id }) => refresh(text.pushed(id)),
      refused() {
        // What was refused was not done; the next press is another wish.
        request.renew();
        return false;
      },
      again: () => push(kind, about),
    });
  const pushButton = (kind: 'group' | 'petition', about: string): HTMLButtonElement => {
    const made = button(text.push, () => push(kind, about));
    made.setAttribute('aria-label', text.pushLabel(about));
    return made;
  };
  const groupLine = ({ name, villages, opinions, ids, onAgenda }: SalientRow): HTMLElement =>
    element(
      'div',
      {},
      element('strong', {}, name),
      element('small', {}, `${text.count(villages, opinions)} · ${ids.join(', ')}`),
      onAgenda ? chip('good', text.onAgenda) : pushButton('group', name),
    );
  const lines = list(facts.groups.map(groupLine));
  lines.className = 'lines';

  const id = unique('petition');
  const single = element(
    'select',
    { id },
    ...facts.known
      .filter((one) => !one.onAgenda)
      .map((one) => element('option', { value: one.id }, `${one.id} · ${one.excerpt}`)),
  );
  return element(
    'div',
    {},
    element('p', { class: 'help intro' }, text.salientHelp),
    facts.groups.length === 0 ? element('p', {}, text.noGroups) : lines,
    single.options.length === 0
      ? null
      : folded(
          text.single,
          element('div', { class: 'field' }, element('label', { for: id }, text.singleHelp), single),
          button(text.push, () => push('petition', single.value)),
        ),
  );
}
