import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDocumentEngine } from '../../../../src/templates/engine';
import { lintPaper } from '../../../../src/templates/lint/paper-lint';
import { sourcesOf2023 } from '../../../support/papers/paper-samples';
import { buildPaper, printPaper } from '../../../support/papers/print-paper';
import { corrected, planParagraphs, planSlips } from './plan-2023-slips';

const plan = readFileSync(join(__dirname, 'plan-2023.txt'), 'utf8').normalize('NFC');

const sources = sourcesOf2023;

const draftOf2023 = { number: '', date: null };

async function printed(): Promise<readonly string[]> {
  const docx = await printPaper('plan', sources, draftOf2023);
  return planParagraphs(
    createDocumentEngine()
      .read(docx)
      .map(({ text }) => text)
      .join('\n'),
  );
}

/** Difference of two lists: `+` is only in the second, `-` only in the first. */
function difference(a: readonly string[], b: readonly string[]): readonly string[] {
  const [first = '', ...restOfA] = a;
  const [second = '', ...restOfB] = b;
  if (a.length === 0) return b.map((line) => `+ ${line}`);
  if (b.length === 0) return a.map((line) => `- ${line}`);
  if (first === second) return difference(restOfA, restOfB);
  if (restOfB.includes(first)) return [`+ ${second}`, ...difference(a, restOfB)];
  return [`- ${first}`, ...difference(restOfA, b)];
}

describe('the plan of 2023', () => {
  it('is printed clause by clause with its typing errors corrected; only the parts of the head are added', async () => {
    expect(difference(planParagraphs(corrected(plan)), await printed())).toEqual([
      '+ ỦY BAN NHÂN DÂN',
      '+ XÃ HOẰNG TRUNG',
      '+ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '+ Độc lập - Tự do - Hạnh phúc',
    ]);
  });

  it('differs from the plan by the listed errors, each in its place', async () => {
    const changes = difference(planParagraphs(plan), await printed());
    const gone = changes.filter((line) => line.startsWith('-'));
    expect(
      gone.filter(
        (line) => !planSlips.some(({ written }) => `${line}\n`.includes(written.split('\n')[0] ?? '')),
      ),
    ).toEqual([]);
    expect(gone).toHaveLength(24);
  });

  it('has no gap, no warning and no flaw', async () => {
    const { gaps, warnings } = buildPaper('plan', sources, draftOf2023);
    expect([gaps, warnings]).toEqual([[], []]);
    const paragraphs = createDocumentEngine().read(await printPaper('plan', sources, draftOf2023));
    expect(lintPaper(paragraphs, { kind: 'plan', isDraft: false })).toEqual([]);
  });
});
