import { isLong } from '../../../../src/domain/pulse/long-work';
import type { LongJob } from '../operations/long-jobs';
import type { Measurement } from '../operations/run-operations';
import type { QuotaFacts } from './quota';
import type { StartUp } from './start-up';

export interface Goal {
  readonly id: string;
  readonly goal: string;
  readonly figure: string;
  readonly met: boolean;
  /** The unit of the figure; calls are the same on every machine. */
  readonly counts: 'calls' | 'modelled seconds' | 'size or time of this machine';
}

export interface Figures {
  readonly measurements: readonly Measurement[];
  readonly startUp: StartUp;
  readonly longJobs: readonly LongJob[];
  readonly quota: QuotaFacts;
}

const range = (values: readonly number[]): string => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? String(least) : `${least} to ${most}`;
};

/** The goals P1 to P10 with their measurements. */
export function goalsOf({ measurements, startUp, longJobs, quota }: Figures): readonly Goal[] {
  const of = (operation: string): readonly Measurement[] =>
    measurements.filter((one) => one.operation === operation);
  const calls = (operation: string): readonly number[] => of(operation).map(({ cost }) => cost.calls);
  const sizes = (operation: string): string => range(of(operation).map(({ size }) => size));
  const goals: Goal[] = [];
  const add = (id: string, counts: Goal['counts'], goal: string, figure: string, met: boolean): void => {
    goals.push({ id, goal, figure, met, counts });
  };

  const save = calls('save one petition');
  add(
    'P1',
    'calls',
    'save one record: at most 8 calls, the same for any number of rows',
    `${range(save)} calls at ${sizes('save one petition')} rows`,
    save.every((one) => one <= 8 && one === save[0]),
  );
  const open = calls('open the attendee form');
  add(
    'P2',
    'calls',
    'open the list, search in it: at most 3 sheets, and 1 call for the pulse, one google.script.run',
    `${range(open)} calls at ${sizes('open the attendee form')} rows; the search itself runs in the sidebar, 0 calls`,
    open.every((one) => one <= 4),
  );
  for (const [id, operation] of [
    ['P3a', 'daily run, no conference issued'],
    ['P3b', 'daily run, quiet day while a conference is issued'],
    ['P3c', 'daily run, quiet day of the last weeks'],
  ] as const) {
    const runs = of(operation);
    // Two typed sheets say whether all have their letter and the notice was read out.
    const sheets = id === 'P3c' ? 'Đại biểu and Truyền thanh have to be read: ' : '';
    add(
      id,
      'calls',
      `${operation}: at most 4 calls, and 1 that writes its day into Tổng quan`,
      `${sheets}${range(calls(operation))} calls at ${sizes(operation)} rows`,
      runs.every(({ cost }) => cost.calls <= 5),
    );
    const slowest = Math.max(...runs.filter(({ size }) => size <= 1000).map(({ cost }) => cost.seconds));
    add(
      `${id} time`,
      'modelled seconds',
      `${operation}: under 0.5 s`,
      `${slowest.toFixed(2)} s up to 1,000 rows`,
      slowest < 0.5,
    );
  }
  const due = of('daily run, a letter to everybody due');
  add(
    'P4',
    'calls',
    'N reminders: at most 2N + 12 calls',
    `${due.map(({ cost }) => `${cost.calls} for ${cost.letters} (2N + ${cost.calls - 2 * cost.letters})`).join(', ')}; the register has its facts in seven sheets`,
    due.every(({ cost }) => cost.calls <= 2 * cost.letters + 12),
  );
  const ratios = due.map(({ cost, naive }) => cost.seconds / (naive?.seconds ?? Number.NaN));
  const [last = Number.NaN] = ratios.slice(-1);
  add(
    'P4 time',
    'modelled seconds',
    'at most 1.10 times the naive, unsafe run',
    `${last.toFixed(2)} times`,
    last <= 1.1,
  );
  const print = of('letters, one print file').filter(({ size }) => size <= 200);
  add(
    'P5',
    'calls',
    'N invitations in one document: at most 12 calls to N = 200',
    `${range(print.map(({ cost }) => cost.calls))} calls; copying a letter at a time needs ${range(print.map(({ naive }) => naive?.calls ?? 0))}`,
    print.every(({ cost }) => cost.calls <= 12),
  );
  const apart = of('letters, one file a person');
  const lots = (documents: number): number => Math.ceil(documents / 6);
  // A job of more than ten seconds books the trigger that finishes it, and tells how far it is at every second lot.
  const telling = (documents: number): number =>
    isLong('make', documents) ? 8 + Math.ceil(lots(documents) / 2) : 0;
  add(
    'P6',
    'calls',
    'N documents: at most ceil(N/6) + 12 calls, and of more than 25 one a second lot and 8',
    apart.map(({ size, cost }) => `${cost.calls} for ${size}`).join(', '),
    apart.every(({ size, cost }) => cost.calls <= lots(size) + 12 + telling(size)),
  );
  const share = apart.find(({ size }) => size === 100);
  const part = share ? (100 * share.cost.seconds) / (share.naive?.seconds ?? Number.NaN) : Number.NaN;
  add(
    'P6 time',
    'modelled seconds',
    '100 documents in at most 10 % of the copying time',
    `${part.toFixed(1)} %`,
    part <= 10,
  );
  for (const job of longJobs) {
    add(
      `P7 ${job.name}`,
      'modelled seconds',
      `${job.asked} ${job.name}: all done, none twice, no run over 5 minutes`,
      `${job.finished} done, ${job.repeated} twice, ${job.cost.executions} runs in ${job.hours} hours, the longest ${job.cost.longest.toFixed(0)} s`,
      job.finished === job.asked && job.repeated === 0 && job.cost.longest <= 300,
    );
    add(
      `P7 ${job.name}, resumed`,
      'calls',
      'at most 8 extra calls a resumed run',
      `${job.resume} calls`,
      job.resume <= 8,
    );
  }
  add(
    'P8',
    'calls',
    '0 service calls when the scripts load',
    `${startUp.callsAtLoad} calls`,
    startUp.callsAtLoad === 0,
  );
  const widest = Math.max(...Object.values(startUp.sidebars));
  const machine = 'size or time of this machine';
  add(
    'P8 size',
    machine,
    'the server script is at most 1,400 kB',
    `${startUp.code.toFixed(0)} kB, and ${startUp.engine.toFixed(0)} kB of document engine apart`,
    startUp.code <= 1400,
  );
  const ratio = startUp.loadCode / startUp.compileCode;
  add(
    'P8 load',
    machine,
    'loading the server script takes at most 3 times as long as compiling it',
    `${ratio.toFixed(1)} times: ${startUp.loadCode.toFixed(0)} ms here`,
    ratio <= 3,
  );
  add(
    'P8 sidebar',
    machine,
    'sidebar at most 80 kB, nothing from outside',
    `at most ${widest.toFixed(0)} kB, ${startUp.outside.length} outside requests`,
    widest <= 80 && startUp.outside.length === 0,
  );
  add(
    'P9',
    'calls',
    'one print file counts as one document; what the mail quota does not allow is said before and leaves next day',
    `${quota.documentsOfPrintFile} document; of ${quota.letters} mails ${quota.sentToday} today, the rest after ${quota.daysUntilAll} days, ${quota.saidBefore ? 'said' : 'not said'} before`,
    quota.documentsOfPrintFile === 1 && quota.daysUntilAll === 1 && quota.saidBefore,
  );
  const papers = of('all papers of a conference');
  const [largest] = papers.slice(-1);
  add(
    'P10',
    'modelled seconds',
    'all papers of a conference of 500 people and 150 matters: under 5 minutes',
    `${largest?.cost.seconds.toFixed(0)} s and ${largest?.cost.calls} calls for ${largest?.size} people`,
    largest !== undefined && largest.cost.seconds < 300,
  );
  return goals;
}
