// The page: it holds what the user typed, asks the engine at every keystroke, and shows what it says.

import { badge, byId, counted, element, fill, later, say } from "./dom.js";
import { showDifference } from "./compare.js";
import { Engine } from "./engine.js";
import { FileView } from "./file-view.js";
import { showCode } from "./qr-view.js";
import { readState, takeToken, writeState } from "./state.js";
import { showDecision, showVerdict } from "./verdict.js";

const MOST_LINKS = 1000;
const VERSIONS = [
  ["", "newest"], ["ios18", "iOS 18"], ["ios17.4", "iOS 17.4"], ["ios15", "iOS 15"], ["ios14", "iOS 14"],
  ["ios13.4", "iOS 13.4"], ["ios13", "iOS 13"], ["ios12", "iOS 12"], ["macos15", "macOS 15"],
];
const EMPTY = '{\n  "applinks": {\n    "details": []\n  }\n}\n';

const isStatic = document.querySelector('meta[name="applinks-mode"]').content !== "server";
const encoder = new TextEncoder();
const view = new FileView();
const state = { file: EMPTY, links: "", domain: "", version: "", old: "" };

let engine = null;
let loaded = null;
let overview = { rules: [], problems: [], apps: [] };
/** The rules of the file by their numbers, which decisions and examples name. */
let rules = new Map();
let findings = [];
let selected = 0;
let server = null;
/** Whether the user has typed links, or the address of the page had some. */
let hasOwnLinks = false;

const selectedLink = () => state.links.split("\n")[selected]?.trim() ?? "";
const source = (start, end) => view.source(start, end);

// MARK: - The file

const numbers = ({ detail, component }) => `${detail}.${component}`;

function loadFile() {
  loaded?.unload();
  loaded = engine.file(encoder.encode(state.file), state.version);
  overview = loaded.overview();
  rules = new Map(overview.rules.map((rule) => [numbers(rule), rule]));
  findings = jsonFindings();
  showFile();
  decide();
  laterFindings();
  laterExamples();
}

/** What the engine itself finds: what is wrong with the text as JSON. */
function jsonFindings() {
  const list = overview.problems.map((problem) => ({
    line: problem.line, severity: problem.severity, message: problem.message, help: problem.help, rule: problem.code,
  }));
  const rejection = overview.rejection;
  if (rejection && !list.some((problem) => problem.message === rejection.message)) {
    list.push({ line: rejection.line, severity: "error", message: rejection.message, help: "" });
  }
  return list;
}

function showFile() {
  view.show(loaded.bytes, findings);
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  const told = [["error", "error"], ["warning", "warning"], ["note", "note"]]
    .filter(([severity]) => count(severity)).map(([severity, word]) => counted(count(severity), word));
  const judge = server?.canChange ? "" : " (as JSON; lint's rules need applinks)";
  byId("file-state").textContent =
    `${counted(overview.rules.length, "rule")} for ${counted(overview.apps.length, "app")}; ` +
    `${told.length ? told.join(", ") : "no findings"}${told.length || server?.hasFindings ? "" : judge}.`;
}

const laterFindings = later(250, async () => {
  if (!server) return;
  const text = state.file;
  const list = await server.findings(text);
  if (list && text === state.file) {
    findings = list;
    showFile();
    explain();
  }
});

const laterExamples = later(150, showExamples);

function showExamples() {
  const host = state.domain.replace(/^\*\./, "") || "shop.example";
  let answer;
  try {
    answer = loaded.examples(host);
  } catch (error) {
    return restart(error);
  }
  if (answer.error) return fill(byId("rules"), element("p", {}, answer.error));
  offerLinks(answer);
  fill(byId("rules"), answer.rules.length ? element("ol.rule-list", {}, answer.rules.map((rule) => {
    const place = rules.get(numbers(rule));
    return element(
      "li", {},
      element("p", {}, badge(rule.exclude ? "exclude" : "match"), " ", element("span.place", {}, place?.place ?? ""), " ",
        place ? element("code", {}, source(place.start, place.end)) : null),
      rule.links.map((link) => element("button.link", { type: "button", onclick: () => choose(link) }, link)),
      rule.reachable === null
        ? element("p.hint", {}, "No sample of a link reaches this rule; ", element("code", {}, "applinks examples"), " tells whether any does.") : null,
    );
  })) : element("p.hint", {}, "The file has no rules."));
}

/** A page without any links begins with one for each rule. */
function offerLinks(answer) {
  // Never under the cursor of somebody who is about to type.
  if (hasOwnLinks || state.links || document.activeElement === byId("links-text")) return;
  state.links = answer.rules.map((rule) => rule.links[0]).filter(Boolean).slice(0, 8).join("\n");
  byId("links-text").value = state.links;
  selected = 0;
  decide();
}

// MARK: - Links

