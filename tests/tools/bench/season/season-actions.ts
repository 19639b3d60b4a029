import type { Host } from '../../../../src/host/host';
import { called, request } from '../../../support/host/office';
import { done } from '../operations/bench-world';
import {
  act,
  answerOf,
  ask,
  changed,
  firstSave,
  lastPeople,
  ofLast,
  open,
  type SeasonAction,
  type Shown,
} from './season-action';
import { paperActions } from './season-paper-actions';
import { lastConference, numbered } from './season-world';

const speaker = {
  ...ofLast,
  speaker: 'Lê Văn Mẫu',
  village: 'Thôn 1',
  channel: 'Tại hội nghị đối thoại',
  receivedOn: '16/11/2026',
};
const matter = (content: string): Readonly<Record<string, string>> => ({
  content,
  topic: 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
  class: 'Kiến nghị',
  unit: 'Phòng Kinh tế',
});

const fill = (sheet: string, number: number): SeasonAction =>
  act('preparation.fill', { ...ofLast, sheet, request: request(number) }, `preparation.fill ${sheet}`);

const conferenceForm = (host: Host): object => {
  const shown: readonly Shown[] = answerOf(host, 'conference.open').conferences;
  const last = shown.find(({ id }) => id === lastConference);
  return last ? changed(last, { capacity: '450' }) : {};
};

const forms: readonly SeasonAction[] = [
  open('petition.open'),
  open('attendee.open'),
  open('conference.open'),
  open('preparation.open', { conference: null }),
  open('collation.open', { conference: null }),
  open('invitation.open', { conference: null }),
  open('roll.open', { conference: null }),
  open('turn.open', { conference: null }),
  open('follow.open'),
  open('paper.open', { conference: null }),
  open('template.open', { kind: null }),
  open('check.open'),
  open('rehearsal.open'),
];

/**
 * A save with names of lists: the first reads the lists that were typed into the sheets, as memory does not hold them
 * yet; each further save finds them there.
 */
function saveOfNames(method: string, inputOf: (request: string) => object, number: number): SeasonAction[] {
  const first = ask(method, inputOf(request(number)));
  return [
    { name: firstSave(method), act: first },
    {
      name: method,
      before: (host, size) => {
        first(host, size, {});
        return {};
      },
      act: ask(method, inputOf(request(number + 100))),
    },
  ];
}

const saves: readonly SeasonAction[] = [
  ...saveOfNames('petition.save', (id) => ({ request: id, speaker, matters: [matter('Cống hỏng')] }), 2),
  {
    name: 'attendee.save',
    before: (host) => changed(answerOf(host, 'attendee.open').people[0], { note: 'Xin đến muộn' }),
    act: ask('attendee.save', {}),
  },
  act('attendee.import', {
    request: request(3),
    people: Array.from({ length: 40 }, (_, at) => ({
      ...ofLast,
      fullName: `Phạm Thị Mẫu ${at + 1}`,
      group: 'Đại diện Nhân dân',
      village: `Thôn ${1 + (at % 8)}`,
    })),
  }),
  { name: 'conference.save', before: conferenceForm, act: ask('conference.save', {}) },
  act('conference.set-status', { id: lastConference, status: 'postponed' }),
  act('conference.next', {
    from: lastConference,
    request: request(4),
    draft: { year: '2027', title: 'Hội nghị đối thoại năm 2027' },
  }),
  fill('agenda', 5),
  fill('budget', 6),
  act('task.set-state', { id: 'CV-0170', state: 'done' }),
  act('attendee.reply', (size) => ({ ...ofLast, people: lastPeople(size, 5), reply: 'coming' })),
  act('attendee.replace', (size) => ({
    ...ofLast,
    leaving: numbered('DB', size.people - 2),
    joining: numbered('DB', size.people - 1),
    reason: 'Đi viện',
  })),
  act('collation.save', {
    request: request(7),
    ...ofLast,
    village: 'Thôn 2',
    meeting: { meetingOn: '01/11/2026', meetingPeople: '30', opinionsReceivedOn: '02/11/2026' },
    opinions: [matter('Cầu thôn 2 yếu')],
  }),
  act('agenda.add-matter', {
    request: request(8),
    ...ofLast,
    kind: 'group',
    about: 'Đường giao thông',
  }),
  ...saveOfNames(
    'broadcast.save',
    (id) => ({
      request: id,
      draft: { ...ofLast, broadcastOn: '13/11/2026', slot: 'Sáng', reader: 'Người đọc' },
    }),
    9,
  ),
  act('roll.mark', (size) => ({
    ...ofLast,
    marks: lastPeople(size, 20).map((id) => ({
      id,
      mark: 'present',
      arrivedAt: '',
      substitute: '',
      absence: '',
    })),
  })),
  ...saveOfNames(
    'turn.save',
    (id) => ({
      request: id,
      turn: { ...ofLast, speaker: 'Lê Văn Mẫu', village: 'Thôn 1', startedAt: '08:40', seconds: '95' },
      speaker,
      matters: [matter('Trạm bơm hỏng'), matter('Đèn đường tắt')],
    }),
    10,
  ),
  {
    name: 'follow.save',
    before: (host) =>
      changed(answerOf(host, 'follow.open').petitions[0].row, {
        status: 'Đã trả lời',
        answeredOn: '16/11/2026',
        result: 'Xã đã giao Phòng Kinh tế sửa',
        promisedOn: '30/11/2026',
      }),
    act: ask('follow.save', {}),
  },
  act('follow.history', (size) => ({ id: numbered('KN', size.matters - 1) })),
  {
    name: 'public.refresh',
    before: (host) => {
      const [first] = answerOf(host, 'follow.open').petitions;
      done(called(host, 'follow.save', changed(first.row, { status: 'Đang giải quyết' })));
      return {};
    },
    act: ask('public.refresh', {}),
  },
  act('contacts.remove', {}),
];

const daily: SeasonAction = {
  name: 'daily run with its digests',
  act: (host) => {
    host.setNow('2026-12-02T07:15:00+07:00');
    return [host.run('sendDailyReminders', [], { as: 'trigger' })];
  },
};

const setUp: SeasonAction = {
  name: 'set-up again, with Tổng quan',
  act: (host) => [host.runMenu('Đối thoại > Sổ > Thiết lập sổ', { answers: ['OK'] })],
};

const slowly = (action: SeasonAction): SeasonAction => ({ ...action, slow: true });

export const seasonActions: readonly SeasonAction[] = [
  ...forms,
  ...saves,
  daily,
  ...[...paperActions, setUp].map(slowly),
];
