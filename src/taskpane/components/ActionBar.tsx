import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Calculator20Regular } from "@fluentui/react-icons/svg/calculator";
import type { PaneActions } from "../../app/paneActions";
import type { ReactNode } from "react";
import { usePaneMessages } from "../messagesContext";

interface ActionBarProps {
  readonly isBusy: boolean;
  /** False in a workbook without tables, where another choice comes first. */
  readonly isNext: boolean;
  readonly actions: PaneActions;
  /** Where the user stands; between the title and the buttons. */
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  // No box of its own, so that the buttons can stick to the pane and not only to the header.
  root: { display: "contents" },
  top: { padding: "12px 16px 0", backgroundColor: tokens.colorNeutralBackground1 },
  title: {
    ...typographyStyles.body1Strong,
    margin: 0,
    // Office's own menu covers the upper right corner: 12 px wide on Windows, 34 px on Mac.
    paddingRight: "20px",
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: "8px 16px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Where the pane is tall enough, the buttons stay at hand during the round of correcting and checking again.
    "@media (min-height: 640px)": { position: "sticky", top: 0, zIndex: 1 },
  },
  button: {
    flexGrow: 1,
    // At twice the size in the narrowest pane the words need the room.
    "@media (max-width: 200px)": { paddingLeft: "4px", paddingRight: "4px", "& .fui-Button__icon": { display: "none" } },
  },
});

/** The product's name, where the user stands, and the two actions. */
export function ActionBar({ isBusy, isNext, actions, children }: ActionBarProps) {
  const styles = useStyles();
  const { productName, buttons } = usePaneMessages();
  return (
    <header className={styles.root}>
      <div className={styles.top}>
        <h1 className={styles.title}>{productName}</h1>
        {children}
      </div>
      <div className={styles.buttons}>
        <Button
          appearance={isNext ? "primary" : "secondary"}
          className={styles.button}
          icon={<Calculator20Regular />}
          disabledFocusable={isBusy}
          onClick={() => void actions.calculateEffectiveness()}
        >
          {buttons.calculate}
        </Button>
        <Button className={styles.button} disabledFocusable={isBusy} onClick={() => void actions.checkData()}>
          {buttons.check}
        </Button>
      </div>
    </header>
  );
}
