/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { showPane } from "../showPane";

const failed = { kind: "failed", action: "calculate", reason: "defect", subject: null, diagnostics: "defect at step 3" } as const;

test("is folded at first", () => {
  showPane(failed);
  expect(screen.getByText("Сведения для поддержки").closest("details")).not.toHaveAttribute("open");
});

test("copies the text and says so", async () => {
  const { user } = showPane(failed);
  await user.click(screen.getByText("Сведения для поддержки"));
  await user.click(screen.getByRole("button", { name: "Скопировать" }));
  expect(await navigator.clipboard.readText()).toBe("defect at step 3");
  expect(screen.getByText("Скопировано.")).toBeVisible();
});

test("selects the text where the clipboard is withheld", async () => {
  const { user } = showPane(failed);
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("denied", "NotAllowedError"));
  await user.click(screen.getByText("Сведения для поддержки"));
  await user.click(screen.getByRole("button", { name: "Скопировать" }));
  const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Сведения для поддержки" });
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe("defect at step 3");
  expect(screen.getByText("Текст выделен. Скопируйте его: Ctrl+C.")).toBeVisible();
});
