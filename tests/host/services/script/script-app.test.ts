import type { HostOptions } from '../../../../src/host/host';
import { hostOf, returned, runScript } from '../../../support/host/script-host';

const code = `
  const clock = (handler) => ScriptApp.newTrigger(handler).timeBased();
  function daily() { return clock('fired').everyDays(1).atHour(7).nearMinute(15).inTimezone('Asia/Ho_Chi_Minh').create().getUniqueId(); }
  function quiet() { clock('fired').everyDays(1).atHour(9).create(); }
  function weekly() { clock('fired').onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(7).nearMinute(0).create(); }
  function monthly() { clock('fired').onMonthDay(31).atHour(7).nearMinute(0).create(); }
  function soon(ms) { return clock('fired').after(ms).create().getUniqueId(); }
  function often() { clock('fired').everyMinutes(30).create(); }
  function bad() { clock('fired').everyMinutes(7); }
  function bare() { clock('fired').create(); }
  function fired(e) { console.log(JSON.stringify(e)); return Session.getEffectiveUser().getEmail(); }
  function triggers() { return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource()), t.getTriggerSourceId()]); }
  function remove() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); }
  function twice() { const [t] = ScriptApp.getProjectTriggers(); ScriptApp.deleteTrigger(t); ScriptApp.deleteTrigger(t); }
  function onEdited() { return ScriptApp.newTrigger('fired').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create().getTriggerSourceId(); }`;

const triggerHost = (options: Partial<HostOptions> = {}) => hostOf({ 'Code.js': code }, options);

/** Local clock times at which the trigger would fire, read from the world after each day. */
function firings(host: ReturnType<typeof triggerHost>, days: number): string[] {
  const times: string[] = [];
  for (let at = 0; at < days; at += 1) {
    const next = host.state.triggers.list[0]?.next;
    const fired = host.advance({ days: 1 });
    if (fired.length > 0 && next !== undefined)
      times.push(new Date(next + 7 * 3_600_000).toISOString().slice(0, 16));
  }
  return times;
}

describe('clock triggers', () => {
  it('fire within 15 minutes of their minute, varying each day', () => {
    const host = triggerHost();
    returned(host.run('daily'));
    const times = firings(host, 6);
    expect(times.map((time) => time.slice(0, 10))).toEqual([
      '2023-11-02',
      '2023-11-03',
      '2023-11-04',
      '2023-11-05',
      '2023-11-06',
      '2023-11-07',
    ]);
    for (const time of times)
      expect([time >= `${time.slice(0, 11)}07:00`, time <= `${time.slice(0, 11)}07:30`]).toEqual([
        true,
        true,
      ]);
    expect(new Set(times.map((time) => time.slice(11))).size).toBeGreaterThan(1);
  });

  it('keep one random minute of the hour when they have none', () => {
    const host = triggerHost();
    returned(host.run('quiet'));
    const minutes = new Set(firings(host, 4).map((time) => time.slice(11)));
    expect(minutes.size).toBe(1);
    expect([...minutes][0]).toMatch(/^09:/);
  });

  it('fire weekly on their day, and monthly on the last day of a short month', () => {
    const weekly = triggerHost();
    returned(weekly.run('weekly'));
    // 2023-11-01 is a Wednesday; a firing near 07:00 may come up to 15 minutes early.
    expect(firings(weekly, 14).map((time) => time.slice(0, 10))).toEqual(['2023-11-06', '2023-11-13']);
    const monthly = triggerHost();
    returned(monthly.run('monthly'));
    expect(firings(monthly, 61).map((time) => time.slice(0, 10))).toEqual(['2023-11-30', '2023-12-31']);
  });

  it('of every 30 minutes fire 48 times a day', () => {
    const host = triggerHost();
    returned(host.run('often'));
    expect(host.advance({ days: 1 })).toHaveLength(48);
  });

  it('run once after a span, and stay in the list afterwards', () => {
    const host = triggerHost();
    returned(host.run('soon', [60_000]));
    expect(host.advance({ minutes: 2 }).map((execution) => execution.function)).toEqual(['fired']);
    expect(host.advance({ days: 3 })).toEqual([]);
    expect(returned(host.run('triggers'))).toEqual([['fired', 'CLOCK', 'CLOCK', null]]);
  });

  it('hand over an event with a UTC clock and their own ID', () => {
    const host = triggerHost();
    const id = returned(host.run('soon', [60_000]));
    const [execution] = host.advance('2023-11-01T09:00:00+07:00');
    expect(JSON.parse(execution?.log[0]?.text ?? '')).toMatchObject({
      'day-of-month': 1,
      'day-of-week': 3,
      hour: 1,
      minute: 1,
      month: 11,
      timezone: 'UTC',
      triggerUid: id,
      'week-of-year': 44,
      year: 2023,
    });
  });

  it('run as their creator', () => {
    const host = triggerHost();
    returned(host.run('soon', [1000], { user: 'b@xa.vn' }));
    expect(host.advance({ hours: 1 }).map((execution) => [execution.user, execution.value])).toEqual([
      ['b@xa.vn', 'b@xa.vn'],
    ]);
  });

  it('may be skipped or fire twice', () => {
    const host = triggerHost();
    returned(host.run('daily'));
    expect(host.advance({ days: 1 }, { skip: () => true })).toHaveLength(0);
    expect(host.advance({ days: 1 }, { double: () => true })).toHaveLength(2);
    expect(host.advance({ days: 1 })).toHaveLength(1);
  });
});

