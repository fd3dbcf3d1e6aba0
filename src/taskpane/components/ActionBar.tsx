import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Calculator20Regular } from "@fluentui/react-icons/svg/calculator";
import type { PaneActions } from "../../app/paneActions";
import { usePaneMessages } from "../messagesContext";

interface ActionBarProps {
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

const useStyles = makeStyles({
  root: {
    padding: "12px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Where the pane is tall enough, the buttons stay at hand during the round of correcting and checking again.
    "@media (min-height: 640px)": { position: "sticky", top: 0, zIndex: 1 },
  },
  title: {
    ...typographyStyles.body1Strong,
    margin: "0 0 8px",
    // Office's own menu covers the upper right corner: 12 px wide on Windows, 34 px on Mac.
    paddingRight: "20px",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  button: { flexGrow: 1 },
});

/** The product's name and its two actions. */
export function ActionBar({ isBusy, actions }: ActionBarProps) {
  const styles = useStyles();
  const { productName, buttons } = usePaneMessages();
  return (
    <header className={styles.root}>
      <h1 className={styles.title}>{productName}</h1>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
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
