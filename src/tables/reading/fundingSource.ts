import { normalise, unifySpaces } from "../normalise";

/** «Всего», «Итого по подпрограмме», «Всего, в том числе:». */
const TOTAL = /^(всего|итого|total)(?![\p{L}\p{N}])/u;

const ENGLISH: Readonly<Record<string, string>> = {
  "federal budget": "федеральный бюджет",
  "regional budget": "областной бюджет",
  "local budget": "местный бюджет",
  extrabudgetary: "внебюджетные источники",
  "extrabudgetary funds": "внебюджетные источники",
};

const EXTRABUDGETARY = new Set(["внебюджетные источники", "внебюджетные средства", "внебюджетных источников", "внебюджетных средств", "внебюджет"]);

const KNOWN = /бюджет|средств|источник|фонд|кредит|инвести|грант|субсид|субвенц|трансферт|пожертвован|budget|fund/u;

/** Whether a text names a source of funds at all. */
export const isKnownSource = (text: string): boolean => usualSource(text) !== null || KNOWN.test(normalise(text));

/** Whether the row states a total («Всего») instead of an amount of its own. */
export const isTotalSource = (text: string): boolean => TOTAL.test(normalise(text));

/** One spelling for each source of funds that every budget has: «Средства местного бюджета» is «местный бюджет»; null for any other. */
export function usualSource(text: string): string | null {
  const words = normalise(text).replace(/^(за счет )?(средства|средств) /u, "");
  if (EXTRABUDGETARY.has(words)) return "внебюджетные источники";
  const budget = /^(федеральн|краев|областн|республиканск|окружн|местн|городск|районн)(?:ый|ой|ий|ого) бюджета?$/u.exec(words);
  if (budget === null) return ENGLISH[words] ?? null;
  const stem = budget[1] ?? "";
  return `${stem}${ADJECTIVE_ENDINGS[stem] ?? "ый"} бюджет`;
}

/** A source by its usual name; others as they were first spelled, because a name such as «бюджет Москвы» has its capitals. */
export function sourceNames(): (text: string) => string {
  const spellings = new Map<string, string>();
  return (text) => {
    const usual = usualSource(text);
    if (usual !== null) return usual;
    const key = normalise(text);
    const first = spellings.get(key) ?? unifySpaces(text);
    spellings.set(key, first);
    return first;
  };
}

const ADJECTIVE_ENDINGS: Readonly<Record<string, string>> = { краев: "ой", областн: "ой", окружн: "ой", городск: "ой", республиканск: "ий" };
