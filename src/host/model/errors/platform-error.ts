import type { MessageCode } from './messages';

/** An error of the platform: the script sees it as an error of its own realm and may catch it. */
export class PlatformError extends Error {
  override readonly name: string;

  constructor(message: string, name = 'Exception') {
    super(message);
    this.name = name;
  }
}

/** The end of an execution from outside: time used up, or a fault. Nothing that the script does later counts. */
export class Killed extends Error {
  override readonly name = 'Killed';
  readonly loseUnflushed: boolean;

  constructor(message: string, loseUnflushed: boolean) {
    super(message);
    this.loseUnflushed = loseUnflushed;
  }
}

/** A change that the product refuses; the services turn it into the platform's text. */
export class EditRefused extends Error {
  override readonly name = 'EditRefused';
  readonly code: MessageCode;
  readonly fill: readonly (string | number)[];

  constructor(code: MessageCode, ...fill: readonly (string | number)[]) {
    super(code);
    this.code = code;
    this.fill = fill;
  }
}
