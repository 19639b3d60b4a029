import type { Reply } from '../../../src/rpc/protocol';
import type { Answering, Sidebar } from '../browser/browser-sidebar';
import { petitionFacts } from './sidebar-facts';

export const saved: Reply<unknown> = { ok: true, value: { ids: ['KN-0012'] } };

/** A server that opens the form and answers its saves in turn, then always with success. */
export const serving =
  (...saves: (Reply<unknown> | 'lost' | 'never')[]): Answering =>
  (call) =>
    call.name === 'petition.open' ? { ok: true, value: petitionFacts } : (saves.shift() ?? saved);

export const road = 'Đề nghị làm rãnh thoát nước dọc đường trục thôn';

/** Types a valid petition. */
export async function fill({ page }: Sidebar): Promise<void> {
  await page.getByLabel('Họ và tên').fill('Nguyễn Văn Mẫu');
  await page.getByLabel('Thôn/Đơn vị').fill('Thôn Đông');
  await page.getByLabel('Điện thoại').fill('0912 345 678');
  await page.getByLabel('Kênh tiếp nhận').selectOption('Tại hội nghị đối thoại');
  await page.getByLabel('Nội dung kiến nghị').fill(road);
  await page.getByLabel('Lĩnh vực').selectOption({ index: 2 });
}

export const save = ({ page }: Sidebar): Promise<void> => page.getByRole('button', { name: /^Lưu/ }).click();

/** Sent by the form after `fill`. */
export const filledSpeaker = {
  conference: 'HN-0001',
  speaker: 'Nguyễn Văn Mẫu',
  village: 'Thôn Đông',
  phone: '0912345678',
  channel: 'Tại hội nghị đối thoại',
  receivedOn: '16/11/2026',
};

export const filledMatter = {
  content: road,
  topic: petitionFacts.topics[1],
  class: 'Kiến nghị',
  authority: 'Cấp xã',
  unit: '',
  dueOn: '30/11/2026',
  conduct: '',
};
