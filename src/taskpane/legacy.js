/*
 * Loaded before everything else and written in ES5, because Excel 2019 and older show panes in Internet Explorer's engine, which cannot even
 * read our bundle: there the page says what is needed. It also speaks up when the bundle does not arrive.
 */
(function () {
  var WAIT_MS = 15000;
  var GREETING_MS = 5000;
  var NOTICES = ["too-old", "not-loaded"];

  /** Office gives a page up that has not done this for ten seconds, and Excel may cover it with a message of its own. The bundle does it too. */
  function greetExcel() {
    if (window.Office) window.Office.onReady();
  }

  /** Only while the page still waits for the first drawing of the pane. */
  function show(id) {
    var loading = document.getElementById("loading");
    if (loading === null) return;
    loading.parentNode.removeChild(loading);
    for (var index = 0; index < NOTICES.length; index += 1) {
      var notice = document.getElementById(NOTICES[index]);
      if (NOTICES[index] === id) {
        notice.removeAttribute("hidden");
        notice.className = "notice";
      } else {
        notice.parentNode.removeChild(notice);
      }
    }
  }

  /** Chromium 92, Safari 16.4: the newest that our code needs of the language. An older Safari could draw the pane and would fail at the first click. */
  function isModern() {
    if (typeof Array.prototype.at !== "function" || typeof window.CSS !== "object") return false;
    if (typeof window.CSS.supports !== "function" || !window.CSS.supports("display", "grid")) return false;
    try {
      return new RegExp("(?<=a)b").test("ab");
    } catch (error) {
      return false;
    }
  }

  window.setTimeout(greetExcel, GREETING_MS);
  if (!isModern()) return show("too-old");
  window.setTimeout(function () {
    show("not-loaded");
  }, WAIT_MS);
  // The bundle is the one deferred script of the page; when Office's file is missing, the bundle says so itself. Errors of scripts do not bubble.
  document.addEventListener(
    "error",
    function (event) {
      if (event.target.tagName === "SCRIPT" && event.target.defer) show("not-loaded");
    },
    true
  );
})();
