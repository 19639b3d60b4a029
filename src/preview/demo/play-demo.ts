import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficeConverter } from '../../host/disk/libre-office';
import { saveWorld } from '../../host/disk/world-folder';
import { createHost, type Execution, type HostOptions } from '../../host/host';
import { clerk, sampleWorld, seasonEnd } from '../sample/commune';
import type { Desk } from '../stage/desk';
import { playSeason, type StepReport } from './play-season';
import { type Summary, summaryOf } from './summary';

/** Replaces the files of an earlier run in the same folder. */
function emptied(folder: string): void {
  for (const part of ['docs', 'mail']) rmSync(join(folder, part), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

export interface DemoOptions {
  readonly folder: string;
  /** Folder of the built add-on. */
  readonly dist: string;
  readonly office: OfficeConverter | undefined;
  /** As for the host: `kept` saves the start-up of each execution. */
  readonly contexts?: HostOptions['contexts'];
  readonly report: (step: StepReport) => void;
}

/** Plays the season without a browser and writes its results to the folder. */
export async function playDemo({
  folder,
  dist,
  office,
  contexts = 'fresh',
  report,
}: DemoOptions): Promise<Summary> {
  const host = createHost({
    dist,
    contexts,
    ...sampleWorld,
    ...(office ? { pdf: (docx: Uint8Array[]) => office.pdf(docx) } : {}),
  });
  const executions: Execution[] = [];
  const steps: StepReport[] = [];
  const desk: Desk = { host, user: clerk, done: (execution) => void executions.push(execution) };
  playSeason(desk, seasonEnd, (step) => {
    steps.push(step);
    report(step);
  });
  const summary = summaryOf(desk, steps, executions);
  emptied(folder);
  await saveWorld(host.state, folder);
  // The folder of the demo is not for resuming.
  rmSync(join(folder, 'state.json'));
  writeFileSync(join(folder, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  return summary;
}
