import { appsScript } from './command';

// The program `npm run apps-script`; everything it does is in `command.ts`.
process.exitCode = await appsScript(process.argv.slice(2), (text) => console.log(text));
