import type { SidebarPlace } from '../../rpc/shown-today';
import { opening } from '../../text/forms/form-words';
import type { Page } from '../ui/page/page-context';
import { send } from '../ui/sending/send';

/** Opens another sidebar, which takes the place of this one. */
export function openPlace(page: Page, place: SidebarPlace): void {
  void send(page, {
    name: 'sidebar.open',
    input: { ...place },
    doing: opening,
    done: () => {},
    again: () => openPlace(page, place),
  });
}
