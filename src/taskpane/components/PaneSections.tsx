import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaneActions } from "../../app/paneActions";
import { About, LayoutSection, MethodologySection, TableCare } from "../deferredParts";
import { usePaneMessages } from "../messagesContext";
import type { PaneSettings } from "../paneSettings";
import type { LayoutField } from "../useLayoutChoice";
import type { MethodologyField } from "../useMethodologyChoice";
import { Foldable } from "./Foldable";
import { LanguageSwitch } from "./about/LanguageSwitch";

interface PaneSectionsProps {
  readonly isBusy: boolean;
  readonly actions: PaneActions;
  readonly settings: PaneSettings;
  readonly methodology: MethodologyField;
  readonly layout: LayoutField;
}

const useStyles = makeStyles({
  root: { marginTop: "8px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** What is needed seldom, folded away below the outcome. */
export function PaneSections({ isBusy, actions, settings, methodology, layout }: PaneSectionsProps) {
  const styles = useStyles();
  const messages = usePaneMessages();
  return (
    <footer className={styles.root}>
      <Foldable heading={messages.methodology.heading} isOpen={methodology.isOpen} onToggle={methodology.setOpen}>
        <MethodologySection isBusy={isBusy} actions={actions} methodology={methodology} />
      </Foldable>
      <Foldable heading={messages.fixing.section}>
        <TableCare isBusy={isBusy} onFix={() => actions.proposeFixes(null)} onRestore={actions.proposeRestoring} />
      </Foldable>
      <Foldable heading={messages.layout.heading}>
        <LayoutSection isBusy={isBusy} actions={actions} field={layout} />
      </Foldable>
      <Foldable heading={messages.about.heading}>
        <About facts={settings.about} />
      </Foldable>
      <LanguageSwitch onChoose={settings.chooseLanguage} />
    </footer>
  );
}
