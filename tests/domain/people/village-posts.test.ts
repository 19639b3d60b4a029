import { postsHeld } from '../../../src/domain/people/village-posts';

describe('posts held by a title', () => {
  it.each([
    ['Bí thư chi bộ', ['party-secretary']],
    ['Bí thư Chi bộ thôn Đông', ['party-secretary']],
    ['Bí thư', ['party-secretary']],
    ['Bí thư thôn', ['party-secretary']],
    ['BTCB', ['party-secretary']],
    ['Trưởng thôn', ['village-head']],
    ['TRƯỞNG THÔN ĐÔNG', ['village-head']],
    ['Tổ trưởng tổ dân phố số 3', ['village-head']],
    ['Tổ trưởng TDP 3', ['village-head']],
    ['Trưởng bản', ['village-head']],
    ['Trưởng ban công tác Mặt trận', ['front-head']],
    ['Trưởng ban CTMT thôn', ['front-head']],
    ['Trưởng Ban Mặt trận', ['front-head']],
    ['Trưởng BCTMT thôn 2', ['front-head']],
    ['TBCTMT', ['front-head']],
    ['Bí thư chi bộ kiêm Trưởng thôn', ['party-secretary', 'village-head']],
    ['Bí thư chi bộ, Trưởng thôn', ['party-secretary', 'village-head']],
    ['Trưởng thôn kiêm nhiệm Trưởng ban công tác Mặt trận', ['village-head', 'front-head']],
    ['Bí thư chi bộ - Trưởng ban CTMT', ['party-secretary', 'front-head']],
    ['Bí thư chi bộ đồng thời là Tổ trưởng tổ dân phố', ['party-secretary', 'village-head']],
    ['Đ/c Bí thư Chi bộ', ['party-secretary']],
  ])('of "%s" are %j', (title, posts) => {
    expect(postsHeld(title)).toEqual(posts);
  });

  it.each([
    '',
    'Công dân',
    'Phó Bí thư chi bộ',
    'Phó trưởng thôn',
    'Phó Trưởng ban công tác Mặt trận',
    'Nguyên Trưởng thôn',
    'Bí thư Đảng ủy',
    'Bí thư Chi đoàn',
    'Bí thư chi bộ Trường Tiểu học',
    'Trưởng ban quản lý chợ',
    'Tổ trưởng tổ vay vốn',
    'Trưởng Công an xã',
    'Chủ tịch UBMTTQ xã',
  ])('of "%s" are none', (title) => {
    expect(postsHeld(title)).toEqual([]);
  });
});
