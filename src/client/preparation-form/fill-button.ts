import { preparationText as text } from '../../text/forms/preparation-form';
import { button } from '../ui/element';
import { createRequestId } from '../ui/sending/request-id';
import { send } from '../ui/sending/send';
import type { Work } from './work';

/** Fills an empty part of the preparation from its model, once however often it is pressed. */
export function fillButton(work: Work, sheet: 'tasks' | 'agenda' | 'budget', tab: string): HTMLButtonElement {
  const request = createRequestId();
  const fill = (): void =>
    void send(work.page, {
      name: 'preparation.fill',
      input: { conference: work.conference.id, sheet, request: request.current() },
      done: ({ added }) => work.refresh(text.filled(added, tab), 'good'),
      again: fill,
    });
  return button(text.fill[sheet], fill);
}
