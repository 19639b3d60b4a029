import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const code = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Thử').addItem('Lập sổ', 'setUp').addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('Biểu').addItem('Nhập tên', 'openForm')).addToUi();
}
function setUp() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = book.insertSheet('Danh sách');
  sheet.getRange('A1:C1').setValues([['Họ tên', 'Điện thoại', 'Trạng thái']]).setFontWeight('bold').setBackground('#d9ead3');
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(1);
  sheet.setColumnWidth(1, 200);
  sheet.getRange('B2:B').setNumberFormat('@');
  var states = SpreadsheetApp.newDataValidation().requireValueInList(['Mới', 'Xong'], true).setAllowInvalid(false).build();
  sheet.getRange('C2:C').setDataValidation(states);
  sheet.setConditionalFormatRules([
    SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$C2="Xong"').setBackground('#00ff00').setRanges([sheet.getRange('A2:C')]).build(),
  ]);
  ScriptApp.newTrigger('everyDay').timeBased().everyDays(1).atHour(7).create();
  SpreadsheetApp.getUi().alert('Lập sổ', 'Đã lập xong.', SpreadsheetApp.getUi().ButtonSet.OK);
}
function openForm() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('form').setTitle('Nhập tên'));
}
function save(name) {
  if (name === '') throw new Error('Chưa có tên.');
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Danh sách').appendRow([name, '', 'Mới']);
  return { saved: name };
}
function told(form) {
  return JSON.stringify(form);
}
function goTo(cell) {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Danh sách');
  var before = sheet.getActiveRange().getA1Notation();
  sheet.setActiveRange(sheet.getRange(cell));
  return before;
}
function everyDay() {
  MailApp.sendEmail({ to: 'thon@example.vn', subject: 'Nhắc việc', body: 'Còn việc chưa xong.', htmlBody: '<p>Còn việc <b>chưa xong</b>.</p><script>parent.document.title = "!"</script>' });
}`;

const form = `<!DOCTYPE html><html><head><title>form</title></head><body>
<input id="name" aria-label="Tên"><button id="save">Lưu</button><button id="date">Ngày</button><button id="go">Tới ô</button><button id="close">Đóng</button>
<form id="whole"><input name="name" value="Bùi Văn Bình"><input name="more" value="1"><input name="more" value="2"></form><button id="form">Gửi biểu mẫu</button>
<output id="said"></output>
<script>
  var said = document.getElementById('said');
  var say = function (text) { said.textContent = text; };
  var run = google.script.run.withFailureHandler(function (error, who) { say('failed for ' + who + ': ' + error.message); }).withUserObject('me');
  document.getElementById('save').onclick = function () {
    run.withSuccessHandler(function (value, who) { say('saved ' + value.saved + ' for ' + who); }).save(document.getElementById('name').value);
  };
  document.getElementById('date').onclick = function () {
    try { run.save(new Date()); } catch (error) { say(error.message); }
  };
  document.getElementById('form').onclick = function () {
    var form = document.getElementById('whole');
    try { run.told(form, 1); } catch (error) { say(error.message); }
    run.withSuccessHandler(function (value) { said.textContent += ' ' + value; }).told(form);
  };
  document.getElementById('go').onclick = function () {
    run.withSuccessHandler(function (before) { say('was at ' + before); }).goTo('C27');
  };
  document.getElementById('close').onclick = function () { google.script.host.close(); };
  fetch('https://outside.example/').catch(function () { say('no way out'); });
</script></body></html>`;

const manifest = {
  timeZone: 'Asia/Ho_Chi_Minh',
  runtimeVersion: 'V8',
  oauthScopes: [
    'spreadsheets.currentonly',
    'script.container.ui',
    'script.scriptapp',
    'script.send_mail',
  ].map((scope) => `https://www.googleapis.com/auth/${scope}`),
};

/** A built add-on with one menu, one form and one daily mail; the caller removes it. */
export function smallAddOn(): { readonly dist: string; remove(): void } {
  const dist = mkdtempSync(join(tmpdir(), 'small-add-on-'));
  writeFileSync(join(dist, 'Code.js'), code);
  writeFileSync(join(dist, 'form.html'), form);
  writeFileSync(join(dist, 'appsscript.json'), JSON.stringify(manifest));
  return { dist, remove: () => rmSync(dist, { recursive: true, force: true }) };
}
