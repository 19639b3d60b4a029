import type { Execution, Host } from '../../../../src/host/host';
import { called } from '../../../support/host/office';
import { type Cost, costOf } from '../measures/cost';
import { done, populated } from './bench-world';
import { bundleKilobytes } from './run-operations';

export interface LongJob {
  readonly name: string;
  readonly asked: number;
  readonly finished: number;
  readonly repeated: number;
  /** Calls of the most expensive further run, apart from those of each letter. */
  readonly resume: number;
  /** Hours from the clerk's click to the end. */
  readonly hours: number;
  readonly cost: Cost;
}

/** Runs the clerk's call and the triggers that it schedules, until all is done or two days have passed. */
function followed(host: Host, first: () => Execution, finished: () => number, asked: number) {
  const began = performance.now();
  const executions: Execution[] = [done(first())];
  let hours = 0;
  for (; hours < 50 && finished() < asked; hours += 1) executions.push(...host.advance({ hours: 1 }));
  const cost = costOf(executions, performance.now() - began, bundleKilobytes());
  return { cost, hours, resume: Math.max(0, ...executions.slice(1).map(besideLetters)) };
}

/** Runs with nothing to send belong to other days. */
function besideLetters({ calls }: Execution): number {
  const count = (member: string): number =>
    calls.filter((call) => call.kind === 'remote' && call.member === member).length;
  const letters = count('sendEmail');
  // A letter takes its cursor and its sending; documents come in batches.
  return letters === 0
    ? 0
    : calls.filter(({ kind }) => kind === 'remote').length - 2 * letters - count('fetchAll');
}

/** A separate letter for each of a number of people. */
export function manyInvitations(count: number): LongJob {
  const host = populated({ attendees: count, petitions: 0, informed: false, issued: true });
  const keys = (): readonly string[] =>
    Object.values(host.state.drive.files)
      .filter(({ trashed }) => !trashed)
      .flatMap(({ appProperties }) => (appProperties.key?.includes('/GM-') ? [appProperties.key] : []));
  const make = () => called(host, 'invitation.make', { conference: 'HN-01', per: 'person' });
  const { cost, hours, resume } = followed(host, make, () => new Set(keys()).size, count);
  return {
    name: 'invitations',
    asked: count,
    finished: new Set(keys()).size,
    repeated: keys().length - new Set(keys()).size,
    resume,
    hours,
    cost,
  };
}

/** A number of mails from an organisation's account, which may send 1,500 a day. */
export function manyMails(count: number): LongJob {
  const host = populated({ attendees: count, petitions: 0, informed: false, issued: true });
  done(called(host, 'invitation.finish', { conference: 'HN-01', number: '05', date: '16/11/2026' }));
  const reached = (): readonly string[] =>
    host.state.mailbox.sent.flatMap(({ to }) => to.filter((one) => one.startsWith('khach')));
  const send = () => called(host, 'invitation.send', { conference: 'HN-01', people: [] });
  const { cost, hours, resume } = followed(host, send, () => new Set(reached()).size, count);
  return {
    name: 'mails',
    asked: count,
    finished: new Set(reached()).size,
    repeated: reached().length - new Set(reached()).size,
    resume,
    hours,
    cost,
  };
}
