import type { App, Part } from '../app';
import { element } from '../element';

/** The triggers of all users: who owns each and when it fires next. */
export function makeTriggers(app: App): Part {
  const part = element('section', { className: 'wide', hidden: true });
  const cell = (text: string) => element('td', {}, text);
  return {
    element: part,
    update() {
      const { triggers } = app.world;
      part.replaceChildren(
        element('h2', {}, 'Lịch chạy tự động'),
        element(
          'p',
          { className: 'hint' },
          'Lần chạy chỉ gần đúng, sớm hay muộn tới 15 phút như trên Google. (Time-driven triggers.)',
        ),
        triggers.length === 0
          ? element('p', { className: 'empty' }, 'Chưa đặt lịch nào. Đối thoại → Thiết lập sổ sẽ đặt.')
          : element(
              'table',
              { className: 'plain-table' },
              element(
                'thead',
                {},
                element(
                  'tr',
                  {},
                  ...['Hàm', 'Chạy dưới tài khoản', 'Loại', 'Lần chạy kế'].map((text) =>
                    element('th', {}, text),
                  ),
                ),
              ),
              element(
                'tbody',
                {},
                ...triggers.map(({ handler, owner, event, next }) =>
                  element('tr', {}, cell(handler), cell(owner), cell(event), cell(next || 'Đã chạy xong')),
                ),
              ),
            ),
      );
    },
  };
}
