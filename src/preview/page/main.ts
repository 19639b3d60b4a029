import type { ActionView, WorldView } from '../protocol';
import type { App, Part, ViewName } from './app';
import { element } from './element';
import { makeDocuments } from './panels/documents';
import { makeExecutions } from './panels/executions';
import { makeHeader } from './panels/header';
import { makeMails } from './panels/mails';
import { makeTriggers } from './panels/triggers';
import { post } from './server-link';
import { makeSheet } from './sheet/sheet';
import { makeDialogs } from './shown/dialogs';
import { makeSidebar } from './shown/sidebar';

/** Puts the page together and keeps its one state: the world as the server told it last, and the view. */
async function start(): Promise<void> {
  let world: WorldView;
  let view: ViewName = 'sheet';
  const app: App = {
    get world() {
      return world;
    },
    get view() {
      return view;
    },
    async act(path, body) {
      document.body.classList.add('busy');
      try {
        // The add-on may ask where the person is; arrow keys alone do not tell the server.
        if (path === 'menu' || path === 'call') await tellSelection();
        return await take(await post(path, body));
      } catch (error) {
        dialogs.alert('Máy chủ thử không trả lời', error instanceof Error ? error.message : String(error));
        throw error;
      } finally {
        document.body.classList.remove('busy');
      }
    },
    show(next) {
      view = next;
      void update();
    },
    openTab(tab) {
      sheet.open(tab);
    },
  };
  const first = await post('open');
  world = first.world;

  const dialogs = makeDialogs();
  const sheet = makeSheet(app);
  const sidebar = makeSidebar(app);
  const views: Record<ViewName, Part> = {
    sheet,
    documents: makeDocuments(app),
    mails: makeMails(app),
    triggers: makeTriggers(app),
    executions: makeExecutions(app),
  };
  const header = makeHeader(app);
  const stage = element('main', { className: 'stage' }, ...Object.values(views).map((part) => part.element));
  document.body.append(
    header.element,
    element('div', { className: 'middle' }, stage, sidebar.element),
    dialogs.element,
  );

  async function update(): Promise<void> {
    header.update();
    for (const [name, part] of Object.entries(views)) part.element.hidden = name !== view;
    await views[view].update();
  }

  async function tellSelection(): Promise<void> {
    const { tab, a1 } = sheet.selection();
    if (tab !== world.activeTab || a1 !== world.activeCell) world = (await post('select', { tab, a1 })).world;
  }

  async function take(answer: ActionView): Promise<ActionView> {
    const before = world;
    world = answer.world;
    const moved = before.activeTab !== world.activeTab || before.activeCell !== world.activeCell;
    if (moved) {
      sheet.follow();
      view = 'sheet';
    }
    await update();
    for (const shown of answer.shown) {
      if (shown.kind === 'sidebar') sidebar.open(shown.title, shown.frame);
      else if (shown.kind === 'dialog') dialogs.frame(shown, sidebar.bridge);
      else if (shown.kind === 'toast') dialogs.toast(shown.title, shown.text, shown.seconds);
      else dialogs.alert(shown.title, shown.text);
    }
    if (answer.refused) dialogs.alert('Bảng tính từ chối', answer.refused);
    return answer;
  }

  await take(first);
}

void start();
