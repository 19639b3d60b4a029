import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkRegister } from '../../src/application/check/check-register';
import { fixRegister } from '../../src/application/check/fix-register';
import { openInvitationForm } from '../../src/application/invitations/open-invitation-form';
import { readSettings } from '../../src/register/settings/settings';
import { settingsTable } from '../../src/register/settings/settings-table';
import { daysOff } from '../../src/register/tables/days-off';
import { type MemoryWorld, rowsOf } from '../support/memory/memory-ports';
import { issued, worldWith } from '../support/memory/memory-ports-people';

const linesOf = (file: string): readonly (readonly string[])[] =>
  readFileSync(join(__dirname, '08-unread-holidays-and-settings', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(';').map((part) => part.trim()));

const lastIssueDay = (world: MemoryWorld): string | undefined => {
  const form = openInvitationForm(world.ports, { conference: 'HN-01' });
  return form.ok ? form.value.clock?.lastIssueDay : form.failure.code;
};

const findings = (world: MemoryWorld) => {
  const check = checkRegister(world.ports);
  if (!check.ok) throw new Error(check.failure.code);
  return check.value.findings.filter(({ tab }) => tab === daysOff.tab || tab === settingsTable.tab);
};

describe('a holiday as people type it', () => {
  const before = worldWith(issued, []);
  it.each(linesOf('days.txt'))(
    '%s; %s is reported, and repaired to one row for each day',
    (day = '', kind = '') => {
      const world = worldWith(issued, []);
      const line = world.book.type(daysOff.tab, { Ngày: day, Loại: kind === '(blank)' ? '' : kind, Tên: '' });
      // Days that are clear count as typed; a kind in no list is read once it is repaired.
      if (kind !== '(blank)') expect(lastIssueDay(world)).toBe('2026-11-30');
      const found = findings(world);
      expect(found).not.toEqual([]);
      expect(found.every(({ cell, proposed }) => cell.endsWith(String(line)) && proposed !== '')).toBe(true);
      expect(fixRegister(world.ports)).toMatchObject({ ok: true });
      expect(findings(world)).toEqual([]);
      const days = day.includes('02/12') ? ['2026-12-01', '2026-12-02'] : ['2026-12-01'];
      const added = rowsOf(world, daysOff).slice(rowsOf(before, daysOff).length);
      expect(added.map(({ date, kind }) => [date?.join(), kind])).toEqual(days.map((date) => [date, 'off']));
      expect(added[0]?.name).toBe(day.includes('nghỉ bù') ? 'nghỉ bù' : undefined);
      expect(lastIssueDay(world)).toBe('2026-11-30');
    },
  );
});

describe('a number of days with its unit', () => {
  it.each(linesOf('settings.txt'))('%s: "%s" means %s', (code = '', typed = '', days = '') => {
    const world = worldWith(issued, []);
    const sheet = world.ports.register.read(settingsTable);
    if (!sheet.ok) throw new Error(sheet.failure.code);
    const row = sheet.value.rows.find(({ values }) => values.code === code);
    world.book.put(settingsTable.tab, row?.line ?? 0, sheet.value.positions.days ?? 0, typed);
    const rows = world.ports.register.read(settingsTable);
    const settings = readSettings(rows.ok ? rows.value.rows.map(({ values }) => values) : []);
    const read = code === 'term.notice' ? settings.terms.noticeDays : settings.reminders.attendee[0]?.days;
    expect(read).toBe(Number(days));
    expect(findings(world)).toMatchObject([{ kind: 'unclean', shown: typed, proposed: days, fixable: true }]);
  });
});
