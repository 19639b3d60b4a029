import { readPersonName } from '../../../domain/people/person-name';
import { routeOf } from '../../../domain/petitions/petition';
import type { PaperGap } from '../../../register/papers/paper-report';
import { channelLabels, type Petition, petitions } from '../../../register/tables/petitions';
import { section, value } from '../../declared-tags';
import { honorificWord, villageWords } from '../../words/addressing';
import { shortDate } from '../../words/wording';
import type { PaperForm, PaperSources, PaperSubject, SourceRow } from '../paper-form';
import { shown } from '../parts/blank';
import { dayWords, frameGaps } from '../parts/frame';
import { paperScope } from '../parts/paper-scope';

type Matter = SourceRow<Petition>;

/** Matters of one turn in the hall, or of one person on one day, are received with one paper. */
function keyOf({ turn, speaker, village, receivedOn, id }: Petition): string {
  if (turn !== '') return turn;
  return speaker === '' ? id : `${receivedOn ?? ''} ${village} ${speaker}`.slice(0, 60);
}

/** Denunciations go the confidential way and are in no paper. */
function bySubject({ petitions: rows, conference }: PaperSources): ReadonlyMap<string, readonly Matter[]> {
  const found = new Map<string, Matter[]>();
  for (const row of rows) {
    const { values } = row;
    const isPublic = values.class === null || routeOf(values.class) !== 'confidential';
    if (values.conference !== conference.id || !isPublic) continue;
    const key = keyOf(values);
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
}

/** `Ông Trịnh Văn Phúc`, whatever the register holds before the name. */
function personWords(speaker: string): string {
  const { honorific, fullName } = readPersonName(speaker);
  return fullName === '' ? '' : `${honorificWord(honorific)} ${fullName}`;
}

const needed = ['speaker', 'receivedOn', 'content', 'dueOn'] as const satisfies readonly (keyof Petition)[];

const matterGaps = (matters: readonly Matter[]): readonly PaperGap[] =>
  matters.flatMap(({ values }) =>
    needed
      .filter((field) => values[field] === '' || values[field] === null)
      .map((field) => ({ tab: petitions.tab, row: values.id, field })),
  );

/** What the office hands to somebody whose matters it has entered, to follow them by their numbers. */
export const receiptPaper: PaperForm = {
  kind: 'receipt',
  needs: ['petitions'],
  tags: [
    value('Kiến nghị', 'Người kiến nghị', 'Ông Nguyễn Văn An'),
    value('Kiến nghị', 'Nơi ở', 'thôn Trung Hậu', true),
    value('Kiến nghị', 'Ngày tiếp nhận', 'ngày 16 tháng 11 năm 2026'),
    value('Kiến nghị', 'Kênh tiếp nhận', 'Tại hội nghị đối thoại', true),
    section('Kiến nghị', 'Kiến nghị', 'mỗi nội dung một dòng trong bảng'),
    value('', 'STT', '1'),
    value('Kiến nghị', 'Mã KN', 'KN-0012'),
    value('Kiến nghị', 'Nội dung kiến nghị', 'Đề nghị sửa đường giao thông nội đồng.'),
    value('Kiến nghị', 'Đơn vị chủ trì', 'Phòng Kinh tế', true),
    value('Kiến nghị', 'Hạn phản hồi', '26/11/2026'),
  ],
  subjects: (sources) =>
    [...bySubject(sources)].map(
      ([key, [first]]): PaperSubject => ({
        key,
        label: personWords(first?.values.speaker ?? '') || (first?.values.id ?? key),
      }),
    ),
  build(sources, { key }, identity) {
    const matters = bySubject(sources).get(key) ?? [];
    const gaps = [...frameGaps(sources, 'receipt'), ...matterGaps(matters)];
    const first = matters[0]?.values;
    const person = personWords(first?.speaker ?? '');
    const channel = first?.channel ? channelLabels[first.channel] : '';
    return {
      summary: `Giấy biên nhận kiến nghị của ${shown(person)}`,
      gaps,
      warnings: [],
      scope: paperScope(sources, 'receipt', identity, gaps, {
        'Người kiến nghị': shown(person),
        'Nơi ở': villageWords(first?.village ?? ''),
        'Ngày tiếp nhận': shown(dayWords(first?.receivedOn ?? null)),
        'Kênh tiếp nhận': channel === '' ? '' : channel.charAt(0).toLowerCase() + channel.slice(1),
        'Kiến nghị': matters.map(({ values, added }, index) => ({
          ...added,
          STT: String(index + 1),
          'Mã KN': values.id,
          'Nội dung kiến nghị': shown(values.content),
          'Đơn vị chủ trì': values.unit,
          'Hạn phản hồi': shown(values.dueOn ? shortDate(values.dueOn) : ''),
        })),
      }),
    };
  },
};
