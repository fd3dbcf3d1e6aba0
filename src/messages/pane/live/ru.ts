import type { LiveTexts } from "./texts";

export const liveRu: LiveTexts = {
  stale: "Данные изменены после расчёта",
  staleAction: "Цифры ниже и листы отчёта – прежние. Когда закончите правку, рассчитайте эффективность ещё раз. Замечания обновляются сами.",
};
