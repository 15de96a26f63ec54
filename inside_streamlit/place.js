// Back, Forward and reload return to the place on a page, and the keyboard's focus is not lost.
// The page scrolls in an element of its own, whose place no browser remembers: each entry of the
// history holds it. Kept outside of the function, since the frame calls it on every run.
const QUIET = 150; // milliseconds without a scroll before the place is written down
const STEP = 100; // milliseconds between looks at a page that is being built
const REST = 500; // milliseconds without a running script before a page counts as built
const PATIENCE = 8000; // milliseconds until a page has its height again
const TAKES_OVER = ["wheel", "touchmove", "pointerdown", "keydown"];
let path = location.pathname;
let wanted = history.state?.top ?? null; // after a reload
let begun = true; // whether the script has begun that makes the page of the address
let focused = "";
let timer = 0;

const called = (node) => `${node.tagName} ${node.getAttribute("aria-label") ?? node.textContent}`;

function remember(event) {
  if (event.target !== pageOf()) return;
  const address = location.href;
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (wanted !== null || address !== location.href) return;
    history.replaceState({ ...history.state, top: pageOf()?.scrollTop ?? 0 }, "");
  }, QUIET);
}

function travel(event) {
  // An event of the browser's own is Back or Forward; that of a followed link is ours.
  if (event.isTrusted) wanted = event.state?.top ?? 0;
  begun = false;
  settle(path !== location.pathname);
  path = location.pathname;
}

function settle(elsewhere, waited = 0, rested = 0) {
  const page = pageOf();
  if (page && wanted !== null && page.scrollHeight - page.clientHeight >= wanted) {
    page.scrollTo(0, wanted);
  }
  // What the script made may be drawn a moment later, and then grow.
  const resting = begun && !isRunning() ? rested + STEP : 0;
  if (resting < REST && waited < PATIENCE) {
    setTimeout(settle, STEP, elsewhere, waited + STEP, resting);
    return;
  }
  if (begun) wanted = null; // otherwise the place is kept as it was written down
  if (document.activeElement === document.body && focused) refocus(elsewhere);
}

// What had the focus was replaced: its like takes over, on another page the heading.
function refocus(elsewhere) {
  const alike = [...document.querySelectorAll("a[href], button, summary")].find(
    (node) => called(node) === focused,
  );
  const heading = document.querySelector("h1");
  const next = elsewhere || !alike ? heading : alike;
  if (next === heading) heading?.setAttribute("tabindex", "-1");
  next?.focus({ preventScroll: true });
}

const noteFocus = (event) => {
  focused = called(event.target);
};
const takeOver = () => {
  wanted = null; // the visitor scrolls: nothing moves the page any more
};

function keepPlace() {
  begun = true;
  document.addEventListener("scroll", remember, true);
  document.addEventListener("focusin", noteFocus);
  window.addEventListener("popstate", travel);
  for (const name of TAKES_OVER) document.addEventListener(name, takeOver);
  if (wanted !== null) settle(false);
  return () => {
    document.removeEventListener("scroll", remember, true);
    document.removeEventListener("focusin", noteFocus);
    window.removeEventListener("popstate", travel);
    for (const name of TAKES_OVER) document.removeEventListener(name, takeOver);
  };
}
