import { isoDate } from '../../../../src/domain/calendar/calendar-date';
import type { DatedText } from '../../../../src/register/settings/paper-settings';
import { expiredBodies, expiredLaws } from '../../../../src/templates/papers/parts/expired-lines';

const line = (text: string, from = '', until = ''): DatedText => ({
  text,
  from: from === '' ? null : isoDate(from),
  until: until === '' ? null : isoDate(until),
});

const datedRows = [
  line('Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015', '', '2025-02-28'),
  line('Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025', '2025-03-01', '2025-06-15'),
  line('Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025', '2025-06-16'),
];

const on = isoDate('2026-11-05');
const expired = (text: string) =>
  expiredLaws([line(text)], datedRows, on).map(({ replacement }) => replacement);

describe('expiredLaws', () => {
  it.each([
    'Căn cứ Điều 125 Luật tổ chức Chính quyền địa phương ngày 19/6/2015;',
    'Căn cứ Luật Tổ chức chính quyền địa phương năm 2015',
    'Căn cứ Điều 24 Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025',
  ])('recognises “%s” as expired and names its replacement', (text) => {
    expect(expired(text)).toEqual([datedRows[2]?.text]);
  });

  it.each([
    'Căn cứ Điều 43 Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
    'Căn cứ Luật Tổ chức chính quyền địa phương năm 2025',
    'Căn cứ Luật Đất đai năm 2024',
    'Căn cứ Quy chế làm việc của Ủy ban nhân dân xã',
  ])('lets “%s” pass', (text) => {
    expect(expired(text)).toEqual([]);
  });
});

describe('expiredBodies', () => {
  it('recognises a body by its name, whatever the purpose after it', () => {
    const rows = [line('UBND huyện (B/c)', '', '2025-06-30')];
    const printed = ['UBND huyện (để báo cáo);', 'UBND tỉnh (b/c)', 'Trường THCS huyện'].map((text) =>
      line(text),
    );
    expect(expiredBodies(printed, rows, on)).toEqual(['UBND huyện (để báo cáo);']);
    expect(expiredBodies(printed, rows, isoDate('2025-06-30'))).toEqual([]);
  });
});
