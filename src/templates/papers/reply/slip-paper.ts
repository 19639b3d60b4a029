import { hasOwnProcedure, type PetitionClass } from '../../../domain/petitions/petition';
import { joined } from '../../../domain/text/joined';
import { startsLarge } from '../../../domain/text/vietnamese-text';
import type { Settings } from '../../../register/settings/settings';
import type { Petition } from '../../../register/tables/petitions';
import { type Tags, value } from '../../tags';
import { villageWords } from '../../words/addressing';
import { recipientLines } from '../../words/signature';
import { type PaperRequest, paperForm } from '../paper-form';
import type { PaperSources } from '../paper-sources';
import { blank } from '../parts/blank';
import { addresseeGaps, addresseeWords, competentBody } from '../parts/competent-body';
import { dayWords, recipientLineTag, recipientsOf } from '../parts/frame';
import {
  addressed,
  blankFields,
  insideSentence,
  matterRows,
  noPetitionGap,
  type PetitionRow,
  personInSentence,
  petitionerWords,
  petitionGap,
  wasRaisedInHall,
} from '../parts/petition-rows';
import { slipBody } from './letter-words';
import { isForOthers } from './transfers';

type Law = keyof Settings['passingOn'];

/** The kind of petition, and the law by which it is passed on; denunciations are excluded. */
const writings: Readonly<Record<Exclude<PetitionClass, 'denunciation'>, readonly [string, Law]>> = {
  request: ['kiến nghị', 'petition'],
  report: ['phản ánh', 'petition'],
  question: ['đề nghị giải thích', 'petition'],
  complaint: ['khiếu nại', 'complaint'],
  regulation: ['phản ánh, kiến nghị về quy định hành chính', 'regulation'],
};

const writingOf = ({ class: kind }: Petition): readonly [string, Law] =>
  kind === null || kind === 'denunciation' ? writings.request : writings[kind];

/** Petitions written to the commune that others must settle; complaints also if they were raised in the hall. */
const slipRows = (sources: PaperSources): readonly PetitionRow[] =>
  matterRows(sources).filter((row) => {
    const hasOwn = hasOwnProcedure(row.values);
    return (
      (hasOwn && row.values.authority !== 'commune') || (isForOthers(row.values) && !wasRaisedInHall(row))
    );
  });

interface SlipFacts extends PaperRequest {
  readonly row: PetitionRow | undefined;
  /** The sender as addressed; '' if nobody is named. */
  readonly sender: string;
  readonly body: string;
  readonly writing: string;
  readonly law: string;
}

function factsOf(request: PaperRequest): SlipFacts {
  const { sources, subject } = request;
  const row = slipRows(sources).find(({ values }) => values.id === subject.key);
  const [writing, law] = row ? writingOf(row.values) : ['', null];
  const body = row ? competentBody(sources, row.values) : '';
  return {
    ...request,
    row,
    sender: addressed(row?.values.speaker ?? ''),
    body,
    writing,
    law: law === null ? '' : sources.settings.passingOn[law],
  };
}

/** The slip names its addressee; the `Như trên` of a letter does not apply. */
function recipients({ sources, identity, body, sender }: SlipFacts): readonly string[] {
  const lines = recipientLines(recipientsOf(sources, 'slip', identity), sources.settings.office.unit);
  return [
    `- ${addresseeWords(body) || blank};`,
    ...(sender === '' ? [] : [`- ${sender} (để biết);`]),
    ...lines.filter((line) => line !== '- Như trên;'),
  ];
}

/** What was said in the hall is no written petition. */
const paperWords = ({ row, writing }: SlipFacts): string =>
  writing === '' ? '' : `${row && wasRaisedInHall(row) ? 'nội dung' : 'đơn'} ${writing}`;

const addressOf = ({ sources, row }: SlipFacts): string =>
  joined(
    ', ',
    villageWords(row?.values.village ?? ''),
    sources.settings.office.name.replace(/^Ủy ban nhân dân /, ''),
  );

export const slipTags = {
  'Nơi nhận': recipientLineTag(recipients),
  'Tên đơn': value('Kiến nghị', 'Đơn kiến nghị', (facts) => startsLarge(paperWords(facts))),
  'Đơn tiếp nhận': value('Kiến nghị', 'đơn kiến nghị', paperWords),
  'Đơn chuyển': value('', 'đơn', ({ row }) => (row && wasRaisedInHall(row) ? 'nội dung trên' : 'đơn')),
  'Người gửi đơn': value('Kiến nghị', 'ông Nguyễn Văn An', ({ sender }) => personInSentence(sender)),
  'Địa chỉ': value('Kiến nghị', 'thôn Trung Hậu', addressOf),
  'Ngày tiếp nhận': value('Kiến nghị', 'ngày 06 tháng 11 năm 2026', ({ row }) =>
    dayWords(row?.values.receivedOn ?? null),
  ),
  'Tóm tắt nội dung': value('Kiến nghị', 'đề nghị nâng cấp đường tỉnh', ({ row }) =>
    insideSentence(row?.values.content ?? ''),
  ),
  'Căn cứ chuyển đơn': value('Cấu hình', 'Luật Tiếp công dân ngày 25 tháng 11 năm 2013', ({ law }) => law),
  'Cơ quan có thẩm quyền': value('Kiến nghị', 'Ủy ban nhân dân tỉnh', ({ body }) => addresseeWords(body)),
} satisfies Tags<SlipFacts>;

/** The slip that passes one petition on (sample form 1.4); the petitioner gets a copy. */
export const slipPaper = paperForm<SlipFacts>({
  kind: 'slip',
  needs: ['attendees', 'petitions'],
  subjects: (sources) =>
    slipRows(sources).map(({ values }) => ({
      key: values.id,
      label: `${values.id}, ${petitionerWords(values)}`,
    })),
  facts: factsOf,
  tags: slipTags,
  onePage: slipBody,
  summary: ({ row, subject, writing }) =>
    `Phiếu chuyển đơn ${writing} của ${row ? personInSentence(petitionerWords(row.values)) : subject.label}`,
  gaps: ({ row, body }) => [
    ...(row ? blankFields(row, ['speaker', 'content', 'receivedOn', 'authority']) : [noPetitionGap]),
    ...(row && body === '' ? [petitionGap(row, 'unit')] : []),
    ...addresseeGaps([body], row ? [row] : []),
  ],
});
