import { existsSync } from 'node:fs';
import { explained, projectFile, runClasp } from './clasp';

// `npm run push`: replaces the files of the script by those of `dist`.

function push(): string {
  if (!existsSync(projectFile)) {
    throw new Error(
      'No script is connected yet. Run: npm run connect -- --sheet ADDRESS_OF_THE_SHEET (or --script ID_OF_THE_SCRIPT)',
    );
  }
  const { succeeded, output } = runClasp(['push', '--force', '--project', projectFile]);
  // clasp may end with 0 and have pushed nothing.
  if (succeeded && /Pushed \d+ files/.test(output)) return output.trim();
  if (succeeded && /already up to date/.test(output)) return 'The script has these files already.';
  throw new Error(explained(output));
}

try {
  console.log(push());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
