import { remainsOf } from "../app/remainsOf";
import type { AppState, FindingView, ResultView } from "../app/state";
import type { PaneMessages } from "../messages/pane/paneMessages";
import { chosenCells } from "./chosenCells";
import { busyWords } from "./busyWords";
import { followsEdits } from "./followsEdits";
import { fixedHeading } from "./fixedHeading";
import { countFindings } from "./findingGroups";
import { recognitionOutcome } from "./recognitionOutcome";

/** What a screen reader says: at the next pause, or at once. */
export interface Announcement {
  readonly polite: string;
  readonly urgent: string;
}

/** The sentence for a new state; of what a person's edits make of the findings no more is said than has changed, and not at once. */
export function announcementFor(state: AppState, messages: PaneMessages, former: AppState | null = null): Announcement {
  if (followsEdits(former, state)) return { polite: editedText(state, messages), urgent: "" };
  switch (state.kind) {
    case "idle":
      return { polite: "", urgent: "" };
    case "busy":
      return { polite: busyWords(state, messages), urgent: "" };
    case "created":
      return { polite: `${messages.created.heading[state.what]}. ${messages.created.next[state.what]}`, urgent: "" };
    case "recognised": {
      const { heading, looksLike, complete } = messages.recognition;
      const found = state.candidates.map((candidate) => looksLike(candidate, candidate.table, candidate.rows));
      return { polite: [`${heading[recognitionOutcome(state)]}.`, ...(state.isComplete ? [complete] : found)].join(" "), urgent: "" };
    }
    case "methodology-written": {
      const { heading, sheet, wins, scaleUnknown } = messages.methodologyWritten;
      const said = [sheet(state.sheet, state.title), state.scaleKnown ? wins : scaleUnknown].join(" ");
      return { polite: `${heading[state.restored ? "restored" : "written"]}. ${said}`, urgent: "" };
    }
    case "layout-written": {
      const { heading, columnsHeading, sheet, next } = messages.layout.written;
      return { polite: `${state.withColumns ? columnsHeading : heading}. ${sheet(state.sheet)} ${next}`, urgent: "" };
    }
    case "tables-changed": {
      const { heading, text } = messages.beginning.changed;
      return { polite: `${heading(state.change, state.year)}. ${text(state.change, state.cells)}`, urgent: "" };
    }
    case "checked": {
      const counts = countFindings(state.findings);
      return { polite: `${messages.checked.heading(counts)}. ${messages.checked.text(counts)}`, urgent: "" };
    }
    case "assessed":
      if (state.savedFile !== undefined && !state.stale) return { polite: `${messages.document.saved}. ${messages.document.where} ${state.savedFile.name}`, urgent: "" };
      return {
        polite: [state.stale ? `${messages.live.stale}.` : assessedText(state.result, messages), findingsText(state.findings, messages)].join(" "),
        urgent: "",
      };
    case "sheets-restored":
      return { polite: `${messages.undo.restored}. ${messages.undo.restoredText}`, urgent: "" };
    case "refused":
      return { polite: "", urgent: `${messages.refused.heading}. ${messages.findings.summary(countFindings(state.findings))}.` };
    case "fixes-proposed": {
      const { scope, groups } = state.proposal;
      const said = groups.length === 0 ? messages.fixing.nothing[scope] : messages.fixing.found[scope](chosenCells(groups, groups.map(({ kind }) => kind)));
      return { polite: `${messages.fixing.heading[scope]}. ${said}`, urgent: "" };
    }
    case "fixed": {
      const { left } = state.outcome;
      const said = [fixedHeading(state.outcome, messages.fixing), messages.checked.heading(countFindings(state.findings))].map((sentence) => `${sentence}.`);
      return { polite: [...said, ...(left > 0 ? [messages.fixing.left(left)] : [])].join(" "), urgent: "" };
    }
    case "failed": {
      const { what, action } = messages.failure.reason[state.reason](state.subject);
      return { polite: "", urgent: `${messages.failure.heading[state.action]}. ${what} ${action} ${messages.failure.remains[remainsOf(state)]}` };
    }
  }
}

const editedText = (state: AppState, messages: PaneMessages): string =>
  [state.kind === "assessed" && state.stale ? `${messages.live.stale}.` : "", "findings" in state ? findingsText(state.findings, messages) : ""].join(" ").trim();

function findingsText(findings: readonly FindingView[], { findings: words }: PaneMessages): string {
  const summary = words.summary(countFindings(findings));
  return summary === "" ? words.none : `${words.heading}: ${summary}.`;
}

function assessedText(result: ResultView, messages: PaneMessages): string {
  const effectiveness = result.figures.find((figure) => figure.kind === "effectiveness");
  const said = effectiveness?.unknown ?? effectiveness?.display ?? "–";
  return messages.result.announcement(said, result.ratingKnown ? result.rating : null, result.preliminary);
}
