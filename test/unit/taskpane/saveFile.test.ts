/** @jest-environment jsdom */
import { saveFile } from "../../../src/taskpane/saveFile";

test("a file is handed to the browser under its name; the address lives until the next file", () => {
  const given: Blob[] = [];
  const revoked: string[] = [];
  URL.createObjectURL = (blob) => `blob:${given.push(blob as Blob)}`;
  URL.revokeObjectURL = (address) => void revoked.push(address);
  const clicked: [string, string][] = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    clicked.push([this.href, this.download]);
  };
  expect(saveFile("Отчёт 2021.docx", new Uint8Array([80, 75]))).toBe("blob:1");
  expect(clicked).toEqual([["blob:1", "Отчёт 2021.docx"]]);
  expect(given[0]?.size).toBe(2);
  expect(given[0]?.type).toBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  expect(document.querySelector("a")).toBeNull();
  expect(revoked).toEqual([]);
  expect(saveFile("Отчёт 2022.docx", new Uint8Array([80]))).toBe("blob:2");
  expect(revoked).toEqual(["blob:1"]);
});
