import { missingItem, missingList } from '../../../src/text/failures/missing-for-issue';

describe('what a conference lacks', () => {
  it('is named by the column or the row of the settings', () => {
    expect(missingItem('startTime')).toBe('Giờ bắt đầu');
    expect(missingItem('office.place')).toBe('Cơ quan: Địa danh');
    expect(missingList(['date', 'chair'])).toBe('Ngày tổ chức, Chủ trì');
  });
});