function decide() {
  const lines = state.links.split("\n");
  const links = lines.map((link, index) => ({ link: link.trim(), index })).filter(({ link }) => link).slice(0, MOST_LINKS);
  let answers;
  try {
    answers = loaded.match(links.map(({ link }) => link).join("\n"), state.domain);
  } catch (error) {
    return restart(error);
  }
  byId("links-count").textContent = links.length ? counted(links.length, "link") : "";
  fill(byId("results"), answers.map((answer, number) => {
    const { index } = links[number];
    const decision = foremost(answer);
    const apps = (answer.decisions ?? []).filter((app) => app.decision === decision.word).map((app) => app.app);
    return element("li", {}, element(
      "button.result", { type: "button", "aria-current": index === selected ? "true" : null, onclick: () => select(index) },
      badge(decision.word), element("span.link-text", {}, answer.url),
      element("span.hint", {}, answer.error ?? (decision.word === "match" ? apps.join(", ") : decision.place)),
    ));
  }));
  const shown = answers[links.findIndex(({ index }) => index === selected)];
  if (shown) showDecision(byId("verdict"), shown);
  view.mark(shown ? decidedMarks(shown) : []);
  view.reveal();
  laterExplanation();
}

/** The reasons cost more than the decision, so they follow when no key does. */
const laterExplanation = later(40, explain);

/** The rules that decided about a link, where they stand in the file. */
function decidedMarks(answer) {
  const decided = (answer.decisions ?? []).map((app) => rules.get(numbers(app))).filter(Boolean);
  return [...new Set(decided)].sort((a, b) => a.start - b.start)
    .map((rule) => ({ start: rule.start, end: rule.end, kind: rule.exclude ? "exclude" : "match" }));
}

function foremost(answer) {
  if (answer.error) return { word: "error" };
  const found = answer.decisions.find((app) => app.decision === "match")
    ?? answer.decisions.find((app) => app.decision === "exclude");
  return { word: found?.decision ?? "no_match", place: found ? `details[${found.detail}], rule ${found.component}` : "" };
}

function explain() {
  if (!loaded) return;
  const link = selectedLink();
  let answer = null;
  try {
    answer = link ? loaded.explain(link, state.domain) : null;
  } catch (error) {
    return restart(error);
  }
  showVerdict(byId("verdict"), answer, source, choose);
  const marks = new Map();
  for (const app of answer?.apps ?? []) {
    for (const trial of app.trials) {
      if (trial.matched) marks.set(trial.start, { start: trial.start, end: trial.end, kind: trial.exclude ? "exclude" : "match" });
    }
  }
  view.mark([...marks.values()].sort((a, b) => a.start - b.start));
  view.reveal();
  laterCode(link);
  laterSave();
}

const laterCode = later(120, showCode);

function select(index) {
  selected = index;
  decide();
  byId("results").querySelector('[aria-current="true"]')?.focus();
}

/** Puts a link among the links, and explains it. */
export function choose(link) {
  const lines = state.links.split("\n");
  let index = lines.findIndex((line) => line.trim() === link);
  if (index < 0) {
    index = lines.findIndex((line) => !line.trim());
    if (index < 0) index = lines.push("") - 1;
    lines[index] = link;
    state.links = lines.join("\n");
    byId("links-text").value = state.links;
  }
  selected = index;
  decide();
  say(`${link} is among the links.`);
}

/** The engine ends where it would go wrong; a new one takes its place. */
async function restart(error) {
  say(`The engine stopped (${error.message}); a new one was started.`);
  loaded = null;
  await engine.restart();
}

// MARK: - What is shared

const sharedState = () => {
  const shared = { links: state.links };
  for (const key of ["domain", "version", "old"]) if (state[key]) shared[key] = state[key];
  if (isStatic || server?.isEdited) shared.file = state.file;
  return shared;
};

const laterSave = later(600, () => {
  if (state.file.length + state.old.length <= 64 << 10) writeState(sharedState());
});

async function share() {
  await writeState({ ...sharedState(), file: state.file });
  try {
    await navigator.clipboard.writeText(location.href);
    say("The address of this page now holds all of it, and was copied. Nothing was sent anywhere.");
  } catch {
    say("The address of this page now holds all of it: copy it from the address bar.");
  }
}

// MARK: - Controls

function edit(isOn) {
  byId("edit").setAttribute("aria-pressed", isOn);
  byId("edit").textContent = isOn ? "Done" : "Edit";
  byId("file-text").hidden = !isOn;
  byId("code").hidden = isOn;
  if (isOn) {
    byId("file-text").value = state.file;
    byId("file-text").focus();
  }
}

const SCHEMES = ["auto", "light", "dark"];
function setScheme(scheme) {
  if (scheme === "auto") delete document.documentElement.dataset.scheme;
  else document.documentElement.dataset.scheme = scheme;
  byId("theme").setAttribute("aria-label", `Colours: ${scheme === "auto" ? "as the system has them" : scheme}`);
  localStorage.setItem("applinks-scheme", scheme);
}

