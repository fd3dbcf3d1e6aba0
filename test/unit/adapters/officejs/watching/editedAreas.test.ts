import { editedAreas } from "../../../../../src/adapters/officejs/watching/editedAreas";

it.each([
  ["B2", [{ top: 1, left: 1, bottom: 1, right: 1 }]],
  ["B2:C9", [{ top: 1, left: 1, bottom: 8, right: 2 }]],
  ["$C$9:$B$2", [{ top: 1, left: 1, bottom: 8, right: 2 }]],
  ["Лист1!A1,Лист1!D4:D6", [{ top: 0, left: 0, bottom: 0, right: 0 }, { top: 3, left: 3, bottom: 5, right: 3 }]],
])("%s", (address, areas) => {
  expect(editedAreas(address)).toEqual(areas);
});

it.each(["A:C", "5:7", "", "B2:C9:D1", "#REF!", "A1,5:7"])("no rectangles of cells: «%s»", (address) => {
  expect(editedAreas(address)).toBeNull();
});
