import { useSession } from "../session/useSession";
import type { RibbonTexts } from "./ribbonTexts";

interface RibbonProps {
  readonly texts: RibbonTexts;
  readonly isPaneOpen: boolean;
  readonly togglePane: () => void;
}

/** The add-in's group on the tab «Главная», as its manifest describes it. */
export function Ribbon({ texts, isPaneOpen, togglePane }: RibbonProps) {
  const session = useSession();
  return (
    <nav className="ribbon" aria-label="Лента">
      <div className="ribbon-tabs">
        <span className="ribbon-tab">{texts.tab}</span>
      </div>
      <div className="ribbon-strip">
        <div className="ribbon-group">
          <div className="ribbon-buttons">
            <button
              type="button"
              title={texts.calculateTip}
              disabled={session.commandRunning}
              onClick={() => void session.runCommand("calculateEffectiveness")}
            >
              <Icon name="icon" />
              {texts.calculate}
            </button>
            <button type="button" title={texts.checkTip} disabled={session.commandRunning} onClick={() => void session.runCommand("checkData")}>
              <Icon name="check" />
              {texts.check}
            </button>
            <button type="button" title={texts.openPaneTip} aria-pressed={isPaneOpen} onClick={togglePane}>
              <Icon name="pane" />
              {texts.openPane}
            </button>
          </div>
          <div className="ribbon-group-name">{texts.group}</div>
        </div>
      </div>
    </nav>
  );
}

const Icon = ({ name }: { readonly name: string }) => (
  <img src={`/addin/assets/${name}-32.png`} srcSet={`/addin/assets/${name}-64.png 2x`} width={32} height={32} alt="" />
);