function wire() {
  byId("links-text").addEventListener("input", (event) => {
    state.links = event.target.value;
    hasOwnLinks = true;
    selected = lineOfCursor(event.target);
    decide();
  });
  for (const name of ["click", "keyup"]) {
    byId("links-text").addEventListener(name, (event) => {
      const line = lineOfCursor(event.target);
      if (line !== selected && state.links.split("\n")[line]?.trim()) {
        selected = line;
        decide();
      }
    });
  }
  byId("domain").addEventListener("input", (event) => {
    state.domain = event.target.value.trim();
    const isDomain = /^(\*\.)?[A-Za-z0-9._:[\]-]*$/.test(state.domain);
    event.target.setAttribute("aria-invalid", !isDomain);
    if (!isDomain) {
      say("That is no domain: write a name such as shop.example, or *.shop.example. Until then every host is taken.");
    }
    decide();
    laterExamples();
  });
  byId("version").addEventListener("change", (event) => {
    state.version = event.target.value;
    loadFile();
  });
  byId("edit").addEventListener("click", () => edit(byId("edit").getAttribute("aria-pressed") !== "true"));
  byId("file-text").addEventListener("input", (event) => {
    state.file = event.target.value;
    server?.noteEdit();
    loadFile();
  });
  byId("old-text").addEventListener("input", (event) => {
    state.old = event.target.value;
    laterSave();
  });
  byId("take-old").addEventListener("click", () => {
    state.old = state.file;
    byId("old-text").value = state.old;
  });
  byId("compare-now").addEventListener("click", () => {
    const old = engine.file(state.old || EMPTY, state.version);
    try {
      showDifference(loaded.difference(old, state.domain.replace(/^\*\./, "") || "shop.example"), choose);
      old.unload();
    } catch (error) {
      restart(error);
    }
  });
  byId("share").addEventListener("click", share);
  byId("theme").addEventListener("click", () => {
    const now = localStorage.getItem("applinks-scheme") ?? "auto";
    setScheme(SCHEMES[(SCHEMES.indexOf(now) + 1) % SCHEMES.length]);
  });
}

const lineOfCursor = (area) => area.value.slice(0, area.selectionStart).split("\n").length - 1;

function showState() {
  byId("links-text").value = state.links;
  byId("domain").value = state.domain;
  byId("version").value = state.version;
  byId("old-text").value = state.old;
}

/** The parts of the page, for the navigation; called again when the server has added its own. */
export function showNavigation() {
  fill(byId("nav"), [...document.querySelectorAll("main section.card")].map((section) =>
    element("a", { href: `#${section.id}`, onclick: (event) => {
      // The fragment holds the state, so the way there is by hand.
      event.preventDefault();
      section.scrollIntoView({ block: "start" });
      section.querySelector("h2").focus({ preventScroll: true });
    } }, section.querySelector("h2").textContent)));
}

/** Takes a file of a site that the server serves. */
export function takeFile(text, domain) {
  state.file = text;
  if (domain !== undefined) {
    state.domain = domain;
    byId("domain").value = domain;
  }
  edit(false);
  loadFile();
}

async function start() {
  fill(byId("version"), VERSIONS.map(([value, name]) => element("option", { value }, name)));
  setScheme(localStorage.getItem("applinks-scheme") ?? "auto");
  const token = takeToken();
  showNavigation();
  engine = await Engine.load("matching.wasm");
  const first = isStatic ? await (await fetch("start.json")).json() : {};
  let shared = null;
  try {
    shared = await readState();
  } catch {
    say("The address of this page holds nothing that can be read; it starts anew.");
  }
  for (const part of [first, shared ?? {}]) {
    for (const key of Object.keys(state)) if (typeof part[key] === "string") state[key] = part[key];
  }
  hasOwnLinks = state.links !== "";
  selected = Math.max(0, state.links.split("\n").findIndex((line) => line.trim()));
  byId("mode").textContent = isStatic ? "Nothing typed here leaves the browser." : "The sites of this machine.";
  fill(byId("foot"), isStatic
    ? ["A simulated device, the request log, Apple's network, faults and the rules of lint need a server of their own: ",
      element("code", {}, "applinks serve FOLDER --domain shop.example"), "."]
    : ["What the page can do, programs can do as well: ", element("a", { href: "openapi.json" }, "the interface"), "."]);
  wire();
  showState();
  loadFile();
  if (!isStatic) {
    const { Server } = await import("./server.js");
    server = new Server(token, { takeFile, choose, selectedLink, showNavigation, links: () => state.links });
    await server.start(shared?.file !== undefined);
    showNavigation();
  }
  document.documentElement.dataset.ready = "true";
}

start().catch((error) => say(`The page cannot start: ${error.message}`));
