import { attendees } from '../../../src/register/tables/attendees';
import { conferences } from '../../../src/register/tables/conferences';
import { ledger } from '../../../src/register/tables/ledger';
import type { Reply } from '../../../src/rpc/protocol';
import { answer } from '../../../src/server/answer';
import { describeInBrowser } from '../../support/browser/browser';
import { openSidebar } from '../../support/browser/browser-sidebar';
import { put, rowsOf } from '../../support/memory/memory-ports';
import { conference, issued, worldWith } from '../../support/memory/memory-ports-people';

/** Six guests of three villages with letters, one without. */
function office(state = issued) {
  const world = worldWith(state, [], '2026-11-20 08:00:00');
  put(
    world,
    attendees,
    Array.from({ length: 7 }, (_, index) => ({
      id: `DB-000${index + 1}`,
      conference: 'HN-01',
      honorific: 'mr' as const,
      fullName: `Khách Mời ${String.fromCharCode(65 + index)}`,
      group: 'citizens' as const,
      village: `Thôn ${1 + (index % 3)}`,
      seat: 'invited' as const,
    })),
  );
  put(world, ledger, [
    {
      key: 'HN-01/GM-01/in-1',
      kind: 'document',
      rule: 'invitation',
      conference: 'HN-01',
      people: 'DB-0001 DB-0002 DB-0003 DB-0004 DB-0005 DB-0006',
    },
  ]);
  const answering = (call: unknown) =>
    // The server types its replies by the contract.
    JSON.parse(answer(() => world.ports, JSON.stringify(call))) as Reply<unknown>;
  const told = () =>
    rowsOf(world, attendees).flatMap(({ id, sentOn, handedBy }) =>
      sentOn ? [`${id} ${sentOn} ${handedBy}`] : [],
    );
  return { world, answering, told };
}

