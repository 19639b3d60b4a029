const mark = 'preview-world';

/** Drafts of a register that was thrown away do not belong to the next one; of a loaded register they stay. */
export function forgetFormerDrafts(storages: readonly Storage[], world: string): void {
  if (world === '') return;
  for (const storage of storages) {
    if (storage.getItem(mark) === world) continue;
    storage.clear();
    storage.setItem(mark, world);
  }
}
