import { shownSteps, stepsFor } from '../../../src/server/shown/follow-steps';

describe('the next steps of a matter', () => {
  it.each([
    ['Mới tiếp nhận', 'assign progress answer resolve explain transfer publish'],
    ['', 'assign progress answer resolve explain transfer publish'],
    ['Đã phân công', 'answer resolve explain progress assign transfer publish'],
    ['Đã trả lời', 'resolve progress explain answer assign transfer publish'],
    ['Đã giải quyết', 'confirm publish reopen'],
    ['Giải trình, cung cấp thông tin', 'publish reopen'],
  ])('with the status “%s”: %s', (status, steps) => {
    expect(stepsFor({ class: 'Kiến nghị', status }).join(' ')).toBe(steps);
  });

  it('of a complaint: it is passed on, and never made public', () => {
    expect(stepsFor({ class: 'Khiếu nại', status: 'Mới tiếp nhận' })).toEqual(['transfer', 'remark']);
    expect(shownSteps.find(({ name }) => name === 'remark')).toMatchObject({
      label: 'Công khai, ghi chú',
      fields: ['note'],
    });
  });

  it('set a status by its label', () => {
    expect(shownSteps.flatMap(({ name, status }) => (status ? [`${name}: ${status}`] : []))).toEqual([
      'assign: Đã phân công',
      'progress: Đang giải quyết',
      'answer: Đã trả lời',
      'resolve: Đã giải quyết',
      'explain: Giải trình, cung cấp thông tin',
      'transfer: Đã chuyển cấp có thẩm quyền',
      'reopen: Đang giải quyết',
    ]);
  });
});
