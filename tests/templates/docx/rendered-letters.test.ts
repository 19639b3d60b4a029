import type { TagScope } from '../../../src/templates/document-engine';
import { createDocumentEngine } from '../../../src/templates/engine';
import { openTemplate } from '../../../src/templates/merge';
import { invitationTemplate } from '../../../src/templates/papers/invitation/invitation-template';
import { mayRender, pagesOf } from '../../support/pictures/libre-office-pages';
import { conference, crowd, invitationRules, letterTo, printOf, villageHead } from '../sample';

const rendered = mayRender() ? it : it.skip;
const reason = mayRender() ? '' : ' (skipped: LibreOffice or poppler is not installed)';

const long = {
  ...conference,
  title:
    'Hội nghị đối thoại giữa người đứng đầu cấp ủy, chính quyền với Mặt trận Tổ quốc, các tổ chức đoàn thể chính trị và Nhân dân năm 2026',
  topic:
    'Xây dựng nông thôn mới nâng cao, cải cách thủ tục hành chính và bảo đảm an ninh trật tự ở địa phương',
  howToAttend: 'Tham dự trực tiếp tại hội trường hoặc trực tuyến tại nhà văn hóa của thôn',
};
const longAttendee = { ...villageHead, title: 'Bí thư chi bộ kiêm Trưởng ban công tác Mặt trận' };
const longMatter = 'Nâng cấp đường giao thông nội đồng và hệ thống thoát nước của thôn';
const people = crowd(8);

const prints = {
  crowd: printOf(crowd(165).map((attendee) => letterTo(attendee))),
  village: printOf(
    people.map((attendee) => letterTo(attendee)),
    [{ bundle: 'Thôn Trung Hậu', attendees: people }],
  ),
  long: printOf([letterTo(longAttendee, longMatter)], [], { conference: long }),
};

describe(`letters as LibreOffice shows them${reason}`, () => {
  let pages: ReadonlyMap<string, number> = new Map();

  // All in one run: starting LibreOffice takes longer than a print.
  beforeAll(async () => {
    if (!mayRender()) return;
    const opened = openTemplate(createDocumentEngine(), await invitationTemplate(), invitationRules);
    const filled = (values: TagScope): Uint8Array => {
      const print = opened.ok ? opened.value.fill(values) : opened;
      if (!print.ok) throw new Error(JSON.stringify(print.failure));
      return print.value;
    };
    pages = pagesOf(new Map(Object.entries(prints).map(([name, values]) => [name, filled(values)])));
  }, 120_000);

  rendered('take exactly one page for each of 165 letters, and none after the last', () => {
    expect(pages.get('crowd')).toBe(165);
  });

  rendered('take one more page for the list of a village to sign', () => {
    expect(pages.get('village')).toBe(9);
  });

  rendered('still take one page when every value is long', () => {
    expect(pages.get('long')).toBe(1);
  });
});
