import { parseIsoDate } from '../../../domain/calendar/calendar-date';
import { factsOf, type PaperFacts, readFacts } from '../../../register/papers/paper-facts';
import type { Conference } from '../../../register/tables/conferences';
import type { Paper } from '../../../register/tables/papers';
import { section, value } from '../../declared-tags';
import type { TagScope } from '../../document-engine';
import { inSentence, withoutEndSign } from '../../words/in-sentence';
import { dateWords, meetingTimeWords, numberAndSymbol, timeWords } from '../../words/wording';
import type { PaperForm, PaperSources } from '../paper-form';
import { wholeConference } from '../paper-form';
import { shown } from '../parts/blank';
import { frameGaps, personAndTitle, recipientWarnings } from '../parts/frame';
import { blankCells, chairGaps, dayWarnings } from '../parts/paper-checks';
import { paperScope } from '../parts/paper-scope';

/** The papers by which people were told, and how they are called in a sentence. */
const toldBy: Readonly<Partial<Record<string, string>>> = {
  invitation: 'Giấy mời',
  notice: 'Thông báo',
  correction: 'Thông báo',
};

const issued = ({ papers }: PaperSources): readonly Paper[] =>
  papers.filter(({ kind, state }) => state === 'issued' && kind !== null && toldBy[kind] !== undefined);

/** What people were told last; a later paper counts before an earlier one. */
const toldFacts = (sources: PaperSources): PaperFacts =>
  Object.assign({}, ...issued(sources).map(({ facts }) => readFacts(facts)));

const referenceWords = ({ kind, number, symbol, date }: Paper): string =>
  [
    `${toldBy[kind ?? ''] ?? ''} số ${numberAndSymbol(number, symbol)}`,
    ...(date ? [dateWords(date)] : []),
  ].join(' ');

function meetingWords(date: string, startTime: string): string {
  const day = parseIsoDate(date);
  return day ? meetingTimeWords(day, startTime) : timeWords(startTime);
}

interface Change {
  readonly item: string;
  readonly was: string;
  readonly is: string;
}

/** Time, place and chairs as far as they are no longer what people were told. */
function changesOf(sources: PaperSources): readonly Change[] {
  const { conference } = sources;
  const told = toldFacts(sources);
  const now = factsOf(conference);
  const differs = (field: keyof PaperFacts): boolean =>
    told[field] !== undefined && told[field] !== now[field];
  const chairs = (facts: PaperFacts, of: Conference): string =>
    [
      personAndTitle(facts.chair ?? '', facts.chair === of.chair ? of.chairTitle : ''),
      personAndTitle(facts.coChair ?? '', facts.coChair === of.coChair ? of.coChairTitle : ''),
    ]
      .filter((words) => words !== '')
      .join('; ');
  return [
    ...(differs('date') || differs('startTime')
      ? [
          {
            item: 'Thời gian',
            was: meetingWords(told.date ?? now.date ?? '', told.startTime ?? now.startTime ?? ''),
            is: shown(conference.date ? meetingTimeWords(conference.date, conference.startTime) : ''),
          },
        ]
      : []),
    ...(differs('venue')
      ? [
          {
            item: 'Địa điểm',
            was: withoutEndSign(told.venue ?? ''),
            is: shown(withoutEndSign(conference.venue)),
          },
        ]
      : []),
    ...(differs('chair') || differs('coChair')
      ? [
          {
            item: 'Chủ trì',
            was: chairs({ ...now, ...told }, conference),
            is: shown(chairs(now, conference)),
          },
        ]
      : []),
  ];
}

type Case = 'changed' | 'postponed' | 'cancelled';

/** A postponed conference that already has its new day is a change of time. */
function caseOf(sources: PaperSources): Case {
  const { status, date } = sources.conference;
  if (status === 'cancelled') return 'cancelled';
  const told = toldFacts(sources).date;
  return status === 'postponed' && (date === null || told === undefined || told === String(date))
    ? 'postponed'
    : 'changed';
}

const isNeeded = (sources: PaperSources): boolean =>
  issued(sources).length > 0 && (caseOf(sources) !== 'changed' || changesOf(sources).length > 0);

const changeTags = (changes: readonly Change[]): readonly TagScope[] =>
  changes.map(({ item, was, is }, index) => ({
    STT: String(index + 1),
    'Mục thay đổi': item,
    'Nội dung mới': is,
    'Nội dung cũ': was,
  }));

/** Tells everybody who was told otherwise (sample form 1.4 of Decree 30): another day or hall, a delay, no conference. */
export const correctionPaper: PaperForm = {
  kind: 'correction',
  needs: [],
  tags: [
    value('Hội nghị', 'Tên hội nghị trong câu', 'hội nghị đối thoại năm 2026'),
    value('', 'Trích yếu', 'Về việc thay đổi thời gian, địa điểm tổ chức hội nghị đối thoại năm 2026'),
    value('Văn bản', 'Văn bản đã ban hành', 'Giấy mời số 05/GM-UBND ngày 06 tháng 11 năm 2026'),
    section('Hội nghị', 'Có thay đổi', 'phần chỉ in khi thay đổi ngày, giờ, địa điểm, người chủ trì'),
    section('Hội nghị', 'Nội dung thay đổi', 'mỗi thay đổi một dòng'),
    value('', 'STT', '1'),
    value('', 'Mục thay đổi', 'Thời gian'),
    value('Hội nghị', 'Nội dung mới', '07 giờ 30 phút, thứ Năm, ngày 10 tháng 12 năm 2026'),
    value('Văn bản', 'Nội dung cũ', '07 giờ 30 phút, thứ Ba, ngày 08 tháng 12 năm 2026', true),
    section('Hội nghị', 'Hoãn', 'phần chỉ in khi hội nghị hoãn mà chưa có ngày mới'),
    section('Hội nghị', 'Hủy', 'phần chỉ in khi hội nghị không tổ chức nữa'),
  ],
  subjects: (sources) => (isNeeded(sources) ? [wholeConference] : []),
  build(sources, _subject, identity) {
    const { conference } = sources;
    const which = caseOf(sources);
    const changes = which === 'changed' ? changesOf(sources) : [];
    const gaps = [
      ...frameGaps(sources, 'correction'),
      ...(which === 'changed'
        ? [...blankCells(sources, ['date', 'startTime', 'venue']), ...chairGaps(sources)]
        : []),
    ];
    const name = inSentence(conference.title);
    const what = {
      changed: `thay đổi ${changes.map(({ item }) => item.toLowerCase()).join(', ')} ${changes.length === 1 && changes[0]?.item === 'Chủ trì' ? '' : 'tổ chức '}`,
      postponed: 'hoãn tổ chức ',
      cancelled: 'không tổ chức ',
    }[which];
    return {
      summary: `Thông báo về việc ${what}${name}`,
      gaps,
      warnings: [
        ...recipientWarnings(sources, 'correction', identity),
        ...(which === 'changed' ? dayWarnings(sources, identity) : []),
      ],
      scope: paperScope(sources, 'correction', identity, gaps, {
        'Tên hội nghị trong câu': shown(name),
        'Trích yếu': `Về việc ${what}${name}`,
        'Văn bản đã ban hành': shown(issued(sources).map(referenceWords).join('; ')),
        'Có thay đổi': which === 'changed',
        'Nội dung thay đổi': changeTags(changes),
        Hoãn: which === 'postponed',
        Hủy: which === 'cancelled',
      }),
    };
  },
};
