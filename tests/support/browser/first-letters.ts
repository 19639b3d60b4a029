import type { FrameLocator, Page } from 'playwright-core';
import { peopleList, villageList } from '../lists/first-lists';

/** What a clerk did with her hands. */
export interface Effort {
  readonly step: string;
  readonly clicks: number;
  readonly fields: number;
}

/** Called at the end of each step, as for a picture. */
export type Look = (step: string) => Promise<void>;

/** Milliseconds for a job of the built add-on on a slow machine. */
const patience = 60_000;

/**
 * From the empty sheet to the locked letters by mouse and keyboard, as the guided start leads: it clicks and types as a
 * clerk does and counts both, a pasted list as one field.
 */
export async function firstLetters(page: Page, look: Look): Promise<readonly Effort[]> {
  page.setDefaultTimeout(patience);
  const bar: FrameLocator = page.frameLocator('.sidebar iframe');
  const efforts: Effort[] = [];
  let clicks = 0;
  let fields = 0;

  const press = async (name: string | RegExp): Promise<void> => {
    clicks += 1;
    await bar
      .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
      .first()
      .click();
  };
  const type = async (label: string, text: string): Promise<void> => {
    fields += 1;
    await bar.getByLabel(label, { exact: true }).filter({ visible: true }).last().fill(text);
  };
  const confirm = async (name: string): Promise<void> => {
    clicks += 1;
    await bar.locator('.question').getByRole('button', { name, exact: true }).click();
  };
  const reads = (text: string | RegExp): Promise<void> => bar.getByText(text).first().waitFor();
  const end = async (step: string): Promise<void> => {
    efforts.push({ step, clicks, fields });
    clicks = 0;
    fields = 0;
    await look(step);
  };

  for (const name of ['Đối thoại', 'Hôm nay…']) {
    clicks += 1;
    await page.getByRole('button', { name, exact: true }).click();
  }
  await press('Thiết lập sổ');
  await reads('Đã xong 0/6 bước.');
  await end('Thiết lập sổ');

  await press('Làm: 1. Thông tin cơ quan');
  await type('Cơ quan ban hành, dòng 2 (bắt buộc)', 'XÃ TÂN LẬP');
  await type('Họ và tên (bắt buộc)', 'Lê Văn Sáng');
  await type('Điện thoại', '0241234567');
  await type('Email của văn phòng', 'vanphong@tanlap.example.vn');
  await press('Lưu thông tin cơ quan');
  await reads('Đã xong 1/6 bước.');
  await end('Cơ quan');

  await press('Làm: 2. Thôn và ba chức danh');
  await type('Danh sách thôn', villageList);
  await press(/^Nhập 5 thôn/);
  await reads('Đã xong 2/6 bước.');
  await end('Thôn');

  await press('Mở Hội nghị: 3. Hội nghị');
  await type('Chủ đề', 'Xây dựng nông thôn mới');
  await type('Ngày tổ chức', '10/12/2026');
  await reads(/^Hạn cuối gửi giấy mời|03\/12\/2026/);
  await type('Giờ bắt đầu', '7h30');
  await type('Chủ trì', 'Lê Văn Sáng');
  await type('Chức vụ chủ trì', 'Chủ tịch UBND xã');
  await type('Đồng chủ trì', 'Mai Văn Toàn');
  await type('Chức vụ đồng chủ trì', 'Phó Chủ tịch HĐND xã');
  await type('Thư ký', 'Nguyễn Thị Bản');
  await press('Lưu hội nghị');
  await reads(/Đã lưu HN/);
  await press('← Hôm nay');
  await reads('Đã xong 3/6 bước.');
  await end('Hội nghị');

  await press('Mời 13 cán bộ thôn');
  await reads('13 đại biểu.');
  await press('Dán danh sách: 4. Đại biểu');
  await type('Danh sách', peopleList());
  await reads('Nhận ra 57 người, 4 người cần xem lại.');
  const mend = async (line: RegExp, act: () => Promise<void>): Promise<void> => {
    await press(line);
    await act();
  };
  await mend(/Trịnh Văn Xuân/, async () => {
    await type('Điện thoại', '0912345678');
    await press('Xong dòng này');
    await reads('3 người cần xem lại.');
  });
  await mend(/Trịnh Thị Xoan/, async () => {
    await type('Thôn', 'Thôn Đông');
    await press('Xong dòng này');
    await reads('2 người cần xem lại.');
  });
  await mend(/Trịnh Văn Ý/, async () => {
    await type('Email', '');
    await press('Xong dòng này');
    await reads('1 người cần xem lại.');
  });
  await mend(/Nguyễn Văn An/, () => press('Bỏ dòng này'));
  await press('Nhập 56 người');
  await reads('Đã nhập 56 người.');
  await press('← Hôm nay');
  await reads('Đã xong 4/6 bước.');
  await end('Đại biểu');

  await press('Mở Giấy mời: 5. Giấy mời');
  await look('Giấy mời, trước khi lập');
  await press('Lập giấy mời');
  await reads(/Đã lập \d+ giấy mời/);
  await type('Số giấy mời (bắt buộc)', '125');
  await type('Ngày ký (bắt buộc)', '16/11/2026');
  await press('Điền số và khóa');
  await confirm('Điền số và khóa');
  await reads(/Đã điền số và khóa/);
  await press('← Hôm nay');
  await reads('Đã xong 5/6 bước.');
  await end('Giấy mời');
  return efforts;
}

export const totalOf = (efforts: readonly Effort[]): Omit<Effort, 'step'> => ({
  clicks: efforts.reduce((sum, { clicks }) => sum + clicks, 0),
  fields: efforts.reduce((sum, { fields }) => sum + fields, 0),
});
