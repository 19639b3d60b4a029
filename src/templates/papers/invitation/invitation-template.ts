import { Document, Packer, type Paragraph, type Table } from 'docx';
import { font, margins, pageSize, sizes } from '../../docx/page-form';
import { closingParagraph } from '../../docx/paragraphs';
import { handoverLists } from './handover-template';
import { letters } from './letters-template';

const documentOf = (title: string, children: readonly (Paragraph | Table)[]): Document =>
  new Document({
    title,
    creator: 'Sổ đối thoại',
    styles: {
      default: { document: { run: { font, size: sizes.body, language: { value: 'vi-VN' } }, paragraph: {} } },
    },
    sections: [
      {
        properties: { page: { size: pageSize, margin: { ...margins, header: 567, footer: 567 } } },
        children: [...children],
      },
    ],
  });

/** The template of the invitation with its hand-over lists, as .docx; made when the add-on is built. */
export async function invitationTemplateFile(): Promise<Uint8Array> {
  const document = documentOf('Mẫu giấy mời', [...letters(), ...handoverLists(), closingParagraph()]);
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
