import { holdsStandingPost } from '../../../src/domain/people/standing-post';

const council = 'Thường trực Hội đồng nhân dân';

describe('a post of the standing committee of the council', () => {
  it.each([
    ['Phó Chủ tịch HĐND xã', true],
    ['Bí thư Đảng ủy, Chủ tịch Hội đồng nhân dân xã', true],
    ['Trưởng Ban Kinh tế - Ngân sách HĐND xã', true],
    ['Ủy viên Thường trực HĐND', true],
    ['Chủ tịch UBND xã', false],
    ['Bí thư Đảng ủy', false],
    ['Chánh Văn phòng HĐND và UBND', false],
    ['Đại biểu HĐND xã', false],
    ['', false],
  ])('%s: %s', (title, holds) => {
    expect(holdsStandingPost(title, council)).toBe(holds);
  });
});
