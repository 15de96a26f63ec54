// The running text. Every text is set by textContent, so markup in it stands as written.
// Nodes are updated in place: replacing them would lose the keyboard's focus.
export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".reader");
  const signature = JSON.stringify(data.blocks.map((b) => b.parts.map((p) => [p.key, p.text])));
  if (root.signature !== signature) {
    root.replaceChildren(...data.blocks.map(block));
    root.signature = signature;
    root.selected = root.first = "";
  }
  root.setAttribute("aria-label", data.title);
  root.onclick = (event) => pick(event.target.closest('[role="button"]'));
  root.onkeydown = (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    pick(event.target.closest('[role="button"]'));
  };
  const shown = spans(); // collected once: a long readout has thousands
  data.blocks.flatMap((b) => b.parts).forEach((part, place) => refresh(shown[place], part));
  const moved = data.selected ? root.selected !== data.selected : root.first !== data.first;
  if (moved) show(data.selected || data.first);
  root.selected = data.selected;
  root.first = data.first;

  function spans() {
    return root.querySelectorAll("[data-key]");
  }
  function pick(span) {
    if (!span) return;
    // Picked here: it is in view already, unless a narrow screen's sheet comes over it.
    if (!matchMedia("(max-width: 640px)").matches) root.selected = span.dataset.key;
    setTriggerValue("picked", span.dataset.key);
  }
  function show(key) {
    const span = [...spans()].find((one) => one.dataset.key === key);
    if (span) requestAnimationFrame(() => span.scrollIntoView({ block: "center" }));
  }
  function refresh(span, part) {
    const selected = Boolean(part.key) && part.key === data.selected;
    span.classList.toggle("dim", part.dim);
    span.classList.toggle("selected", selected);
    if (part.kind === "statement") span.setAttribute("aria-pressed", String(selected));
    for (const slot of ["A", "B", "C", "D", "both"]) span.classList.toggle(slot, slot === part.slot);
    const mark = span.querySelector(".mark");
    if (mark) mark.className = `mark ${part.slot}`;
  }
  function block(one) {
    const node = document.createElement(one.kind === "heading" ? "h3" : "p");
    node.append(...one.parts.map(run));
    return node;
  }
  function run(part) {
    const span = document.createElement("span");
    span.dataset.key = part.key;
    if (part.kind === "statement") {
      span.setAttribute("role", "button");
      span.setAttribute("tabindex", "0");
      span.setAttribute("aria-description", part.label);
      span.title = part.label;
      span.classList.toggle("carried", part.carried);
      const mark = document.createElement("span");
      mark.className = "mark";
      mark.setAttribute("aria-hidden", "true");
      span.append(mark);
    } else if (part.kind !== "heading") {
      span.className = part.kind === "narration" ? "quiet" : "line";
    }
    span.append(document.createTextNode(part.text));
    return span;
  }
}
