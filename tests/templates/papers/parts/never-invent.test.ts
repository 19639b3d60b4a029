import { type MadePaperCode, madePaperCodes, paperKinds } from '../../../../src/register/papers/paper-kinds';
import { defaultSettings, readSettings } from '../../../../src/register/settings/settings';
import { rowWith } from '../../../../src/register/table';
import { type Conference, conferences } from '../../../../src/register/tables/conferences';
import { type Petition, petitions } from '../../../../src/register/tables/petitions';
import { createDocumentEngine } from '../../../../src/templates/engine';
import { builtInTemplates } from '../../../../src/templates/papers/built-in-templates';
import type { PaperSources } from '../../../../src/templates/papers/paper-sources';
import { blank } from '../../../../src/templates/papers/parts/blank';
import { heldSources } from '../../../support/papers/after-conference';
import { draft, paperSources, signed, sourceRows } from '../../../support/papers/paper-sources';
import { buildPaper, formOf, paperText } from '../../../support/papers/print-paper';

const templateTexts = async (name: keyof typeof builtInTemplates): Promise<readonly string[]> => {
  const make = builtInTemplates[name];
  const opened = make && createDocumentEngine().open(await make());
  if (!opened?.ok) throw new Error(`no template for ${name}`);
  return opened.value.texts.map((text) => text.trim()).filter((text) => text !== '');
};

// Object.keys forgets that the keys are exactly the names.
const templateNames = Object.keys(builtInTemplates) as readonly (keyof typeof builtInTemplates)[];

/** Sentences of a paragraph, tags included. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .filter(
      (sentence) => /[.;]$/.test(sentence) && sentence.split(' ').length > 3 && !/\.{5}/.test(sentence),
    );

/** What asks, orders or explains and so states nothing that could be untrue. */
const statesNothing =
  /^(?:-|\d\.|[a-zđ]\))? ?(?:Đề nghị|Rất mong|Mời|Trân trọng|Tiếp tục|Thông qua các buổi|Thực hiện|Đảm bảo|Tuyên truyền|Báo cáo|Trao đổi|Phiếu không ghi|Chương trình có thể|Các nội dung khác thực hiện|Quan hệ|Những|Kinh tế|Dư luận|Lãnh đạo|Đối với|Thành phần|Mỗi|Trên cơ sở|Căn cứ|Nội dung|Hình thức|Công tác|Để|Trong và sau|Các vấn đề|Mối quan hệ|Xây dựng|Chuẩn bị|Chọn|Khi|Tùy)/u;

describe('never invent: each sentence of each template', () => {
  it.each(templateNames)(
    'of %s states a fact only with the tag that holds it, or under a condition',
    async (name) => {
      const texts = await templateTexts(name);
      const bare = texts.flatMap((text, at) => {
        // A condition opens in the paragraph before the sentence.
        const isConditional = /^\{\{[#^]/.test(texts[at - 1] ?? '');
        return isConditional ? [] : sentencesOf(text).filter((sentence) => !sentence.includes('{{'));
      });
      expect(bare.filter((sentence) => !statesNothing.test(sentence))).toEqual([]);
    },
  );

  it.each(templateNames)('of %s keeps to words that no register can prove out of its text', async (name) => {
    const text = (await templateTexts(name)).join('\n');
    expect(text).not.toMatch(
      /bảo đảm khách quan|đã được đọc lại|với sự nhất trí|không có kiến nghị|thành công tốt đẹp/im,
    );
  });
});

/** A register right after set-up. */
const emptyRegister: PaperSources = paperSources({
  conference: rowWith(conferences, { id: 'HN-0001', status: 'preparing' }),
  settings: readSettings(defaultSettings),
  villages: [],
  attendees: [],
  petitions: [],
  turns: [],
  agenda: [],
  tasks: [],
  broadcasts: [],
  budget: [],
  ballots: [],
});

const claims =
  /(?<!\p{L})(?:đã|không có|không còn|có \d|vắng: (?:không|0)|\d+ (?:người|lượt|nội dung|thôn|đại biểu)|nhất trí|thông qua tại)(?!\p{L})/iu;

const ofConference = madePaperCodes.filter((kind) => formOf(kind).subjects(emptyRegister).length > 0);

describe('never invent: with an empty register', () => {
  it.each(ofConference)('%s is a draft that names what it lacks', (kind) => {
    if (kind === 'index') return;
    expect(buildPaper(kind, emptyRegister).gaps.length).toBeGreaterThan(0);
  });

  it.each(ofConference)('%s claims nothing: a line with a claim has a blank', async (kind) => {
    const text = await paperText(kind, emptyRegister, draft);
    const sentences = text.filter((line) => /[.;]$/.test(line) && !/^- Khi /.test(line));
    expect(sentences.filter((line) => claims.test(line) && !line.includes(blank))).toEqual([]);
    // Tables count nothing either.
    expect(text.filter((line) => /^(?:0+|0,0%|100,0%)$/.test(line))).toEqual([]);
  });
});

const blanksIn = (text: readonly string[]): number => text.join('\n').split(blank).length - 1;

const after = heldSources();
const before = paperSources();
const sourcesFor = (kind: MadePaperCode): PaperSources =>
  paperKinds[kind].stage === 'before' ? before : after;

/** The papers whose templates print a blank where the value is missing. */
const withSubject = madePaperCodes.filter((kind) => formOf(kind).subjects(sourcesFor(kind)).length > 0);

// Object.keys forgets that the keys are exactly the fields.
const conferenceFields = (Object.keys(conferences.columns) as readonly (keyof Conference)[]).filter(
  (field) => !['id', 'status', 'dateState', 'request'].includes(field),
);
const petitionFields = (Object.keys(petitions.columns) as readonly (keyof Petition)[]).filter(
  (field) => !['id', 'conference', 'turn', 'status', 'class', 'request'].includes(field),
);

/** What a blank cell is read as. */
const blankConference = rowWith(conferences, {});
const blankPetition = rowWith(petitions, {});

/** The fields whose blank cell prints another blank without another gap. */
async function unnamedBlanks<Field extends string>(
  kind: MadePaperCode,
  fields: readonly Field[],
  without: (sources: PaperSources, field: Field) => PaperSources,
): Promise<readonly Field[]> {
  const sources = sourcesFor(kind);
  const whole = buildPaper(kind, sources, signed);
  const printed = blanksIn(await paperText(kind, sources, signed));
  const unnamed: Field[] = [];
  for (const field of fields) {
    const own = without(sources, field);
    if (formOf(kind).subjects(own).length === 0) continue;
    const { scope, gaps } = buildPaper(kind, own, signed);
    const mayShow = JSON.stringify(scope).includes(blank) && gaps.length <= whole.gaps.length;
    if (mayShow && blanksIn(await paperText(kind, own, signed)) > printed) unnamed.push(field);
  }
  return unnamed;
}

describe('never invent: a blank is named among the gaps', () => {
  it.each(withSubject)('%s, for each cell of the conference', async (kind) => {
    const unnamed = await unnamedBlanks(kind, conferenceFields, (sources, field) => ({
      ...sources,
      conference: { ...sources.conference, [field]: blankConference[field] },
    }));
    expect(unnamed).toEqual([]);
  });

  it.each(withSubject)('%s, for each cell of the petitions', async (kind) => {
    const unnamed = await unnamedBlanks(kind, petitionFields, (sources, field) => ({
      ...sources,
      petitions: sourceRows(
        petitions,
        sources.petitions.map(({ values }) => ({ ...values, [field]: blankPetition[field] })),
      ),
    }));
    expect(unnamed).toEqual([]);
  });
});
