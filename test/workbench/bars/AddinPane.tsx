import { useState, type PointerEvent } from "react";

interface AddinPaneProps {
  readonly title: string;
  readonly close: () => void;
}

/** Excel's own limits for a task pane are wider; the add-in is made for these. */
const [NARROWEST, USUAL, WIDEST] = [320, 350, 450];

/** The add-in's pane at the right edge, in a frame of its own; its width follows the mouse. */
export function AddinPane({ title, close }: AddinPaneProps) {
  const [width, setWidth] = useState(USUAL);
  const [isDragged, setDragged] = useState(false);
  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (isDragged) setWidth(Math.min(WIDEST, Math.max(NARROWEST, window.innerWidth - event.clientX)));
  };
  return (
    <aside className={isDragged ? "addin-pane dragged" : "addin-pane"} style={{ width }} aria-label={title}>
      <div
        className="pane-edge"
        role="separator"
        aria-orientation="vertical"
        aria-label="Ширина панели"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragged(true);
        }}
        onPointerMove={drag}
        onPointerUp={() => setDragged(false)}
      />
      <div className="box-title">
        <span>{title}</span>
        <button type="button" aria-label="Закрыть панель" onClick={close}>
          ✕
        </button>
      </div>
      <iframe title={title} data-addin="pane" src="/addin/taskpane.html" />
    </aside>
  );
}
