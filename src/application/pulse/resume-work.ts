import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { isGoingOn } from '../../domain/pulse/long-work';
import { rowsById } from '../../register/table';
import { conferences } from '../../register/tables/conferences';
import { papers } from '../../register/tables/papers';
import { restoreFiles } from '../documents/restore-files';
import { typedNumber } from '../invitations/enter-invitations';
import { finishInvitations } from '../invitations/finish-invitations';
import { makeInvitations } from '../invitations/make-invitations';
import { remakeInvitations } from '../invitations/remake-invitations';
import { issuePapers } from '../papers/issue-papers';
import { makePapers } from '../papers/make-papers';
import { typedIdentity } from '../papers/paper-identity';
import { chosenPapers } from '../papers/paper-lines';
import type { Ports } from '../ports';
import { forgetWork, mostTries, triesKey, untilResumed, type WorkCall, workIn } from './long-work';

const resumed = {
  'invitation.make': makeInvitations,
  'invitation.remake': remakeInvitations,
  'invitation.finish': finishInvitations,
  'paper.make': makePapers,
  'paper.issue': issuePapers,
  'files.restore': restoreFiles,
} as const;

type Resumed = typeof resumed;

/**
 * Goes on with the job that broke off. The trigger gives up after a few attempts in a row, and leaves it to a press; so
 * it does with a number that the register does not have yet, which may have been corrected since.
 */
export function resumeWork(ports: Ports, by: 'trigger' | 'press'): Outcome<'resumed' | 'nothing', Failure> {
  const memory = ports.memory.readAll();
  const work = workIn(memory);
  if (!work?.call) return success('nothing');
  if (work.rest === null && isGoingOn(work, ports.clock.now())) {
    ports.triggers.bookContinuation(untilResumed);
    return success('nothing');
  }
  const tries = by === 'press' ? 0 : Number(memory[triesKey]) || 0;
  if (tries >= mostTries) return success('nothing');
  if (!isStillMeant(ports, work.call)) {
    forgetWork(ports);
    return success('nothing');
  }
  ports.memory.write({ [triesKey]: String(tries + 1) });
  const done = call(ports, work.call);
  if (!done.ok) {
    if (done.failure.code === 'busy') ports.triggers.bookContinuation(untilResumed);
    return done;
  }
  // What was left was short, so that it told nothing.
  if (workIn(ports.memory.readAll())?.begun === work.begun) forgetWork(ports);
  else ports.memory.write({ [triesKey]: '' });
  return success('resumed');
}

const call = (ports: Ports, { name, input }: WorkCall): Outcome<unknown, Failure> =>
  // Written by the use case of this name, with what it was called with.
  (resumed[name] as (ports: Ports, input: unknown) => Outcome<unknown, Failure>)(ports, input);

function isStillMeant(ports: Ports, { name, input }: WorkCall): boolean {
  if (name === 'invitation.finish') {
    const typed = input as Parameters<Resumed['invitation.finish']>[1];
    const sheet = ports.register.read(conferences);
    const row = sheet.ok ? rowsById(sheet.value.rows).get(typed.conference)?.values : undefined;
    const { values } = typedNumber(ports, typed);
    return row?.invitationNumber === values.invitationNumber && row.invitationDate === values.invitationDate;
  }
  if (name === 'paper.issue') {
    const typed = input as Parameters<Resumed['paper.issue']>[1];
    const sheet = ports.register.read(papers);
    const rows = sheet.ok ? chosenPapers(sheet.value, typed.papers) : sheet;
    if (!rows.ok) return false;
    const identity = typedIdentity(ports, typed, rows.value);
    return identity.ok && rows.value.every((row) => row.number === identity.value.numberOf(row));
  }
  return true;
}
