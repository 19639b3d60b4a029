import { sampleStage } from '../../support/host/sample-season';

describe('the sample commune on the built add-on', () => {
  it('starts a week before the conference with letters made, and the first days bring reminders to guests', () => {
    const { stage, steps } = sampleStage();
    const { shown, world } = stage.welcome();
    expect([world.activeTab, shown]).toEqual([
      'Tổng quan',
      [{ kind: 'sidebar', title: 'Hôm nay', frame: expect.any(Number) }],
    ]);
    expect(world.now).toBe('Thứ Hai, 30/11/2026 11:00');
    expect(Object.fromEntries(world.tabs.map(({ name, lines }) => [name, lines]))).toMatchObject({
      'Hội nghị': 1,
      Thôn: 8,
      'Đại biểu': 116,
      'Kiến nghị': 12,
    });
    expect(steps.filter(({ failed }) => failed > 0)).toEqual([]);
    expect(world.executions.filter(({ status }) => status !== 'ok')).toEqual([]);

    const asked = JSON.stringify({ version: 1, name: 'check.open', input: {} });
    const checked = stage.call('rpc', [asked]).result;
    const reply = checked?.ok
      ? (JSON.parse(String(checked.value)) as { value: { findings: { kind: string }[] } })
      : null;
    expect(reply?.value.findings).toEqual([]);

    const sentOn = (day: string): readonly string[] =>
      stage.world().mails.flatMap(({ sentAt, to }) => (sentAt.startsWith(day) ? [to] : []));
    stage.moveClock({ days: 1 });
    const toGuests = sentOn('01/12/2026').filter((to) => to !== 'vanthu@example.vn');
    expect([toGuests.length, toGuests.filter((to) => to.startsWith('thon'))]).toEqual([
      42,
      ['thon7@example.com', 'thon5@example.com', 'thon1@example.com'],
    ]);
    // The digests of the units are sent three days before the conference.
    stage.moveClock({ days: 4 });
    expect(sentOn('05/12/2026')).toEqual(expect.arrayContaining(['kinhte@example.vn', 'congan@example.vn']));
  }, 60_000);
});
