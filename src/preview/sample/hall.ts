import { ask, type Desk, requestId, rowsOf } from '../stage/desk';
import { sampleNote } from './person';
import type { SampleTurn } from './petition-turn';

/** Tasks, agenda and budget from the models. */
export function fillPreparation(desk: Desk, conference: string): void {
  for (const sheet of ['tasks', 'agenda', 'budget'] as const) {
    ask(desk, 'preparation.fill', { conference, sheet, request: requestId(`${sheet} ${conference}`) });
  }
}

/** Nearly everyone comes; every second of the others is excused. */
export function callTheRoll(desk: Desk, conference: string): void {
  const people = rowsOf(desk, 'Đại biểu').filter(({ cells }) => cells['Mã hội nghị'] === conference);
  const marks = people.map(({ cells }, index) => {
    const away = index % 17 === 16;
    const excused = away && index % 2 === 0;
    return {
      id: cells['Mã ĐB'],
      mark: !away ? 'present' : excused ? 'excused' : 'absent',
      arrivedAt: away ? '' : index % 9 === 8 ? '7h40' : '7h20',
      substitute: '',
      absence: excused ? 'Bận việc gia đình' : '',
    };
  });
  for (let first = 0; first < marks.length; first += 100) {
    ask(desk, 'roll.mark', { conference, marks: marks.slice(first, first + 100) });
  }
}

const minutesApart = 7;

/** Turns as recorded by the secretary, one after another from nine o'clock. */
export function recordHallTurns(desk: Desk, conference: string, turns: readonly SampleTurn[]): void {
  const topics = rowsOf(desk, 'Cấu hình').filter(({ cells }) => cells.Mã === 'topic');
  for (const [index, { speaker, matters }] of turns.entries()) {
    const { note: _, ...who } = speaker;
    ask(desk, 'turn.save', {
      request: requestId(`${conference} ${matters.map(({ content }) => content).join()}`),
      turn: {
        conference,
        speaker: who.speaker ?? '',
        village: who.village ?? '',
        startedAt: `9h${String(index * minutesApart).padStart(2, '0')}`,
        seconds: String(150 + 20 * index),
      },
      speaker: { ...who, conference },
      matters: matters.map((matter) => ({
        ...matter,
        topic: topics[matter.topic]?.cells['Giá trị'] ?? '',
        note: sampleNote,
      })),
    });
  }
}

/** The three channels of law 72/2025, article 43, on one day. */
export function publishResults(desk: Desk, conference: string, day: string): void {
  for (const channel of ['Truyền thanh', 'Niêm yết tại trụ sở', 'Gửi Trưởng thôn']) {
    ask(desk, 'broadcast.save', {
      request: requestId(`results ${conference} ${channel}`),
      draft: { conference, broadcastOn: day, purpose: 'Kết quả hội nghị', channel, note: sampleNote },
    });
  }
}
