import { turns } from '../../register/tables/turns';
import { secretaryText as words } from '../../text/forms/secretary-form';
import { element, show } from '../ui/element';
import { type FieldGroup, fieldGroup } from '../ui/field-group';

/** The chair's mark that a turn is out of order, with the reason; such a turn makes no petition (clause S13). */
export interface OutOfOrder {
  readonly root: HTMLElement;
  readonly group: FieldGroup<'reason'>;
  isMarked(): boolean;
  mark(on: boolean, reason: string): void;
  toggle(): void;
}

export function outOfOrderMark(changed: (marked: boolean) => void): OutOfOrder {
  const group = fieldGroup(turns, ['reason'], { reason: { label: words.reason, required: true } });
  const box = element('input', { type: 'checkbox' });
  const follow = (): void => {
    show(group.fields.reason.root, box.checked);
    group.enable(box.checked);
    changed(box.checked);
  };
  box.addEventListener('change', follow);
  const root = element(
    'div',
    {},
    element('label', { class: 'tick' }, box, element('span', {}, words.outOfOrder)),
    group.fields.reason.root,
  );
  show(group.fields.reason.root, false);
  group.enable(false);
  return {
    root,
    group,
    isMarked: () => box.checked,
    mark(on, reason) {
      box.checked = on;
      group.fill({ reason });
      follow();
    },
    toggle() {
      box.checked = !box.checked;
      follow();
      if (box.checked) group.fields.reason.control.focus();
    },
  };
}
