import type { FailureCode } from '../../../../src/domain/failure';
import { createHost, type Execution, type Host } from '../../../../src/host/host';
import { protocolVersion } from '../../../../src/rpc/protocol';
import { rememberingCopy } from './remembering-copy';

/** The owner of the sheet, who also owns the daily trigger, and a colleague with the same rights. */
export const clerk = 'vanphong@example.vn';
export const colleague = 'diachinh@example.vn';

/** A built add-on on the local host, and the few ways in which people and triggers reach it. */
export interface Stage {
  readonly host: Host;
  /** A sidebar's call, as an execution. */
  call(name: string, input: unknown, user?: string): Execution;
  setUp(user?: string): Execution;
  daily(user?: string): Execution;
}

export function openStage(dist: string, seed = 1): Stage {
  const host = createHost({
    dist: rememberingCopy(dist),
    seed,
    contexts: 'kept',
    realTimeoutMs: 0,
    now: '2026-11-16T08:00:00+07:00',
    owner: clerk,
    users: [{ email: clerk }, { email: colleague }],
    spreadsheet: { name: 'Sổ đối thoại (dữ liệu giả định)' },
  });
  return {
    host,
    call: (name, input, user = clerk) =>
      host.call('rpc', [JSON.stringify({ version: protocolVersion, name, input })], { user }),
    setUp: (user = clerk) => host.run('setUp', [], { user, as: 'menu', answers: ['OK'] }),
    daily: (user = clerk) => host.run('sendDailyReminders', [], { user, as: 'trigger' }),
  };
}

export type Answer =
  | { readonly kind: 'done'; readonly value: Readonly<Record<string, unknown>> }
  | { readonly kind: 'refused'; readonly code: FailureCode }
  /** The execution ended without an answer. */
  | { readonly kind: 'none' };

/** What the person at the sidebar, or the log of a trigger, was told. */
export function answerOf(execution: Execution): Answer {
  if (execution.status !== 'ok') return { kind: 'none' };
  const logged = execution.log.find((line) => line.level === 'LOG' || line.level === 'INFO')?.text;
  const text = typeof execution.value === 'string' ? execution.value : (logged ?? '');
  if (!text.startsWith('{')) return { kind: 'done', value: {} };
  const reply = JSON.parse(text) as {
    readonly ok: boolean;
    readonly value?: Readonly<Record<string, unknown>>;
    readonly failure?: { readonly code: FailureCode };
  };
  return reply.failure
    ? { kind: 'refused', code: reply.failure.code }
    : { kind: 'done', value: reply.value ?? {} };
}

/** Like `answerOf`, for steps that prepare a world and must not go wrong. */
export function mustDo(execution: Execution): Readonly<Record<string, unknown>> {
  const answer = answerOf(execution);
  if (answer.kind === 'done') return answer.value;
  throw new Error(
    `${execution.function}: ${JSON.stringify(answer)} ${execution.error?.message ?? ''} ${JSON.stringify(execution.log)}`,
  );
}
