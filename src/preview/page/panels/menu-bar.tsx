import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { menuCaptions } from '../../captions/menu-captions';
import type { MenuView } from '../../protocol';
import type { App } from '../app';
import { Caption } from '../caption';

type Folder = Extract<MenuView, { items: unknown }>;

interface ListProps {
  readonly items: readonly MenuView[];
  readonly hasCaptions: boolean;
  /** '' while none is open. */
  readonly openSubMenu: string;
  readonly openSub: (caption: string) => void;
  readonly choose: (path: string) => void;
}

/** The element that holds the focus moves it to the next or the last of its own list. */
function moveFocus(list: HTMLElement, step: 1 | -1): void {
  const entries = [...list.querySelectorAll<HTMLElement>(':scope > button, :scope > .submenu > button')];
  const place = entries.findIndex((entry) => entry.matches(':focus'));
  const start = step > 0 ? place : Math.max(place, 0);
  entries[(start + step + entries.length) % entries.length]?.focus();
}

const focusFirst = (holder: Element | null): void =>
  // The list opens with the next drawing.
  void requestAnimationFrame(() => holder?.querySelector<HTMLElement>(':scope > .menu-list button')?.focus());

/** Up and down go through a list, right opens a submenu, left closes it. */
function arrows(event: KeyboardEvent, list: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  event.stopPropagation();
  moveFocus(list, event.key === 'ArrowDown' ? 1 : -1);
}

function SubMenu({ folder, ...props }: { readonly folder: Folder } & Omit<ListProps, 'items'>): JSX.Element {
  const isOpen = props.openSubMenu === folder.caption;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard.
    <div
      class="submenu"
      onMouseEnter={() => props.openSub(folder.caption)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight' && !isOpen) {
          props.openSub(folder.caption);
          focusFirst(event.currentTarget);
        }
        if (event.key !== 'ArrowLeft' || !isOpen) return;
        props.openSub('');
        event.currentTarget.querySelector('button')?.focus();
      }}
    >
      <button
        type="button"
        class="menu-item"
        aria-expanded={isOpen}
        // A press after the pointer has opened it must not close it.
        onClick={({ currentTarget, detail }) => {
          props.openSub(folder.caption);
          if (detail === 0) focusFirst(currentTarget.parentElement);
        }}
      >
        {folder.caption}
        <Caption isOn={props.hasCaptions} text={menuCaptions[folder.caption]} />
      </button>
      {isOpen && <MenuList {...props} items={folder.items} />}
    </div>
  );
}

const MenuList = ({ items, ...props }: ListProps): JSX.Element => (
  // biome-ignore lint/a11y/noStaticElementInteractions: moves the focus among its buttons.
  <div class="menu-list" onKeyDown={(event) => arrows(event, event.currentTarget)}>
    {items.map((item, index) => {
      if ('separator' in item) return <hr key={index} />;
      if ('items' in item) return <SubMenu key={item.caption} {...props} folder={item} />;
      return (
        <button key={item.path} type="button" class="menu-item" onClick={() => props.choose(item.path)}>
          {item.caption}
          <Caption isOn={props.hasCaptions} text={menuCaptions[item.caption.replace('…', '')]} />
        </button>
      );
    })}
  </div>
);

function Menu({ app, menu }: { readonly app: App; readonly menu: Folder }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const [openSubMenu, openSub] = useState('');
  const setMenu = (opens: boolean): void => {
    setOpen(opens);
    openSub('');
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: closes when the focus leaves its buttons.
    <div
      class="menu"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setMenu(false);
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'ArrowDown') {
          setOpen(true);
          focusFirst(currentTarget);
        }
        if (key !== 'Escape') return;
        setMenu(false);
        currentTarget.querySelector('button')?.focus();
      }}
    >
      <button type="button" class="menu-title" aria-expanded={isOpen} onClick={() => setMenu(!isOpen)}>
        {menu.caption}
        <Caption isOn={app.hasCaptions} text={menuCaptions[menu.caption]} />
      </button>
      {isOpen && (
        <MenuList
          items={menu.items}
          hasCaptions={app.hasCaptions}
          openSubMenu={openSubMenu}
          openSub={openSub}
          choose={(path) => {
            setMenu(false);
            app.show('sheet');
            void app.act('menu', { path });
          }}
        />
      )}
    </div>
  );
}

/** Menus created by `onOpen`. */
export const MenuBar = ({ app }: { readonly app: App }): JSX.Element => (
  <nav class="menus" aria-label="Thực đơn của sổ">
    {app.world.menu.map((menu) => 'items' in menu && <Menu key={menu.caption} app={app} menu={menu} />)}
  </nav>
);
