/*
 * Served as the first script of the add-in's pages. Excel's own browser control offers a page its connection at `window.external`; a plain browser cannot do
 * that for a frame before the frame's own scripts run, so this file does, with what the workbench around the frame gives out.
 */
(function () {
  var frame = window.frameElement;
  var connect = frame === null ? undefined : window.parent.connectAddinFrame;
  if (typeof connect !== "function") return;
  var external = connect(frame);
  if (external !== null) Object.defineProperty(window, "external", { value: external, configurable: true });
})();
