import type { AboutTexts } from "./texts";

export const aboutRu: AboutTexts = {
  heading: "О надстройке",
  version: "Версия",
  manifestVersion: "Версия манифеста",
  host: "Программа",
  requirementSet: "Интерфейс",
  language: "Язык Excel",
  diagnostics: "Сведения для поддержки",
  privacy: "Надстройка обращается только к своему серверу. Данные книги в сведения не входят.",
};
