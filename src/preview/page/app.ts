import type { ActionView, WorldView } from '../protocol';

export type ViewName = 'sheet' | 'documents' | 'mails' | 'triggers' | 'executions';

/** What the parts of the page share. */
export interface App {
  readonly world: WorldView;
  readonly view: ViewName;
  /** Asks the server to do something, takes in the new world and shows what the add-on showed. */
  act(path: string, body?: unknown): Promise<ActionView>;
  show(view: ViewName): void;
  openTab(tab: string): void;
}

/** A part of the page; `update` is called whenever the world or the view has changed. */
export interface Part {
  readonly element: HTMLElement;
  update(): void | Promise<void>;
}
