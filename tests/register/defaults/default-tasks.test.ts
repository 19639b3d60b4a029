import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { taskModel } from '../../../src/register/defaults/default-tasks';

const on = isoDate('2026-11-16');
const contents = (mode: 'in-person' | 'online' | 'mixed' | null) =>
  taskModel({ id: 'HN-0001', mode }, on).map(({ content }) => content);

it('an online conference prepares no hall, chairs or parking, and has as many tasks', () => {
  expect(contents('online').filter((content) => /hội trường|Ghế|Chỗ để xe|Đón tiếp/.test(content))).toEqual(
    [],
  );
  expect(contents('online').filter((content) => /điểm cầu|trực tuyến/.test(content))).toHaveLength(4);
  expect(contents('online')).toHaveLength(contents('in-person').length);
});

it('a mixed one needs the hall', () => {
  expect(contents('mixed')).toEqual(contents('in-person'));
  expect(contents(null)).toContain('Bảo đảm an ninh, trật tự tại hội trường');
});

it('names the offices of the day', () => {
  const owners = (day: string) =>
    taskModel({ id: 'HN-0001', mode: null }, isoDate(day)).map(({ responsible }) => responsible);
  expect(owners('2025-06-30')).toContain('Công chức chuyên môn');
  expect(owners('2025-07-01')).toContain('Các phòng chuyên môn');
});
