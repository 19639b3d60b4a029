import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanText } from '../../src/domain/text/vietnamese-text';
import { libreOffice } from '../../src/host/disk/libre-office';
import { createDocumentEngine } from '../../src/templates/engine';
import { type Merge, openTemplate } from '../../src/templates/merge';
import { invitationTemplate } from '../../src/templates/papers/invitation/invitation-template';
import { fileNameOf } from '../../src/templates/words/file-name';
import { wordText } from '../support/papers/word-text';
import { sampleOf } from '../support/rules/sample';
import {
  citizen,
  conference,
  frame,
  invitationRules,
  letterTo,
  printOf,
  settings,
} from '../templates/sample';
import { hostileTexts } from './inputs/corpus';

const texts = [...new Set(hostileTexts.map(cleanText))].filter((text) => text !== '' && text.length <= 300);
/** XML allows no non-characters; the papers leave them out. */
/** Papers put no-break spaces before a year, so kinds of space are not compared. */
const spaced = (text: string): string => text.replace(/\u00A0/g, ' ');
const printed = (text: string): string => spaced(text.replace(/[\uFFFE\uFFFF]/g, ''));

let merge: Merge;
beforeAll(async () => {
  const opened = openTemplate(createDocumentEngine(), await invitationTemplate(), invitationRules);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  merge = opened.value;
});

function filled(values: Parameters<Merge['fill']>[0]): Uint8Array {
  const paper = merge.fill(values);
  if (!paper.ok) throw new Error(JSON.stringify(paper.failure));
  return paper.value;
}

const lettersTo = (names: readonly string[]): Uint8Array => {
  const people = names.map((name) => ({ ...citizen, fullName: name, village: `Thôn ${name}` }));
  const columns = people.map(({ fullName }) => ({ 'Ghi chú': fullName, [fullName]: fullName }));
  return filled(
    printOf(
      people.map((person, at) => letterTo(person, '', columns[at])),
      [{ bundle: 'Thôn Trung Hậu', attendees: people }],
    ),
  );
};

describe('letters to people of any name', () => {
  it('are well-formed Word files of the usual elements, and print each name unchanged', () => {
    const names = texts.filter((text) => printed(text) !== '');
    const paper = wordText(lettersTo(names));
    const plain = wordText(lettersTo(['Nguyễn Văn An', 'Lê Thị Bình']));
    expect(paper.elements).toEqual(plain.elements);
    expect(paper.parts).toEqual(plain.parts);
    const withName = new Set(paper.paragraphs.map(spaced).flatMap((paragraph) => paragraph.split('\n')));
    const missing = names.map(printed).filter((name) => ![...withName].some((line) => line.includes(name)));
    expect(missing).toEqual([]);
  }, 60_000);
});

describe('a letter of any conference and office', () => {
  it('prints values of the register as text, and reads no tag in them', () => {
    const plain = wordText(letterOf('Thôn Trung Hậu'));
    for (const text of sampleOf(texts, 12).filter((one) => printed(one) !== '')) {
      const paper = wordText(letterOf(text));
      expect([text, paper.elements]).toEqual([text, plain.elements]);
      expect([text, paper.paragraphs.length]).toEqual([text, plain.paragraphs.length]);
      const all = spaced(paper.paragraphs.join('\n'));
      expect(all).toContain(printed(text));
    }
  }, 120_000);
});

function letterOf(text: string): Uint8Array {
  const hostile = {
    ...frame,
    conference: { ...conference, title: text, topic: text, venue: text, howToAttend: text, chair: text },
    settings: {
      ...settings,
      office: { ...settings.office, line2: text, name: text, place: text },
      signer: { ...settings.signer, name: text },
      contact: { name: text, phone: text },
      invitationRecipients: [text],
    },
  };
  return filled(printOf([letterTo(citizen)], [], hostile));
}

describe('the name of a paper', () => {
  it('is safe on every file system, for any title and number', () => {
    for (const text of texts) {
      const name = fileNameOf({ conferenceId: 'HN-01', year: 2026, kind: 'GM', number: text, title: text });
      expect(name).toMatch(/^2026-HN-01_GM_(\d{2,}|du-thao)(_[a-z0-9]+(-[a-z0-9]+)*)?$/);
      expect(name.length).toBeLessThanOrEqual(400);
    }
  });
});

const office = libreOffice();
const canRead = office !== undefined && isInstalled('pdftotext');
const rendered = canRead || process.env.CI === 'true' ? it : it.skip;

describe(`letters as PDF${canRead ? '' : ' (skipped: LibreOffice and pdftotext are not installed)'}`, () => {
  rendered(
    'show the names as typed',
    () => {
      // Characters of one font: Latin letters and signs. Lines break at spaces and hyphens, which are not compared.
      const drawn = sampleOf(texts, 40).filter((text) => /^[\x20-\x7e\u00c0-\u1ef9]{1,60}$/.test(text));
      const folder = mkdtempSync(join(tmpdir(), 'hostile-pdf-'));
      try {
        const [pdf] = office?.pdf([lettersTo(drawn)]) ?? [];
        const file = join(folder, 'letters.pdf');
        writeFileSync(file, pdf ?? new Uint8Array());
        execFileSync('pdftotext', ['-enc', 'UTF-8', file, `${file}.txt`]);
        const shown = readFileSync(`${file}.txt`, 'utf8').normalize('NFC').replace(/[\s-]/g, '');
        expect(drawn.filter((text) => !shown.includes(text.replace(/[\s-]/g, '')))).toEqual([]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    120_000,
  );
});

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
