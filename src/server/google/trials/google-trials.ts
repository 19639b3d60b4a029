import type { Ports } from '../../../application/ports';
import type { Trials } from '../../../application/self-check/trials';
import { makerOf } from '../../../application/set-up/set-up-drive';
import { driveSteps } from './drive-trials';
import { makeScratchTab, sweepScratch } from './scratch';
import { scriptSteps } from './script-trials';
import { sheetSteps } from './sheet-trials';
import { stopwatch } from './stopwatch';

/** The trials over Google's services, for one execution. */
export function googleTrials({ drive, memory, person }: Ports): Trials {
  const watch = stopwatch();
  const maker = makerOf(memory.readAll());
  const recorded = maker && { id: maker.template, isOwn: maker.person === person.email() };
  return {
    steps: [
      ...scriptSteps(watch),
      ...sheetSteps(watch, makeScratchTab),
      ...driveSteps(watch, drive, recorded),
    ],
    latencies: watch.latencies,
    sweep: () => sweepScratch(drive),
  };
}
