import type { Mutant } from './mutant';

export const papersMutants: readonly Mutant[] = [
  {
    name: 'an upload that Drive refused for its rate is made twice',
    file: 'server/google/drive/drive-files.ts',
    within: 'upload',
    find: "existing.get(items[index]?.key ?? '') ?? null",
    replace: 'null',
    killer: {
      file: 'server/google/drive/drive-files.test.ts',
      title:
        'documents in Drive are made once where other programs use up the rate, though Drive makes some of what it refuses',
    },
  },
  {
    name: 'documents carry no key',
    file: 'server/google/drive/drive-calls.ts',
    within: 'uploadInto',
    find: '{ key, group }',
    replace: '{ group }',
    killer: {
      file: 'server/google/drive/drive-files.test.ts',
      title:
        'documents in Drive are made as Docs with their key, found by their group, and read back as Word files',
    },
  },
  {
    name: 'documents of a run that was cut off are made again',
    file: 'application/documents/drive-documents.ts',
    within: 'straysOf',
    find: 'listing.filter($isStray)',
    replace: '[]',
    killer: {
      file: 'application/documents/drive-documents.test.ts',
      title: 'documents in Drive are strays if no line names them and they are not locked',
    },
  },
  {
    name: 'a locked document is written over',
    file: 'application/documents/drive-documents.ts',
    within: 'storeDocuments',
    find: 'isLocked ? [] : $open',
    replace: '$open',
    killer: {
      file: 'application/documents/drive-documents.test.ts',
      title: 'documents in Drive are updated by ID, created if missing, and unchanged when locked',
    },
  },
  {
    name: 'documents lie loose in My Drive while there is no folder',
    file: 'application/documents/drive-documents.ts',
    within: 'documentsInDrive',
    find: "settings.drive.folder === ''",
    replace: 'false',
    killer: {
      file: 'application/documents/drive-documents.test.ts',
      title:
        'documents in Drive are refused while Cấu hình names no folder, so that none lies loose in My Drive',
    },
  },
  {
    name: 'a template lies loose in My Drive while there is no folder',
    file: 'application/templates/change-template.ts',
    within: 'useTemplate',
    find: "drive.folder === ''",
    replace: 'false',
    killer: {
      file: 'application/templates/templates.test.ts',
      title:
        'changing a template makes no Doc before set-up has made the folder, because it would be in My Drive itself',
    },
  },
  {
    name: 'a paper takes the number of another',
    file: 'application/papers/issue-papers.ts',
    within: 'issue',
    find: 'if (conflict) return failure(conflict);',
    replace: ';',
    killer: {
      file: 'application/papers/issue-papers.test.ts',
      title:
        'issuing papers gives no number twice, including those typed by hand and that of the invitations, unless each kind has its own series',
    },
  },
  {
    name: 'a paper with gaps is issued',
    file: 'application/documents/issue-documents.ts',
    within: 'issueDocuments',
    find: 'if (unfit.length > 0) return success($x);',
    replace: ';',
    killer: {
      file: 'application/papers/issue-papers.test.ts',
      title: 'issuing papers is refused while something is missing, with the cell to fill',
    },
  },
  {
    name: 'a locked paper gets another number',
    file: 'application/documents/issue-documents.ts',
    within: 'issueDocuments',
    find: 'placed.value.some($isOther)',
    replace: 'false',
    killer: {
      file: 'application/invitations/finish-invitations.test.ts',
      title: 'interrupted finishing does not use another number when documents were locked but not recorded',
    },
  },
  {
    name: 'a paper is issued otherwise than it was signed',
    file: 'application/documents/issue-documents.ts',
    within: 'issueDocuments',
    find: 'changes.length > 0',
    replace: 'false',
    killer: {
      file: 'application/papers/issue-papers.test.ts',
      title:
        'issuing papers is refused where the paper differs from its draft, which is named with both values',
    },
  },
  {
    name: 'a document carries a number before the register has it',
    file: 'application/documents/issue-documents.ts',
    within: 'issueDocuments',
    find: 'const numbered = $number; if (!numbered.ok) return numbered; const target = $target; const total = $total; const progress = $progress; const stored = $stored;',
    replace:
      'const target = $target; const total = $total; const progress = $progress; const stored = $stored; const numbered = $number; if (!numbered.ok) return numbered;',
    killer: {
      file: 'application/invitations/finish-invitations.test.ts',
      title:
        'finishing the invitations corrects number and day of locked letters until one is sent, with a line in the journal',
    },
  },
  {
    name: 'one request makes two templates',
    file: 'application/templates/change-template.ts',
    within: 'storeOnce',
    find: 'listing.find($isSame)',
    replace: 'undefined',
    killer: {
      file: 'application/templates/templates.test.ts',
      title:
        'changing a template makes one Doc for one request, wherever it is interrupted, and loses no link',
    },
  },
  {
    name: 'a template that would print a hole is used',
    file: 'application/templates/change-template.ts',
    within: 'useTemplate',
    find: 'if (!isUsable(refused)) return success($refused);',
    replace: ';',
    killer: {
      file: 'application/templates/templates.test.ts',
      title: 'changing a template puts no template with gaps into Drive',
    },
  },
  {
    name: 'the link of the template before is lost in a crash',
    file: 'application/templates/change-template.ts',
    within: 'changeLink',
    find: 'const formerSaved = $saved; const changed = andThen(formerSaved, $write);',
    replace:
      'const written = ($write)(); const formerSaved = $saved; const changed = andThen(formerSaved, () => written);',
    killer: {
      file: 'application/templates/templates.test.ts',
      title:
        'changing a template makes one Doc for one request, wherever it is interrupted, and loses no link',
    },
  },
  {
    name: 'a folder that is shared by link is not told of',
    file: 'application/set-up/set-up-drive.ts',
    within: 'placesInDrive',
    find: 'listing.value.filter((file) => file.byLink)',
    replace: '[]',
    killer: {
      file: 'application/set-up/set-up-register.test.ts',
      title: 'set-up of an empty spreadsheet tells of a folder that anybody with the link can open',
    },
  },
  {
    name: 'letters that are shared by link are not told of',
    file: 'server/google/drive/drive-calls.ts',
    within: 'fileOf',
    find: 'answer.permissions?.some($isOpen) ?? false',
    replace: 'false',
    killer: {
      file: 'server/google/drive/drive-files.test.ts',
      title: 'documents in Drive say whether anybody with the link can open them',
    },
  },
  {
    name: 'a folder out of reach stops making documents',
    file: 'server/google/drive/drive-files.ts',
    within: 'uploadOnce',
    find: 'items.filter($isOut)',
    replace: '[]',
    killer: {
      file: 'server/google/drive/drive-files.test.ts',
      title: 'documents in Drive are in the Drive of their maker if that folder is not accessible',
    },
  },
];
