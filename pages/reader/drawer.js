// What stands on top of an opened statement: to its neighbours, to close it, to copy it.
// These nodes stay while the statement below them changes, so that the focus stays too.
const TYPING = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"], [role="tablist"], [role="slider"], [role="dialog"]';
const KEYS = { ArrowLeft: ".previous", ArrowRight: ".next", Escape: ".close" };

export default function ({ data, parentElement }) {
  const drawer = parentElement.querySelector(".drawer");
  const panel = drawer.closest(".st-key-detail");
  const part = (name) => drawer.querySelector(name);
  const [copied, words] = [part(".copied"), part(".to-copy")];

  for (const name of ["previous", "next", "close"]) point(part(`.${name}`), data[name]);
  if (part(".place").textContent !== data.place) part(".place").textContent = data.place; // is read out
  part('[data-copies="citation"]').hidden = !data.citation;
  if (panel.dataset.shown !== data.key) {
    panel.dataset.shown = data.key;
    copied.textContent = "";
    words.hidden = true;
    for (const scrolled of [panel, columnOf(panel)]) scrolled?.scrollTo(0, 0);
  }
  panel.tabIndex = -1;
  panel.setAttribute("role", "region");
  panel.setAttribute("aria-label", "The opened statement");

  drawer.onclick = (event) => {
    const what = event.target.closest("[data-copies]")?.dataset.copies;
    if (what) copy(data[what]);
  };
  document.addEventListener("keydown", press);
  return () => document.removeEventListener("keydown", press);

  function point(link, href) {
    if (href) link.setAttribute("href", href);
    else link.removeAttribute("href");
    link.setAttribute("aria-disabled", String(!href));
  }
  async function copy(text) {
    copied.textContent = "";
    words.hidden = true;
    try {
      await navigator.clipboard.writeText(text);
      copied.textContent = "Copied";
    } catch {
      // Without a secure connection a browser has no clipboard to write to.
      words.textContent = text;
      words.hidden = false;
      getSelection().selectAllChildren(words);
      words.focus();
      copied.textContent = document.execCommand("copy") ? "Copied" : "Selected: copy it with Ctrl+C or ⌘C";
    }
  }
  function press(event) {
    const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (!KEYS[key] || event.defaultPrevented || ctrlKey || metaKey || altKey || shiftKey) return;
    if (target.closest?.(TYPING)) return;
    const explained = panel.querySelector(".explained:is(:hover, :focus):not(.told)");
    if (key === "Escape" && explained) return dismiss(explained);
    const link = part(`${KEYS[key]}[href]`);
    if (!link) return;
    event.preventDefault();
    link.click();
  }
  // Escape takes a definition away before it closes the whole.
  function dismiss(term) {
    term.classList.add("told");
    for (const type of ["blur", "mouseleave"]) {
      term.addEventListener(type, () => term.classList.remove("told"), { once: true });
    }
  }
}
