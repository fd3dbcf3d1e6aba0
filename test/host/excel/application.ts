import { HostObject } from "../protocol/hostObject";
import { oneOf } from "./arguments";
import type { ExcelSession } from "./session";

/** Excel.Application. */
export class ApplicationObject extends HostObject {
  readonly className = "Application";
  readonly #session: ExcelSession;

  constructor(session: ExcelSession) {
    super();
    this.#session = session;
  }

  get calculationMode(): string {
    return this.#session.calculationMode;
  }
  set calculationMode(value: unknown) {
    this.#session.calculationMode = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
  }
  get calculationState(): string {
    return "Done";
  }
  get decimalSeparator(): string {
    return this.#session.workbook.locale.startsWith("en") ? "." : ",";
  }
  get thousandsSeparator(): string {
    return this.#session.workbook.locale.startsWith("en") ? "," : "\u00a0";
  }
  get useSystemSeparators(): boolean {
    return true;
  }

  calculate(calculationType: unknown): void {
    oneOf(calculationType, ["Recalculate", "Full", "FullRebuild"]);
    this.#session.workbook.calculate();
  }
  suspendApiCalculationUntilNextSync(): void {
    this.#session.calculationSuspended = true;
  }
  /** Nothing is drawn before a request ends anyway. */
  suspendScreenUpdatingUntilNextSync(): void {
    this.#session.screenSuspensions += 1;
  }
}
