import { readSheetLink } from '../../../src/domain/text/sheet-links';

const id = '1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCd';

describe('readSheetLink', () => {
  it.each([
    [`https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`, ''],
    [`https://docs.google.com/spreadsheets/u/1/d/${id}/edit?usp=sharing`, ''],
    [`https://docs.google.com/a/tinh.example/spreadsheets/d/${id}`, ''],
    [`https://drive.google.com/open?usp=drive_fs&id=${id}`, ''],
    [id, ''],
    [`Xã Hoằng Trung: https://docs.google.com/spreadsheets/d/${id}/edit`, 'Xã Hoằng Trung'],
    [`Xã Hoằng Trung\thttps://docs.google.com/spreadsheets/d/${id}/edit`, 'Xã Hoằng Trung'],
    [`12. Phường Hạc Thành – ${id}`, 'Phường Hạc Thành'],
    [`- Xã Đông Tiến (https://docs.google.com/spreadsheets/d/${id}/edit)`, 'Xã Đông Tiến'],
    [`https://docs.google.com/spreadsheets/d/${id}/edit  Xã Nga Sơn`, 'Xã Nga Sơn'],
    [`1 Xã 30/4 | ${id}`, '1 Xã 30/4'],
  ])('reads %s', (line, name) => {
    expect(readSheetLink(line)).toEqual({ id, name });
  });

  it.each([
    ['Xã Hoằng Trung', 'no-link'],
    ['ketquahoinghidoithoainam2026xahoangtrung', 'no-link'],
    ['https://docs.google.com/spreadsheets/d/e/2PACX-1vQabcdefghijklmnopqrstuvwxyz/pubhtml', 'published'],
    [`https://docs.google.com/document/d/${id}/edit`, 'other-kind'],
    ['https://xa.example/so-doi-thoai', 'other-kind'],
    [
      `https://docs.google.com/spreadsheets/d/${id} https://docs.google.com/spreadsheets/d/2${id}`,
      'two-links',
    ],
  ])('says of %s that it is %s', (line, problem) => {
    expect(readSheetLink(line)).toBe(problem);
  });
});
