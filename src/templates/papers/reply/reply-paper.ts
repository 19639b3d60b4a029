import { inForce } from '../../../domain/conference/conference';
import { readPersonName } from '../../../domain/people/person-name';
import type { PaperGap, PaperWarning } from '../../../register/papers/paper-report';
import { channelLabels, type Petition } from '../../../register/tables/petitions';
import { section, value } from '../../declared-tags';
import type { TagScope, TagValue } from '../../document-engine';
import { honorificWord, villageWords } from '../../words/addressing';
import { withoutEndSign } from '../../words/in-sentence';
import { dateWords } from '../../words/wording';
import type { PaperForm, PaperIdentity, PaperSources } from '../paper-form';
import { numberAndDateWords } from '../parts/annex-reference';
import { blank } from '../parts/blank';
import { competentBody } from '../parts/competent-body';
import { frameGaps, frameTags, recipientWarnings, settingGap } from '../parts/frame';
import {
  blankFields,
  noPetitionGap,
  type PetitionRow,
  personInSentence,
  petitionGap,
  villagersWords,
  withStop,
} from '../parts/petition-rows';
import { isBareAcknowledgement } from './acknowledgement';
import { petitionerOf, petitioners } from './petitioners';

import { hasOwnProcedure, isForOthers, transferPaperOf } from './transfers';

const answerOf = ({ result, answeredInHall }: Petition): string => result || answeredInHall;

const saysSomething = (text: string): boolean => text !== '' && !isBareAcknowledgement(text);

const hasNextStep = ({ promisedOn, unit }: Petition): boolean => promisedOn !== null && unit !== '';

/** A matter is answered by a result, by a dated next step, or by where it was sent or has to be filed. */
function rowGaps(sources: PaperSources, row: PetitionRow): readonly PaperGap[] {
  const { values } = row;
  const blanks = blankFields(row, ['content', 'receivedOn']);
  if (hasOwnProcedure(values) || isForOthers(values))
    return [...blanks, ...(competentBody(sources, values) === '' ? [petitionGap(row, 'unit')] : [])];
  return saysSomething(answerOf(values)) || hasNextStep(values)
    ? blanks
    : [...blanks, petitionGap(row, 'result')];
}

function nextStepWords(sources: PaperSources, petition: Petition): string {
  const body = competentBody(sources, petition) || blank;
  if (hasOwnProcedure(petition))
    return `Nội dung này được giải quyết theo trình tự riêng của pháp luật; đề nghị gửi đơn đến ${body} để được xem xét theo quy định.`;
  if (isForOthers(petition)) {
    const paper = transferPaperOf(sources, petition);
    const passedOn = paper
      ? `đã chuyển bằng văn bản ${numberAndDateWords(sources, 'transfer', paper)} và`
      : 'chuyển đến cơ quan này để xem xét, giải quyết và';
    return `Nội dung này thuộc thẩm quyền của ${body}; ${sources.settings.office.name} ${passedOn} sẽ thông báo khi có kết quả.`;
  }
  if (petition.status === 'resolved' || petition.promisedOn === null) return '';
  const until = `chậm nhất ${dateWords(petition.promisedOn)}`;
  return petition.unit === ''
    ? `Thời gian thực hiện: ${until}.`
    : `${sources.settings.office.name} giao ${petition.unit} thực hiện, hoàn thành ${until}.`;
}

function answerTags(sources: PaperSources, rows: readonly PetitionRow[]): readonly TagScope[] {
  return rows.map(({ values, added }, index) => {
    const answer = answerOf(values);
    const next = nextStepWords(sources, values);
    return {
      ...added,
      'Thứ tự nội dung': rows.length > 1 ? `${index + 1}. ` : '',
      'Nội dung kiến nghị': withoutEndSign(values.content) || blank,
      'Căn cứ trả lời': values.basis === '' ? '' : withStop(values.basis),
      'Trả lời': saysSomething(answer) ? withStop(answer) : next === '' ? blank : '',
      'Việc tiếp theo': next,
    };
  });
}

const printedTags = ['Nội dung kiến nghị', 'Căn cứ trả lời', 'Trả lời', 'Việc tiếp theo'] as const;

/** How many words fit one page with head and signature: each paragraph costs about 17 of them (measured). */
const mostWords = (paragraphs: number): number => Math.max(0, 320 - 17 * paragraphs);

function lengthWarnings(answers: readonly TagScope[]): readonly PaperWarning[] {
  const paragraphs = answers
    .flatMap((answer) => printedTags.map((tag) => answer[tag]))
    .filter((text) => typeof text === 'string' && text !== '');
  const words = paragraphs.join(' ').split(/\s+/).length;
  const most = mostWords(paragraphs.length);
  return words > most ? [{ kind: 'too-long', words, most }] : [];
}

