import type { Attachment, Mail } from '../../../application/ports';
import { isWithheld } from './permissions';
import { logTrouble } from './trouble-log';

const blobOf = ({ content, mimeType, name }: Attachment): GoogleAppsScript.Base.Blob =>
  typeof content === 'string'
    ? Utilities.newBlob(content, mimeType, name)
    : Utilities.newBlob(signedBytes(content), mimeType, name);

/** Apps Script bytes run from -128 to 127. */
export const signedBytes = (bytes: Uint8Array): number[] => Array.from(new Int8Array(bytes));

export const gmail: Mail = {
  remaining() {
    try {
      return MailApp.getRemainingDailyQuota();
    } catch (error) {
      if (isWithheld('mail')) return null;
      throw error;
    }
  },
  send(letter) {
    try {
      MailApp.sendEmail({
        to: letter.to,
        subject: letter.subject,
        body: letter.text,
        htmlBody: letter.html,
        name: letter.sender,
        attachments: letter.attachments.map(blobOf),
      });
      return 'sent';
    } catch (error) {
      // The message text comes in the user's language and says nothing certain about what left. Without the permission
      // no call gets as far as sending.
      logTrouble('mail not confirmed', error);
      return isWithheld('mail') ? 'refused' : 'unknown';
    }
  },
};
