import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { specimen } from '../templates/docx/specimen';
import { builtInTemplates } from '../templates/papers/built-in-templates';
import { manual } from '../text/guide/manual';
import { buildLazyScript, buildServerScript } from './server-script';
import { buildSidebar, sidebarNames } from './sidebar';
import { buildTemplatesPage } from './templates-page';

const target = 'dist';
/** Committed for readers of the repository; the guide sidebar is drawn from the same text. */
const manualFile = 'src/text/guide/HUONG-DAN.md';

const files: Readonly<Record<string, () => string | Promise<string>>> = {
  'Code.js': () => buildServerScript('src/server/main.ts'),
  'engine.js': () => buildLazyScript('src/templates/engine.ts', 'loadDocumentEngine_'),
  'templates.html': () => buildTemplatesPage({ ...builtInTemplates, specimen: () => specimen(new Date(0)) }),
  ...Object.fromEntries(sidebarNames.map((name) => [`${name}.html`, () => buildSidebar(name)])),
};

async function main(): Promise<void> {
  const built = await Promise.all(
    Object.entries(files).map(async ([name, make]) => ({ name, text: await make() })),
  );
  // After everything is built, so that dist never mixes two builds.
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  for (const { name, text } of built) await writeFile(`${target}/${name}`, text);
  await writeManual();
  await cp('appsscript.json', `${target}/appsscript.json`);
  for (const { name, text } of built) {
    console.log(`${name.padEnd(22)} ${(Buffer.byteLength(text) / 1000).toFixed(1).padStart(7)} kB`);
  }
}

/** Under CI a stale manual is an error; elsewhere the build updates it. */
async function writeManual(): Promise<void> {
  const text = manual();
  if (process.env.CI && (await readFile(manualFile, 'utf8')) !== text)
    throw new Error(`${manualFile} is out of date: run npm run build and commit it`);
  await writeFile(manualFile, text);
}

await main();
