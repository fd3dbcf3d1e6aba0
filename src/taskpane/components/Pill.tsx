import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

interface PillProps {
  readonly children: string;
}

const useStyles = makeStyles({
  root: {
    ...typographyStyles.body1Strong,
    padding: "2px 12px",
    // Seen in Windows' contrast themes only, where the fill vanishes.
    border: "1px solid transparent",
    borderRadius: "16px",
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (max-width: 240px)": { display: "inline-block" },
  },
});

/** A few words that belong to a figure. */
export function Pill({ children }: PillProps) {
  const styles = useStyles();
  return <span className={styles.root}>{children}</span>;
}
