import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import type { Ref } from "react";
import type { MethodologyChoice } from "../../../app/state";
import { usePaneMessages } from "../../messagesContext";

interface MethodologySelectProps {
  readonly id: string;
  readonly describedBy: string;
  readonly choices: readonly MethodologyChoice[];
  /** The id of a choice; empty while nothing is chosen. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  /** A form was sent without a choice. */
  readonly isInvalid?: boolean;
  readonly ref?: Ref<HTMLSelectElement>;
}

const useStyles = makeStyles({
  root: { position: "relative" },
  field: {
    ...typographyStyles.body1,
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    padding: "5px 36px 5px 12px",
    appearance: "none",
    cursor: "pointer",
    // A title that is cut off may be the same as its neighbour's. Where the browser does not wrap, it ends in dots.
    whiteSpace: "normal",
    textOverflow: "ellipsis",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    "&[aria-invalid=true]": { border: `1px solid ${tokens.colorStatusDangerBorder2}` },
    ":hover": { borderTopColor: tokens.colorNeutralStroke1Hover, borderBottomColor: tokens.colorNeutralStrokeAccessibleHover },
    ":focus": {
      outline: "2px solid transparent",
      borderBottomColor: tokens.colorCompoundBrandStroke,
      boxShadow: `inset 0 -1px 0 ${tokens.colorCompoundBrandStroke}`,
    },
  },
  arrow: {
    position: "absolute",
    right: "8px",
    top: "50%",
    transform: "translateY(-50%)",
    pointerEvents: "none",
    color: tokens.colorNeutralStrokeAccessible,
  },
});

/** The browser's own drop-down in Fluent's colours: Fluent's component would cut long titles off. */
export function MethodologySelect({ id, describedBy, choices, chosen, onChoose, isInvalid = false, ref }: MethodologySelectProps) {
  const styles = useStyles();
  const { notChosen } = usePaneMessages().methodology;
  return (
    <div className={styles.root}>
      <select
        ref={ref}
        id={id}
        className={styles.field}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        value={chosen}
        onChange={({ target }) => onChoose(target.value)}
      >
        <option value="" disabled hidden>
          {notChosen}
        </option>
        {choices.map(({ id: value, title }) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
      <ChevronDown20Regular className={styles.arrow} />
    </div>
  );
}
