// biome-ignore-all lint/correctness/noUnusedVariables: the bench calls these functions by name
// The same jobs as they are usually written: row by row, cell by cell, and marked at the end.

function sheetOf(tab) {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
}

function openList(tab) {
  const sheet = sheetOf(tab);
  const width = sheet.getLastColumn();
  const rows = [];
  for (let row = 2; row <= sheet.getLastRow(); row += 1) {
    rows.push(sheet.getRange(row, 1, 1, width).getDisplayValues()[0]);
  }
  return rows.length;
}

function lineOf(sheet, id) {
  for (let row = 2; row <= sheet.getLastRow(); row += 1) {
    if (sheet.getRange(row, 1).getValue() === id) return row;
  }
  return 0;
}

function saveRecord(tab, cells) {
  const sheet = sheetOf(tab);
  let highest = 0;
  for (let row = 2; row <= sheet.getLastRow(); row += 1) {
    const number = Number(String(sheet.getRange(row, 1).getValue()).split('-')[1]);
    if (number > highest) highest = number;
  }
  const row = sheet.getLastRow() + 1;
  sheet.getRange(row, 1).setValue(`KN-${highest + 1}`);
  for (const [index, cell] of cells.entries()) sheet.getRange(row, index + 2).setValue(cell);
}

function editRecord(tab, id, column, value) {
  const sheet = sheetOf(tab);
  sheet.getRange(lineOf(sheet, id), column).setValue(value);
}

function importList(tab, lines) {
  const sheet = sheetOf(tab);
  lines.forEach((line) => {
    const known = sheet
      .getDataRange()
      .getValues()
      .some((row) => row[3] === line[3] && row[7] === line[7]);
    if (!known) sheet.appendRow(line);
  });
}

function checkRows(tabs) {
  let findings = 0;
  tabs.forEach((tab) => {
    const sheet = sheetOf(tab);
    const width = sheet.getLastColumn();
    for (let row = 2; row <= sheet.getLastRow(); row += 1) {
      const values = sheet.getRange(row, 1, 1, width).getValues()[0];
      if (values[0] === '') findings += 1;
    }
  });
  return findings;
}

function sendAll(tab, column, markColumn) {
  const sheet = sheetOf(tab);
  const last = sheet.getLastRow();
  const marks = [];
  for (let row = 2; row <= last; row += 1) {
    const address = sheet.getRange(row, column).getValue();
    if (address) MailApp.sendEmail(address, 'Giấy mời', 'Kính mời dự hội nghị.');
    marks.push([address ? new Date() : '']);
  }
  sheet.getRange(2, markColumn, marks.length, 1).setValues(marks);
}

function sendDue(tab, column, markColumn, daysLeft) {
  if (daysLeft > 7) {
    openList(tab);
    return;
  }
  sendAll(tab, column, markColumn);
}

function setUp(tabs) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  tabs.forEach((declared) => {
    const sheet = book.insertSheet(declared.tab);
    const missing = declared.headers.length - sheet.getMaxColumns();
    if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
    declared.headers.forEach((header, index) => {
      const cell = sheet.getRange(1, index + 1);
      cell.setValue(header);
      cell.setFontWeight('bold');
      cell.setBackground('#e8f0fe');
      sheet.getRange(2, index + 1, sheet.getMaxRows() - 1, 1).setNumberFormat('@');
      sheet.setColumnWidth(index + 1, 160);
    });
    sheet.setFrozenRows(1);
    for (const row of declared.rows) sheet.appendRow(row);
  });
}
