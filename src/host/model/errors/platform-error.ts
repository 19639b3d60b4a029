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
