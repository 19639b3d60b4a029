import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** What is read of the answer of axe. */
interface AxeAnswer {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}

const sourceOfAxe = (): string =>
  readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * A rule that the page breaks, and where: `serious color-contrast: #page > p`. A part that was judged before can be left
 * out.
 */
export async function violations(page: Page, leftOut: readonly string[] = []): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(sourceOfAxe());
  const answer = await page.evaluate(
    async (exclude) => {
      const axe = Reflect.get(window, 'axe') as { run(context: object, options: object): Promise<AxeAnswer> };
      // The rule of WCAG 2.2 about the size of targets is off by default.
      return axe.run(
        { include: [['html']], exclude },
        { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } },
      );
    },
    leftOut.map((selector) => [selector]),
  );
  return answer.violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target }) => `${impact} ${id}: ${target.join(' ')}`),
  );
}
