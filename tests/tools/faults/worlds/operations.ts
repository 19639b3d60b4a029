import { mendingOperations } from './mending-operations';
import { officeOperations } from './office-operations';
import { form, type Operation, requestBy } from './operation';
import { agendaPapers, guests, issuedAgenda, matter, requestOf, speaker, walkIn } from './season-steps';
import { assignment, editing, followed } from './shown-rows';
import type { WorldName } from './worlds';

const make = (name: string, world: WorldName, per: string): Operation =>
  form(name, world, 'invitation.make', () => ({ conference: 'HN-01', per }));

const trigger = (name: string, world: WorldName): Operation => ({
  name,
  world,
  begin:
    (stage, { user }) =>
    () =>
      stage.daily(user),
});

const setUp = (name: string, world: WorldName): Operation => ({
  name,
  world,
  begin:
    (stage, { user }) =>
    () =>
      stage.setUp(user),
});

export const operations: readonly Operation[] = [
  setUp('set-up', 'blank'),
  setUp('repair', 'broken'),
  form('save-petition', 'ready', 'petition.save', (actor) => ({
    request: requestBy(actor),
    speaker: speaker(`Người Nêu ${10 + actor.number}`),
    matters: [matter(`Cầu thôn ${actor.number} yếu`)],
  })),
  form('save-3-petitions', 'ready', 'petition.save', (actor) => ({
    request: requestBy(actor),
    speaker: speaker(`Người Nêu ${10 + actor.number}`),
    matters: ['Cầu', 'Đê', 'Chợ'].map((place) => matter(`${place} thôn ${actor.number} hỏng`)),
  })),
  // A dash begins a formula where a cell is not plain text, and many people begin a line with one.
  form('save-dashed-petition', 'ready', 'petition.save', (actor) => ({
    request: requestBy(actor),
    speaker: speaker(`Người Nêu ${10 + actor.number}`),
    matters: [matter(`- Cầu thôn ${actor.number} yếu`)],
  })),
  form('add-attendee', 'ready', 'attendee.save', (actor) => ({
    request: requestBy(actor),
    id: null,
    fingerprint: null,
    draft: guests(40 + actor.number, 1, 1)[0] ?? {},
  })),
  form('edit-attendee', 'ready', 'attendee.save', (actor, stage) =>
    editing(stage, 'attendee.open', 'people', 'DB-0003', {
      phone: `091234567${actor.number}`,
      note: `Sửa lần ${actor.number}`,
    }),
  ),
  form('save-conference', 'ready', 'conference.save', (actor) => ({
    request: requestBy(actor),
    id: null,
    fingerprint: null,
    draft: { year: '2027', title: `Hội nghị giả định ${actor.number}`, date: '07/12/2027' },
  })),
  form('set-status', 'ready', 'conference.set-status', () => ({
    id: 'HN-01',
    status: 'issued',
    override: 'Chủ tịch UBND xã: đã chuẩn bị xong ngoài sổ',
  })),
  form('fill-tasks', 'ready', 'preparation.fill', (actor) => ({
    conference: 'HN-01',
    sheet: 'tasks',
    request: requestBy(actor),
  })),
  form('move-tasks', 'moved', 'preparation.move-tasks', () => ({ conference: 'HN-01' })),
  form('finish-task', 'planned', 'task.set-state', () => ({ id: 'CV-0002', state: 'done' })),
  form('confirm-guests', 'ready', 'attendee.reply', () => ({
    conference: 'HN-01',
    people: ['DB-0002', 'DB-0005', 'DB-0007'],
    reply: 'coming',
  })),
  form('replace-guest', 'reserved', 'attendee.replace', () => ({
    conference: 'HN-01',
    leaving: 'DB-0001',
    joining: 'DB-0008',
    reason: 'Đi viện',
  })),
  form('collate-village', 'ready', 'collation.save', (actor) => ({
    request: requestBy(actor),
    conference: 'HN-01',
    village: 'Thôn 2',
    meeting: { meetingOn: '01/11/2026', meetingPeople: '30', opinionsReceivedOn: '02/11/2026' },
    opinions: [matter('Đường thôn 1 hỏng', ''), matter(`Cầu thôn ${actor.number} yếu`, '')],
  })),
  form('add-agenda-matter', 'ready', 'agenda.add-matter', (actor) => ({
    request: requestBy(actor),
    conference: 'HN-01',
    kind: 'petition',
    about: 'KN-0001',
  })),
  form('next-conference', 'planned', 'conference.next', (actor) => ({
    from: 'HN-01',
    request: requestBy(actor),
    draft: { year: String(2026 + actor.number), title: `Hội nghị kỳ sau ${actor.number}` },
  })),
  form('mark-roll-call', 'ready', 'roll.mark', (actor) => ({
    conference: 'HN-01',
    marks: [
      { id: 'DB-0001', mark: 'present', arrivedAt: '', substitute: '', absence: '' },
      {
        id: 'DB-0002',
        mark: 'present',
        arrivedAt: '',
        substitute: `Người Thay ${actor.number}`,
        absence: '',
      },
      { id: 'DB-0004', mark: 'excused', arrivedAt: '', substitute: '', absence: 'Ốm' },
      { id: 'DB-0005', mark: 'present', arrivedAt: '08:10', substitute: '', absence: '' },
    ],
  })),
  form('add-walk-in', 'ready', 'roll.add', (actor) => ({
    request: requestBy(actor),
    conference: 'HN-01',
    name: `Khách Thêm ${actor.number}`,
    village: 'Thôn 1',
    arrivedAt: '08:20',
  })),
  form('take-back-walk-in', 'walked-in', 'roll.take-back', () => walkIn),
  form('make-door-list', 'ready', 'door.make', () => ({ conference: 'HN-01' })),
  form('take-in-ticks', 'ticked', 'roll.open', () => ({ conference: 'HN-01' })),
  form('keep-register', 'ticked', 'door.keep', () => ({ people: ['DB-0005'] })),
  form('record-turn', 'ready', 'turn.save', (actor) => ({
    request: requestBy(actor),
    turn: {
      conference: 'HN-01',
      speaker: `Người Nêu ${20 + actor.number}`,
      village: 'Thôn 1',
      startedAt: '08:40',
      seconds: '95',
    },
    speaker: speaker(`Người Nêu ${20 + actor.number}`),
    matters: [matter(`Trạm bơm ${actor.number} hỏng`), matter(`Đèn đường ${actor.number} tắt`)],
  })),
  form('record-turn-out-of-order', 'ready', 'turn.save', (actor) => ({
    request: requestBy(actor),
    turn: { conference: 'HN-01', speaker: 'Người Nêu 30', outOfOrder: 'Có', reason: 'Ngoài nội dung' },
    speaker: {},
    matters: [],
  })),
  form('follow-petition', 'ready', 'follow.save', (actor, stage) => ({
    ...followed(stage, 'KN-0001', {
      status: 'Đã trả lời',
      answeredOn: '16/11/2026',
      result: 'Xã đã giao Phòng Kinh tế sửa',
      promisedOn: '30/11/2026',
    }),
    request: requestBy(actor),
  })),
  form('reopen-petition', 'closed', 'follow.save', (actor, stage) => ({
    ...followed(stage, 'KN-0001', {
      status: 'Đang giải quyết',
      reopened: `Đường hỏng lại lần ${actor.number}`,
    }),
    request: requestBy(actor),
  })),
  form('assign-petitions', 'ready', 'follow.assign', (actor, stage) => ({
    rows: ['KN-0001', 'KN-0002'].map((id) => assignment(stage, id, { dueOn: `1${actor.number}/12/2026` })),
  })),
  form('refresh-public', 'shown', 'public.refresh', () => ({})),
  form('import-40', 'ready', 'attendee.import', (actor) => ({
    request: requestBy(actor),
    people: guests(100 * actor.number, 40, 3),
  })),
  form('import-register', 'ready', 'import.save', (actor) => ({
    request: requestBy(actor),
    target: 'matters',
    rows: Array.from({ length: 30 }, (_, index) => ({
      ...speaker(`Người cũ ${actor.number}`),
      ...matter(`Nội dung cũ ${actor.number}-${index}`),
      status: 'Đang giải quyết',
    })),
    columns: [{ heading: 'Nội dung', use: 'content' }],
  })),
  form('log-broadcast', 'ready', 'broadcast.save', (actor) => ({
    request: requestBy(actor),
    draft: {
      conference: 'HN-01',
      broadcastOn: '13/11/2026',
      slot: 'Sáng',
      reader: `Người đọc ${actor.number}`,
    },
  })),
  form('check-register', 'untidy', 'check.open', () => ({})),
  form('fix-register', 'untidy', 'check.fix', () => ({})),
  make('print-letters', 'ready', 'all'),
  make('village-letters', 'ready', 'village'),
  make('person-letters', 'ready', 'person'),
  make('more-letters', 'joined', 'person'),
  form('finish-letters', 'signed', 'invitation.finish', () => ({
    conference: 'HN-01',
    number: '05',
    date: '19/11/2026',
  })),
  form('make-papers', 'programmed', 'paper.make', () => agendaPapers),
  form('make-papers-again', 'drafted', 'paper.make', () => ({ ...agendaPapers, mode: 'drafts' })),
  form('sign-papers', 'drafted', 'paper.sign', () => ({ papers: issuedAgenda.papers, back: false })),
  form('issue-papers', 'drafted', 'paper.issue', () => issuedAgenda),
  form('correct-paper', 'announced', 'paper.issue', () => ({ ...issuedAgenda, number: '8', corrects: true })),
  form('replace-issued-paper', 'announced', 'paper.make', () => ({
    ...agendaPapers,
    kinds: ['agenda'],
    mode: 'replace',
  })),
  form('move-hall-after-issue', 'announced', 'conference.save', (_, stage) =>
    editing(stage, 'conference.open', 'conferences', 'HN-01', { venue: 'Nhà văn hóa xã' }),
  ),
  form('hand-over', 'finished', 'invitation.hand-over', () => ({
    conference: 'HN-01',
    people: ['DB-0002', 'DB-0005', 'DB-0007'],
    date: '20/11/2026',
    by: 'Trưởng thôn',
  })),
  form('tell-by-message', 'finished', 'invitation.hand-over', (actor) => ({
    conference: 'HN-01',
    people: ['DB-0003', 'DB-0005'],
    date: '20/11/2026',
    by: `Zalo ${actor.number}`,
    request: requestBy(actor),
    way: 'message',
  })),
  form('take-back-hand-over', 'handed', 'invitation.take-back', () => ({ request: requestOf(9) })),
  form('send-invitations', 'finished', 'invitation.send', () => ({ conference: 'HN-01', people: [] })),
  form('send-corrections', 'changed', 'invitation.send', () => ({ conference: 'HN-01', people: [] })),
  trigger('daily-reminders', 'week-before'),
  trigger('daily-when-postponed', 'postponed'),
  trigger('daily-after-conference', 'held'),
  form('settle-as-sent', 'doubtful', 'review.settle', () => ({
    keys: ['HN-01|invitation|DB-0002'],
    verdict: 'sent',
  })),
  form('settle-as-unsent', 'doubtful', 'review.settle', () => ({
    keys: ['HN-01|invitation|DB-0002'],
    verdict: 'again',
  })),
  form('postpone', 'week-before', 'conference.set-status', () => ({ id: 'HN-01', status: 'postponed' })),
  ...mendingOperations,
  ...officeOperations,
];
