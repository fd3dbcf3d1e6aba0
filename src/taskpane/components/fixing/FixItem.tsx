import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Fragment, type ReactNode, type Ref } from "react";
import type { FindingView, FixItemView } from "../../../app/state";
import { usePaneMessages } from "../../messagesContext";
import { useTextStyles } from "../textStyles";

interface FixItemProps {
  readonly item: FixItemView;
  readonly onShow: (item: Pick<FindingView, "target">) => Promise<void>;
  readonly ref?: Ref<HTMLLIElement> | undefined;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    paddingLeft: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    listStyleType: "none",
    outlineStyle: "none",
  },
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  link: { fontWeight: tokens.fontWeightSemibold },
  sides: { display: "grid", gridTemplateColumns: "max-content minmax(0, 1fr)", columnGap: "8px", margin: 0 },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, whiteSpace: "pre-wrap" },
});

/** One line of the preview: where, what is there now, what will be. */
export function FixItem({ item, onShow, ref }: FixItemProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { fixing } = usePaneMessages();
  const { address, column, before, after } = item;
  return (
    <li ref={ref} className={styles.root} tabIndex={-1}>
      <span className={styles.place}>
        {address !== null && (
          <>
            <Link as="button" className={mergeClasses(text.link, styles.link)} aria-label={fixing.goTo(address)} onClick={() => void onShow(item)}>
              {address}
            </Link>
            {" – "}
          </>
        )}
        {column}
      </span>
      <dl className={styles.sides}>
        <dt className={styles.label}>{fixing.before}</dt>
        <dd className={styles.value}>{breakable(before)}</dd>
        <dt className={styles.label}>{fixing.after}</dt>
        <dd className={styles.value}>{breakable(after)}</dd>
      </dl>
    </li>
  );
}

/** Marks of spaces join words into one: the line may end after them all the same. */
const breakable = (value: string): ReactNode =>
  (value.match(/[^·]+·*|·+/gu) ?? []).map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
