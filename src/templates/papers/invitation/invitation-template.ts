import type { Block } from '../../docx/block';
import { margins, pageSize } from '../../docx/page-form';
import { wordFile } from '../../docx/paper-file';
import { closingParagraph } from '../../docx/paragraphs';
import type { TagName } from '../../tags';
import { handoverLists } from './handover-template';
import type { invitationTags } from './invitation-tags';
import { letters } from './letters-template';

const pages = (): readonly Block<TagName<typeof invitationTags>>[] => [...letters(), ...handoverLists()];

/** The template of the invitation with its hand-over lists, as .docx; made when the add-on is built. */
export const invitationTemplate = (): Promise<Uint8Array> =>
  wordFile('Mẫu giấy mời', [
    {
      properties: { page: { size: pageSize, margin: { ...margins, header: 567, footer: 567 } } },
      children: [...pages(), closingParagraph()],
    },
  ]);
