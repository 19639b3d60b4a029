import type { Mutant } from './mutant';

export const privacyMutants: readonly Mutant[] = [
  {
    name: 'a denunciation is saved with a name',
    file: 'application/petitions/record-petitions.ts',
    within: 'readPetitions',
    find: "if (readings.some($isNamed)) return failure({ code: 'identity-refused' });",
    replace: ';',
    killer: {
      file: 'application/petitions/record-petitions.test.ts',
      title: 'a matter of another procedure refuses a denunciation while anything identifies the speaker',
    },
  },
  {
    name: 'a denunciation comes with other matters',
    file: 'application/petitions/record-petitions.ts',
    within: 'recordPetitions',
    find: "if (isSecret && read.length > 1) return failure({ code: 'denunciation-apart' });",
    replace: ';',
    killer: {
      file: 'application/petitions/confidential-petition.test.ts',
      title:
        'V11 a denunciation beside other matters is refused in one request with a named petition, so that nothing links the two',
    },
  },
  {
    name: 'the register keeps the words of a denunciation',
    file: 'application/petitions/record-petitions.ts',
    within: 'prepared',
    find: 'denunciationNotice',
    replace: 'row.content',
    killer: {
      file: 'application/petitions/record-petitions.test.ts',
      title: 'a matter of another procedure records only the existence of a denunciation',
    },
  },
  {
    name: 'the mark of a denunciation proves its words',
    file: 'application/petitions/record-petitions.ts',
    within: 'planMatters',
    find: 'matter && isDenunciation(matter) ? [matter] : [speaker, draft]',
    replace: '[speaker, draft]',
    killer: {
      file: 'application/petitions/confidential-petition.test.ts',
      title:
        'V11 a denunciation sent with more fields than allowed stores no fingerprint that could confirm a guess of the text',
    },
  },
  {
    name: 'the journal tells when a denunciation came',
    file: 'application/petitions/record-petitions.ts',
    within: 'addMatters',
    find: '!matters.some(isDenunciation) && mattersNote(added)',
    replace: 'mattersNote(added)',
    killer: {
      file: 'application/petitions/confidential-petition.test.ts',
      title:
        'V11 a denunciation beside other matters has a separate turn and request, and no line or time in the journal',
    },
  },
  {
    name: 'a denunciation belongs to a turn in the hall',
    file: 'application/hall/record-turn.ts',
    within: 'readMatters',
    find: 'rows.every(isCounted) ? success(rows) : $refusal',
    replace: 'success(rows)',
    killer: {
      file: 'application/hall/record-turn.test.ts',
      title: 'a turn in the hall cannot hold a denunciation, even without a speaker among its fields',
    },
  },
  {
    name: 'villages see what nobody released',
    file: 'application/petitions/refresh-public-sheet.ts',
    within: 'isPublic',
    find: 'petition.publishable === true',
    replace: 'true',
    killer: {
      file: 'application/petitions/refresh-public-sheet.test.ts',
      title:
        'the sheet that villages read never shows a complaint, a denunciation or what the office did not tick (S08)',
    },
  },
  {
    name: 'villages see names and phones in a text',
    file: 'application/petitions/refresh-public-sheet.ts',
    within: 'publicRow',
    find: 'publicText(petition.content, petition.speaker)',
    replace: 'petition.content',
    killer: {
      file: 'application/petitions/refresh-public-sheet.test.ts',
      title:
        'the sheet that villages read shows code, village, content, unit, day and state, by village, without speakers and contact data',
    },
  },
  {
    name: 'the journal repeats words of a person',
    file: 'application/rows/changes-in-form.ts',
    within: 'changesOf',
    find: 'base && was !== void 0 && is !== void 0 && isListed',
    replace: 'base',
    killer: {
      file: 'application/attendees/save-attendee.test.ts',
      title: 'editing a person completes its own interrupted change, and logs only what the form changed',
    },
  },
  {
    name: 'the journal repeats what is in no list of the office',
    file: 'application/rows/changes-in-form.ts',
    within: 'changesOf',
    find: 'base && was !== void 0 && is !== void 0 && isListed',
    replace: 'base && was !== void 0 && is !== void 0',
    killer: {
      file: 'application/rows/journal-words.test.ts',
      title: 'V8 the journal copies no free text of a place, old or new',
    },
  },
  {
    name: 'the log repeats the text of an error',
    file: 'server/google/script/trouble-log.ts',
    within: 'logTrouble',
    find: 'nameOf(error)',
    replace: 'String(error)',
    killer: {
      file: 'server/answer.test.ts',
      title:
        'a call that breaks returns a failure that a sidebar can show, and logs the place of the error (V11: in codes alone)',
    },
  },
  {
    name: 'a form that is out of date is answered with a denunciation',
    file: 'application/rows/edit-row.ts',
    within: 'plannedChange',
    find: 'isHidden?.(row.values)',
    replace: 'false',
    killer: {
      file: 'application/petitions/correct-petition.test.ts',
      title: 'a petition that was recorded wrongly is never a denunciation',
    },
  },
];
