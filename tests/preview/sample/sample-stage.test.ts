import { Stage } from '../../../src/preview/stage/stage';

describe('the sample commune on the built add-on', () => {
  it('starts a week before the conference with a complete register, and reminders are sent the next day', () => {
    const stage = new Stage({ dist: 'dist', begin: 'sample' });
    stage.openSheet();
    const world = stage.world();
    expect(world.now).toBe('Thứ Hai, 30/11/2026 08:00');
    expect(Object.fromEntries(world.tabs.map(({ name, lines }) => [name, lines]))).toMatchObject({
      'Hội nghị': 1,
      Thôn: 8,
      'Đại biểu': 113,
      'Kiến nghị': 12,
    });
    expect(world.executions.filter(({ status }) => status !== 'ok')).toEqual([]);

    const asked = JSON.stringify({ version: 1, name: 'check.open', input: {} });
    const checked = stage.call('rpc', [asked]).result;
    const reply = checked?.ok
      ? (JSON.parse(String(checked.value)) as { value: { findings: { kind: string }[] } })
      : null;
    expect(reply?.value.findings.map(({ kind }) => kind).sort()).toEqual([
      'phone-invalid',
      'unclean',
      'unclean',
    ]);

    const sentOn = (day: string): readonly string[] =>
      stage.world().mails.flatMap(({ sentAt, to }) => (sentAt.startsWith(day) ? [to] : []));
    stage.moveClock({ days: 1 });
    expect(sentOn('01/12/2026')).toContain('vanthu@example.vn');
    // The digests of the units are sent three days before the conference.
    stage.moveClock({ days: 4 });
    expect(sentOn('05/12/2026')).toEqual(expect.arrayContaining(['kinhte@example.vn', 'congan@example.vn']));
  }, 60_000);
});
