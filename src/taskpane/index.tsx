import { displayLanguage, hostFacts, themeColours, whenReady } from "../adapters/officejs/officeHost";
import { lazyActions } from "../app/lazyActions";
import { createStore } from "../app/store";
import { languageFor } from "../messages/languageFor";
import { paneMessagesFor } from "../messages/pane/paneMessagesFor";
import { Outcome, preloadParts } from "./deferredParts";
import type { PaneSettings } from "./paneSettings";
import { rememberedLanguage, rememberLanguage } from "./rememberedLanguage";
import { renderPane, renderStartupProblem } from "./renderPane";
import { themeFor } from "./theme";

const PATIENCE_MS = 10_000;
const PROBLEMS = { "not-in-office": "not-in-excel", "other-host": "not-in-excel", "too-old": "excel-too-old", "no-answer": "no-answer", "no-library": "no-library" } as const;

async function start(container: HTMLElement): Promise<void> {
  const readiness = await whenReady(PATIENCE_MS);
  if (readiness.kind === "excel") return startPane(container);
  const isOfficeSilent = ["no-answer", "no-library", "not-in-office"].includes(readiness.kind);
  const language = rememberedLanguage() ?? languageFor(isOfficeSilent ? navigator.language : displayLanguage());
  const problem = PROBLEMS[readiness.kind];
  const options = () => ({ problem, messages: paneMessagesFor(language), theme: themeFor(isOfficeSilent ? null : officeColours(), dark.matches) });
  const screen = renderStartupProblem(container, options());
  dark.addEventListener("change", () => screen.update(options()));
}

const dark = window.matchMedia("(prefers-color-scheme: dark)");

function startPane(container: HTMLElement): void {
  let language = rememberedLanguage() ?? languageFor(displayLanguage());
  const store = createStore({ kind: "idle" }, { kind: "waiting" });
  const load = async () => {
    const [{ actionsInExcel }] = await Promise.all([import(/* webpackChunkName: "engine" */ "./engine"), Outcome.preload()]);
    return actionsInExcel(store, () => language, PRODUCT_VERSION);
  };
  const actions = lazyActions(store, PRODUCT_VERSION, load);
  const settings: PaneSettings = {
    about: { ...hostFacts(), version: PRODUCT_VERSION, manifestVersion: new URLSearchParams(window.location.search).get("manifest"), engine: navigator.userAgent },
    chooseLanguage: (chosen) => {
      rememberLanguage(chosen);
      language = chosen;
      screen.update(options());
      // Where the code of the actions is not there, nothing was said yet that could be in the other language.
      void Promise.allSettled([actions.changeLanguage()]);
    },
  };
  const options = () => ({ store, actions, settings, messages: paneMessagesFor(language), theme: themeFor(officeColours(), dark.matches) });
  const screen = renderPane(container, options());
  dark.addEventListener("change", () => screen.update(options()));
  // A failure here is no news: whoever needs the part asks again, and is told then.
  window.setTimeout(() => void Promise.allSettled([load(), preloadParts()]), 0);
}

function officeColours() {
  const colours = themeColours();
  return colours === null ? null : { bodyBackgroundColor: colours.bodyBackground };
}

const container = document.getElementById("container");
if (container === null) throw new Error("The page has no place for the pane");
// An engine that legacy.js has found too old may run this file all the same, but not all that comes after it.
if (document.getElementById("too-old")?.hidden !== false) void start(container);
