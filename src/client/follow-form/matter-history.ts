import { followText as words } from '../../text/forms/follow-form';
import { formWords } from '../../text/forms/form-words';
import { shownIso } from '../../text/shown-date';
import { element } from '../ui/element';
import { folded, list } from '../ui/section';
import { ask } from '../ui/sending/server';

/** `12/12/2026 09:10` */
const shownMoment = (stamp: string): string => `${shownIso(stamp.slice(0, 10))} ${stamp.slice(11, 16)}`;

/** What was done to one matter, who and when; asked for only when somebody wants to see it. */
export function matterHistory(id: string, reopenings: string): HTMLElement {
  const content = element('div', { role: 'status', 'aria-live': 'polite' });
  const times = reopenings.split('\n').filter((line) => line !== '');
  const reopened = times.length === 0 ? [] : [element('h3', {}, words.reopenings(times.length)), list(times)];
  const root = folded(words.history, ...reopened, content);
  let asked = false;
  root.addEventListener('toggle', () => {
    if (!root.open || asked) return;
    asked = true;
    content.textContent = words.loadingHistory;
    void ask('follow.history', { id }).then((answer) => {
      if (answer.kind !== 'done') {
        asked = false;
        content.textContent = answer.kind === 'lost' ? formWords.lostOpening : answer.sentence;
        return;
      }
      const lines = answer.value.lines.map(({ at, person, action, detail }) =>
        element(
          'li',
          {},
          element('strong', {}, action),
          element('small', {}, [shownMoment(at), person].filter((part) => part !== '').join(' · ')),
          detail === '' ? null : element('span', {}, detail),
        ),
      );
      content.replaceChildren(
        lines.length === 0 ? element('p', {}, words.noHistory) : element('ul', { class: 'lines' }, ...lines),
        element('p', { class: 'help' }, words.historyHint),
      );
    });
  });
  return root;
}
