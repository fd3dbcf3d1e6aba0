/*
 * Loaded before everything else and written in ES5, because Excel 2019 and older show panes in Internet Explorer's engine, which cannot even
 * read our bundle: there the page says what is needed. It also speaks up when the bundle never arrives.
 */
(function () {
  var WAIT_MS = 20000;

  function show(id) {
    var loading = document.getElementById("loading");
    if (loading === null) return;
    loading.parentNode.removeChild(loading);
    document.getElementById(id).removeAttribute("hidden");
  }

  function isModern() {
    return (
      typeof Promise === "function" &&
      typeof Symbol === "function" &&
      typeof String.prototype.replaceAll === "function" &&
      typeof window.CSS === "object" &&
      typeof window.CSS.supports === "function" &&
      window.CSS.supports("display", "grid")
    );
  }

  if (isModern()) {
    window.setTimeout(function () {
      show("not-loaded");
    }, WAIT_MS);
  } else {
    show("too-old");
  }
})();
