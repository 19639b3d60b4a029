import { openAttendeeForm } from '../../../src/application/attendees/open-attendee-form';
import { an, conference, worldWith } from '../../support/memory/memory-ports-people';

it('shows people as typed, with fingerprints, and leaves out rows without an ID', () => {
  const world = worldWith(conference, [an, { fullName: 'Chưa có mã', conference: 'HN-01' }]);
  const people = openAttendeeForm(world.ports);
  expect(people).toMatchObject({
    ok: true,
    value: {
      conference: {
        id: 'HN-01',
        title: 'Hội nghị đối thoại năm 2026',
        date: '2026-12-08',
        status: 'preparing',
      },
      villages: [],
      people: [
        { id: 'DB-0001', draft: { fullName: 'Nguyễn Văn An', honorific: 'Ông', seat: 'Mời dự', phone: '' } },
      ],
    },
  });
});
