import { correctedTurn, stepBack, turnId } from './mending-steps';
import { form, type Operation, requestBy } from './operation';
import { mustDo, type Stage } from './stage';

/** A matter as Tiếp nhận kiến nghị opens it to be corrected. */
const correcting = (
  stage: Stage,
  id: string,
  change: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> => {
  // What petition.read answers: the row as it stands.
  const row = mustDo(stage.call('petition.read', { id })) as {
    readonly fingerprint: string;
    readonly draft: Readonly<Record<string, string>>;
  };
  return { id, fingerprint: row.fingerprint, base: row.draft, draft: { ...row.draft, ...change } };
};

/** What a clerk corrects or takes back of what stands in the register. */
export const mendingOperations: readonly Operation[] = [
  form('change-turn', 'spoken', 'turn.change', (actor, stage) => ({
    request: requestBy(actor),
    ...correctedTurn(stage, actor.number),
  })),
  form('take-back-turn', 'spoken', 'turn.take-back', (_, stage) => ({ id: turnId(stage) })),
  form('strike-off', 'ready', 'attendee.strike-off', ({ number }) => ({
    id: 'DB-0002',
    reason: `Chuyển đi nơi khác lần ${number}`,
  })),
  form('bring-back', 'replaced', 'attendee.bring-back', () => ({ id: 'DB-0001' })),
  form('correct-petition', 'ready', 'petition.correct', (actor, stage) => ({
    request: requestBy(actor),
    // The day moves the lawful due day with it.
    ...correcting(stage, 'KN-0001', {
      speaker: `Người Nêu ${10 + actor.number}`,
      village: 'Thôn 2',
      receivedOn: `0${3 + actor.number}/11/2026`,
    }),
  })),
  form('correct-stated-petition', 'receipted', 'petition.correct', (actor, stage) => ({
    request: requestBy(actor),
    // Not the first matter of the receipt.
    ...correcting(stage, 'KN-0002', { village: `Thôn ${1 + actor.number}` }),
  })),
  form('undo-follow-up', 'stepped', 'follow.undo', (_, stage) => stepBack(stage)),
];
