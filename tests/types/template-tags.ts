import { paperFile } from '../../src/templates/docx/paper-file';
import { bodyParagraph, section } from '../../src/templates/docx/paragraphs';
import type { noticeTags } from '../../src/templates/papers/notice/notice-paper';
import type { PaperTag } from '../../src/templates/papers/parts/frame';

// A template with an undeclared tag does not compile.

const notice = paperFile<PaperTag<typeof noticeTags>>();

export const declared = () =>
  notice({
    title: '',
    children: [bodyParagraph('{{Tên cơ quan}}: {{#Hạn công bố}}{{Hạn công bố}}{{/Hạn công bố}}')],
  });

export const inList = () =>
  notice({
    title: '',
    children: section('Các nhóm nội dung', [bodyParagraph('{{Chữ cái}}) {{Nhóm nội dung}}')]),
  });

// @ts-expect-error: `Hạn cống bố` is no tag
export const misspelt = () => notice({ title: '', children: [bodyParagraph('chậm nhất {{Hạn cống bố}}.')] });

// @ts-expect-error: nor is a tag of another paper
export const foreign = () => notice({ title: '', children: section('Kính gửi', [bodyParagraph('')]) });

export const computed = (text: string) =>
  // @ts-expect-error: and the compiler has to know the text
  notice({ title: '', children: [bodyParagraph(text)] });
