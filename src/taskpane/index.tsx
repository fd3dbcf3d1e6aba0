import "./configureZod";
import { displayLanguage, hostFacts, themeColours, whenReady } from "../adapters/officejs/officeHost";
import { createOfficejsWorkbook } from "../adapters/officejs/officejsWorkbook";
import { actionsOver } from "../app/actionsOver";
import { createStore } from "../app/store";
import { messagesFor } from "../messages/messagesFor";
import { renderPane, renderStartupProblem } from "./renderPane";
import type { PaneSettings } from "./paneSettings";
import { rememberedLanguage, rememberLanguage } from "./rememberedLanguage";
import { themeFor } from "./theme";

const PATIENCE_MS = 10_000;

async function start(container: HTMLElement): Promise<void> {
  const readiness = await whenReady(PATIENCE_MS);
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  if (readiness.kind === "excel") {
    let messages = messagesFor(rememberedLanguage() ?? displayLanguage());
    const store = createStore();
    const actions = actionsOver({ workbook: createOfficejsWorkbook(), store, messages: () => messages, version: PRODUCT_VERSION });
    const settings: PaneSettings = {
      about: { ...hostFacts(), version: PRODUCT_VERSION, engine: navigator.userAgent },
      chooseLanguage: (language) => {
        rememberLanguage(language);
        messages = messagesFor(language);
        screen.update(options());
      },
    };
    const options = () => ({ store, actions, settings, messages, theme: themeFor(officeColours(), dark.matches) });
    const screen = renderPane(container, options());
    dark.addEventListener("change", () => screen.update(options()));
    return;
  }
  const problem = ({ "not-in-office": "not-in-excel", "other-host": "not-in-excel", "too-old": "excel-too-old", "no-answer": "no-answer" } as const)[readiness.kind];
  const messages = messagesFor(readiness.kind === "no-answer" || readiness.kind === "not-in-office" ? navigator.language : displayLanguage());
  renderStartupProblem(container, { problem, messages, theme: themeFor(null, dark.matches) });
}

function officeColours() {
  const colours = themeColours();
  return colours === null ? null : { bodyBackgroundColor: colours.bodyBackground };
}

const container = document.getElementById("container");
if (container === null) throw new Error("The page has no place for the pane");
void start(container);
