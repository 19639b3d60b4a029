import type { KeptAssignment } from '../../../src/rpc/answers';
import type { ShownAssigned } from '../../../src/rpc/shown-follow-up';
import { stepsFor } from '../../../src/server/shown/follow-steps';
import { describeInBrowser } from '../../support/browser/browser';
import { type Answering, openSidebar } from '../../support/browser/browser-sidebar';
import { followFacts } from '../../support/sidebars/hall-facts';

interface SentRow extends KeptAssignment {
  readonly draft: Readonly<Record<string, string>>;
}

const untouched = { unit: '', dueOn: '', status: 'Mới tiếp nhận' };
const facts = {
  ...followFacts,
  unnumbered: 0,
  petitions: followFacts.petitions.map((matter, index) => {
    if (index > 1) return matter;
    const draft = { ...matter.row.draft, ...untouched };
    return { ...matter, row: { ...matter.row, draft }, steps: stepsFor(draft) };
  }),
};

/** A unit typed without accents gets its own name. */
const asSaved = ({ unit, ...draft }: SentRow['draft']): SentRow['draft'] => ({
  ...draft,
  ...(unit !== undefined && { unit: unit === 'phong kinh te' ? 'Phòng Kinh tế' : unit }),
});

/** Saves every matter but those refused. */
const saving =
  (...refused: readonly string[]): Answering =>
  ({ name, input }) => {
    if (name !== 'follow.assign') return { ok: true, value: facts };
    // The page sends the type of the contract.
    const { rows: sent, takesBack } = input as {
      readonly rows: readonly SentRow[];
      readonly takesBack?: boolean;
    };
    const rows = sent.map(({ draft, ...row }) => ({ ...row, draft: asSaved(draft) }));
    const value: ShownAssigned = {
      saved: facts.petitions.flatMap((matter) => {
        const sent = rows.find(({ id }) => id === matter.row.id && !refused.includes(id));
        const row = {
          ...matter.row,
          fingerprint: `${matter.row.fingerprint}b`,
          draft: { ...matter.row.draft, ...sent?.draft },
        };
        return sent ? [{ ...matter, row }] : [];
      }),
      undoable: takesBack
        ? []
        : rows.filter(({ id }) => !refused.includes(id)).map(({ id, base, draft }) => ({ id, base, draft })),
      refused: rows.flatMap(({ id }) => (refused.includes(id) ? [`${id}: Người khác vừa sửa.`] : [])),
    };
    return { ok: true, value };
  };

