import type { DocumentTexts } from "./texts";

export const documentRu: DocumentTexts = {
  save: "Сохранить отчёт .docx",
  promise: "Тот же отчёт одним документом Word: текст и приложения. В нём и ваши правки на листе «Отчёт».",
  saved: "Документ готов",
  where: "Файл ищите в папке «Загрузки»:",
  again: "Сохранить ещё раз",
  notThere:
    "Файл не появился? Excel для Mac не сохраняет файлы из надстроек. Откройте эту книгу в Excel для Windows или в Excel в браузере и сохраните отчёт там.",
};
