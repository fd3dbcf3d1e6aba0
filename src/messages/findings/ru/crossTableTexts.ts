import type { CrossTableFindingFacts } from "../../../domain/findings/crossTableFindings";
import type { TextsOf } from "../findingMessages";

const CHOICES: Readonly<Record<string, string>> = {
  rounding: "другое округление показателей",
  cap: "другой верхний предел показателя",
  "zero-plan": "другое правило для нулевого плана",
  "missing-as-zero": "показатель без факта считать невыполненным",
  "missing-excluded": "показатель без факта не учитывать",
  "missing-previous": "вместо факта взять прошлый год",
  grouping: "другое усреднение по подпрограммам",
};
export const crossTableTextsRu: TextsOf<CrossTableFindingFacts> = {
  X08: ({ choice, verdict, other }) => ({
    message: `Оценка зависит от правила, которого акт не устанавливает: ${CHOICES[choice] ?? choice} – и вместо «${verdict}» будет ${other === "" ? "нет оценки" : `«${other}»`}.`,
    action: "Проверьте это правило в вашем порядке и закрепите его на листе «Методика».",
  }),
};
