import { plural } from "../../plural";
import type { UndoTexts } from "./texts";

export const undoRu: UndoTexts = {
  cancel: "Отменить",
  cancelling: "Останавливаемся, ничего не записав…",
  step: (step, steps) => `Шаг\u00a0${step} из\u00a0${steps}`,
  writing: (sheets) => `Записываем ${sheets}\u00a0${plural(sheets, "лист", "листа", "листов")}…`,
  restore: "Вернуть прежние листы",
  restoreHelp: "Листы надстройки станут такими, как до этого расчёта. Ваши таблицы не изменятся.",
  restored: "Прежние листы возвращены",
  restoredText: "Листы надстройки снова такие, как до последнего расчёта; тех, которых тогда не было, больше нет. Ваши таблицы не изменились.",
};
