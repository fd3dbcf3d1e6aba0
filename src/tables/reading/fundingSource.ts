import { normalise } from "../normalise";

const TOTALS = new Set(["всего", "итого", "всего, в том числе", "итого, в том числе", "всего в том числе", "total"]);

const ENGLISH: Readonly<Record<string, string>> = {
  "federal budget": "федеральный бюджет",
  "regional budget": "областной бюджет",
  "local budget": "местный бюджет",
  extrabudgetary: "внебюджетные источники",
  "extrabudgetary funds": "внебюджетные источники",
};

const EXTRABUDGETARY = new Set(["внебюджетные источники", "внебюджетные средства", "внебюджетных источников", "внебюджетных средств", "внебюджет"]);

/** Whether the row states a total («Всего») instead of an amount of its own. */
export const isTotalSource = (text: string): boolean => TOTALS.has(normalise(text));

/** One spelling for each source of funds: «Средства местного бюджета» is «местный бюджет». Unknown sources keep their words. */
export function fundingSource(text: string): string {
  const words = normalise(text).replace(/^(за счет )?(средства|средств) /u, "");
  if (EXTRABUDGETARY.has(words)) return "внебюджетные источники";
  const budget = /^(федеральн|краев|областн|республиканск|окружн|местн|городск|районн)(?:ый|ой|ий|ого) бюджета?$/u.exec(words);
  if (budget === null) return ENGLISH[words] ?? words;
  const stem = budget[1] ?? "";
  return `${stem}${ADJECTIVE_ENDINGS[stem] ?? "ый"} бюджет`;
}

const ADJECTIVE_ENDINGS: Readonly<Record<string, string>> = { краев: "ой", областн: "ой", городск: "ой", республиканск: "ий" };
