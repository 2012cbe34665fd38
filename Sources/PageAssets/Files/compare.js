// What a change of the file does to samples of links.

import { byId, element, fill, say } from "./dom.js";

function change(item, opens, choose) {
  return element(
    "li", {},
    element(`span.badge.${opens ? "match" : "exclude"}`, {}, opens ? "opens now" : "no longer"), " ",
    element("button.link", { type: "button", onclick: () => choose(item.example) }, item.example),
    element("p.hint", {}, `${item.before ?? "no rule"} → ${item.now ?? "no rule"}`),
  );
}

export function showDifference(difference, choose) {
  const node = byId("changes");
  if (difference.error) return fill(node, element("p", {}, difference.error));
  if (difference.equivalent) {
    say("Both files are the same.");
    return fill(node, element("p.headline.match", {}, "Nothing changes: both files are the same."));
  }
  const proof = element("p.hint", {}, `${difference.samples} links that reach for the corners of both files were decided by each. `,
    "The proof, and every family of links that changes, is that of ", element("code", {}, "applinks diff OLD NEW"), ".");
  if (difference.equivalent === null) {
    say("No sample of a link changes.");
    return fill(node, element("p.headline", {}, "No sample of a link changes."), proof);
  }
  const parts = difference.apps.map((app) => element(
    "section.app", {}, element("h3", {}, app.app),
    element("ul.changes", {}, app.opens.map((item) => change(item, true, choose)), app.closes.map((item) => change(item, false, choose))),
  ));
  const count = difference.apps.reduce((sum, app) => sum + app.opens.length + app.closes.length, 0);
  say(`${count} changes.`);
  fill(node, parts, proof);
}
