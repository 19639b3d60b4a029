import { readFileSync } from 'node:fs';
import { guideStages } from '../../../src/text/guide/guide';
import { manual } from '../../../src/text/guide/manual';

describe('the manual', () => {
  it('is the file in the repository', () => {
    expect(readFileSync('src/text/guide/HUONG-DAN.md', 'utf8')).toBe(manual());
  });

  it('explains every stage of the guide, step by step', () => {
    for (const { title, steps } of guideStages) {
      const chapter = manual().split(`## ${title}\n`)[1]?.split('\n## ')[0];
      expect(chapter?.trim().split('\n')).toEqual(steps.map((step, index) => `${index + 1}. ${step}`));
    }
  });
});
