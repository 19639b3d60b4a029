import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadWorld, saveWorld } from '../../host/disk/world-folder';
import type { WorldState } from '../../host/host';

const quiet = 400;

/**
 * Persists a world in a folder. A save writes a new folder and swaps it in, so that a crash loses the last change but not
 * the register.
 */
export class StateFolder {
  private readonly folder: string;
  private readonly snapshot: () => WorldState;
  private timer: NodeJS.Timeout | undefined;
  private saving: Promise<void> = Promise.resolve();

  constructor(folder: string, snapshot: () => WorldState) {
    this.folder = folder;
    this.snapshot = snapshot;
  }

  /** Saves soon; a burst of changes is saved once. */
  changed(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), quiet);
  }

  /** Saves pending changes. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.saving = this.saving.then(() => replaceWorld(this.snapshot(), this.folder));
    return this.saving;
  }
}

const placesIn = (folder: string) => ({
  world: join(folder, 'world'),
  next: join(folder, 'next'),
  former: join(folder, 'former'),
});

async function replaceWorld(state: WorldState, folder: string): Promise<void> {
  const { world, next, former } = placesIn(folder);
  rmSync(next, { recursive: true, force: true });
  await saveWorld(state, next);
  rmSync(former, { recursive: true, force: true });
  if (existsSync(world)) renameSync(world, former);
  renameSync(next, world);
  rmSync(former, { recursive: true, force: true });
}

/** The last saved world, if any. */
export async function loadState(folder: string): Promise<WorldState | undefined> {
  const { world, former } = placesIn(folder);
  return (await loadWorld(world)) ?? loadWorld(former);
}
