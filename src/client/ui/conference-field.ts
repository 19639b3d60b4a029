import type { ConferenceSummary } from '../../rpc/shapes';
import { formWords } from '../../text/form-words';
import { shownIso } from '../../text/shown-date';
import { element } from './element';
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
