import { lastSelfCheck } from '../../../src/application/self-check/last-self-check';
import { sweepLeftovers } from '../../../src/application/self-check/leftovers';
import { runSelfCheck } from '../../../src/application/self-check/run-self-check';
import type { TrialStep, Trials } from '../../../src/application/self-check/trials';
import { foundAs } from '../../../src/domain/self-check/assumption';
import { type MemoryWorld, memoryWorld, pass } from '../../support/memory/memory-ports';

function trialsOf(...steps: readonly TrialStep[]): Trials & { swept: number } {
  return {
    steps,
    swept: 0,
    latencies: () => [{ timing: 'lock', median: 40, calls: 3 }],
    sweep() {
      this.swept += 1;
      return 0;
    },
  };
}

const locked: TrialStep = { assumptions: ['lock'], run: () => [foundAs('lock', true)] };

const found = (world: MemoryWorld, trials: Trials) => {
  const check = runSelfCheck(world.ports, trials);
  if (!check.ok) throw new Error(check.failure.code);
  return check.value.findings.map(({ assumption, verdict, figures }) => [assumption, verdict, ...figures]);
};

it('sweeps before and after, and keeps the result', () => {
  const world = memoryWorld();
  const trials = trialsOf(locked);
  const check = runSelfCheck(world.ports, trials);
  expect(check).toEqual({
    ok: true,
    value: {
      at: '2026-11-16 08:00:00',
      findings: [{ assumption: 'lock', verdict: 'as-expected', figures: [] }],
      latencies: [{ timing: 'lock', median: 40, calls: 3 }],
      took: 0,
    },
  });
  expect([trials.swept, world.memory['self-check.open']]).toEqual([2, undefined]);
  expect(lastSelfCheck(world.memory)).toEqual(check.ok && check.value);
});

it('a step that Google refuses is a finding, and the others go on', () => {
  const refused: TrialStep = {
    assumptions: ['drive-word', 'borders'],
    run() {
      throw new Error('Service unavailable: van-phong@xa.example');
    },
  };
  expect(found(memoryWorld(), trialsOf(refused, locked))).toEqual([
    ['drive-word', 'failed'],
    ['borders', 'failed'],
    ['lock', 'as-expected'],
  ]);
});

it('an assumption that its step says nothing of is untried', () => {
  const half: TrialStep = {
    assumptions: ['drive-pdf', 'one-page'],
    run: () => [foundAs('drive-pdf', true, 20_000)],
  };
  const world = memoryWorld();
  expect(found(world, trialsOf(half))).toEqual([
    ['drive-pdf', 'as-expected', 20_000],
    ['one-page', 'untried'],
  ]);
  expect(world.memory['self-check.room']).toBeUndefined();
});

it('no step begins after a minute and a half', () => {
  const world = memoryWorld();
  const slow: TrialStep = {
    assumptions: ['lock'],
    run() {
      world.elapsed += 91_000;
      return [foundAs('lock', true)];
    },
  };
  expect(found(world, trialsOf(slow, { ...locked, assumptions: ['trigger'] }))).toEqual([
    ['lock', 'as-expected'],
    ['trigger', 'untried'],
  ]);
});

it('two do not run at once, and a refused one sweeps nothing', () => {
  const world = memoryWorld();
  world.papersLocked = true;
  const trials = trialsOf(locked);
  expect(runSelfCheck(world.ports, trials)).toMatchObject({ ok: false, failure: { code: 'busy' } });
  expect(trials.swept).toBe(0);
});

it('leftovers are swept once nothing can run any more, and only where a check was cut off', () => {
  const world = memoryWorld();
  const trials = trialsOf();
  sweepLeftovers(world.ports, () => trials);
  world.memory['self-check.open'] = String(world.ports.clock.now());
  sweepLeftovers(world.ports, () => trials);
  expect(trials.swept).toBe(0);
  pass(world, 7);
  sweepLeftovers(world.ports, () => trials);
  sweepLeftovers(world.ports, () => trials);
  expect([trials.swept, world.memory['self-check.open']]).toEqual([1, undefined]);
});

it.each(['', '{', '{"at":"2026-11-16 08:00:00"}', 'null'])(
  'a stored result that cannot be read is none: %s',
  (stored) => {
    expect(lastSelfCheck({ 'self-check.last': stored })).toBeNull();
  },
);

it('of a result of another version, what has no words any more is left out', () => {
  const stored = {
    at: '2026-11-16 08:00:00',
    took: 5,
    findings: [{ assumption: 'former', verdict: 'otherwise', figures: [] }, foundAs('lock', false)],
    latencies: [{ timing: 'former', median: 1, calls: 1 }],
  };
  expect(lastSelfCheck({ 'self-check.last': JSON.stringify(stored) })).toEqual({
    ...stored,
    findings: [foundAs('lock', false)],
    latencies: [],
  });
});
