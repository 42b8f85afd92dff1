"use strict";
// The page is whole without this: it only adds the filter, the copying, and the way to a finding.
const form = document.querySelector(".filter");
const findings = [...document.querySelectorAll("section[aria-labelledby=findings] .finding")];
const texts = findings.map((it) => it.textContent.toLowerCase());
function choose() {
  const words = form.text.value.toLowerCase().split(/\s+/).filter(Boolean);
  const loud = [...form.querySelectorAll("[name=severity]:checked")].map((it) => it.value);
  let shown = 0;
  findings.forEach((it, index) => {
    const wanted = (!form.vendor.value || it.dataset.vendor === form.vendor.value)
      && loud.includes(it.dataset.severity) && words.every((word) => texts[index].includes(word));
    it.hidden = !wanted;
    shown += wanted ? 1 : 0;
  });
  form.querySelector("output").value = `${shown} of ${findings.length}`;
}
if (form) {
  form.hidden = false;
  form.addEventListener("input", choose);
  form.addEventListener("submit", (event) => event.preventDefault());
  choose();
}
function open() {
  const target = location.hash && document.getElementById(location.hash.slice(1));
  if (target && target.matches("details")) {
    target.hidden = false;
    target.open = true;
    target.querySelector("summary").focus();
  }
}
addEventListener("hashchange", open);
open();
if (navigator.clipboard) {
  for (const block of document.querySelectorAll(".copy")) {
    const button = document.createElement("button");
    const text = block.textContent;
    button.type = "button";
    button.textContent = "copy";
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(text);
      button.textContent = "copied";
    });
    block.append(button);
  }
}