const basesOf = ({ settings, today }: PaperSources, { date }: PaperIdentity): readonly string[] =>
  inForce(settings.legalBases, date ?? today)
    .map(({ text }) => text)
    .filter((text) => text !== '');

const addressWords = ({ speaker, village }: Petition): string =>
  speaker === '' ? villagersWords(village) : honorificWord(readPersonName(speaker).honorific);

/** `tại Hội nghị …`, or the way by which it came in. */
function receptionWords({ conference }: PaperSources, { channel }: Petition): string {
  if (channel === 'conference') return `tại ${conference.title}`;
  if (channel === null) return 'tại trụ sở';
  const label = channelLabels[channel];
  // The Front's committee keeps the capital of its name.
  return `qua ${channel === 'front' ? label : label.charAt(0).toLowerCase() + label.slice(1)}`;
}

/** The head of the village hears of the answer too. */
function withVillageHead(lines: TagValue | undefined, village: string): TagValue {
  if (typeof lines !== 'object' || village === '') return lines ?? [];
  const [asAbove, ...others] = lines;
  return [
    ...(asAbove ? [asAbove] : []),
    { 'Dòng nơi nhận': `- Trưởng ${villageWords(village)};` },
    ...others,
  ];
}

/** The letter that answers one petitioner (sample form 1.5). */
export const replyPaper: PaperForm = {
  kind: 'reply',
  needs: ['petitions'],
  tags: [
    value('Kiến nghị', 'Người nhận trả lời', 'Ông Nguyễn Văn An, thôn Trung Hậu'),
    value('Kiến nghị', 'Người nêu kiến nghị', 'ông Nguyễn Văn An, thôn Trung Hậu'),
    value('Kiến nghị', 'Cách xưng', 'Ông'),
    value('Kiến nghị', 'Ngày tiếp nhận', 'ngày 16 tháng 11 năm 2026'),
    value('', 'Nơi tiếp nhận', 'tại Hội nghị đối thoại'),
    section('Cấu hình', 'Căn cứ', 'mỗi căn cứ pháp lý một dòng'),
    value('Cấu hình', 'Dòng căn cứ', 'Căn cứ Luật Tổ chức chính quyền địa phương;'),
    section('Kiến nghị', 'Nội dung trả lời', 'mỗi nội dung một đoạn'),
    value('', 'Thứ tự nội dung', '1. ', true),
    value('Kiến nghị', 'Nội dung kiến nghị', 'Đề nghị sửa đường giao thông nội đồng'),
    value('Kiến nghị', 'Căn cứ trả lời', 'Điều 20 Luật Đầu tư công.', true),
    value('Kiến nghị', 'Trả lời', 'Đã bố trí vốn trong năm.', true),
    value('Kiến nghị', 'Việc tiếp theo', 'Thời gian thực hiện: chậm nhất ngày 31 tháng 12 năm 2026.', true),
  ],
  subjects: (sources) => petitioners(sources).map(({ key, label }) => ({ key, label })),
  build(sources, subject, identity) {
    const { rows, label } = petitionerOf(sources, subject);
    const [first] = rows;
    const bases = basesOf(sources, identity);
    const gaps = [
      ...frameGaps(sources, 'reply'),
      ...(bases.length === 0 ? [settingGap('basis')] : []),
      ...(first ? [] : [noPetitionGap]),
      ...rows.flatMap((row) => rowGaps(sources, row)),
    ];
    const answers = answerTags(sources, rows);
    const received = first?.values.receivedOn ?? null;
    const village = first?.values.village ?? '';
    const frame = frameTags(sources, 'reply', identity, gaps.length > 0);
    return {
      summary: `Công văn trả lời kiến nghị của ${personInSentence(label)}`,
      gaps,
      warnings: [...recipientWarnings(sources, 'reply', identity), ...lengthWarnings(answers)],
      scope: {
        ...frame,
        'Nơi nhận': withVillageHead(frame['Nơi nhận'], village),
        'Người nhận trả lời': label || blank,
        'Người nêu kiến nghị': personInSentence(label) || blank,
        'Cách xưng': first ? addressWords(first.values) : blank,
        'Ngày tiếp nhận': received ? dateWords(received) : blank,
        'Nơi tiếp nhận': first ? receptionWords(sources, first.values) : blank,
        'Căn cứ': bases.map((text, index) => ({
          'Dòng căn cứ': `${withoutEndSign(text)}${index < bases.length - 1 ? ';' : '.'}`,
        })),
        'Nội dung trả lời': answers,
      },
    };
  },
};
