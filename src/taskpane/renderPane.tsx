import type { Theme } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { createRoot } from "react-dom/client";
import type { PaneActions } from "../app/paneActions";
import type { Store } from "../app/store";
import type { PaneMessages, StartupProblemKind } from "../messages/pane/paneMessages";
import { App } from "./App";
import { StartupProblem } from "./components/failures/StartupProblem";
import type { PaneSettings } from "./paneSettings";
import { Surroundings } from "./Surroundings";
import { colourSchemeOf } from "./theme";

/** What the pane shows and where its clicks go. */
export interface PaneOptions {
  readonly store: Store;
  readonly actions: PaneActions;
  readonly settings: PaneSettings;
  readonly messages: PaneMessages;
  readonly theme: Theme;
}

/** Why there is no pane. */
export interface StartupProblemOptions {
  readonly problem: StartupProblemKind;
  readonly messages: PaneMessages;
  readonly theme: Theme;
}

/** One mounted screen. */
export interface Screen<Options> {
  /** Draws again with other options, e.g. after Office changed its theme; the state is kept. */
  readonly update: (options: Options) => void;
  readonly unmount: () => void;
}

/** Puts the task pane into the page. */
export const renderPane = (container: HTMLElement, options: PaneOptions): Screen<PaneOptions> =>
  mount(container, options, ({ store, actions, settings }) => <App store={store} actions={actions} settings={settings} />);

/** Puts the explanation into the page why the pane cannot start. */
export const renderStartupProblem = (container: HTMLElement, options: StartupProblemOptions): Screen<StartupProblemOptions> =>
  mount(container, options, ({ problem }) => <StartupProblem problem={problem} />);

type Common = Pick<PaneOptions, "messages" | "theme">;

function mount<Options extends Common>(
  container: HTMLElement,
  initial: Options,
  content: (options: Options) => ReactElement,
): Screen<Options> {
  const root = createRoot(container);
  const update = (options: Options) => {
    const page = container.ownerDocument.documentElement;
    page.lang = options.messages.language.current;
    page.style.colorScheme = colourSchemeOf(options.theme);
    root.render(
      <Surroundings messages={options.messages} theme={options.theme}>
        {content(options)}
      </Surroundings>,
    );
  };
  update(initial);
  return { update, unmount: () => root.unmount() };
}
