/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { paneMessagesFor } from "../../../src/messages/pane/paneMessagesFor";
import { deferred, type Deferred } from "../../../src/taskpane/deferred";
import { Surroundings } from "../../../src/taskpane/Surroundings";

interface PartProps {
  readonly words: string;
}

const Part = ({ words }: PartProps) => <p>{words}</p>;

const show = (Placeholder: Deferred<PartProps>) =>
  render(
    <Surroundings messages={paneMessagesFor("ru")} theme={webLightTheme}>
      <Placeholder words="Вот она" />
    </Surroundings>,
  );

test("a part on its way is announced, and drawn when it is there", async () => {
  show(deferred(() => Promise.resolve(Part)));
  expect(screen.getByRole("status")).toHaveTextContent("Загружаем…");
  expect(await screen.findByText("Вот она")).toBeVisible();
  expect(screen.queryByRole("status")).toBeNull();
});

test("a part that came before it was needed is drawn at once", async () => {
  const Placeholder = deferred(() => Promise.resolve(Part));
  await Placeholder.preload();
  show(Placeholder);
  expect(screen.getByText("Вот она")).toBeVisible();
});

test("a part that does not come is said to be missing, and «Повторить» asks for it again", async () => {
  let isThere = false;
  show(deferred(() => (isThere ? Promise.resolve(Part) : Promise.reject(new Error("404")))));
  expect(await screen.findByRole("alert")).toHaveTextContent("Эта часть панели не загрузилась.");
  isThere = true;
  await userEvent.setup().click(screen.getByRole("button", { name: "Повторить" }));
  expect(await screen.findByText("Вот она")).toBeVisible();
});
