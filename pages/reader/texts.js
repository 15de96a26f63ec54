// The two texts. Every text is set by textContent, so markup in it stands as written.
// Nodes are updated in place: replacing them would lose the keyboard's focus.
const TABS = matchMedia("(max-width: 800px)"); // one text at a time (texts.css)
const SHEET = matchMedia("(max-width: 1100px)"); // what is opened stands below the text (drawer.css)
const SLOTS = ["A", "B", "C", "D", "both"];

export default function ({ data: bytes, parentElement, setTriggerValue }) {
  const [texts, rest] = new TextDecoder().decode(bytes).split("\n");
  const data = { texts: JSON.parse(texts), ...JSON.parse(rest) };
  const root = parentElement.querySelector(".texts");
  const [tablist, columns] = root.children;
  const kept = (root.kept ??= { places: {} }); // what the address does not tell
  const marked = kept.selected;

  build();
  refresh();
  chooseTab();
  if (data.selected ? data.selected !== marked : data.first !== kept.first) show(data.selected || data.first);
  moveFocus();
  Object.assign(kept, { selected: data.selected, first: data.first });

  columns.onclick = pick;
  columns.onkeydown = (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    pick(event);
  };
  tablist.onclick = (event) => switchTab(event.target.closest("[role=tab]"));
  tablist.onkeydown = stepTab;
  return listen();

  // Building

  function build() {
    const signature = JSON.stringify(
      data.texts.map((one) => [one.side, one.blocks.map((b) => b.parts.map((p) => [p.key, p.text, p.topics]))]),
    );
    if (kept.signature === signature) return;
    tablist.replaceChildren(...data.texts.map(tab));
    columns.replaceChildren(...data.texts.map(text));
    tablist.hidden = data.texts.length < 2;
    Object.assign(kept, { signature, selected: "", first: "", tab: "", places: {} });
  }
  function tab(one) {
    const button = make("button", { role: "tab", id: `tab-${one.side}`, type: "button" });
    button.setAttribute("aria-controls", `panel-${one.side}`);
    button.append(make("span", { class: "name" }), make("span", { class: "count" }));
    return button;
  }
  function text(one) {
    const section = make("section", { class: "text", id: `panel-${one.side}` });
    const head = make("header", {});
    head.append(make("h2", { id: `${one.side}-text` }), make("p", { class: "counted" }));
    const article = make("article", { class: "reader" });
    article.append(...one.blocks.map(block));
    section.append(head, make("p", { class: "none" }), article);
    return section;
  }
  function block(one) {
    const node = make(one.kind === "heading" ? "h3" : "p", {});
    node.append(...one.parts.flatMap(run));
    return node;
  }
  function run(part) {
    const span = make("span", { "data-key": part.key ?? "" });
    if (part.kind !== "statement") {
      span.className = { narration: "quiet", heading: "" }[part.kind] ?? "line";
      span.append(part.text);
      return [span];
    }
    for (const [name, value] of [["role", "button"], ["tabindex", "0"], ["title", part.label]]) {
      span.setAttribute(name, value);
    }
    span.classList.toggle("carried", Boolean(part.carried));
    // The shape stays on one line with the beginning of the words.
    const lead = make("span", { class: "lead" });
    lead.append(make("span", { class: "mark", "aria-hidden": "true" }), part.text.match(/^\S{0,12}/)[0]);
    span.append(lead, part.text.slice(lead.textContent.length));
    // The style sheet writes the labels: neither a search nor a copy of the text meets them.
    const tags = make("span", { class: "tags", "aria-hidden": "true" });
    tags.append(...part.topics.map((topic) => make("span", { class: "tag", "data-label": topic })));
    return [span, tags];
  }
  function make(name, attributes) {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    return node;
  }

  // What changes with the address

  function refresh() {
    root.classList.toggle("tagged", data.tags);
    data.texts.forEach((one, place) => {
      const section = columns.children[place];
      section.classList.toggle("bare", Boolean(one.none));
      write(section.querySelector("h2"), one.title).title = one.full;
      write(section.querySelector(".counted"), one.counted);
      write(section.querySelector(".none"), one.none).hidden = !one.none;
      write(tablist.children[place].children[0], one.name);
      write(tablist.children[place].children[1], one.count);
      const spans = section.querySelectorAll("[data-key]"); // once: a long readout has thousands
      one.blocks.flatMap((b) => b.parts).forEach((part, index) => repaint(spans[index], part));
    });
  }
  function write(node, words) {
    if (node.textContent !== words) node.textContent = words;
    return node;
  }
  function repaint(span, part) {
    const selected = Boolean(part.key) && part.key === data.selected;
    span.classList.toggle("selected", selected);
    if (part.kind !== "statement") return;
    span.classList.toggle("dim", Boolean(part.dim));
    span.setAttribute("aria-pressed", String(selected));
    const topics = data.tags ? `; topics: ${part.topics.join(", ")}` : "";
    span.setAttribute("aria-description", part.label + topics);
    for (const slot of SLOTS) span.classList.toggle(slot, slot === part.slot);
    span.querySelector(".mark").className = `mark ${part.slot}`;
  }
  function find(key) {
    return key && [...columns.querySelectorAll("[data-key]")].find((one) => one.dataset.key === key);
  }
  function show(key) {
    const span = find(key);
    if (!span) return;
    requestAnimationFrame(() => {
      const tall = span.getBoundingClientRect().height > innerHeight / 2;
      span.scrollIntoView({ block: tall ? "start" : "center" });
    });
  }
  function moveFocus() {
    const at = document.activeElement;
    const lost = !at || at === document.body || at.closest(".st-key-detail");
    const span = find(data.selected || kept.selected);
    // What was opened has been closed: back to where it was opened.
    if (!data.selected && marked && lost) span?.focus({ preventScroll: !kept.keyed });
    // Another one has been opened from the keyboard while the focus stood in a text.
    if (data.selected && data.selected !== marked && columns.contains(at)) span?.focus({ preventScroll: true });
  }

  // Opening a statement

  function pick(event) {
    const span = event.target.closest('[role="button"]');
    if (!span || (event.type === "click" && !getSelection().isCollapsed)) return; // words are being marked
    const key = span.dataset.key;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return elsewhere(key);
    if (key === data.selected) return event.type === "keydown" && document.querySelector(".st-key-detail")?.focus();
    // Picked here: it is in view already, unless what is opened comes over it.
    if (!SHEET.matches) kept.selected = key;
    for (const one of columns.querySelectorAll(".selected")) one.classList.remove("selected");
    span.classList.add("selected"); // at once: a long text takes the server a moment
    setTriggerValue("picked", key);
  }
  function elsewhere(key) {
    const url = new URL(location);
    url.searchParams.set("s", key);
    url.searchParams.delete("tab");
    open(url, "_blank", "noopener");
  }

  // Tabs, where the screen is narrow

  function chooseTab() {
    const found = data.texts.find((one) => one.side === kept.tab)?.matches;
    if (!kept.tab || kept.back) turnTo(data.tab);
    else if (data.selected && data.selected !== marked) turnTo(data.expected);
    else if (data.first && data.first !== kept.first && !found) turnTo(data.expected);
    else turnTo(kept.tab);
    kept.back = false;
  }
  function turnTo(side) {
    const many = TABS.matches && data.texts.length > 1;
    kept.tab = side;
    data.texts.forEach((one, place) => {
      const [section, button] = [columns.children[place], tablist.children[place]];
      const chosen = one.side === side;
      section.classList.toggle("other", !chosen);
      section.setAttribute("role", many ? "tabpanel" : "region");
      section.setAttribute("aria-label", one.label);
      button.setAttribute("aria-selected", String(chosen));
      button.tabIndex = chosen ? 0 : -1;
    });
    if (many) remember(side);
  }
  function switchTab(button) {
    const side = button?.id.replace("tab-", "");
    if (!side || side === kept.tab) return;
    const main = pageOf();
    const top = root.getBoundingClientRect().top - main.getBoundingClientRect().top + main.scrollTop;
    kept.places[kept.tab] = main.scrollTop;
    turnTo(side);
    // Each text keeps its place; one that was not read yet begins at its beginning.
    main.scrollTop = kept.places[side] ?? Math.min(main.scrollTop, top);
  }
  function stepTab(event) {
    const all = [...tablist.children];
    const at = all.indexOf(event.target.closest("[role=tab]"));
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = all.at(to % all.length);
    switchTab(next);
    next.focus();
  }
  // The address names the tab only where it is not the one that the rest of the address leads to.
  function remember(side) {
    const url = new URL(location);
    if (side === data.expected) url.searchParams.delete("tab");
    else url.searchParams.set("tab", side);
    if (url.href !== location.href) history.replaceState(history.state, "", url);
  }
  function listen() {
    const back = (event) => (kept.back ||= event.isTrusted); // not the app's own links
    const turned = () => turnTo(kept.tab);
    const keyed = (event) => (kept.keyed = event.type === "keydown");
    addEventListener("popstate", back);
    TABS.addEventListener("change", turned);
    for (const type of ["keydown", "pointerdown"]) addEventListener(type, keyed, true);
    return () => {
      removeEventListener("popstate", back);
      TABS.removeEventListener("change", turned);
      for (const type of ["keydown", "pointerdown"]) removeEventListener(type, keyed, true);
    };
  }
}
