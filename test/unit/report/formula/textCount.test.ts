import { countsOfTexts } from "../../../../src/report/formula/textCount";

it("counts each spelling in each range", () => {
  expect(countsOfTexts(["K9:K20", "K30"], ["выполнено", "исполнено"])).toEqual([
    'COUNTIF(K9:K20,"выполнено")',
    'COUNTIF(K9:K20,"исполнено")',
    'COUNTIF(K30,"выполнено")',
    'COUNTIF(K30,"исполнено")',
  ]);
});

it("counts spellings that differ in case only once, as COUNTIF sees no case", () => {
  expect(countsOfTexts(["A1"], ["выполнено", "Выполнено", "ВЫПОЛНЕНО"])).toHaveLength(1);
});

it("takes signs that COUNTIF reads as wildcards for what they are", () => {
  expect(countsOfTexts(["A1"], ["выполнено*", "да?", "~"])).toEqual(['COUNTIF(A1,"выполнено~*")', 'COUNTIF(A1,"да~?")', 'COUNTIF(A1,"~~")']);
});
