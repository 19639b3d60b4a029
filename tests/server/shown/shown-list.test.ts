import { refusedList } from '../../../src/server/shown/shown-list';

describe('what a pasted list is refused for', () => {
  it('gets the sentence of its column, and keeps what no column says', () => {
    const problems = [
      { row: 0, field: 'fullName', problem: 'required' },
      { row: 1, field: 'phone', problem: 'phone-invalid' },
      { row: 1, field: 'village', problem: 'unknown-name' },
    ];
    expect(refusedList({ code: 'invalid', problems })).toEqual({
      code: 'invalid',
      problems: [
        { ...problems[0], sentence: 'Nhập họ và tên.' },
        {
          ...problems[1],
          sentence: 'Điện thoại: Số điện thoại chưa đúng. Nhập đủ 10 số, ví dụ 0912 345 678.',
        },
        problems[2],
      ],
    });
    expect(refusedList({ code: 'no-conference' })).toEqual({ code: 'no-conference' });
  });
});
