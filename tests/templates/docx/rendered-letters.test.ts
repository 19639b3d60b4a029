import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TagScope } from '../../../src/templates/document-engine';
import { createDocumentEngine } from '../../../src/templates/engine';
import { openTemplate } from '../../../src/templates/merge';
import { invitationTemplate } from '../../../src/templates/papers/invitation/invitation-template';
import { conference, crowd, invitationRules, letterTo, printOf, villageHead } from '../sample';

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const hasLibreOffice = isInstalled('soffice');
// In CI a missing program is an error of the machine, not a reason to look away.
const mayRender = hasLibreOffice || process.env.CI === 'true';
const rendered = mayRender ? it : it.skip;
const reason = mayRender ? '' : ' (skipped: LibreOffice is not installed)';

describe(`letters as LibreOffice shows them${reason}`, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'letters-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function pagesOf(values: TagScope): Promise<number> {
    const opened = openTemplate(createDocumentEngine(), await invitationTemplate(), invitationRules);
    const filled = opened.ok ? opened.value.fill(values) : opened;
    if (!filled.ok) throw new Error(JSON.stringify(filled.failure));
    const file = join(folder, 'letters.docx');
    writeFileSync(file, filled.value);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      stdio: 'ignore',
    });
    const pdf = readFileSync(join(folder, 'letters.pdf'), 'latin1');
    return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  }

  rendered(
    'takes exactly one page for each of 165 letters, and none after the last',
    async () => {
      expect(await pagesOf(printOf(crowd(165).map((attendee) => letterTo(attendee))))).toBe(165);
    },
    60_000,
  );

  rendered(
    'takes one more page for the list to sign of a village',
    async () => {
      const people = crowd(8);
      const letters = people.map((attendee) => letterTo(attendee));
      expect(await pagesOf(printOf(letters, [{ bundle: 'Thôn Trung Hậu', attendees: people }]))).toBe(9);
    },
    60_000,
  );

  rendered(
    'still takes one page when every value is long',
    async () => {
      const long = {
        ...conference,
        title:
          'Hội nghị đối thoại giữa người đứng đầu cấp ủy, chính quyền với Mặt trận Tổ quốc, các tổ chức đoàn thể chính trị và Nhân dân năm 2026',
        topic:
          'Xây dựng nông thôn mới nâng cao, cải cách thủ tục hành chính và bảo đảm an ninh trật tự ở địa phương',
        howToAttend: 'Tham dự trực tiếp tại hội trường hoặc trực tuyến tại nhà văn hóa của thôn',
      };
      const attendee = { ...villageHead, title: 'Bí thư chi bộ kiêm Trưởng ban công tác Mặt trận' };
      const letter = letterTo(attendee, 'Nâng cấp đường giao thông nội đồng và hệ thống thoát nước của thôn');
      expect(await pagesOf(printOf([letter], [], { conference: long }))).toBe(1);
    },
    60_000,
  );
});