describeInBrowser('Giao giấy, báo mời', (browser) => {
  it('writes a message for a village, copies it in one press, and counts nobody as told by that', async () => {
    const { answering, told } = office();
    const { page, status } = await openSidebar(browser(), 'telling-form', answering);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: async (text: string) => void Reflect.set(window, 'copied', text) },
      });
    });
    await page.getByLabel('Thôn, đơn vị', { exact: true }).selectOption('Thôn 2');
    await page.getByRole('button', { name: 'Chép tin nhắn' }).click();
    const message =
      'Mẫu kính mời 2 đại biểu của Thôn 2 (Khách Mời B, Khách Mời E) dự hội nghị đối thoại năm 2026: 7 giờ 30, thứ Ba, 08/12/2026, tại Hội trường UBND xã. Nhờ thôn báo giúp. Xin báo lại ai dự, ai vắng.';
    const text = String(await page.evaluate(() => Reflect.get(window, 'copied')));
    expect(text.replace(/^.*?(?=kính mời)/i, 'Mẫu ').replace('Mẫu Kính', 'Mẫu kính')).toBe(message);
    expect(await status()).toBe('Đã chép tin nhắn. Dán vào Zalo hoặc SMS để gửi.');
    expect(told()).toEqual([]);
  });

  it('selects the message where the browser does not let it be copied', async () => {
    const { answering } = office();
    const { page, status } = await openSidebar(browser(), 'telling-form', answering);
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined }),
    );
    await page.getByRole('button', { name: 'Chép tin nhắn' }).click();
    await page.getByText('Đã chọn sẵn tin nhắn').waitFor();
    expect(await status()).toMatch(/Ctrl\+C/);
    expect(
      await page.evaluate(() => {
        const area = document.querySelector('textarea');
        return area === document.activeElement && area?.selectionEnd === area?.value.length;
      }),
    ).toBe(true);
  });

  it('records a person as told with the day and by whom, also without a letter', async () => {
    const { answering, told } = office();
    const { page, status } = await openSidebar(browser(), 'telling-form', answering);
    await page.getByLabel('Nhắn cho').selectOption('Một người');
    await page.getByLabel('Người nhận').selectOption('Khách Mời G');
    await page.getByLabel('Ngày báo').fill('20/11/2026');
    await page.getByLabel('Người báo, cách báo').fill('Lê Thị Mẫu, Zalo');
    await page.getByRole('button', { name: 'Ghi đã báo 1 người' }).click();
    await page.getByText('Đã ghi báo mời cho 1 người.').waitFor();
    expect(await status()).toBe('Đã ghi báo mời cho 1 người.');
    expect(told()).toEqual(['DB-0007 2026-11-20 Lê Thị Mẫu, Zalo']);
  });

  it('hands over the letters of all villages with one save, but for those left out, and takes it back', async () => {
    const { answering, told } = office();
    const { page } = await openSidebar(browser(), 'telling-form', answering);
    await page.getByRole('tab', { name: 'Giao giấy' }).click();
    await page.getByText('1 người chưa có giấy mời').waitFor();
    await page.getByRole('checkbox', { name: 'Thôn 3' }).uncheck();
    await page.getByText('Bỏ riêng từng người').click();
    await page.getByRole('checkbox', { name: 'Khách Mời D' }).uncheck();
    await page.getByRole('tabpanel', { name: 'Giao giấy' }).getByLabel('Người giao').fill('Văn thư');
    await page.getByRole('button', { name: 'Ghi đã giao 3 người, 2 nơi' }).click();
    await page.getByText('Đã ghi giao giấy mời cho 3 người.').waitFor();
    expect(told()).toEqual(['DB-0001', 'DB-0002', 'DB-0005'].map((id) => `${id} 2026-11-20 Văn thư`));
    await page
      .getByRole('button', { name: 'Hoàn tác lần ghi gần nhất: 3 người, 20/11/2026, Văn thư' })
      .click();
    await page.keyboard.press('Enter');
    await page.getByText('Đã bỏ lần ghi của 3 người.').waitFor();
    expect(told()).toEqual([]);
  });

  it('offers no record before the conference is issued, and no message before it has a place', async () => {
    const early = office(conference);
    const { page } = await openSidebar(browser(), 'telling-form', early.answering);
    expect(await page.getByText('Hội nghị chưa chốt').first().isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: /Ghi đã/ }).count()).toBe(0);
    const bare = office({ ...conference, venue: '', startTime: '' });
    const other = await openSidebar(browser(), 'telling-form', bare.answering);
    await other.page
      .getByText('Chưa soạn được tin nhắn vì hội nghị còn thiếu giờ bắt đầu, địa điểm.')
      .waitFor();
    expect(rowsOf(bare.world, conferences)).toHaveLength(1);
  });

  it('records the reply of somebody who calls with one press', async () => {
    const { answering, world } = office();
    const { page, status, callsOf } = await openSidebar(browser(), 'telling-form', answering);
    await page.getByRole('tab', { name: 'Trả lời' }).click();
    await page.getByLabel('Tìm người trả lời').fill('moi c');
    await page.getByRole('button', { name: 'Dự: Khách Mời C', exact: true }).click();
    await page.getByText('Dự 1; không dự 0; chưa trả lời 6.').waitFor();
    expect(await status()).toBe('Khách Mời C: xác nhận dự.');
    expect(rowsOf(world, attendees)[2]?.reply).toBe('coming');
    expect(callsOf('telling.open')).toHaveLength(1);
  });

  it('takes somebody off the list with a reason, and back onto it', async () => {
    const { answering, world } = office();
    const { page, complaints } = await openSidebar(browser(), 'telling-form', answering, {
      tab: 2,
      row: 'DB-0003',
    });
    const seats = () => rowsOf(world, attendees).map(({ seat, absence }) => [seat, absence]);
    await page.getByText('Thôi mời Khách Mời C').click();
    await page.getByRole('button', { name: 'Thôi mời', exact: true }).click();
    expect(await complaints()).toEqual(['Nhập lý do thôi mời.']);
    await page.getByLabel('Lý do thôi mời').fill('Chuyển nơi ở');
    await page.getByRole('button', { name: 'Thôi mời', exact: true }).click();
    await page.getByText('Đã thôi mời Khách Mời C.', { exact: true }).waitFor();
    expect(seats()[2]).toEqual(['withdrawn', 'Chuyển nơi ở']);
    await page.getByText('Đã thôi mời (1)').click();
    await page.getByRole('button', { name: 'Mời lại: Khách Mời C' }).click();
    await page.getByText('Đã mời lại Khách Mời C.', { exact: true }).waitFor();
    expect(seats()[2]).toEqual(['invited', undefined]);
  });

  it('stays with the village whose guests were just recorded as told', async () => {
    const { answering } = office();
    const { page } = await openSidebar(browser(), 'telling-form', answering);
    const village = page.getByLabel('Thôn, đơn vị', { exact: true });
    await village.selectOption('Thôn 2');
    await page.getByLabel('Người báo, cách báo').fill('Lê Thị Mẫu, Zalo');
    await page.getByRole('button', { name: 'Ghi đã báo 2 người' }).click();
    await page.getByText('Đã ghi báo mời cho 2 người.').waitFor();
    expect(await village.inputValue()).toBe('Thôn 2');
  });
});
