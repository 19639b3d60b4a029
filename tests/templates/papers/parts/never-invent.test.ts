import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type MadePaperCode,
  madePaperCodes,
  type PaperKindCode,
  paperCodes,
  paperKinds,
} from '../../../../src/register/papers/paper-kinds';
import { defaultSettings, readSettings } from '../../../../src/register/settings/settings';
import { type Columns, rowWith, type Table } from '../../../../src/register/table';
import { agenda } from '../../../../src/register/tables/agenda';
import { attendees } from '../../../../src/register/tables/attendees';
import { ballots } from '../../../../src/register/tables/ballots';
import { broadcasts } from '../../../../src/register/tables/broadcasts';
import { budget } from '../../../../src/register/tables/budget';
import { type Conference, conferences } from '../../../../src/register/tables/conferences';
import { type Petition, petitions } from '../../../../src/register/tables/petitions';
import { tasks } from '../../../../src/register/tables/tasks';
import { turns } from '../../../../src/register/tables/turns';
import { createDocumentEngine } from '../../../../src/templates/engine';
import type { PaperSources } from '../../../../src/templates/papers/paper-sources';
import { blank } from '../../../../src/templates/papers/parts/blank';
import { heldSources } from '../../../support/papers/after-conference';
import { madeTemplate } from '../../../support/papers/made-templates';
import { draft, paperSources, signed, sourceRows } from '../../../support/papers/paper-sources';
import { buildPaper, formOf, paperText } from '../../../support/papers/print-paper';
import { sampleOf } from '../../../support/rules/sample';
import { corrected, planParagraphs } from '../plan/plan-2023-slips';

const textsOf = async (name: PaperKindCode): Promise<readonly string[]> => {
  const opened = createDocumentEngine().open(await madeTemplate(name));
  if (!opened.ok) throw new Error(`no template for ${name}`);
  return opened.value.texts.map((text) => text.trim()).filter((text) => text !== '');
};

const known = new Map<PaperKindCode, Promise<readonly string[]>>();

function templateTexts(name: PaperKindCode): Promise<readonly string[]> {
  const texts = known.get(name) ?? textsOf(name);
  known.set(name, texts);
  return texts;
}

/** Sentences of a paragraph, tags included. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .filter(
      (sentence) => /[.;]$/.test(sentence) && sentence.split(' ').length > 2 && !/\.{5}/.test(sentence),
    );

/** The office's own plan, corrected. */
const planOf2023 = planParagraphs(
  corrected(readFileSync(join(__dirname, '../plan/plan-2023.txt'), 'utf8').normalize('NFC')),
).join('\n');

/** Sentences without a tag that ask, order or explain, and so state nothing that could be untrue; each as it stands. */
const statesNothing: Partial<Record<PaperKindCode, string | readonly string[]>> = {
  // Purpose, principles, contents and steps in the words of the office's own plan.
  plan: planOf2023,
  broadcast: ['Mời bà con sắp xếp thời gian tham dự.', 'Trân trọng cảm ơn.'],
  ballot: ['Phiếu không ghi họ tên, địa chỉ.'],
  correction: ['Các nội dung khác thực hiện theo văn bản đã ban hành.'],
  invitation: [
    'Đề nghị đại biểu chuẩn bị nội dung thuộc lĩnh vực phụ trách để trao đổi, giải đáp ý kiến của Nhân dân tại hội nghị.',
    'Rất mong đại biểu dự đúng thành phần, thời gian./.',
  ],
  agenda: ['Chương trình có thể thay đổi theo diễn biến hội nghị./.'],
};

/** Sentences without a tag that are printed only under a condition, which a test of the paper proves. */
const underCondition: Partial<Record<PaperKindCode, Readonly<Record<string, string>>>> = {
  plan: { 'Phân công nhiệm vụ cụ thể tại Phụ lục kèm theo Kế hoạch này.': 'Có phụ lục' },
  invitation: {
    'Hội nghị có ghi âm, ghi hình để phục vụ việc lập biên bản.': 'Có ghi âm, ghi hình',
  },
  minutes: { 'Ý kiến, kiến nghị được tổng hợp tại Phụ lục II kèm theo Biên bản này.': 'Có kiến nghị' },
  conclusion: {
    'Không còn nội dung phải tiếp tục giải quyết.': 'Không còn nhiệm vụ',
    'Kết quả giải quyết các kiến nghị được công khai tại Phụ lục kèm theo Thông báo này.':
      'Có kiến nghị công khai',
  },
  index: { 'Hồ sơ đã đủ.': 'Hồ sơ đủ' },
};

