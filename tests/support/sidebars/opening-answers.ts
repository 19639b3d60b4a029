import { readPastedList } from '../../../src/register/lists/read-pasted-list';
import { readVillages } from '../../../src/register/lists/read-villages';
import type { MethodName } from '../../../src/rpc/contract';
import { gapOf, gapOfStop } from '../../../src/server/places/gaps';
import { shownList } from '../../../src/server/shown/shown-list';
import { shownPreparation } from '../../../src/server/shown/shown-preparation';
import { shownSelfCheck } from '../../../src/server/shown/shown-self-check';
import { shownVillages } from '../../../src/server/shown/shown-today';
import { shownRemoval } from '../../../src/server/worded-use-cases';
import { villageList } from '../lists/first-lists';
import { collationFacts } from './collation-facts';
import * as hall from './hall-facts';
import { paperFormFacts, templateFormFacts } from './paper-sidebar-facts';
import { preparationFacts } from './preparation-facts';
import * as facts from './sidebar-facts';
import { startFacts } from './today-facts';

export const pastedLines = 'Họ tên\tThôn\tSĐT\nA Bình\tThôn Lạ\t0912\nC Danh\tThôn 1\t';

export const checked = {
  findings: facts.findings,
  rows: 61,
  oldContacts: { people: 3, months: 24 },
  mailStops: [gapOfStop({ kind: 'no-clerk-address' })],
  timeZone: 'Asia/Bangkok',
};

/** What a server answers that every sidebar asks when it opens. */
export const openingAnswers: Partial<Record<MethodName, unknown>> = {
  'today.open': startFacts,
  'village.read': shownVillages(readVillages(villageList)),
  'petition.open': facts.petitionFacts,
  'attendee.open': facts.attendeeFacts,
  'attendee.read': shownList(
    readPastedList(pastedLines, {
      conference: 'HN-0001',
      group: '',
      village: '',
      villages: facts.villageNames,
    }),
  ),
  'conference.open': facts.conferenceFacts,
  'conference.gate': { gaps: [gapOf('venue', 'HN-0001'), gapOf('agenda', 'HN-0001')], canOverride: true },
  'preparation.open': shownPreparation(preparationFacts),
  'collation.open': collationFacts,
  'invitation.open': { ...facts.invitationFacts, missing: [gapOf('venue')] },
  'telling.open': facts.tellingFacts,
  'rehearsal.open': { rehearsing: false, person: '' },
  'roll.open': hall.rollFacts,
  'turn.open': hall.turnFacts,
  'follow.open': hall.followFacts,
  'follow.history': hall.historyFacts,
  'paper.open': paperFormFacts,
  'template.open': templateFormFacts,
  'import.open': {
    conference: facts.attendeeFacts.conference,
    conferences: facts.attendeeFacts.conferences,
    tabs: ['Sổ 2025'],
  },
  'province.open': {
    registers: [
      {
        name: 'Xã Đông',
        link: 'https://docs.google.com/spreadsheets/d/1dong',
        late: 5,
        status: 'Trễ công bố kết quả 5 ngày; Sau hội nghị: đã qua 15 ngày',
      },
      {
        name: '',
        link: 'https://docs.google.com/spreadsheets/d/1tay',
        late: null,
        status: 'Chưa đọc được. Bấm ô E17, chọn Cho phép truy cập.',
      },
    ],
  },
  'removal.open': shownRemoval(facts.removalFacts),
  'self-check.open': { last: shownSelfCheck(facts.selfCheck) },
  'check.open': checked,
};
