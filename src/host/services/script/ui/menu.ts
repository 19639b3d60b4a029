import type { MenuItem } from '../../../model/world/world';
import type { RunningExecution } from '../../../run/execution';
import { local, type ServiceObject, type ServiceType, service, serviceType } from '../../service';

/** A menu being built. */
export class MenuService implements ServiceObject {
  private readonly execution: RunningExecution;
  private readonly caption: string;
  private readonly items: (MenuItem | MenuService)[] = [];

  constructor(execution: RunningExecution, caption: string) {
    this.execution = execution;
    this.caption = caption;
  }

  get [service](): ServiceType {
    return menuType;
  }

  addItem(caption: string, functionName: string): this {
    this.items.push({ caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.items.push({ separator: true });
    return this;
  }

  addSubMenu(menu: MenuService): this {
    this.items.push(menu);
    return this;
  }

  /** A menu of the same name takes the place of the former. */
  addToUi(): void {
    const { ui } = this.execution.state;
    const others = ui.menus.filter((menu) => !('caption' in menu) || menu.caption !== this.caption);
    ui.menus = [...others, this.built()];
  }

  private built(): MenuItem {
    const items = this.items.map((item) => (item instanceof MenuService ? item.built() : item));
    return { caption: this.caption, items };
  }
}

export const menuType: ServiceType = serviceType<MenuService>('SpreadsheetApp.Menu', {
  addItem: local(['string,string']),
  addSeparator: local(['']),
  addSubMenu: local(['Menu']),
  addToUi: local(['']),
});
