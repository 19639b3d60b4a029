import { guideStages, petitionSteps } from '../../../src/text/guide/guide';
import { addConference, ask, builtHost, fine, setUp } from '../../support/host/journey';
import { columnOf } from '../../support/host/journey-sheets';

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
    const place = { sidebar: 'attendee-form', tab: 1, row: 'DB-0007', field: 'phone' };
    const { reply, execution } = ask(host, 'place.show', { place });
    expect(reply).toEqual({ ok: true, value: { sentence: '' } });
    expect(execution.ui).toMatchObject([{ kind: 'sidebar', title: 'Nhập đại biểu' }]);
    const html = htmlOf(execution).replaceAll('\\"', '"');
    expect(html).toContain('<body data-tab="1" data-row="DB-0007" data-field="phone">');
    expect(html).toContain('onclick="google.script.run.showTodayForm()"');
    expect(ask(host, 'place.show', { place: { ...place, sidebar: 'Code' } }).reply).toMatchObject({
      ok: false,
      failure: { code: 'bad-request' },
    });
  });
});

describe('a sidebar for a new row', () => {
  it('gets what is known of it, and a name is no code', () => {
    const host = builtHost();
    setUp(host);
    const draft = { village: 'Thôn "A" <b>$&', title: 'Trưởng thôn' };
    const place = { sidebar: 'attendee-form', draft };
    const { execution } = ask(host, 'place.show', { place });
    const html = htmlOf(execution).replaceAll('\\"', '"');
    const written = /data-draft="([^"]*)"/.exec(html)?.[1]?.replaceAll('\\\\', '\\') ?? '';
    expect(written).not.toMatch(/[<"]/);
    const read = written.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
    expect(JSON.parse(read)).toEqual(draft);
  });
});

describe('a place in a sheet', () => {
  it('is the cell of its row, wherever the row is now', () => {
    const host = builtHost();
    setUp(host);
    addConference(host);
    const show = (row: string) =>
      ask(host, 'place.show', { place: { sheet: 'Hội nghị', row, field: 'venue' } });
    expect(show('HN-01').reply).toEqual({ ok: true, value: { sentence: '' } });
    const { workbook } = host.state;
    const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheet);
    const { row, column } = workbook.selections[workbook.activeSheet] ?? {};
    expect([sheet?.name, row, column]).toEqual(['Hội nghị', 2, columnOf(host, 'Hội nghị', 'Địa điểm')]);
    expect(show('HN-09').reply).toMatchObject({ ok: false, failure: { code: 'not-found', id: 'HN-09' } });
  });

  it('is its first row where none is named', () => {
    const host = builtHost();
    setUp(host);
    const place = { sheet: 'Cấu hình', row: '', field: 'value' };
    expect(ask(host, 'place.show', { place }).reply.ok).toBe(true);
    const { workbook } = host.state;
    expect(workbook.sheets.find(({ id }) => id === workbook.activeSheet)?.name).toBe('Cấu hình');
  });

  it('may be a press that mends, such as a deleted tab', () => {
    const host = builtHost();
    setUp(host);
    expect(ask(host, 'place.show', { place: { mend: 'set-up' } }).reply).toEqual({
      ok: true,
      value: { sentence: 'Đã thiết lập xong sổ.' },
    });
  });
});

describe('the guide of a sidebar', () => {
  it('stands in its page, and holds nothing that a page would read otherwise', () => {
    const host = builtHost();
    setUp(host);
    const { ui } = fine(host.run('showPetitionForm', [], { as: 'menu' }));
    const html = ui.flatMap((event) => (event.kind === 'sidebar' ? [event.html] : [])).join('');
    expect(html).toContain(`<ol id="guide" hidden><li>${petitionSteps.steps[0]}</li>`);
    expect(guideStages.flatMap(({ steps }) => steps.filter((step) => /[<&]/.test(step)))).toEqual([]);
  });
});
