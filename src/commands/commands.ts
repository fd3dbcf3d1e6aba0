import "../taskpane/configureZod";
import { displayLanguage, onRibbonCommand, openWindow, whenReady } from "../adapters/officejs/officeHost";
import { createOfficejsWorkbook } from "../adapters/officejs/officejsWorkbook";
import { calculateEffectiveness } from "../app/calculateEffectiveness";
import { checkData } from "../app/checkData";
import type { Services } from "../app/services";
import { createStore } from "../app/store";
import { messagesFor } from "../messages/messagesFor";
import { outcomeText } from "./outcomeText";

const PATIENCE_MS = 10_000;

/** A button of the ribbon: the same action as in the pane. A finished report shows itself as sheets; anything else is told in a small window. */
const command = (run: (services: Services) => Promise<void>) => async (): Promise<void> => {
  const messages = messagesFor(displayLanguage());
  const store = createStore();
  await run({ workbook: createOfficejsWorkbook(), store, messages: () => messages, version: PRODUCT_VERSION });
  const outcome = outcomeText(store.getState(), messages);
  if (outcome === null) return;
  const page = new URL("outcome.html", window.location.href);
  page.searchParams.set("lang", messages.language);
  page.searchParams.set("text", outcome);
  await openWindow(page.href);
};

async function start(): Promise<void> {
  if ((await whenReady(PATIENCE_MS)).kind !== "excel") return;
  onRibbonCommand("calculateEffectiveness", command(calculateEffectiveness));
  onRibbonCommand("checkData", command(checkData));
}

void start();
