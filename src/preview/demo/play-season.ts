import { type Execution, remoteCalls } from '../../host/host';
import { type Desk, rowsOf } from '../stage/desk';
import { moveClockTo } from '../stage/move-clock';
import { seasonSteps } from './season';

/** Effects of a step or of a day of waiting. */
export interface StepReport {
  readonly at: string;
  readonly name: string;
  readonly executions: number;
  /** Those that did not end well. */
  readonly failed: number;
  /** Round trips to a service. */
  readonly serviceCalls: number;
  readonly virtualSeconds: number;
  readonly mails: number;
}

const oneDay = 24 * 3_600_000;

/** The end of each day in between, then the moment itself. */
function* daysUntil(now: Date, moment: string): Generator<string> {
  const sevenHours = 7 * 3_600_000;
  let midnight = Math.floor((now.getTime() + sevenHours) / oneDay + 1) * oneDay - sevenHours;
  for (; midnight < Date.parse(moment); midnight += oneDay) yield new Date(midnight).toISOString();
  yield moment;
}

const waiting = 'the day goes by';

/** Plays the steps of the office until the moment, and all triggers due in between. */
export function playSeason(desk: Desk, until: string, report: (step: StepReport) => void): void {
  const { host } = desk;
  let executions: Execution[] = [];
  const watched: Desk = {
    ...desk,
    done(execution) {
      executions.push(execution);
      desk.done(execution);
    },
  };
  const measured = (at: string, name: string, action: () => void): void => {
    executions = [];
    const mailsBefore = host.state.mailbox.sent.length;
    action();
    if (executions.length === 0 && name === waiting) return;
    report({
      at,
      name,
      executions: executions.length,
      failed: executions.filter(({ status }) => status !== 'ok').length,
      serviceCalls: executions.reduce((total, execution) => total + remoteCalls(execution), 0),
      virtualSeconds: Math.round(executions.reduce((total, { durationMs }) => total + durationMs, 0) / 1000),
      mails: host.state.mailbox.sent.length - mailsBefore,
    });
  };
  const wait = (moment: string): void => {
    for (const day of daysUntil(host.now(), moment)) {
      measured(host.now().toISOString(), waiting, () => {
        moveClockTo(host, Date.parse(day), watched.done);
      });
    }
  };
  const conferenceId = (): string => rowsOf(desk, 'Hội nghị')[0]?.cells['Mã hội nghị'] ?? '';
  const [from, to] = [host.now().getTime(), Date.parse(until)];
  for (const step of seasonSteps) {
    if (Date.parse(step.at) < from || Date.parse(step.at) > to) continue;
    wait(step.at);
    measured(step.at, step.name, () => step.play(watched, conferenceId()));
  }
  wait(until);
}
