import type { Seat } from '../../domain/people/attendance';
import { choice, text } from '../column';

// Seat, reply and attendance of a guest, as used in forms.

const seatLabels: Record<Seat, string> = {
  invited: 'Mời dự',
  reserve: 'Dự bị',
  withdrawn: 'Thôi mời',
  added: 'Khách đến thêm',
};

export const seat = choice({ header: 'Diện mời', labels: seatLabels });

export const reply = choice({
  header: 'Xác nhận',
  labels: { coming: 'Dự', 'not-coming': 'Không dự', unanswered: 'Chưa trả lời' },
});

export const substitute = text({ header: 'Người thay' });

export const attendance = choice({
  header: 'Điểm danh',
  labels: { present: 'Có mặt', excused: 'Vắng có lý do', absent: 'Vắng' },
});
