import { attendees } from '../../register/tables/attendees';
import { pastedListText } from '../../text/lists/pasted-list';
import { button, element } from '../ui/element';
import type { PastedPerson, PastedRemark } from './list/read-pasted-list';

/** Fields in the order in which a reader checks them against the list. */
const shownFields = [
  'honorific',
  'title',
  'organisation',
  'village',
  'phone',
  'email',
  'group',
  'note',
] as const;

export interface PreviewLine {
  readonly person: PastedPerson;
  readonly leftOut: boolean;
  /** What the server said of this line. */
  readonly refusals: readonly PastedRemark[];
}

const remark = ({ sentence, blocking }: PastedRemark): HTMLElement =>
  element('span', { class: `chip ${blocking ? 'bad' : 'warn'}` }, sentence);

function understood({ draft }: PastedPerson): HTMLElement {
  const parts = shownFields.flatMap((field) => {
    const value = draft[field] ?? '';
    return value === '' ? [] : [`${attendees.columns[field].header}: ${value}`];
  });
  return element('small', {}, parts.join(' · '));
}

/** How each pasted line was understood, with what is wrong in it. */
export function listPreview(lines: readonly PreviewLine[], toggle: (line: number) => void): HTMLElement {
  const items = lines.map(({ person, leftOut, refusals }) => {
    const { line, draft, remarks } = person;
    const name = draft.fullName ?? '';
    const drop = button(
      leftOut ? pastedListText.takeBack : pastedListText.leaveOut,
      () => toggle(line),
      'quiet',
    );
    drop.setAttribute('aria-label', `${drop.textContent ?? ''} ${line}: ${name}`);
    drop.dataset.line = String(line);
    return element(
      'li',
      { class: leftOut ? 'out' : '' },
      element(
        'div',
        { class: 'split' },
        element(
          'span',
          {},
          element('small', {}, pastedListText.line(line)),
          element('strong', { class: 'name' }, name),
        ),
        drop,
      ),
      understood(person),
      ...(leftOut ? [] : [...remarks, ...refusals].map(remark)),
    );
  });
  return element('ul', { class: 'lines' }, ...items);
}
