/** The text is not well-formed XML, or uses what a manifest never needs (a document type). */
export class XmlSyntaxError extends Error {
  constructor(
    readonly reason: string,
    readonly line: number,
  ) {
    super(`line ${line}: ${reason}`);
    this.name = "XmlSyntaxError";
  }
}

/** A reading position in the text. */
export class XmlCursor {
  private position = 0;

  constructor(private readonly source: string) {}

  get line(): number {
    return this.source.slice(0, this.position).split("\n").length;
  }

  get atEnd(): boolean {
    return this.position >= this.source.length;
  }

  /** Steps over a token if it stands here. */
  take(token: string): boolean {
    if (!this.source.startsWith(token, this.position)) return false;
    this.position += token.length;
    return true;
  }

  /** Steps over a sticky pattern if it matches here; the empty string when it does not. */
  takePattern(pattern: RegExp): string {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.source)?.[0] ?? "";
    this.position += found.length;
    return found;
  }

  /** Everything before the end mark; steps over both. */
  takeUntil(end: string, what: string): string {
    const found = this.source.indexOf(end, this.position);
    if (found < 0) this.fail(`${what} is not closed with ${end}`);
    const taken = this.source.slice(this.position, found);
    this.position = found + end.length;
    return taken;
  }

  fail(reason: string): never {
    throw new XmlSyntaxError(reason, this.line);
  }
}
