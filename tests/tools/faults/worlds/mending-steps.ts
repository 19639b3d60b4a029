import { matter, requestOf, speaker, typeInto } from './season-steps';
import { linesOf } from './sheet-rows';
import { followed } from './shown-rows';
import { mustDo, type Stage } from './stage';

type Line = Readonly<Record<string, string>>;
interface Stored {
  readonly id: string;
  readonly fingerprint: string;
  readonly draft: Line;
}

/** A turn with two matters is in the register. */
export const recordTurn = (stage: Stage): void =>
  void mustDo(
    stage.call('turn.save', {
      request: requestOf(24),
      turn: {
        conference: 'HN-01',
        speaker: 'Người Phát Biểu',
        village: 'Thôn 1',
        startedAt: '08:40',
        seconds: '95',
      },
      speaker: { ...speaker('Người Phát Biểu'), receivedOn: '16/11/2026' },
      matters: [matter('Trạm bơm hỏng'), matter('Đèn đường tắt')],
    }),
  );

/** Matters that came in together carry the number of a turn too, so the turn in the hall is not the first. */
export const turnId = (stage: Stage): string =>
  linesOf(stage.host.state, 'Phát biểu')[0]?.['Lượt phát biểu'] ?? '';

/** The turn as the secretary's form opens it, with one matter corrected, one taken out and one added. */
export function correctedTurn(stage: Stage, number: number): Readonly<Record<string, unknown>> {
  const opened = mustDo(stage.call('turn.read', { id: turnId(stage) }));
  // What turn.read answers: the rows as they stand.
  const stored = opened.stored as { readonly turn: Stored; readonly matters: readonly Stored[] };
  const [kept] = stored.matters;
  if (!kept) throw new Error('the turn has no matter');
  return {
    turn: { ...stored.turn.draft, village: `Thôn ${1 + number}` },
    speaker: { ...speaker('Người Phát Biểu'), village: `Thôn ${1 + number}`, receivedOn: '16/11/2026' },
    matters: [
      { ...kept.draft, content: `Trạm bơm ${number} hỏng` },
      { ...matter(`Mương ${number} cạn`), receivedOn: '16/11/2026' },
    ],
    stored,
  };
}

/** A reserve sits in the place of somebody who left. */
export const replaceGuest = (stage: Stage): void =>
  void mustDo(
    stage.call('attendee.replace', {
      conference: 'HN-01',
      leaving: 'DB-0001',
      joining: 'DB-0008',
      reason: 'Đi viện',
    }),
  );

const step: Line = {
  status: 'Đang giải quyết',
  unit: 'Phòng Văn hóa - Xã hội',
  result: 'Đã giao kiểm tra',
  promisedOn: '30/11/2026',
};

/** A matter has made the step above. */
export const followMatter = (stage: Stage): void =>
  void mustDo(stage.call('follow.save', followed(stage, 'KN-0001', step)));

/** What the follow-up sends to take the step back: the matter as it was before. */
export function stepBack(stage: Stage): Readonly<Record<string, unknown>> {
  const before = { status: 'Đã phân công', unit: 'Phòng Kinh tế', result: '', promisedOn: '' };
  const { id, fingerprint, base: draft, draft: former } = followed(stage, 'KN-0001', before);
  return { id, fingerprint, draft, before: former };
}

/** A receipt states the matters of a person, and is closed. */
export function closeReceipt(stage: Stage): void {
  const conference = 'HN-01';
  for (const row of [2, 3]) typeInto(stage, 'Kiến nghị', row, 'Hạn phản hồi', '16/11/2026');
  mustDo(stage.call('paper.make', { conference, kinds: ['receipt'], subjects: null, mode: 'missing' }));
  const closed = mustDo(
    stage.call('paper.issue', { conference, papers: ['VB-0001'], number: '', date: '16/11/2026' }),
  );
  if (closed.issued !== 1) throw new Error(`the receipt is not complete: ${JSON.stringify(closed)}`);
}
