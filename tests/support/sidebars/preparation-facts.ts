import { isoDate } from '../../../src/domain/calendar/calendar-date';
import type { PreparationFacts, PreparationPerson, TaskRow } from '../../../src/rpc/answers';
import { conferenceSummary } from './sidebar-facts';

// All people, villages and texts here are made up.

const task = (id: string, content: string, more: Partial<TaskRow> = {}): TaskRow => ({
  id,
  stage: 'preparation',
  content,
  responsible: 'Văn phòng',
  supporting: '',
  dueOn: '2026-11-30',
  done: false,
  late: false,
  oneOwner: true,
  venue: false,
  ...more,
});

const person = (id: string, name: string, more: Partial<PreparationPerson> = {}): PreparationPerson => ({
  id,
  name,
  detail: '',
  village: 'Thôn Đông',
  phone: '',
  reserve: false,
  asked: true,
  reply: null,
  ...more,
});

export const preparationFacts: PreparationFacts = {
  today: '2026-11-16',
  conference: conferenceSummary,
  conferences: [conferenceSummary],
  preparation: {
    daysToMonth: null,
    clocks: [
      {
        kind: 'notice',
        lastDay: isoDate('2026-12-01'),
        verdict: 'missing',
        evidence: [
          { what: 'letters', doneOn: null, state: 'open', done: 30, needed: 42 },
          { what: 'loudspeaker', doneOn: isoDate('2026-11-15'), state: 'met', done: 1, needed: 1 },
        ],
      },
      {
        kind: 'results',
        lastDay: isoDate('2026-12-18'),
        verdict: 'missing',
        evidence: [
          { what: 'loudspeaker', doneOn: null, state: 'open', done: 0, needed: 1 },
          { what: 'posted', doneOn: null, state: 'open', done: 0, needed: 1 },
          { what: 'villages', doneOn: null, state: 'open', done: 0, needed: 1 },
        ],
      },
    ],
    missing: ['start-time', 'answerer:Dư luận xã hội', 'agenda-flaws', 'task-owner'],
    override: '',
    roles: {
      row: {
        id: 'HN-0001',
        fingerprint: 'c1',
        draft: {
          chair: 'Lê Văn Mẫu',
          chairTitle: 'Chủ tịch UBND xã',
          secretary: 'Phạm Văn Mẫu',
          support: '',
          answerers: 'Kinh tế: Trần Thị Mẫu, Phó Chủ tịch UBND xã',
        },
      },
      topics: ['Kinh tế', 'Dư luận xã hội'],
      officials: ['Lê Văn Mẫu, Chủ tịch UBND xã', 'Trần Thị Mẫu, Phó Chủ tịch UBND xã'],
    },
    frame: { year: '2027', reason: 'Định kỳ', mode: 'Trực tiếp', scope: 'Toàn xã' },
    petitions: [
      {
        id: 'KN-0002',
        originYear: 2024,
        years: 2,
        village: 'Thôn Đông',
        excerpt: 'Đường liên thôn hỏng',
        own: false,
      },
      {
        id: 'KN-0007',
        originYear: 2026,
        years: 0,
        village: 'Thôn Đoài',
        excerpt: 'Lắp đèn chiếu sáng',
        own: true,
      },
    ],
    tasks: {
      rows: [
        task('CV-0001', 'Xây dựng Kế hoạch tổ chức hội nghị', { done: true }),
        task('CV-0002', 'Gửi giấy mời', { supporting: 'Trưởng các thôn', late: true }),
        task('CV-0003', 'Âm thanh, micro, máy chiếu: chạy thử', { venue: true }),
        task('CV-0004', 'Ghi biên bản, tiếp nhận kiến nghị', {
          stage: 'conference',
          responsible: 'Văn phòng; Tư pháp',
          oneOwner: false,
        }),
      ],
      misdated: 2,
    },
    agenda: {
      items: 9,
      minutes: 225,
      halfDay: 240,
      flaws: [{ id: 'CT-0003', kind: 'gap', content: 'Phát biểu khai mạc', minutes: 10 }],
      materials: [{ id: 'CT-0005', name: 'Báo cáo kinh tế - xã hội', by: '', dueOn: null }],
    },
    money: {
      lines: [
        {
          id: 'KP-0001',
          item: 'Hỗ trợ tiền ăn đại biểu không hưởng lương',
          rated: true,
          planned: 30,
          estimate: 3_000_000,
          settled: 28,
          settlement: 2_800_000,
          actual: 2_800_000,
        },
        {
          id: 'KP-0002',
          item: 'Nước uống',
          rated: false,
          planned: 42,
          estimate: 0,
          settled: 40,
          settlement: 0,
          actual: 0,
        },
      ],
      unknownPayroll: { count: 3, first: 'DB-0004' },
      entitled: 28,
    },
    venue: { name: 'Hội trường UBND xã', capacity: 40, invited: 42 },
    villages: [
      {
        name: 'Thôn Đông',
        posts: [
          { post: 'party-secretary', holder: 'Nguyễn Văn Mẫu', invitee: null },
          { post: 'village-head', holder: 'Nguyễn Văn Mẫu', invitee: null },
          {
            post: 'front-head',
            holder: '',
            invitee: {
              honorific: '',
              fullName: '',
              title: 'Trưởng ban công tác Mặt trận',
              village: 'Thôn Đông',
              group: 'Bí thư chi bộ, Trưởng thôn, Trưởng ban CTMT',
            },
          },
        ],
        citizens: 4,
        quota: 5,
        shortage: 1,
        surplus: 0,
        people: 5,
        doubles: 1,
        reserves: 1,
        asked: 5,
        confirmed: 2,
        declined: 1,
      },
      {
        name: 'Thôn Đoài',
        posts: [
          { post: 'party-secretary', holder: 'Trần Văn Mẫu', invitee: null },
          { post: 'village-head', holder: 'Lê Thị Mẫu', invitee: null },
          { post: 'front-head', holder: 'Phạm Văn Mẫu', invitee: null },
        ],
        citizens: 5,
        quota: 5,
        shortage: 0,
        surplus: 0,
        people: 8,
        doubles: 0,
        reserves: 0,
        asked: 8,
        confirmed: 8,
        declined: 0,
      },
    ],
    replaced: [{ id: 'DB-0009', name: 'Hoàng Văn Thôi', substitute: 'Ngô Thị Thay', village: 'Thôn Đông' }],
    people: [
      person('DB-0001', 'Nguyễn Văn Mẫu', { detail: 'Bí thư chi bộ, Trưởng thôn', phone: '0912 345 678' }),
      person('DB-0002', 'Trần Thị Ánh Mẫu', { reply: 'coming' }),
      person('DB-0003', 'Lê Thị Mẫu', { reply: 'not-coming' }),
      person('DB-0004', 'Phạm Văn Mẫu'),
      person('DB-0005', 'Hoàng Văn Mẫu', { reserve: true, asked: false }),
      person('DB-0006', 'Vũ Thị Mẫu', { village: 'Thôn Đoài' }),
    ],
    renotifyCount: 0,
    correction: '',
  },
};
