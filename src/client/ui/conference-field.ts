import type { ConferenceSummary } from '../../rpc/shapes';
import { formWords } from '../../text/form-words';
import { shownIso } from '../../text/shown-date';
import type { FieldOptions } from './field';

const optionLabel = ({ id, date, title }: ConferenceSummary): string =>
  [id, shownIso(date), title].filter((part) => part !== '').join(' · ');

/** How a form asks which conference it works for. */
export const conferenceOptions = (conferences: readonly ConferenceSummary[]): FieldOptions => ({
  label: formWords.conference,
  options: conferences.map((conference) => ({ value: conference.id, label: optionLabel(conference) })),
});
