import type { ConferenceStatus } from '../../domain/conference/conference';
import { conferences } from '../../register/tables/conferences';
import type { EditableRow } from '../../rpc/answers';
import { missingItem } from '../../text/failures/missing-for-issue';
import { conferenceText, statusActions } from '../../text/forms/conference-form';
import { button, element } from '../ui/element';
import { fieldGroup } from '../ui/field-group';
import type { Page } from '../ui/page';
import { question } from '../ui/question';
import { list, notice } from '../ui/section';
import { send } from '../ui/send';

/** What may follow a status, the usual next step first. */
const following: Readonly<Record<ConferenceStatus, readonly ConferenceStatus[]>> = {
  preparing: ['issued', 'postponed', 'cancelled'],
  issued: ['held', 'postponed', 'cancelled'],
  held: ['issued'],
  postponed: ['preparing', 'cancelled'],
  cancelled: ['preparing'],
};

export interface StatusButtons {
  readonly root: HTMLElement;
  stand(basis: EditableRow | null): void;
}

interface Listeners {
  readonly isChanged: () => boolean;
  readonly changed: (row: EditableRow) => void;
}

/** Asks who lets it be issued all the same, and why. */
function overriding(issue: (override: string) => void): HTMLElement {
  const group = fieldGroup(conferences, ['override'], {
    override: { label: conferenceText.override, help: conferenceText.overrideHelp, required: true },
  });
  const go = (): void => {
    if (group.check().length === 0) issue(group.fields.override.value());
    else group.fields.override.control.focus();
  };
  return element('div', {}, ...group.roots, button(conferenceText.overrideIssue, go));
}

export function createStatusButtons(page: Page, { isChanged, changed }: Listeners): StatusButtons {
  const root = element('div', {});
  const lacking = element('div', { role: 'alert' });
  const sure = question();

  function set(basis: EditableRow, status: ConferenceStatus): void {
    lacking.replaceChildren();
    const apply = (override?: string): void =>
      void send(page, {
        name: 'conference.set-status',
        input: { id: basis.id, status, ...(override === undefined ? {} : { override }) },
        done(row) {
          changed(row);
          page.say(conferenceText.statusDone(row.draft.status ?? ''), 'good');
        },
        refused(failure) {
          if (failure.code !== 'conference-blocked') return false;
          const items = list(failure.missing.map(missingItem));
          lacking.replaceChildren(
            notice('bad', element('strong', {}, conferenceText.missing), items),
            // Every term counts from the day, so without one nobody can let it be issued.
            failure.missing.includes('date') ? '' : overriding(apply),
          );
          return true;
        },
        again: () => apply(override),
      });
    sure.ask(statusActions[status].question, { label: statusActions[status].label, run: () => apply() });
  }

  return {
    root,
    stand(basis) {
      lacking.replaceChildren();
      sure.close();
      if (!basis) {
        root.replaceChildren(element('p', {}, conferenceText.saveFirst));
        return;
      }
      const reading = conferences.columns.status.read(basis.draft.status ?? '');
      const status = (reading.ok ? reading.value : null) ?? 'preparing';
      const buttons = following[status].map((next, index) =>
        button(
          statusActions[next].label,
          () => (isChanged() ? page.say(conferenceText.unsaved, 'bad') : set(basis, next)),
          index === 0 ? 'primary' : 'plain',
        ),
      );
      root.replaceChildren(
        element(
          'p',
          {},
          `${conferenceText.statusNow}: `,
          element('strong', {}, conferences.columns.status.labels[status]),
        ),
        lacking,
        element('div', { class: 'row' }, ...buttons),
        sure.root,
      );
    },
  };
}
