import type { Drive, DriveFile } from '../../../application/ports';
import type { TrialStep } from '../../../application/self-check/trials';
import { type Finding, foundAs } from '../../../domain/self-check/assumption';
import { soundPages } from '../../../domain/self-check/letter-room';
import { pagesOfPdf } from '../../../domain/self-check/pdf-pages';
import { scratchFolder, scratchReason } from '../../../text/self-check/scratch-names';
import { documentLoader } from '../drive/document-loader';
import { changeRequest } from '../drive/drive-calls';
import { driveTraffic, isFine, isForLater } from '../drive/drive-traffic';
import { noteFiles, scratchGroup } from './scratch';
import type { Stopwatch } from './stopwatch';

/** What the register names as made by somebody, to see that another account cannot open it. */
export interface RecordedFile {
  readonly id: string;
  readonly isOwn: boolean;
}

/** Milliseconds between two looks for a new file in the list, and how many. */
const listPause = 2_000;
const looks = 5;

/** As many as the add-on sends at once. */
const writesAtOnce = 6;

/** What is tried in a scratch folder, on one document. */
export function driveSteps(
  { timed }: Stopwatch,
  drive: Drive,
  recorded: RecordedFile | null,
): readonly TrialStep[] {
  let document: DriveFile | null = null;
  const whenMade = (work: (file: DriveFile) => readonly Finding[]): readonly Finding[] =>
    document ? work(document) : [];
  return [
    {
      assumptions: ['drive-folder', 'drive-upload'],
      run() {
        const folder = drive.createFolder(scratchFolder, `${scratchGroup}.folder`, scratchGroup);
        if (!folder.ok) return [foundAs('drive-folder', false)];
        noteFiles(folder.value.id);
        const upload = {
          name: scratchFolder,
          key: `${scratchGroup}.document`,
          group: scratchGroup,
          content: documentLoader().specimen(),
        };
        const [made = null] = timed('drive-upload', () => drive.upload(folder.value.id, [upload]));
        document = made;
        if (made) noteFiles(folder.value.id, made.id);
        return [foundAs('drive-folder', true), foundAs('drive-upload', made !== null)];
      },
    },
    { assumptions: ['drive-list'], run: () => whenMade(({ id }) => [listed(id)]) },
    {
      assumptions: ['drive-word', 'borders', 'drawn-lines', 'leaders', 'comments'],
      run: () =>
        whenMade(({ id }) => {
          const word = timed('drive-word', () => drive.exportWord(id));
          if (!word.ok) return [foundAs('drive-word', false)];
          const features = documentLoader().engine().features(word.value);
          return [
            foundAs('drive-word', features !== null, word.value.length),
            foundAs('borders', features?.borders === true),
            foundAs('drawn-lines', features?.drawnLines === true),
            // Google Docs has none, so that the papers print dots.
            foundAs('leaders', features?.leaders === false),
            foundAs('comments', features?.comments === true),
          ];
        }),
    },
    {
      assumptions: ['drive-pdf', 'one-page'],
      run: () =>
        whenMade(({ id }) => {
          const [pdf = null] = timed('drive-pdf', () => drive.exportAll([id], 'pdf'));
          if (!pdf) return [foundAs('drive-pdf', false)];
          const pages = pagesOfPdf(pdf);
          const size = foundAs('drive-pdf', true, pdf.length);
          return pages === 0 ? [size] : [size, foundAs('one-page', pages <= soundPages, pages)];
        }),
    },
    {
      assumptions: ['drive-lock'],
      run: () =>
        whenMade(({ id }) => {
          const [locked = null] = drive.protect([id], scratchReason);
          drive.unprotect([id]);
          return [foundAs('drive-lock', locked?.locked === true)];
        }),
    },
    {
      assumptions: ['drive-rate'],
      run: () =>
        whenMade(({ id }) => {
          const writes = Array.from({ length: writesAtOnce }, (_, at) =>
            changeRequest(id, { description: `${at}` }),
          );
          const responses = driveTraffic().send(writes);
          const done = responses.filter(isFine).length;
          return done + responses.filter(isForLater).length === writesAtOnce
            ? [foundAs('drive-rate', done === writesAtOnce, done)]
            : [];
        }),
    },
    {
      assumptions: ['others-files'],
      run() {
        if (!recorded || recorded.isOwn) return [];
        return [foundAs('others-files', drive.states([recorded.id])[0] === 'gone')];
      },
    },
  ];

  /** Seconds until the list shows the document; -1 if it does not in time. */
  function listed(id: string): Finding {
    const begun = Date.now();
    for (let look = 0; look < looks; look += 1) {
      if (look > 0) Utilities.sleep(listPause);
      const files = timed('drive-list', () => drive.list(scratchGroup));
      if (files.ok && files.value.some((file) => file.id === id)) {
        const seconds = look === 0 ? 0 : Math.ceil((Date.now() - begun) / 1000);
        return foundAs('drive-list', seconds === 0, seconds);
      }
    }
    return foundAs('drive-list', false, -1);
  }
}
