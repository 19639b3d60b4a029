import { byTab } from '../../../src/client/check-panel/findings';
import { findings } from '../../support/sidebars/sidebar-facts';

describe('byTab', () => {
  it('groups findings by tab and keeps their order', () => {
    const mixed = [findings[0], findings[2], findings[1]].flatMap((one) => one ?? []);
    expect(byTab(mixed)).toEqual([
      { tab: 'Đại biểu', findings: [findings[0], findings[1]] },
      { tab: 'Kiến nghị', findings: [findings[2]] },
    ]);
  });
});
