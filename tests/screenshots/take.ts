import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { libreOffice } from '../../src/host/disk/libre-office';
import { serve } from '../../src/preview/server/server';
import { Stage } from '../../src/preview/stage/stage';
import { launchBrowser } from '../support/browser/browser';

// Makes the pictures of the README anew: `npm run build && node src/build/run.mjs tests/screenshots/take.ts`.
const folder = 'tests/screenshots';

async function openMenu(page: Page, caption: string): Promise<void> {
  await page.getByText('Đối thoại', { exact: true }).click();
  await page.getByRole('button', { name: caption }).click();
  await page.frameLocator('.sidebar iframe').locator('main').waitFor();
  await page.waitForTimeout(1_200);
}

async function sidebarPicture(page: Page, name: string): Promise<void> {
  await page.locator('.sidebar').screenshot({ path: `${folder}/${name}.png` });
}

async function invitationPicture(docx: Uint8Array): Promise<void> {
  const office = libreOffice();
  if (!office) throw new Error('LibreOffice is needed for the picture of the invitation');
  const [pdf] = office.pdf([docx]) ?? [];
  if (!pdf) throw new Error('LibreOffice made no PDF');
  const work = mkdtempSync(join(tmpdir(), 'screenshots-'));
  writeFileSync(join(work, 'invitation.pdf'), pdf);
  const options = ['-r', '70', '-f', '1', '-l', '1', '-singlefile', '-png'];
  execFileSync('pdftoppm', [...options, join(work, 'invitation.pdf'), `${folder}/invitation`]);
}

async function main(): Promise<void> {
  const stage = new Stage({ dist: 'dist', begin: 'sample' });
  const served = await serve(stage, 0, () => undefined);
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(served.address);

  await page.locator('.tab').filter({ hasText: 'Kiến nghị' }).click();
  await openMenu(page, 'Nhập kiến nghị…');
  const sidebar = page.frameLocator('.sidebar iframe');
  await sidebar
    .getByLabel('Nội dung kiến nghị')
    .fill('Đề nghị sửa đường liên thôn đoạn qua cầu Mơ đã hỏng nặng.');
  await sidebar.getByLabel('Phân loại').selectOption({ label: 'Kiến nghị' });
  await page.waitForTimeout(1_000);
  await page.screenshot({ path: `${folder}/preview.png` });
  await sidebarPicture(page, 'petition-form');

  await openMenu(page, 'Nhập đại biểu…');
  await sidebarPicture(page, 'attendee-form');
  await openMenu(page, 'Mời họp…');
  await sidebar.getByRole('tab', { name: 'Giấy mời' }).click();
  await sidebar.getByRole('button', { name: 'Lập giấy mời' }).click();
  await sidebar.getByText('giấy mời · bản nháp').first().waitFor({ timeout: 30_000 });
  await page.waitForTimeout(500);
  await sidebarPicture(page, 'invitation-form');

  const paper = Object.values(stage.host.state.drive.files).find(({ name }) => name.includes('_GM_'));
  if (!paper?.content) throw new Error('the season made no invitation');
  await invitationPicture(Buffer.from(paper.content.base64, 'base64'));
  await browser.close();
  await served.close();
}

await main();
