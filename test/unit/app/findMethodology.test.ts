import { findMethodology } from "../../../src/app/findMethodology";

it.each(["partizansk-2021", "PARTIZANSK-2021", "Партизанский городской округ (по отчёту за 2021 год)", " партизанский\u00a0городской округ (по отчету за 2021 год) "])("«%s» is the methodology of the 2021 report", (text) => {
  expect(findMethodology(text)?.id).toBe("partizansk-2021");
});

it.each(["partizansk", "partizansk-2022", "Партизанский городской округ", ""])("«%s» is none: never a neighbour", (text) => {
  expect(findMethodology(text)).toBeNull();
});
