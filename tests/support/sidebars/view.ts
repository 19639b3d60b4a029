import type { SidebarName } from '../../../src/build/sidebar';
import type { MethodName } from '../../../src/rpc/contract';
import type { Reply } from '../../../src/rpc/protocol';
import type { Sidebar } from '../browser/browser-sidebar';

/** What differs from the answers of every opening, and where the sidebar begins. */
interface Given {
  readonly answers?: Partial<Record<MethodName, Reply<unknown>>>;
  readonly start?: { readonly row: string };
}

export const given = (name: MethodName, value: unknown): Given => ({
  answers: { [name]: { ok: true, value } },
});

export type View = readonly [
  form: SidebarName,
  view: string,
  reach: (sidebar: Sidebar) => Promise<unknown>,
  given?: Given,
];
