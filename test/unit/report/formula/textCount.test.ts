import { countOfTexts } from "../../../../src/report/formula/textCount";

it("counts each spelling in each range", () => {
  expect(countOfTexts(["K9:K20", "K30"], ["выполнено", "исполнено"])).toBe(
    'COUNTIF(K9:K20,"выполнено")+COUNTIF(K9:K20,"исполнено")+COUNTIF(K30,"выполнено")+COUNTIF(K30,"исполнено")',
  );
});

it("counts spellings that differ in case only once, as COUNTIF sees no case", () => {
  expect(countOfTexts(["A1"], ["выполнено", "Выполнено", "ВЫПОЛНЕНО"]).match(/COUNTIF/gu)).toHaveLength(1);
});

it("takes signs that COUNTIF reads as wildcards for what they are", () => {
  expect(countOfTexts(["A1"], ["выполнено*", "да?", "~"])).toBe('COUNTIF(A1,"выполнено~*")+COUNTIF(A1,"да~?")+COUNTIF(A1,"~~")');
});
