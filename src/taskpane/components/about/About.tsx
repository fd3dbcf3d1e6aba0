import { makeStyles, tokens } from "@fluentui/react-components";
import { usePaneMessages } from "../../messagesContext";
import type { AboutFacts } from "../../paneSettings";
import { CopyableText } from "../CopyableText";
import { useTextStyles } from "../textStyles";

interface AboutProps {
  readonly facts: AboutFacts;
}

const useStyles = makeStyles({
  facts: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: "12px", rowGap: "4px", margin: 0 },
  row: { display: "contents" },
  name: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0 },
});

/** «О надстройке»: versions, and what the support desk asks for. Nothing of the workbook is in it. */
export function About({ facts }: AboutProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { productName, about } = usePaneMessages();
  const rows: readonly (readonly [string, string])[] = [
    [about.version, facts.version],
    ...(facts.manifestVersion === null ? [] : [[about.manifestVersion, facts.manifestVersion] as const]),
    [about.host, facts.host],
    [about.requirementSet, facts.requirementSet],
    [about.language, facts.officeLanguage],
  ];
  const lines = [`${productName} ${facts.version}`, ...(facts.manifestVersion === null ? [] : [`manifest ${facts.manifestVersion}`]), facts.host, facts.requirementSet, facts.officeLanguage, facts.engine];
  return (
    <>
      <dl className={styles.facts}>
        {rows.map(([name, fact]) => (
          <div key={name} className={styles.row}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.fact}>{fact}</dd>
          </div>
        ))}
      </dl>
      <p className={text.caption}>{about.privacy}</p>
      <CopyableText label={about.diagnostics} text={lines.join("\n")} />
    </>
  );
}
