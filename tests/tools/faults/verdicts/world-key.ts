import { createHash } from 'node:crypto';
import type { WorldState } from '../../../../src/host/host';
import { doorList } from '../../../../src/register/door-list';
import { workbook } from '../../../../src/register/workbook';
import { headersOf, positionedLines } from '../worlds/sheet-rows';

/**
 * A short name of everything in a world but its times of day and the numbers of executions. What happens next depends
 * on nothing else, so a check need not go on from two worlds of the same name.
 */
export function worldKey(state: WorldState): string {
  const { drive, mailbox, properties, triggers } = state;
  const content = {
    sheets: [...workbook, doorList].map(({ tab }) => positionedLines(state, tab)),
    layout: state.workbook.sheets.map((sheet) => [
      sheet.name,
      headersOf(sheet),
      sheet.rowCount,
      sheet.rows.slice(0, 2).map((row) => row?.styles),
      sheet.rules.length,
      sheet.protections.length,
      sheet.hiddenColumns,
    ]),
    properties: properties.document,
    triggers: triggers.list.map(({ owner, handler, next }) => [owner, handler, next === undefined]),
    mails: mailbox.sent.map(({ to, subject, body }) => [to, subject, body.length]),
    files: Object.values(drive.files).map(
      ({ id, trashed, appProperties, contentRestrictions, content: held }) => [
        id,
        trashed,
        appProperties,
        contentRestrictions.length,
        held?.base64.length,
      ],
    ),
  };
  return createHash('sha256')
    .update(withoutTimes(JSON.stringify(content)))
    .digest('base64url')
    .slice(0, 20);
}

/** Times of day, times since 1970, and random names of runs are worth nothing here. */
const withoutTimes = (text: string): string =>
  text
    .replace(/(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d[\d:.]*/g, '$1')
    .replace(/\b\d\d:\d\d:\d\d\b/g, '')
    .replace(/\b(4\d{4})\.\d+/g, '$1')
    .replace(/\b1[78]\d{11}\b/g, '')
    .replace(/(\\"run\\":\\"|Lượt chạy":")[\w-]+/g, '$1');
