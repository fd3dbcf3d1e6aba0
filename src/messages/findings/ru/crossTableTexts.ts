import type { CrossTableFindingFacts } from "../../../domain/findings/crossTableFindings";
import { plural } from "../../plural";
import type { TextsOf } from "../findingMessages";
import { comma, shortened } from "./words";

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
  X01: ({ level, outturn, achievement }) => ({
    message: `«${shortened(level)}»: средства освоены на ${comma(outturn)} %, а показатели достигнуты на ${comma(achievement)} %; причина нигде не указана.`,
    action: "Впишите обоснование у недостигнутых показателей.",
  }),
  X03: ({ level, count }) => ({
    message: `«${shortened(level)}»: ни один показатель из ${count} оценить нельзя.`,
    action: "Впишите факт хотя бы одного показателя или проверьте правила методики.",
  }),
  X05: ({ written, computed }) => ({
    message: `В выводе, исправленном вручную, стоит «${written}», а по расчёту – «${computed}».`,
    action: "Исправьте вывод или очистите ячейку: надстройка напишет его заново.",
  }),
  X06: ({ assessed, total }) => ({
    message: `В выводе, исправленном вручную, не сказано, что итог предварительный: учтено ${assessed} из ${total} показателей.`,
    action: "Допишите, что оценка предварительная и сколько показателей учтено, или очистите ячейку: надстройка напишет вывод заново.",
  }),
  X09: ({ figures }) => ({
    message: `Данные изменены после последнего расчёта: расходятся ${figures} ${plural(figures, "цифра", "цифры", "цифр")}.`,
    action: "Рассчитайте эффективность ещё раз, прежде чем печатать.",
  }),
  X10: ({ text }) => ({
    message: `Текст, исправленный вручную, больше не совпадает с цифрами: «${shortened(text)}».`,
    action: "Сверьте его с новым текстом рядом или очистите ячейку: надстройка напишет его заново.",
  }),
};
