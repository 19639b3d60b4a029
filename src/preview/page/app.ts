import type { ActionView, WorldView } from '../protocol';

export type ViewName = 'sheet' | 'documents' | 'mails' | 'triggers' | 'executions';

/** Shared by the parts of the page. */
export interface App {
  readonly world: WorldView;
  readonly view: ViewName;
  /** Whether English captions are shown. */
  readonly hasCaptions: boolean;
  /** Sends an action to the server, takes over the new world and shows alerts and sidebars of the add-on. */
  act(path: string, body?: unknown): Promise<ActionView>;
  show(view: ViewName): void;
}

/** A panel stays mounted while another one is visible. */
export interface PanelProps {
  readonly app: App;
  readonly hidden: boolean;
}
