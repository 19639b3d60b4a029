import type { ConferenceSummary } from '../../rpc/answers';
import { formWords } from '../../text/forms/form-words';
import { shownIso } from '../../text/shown-date';
import { element, unique } from './element';
import type { FieldOptions } from './field';

const optionLabel = ({ id, date, title }: ConferenceSummary): string =>
  [id, shownIso(date), title].filter((part) => part !== '').join(' · ');

/** Says for which conference a form works where there is only one. */
export function onlyConference(conferences: readonly ConferenceSummary[]): HTMLElement | null {
  const [only, ...others] = conferences;
  return only && others.length === 0 ? element('p', { class: 'context' }, optionLabel(only)) : null;
}

/** How a form asks which conference it works for. */
export const conferenceOptions = (conferences: readonly ConferenceSummary[]): FieldOptions => ({
  label: formWords.conference,
  options: conferences.map((conference) => ({ value: conference.id, label: optionLabel(conference) })),
});

/** Lets the person choose for which conference the whole page works, where there are several. */
export function conferenceChooser(
  conferences: readonly ConferenceSummary[],
  current: string,
  choose: (id: string) => void,
): HTMLElement | null {
  if (conferences.length < 2) return onlyConference(conferences);
  const id = unique('conference');
  const control = element(
    'select',
    { id },
    ...conferences.map((one) =>
      element('option', { value: one.id, selected: one.id === current }, optionLabel(one)),
    ),
  );
  control.addEventListener('change', () => choose(control.value));
  return element('div', { class: 'field' }, element('label', { for: id }, formWords.conference), control);
}
