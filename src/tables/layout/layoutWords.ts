import { FORM_COLUMNS, FORM_KEYS, type FormKey, type Shown } from "../../domain/layout/formColumns";
import { formColumnTexts, type FormColumnTexts } from "../../messages/report/formTexts";
import { FORM_NAMES, FORM_SHORT_NAMES, SHOWN_NAMES } from "../definitions/layoutTables";
import { normalise } from "../normalise";

/** The form that a text names; null for any other. */
export const readForm = (text: string): FormKey | null =>
  FORM_KEYS.find((form) => [FORM_NAMES[form], ...FORM_SHORT_NAMES[form], form].some((name) => normalise(name) === normalise(text))) ?? null;

/** What input tables call the number. */
const NUMBER_NAMES = ["№", "№ мероприятия"];

/** Any year: headers are compared without theirs. */
const SOME_YEAR = 2000;

/** The known column of a form that a text names, by its name on the sheet or by its header in the form; null for any other. */
export function readKnownColumn(form: FormKey, text: string): string | null {
  const texts: Readonly<Record<string, FormColumnTexts>> = formColumnTexts[form];
  const wanted = normalise(text);
  if (NUMBER_NAMES.some((name) => normalise(name) === wanted)) return "number";
  const ids = FORM_COLUMNS[form].map(({ id }) => id);
  const named = ids.find((id) => normalise(texts[id]?.name ?? "") === wanted);
  return named ?? ids.find((id) => texts[id]?.tiers(SOME_YEAR).length === 1 && normalise(texts[id].tiers(SOME_YEAR)[0] ?? "") === wanted) ?? null;
}

const OTHER_SHOWN: Readonly<Record<string, Shown>> = { yes: "yes", no: "no", "+": "yes" };

/** «да», «нет», «по методике»; null for any other word. */
export function readShown(text: string): Shown | null {
  const [found] = (Object.entries(SHOWN_NAMES) as [Shown, string][]).find(([, name]) => normalise(name) === normalise(text)) ?? [];
  return found ?? OTHER_SHOWN[normalise(text)] ?? null;
}
