import { petitions } from '../../../src/register/tables/petitions';
import { turns } from '../../../src/register/tables/turns';
import { describeInBrowser } from '../../support/browser/browser';
import { openSidebar, type Sidebar } from '../../support/browser/browser-sidebar';
import { rowsOf } from '../../support/memory/memory-ports';
import { hallNames, hallOffice } from '../../support/sidebars/hall-office';

const speakers = hallNames(30);
/** One or two matters for each turn, 45 in all. */
const mattersOf = (turn: number): readonly string[] =>
  Array.from({ length: 1 + (turn % 2) }, (_, matter) => `Ý kiến ${turn}.${matter}`);

/** Types a turn like a secretary, without a mouse. */
async function type({ page }: Sidebar, turn: number): Promise<void> {
  const { keyboard } = page;
  await keyboard.type((speakers[turn] ?? '').split(' ').slice(-1).join().toLowerCase());
  await keyboard.press('Enter');
  for (const [index, content] of mattersOf(turn).entries()) {
    if (index > 0) await keyboard.press('Alt+Enter');
    await keyboard.type(content);
    await keyboard.press(`Alt+${1 + (turn % 4)}`);
  }
  await keyboard.press('Control+Enter');
}

const allSent = ({ page }: Sidebar) =>
  page.getByText('Đã gửi hết vào sổ.').waitFor({ state: 'visible', timeout: 20_000 });

describeInBrowser('Thư ký at speaking speed', (browser) => {
  it('records 30 turns with 45 matters by keyboard; two lost connections lose and repeat nothing', async () => {
    const office = hallOffice(30);
    const sidebar = await openSidebar(browser(), 'secretary-form', office.answering);
    const context = sidebar.page.context();
    for (let turn = 0; turn < 30; turn += 1) {
      // First no call arrives; the second time the work is done and only the replies are lost.
      if (turn === 8 || turn === 20) {
        await context.setOffline(true);
        office.cut = turn === 8 ? 'before' : 'after';
      }
      if (turn === 14 || turn === 25) {
        office.cut = null;
        await context.setOffline(false);
      }
      // The sidebar is closed while turns wait; unsent ones are still there.
      if (turn === 14) {
        await sidebar.page.reload();
        await sidebar.settled();
      }
      await type(sidebar, turn);
    }
    await allSent(sidebar);

    const spoken = rowsOf(office.world, turns);
    expect(spoken.map(({ order, speaker, matters }) => [order, speaker, matters])).toEqual(
      speakers.map((name, turn) => [turn + 1, name, mattersOf(turn).length]),
    );
    const raised = rowsOf(office.world, petitions);
    expect(raised.map(({ content }) => content)).toEqual(speakers.flatMap((_, turn) => mattersOf(turn)));
    expect(raised).toHaveLength(45);
    const speakerOf = new Map(spoken.map(({ id, speaker }) => [id, speaker]));
    expect(raised.filter(({ turn, speaker }) => speakerOf.get(turn ?? '') !== speaker)).toEqual([]);
    expect(sidebar.errors).toEqual([]);
  }, 120_000);
});
