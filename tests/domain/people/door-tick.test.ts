import { mergeTick, type RegisteredMark, readTick, tickText } from '../../../src/domain/people/door-tick';

const nobody: RegisteredMark = { attendance: null, arrivedAt: '', substitute: '' };
const present: RegisteredMark = { ...nobody, attendance: 'present' };
const tick = (text: string) => readTick(text);

describe('a line of the door list beside the register', () => {
  it.each<[string, string, string, RegisteredMark, unknown]>([
    ['nothing was changed', '', '', nobody, { kind: 'same' }],
    ['only the register was marked', '', '', present, { kind: 'same' }],
    ['only the register was cleared', 'x', 'x', nobody, { kind: 'same' }],
    ['somebody was ticked', '', 'x', nobody, { kind: 'take', came: true, arrivedAt: '' }],
    [
      'somebody was ticked with a time',
      '',
      'x 07:45',
      nobody,
      { kind: 'take', came: true, arrivedAt: '07:45' },
    ],
    ['both say that somebody came', '', 'x', present, { kind: 'same' }],
    ['ticked, and marked with a time', '', 'x', { ...present, arrivedAt: '07:50' }, { kind: 'same' }],
    ['ticked, and marked absent', '', 'x', { ...nobody, attendance: 'absent' }, { kind: 'differs' }],
    ['ticked, and marked excused', '', 'x', { ...nobody, attendance: 'excused' }, { kind: 'differs' }],
    ['the tick was taken away', 'x', '', present, { kind: 'take', came: false, arrivedAt: '' }],
    ['taken away in both', 'x', '', nobody, { kind: 'same' }],
    ['taken away, and marked absent', 'x', '', { ...nobody, attendance: 'absent' }, { kind: 'same' }],
    [
      'taken away, and a substitute named',
      'x',
      '',
      { ...present, substitute: 'Lê Thay' },
      { kind: 'differs' },
    ],
    ['taken away, and a time noted', 'x', '', { ...present, arrivedAt: '07:50' }, { kind: 'differs' }],
    ['a time was added', 'x', 'x 07:45', present, { kind: 'take', came: true, arrivedAt: '07:45' }],
    ['two times', 'x', 'x 07:45', { ...present, arrivedAt: '07:50' }, { kind: 'differs' }],
    ['the same time', 'x', 'x 07:45', { ...present, arrivedAt: '07:45' }, { kind: 'same' }],
  ])('%s', (_case, shown, line, registered, merged) => {
    expect(mergeTick(tick(shown), tick(line), registered)).toEqual(merged);
  });

  it('takes a time without a tick as arrival', () => {
    expect(mergeTick(tick(''), { came: false, arrivedAt: '07:45' }, nobody)).toEqual({
      kind: 'take',
      came: true,
      arrivedAt: '07:45',
    });
  });

  it('keeps what it showed as a short text', () => {
    expect(['', 'x', 'x 07:45'].map((text) => tickText(readTick(text)))).toEqual(['', 'x', 'x 07:45']);
  });
});
