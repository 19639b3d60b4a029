import { forgetFormerDrafts } from '../../../../src/preview/page/frame/former-drafts';

/** Storage of a browser, in memory. */
function storage(): Storage {
  const texts = new Map<string, string>();
  return {
    get length() {
      return texts.size;
    },
    clear: () => texts.clear(),
    getItem: (key) => texts.get(key) ?? null,
    key: (at) => [...texts.keys()][at] ?? null,
    removeItem: (key) => void texts.delete(key),
    setItem: (key, text) => void texts.set(key, text),
  };
}

describe('drafts of sidebars in the preview', () => {
  it('stay while the same register is shown, also after it was loaded again', () => {
    const drafts = storage();
    forgetFormerDrafts([drafts], 'first');
    drafts.setItem('petition', 'Mương tưới');
    forgetFormerDrafts([drafts], 'first');
    forgetFormerDrafts([drafts], '');
    expect(drafts.getItem('petition')).toBe('Mương tưới');
  });

  it('go with the register that was thrown away', () => {
    const [drafts, outbox] = [storage(), storage()];
    forgetFormerDrafts([drafts, outbox], 'first');
    drafts.setItem('petition', 'Mương tưới');
    outbox.setItem('roll', 'ĐB-0001');
    forgetFormerDrafts([drafts, outbox], 'second');
    expect([drafts.getItem('petition'), outbox.getItem('roll')]).toEqual([null, null]);
  });
});
