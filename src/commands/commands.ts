import "../taskpane/configureZod";
import { displayLanguage, onRibbonCommand, openWindow, whenReady } from "../adapters/officejs/officeHost";
import { createOfficejsWorkbook } from "../adapters/officejs/officejsWorkbook";
import { calculateEffectiveness } from "../app/calculateEffectiveness";
import { checkData } from "../app/checkData";
import type { Services } from "../app/services";
import { createStore } from "../app/store";
import { messagesFor } from "../messages/messagesFor";
import { rememberedLanguage } from "../taskpane/rememberedLanguage";
import { outcomeLines } from "./outcomeLines";
import { addressWithNote } from "./outcomeNote";

const PATIENCE_MS = 10_000;

const chosenMessages = () => messagesFor(rememberedLanguage() ?? displayLanguage());

/** A button of the ribbon: the same action as in the pane. A finished report shows itself as sheets; anything else is told in a small window. */
const command = (run: (services: Services) => Promise<void>) => async (): Promise<void> => {
  const messages = chosenMessages();
  const store = createStore();
  await run({ workbook: createOfficejsWorkbook(), store, messages: () => messages, version: PRODUCT_VERSION });
  const lines = outcomeLines(store.getState(), messages);
  if (lines !== null) await tell(lines);
};

/** The manifest hides the buttons from such an Excel, which does not always obey (office-js issue 2900). */
const refuse = async (): Promise<void> => {
  const { startup, failure } = chosenMessages().pane;
  const { what, action } = startup["excel-too-old"];
  await tell([what, action, failure.remains.nothing]);
};

async function tell(lines: readonly string[]): Promise<void> {
  const page = new URL("outcome.html", window.location.href).href;
  await openWindow(addressWithNote(page, { language: chosenMessages().language, lines }, String(Date.now())));
}

async function start(): Promise<void> {
  const { kind } = await whenReady(PATIENCE_MS);
  if (kind !== "excel" && kind !== "too-old") return;
  onRibbonCommand("calculateEffectiveness", kind === "excel" ? command(calculateEffectiveness) : refuse);
  onRibbonCommand("checkData", kind === "excel" ? command(checkData) : refuse);
}

void start();
