import type { Page, Route } from "playwright-core";
import type { Trouble } from "../harness";
import { end, fold, top, type Steps } from "./walk";

/** What the browser says of a file that does not come. */
const LOST = /ERR_FAILED|failed: /u;

/** The program's own code does not come: not ahead of need, and when it is needed only after `lose` was called. */
export function lostEngine(): { readonly trouble: Trouble; readonly steps: Steps } {
  const kept: Route[] = [];
  let isNeeded = false;
  const prepare = (page: Page) => page.route("**/engine.*.js", (route) => (isNeeded ? void kept.push(route) : route.abort()));
  const lose = async (): Promise<void> => {
    isNeeded = false;
    await Promise.all(kept.map((route) => route.abort()));
  };
  return {
    trouble: { prepare, expected: LOST },
    steps: {
      "busy-loading": top(async ({ pane }) => {
        await pane.getByRole("heading", { name: "Начать" }).waitFor();
        isNeeded = true;
        await pane.getByRole("banner").getByRole("button", { name: "Рассчитать эффективность" }).click();
        await pane.getByText("Открываем надстройку…").first().waitFor();
      }),
      "part-missing": top(async ({ pane }) => {
        await lose();
        await pane.getByText("Часть надстройки не загрузилась с сервера.").first().waitFor();
      }),
      "section-missing": end(async ({ pane }) => {
        await fold(pane, "Методика");
        await pane.getByText("Эта часть панели не загрузилась.").waitFor();
      }),
    },
  };
}

export const WITHOUT_OFFICE: Trouble = { prepare: (page) => page.route("**/office-js/office.js", (route) => route.abort()), expected: LOST };
