import { openPetitionForm } from '../../../src/application/petitions/open-petition-form';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { conferences } from '../../../src/register/tables/conferences';
import { petitions } from '../../../src/register/tables/petitions';
import { villages } from '../../../src/register/tables/villages';
import { memoryWorld, put } from '../../support/memory/memory-ports';
import { conference, worldWith } from '../../support/memory/memory-ports-people';

const summary = {
  id: 'HN-01',
  title: 'Hội nghị đối thoại năm 2026',
  date: '2026-12-08',
  status: 'preparing',
};

describe('the petition form', () => {
  it('has the lists of the workbook, the calendar and the petitions for comparing a draft', () => {
    const world = worldWith(conference, []);
    put(world, villages, [{ name: 'Thôn Đông' }, { name: '', note: 'chưa đặt tên' }, { name: 'Thôn Đoài' }]);
    put(world, petitions, [
      { id: 'KN-0001', village: 'Thôn Đông', class: 'request', content: 'x'.repeat(200) },
      { id: 'KN-0002', class: 'denunciation', content: 'Có 01 nội dung' },
      { id: 'KN-0003', class: 'report' },
    ]);
    const form = openPetitionForm(world.ports);
    expect(form).toMatchObject({
      ok: true,
      value: {
        calendar: { today: '2026-11-16', noticeDays: 7, publicationDays: 10, replyWorkingDays: 10 },
        conference: summary,
        conferences: [summary],
        villages: ['Thôn Đông', 'Thôn Đoài'],
        petitions: [{ id: 'KN-0001', village: 'Thôn Đông', excerpt: 'x'.repeat(160) }],
      },
    });
    expect(form.ok && form.value.topics).toHaveLength(4);
    expect(form.ok && form.value.units).toContain('Phòng Kinh tế');
    expect(form.ok && form.value.calendar.daysOff).toContainEqual({
      date: '2026-11-24',
      kind: 'off',
      name: 'Ngày Văn hóa Việt Nam',
    });
  });

  it('starts with the next conference, otherwise with the last one', () => {
    const world = memoryWorld();
    const meeting = (id: string, date: string, status: 'held' | 'issued' | 'cancelled') => ({
      id,
      date: isoDate(date),
      status,
    });
    put(world, conferences, [
      meeting('HN-01', '2024-11-20', 'held'),
      meeting('HN-02', '2025-11-20', 'held'),
      meeting('HN-03', '2026-11-20', 'cancelled'),
    ]);
    const current = () => {
      const form = openPetitionForm(world.ports);
      return form.ok ? form.value.conference?.id : form.failure;
    };
    expect(current()).toBe('HN-02');
    put(world, conferences, [
      meeting('HN-05', '2027-11-20', 'issued'),
      meeting('HN-04', '2026-12-08', 'issued'),
    ]);
    expect(current()).toBe('HN-04');
  });
});
