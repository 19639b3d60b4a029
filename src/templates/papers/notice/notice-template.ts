import { paperHead, signatureBlock, titleBlock } from '../../docx/frame';
import { paperFile } from '../../docx/paper-file';
import { bodyParagraph, section } from '../../docx/paragraphs';
import { closing } from '../../docx/text-blocks';
import type { PaperTag } from '../parts/frame';
import type { noticeTags } from './notice-paper';
import { noticeBody } from './notice-words';

const [opening, time, place, topics, topic, way, chair, opinions, results, ending] = noticeBody;

export const noticeTemplate = (): Promise<Uint8Array> =>
  paperFile<PaperTag<typeof noticeTags>>()({
    title: 'Mẫu thông báo tổ chức hội nghị',
    children: [
      ...paperHead(),
      ...titleBlock('THÔNG BÁO', 'Về việc tổ chức {{Tên hội nghị trong câu}}'),
      bodyParagraph(opening.text),
      bodyParagraph(time.text),
      bodyParagraph(place.text),
      bodyParagraph(topics.text),
      ...section(topic.each, [bodyParagraph(topic.text)]),
      bodyParagraph(way.text),
      bodyParagraph(chair.text),
      bodyParagraph(opinions.text),
      ...section(results.section, [bodyParagraph(results.text)]),
      closing(ending.text),
      signatureBlock(),
    ],
  });
