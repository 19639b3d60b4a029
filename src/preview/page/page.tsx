import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ActionView, MailView, WorldView } from '../protocol';
import type { App, ViewName } from './app';
import { Documents } from './panels/documents';
import { Executions } from './panels/executions';
import { Header } from './panels/header';
import { Mails } from './panels/mails';
import { Triggers } from './panels/triggers';
import { post } from './server-link';
import { addressOf, placeOf } from './sheet/cell-address';
import { type Selection, Sheet } from './sheet/sheet';
import { Dialogs, useDialogs } from './shown/dialogs';
import { LeavingMails, mailsSince } from './shown/leaving-mails';
import { Sidebar, type SidebarView } from './shown/sidebar';
import { Tour } from './tour/tour';
import { rememberOffer, TourOffer, wasOffered } from './tour/tour-offer';
import type { Language } from './tour/tour-steps';

const selectionOf = ({ activeTab, activeCell }: WorldView): Selection => ({
  tab: activeTab,
  place: placeOf(activeCell),
  reveal: true,
});

/** The first menu entry, if its sidebar is open: it says what today brings, so another day opens it anew. */
function doorOf({ menu }: WorldView, sidebar: SidebarView | null): string | undefined {
  const [top] = menu;
  const first = top && 'items' in top ? top.items[0] : undefined;
  return first && 'path' in first && first.caption === `${sidebar?.title}…` ? first.path : undefined;
}

/** State with a ref, so that old callbacks read the current value. */
function useLive<T>(initial: T): readonly [T, { readonly current: T }, (next: T) => void] {
  const [value, setValue] = useState(initial);
  const live = useRef(initial);
  const set = (next: T): void => {
    live.current = next;
    setValue(next);
  };
  return [value, live, set];
}

/** The page and its state: the latest world of the server, the view, the selection, sidebar and dialogs. */
export function Page({ first }: { readonly first: ActionView }): JSX.Element {
  const [world, worldNow, setWorld] = useLive(first.world);
  const [selection, selectionNow, select] = useLive(selectionOf(first.world));
  const [view, show] = useState<ViewName>('sheet');
  const [sidebar, sidebarNow, setSidebar] = useLive<SidebarView | null>(null);
  const [running, setRunning] = useState(0);
  const [hasCaptions, setCaptions] = useState(false);
  const [tour, setTour] = useState<Language | 'offered' | null>(
    first.world.isSample && !wasOffered() ? 'offered' : null,
  );
  const [leaving, setLeaving] = useState<readonly MailView[]>([]);
  const dialogs = useDialogs();

  /** The add-on may ask for the active cell, which moves by keys without the server. */
  async function sendSelection(): Promise<void> {
    const { tab, place } = selectionNow.current;
    const a1 = addressOf(place);
    if (tab === worldNow.current.activeTab && a1 === worldNow.current.activeCell) return;
    setWorld((await post('select', { tab, a1 })).world);
  }

  function take(answer: ActionView): ActionView {
    const before = worldNow.current;
    setWorld(answer.world);
    const gone = mailsSince(before, answer.world);
    if (gone.length > 0) setLeaving(gone);
    if (before.activeTab !== answer.world.activeTab || before.activeCell !== answer.world.activeCell) {
      select(selectionOf(answer.world));
      show('sheet');
    }
    for (const item of answer.shown) {
      if (item.kind === 'sidebar') setSidebar(item);
      else dialogs.open(item);
    }
    if (answer.refused) dialogs.open({ kind: 'alert', title: 'Bảng tính từ chối', text: answer.refused });
    return answer;
  }

  async function act(path: string, body?: unknown): Promise<ActionView> {
    setRunning((count) => count + 1);
    // What left before makes room for what the visitor does next.
    if (path === 'menu' || path === 'select') setLeaving([]);
    try {
      if (path === 'menu' || path === 'call') await sendSelection();
      const answer = take(await post(path, body));
      const door = path === 'clock' ? doorOf(answer.world, sidebarNow.current) : undefined;
      return door ? take(await post('menu', { path: door })) : answer;
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      dialogs.open({ kind: 'alert', title: 'Máy chủ thử không trả lời', text });
      throw error;
    } finally {
      setRunning((count) => count - 1);
    }
  }

  useEffect(() => void take(first), []);

  const beginTour = (language: Language): void => {
    rememberOffer();
    setLeaving([]);
    setCaptions(language === 'en' || hasCaptions);
    setTour(language);
  };
  const leaveTour = (): void => {
    rememberOffer();
    setTour(null);
  };

  /** What the visitor goes to is not covered by what left before. */
  const goTo = (name: ViewName): void => {
    setLeaving([]);
    show(name);
  };

  const app: App = { world, view, hasCaptions, act, show: goTo };
  return (
    <div class={running > 0 ? 'page busy' : 'page'}>
      <Header app={app} switchCaptions={() => setCaptions(!hasCaptions)} beginTour={beginTour} />
      <div class="middle">
        <main class="stage">
          <Sheet app={app} hidden={view !== 'sheet'} selection={selection} select={select} />
          <Documents app={app} hidden={view !== 'documents'} />
          <Mails app={app} hidden={view !== 'mails'} />
          <Triggers app={app} hidden={view !== 'triggers'} />
          <Executions app={app} hidden={view !== 'executions'} />
        </main>
        <Sidebar app={app} view={sidebar} close={() => setSidebar(null)} />
      </div>
      <LeavingMails app={app} mails={leaving} close={() => setLeaving([])} />
      <Dialogs app={app} dialogs={dialogs} />
      {tour === 'offered' && <TourOffer begin={beginTour} leave={leaveTour} />}
      {(tour === 'vi' || tour === 'en') && <Tour key={tour} language={tour} leave={leaveTour} />}
    </div>
  );
}
