import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { madePaperCodes } from '../../../src/register/papers/paper-kinds';
import { createDocumentEngine } from '../../../src/templates/engine';
import { heldSources } from '../../support/papers/after-conference';
import { signed } from '../../support/papers/paper-sources';
import { formOf, printPaper } from '../../support/papers/print-paper';
import { wordText } from '../../support/papers/word-text';
import { mayRender } from '../../support/pictures/libre-office-pages';

const rendered = mayRender() ? it : it.skip;
const reason = mayRender() ? '' : ' (skipped: LibreOffice is not installed)';

const sources = heldSources();
const kinds = madePaperCodes.filter((kind) => formOf(kind).subjects(sources).length > 0);

const withoutSpace = (text: string): string => text.normalize('NFC').replace(/\s|\uFEFF/g, '');

/** Plain text of each file from LibreOffice, all files in one run. */
function asText(files: readonly Uint8Array[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'texts-'));
  try {
    const names = files.map((file, index) => {
      const name = join(folder, `${index}.docx`);
      writeFileSync(name, file);
      return name;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const options = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
    execFileSync('soffice', [profile, ...options, ...names], { stdio: 'ignore' });
    return names.map((name) => readFileSync(name.replace(/docx$/, 'txt'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe(`every paper${reason}`, () => {
  rendered(
    'shows the same text in LibreOffice, to the linter and to a strict reader of its XML',
    async () => {
      const files = await Promise.all(kinds.map((kind) => printPaper(kind, sources, signed)));
      const shown = asText(files);
      for (const [index, file] of files.entries()) {
        const read = createDocumentEngine()
          .read(file)
          .map(({ text }) => text)
          .join('');
        const strict = wordText(file).paragraphs.join('');
        expect([kinds[index], withoutSpace(read)]).toEqual([kinds[index], withoutSpace(strict)]);
        expect([kinds[index], withoutSpace(shown[index] ?? '')]).toEqual([kinds[index], withoutSpace(read)]);
      }
      // The hall is as announced, so there is nothing to correct.
      expect(madePaperCodes.filter((kind) => !kinds.includes(kind))).toEqual(['correction']);
    },
    240_000,
  );
});
