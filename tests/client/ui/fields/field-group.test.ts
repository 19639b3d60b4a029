import { type Answers, fieldGroup, firstAnswers } from '../../../../src/client/ui/fields/field-group';
import type { Store } from '../../../../src/client/ui/page/store';
import { petitions } from '../../../../src/register/tables/petitions';

const names = ['speaker', 'phone', 'receivedOn'] as const;

function storeOf<State>(first: State): Store<State> {
  let state = first;
  return {
    read: () => state,
    write(next) {
      state = next;
    },
  };
}

describe('a group of fields', () => {
  const start = () => storeOf<Answers>(firstAnswers(petitions, names, { receivedOn: '2026-11-16' }));

  it('shows values as the register would, and sends them trimmed', () => {
    const group = fieldGroup(petitions, names, 'f', start());
    group.type('speaker', ' Nguyễn Văn Mẫu ');
    expect(group.text('speaker')).toBe(' Nguyễn Văn Mẫu ');
    expect(group.draft()).toEqual({ speaker: 'Nguyễn Văn Mẫu', phone: '', receivedOn: '16/11/2026' });
  });

  it('names invalid values until the field is changed', () => {
    const group = fieldGroup(petitions, names, 'f', start());
    group.type('phone', '0912');
    const complaint = {
      id: 'f-phone',
      label: 'Điện thoại',
      sentence: 'Số điện thoại chưa đúng. Nhập đủ 10 số, ví dụ 0912 345 678.',
    };
    expect(group.check()).toEqual([complaint]);
    expect(group.complaints()).toEqual([complaint]);
    group.type('phone', '0912 345 678');
    expect(group.complaints()).toEqual([]);
  });

  it('shows and sends a mask, keeps the typed value, and complains no more of a closed field', () => {
    const answers = start();
    const open = fieldGroup(petitions, names, 'f', answers);
    open.type('phone', '0912');
    expect(open.check()).toHaveLength(1);
    const masked = fieldGroup(petitions, names, 'f', answers, {
      shown: (texts) => ({ ...texts, phone: '' }),
      isClosed: (name) => name === 'phone',
    });
    expect([masked.complaints(), masked.check(), masked.draft().phone]).toEqual([[], [], '']);
    expect(open.value('phone')).toBe('0912');
  });

  it('lets one field follow another, and accepts only problems of its own fields', () => {
    const group = fieldGroup(petitions, names, 'f', start(), {
      follow: (_, typed) => (typed === 'speaker' ? { receivedOn: '1/12/2026' } : {}),
    });
    group.type('speaker', 'An');
    expect(group.value('receivedOn')).toBe('01/12/2026');
    const problems = [
      { field: 'topic', problem: 'required' },
      { field: 'receivedOn', problem: 'in-the-future' },
    ];
    expect(group.accept(problems).map(({ id }) => id)).toEqual(['f-receivedOn']);
  });
});
