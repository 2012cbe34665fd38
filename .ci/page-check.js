// What a page must have so that everybody can use it. Returns a list of faults; run in the page by the tests.
const faults = [];
const visible = (node) => node.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });

function nameOf(node) {
  const labelled = node.getAttribute("aria-labelledby");
  if (labelled) return labelled.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? "").join(" ").trim();
  if (node.getAttribute("aria-label")) return node.getAttribute("aria-label").trim();
  if (node.labels?.length) return [...node.labels].map((label) => label.textContent).join(" ").trim();
  if (node.tagName === "IMG") return node.alt;
  return node.textContent.trim();
}

if (!document.documentElement.lang) faults.push("the page has no language");
if (!document.title) faults.push("the page has no title");
if (document.querySelectorAll("main").length !== 1) faults.push("the page has not one main part");

const ids = [...document.querySelectorAll("[id]")].map((node) => node.id);
for (const id of new Set(ids)) if (ids.filter((other) => other === id).length > 1) faults.push(`two elements are called ${id}`);
for (const node of document.querySelectorAll("[aria-labelledby], [aria-describedby], [for]")) {
  for (const name of ["aria-labelledby", "aria-describedby", "for"]) {
    for (const id of (node.getAttribute(name) ?? "").split(/\s+/).filter(Boolean)) {
      if (!document.getElementById(id)) faults.push(`${node.tagName} speaks of ${id}, which is not there`);
    }
  }
}
for (const node of document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex], [role=img], [role=region], [role=group]")) {
  if (visible(node) && !nameOf(node)) faults.push(`${node.outerHTML.slice(0, 80)} has no name`);
}
for (const node of document.querySelectorAll("img:not([alt])")) faults.push(`${node.outerHTML.slice(0, 80)} has no alt`);
for (const node of document.querySelectorAll("[tabindex]")) if (node.tabIndex > 0) faults.push("the order of keys is changed");
const roles = new Set(["img", "list", "region", "group", "status"]);
for (const node of document.querySelectorAll("[role]")) if (!roles.has(node.getAttribute("role"))) faults.push(`role ${node.getAttribute("role")}`);
for (const section of document.querySelectorAll("main section.card")) if (!nameOf(section)) faults.push("a part has no name");
let level = 0;
for (const heading of document.querySelectorAll("h1, h2, h3, h4")) {
  if (!visible(heading)) continue;
  const own = Number(heading.tagName[1]);
  if (own > level + 1) faults.push(`heading ${heading.textContent} skips a level`);
  level = own;
}
for (const table of document.querySelectorAll("table")) {
  if (![...table.querySelectorAll("th")].every((cell) => cell.scope)) faults.push("a heading of a table has no scope");
}

// Contrast as WCAG 2 has it: 4.5, or 3 for large text.
const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
function parts(colour) {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
  return [r, g, b, a / 255];
}
const over = (top, below) => [0, 1, 2].map((index) => top[index] * top[3] + below[index] * (1 - top[3])).concat(1);
function background(node) {
  const layers = [];
  for (let at = node; at; at = at.parentElement) layers.push(parts(getComputedStyle(at).backgroundColor));
  return layers.reverse().reduce((below, top) => over(top, below), [255, 255, 255, 1]);
}
const light = (colour) => {
  const [r, g, b] = colour.map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
let least = 99;
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const node = walker.currentNode.parentElement;
  if (!walker.currentNode.data.trim() || !visible(node) || ["SCRIPT", "STYLE", "NOSCRIPT"].includes(node.tagName)) continue;
  if (node.closest(":disabled, option")) continue;
  const style = getComputedStyle(node);
  const below = background(node);
  const [a, b] = [light(over(parts(style.color), below)), light(below)].sort((x, y) => y - x);
  const contrast = (a + 0.05) / (b + 0.05);
  const size = parseFloat(style.fontSize);
  const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
  least = Math.min(least, contrast);
  if (contrast < needed) faults.push(`contrast ${contrast.toFixed(2)}: ${walker.currentNode.data.trim().slice(0, 40)}`);
}
// Nothing may make the page itself wider than the window.
if (document.documentElement.scrollWidth > innerWidth + 1) faults.push(`the page is ${document.documentElement.scrollWidth} wide in ${innerWidth}`);
// What can be pressed is large enough for fingers.
for (const node of document.querySelectorAll("button, input, select")) {
  if (!visible(node)) continue;
  const box = node.getBoundingClientRect();
  if (box.height < 24) faults.push(`${nameOf(node).slice(0, 30)} is ${box.height.toFixed(0)} high`);
}
return [...new Set(faults)];
