import { runningNow, unsettledRun } from '../../../src/application/mail/mail-run';

const stored = (run: unknown) => ({ 'mail.run': typeof run === 'string' ? run : JSON.stringify(run) });
const whole = { run: 'abcd1234', at: 3, until: 2000, person: 'a@example.com', total: 9 };

describe('the stored run of letters', () => {
  it('is read as it was written', () => {
    expect(runningNow(stored(whole), 1000)).toEqual({ person: 'a@example.com', done: 3, total: 9 });
  });

  it.each([
    ['no JSON', '{"run":'],
    ['another kind of value', 7],
    ['no number of the letter', { ...whole, at: undefined }],
    ['a number that is none', { ...whole, at: null }],
    ['a time as text', { ...whole, until: '2000' }],
    ['a name that is a number', { ...whole, run: 1 }],
  ])('counts as none with %s', (_, run) => {
    expect(runningNow(stored(run), 1000)).toBeNull();
    expect(unsettledRun(stored(run))).toBeNull();
  });
});
