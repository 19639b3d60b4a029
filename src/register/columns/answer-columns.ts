import { choice, text } from '../column';

// Reply and attendance of a guest, as used in forms.

export const reply = choice({
  header: 'Xác nhận',
  labels: { coming: 'Dự', 'not-coming': 'Không dự', unanswered: 'Chưa trả lời' },
});

export const substitute = text({ header: 'Người thay' });

export const attendance = choice({
  header: 'Điểm danh',
  labels: { present: 'Có mặt', excused: 'Vắng có lý do', absent: 'Vắng' },
});