describeInBrowser('Giao kiến nghị', (browser) => {
  it('gives the ticked matters a unit and a day with one save, and takes it back', async () => {
    const sidebar = await openSidebar(browser(), 'assign-form', saving());
    const { page } = sidebar;
    expect(await page.getByLabel('Xem').locator('option').allTextContents()).toEqual([
      'Chưa giao đơn vị (2)',
      'Chưa giải quyết xong (4)',
    ]);
    await page.getByRole('checkbox', { name: 'Chọn tất cả' }).check();
    await page.getByLabel('Đơn vị chủ trì').fill('phong kinh te');
    await page.getByLabel('Hạn phản hồi').fill('30/12/2026');
    await page.getByRole('button', { name: 'Giao 2 kiến nghị' }).click();
    await sidebar.settled();
    const base = untouched;
    const draft = { unit: 'Phòng Kinh tế', dueOn: '30/12/2026', status: 'Đã phân công' };
    const typed = { ...draft, unit: 'phong kinh te' };
    expect(sidebar.callsOf('follow.assign')).toEqual([
      {
        rows: [
          { id: 'KN-0001', fingerprint: 'k1', base, draft: typed },
          { id: 'KN-0002', fingerprint: 'k2', base, draft: typed },
        ],
      },
    ]);
    expect(await sidebar.status()).toBe('Đã giao 2 kiến nghị cho Phòng Kinh tế, hạn 30/12/2026.');
    await page.getByRole('button', { name: 'Hoàn tác: 2 kiến nghị vừa giao' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('follow.assign')[1]).toEqual({
      rows: [
        { id: 'KN-0001', fingerprint: 'k1b', base: draft, draft: base },
        { id: 'KN-0002', fingerprint: 'k2b', base: draft, draft: base },
      ],
      takesBack: true,
    });
    expect(await sidebar.status()).toBe('Đã trả 2 kiến nghị về như trước khi giao.');
    expect(await page.getByRole('button', { name: /^Hoàn tác/ }).count()).toBe(0);
  });

  it('takes back the last assignment also when it is opened again, after asking, but what was changed since', async () => {
    const draft = { unit: 'Phòng Kinh tế', dueOn: '18/12/2026', status: 'Đã phân công' };
    const sent = (id: string, given: object) => ({ id, base: untouched, draft: { ...draft, ...given } });
    const lastAssignment = {
      person: 'dong-nghiep@xa.example',
      at: '2026-12-19 09:05:00',
      rows: [sent('KN-0003', {}), sent('KN-0004', { unit: 'Đơn vị khác' })],
    };
    const [, , third, fourth] = facts.petitions;
    const reopened = {
      ...facts,
      lastAssignment,
      petitions: [third, fourth].flatMap((matter) =>
        matter ? [{ ...matter, row: { ...matter.row, draft: { ...matter.row.draft, ...draft } } }] : [],
      ),
    };
    const sidebar = await openSidebar(browser(), 'assign-form', (call) =>
      call.name === 'follow.assign' ? saving()(call) : { ok: true, value: reopened },
    );
    const { page } = sidebar;
    await page.getByRole('button', { name: 'Hoàn tác: 1 kiến nghị vừa giao' }).click();
    expect(await page.locator('.question').textContent()).toContain(
      'Trả 1 kiến nghị về như trước lần giao lúc 09:05 ngày 19/12/2026 (dong-nghiep@xa.example)?',
    );
    expect(sidebar.callsOf('follow.assign')).toEqual([]);
    await page.getByRole('button', { name: 'Đồng ý' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('follow.assign')).toEqual([
      { rows: [{ id: 'KN-0003', fingerprint: 'k3', base: draft, draft: untouched }], takesBack: true },
    ]);
  });

  it('sends a day alone, keeps unit and status, and names what stays as it was', async () => {
    const sidebar = await openSidebar(browser(), 'assign-form', saving('KN-0004'));
    const { page } = sidebar;
    await page.getByLabel('Xem').selectOption('open');
    for (const id of ['KN-0001', 'KN-0004']) await page.getByRole('checkbox', { name: id }).check();
    await page.getByLabel('Hạn phản hồi').fill('30/12/2026');
    await page.getByRole('button', { name: 'Giao 2 kiến nghị' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('follow.assign')[0]?.rows).toMatchObject([
      { id: 'KN-0001', draft: { dueOn: '30/12/2026' } },
      { id: 'KN-0004', draft: { dueOn: '30/12/2026' } },
    ]);
    expect(await sidebar.status()).toBe('Đã đặt hạn 30/12/2026 cho 1 kiến nghị.');
    expect(await page.locator('.notice.bad:not(.summary)').textContent()).toBe(
      '1 kiến nghị giữ nguyên:KN-0004: Người khác vừa sửa.',
    );
    expect(await page.getByRole('checkbox', { name: 'KN-0004' }).isChecked()).toBe(true);
  });

  it('asks for a matter, for a unit or a day, and for a real day, and sends nothing before', async () => {
    const sidebar = await openSidebar(browser(), 'assign-form', saving());
    const { page } = sidebar;
    const press = () => page.getByRole('button', { name: /^Giao (kiến|\d)/ }).click();
    await press();
    expect(await sidebar.status()).toBe('Chọn ít nhất một kiến nghị.');
    await page.getByRole('checkbox', { name: 'KN-0001' }).check();
    await press();
    expect(await sidebar.complaints()).toEqual(['Ghi đơn vị chủ trì hoặc hạn phản hồi.']);
    await page.getByLabel('Đơn vị chủ trì').fill('Phòng Kinh tế');
    await page.getByLabel('Hạn phản hồi').fill('31/11/2026');
    await press();
    expect(await sidebar.complaints()).toHaveLength(1);
    expect(sidebar.callsOf('follow.assign')).toEqual([]);
  });

  it('leaves out what is closed and what has a procedure of its own', async () => {
    const { page } = await openSidebar(browser(), 'assign-form', saving());
    await page.getByLabel('Xem').selectOption('open');
    expect(
      await page
        .locator('.ticks input')
        .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value'))),
    ).toEqual(['KN-0001', 'KN-0002', 'KN-0003', 'KN-0004']);
  });
});
