import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { FigureView } from "../../../app/state";
import { usePaneMessages } from "../../messagesContext";

interface FigureProps {
  readonly figure: FigureView;
  readonly isMain: boolean;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, flexBasis: "112px", minWidth: 0 },
  main: { flexBasis: "100%" },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  number: { ...typographyStyles.title3, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  mainNumber: {
    ...typographyStyles.largeTitle,
    // At twice the size the number and its percent sign still stand on one line.
    "@media (min-width: 201px) and (max-width: 240px)": { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800 },
    "@media (max-width: 200px)": { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  },
  unknown: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** One percentage with its name; the reason stands below where it could not be computed. */
export function Figure({ figure, isMain }: FigureProps) {
  const styles = useStyles();
  const messages = usePaneMessages().result;
  return (
    <div className={mergeClasses(styles.root, isMain && styles.main)}>
      <span className={styles.label}>{messages.figure[figure.kind]}</span>
      <span className={mergeClasses(styles.number, isMain && styles.mainNumber)}>{messages.figureText(figure.display)}</span>
      {figure.unknown !== null && <span className={styles.unknown}>{figure.unknown}</span>}
    </div>
  );
}
