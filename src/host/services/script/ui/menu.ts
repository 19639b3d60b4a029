import type { MenuItem } from '../../../model/world/world';
import type { ScriptRun } from '../../script-run';
import { local, type ServiceType, service, serviceType } from '../../service';

/** A menu that the script builds. */
export class MenuObject {
  readonly [service] = menuType;
  private readonly items: (MenuItem | MenuObject)[] = [];

  constructor(
    private readonly run: ScriptRun,
    private readonly caption: string,
  ) {}

  addItem(caption: string, functionName: string): this {
    this.items.push({ caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.items.push({ separator: true });
    return this;
  }

  addSubMenu(menu: MenuObject): this {
    this.items.push(menu);
    return this;
  }

  /** Replaces a menu of the same name. */
  addToUi(): void {
    const { ui } = this.run.state;
    const others = ui.menus.filter((menu) => !('caption' in menu) || menu.caption !== this.caption);
    ui.menus = [...others, this.toItem()];
  }

  private toItem(): MenuItem {
    const items = this.items.map((item) => (item instanceof MenuObject ? item.toItem() : item));
    return { caption: this.caption, items };
  }
}

const menuType: ServiceType = serviceType<MenuObject>('SpreadsheetApp.Menu', {
  addItem: local(['string,string']),
  addSeparator: local(['']),
  addSubMenu: local(['Menu']),
  addToUi: local(['']),
});