describe('ScriptApp', () => {
  it('shows and removes only triggers of the user', () => {
    const host = triggerHost();
    returned(host.run('daily', [], { user: 'b@xa.vn' }));
    expect(returned(host.run('triggers'))).toEqual([]);
    returned(host.run('remove'));
    expect(host.state.triggers.list).toHaveLength(1);
    returned(host.run('remove', [], { user: 'b@xa.vn' }));
    expect(host.state.triggers.list).toEqual([]);
  });

  it('allows 20 triggers a user, used ones included', () => {
    const host = triggerHost();
    for (let count = 0; count < 20; count += 1) returned(host.run('soon', [1000]));
    host.advance({ hours: 1 });
    expect(host.run('daily').error?.message).toBe(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
    expect(host.run('daily', [], { user: 'b@xa.vn' }).status).toBe('ok');
  });

  it('refuses an interval that does not exist', () => {
    const host = triggerHost();
    expect(host.run('bad').error?.message).toBe(
      'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    );
    expect(host.run('bare').status).toBe('error');
    returned(host.run('daily'));
    expect(host.run('twice').status).toBe('error');
  });

  it('installs a trigger on the bound spreadsheet', () => {
    const host = triggerHost();
    expect(returned(host.run('onEdited'))).toBe(host.state.workbook.id);
  });

  it('says whether a scope is granted, and can require it', () => {
    const mail = 'https://www.googleapis.com/auth/script.send_mail';
    const files = {
      'appsscript.json': JSON.stringify({ timeZone: 'GMT', oauthScopes: [mail] }),
      'Code.js': `
        function status() { return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()); }
        function insist() { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${mail}']); }`,
    };
    const users = [{ email: 'it@xa.vn', granted: [] }];
    const host = hostOf(files, { users });
    expect([host.run('status').value, host.run('status', [], { user: 'it@xa.vn' }).value]).toEqual([
      'NOT_REQUIRED',
      'REQUIRED',
    ]);
    expect(host.run('insist').status).toBe('ok');
    expect(host.run('insist', [], { user: 'it@xa.vn' }).error?.message).toContain(
      'Authorization is required',
    );
  });

  it('needs script.scriptapp to manage triggers', () => {
    const files = {
      'appsscript.json': JSON.stringify({ timeZone: 'GMT', oauthScopes: [] }),
      'Code.js': code,
    };
    expect(hostOf(files).run('triggers').error?.message).toContain(
      'not sufficient to call ScriptApp.getProjectTriggers',
    );
  });

  it('stops triggers when the 90 minutes of a consumer are used up', () => {
    const host = triggerHost();
    returned(host.run('often'));
    host.state.usage = {
      'chu@xa.vn': { triggerMilliseconds: { since: host.state.clock, used: 90 * 60_000 } },
    };
    expect(host.advance({ hours: 1 }).map((execution) => execution.error?.message)).toEqual([
      'Service using too much computer time for one day.',
      'Service using too much computer time for one day.',
    ]);
  });

  it('compares enumeration values by identity', () => {
    expect(
      runScript(
        'return [ScriptApp.WeekDay.MONDAY === ScriptApp.WeekDay.MONDAY, ScriptApp.WeekDay.SUNDAY.ordinal()];',
      ),
    ).toEqual([true, 0]);
  });
});
