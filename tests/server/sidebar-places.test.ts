import { ask, builtHost, fine, setUp } from '../support/host/journey';

const htmlOf = ({ ui }: { readonly ui: readonly unknown[] }): string => JSON.stringify(ui);

describe('a sidebar', () => {
  it('is the button that sets up, whichever was asked for, while the spreadsheet is no register', () => {
    const host = builtHost();
    host.open();
    const shown = fine(host.run('showConferenceForm', [], { as: 'menu' }));
    expect(shown.ui).toMatchObject([{ kind: 'sidebar', title: 'Hội nghị' }]);
    expect(htmlOf(shown)).toContain('chưa phải là sổ đối thoại');
    setUp(host);
    const form = fine(host.run('showConferenceForm', [], { as: 'menu' }));
    expect(htmlOf(form)).not.toContain('chưa phải là sổ đối thoại');
    expect(htmlOf(form)).not.toContain('showTodayForm()');
  });

  it('opens at a tab and a row, with the way back to Hôm nay; what is no sidebar is refused', () => {
    const host = builtHost();
    setUp(host);
    const place = { sidebar: 'attendee-form', tab: 1, row: 'DB-0007' };
    const { reply, execution } = ask(host, 'sidebar.open', place);
    expect(reply).toEqual({ ok: true, value: { shown: true } });
    expect(execution.ui).toMatchObject([{ kind: 'sidebar', title: 'Nhập đại biểu' }]);
    const html = htmlOf(execution).replaceAll('\\"', '"');
    expect(html).toContain('<body data-tab="1" data-row="DB-0007">');
    expect(html).toContain('onclick="google.script.run.showTodayForm()"');
    expect(ask(host, 'sidebar.open', { ...place, sidebar: 'Code' }).reply).toMatchObject({
      ok: false,
      failure: { code: 'bad-request' },
    });
  });
});
