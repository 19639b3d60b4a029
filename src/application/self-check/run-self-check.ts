import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import type { Finding } from '../../domain/self-check/assumption';
import type { Ports } from '../ports';
import { beginWork } from '../pulse/long-work';
import { keepSelfCheck } from './last-self-check';
import { beginSelfCheck, endSelfCheck } from './leftovers';
import type { SelfCheck, TrialStep, Trials } from './trials';

/** Milliseconds after which no further step begins, so that the check ends within two minutes. */
const longest = 90_000;

/**
 * Tries what the add-on takes for granted of Google, and keeps what decides how it works. Whatever happens, the scratch
 * tab, files and trigger are removed at the end; a check that was cut off is swept by the next one or by Soát sổ.
 */
export function runSelfCheck(ports: Ports, trials: Trials): Outcome<SelfCheck, Failure> {
  return ports.lock.holdingPapers(() => {
    const from = ports.clock.elapsed();
    trials.sweep();
    beginSelfCheck(ports);
    const progress = beginWork(ports, { kind: 'self-check', total: trials.steps.length, call: null });
    try {
      const findings = trials.steps.flatMap((step, at) => {
        progress.at(at);
        return ports.clock.elapsed() - from > longest ? without(step, 'untried') : findingsOf(step);
      });
      const took = ports.clock.elapsed() - from;
      const check = { at: ports.clock.stamp(), findings, latencies: trials.latencies(), took };
      keepSelfCheck(ports.memory, check);
      return success(check);
    } finally {
      progress.end('whole');
      trials.sweep();
      endSelfCheck(ports);
    }
  });
}

const without = ({ assumptions }: TrialStep, verdict: Finding['verdict']): readonly Finding[] =>
  assumptions.map((assumption) => ({ assumption, verdict, figures: [] }));

/** The text of Google's error is in the user's language and may hold addresses, so only the refusal is kept. */
function findingsOf(step: TrialStep): readonly Finding[] {
  try {
    const findings = step.run();
    const found = new Set(findings.map(({ assumption }) => assumption));
    const missing = step.assumptions.filter((assumption) => !found.has(assumption));
    return [...findings, ...without({ ...step, assumptions: missing }, 'untried')];
  } catch {
    return without(step, 'failed');
  }
}
