import { hasOneOwner, missingPreparation } from '../../../src/domain/conference/issue-gate';

const complete = { agendaItems: 3, agendaFlaws: [], owners: ['Văn phòng', 'Công an xã'], invited: 40 };

describe('the gate before issue (S15, S18, S23)', () => {
  it('lets a complete preparation pass', () => {
    expect(missingPreparation(complete)).toEqual([]);
  });

  it('names everything that is missing, in the order of the plan', () => {
    expect(missingPreparation({ agendaItems: 0, agendaFlaws: [], owners: [], invited: 0 })).toEqual([
      'agenda',
      'tasks',
      'people',
    ]);
    const flaw = { kind: 'gap', id: 'CT-0002', minutes: 5 } as const;
    expect(
      missingPreparation({ ...complete, agendaFlaws: [flaw], owners: ['Văn phòng, Công an xã'] }),
    ).toEqual(['agenda-flaws', 'task-owner']);
  });

  it.each([
    ['Văn phòng', true],
    ['Phòng Văn hóa và Xã hội', true],
    ['Văn phòng; Công an xã', false],
    ['Văn phòng\nĐoàn thanh niên', false],
    [' ', false],
  ])('takes %j as one who answers for a task: %s', (typed, one) => {
    expect(hasOneOwner(typed)).toBe(one);
  });
});
