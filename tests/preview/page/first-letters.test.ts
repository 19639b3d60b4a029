import { type Served, serve } from '../../../src/preview/server/server';
import { Stage } from '../../../src/preview/stage/stage';
import { describeInBrowser } from '../../support/browser/browser';
import { type Effort, firstLetters, totalOf } from '../../support/browser/first-letters';

jest.setTimeout(240_000);

describeInBrowser('a clerk with an empty sheet and her lists, on the built add-on', (browser) => {
  let served: Served;
  let stage: Stage;

  beforeAll(async () => {
    stage = new Stage({ dist: 'dist', begin: 'empty-sheet' });
    served = await serve(stage, 0, () => undefined);
  });
  afterAll(() => served.close());

  it('has 69 letters locked after at most 60 clicks and 25 fields, from a messy list of 60 lines', async () => {
    const page = await browser().newPage({ viewport: { width: 1440, height: 900 } });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(served.address);
    const steps: string[] = [];
    const efforts: readonly Effort[] = await firstLetters(page, async (step) => void steps.push(step));
    await page.close();
    const { clicks, fields } = totalOf(efforts);
    process.stdout.write(`first letters: ${clicks} clicks, ${fields} fields\n`);
    expect([errors, steps.length, clicks <= 60, fields <= 25]).toEqual([[], 7, true, true]);
    expect(stage.world().documents.filter(({ locked }) => locked)).toHaveLength(1);
  });
});
