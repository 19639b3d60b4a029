import { columnOf, sheetNamed, shownRows, valuesOf } from '../support/host/journey-sheets';
import { addConference, given, newOffice, request } from '../support/host/office';

const host = newOffice();
const conference = addConference(host);
const tab = 'Điểm danh';
given(host, 'attendee.import', {
  request: request(2),
  people: ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Chi', 'Phạm Thị Dung'].map((fullName) => ({
    conference,
    fullName,
    group: 'Phòng chuyên môn, công chức',
    organisation: 'Văn phòng',
  })),
});
given(host, 'conference.set-status', { id: conference, status: 'issued', override: 'Chủ tịch: đã đủ' });

const lineOf = (name: string): number => valuesOf(host, tab).findIndex((row) => row.includes(name)) + 1;
const type = (name: string, header: string, text: string): void =>
  host.hand.type(tab, `${String.fromCharCode(64 + columnOf(host, tab, header))}${lineOf(name)}`, text);
const marks = () =>
  shownRows(host, 'Đại biểu').map((row) =>
    [row['Họ và tên'], row['Điểm danh'], row['Giờ đến']].filter((part) => part !== undefined).join(' | '),
  );

it('the tab Điểm danh is made by issuing, with a box in the line of each person and in no other', () => {
  expect(shownRows(host, tab).map((row) => [row['Họ và tên'], row['Thôn, đơn vị'], row.Đến])).toEqual([
    ['Nguyễn Văn An', 'Văn phòng', false],
    ['Trần Thị Bình', 'Văn phòng', false],
    ['Lê Văn Chi', 'Văn phòng', false],
    ['Phạm Thị Dung', 'Văn phòng', false],
  ]);
  const boxes = sheetNamed(host, tab).rows.map((row) => row?.styles?.[0]?.validation?.criteria);
  expect(boxes.filter((criteria) => criteria === 'CHECKBOX')).toHaveLength(4);
  expect(boxes.slice(1, 5)).toEqual(Array.from({ length: 4 }, () => 'CHECKBOX'));
});

it('its ticks are in the register once any sidebar opens or the daily run passes, whatever was sorted there', () => {
  host.advance('2026-12-08T07:00:00+07:00');
  type('Nguyễn Văn An', 'Đến', 'TRUE');
  host.hand.sort(tab, columnOf(host, tab, 'Họ và tên'), false);
  given(host, 'petition.open', {});
  expect(marks()).toEqual(['Nguyễn Văn An | Có mặt', 'Trần Thị Bình', 'Lê Văn Chi', 'Phạm Thị Dung']);
  type('Trần Thị Bình', 'Đến', 'TRUE');
  type('Trần Thị Bình', 'Giờ đến', '7h50');
  host.advance('2026-12-09T09:00:00+07:00');
  expect(marks()).toEqual([
    'Nguyễn Văn An | Có mặt',
    'Trần Thị Bình | Có mặt | 07:50',
    'Lê Văn Chi',
    'Phạm Thị Dung',
  ]);
});

it('what the sidebar marks stands there after the roll is opened, and what differs is named', () => {
  type('Lê Văn Chi', 'Đến', 'TRUE');
  const absent = { mark: 'absent', arrivedAt: '', substitute: '', absence: '' } as const;
  given(host, 'roll.mark', {
    conference,
    marks: ['DB-0003', 'DB-0004'].map((id) => ({ id, ...absent })),
  });
  expect(given(host, 'roll.open', { conference }).door).toEqual({
    differing: ['DB-0003'],
    typed: [],
    trouble: '',
  });
  const shown = shownRows(host, tab).map((row) => [row['Họ và tên'], row.Đến, row['Trong sổ']]);
  expect(shown.sort()).toEqual([
    ['Lê Văn Chi', true, 'Sổ ghi: Vắng. Xem lại ở bảng Điểm danh.'],
    ['Nguyễn Văn An', true, 'Có mặt'],
    ['Phạm Thị Dung', false, 'Vắng'],
    ['Trần Thị Bình', true, 'Có mặt 07:50'],
  ]);
});
