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

/** Where two lists part: `+` stands only in the second, `-` only in the first. */
function difference(one: readonly string[], other: readonly string[]): readonly string[] {
  const [first = '', ...rest] = one;
  const [second = '', ...others] = other;
  if (one.length === 0) return other.map((line) => `+ ${line}`);
  if (other.length === 0) return one.map((line) => `- ${line}`);
  if (first === second) return difference(rest, others);
  if (others.includes(first)) return [`+ ${second}`, ...difference(one, others)];
  return [`- ${first}`, ...difference(rest, other)];
}

describe('the plan of 2023', () => {
  it('is printed clause by clause, its typing slips put right; the paper adds the parts of its head alone', async () => {
    expect(difference(planParagraphs(corrected(plan)), await printed())).toEqual([
      '+ ỦY BAN NHÂN DÂN',
      '+ XÃ HOẰNG TRUNG',
      '+ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '+ Độc lập - Tự do - Hạnh phúc',
    ]);
  });

  it('shows the slips as they are listed, each where it stood', async () => {
    const changes = difference(planParagraphs(plan), await printed());
    const gone = changes.filter((line) => line.startsWith('-'));
    expect(
      gone.filter(
        (line) => !planSlips.some(({ written }) => `${line}\n`.includes(written.split('\n')[0] ?? '')),
      ),
    ).toEqual([]);
    expect(gone).toHaveLength(24);
  });

  it('lacks nothing, warns of nothing and has no flaw', async () => {
    const { gaps, warnings } = buildPaper('plan', sources, draftOf2023);
    expect([gaps, warnings]).toEqual([[], []]);
    const paragraphs = createDocumentEngine().read(await printPaper('plan', sources, draftOf2023));
    expect(lintPaper(paragraphs, { kind: 'plan', isDraft: false })).toEqual([]);
  });
});
