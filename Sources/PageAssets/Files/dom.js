// Elements without markup: whatever comes from files, links or servers becomes text, never HTML.

export const byId = (id) => document.getElementById(id);

/** An element by its name (`p`, `span.mark`), its attributes, and its children; texts become text. */
export function element(name, attributes = {}, ...children) {
  const [tag, ...classes] = name.split(".");
  const node = document.createElement(tag);
  if (classes.length) node.className = classes.join(" ");
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

const SVG = "http://www.w3.org/2000/svg";

export function drawing(name, attributes = {}, ...children) {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

export function fill(node, ...children) {
  node.replaceChildren(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
}

export function say(text) {
  byId("status").textContent = text;
}

/** Calls `body` once nothing has asked for it for a while. */
export function later(milliseconds, body) {
  let timer = 0;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => body(...values), milliseconds);
  };
}

export const words = { match: "opens", exclude: "excluded", no_match: "no match", error: "no link" };

export const badge = (decision) => element(`span.badge.${decision}`, {}, words[decision] ?? decision);

/** `7 rules`, `1 rule`. */
export const counted = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;
