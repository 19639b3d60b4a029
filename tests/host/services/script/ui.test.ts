import { hostOf } from '../../../support/host/script-host';

const menu = `
  function onOpen(e) {
    const ui = SpreadsheetApp.getUi();
    ui.createMenu('Đối thoại').addItem('Thiết lập sổ', 'setUp').addSeparator()
      .addSubMenu(ui.createMenu('Khác').addItem('Soát sổ', 'check')).addToUi();
    console.log(e.authMode === ScriptApp.AuthMode.LIMITED, e.source.getName());
  }
  function setUp() { return 'set up'; }
  function check() { return 'checked'; }`;

describe('menus', () => {
  it('are what onOpen added, and their entries run', () => {
    const host = hostOf({ 'Code.js': menu }, { spreadsheet: { name: 'Sổ' } });
    expect(host.open()).toMatchObject({ status: 'ok', log: [{ text: 'true Sổ' }] });
    expect(host.menu()).toEqual([
      {
        caption: 'Đối thoại',
        items: [
          { caption: 'Thiết lập sổ', functionName: 'setUp' },
          { separator: true },
          { caption: 'Khác', items: [{ caption: 'Soát sổ', functionName: 'check' }] },
        ],
      },
    ]);
    expect(host.runMenu('Đối thoại > Thiết lập sổ').value).toBe('set up');
    expect(host.runMenu('Đối thoại > Khác > Soát sổ').value).toBe('checked');
    expect(() => host.runMenu('Đối thoại > Khác')).toThrow('no menu entry Đối thoại > Khác');
  });

  it('replace one of the same name (facts 7.6)', () => {
    const host = hostOf({ 'Code.js': menu });
    host.open();
    host.open();
    expect(host.menu()).toHaveLength(1);
  });
});

describe('questions', () => {
  const code = `
    function ask() { const ui = SpreadsheetApp.getUi(); return ui.alert('Gửi?', 'Gửi 12 thư.', ui.ButtonSet.YES_NO) === ui.Button.YES; }
    function prompt() { const ui = SpreadsheetApp.getUi(); const r = ui.prompt('Tên', 'Tên thôn', ui.ButtonSet.OK_CANCEL);
      return [r.getSelectedButton() === ui.Button.OK, r.getResponseText()]; }
    function locked() { const lock = LockService.getScriptLock(); lock.waitLock(1000); SpreadsheetApp.getUi().alert('x'); return lock.hasLock(); }`;

  it('are answered from the queue and recorded', () => {
    const execution = hostOf({ 'Code.js': code }).run('ask', [], { answers: ['YES'] });
    expect([execution.value, execution.ui]).toEqual([
      true,
      [{ kind: 'alert', title: 'Gửi?', text: 'Gửi 12 thư.', answer: 'YES' }],
    ]);
  });

  it('without an answer are closed', () => {
    const host = hostOf({ 'Code.js': code });
    expect([host.run('ask').value, host.run('prompt').value]).toEqual([false, [false, '']]);
    expect(host.run('prompt', [], { answers: [{ button: 'OK', text: 'Đông' }] }).value).toEqual([
      true,
      'Đông',
    ]);
  });

  it('cost the script its locks (facts 7.6)', () => {
    expect(hostOf({ 'Code.js': code }).run('locked').value).toBe(false);
  });
});

describe('windows', () => {
  const code = `
    function show() {
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>x</p>').setTitle('Nhập kiến nghị'));
      SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('y').setWidth(400), 'In');
      SpreadsheetApp.getActive().toast('Đã lưu', 'Sổ', 3);
    }`;

  it('are recorded with title and page, and the script goes on', () => {
    expect(hostOf({ 'Code.js': code }).run('show').ui).toEqual([
      { kind: 'sidebar', title: 'Nhập kiến nghị', html: '<p>x</p>' },
      { kind: 'dialog', title: 'In', html: 'y', width: 400 },
      { kind: 'toast', title: 'Sổ', text: 'Đã lưu', seconds: 3 },
    ]);
  });

  it('do not exist where a clock trigger runs (facts 6.1)', () => {
    expect(hostOf({ 'Code.js': code }).run('show', [], { as: 'trigger' }).error?.message).toBe(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});

describe('google.script.run', () => {
  const code = `
    function echo(x) { return x; }
    function when() { return { ok: true, at: [new Date()] }; }
    function secret_() { return 1; }
    const tools = { inner() { return 1; } };`;

  it('reaches top-level functions only, none with a trailing underscore (facts 1.3)', () => {
    const host = hostOf({ 'Code.js': code });
    expect(['echo', 'secret_', 'tools.inner', 'missing'].map((name) => host.call(name, [1]).status)).toEqual([
      'ok',
      'error',
      'error',
      'error',
    ]);
  });

  it('turns a result with a Date anywhere into null, without an error (facts 7.5)', () => {
    expect(hostOf({ 'Code.js': code }).call('when', [])).toMatchObject({ status: 'ok', value: null });
  });

  it('refuses a Date argument at the caller, and turns undefined into null (facts 7.5)', () => {
    const host = hostOf({ 'Code.js': code });
    expect(() => host.call('echo', [new Date()])).toThrow('Failed due to illegal value in property: 0');
    expect(host.call('echo', [[undefined, 'ơ']]).value).toEqual([null, 'ơ']);
  });
});
