import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { bareMargins, font, margins, pageSize, sizes } from './page-form';
import { closingParagraph, tagLine } from './paragraphs';

export interface PaperPage {
  /** Shown by Word as the title of the file. */
  readonly title: string;
  /** Decree 30 allows it where wide tables stand in an annex. */
  readonly landscape?: boolean;
  /** Cards and the like: the same margin on all sides and no page numbers. */
  readonly bare?: boolean;
  readonly children: readonly (Paragraph | Table)[];
  /** On pages of its own with numbers of its own (Decree 30, Annex I). */
  readonly annex?: readonly (Paragraph | Table)[];
  /** The tag of a condition for the annex; without it the file ends with the paper itself. */
  readonly annexIf?: string;
}

/** Centred in the top margin from page 2 on, 14 pt (Decree 30, Annex I). */
const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], font, size: sizes.body })],
      }),
    ],
  });

const noHeader = (): Header => new Header({ children: [new Paragraph({})] });

interface SectionForm {
  readonly landscape: boolean;
  readonly bare: boolean;
  readonly startsAnew: boolean;
}

const sectionOf = (
  children: readonly (Paragraph | Table)[],
  { landscape, bare, startsAnew }: SectionForm,
): ISectionOptions => ({
  properties: {
    titlePage: true,
    page: {
      size: {
        ...pageSize,
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { ...(bare ? bareMargins : margins), header: 567, footer: 567 },
      ...(startsAnew ? { pageNumbers: { start: 1 } } : {}),
    },
  },
  headers: { default: bare ? noHeader() : pageNumber(), first: noHeader() },
  children: [...children, closingParagraph()],
});

/** A template as .docx; made when the add-on is built. */
export async function paperFile({
  title,
  landscape = false,
  bare = false,
  children,
  annex,
  annexIf,
}: PaperPage): Promise<Uint8Array> {
  const form = { landscape, bare };
  const document = new Document({
    title,
    creator: 'Sổ đối thoại',
    styles: {
      default: { document: { run: { font, size: sizes.body, language: { value: 'vi-VN' } }, paragraph: {} } },
    },
    // The break between the sections stands inside the condition.
    sections: [
      sectionOf([...children, ...(annexIf ? [tagLine(`{{#${annexIf}}}`)] : [])], {
        ...form,
        startsAnew: false,
      }),
      ...(annex
        ? [
            sectionOf([...annex, ...(annexIf ? [tagLine(`{{/${annexIf}}}`)] : [])], {
              ...form,
              startsAnew: true,
            }),
          ]
        : []),
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
