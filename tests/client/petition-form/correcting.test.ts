import { describeInBrowser } from '../../support/browser/browser';
import { openSidebar } from '../../support/browser/browser-sidebar';
import { petitionFacts, petitionRow as row } from '../../support/sidebars/sidebar-facts';

describeInBrowser('Nhập kiến nghị, a petition to be corrected', (browser) => {
  it('is opened on its village, saved as a row, and names the papers that stay', async () => {
    const sidebar = await openSidebar(
      browser(),
      'petition-form',
      ({ name }) => {
        if (name === 'petition.open') return { ok: true, value: petitionFacts };
        if (name === 'petition.read') return { ok: true, value: row };
        if (name === 'petition.correct')
          return {
            ok: true,
            value: {
              row: { ...row, fingerprint: 'k8', draft: { ...row.draft, village: 'Thôn Đoài' } },
              papers: ['VB-0003'],
            },
          };
        return { ok: true, value: { sentence: '' } };
      },
      { row: 'KN-0007' },
    );
    const { page } = sidebar;
    expect(await page.locator('h2').textContent()).toBe('Sửa KN-0007');
    expect(await sidebar.focused()).toBe('Thôn/Đơn vị');
    await page.getByLabel('Thôn/Đơn vị').fill('Thôn Đoài');
    await page.getByRole('button', { name: 'Lưu sửa đổi' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('petition.correct')).toEqual([
      {
        request: expect.any(String),
        id: 'KN-0007',
        fingerprint: 'k7',
        base: row.draft,
        draft: expect.objectContaining({ village: 'Thôn Đoài', receivedOn: '10/11/2026' }),
      },
    ]);
    expect(await sidebar.status()).toBe(
      'Đã sửa KN-0007. Văn bản đã ban hành (VB-0003) giữ nguyên và được đánh dấu ở Văn bản để lập bản thay thế.',
    );
    await page.getByRole('button', { name: '← Theo dõi kiến nghị' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('place.show')).toEqual([{ place: { sidebar: 'follow-form', row: 'KN-0007' } }]);
    expect(sidebar.errors).toEqual([]);
  });
});
