import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dist } from '../../support/host/office';
import { type Figures, goalsOf } from './measures/goals';
import { keyStrokes } from './measures/key-strokes';
import { quotaFacts } from './measures/quota';
import { startUp } from './measures/start-up';
import { manyInvitations, manyMails } from './operations/long-jobs';
import { paperFigures, paperGoals, paperLines } from './operations/paper-calls';
import { growthOf, runOperations } from './operations/run-operations';
import {
  goalLine,
  growthLines,
  keyStrokeLines,
  measurementLine,
  modelNotes,
  startUpLines,
  tableHead,
} from './report';
import { scaledActions, scaleGoals, scaleHead, scaleLine } from './season/season-scale';

const help = `Measures what every operation of the built add-on costs on the local Apps Script, beside a naive version.

  npm run bench [-- --short] [--json FILE]

  --short      up to 100 rows and 300 letters
  --json FILE  writes all figures there`;

const { values } = parseArgs({
  options: { short: { type: 'boolean' }, json: { type: 'string' }, help: { type: 'boolean' } },
});
const say = (text: string): void => console.log(text);

async function bench(): Promise<void> {
  const short = values.short ?? false;
  const began = performance.now();
  for (const note of modelNotes()) say(note);
  say(`\n${tableHead}`);
  const measurements = runOperations({
    largest: short ? 100 : 10_000,
    runs: short ? 1 : 3,
    report: (measurement) => say(measurementLine(measurement)),
  });
  say('\nEach further row costs');
  for (const line of growthLines(measurements)) say(line);
  say(`\n${scaleHead()}`);
  const scaled = scaledActions({ report: (one) => say(scaleLine(one)) });
  const figures: Figures = {
    measurements,
    startUp: startUp(short ? 5 : 31),
    longJobs: [manyInvitations(short ? 300 : 1000), manyMails(short ? 300 : 1500)],
    quota: quotaFacts(130),
  };
  say('\nStart');
  for (const line of startUpLines(figures)) say(line);
  const strokes = await keyStrokes();
  for (const line of keyStrokeLines(strokes)) say(line);
  // Kilobytes on every system that Node runs on.
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  say(
    `peak memory of this program ${peakMegabytes} MB, ${((performance.now() - began) / 1000).toFixed(0)} s in all\n`,
  );
  const papers = paperFigures();
  for (const line of paperLines(papers)) say(line);
  const goals = [...goalsOf(figures), ...scaleGoals(scaled), ...paperGoals(papers)];
  for (const goal of goals) say(goalLine(goal));
  if (values.json === undefined) return;
  const growth = Object.fromEntries(
    [...new Set(measurements.map(({ operation }) => operation))].map((operation) => [
      operation,
      growthOf(measurements.filter((one) => one.operation === operation)),
    ]),
  );
  const model = modelNotes();
  writeFileSync(
    values.json,
    `${JSON.stringify({ model, ...figures, strokes, scaled, papers, growth, peakMegabytes, goals }, null, 2)}
`,
  );
}

if (values.help) say(help);
else if (existsSync(join(dist, 'Code.js'))) await bench();
else {
  say(`There is no built add-on in ${dist}; run npm run build first.`);
  process.exitCode = 1;
}
