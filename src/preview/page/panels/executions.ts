import type { ExecutionView } from '../../protocol';
import type { App, Part } from '../app';
import { element } from '../element';

const statusWords: Readonly<Record<ExecutionView['status'], string>> = {
  ok: 'Xong',
  error: 'Lỗi',
  killed: 'Bị dừng',
};

function line(execution: ExecutionView): HTMLElement {
  const details = element(
    'details',
    {},
    element('summary', {}, `${execution.remote} lượt gọi`),
    element('ul', {}, ...execution.calls.map((call) => element('li', {}, call))),
  );
  const trouble = [execution.error, ...execution.log].filter((text) => text !== '').join('\n');
  return element(
    'tr',
    { className: execution.status },
    element('td', {}, execution.at),
    element('td', {}, element('code', {}, execution.function)),
    element('td', {}, execution.user),
    element('td', {}, statusWords[execution.status]),
    element('td', { className: 'number' }, `${execution.seconds.toLocaleString('vi')} giây`),
    element('td', {}, details),
    element('td', {}, trouble === '' ? '' : element('pre', {}, trouble)),
  );
}

/** Each run of the add-on: its service calls and its time on the virtual clock. */
export function makeExecutions(app: App): Part {
  const part = element('section', { className: 'wide', hidden: true });
  const heads = ['Xong lúc', 'Hàm', 'Người dùng', 'Kết quả', 'Thời gian', 'Gọi dịch vụ', 'Nhật ký'];
  return {
    element: part,
    update() {
      part.replaceChildren(
        element('h2', {}, 'Nhật ký chạy'),
        element(
          'p',
          { className: 'hint' },
          'Thời gian là ước tính theo độ trễ của Google. (Virtual time; service calls are round trips.)',
        ),
        element(
          'table',
          { className: 'plain-table' },
          element('thead', {}, element('tr', {}, ...heads.map((text) => element('th', {}, text)))),
          element('tbody', {}, ...app.world.executions.map(line)),
        ),
      );
    },
  };
}
