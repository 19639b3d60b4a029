import { latency } from '../../../src/host/services/latency';
import { kinds } from './measures/cost';
import type { Figures, Goal } from './measures/goals';
import type { KeyStrokes } from './measures/key-strokes';
import { copyingNotes } from './naive/copied-letters';
import { growthOf, type Measurement } from './operations/run-operations';

/** Notes on the latency model, so that modelled seconds are not taken for measured ones. */
export const modelNotes = (): readonly string[] => [
  'Modelled seconds: median times of src/host/services/latency.ts and of the services; nothing was run on Google.',
  `  start of an execution ${latency.start(0)} ms and 0.05 ms a kB (assumed); not in the seconds below`,
  `  sheet read ${latency.read(0, false)} ms and 0.015 ms a cell, ${latency.read(0, true)} and 0.02 with writes pending (published in part)`,
  `  sheet write ${latency.write(0)} ms and 0.01 ms a cell, flush ${latency.flush(1).toFixed(0)} ms and 0.14 ms a cell (published)`,
  `  appendRow ${latency.appendRow} ms, rows inserted ${latency.structure} ms, formats ${latency.decorate} ms (assumed)`,
  '  properties: get 30 ms, set 62 ms (published); lock 40 and 15 ms (assumed)',
  '  mail 800 ms and 4 ms a kB attached (published); Drive list 300, export 700, PDF 1,600, upload 2,500 ms (assumed)',
  'Time of our own code: in a scope that stays between executions; what a start costs is measured apart, below.',
  'The naive letter, whose services the host does not have, is the sum of its documented calls (assumed):',
  ...copyingNotes().map((note) => `  ${note}`),
];

const shown = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 });

const times = (naive: number, ours: number): string =>
  ours > 0 ? `${shown(Math.round((10 * naive) / ours) / 10)}×` : '';

export function measurementLine({ operation, size, cost, naive }: Measurement): string {
  const parts = kinds.flatMap((kind) => (cost.byKind[kind] ? [`${kind} ${cost.byKind[kind]}`] : []));
  const beside = naive
    ? `naive ${shown(naive.calls)} calls (${times(naive.calls, cost.calls)}), ${shown(naive.seconds)} s (${times(naive.seconds, cost.seconds)})`
    : '';
  const unfinished = naive?.stopped ? ', stopped unfinished' : '';
  return [
    operation.padEnd(38),
    shown(size).padStart(7),
    `${shown(cost.calls)} calls`.padStart(12),
    `${cost.seconds.toFixed(2)} s`.padStart(10),
    `${cost.wall.toFixed(0)} ms`.padStart(9),
    ` ${beside}${unfinished}`.padEnd(48),
    parts.join(', '),
  ].join(' ');
}

export const tableHead = [
  'operation'.padEnd(38),
  'rows'.padStart(7),
  'calls'.padStart(12),
  'modelled'.padStart(10),
  'here'.padStart(9),
].join(' ');

export const growthLines = (measurements: readonly Measurement[]): readonly string[] =>
  [...new Set(measurements.map(({ operation }) => operation))].flatMap((operation) => {
    const growth = growthOf(measurements.filter((one) => one.operation === operation));
    return growth
      ? [
          `${operation.padEnd(38)} ${growth.calls.toFixed(4).padStart(9)} calls ${growth.milliseconds.toFixed(3).padStart(9)} ms modelled`,
        ]
      : [];
  });

export function startUpLines({ startUp }: Figures): readonly string[] {
  const { compileCode, loadCode, loadBoth, callWith, callWithout } = startUp;
  return [
    `Code.js ${startUp.code.toFixed(0)} kB compiles in ${compileCode.toFixed(1)} ms and loads in ${loadCode.toFixed(1)} ms, with engine.js (${startUp.engine.toFixed(0)} kB) in ${loadBoth.toFixed(1)} ms (${(loadBoth / loadCode).toFixed(2)} times)`,
    `a call that does nothing, both compiled before: ${callWithout.toFixed(2)} ms without engine.js in the project, ${callWith.toFixed(2)} ms with it (${(callWith / callWithout).toFixed(2)} times)`,
  ];
}

export const keyStrokeLines = (strokes: readonly KeyStrokes[]): readonly string[] =>
  strokes.length === 0
    ? ['key strokes: no Chromium here']
    : strokes.map(
        ({ box, median, ratio }) =>
          `a key press in the search of the ${box}: drawn after ${median.toFixed(1)} ms, ${ratio.toFixed(2)} times an empty page's`,
      );

export const goalLine = ({ id, goal, figure, met }: Goal): string =>
  `${met ? 'ok    ' : 'missed'} ${id.padEnd(22)} ${goal}: ${figure}`;
