import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { AnyBlock, TagsOf } from './block';
import { bareMargins, font, margins, pageSize, sizes } from './page-form';
import { closeSection, closingParagraph, openSection } from './paragraphs';

export interface PaperPage<Main extends AnyBlock, Annex extends AnyBlock> {
  /** Shown by Word as the title of the file. */
  readonly title: string;
  /** Decree 30 allows landscape for wide tables in an annex. */
  readonly landscape?: boolean;
  /** For cards: the same margin on all sides and no page numbers. */
  readonly bare?: boolean;
  readonly children: readonly Main[];
  /** On new pages with their own numbering (Decree 30, Annex I). */
  readonly annex?: readonly Annex[];
  /** Condition tag; the annex is left out if it is false. */
  readonly annexIf?: TagsOf<Main | Annex>;
}

/**
 * Requires a property that no page has if a block prints a tag that is not allowed, so that the compiler names the
 * tag.
 */
type Checked<Tag, Allowed> = [Exclude<Tag, Allowed>] extends [never]
  ? unknown
  : { readonly unknownTag: Exclude<Tag, Allowed> };

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
  readonly restartsNumbering: boolean;
}

const sectionOf = (
  children: readonly AnyBlock[],
  { landscape, bare, restartsNumbering }: SectionForm,
): ISectionOptions => ({
  properties: {
    titlePage: true,
    page: {
      size: {
        ...pageSize,
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { ...(bare ? bareMargins : margins), header: 567, footer: 567 },
      ...(restartsNumbering ? { pageNumbers: { start: 1 } } : {}),
    },
  },
  headers: { default: bare ? noHeader() : pageNumber(), first: noHeader() },
  children: [...children, closingParagraph()],
});

export async function wordFile(title: string, sections: readonly ISectionOptions[]): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: 'Sổ đối thoại',
    lastModifiedBy: 'Sổ đối thoại',
    styles: {
      default: { document: { run: { font, size: sizes.body, language: { value: 'vi-VN' } }, paragraph: {} } },
    },
    sections: [...sections],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** A .docx template that prints only the `Allowed` tags; made when the add-on is built. */
export const paperFile =
  <Allowed extends string>() =>
  <Main extends AnyBlock, Annex extends AnyBlock = never>(
    page: PaperPage<Main, Annex> & Checked<TagsOf<Main | Annex>, Allowed>,
  ): Promise<Uint8Array> => {
    const { title, landscape = false, bare = false, children, annex, annexIf } = page;
    const form = { landscape, bare };
    // The section break is inside the condition.
    const [opening, end] = annexIf ? [[openSection(annexIf)], [closeSection(annexIf)]] : [[], []];
    return wordFile(title, [
      sectionOf([...children, ...opening], { ...form, restartsNumbering: false }),
      ...(annex ? [sectionOf([...annex, ...end], { ...form, restartsNumbering: true })] : []),
    ]);
  };
