import type { Mutant } from './mutant';

export const rowsMutants: readonly Mutant[] = [
  {
    name: 'the mark of a request is not looked for',
    file: 'application/rows/idempotence.ts',
    within: 'earlierSave',
    find: 'if (!row.request.startsWith($mark)) continue;',
    replace: 'continue;',
    killer: {
      file: 'application/petitions/record-petitions.test.ts',
      title:
        'recording the matters of one speaker returns the first result for the same request, and writes and logs nothing more',
    },
  },
  {
    name: 'a request is used for something else',
    file: 'application/rows/idempotence.ts',
    within: 'earlierSave',
    find: "if (number < 0) return failure({ code: 'request-reused' });",
    replace: 'if (number < 0) continue;',
    killer: {
      file: 'application/petitions/record-petitions.test.ts',
      title: 'recording the matters of one speaker refuses other content under a request that was saved',
    },
  },
  {
    name: 'a number is given again after its row was deleted',
    file: 'application/rows/next-ids.ts',
    within: 'nextIds',
    find: "Math.max(highest, Number(memory[memoryKey(prefix)] ?? '0') || 0)",
    replace: 'highest',
    killer: {
      file: 'application/petitions/record-petitions.test.ts',
      title:
        'recording the matters of one speaker completes a request of which only the first row was saved, in the same turn with a new number',
    },
  },
  {
    name: 'a counter that is behind gives a number twice',
    file: 'application/rows/next-ids.ts',
    within: 'nextIds',
    find: "Math.max(highest, Number(memory[memoryKey(prefix)] ?? '0') || 0)",
    replace: "Number(memory[memoryKey(prefix)] ?? '0') || 0",
    killer: {
      file: 'application/petitions/record-petitions.test.ts',
      title:
        'recording the matters of one speaker continues from the highest number in the sheet and never reuses a deleted one',
    },
  },
  {
    name: 'the counter is not kept',
    file: 'application/rows/write-rows.ts',
    within: 'appendNumbered',
    find: 'memory.write(batch.memory);',
    replace: ';',
    killer: {
      file: 'application/rows/under-lock.test.ts',
      title:
        'work under the lock gives new rows the next IDs and stores the counter before the rows are written',
    },
  },
  {
    name: 'the change of a colleague is written over',
    file: 'application/rows/edit-row.ts',
    within: 'plannedChange',
    find: 'row.fingerprint !== form.fingerprint && $own',
    replace: 'false',
    killer: {
      file: 'application/attendees/save-attendee.test.ts',
      title:
        'editing a person still reports a conflict if somebody changed a field other than the half-saved ones',
    },
  },
  {
    name: 'no lock around anything that changes sheets',
    file: 'application/rows/under-lock.ts',
    within: 'underLock',
    find: 'ports.lock[lock](work)',
    replace: 'work()',
    killer: {
      file: 'application/rows/under-lock.test.ts',
      title: 'work under the lock holds the lock, and logs once the lock is released',
    },
  },
  {
    name: 'a village opinion is added again after a crash',
    file: 'application/petitions/collate-village.ts',
    within: 'addOpinions',
    find: 'idsBefore.has(number) ? [] : $rows',
    replace: '$rows',
    killer: {
      file: 'application/petitions/collate-village.test.ts',
      title: 'opinions sent in by villages (S35) adds a list once for each request',
    },
  },
  {
    name: 'a posts holder is copied twice after a crash',
    file: 'application/conference/start-next-conference.ts',
    within: 'copyPosts',
    find: 'holders.filter($isMissing)',
    replace: 'holders',
    killer: {
      file: 'application/conference/start-next-conference.test.ts',
      title: 'the next conference is made once for each request',
    },
  },
  {
    name: 'usual rows are added to those of the office',
    file: 'application/conference/prepare-conference.ts',
    within: 'addModel',
    find: "if (foreign) return failure({ code: 'already-there', tab: table.tab });",
    replace: ';',
    killer: {
      file: 'application/conference/prepare-conference.test.ts',
      title:
        'the preparation from a model is filled once: the same request adds nothing more, another one keeps the office’s rows',
    },
  },
  {
    name: 'taking an import back removes rows that somebody changed',
    file: 'application/rows/added-rows.ts',
    within: 'undoAddedRows',
    find: 'ports.register.remove(table, isUntouched)',
    replace: 'ports.register.remove(table, ({ request }) => added.has(String(request)))',
    killer: {
      file: 'application/attendees/undo-import.test.ts',
      title: 'undoing an import keeps people changed since, and names them',
    },
  },
];
