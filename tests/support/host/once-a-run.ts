import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Whether this worker may make what lies behind the lock; the lock of a worker that has died is opened. */
function hasTaken(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (existsSync(lock) && !isAlive(Number(readFileSync(lock, 'utf8')))) rmSync(lock, { force: true });
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    // 0 sends no signal. A lock is empty for a moment, before its number is written.
    return pid === 0 || process.kill(pid, 0);
  } catch {
    return false;
  }
}

function waitShortly(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
}

function madeOrRead<Value>(name: string, make: () => Value): Value {
  const folder = process.env.RUN_FOLDER;
  if (!folder) return make();
  const file = join(folder, name);
  const lock = `${file}.lock`;
  for (;;) {
    if (existsSync(file)) return deserialize(readFileSync(file)) as Value;
    if (hasTaken(lock)) break;
    waitShortly();
  }
  try {
    const value = make();
    writeFileSync(`${file}.part`, serialize(value));
    renameSync(`${file}.part`, file);
    return value;
  } finally {
    rmSync(lock);
  }
}

const values = new Map<string, unknown>();

/**
 * Plain data that takes seconds to make: the first worker of a run that needs it makes it, the others wait and read what
 * it left in the folder of the run; each keeps it. Without such a folder it is made here.
 */
export function onceARun<Value>(name: string, make: () => Value): Value {
  if (!values.has(name)) values.set(name, madeOrRead(name, make));
  return values.get(name) as Value;
}
