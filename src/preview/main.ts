import { parseArgs } from 'node:util';
import { libreOffice } from '../host/disk/libre-office';
import { serve } from './server/server';
import { loadState, StateFolder } from './server/state-folder';
import { Stage } from './stage/stage';

const help = `npm start -- [--port 4173] [--state .state] [--fresh | --empty]
  Serves the built add-on with a sample commune at a local address.
  --port   the address's port; the next free one when it is taken
  --state  the folder that keeps the register between runs
  --fresh  begins again with the sample
  --empty  begins again with an empty sheet, to set up yourself`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4173' },
      state: { type: 'string', default: '.state' },
      fresh: { type: 'boolean', default: false },
      empty: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_485)
    throw new Error(`--port ${values.port} is no port`);

  const office = libreOffice();
  const pdf = office && ((docx: Uint8Array[]) => office.pdf(docx));
  const saved = values.fresh || values.empty ? undefined : await loadState(values.state);
  const begin = values.empty ? 'empty-sheet' : 'sample';
  const isPlayed = !saved && begin === 'sample';
  if (isPlayed) process.stdout.write('Preparing the sample commune');
  const report = (): void => void process.stdout.write('.');
  const stage = new Stage({ dist: 'dist', begin, report, ...(pdf ? { pdf } : {}) }, saved);
  if (isPlayed) console.log();
  const folder = new StateFolder(values.state, () => stage.host.snapshot().state);
  if (!saved) await folder.flush();
  const served = await serve(stage, port, () => folder.changed());
  console.log(`Sổ đối thoại: ${served.address}  (Ctrl+C ends; the register is kept in ${values.state})`);
  if (!office) console.log('LibreOffice is not installed: documents are shown, PDF files cannot be made.');

  const end = (): void => {
    void served
      .close()
      .then(() => folder.flush())
      .then(() => process.exit(0));
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

await main();
