import type { PetitionClass } from '../../../domain/petitions/petition';
import type { Petition } from '../../../register/tables/petitions';
import { value } from '../../declared-tags';
import { villageWords } from '../../words/addressing';
import { dateWords } from '../../words/wording';
import type { PaperForm, PaperSources } from '../paper-form';
import { blank, shown } from '../parts/blank';
import { competentBody } from '../parts/competent-body';
import { frameGaps, frameTags, recipientWarnings } from '../parts/frame';
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
import { hasOwnProcedure, isForOthers } from './transfers';

/** What kind of writing it is, and the law by which it is passed on; a denunciation never gets here. */
const writings: Readonly<Record<Exclude<PetitionClass, 'denunciation'>, readonly [string, string]>> = {
  request: ['kiến nghị', 'Luật Tiếp công dân'],
  report: ['phản ánh', 'Luật Tiếp công dân'],
  question: ['đề nghị giải thích', 'Luật Tiếp công dân'],
  complaint: ['khiếu nại', 'Luật Khiếu nại'],
  regulation: [
    'phản ánh, kiến nghị về quy định hành chính',
    'quy định về tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính',
  ],
};

const writingOf = ({ class: kind }: Petition): readonly [string, string] =>
  kind === null || kind === 'denunciation' ? writings.request : writings[kind];

/** What was written to the commune but is another's to settle; a complaint also when it was raised in the hall. */
const slipRows = (sources: PaperSources): readonly PetitionRow[] =>
  matterRows(sources).filter((row) => {
    const forOthers = isForOthers(row.values);
    const own = hasOwnProcedure(row.values);
    return (own && row.values.authority !== 'commune') || (forOthers && !wasRaisedInHall(row));
  });

/** The slip that passes one petition on (sample form 1.4); the petitioner gets a copy. */
export const slipPaper: PaperForm = {
  kind: 'slip',
  needs: ['petitions'],
  tags: [
    value('Kiến nghị', 'Loại đơn', 'kiến nghị'),
    value('Kiến nghị', 'Người gửi đơn', 'ông Nguyễn Văn An'),
    value('Kiến nghị', 'Địa chỉ', 'thôn Trung Hậu'),
    value('Kiến nghị', 'Ngày tiếp nhận', 'ngày 06 tháng 11 năm 2026'),
    value('Kiến nghị', 'Tóm tắt nội dung', 'đề nghị nâng cấp đường tỉnh'),
    value('', 'Căn cứ chuyển đơn', 'Luật Tiếp công dân'),
    value('Kiến nghị', 'Cơ quan có thẩm quyền', 'Ủy ban nhân dân tỉnh'),
  ],
  subjects: (sources) =>
    slipRows(sources).map(({ values }) => ({
      key: values.id,
      label: `${values.id}, ${petitionerWords(values)}`,
    })),
  build(sources, subject, identity) {
    const row = slipRows(sources).find(({ values }) => values.id === subject.key);
    const body = row ? competentBody(sources, row.values) : '';
    const gaps = [
      ...frameGaps(sources, 'slip'),
      ...(row ? blankFields(row, ['speaker', 'content', 'receivedOn', 'authority']) : [noPetitionGap]),
      ...(row && body === '' ? [petitionGap(row, 'unit')] : []),
    ];
    const [writing, law] = row ? writingOf(row.values) : ['', ''];
    const received = row?.values.receivedOn ?? null;
    const frame = frameTags(sources, 'slip', identity, gaps.length > 0);
    const lines = typeof frame['Nơi nhận'] === 'object' ? frame['Nơi nhận'] : [];
    const sender = addressed(row?.values.speaker ?? '');
    const copies = [`- ${shown(body)};`, ...(sender === '' ? [] : [`- ${sender} (để biết);`])].map(
      (line) => ({ 'Dòng nơi nhận': line }),
    );
    // The slip names where it goes; `Như trên` of a letter has nothing above it here.
    const others = lines.filter((line) => line['Dòng nơi nhận'] !== '- Như trên;');
    return {
      summary: `Phiếu chuyển đơn ${writing} của ${row ? personInSentence(petitionerWords(row.values)) : subject.label}`,
      gaps,
      warnings: recipientWarnings(sources, 'slip', identity),
      scope: {
        ...frame,
        'Nơi nhận': [...copies, ...others],
        'Loại đơn': shown(writing),
        'Người gửi đơn': shown(personInSentence(sender)),
        'Địa chỉ': [
          villageWords(row?.values.village ?? ''),
          sources.settings.office.name.replace(/^Ủy ban nhân dân /, ''),
        ]
          .filter((part) => part !== '')
          .join(', '),
        'Ngày tiếp nhận': received ? dateWords(received) : blank,
        'Tóm tắt nội dung': row ? shown(insideSentence(row.values.content)) : blank,
        'Căn cứ chuyển đơn': shown(law),
        'Cơ quan có thẩm quyền': shown(body),
      },
    };
  },
};
