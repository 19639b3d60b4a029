import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficeConverter } from '../../host/disk/libre-office';
import { saveWorld } from '../../host/disk/world-folder';
import { createHost, type Host } from '../../host/host';
import { clerk, sampleWorld, seasonEnd } from '../sample/commune';
import { playSeason, type StepReport } from './play-season';
import { type Summary, summaryOf } from './summary';

/** Replaces the files of an earlier run in the same folder. */
function emptied(folder: string): void {
  for (const part of ['docs', 'mail']) rmSync(join(folder, part), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

export interface DemoOptions {
  /** Folder of the built add-on. */
  readonly dist: string;
  readonly office: OfficeConverter | undefined;
  readonly report: (step: StepReport) => void;
}

/** Both years of the sample commune, played to their end. */
export interface PlayedDemo {
  readonly host: Host;
  readonly steps: readonly StepReport[];
}

/** Plays both years without a browser. */
export function playDemo({ dist, office, report }: DemoOptions): PlayedDemo {
  const host = createHost({
    dist,
    ...sampleWorld,
    ...(office ? { pdf: (docx: Uint8Array[]) => office.pdf(docx) } : {}),
  });
  const steps: StepReport[] = [];
  playSeason({ host, user: clerk, done: () => undefined }, seasonEnd, (step) => {
    steps.push(step);
    report(step);
  });
  return { host, steps };
}

/** Writes workbook, papers, mails and a summary to the folder. */
export async function writeDemo({ host, steps }: PlayedDemo, folder: string): Promise<Summary> {
  const summary = summaryOf({ host, user: clerk, done: () => undefined }, steps);
  emptied(folder);
  await saveWorld(host.state, folder);
  // The folder of the demo is not for resuming.
  rmSync(join(folder, 'state.json'));
  writeFileSync(join(folder, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  return summary;
}
