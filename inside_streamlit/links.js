// Follow links between the app's own pages without a reload: the address changes, and
// Streamlit is told as it is told by the Back button. Everything else stays a plain link.
let arrived = false;
let left = 0; // the run whose `leave` was followed

function followLinks({ leave, run }) {
  // A part of the page that the address names may not stand there yet.
  const reach = (hash, tries = 40) => {
    const part = hash && document.getElementById(hash.slice(1));
    if (part) {
      for (const one of document.querySelectorAll(".reached")) one.classList.remove("reached");
      part.classList.add("reached");
      part.scrollIntoView();
    } else if (hash && tries) setTimeout(reach, 100, hash, tries - 1);
  };
  const follow = (event) => {
    const link = event.target.closest?.("a[href]");
    const own = link && !link.target && link.closest(".stHtml, .drawer");
    if (!own || event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const url = new URL(link.href);
    if (url.pathname.endsWith("/sign-out")) return; // no page: the server answers it
    if (url.origin !== location.origin || link.getAttribute("href").startsWith("#")) return;
    event.preventDefault();
    go(url);
  };
  const go = (url) => {
    const elsewhere = url.pathname !== location.pathname;
    history.pushState(null, "", url);
    window.dispatchEvent(new PopStateEvent("popstate", { state: null }));
    if (elsewhere) pageOf()?.scrollTo(0, 0);
    reach(url.hash);
  };
  if (!arrived) reach(location.hash);
  arrived = true;
  if (leave && run !== left) {
    left = run;
    go(new URL(leave, location.href));
  }
  document.addEventListener("click", follow);
  document.documentElement.dataset.follows = "links"; // until then each loads its page
  return () => document.removeEventListener("click", follow);
}
