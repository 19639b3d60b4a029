import type { JSX } from 'preact';
import type { PanelProps } from '../app';

/** Triggers of all users with owner and next firing. */
export const Triggers = ({ app, hidden }: PanelProps): JSX.Element => (
  <section class="wide" hidden={hidden}>
    <h2>Lịch chạy tự động</h2>
    <p class="hint">Giờ chạy chỉ gần đúng, sớm hay muộn tới 15 phút như trên Google.</p>
    {app.world.triggers.length === 0 ? (
      <p class="empty">Chưa đặt lịch nào. Đối thoại → Sổ → Thiết lập sổ sẽ đặt.</p>
    ) : (
      <table class="plain-table">
        <thead>
          <tr>
            {['Hàm', 'Chạy dưới tài khoản', 'Loại', 'Lần chạy kế'].map((head) => (
              <th key={head}>{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {app.world.triggers.map(({ id, handler, owner, event, next }) => (
            <tr key={id}>
              <td>{handler}</td>
              <td>{owner}</td>
              <td>{event}</td>
              <td>{next || 'Đã chạy xong'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
);
