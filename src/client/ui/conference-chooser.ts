import type { ConferenceSummary } from '../../rpc/answers';
import { formWords } from '../../text/forms/form-words';
import { conferenceOptions } from './conference-field';
import { element, unique } from './element';

/** For which conference a sidebar works. */
export function conferenceChooser(
  conferences: readonly ConferenceSummary[],
  current: string,
  choose: (id: string) => void,
  ...below: readonly (HTMLElement | null)[]
): HTMLElement {
  const id = unique('conference');
  const options = (conferenceOptions(conferences).options ?? []).map(({ value, label }) =>
    element('option', { value, selected: value === current }, label),
  );
  const select = element('select', { id }, ...options);
  select.addEventListener('change', () => choose(select.value));
  return element(
    'div',
    { class: 'field' },
    element('label', { for: id }, formWords.conference),
    select,
    ...below,
  );
}
