import type { AlertButton } from '../../../public-api';
import { type EnumValue, enumeration } from '../../enumeration';
import { latency } from '../../latency';
import type { ScriptRun } from '../../script-run';
import { local, type Member, remote, type ServiceType, service, serviceType } from '../../service';
import { HtmlOutputObject } from './html';
import { MenuObject } from './menu';

const buttons = enumeration('Ui.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);

const buttonSets = enumeration('Ui.ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

/** The user's answer to a prompt. */
export class PromptResponseObject {
  readonly [service] = promptResponseType;

  constructor(
    private readonly button: AlertButton,
    private readonly text: string,
  ) {}

  getSelectedButton(): EnumValue {
    return buttons[this.button];
  }

  getResponseText(): string {
    return this.text;
  }
}

const promptResponseType: ServiceType = serviceType<PromptResponseObject>('Ui.PromptResponse', {
  getSelectedButton: local(['']),
  getResponseText: local(['']),
});

/** `title, prompt, buttons`, `prompt, buttons` or `prompt` alone. */
interface Question {
  readonly title: string;
  readonly text: string;
  readonly buttons: string;
}

function question(args: readonly (string | EnumValue)[]): Question {
  const texts = args.filter((arg) => typeof arg === 'string');
  const set = args.find((arg) => typeof arg !== 'string');
  const [first = '', second] = texts;
  return {
    title: second === undefined ? '' : first,
    text: second ?? first,
    buttons: typeof set === 'object' ? set.name() : 'OK',
  };
}

export class UiObject {
  readonly [service] = uiType;
  readonly Button = buttons;
  readonly ButtonSet = buttonSets;

  constructor(private readonly run: ScriptRun) {}

  createMenu(caption: string): MenuObject {
    return new MenuObject(this.run, caption);
  }

  /** On the platform a menu under Extensions, named after the project; here after the spreadsheet. */
  createAddonMenu(): MenuObject {
    return new MenuObject(this.run, this.run.state.workbook.name);
  }

  alert(...args: readonly (string | EnumValue)[]): EnumValue {
    const { title, text, buttons: set } = question(args);
    const { button } = this.ask(set);
    this.run.ui.push({ kind: 'alert', title, text, answer: button });
    return buttons[button];
  }

  prompt(...args: readonly (string | EnumValue)[]): PromptResponseObject {
    const { title, text, buttons: set } = question(args);
    const { button, response } = this.ask(set);
    this.run.ui.push({ kind: 'prompt', title, text, answer: button, response });
    return new PromptResponseObject(button, response);
  }

  /**
   * Suspends the script until the user answers, which releases its locks. Without an answer in the queue, a window
   * with one button is confirmed and any other is closed. An answer with a button that is not shown is a bug of the
   * test.
   */
  private ask(set: string): { readonly button: AlertButton; readonly response: string } {
    this.run.sheets.flush();
    this.run.suspend();
    const answer = this.run.nextAnswer() ?? (set === 'OK' ? 'OK' : 'CLOSE');
    const button = typeof answer === 'string' ? answer : answer.button;
    if (button !== 'CLOSE' && !set.split('_').includes(button)) {
      throw new Error(`the window shows ${set}, not the button ${button}`);
    }
    return { button, response: typeof answer === 'string' ? '' : (answer.text ?? '') };
  }

  showSidebar(page: HtmlOutputObject): void {
    this.run.ui.push({ kind: 'sidebar', title: page.getTitle(), html: HtmlOutputObject.sourceOf(page) });
  }

  showModalDialog(page: HtmlOutputObject, title: string): void {
    const [width, height] = [page.getWidth(), page.getHeight()];
    const size = { ...(width === null ? {} : { width }), ...(height === null ? {} : { height }) };
    this.run.ui.push({ kind: 'dialog', title, html: HtmlOutputObject.sourceOf(page), ...size });
  }
}

const asking = ['string', 'string,ButtonSet', 'string,string,ButtonSet'];
const page: Partial<Member<UiObject>> = { scopes: ['script.container.ui'] };

const uiType: ServiceType = serviceType<UiObject>(
  'Ui',
  {
    createMenu: local(['string']),
    createAddonMenu: local(['']),
    alert: remote(latency.decorate, asking),
    prompt: remote(latency.decorate, asking),
    showSidebar: remote(latency.sidebar, ['HtmlOutput'], page),
    showModalDialog: remote(latency.sidebar, ['HtmlOutput,string'], page),
  },
  ['Button', 'ButtonSet'],
);