/** The conditions that are open at a paragraph. */
function openConditions(texts: readonly string[], at: number): readonly string[] {
  const open: string[] = [];
  for (const [, sign, name = ''] of texts
    .slice(0, at)
    .join('\n')
    .matchAll(/\{\{([#^/])([^}]*)\}\}/g)) {
    if (sign === '/') open.splice(open.lastIndexOf(name), 1);
    else open.push(name);
  }
  return open;
}

const hasTag = (sentence: string): boolean => /\{\{(?![#^/])/.test(sentence);

describe('never invent: each sentence of each template', () => {
  it.each(paperCodes)(
    'of %s states a fact only with the tag that holds it, or under a condition',
    async (name) => {
      const texts = await templateTexts(name);
      const bare = texts.flatMap((text, at) =>
        sentencesOf(text).flatMap((sentence) => (hasTag(sentence) ? [] : [{ sentence, at }])),
      );
      const conditions = underCondition[name] ?? {};
      const untrue = bare.filter(({ sentence, at }) => {
        const condition = conditions[sentence];
        if (condition !== undefined) return !openConditions(texts, at).includes(condition);
        return !statesNothing[name]?.includes(sentence);
      });
      expect(untrue.map(({ sentence }) => sentence)).toEqual([]);
    },
  );

  it.each(paperCodes)('of %s keeps to words that no register can prove out of its text', async (name) => {
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

/** What set-up writes into `Cấu hình`, and the day on which the papers are made. */
const emptySettingsTexts: readonly string[] = [
  ...defaultSettings.flatMap(({ value, days }) => [value, String(days ?? '')]),
  emptyRegister.today.replace(/-/g, ' '),
];

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
    const numbersOf = (line: string): readonly string[] =>
      line.match(/(?<![\p{L}\d/])\d+(?![\p{L}\d/])/gu) ?? [];
    const known = new Set(
      [...(await templateTexts(kind)), ...emptySettingsTexts].flatMap(numbersOf).map(Number),
    );
    expect(sentences.flatMap(numbersOf).filter((number) => !known.has(Number(number)))).toEqual([]);
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

/** The fields, of a sample, whose blank cell prints another blank without another gap. */
async function unnamedBlanks<Field extends string>(
  kind: MadePaperCode,
  fields: readonly Field[],
  without: (sources: PaperSources, field: Field) => PaperSources,
): Promise<readonly Field[]> {
  const sources = sourcesFor(kind);
  const whole = buildPaper(kind, sources, signed);
  const printed = blanksIn(await paperText(kind, sources, signed));
  const unnamed: Field[] = [];
  for (const field of sampleOf(fields, 3)) {
    const own = without(sources, field);
    if (formOf(kind).subjects(own).length === 0) continue;
    const { scope, gaps } = buildPaper(kind, own, signed);
    const mayShow = JSON.stringify(scope).includes(blank) && gaps.length <= whole.gaps.length;
    if (mayShow && blanksIn(await paperText(kind, own, signed)) > printed) unnamed.push(field);
  }
  return unnamed;
}

/** The other sheets that papers print. */
const otherSheets = { attendees, turns, broadcasts, ballots, tasks, agenda, budget } as const;

/** Totals are left out until the roll is called: that page is printed before, to be marked by hand. */
const leftOpen: readonly string[] = ['roll attendees.attendance'];

/** What says which row it is, of whom and for what; and what a blank of leaves out of the paper altogether. */
const relations: readonly string[] = [
  'id',
  'conference',
  'request',
  'turn',
  'order',
  'round',
  'basis',
  'seat',
];

/** What a blank cell of the sheet is read as. */
const blankValue = (sheet: keyof typeof otherSheets, field: string): unknown =>
  rowWith(otherSheets[sheet] as Table<Columns>, {})[field];

const withoutCell = (
  sources: PaperSources,
  sheet: keyof typeof otherSheets,
  field: string,
): PaperSources => ({
  ...sources,
  [sheet]: sources[sheet].map((row) => ({
    ...row,
    // Fields of the sheet, whichever it is.
    values: { ...row.values, [field]: blankValue(sheet, field) },
    cells: { ...row.cells, [field]: '' },
  })),
});

describe('never invent: a blank is named among the gaps', () => {
  it.each(withSubject)('%s, for each cell of the other sheets', async (kind) => {
    const cells = (Object.keys(otherSheets) as readonly (keyof typeof otherSheets)[]).flatMap((sheet) =>
      Object.keys(otherSheets[sheet].columns)
        .filter((field) => !relations.includes(field))
        .map((field) => `${sheet}.${field}`)
        .filter((cell) => !leftOpen.includes(`${kind} ${cell}`)),
    );
    const unnamed = await unnamedBlanks(kind, cells, (sources, cell) => {
      const [sheet, field = ''] = cell.split('.');
      return withoutCell(sources, sheet as keyof typeof otherSheets, field);
    });
    expect(unnamed).toEqual([]);
  });

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
