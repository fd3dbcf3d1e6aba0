import "../taskpane/configureZod";
import { displayLanguage, onRibbonCommand, openWindow, whenReady } from "../adapters/officejs/officeHost";
import { createOfficejsWorkbook } from "../adapters/officejs/officejsWorkbook";
import { calculateEffectiveness } from "../app/calculateEffectiveness";
import { createStore } from "../app/store";
import { messagesFor } from "../messages/messagesFor";
import { outcomeText } from "./outcomeText";

const PATIENCE_MS = 10_000;

/** «Рассчитать эффективность» on the ribbon: the same action as in the pane. Success shows itself as sheets; anything else is told in a small window. */
async function calculate(): Promise<void> {
  const messages = messagesFor(displayLanguage());
  const store = createStore();
  await calculateEffectiveness({ workbook: createOfficejsWorkbook(), store, messages: () => messages, version: PRODUCT_VERSION });
  const outcome = outcomeText(store.getState(), messages);
  if (outcome === null) return;
  const page = new URL("outcome.html", window.location.href);
  page.searchParams.set("lang", messages.language);
  page.searchParams.set("text", outcome);
  await openWindow(page.href);
}

async function start(): Promise<void> {
  if ((await whenReady(PATIENCE_MS)).kind === "excel") onRibbonCommand("calculateEffectiveness", calculate);
}

void start();
