import { readFileSync } from 'node:fs';
import { contract } from '../../src/rpc/contract';
import { dangers, harmless } from '../support/rules/dangers';

/** Says what follows: what is lost, stops, stays, or can be done later. */
const consequence = /mất|không|dừng|giữ|còn|vẫn|được|nhận|tạm|cần/;

describe('a button that deletes, excludes, cancels, closes, overwrites or sends', () => {
  it('is named in one table, in which every method of a sidebar has its place', () => {
    const reading = /\.(?:open|read)$/;
    const unplaced = Object.keys(contract).filter(
      (name) => !reading.test(name) && !(name in dangers) && !(name in harmless),
    );
    expect(unplaced).toEqual([]);
    expect(Object.keys(dangers).filter((name) => name in harmless)).toEqual([]);
  });

  it.each(Object.entries(dangers))('%s asks before it acts, and says what follows', (name, danger) => {
    const source = readFileSync(`src/client/${danger.asksIn}`, 'utf8');
    // The sentence reaches the screen by the file that asks; what is pressed is tested with each sidebar.
    expect(source).toMatch(danger.byForm ? /required: true/ : /\bask\(/);
    expect(danger.says.length).toBeGreaterThan(0);
    for (const sentence of danger.says) {
      if (!danger.byForm) expect([name, sentence]).toEqual([name, expect.stringContaining('?')]);
      expect([name, sentence]).toEqual([name, expect.stringMatching(consequence)]);
      // A question alone does not say what follows.
      expect([name, sentence.split(/[?.;,:]/).filter((part) => part.trim() !== '').length]).not.toEqual([
        name,
        1,
      ]);
    }
  });
});
