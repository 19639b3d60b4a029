import type { SidebarName } from '../../src/build/sidebar';
import { random } from '../../src/host/model/world/random';
import { clerk } from '../../src/preview/sample/commune';
import { describeInBrowser } from '../support/browser/browser';
import { type Desk, type Offer, offersOf, press, type Told } from '../support/browser/every-button';
import { type SeasonState, sampleHost, sampleStates } from '../support/host/sample-season';
import { seedOf } from '../support/rules/seed';

/** Those whose buttons depend on the season. */
const sidebars: readonly SidebarName[] = [
  'today-form',
  'conference-form',
  'preparation-form',
  'attendee-form',
  'invitation-form',
  'telling-form',
  'paper-form',
  'roll-form',
  'secretary-form',
  'collation-form',
  'follow-form',
  'petition-form',
  'assign-form',
  'check-panel',
];

/** What a form is told whose required fields the test cannot fill; anything else could have been known before. */
const ofInput = ['invalid'];

const refusedOf = (calls: readonly Told[]): readonly string[] =>
  calls.flatMap(({ name, refusal }) =>
    refusal === '' || ofInput.includes(refusal) ? [] : [`${name}: ${refusal}`],
  );

/**
 * `EVERY_PRESS=9,15` presses every button of these states, and `all` of all states, which takes about an hour; without
 * it a draw of sidebars in states, and of each two buttons.
 */
const wanted = process.env.EVERY_PRESS ?? '';
const [drawn, buttonsEach] = [6, 2];

describeInBrowser('what is offered, in every state of a season', (browser) => {
  const host = sampleHost();
  const states: SeasonState[] = [];
  beforeAll(() => {
    states.push(...sampleStates());
    // A conference may be put off or cancelled at any time; here once its letters are with the guests.
    const handed = states.find(({ name }) => name.endsWith('letters handed over'));
    if (!handed) throw new Error('no letters were handed over');
    for (const status of ['postponed', 'cancelled'] as const) {
      host.restore(handed.snapshot);
      const input = { id: 'HN-01', status };
      host.call('rpc', [JSON.stringify({ version: 1, name: 'conference.set-status', input })], {
        user: clerk,
      });
      states.push({ name: status, snapshot: host.snapshot() });
    }
  }, 240_000);

  const luck = { random: seedOf(11) };
  const pick = <T>(list: readonly T[]): T => {
    const one = list[Math.floor(random(luck) * list.length)];
    if (one === undefined) throw new Error('nothing to draw from');
    return one;
  };
  const some = (offers: readonly Offer[]): readonly Offer[] =>
    offers.length <= buttonsEach ? offers : [...new Set([pick(offers), pick(offers)])];

  it('is not refused: a button whose work is not possible now does not stand there', async () => {
    const desk: Desk = { browser: browser(), host, user: clerk };
    const chosen = states.filter((_, at) => wanted === 'all' || wanted.split(',').includes(String(at)));
    const visits = wanted
      ? chosen.flatMap((state) => sidebars.map((sidebar) => ({ state, sidebar })))
      : Array.from({ length: drawn }, () => ({ state: pick(states), sidebar: pick(sidebars) }));
    const refused: string[] = [];
    let [offered, presses, calls] = [0, 0, 0];
    for (const { state, sidebar } of visits) {
      host.restore(state.snapshot);
      const offers = await offersOf(desk, sidebar);
      offered += offers.length;
      for (const offer of wanted ? offers : some(offers)) {
        host.restore(state.snapshot);
        const told = await press(desk, offer);
        presses += 1;
        calls += told.length;
        refused.push(...refusedOf(told).map((text) => `${state.name}: ${sidebar}, “${offer.text}”: ${text}`));
      }
    }
    const places = states.length * sidebars.length;
    process.stdout.write(
      `${presses} of ${offered} buttons pressed in ${visits.length} of ${places} sidebars in states, ${calls} calls\n`,
    );
    expect(refused).toEqual([]);
    expect(states).toHaveLength(31);
    expect(calls).toBeGreaterThan(0);
  }, 7_200_000);
});
