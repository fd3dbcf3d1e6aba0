import { EXAMPLE, OWN_PROGRAMME } from "./beginning";
import { CALCULATION } from "./calculating";
import { MENDING } from "./mending";
import { RECOGNITION } from "./recognising";
import { WRITTEN } from "./settling";
import { lostEngine, WITHOUT_OFFICE } from "./troubles";
import { top, type Walk } from "./walk";

/** Every picture of the catalogue, in as few openings as possible. */
export const WALKS: readonly Walk[] = [
  { title: "a programme of one's own", query: "?book=empty", steps: OWN_PROGRAMME },
  { title: "the example", query: "?book=empty", steps: EXAMPLE },
  { title: "the calculation", query: "", steps: CALCULATION },
  { title: "mending", query: "", steps: MENDING },
  { title: "what is written on request", query: "", steps: WRITTEN },
  { title: "tables that are there already", query: "?book=empty", steps: RECOGNITION },
  { title: "a program that does not come", query: "", ...lostEngine() },
  { title: "an Excel that is too old", query: "?api=1.7", steps: { "excel-too-old": top(({ pane }) => pane.getByRole("alert").waitFor()) } },
  { title: "no office.js", query: "", trouble: WITHOUT_OFFICE, steps: { "no-library": top(({ pane }) => pane.getByRole("button", { name: "Reload the pane" }).waitFor()) } },
  {
    title: "in English",
    query: "?locale=en-US",
    steps: {
      "assessed-english": top(async ({ pane }) => {
        await pane.getByRole("button", { name: "Calculate effectiveness" }).click();
        await pane.getByText("Result for 2021").waitFor();
      }),
    },
  },
];
