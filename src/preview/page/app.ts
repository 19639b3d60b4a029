import type { ActionView, WorldView } from '../protocol';

export type ViewName = 'sheet' | 'documents' | 'mails' | 'triggers' | 'executions';

/** What the parts of the page share. */
export interface App {
  readonly world: WorldView;
  readonly view: ViewName;
  /** Asks the server to do something, takes in the new world and shows what the add-on shows. */
  act(path: string, body?: unknown): Promise<ActionView>;
  show(view: ViewName): void;
}

/** A part of the page that stays mounted while another one is in sight. */
export interface PanelProps {
  readonly app: App;
  readonly hidden: boolean;
}
