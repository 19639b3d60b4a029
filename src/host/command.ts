import { existsSync } from 'node:fs';
import { inspect, parseArgs } from 'node:util';
import { type Execution, remoteCalls, type UiEvent } from './public-api';
import { runFile } from './run-file';

const help = `Runs a function of an Apps Script file on the local Apps Script.

  npm run apps-script -- FILE.gs FUNCTION [--workbook FILE.xlsx] [--now TIME] [--json]

  --workbook FILE.xlsx  the spreadsheet the script is bound to; the file is read and never written
  --now TIME            the clock at the start, such as 2023-11-01T08:00:00+07:00
  --json                print one JSON object: status, value, error, log, ui, calls, remoteCalls, durationMs
  --help                print this

The files appsscript.json and *.html beside FILE.gs are used. Without an appsscript.json every scope is granted.
Exits with 1 when the script fails.`;

/** The command `npm run apps-script`: prints the report and gives the exit code. */
export async function appsScript(args: readonly string[], print: (text: string) => void): Promise<0 | 1> {
  const request = read(args);
  if ('problem' in request) {
    print(`${request.problem}\n\n${help}`);
    return 1;
  }
  if (request.help) {
    print(help);
    return 0;
  }
  try {
    const execution = await runFile(request);
    print(request.json ? JSON.stringify(plain(execution), null, 2) : report(execution));
    return execution.status === 'ok' ? 0 : 1;
  } catch (error) {
    // The host throws what it lacks by name; that counts as a failure of the run.
    const message = error instanceof Error ? error.message : String(error);
    print(
      request.json
        ? JSON.stringify({ status: 'error', error: { name: 'LocalHost', message } }, null, 2)
        : message,
    );
    return 1;
  }
}

function read(args: readonly string[]) {
  try {
    const options = {
      workbook: { type: 'string' },
      now: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [script = '', functionName = '', ...more] = positionals;
    const { workbook, now = new Date().toISOString(), json = false, help = false } = values;
    if (!help && (functionName === '' || more.length > 0)) return { problem: 'Give a file and a function.' };
    const missing = help
      ? undefined
      : [script, workbook].find((path) => path !== undefined && !existsSync(path));
    if (missing !== undefined) return { problem: `There is no file ${missing}.` };
    return { script, functionName, now, json, help, ...(workbook === undefined ? {} : { workbook }) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function plain(execution: Execution): object {
  const { status, value, error, log, ui, calls, missing, durationMs } = execution;
  return {
    status,
    value: value ?? null,
    error,
    log,
    ui,
    calls,
    missing,
    remoteCalls: remoteCalls(execution),
    durationMs,
  };
}

function report(execution: Execution): string {
  const { status, value, error, log, ui, durationMs } = execution;
  const lines = [
    ...log.map(({ level, text }) => `${level.padEnd(7)} ${text}`),
    ...ui.map(shownEvent),
    status === 'ok'
      ? `Result: ${inspect(value, { depth: 6 })}`
      : `${status}: ${error?.name}: ${error?.message}`,
    ...(error?.stack && status === 'error' ? [error.stack.split('\n').slice(1, 6).join('\n')] : []),
    '',
    ...callTable(execution),
    `Service calls: ${remoteCalls(execution)}, in ${Math.round(durationMs)} ms on the virtual clock`,
  ];
  return lines.join('\n');
}

function shownEvent(event: UiEvent): string {
  const { kind, title } = event;
  return `${kind.padEnd(7)} ${[title, 'text' in event ? event.text : ''].filter((part) => part !== '').join(': ')}`;
}

/** How often each member was called, in the order of first calls. */
function callTable({ calls }: Execution): readonly string[] {
  const counts = new Map<string, { kind: string; count: number }>();
  for (const { service, member, kind } of calls) {
    const name = `${service}.${member}`;
    counts.set(name, { kind, count: (counts.get(name)?.count ?? 0) + 1 });
  }
  const width = Math.max(0, ...[...counts.keys()].map((name) => name.length));
  return [...counts].map(
    ([name, { kind, count }]) => `${String(count).padStart(6)}  ${name.padEnd(width)}  ${kind}`,
  );
}
