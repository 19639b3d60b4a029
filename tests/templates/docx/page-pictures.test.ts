import PizZip from 'pizzip';
import { type PaperKindCode, paperKinds } from '../../../src/register/papers/paper-kinds';
import { everyPaper } from '../../support/papers/every-paper';
import { mayRender } from '../../support/pictures/libre-office-pages';
import {
  differences,
  firstPage,
  forgetDifferences,
  keepDifference,
  officeVersion,
  pageTexts,
  referenceOf,
  referenceVersion,
  renderPapers,
} from '../../support/pictures/page-pictures';
import { compare } from '../../support/pictures/picture-likeness';
import { documentXml } from '../small-docx';

const rendered = mayRender() ? it : it.skip;
const reason = mayRender() ? '' : ' (skipped: LibreOffice or poppler is not installed)';

// Another version may break lines differently; CI has the version that made the pictures.
const sameVersion = mayRender() && (process.env.CI === 'true' || officeVersion() === referenceVersion());
const pictured = sameVersion ? it : it.skip;
const pictureReason = sameVersion ? '' : ` (skipped: the pictures are of LibreOffice ${referenceVersion()})`;

/** The same file with another body. */
function edited(docx: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const zip = new PizZip(docx);
  const was = documentXml(docx);
  const is = edit(was);
  if (is === was) throw new Error('the edit found nothing');
  return zip.file('word/document.xml', is).generate({ type: 'uint8array' });
}

/** Mistakes in the end and the head of a letter. */
const mistakes: ReadonlyMap<string, (xml: string) => string> = new Map([
  ['3 mm more above the title', (xml) => xml.replace(/w:before="280"/, 'w:before="450"')],
  [
    'a lost line',
    (xml) => xml.replace(/<w:p>(?:(?!<\/w:p>).)*Hội nghị có ghi âm(?:(?!<\/w:p>).)*<\/w:p>/s, ''),
  ],
  ['text of 13 points', (xml) => xml.replace(/w:sz w:val="28"/g, 'w:sz w:val="26"')],
  ['a right margin of 20 mm', (xml) => xml.replace(/(<w:pgMar [^>]*w:right=)"850"/, '$1"1134"')],
  [
    'a signature at the left',
    (xml) => {
      const place = xml.lastIndexOf('<w:tbl>');
      return xml.slice(0, place) + xml.slice(place).replace(/w:jc w:val="center"/g, 'w:jc w:val="left"');
    },
  ],
]);

/** Height of a filler, twips: 55 mm. A signature block is taller, so one of four positions meets the end of a page. */
const filler =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="3118" w:lineRule="exact"/></w:pPr></w:p>';

/** A number of fillers under the head, which push down all that follows. */
const pushedDown = (docx: Uint8Array, count: number): Uint8Array =>
  edited(docx, (xml) => xml.replace('</w:tbl>', `</w:tbl>${filler.repeat(count)}`));

const pushes = [1, 2, 3, 4];
const isSigned = (kind: PaperKindCode): boolean => paperKinds[kind].symbol.form !== 'none';

describe(`the page of every paper${reason}`, () => {
  let papers: ReadonlyMap<string, Uint8Array> = new Map();
  let texts: ReadonlyMap<string, readonly string[]> = new Map();
  let kinds: readonly PaperKindCode[] = [];

  beforeAll(async () => {
    if (!mayRender()) return;
    forgetDifferences();
    const made = await everyPaper();
    kinds = [...made.keys()];
    const files = new Map<string, Uint8Array>(made);
    for (const [kind, docx] of made) {
      if (isSigned(kind)) for (const count of pushes) files.set(`${kind} ${count}`, pushedDown(docx, count));
    }
    const letter = made.get('invitation') ?? new Uint8Array();
    for (const [name, edit] of mistakes) files.set(name, edited(letter, edit));
    papers = renderPapers(files);
    texts = new Map(
      [...papers].flatMap(([name, pdf]) => (mistakes.has(name) ? [] : [[name, pageTexts(pdf)]])),
    );
  }, 240_000);

  const paper = (name: string): Uint8Array => {
    const docx = papers.get(name);
    if (!docx) throw new Error(`${name} was not rendered`);
    return docx;
  };

  pictured(`looks like its accepted picture${pictureReason}`, () => {
    const changed = kinds.flatMap((kind) => {
      const reference = referenceOf(kind);
      const first = firstPage(paper(kind));
      const comparison = compare(reference ?? { ...first, width: 0 }, first);
      if (comparison.alike) return [];
      keepDifference(kind, reference, first, comparison);
      return [`${kind}: ${reference ? `${comparison.strays} pixels` : 'no picture yet'}`];
    });
    if (changed.length > 0) {
      throw new Error(
        `Pages changed, shown in ${differences} (LibreOffice ${officeVersion()}, pictures of ` +
          `${referenceVersion()}); if they are right, run npm run pictures -- pages:\n${changed.join('\n')}`,
      );
    }
  });

  rendered('shows mistakes in the template', () => {
    const letter = firstPage(paper('invitation'));
    const noticed = [...mistakes.keys()].filter((name) => !compare(letter, firstPage(paper(name))).alike);
    expect(noticed).toEqual([...mistakes.keys()]);
  });

  rendered('has its whole head at the top of the first page', () => {
    for (const kind of kinds.filter(isSigned)) {
      for (const name of [kind, ...pushes.map((count) => `${kind} ${count}`)]) {
        const [first = ''] = texts.get(name) ?? [];
        const missing = ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI', 'Độc lập', 'Số: 05'].filter(
          (part) => !first.includes(part),
        );
        expect([name, missing]).toEqual([name, []]);
      }
    }
  });

  rendered('keeps its signature with its last sentence, name and recipients', () => {
    const broken: string[] = [];
    for (const kind of kinds.filter(isSigned)) {
      for (const name of [kind, ...pushes.map((count) => `${kind} ${count}`)]) {
        const page = texts.get(name)?.find((text) => text.includes('Nơi nhận:')) ?? '';
        const parts = ['./.', 'Lưu: VT', ...signatureOf(kind)];
        const missing = parts.filter((part) => !page.includes(part));
        if (missing.length > 0) broken.push(`${name}: ${missing.join(', ')}`);
      }
    }
    expect(broken).toEqual([]);
  });

  rendered('is one page long for a letter or slip to one person', () => {
    const single = ['invitation', 'reply', 'receipt', 'slip', 'notice', 'correction'];
    expect(single.filter((kind) => texts.get(kind)?.length !== 1)).toEqual([]);
  });
});

/** Lines above and below the signature. */
function signatureOf(kind: PaperKindCode): readonly string[] {
  if (kind === 'minutes') return ['THƯ KÝ', 'CHỦ TỌA', 'Nguyễn Thị Dần', 'Lê Văn Mẫu'];
  if (kind === 'tally') return ['TỔ TRƯỞNG'];
  return ['CHỦ TỊCH', 'Lê Văn Mẫu'];
}
