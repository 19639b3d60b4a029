import { inForce } from '../../../domain/conference/conference';
import { readPersonName } from '../../../domain/people/person-name';
import type { DatedText } from '../../../register/settings/paper-settings';
import type { Petition } from '../../../register/tables/petitions';
import { lines, list, optional, type Tags, value } from '../../tags';
import { honorificWord, villageWords } from '../../words/addressing';
import { recipientLines } from '../../words/signature';
import { type PaperRequest, paperForm } from '../paper-form';
import { blank } from '../parts/blank';
import { dayWords, recipientLineTag, recipientsOf, settingGap } from '../parts/frame';
import { basisLines } from '../parts/listed-lines';
import {
  channelWords,
  noPetitionGap,
  type PetitionRow,
  personInSentence,
  petitionGap,
  villagersWords,
} from '../parts/petition-rows';
import { petitionerOf, petitionerSubjects } from './petitioners';
import { type Answer, answerGaps, answerTo, lengthWarnings } from './reply-answers';

interface ReplyFacts extends PaperRequest {
  readonly label: string;
  readonly isOwnProcedure: boolean;
  readonly rows: readonly PetitionRow[];
  readonly first: Petition | undefined;
  readonly bases: readonly DatedText[];
  readonly answers: readonly Answer[];
}

/** The head of the village gets a copy; of a complaint nobody does. */
function recipients({ sources, identity, first, isOwnProcedure }: ReplyFacts): readonly string[] {
  const typed = recipientsOf(sources, 'reply', identity);
  const own = isOwnProcedure ? typed.filter((line) => /^\W*(?:như trên|lưu\s*:)/iu.test(line)) : typed;
  const lines = recipientLines(own, sources.settings.office.unit);
  if (isOwnProcedure || !first || first.village === '') return lines;
  return [...lines.slice(0, 1), `- Trưởng ${villageWords(first.village)};`, ...lines.slice(1)];
}

const addressWords = ({ speaker, village }: Petition): string =>
  speaker === '' ? villagersWords(village) : honorificWord(readPersonName(speaker).honorific);

/** A matter with a procedure of its own is guided by the law of that procedure. */
const ownBasis = (
  { settings: { passingOn } }: PaperRequest,
  { class: kind }: Petition,
): readonly DatedText[] => {
  const law = kind === 'complaint' ? passingOn.complaint : passingOn.regulation;
  return [{ text: `Căn cứ ${law}`, from: null, until: null }];
};

const isComplaint = ({ first }: Pick<ReplyFacts, 'first'>): boolean => first?.class === 'complaint';

/** What the letter is about, after `V/v`. */
function subjectWords(facts: ReplyFacts): string {
  const who = personInSentence(facts.label) || blank;
  if (isComplaint(facts)) return `hướng dẫn ${who.replace(/, .*/, '')} gửi đơn khiếu nại`;
  return `trả lời ${contentKind(facts)} của ${who}`;
}

function contentKind(facts: ReplyFacts): string {
  if (isComplaint(facts)) return 'nội dung khiếu nại';
  return facts.isOwnProcedure ? 'phản ánh, kiến nghị về quy định hành chính' : 'kiến nghị';
}

/** `tại Hội nghị …`, or the channel by which it was received. */
function receptionWords({ sources }: PaperRequest, { channel }: Petition): string {
  if (channel === 'conference') return `tại ${sources.conference.title}`;
  if (channel === null) return 'tại trụ sở';
  return channelWords(channel);
}

export const replyTags = {
  'Trích yếu công văn': value('', 'trả lời kiến nghị của ông Nguyễn Văn An, thôn Trung Hậu', subjectWords),
  'Loại kiến nghị': value('Kiến nghị', 'kiến nghị', contentKind),
  'Nơi nhận': recipientLineTag(recipients),
  'Người nhận trả lời': value('Kiến nghị', 'Ông Nguyễn Văn An, thôn Trung Hậu', ({ label }) => label),
  'Cách xưng': value('Kiến nghị', 'Ông', ({ first, label }) =>
    first && label !== '' ? addressWords(first) : '',
  ),
  'Ngày tiếp nhận': value('Kiến nghị', 'ngày 16 tháng 11 năm 2026', ({ first }) =>
    dayWords(first?.receivedOn ?? null),
  ),
  'Nơi tiếp nhận': value('', 'tại Hội nghị đối thoại', (facts) =>
    facts.first ? receptionWords(facts, facts.first) : '',
  ),
  'Căn cứ': lines('Cấu hình', 'mỗi căn cứ pháp lý một dòng', ({ bases }: ReplyFacts) => basisLines(bases), [
    'Dòng căn cứ',
    'Căn cứ Luật Tổ chức chính quyền địa phương;',
  ]),
  'Nội dung trả lời': list(
    'Kiến nghị',
    'mỗi nội dung một đoạn',
    ({ answers }: ReplyFacts) =>
      answers.map((answer, index, { length }) => ({
        ...answer,
        number: length > 1 ? `${index + 1}. ` : '',
      })),
    {
      'Thứ tự nội dung': optional('', '1. ', ({ number }) => number),
      'Nội dung kiến nghị': value(
        'Kiến nghị',
        'Đề nghị sửa đường giao thông nội đồng',
        ({ content }) => content,
      ),
      'Căn cứ trả lời': optional('Kiến nghị', 'Điều 20 Luật Đầu tư công.', ({ basis }) => basis),
      'Trả lời': optional('Kiến nghị', 'Đã bố trí vốn trong năm.', ({ answer }) => answer),
      'Việc tiếp theo': optional(
        'Kiến nghị',
        'Thời gian thực hiện: chậm nhất ngày 31 tháng 12 năm 2026.',
        ({ next }) => next,
      ),
    },
    ({ row }) => row.added,
  ),
} satisfies Tags<ReplyFacts>;

/** The letter that answers one petitioner (sample form 1.5). */
export const replyPaper = paperForm<ReplyFacts>({
  kind: 'reply',
  needs: ['attendees', 'petitions'],
  subjects: petitionerSubjects,
  facts: (request) => {
    const { sources, identity } = request;
    const { rows, label, isOwnProcedure } = petitionerOf(sources, request.subject);
    const first = rows[0]?.values;
    const own = first && isOwnProcedure ? ownBasis(request, first) : null;
    const inForceNow = own ?? inForce(sources.settings.legalBases, identity.date ?? sources.today);
    return {
      ...request,
      rows,
      label,
      isOwnProcedure,
      first,
      bases: inForceNow.filter(({ text }) => text !== ''),
      answers: rows.map((row) => answerTo(sources, row, identity.date)),
    };
  },
  tags: replyTags,
  summary: (facts) => `Công văn ${subjectWords(facts)}`,
  gaps: ({ sources, bases, rows, label }) => [
    ...(bases.length === 0 ? [settingGap('basis')] : []),
    ...(rows.length === 0 ? [noPetitionGap] : []),
    ...(label === '' ? rows.map((row) => petitionGap(row, 'speaker')) : []),
    ...rows.flatMap((row) => answerGaps(sources, row)),
  ],
  warnings: ({ answers }) => lengthWarnings(answers),
});
