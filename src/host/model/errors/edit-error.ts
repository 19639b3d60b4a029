import type { MessageCode } from './messages';

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
