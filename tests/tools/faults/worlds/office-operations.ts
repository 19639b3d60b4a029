import { formerTemplate, importedMatters, importedPeople, letterKeys } from './office-steps';
import { form, type Operation, requestBy } from './operation';

/** Sends the request of the import that it takes back, and removes nothing the second time. */
const takingBack = (name: string, method: string, input: Readonly<Record<string, unknown>>): Operation => ({
  ...form(name, 'imported', method, () => input),
  hasRequestOfAnother: true,
});

/** What an office does in its first hour, takes back, does after something went wrong, or does beside the season. */
export const officeOperations: readonly Operation[] = [
  form('save-office', 'ready', 'office.save', ({ number }) => ({
    draft: { 'office.place': `Địa danh ${number}`, 'office.unit': `VP${number}` },
  })),
  form('import-villages', 'ready', 'village.import', ({ number }) => ({
    villages: [
      { name: 'Thôn 1', villageHead: `Trưởng Thôn ${number}` },
      { name: 'Thôn 8', villageHead: 'Người Thôn Tám' },
      { name: `Thôn ${10 + number}`, villageHead: `Người Thôn ${10 + number}` },
    ],
  })),
  form('invite-posts', 'posted', 'post.invite', (actor) => ({
    conference: 'HN-01',
    request: requestBy(actor),
  })),
  takingBack('undo-import', 'attendee.undo-import', importedPeople),
  takingBack('undo-import-register', 'import.undo', importedMatters),
  form('remake-letters', 'corrected', 'invitation.remake', (_, stage) => ({
    conference: 'HN-01',
    documents: letterKeys(stage),
  })),
  form('resume-sending', 'cut-off', 'invitation.resume', () => ({ conference: 'HN-01' })),
  form('stop-sending', 'cut-off', 'invitation.stop', () => ({ conference: 'HN-01' })),
  form('accept-ledger', 'set-back', 'ledger.accept', () => ({})),
  form('restore-template', 'restyled', 'template.restore', (actor) => ({
    kind: 'agenda',
    request: requestBy(actor),
  })),
  form('take-former-template', 'restored', 'template.former', (_, stage) => formerTemplate(stage)),
  form('copy-template', 'ready', 'template.use', (actor) => ({
    kind: 'agenda',
    request: requestBy(actor),
    content: null,
  })),
  form('restore-files', 'lost', 'files.restore', () => ({ conference: 'HN-01' })),
  form('remove-old-contacts', 'years-later', 'contacts.remove', () => ({})),
  form('take-over', 'ready', 'reminders.take-over', () => ({})),
  form('start-rehearsal', 'empty', 'rehearsal.start', () => ({})),
  form('end-rehearsal', 'rehearsing', 'rehearsal.end', () => ({})),
  form('remove-add-on', 'finished', 'removal.run', () => ({ isSure: true })),
];
