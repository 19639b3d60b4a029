import { nearestTag, tagKey } from '../../src/templates/tag-key';

describe('names of tags', () => {
  it('are equal in any capitals, spaces and encoding, but not with other accents', () => {
    const spellings = ['Họ và tên', ' HỌ  VÀ TÊN', 'Họ và tên'.normalize('NFD'), 'Họ\u00A0và\u200B tên'];
    expect(new Set(spellings.map(tagKey))).toEqual(new Set(['họ và tên']));
    expect(tagKey('Ho va ten')).toBe('ho va ten');
  });

  it('are proposed for a mistyped one that is near', () => {
    const names = ['Họ và tên', 'Địa điểm', 'Điện thoại', 'Thôn'];
    expect(
      ['ho ten', 'Dia diem', 'Thon.', 'Diện thọai', 'Mã số thuế', ''].map((name) => nearestTag(name, names)),
    ).toEqual(['Họ và tên', 'Địa điểm', 'Thôn', 'Điện thoại', undefined, undefined]);
  });
});
