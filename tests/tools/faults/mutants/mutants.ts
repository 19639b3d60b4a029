import type { Mutation } from './mutated-source';

/** The add-on with one safeguard taken out; this check of this operation must show it. */
export interface Mutant extends Mutation {
  readonly name: string;
  readonly operation: string;
  readonly check: 'crashes' | 'users' | 'edits';
}

export const mutants: readonly Mutant[] = [
  {
    name: 'the cursor is written after the letter has left',
    operation: 'send-invitations',
    check: 'crashes',
    file: 'application/mail/send-letters.ts',
    within: 'sendAll',
    find: 'writeCursor(ports, $cursor); const sent = ports.mail.send($letter);',
    replace: 'const sent = ports.mail.send($letter); writeCursor(ports, $cursor);',
  },
  {
    name: 'letters that the ledger knows are planned again',
    operation: 'send-invitations',
    check: 'crashes',
    file: 'application/mail/mail-queue.ts',
    within: 'enqueue',
    find: 'planned.filter($isNew)',
    replace: 'planned',
  },
  {
    name: 'documents of a run that was cut off are made again',
    operation: 'print-letters',
    check: 'crashes',
    file: 'application/documents/drive-documents.ts',
    within: 'straysOf',
    find: 'listing.filter($isStray)',
    replace: '[]',
  },
  {
    name: 'the mark of a request is not looked for',
    operation: 'save-petition',
    check: 'crashes',
    file: 'application/rows/idempotence.ts',
    within: 'earlierSave',
    find: 'if (!row.request.startsWith($mark)) continue;',
    replace: 'continue;',
  },
  {
    name: 'IDs of copied rows are mended first',
    operation: 'fix-register',
    check: 'crashes',
    file: 'server/google/sheets/sheet-register-cells.ts',
    within: 'fixCells',
    find: 'Number(isId(a)) - Number(isId(b))',
    replace: 'Number(isId(b)) - Number(isId(a))',
  },
  {
    name: 'documents carry no key',
    operation: 'print-letters',
    check: 'crashes',
    file: 'server/google/drive/drive-calls.ts',
    within: 'uploadInto',
    find: '{ key, group }',
    replace: '{ group }',
  },
  {
    name: 'the number of a row is kept, and not looked at again after the write',
    operation: 'edit-attendee',
    check: 'edits',
    file: 'server/google/sheets/sheet-changes.ts',
    within: 'writeProved',
    find: 'pending = left.writes;',
    replace: 'pending = [];',
  },
  {
    // Reading back is what makes Google store the collected writes while the lock is still held.
    name: 'the lock is released without a flush: what was written is not read back before',
    operation: 'edit-attendee',
    check: 'users',
    file: 'server/google/sheets/sheet-changes.ts',
    within: 'writeProved',
    find: 'const touched = write(before, pending);',
    replace: 'const touched = write(before, pending); return success(before);',
  },
  {
    name: 'a lock that was not got does not matter',
    operation: 'save-petition',
    check: 'users',
    file: 'server/google/script/document-lock.ts',
    within: 'guarded',
    find: 'if (!acquired(lock, wait)) return $refusal;',
    replace: 'acquired(lock, wait);',
  },
];
