import { groupName, groupOpinions, salientGroups } from '../../../src/domain/petitions/salient-groups';

const road = 'Đề nghị sửa chữa đường liên thôn đoạn qua cầu Mơ bị hư hỏng nặng';
const sameRoad = 'Sửa đường liên thôn đoạn qua cầu Mơ hư hỏng nặng';
const lamps = 'Lắp thêm đèn chiếu sáng ở ngõ xóm Đông';
const earlier = (id: string, village: string, content: string, salient = '') => ({
  id,
  village,
  content,
  salient,
});

describe('salient issues (S10, S35)', () => {
  it('are counted by village and by opinion, however the group is spelled', () => {
    expect(
      salientGroups([
        earlier('KN-1', 'Thôn Đông', road, 'Đường cầu Mơ'),
        earlier('KN-2', 'thôn đông', road, 'đường cầu mơ'),
        earlier('KN-3', 'Thôn Đoài', lamps, 'Đèn'),
        earlier('KN-4', 'Thôn Trung', road, 'Đường cầu Mơ'),
        earlier('KN-5', 'Thôn Trung', lamps),
      ]),
    ).toEqual([
      { name: 'Đường cầu Mơ', villages: 2, opinions: 3, ids: ['KN-1', 'KN-2', 'KN-4'] },
      { name: 'Đèn', villages: 1, opinions: 1, ids: ['KN-3'] },
    ]);
  });

  it('join an earlier opinion that says the same, which then belongs to the group too', () => {
    const village = 'Thôn Đoài';
    expect(
      groupOpinions(
        [
          { village, content: sameRoad },
          { village, content: lamps },
        ],
        [earlier('KN-1', 'Thôn Đông', road)],
      ),
    ).toEqual({ groups: [road, ''], joined: [{ id: 'KN-1', group: road }] });
  });

  it('take the name of an existing group, and change nothing in it', () => {
    expect(
      groupOpinions(
        [{ village: 'Thôn Đoài', content: sameRoad }],
        [earlier('KN-1', 'Thôn Đông', road, 'Cầu Mơ')],
      ),
    ).toEqual({ groups: ['Cầu Mơ'], joined: [] });
  });

  it('group opinions of one list among themselves', () => {
    const village = 'Thôn Đoài';
    const list = [lamps, road, sameRoad].map((content) => ({ village, content }));
    expect(groupOpinions(list, [])).toEqual({ groups: ['', road, road], joined: [] });
  });

  it('are named by whole words', () => {
    expect(groupName(`${'đường '.repeat(20)}`)).toMatch(/^(đường ){12}đường…$/);
  });
});
