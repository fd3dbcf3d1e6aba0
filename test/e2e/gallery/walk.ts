import type { FrameLocator, Page } from "playwright-core";
import type { Trouble } from "../harness";
import type { WorkbenchPage } from "../workbenchPage";
import type { PictureName } from "./catalogue";

/** Where in the pane a state is to be seen: its top, its end, or a place of its own. */
export type Place = "top" | "end" | { readonly selector: string };

/** What a person does to come to a state, and where it shows. */
export interface Step {
  readonly go: (opened: WorkbenchPage) => Promise<unknown>;
  readonly at: Place;
}

/** One opening of the workbench and the states it is led through, in order. */
export interface Walk {
  readonly title: string;
  readonly query: string;
  readonly steps: Steps;
  readonly trouble?: Trouble;
}

export type Steps = Readonly<Partial<Record<PictureName, Step>>>;

export const top = (go: Step["go"]): Step => ({ go, at: "top" });
export const around = (selector: string, go: Step["go"]): Step => ({ go, at: { selector } });
export const end = (go: Step["go"]): Step => ({ go, at: "end" });

/** The pane when it is at rest. */
const ready = (pane: FrameLocator) => pane.getByRole("main").and(pane.locator("[aria-busy=false]"));

export const press = (pane: FrameLocator, name: string | RegExp): Promise<void> => ready(pane).getByRole("button", { name, exact: true }).first().click();
/** A button of the sections below the outcome. */
export const pressBelow = (pane: FrameLocator, name: string | RegExp): Promise<void> => pane.getByRole("contentinfo").getByRole("button", { name, exact: true }).click();
export const check = (pane: FrameLocator): Promise<void> => pane.getByRole("banner").getByRole("button", { name: "Проверить данные" }).click();
export const heading = (pane: FrameLocator, name: string | RegExp): Promise<void> => ready(pane).getByRole("heading", { name }).first().waitFor({ timeout: 20_000 });
/** Folds or unfolds a section. */
export const fold = (pane: FrameLocator, name: string): Promise<void> => pane.getByRole("contentinfo").getByRole("heading", { name, exact: true }).click();

/** Closes the pane and opens it anew. */
export async function reopen(page: Page): Promise<void> {
  const toggle = page.getByRole("navigation").getByRole("button", { name: "Открыть панель" });
  await toggle.click();
  await toggle.click();
}

/** Excel answers so many of the pane's requests and keeps the next one waiting. */
export const answer = (page: Page, requests: number): Promise<void> => page.evaluate((count) => window.workbench.answer(count), requests);
