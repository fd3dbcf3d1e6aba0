import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { FindingView, FixGroupView } from "../../../app/state";
import { usePaneMessages } from "../../messagesContext";
import { useCardStyles } from "../cardStyles";
import { FixItem } from "./FixItem";
import { useTextStyles } from "../textStyles";

interface FixGroupProps {
  readonly group: FixGroupView;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
  readonly onShow: (item: Pick<FindingView, "target">) => Promise<void>;
}

/** Lines shown at first, and with every press of «Показать ещё». */
const FIRST = 3;
const MORE = 50;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px", padding: "12px" },
  choice: { display: "flex", columnGap: "8px", alignItems: "flex-start", cursor: "pointer" },
  box: { flexShrink: 0, width: "16px", height: "16px", margin: "2px 0 0", accentColor: tokens.colorCompoundBrandBackground },
  title: typographyStyles.body1Strong,
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  items: { display: "flex", flexDirection: "column", rowGap: "8px", margin: 0, padding: 0 },
  more: { alignSelf: "flex-start" },
});

/** One kind of mending, with its tick and its first lines. */
export function FixGroup({ group, isChosen, onToggle, onShow }: FixGroupProps) {
  const [limit, setLimit] = useState(FIRST);
  const styles = useStyles();
  const card = useCardStyles();
  const text = useTextStyles();
  const explanation = useId();
  const { fixing } = usePaneMessages();
  const { title, text: explains } = fixing.group[group.kind];
  const hidden = Math.max(0, group.items.length - limit);
  return (
    <div className={mergeClasses(card.root, styles.root)}>
      <label className={styles.choice}>
        <input type="checkbox" className={styles.box} checked={isChosen} onChange={onToggle} aria-describedby={explanation} />
        <span className={styles.title}>
          {title} <span className={styles.count}>{`– ${fixing.cells(group.count)}`}</span>
        </span>
      </label>
      <p id={explanation} className={text.caption}>
        {explains}
      </p>
      <ul className={styles.items}>
        {group.items.slice(0, limit).map((item, index) => (
          <FixItem key={item.id} item={item} onShow={onShow} ref={limit > FIRST && index === limit - MORE ? takeFocus : undefined} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button size="small" className={styles.more} onClick={() => setLimit(limit + MORE)}>
          {fixing.more(Math.min(MORE, hidden))}
        </Button>
      )}
    </div>
  );
}

/** The first of the new lines takes the focus, because the button that showed it moves away or disappears. */
function takeFocus(item: HTMLLIElement | null): void {
  item?.focus();
}
