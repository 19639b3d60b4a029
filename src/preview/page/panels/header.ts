import type { MenuView } from '../../protocol';
import type { App, Part, ViewName } from '../app';
import { button, element } from '../element';

const viewNames: Readonly<Record<ViewName, string>> = {
  sheet: 'Bảng tính',
  documents: 'Văn bản',
  mails: 'Thư đã gửi',
  triggers: 'Lịch chạy',
  executions: 'Nhật ký chạy',
};

function menuItems(app: App, items: readonly MenuView[]): HTMLElement[] {
  return items.map((item) => {
    if ('separator' in item) return element('hr');
    if ('items' in item) {
      return element(
        'div',
        { className: 'submenu' },
        element('span', {}, item.caption),
        ...menuItems(app, item.items),
      );
    }
    return button(item.caption, 'menu-item', () => {
      document.querySelector<HTMLDetailsElement>('details.menu[open]')?.removeAttribute('open');
      app.show('sheet');
      void app.act('menu', { path: item.path });
    });
  });
}

/** The add-on's own menus, as `onOpen` made them. */
function menuBar(app: App): HTMLElement {
  const menus = app.world.menu.map((menu) => {
    if (!('items' in menu)) return element('span');
    const details = element(
      'details',
      { className: 'menu' },
      element('summary', {}, menu.caption),
      element('div', { className: 'menu-list' }, ...menuItems(app, menu.items)),
    );
    details.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && details.contains(relatedTarget)))
        details.removeAttribute('open');
    });
    details.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') details.removeAttribute('open');
    });
    return details;
  });
  return element('nav', { className: 'menus', attributes: { 'aria-label': 'Trình đơn của sổ' } }, ...menus);
}

function viewBar(app: App): HTMLElement {
  const counts: Partial<Record<ViewName, number>> = {
    documents: app.world.documents.length,
    mails: app.world.mails.length,
    triggers: app.world.triggers.length,
  };
  // Object.entries forgets the key type; the record's keys are the views.
  const views = Object.entries(viewNames) as [ViewName, string][];
  return element(
    'nav',
    { className: 'views', attributes: { 'aria-label': 'Phần xem' } },
    ...views.map(([name, text]) => {
      const tab = button(text, name === app.view ? 'view current' : 'view', () => app.show(name));
      const count = counts[name];
      if (count) tab.append(element('span', { className: 'count' }, String(count)));
      if (name === app.view) tab.setAttribute('aria-current', 'page');
      return tab;
    }),
  );
}

/** The virtual clock: nothing happens on its own, so the visitor moves it. */
function clock(app: App): HTMLElement {
  const move = (text: string, title: string, body: unknown) => {
    const mover = button(text, 'plain', () => void app.act('clock', body));
    mover.title = title;
    return mover;
  };
  return element(
    'div',
    { className: 'clock', attributes: { role: 'group', 'aria-label': 'Đồng hồ thử' } },
    element('output', { title: 'Giờ của sổ thử (virtual clock)' }, app.world.now),
    move('+1 giờ', 'Cho đồng hồ chạy thêm một giờ', { hours: 1 }),
    move('+1 ngày', 'Cho đồng hồ chạy thêm một ngày; việc đến hạn sẽ chạy', { days: 1 }),
    move('Tới lần chạy kế', 'Cho đồng hồ chạy tới lần chạy tự động kế tiếp', { toNextTrigger: true }),
  );
}

function person(app: App): HTMLElement {
  const choose = element(
    'select',
    { title: 'Đổi người dùng: mở sổ bằng tài khoản khác' },
    ...app.world.users.map((email) =>
      element('option', { value: email, selected: email === app.world.user }, email),
    ),
  );
  choose.setAttribute('aria-label', 'Người dùng');
  choose.addEventListener('change', () => void app.act('user', { email: choose.value }));
  return choose;
}

/** Asks once by a second click, so that a season played by hand is not lost by a slip. */
function startOver(app: App): HTMLElement {
  const again = button('Làm lại từ đầu', 'plain', () => {
    if (again.dataset.sure !== 'yes') {
      again.dataset.sure = 'yes';
      again.textContent = 'Xóa hết, làm lại?';
      setTimeout(() => {
        delete again.dataset.sure;
        again.textContent = 'Làm lại từ đầu';
      }, 4000);
      return;
    }
    void app.act('start-over').then(() => location.reload());
  });
  again.title = 'Xóa sổ thử và dựng lại dữ liệu mẫu';
  return again;
}

/** Everything above the cells. */
export function makeHeader(app: App): Part {
  const header = element('header', { className: 'top' });
  return {
    element: header,
    update() {
      const focused = header.contains(document.activeElement)
        ? document.activeElement?.textContent
        : undefined;
      header.replaceChildren(
        element(
          'div',
          { className: 'title-line' },
          element('span', { className: 'logo', attributes: { 'aria-hidden': 'true' } }),
          element('h1', {}, app.world.name),
          element(
            'span',
            { className: 'badge', title: 'Runs on this machine only; no Google account' },
            'Chạy thử',
          ),
          element('span', { className: 'gap' }),
          clock(app),
          person(app),
          startOver(app),
        ),
        element(
          'div',
          { className: 'menu-line' },
          menuBar(app),
          element('span', { className: 'gap' }),
          viewBar(app),
        ),
      );
      // The header is drawn anew; whoever works by keys stays on the same button.
      if (focused === undefined) return;
      [...header.querySelectorAll('button')].find((again) => again.textContent === focused)?.focus();
    },
  };
}
