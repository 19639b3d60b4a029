import type { JSX } from 'preact';
import type { ExecutionView } from '../../protocol';
import type { PanelProps } from '../app';

const statusWords: Readonly<Record<ExecutionView['status'], string>> = {
  ok: 'Xong',
  error: 'Lỗi',
  killed: 'Dừng giữa chừng',
};

const heads = ['Xong lúc', 'Hàm', 'Người dùng', 'Kết quả', 'Thời gian', 'Gọi dịch vụ', 'Nhật ký'];

function Line({ execution }: { readonly execution: ExecutionView }): JSX.Element {
  const trouble = [execution.error, ...execution.log].filter((text) => text !== '').join('\n');
  return (
    <tr class={execution.status}>
      <td>{execution.at}</td>
      <td>
        <code>{execution.function}</code>
      </td>
      <td>{execution.user}</td>
      <td>{statusWords[execution.status]}</td>
      <td class="number">{execution.seconds.toLocaleString('vi')} giây</td>
      <td>
        <details>
          <summary>{execution.remote} lượt gọi</summary>
          <ul>
            {execution.calls.map((call) => (
              <li key={call}>{call}</li>
            ))}
          </ul>
        </details>
      </td>
      <td>{trouble && <pre>{trouble}</pre>}</td>
    </tr>
  );
}

/** Executions with service calls and virtual duration. */
export const Executions = ({ app, hidden }: PanelProps): JSX.Element => (
  <section class="wide" hidden={hidden}>
    <h2>Nhật ký chạy</h2>
    <p class="hint">
      Thời gian là ước tính theo độ trễ của Google. Mỗi lượt gọi là một lần hỏi dịch vụ của Google.
    </p>
    <table class="plain-table">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head}>{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {app.world.executions.map((execution) => (
          <Line key={execution.number} execution={execution} />
        ))}
      </tbody>
    </table>
  </section>
);
