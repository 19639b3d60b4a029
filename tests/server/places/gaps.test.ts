import { topicGap } from '../../../src/domain/conference/issue-gate';
import { neededSettings } from '../../../src/register/settings/office-settings';
import { failureWords, gapOf, gapOfStop } from '../../../src/server/places/gaps';
import { failureExamples } from '../../support/rules/failure-examples';

const examples = Object.values(failureExamples);

describe('a refusal', () => {
  it('that sends the clerk elsewhere has the button that goes there', () => {
    const elsewhere = examples.filter((failure) =>
      /Vào (Đối thoại|Mời họp|Mẫu|mục)|[Ss]ửa trực tiếp/.test(failureWords(failure).sentence),
    );
    expect(elsewhere.filter((failure) => !failureWords(failure).way)).toEqual([]);
    expect(elsewhere.length).toBeGreaterThan(8);
  });

  it('names the place of what it lacks', () => {
    const labels = examples.flatMap((failure) => {
      const { way } = failureWords(failure);
      return way ? [[failure.code, way.label]] : [];
    });
    expect(Object.fromEntries(labels)).toEqual({
      'not-set-up': 'Thiết lập sổ',
      'sheet-missing': 'Thiết lập sổ',
      'header-missing': 'Thiết lập sổ',
      'authorization-needed': 'Thiết lập sổ',
      'permission-missing': 'Thiết lập sổ',
      'header-doubled': 'Đến trang Thôn',
      'already-there': 'Đến trang Chương trình',
      'rehearsal-needs-empty': 'Đến trang Hội nghị',
      'rows-without-id': 'Mở Soát sổ',
      'matter-followed': 'Mở Theo dõi kiến nghị',
      'removal-unfinished': 'Mở Gỡ tiện ích',
      rehearsing: 'Mở Hướng dẫn',
      'no-conference': 'Mở Hội nghị',
      'conference-blocked': 'Mở Hội nghị',
      'not-issued': 'Mở Hội nghị',
      'nobody-invited': 'Mở Nhập đại biểu',
      'no-letter': 'Mở Mời họp',
      'ledger-behind': 'Mở Mời họp',
      'template-missing': 'Mở Mẫu văn bản',
      'template-tags': 'Mở Mẫu văn bản',
    });
  });

  it('of a conference leads to that conference, which need not be the current one', () => {
    const failure = { code: 'conference-blocked', conference: 'HN-02', missing: ['venue'] } as const;
    expect(failureWords(failure).way?.place).toEqual({
      sidebar: 'conference-form',
      tab: 0,
      row: 'HN-02',
      field: 'venue',
    });
  });

  it('of a letter whose conference lacks a field leads to that field', () => {
    const problems = [{ tag: 'Địa điểm', reason: 'empty', person: '' }] as const;
    expect(failureWords({ code: 'template-tags', problems }).way?.place).toEqual({
      sidebar: 'conference-form',
      tab: 0,
      row: '',
      field: 'venue',
    });
  });
});

describe('a gap', () => {
  const codes = [
    'date',
    'start-time',
    'venue',
    'how-to-attend',
    'topic',
    'chair',
    'co-chair',
    'secretary',
    'invitationNumber',
    topicGap('Đất đai'),
    'agenda',
    'agenda-flaws',
    'tasks',
    'task-owner',
    'people',
    ...neededSettings.keys(),
  ];

  it('leads to its field, whatever keeps a conference or its letters back', () => {
    expect(codes.filter((code) => gapOf(code, 'HN-0002').place === null)).toEqual([]);
    expect(gapOf('how-to-attend', 'HN-0002')).toEqual({
      text: 'Cách thức tham dự',
      place: { sidebar: 'conference-form', tab: 0, row: 'HN-0002', field: 'howToAttend' },
    });
    expect(gapOf(topicGap('Đất đai'), 'HN-0002')).toEqual({
      text: 'Người trả lời lĩnh vực “Đất đai”',
      place: { sidebar: 'preparation-form', tab: 1, row: 'HN-0002', field: 'answerers' },
    });
  });

  it('that stops mails leads to the field or the panel that ends it', () => {
    expect(gapOfStop({ kind: 'no-clerk-address' }).place).toEqual({
      sidebar: 'today-form',
      tab: 0,
      row: 'office',
      field: 'office.clerkEmail',
    });
    expect(gapOfStop({ kind: 'unread-days', rows: 2 }).place).toEqual({
      sidebar: 'check-panel',
      tab: 0,
      row: '',
    });
    expect(gapOfStop({ kind: 'rules-off', names: ['Nhắc đại biểu'] }).place).toEqual({
      sheet: 'Cấu hình',
      row: '',
      field: 'value',
    });
  });
});
