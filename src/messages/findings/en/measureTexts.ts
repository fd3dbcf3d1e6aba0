import type { MeasureFindingFacts } from "../../../domain/findings/measureFindings";
import type { TextsOf } from "../findingMessages";
import { inRow, shortened } from "./words";

export const measureTextsEn: TextsOf<MeasureFindingFacts> = {
  M01: (_, subject) => ({ message: `The measure names no agency.${inRow(subject)}`, action: "Enter the lead agency." }),
  M02: ({ column, text }, subject) => ({
    message: `Column “${column}” holds “${shortened(text)}” instead of a date.${inRow(subject)}`,
    action: "Enter a year or a day: 2021 or 31.12.2021.",
  }),
  M19: ({ text }, subject) => ({
    message: `${text === null ? "The measure has no status" : `Status “${shortened(text)}” is unknown`}.${inRow(subject)}`,
    action: "Choose выполнено (done), выполнено частично (partly), не выполнено (not done) or срок не наступил (not due).",
  }),
};
