// The answer about one link: which app opens, and the rules that were tried.

import { badge, counted, element, fill } from "./dom.js";

const headline = (answer) => {
  if (answer.error) return ["error", "This is no link"];
  if (answer.obstacle) return ["no_match", "No app opens"];
  const opened = answer.apps.filter((app) => app.decision === "match");
  if (opened.length) return ["match", `Opens ${opened.map((app) => app.app).join(", ")}`];
  const isExcluded = answer.apps.some((app) => app.decision === "exclude");
  return [isExcluded ? "exclude" : "no_match", "Stays in the browser"];
};

/** Shows a decision at once; its reasons follow with `showVerdict`, and until then those of the link before stay, marked as old. */
export function showDecision(node, answer) {
  const opened = (answer.decisions ?? []).filter((app) => app.decision === "match");
  const told = { ...answer, apps: answer.decisions, obstacle: !opened.length && !/^https?:/i.test(answer.url) };
  const [kind, title] = headline(told);
  node.setAttribute("aria-busy", "true");
  const rest = [...node.children].slice(2);
  fill(node, element(`p.headline.${kind}`, { id: "headline" }, title), element("p.link-text", {}, answer.url), rest);
}

/** Shows an explanation; `choose` is called with a link that the user wants to see instead. */
export function showVerdict(node, answer, source, choose) {
  node.removeAttribute("aria-busy");
  if (!answer) return fill(node, element("p.hint", {}, "There is no link yet."));
  const [kind, title] = headline(answer);
  fill(
    node,
    element(`p.headline.${kind}`, { id: "headline" }, title),
    element("p.link-text", {}, answer.url),
    answer.error ? element("p", {}, answer.error) : null,
    answer.obstacle ? element("p", {}, answer.obstacle) : null,
    answer.obstacle ? null : (answer.apps ?? []).map((app) => appBlock(app, source, choose)),
  );
}

function appBlock(app, source, choose) {
  const decider = app.trials.find((trial) => trial.matched);
  return element(
    "div.app", {},
    element("p.app-name", {}, badge(app.decision), " ", element("strong", {}, app.app)),
    element("p", {}, app.reason),
    decider ? element("p.deciding", {}, element("span.place", {}, decider.place), " ",
      element("code", {}, source(decider.start, decider.end))) : null,
    app.uncertain?.length ? element("p.uncertain", {},
      `Uncertain (${app.uncertain.join(", ")}): Apple's behaviour is not known here, and another reading decides otherwise.`) : null,
    closest(app.closestMiss, choose),
    trials(app, source),
  );
}

function closest(miss, choose) {
  if (!miss) return null;
  const parts = [element("p", {}, `Closest: ${miss.place}${miss.edits ? `, ${counted(miss.edits, "character")} away` : ""}.`)];
  if (miss.link) {
    parts.push(element("p", {}, "This link would open the app: ",
      element("button.link", { type: "button", onclick: () => choose(miss.link) }, miss.link)));
  }
  for (const change of miss.patterns ?? []) {
    parts.push(element("p", {}, `With this ${change.part} pattern the rule would match: `, element("code", {}, change.pattern)));
  }
  return element("div.closest", {}, parts);
}

function trials(app, source) {
  const failed = app.trials.filter((trial) => !trial.matched);
  if (!failed.length && !app.untried) return null;
  const items = failed.map((trial) => element(
    "li", {}, element("span.place", {}, trial.place), " ", element("code", {}, source(trial.start, trial.end)),
    element("p", {}, trial.reason ?? "", trial.hint ? ` ${trial.hint}` : ""),
  ));
  const before = app.earlier ? [element("li", {}, `${counted(app.earlier, "earlier rule")} did not match.`)] : [];
  const after = app.untried ? [element("li", {}, `${counted(app.untried, "rule")} behind it not tried.`)] : [];
  return element(
    "details", {}, element("summary", {}, `${counted(failed.length + app.earlier, "rule")} tried before, ${app.untried} not tried`),
    element("ol.trials", {}, before, items, after),
  );
}
