import { healthRecord } from '../../../src/application/pulse/pulse-memory';
import { runDaily } from '../../../src/application/reminders/daily-run';
import { pulseOf } from '../../../src/domain/pulse/pulse';
import { ailmentSentence } from '../../../src/text/failures/ailment-words';
import { clerk, type MemoryWorld, pass } from '../../support/memory/memory-ports';
import { seasonWorld } from '../../support/memory/memory-ports-season';
import { pulseStates } from '../../support/rules/pulse-states';

/** The mails to the owner in a week of daily runs that begins with this in memory. */
function week(entries: Readonly<Record<string, string>>): {
  readonly world: MemoryWorld;
  readonly mails: readonly string[];
} {
  const world = seasonWorld('2026-11-28 07:15:00');
  Object.assign(world.memory, { 'reminders.lastRun': '2026-11-27' }, entries);
  for (let day = 0; day < 7; day += 1) {
    // What nobody has mended is there again on the next day.
    Object.assign(world.memory, entries);
    world.quota = 100;
    runDaily(world.ports);
    pass(world, 24 * 60);
  }
  return { world, mails: world.outbox.filter(({ to }) => to === clerk).map(({ text }) => text) };
}

// The run itself takes these away, or is stopped by them.
const beyondMail = ['silent', 'no-owner', 'unproved', 'ledger-behind', 'over-quota'];

describe('the weekly mail to the owner of the reminders', () => {
  it('says nothing of the pulse where all is well', () => {
    expect(week({}).mails.join()).not.toContain('Việc cần xử lý\n');
  });

  it.each(Object.entries(pulseStates(clerk)).filter(([state]) => !beyondMail.includes(state)))(
    'names %s, once in the week',
    (_, entries) => {
      const { world, mails } = week(entries);
      const [ailment] = pulseOf(
        healthRecord({ ...world.memory, ...entries }, clerk, world.ports.clock.today()),
      );
      const sentence = ailment ? ailmentSentence(ailment) : 'no ailment';
      expect(mails.filter((text) => text.includes(sentence))).toHaveLength(1);
    },
  );
});
