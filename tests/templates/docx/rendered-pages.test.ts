import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { libreOffice } from '../../../src/host/disk/libre-office';
import type { MadePaperCode } from '../../../src/register/papers/paper-kinds';
import type { PaperSources } from '../../../src/templates/papers/paper-sources';
import { paperSources, settingsWith, signed } from '../../support/papers/paper-sources';
import { printPaper } from '../../support/papers/print-paper';

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const office = libreOffice();
const canRead = office !== undefined && isInstalled('pdftotext');
// In CI a missing program is an error, not a reason to skip.
const mayRender = canRead || process.env.CI === 'true';
const rendered = mayRender ? it : it.skip;
const reason = mayRender ? '' : ' (skipped: LibreOffice or pdftotext is not installed)';

/** The text of each page of each file; all files are rendered in one run. */
function pagesOf(files: readonly Uint8Array[]): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'));
  try {
    return (office?.pdf(files) ?? []).map((pdf) => {
      const file = join(folder, 'paper.pdf');
      writeFileSync(file, pdf);
      const text = execFileSync('pdftotext', ['-enc', 'UTF-8', '-layout', file, '-'], { encoding: 'utf8' });
      return text.normalize('NFC').split('\f').slice(0, -1);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The notice with a number of further points, which fill its page line by line. */
const withTopics = (count: number): PaperSources =>
  paperSources({
    settings: settingsWith(
      {},
      Array.from({ length: count }, (_, index) => ({ code: 'topic', value: `Nội dung ${index + 1}` })),
    ),
  });

describe(`papers as LibreOffice shows them${reason}`, () => {
  rendered(
    'have the number of pages of their form, none of them blank',
    async () => {
      const kinds: readonly MadePaperCode[] = [
        'notice',
        'broadcast',
        'agenda',
        'receipt',
        'cards',
        'guests',
        'roll',
        'plan',
      ];
      const files = await Promise.all(kinds.map((kind) => printPaper(kind, paperSources(), signed)));
      const pages = pagesOf(files);
      expect(Object.fromEntries(kinds.map((kind, index) => [kind, pages[index]?.length]))).toEqual({
        notice: 1,
        broadcast: 1,
        agenda: 1,
        receipt: 1,
        cards: 12,
        guests: 2,
        roll: 2,
        plan: 6,
      });
      expect(pages.flat().filter((page) => page.replace(/[\s\d]/g, '') === '')).toEqual([]);
      const numbers = (kind: MadePaperCode) =>
        pages[kinds.indexOf(kind)]?.map((page) => /^\s*(\d+)\s*\n/.exec(page)?.[1] ?? '');
      // The annex of the plan has its own numbering.
      expect(numbers('plan')).toEqual(['', '2', '3', '4', '', '2']);
      expect(numbers('guests')).toEqual(['', '2']);
      expect(new Set(numbers('cards'))).toEqual(new Set(['']));
    },
    120_000,
  );

  rendered(
    'keep the signature with its name, recipients and last sentence, however long the text',
    async () => {
      const lengths = [0, 1, 2, 3, 4, 6, 8, 10];
      const files = await Promise.all(
        lengths.map((count) => printPaper('notice', withTopics(count), signed)),
      );
      const pages = pagesOf(files);
      expect(pages).toHaveLength(lengths.length);
      for (const paper of pages) {
        const last = paper[paper.length - 1] ?? '';
        for (const part of [
          'đề nghị Trưởng các thôn',
          './.',
          'Nơi nhận:',
          'Lưu: VT',
          'TM. ',
          'CHỦ TỊCH',
          'Lê Văn Tý',
        ])
          expect(last).toContain(part);
        const [first = ''] = paper;
        for (const part of ['CỘNG HÒA', 'Độc lập', 'Số: 05', 'THÔNG BÁO']) expect(first).toContain(part);
      }
      // Some of them had to move the signature to a new page.
      expect([...new Set(pages.map((paper) => paper.length))]).toEqual([1, 2]);
    },
    120_000,
  );
});
