// swift-format-ignore-file
// Made by .ci/page-files.py from the files in Files/: change those.

extension PageFile {
  /// Every file of the page, in the order of their names.
  public static let all: [PageFile] = [compareJs, devicePanelJs, domJs, engineJs, fileViewJs, iconSVG, indexHtml, matchingWasm, networkPanelJs, pageCSS, pageJs, qrViewJs, qrJs, requestPanelJs, serverJs, stateJs, verdictJs]

  static let compareJs = PageFile("compare.js", "text/javascript; charset=utf-8", text: ##"""
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

    """##)

  static let devicePanelJs = PageFile("device-panel.js", "text/javascript; charset=utf-8", text: ##"""
    // A device without a phone: apps, taps, choices and time; what its user sees is shown in the shape of a phone.

    import { byId, element, fill, say } from "./dom.js";

    const option = (value) => element("option", { value }, value);
    const STEPS = [["1 hour", 3600], ["6 hours", 21600], ["1 day", 86400], ["7 days", 604800]];

    export class DevicePanel {
      #server;
      #device = null;
      #opening = null;

      constructor(server, main) {
        this.#server = server;
        const locked = !server.canChange;
        const button = (text, action, name = "button") => element(name, { type: "button", disabled: locked, onclick: action }, text);
        main.insertBefore(element(
          "section.card.wide", { id: "device", "aria-labelledby": "device-title" },
          element("div.title", {}, element("h2", { id: "device-title", tabindex: "-1" }, "Device"),
            element("p.hint", { id: "device-state" })),
          element(
            "div.device", {},
            element("div.phone", { role: "group", "aria-label": "What the user sees" },
              element("div.phone-bar", { id: "phone-bar" }), element("div.phone-screen", { id: "phone-screen", "aria-live": "polite" })),
            element(
              "div", {},
              element("div.fields", {},
                element("label", {}, "Link ", element("input", { id: "tap-url", type: "text", spellcheck: "false", autocomplete: "off" })),
                element("label", {}, "Tapped in ", element("select", { id: "tap-from" })),
                element("label", {}, "Gesture ", element("select", { id: "tap-gesture" })),
                element("label", {}, "On the page ", element("input", { id: "tap-page", type: "text", placeholder: "for Safari", spellcheck: "false", autocomplete: "off" })),
                button("Tap it", () => this.#tap(), "button.main")),
              element("div", { id: "tap-why" }),
              element("h3", {}, "Apps"),
              element("div.fields", {},
                element("label", {}, "App identifier ", element("input", { id: "app-id", type: "text", spellcheck: "false", autocomplete: "off" })),
                element("label", {}, "Associated domains ", element("input", { id: "app-domains", type: "text", placeholder: "applinks:shop.example", spellcheck: "false", autocomplete: "off" })),
                element("label", {}, "Schemes ", element("input", { id: "app-schemes", type: "text", placeholder: "shop", spellcheck: "false", autocomplete: "off" })),
                button("Install", () => this.#install())),
              element("div.scroll", { tabindex: "0", role: "region", "aria-label": "Associations of the apps" }, element("table", {}, element("thead", {}, element("tr", {},
                ["App", "Domain", "State", "Next check", ""].map((name) => element("th", { scope: "col" }, name)))),
              element("tbody", { id: "app-rows" }))),
              element("h3", {}, "The user's choice"),
              element("div.fields", {},
                element("label", {}, "Host ", element("input", { id: "choice-host", type: "text", spellcheck: "false", autocomplete: "off" })),
                element("label", {}, "Links open in ", element("select", { id: "choice" }, ["none", "app", "browser"].map(option))),
                button("Choose", () => this.#choose())),
              element("h3", {}, "Time passes, for the device and for Apple's network"),
              element("div.row", {}, STEPS.map(([name, seconds]) => button(`+ ${name}`, () => this.#advance(seconds)))),
              element("div.fields", {},
                element("label", {}, "System ", element("input", { id: "device-system", type: "text", value: "ios18.2", spellcheck: "false", autocomplete: "off" })),
                button("New device", () => this.#renew())),
            ),
          ),
        ), byId("compare"));
      }

      async refresh() {
        this.#show(await this.#server.ask("/api/v1/device"));
      }

      #show(device) {
        const isFirst = this.#device === null;
        this.#device = device;
        if (isFirst) {
          fill(byId("tap-from"), device.surfaces.map(option));
          fill(byId("tap-gesture"), device.gestures.map(option));
          byId("tap-from").value = "messages";
          byId("tap-url").value = this.#server.page.selectedLink();
          byId("device-system").value = device.system;
        }
        const time = new Date(device.time);
        byId("device-state").textContent = `${device.system}, ${time.toISOString().slice(0, 16).replace("T", " ")} UTC`;
        fill(byId("phone-bar"), element("span", {}, time.toISOString().slice(11, 16)), element("span", {}, device.system));
        fill(byId("app-rows"), device.apps.flatMap((app) => this.#rows(app)));
        if (!this.#opening) this.#home();
      }

      #rows(app) {
        const remove = element("button", { type: "button", disabled: !this.#server.canChange, "aria-label": `Remove ${app.app}`, onclick: () => this.#remove(app.app) }, "Remove");
        const records = app.records.length ? app.records : [{ domain: "no domain", approval: "" }];
        return records.map((record, index) => element(
          "tr", {},
          element("td", {}, index === 0 ? app.app : ""), element("td", {}, record.domain),
          element("td", {}, record.approval, record.failure ? element("p.hint", {}, record.failure) : null),
          element("td", {}, record.nextCheck ? record.nextCheck.slice(0, 16).replace("T", " ") : ""),
          element("td", {}, index === 0 ? remove : ""),
        ));
      }

      #home() {
        const screen = byId("phone-screen");
        screen.classList.remove("app-open");
        const icon = (app) => element("li", {}, element("span.app-icon", { "aria-hidden": "true" }, letter(app.app)), shortName(app.app));
        fill(screen, element("p.hint", {}, this.#device.apps.length ? "Home screen" : "No app is installed."),
          element("ul.icons", { role: "list" }, this.#device.apps.map(icon)));
      }

      async #tap() {
        const body = { url: byId("tap-url").value.trim(), from: byId("tap-from").value, gesture: byId("tap-gesture").value };
        const page = byId("tap-page").value.trim();
        if (page) body.page = page;
        const opening = await this.#server.attempt(() => this.#server.ask("/api/v1/device/open", "POST", body));
        if (!opening) return;
        this.#opening = opening;
        this.#showOpening(opening);
        await this.refresh();
      }

      #showOpening(opening) {
        const screen = byId("phone-screen");
        screen.classList.toggle("app-open", opening.outcome === "app");
        fill(screen, screenOf(opening),
          opening.offers.map((offer) => element("p.hint", {}, `Offered: ${offerPhrase(offer)}`)),
          element("button", { type: "button", onclick: () => {
            this.#opening = null;
            this.#home();
          } }, "Home"));
        fill(byId("tap-why"),
          element("p", {}, element("strong", {}, phrase(opening)), ` (${opening.guess ? "likely; undocumented" : opening.certainty})`),
          element("ul.changes", {}, opening.reasons.map((reason) => element("li", {}, reason.text, element("span.hint", {}, ` ${reason.certainty}`)))),
          opening.notes.map((note) => element("p.hint", {}, note.text)));
        say(phrase(opening));
      }

      async #change(path, method, body) {
        const device = await this.#server.attempt(() => this.#server.ask(path, method, body));
        if (!device) return false;
        this.#opening = null;
        this.#show(device);
        return true;
      }

      async #install() {
        const list = (id) => byId(id).value.split(/[\s,]+/).filter(Boolean);
        const app = byId("app-id").value.trim();
        if (await this.#change("/api/v1/device/apps", "POST", { app, domains: list("app-domains"), schemes: list("app-schemes") })) {
          say(`${app} is installed.`);
          await this.#server.changed();
        }
      }

      #remove(app) {
        return this.#change(`/api/v1/device/apps/${encodeURIComponent(app)}`, "DELETE");
      }

      #choose() {
        return this.#change(`/api/v1/device/choices/${encodeURIComponent(byId("choice-host").value.trim())}`, "PUT", { choice: byId("choice").value });
      }

      async #advance(seconds) {
        if (await this.#change("/api/v1/device/advance", "POST", { seconds })) await this.#server.changed();
      }

      #renew() {
        return this.#change("/api/v1/device", "PUT", { system: byId("device-system").value.trim() });
      }
    }

    const shortName = (app) => app.split(".").pop();
    const letter = (app) => [...shortName(app)][0]?.toUpperCase() ?? "?";

    function phrase(opening) {
      switch (opening.outcome) {
        case "app": return `Opens ${opening.app}`;
        case "browser": return "Opens in the browser";
        case "storePage": return "Opens the page of the App Store";
        case "appClipCard": return `Shows the card of the App Clip ${opening.app}`;
        case "prompt": return opening.app ? `Asks the user; ${opening.app} opens when they agree` : "Asks the user";
        default: return "Opens nothing";
      }
    }

    const offerPhrase = (offer) => ({
      openInApp: `open in ${offer.app}`, openInBrowser: "open in the browser", banner: `a banner that opens ${offer.app}`,
      appClipCard: `the card of the App Clip ${offer.app}`,
    })[offer.offer];

    function screenOf(opening) {
      const address = element("p.address", {}, opening.link);
      if (opening.outcome === "app" || opening.outcome === "appClipCard") {
        return [
          element("span.app-icon", { "aria-hidden": "true" }, letter(opening.app)),
          element("p.screen-name", { id: "screen" }, opening.screen ?? shortName(opening.app)),
          element("p.hint", {}, opening.app), address,
          element("p.hint", {}, opening.screen ? "The screen that the app's routes name." : "What it shows for this link is the app's matter."),
        ];
      }
      if (opening.outcome === "browser") {
        return [address, element("p.screen-name", { id: "screen" }, "Browser"), element("p.hint", {}, "The page of the site.")];
      }
      return [element("p.screen-name", { id: "screen" }, phrase(opening)), address];
    }

    """##)

  static let domJs = PageFile("dom.js", "text/javascript; charset=utf-8", text: ##"""
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

    """##)

  static let engineJs = PageFile("engine.js", "text/javascript; charset=utf-8", text: ##"""
    // The engine: the matcher of the command line, compiled to WebAssembly. It imports nothing, so it can reach nothing.

    const encoder = new TextEncoder();
    const decoder = new TextDecoder();

    export class Engine {
      #module;
      #exports;

      static async load(address) {
        const answer = await fetch(address);
        if (!answer.ok) throw new Error(`${address} cannot be loaded (${answer.status}).`);
        return Engine.of(await answer.arrayBuffer());
      }

      static async of(bytes) {
        const engine = new Engine();
        engine.#module = await WebAssembly.compile(bytes);
        await engine.#start();
        return engine;
      }

      async #start() {
        const instance = await WebAssembly.instantiate(this.#module, {});
        this.#exports = instance.exports;
        const seed = new Uint32Array(2);
        globalThis.crypto.getRandomValues(seed);
        this.#exports.applinks_seed(seed[0], seed[1]);
      }

      /** A file that answers questions. Unload it when it is no longer needed. */
      file(bytes, version = "") {
        return new LoadedFile(this.#exports, typeof bytes === "string" ? encoder.encode(bytes) : bytes, version);
      }

      /** A new instance, for when one has met its end in an error. */
      restart() {
        return this.#start();
      }
    }

    export class LoadedFile {
      #exports;
      #handle;

      constructor(exports, bytes, version) {
        this.#exports = exports;
        this.bytes = bytes;
        this.#handle = this.#with([bytes, encoder.encode(version)], (...texts) => exports.applinks_load(...texts));
      }

      unload() {
        this.#exports.applinks_unload(this.#handle);
        this.#handle = 0;
      }

      overview() {
        return JSON.parse(this.#answer(this.#exports.applinks_overview(this.#handle)));
      }

      /** The decisions about links, one a line, as text: byte for byte what `applinks match --format json` prints. */
      matchText(links, domain = "") {
        return this.#ask("applinks_match", links, domain);
      }

      match(links, domain = "") {
        return this.matchText(links, domain).split("\n").filter(Boolean).map((line) => JSON.parse(line));
      }

      explain(link, domain = "") {
        return JSON.parse(this.#ask("applinks_explain", link, domain));
      }

      examples(host) {
        return JSON.parse(this.#ask("applinks_examples", host));
      }

      difference(old, host) {
        return JSON.parse(
          this.#with([encoder.encode(host)], (...text) =>
            this.#answer(this.#exports.applinks_diff(this.#handle, old.#handle, ...text))),
        );
      }

      #ask(name, ...texts) {
        return this.#with(texts.map((text) => encoder.encode(text)), (...places) =>
          this.#answer(this.#exports[name](this.#handle, ...places)));
      }

      /** Puts texts into the engine's memory for as long as `body` takes. */
      #with(texts, body) {
        const places = [];
        for (const text of texts) {
          const address = this.#exports.applinks_alloc(text.length);
          new Uint8Array(this.#exports.memory.buffer, address, text.length).set(text);
          places.push(address, text.length);
        }
        try {
          return body(...places);
        } finally {
          for (let index = 0; index < places.length; index += 2) this.#exports.applinks_free(places[index]);
        }
      }

      #answer(address) {
        const memory = this.#exports.memory.buffer;
        const length = new DataView(memory).getUint32(address, true);
        const text = decoder.decode(new Uint8Array(memory, address + 4, length));
        this.#exports.applinks_free(address);
        return text;
      }
    }

    """##)

  static let fileViewJs = PageFile("file-view.js", "text/javascript; charset=utf-8", text: ##"""
    // The file, line by line, with rules that can be marked and findings below the lines that they are about.

    import { byId, element, fill } from "./dom.js";

    const MOST_LINES = 4000;
    const decoder = new TextDecoder();

    export class FileView {
      #bytes = new Uint8Array();
      #lines = [];
      #marks = [];

      /** Shows a file. Findings have a line, a severity, a message, and help. */
      show(bytes, findings) {
        this.#bytes = bytes;
        this.#lines = lineStarts(bytes);
        this.#marks = [];
        const below = new Map();
        for (const finding of findings) {
          const line = Math.min(finding.line ?? 1, this.#lines.length);
          below.set(line, [...(below.get(line) ?? []), finding]);
        }
        // What stands behind the last line break is no line of its own where there is nothing.
        const isEnded = this.#lines.length > 1 && this.#lines.at(-1) === bytes.length && !below.has(this.#lines.length);
        const count = this.#lines.length - (isEnded ? 1 : 0);
        const shown = Math.min(count, MOST_LINES);
        const items = [];
        for (let line = 1; line <= shown; line++) {
          const item = element("li", { "data-line": line }, element("code", {}, this.#text(line)));
          for (const finding of below.get(line) ?? []) item.append(this.#finding(finding));
          items.push(item);
        }
        if (shown < count) {
          items.push(element("li.more", {}, `… ${count - shown} more lines are judged and not shown.`));
        }
        fill(byId("code"), items);
      }

      #finding(finding) {
        return element(
          `p.finding.${finding.severity}`, {},
          element("strong", {}, finding.severity), " ", finding.message, finding.help ? ` ${finding.help}` : "",
          finding.rule ? element("span.rule-name", {}, ` ${finding.rule}`) : null,
        );
      }

      #range(line) {
        const start = this.#lines[line - 1];
        let end = line < this.#lines.length ? this.#lines[line] : this.#bytes.length;
        while (end > start && (this.#bytes[end - 1] === 10 || this.#bytes[end - 1] === 13)) end--;
        return [start, end];
      }

      #text(line) {
        const [start, end] = this.#range(line);
        return decoder.decode(this.#bytes.subarray(start, end));
      }

      /** Marks stretches of bytes, each with a class: `match`, `exclude` or `miss`. */
      mark(ranges) {
        const touched = new Set();
        for (const range of [...this.#marks, ...ranges]) {
          for (let line = this.#lineOf(range.start); line <= this.#lineOf(Math.max(range.end - 1, range.start)); line++) {
            touched.add(line);
          }
        }
        this.#marks = ranges;
        for (const line of touched) this.#paint(line);
      }

      #lineOf(offset) {
        let [low, high] = [0, this.#lines.length];
        while (high - low > 1) {
          const middle = (low + high) >> 1;
          if (this.#lines[middle] <= offset) low = middle;
          else high = middle;
        }
        return low + 1;
      }

      #paint(line) {
        const item = byId("code").querySelector(`[data-line="${line}"]`);
        if (!item) return;
        const [start, end] = this.#range(line);
        const parts = [];
        let at = start;
        for (const mark of this.#marks) {
          const from = Math.max(mark.start, at);
          const to = Math.min(mark.end, end);
          if (from >= to) continue;
          if (from > at) parts.push(decoder.decode(this.#bytes.subarray(at, from)));
          parts.push(element(`mark.${mark.kind}`, {}, decoder.decode(this.#bytes.subarray(from, to))));
          at = to;
        }
        parts.push(decoder.decode(this.#bytes.subarray(at, end)));
        fill(item.querySelector("code"), parts);
      }

      /** Brings the first mark into view, within the file's own frame. */
      reveal() {
        if (!this.#marks.length) return;
        const code = byId("code");
        const item = code.querySelector(`[data-line="${this.#lineOf(this.#marks[0].start)}"]`);
        if (!item) return;
        const top = item.offsetTop - code.offsetTop;
        if (top < code.scrollTop || top + item.offsetHeight > code.scrollTop + code.clientHeight) {
          code.scrollTop = Math.max(0, top - code.clientHeight / 3);
        }
      }

      /** The text of a stretch, on one line. */
      source(start, end) {
        return decoder.decode(this.#bytes.subarray(start, end)).replace(/\s+/g, " ");
      }
    }

    function lineStarts(bytes) {
      const starts = [0];
      for (let index = 0; index < bytes.length; index++) {
        if (bytes[index] === 10) starts.push(index + 1);
        else if (bytes[index] === 13 && bytes[index + 1] !== 10) starts.push(index + 1);
      }
      return starts;
    }

    """##)

  static let iconSVG = PageFile("icon.svg", "image/svg+xml", text: ##"""
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#1f5fbf"/><path d="M9 21 21 9m-9 0h9v9" fill="none" stroke="#fff" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round"/></svg>

    """##)

  static let indexHtml = PageFile("index.html", "text/html; charset=utf-8", text: ##"""
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'">
    <meta name="referrer" content="no-referrer">
    <meta name="applinks-mode" content="static">
    <meta name="description" content="Which app opens this link, and why.">
    <title>Applinks</title>
    <link rel="icon" href="icon.svg">
    <link rel="stylesheet" href="page.css">
    <script type="module" src="page.js"></script>
    </head>
    <body>
    <a class="skip" href="#links-title">Skip to the links</a>
    <header class="top">
    <h1><img src="icon.svg" alt="" width="26" height="26">Applinks</h1>
    <p class="mode" id="mode"></p>
    <nav aria-label="Parts of the page" id="nav"></nav>
    <div class="actions">
    <button type="button" id="share">Copy a link to this</button>
    <button type="button" id="theme" aria-label="Colours: as the system has them">◐</button>
    </div>
    </header>
    <p id="status" class="status" role="status"></p>
    <main>
    <div class="column">
    <section class="card" id="links" aria-labelledby="links-title">
    <div class="title"><h2 id="links-title" tabindex="-1">Links</h2><p class="hint" id="links-count"></p></div>
    <label for="links-text">Type or paste links, one a line</label>
    <textarea id="links-text" rows="5" spellcheck="false" autocapitalize="off" autocomplete="off"></textarea>
    <div class="fields">
    <label>Domain of the file <input id="domain" type="text" placeholder="any" spellcheck="false" autocapitalize="off" autocomplete="off"></label>
    <label>Read as <select id="version"></select></label>
    </div>
    <div id="verdict" class="verdict" aria-live="polite"></div>
    <h3 id="results-title">Each link</h3>
    <ol id="results" class="results" aria-labelledby="results-title"></ol>
    </section>
    <section class="card" id="qr" aria-labelledby="qr-title">
    <div class="title"><h2 id="qr-title" tabindex="-1">QR code</h2></div>
    <p class="hint">The chosen link, for a real phone's camera. It is drawn here.</p>
    <div id="qr-code" class="qr"></div>
    </section>
    </div>
    <div class="column">
    <section class="card" id="file" aria-labelledby="file-title">
    <div class="title"><h2 id="file-title" tabindex="-1">File</h2>
    <div class="actions"><label id="site-label" hidden>Site <select id="site"></select></label>
    <button type="button" id="edit" aria-pressed="false">Edit</button></div></div>
    <p class="hint" id="file-state"></p>
    <label class="hidden" for="file-text">The association file</label>
    <textarea id="file-text" class="code-input" rows="24" spellcheck="false" autocapitalize="off" autocomplete="off" hidden></textarea>
    <ol id="code" class="code" tabindex="0" role="list" aria-label="The file, line by line, with findings in place"></ol>
    </section>
    <section class="card" id="examples" aria-labelledby="examples-title">
    <div class="title"><h2 id="examples-title" tabindex="-1">Rules and their links</h2></div>
    <p class="hint">Each of these links reaches its rule: the engine has decided about it. Press one to put it among the links.</p>
    <div id="rules" class="rules"></div>
    </section>
    </div>
    <section class="card wide" id="compare" aria-labelledby="compare-title">
    <div class="title"><h2 id="compare-title" tabindex="-1">What a change means</h2></div>
    <p class="hint">Paste the file as it was; the file above is what it becomes. Thousands of sample links are decided by both, and what changes is shown; that nothing does is for <code>applinks diff</code> to prove.</p>
    <label for="old-text">The file before</label>
    <textarea id="old-text" class="code-input" rows="6" spellcheck="false" autocapitalize="off" autocomplete="off"></textarea>
    <div class="row"><button type="button" id="take-old">Take the file above</button><button type="button" id="compare-now" class="main">Compare</button></div>
    <div id="changes" aria-live="polite"></div>
    </section>
    </main>
    <footer><p id="foot"></p></footer>
    <noscript><p class="status">This page needs JavaScript: it decides about links in your browser.</p></noscript>
    </body>
    </html>

    """##)

  static let matchingWasm = PageFile("matching.wasm", "application/wasm", gzip: """
    H4sIAAAAAAACA9S9C7RdVX0vvOaa6zHXa+99kgAHcoC1d3Lb4JdI2tJAge+WdYaBAF7kdnTc0W+MjlH8Kq09YGtCSv3GwJyTF/IUFFQUFKxYfBDFR29p
    1Roptopo0eIbMSJaq6goWFFEvv/v/59zPfbeh4TWtuMGkrXXa675+M//++G98KKXKM/z1O7ghPP8xUXvvGiR/6jF80L+4eEynWn+rfBT0Q+zuFg/GNuf
    3nmBvaLlEMjVyN0Ox9+gn8liq6W6Va91nRrYIQ/sqH8tnpcuth4wizt2uJ87dtRP6x3ytR2L9fv1r3hH3VSwuANvolM77DDsi9TsDr4X7Njh5mSH66k0
    4J3neTLeHdTnHYuuH/3F7h+0Yed1R2eC6b3AHkNuk36YHfVbebeR1rCphd74N4qx80h6hPd27KjnKFvstBK7TuvH0h+koY68wHh5WGhPB9rzldYm8IIg
    JTjxgszr+brwlFF5nqnUT/zcaN/vqaKfqSwP/GLge1ma09+0l/WSNJ2Je/6KlfkKP/BTL/MzP8jSIFDpwKMzL/V0knlZ4pukb/zAmDymi1mQ6TwM0EDf
    Hyjj9/vxqqTomaLo5Yk+LA/Cw1YEuT48XLFCZV5QrMiOCHxfeenhK+jVIPN1/Set/3hB6NF/OtWz+LPyyBVFcZQuVs9R59SKQHnUgu/7M/001WmQpCbw
    TaD83POOzo7yB+h7dlSR+n7ka59mB/+l/jHBsXkW5Fme535GI9fFEYGndRlkWeYnxdA3I+rFyPfafxJFM+frkDrtr8mKhE5SP9B0UIFHs+kP/DDoo/Me
    dcnQlzyaoSRJQzVQBS1SEOrQ0L+BziO/H0aBNn5iFE3VIAvX9nxampQe60xBEHih/BdQF3IMgv7ztfpveu1gEFKjKsiC2M9zFSSFUklS6CLFf0n6S0VR
    JL9cBCrrBesKWsLBcWueY7wg9Xt5oGL7AZ0pP83Twg+CmSDVngkM3dWBHweZUYXyVUHzqtJMK/ogXc+yZEBDDX2l0v/Lp0OQpsbLwiTumd5gRvV7xWDG
    Xz8zE/f7G567vjezfibv5X6u+8dTUwSCR86oXk6fzosZ6oSv+0FOTedFYug3TWlG85qGuUpDk673gzBKfaN1lmsd+joJaBqzMDN0zJIiT3WQJvSv1r4K
    U50lNMlBkCkdJkpltBPCwOhQJdkq3+t78SBJCfrTPNcZTWOYKdoztJ4mpO/oFDDhDzb+ij9IaU/omfXeqoL6pEyaqFiHOX4DBuiNPAwHgR/M9NJB4ceK
    ulTQE36PFlAFga9TRZD4q97MQPX8aCYs/EinPdpPoe8Ffn9G+x5NuCb4zVVPKdX/byY2vvGLXkwLMBMPVsYzppfpXrLBz/1BrjJDK+Tnq4z+N/xJn/0f
    AjyCuNBj0KMD/+v+6x7wo+d7tAC8F/EPH+WHVjxf9hL/8Qp0ajDwwpReph1Jaz3jZYMVK35tJSGH47BfVE54KM+LnPAOzVRmUoJH35vpe8v+UX3Cfkns
    E5IJi5DQnQ5pegc5QSthAaNoobI4HIQ57XKCIE0X6f+iUKH20jCNgkRFQZgWvaKXFokK+j5mDjswIRgkXDqiXYw/OojVS9WD/oN+GCk1s7Skoo8mbyBC
    Wy0t7feyRa+67xt38fFxe+R/brny7/h4qz0q/HPZXjlZulyOe+zxFnu81R6vtcfr7XH/t6Tln/2zHK+1jV5vj3e45+zxbnt8vz0esMeH7fFRe3zcHh+x
    7d9xhX3PHpds+3vs8T77/P2uHfvc4/b48L/Yftrjx2x/3/ZNOb7ftnOnPX7Bfvd2e1yy7exxR9vOLfb8Vns84L5nj/vt8W57vNYer7fHiDtvT+63x5ts
    41fZRXn823L+iO30++39e+3xetvJe+1zb7PHO74jxz32eIM93ucGaY+P2+MTbvGukuMN9vh+e7zTHu+3xy/Y4+P2+IQ9PmC/87j7vp3kqx6R4632+EF7
    vN8eH7HHB35in/+pXbSn5PiwPR540i6iPd5gj3fb9263x2t/Jscn7P2f7ZL+3b7b9ts+d/fP7f0lu5j2u/fa5z9oz++3x7fZdh+x50u2/Tvs8V7bzgfd
    c/Z4vz3useO43vbjbVfLcSdvxVvt2U32qffb4732eOvTdpS214/b41X2+jXcygft2SP2uMf26SZ7fL893r7TAqo9Xm+/foM9Pmzn4Hp7/xF73GOvv98e
    b7BzeZM9f9i2f799/n7bjwdsb6+3x4f3yP177fFuzEn8dyqLXnL+S/5k2//ne70XvvSlF/7RH19w0e+98MIL/+T3vbvTor7yB9vOP9/7+9aFC//khS/y
    Ppb26wt/+sd86Z50pr70Jxefv+3iPzr/z7x706btl7xw+++/2PtUOqivnP+yl174wj/6Y+++1qvnv+yFL3nphedf5H2m9c0X/dEf/IF3f+vCReef/yLv
    m2nygVABvX7Fn/m9XeqUP7zkHeqD6mvqp2qnf6mvP+9f53/df1I9qO7371WfUwfUfepL6p3+Z/0D/j+qL6q3E17/pPq8+qr/KfUF9UX/Y+oz6sv+x9U/
    qa/4n1CfVV/y/0F9Wj3g36PuVx/1P+d/w/97f5//sP8u/2v+Q+rr6iH/YfUafYO+Sr9S79JX62v0+/Tb9d/oO/WD+oB+SD+s36G/pf9Jf0n/s/6M/qL+
    pv60/oL+ur5Pf15/Tf+j/pz+qv6U/qz+iv6kvl8/pd/i7wz2BjcHHwr/Nvxs8Lng0/5XogejrwT/bP45eLXer58MnlJvD18dXxd/PLwnvC+8I/7L4DPh
    V8N3J3+Z3B78S/Tt6MPR/uidyXuTT0bvSj4XfT56KPp69P3o0Wgp3hXvS96fvDu+PXlf8o7kQ8HXzEfjj8X3xI/pL5mvmK+aL4TfMP9ivmO+a75vfmge
    N/9qfmKeNE+bXclfJx9MvpV8O9mb7EnfZD5t9qY3m8+YS9NbzD+ZXelN5h/NvyavMH9jHk1+FL/NPJ283txrdqdvNPeZDyc/Ta43/2C+nzwe32Z2pjea
    T5ml9A3mk+bnyQ3mE+ap5HXmHvNF84P4VvOh5AHzWPwX5gfJk/G7zM+S15qPmyeT15iPmZ8krzYfNUvJq8zd5sfmSvO35kfJpeavzQ+Tn8XvNj8315q/
    Mw+bn8b7zJfND+O3mp+Za8xd5onkleYj5qfmarPfPGGuMh82j5nLzQfNj5PLzAfM48lec6d51Ow2/9v8wOwxf2W+Z3aZvzSPmJ3m/eYL5tH4LeaxZMm8
    z3zL/Dx+j/lAcmfydfOT+HbzkHkifqd50Pxr/HbzveT78Z+b7ybfi99sPhD/OH6H+bZ5On6v+ZG5wnzI7EyuM39v7g2eiu8wB9Kr09end6UfSr+afjH9
    cnp5+qX0gTR98NJf+kH6XM8/rfQ2F17prfOD6mn6E2+Vw+m4KJfVwibil0svO4ovmMGupaUl/pm7n9lLlV70T2u3NlLLtDfyq8WFkaY2S1365xSq1PZJ
    fsS+tg337St4ixgg+hL/k/VJMDyc7w124kI1qPRgD986gkeEXntb0Nzg61fgcnYPMdQkQa/hBqr7vAtG8Vr+XSoa0dCU8RpuapRs8p9fxiUdtpTxvHci
    NRdX3sneqXRY3OSfRPeCTf4JuLjJ3yhPrpfDOrm4Vh4p6UCDnKODv8mfpYPZ5K+Sw4AOqhrQvOb0Tr5QxoNLuTPxOv+EYYDDRvRpnb9+qNGDdf66UYKZ
    TaatUyKX7TrRZ0tTUiPU6iuk1eO0N0z5S4PLcOWoNbvcvPFjl/PQAwwipzfVJt/Q7AZySE/U1ATN2YLMWPaJw1WxaGfyWnXByJfrmPhSD67g62orwwGd
    XykQQr+uat+hWR8FlXnJSBM/u+SXctiyugoWSq+aWxiF9MbV0q4s6eyIZOdzCk+f5p/mrlGzCxuIZw6qP1uo/DMLdCKozlvoBYpkRy+jk+NPJwgLquKM
    AjBM31EMfLMk7XCvXolv0JzjC0P6AnfQz2gSpY8ERpDf+WxI0oF8W7oy1o3q1DNkaGtHIT4TlOEW+rhXlQvDSCZ0LW6vw8tBGdGL9ODHvAX6fEjN0zvD
    UJ9Whtgg4eYiLANqdUjgVJ2KZ2LqSpRJt69xU77Onxtpehmzqjd4gypCJ7TdmaGA9Sbfy8NMHl8/Mrw5dD2voQw1OUd6T7BSz3FahjzBujXBuj3BWiZY
    1xPMIw9lgiuaWP80uURbBO0TGKLBeiab/6iNNYBmgm+1lT74HGn3+DOKNCtDAnL6e9ZqWqJwGGi7BjzUYZCjNWo64FW4mHqnPRL50J2AFwLdISxgPxRW
    PsEAFofeRrd8LWPV9ChaeA63S29Kn9EGLtNIg0wgiHDXlsIvA0BMmVBDWZkMNQGKR//xWHz7EGA/wUNlsGW19ERlgEwGDnq2uptxpl/d6wH07/Z+RlJg
    Vvrr/O0ENXS4cMhnLyOMQIffHiY4vGiY4/BS6oBPMxPY9/XgWl53LVOuAX/0WDAscPCGPepNDDCMypjGXWYMfrrMLPjFGviOwC/eXGjAk0d90AA/XUYE
    fkHmRpgxyqEFqzz3dqVK7Bs9eBXvKYJU3BhpblheyUdRpS4u9dk0Yvp1Nn1s8iX00OBqdeqFtFBAv1tKbSHZex49XWzysP69TYSXgTl2Lb18k3cSPbOb
    MVlcHdi5f8lbqC5c2OSdUOp5PPGh+ERvPb0UV3c0N9fR6+s3eWsBTJu8kg7hJm8ObX5Kb/Jm6dWvP/iX3/ncvTeefKI3oLnLCLFnZT4MGSSx7mNwjMvn
    WNT3aovwigjb6gRMBOMDunVdjQvlHsMOoW1vg7cRs0Hggseu58WU36/Bb9rFgnCwcRko19M2aQOlEkRzAjY3NebQ8Gv57Rp/1W2MAru//5+FnoH6JPTD
    0MvshnzSO513wpc92YyjMwr6hxt8HTcYZ5UM6AY+jWjLt07DrPrl1sO8ec5dwP6u0jMLvwX7pgX6wOFySQ9eP0ZN3uAawsmNfKLl5CY+wQbk0zcyqarx
    3TmyUo6OML4L/0OJiRmGU2hKyCCDH0QB/NPWMNdCn2aMLGe0jAEoA71VBqsJc6Mbm9HV5unFs4Qqrdkrb9gtQLuGOkevyJNgWAgYZFNU9+12UM/cHFGp
    YSzvM5KOMZakjBljCcUKjlcpoRlCiQnhDzoY4iICYJOMu8jYJKmJGsG9FqIWW6IWT8EqgRA1zxE1T4iaYBVeCse71XRUj9FRXX9SA4e16KieSkctIosd
    IoubT5bRGua8KmZhhOt4E2+6iPlOwl6EKnH15voqHmJmy+CG4CjiFJdDRbcsTaCiT/oOFS0tdVDRijYqml+6R5/IOOgbX/rIW17XBwbS1Ue8BXzMQ7dA
    1n0gzHRwi3SvO5p4YjQBEH93NHEZ2NEwo0GjCWQ0QTMaC0MjarmNWANBrCFGQytZ7W+PJqh+DaMJgFFLOmgg1qDMT/GOokNxsnckHdKTaYABoVVvFR0I
    nw/ovdYQYwxRHcIyBdOWKaiX6WADI4qxa2JgVycyMFrDXZ2B/boMjKGgNbZq6V4mGsH8d+/6+Jc/98q5E8eHgxUjYk5ss2Omv6BV4pjpJWKmIyuWRBAl
    LhHpBLRTTWP8lVwWxl92D+Ffki2IJwARiaqfeQuDN/MIDbN49JKV34ScEt3h2RXhhzbWywTzQ05LK0V8kLtFtBuUO3kByA3dOl1uyBZJQLHOXl2h308w
    G/Lnbh1eNiQEndBOJL4FMg/hDoOD0jwob0Qc4QuYFvzG5lHObMGpCwBprFj1G8IM8bVo8BYWXmge0VF00qCTC8NCupyPeuhiCuaiB+aiIBQ6vUNgIXxD
    r+XMA8rHBgv8IftRuskilyKRZKjsEGi2MjeDQPm+iKkaiDaiBbTLCgl1I6OwuUZaLpufpzY/T6tl6Hcp5TtQGFwwCi0khGteYdE+SWctRoPEaFqeajD0
    sYQ+ECWxi0CUURXgLzHLhBxCABJtAdBTv1SDh6/gOQSeHPmbwR5WCoPwS0gJ9bfwQH4GYdeQpsX2xO8zzhx8C0142d9Equ/6u99ryYGOoOaO0gbnjEKQ
    0zWXdcgdn1GnebdGWCtL7iIhd5dNkDsRVKOG3EVVgl5f1pC7yJK7N1/WInfyIkgavkwfAmWLywiUzeBgCDojULaUewOOu9q4gC/t57X1aQfrddWv0OV1
    NI+DL8mEEHeBt73BW+XcdezU0reIJar+4cq6IyfREwW0B341u1CltF0w7/5gaadtbRb/zI2YtS9HxLNXJ+BrX+bW87KQ71THAtZutM3KN7uPgnvi9nW3
    fZYg8hGLFQNanc5LtK1s+8+tCBndNXab6bEWMGPhxz9e/XfIFRu8/5s4ATqcCmFknX+SiCYnDPu0MyKi1QIN68oIjHHuvgKoTcvEUi4Q99EYlh/Qt7tY
    Hp3E1RaWJ67cYnn8Apb3Kh8CgwekS19mVF6cSMjes6Bxy40tVO9VJ2wintsri1O859Khd7K3ATv6ZEL91FsgfK/sA+F7QpcJeIHtCc+CkhE+BSUjPgiU
    jORbUDLICYT6qa8W3+93ypMylD30Y63MotsnptKW4fFGPnj67wPxYkZV9QH3068+zD+9Cgwn7aUrOnuJz0Y+S3kj2tKlb/eSL3vpiom9dKW80ewlv+pj
    L13R7CULxNWBSydYRy3vD/2O6OFjX4XobgLZFftKi/wZi/xpumoQDBvsSAsG/C4MEHa1MODXMOCD2bAwwOMNahgIxmCgERoxb1PBYZRUd9zUBgh+4o3R
    iQwASXXgxhbt94jNZFiYR/82nsiAEAogRAIIWgAhFkAwAAQfYxa95bcCoveVGvpWGLG6sIoQt9dC7gwLWqSRXTsWevBhySAGMC+rRFzEL9qRPye4UK3z
    p5UVCUnOYg3Dmqs6oHLVQUDlqglQuXoSVHoAlasmQWXXK6aAytUCKrWeRzEHV0sagcBNJHATC9wYgZtE4CbFNNdwE0JrHEj3wfYLbgMn4GsmjAsgbT4E
    YOJwABJ4RhcQFsH0J0TCBeSCLrT5NbQFNbQxabTQJt+soc130CZ8pdfwlQ62dHXLDROw9ZQvsKWrR2/qwNamBrRKAa1IQCsW0DICWomAVgrQ8hr2MgA3
    4kHpRrDgZxeqQDAMc1nM0QXM0ZWOlyOpGHDCsqrMA1NIdToxzB7+ngWOTq95peVIeS8tsLJm505mHjNiNUEfs0fDho29b5wX6ML17KjBGFbfSDzKMGKx
    n+c8Bp0IRZs3jLKWakXUrKwmjFhNGIiakCVzAu9hnLN0DR14TPxPBO0gK/ciURZGTlkYHlRZ2NLhae5bbPUF/O4oqhWFeItvQqPlFIV+Jq1FQHIJvgtp
    hhWF8TDATR+bgG6Cf4ypTfprFYRQDtJXg7ZyMB/TDZ4gG2S9INaNQLoQHOXJwGoBQ+lBiI+M7yYQ5tKAJlO/eBeFtbwe0S6KsIuIEaNuifAcYheFEJ4z
    wl9xHjMhc/9NJeAkUI4R8JDlz0C2E5oRIi5dFXtDyFsqFK1f2CDwEHCPyU+h9QubvRbavWa6Wr+wpfULSeboaP1C0fqFQtJDEeBCp/ULO1q/iDljkPHa
    BlLG2WW+0geB+JaWzWmWnJZN+1pbLVtgtWyB1bIFjZbNs4qzSLRsXqNW81qngWjZ3MMawGW1bMnZBWumPNGH5Wo5kGJ1ulwa07l5Vudm27lRJJ/WXGQ3
    aBUtju/0zjwoKD4Z73hQzPCVRYZMnpa4KjEBcZWcgX0TDRXvJJLgCkZnLM4CeswWuGxl9SkbD7lR6E6tCEQwTTufIB1gzLs1mviKzvgLeJq3pCLCStCY
    gorSbx+/qYFEbBgp36d+0adtxxU+nfLHR/YDVXrGNtpnBKYLsmGIBaLFQP/pIAORFY95bYB5CBQ83/aFtsKWAmjAnMNcEfQZsTR8OmEy+5SPp8DVowdY
    iBI65ZYoSsKc17ebcqdPEmUtLvKKOkkZavgRv0xvUg9ZhMR6BgtWRKp2bMUD+ALNpyMUvtUbsE6i5PtnrR7R/HhrrhF7Km1fEhkrkTxEYIO1U21naye6
    aYBboQKgmaADML+DNzQZicyyS+wYkF5pWTSzJ/herQZQQEiKRXbwDpDPfSBuWKWsUB1nj8dqxm3TsrNLp+zOclv1lCeEJMxVS7NPO4pusEJ9FF0Elb7X
    YmOUMCezQjator5t4GKRf8Qid4xRhtUqoFJudGgESqtLFhyHRiAMnHsRz4nOWAQH5mUNqiiy11zbYen4jDoTiipUlaFl6UJh6a6dYOleJW80LF1YrQBL
    d23D0oWO+39TW5IWM42oQFkSpC7RQkJTACYuQdcT2jIhmLgMPQpIHkTHICvSSPDRllBtql8SZX/YCNU5j39cqJ6rheqwuqoRqklmrrJN/iqazOornkzq
    6lqAXYWGWYCtjqQx7r9qXGpuHhAJN5ZljbHLmDs14E6PEQn3aJJp6TA3HLC0PpzBYdVwxTh3SvSm0YOHU/XgkdDVwNHVAHhophxY4TgS2wVjgRDGaOql
    WIN0C8iihv7mZWZ5WjNOhENLhE1NhKHrDS1PKz2tCXD8DAQ4EgKspxPgau8VbfJbpZCrw7IHuTos+5Crw3JwMpPjGSbC5QohwlGbCJcJeN4QqmFasTID
    zxtCEF9FhwI8r2G1cCZMzCy4kRDYq6xl7OwVK9TgGYjz+Nav1p9hLduWMYW6SiTV2YYtZfVFgEVst8IomniPxmZk2jYjIzYjU9uMGL7i2mYUi81ILERi
    N4rEbhTDlSMSexEDYqIt/xxLf8yWYSTkIux2JoZR0GNC8xVPaN5T3hlFnK15dQtrhHJGrcUCq7SLgTVKGGkIZ7y6gzPE7yAWM5t0I5JupLXbQFbPTFbT
    3GZa4va0xDItcT0tQo5rtwGoZvlSXnL7BN9MVc2k20As8oBheSAWeSC2bgMR0Wj6S/SLptJiWpoxcO3x0IgkQGs0KQlgu45M120gAssuS0KNpM5tgAZD
    j9bSANZX+mw6bgO87gZ4xS8NdceUKbMeKbHStdtAjE8Ya4Sjvhv8JanA1G4DBt9XzywZFCIZ9AQ5pTisBeKCnBAzgTXyXmzlhFhmOq69BQYiJ8ywBozw
    WlHmsLT1GJ/FZc/is5wgMgc+y8EfxViggho7Fc8UHW+BXstboFd7C/TY+0goSi/jG4x/h7m8ko8KyKkxFPoFFPr5lJfQQ4OrjLZiQVtxg7bicgC0FQPn
    nMomN4u2YktN8q7cELfkhpi+2JEbYpEb4MXlwcMrAsqKndwQd+SGpOwxmuoz8waYUICmTMzS66AexcKkbBugKefNb9ZcJ/wV4/l48ACf5eIEZqn9dVP3
    LR4Ran/dBLW/3hq5amofi5n4uoba29moHu3oza93zJ7dA7lQ/Vy4FGa2CTxncIG6IQxADAaAwQEMQAx46nFfh0G13hJmLOGt3HYBYxL2VYqdYb1T+pCn
    dTmw8Daw8EYbmHYVwZuBHTkW7xQLbxE2UyF8H1GEqKaNjor3HIGkYRTYOsU0k1ohl60v3RgppY+NkdKYZyG2pLT1eSGrKW8tTHg6Bp+gZIDNXGAzXwY2
    i+raKyZg8yklsFlUB67qwOY6gc0Zgc2cYVPIaQy15JF0YHIaw9K6iv0UmZymYkhe85pJMGE936snweTnHTB5TRtMytBZ7yPBeVENHKkARybAkQtwFAIc
    PdaWOibKAN8kmENjgcBMAQI9BQigS2KBC/BQ5pYpSroraeqVTOqVTMBY2JWUL7vVQ5O4uSyGCWQV9TKr6FX7r55YxTf6sopede3VnVV8jqxiIKuoZRVT
    WcVMVjGXVSxkFdlsnmDyxrQUUXZbog5viT/xcmo563IBPn2OTcUvANNC14PtC8QiYzYSPOPjiXVg74G6DA7lMBOpAT4dkFlbOGtcQrFGDg/qDIuzvGeW
    ULwGGL0JCcV7BgkFqnuCvqJMtowCApQAijbAYA9iXALsCxhktBuA0gEGV1ghgsTVratHKyeQVcASKzolEkwsEsxxdNmAnH7JefHmrHu2EgxBxD3iCjx/
    /32v2f3nwYkkrTzpVV+WD42UE1diSCOxFVdGFnhWVbdc2xVa2o9hXx0zPAz74Ojh4TjMDY9AD2aHszisGh5Zjnd39SF39yMfe5V0t1w5rYv0n7UY5uWq
    6uErl+9m9f273/7OqPrawx+/MippvF//lqp+QsNfjbm8V+OLdNIdWdP6Lff89Vui6rEH+NnuQ8yoeVDjhDIVR8lUrJapWClTsUqmAtIFe2in0H1H1vux
    9l8UnwSgFgW9J1sPjLMeGNCXwOoVaD7sZM2WR1iJbUwfGoLqKJboHNWBFxf7T01QnUAuW6qjlsNVqjZKqBaucp1SgrOcccLUpjDGV2y9fJ6YNE+Tw6l0
    OOoU72Q6rD7Z+w06rDwZtotyFdsqyjkxjB4mhtHDxTB6hBhGZ8UweqQYRgs2jEJBC6NFT4wWfTFaDMRoMSNGixXAVcriqriW2bKnfRW1EJUeR1QY3anO
    zRmeGtD+kKymBg/VCh1Na0xyK5Rr/umib5yjLasBAREOA+K1ochy1h1aari7D74ugjXtA3kcMpje4AVQcwAtxLBzRDDcK5i3CYIhGp5Uqg0e/PQVhOet
    J9NkKfDd1CK4mPWCVZX0fQ7qH2GBCQgVHDFEkZKJTwJsmqIgegEhK+iGCPPS+GJsxABQO4vv0BlLmKIti7ihb4hKNqq8s/Cl06ye/QL2P78IDnc0Wfs9
    mrLBN+VRXc97vwbYf1nReHMMaomZdb5faXzNZxuXjunOk2FL4gvbEl8oEl+4nPOkNykIO6d8XjERhPnOHD/+4CQlY6mF1z+2nvjUX+IGFAtGJMGLatO2
    ah35a5PTuDf/6dR5Dv3v9jaG+u21HfXbaw+ifnvtBHF73aT6jRny106q357e2yZu9kUQMiOqtkRUbamo2jJRteXVyRZhY6ocp81MWSAKrqB2qezx4Nhb
    o6PECiCCQS0qSqzAIslAQx1KSDJAhAIrsQZOiTVoMeEccPBfPFHDsJbdWbNjZXcEx8AbPxPWdMpsFjKb6fKz2R+fTd/N5oQu8KDTGE2bxr6dRtOmKinN
    riMnfaCA/jRy0pfLlpz0lvOo6NX6wF7Lo8J+1/a61gsGY3pB+MS0dILRMka5QbX/lRNGuasDMcoNqmtf2THKjUQfmIk+MBJ9oBF9YCL6wEL0ganoA3OQ
    kx67V3Q8YZ+FjPcsp6c4xOkpZHr6z6gypelZunZievb5bnruu6YzPWtlevoddWl3elKZnmxiejJ2YyIq0m9QX/wfjsQt9pZ57IRShW00zL0JnSKx9sNf
    L3bRr1j7KNtm+CvX1NbMNTd0EMwNB/Ggv2ECwbx+GQ/6GyY96F/V9m2RF+E6X1MfRjIDQTK0evhLSKYQJMPYYiDYYsD0XgTiQARi9q7viXd9X7zrjSCU
    eByhaFH8PBNCCSYRCqFjh0T6Zc9KxfFysB/XsB+3YD9eBubF/WUqeN9yzaRJvt79j07d/UVn96cC3pmAd0/Auy/gzc5VYeMBE1tI10znrUtLKPGEEkfK
    Ap84tPBAdjrFjjc44DTbduDgynH9a/X1saGDQcMocGWO9yObADXCPMMqOkUNxITAQvmgxXC9OQr0or8j7AakTmV5Z1sExhMGkJjpffNPq93zO3ftueza
    W/YvqR2jaH5x7zCuBGaI/xkm/mniXw3GAO2AEoqEkPFOYIfgUQ7fEMOxb6zSox2+cBxykMwf+PDTP3/qyR9///cuKYv5B+78wUMfvfJ173rA2zv/NK5+
    9cNP78CNxb279xA6jbqXy5gv75lfcl1c3H2uWHdz9D9n6ypMuiFrRfmz6z1oYktslRxDKJPT+ecD7BShWnGFEsnDr3qsfxcvgrxMzpA5Ym22mG6EGxyd
    zo6nNIdYubx67DN//YGoeuQexfIkM/CDfxHWmJ8KhSePaggCA4+5hP2fYCm1EJQ0EASb3AEnhs0JBKUcuRVaCGIhIK0hKK0hKKshKBcIChiC4O01g1jF
    k1liSumRHNiS58SOdPBtq2+EiRy39jNi41vfsQFRVm8L84anlNeyHWjYAFRtO9Ac0pDDHvqIpaEQgkRmCWiaIAtx0991UVg4+V79HfrKsWfbr7urdj2E
    QmTcTNq0ga1aq6v6LUbn1YkOaHvETiLZOGV/dAVDHAcslthVC0QaC0VKI1HpOP+EYSxyo1nzBruAQbVLFpB61SzgqRJSYmgBcb1ewFNHpg4qMY2MdqKP
    IJboZA5iCRHfzRLuqTXchBKqAdGM5UZ4NZAwyW4PLDfirfWy4Y1zTBkF8AaCuQjAqJthAQQTC4JEQBwIZu0RzMkI0P+sPYI5HrOMIKlHEFoQDNiiilUC
    CAbgZWbYp3bxIu7pQORgiKIJ4NE550nPIwkhi7aMPNBpjhgsW9oyREnp2WojXZ6FNPolJ3bPtdVPLoiK5sMGUVV3vLEmvIiSWgdqqJ2Le8BCsLi4Q3YX
    /xaW4wcjNLcW3xJtEUiZVSl97DXvjKpHrUqp85ACpfZEYGDJXIEME2I/Xj13mGNPbCD5gA7rh+wBtG7IvjFriXwrcW5WNsY7EkHHs+FwnqXUQL8eKLUH
    NVMgaiYbDsdqJrCx05VKXXpNfbX0OqzDoEC4lKXX8vV6vb2DhUFVB97YDoKqToQCiEO2nishWxskZGu9hGytk5AthEIlEgcV2Tio+2wc1OMPfug7d93+
    xfc+6o2FQoXWp46gZVubWAf1ljEC545Yhw2cp1PgHC2mXTjvjlvg3NRwngicRwLnTKwV+jTH0LR7p0VOG1u46f9V/iKRWN3RmFfagglvcGPpNLsXUOeh
    RnjIuu2LMXjJnvl89gQRpxvU6cwk4xM/NipfdJoWH21rhPR4EmI0WwXM5Tl+GjwznFy7CNG6u2pxd9V13D/Y6lEszgogBpxaLRuLwOdBaXw4gWdTbKOc
    aeJG4sYAcpzTEaPy2T7iRqXZet2MClc8mecEg4C7dFJlFtIevqyrLA4qs43XUQslxjvbqsXnFwk8euW7OI7OEG83FjyaxvUzNz7R7llFAmM6k0sbuyv0
    MslYv8Z0DFe/Z6+OyTr1liQJ5MaOBHKj+KKK/Y/grTRWAjEigdw4IYHcZL1XawnEVCshgdzYSCDGRa50DB38IlwlahHK39IxvSUiehiRNIxIGgaSBpvT
    4JhlxDHLExQ3Fs7rCwZJGH8ZGMUYf8ERBeFwSEmi0R6bx4C/DEK3AnHCY2YqtoLGGOJK6vhNh7gMp3jQbcSV2O0KQmUYcRlBXKZBXKYOs7rj1S3UZVjQ
    +C4LGggSe/RVLUHDVBuBtAwE6BKuEEBaRgQNI4KGgcf9LB3Y7chYt6M2+kLYmfWaZTAFjvG3QX3MXqNeZhEa79U569YDhGZqhKYdQkMETC19zElEpWGP
    cN1IH3M0RbpmPTQjNM0iJ5CWlo2m4V65CpwcCLcW3pHNqnN9gXJhGMOhBGeQ/C2L9Z3D/ZnFYEcrELVWAANA9DO690oegSaovgyAk2yODucI1MT9w8JU
    bqtuXpQrR8mVteKo9FXrsLSBXYFbfkGQCM8AcQzFnSI4o1BOjxGIAw595b9Lm796tvXLF/972Oi5Y+gOBI2k+jC2X+Wz6fiAOpP9rv3GXb/zuDzccjj6
    PjyTK21fFoej7xLCI7CgYZ1NO4DV+tq2V0h7utMerSC/f+2OhV6ogiCALiqpblk8s/BzDpm9ln5yXI/9CUc3dgP2toByiVQ4ii+q/U8JF72xg4veeJAA
    yzdO4KI3TQZYclDYGycDLB9s5xOQFzEgBOQLvokE37SjK3OJroQj6KPeeHjli9kT9FseIn1rV9ALx+Ir79IIi/bnRyf625lnkimWKP2IQyh6HFUBm30l
    fsoawg5dvQBoCsYcDuKEhzX9N7ijth/5SLNkaSC7pOIRzQ+9x/VnIDlZcom7MBI/jXBOfpgDQuFnxS+9171Uyktz8pLVifHz1eM8XGvKpV/Cna6xc7z/
    +nF31fbzjb8qh5aELX/VHeKo+nJ4cm3wLhFfsJeJv+p29leNakQfnUMQ3/JXjab6q/J6Ap9Zf2st/qo9y6imXU4iEkaIFygWW0PMoR9wF2IuycfiVKyh
    lwUyWKCYd7P4c36BhhrKMnUX6XeaRTpJHhlbpNNkout41FAW6WO2Qbr2u/jnvO4qnStvPV/e2oJOxJW5GIm4qsHFUKm0UABhmZ4mgTrArswxAg5KGFc2
    IzySxpPDq9GX59S055R9DjQzx44EWoeTYg5QyWWSM3Fy3DdaOX/SpcNVZbJveFgZ7hsebnu1cr7cfe7IAHHtmy8vLQ/fM//4w599Z/RbBSzWh+3hwDL8
    edH/BDbhe7BrfEyzi3GM8H2akJ/WKly2lcZ289GSbmtrReKaslkNmw0UY7eZnY7OR2OUTbKT4XqLsunaTQq/QNniWiSNReCMRSsSV3tKUazBQyGfyZZf
    lORgi5LIoiQHW5QkkwxrzaIkmJfELor9emfav3nXe278fD4x7+fzvONmXH3DY6eHZzHx4X/txAf/B8z79779nq8vB+5879mDe/BfO+thZ9al46KYpjaf
    tAEBts/5oKMtGP+PUEuyXIhANObXyO5udLUTIhDVIQIRs+ORsONRw4473uDR61vMeAR+GxSxDz1CBIeQDXToQY8QSSRAJJEAkeSKieCqMgeX2VM42wez
    5JFE2EfCkkfCkkcNS+6CAkK7bqqOaHXrpmXd4nrdouXXjR3rx9etOwNYt8iy5HOS22WWu07rFjn1P9w3OLKqnRnk9kBlJOWvubnDrN18kLDsmyeYtVsm
    w7IzMGs3T4ZlX335WFg2MSHyvgvLbkKz6wCI0JmtIrFBRDbrQyox2kid4Qtz54ux3JfUGcyG5JNmq7xJ1ORPTdQUoD2Pg7lOxTPEpoZOmPTa2SLy8XRA
    LlFEbuHXJ2AP60QR8mEOEJR0QD7Dry+2Wr/x5PTFk9MXe63fAHaTzqPjyem3PDmpu9WBtienL/ZaXzw5fbHX+pI2wpe0Eb4AtS/mbF/SRuQ2TZDEn2RP
    JGrFlHSbzrslGM+i2JLDWHbjGOhaLRQcijjGSP13SaiqkEsHOozt1c4CyQRYQrOiWR0tjT1nRbPAxi4/Q2JDXScrDAY/cRnyiAtc8+bOdnjzQZzc3zyx
    Hf58Ge/lN096L3+84ypiX2x5r6fioGzEQTkTB+Wc+U18oCW0bKyO4FQxNJhaZjmBvZK7MssWkVlO4xxkLjNj44kiKVVaLDEY0VEhTl4afHFR6gUX51SK
    WTbossWl+Dd5nBASbDOeqHliI9wtfNp4mxbCEw9qlngtyz/8Us0Sz8pLq+SlwbCweSl7kpeyLykoCRlLI+xlFljpJHRkqVrlMtBdNy7NtJ9vgmA1kMxZ
    IrqcCZllg7dFglqeR6IL8/crXaRAD04MQdm3TuL9qWlUp0QKrHDJdEhUrwlkVueF4Gj2cNz7PxhTWsUscwZtpVVU0/bI+YsLlZx0C68eva7tFF7d5YFM
    xuUAZDIuZ0AmY2jd4SW+gn3Dy5XTfMOth38qvuFGfMMz8Q1nD5C4rbmKrOaK9uk22WqOwaGZfXFLUxVOMjjwgB1ncBBNiOstQhnWkxDWDE5UMziBMDha
    GBwthDLk+M4mMRro5MlKLda5UGrvSYQQ6TqEiF2ySjWzs04PjeERH4rAZzF4B7AHhZzwgp2Fz3FW4rNxQexHpT/ewku8Vvg6EOPiQs/3FLJNWt+WSfbW
    A9sqofKbhXZOsrbyTGYzWwtrm2Vf1p3cX7WfPhN/3rcTXky+XHbZuTl02h98itdS2TcFMRzs3YM/4hLQqdML96F/lA8hSFGxT7KEd0ta60YnzQ0N7rOA
    JDaTzYU69JFVbDsRj3Wb4oK4sk83CaDQHLRk9NTFw2c3ZdyoaTX7GWuEkoahFHSp3vwqGPydS4TgV1pOSmW9wXx7dLki4iZrmsrmJGjXpjHwmmy3ePQN
    iNEvGVi8Tb5Lkc7BCSOXGEkhegduChzjrziA4WQvwS8iWqcoWNS94/z8RFoCbmkV9pYYkfDwXLelOWlpVlo6+mTvaGnpmFPUMfJ+ifzlzPrx++u676+T
    99fK+8ed7B0n7z/nFPUc6cn6E/31snNPGB3qcnCbJ0ibJ8EPXWVLup21vZUTz4deJmqlwmMJVPP2VJwmYNr25Ex+7AGuNhdq2jPKPgOojpvtKSqtfSMz
    P9h9ruwAS91dxoJocKdIG+yUVpr5cve891vdR91N7u3m9j0odftbh1HWJFeQT252+RdZjxlxGo01b7HkkpMs4NMuyUJUJ1mIOMkC5/yLOa1hq6MfEWK1
    wcsrVl2DEYdq3c/auf5i8cZY7dlkHYwCFVvF7JbIPqVU0MJZncyVeXcknCwCmv1O9gjvgpFqD0nJkPCJybwRioekKg5l4LAyb8sogfI7KSRnBJFSgozV
    CHy4QIat2ICQLwxuc+iCNpHN/jE+Ui+7UrWyZXCoRsGxyAiZVWhbrR4aG57MOch8Zt2gR6C/Z60WLhvOE6zCKA06wLHFJ3sSqEKvw4mdVmKBwwbihaEE
    gYuV2jQZPLIHlNKLBCreWRDKLkbKvguYO7qoMfg5kY2ByRRigSnjM0Bl+sTLUPftfBtwzdqdSLbfZt5jmfemEgAHvvG8s1Rt4Hcfif13gAS6PACk2uJ8
    vpqlNoyR/cg1y1lDnzXHtN0a+c1CTmmyc4iy25xP8NZwcR0SpTGJKLRcZkSBpzJOwseTxdzMXq1605Kocr5RoU+I7XGQCJFmqCyzjeC+BEle6C+WNqe/
    Bf3t0d8+/R3Q35kKoWHecKUk0PkNZstJoMHuchlKN3iXIGsKeFROarQFxlBok9n0ca4klvxt2EPW+b8jhpDfJaaWDucROx0ho3sfhxcT3xuBuZ7B4aXE
    8EbguFdK6lJlvxvR1rZ5UHgyJG5HAYF6xCT6GznUBjEo5QycZjykIlwrLsCI1Olt4iiKgt0J4XcmSQv9AecVQzwYDIotoIwnMpwyWuAcLqfaZf6Br2Is
    a7DmVuH7K2jawoHL2umh/Wh+J6c3Ex5BeIdY8qwOFiREv8m6IreTF1hrnrjzw1JQR+x7UaQinlTDrpIy3Tnywl5cBjDFafEWtEnFqC2fTX3Mt4Z1fp1w
    2Tb+B9vjRAEBnjGBHY3HdbugfFgjE+H4qeHtC+wBxsJwGdqUXxHnlOFAlGgagEdyuaaEaH2f9T2MXIJYtGsE5Gs0sfSfmuHnVrur/O2/iAw/T+2cmuEn
    Yq5dwC2Apckm4F0mwQ8Dneg8NLgC1oe43MQB+P4miXFkE98FnBYrrJMYS2qeyGo0sI6cyzhkUuRWucG4dYIgGhQQTCUZ7GBytFU1OPWi14IozmeBVUns
    9zk89WxQBSbOXhuYzDgwsWKFU1d4bD8+bYszb8MEjNAV9hwL2NWeZRxWx7gMkNIPj53EXT80y0NnSx6js9HYZD8C6YfXAuoIxPJ1oQoduj3g1VzZMt4B
    vlNKKIZKiS1mXZQvouEGbwbAulUyI92HQDVWYYSDd1uNzgB5r2CUHMnWaNQetHDnOrVHCDUMZ4jih97jhPKTRNt4wpB5nY2yDUPWPeBpuvbb+Od3+K33
    ure2yFvPk7dOw4zENiInySSq1JeoUktgJGXJc7faHCDU1Zjz7pWxWG9sXkok7jIsgEdVyWN2TxAF5lRnMT+AdCNbxeiIjYAnK4081BB3UHYBv4uoenm1
    CGqwdTWNiy63T6OW8r/iNWX2KS5t7y6COrf+OK3HQgsd+BLCCu9oZMYGA1JC+9heAA7/Hik7/bytVXfujcxiILPoublnlpTvrOWA8u7Uz8pLq+SlAdN7
    JvSC9QJJdoZQsANd3+E9USeINHgmuBxLUOeJfz1nrQ5t/HsI1AMtP7rEtH2VhK0YljOjNuB6LlG7BYEm9SLEtJDnOLXBxdBxZWxDq2HAPYKtjKjO8Jxi
    xsGAGYOBBK5kKh+Isc0U/daiG1xun/azaX0K6g+GrT5FeTGtT7rpU7EcXMYClzmnhiS4bHciweX2aTbVPAU+zOXH4wiqWDp7UasrBPICvOgP0vypOneO
    7ZArHcEhsGfKIrJzpgTZepJKDcSqUttYT3Iopc8YuBXrRt8meo96c1UuKVGZSLeTad0207tdBq4+U8v3WrFPKjiuAftec50wDu7h1J7vczpzj6twzIFw
    B03yK5U9Fal4Mo88nIcqK5DxJmd2f5drCyKxJ5INy8bg8BM+pwVFOkQtJUKGdongRRWx4xtnO8lYrrZrYJ2wfu1M5mzwnSv4O7iIvrxsmxWFW5FT54nZ
    gX6cbn+8xF15ibvyUnflpe7KdrpSodbJy9AHhIxwRifQyGu4b7vkHkGg5FaSZ+QJeGHhsp5ymXB8t920uZm2mhq7rKdczs1YU0mZget81JNpOv5szsDq
    WkyaV5NWi+3LwPOdFk1z07Saal9GltDOO7GbqJt5onbaiTLtiYqbBmKksuw0EDU32/1vXyYo774TytAP0LBvsQ7E7r2weQ+sVfe9oLkZwGkPnUFgN7W/
    23acfgZMpMtIWLLUals4xafoQoywswySV+6y1CaXNCaEvWmOJMMWpPOYw4mY598qO0e2uohERkQiJ4G2NCfZZb7v71CLDf9TeLUnwnnDaN6zW4X4gWSL
    U6eWes1brULxWnRspI6HR7pwasf+6TYSUxUxvz76oIWl8udZNcH5cNSvsPR90tZ9l5bxHo5yQToLDpKg5yVdDo2m6Uj965ZF5KNpBWqtLv198ydduod5
    wPmNl91WLf1cbwWzM19edhvo4G2YntuGXHhJtQpgQMkx2F7622h+QJBf2+IT97dKLsbVSQudlCQbO+xiH8odyYdODfIcIVEE/bMReT+u2iW8B/GNa0Uh
    TVxYiYRBKuMkPRvr1CYZK2S0Za44aXLjtbLBO2mUOKWhgeRhximBzasOcjt5k5OsG5JNRmmZjukKqfHfIPGx3Cq92wjva+e4IoufiMubc2YhMOtvHaYZ
    L22ZlpwGLuXsDQY4IOUMJwjUcxMyO21C5uoJmeXIuozzTrUmhIc95LTdlZSb5PQiV/NmiOe///S/hidqTiVF8l3FXhXuJmaAZGKpemkAnikgc5Scok5m
    VRijAVZ6BaItGwG0A/CM2HCOZ2TnQo5Si8HccZWoHEDNk83asc6H+VPybd4JCQ/iN4Z+o5xIBfr8ymwvs21EiAfbt4kBeP+04LIftQhk2alf2alZ4koy
    2LTjUnrKZm/khGxcA1ISkduQPJuxl2N2kT68U7Gldpd69SKyQMdxrGM/snn/3kTXwoCuhfbCSPygj5fDA5y/kZmB2iy526WHcUG71NuBCLLQbbigXVwF
    M1Rb5KIFeLdbo9sAGJ+bjbrNhhPNSkriTrMda+dClUqzEZqNf3HNJq1mo19cs0Wr2fAX16xpNRv84prNW81qibV/1MVY+ljQown+H/Bg3SG5mtPisqZt
    3YnERvqi6YV+xiaMHCDT99/Wmb0PCa7iaXDVsvQuIATSwVUnIyvyt2RnKzWtvJGgDJEr/3KpJsq+ZCMzdmtjo7eI7PneshoGZaU3ZfULClmBhGKyjpHV
    CEIS6JEzi6AjVXYQxUOhjyDtKQKjrVEXiKottp+MbaCZEc8JA4ExARWDpJiKEJZITrwEQhjxGFYIEy9rIPlIQpBSK4S5R3SZCFNyDkcupRDChNaktRBG
    /B6EMAMhjH4XMUtdKUtdGS63T+Nx4UvynHKwKQJupJMXtbqgJNVpzK6BBjlVO8KXqxhbZ45X1rAK5P9uG3GP33/FElTSkgDw0bPQ6AXImMgf9Wtd3rO2
    8CWHYOEb8y0lCWrfKJ8fsNFOlTkcqVGTbKqtLgCpDlgnPGEJxPjEEhhwL1rWv4AlXFSpPYMtKQyQnMc+YCV3ac7EKkvm6ZhdT+lTA2ijYyuugmc/hPxh
    0pVAEhpyl/5apjxr7NmJg/MfmhQ2Vn8xIKZV7dCLeke46O9oyGNUZ4LCmoxiGj14hn2jhN3NUwKmeTMPn67BxZjEjZeW3u17RsX8KZfNq92j3qVlQhM7
    6p87GqweztD0r1oYrhD18EpCPMf+KfIZXzRcVSr24vX27RkeVhY1fzrYjbR2tw+PEO307Hwf/oac5CB20ZjE5M0Oj6SzozqOcLOnj1az9Wj2BexTTCzx
    keVKS82PaqAvrgGrUs7Ofai/poKi5RtV5dcvHOKv5aA2m1brD7sN+7NQ84ipQTCKbsPcEXRxFde7lO64G+7p1iWgnKLU+/bOD2i99tLqPf2097869utn
    /EVzPwdqlwyPBnM7n+8eHVPO/FYhxWvFjKAGn2UwPFqyLh89P7jstpEmRpDAcSAI+xk+dXSrnc9xO3Nlb3g0oyDrFdgdTlp4E9c7JvcyP1HDY/ewE/WA
    DcIWMubmFbXb3r081YfD8r+Cvhpv7nSWLnW3esTVbOvOfr62PQ/nsnKu/RF08xjaOkdfOn2mmBL0xxwJqh3YUJeNjr6N9g5+Xjr/m68oj95720UjfYEN
    UmWZZ/W+ErLj7VjT+WBPjXEZaOAOHW8uOh3PJDAJrd/2/EJ3OvSFpkOrWVG0mveo+m2C/yOpraM4Z8cc/j3dMvJyf7gaKsOaE1gNvHMniciEawTJh8sg
    +YPssRrds0r5ELaQfToTY1tHXAv3jeKpHhvh8h4bIahAuMxdQSviLTKfQUwHcrSosUZthm6rbD4extl8nxokVEhc4EX7yojXjCR559ZFDb8OwtA0bB10
    sHXSxdYQK0fELgAxA1sXq4e9FrbuO2w9sNh65tISZHC04tzRytXAycDWh0F4uJjQsCddJGx9RAtbz5aDNrY+kro/PIrQdG7RdAr9sUXThw9XA1V0IsUO
    P310NGsKucovnZ9TSAEYgrFA4kdp5zQo7/9cbF3QMFPG1gPabFEXWx9FF48gITOdxNb89Bi2JpQl2DrfS6v3rLH1McDW+fBYZG0Bti7LVb/FSXLGcdCx
    nL69PJaxdSTYeuVBsfWxE9iayMHwWIet0wlsXTC2TpfF1knZB7ZOyllg64QtSAwZxxAiPXYSWx8JbH0YfTXtYmu61MXWyTRsjUj34TFZeUz7I+hmSVvn
    2Eunz1SOB1ZMYusc2PpYxta5xdbHAltHF7giRJFg66iNrXOHrQE0GeBiDFv3BJflDlvnE9iaO3Q0Y+ujeY8ytkZVNMbT5TFtbC33iSbRjNTY+mhg65/C
    z4vt20v36WFY/fDhvZ+Ih1H1tQd2Xh41Hl5dd9le7MXK10HouaQMt+2x3s4E+GFW/RA5mNDK/nvfQhgQl75792uu44b33/nOmNWx9tVPXNq86meI4JKS
    cRLTxXxggPzl8vTNr6ifZnPDy9HzJZ9eKVj1OnYxgbtf7VURi7xJwiY0SNmTzifsP8G7ouME9yxcK6xzBWf1ch4U1iGLsWjktMGNB0XLC+MtrTpLLb8K
    LPzHYmUW62zEu12OuHAsG3HIljFXTkZNJEpbqEaSOSiwGb9ZR8UyIkYQ1I5ZyIQz8jjVB+6NJMJfWgxbBSTC2vs7ZK3BB1wm3bAuIGHEOC3+FhAqOx4X
    rddG9VPQvoai24cug3UpA06NxkYK9h/iFuIpHxYXvhA+f54MNpTK5bw4pRiu/l0DSetKGOmUYUgn6s5PdKKT6/1lC73IU35Iu9Ptmff/811L7HgRWqVQ
    feeW8Tv1rrxq/I52d5745tidem8+PH5HZXVNp/vG7iGh4M3YyvCZv5jxcPLvncWsBQ7ZsuCQTYIDArUGdhB1r/pb615ZKOHggsyFFkwskFdDSdIskFSK
    hNc515bjPMe/2E2X/b3fKtHX8irV8CpF7NFFrMhGYgkOt5KMLBEiIw3dU05QbsrCs9YeTWSSKIaTtKAGPLvIulNCfEaqxfNEx+z6LhNt33dqJ98mLKq8
    53Ndu0z8fcwFEhAUcWl5ONk671OoixbYZVCMPGyjqT1RxdvWeaJqID7OdCIfsGONJdVKBLcXzbYWh2Gdpypb4Vsqwb9o5tG5nFE7LsqEUzLV1n+H1DBn
    scxZYOeMy276krCijGjO2JnMnp61WjIPoAwrh6c0wGnfdw4H6EHjkM1TwPZL6QrJgmc6j4dIQAKzJfFlnEUqZJdeulHaSoyYuZD9LHmuWg0zhdhSNoPU
    PEhOGSiO2Qxobqbu8Ke5ILSCQpwz+n7r4cVuSVxNkX3VjIM8N4tRC/KifwPkSaqPD7S9AAnyRPkclfabYCqpgQsO4ixvqzhJHnZJjkXdFx870Zt6DEzi
    yNdm2fS4sbiBrPvVIYjEhyIIP1vxV4Tf6XEN4A/ulH6yPDtFRO4/k3yc3RP6uiOemkbr38qoUYbtYQa1vNb6haEH04YeYFiw9cNfsn7Pb95T095T9j0Y
    SMeNt8m+UWYnBBj2rRYTTP4yznSheZeC8X69mCwJXoacU8UmiAmRQCR1A93cbhnC+TCXqmn1BNd3JXknpHTdUhwMxh9DRqi6D593MfsBTP9cHlUYkWkf
    D7gUJZdUJa6VNdSw+2oJaNCnSc1xxfmEgR4sKylYgvMND4OmRlqzlMRfsFYdSgK9b88wy6UispvE5lfrEbuIb60XceIR7G9W25kygyCIrG/9rSMt2xDc
    ZKltidmQBZ9EhOyg231LcBEhKrgOrnSVJy4NRJprlwbTVKi4CxEZrY3J3re+pKFhjr/j4eo7/9YN3kCY/Wl6+wk1gSTTYGOWtBO6dqo5VOEhYlaHnFWe
    lIC1F6Tut3WNZBvceDlYL9vZjIEL79hos8l+2UIJcl/D8TPg0DNwDgETS+w8ea0QbROfbJOvujzKwcxSHVWZSTfe7KtwcXr5Ib9FR5WUJ0BJC8QJkQzD
    3wQPAFbgAnb6vUg4gy1s1IZ5Eni3TXdNh+7Cs1Zio+lvQ3X5VKiuaagufP2Ec2PX60hCFDB828EL7AcjttLgygI3hZBmelfkqqimmgpdlGHE4uvHYTXB
    mMkR/12hVdGinroJ+DfDYM1fdAobSE0Z/uI9tiaPqiSsNRh80iXAHpO4kEpesjvBp1ByjQdVunC8wv4PKqlgnEoa8oxRJZYmR5ZGzh9QuDwMrhwBexqh
    SmOJem5mu3XCQGaAwd/LA4QT4fAlJq9epS+ufkYQo7YujLhcAfrcg9uGFKEqe1V+IW4lCG/sI7g5oUOBOMg+AlYCOmT26ZKeho86G4tzF9ktxDqXKlA5
    +7Ei4MWIVa3DbtecThMWFsqq7FWN1RpZupsoNxpvsI5TfkSDV+ysrwk94LA8ueiuMKsxuGyn0JBo8JldLoR1yG5knGp5q+CeQMIfmhrbrw1Ub1HcUYjF
    5fKMqyoJ0ecUuG6ttUT8Gkm8QIsMYKapH2yvjl2owouBH3E5alJGipdmKOEGZ3JghIDGZl6uaPAXu7jcso3GiDlAsoX50QYHaSHrR8RWf77vb3f0gw3j
    C5x8wjUWVJe0Xmczv6kWkfSE+joKto+i7cg5vEgPHru1Cs9czaOh4W9FWJUdSyIhZLpOBKTbhT6wKRKU30CePTs8Fm42w60vfjFdCbdvQ6oHlAGK0XBg
    Q3ToRmlejHtcIshsBS+JDAuwu28fZQs2HQTgNCU4HcULo0AS2wWSCcWl85dKY5zimE3ngY3XjVEdKUHtNgB0DA+mgAu6+RzcXpbZAoAcNUBtrn4b+OLX
    0UCgT9nnjF6xCHfDFogGLkjWCsr5iLMFlUTR2W2kiydw5ZO1SioU2OGlCLEUXrMUnl2KoWervznzWjyNtMVyuTZJ0yQmgncw43TI6nUEXtlIm7SaXZCw
    u04QWMLr2pc6X33axixA5OIfqMR5OXRqK8LpSdb0vVaPcc9ZW2A/ihJgNPLbxLfNBnaoOsaDlnWxjLZLRiGJUIJYSGuZSjwMiyoMSdGL6QogyTBGKSMM
    lJ5Ea31AUvJi3EPC1DLZCiM8YyxjW0GRBoCHYXzHFepmpELdCqlQt1Iq1K2SbC6HNYNGEbJbrFffr/uzw8ObK/5pa27rZFO57SDl924bz6aCOjeYG7nD
    2VNg0fNO1CjFahbcr4H91ZNDwBXmymDN2+SDx2kzOmL+sXs+/Ynbrvriex/39sK7MCiPmP/ug6967LX3PvBXD+MSvN7pUa88fO/o8PmvPfyaxz73yBc/
    +AhuIav04fM/uueTuz9/+5f/6jFcGjAZKg+j4a6Ax9/KbeUMExsOHN7Jw2fMAWWcIFw6jYEER7MEylsJokve5ReP3FryZcaa5sXI48PAvG0InVZ1bDl7
    AcCUy0Da+C4pOicaC1oM5hvN6SOiBtvgs4ykBeXs6rp5fPd0AAu+7+DFc0EA8L9qkUMk6vS2M2VgchhzgnQGj6icAfaIyhXAHhHqtcE9bBWwR1QeZp8u
    bcjWAOdNqbrY5XUENAPzul3ji9Y7aNGbn/gqOQQWxLEfUFF00QqufKLNfgTCfqxiZQRHBgs2gPsyE8FEeIiIKIPVZlET9zZ6A+EgPKlDYEZpe8oylPDD
    Z9MWB8G4Ol0QYsp7jk4Se4IGOENyyhWgOIAT+KxgmTGcJjOGHTcbTvG6vFTaftIuMzgAJqAuLHoq25FdpXx1Sct/nHdrpc4iaLrzeR7/+dZvvuXGkbYn
    jy6+qGx+//42YXlxpaQrBz7yIs6yZx84UP0+Zy+ps9sT1QZD/zN/xNnxz1pNvfvDCxqO9F4NH+6389rS/f2jeDtntaZDIph0hHleqH55obpkK1RySHhn
    XCA5o04Q52kkwsjlhkTQe+8G0kGW6so7Ra3AAZmMjSi0DTi+3CkceKDsKowXr9lp85EYDqBhHz330CF14BeAM80kzhRECCGQPueoFMazGsKmkaIxSPm9
    Fjo1nsoRhwNBhktwioBt02mA8YPELoGwBRLFuVjCSkQP9YF+lCVzshpC5kx2AxJqmB1TmAXGlmAnedsJP6tcVKxBTZBLBbM6SYjjqILjdAlm7zg9C/bp
    OD2A/HCcRoVYOhiUhC+z+ZMum493j/J5fSkKq/0KyRY9q9iI/yen5i0uLTOrAIjB8vCF+aftH2/3nlG+d1RcMqIb84PL4Z502OUkaRBVvQSeG5dfMir2
    DvGemS8uL+O9I0PP0nU4Yc7PXF729lL3SAjYS91rgiAWd4sOkFUZzWV1CfMmVjiADljIkBFClTAFKlOhZBmRu4xzCNlpEgbfh4aFJ535Qq4m1Gbww3GE
    +0neZ++wxVR5n8kuM3aXJc0uo40Yb8dGS8vUbrTUbbR0GpyncrneaHjPbbRUNloqGy2VjZZO3Wgpv1hvtHTqRjt4B34BGy195o2W1hsttRstlY1G/cBG
    i2VnyUZLOW4lv5A3WtppQDaaHuMgtd1aMU+HbK20D5X9Yql5C6bZ26FoaehnKxK1pdQIWRvgcqJEtgxi+1SydNxqVaYu7L6VUwGPsG2Y808akdXFmY0L
    gfCzr2SQDDnFS9CQmkiw/BEYE5cm8URzIyHg2QabfavabytdHFV6f0isANJoYaBgmSrvDElmlX1bqXSx7ZNdStmgam6B/TX97aLeTxcg+QEtwBXWd/xR
    jlRphBxyggiUUCRGOxtqeqrHng2sQRm8oAikkZmSfoP9yMuZM8tineeNUAB7Bo3gZMWWclCuOH21kMIUVVa0iFNILIuMGPh1CecqEcmiD1szcREQbjNR
    7vlIFQMqbX1mG5r4Y9VJ1mWa+BGBZ1nApNaxsdXrFbuk4JDY2Y2YAg17stCmsEmwxbvgmROgZIfyCOKSANVt/TTyxO7aJT4v/HXOasiBKpLNynU4cU7C
    pgEW9hd+R55oljZ99j7zF/WOaLK6ODDhxa1Iq6Ct3D+E3MDPMi9wnQh43yiF61omuvGUfbiV+z6bsGgp60Ta/a3DHDrp+qKdJ6yVeHDntlawuz3Ms2Zp
    AXws+9oMEglX5oW4Cr1j0so6YXWPOYdjJXXOCfH5zmko+VmrOYXQ3AJ9+n5bhowVsOypF7CnXgEbgH/7HiJr7KlH9PHcUX81SY8aPPWMjGgFD5tERsmI
    7O/bQ3Jjr+2dd9h8HwI44oYTmZmxnCv55lapA1MvW22Jmb6A1odO14aXZdcwG4PUFLwAdTvfXQ5+a3Q4E4tmJcSzqie68ZXnjo5gH9xZDsmD+nRFecTq
    4Wx7ZWdpvHBVO/L5YraWMqlHcEamoDGqtIcYeioUqDvE/VcbL6Y8rDsP5/rZNewv37Dfbdhv9YMBtapNb63ZiMsC7EpcroJYzuF5R7JydxaRVA1w91pz
    Lv56sxBwDjuXPjsj861bj9MllxOnuRi32vh8XS9yOIs1sR9Fh2ZZ41WtXnDRgqix4M3sqg0FjcnXk+gTUGl45JEUzS78JMqvhqs/Luaj1dhds+CBV8Pv
    4khOFtjsJQvrwBlHSi2Z2YXyKHbt+U8DcniPTwXsNLOFgVprxoZARmH1tWoHbZDBZaMeOxGm1omwByfC2QtKzMpolg7sRDjbdiJMc1vr9VD2TSqehKrT
    T/EkTDFuTuBUUwfJKA4uOWcq2dRyF1oxLenhB1zSw+9oX7UCqyRTjVsG9mHzp20AvzZzc5ICfxqJ8Jcxc+tqSSKqtHPFVh1XbJ7yTl61Tlb76FC6xfVk
    nl3XJJ2Z7yp/wBHcwzpYuo1Z+8ZOm56VfjdGYe+2qndxpbeONDbJ/CW76T29e4+kH9VwPr/stgUOHod3y0X7iHgAKphbmzd7+lnT3pRvfnNnnb3v3/el
    YE/2S8xYzO9c0tZs7bU+9HZ86CgA08hdBgt6405bPKkdYH6oLX30P89SKxzmf4yx9jsm5OjDtn6/bHRxWrCncvHftY5M+qSgSeYEaoEUMEUAs9rgJaN4
    X4s5U8gzWofBhzUGDDdL9a9JaA9rh4uwRoThZvGNmYT5cLqbRelSaYYuBL71K+K0wWZ7mWwD97N9Gw/TJdj06/D5sFULopVys7489dEy5lSbuXXIHUVj
    Xrtqu2xRazGxvB5PXNpkAE24S9fsssSXZ1kSl2GyOUV+d4o9N8URe+hOm1g2sHHYYLRZUglOTqc8k4l+sQ5epBW1wZs0CaNcpiFytS6JnBC2Cwnb/eZl
    t/EHHKNfP0IM8fx+b/d8hAcaX46m0zVcHKT7hdjP/ObpZxpIkUkt9o77zXj3rWuMHcK4C0wzSs0OdDA+l942OEdbuPl8zVChhidWKJ4+BREYaU79ilJ0
    QTchh/WhaSZGHFwi5rND4rONkEhVB4HVv1qP2Mlxj/iTjwCjZlA0aeibBqwa5uQQ07pEW/B4NYAmHRHTSWsyVKVOUUYcTAOp1gocBsXHsX+67RSVZmyv
    bbzQ/jc8G1HiNMUswfwkuTiH4pbXrjLYwRgxW4mnwUNc4wkOmIunQUG8rBNWZJNn1EjBuIQuyeb2dZs6N81cXBvX5hDcETIMgDZ8b2eT56h0wNm0rTkc
    CpYVzQ54MK7QLzCqWgiQ5rzO/ayhOIM7OCDrXKclUa7wJ/uaSpVOzi75ZwsjVR1xdkFLUqrt1XWEbLZydnCuAMuOy8S8IjiYFSnXrFArp5R7mCgnGLBm
    ZoHrCO5pqpjXEfuniXNryEBRR+yfxs+7iH3NZqJA0n4SpLQK+kG3JHX9bNFQXf2yWPmlAqeQ6dfVCU2mF3vgHJ722uD1daEdUTO9ock+MAdnXRQKgekU
    tuWUs1APuVTJHGqJYMjF1Nxt0pNvtRoPWGUXlMU57sTVRGXnlbBT/CKcqEUYSi3C0NYiDOtahHUBUITKcnKgQiImUc4sk5wAvk03U5cOR3Jb1Nm0yfSL
    pmR4ry46b2qnbmipe3XRea67U9Ru3UVdMjwfLzovJcOrXfs9pNM34kjA1de4dLyof+jvmVx97cwitDkrC6fQ5+prRHa5xAOy7RQ2/eVyJSYKAS16olVi
    IpISE4WUmDB1iQk83JSYwEutEhORlJgopMQEfJvXvLOjH36nLZgZSv0YQmpWPxyKfvidE6VAbrchBXUpkFAq47yzKQUSuhJ7nTKG9kWgwT6cCBKY52GF
    zyWNYU/SGM5MlPXA6kS2ooUnFS2qEapN3aW7V7l+BdeyGPGcbBmt4Am51RZhCMsVdeWQkxYwhk61kdVSbcRrVxsJO9VGZMhb6pI1YfXtK+ohPg9ZpzZN
    7y+uWHmTBl3d8app1Trcs6lw1Smy/nC1jhVSrWOlVOswUq0jlWodq1wtoARJBJMy42odIYy27KgfseMODC6oM4jhwE6EvMJhyTkHa6+M0rTqDf4Xg0nj
    g4e5QNVJGIzKCBK0xPWlwAcMTCsEmPoCTLEAUyrANHDVGBMpxfgsZyfPpuVTREBKu5ZJ1K1lUtSkIqpxD8q4OFIRTWIe1DIJpZZJ2NQysfMzyqqlV7Wq
    mYRSGClEYSQaSXXfta3CSGG1BmVMQhQPLxl5eUBlK1DGJIRj1JEQAFDGJJTCSGE5QBmTsCljEjGGy+pMLF10W9ToNmrQbTwV3SI/YQfdRvWgoxrdFjW6
    Daaj20gsCieLHvvLnhyf5CMn255lJwBXZrlX5s5P55A9qCaK0XhjxWi8Dq13O8YWpfHqMXm8kJ6UvkK8o/c8Fq+909jvkFbXa1bXc5V72mvrVceiUI2H
    BXsu0o2jUI2HujPrOReXBwy/CivsSYllT1bYQwG4o5CKHCvslTlWGLPjreI05VhhyefeLgSTnW+FeTFHB+zVraqY0y2HLqu2spl3FFxYWerNRR4zIvwG
    kmg/ktTmNpG2VS1whNQnlFJ1Iu3SO5NpnCcJYNkpUlXi/7taaguxMgilLrwTfVst1qN/6vMB4o7Y29ZruZnjFetf7RorOXpj+4j4wJfyO6X88uQr6hm/
    Im/w462vZCe2CucEncI5QR0rFzAjC8qzc6erefPfW1VzQhfl2qmaEzWhbeCCIV81r7+Mq3W4BpqKPaKf2SMqnUxU4dYhSNt1C49j7kGzaxBjYvGLJWzH
    6guXYDCCGrvWlzjn6RuUzdNUu5DbL4tjtHxZqthY923OKN+k94UMFW3wVsGH7zhiSRJOWWErSJXqArGooq1d1n+XQUjct+GoId0ytX3fhY1thPewZd1b
    ZlbBTnUF8GYZstcb1Xfs/y2q1vYcPIdxbVkGk2991Nlx3gajQdzcYn8YruMh9ba8LSNT5JKpvoDse7qVTcCKi8kZ3DjsstCDwqU3BhXvl6YYSErYnF1s
    E0K7KRIja2YpVS0T6OoBhHXWBeCyYiVjVKIvBAg3qVEPve2/oEC9KjocxtSOWiRGmNVofVT5YoP9AEs1Y1vU1ezC4AdcA6Hsl/XVwQ95uvtyPrhMHpCy
    SzD2bhX/37LHKrvDygHnBPMYmvXgMRcWwwEiKPOcw3Iu/MJOKy3qwcdtbUk30RIP5mH2OFM/apJ5ktqLNnFUz2QPksgy8xKUPR5uLNNC0zk5zrge5fct
    v9gepbObGKvnthWsxYsOgvsqJja1C3HBU9CDzDE+BSyX2QcS94BUrwhgdJRkxbqukt18Ix/14S+sto6KOi5upiyw3DMEiqnrZF4WkCS0EOyBxNdhrNTY
    464LcsNd/pGrd4q3ZuuPYlHx5eAMAmTWVhSs3JtlJwq75PhkSXAHiZfjBlpOv8RNTMQjrCUkV8CbcC3enOM3R8WCLYTBbdmGIhdmTCOkTZQLc2KysgeY
    60GOqnPyZ66cA/Qvt6gpySmX/29P16dEjwdVioMlqzFFN9yE0wDnXMCBAgDeJ+qlwqQjIoYRMmeZ8ziITA/27rSdHA9V/Pl/YkaEff/2ehPTkiIcpKxE
    KynCp5dPivC/ULpGWaegtiLBG1ckcKpeD3U0JfX1KYR153fusQan0ts3/7TafRnn0dXZdYnK3eJubPmUtPNqlJ4U7JNNmIjbrEQVcmpBT2Qym+lwEW6x
    Ia1pHknwn5i/WEHNGWCJpEfs3u5vtQGIYZ1KMIMfgEJSDjybFwHnDgw5d2COy+3ToEkiyClHMinSlElnLuJkKYp7U9Lfs1azox90zi75+XpEIaNMDTt4
    roVbDHs9IixiTiPOdm6BJL9W5vPGeLvOXz9KxJ/XtxKp1y0BkrVLgKTWHSNkd4ysKQGSoo26i+ztBs/JD1g7rXQGXkZwiuFbH2S93Lus4GFAmnIJobAC
    6bsOIpC+a0IgffekQAq3JXmyK5D+fE9bIH13o7coRNTsiaiZiqiZCUPV55jVRqlg2Gu/OprH86U6brStUTCuM7O0XlYaeH396VV0fyXmRSzGMjdW/XHL
    Q599Mqoev+eTj/nIHNO5CdhdO6pLmDB2KDlV9fEKiZDMBu9IOLVs8FAMghNprpApXimuboyVua6w2JdtXeFoal1hDeaO6/pBaiaqDQ4gt7t6RZMKyFIE
    7dzyU2fnHy83bKzspety2dCuGSt7SX/aGXelXLbIXFzB+nnAR5C5UDBwmRrar+/U0D5GamgPpIb2jNTQ9qWG9gqpob1SamgrqaHtSQ3tQmpo96SGdio1
    tDOpod2HzJU4J3SbjMJUG53otSduwvjhLOwvx4zaYsSd6tFSvpgVsTJH53Ts657UFJd6xMbmRA6CQAXKWgi5vpMOAm1POUUyP8K95ATJRhIkG06QrF1V
    YsjbcCSoTgJ3UpfKEXXlz11lzQ3eqVZKqEILhqyvOmloPXRn6c7So3prtXSHPoPjjkhI/yt9NiuFI87KAZ45wpsQ16kVA42/5IIGFOLsR3zGWjv0JUTt
    qVZP0I8TpB/07Y3V0hP44J2cDUOmEJm6QoRnQ9UcVrNuF76uq59Di09b+HX959cMvzZy+VyWfQ0VXwqRwdzDj752uYelzOF+W2+jqQVt6z/7TkH6fFGQ
    Pk/qHnN/sFWgkEbxPIMLtSTv1CEGJY8RmKvZX4L10dF0fbRx+mib9Lqrjw5FHx2N66OjZ9JHh6KPjpw+mrVEKN9zd0v/GbkQ+paWt32fK4qug74VKt5Q
    6jlHzQQCKzgLlt/4gU/jBH8SdVxrJ3ceqsbLBkR1KMKqtiwH25I9mQctGkm9hWMzbYWOXz0bNrgCyTEYkdIscgsxV1rwGeDPI1G58qUtpDSXJUMIg33F
    LLjSDL5zKGy5fv7J2cxPgDQcUFJC8LtEjgNi1G5e/B9FwG5oyHAfCIQHaBbKhaBulrgSfv/aHdj/WmsfdsfqlsUXFD72RlxdSz9VzlevWTzb2WKwBgs2
    u42tmzYLN23OKgUhlZkAN2j+lM07GEl0Dr9BnMQdHTUzn418UTX4CFm1VN0Xqn7HBFV/j7zRUHW/gvZSnhSqbpX11Q8vb1N1fnEI2OZy4V6XZvpQvKNk
    uS8ly31RLTPEG4F4q3EMnP7dszQzljw/QjP9qTRTcukMgblOZS1T4SL4W0pmUyuZg3ESGVkSGVgS6fOejyyJlM+zb46QSJ9JpC/6Zb+hhs6KQYjrhhY9
    9Fm//JQP/TI0YI++rqVf9qt1oIQ0b6CEvpTJ9qVMti9lsn3RLxP0ghL6IIjEwzT65UCI4Sd1K2+STW7HNA5STmUtALLTZ0cRs+ZW8rGG4BgXGNpQdcua
    g40zB5uWOTiwhZi4XmDArdAWDqF4fDk2nTqHvUht6QRfFAWM5IKcHb615MwRJzV3k7qacD5pTkyD7z+EAqg1cVrCGZyREI/KV54gvHADrrbZ+oTNpwFT
    cB5LdJCxSGLDM2QskYyFk8eGUmbI51LRqErC9D+AcRnoYz0dMr7PZn5li1/ZDxILtZeYAK2VZsP/iPPacODtVzx+Uw39yiJ6JcVafFHIITVA9uWksa23
    CtfB1k87vcbk0Gre6oIwai+yl0Nb5vMUQMHHP6wmJ2R/01qRE8sF1bF4+5w0aMo3TF3hUVVm2zBxdNqR3mFqExZmnLAwr+6B/ccf9rDsJBvTK2DnpXCp
    eFsaxxWXsqa/fEbhc1nTZ/q61G0dwVjhyqHSV2LLDbcv4eME12ypvbGDG/lspET1wA4PFjcqwY03TuDGm+SNBjcqyBO2JcGNys3Im9q48SZX6LxR2m9x
    bm999tciMQKuV8g5DpS4QtyzVnLSJ3xRRKBQRKBfhd7DikCQmDiFovNMa0QgJ309+qqWCBRWGyECFQibKvNtUt9OOUYASLuQgoCF6GZKxJiEEHRWQdI6
    cngYDrNiY141PFyq3h0hvidr0cI6bH+fg1ypLSBtxbo5IO2CNmSBrVRwph6pVKKAtFXJAWyHk6jz1rZgs6Kcqc1PEvN88OjMbNx+qCx+zyx+R3UAXL25
    voqHavuhYvyuRARSQLvPo0MPIpCCEerUUjVI36340mtbKF9VsxCBVLkKIpAqD4MIpGBFWk+HwzdxWfIjgPhRSZwQvxIRSInZSYnZSUF0QuXzFUD8CjLT
    AD231kTf6Vis0p7du+fEtUHTph4V1rCIrVcbFpU1LNpnsdJIYEfXv2aN5bU07TYbPTk2P2y+skJju0I7IEwhKRFy5/uIztPo7tx4+cNLYzUzWdWmWrpH
    D3X1ENK3fm3/fVdGjtOumUdhHWOL0Huh7ynlubSM1Y/q1KuBRUMRoyFd5ewS58zjNyz32EpOkr3mvR088V5bZpotrggnNhZPGMET753AE++z8cQ1njAV
    wrjkScETTj2xv4Mn3udqXrcK8HDgd7xllEo+ZigdUsQcA2nkOEBvYsSThRNo9VhswOdbzhiGkAab5EzjjMFvTzhjzNVsjKluu7Lu3SyKXTECAcUs9TY6
    X9WoSAIHNdUQ3PMN4+4YrUcbztAIZ2gNzcQgHkPYkDi5owkb0mFOxJpZeLCIUoVJo+UMiW5o0VYFjGSMsxdKJhcgmQAVvzFGLit2Kp7RQDIzTpyp2Qbg
    Q+ce3EUeQa0/cbZrw1Pg9CfSg9LU2SwNIw8jzKFp8IRb8WvbqhJT/TrwhMG2fy4dBsATBqVpoGacAZ4w2P2iZvRKrnHuIeA6A54wwChHQt0HPAFPKsIT
    BphqQE3XDGIoZmOpkz3bqnWTvbpV9ax8FgY8lwWLvQjnWHH/AualPLGQYtU8oRAIFwxRUyasVfBWBdxIB0jeH9iyo+JqCG2FLTtaK4PtI0h9wzHKUnaU
    VcLRmEo4ZquelB2l37bsaGhrzQ6yzmk/m9anoP5g2OqTLTs63ifd9Kk4SJ9y16duJ/Lu6bJlR6NW2dEAeXrQ2YtaXeHayNxbCFJnrW5Sd4SyXPyPGFck
    NwYnDvl3taybyqBalDlaaAHReLb/51zaLoddrF0SFJRl6LXde0sv+043H6fvMgSxQwEb6yVlWz4KXPHUlqrMcVjWYORxkPEosjKodUZl3woW+RuVmddW
    mUUV52iL2CbKddFLzr26vMqMXTsjqdXe0ZcFtb4MIkFXY4bibEhmtp2u/+ZWVGeLt26rYIWyVa+ooat3CjdUPfW0Hr8K5cH4tZrMHfjGXZL5tymfJRql
    tvbmbl+pRVBu66bBgjsnEuZrOS0d11XgbCjWJsXPzIq+FC6vI3+zDHCSL7NBSHWteJ8jT9lf9tm9VcpX1wL98691MMGo6gT07ISFpvfH+etP9NfLN059
    dt84Vd46bVRnGzxIqV1meIgnzD6IIn0Hx5W+w5Xw6ajL/KqSzkRhK6n5xNFjg6e4iJlg1ACn4bbaI5mopljVbSSSO5McWf9qxSWXs8UG8qCybMAVoSX1
    VyKVXgKx0UUNFkxEBEjgMOnZilqxw4Ik9Zs862JBVxosGaIDyTlF5rCgGcOCSgpCp1IU3BRJC+2FuNw+TaZhwDCry2C7CsuJxVOu9lcoeAp9US08NWVt
    YhrwZina6bQB22RZoiFzOq6+uSjlt3C6nMjhfGYyuEY1SgjGTbHpuB5vKMWmI1aQlEkR8gBjHmCMy+3TsD3O2NZ7YceEMpTvX8S+QJEdJ0wSnHwoYHwc
    TKtxxnkgPaSATK2BM5TEmOEFSKODjNlcOpnunlEgJgWjh4O/RqJw7/SR4aV3OXjEVQRyROm5HJGhzSVJjKpNMjl0CTJFF4JMJDieUcSSGq6tlssuN6rX
    diOaUgp9bA81Rc//f+7eBdyO6yoTrHfVOXVeuvdKlnPVuE7Z4ZMZC4shWIpsYtedSJZsx1aC6QkMMPm6M19njkJPJAt/+WaEnleKHJzGxAFsJyGGJMhp
    fGnnHQMhCgnGCU4wBIi7YYh72jRuCIl5NWk6xLP+f+1dj/O498p50vEX3TpVu3bt9157rX/9qyZvRCpvqB8gJI4yKl10S7cG+w8ISvEqKEuxfVRck9kH
    gc4kAqj+3ur/duaOodO8RjmxyYiRKKs0Yqa2GNYa1y+weyQyqAwAQc0AQBUnUOyS4t32E1B8B6oOJQ2LoQnm2s4nl+GfrXzpPfalzfrSgr40gO1X/i7D
    Di5/j7tyQjAmMznWvK9xrHnfGkQm75s41rzfKDfLY42jquH3Vccai8F8TwOB/H4VM4BfPaSx4iLsqdJ7agN21AZMBrmWMsj1lUEO9GmPoj3tYYacbdcV
    n0RvnWdv/QfTWw53p5ejfS73r9vh7S9apTq2BJWb8wjJbOTdP7JAbXIu1u8lpcnkWqnmk29c7f2OMqx1sFoGV7o/CIzZNucHlFnx5dpDt2oP7cdZBrvG
    ZQwrRqBi+SmS8El/3W/knWyUe83DCPg9fq7kS1QgrZfh7tsqFsW0BNCmJYDWJYAWpwH4pKIS3R01yOz9dzcgs9sUMttRyGxbIbOhQmYThcxuUMhspJDZ
    WCGzXYXM9hQy21LIbF8hswRFewQhYVjPgBP9ne+2VqcO/W1LHfo/CnloPJM8FEXQuoDNz4QegZoMauoGfSgPpIDxrU4f2irpQyNdXMLDWfSqQ0SQKhlk
    ZKhDQTmUx4TRtS0jqFKI8mbeKrk/5T4jGlMF3pomM7X0tjJBEFfcoAXFAHh96vePJUe9r44Z9Le/RZhBEwDpwDYpqxh5QgfYYP1J4aPF2HbYaB1Vh3Bt
    TEC/4uMBVqYJ/s5E+Rgr/k4GErDcnc4EdyfQnLliUzco16D+mLMmooM8+syZUNxD44k8N6015vS2aQ2TPLJXkkcIwWWuw1BzU+hO45LuNDrMKihRFRDm
    zipUp3RHqJOdOg2yUz9dR2lnEHkpvQFpLCOz/0XPgWXUMIr29c9gKr9oBH7R+Ul+0flJftEI/KLOymlJPkEwOj9OMCqVTCyBqOW9mytJtOcU1k+6uwXl
    wNuoHHiblPzuIiW/m5dROG/I7zaD/E6WcJDfKU53s5LfPS+7+Ew2vzycx5jbmF1kbjTI7zafzi8+kssDkt9dDPK7i7NN2cKRfIHkdxefHuK9TSC/Wzid
    b5K0IL/bKHc23JE977SU6+Js82kp7Hyd/G5etzWpynyd/G6+QX630XCwaitepO27oBx48yC/Q2Vm0a0urka3ugVtuaVJt+qCbnWRdKtbKnZnS7i6pSRc
    pT/mlj35Yp1wdbFGuLpoCFcXG4Sr7vrpVjnDs7mKUtXwhs2V3HLrZ1M9aAKo2agxdEkBeyxAGjSJ4jSxx/IqusZxhB4gmsA17h3WvuOYKPPafSaqgey3
    e5SxLL27SVHWCMCih2SNvF3wqKsQNg3B/SULb8EUMIFPFnPXKqtcjSnjqAeNZ6JzK4kZ/WUYqRg6mMkoJz9ukcM8P/lKoc/YQwqotahita0nGgQZ1fJu
    IfOOvXmDNae6KTG2HoPwZMSmMEwAnXUru69+/0lfekGDz9xsjz2O8dHetkdp7MrjbZCV7n1GRggU28+XGCzHgn9bL0HvDBnqnYdAel3gEOjR2UKjVEE9
    CQeMsP7Z7Xu6DAvlYnPipuwoIK74zusZdSNQ1I7LqEABzs+mNKGtxPSiFLpnR1qg6ECpdySjIM7ITlqP9FNdGp9t5q4IF1Oiz0n+v+lYnR6no6vGcM/U
    5vtHYEVwNIjHtPYca8nVy141ZqPsJu52rexS2D2kbUj/OPEQGFVj6LTWDCu73gCz7bEAs+sNNTuN1wASCoqDEDMT0XRmB5tNwc6xv/stHjdHK9aZjGIz
    O/xMh7Qjkppq14kQO+nU4KJOjdQwIpbhZ06YIEXNLleOjipSbVfjvLoVSYa9qiUxnf3OsrMnkqwZ7Ka3drCb3trBbnoalLuHpkyXdp7RmL3LOa/TpeNf
    8U8tbT2zTObaL8enljafURLbL/VPLSVnlvEgOWtuyPXms5oO97ee5euk5l2WlB3JMueSjQ908YFu9YFu9YFu4wOd2gc6tQ90yg909AO3wsT+UijjQZm0
    Z7GfltfZur/WrX2tW/tat/xa11Snhyx7VZa9KsteI8teLcteLctemWXPVOBg+nffFsayuiBKV79+qLKslzE2xZvIg3bpB/QgZUaqiAqgwBh8xpiAB0Rq
    0WcBz2oaLUgaearbc0yG1JQp3m2Z7KDMidV3nOR6SpkMjRYSx9BoxdBo4aX32Jc260sL+tKAUZSMsNLCetIBC+ntDRt5q8l+1gWJqjeN21duWt6fwtN0
    7rR0rknXZPyB0yCWkm65Hugagg6Es8IKQh+vDDeU5eppFOuus/S3T/3BL0VyKGxzvmxY1huYK/1sUPEEvVLuMGBswsivuLCvFvxb8DHA/qBFZcP9Q2lO
    m90ic2u1yJy2yNxaLTKX6qGqapE5lGWuERq5quV/++Sn/IlK/suXQhTCI9TmkQuvTbJWbRKtTbJWbYiWTuq1QRQ+y9pgarP0n3/j3W/+bKfeeXpnomL/
    B3vvk7b3cFG+XOAiLv6UCf7J9N8X/sSdqOW/YPfJE/Tex7/le0+DLtc6jzfKeTY2/1g3nXfmRY3a/E9s3n3h9949a97h0XOcd9+8UfjwtLWy6quCKVbt
    I9Vzq85reu3m16rdvNZufq3azafZfDZfr908yjRfi6C4UMZKR5Vk71iQqg4H2B4HS9vlKuusyKZS1lU2/IXlrC8p0TgDNMod5tH+l1HH88mzRoG/Ur50
    /Ji88lI9ds6VtpCkSmpsGRMNNuQdy2cHt8ODhDs89NMWNjcvTSfNfvx+f7ixOO4ONxVbhxcRswsian9sCnXcWoYQAHaKSGHtObEyBUEzDZ8jY82JYUZr
    VeC0uDj+GAmM4qXPPvXOt3/2zgQ0Rr1zeReb7NlzIg7isA2DUGwc+r7ToIcbd7MY7D8bofDZN9yEP3tluMZg/5nHn+uGF6G54Efx1oay8K3Km00mbxBm
    Zy2jLGypsvCtE8ayn9M3KmNZC/A5k5Mayyx6+k8axjLzIixjF6MNWsPn4U8yXKQefUh6YWf4z6Sc3yb/v4Q4exnKeSb/4qzazdgaUmdFTV+S+cPNWTD8
    NrS9IYKKlQjKiHyNhpu38JGfbo6TRip7pACUr4pNQ4IyhjtGMw+1mXNtZleb2dFmvlSj2FyGHLYCL+DqAb5NKF8L04tQvjaM0FDwcXJiRAzBS34N0qRQ
    mV1S2hLssWXeLiSqNt6SLZpjIh4Y01rTqgb2oaZVrQXXC7lbs6q1CYpAR+IKVrWW4oNb2SXAB7eybwM+uJVtBj64lW282tklfzbtcl4of+Z2OTvlzzzs
    ay0Af7fLnyHsa60sh32tlbmwr4Fy35EGyUg61AIXTSZ/6BTSyi6Gfa0FQmgZGdki7GutbAvsa63sn8G+Nl/xcdEqU0MCZHZ4yOCwARFXYKeoS6zAjDo8
    9vbGBVV59BVAlx4ldIljbPCP5rzcEE75qLGetOrJ0YwHSexcvxlk/iF4grmFSPxFIEJAmFYlHSsfBkNVwkoas0X85LQiNgSwr7KMjiljVG/fpLafwCHd
    A73T5F7SKSMHwGl9WhrXpBmLHFAvCwkk641gpZpVuilMG7LMeprAKLCcRgeb57W0jbad8rj22cmnWG9VjecrmL2ISE9KfX69wUOR7wzQvUU7lnIVwnsl
    b5eEhS0LdJdFyADdTVosURl8TmIDdMf9sWkNLEmrJCxsKYMWpp+HKZYC1t4Cd9SAZF+whja9IYdciOD84xYZGV2Lj5QkCzJfnXTRKQPV6HSsFGfp71i2
    CsPpDTZLOCgnVEPBIydL2BgBlcuyt+2h4tUfDXHXt0Zi3lJP5f2SRcn6wEFqSR/CGzla3sX4XrQgfqR6AhTzPvLLgvFI2aMP0aIOUskiuF45QBM7PFy1
    UKfKrFXyVP1e6KaTITdkc/1gY3P94BoA+w9ObK4fmgTYY7nTlE2A/e+8rr65mhfVFTFRV0RC6FOF0HcUQt+lmqKC0McKob9CowAklZTSgNDHFYQ+ng6h
    jxVCr/rAuAaKLxbhM3rf+I5bJahvuBV23my4Pjbcb5PFPAZ2vo8/W4aealMGqk3ZAMBRueEmN2ssAOtVmUz1qvQUOx9Y7DyZCAalAphztJOl6+UdSKbx
    DiSlU+VauPmH7mvg5j/hKHC+p8D5vgLnPQXODxQ4v0GB864C5x0FzrcUON9W4HyqwPmOAue7Y8B5SzNQxQtIH/I9r4oSf9ytRdm99HVmoF7lHTGmo/9t
    VPzwPmUVA+V8fFsWH1iRpnRXLFd30bqRznkfVYZnEY6L7fLjyxqE76OS1wvAwS/3r/K2y9+tcN675HZG40H67SPG733cRHDePGJaEk7kLv9eQU4wSfML
    NohvNiTR9RYZOBHGSKxcz78p1X7oyfMnTp25857tJC6EyFe75cut+s+dkmLjeAEHVQHh1TpWwLJ0A1O6hYnSJVq6QEsHHKThKFPAiOGeT8rWRqoj19Md
    +ngdVTR4+vUM/XC3Vy6r4zRAyVo0QMl0GqCkFjbJxQjLEkMDZIjalAII2v47zMnBUgC1MA0rCqAWyfcMAZAaUhLyCrlZWAszYuh9ZM75XBbhy+7Wmfbc
    CT4/Y51FUOBhYgLyWnKg1v9YFIJnfD9i8AEC05mpotgNQv2K3DfwUQxos0kSH26AQrqyGqS+4veVhy8cwwxrNM5IWfojygsx2ACVOEXZAGPQAEaq8o7V
    mf0aHcFXwBQOrKgDD5/tKMJO2MczOc6+wMR7sJj68fI8ddywqPsmIugtSobFMvgqjahrsH5yC1Uchk2MOfyppSBXIKujnNu0t/oEspL8LVSApvza1yUP
    8wFuVo6SbNEYWwPvxiSEQrwI9MMsAsH7zBA+OU4geM5zw2PT0fJeRQiG+enWQtEp6NhjTbAGHiDRM2rACPZhRt8NIJEDS+0AaqVEY00EhlQpvpkNCORy
    fOMi/QPtT4xTSETuHthuDTHjnx0viRlNVEltRxbwgPlgVIH4wd2m+H3ylksOv2vWaPjXqOdlZBHUMSzfXBe8kiiy/t9fuW77qMx438l9A9IJANKR7FeM
    o1GwFNyqsT8u9zfjH/DqhGcyv4HO0XCTLTwf5G1gcNq4lnvt03l6BAbRO4CecbMUcJwOEUYuVi3CeRLAeRIE7rrjSJ4QkYQFKz4NoJNfw+ssYauQgfjj
    SztPnUXZXrpY6e6CI0NfqexQvuZ9WFF92WnS/+KasDtTcVsaUwKiUBYYaTG4ENwWsLD+Vv2DdWH7yF7tLK/OO/bSILgAlMrDJoIL8NewieACR3IABJe7
    clqSNxBcnJ1NBFeSvt9zo6OYFug5Bz2HANO5dzr3j4BrhE3v4+YAzk7srohdEGfeaclPujE6nXvosSDzjuDN4AiwCPJELs19eWPpWfe05LeRcUclIfI/
    LXkhA8knu0NSDe7IfPswxMMNeBjow421h3hz6kuNpHikL8tDlstTAtIAKVBSbUQWQr4ni44klBfyyDbXBubkM8QEKhydzoLT59KHIt8/5jfizURVvJnb
    a1FNmiGbSsBB7Wr1eEmGjMcr3/Oq91aLnzRmo+Cuf7uliVjJW4iA0lb8QRngKEsmAj6dd07ReGprsruePs1aS0xQWfrTsSxXexUhYty0Ga/pgsNcddYR
    5qqDw0JnDIYxUXmXec0oLaPhdFKyksk+xxhfoAZLEBQ2AkvKBrgm43weYSvskGCM4C/EswYV6knbHOXHTTzG8Ta3MVuqokW1+E2ftbxwgQqrDhe0GcWG
    97PGXsDBHEFZgWD2B5+0EXk8mjrclWUcSlfIkjgtnwhxfFE1MvhGGoAcnKbSLKMqx1Re5a+fOGE2/PLwsqD+a/S0sPiU9A9dNz5qGB6Hvm4ygdlkQmwy
    xpF1KX7Z2P4iG+4Zmcb1/UXmaXgEmxrWqpgBjs3+Ynaecn9hrOOW2V+wjmCRC7EmyA7MxS00+4usCNxfgjoeVDmeWIDlIX3xghouFBvIKyoJ1/i4VC5E
    SR7f0rXUH1l8C6nP3X3qOe+p28RWp0P3Ctf+8EAU6QEQopvyT4aW7dspnnVeomQrxbN9aFZccxo+Zb3ILQWFW/K5k0bHnIZdE0W+9CIPIflGtxfn3UMY
    zq4hby6uPVgcP6boUP3as/6Uz4UTnwvYjo3PRYZ+LqG/guTVub140n4uUkfPdWUUlhmFmpGUG+W0eYUTRWfBn70EjF5fk5LP3V4881xKPq0J6iX/OrZC
    +jUZItXYwKB8l2vE6cw1xEW+nu0DDZEoci1e9A8wyrGzFzxcwxSJFDuapbvpiNpW4GQWU16WQ0xr6EEhb9jyEqt45KE8xTkstQy15NjGN+0JgQefRDWC
    NjZe5qX3Iahi9LWQ7txZ4bWtuFaTzVTSCSy6Pq4LYlkk6xYk3A2QcOO62IauXpEFrJT8nnG4zLUgA6sUDXGMa5gsaboCxpVYu3w6a3MBbDFzK4dxsYtM
    cs2rZSUxLoZmHeRD+3b5EvMZe5MFiJpvoppT34sZjv7safuWJDgtYuG59Ce8mm6gqTBpraUwaa3Om9ya4E2mwqTz6nHO5LrCxJtQmAQNhQlccqGdmKkw
    ofRC394Np8oUz8N3kWOAP0GNW7mhKPm5meB0PbA7zQCNGsa3CtJYwGMM5nKPkSBMBIiQpUZtf9maIhKltgvUjdXREBAm4mJURVycQKr/lN9gS6jiezNk
    QTDNLybQ2zb6tvJbyvn0N5pet9SI5y31fG7tVeolNT60jdEmVGRg52YuN7zrq8eyEmeiXZSWPbABoTTaJOnWGRV97RKuK1GJsm2xKh8wdqKgjMUTUBuS
    txbNna7GwenSaRPGn0XQD2cpLhArq5X1NPjJ3npcdTBFa2fQ6S2ZcBvAfx/AkEFkEu9HK1I2IyecOEriPUN85qpkejincQf6C3qEDJSxOzOUA/FNJCOB
    G8YNcJrN4gPQL0FxRn2bDy9GvABmyOsIx6SdJothdgfxiNtNSveZ0l9GRnlTzXAXwuoVJRtfUqntcio59y1aNLdysLcLulRyYhIJn7Xh5gaz4l4l8etI
    EW6j0VOaAnbNY3u5cbRv5h+oiFNVlciY2Jt3wLEKz3K5iA8U7g0opYXrZDqFoVO9+4TaVuj7nyj+tE2ThoZe2EqO5/HUVB8lB6zfhfpbJEqKw2bWoVRv
    k5FZCLVBQl33XKunWwevhGPPHxPOJ2HpfKIf/HQSIiCJWz/Qbj+Qt2yYYixnm9VboL2mt8DqPgLpmI/A6p4BKZyQ0nHPAEgJgM/bYxKx/umaWP/VEf7d
    MYT/6rj+8YCcWQosLs+zzxWe38pag589YSNoKoZ92DeRPuWsPhhzgsj6ODY6Y0f1zmzfCLoQ4AgL9LoCL2wM0bKgAFJpDr1J74RsA0+qfvOTSy86e86+
    NM1zoVcGTCV70aA6+E5UYDDu6MEd17QT2kePvi0YFflnIJvmzPqCOmboNerCz07WYjBR0xaP7OyZxnc7ckhtkS9hdoUDfDek/YHRBBEuDJncYzrXq3tA
    dKQ46OWpObWyPhSFrayDwyjya4HoIUWU0/Fc3bpfSOWD0ZnROM2sW8UlI82bEVTtkOQXEFTl3hOm/pvzEILWNucS1LBVMqBnYb907BO5IKiYvap1ZMbK
    sR6fogvzH5pcqQyyaEZboM5mYarmJimBsdjOWlhWX06olVpjERnXSulCZiNMVGWe6g+EMnebve4zEo7DGJstyApX6NKNbm7vcp4PoBfYjAD0IsSkS4iJ
    arJaoHPboLiTjuJOaEXdRSyYhn39dsQlxLGvxTUEmi9OFFm8wOPaGtx3QnmYawPD0y3m/9KKEM5ZrXtQZ72lcklSWuw8sK6AjLDCKKqOjaKFg+TgT1+v
    8SLk14EsXMz93aw3FvvraT4J02d8z69M5dmBvG0HKha/r3az6FzQZjHRz+mKhmg1vVzvWUXnrr1AtasFCs6oukC1dYFqr3OB0n7QJSpmNveY8L+7HEfj
    lk/bWL9eTlyASEE91856asdA6drYAMyCN1FGTN1Sv/jmwESBdxtCjKVyCArGT/E0vLWnYd7JCx6TFzxPVuqukIjd3C6jva8e451LxxqR3adLMtSBa9eC
    h6YYMJTziuwKpNRnpNfOsEpc38Y6GCTRNK3x4PUnDP1Hogz+CeI8t22sbxz9Pltj/tGBQkiffRVdr2MkAKpDjiZQHYeLoGs9wMkYFFeMBj+vMd62OZu7
    LoMvsDcj6JIncwx0qwmgQUbAiItGmnk6mp4rTOfYbCT7i3Z3Vca8TfZ7v7bR1LLX4eINfkGXIKVWsmtQGvMI00l/MnKT2om1cklLRuWyBLn9rSfqG1ZM
    7+7ruWv48KD29+hSBRc91US4yuWhWD+azltDyvclZb6jweLktMeDalsqLv2cktsboYPsAUpPHTghjPI2kHTp+bxDlZMpTafYDDqRfyVv9gLfcx0/ZRxV
    +Ahfe7DoHObmUMxJV7cNV7ncjvjTNz8PEUXa7jRfjcyrncarSOtLWg+7ziVMVb2Dhx536cJlcHFiOqToXRS9cz7v1Yvem1L0bqPoPVv0brPo3VrRO1L0
    Xqf5amRe7TReRVpfF6ieKXq3VnQ5GnJpkqL37CRLi+MRTpbp4AuvZ/ig/kHKAFJ3fdBpPIDXjw4dDJufO1HxmPfwwI4n+0D3Mti0cfdtJ5QqT8dd7R7c
    HmH3RuAPPZ0nGnOMRATOIg+TbGcQFC3i+QFz4ryfebq64BrPUem4fQeHxgHSDHm3X54yeXwOVJUlX/SQJwEznsYxLKE60MkisYpKZELGsRd/9yg4lIFl
    6pEdrVJWhvUfuRoRLCxjsCmlEcncwNMgX37M3WficwH9VyMttwPn6KiHcUP3ZB0xnh0xTmPEEKzjazYdmzwyyTvmuWee87zF8TEke4JKiuxviiEeXz+k
    PZ87xZe0750iOrhb5Y3zCvRCShO+B9Uzk/+mSmPJNYCoJnlKIifEMkDoivr8NzTwBCjleCJNo4FGxtsDEymSBomUJ7CaSGWzROPNEhWIFoM2iRrzp9Yy
    eEe1hRrmo9Y6pl0YA8XMo2pC7DbRHTVCQ7X0+deZW9LVVT1hKUjR3BhO6ScxPKp9u+EtvJX4Vu9q9zKEBiKgNdMnC/bJAPQXfIJQd64CpI8VxzPqTBYh
    vMYq1Jrbvt6eY4CFS35Mz0xL177u3G2ZextEhZi4SRFOyvv+bQqkTUaE0G6BS4qKvC59iOzUSh8IgphyiHt0Cj4A0F9GZgTfHsMwirgNSaQ6sviQP1Ir
    f/i0tQ7erts6IXjJNGkkKWXTiTfcaW+45o1x+bS9MmTI0cGwR9W7nkkMuWQGGcU3+64VVlsNOWQ/jy3p7lpCQJpgicaws/eo9EB/iHSSYseBdNKwcDu5
    rwyR5IWyK7QVQROKGy0RN/qNbMuLegJ3jQQMbqkm7r5iRFy1cHdG0MQeyH0u0rJA6vFjN37uoaSMb0syDaMBzeLq6RtW8d8EjsQ7GpSO8m6DfWxQxk73
    NHQkBQn5c9swWpKVeOkY4H+kBcNZVYqy5OgdPAVO8QZyzeGFliQmqj5DWL5o5fTS4MySuwz/+fKayLcWpWQQ3UAubqN7KA9LH0FglrVIOirvUNn9DhPm
    V2bgfVB9yTnzXvxNdzn3uAosexP+tq7y7nKVH3HrDv+suczyeMlHCWCwAs/Qtaf2L+bxDv9+JJC/x2GeT0vWjQdc+O9HmX77nScMpfug1A2TmtkzoV9Q
    aa9spRZC7zZaqaVtCNYytlJLm9W0EoMXerVWqlrMMbHC0UoeJXdtJce0EqglZZeYbCXnavcGbaR92kZgu/au8l6sLXWdtspmoJt5NZjVPvu1ebaD1bBs
    nSecEcNy1lqHllWeAwIAlOX2L54oJf8IsnVnSGsGoNLlQ4BIvdJsoMhFSTA4Z88VkpX9of4k7vVUxlBAD9L6zVkvwhDVEln6oLyBrUitrh65qKQS+/hk
    lbcDmSqVfL8fVg/X8HA6tZ5Jct+qmgHOSZRtGaISum2XA6EL3XW1266zTqdvDTgv3Unz1nqpZS6MUObCaGRUi9FecmkJa6kynHQPcF02yoOrzy65dWiW
    GueXOqeWZOidAaWaKwn2z1Ixmcyn55l5VT7SoszHzSyjjVdjtPHThuqhVGAkNeU3jvUPcOgloIODDJEACeSeU4URCo3+KxO/C4mXDp1altkI6cFjQo+l
    auTaSOgpu+BUTSvUadxpvaXB2XN7jc7JbATAYTbNbe/wPCgaFOsXPSfcWrwO3FqcKn1aA7cWreRJqZyvIGKA901F7yWz0WEJTQJqn4Oij3xloG10doFU
    1UR89QnsXrI57vAGmqKjkIpE3wY5s3u1C7E+kbLtEhn977thSJtSTSXzUBWrXeP2PICFYyvt6jpCtzmXc0zKxXcYxtMyatoZRXEzJDRFhV86YUSqyxDj
    YY+6FmUq3gL7RbDYaSm7eytdXbZqxO8vMaD4ViVhljfOIiyCf7nsNxDJLvdfC5Hscv8eFxSk25yfAv2ciGhvBLmx/L4LfNry2p0uw918iUV63BkNHrSC
    TWgnNpQ5bZVzDAFsIlJOys2hyyqsmFMg8xn88gkboBxDVQ47Iuuk077xNbylIQu/nl9IG7XLuFxheqRUuimzXz0F0KHPPuufGhL8ffacjo6soswabyxJ
    L0M/nqIOa3yY8dFjmjYqQZMR0K2+dLIkkarCDJ1cQD582f7P52FdtRFOUW0EjRNZaE9kQVO1EdRUG1Hj251mHpHJo9PIY+IlhCc1yo6gpuwYS+WmY9Uc
    e1rtb1bcjigsxzAqcceufo63cfMz60qIpbe1w385JGkRb7heked6Xc0tBfRn1Noop9dsQ92PL7i/0lWqVC03jzeWmyvdkS4j/ydWkW3Oq/S09UqsMVu9
    V+hK9Bq21uOcR1vLmYWzrcJZqlUk5VD+d1xFrPFowJVeU+vzh/S5mZVV73QwvQDaKlO+m0sqOP/hNiib5G0rWfAgZd9weSwH6IGg1i3UBMk4Ay52g8sL
    RlezS/hgZKw97zlhZtyAQCqp/YIu3I6Jf4h3brK53ASt7V5kBLPUXhiQlFhRbl9nCLhd+lWFumG8mD5L/uC9Jwxv3S7nxeiiZMTb7zuhNu5QkWGMt6hR
    4GQ7e7GGkSTbuInTgqI/VPn1ze7rxg8n/Q6KoAuQMTdbg+JWb7vF8Ujh7WX6Fhiq/KMqVSYq2H2ThcvWyhDSX4fY9LxL0bJFbr2GFMgQ9kYO7Jwxwkgp
    ef2BhmRNZwqXHUNCPS1Xt56rO5HrLMsWy9M7K4cuV/7cSt/XBLajLtjQFscHtHdm6cuKHndPZZ1bVSNZiXyQ8z4c+ZBe/CluHo5MnDw+Z9ngKCD5Zs9R
    V3mRq2LVHUkpLvmxLLmNJ0hFIfvNU8TaXiLr9Rdpz/QXWa/nyCw+zhU5jQ6sBWqKPFmXLOlsAmeCeFJUNQiedXg90Lt00vGho44PyXodHxK+/n6ugL5s
    quOtrvtb5QlBlY5X2jFrV7UkppXfWbbtRBIcZB1VKbVXYPTCKSNL9tBdGOqFRjjlwQiqYdenV++IgWaPjXLwhHlWZSpFT6c19/QmUH3dlJOCSw6QWV45
    OAmR/yPZo54JZft/4IRG7JLGSdT3UqaTPJTp5D2oI7uu25LF7Sa3foD2KwepERGFzPWDdkdIGL9HdoSOrr+urr/22JW+JXFbNrdnnHIiVscGR/cRyXmz
    5KYKiV2Oo6v7FgMTj5UPX3sANUPwhV8x1OXwCSdv0pdlUhw/HijzNM1kEQkhp0TxkQ9fVn44k/0R389hg5fzuAg1sBF0ZZEonq9O9hlEgeerKABNljaZ
    FOJX2RDRNicArRFHCfkg0N4tmBx2MwJxO0vlSNdmoFlSIDxDo0QXPN6IggztEuJUdeUkZ1hiFC3QLfzDoyudAJze0u+Sp17kPdhcelyy2tpYeD9l4Cv8
    EkFCvogxIXXpepxASkKmOA3a1Ar5MH3pf42jBGsImwD2g46m7+Q9OL924TQiVzeC7GTiJbhXgRCFpQWpytXOAgzEV9HboC1H0Q5jPddK2QFO1zbvo069
    fanAZRPjvmlj03HS0h1taeP631VxYKJV3fFWDTgcXkF7Z6MhDHXUN7AtPBZlpxaFo0Th0GP92CFfyje9tDT6ICpFWyfOFiiXJJOauLYlVSYJ3LbiWlup
    Iqhfb1d05ZLwmZI6/pVGA3i5T7dZXiXYzKkVHCDuMEQy1QpubmoFN6tWcEG1ghdr+FvnSvd5V7vP05wyeoOlP++67tEltfWHxXGN8aSoh0qCSar9xVEF
    m/ylPJOIPOOmDdwnhJqP0OTrUIflMi3Wwak6rD68h0XCSYyEQ8YGufpB5guJZWGK6Jl+wiNxyDdaXWVaKoK3Ka1CTSXVlOYyzfRStpl76lzDPbSxGZ2f
    1mjV42ajNeEz63FOjbANcuJDzjt3U9m+vqwrnxgHl1Wuv4P1uP5emMPvBbr5xpbexbfgsqbg1Xructc6BS6y3Jukqwta7bUFrfbaglY7Vb/UzaWXKlHD
    Woq6RIIoTUZvkPnni2M3LKZ/1XE7daEiuHChIhkpYz9SX6TkHIMPVwvaRenUwIyM3Uu8UNQ1uVF0GAzp+4D1yr3SXRjCGcm52l1A7pt4VJU8N8EuryYX
    bxeifA4jLJMdPTzJvkYJXUMqKCzJ8HnEXLN/nWt2nNIfg5GZFsCxhMgLsnTDJQkn+YiVostGO2vt4VLNAndu6YJzW/4kWVockcdbHagWkisd0FfJTbm4
    2oHOXB728LAPm+hVcitFoC7k1L8KG3SC1kMur2U0IwYQyltwDjTAg7YCBVDpDr8ucyddrUqxIUlhVC26m9Dmr1XLoyudBYaedAbkTYlNOHMIcXlaE+Pa
    qmTYTNeqvMO4lBDkWmq3g8GurQY7yR/WuhgohaAgXjbg3rbLuUavLtrl7NCrTbucq3AlHXu1+wJccWvark8ZoZ1XkkuuV1LvoV7JAMnUlIeYcUFNZlTo
    LKQZUwNa92KVZpSXWKWZGNJMG4taqrJBDGnGoLZUVpoiI4okIJeQEeXiWnDHHaSsGFUyRqKyIsaiERk7XSMuxp0kVcm6lDs6KnRENfkhohiToAIqHOCU
    J+UVoSO9UZ2KbgTqbOIl9AI8aFN2b6pCR4pIccaHdrMKrhSfAztfUPhE5ku7YpNp1EWtVtJIr9Z+fpX28yu0n/drP99U9vMry37+38t+/pGyn3+o7OeX
    l/18a9nPN5T9vK/s571qftZ+HhNc0dELtY4eKPiu2dHtUmw1Hd1GpbzxjohKAfAb1RduU0ydPoRUUv3mFrSUVKNKUo0mJFUCWKOapBppYMx2qjRLpbNe
    UJNUv+i67QY5AB28fNUUmxXbK5c3bsJmeaMh6Jg6jMImIb/8w5nHFTtCaCBf99pj4CAKdHFUd7pbECs0oy9khEU5xqIsCyBW7BZ2LLNih+VyzuGEFTtC
    8yCnlCt2yP1Ocnktlmcbh3YvlNboBjlPdx3jPuqkijH86aYbaxno3Tqba80pcviDj5YDnU6/QXUYZ/hDqgkU4WTeRsg5vPgbqke40g1Uj27cWIOr3SnK
    BBRsNx3sgNhTV0dvHKqrCDwPfrqE6YVgNivha3R58dKPVmRmFyhRR+uQqDlaozED8KRgVyoU3RnCmaviLD2gKdBerxL2Mhrig54vVaiUnOebchDtqPC2
    AF4noi31B6kXcS0WVE4qGu7M5Zlply5kF4N+mFeb8wQcxFwGFxC/cWzr45kNfimWHTjS/c0dfEi3dT6yPnWuOZjZj1xc+8jm2kcWyo8M9CM8DtrPObXP
    uTQxy+ceVj8n+7HCjCG3QrRq6Fczk38yDoACCCuY3/ZKy4XC5cEKaLL4SWOOBvtgpGWMaQzWsgeHWC8EPTl8KFcosBqGKxh6UPpMcSQPPqamh+avmKLP
    tEEXV/5Uq7/vTnvfNe9P6Ibhwg9jLsiDlE2XVpnSQJSqITfVcWdjcldBnepG3HSWT4Nb2Vno0xAbtHRpwNVVYfLrFG1Z5URWPbLjnpdFBTpX26p1S2Lg
    uU6goOXKEBhYQ2DcNATGNUOgC5EhbtgZA2tnjGt2RlftkWqojGuGSrd+XArsUSkuPSroN1g2Q3lRT+CukQCLZopjko/5OlCz3HizONOaxRhYp5fbW2fF
    3efUrljYttdA61Oq6JZ2t7dKMQHLcTjfMNV8nWq6VuShnW862zjXFLmv5tOoYT7l9maQ/Wo+VUi0sZhWD0uLKYDE+ORtK5lfWkwjCgNgBbqj5n2SlXwO
    2Nt4fqNqugIAO2YQ6FYYlBslDv0GIswIzokRSnwIJQl26M0j3q6EkvBKd4sS7YJwlWKEiF3z+ifRN0s7j2Q8p7KHbKYDhSh3aDIw670s/XHqT0Sz73mO
    S6wpFeuy1G1YLgkvNCr6gmIJ+bk5eh34ONsOlDCjQ6BvotELQ3Reqzjv7oO/qSLMRXA8/sCPj4p3fNbZd2iYoBgIAJsYOH6jnWzu8iEYAfkRgFA7ym2N
    5vmwaTVquFmm+UYWq7dxMqWNO4bMWMoVmzZOWCmWkoqqsu5Rs+5ZS15S4keyv1NMtrW9hZGMpRqDj59Q9mMCinDjN09UaiyAHuOa1ByXUnPMsv5a44wM
    H56hOUp3ctJStiE1dyA1p1NegiYZJ+k2pWaRDiE1t6VRHbRtDM4BDhCIziVpbgRu+mf9g4cAugwr3POdLoNMloE2j//IqJi7kajdt/3wqNhoeGDRAjJr
    kUOx5TUUcmMdH8XbP+vcSFHqiR8aFc/DZUSmFRGH//0PGS2aWzwWvFqSbHn1qHjqr//kKNRlhWX1rRTJ6b+xNL3jnDPRWpwz0XTOmchwzsSUuExgSnLO
    XPqwETn8CaLeuOSdiQ0hp+GdiQ1Rr2GeoT9FZIh4DeIV0iINXFe6DkB44K8lEW+CDKjnifRQQ4gwPvrIiYqrpmKdiSERfspzO8fq3CHVMYW8G2MnFMCN
    yxOKOZp42llS0uoM4hFBFXP8BHLisFqGQA4T1U+M9hhKGkY2b+HUAklpi8xaHFf0VLwg5zZzZsEhLE+MCko5ULvyS7VNbaToqu5JlUuQb1plkUJzF1+J
    lI5HaflB4IIzTkBtli1pu7reR80UtCYMlu6SMP/6icMP/rvIqTHSkoKWswrOV+uyJtTtB07DNqB4CEfT1OwCTmkXcFRtfee3uAVgvIqV9rmq4nPU4VeH
    nptsa4xInqe0Zn45kP3aUdtPLdMMBUp7zr2KRutARzCUiGEWQKUIScDXFc9wjYWGF+208qKVnMLmW0Ft0gRaROXzvcXQUlFbiS/EGZWWiZrFlB+fvOUK
    qgrMPA7wxcRQ+GJd03NvbIrxg18381j6GyBS5tqTWx7+102hlTN0xX6TVg5uJmHJgxey2rLCY2uBp5dZ/x8L/nUuP/JRqaEJTEbN7KPJ7ANqkpW1zuiA
    iwDZR+RHlv3hgNle/nXxH+0H0IeclFtekysidFbFbIABt/FlX/ny3PLL2p+ufhku4ecuHem+yWAV6V2BGxs6R1kdvkglHqZY/yBXWLRt2CxCJOnKwEGB
    8gKCs8OpAgcFTV5AHbSZiyIEiEgAoiIZNGCzvPRXLKF9UMzdbtwxSTVN5qbARiTG7fB87tRPCs405Os2x/pnOiWMcpvjlRjKbY5P+T4sAj072Tci80an
    egOpfD1oOBbiqanxRLdlqCOoNUTgbceERg6Ny25o5MewLj/GqdnFcqcmMzmlzFRbqBmimRsGNwbrZ9SGzJRAaGlDZmpNeQkiJ/BkCRtfpKerGesh1MZ3
    MI4jMHhzN5e+GZFbVOZr+nG3FEnqFPn+4VzOGdEtekMpUCy/PdkcRti0PNXP0e/SsOfX5QSnLie8VnntX6vx0QFBMsrPMlvNxV01l0RzSZq50Fq6nv8H
    0vYX9k8PQ3NQ+AMeMtJ9Sns2gAYSXQV0qX+dQh9Fxtpwusa952OX1xVdmpviai2nPgeBUwI0l8qcPc3ZZ84+c0YWfuYNPmedoa4xPH6NLK+dQn27FT4V
    25wt1e/L8Htr9fsFZREuBg24zv6zhsZ+8MeUINoYbnRmLJtyMzBXv8rESZ3WMN1UZ14hqzzf+4NQzszBUeii6rbroC4Z+KXtunaFgeVPkxb80ortl1bs
    2tVuddKYlCD8qfbsgIhYESTaSlydiiCRdyBKtChHeKUc0a7JEW0jR1S1tXIEg871D2aIK5534U6HQ7tMzdtkq00e5GcCK034cKQr0XT2pLuStcfQo45K
    XbNeNTxbhtxF3RLs41o1nB/ouh2uS1Ny0djmeDnSep4o4aYG/VDVteH2VB7sHeMGg3l9c9crzltXfvwMiozSG6b9gRu7gaKszsvZE/aYWnGbY+jpE0ab
    DiXqLU10C57/F5YkIAaDntiNcv75CXPugWt4zOD19Zf/wmZevkvVi4/0AQNHYL+iyiWoVC5dKrUfiULP+B7J/OUginWM18M3u9zIlhIZMXFzNJ0B9hlC
    a97eD1bGhPzfFECHXe0fHkV7fl0FMjlfps6S6+mEup5JQUh+g4+SnZ3WR3ddSradDBLHeHIEW9Lz8m5hgMytc0AoO2i/a1+XtU6fuy1PDigENSGp4uIK
    QczaxMHysGQy7+7P+11CBKk7TumA2l9kkLBy7CbadXtJIVmV+vN2o3SzHj7V22uJdXev0Sv78954r7Rtr3xr9ciMjuiZ5aB9Ac13UzdqfOIJ/YSaw2yH
    Hl29Q92ZHZoajgaea0tS0T+w9i17iIIYC+7ZGTvF6rsC15s1doCpTo+BtXmVFVUfB5nP3oz1EnwWVEhoDBd3BRVNlrViXwwjT3Y91zBGTVAC1VYHHEQQ
    gU1xw2R/qLrgb9UebGYK7YIxfFgdw1unoziwh14ZyDJ8zVBG6XMZz22sMqmsMh0dz12ZpfDL7CHWSTWuk9q4Ti58Z54c4c95rHdmj/VqRHeHAxJPoAO6
    GNGDid00G+hY3XAu79/UtVH3mjtnWu2c7YmdU3dMFmzszayHxP7ETlkr9LsUQagFGBqQYL+WgGr9fMCQg8a9g/Eq+vWZtUFmVjYY5biZD7K+7EODUvXv
    ACq8gUEK+qfkgs4gNG498+y1sjtLquXj2KLHt9iqEH9Xgu4dfFmm7wCzVqZ5/4C0X784JjPZ7Htjc7jG9uOkdyd0aK8b4r/FA5bU5K0Z0UoauiQOBW/V
    OCV43+xaTukSPE2Smo4jtQO8evqXJ6rQ5bXbXyhv19RUWIm+052DP0cVboWGSF1Xi2tv6vIkXMO76v0bul7t7lK/UcAvll4t0zxDEJrTcKdMKZ+hxNyt
    Ia/W4hNGps+c0CDdDeSBB5wMaYtSRtHsOpf+mo6xQr/H8wcVgev8lpXOWGLZCQd/xanY0QJ3pr3f0dumrKkpCmK9LpIte0bAW6/xIjpp8lXM+Y45jHV0
    eHfkbPcxy+zL40TbniRSPUmkD1JRMNUvByeIFuZs5ljXdMZJQ03/+kQJto2ziNECxnubEeVAT6Q827fJdHQYQ1TxudPGgTG+Ew1bLgp++vNpqO5tXoMz
    sYwqCdvAZWPR0XAh21pf9vLAoE4SBT7/0/Bmo3ujCbyDIARymBxfV9LGmhLMDAlk1xS/PsFw4J6yLuD2qutCq1aAllkXimtfMrEmFNfe2FgPpq4M+Jo9
    eklH+akzXsTnugZ4Zg1oT1kDrD+MA3fR2hpQ6iA4JZ7LGiCNY9aArha4O+39rt42ZW2booDGmBOZpp/utKFWfxEdMvkqA3Jb+n6Nod0t1wCjuAUx9J7G
    QEIgFoCnGb5CYzSAixfKwMu9AXWUgDnkjlnYKlknXX9MqIrPsx4TylsDqU/6t60j2gJjShxRcdlo8De6/Fzub1V7dIWy78yMDJUq9L6j0HtGhgKwBKvi
    eM4K0rws97r8SGI+UvF5lmNqlpemqxl3ZLkt/Q+VVmyaH8GM1DNcCqanlkWudHDs0KVSLVkTXZSYLuospTrp5CpeJuDCmb4q10bKihHhiMovAS9x+i8m
    RJRx6cSY/84VvdsL/6AFkh4brSz1zlDOUeIoK7Ga4l53annZnIYeR7RDEQ2fCz93uA5+bhAk0t+hwox5xfEn/SYPdwEHe2W9j8hAmdx+YGVp5xnOkmm0
    3ZGhj5cOOXbkVNkL2an96f9k3UPkcT2vsYRL33v2XPqpwAsrZ55x5sErSt4kaJ7MOTxnRJLAuDivoTBd/UCcjqlJVz8aj7MIg6mvM+N8XJEEe9NYUcrD
    Ru1AK8dus5LEVKEbRN2Us7WPJYRAuc0wQrbAQxosgrT0AHIBje9/PWEy2mwyaraTzmaSK0pfLaubq19O3NpVLYlpq3eW59eJJNAdkGc4VjJpxjFnKVuj
    6cW7Ig+6vgYqD6BRENHKNXOpnFRg8wuszrHB9WhCdtgYLU56CeerbOiqO1CL0qi4aFQcOYi0v9uLPZ7DQioegmOZr1gR4D5IXB8+p4kYrWMiTkUTh0YK
    SsZjLyjcbcbkAznK0HgX006ImVsDFjy36CCtC4oOQi/1ViPCJeEbUSngjVepVrnivPujpoJVgfOoXmTzjr2yZbO3bVsU1qkgcwf/TWUu3Rtk8RHZUpU9
    Swn3jby7FJw9tzjsqfA47GtDglBL9pswc24bbsjCB4dzkK+1TMNQPtCq6X7C9Tar0fisoz2xrbrjohcacH8+D/tp113CqW8gDebXoyTMyc0NwL6ZL9kH
    NnXaCDkhks5woaLxNISKWVzRc2UL/JfCV+n/IfJS0wME4KV/oDAYsdvpBLIA0+xG6wSyCabZBZhmN8E0u7H5nvbXRsUcLEAay2KwmrXJ+cIDGvQAvZep
    8s9EDXONmitOp3TFqh1wAc2eob0HwwXyycOYMsjmF4cL9XZcwEg6m6fn8ugmxgLqlmLj16tQExOpo0ejsKTMqpWvj8SBtmIlttTbUTVvphblKlJLoJq3
    edW8xZXmLYLmLTaatxSat3ngOWTqzGfRbSvZfKl5o1yZWs1bOlPzxkNsvWyqb4vVB2mhUTXDpnDh69tXPxHnucLS825JS9dYy+zaMcDaEduU41MybkzH
    trEo32HxJBbS0i5DQMLDvwTTlJ9ra+BSi9pxFbUjjThQPWS6JFtwTSjevyg3MEYXl3WSwRdHusdRdmnpZtVnRgeyeSAVa/rMODVYPANdLEVFrP2+giv8
    9GOuG1VYUhLl2tjolNZg6fxRfAmQn2jvIiJXY/nPowPyzDOyHPxQAZ4j3sEj7hOyQJR5iMoaMWyXl4XwpPIYKCyRVDzI0fibt5AvsJVywYw1hBhwRvug
    oDERKaMiOmyCUioeSQ6CwIa/0fMCkQeKY4jRa6mEFgFirtwm7H+Ic5Z5N8PIZ87IpJLJWyUsB2F7CMrJ24U6gilAMUCksra0pw/+/xaR97jNmDEiAMJA
    l2RtYrD2doNODGBNq/42oceq5DVvuLQqwXheHL2hSzeIY7eRdJdaSRiZ5N1Epmf84Omhj3knYi9UEkuOOozHK7gfDgkc9rEnpMtok+NRpNyRaqgx4EWC
    2L51A2wvudRyRKVdp1sPq61IhZbdY0RUaJ3R5XEc8Rg3IAdWTRhjhLbITQ2lI9VXclzlGtiVNVCap/vgsDfrrL6S9caQC61bu+5MPWVaDzcyM1Q4t4Jo
    lrahbbVkYWoq4pccUrEheI0nzrSxJsb0rce+/nuj/1RnwMK5AbPlABWit3UZyWaUT9AS6X4gQ9nHGkP/R1/p30lhdFtuKd4N4bvSdNn9IUrLHUfL00hk
    t5qqXep1+ZLZTAJjTAUoX/M4oG6aphwr/PKDtWXPAb2zk77Iw/C3Nt2oYdONYNOND9jJGWtGcZlRsgzwqYfwDqEJKaC6N2Dkhx6JpjxGDa28GpHWv65w
    Cpk9IjPhvowtQ5kA9nEMtWDPIjdLaWt332IWjhioCbhwElQB9WhAZAqDTd8V/BPgy/i6cWa4a2jiCF70GQZDhkRJCSY3Pd2JMEw8xP/wgejHEnmgjKIA
    tMQ3h2WDhTZMG7VyOzPKrSnrRU8bZGEmHqgZ8M7qA/7YrAH/fRY0WUK7EU3sevUcpo+Lwz0MJwsD7+ZO7NywWFgA+D8YALiBdKdfcb/GziFewzmkHpD4
    0g83nEPiWlDiunOIN+EcEjWdQzhjotLT1TgpGGeQKtgwvx7xI1+e7QxyMXUY1gBWxzU+UGJDxjCqo6n4VI2j4h/OXQNSRXgTi1MNDU7VFLmJSw0ZNWUM
    lxrqW27jrToOtXor/SW3Fla6Xlbv8Mi4Go1lOw6aZbbBWGFYRWeiih6reKSs4pGyik0Qrabg43phj1tvpG/IkPv1MX+kCxhyjTjYOo6ePTE1ADbGoufs
    8GaPxVrg63h2d/mrdpf5xKxRMKu7Zo9It5Hr9BGZftCtdVe9sNe8mljtsQIbOLXnXVe8ULcDp3ih0tU5gA87BkVcB2NPFBwd/WKmBeL7xWY7343NfEqu
    mpLJ6uDs357Vyp1Xr7OV2cY25gKUb7jdwWdWb3X9CFr9sFZCr7xprT7+FX2Dyeu98Ntzbr+GbRmLOVo/HZJeUQ3ZgU6tdYT4Xk+SYstomJqJBmfW7jTi
    p2n/kbajC4498Oa1b6a7Jx2G+ghmdlgrj6ic/ayH1aU7yvu8l8hBrzPSKJyBPMV/yeBO7mADijn5hu5GvDQazmV9zIg+z4/tbA6Lc58psHT0sg3qgTR/
    S7crKY8wVPpCJj878lNWvn42B8luLpOt/6CkXrglS7MNMspHW0VK3CA/FuyPhZvxfM8i3eHmGPaOsX/NctHOevhgT6valhphDZyTg6nUb7iBzbEB0Cap
    5h41Fkueu6UgC5lUfR72zUE2L7/mRvmCGRkL2YDyXJfxmeWrzHID2lTyUnmjrTGIuzoM+jeTztC5QW70Dkiqrhwi5uXL/s16utgrRfTxek8ezKFI+P/e
    xXwjKiDps41l8TZpT+GrF/nQbm4quy5nI0mJe8P57KJhXx6zyedsky/cIpmxK+akVbsDVn9uXzZgW2ZoQtOw7b1Sz/aeRZVpNu3utlEmVB9dlM3p1RF0
    Vjebp3YF8VPT7CK0ykUaeV6KzY7ZqGGspSrzFlVjGZpKbWsHQ2rwFSUPT/kgBwoN8aPxq5PPQarqQ9U6B1XrhikvoYRJ1oFnJgYhXGEWwKQZSGV6Jl6L
    k1+0uxsrBo/c5RCNN7Kpjo00Dvas/yRJgMULvS1ruXxloXgFG34enbtQvJI/2tn8AemmtvRlIjdfVU/x6irFAlLk7W5Lyj3QwZYPkGoeY6aXyeIyzwEh
    qTFEFqCDlLEod1IZk5uwC9ta8uV2+fJ81j6Aj0hSaZPi6EjaCZ9bHPbBlyWlB6fbHEc7XtrIEmYLKJS8RCiLBjrpsKoTHxjgA/PZQCowELnbFoMau01I
    1dY6bEIxUIcAyvW9Uuz2SJpmnofoTVIXKcZY+dK0/OhC1XDIbgGtxgYYDlSVO9BTfdnXZSFNerbCAk1p0ho3d1OpvTP1P10EZE7eokdAmUsySjA7qryx
    nstEG/Z4e563N2mv4TYmNErAHxssQ8g61nO82MsuMrGwsa6eOqlRw3RZBdfpYG8Xyy6nxfyNbLw2xvUmLkbyZB5uxQtYnudRkw1AbS5weqikZObGfOHd
    yBXKLE1thKm6KK3aAWzuHzMgiaRwlInG4E86G5rPZ1zPaOGJ3LxyD7vA/XHYL1/sr5rcJkt14m8CMxuaEEujmdJ9+pmXXS7DEauKNKGZ4fNwVp1jn7bN
    Mx/7os4d3Jb5JM06GD2Xrse7benEGV3PAHzjzUYJwPywcMFO0uyNOUwtr77YmrVy+aRpkD5mHYfTBmiaO9zvsK4H2O/wRRlC+9BeWJzmYNjmmJrD8box
    rLh7QgrHsLKnt4SbRamPahSuVVFt3x+6rWMq0LRKHbNzoAh+NAfuy+VVejPt220T4vQfVfLPdDKmRk/tZylIx6hpCuy5vE0gobwZGDpJTz1mu+CUtErt
    dtbdR7CU2fog/nTtj95eqWLP7oMiTu4B8TbcZLsiG3d2q/FDioP7XdAhMzZ6AG+9jhrWyMvWJcETz3Xqd6lcgFk6VqlUK0W9xhEVo7HJaohOdBTr6VfG
    TSgZB1PraoQu1tVosDpTqturV3cDJJENtrodVFc2fqlpu4tjV5drzRBKWMR63UMTBepHLTurZIo9GKaUljMyW0kt0ZPDCmvn7zMBF9LyZAylZUq5ve0z
    qDNOj74RumiHd23LtinpGc2Cj9FdexmtCtk1pYzEb/DK11zdRq6ago/ruRqUReFOoVSguJG+EN6PNGwN/VqKSz9i9I2vtwGkfsI4Usqbd/HNPV+TEHLp
    /4IC6Prm6wlZuv/SdxjdiWcO2fisHrJ9JDmsxDRG+ZLeosx0KIqOHiMh+SCwBR7Ro/8p+emQBmo3uk1J12w4U3q6gsWO3uU/U9KbyGH3BgvhLdx+ylMj
    2AvYrTwaZs4VDiKk0PHb0RCSpZoRRHI3dk0PgUfTVeZbWJBIfoDhWhw/cXL5tQd39+kMSO2wDpOw9tA6ehWv0YyUQjesMsqdrSBokVcO4d+E/3YONTIP
    mSu0EfqNrSDm5RvQL5iLDi+q7zLkLFbr9HnSvIVf4Kz8Ffdgcd7ds5g554vr9i6mT4CfZjJQuFsZ4sj95F2ft0YaxtjPWsodcuw26NdlVMAzydelrBkJ
    ODEKWbhieTC5tZCFmyVD8iYdKHw9riT0XErVa8tDDGhX4VrWSRIal39z0gCZOtRfALmlDBAcpHGD8tAhE4SPKMwIJWAXZGVKCDUmA5a9GjiYal7Gtefa
    EyrjIrvM5wqrNDqkMfhfOYVq53x6D3VGEOUjbgc83UeYOGRdMiS/1VArtXysYDh4CyqXPlJpWIyyglq2kW5F3r7FPC4d0qCrMmGq8dh6PWmU6iI5rLf3
    qF+Syz5AhO1EOzGGvwFSHmLSVNN6vE/qskNsn59HsdQ+DGMKPFL35t5tWHe7gUbFs6ST/Zqs9SZADf2jNZrFKiQGsIaZf+nrDA/DVd41RqVLrKFvA9TD
    YHTFaHDPSRtGCXFGbx8i+B6gY8rVFanST53tSpvFKwCL85ccZYBjJDSn6v4qIMe9J0sGzm1OYBlJuUFLs8Jd1hkmVa7DliL3mB3ev++kAbTuPFOlKq/u
    P4boVpnIEfJnc54sL2Finr3r/vPHj53av7icteEhV4tfSKcddIuWu730rPmfc4oVQuRSfr21tPPsOVhFTRu9+aQhBN0FQtBtzgs12tbOIRvuBdpK2y08
    l29LimQpk79R1jonbyXn6OMLkYBNVPnvuyAWxZ4Wmg1AN4ZIN4aYa3TZmfjQNcp8VpJH9tPB06+n4PVeBBXI3BWLnsvUvxIQSAPiiNger1kmaZjyg5l7
    /N8xcsx5tVvnneVM0y6W97Yvk6Dkp08qtwjI2usKRU5PV+kS7PQ0jK5metb0kUH65831MWx4TT7r6B5BOyD1iNHtqvM9XBz/inNQ1dDF8QGljaJzuyEf
    v/Ygp12kmTzr30geo2hU/MdTZ7CBaKDYxKSTNHO3Hyr+6tSZO19rPhTJNC8+esoj5WMIl89n//G///0XP/eRZ50jS8cKqf+/KvzbD+TQ+a6cWTp2+pSG
    ewrtoir7z+CNJ5UrpJSG/9Z146NVUHYaGH3EJ41kzCzFpxCk9wzQI9/lOIZ7P16KX0otXnImi5YVnOlzxHP0mwe1obycx6fz5EjOsJODvL3UvSPjFJF7
    7dN5eiTvLGV36BRIlzbckXVOk8IxY4DEO+TdpY13ALohqY7kyWlODQSdPI0aViPj2Cmi8tg1MJeXD9wjakCx+vj0igkgq3p+DP5fQ63pFAulJYhsHEn5
    842u3wj6OaiCWgdGXPsZtnIAH4BQY/8izuv2s9/rDrAsnQO2DwFGwxcRLBPy0RypQ499f708hRXXOoZpEduNkvoFdQfIz7kkfWo4/5NHAAJaEXAmXHsD
    goQxKjM09yKM3EabygLSRTy6KdbaVdBQXxN1wYf8moN5VLxaCVz4yN7BqzeTXAzbYHqptRfXqN8AoSxIBR4eAGkPNTMmAp1Tm+hLppBZuLIs/dpvnOQP
    OxdMCyEtXiU3UXZnJJ9gdngbt+Y7PNefpLTM3Eutg4MnSe/n6dY0nnQ1hL+SKRKNS4N9h+LMQ+U6QgrIQNdCPlZ55+c4cLwrZZwo1Ku45McODWEu5ywj
    FAGpQ0RBAeMl33qPhm6GliKmL4Ks7qHGnDLeJ7rkHOQ6JTuqLOJDYvYGh7PokOGSrglW3N2TOqUhyFc+5Poenel0iMlAwaqH/9+wCAVFcMCEsQQM/qhI
    O0vHzHKHEYXQ4xqc3P5ZUo50FQNjBCeXHcRmuZdZJgfYBFgWyQcGq/htskSunFUcCblQ41OY3bJzLx0DIG3l9FnJoLV3kTRgWATTT9RIurdXHRmSh5kr
    Y9jsm0wGN/smNOY/pHi3bWaIsqG6I7G1o7LDmRnYbuSfrXyp7JvN+tKCvjQw81kb3dVG97DPKtoc+6/6dmALDktMfvoic3zCRNYhkjlynOC0Yv99tzsA
    oCMAdun7MvdgNa4wo3CEtGNd5WJ/8AbdE8CHSsEUuYakFEdtMAKlNOm/407urJSxjM3xzS138sDu5CQH0508aOzkdLILGju5pl3Mg3O5egnI8+0i6hx/
    0jkEBlEPCAyz5kE6Ltfs0lsP3I0OzWa6WOqIT9OfiGMdru5R9QOdRZRifKZ7Z0FNjT/tWyljw1Wu9YNddyZXh6tsPYsI5KvcBi44DXqG06BvWBVInyAH
    nZtrOpT+N4y7o7UWm0pgrRJjJB6dGWwqbgO34q6BW6mzqfT25wOSJ8T4oCFPGBAHWnnfxJZNJZrOpsITWsL+ytov05P2qj20P++WPTTQHupM9JDLHpLN
    7luph2Z0TNeiFvfnGwior5pzkG2Y3pw3dZN1s6vM6mB3ZgfrKb7eK3Dmqu/g97rVVjqor8A4+lVivNlZQyPJUzihmyUOGjAekNuUC6s5yYF6uWPi3HFt
    zj0sI1FxDEsIFoW9i1hHYnDnUnCqhN8sQhFPlBAop3jmhH+wePIEjsvUDTjFl3DnmRPe9XRZft2TzsFcQ85CSHfwjYOynBxSmsXjyY1d1yhd5AMRQjsc
    D/Ys9tPC5c2fPC/vO8UbzjvQd2bOIjHC6VnPg9dUpQPoOrUzaLhU81bCiRncs1zCvcLKIu7gLraYC9HBxQqeUHTwZGiqugCrtcct1+OYh0Av3bjz4IpK
    8VZuhg6GeGdwvkhHTj/mRs2TLaB0O8+Qhj3U5fsrIm3IsYcHTtnxzgEld06j3JndzmpyIITEh0TeQGe8bSrqaqTUoROgK6tWUWbkYwqycBTKEZpznkmh
    wr+JfbEK2Mq8BQUWk48pb0T6r0QJkQndUiaslBtbZJFhaFT+gTQzGBXJ4M9er4JYUv649IHjRtWyi5SJNowDrwCcrx+zpVO3yLC0B2vGdTAywV8h6IpB
    wvrFZZDbpbrQBwwAbs3jgzIa/NsLAKOdgzAaZcntFt0EBWMLy9IWqLEh3KSlZi+xRn6oXLIUp/yUa6AqjnwlDkxlorSGHeUN9C1vYGcbA2Z5+NOz7dlh
    3MWsl3X3GP8BLBzZrALq6j4Wupqk1j2nps520+1OqVqonWWzOsCt4o6xke426UHr32LiFJeV57s/cku6UiIFqLMVmU5WFGrFB7l3OPfRsNLGHjg7w32L
    B6mlukzj1lwyKkJi+dGo0LEYXSlOCNSRgvs5UL1nsJdWDjlEBXiQYaTaRoc+N/NfJXfCw4dIRHFslMm8ChQaFx7OglfhPsges+AgfVa1z8w51pA1quqd
    8p+p84Nf/zr79TpjbGh9/UZ9/Xp9A9Y3qOpb1gsp1T92Vp07rx4pVeSUOvP8XtWVHJLnp3BIvsJ1j5ijjVT68Adf7PB/T1/7C7n/4VKd8axzyl7//bMO
    Tuu+JMwk4ZMffSV3fvPek8W/5Fz5smc3wrfHgU9J1D86eRhRH1P1ko0t5vm7nFaeIL53l8GDE52pQc0z+7n5oqYX5Is67pkNHRA+uwK9zamZfqj4RgIn
    dxm53+22YaSEpF5BulsWzt0mEDtdWR72yFBhq+HReuZoYNdxq3bbxHs1hBgl8Lt2VcvWRRLvOWRbeoZVV1W2YEGQCoKbvbtcM594DVYH9da3fuBTvG8b
    SaZ74taTmBANPXw16yD+iZ5P9Ry3zdnM+Inpc3K1bq/D1XpaDHVAddW7oO5k3Z7tZA1iIeQUwph7BVREV/HIHF3tfjuI9Hc5z8figABqIUSGDJTW2FzD
    YsuI9pP3nDSDLISiLcGfgXSFHNqs63zW+V4XJnzppLPXyDnahgShIvxF5NlOXuTR47s8YD/hhXpgDGSa6volb+cxtO8waeFHCz9GebtIXkJpDPx5bZwY
    CwOO1GqTti1e6uNI2MIfqDxaBA60lvwzef8scI1n5UdyKyjkqGrtGx1rAo+owRLcmPpLO0/l/TNLJ45mfdA8ZN6pZXKg2Oe1R+4pqrPiJfcIQkvJHznV
    9iiRT5fkpEtqqto8HrNZYLSLZJfJfYhyPOLKX9l/zgGVcI71pliXQIhxYK+HarOjfoCpynqw16d39qOQ7eodjSpawvNuZSmCXRqbCpaJkHbnIe1prTxe
    qc0u2q1bdkBDlX+/Oxq8XWmKx34GJJ+eNtyDcrivmYM7LQfX5DBOweQwbqEqbWve5jyJauzSVDUYKVwJoQnrLh0DHyKYan3VjeHXsZvoD8s1IyW+LUsP
    5H0g+JQUq4332/JuFzvjEw5WhFQ9t9xlWRna5XUIZ0YcWFqH4Kty+BDPgO8w+A+Zcb8CfblMuYfxt7XL+ZCr7O3vw9/wKu8hVzX8r8h7O/wHzI+X590l
    Hx/qljws+xfz7g7/fhe0GWZv6QJnivaUL76XutK+pXV+XopIRe0hTyyBip/OcANMUa18bqXCGNM4lae2x8v9QREb7Wm920bfzDeWfUVitKf1pKYGLG5+
    bFnrGkIcaXy7/JdXwFHNoVnTQ9mgbNYP8Wg9r0tAurv+LvG55ZZZy2hGcsldFsn5urNkXyGN/ZHCJkvL8ERZ8vlxOrwyProLNHPrZtJ/Sd887oz4ur7w
    PrUsbnNuLSjkLxQJBqstNjUY+4E59lOC/RCe8P3mLN4iqb7tXKgoar9rF3zpAycNsiyq97SRdox04PmQCLnzhdhvdXKlOrna8MCtMq0/MZl1oREKH1zO
    uxPObeV7PoOQTp8hZQS2vbnDsLCOkjA266nGDzpAt81fGXUH5OvXnj3Hqr71pHrYzyhtdbtWVS5M608OPY5MvbOYmzJHjwNhdFwmXXukhUnoqRo1CuQb
    v+3JDqoaZ2d9bHzwpFmlBzKJZQW4DqLd5f5O+OTa00Mn36DL2wYsTxvM8rYRA/fmLjYtuYNfgIss6VaJX7cN+3Yl2zrKNmYbagtZf/0L2X1mIbvXLGT3
    mIXsTWYhu8usXdtNU8nl1mnLGFuwWsRog9cG5RS3CIVMw3FuQXNAxd+qN52IaHBqCGpNB/sn5GAILBvxrKT7edpRgW6jFIT8rHYavpYzFq+8St98zTCp
    LR1ulnwvbfWJkXHcwpjru0bGkasXqQf3ebcGl/l0EAZGNV5XaFhTpgdTRYg/A5xKEL4RezDO8xfnrZX6CQQxVcq1GSYxE21x+iU9bcJpS3ZIuKCSPK6d
    iTstE9dkkirzZe3AQup8qIkTG4bRaInbujEv5omqYWHraZmFNOYQwwmxppLlGu3ZIIy0M3ZOZYkeglZ72532dsMIgeWyzQXQnUgq2YoA2rHacQ+PyV5v
    U1QXZIbQhAdETgxqaSIR2iJ9BF9RJ619oKMvAog1uyo/e9KEwgoq91YecK+HN7bGao9LakOskvUdiNpbmK1kwo+oJohq0YQZsPzJJviiNK2TyQtqglBR
    5JGGuYppr9VNK6Aq+HqiUTP35oNDtx6TnpE1kbheoKgEf+HMQ+qRrgZ9LZM/fFKNHwEjyChqCJ7ilWciHIDdw4hag7aFXpJxsuTd/6DbeNAAqt3pk624
    1Ic/7jQk4EFlYaMlTlfTEEskNcEwpMISWq6m+GVW00jt85I0gPGV2DBYRM3yGcmOYa8dDePjqBWQQnZCnTaF60OUvuWEM77Gtq+WA4APYb/QFfY6XViv
    0XV2p66pyQ5/u14BSOLjy1FdSIx2+HuxYCOyrqtCP0Q8es+Bfq2UveWYZ1ZgrKPYGhSH9Sva4RrDMcC2yChR5aKoekFwyxv7JV+uAq0+Xsa5fU/gBQ2F
    TIMgdoshkDb8F1+lN3/rgrz5JyjAErPsWu1LakXJVTguVHqd6sqP6fyrJw0lJsQLklZ2LKVy+xvC0pkpSyem0JbR4NdOlgydLE6m+0EKJcuaVACdtakA
    OmtTAXSg7GovK19Lh8gCkIAmNebK9IO+H9b5xrdX6xRCr8IgIdvkUEMhw1aDWZ1Qvw/sLChe2vWzTW3/dLlYVOGLg/WHP+5o+ONV318t/PHkrgmqlyI7
    WI9RnPAzdneqYhEzHl1n8oEZSnbuGxLRrIWdRjmhbM424OyHdWpjcU8x6UI5/ZIaJ1CAC9Zh1TjEDUNShFHB/QoXh2DnO3yIEcqqjivWu0nBhjF1e3rK
    DSymQLWaEbW0WCFQPJGHX+A5ddINLKdt27sJvWum9WBSsn2QzTuZ1kvJLCb5LC4Plb6VP8kg2lrGGYTKc6v09MtjS2yPBEMlYebJ4NeJfPr3YeCaADMz
    FkYRI2omrytqYLtXkEZDLWARqTGKxLS0/KwQuKaBogqHq7/VGcBgceOaHZStQ6oNzUmxuP5sLG4EEG6Lq9uEXmtZ2iZP6lhckrAlRMq6aFC0C0Cy7Sw+
    RzsqJAKtVKuB092sy5gSA1ucLmresTjd6Er3O/L2igYLj1Hly3PgN12EDgdnMNhGcJrwbJNsnUAfGLeIacACp4krmM40Wl6lRiW/IktRSmFTgyDVtOPr
    /9AUvtLyavxDGKAeD51Z1RYutrHxArk06izLzZYsy4r1bumNWIa1Yr8ShbfG4EYds5VKW14Bma5asitE8oPuemztsMPcwCP/N9B07iB0eWICaqvR6G+j
    OOBO4x5tgE6fdOqisczA7dxHhqFuOZFuObFuOYluOS3dnNp217k4T2HBUQkhgGT3g/In3eX8AESpXc7LweJ2lXcrztxXefvlTwKxLQBRDigNrWgWAPjN
    pfsjJxXvWa3pxQvMxIjU/QJrsTw+r9PCgBNFjHsR1vdtzvcCL7vNuWZIjetOBKMCmj2uc+yG9a1Svmx3N4YZjKatrRG95u3u2HzFnfaKa15JlTy9zkjc
    gyZXloa+bmHQXGU1K5ipuClqD2twPEWEqjXQZrALRtjjDmfhoUwlbjSmClRS/825y5FoIoCE4xsvaZZwzOffftY9gMZUOS/KLDnoHSdVMnYNjjEAAtVV
    o6Or/hWUo9nkyUSTq7AVUUyKRUyim89kuPp6AneNBDhm9XREJRhRLLnpIVQm4hmzqsL0SmydrMRlWolM14muSgkmZndopQRXpYSokhKeLM8Ef+8FmHFh
    zUpRzTcFWuB4djkmK/w9ojLShZyKRlwypFMS5bYFKpzxZHdlgYkx+0K92pzLLNuZBRqdtn2V9wK9HmA6ByaK7Va9cgB6b5dzzrRNMPjYSQ1a0i4PP0EZ
    vjYoQ9pWn9tc+9xC+bmB+VzewQIUlJxD1Qf1LPzxk6oBt99KlMujMxph3XBIaCmnyRbOxCG4FXkAzDqnZbl3/jkhH4qoDdT7STu7Ohr/A7D1NcG66Ua0
    HWwpmy1bio9SDtBAKPlQCz0MjX9iZA799FhSw0OOUGXVYyDa4L74dsMUTt/FMqJLzrjX9F2MMHZIEHTNiKWwHiTYC6/gmRdqUn/wUfWjNsxhMb/8G+wf
    XP2yVX4DMZjW3WUUhzZy3SnxiyJLaaRulaqAlat3VxxseIRgKjsUTzULRFwFR0m3EgXMuOcYGEHulE6gDmRdOoECV/OfffZHqZB50q1j977kjLDKQNPJ
    fsaI0buQ0eQfM4r03mZ1ZTK9F6pyQASq18Lau8O/x9V9idBbz4TjdhRIolswMrqHMEOCuVrqVHm5vJnpBERAcH/okd622Lo7b/OVrSNTgK1KGUS6/uuu
    8p5wcXm5v3OH/7i53L7Df9Rcbt3hn3dxsZf+C8hk8KBZwuT3eRc37OQLK90CxGx+FlaVye++6irvQ+YLIic/ZC5fjrZ7wPzYTwOaycB+E2D8+/nNjxsP
    HnlcLq6Zb+cfPJM949ukzFNsiq4uffXSSF+W+rv0sTD1a1hpd1zc2F5NQ4oZgYoZocoXSsamET+smhWiRs54htAiYK9pP7gsop7RulL86KzkXRPu8GXG
    3T7MOlicg0MiRdmNcDwOfJ9EoVht+yJMMQ58RcBfCQd+4xxc/7WGCnqgksKq76+mfR6k2SAbjJ3QevVdf/JiVt3/UDXHJljB2Mm6ZkusCx5ZOlveoFVi
    +qdKY1cy/XtSOStpaKxEIPvcRvQDKyaE3OTbKxofZEp16wncNRKQDFmdw3j88km2WJUg5ZpsRydW0r/wY0X8T5o3Sj0rBmw1itXK4ZZWDnfCyjGupfEv
    xJ7RTH6BlotgLcvFyyi+T6rrq7kTTNfLqMXBaGjGR1IW2WEwpumBHUKHQaDIcm/m1xVlHtS7uDjK1/I2QeaBAZm3ATJ3D6jXGhG+AJm7dZB5QCclbCd+
    aXko0X1ZE9330SnovntrwF3ZXz279tW0GJ166Fz4WQ+si6erbtAaqgT/V/pBupwkyuMms2Lw1OvVEMM5VB1HISFdT63uoDFO7ZEUYNSfDcOQY9WfuurS
    h3qh1JUrQMZVgIw7AZBxGwAZl/uuVak3f60HHrPG+xcEjqmFr6iCk7lWZ5Uae31dLWPBVK3dtZSp2rPJeFba+ht5zXhpoNqF8otq6qLJ4bctnIyrQY8o
    egbM7tRCEEwWsVpi64bfSUN1c4m1RzoQFdQwBW4TU8DGb8PJspe1D/B3oEUefNKWtsIAJJO5+FBdZ6WDOWSwNieYZljlBJ0pf/3ECStrG1nx9xPPO5ZW
    AZQcxfGJYE7SZdAXwoy0j11+bFS89iDMSXJaysIbOYxEcvPNZrLkVFFU7J6BdSRz9y3meLsXR2Hge64Dvet3OdBhDvUyXNqqyhb+ClDn8pe/tLn2ywPH
    evnLXUrsrwi/HehrPIqeQPIlcHEGGM+oRVrSnnBIbin+zkPSzfgnAzOwHFzH3Zo7R/Iung/yHtyae7hOjuS903n/SD4wbs1e1odb84BuzXB66tCtuQO3
    5k7Wo1tzh27NYD9Tt+YkS49As+lAl5q1f3xp5ykiBV+6aFyutTzLVLMdMU7yWB6lPXGMBs1IGdSzSMBn5GpEK1RpyD/AqXmqIfJobGHLDCP/Ot0g1d+7
    9ARnXHqiFPPumIc3sYbn5bD942cbDtlVqIQjtti1W6Ai0JDIndN5Syqcg1Kd3uEJHL3zNlq3LW13Guwj0mhZKgnRbHANR7O1ToMESS6HUBHGp+GEpNyo
    btG/ga6Ir5UjKfQKXQYqa2sfpNovHW1043aB9oOcQ3/VybEaftNHqFQxbI7PVYYJfd51bLbQqC0zNlunc3rZrzq0IzZ+zD4xwzYtR3MM2UMGcBs9gY5B
    T7TNAG7LaYz+23ScrY1RNK6Fwv95P/Z5sPSaItpDfqXXpC08rNvCI7WFRzBwR7QOHAPut2YLxy9jC4/VK5dm82MYZQEV9CYyD0zgddO4ozERHYUW0Bze
    Ls3hoTGHpwTWdagKUYN4QNtCad5CeGvoCANMsWRSZelQbVMBTeu/1tBf9hWpuur7qykz+1AN9uvc8Ev+8nCQdfcbyHGvRN6FTXhbb8luwxW6KVUFPm1M
    4/s1jj8xgmIr42V3fx1uF0CIx7KfqkKsrdowowiLVAfWUgWY0X7FOzhEG+pm8HWRDyexqqXaJ9AoKm2WqoCQXun3yAkaT+0hmMR4D7lXeQ9AhpVOe8CV
    w7e5vl+u7zHX98j1XR6uPuQSb6E5nXdH9oCOm3d5lUYu0kSVVkBLcH5aCZ6QEpw1X3pcvnTcXD8q119y9fq8XD/jljk845RfRgj1Z3DTqAa0WFaIx3Zg
    NvUAgL1YOU4Kd5fzRWTn7HK+4E70eTlye0tWvgmKL/LLX3AhNgSDxyzk5ov0Fqh1MLcgOfF8yqLkHGl+nxyCF9D57HUzBqrOTxAipGvGwIYsHvZ8LWbv
    bNbVYpad/5zHWmOETcu5E69vWD1dG1ZP1obVE7Vh9fjksKp1Lm4+/lUMq0drw+p8bVh9yKuG1UPerGH1kLeOYWU6OKiNL22c/hpzzq/NOb825/zanPNN
    4/SmNQ5u3uWjiB+id/jceOP015hzfm3O+bU5V2ucZ6Y2zgb8ZOM8fGK8ceS7c2aeYJ/49MkKWcAW6ml0oWo0pV+TRREo5hYi1fKr72Sx7KQk/xEtQsZq
    8IsnKrwcD2sGM8d5+1O1easueSjrOR353vSfv1weOBgUBWPHtyeINwVBbFQxU3CmstMqzjQYEtJHiysOtkkdYVo7znqsyTp3zbaBkzbfWG2fnDiyJisQ
    liGLdHiSNyeFUIExXtnE1fFwmsXPq22A1CDr2TApgZWluc/JPZ4Nvdq50Cs348ggpzxgzT3FGXYA8KY/+OB3zGjb5Th1zVxr0oBHv5KyVOVFPYG7RgIM
    3BSyYQDoOcN+Ub04mlGiOmg0feu0URFWSuaWGrEDhU9BsqO6o9VUcrQrJUdY6+M1kFLq/jj+xmrYqIngtK0VuD9hVHRVU1DBpXbX9NFt2/Axmy2xLo6V
    AsJe1BO4aySAMYERqUMYUEuSr3QkR8v0AO1FhuqrnpVV+WGIJo0hqmJfu6k7iKmBaJQF8dPAZSZjt30InLoNvUbI2Hm02ehrUiBLrTRertSwJakSISCb
    YFonHLrZRaQcsjg6xfFoH6WTL7y+1GYGRXRwN8YAaYpvzx2GOA1ekgW7Dx20cXFozsKwS3/JcyMgv8KSj6jgOddEN49GeSxZ5UnxmLvPRJTb5tRxXIkJ
    FFUcHfVw/PM05mfROUxmkWLu8CEGnAMRo9yODh8CcKjwNZsiUIN5S5/pKx2TxjNpfIP/gnt1dHjYLrxhAo/C0KDV2qYd2szmkGkNHJ+lLUDPuI2wFGkM
    4kPz1ktk8ThEVDPpJxLZpPYt0ixN8scYFiNQ0CEKGUg51dE+TD+Y+H79UPa4eyBPrNVvax3eZhfo/V3DP9Wu3fWXjh5ZuvYOOWzGkM/Tc73EdRwvcBwf
    Svv9XalYAWnLPbgok6kFo56cn0jHkBSffehPfy+8ytkqIt/v3P+bb3z/6//g3/6hs8PJ5Pdv3fXO33vfHZ/5xU/L783y+0N/vfzG95393V94RH4P5PdD
    /9+j937sF9/w5h07nIQsXf7xXD549MfPycC49MZuLMMxRBB3bIho/KxzqEYVIS35z4eysg09Kq067TTVwnVM4Tp420N4t2J7/UVvybsVzupL7ln7bmvW
    u/HEu4m+65fvJiBzndlAq9e6qqBHX9WJSnpLA/1eUH4vTumru9SGHVW+gtBv9mMPf/6ph+9+3aff8sIdzqPwNXn4qafuvft1n3rL9+xwzuP3h5558hN3
    v+6xt3zXDvgOyu+nn3zXqd96w1ukMA/x95NP3nHqt+58y3fvcB7A7w9+/o8f/pszn36z5Hc/fz/1x/f+zZlPvVnyuwe/P/DME5/4mzOPvVnyu4u/n37i
    Xf/pEVbuLH8/+cQd/+mRO98s+R3H7/d//vcf/syZT98n+b0WP5/6/Xs/c+ZT90l2r5Gf73vm8U985sxj90lur8LPpx9/18ceecN9ktkr8PPJx+/42CN3
    3id5vVx+vvfzjz383jOfvley2o+fTz1273vPfOpeyWqv/HzPM49+4r1nHrtXskK7vOfpR9/19kfecK9ktRM/n3z0jrc/cue9ktV2+fnuz3/84bvPfPoe
    yQrj+N1Pffzeu8986p7v0WH80DPnP3H3mcfu+S4dxQ89ff5dpx55wz07THc+ef6OU4/cec93oztDWXaAq7B9ith6S085x3NP/pVxXbiHR1c6ztVAJSz9
    GaabHLcw8rZLl8u0hpNuyLCkcASSd27VYJcYDLkOSI7GVJdHCqvl02IbF9F2Ft7cdRxDLx6Y+HdSoMetIXlWzCxv1ZhZswNKeesIKDWDxmWN4FbpShDB
    0OIdTQyUtxjcjljhYJBaAeXCGQL/FWffgmYkby8SH8647tsrxGn/VJZAlSSPWwTyyQwHKUa3OAZffDKwwD/OB6tEkPUO5v3D8Glr8p0czAfGMLhFHnVA
    rKgusYG6xAZQP82t4JAI1dT8Sp3ADPeSPOj5geMGWMUXZjjGKlWV7CsLs31hUzrD5gsaV4LSThYMF9D/C6XvPtqpvZJvpETC1tm0mG2Q1mnV13+F6VeF
    mu4dUSvUTIcIbFdeCTzNfJTHK8tDvWgKKXujdISUJKHLeuelCPxK70Vj7J4zEgsQEgyLMPgHpVw/COZ6gCYCE9qxr2ixQeFcv8sJaKHrKPDmAYovs38k
    zuAzvLixgedpMF5ZzsH32S1V6a3DJr11jaXVfOGPTnwTfrzp5AX8+EAAOcspXZgsJ89ERCiZC9cbkwTPkK5hG43VcBFmEchwIE09n/F8IgTzRVRhLEl7
    u5SJIDfeTG81kWECpP2fr6cZisJb8T0VCYa0pacyH6QfUto4xS5yem1zXFxhALqkcoAmRpJfr4KTfSNUTg0D6XOVXpwrov7wVZCkOJFHxf4RcYbtfVRX
    Z4eKtx3TOzCKQXxnjQNWLVQLufovfOf16vys1W0Zwnh8iuP1z0ptQodCqdErFMnePlox2dNnjAflWxWxTWlefbZWxAgjMMq1tLkl94AmuHCP4aU3zeJr
    8VxlJ2I1femQFhfosunwdcla2ozPjO0+RHQXiEx8jEfwWJCSUVJtsrriKCEFL5z0M57fOqbRMSfMLh5jVqEKDEnhKQIMDlLG+ci/YRGhOw5U/BtUeDBa
    BHSbSdZhqfeP8h4l46ho3chm7hT+S7DVqS9598Gl9tG8D+h/1j+XD4pLfux61CDrXd8Ffk4EgAGGWhdBiLptw2ZFdY4cwqE6KAgSR+gvOfLIp26g1Z/c
    Dd6BvMP4TAyRoox1CUq1fQ9GBOn1Ogg57ZN6y9cuabPgMijAaEACpTYYeTtkevf3cumUehbBHtqPms37gF+5Ut7l1dcgKLQwpHy5vssdDf68csqg4me3
    yvNvcgF+2yYiGOxpJuwLrSrn3VHVT0jyp67GRXKN3SXjZkZgnT/4i1KjBAONqnpCVfW4NngLATNPgwxsvFx8kQCZp/FVaBe/fXfuWzygdMy3W4RdfJW3
    E1Xgs50jhA1jmkaKV5YpnnKmJAGWM4TvxucVzslkg7/kj+I7wHBmMv8OvIBxM95ScdVS8ZAKR1KnB5klHjeH3bs8u74fJzhFoamBYTCr/6wjVV1Fqpb8
    ynlQhrLkOTpRSxfFIarmw5LVDmHtq+gXDc7zu+e8buUGeVeF86xPSPLD5bEupIqwiAtYfQwNjhkbzmiJYNQQf3bCPrfLeYEy/GzXLrgCAwQh01ok/Smc
    q91bQX69w9urCfYbP8cWFtDW5Y6z9LmPPPuVf/x/Ti09+sDvnnz/Jz/9s1e+jF3oStZFSIymiKPbi0RVfqT2JWzTH3zhpNllM5pQOZr4e7th7gViPFKI
    DQ4+SU1zVrkp6eoWGYY5E92PmAs5w5sfvkIIkrU2gefpne8baSCoqPiccz0XAWUiTbgtxLJwKgvfzaSKFzkotpkXPyzrd7HlRjR7Fh0uTtx//LhMvxhS
    Woz/iziMw1sk/9coJinCRchKsruLpnrS0dYpvpNjOKppCnWFzztFMep5VF11iisZzKm4FIWU2fedXB7GMiFURdYmhIWiP0yUFgAWdIohQzoVz4r0H9QC
    aOu68QK2nCtvQf+BIsulBiqSSzmBpqS7J3KFKjt81R98cWzBIlUzstvl/JBSMXPf0gHwjB0AAys123c0CImk+2NnpP6jpGhGGcr8Xq4yW1Ll91fVqoSF
    6gmHuL1IY5iA91DZj6nQiZjlFl0dNsuNEP570c1k8Ak1oEUI1+cEKwl6LFF+/wQ+1SFWjp1m3XqxEmFNhggEp6TR4ZgoIRGGTAzVpGoT5QvfP+zje3uH
    A/y5Sc4UcvNWOa1IMrjz4IzC3pfJls8tfe7D//2//uUfffCLP3Ikm1vCkfY9Tz36U5eeLmMOHD2yLA8+8pUv/7e/+bPfedu14w/e+ck3vev33vGJNz5/
    /IFMYhO0YOxJwz8vn9tP0sCKymXu/z4HzVakYUmMzuo2sr7K7IPk1ilHcMQRnMok6fmuFzrgT7r2eir4ZbsYgCX3oOSTd0C6FQGOszjsovnJXOLx1gAQ
    RGlARnHZoKr49DyQBljp+jixYHSnGN3/P3tvHiXJWd0LxpaRkRm5RNaatbQ6Mrrt0+JJVtsjJLnFeShq3Ito3BI+nnc4Pp73+MMzo1PivKGbsg5njtzV
    oqtlycBDZoy8MDYyCDcYtS3jBRvwUyPEJrEIP2zEgLEYwCvYGgu8ymju73e/LyIyK7OqWmoEfmPjVkbF+i33u99df7cr89ZC2ilWcYsSWBMUMQVAril0
    hpV50g5yxNIOZ+sYJT9ULHsxjLkHHOF/qKsH/tc94PxP8tOWKZeH0L8GfJyQI+oo5ildZtfreR3SHCc30cmNdXKbOrksxysSkTuEhNBIO4ZB6QAFFMQ4
    QKjSmjIBmgMUgot0ZDTCJfUXNDFALk/FZoDwiMV5C4sBQgw1BoiccwAm12Jd36eV0XVkiSHUlVBlfEUmMhaNFkYudF6UyzJBNYuIhRtd4i0I/8TPyevJ
    SVDbmOFliPxBaWMh3cH0ijOYIotGjujfMvFjZuWFsEBOpzNny7N3DKbwoeHXwm0kryX6O9C3UDw03PSmlS8+eOY1d9/32P1fdIZeebtiSE1tfEcsoPr2
    lFFZWkIUGdeSU5JLsZZ6FVLpVdZSSSouSAULxx0mlbBCKmGFVHqbSEVeLITSIKH0SChuq2FoZHQlETQQC8fVhRPrwknKhSOMt6JnFBJYVEpg+Ox328yI
    /RX5767CnvVelArc7J3ibkSnafJkUU9IhnVZpXqC/VMNla/kTWp3FSxGRc2HICWqwvU0iIm0FgCvYC13T2hi+rjcWwPJaHJvGbxh0rLerpKiDLDIXlm9
    Us2D4UzqDEF2H8rZgl2C8N1DmmQf0iEpEoOaROR17zVB47rxeaarb7ytKH8QaZWEGS3YzloW7Lnc+uI2a0+0UBuN1ahu1hw4xrxqRSw0BGWqbzE+s/pl
    jtabgpMgdY8Sj809iiYON8iEo+MWZ+wtWeXVZtKRzSbC/XcRYTl/QoSv4BYRbvafEInkalTouGf9+iVmcRJ2U3SwY/blra1f3tKXh6tpW1/ePS69kBd7
    +uKmvNcz7/WV40/olyHySnuRxZVQJ0RgJWweDS2aZjSLoCTtonKHqzajwoP2w2WhvcwzuAabiapqV4tN4hcVrLYWQKTt1K4NN+5qtT6jtDnxp3w3rOYk
    +9XS5Fp6LVA4YY1Zt143SDaFz21EMi5lbjQiqojRsn6N0Iyjf3eIPwfU04exs7IpUwVdI5fmpq7dntNs5WNnzp+C2pd7eluYfL0SocGqWTWtoaX0Zt5Y
    vE5fg3x1DcL3NSQ/yj+xwRfXciId6Fth+1BDyQGnpTasCKsT1YuCY9TNwlVjrrriMP+Oyj9C0E0hLIZ4okZOyXELwC4RDwTBmqIy+WsU084PaqKV57Ap
    ChjSnQguoyiVBWwGDaqV5NfPFXj4LqvNFdwLq/lI2+jxqGwp148ZRuMTpN2a63QlUSIFjpLcxRAz7WhWG1KMaputY77Zdba+sSxyx0J4NQ1rA8ttDGpl
    cVDihtv1Ef+GN64OQaXsoXfM9NBYuj7nsDJgpTBh8g+vLhhhaEr+eCrKu2rEMwgCmrkpmljIdHmgKRrNw+hYdUO7cr9PXfo82CB2RVFoVeT0hobA27xU
    hEn8p1V5zOiC3lr+j0+fugcGbdiUvumw8J/ol6hoEPCtFRXMDBgtWMPFaCq254ddX4HihmtL1ZQYajRle+gljYw1lR1sj93qWN4o1Ez7mwf7G2Ixnn7a
    h8Bdp+GtQcNb46zwWBjeUBFJNOGaRVdgRUJUm5QNjhionF7zDlOimNNfH7jV6Xd1+muY/mkmvsrrUZr0ledS/74z8XHhYAp8H+QVDqUciCU7c2PUco0o
    +A3NJjbwEKFCN9QVJKbGsogs1saljsojCHNn4QzT6FvdoII/QbuZQe/ncEVa4tFT47mnC+1QVqMtkYZbD5W5hexqOroedgljGA3lObAHoRSaFxVnv1Ya
    Br/iGaj3ynSqSELs9yy4gYvVgXVGxh61PRF3/WKtqSoE/u+V/L7vqBrhcy9HTlSYv+L6Jfnvy65fkkmmkiZqToNKmkcjM23ZDZUQdJk0dWoVMQPhPqj1
    01sdNGBxr9IQ1NKBLbrHGq75dcfaWv25TrYIDVnTASsda+Z3nVzt1HzXdQPi5T7uaiVSIaD8a8I1gtyn9xD9uce9fkn6F3Xjysk3u0dRvCMoTrx+9MRd
    CKkYtWznTvzQEKJ+piUoD5OWapo15WjfKP2FHG8iDrEeTRpgvj0D5585xMdvUIZCkgD/bPKFni29wkCappaLRbXrAQa7eYhqtOJ5awXcGoNNaBIElKgt
    cEHDYDNtkF4YdYJIkLvbbm19s01QydZQomM21kffyv3v5asDLz91jy+dOQV3Sm80WmSI8uAhFJ3P9fygFtYjhEvUALMpsuKp8/5VxojovypPNX05rSmm
    HvjtrQz/MUgE8tSpV5/6iau810oXTYvuty26yrsDxpv5q7wNjfrKm7lDwyXdcKcKyVaLX2mFLki2+QZzrj83DGyf3/PQV95az7/yp78nrfyEP3yb6Czm
    80+8pRwQpHpdOWiUFx8duTgjF6NJnX/BaOcpTWlfkTL+qqulY/kefTWeti/XQRnpB9QXDIApa1b0vk9LlQr0adYYecqzsOr5vMzb/Vt9QXQvOwO/XKGJ
    lPTt5g8J/dEuNravl174RMs77vrl4aleMFO9b2xP9+E/l2lP92/R04709J6f2qqnwaRufO8z6saj9wx3o2e6cc3YblyD/7xAu3HdFt24RLrxxD1bdcOf
    1I1rdkR5zzfTfdc9W9PdR5yx/ThC04Quuxu3WHbfg0X74Oh68ya1/dodtb1TDP4fvmbr1j82vvUvxX9+VGfhZVvMwr+TWXj8zVvNgjupJ9/3jIjpnjcP
    E9OyIaY/H9+Pm/Cfl2s/XrFFP2akH+e36keMWoL/hW70y53XwT0sv691tfDhHa7WQdxwgW9Z1JtsqOwZjaDz1C06T8Uqg432b1zZl0aqnaYmqlOFoizU
    CjSw2ovEiOvesSxiCWDXqlx/zIAkUwlY90AbU/Qi/p1BsHBXWSmV0VAN+MIhz0Q0PfNNst0C+cZB6VIZgz+tqJMI7pQG1VPv5vwk1FV+XKNED+DvGhV/
    lVtFkCwU+9iGVxm9ZZ7l9wBM6Jgas+8tykHuuZ0aaY1Qhqayo7PnAUMZP4VfOGpeowdAuHmNkAicXfGvIyy2zLCLALx3hMsko8VG3oldvlYBmqdJqT5k
    UjI6KjFz5d/RJc0zNX8iMov+7UMYUkLr1pL7CosK7ClRXLSgXVRwZB09xN+r8ah2c+rDPuuovAQVxVsD0gxUcQjPNvorIoSghqYFFInxE1ZjxipfYGr9
    kXS0t76xxtDOVql0fsCxJhX6yJ1xJhVzujCpmBpVb3ChaDhq7HNVUKPaEeYVsbUUeo08Xj+UwTfupvUb4G1SuxpsRCbkAj4FkJOsl7ShAj9iAqi88AX0
    +1F0T90b2p6W6zDldZedIaIhcXBqQBzjLp6ylHObV5Stpwpz0BZSR5YmzYJUDz0NBfcqaMlQkk8ez0r1GMHAxDEyHm+LzOlCrWSA+J4HbTGcNXV+F7AO
    ogta53cdvIQwTYmC8SUMUUjtWtRCrnjy/zxdQCogKlvLXuN7YfKU+vwNybDajVspHI3oSUM79fj+b9fi4SR8axZPmEZ2DL4Fq2dFaEbbwBDNyLBoLZip
    ZeM8E2lhQjdNNa+kwPd4meuvE0hDk4Z09XjQ0CtKu3e4RJGq0f5wWJX1iqLuqaJO1JWaqU+Hr72HQTMf0LjA1Dmf1de0uFkGVSzfs8qoTf94LhS3Blps
    yM6otNggRcFtMo4tNPS0YQv8O/l1GgkR0O9c607h54DTkyssCNiAk6NlyyeRaHI+Jg++/jZFlIdqfJU3w4QIe9OOGuBdt+eswSeh+q9/ZY5hbixOSVMw
    AR/8yt1IwWbUUSO5F83XK/k6uIJWNLzcSaB92oWC/rDQZSMVoaaPduQpAFVYqg4Y242hJ1h9baBGiN3H8+AoyWw9xTKXmxAvBmgYzEmqw3+WFrlG/FsL
    tdp67SQiyaIqunqJXIuIf3SwDnUnEmL/SYN3kdyC2mqAEESMSH3c+NX1tJnACpA23nMn39MAmqnGELcIYKQBxG2GyEYaQNzRkkrVAOLWRipLdSltM4C4
    K+s9XYVrmnEHyR2c60hGoG7jiXvD0ZSsWBelveOZiE5JGo3GFk9RFkFsMSvlZdOwWc+w1s1gNp1GbPEcstymEVs8f27QqohW04gtni7DePvpDJjlzMQw
    Xt7gbr7B1J0JVrN+2i9ji6cHfRSS6dvYYo7fzLlsAePX4sAtLqWzyDebHFvc3y62uH8BscV9nOkPVdxlBa10QWZJ2tJidHH3JXh0Vpo+D4F1+kQ6NxRd
    DKKw0cUHGdxj10M5DxEy2mZhp2sM5vATDaYJ/SyTEzFabme0KFNpIeULbHYnnVX8vzmA/8k4Ky7gTAUz28ap1cvGYXHo99W0nfVxfx+Mdho/LWkuvqFf
    E9o5KkLsNIRg9PdhDRjLXfzjmY3T3NH1DZFMP2sKRQfbPktL9lFaMlrLpk1pyciUlsT96fHBkq6E+bSvC2LalJlcJLJvtpz3Vwe7hK9P+1Wr0hJc/WVd
    52nE5fjpdLp4rN3EhRQvMjUnZ5jgOnOTnNGakzOoKzkjn8begZPpEutNLuH8kpyPld/JCPVHJvISncjdOpE9nchUJ3KQ1p/v9eHw1Lj6CstVNG/ZXWTE
    DMuNJrHcaDPLTZdXCLK4LMzCHiXmaJf+hFqHNjT1ZiMCfa48+fCnHjn72s++6+vOGc2xb6187Qs//eTdH/v8u7+MU30IA5fK4zHwQr745Tc++Udf/ez7
    vuqc0czjeOUbD3/89Gfu+9y7n3QIEJKmPUMW5RE5mIxBuhtrpHcivYRrpGCYwrjWh9icZXLZnBDE8WxmLZ2XKTGb7yrHQk7Pgp/N3iRXHue6OMHoqXx3
    OnczyGNWSGLG16w9hNOls5C3ZhiuDJFo9lA2l86cGGDpYqHOLRWvx3dhAk3x/ZvkeVKFjD2dCfMla3WPr2YzmLI1TugJrqcKQaSXYPVF6W6sPmHNWH1R
    mmI1RekAd2OU3mZ2yDqrrq5CHnViW01bDwGCecFLZbFYKslWS2WLBSOrOk0Q9o0Fs/hvC+ZbumCew2US7miZBM9smdRiS6jTa0IC00qi0DlBrhTYFtmr
    s9X6Y4ug5jVOTd/qZM/ZUuubjS/UahIc5BHhcKykt72IpjLKIKWKkxjxbHwZbv+/L+EsfW4Es0liGR3nOxPMGF/iauENEiPYjarnffX5Qv2VB372dFHd
    ph4XxFDny37mtMJuG4TxhopdTRW7fAPHrGKXxl6EZfmhdOpg/M+lHaEyiMryDAyHxmkxVtmBbZL4e3V1rsKz/CIthiUtwumIKjgczuqHbqShnLEpWci/
    QBjTYQ1VY0xY4xjDXoEf0ji6ZPHl+Cc8+yy5eYiBSzV2WQOX4CKEmxgeyQFjETRqCMZTNKeBDCRRbuXjdRpLUwxMpLLiW1+ty8g5oje7aKl2KdJ456io
    ocuyYdFhVA6ncce/TqukECiCmQ1FSgMNYvQn6/r2rLHCeOadkf/971oRJqJNxL0lQ5pVTfrcUBO0+qEVSVyNChauMQ0OqcnLpJCreq5h3IGmEpKmtDJu
    YOK0xhrVftoa1WbUdEjQMSvGx0tOYQJ42j1kiihz34jj13iuO8EK19jOCtfY2grX2GSFg9VRONSoBa5RWOAawxY4eqGDEQtcwIT8Wo+zUsE2HTbECSPu
    nS7uWMR3VxlS2dJIyTH2uAaTNPEvkHnQ/xAbtrQd/Yv7XNosH6pm6zw7g+Ubxhssw4L8Q42sLCJlxtor3+JWiKWSn72ayR7tjsmkZv61+YIayMp4gcIa
    yKxup/JwATEgDVllS3wakZj0WiQiKQgBL8tL5cdhXvY7J7QRcscWjdwm3XtzI7dLPXd3kHoeryGaCMFzFUGFAkYqjNKH4yqFEo0actjY/QKU3y9A+X3F
    6/c16sqnr8Az4bK+Jvz5R7j0QCtgX3Pq/rn7NIOSC9p+VONN1EdEMnbQDmgOsMdl0lXfaA6e0RyOo2YCxJiaNFC1BboMlumn96xpCcCZsiYCQkixRcER
    BmeFiLvxkKaLQmoqF/pUD/yb5IyqBzDrpv5xTXHFyTSgegC01zQ4juDXugo+yZ2nCSmlZOvE/+C7LVul4HIE2CLgmHtB3yRvq3HBV2KRfh/UEDnpEMaf
    gph2KyBmtM1jw6Az7YppuJawakwvJR6ybFbJrww5AogBxDqLNkVc3sF6SPkyrnv4qfNtOlBEE5KdAWaUVfuyABRUPM5k74gzhP5lwVoWmhkKrG6H3sCC
    Rzu89gXBUYGZGRj8Aw0vZDoxQkuxgcl2HqRMstQO0uLJmanfJGcwM+iTzED9uGbt4WQa3YTz2DzT6DiDRUG8oUxOJnsza/o1VQaKUaMqQi1RKHBt1sDV
    /TsUeRUkXkdUdAPIrqDvuhaCr7MQPBJzdQMb2qEdWIe5Q5uM8rswvfFfN9xeBRC7jEDilrSDQPkidhOhew+eGqo+puJQi/5hSE9H2iZPrGHiOw17B36G
    wa3WOLZQ84wZV6sp4lgzmJuO/OvKv0T+9eTfFJTutDmYaTF7nH9WLuM1M3g7XkcN3NHw4JDR5tKIG2Qum/DGrK0KlTHyC/fUtFba5t6HpqipMfNfvJtE
    C/3yw596TZj/xWMf9xn4pKkDYfI7pyoVVXMv+YCKtgyOnEojU908/+Lj739THTEcH9nu0ZiPihJq0L/lwz8vH/7GY5+SF5x6dLvHW3y8JY9z1GdtQNZb
    h6MWhl7CBHnzAi0Oc5zzTC0g4QtFiRv0SltpU4mmiRz5JqIYSRqxLWtl8fUn0QjeOwOs/xaWVnQMMjKk6VnoYWsMZiT6+LiZaelpnZlJH2AE5NPsRgu7
    ghEvtn+hJri0UhiBZ7XU3mkTJHKZZhHuG3Q0bbahebV1TXKMNPclxALnGMR2/ch3ExW3knGfT/S0+XyS9vjVN51W71hiXoZcJX3J1LiXTOlp85KpdJov
    +b9Oq/FpqkjKNm3CqpsqWqqm8RfAUI6KPvI2oC4S6ma//PSQs+wgQW+fooPslZ8ONnjGrixrgam+WtZnNJg60eJTLRQQRQzLkBbInKMyoKX839/u9afX
    /bLkTioancnEXpc59gwoN6RgoZKsKXSi6G0gpNjAbWh4ZpPhmSQDggs0j3CmY5j1gFIPxo0AFRMClX/krx48pRG4Xdayw1GCL8q/nvybYgvWhX+tc/Rm
    FVcSgDHSkjkwzPl0bgQGbKv/pXOXO242p0ttLv8eZM3KLyD0vHQ+bZ5QZtgczOGvY+0ObLA4BzrG/Qx5lb8b2sU5dLEp9879YBt3rsMgOjdotnoxHyA2
    nz4R4Y03tHu0YXnHB31tTx7gltwfLKR9FIROYMSQ43Y3/wnZmOfy6PjSoI/T1T+7ceX71ZajCZk0QQQm5Dtu9aXYfqk59Op4+EvNTQosoo0Hfd2cFjRE
    fkFbghRR2xQ37afzoAi5kM6JADxvbNpsiijs0kjo6vN4asUZsI4R8ELmf5B/L8m/ZeSY+Onc6mCOVyMIUfI+m3m5iD/yBP+uX7Inl9M5/CzJs3woKB66
    dfX5ev355jofd29Z/V7HAST6HH6T2zf07vVVIqNrO4KhXjfVUjLa+c1dJikYU35duUA2J4uXWfbzx2BCHqLOck5Z+Zo5GwtUxD+P7ER58fwxEqzoRLtG
    KBvjpPe/YX21E7mNRsNveCEHfCH/JTlXC+RczZzIDrEHV+gPXt+I1fe3nBGlCZq/iL1NtV6KzNjE/4whBpil0BjYkr5lBpfAsjMH7/klSDvrj3lIGpku
    INagmfbBoiigLQuVPcNvL9hv94tv9/HthfHfzpv67YXKtxvP1bcbm78dPVffbm/+dv25+na0+dvhc/Xt1uZv15QF1Vaz3eCTYFm7FZdI/n4xxacFrqhd
    6W6sjg6Ab1M5O4crsv8sDC6Bzdmstz6yjHSRNn6Qm1+/mjSG9r1DtoUFSF/9/IHySkP+vF4uxLJaRBXrp3zJCWHJc2QDuYI1XZKfEt3s1BLt0wuyTS6v
    sp+vo1dgtzCYyKbL9fOn3+3jk7vzcDVL0S3sDamyk93yTsTtfZ4JZnMmIvUb/KuNPl6Sq94xJ32cA39JLzE8iH2c27aPc5v66Gkf5+J0l/QxndMezimj
    a5oe7srPSw/Ps4cXgwVlC5OZUFbchYE3TIiU8jeukApYIzbN1WzXMfuGXVu/YZe+ob+aP1B5gy/jVbxhbhxx7lrNf99V6pwrqZMT2pCJzptr+al/eOFx
    jFn9+IkchsHRyU85+XZXvvCh65t9pMK9+0cndFsb3S+4965Km+cUzaqesvRnXSgMZT/reQDJtL6CfW/f1bA/KqAQQ9Y0Edu0F7MoY77A9Wj3QngNLlGv
    QdNELsoagd9gDkOcLhxdUoozf8qGO4fl4h4aHfDMPA9/Tt9Qzc05U+Ex9bLj1i93+ujXnEigaWJshpBIreY13EZvhKUExRR8R3WLE2E61TWd2qYnRRrj
    Lp3weSqY6JC0QsU0cE+8pCqtLUNiY6Oh9M2X0tp8VVqbHyetzau0pvXic7Kv+SGxbN6KZfObxDI31pNWspunZCetKPS3PR8cijn8oIpg6ABcyiJKGX/+
    nPrzPzjqz9/zIX1C/fNzK7/+hfe5cNjPIYK+r/fTy8+e05lPKrDPwTvPenlzqN27bI6SdJFHcPs24cZZJ4p+y6jhuXc4ay4BnCidPTGY5djs+fBQRz68
    TUc+vKkjHxnuyAPffKrakQ+P74h9amfdqHRBqEM6MSftF4Ve+jLLLs4tAah9yZhn9nx0qEsf3aZLH93UpYeHu/TWD7222qWPTujSw89+ZmaGZuaRoW48
    sk03HtnUjY/pEzn1efZG1uzKV//yp98Zase+8sTrvoRKUfqsBpXIdz92QR3xbDegwbt5gECAFMq87MLoU2OoTx8f6tPHt+nTxzf16ROmT23t01c+//FH
    PvRrv/Der5jOVf9GD7/04Mff+Tu/+vPvfhKTpK8ruvmJi9rN3lA3PznUzU9u081Pburmo6abHe3m13/q9970d6/77Lu+bLpZ/RvdfOLhj77pjz72pvd8
    kN38ZCWM+dGL2skp00ni1uudCiVCvbU0zqCSQwxMx3o8rN7PVgwwNL7Eaq6aUXNVomYnGJqmDtDj3DvgwNXe0BiEqtnJSWeJRhExgsWk+P9CXNrYHy8r
    nauKTFv8B9Xhb+v/7SDvJWC5blYrdDab3avgxfu8KzP6LwhcwxjU/QOLZCZ/XJNFR8rMBuueLg15wJepq72lrnXCXGM2Z/GGtaxpDeexNZxv3/6Ld5PW
    XIE1HX34NROGxHa22E5G2u4buEOl6ztgzauIi2/u6CtmLFrW6KsiDb8kX/1FGkFbcJ8mtwy6QIy7RYGhokEToE3qj1GRSBFlRbYEzBfhI5MPnTL1YpYN
    Migdm33jWzKveJsxnTesxIvAf3n4l/hxZPsVBnqSfhv55hyBjpZcwjdhyathJeX7VrPepR7j8fRqIsI2Egemhs6i4Ig8mE3bs2nzUi9BOZ0mIHouS3sa
    mNOEb3Wv/HSvdTP5SQ44g3RK0SGasNMup9Ow6OKvEEuLDyT6leTNp01RUYUvnWbDZeMJEFZynZaWGzNcM1kPHj33OBe7BrpMoQRnM51CoEvhgVIjUwDX
    E+CqtSgPvixv+7BNDtUrxfmPmMo/kf20PH5d8fUemBAq/BxuE0VcJlrNZT3jLimmjM9lnNQmZhScRUuL8jzEwNK/3Ut7QqWQfOHf3quI5U36t3sYzEjG
    OwHb6WGgm/LTBvfp6dCOfEQHhAywhxEwiHg0wzQqelOj0JuUou6xFNWwzyMjAn+1sinoTU3IrVPQm3qbHyrJsMGvlTSnBNMEwewbTzBN9DG1BNNMudMM
    EQzABsnLYpiiYzhaEU/rFHlT0kkbbF+i7iCtxRn7vz+M3CKX5YmSN09EVCixPFqMG7uh7VbZhzrBCb9KGSqh/SCcyLvIwoE1+2CF+daVoJhcFhgQHNay
    rVlXtANWjnGPjjHtzMFg0F3bynTNIx3I0U0T+lkDt7Q06TYGiHSbYBbWC7a9n/ei3mT8ZjtDYgtgBsA+VyNCDAbrl08bL2KFiOsFEdd5z1tO2/ItIGIG
    1tT0EQ1HSp2jdGoKEdc2P+QWRFwHC4qE0mppYxDmn3Y09sCRo5eTaaJ98gfQq+xdWtXaN28w6B84r7isk8mBtdcNRXx2lCL6Wq9gZmA4maUIRwGxSQWB
    pYKQVIA0R6WCBqiAuIuhUkEEKqgzisyU4tnZ3DWe2dzlmKNnNncNBkXZuasxoPKoohMfRcTUprkrMuNYPjwi2r1TzFxj7MyZu7Qe06ur8xZq7FRxmpXq
    DFupT2Irv++79QoQVsFVdi7fFcJdlQ5qyhlC5QyucganSG12ETTkb+JTddICAm/IlTJabEwkRN3Mf/2iim2skASQf8dExNqZrhUzXWPn/utpG+nKZGyM
    eMNGjTQJp1iAETY2P2RTZWtwEjOsNffXGOZKW5xKGNEAsdCVbSliAGKBYFVMa1E9vjYGD4DbW/z8YXw+SBYI/7LBpLI4y0vLBYrfc5vM/SkTGFlby5MT
    zzo28v+dnMz9t6dNDFeqwZHpFsGRG7E7XQkzii44zCiyYUZISB2r7yBtpaXSTqzyXqRVBSMMWMMMGGKKOoSNbBEwa1MwUcNECzVN9NC0iSCaNT6ReXhG
    0/ZgQdRI+2flMl63UHkdQkUSVEsg2FgaqxTV5or0Cd5aBh61ycF3mF988W7S0KFHgvyhP3XzUx9Dzm+Tw1yN/mkUy6eHhOpBT/a6qSLuCA87+amHt3u2
    w2c78myizzZNbMRvbAzHDm39mlm+ZlZeM6eveeLBT30gzJ/cSRPm+ey8PNtH8NJo5NPQw0wdL4OWmhpJ0VAM/C5f1JUXwTNiKL2t5NdGoGBbbhAyO9YO
    dTkUmKKNSgRTly64sUTXogusa2W6Y6wskqxmi+mCjWACsGp33BR39XQRwTT2A8jxMBFMXRPB1NjRC1Gub1VOLchQLXK4NIIpQgQTc2v3aabtXl1+qYxE
    BKt6jJ8+tITucAQTOqL5VLDyJ4idmTVNghN0dlyTZvV00aSZVWmQPJfOsUm/Z5s0g5eVMU7zyn7nx71yXk+bV86nzKZP3sv9ZiGdH41xwkKfL/oi+8TC
    Vd6N8tMHerK8DbDJDFL6ASQKX8USNrMaBjWjYVDTGgbV0jCopoZBxRoG1dAwqCkNg+ppGFSiYVAdtU7V1DoVqHXK0zAoV+1RvmK0VMOgNp7TjegPzEYk
    4tbFiNJ/YvJO9CunTRrDp51VooTiN5y0F/39nlqwHpxsrnuVGoxl/RbtkIan/reib2FRMoQYIfdaYRMx5yyYE93CgGDRbV/rVavrDGfS17HheeM2PE/h
    UBAPmXt6nzvuPtfcF2uynU0l8zRxqm5TyUJbW+2a27H4kOHmDCW3KQA5c8zaGGeWP21trAg3/9LdH//cbz/JurrCwcpKpjcxJ59zAqb/pTD/i8+fU76Z
    67CUGflky+e10g0rt2OC5USBAu6tJm/TQTQU1NGw0ENWZvyYl3XIHFlioTNuuXb0tA2r1Bex2HsHdNTF5Uh3d3+cOt9LE7ymx/sIzEktAU2+3wWD66mu
    oDpCrO16n8tgbxyed4VGiASVL+c+R0Dpe4pu4PRqQmvhVYQ3M3S6M9ABFsOoGxQxNWvWLvX3KdD8ftg9DEFPIa71lmvdRR4h72EBR3BKT6Xx1V6iMT8Y
    UTebNi1/1FVLRUHsRaerLU2ZLOnaZYCcrRFanOYt2mZ7mwKtjen19LheV98Qj1thXFM/rPmYZjhob81mmJOHnNoh07V+38SfyaMvtV5qC9VuL5nkPEy8
    ArYXg4EkP9iVjgK0nZ0AbVtc4peiVTMs3+tfp4BEhFcnHnt+K0W5sJTyUC3UM9Yg7nM7CwbXrZk6lAYMh6aq3a9ZjLploKphO53VKGHPhkYrU5pTpkSV
    1lygnPq4O8CBT2AfB+52jvBLVdlmqlPbKtu09oWFta8NFWzscNSxy2n1Ytgqw3QOBBkCaWcBLQc1htiSGPSMXQtVVUwuISYxtrOoSv/AziZkaA6zvBd4
    HbR3GAAv1WuRDIGSH7LiNac3zBdXr3AdVkRYoJjks643J0qO+lqeo4D0sEfas1luOH4erZ2Q/iKztYbtRHp8hhQ5RzxCpFq9rDDJmxBbvOptZtMziZIt
    k/wqYzzFsksmiFq14alSG0bOanVUb0Tw9BQpHO+a0ydbyNQWkj2qmeQabDP+WdOEKY23mSqyuduYmAiJswtIg8DERNiDZ5CSLhOD1ppI8J3EgVsuNG1V
    8X3eDwunmLK7rRGZLAt6yM1Cw4I+InzUupXCzW4lLhd3DCOxhAEbHQrHMQElZF2zyuJASoHwy2gQj2fQkDQM06wXTLNeMs20ZOGIUJrcDMDKdsrO3+Fl
    0Sj9agaR0K9n6Dc8pFhg7DCS6oG6XdBvvaDfekG/dUO/GBul37qhWuz5ln7RxlmcGaHf13oj9PtbBCr+XXeIgjkvINOXbkGmmxa/JVNviEx7IFMPZNor
    yXTcsya1siBTj2TqKZl6SqaeToynZh1PydSviDv2LR7WGwW+CyHhqJy913pjaHc0KBxdWhUFeEq6dAdH9uzpYvyTtxdpdprO77LA7e1pe0mkK9E7fWuR
    k4W9/HIU1llDbls4ClrVAGiVPNTcQLyfb3ZqOmIiFYuM4WLGqHPW8rCokK3SFuwaIBdmDmpSBM4mqxSzL4XHFi49PQtgBvmPcfPJlsCj+900PiuUWLvC
    fdjNZiFGCuF81AVmQkMXdKV+HSEZMr/je47LNG6u9e33u6Hl9Q5rVjLU2Xr2bzIIt6OCiV438xSey5qYJxWJe0tp+9zGEBjEiCQ/NUGSL6AXpiaL8PGQ
    cUtkd/BrobsKJlYrnTfyd9ozpY/T/g9ZKS351cJhKrsc0hfWUv9EOsv1rgJ6RSAnvmD5FIZWoRmQxi+z/mOqdsQGhHczfTzmVOkja5RnKxS2SAoj3WSt
    q33F7VUv+MtFeZafHxtMWy5A+d/Mz9hTwDKuJrQ1zmYzIv+hT2+4rSgKtM87osI4M6ReXAqHqL/GOTZdrlera5bn7aKKQeXdtHV20DFeXCtb9raULe93
    n7VwSXIsmeL9LsSp3mbp0h8vXQYXQ7q8Zox0+QKVLq9R6fK6Zyld3u/uWLwcOyAXQb7sPUP5Mrx48qXuz5vly53tzzuRMJ/R1h1t3rqjHWzdz5GE2UkT
    IPDR3LiYvPN0ZWuetGVjkT/qFRgw1kn3G2GtvV47WWO5lQp+pamqpJipVo2FszhQWA4kww9j75Xp8TXFpuX2pEUmWCSK6aINv6wJ6JCWCNdp68/DvIzC
    87Knour8oMVC8xqhFAw6zCHUwgH4nIIlddK2oSZebTI0pUViikFMWZc3K4hSfC5LsLV1zmU9WnfOZVPc3QIRK2R3m4YBZOXpp/3TqZyZIjrmDKtXK1jn
    qrxJoZeCfB0EqdBLmpcISJfZ41lrBHKppZBLrkautGxfkdPOLs+xywBaStjrrH+uCrfJIciCcptdSGNss/HEbZY3uJtv4DYbA3JpIV0o7WQBrPVxumDt
    ZBwgGahFDFCPo7O0lM7J6ExVWtWuNqiDBnW2aFAHDeqMbVDVYgUnEs4slJBLU+k09vhFIXlpRY+7/sxLgBc2lyLZRLb54EQ6T7aBue8aqIYCcMnXqtmK
    gsA7RJLQ2ubEUWJ+HqnI9L+RagmrEna4gp5Ui2eNI5SYtahW9vTuo0vxq2uA5nAthIfxCl9YGbTAIHArpC/91Bf0fEufT4Sh6PMzF/b8jD7fv8rr6/PL
    F/b8sj6fXiXX+PzeC3t+rz6/D7Z+gohcdsC5TI8uP+Bcrkffc8D5Hj264oBzhT6xH74CHl0J5wGPrtHC3A7rVVxIK16gz193lQW5/oELe/4H9KkjF/bU
    Ef3qi6/yXqzP33hheO83pu63Dx78yYsBD956+SR48NstMkprlWgh2N8vDjz4/6YjWQleKA/HxS0ISZeHLygPf6A8PFIe3liEO3xIcaCeSWlEpQtpdGBn
    9YKej0zEyxB3MLwBi6if+YXVxIdcUnKCyx2mc8nRFe4iBBg3ft5osEdUGS++rgAR21uG9lghuQhNMRJbHD8U+76IHk0repwX0cMbDTdUTuib1ZAMnIr5
    qvSfBYVxSv13m0fH19NmdAB0Q2A0vEJFfO9SP1WQ930Dp/COAbJI7WI4UrtYkDLDTcj2ak/d9souQ9PIdDCkmcNdNuRYMAKVz2Jyxm9QVUjsdVvxfrzW
    YlwD6IC6BnzgTonE/wKDSq/X1DUQMW4MOu6Q+ubTrWlUNHn0MlusPMD2VmpvvsXto/bmDGlvCBHwAeMHsKT8slX5porFHpzfvjqiCXZUL8BkgDBTN7ob
    5zc20XmxgjtAd9tpbBViV0rdzdOIwWZ1YuHxbuFHFELiOaEQWQGqIrpbB/lqtyhEilPobm3obl0TH4A4gY4Z4Mvo6dUQytj6i4MihDKAlgBk0rGj4Ss4
    h9AeRUGRYEFcDopwLyiMY1/93zPqKU9oZaiWZbVzaBzOXTOXqCbIUYbi1iAP7aakrTpvvKFdxzzJJ43iholUxa0lR6q4teVIFTfUalPFzTEsAoNmVDh0
    LCa6YpuidosCmJe/AP1Vta2DHu8H1NSVhdLWUaUNLzLwqLbirDD1BpU2Dxz6GrM3WaUtKJQ2D6p5ZUivAaBXUARFdvTBFjQ4ExQZYTY6kx41DQgQPwAB
    XnWRRtrCpDSAKbWg5RH6Wh5BtAHMn1XZVB8aR6SB6YCyG8tNCouBmhPs1uOXxhjnUiHWmp3StHZWWR/wP2usVwm6/unbzEuigV/c6lcgG7ERDPgDd/JY
    hskaBMrX/IKv+crXHHSUAKOikxScFVzzfCEKB3YX/Wjgdi0HP+WWyiP1JRU/tDBvzVahxqbwq5uAsXzIaurvVrQYxlz4+UMOI2aTX9dwh33eq/QuV68h
    8MK9wn2eUCDgCS8lPcrBvtwHADGuXWKu7bLXlnmtgWtNc61hr0W81sThNXIoq0QrCbMPA3alheg+DaVzNZrGBVPp4CdFtgvifBL8XDbo4We/6QsFJu3/
    O8ySULxVUwoYxYsZFReYwoAaFcdIksDwRYC4nHKL2KUGMUC9Isg/zp9yeQHFMgMD1WSxwzq42CgAw55yqZX3cg2mr+MEK0HFB5xrFGHoSg2fqUASRRqL
    k2gsTncIkqijsThtZV4tjcUJNRanqbE4gcbisNaUj+JjVUyiM64brCskoOpCWrdln8HcEwnjGhmhp1yFaXSPp/5x+Qv/qEtCOFFAU8+Eou4z0g4VG6Of
    UI4D/92H/oBHQXOQtfh1RrSK8HLGH0vRHFAX4qnGeiO8kvu5Z8ySLv/KbeXw/PtVIiUBI9jj+zXWw7/cuVUoCJSsxcPWBuTQr9Aizy+HrWGfd5PQoA8T
    Mdn8y4TWfJiPiX33UhhD4Ffs4udGoTX5eTEgoEUCHbCo6w+QI+DTWEsJM+8XFRLONXOeGELoGOpoVULiGhWAr5DFepUkakoSdSWJSEmioSTRVJKIlSRa
    ShLtofCsrpJEoiTRGwrPCkZIIn5DMFJRXGEXn2vBWZ9PLuz5RJ+fKYTpvkrXFbH6cmfxAGK0cLR0wFnSJ5aHFGk92isDq63Yd2Gt2KfPX0bBjrR+Yc/v
    16euvLCnxqjgF6TMigreLYOlkMdho6Tc+G8bblIsTb9SaceGOj3lqtn7H/Arjfk6U2Su8p5AFNx5bzV5lyJr56dQxbj4Sl2v2i/tPA7bu84ontvrHCEC
    mBTKGyjM7zhlIL4vgysBXC4q5AS3DIgdjelW0FFGIHoa4a3CnadAo9Usq2hcmyI9XbSpD3hstkmjyNGUZUpToiI2IKqH2Nx8AuSGqNSqoeQjootnQ0AZ
    h6hpNZ5Kxq4RPl22LmsNRXfvTF97jm9SmH1VbHyjRYTY8DsMzBC2GzKODqqHFVNNVURA/saFuBrv+bRxTnxIqyG6+YfLsoi/RUFZdtwOlJCe/IgSMsXH
    M/oSpvUDJsjFPVp8ZVaDXaYrn5i1n5gd+4kYkbVRCifFski4btq71n0efKwHnEvlp3PAAbPoqhkuUdZjjHosouWCy8/oX4kNka8GPBbDVY0yH6KAlil5
    31ICZaEQkCyf+vnTFWpK68lvmxg5rM/M5d1PSJ/wTMEOeCr5HT7pMiIX/iSeNfdA6rLvAvagRq6bNW9vr6x7XnHJDRACUL6keDbWiHYPEe2iH8he7TG3
    Ih5dEajAAXaEp6Mi2Dp/VFkhWikfeLToySl/LDoj/jfrFGwKDhdpVDwKxV5Frpbp3QK5GkEMxJjur1LBKzCnoTark1uvR/g7sn87ABx2FHfY2wbpWhsB
    pOsf4zOpHnkVpOtn3Ap9I19XRcZ+7nHpl79NuPTLiku/vAUu/f9cEZt0FxtrsUvKw33l4f7y8MpNxk4Ix54T/5xfVmnfX4jHZU7wZaI5abodtCOqTH3V
    /pYz19obwfJCBQZgEEGpXrG0LBLvi7LEPlBR+vlATgvB+KYqMUGgK1WJfVuV+LLUN1k0735NUZJ4n1wnewt02odULM9oq4WWRZ70HvuZyLAx/CRUnfei
    GbZedGAqFSe2LPW9w7k7Q7f7V7jfA+n/cudyiP2XO5epwL5PdYG9g8DU4i1kYsdkD5ZlikNbptgfAXW9272ofigVTlsHnJYetQ84bT2S/aKjR90DTrdi
    Wx4Se9WbJGLbJ2tlUvn+AmB2jHjj6QxkEdBM6JeIdBE7RBpXlNmACMhAHYcqEzOZjJgmMXBWPTUhFognDV4dwFzVEC4Jl2VsrZfcuhGWEaOel6o/LWPz
    bPPy4bY3+ZJbiD04RQtpSxpVORcNmmbLbtBg1sK/F8FU2t7zh7pe84/odt3IP6oHslmbfbsdVyW/4SGJDBlrflWguXTRMeqfTV/Hkrl0WctC9u5UUK1z
    laVadwat0WQmdCeLbUZquzB6xqVc0lHjJzJTbf86tn+dcf1jYJWsKHzS8H1fodeyjp4sIvDqiKTq4whJghBiYqicifzZUNGmfqkv28QMrsrn+IcIY1h8
    gf5hYHMb2LEDhcJWiBaksGH4rlfPL7RWtGL/xD3533bfyu77UOA2n7Pc7txRf0o1wzvYlOEdGbaOhDnuzGQqBU/wafgVAqqDELCyBtFFzfeOSo+EY9L2
    op2i93ShkTWKIXnfaQPu0oWd3iqGWyaR//5QEnk0lETeLqKZ2sNJ5L8/MYk80tFDJMXxA86ytM69ijFMzlUOYpjqV8mGCQj95mhmuTGvN6sJ5pNSzD9e
    c8eAkJc7AmORtGafty3QdwSg78jIW7rjc1YI4e2pC8pTXuCZGhY/CGAkjQBtiFTV1WlUCG8TcBiwbpN3Q7sLeR/g2k39WgGu3QCckdvqYJeR43abaNoR
    0bQjnK7+2Y7ZooPtunmLfky+YDC0Pf3esXZzm+9F9nv1ygeADjr0Z30Uxtsg9GB3RSI55tgjjHfZBNltwZ/Rjkj4S2CL6HkKmeGpKKV3exw/3C3bkKPj
    57wIT97MKi6vpAbziV/61Ks9E8TqojoXcBjqyQdPq9p4QBSusGyiCSfwdHWXLW2wpSj6GtBQgbMvWjJzN4y5DS2WWZV9BC4qEEJAxxoMQy11ma1KE36z
    qNIWj7STABEEIwFLGm2v9ePEVYyz5xbj4I+MUB1clIL1fz05s/RvbMR0ohgHyRYYB8/tEHzGDIF/UYbgq5OH4Gt2CCIdgmiLIfiDZoAQh2DdO7mJtQ1D
    KAXQhKIy7E+D633Hhc84t2qTj0b445JlfSTBNqytorjbHXe3a+6OFfnAhAIKi2HI/+kbs5jskm2gzGhVHHCh7nH5DKPmitMyhXhXvvvHCQg37jnRil+J
    SE6621fqWi1kJZFvNdrOSrxSTzvnWMn8vjK9Njp949KgK8/eB8S3c4OkGhY5nHzQ2vkYtTShuLXzcWrFWq+kDJlsofOtImQybZ6ZVIIibVTHgRS3An1J
    +n572t2g9UsDah/SQN7Lnb56N+satlAnspFCpstjZ7Fzx7T2TpyelhZOCCrpE8+CptwLoimbylHQ1DakRIGhSkit0RMUpnf/uKh37itloYEYJrzQPScT
    IeNqdkmM/FiignzeXKlvKG51cyXeYJ0GmWT3CNPOhUZb+FnLgxP4fou54O65DbNjfkePprPd8CWThy/h8CVmfW67MlFeZ6Vzhwxh544fphelKYthiKrf
    rtVrRf+SNVxH/iEcgCbmJdKYl0BjXnz1EXrGRwjMVCdtqj6YVjSxRxFOt6lCF6PMTaKPu5Rp8sb9pyqZManCfSlummcyp//CVhqKBq5iLXr4cRSzDOVG
    eTOKD7EQER96l4217+tDM/pQYlylarSxKKhakNU1pfgcmrwAWFgW5Il/p+b55Q6BMLio6JTsCo2yeFiV5oKC5ipHoL5gHPUFoKem1l7ziue88jl33HOu
    eQ62i2ZJh1X+di6LhY+vOJqLJUunaRuqwmzN0lfznKyqGPtL2x3tkeOCugOuM1/WWYz1GOQFYmR5VLnF9OVtRV823YKI0xaKZ0dpjKrYxESJQCgNWS6U
    PN2qCZYRajXojYRngS+S+Cw1hU0JWGzV9mjsERQ/ecwGYLAb9qLmsWEt+ZW1JHugIjyMGbIAoXMMwK1+gb4pxt7KSRV7oNoOfEV2qoEZXLkqV/2JPeQT
    12i/rtRiicT1o7MjQnRSPS7tj8YaWSd6XBkDFP+xO2QIDmxokK5ELP8HEG2VQUwsw39wvlyYQJ/VvGfVBxkhU+dNujYDnQAC/YUK9BeZEUn5917i2fKJ
    d1l80UifKMAioxKuTosAw6bpKJIhV2yg4QwOcYRN92bGRbb+R9et2DoaFk7TOHa1UcDI+Ts2vqFtaCCPBWp2w9ha5NPKF/jpRqEHx2/sxhAY/fXgpMtf
    /6RXTc+pasYVpJXGSrcqgaipL1BXE0g9i7FQVbhrLQ3aK9FKAHGvA2p07tvIuivX3rHins5EKoFYlvVuzKaWBtPCrYQCZQiwhcymzisHcwYZxTmH5N1u
    hYwH/XT2vsECWqK5oYNZEZt9GFcWi4bNWu7l5qUrYIdHW6SXEp/SPrDDo50lo5YbfgsQS213xSHG1ZImXFumsyAn5wZLuIHNsRfs3ZVTcdpNl85hp4W4
    cuqU+8Oow2Ak4tbpbFlzXpqmbDOgHGlK1Q23LWOe3HE2W3qR6thIkjFFmk0i3JijbuVdVBUHu9KE8a4WZqpsnfZ00/lq+0UkuNqHNj0PoHPItOkSw0d3
    rbgaRVvcrJVpbgQ8g3xzlmNevFJODd1Mw2+lqZ+xLCsa7IrTXdWPoJnLQsPd28ePlQUf1n2p+EJ+EuR9R9Y9KwRNIXzlhT+Zds+cfWW2dHO6BKPGkvw4
    R5bOyc/uH78P07QSbHDnLKggxkQfbA81vS1zLJeX+P6zLx5p1GPaKHmJDN8iFke6C/893IY3yV1FMChtJ20iog5nWPuu4z9DCt8KWWlWUVmfwTLcCodp
    NlYcsqqoAN7TFd4DrrLULuqLD9Md+ZRpVDGqDt8H5uOns68czMrOOVie8PzsuXTZrCre0wUf696Yzcpty7rOXOF5huMpvxtMy2oVeprWO35keE63PBKt
    k0u9yY9x5S4IQU5PIMhl2o6VGftIZlsGnZSLeHbbRbw8uogXN/VmWVf0mNEBaYo476KxFcoqWHGRRFtgDJCQ3laQVAEYUFnale8PSTP4jG1EZb2PrPXR
    hY6nWJ1ORnF5i2UtEzu8qBk3jSxMXfAvgVojpGIbEA8Pw+wWK3SRCxQxklVbXurG/1IbcnHUJjswVZLxqqDDDEWzaQ3hzoCCrbQSqiPhEB2blXd6TPEY
    CvfaSW3i4cLEBZhyTeG1qf80jP7jX8fM16yJKLAaSgIfY91LR72vYZm2UbdpG/h7OWtpvcvYAOnGz3nhYJsPQgyxYhwD45MQYhalvhXv+G2TgJkxjB8e
    AmaOh5L5O9Y5ivQDTeYfeSisgGqbdH512cZaWSuGeNgHRipU41iLvLYGjSr8MnEF/IFbKQVmvCxhAfuMj37ktAJf1IdDDAHFcIIhwXDcjFSMTb49xuzH
    Lqox+y8nW3L/6gKM2V8K3LgihA8FvWiAcYDiWxW0xJrJ40KzaiVaIiJLNGErhKVG5nS5BDU30Ej0QpFo19gtFupeP6T+jmNAMc9bzOFp0AytMTOoHc8k
    eiVsJ4sxEPE4Eo9N3KIl8ZqBoNp8Z804Gk0eC4MYyqBIH44TpDDQhmVCZeB9900WEKPWEygBM8Wm0cqt6amuucbjF5iJ9fmoTfvoF8uMmBktu8zaBWYG
    HZqtiY8iJF0RM7DEQk1aCKEDAiqjqVAZsSJkh5Dubd2E2PwafJgwf8WqQtfjpRiMh9lXjUiqpPJs7+z1yz2Gpq1lh0mJrgZOKq2QW0CSem/gdtaraZFI
    8QXJQYK8hfH+wRpjp6SZvkn9qPta18ZXQEU+RaRlPyVYihDZatbQiFyi+/ZNblhD88AGVJNXEcsiWrQMsdJdB4lfPOrKkdJdQldiorG9rPgxbgDaerrk
    1TsmUoY+bx/TDAHhoCL4boPaax3yrpmY1Eke0ZmMy3HRQiIYDYTFOhyhrMP+Ak1ATyWrWVeXY1etCDa4rmGDQg3eRU1HE1nMoDjQVLAKwmTPMJqRBp/A
    ypNF+s4IVFm+yyIFW75VAz3aaUfaFuuBGBADG7qyGcCddBV3h3N6Y9+Z/C+Qd2zzn+tln9C0bt+gh2jNbpq5U7d3phLM6Ott9LkrPoM8mPvJBnt3YW+K
    tnjTgvRL45PyhzUCyUk+x843MQ7/dHrkpkfsTZ8vb/rY6E0fG/Omfxy96eP2pq+M3nRhvVveWe8+Mfy5/7H4hqff8PkNdTkosXgGnU02PSAEe5vevrKT
    d7zZviMd94o7PM876ZaMyxP9wGoLLxuEKwoiRcGiccTs3ML+9hjVI7lLTYhXuInKv75ogycGsknQ0Q9oJRW6PbwJIROICvpeB1zxmuPnbk/rGwRqJTSP
    IZQCA6lsSHF0z3paXzl126s37rjrnvOn1k/fuJR654gEI9t1uLL/jrP5qW/6x2U86sjHBLryWYCGnUVy7zDWNFZxspZ6CNXEOnzEnRA0JvvRToLGhsOx
    PDMr+HG2CQqjxr+GoLBX8JlUj5xxQWGjX9EneHs16Ot2dyQ769sDahC/c9Kg+jsdVHYv2tkg+hzEVxWD+KoJg6h38HJ10A5dhDGTPn/YrYjjw4SUye4S
    jvSbcF6j/a5hmmuownq1M0pMLlrsjh8HesMMHYWWiNzR/o++vUpE5dvjH/mWhStjjMbTBQCsJxBGAXftsZyR5mY4ZI2OZZE7CL+UL4BK7lsvAjBxaCMw
    J3zE3K23TsxtqHaktnYhoaYVrrFVkKcycTmT7mxB1LggXlYsiJdNWBAX2gp9I19XHYynLgaUSoViFGaJNWuGoVCSCqjS5U7vgNNTKJSpa92piwWvdEFZ
    kctC00/bdf8cKOEPGCW8deG1CowajqKppa5tYHxcQD24Fs2n1LUrCvttry4V9ooGjh30aqJInLehvtaUGBa4t420WdjjKyXwfgRijAwjwsB9R48iBBg8
    e1Cct9dr3rpPZ12wTuR5VcpvGY0IQmdfJLIPPG8N2k0Da7e9PW2qFz1r3bg0QCW67nEUhVlJT2uqvpoBBw0RelhHh4HPvnEelXCzDWvRrRXWerKD2gSn
    Wa1wFdQMQt0YZ9iQBQB0stI6nbbVABsYYKiaMc+CG2mjkC/aUADlcAjG1QQK2LNgJ3DIxHTIuMYhE8Mh07w5RZHxrEmj49I5+ak4ZFzrkOnemE23TSUd
    WnsD0cuml+TP8tOoowijLwyZ1VZ/9TbTai+dwqemmMnnUrCrGan04DZzRkfp8Jy1RuYr+c6drwnTNNU20QoXMLgvZo5v+Qn1ebkGPqzwv2053e7E6Y7J
    LDKPaq2ZITk4q9UsWkEZMlwzFYmjMnIBmnv8i416QFe6e9KjW31T+S0wxRmFX0BdVF8WeRYjasWXhZ+1zwFfpnSxg1N0TQgizCnAWfiGSTXd4q8GZrgx
    zivXgP8sUaSQC3ibO+5trnkbohOTSgCZn3zAgDz7wgyzHlAd056QCGmcwSnNksQ7hidl0z+UzbAwCIpBAfMn7RqATdqolJqmCttL8ZUJQZGGC9jbyoMp
    EJKphQVWz2ghZ/S1lV60sex0zMw51qXiBlHc3uQdjNScUjbgrnTTqQmd+VnsPzJyRWu7RZTfxZrk2Ys6yZtdrun2k9UbN1kgiiibAsdgDMLUhc/3NnMr
    tCb/vXngt0Sd7thgsJG3cFazGb0XIZndts8VXp1SFMDlDci4G6LsmWKW0942s8zQTeeIEIa/mnXT5EjmI6vAZ+rQ3lU5LzItAgpTuXgzoJvToBJOZcGu
    nbap9eVrra+u1voiTJRhP4p+YmwD0UgdKvzvvFtGFlVYEnKHaM4uE7V4KtEKQkai4alIwV7sKa5wBGhEFK4ipi8gnUekpb8vi46atkfa9mAAv2xUhCnV
    TZuVnfpFFKNiRjXiSkeMLbHAU4wXJ+IFxldJX+FzMqK8AYuUh4ujqDgCyM5BuKe8+D2+6xcYl1e4MICfMoBRqQbNJodNeEMWGKvYl2kVQ/hZ8k2FCtDP
    ZBqt5SZPF2czDcYgAmu+X2Px/Hy/FkeVWTEoJAQx6sYM/d/yM9HYz0QX8JmIn2lt/ZnW2M+0LuAzLXxm+AtB9QsG6A+7e+ULzgV8AXbA59KH+Fmjvuy/
    KKXW3nHnOB+i7TRch7avshqo3uzfot7agYoVyC8dELnmmhvvF630bu+2gtdgDONc1V+L6mqq/zosgX2MTS6KAAcsm+yNvuE/I8vudgNA6e55a4EG9xVL
    WX7+p3oYwkm8sZkEIOC5yemNzWSA+V8FXF5iZ/2b1gwzOufRdnMebT3n0XhchpHJjorJjoYnOzKgDJt01YCQAszqInC0NR2PqKoT8RvKiabN999X5ro2
    NNfVpE3aSsBVez85PFsHK/PNiIv66HzX7XwTb4dzHoy+5TbYDVLLQv7Mzm5gFnhgZhdRtzj7dHFWbqqbmQ21CFFWN6x/F5yKyAatMxD1WtSUSL1rnT7T
    6hytNix0QOhdJ77r4q/+cGj1oxB6aFf//z0SQYAAn82rP9y0+r2h1R+a0KCf3bT6QzWyuYW5KgS0T7h6qetc7RbWVBNQQHd+uIkL3FtJY0hK2ES3QAvZ
    oXWIPngC1SY/uWGgIAsoY6Z6mNEuUJll44WDOqdBI1kbOCbidSZ1TlzlzeiQmD391C4/WI9OtqvlAco4b2RvGsruM8pEQfldQ00sRJXcfpuRNTiqBvIZ
    YLsRfvqib8kP9K1Ay/kFyBJBWmZr5Zo7Vuqns/aKfzugl77XcRAliyDYlfpL6M3toEQjU7rgJTUnVp42/+ec3sjaZ7LOrSLaiSpzpxyuzN4pGmwjbd6a
    RSvpnbdmnTMDPNdYad+ZRmeyxq2IVLwTiaQrvTvT7hlpXidtn5HmtQof0fppZICZGkvlafdW5GtBS63DjBCkEXIOgrSBYNkAqSxYDjHyEQKkJUSb1CMm
    sWSJHTnWGqhUGsh6x7OpkfoCU7dYesXITmsdvBlOAeKvoQukU7m3Rrf8HAI0ZpGVPnuwHaRzKOwhP1qmYVY6Mz2YV/IODNmm84jh6iMvDRVfTUL3PH7m
    04W0f4j6eIJ6JavppObxHo9chhH5SjRzEC3ngNM4R3r5QX7UPdz24U+ojYtnqw3FsyHNrUarxPahKygZMu6mOT09EnXH4rSODQBBKEXLvwBQOCbNyPzd
    f6dhpAHrMpvRU3hmW9hzp6/UKK7hqhs4c/pOxUrAGMpY5Otyfg7m7HAtq4Noclgldx/Pa9cv4ab0OEsBpauDKZn4FMH99Xz3al67ZTDL5IdsGs6wxXQa
    VLEkP/3VwTLq+vqVOqEoDWxilWQrmk9DpMfPp7PH2nVcEJqbtzSHZS/Nv0nO1NZOIAJNCCutSzMwJDiZ9m7C+R7O9+R8vOesiYeaA8RPaN6E0knP9/o2
    8sehkq+3ZqFGPIUYlCV1JQGN279Or+NuGF+FeyMu7l7ofnolX6dZZHqFOtOi/izpz7L+BPgRXrXn7fopqMjtlScf/tQjZ1/72Xd93TmjC7q98rUv/PST
    d3/s8+/+Mk5hxcutTto6k7VWvvjlNz75R1/97Pu+ikvgCa2Vbzz88dOfue9z734Sp2ikiUY5ZsJ1AQJJ/o1tDrFNIepxPDJbEII/LnTPKoa1WzJLOzzd
    x0j2b5Irj3OpCdEhgmB3unAzyL+v0CK+WZ6QkPpglXVwMFE/5c9DmbDAE6ivk0PsX1gqPoAvgxemaMFN8jxp3SIRoBCt4YvucZQ2FDJdIxGfIJ8pyFxN
    BTUrHELwSjj/4xhEoqeVFzJv4CJzE2cn3CQZ4iazBTeZ2Sk3AaFP4Cczx2RPAD+Z3QE/SQp+kpCfJDifyPlJ/KT33zM/6Y3hJ72Cn/T+jZ98a/iJ/63l
    J4q+Yhdlfc24W+u6JBlBG+r6kyWDBX321SYadRYrd43EOWc1mQvgS71RvkRNeK4A8rGVuf5NCXgG1Kdi/+xEsX9mO7G/p2J/omL/nGJjga+Woj/SRtK5
    w2qugiNiDjpsqKL/HMSvZyb6z6roP7mJvmq+qEGH6oesj0cy2bhT8Z3m1NKMnIPcRZRdUKm4FcZvqRFCBVmwmxJwNPk13JQwd2EZplunySk65bNNKjXv
    irWo/VByXHgOVKhIKBNS20J4ueqjqXF4G1Ljmmn9lUDZum8wMfkLK+9cGv9Qe/ukttCYB9RgwE+njaUc5hkEYcPjrZBY/IxXScPytsmdgx61YlNRYaPT
    VFStwVZAdmzOG5uQQWZmPLllfBLahKFkQrM3PJS1Mu0UzfrMqQITAl4HkD8dy2FcyYlBjMca6r+5x0/EfxfUEALinYyESrVNWWiKHdeRLQ06xa3FVC8x
    gbqJ2NL9Q2WO6xtIIF+SgUbMKWwxi6vqko5M2gOYIvhLK3cOD9ppi87B/P+gSOPL0S0mQh8FY1C/pXsOJVaucJ0sOVeuFQbrn+QNvWoRX8UvAbFOT8LK
    nk6nKx5lHk8o+GvihJ/FyxjSUL1H+NQUfKdTxdogoMK5bAbjXOfoTi2lHRndaHKx4untihVPX0Cx4mmcmS4zDKO0iYWGdBJpSZ1FC7n0/LRnl1k3NlVv
    ZGPx0y5oqXcCal6lXjFgBP7J4GoWj7KIzkGy3nb8M1GsvDEowhpAhVW0AIuQz+DnW2SL7x7PImEGmdZ1bi4NYrr+fRItAwDc+2THNHgAHRSA1jzaZEn2
    GQ/LZ0ohZeqAlJkGCRt0nBnZkyt4AKIL3DeYW+myeCbiYeq6Xgbzuj2Zqalbhu0VLHnHR7TDToiW8QquvOMjRi2OnfKhiL6i6U2Ic4QEaKeRMDItwWUm
    ak5OTg94A5tjL9i7K6fKN7aFLzCJuXEm62u8kBACkwobTDFOe6AkizcBdqXO+DaTaWQCAA7gMK9Y1Cq30p5xR+3Ke5QbL6adQXuovVsfaTXyukF7LxdB
    s+1sOl+5Q9ZGCxJRmM5AIgrpMWS+6OKKKw1wKw3Q/GhgCExJ8+oHh3olp4ZuVuz+slefsej90WAxTherH7HJxu3bxw9pwwSYaUBD8YX8JJbEHVmbMUwN
    E8PURgyTc7PxzcDDgxgmpxrD1LC7KsgmAmUcbA81PdbMo4ZGU/lDTXrMNMmgB8wLkUP3LBPI+iLxOv8BPqcjrr9u/AgqELpm3WllRTcjyL3DMGwAiyIt
    1Di7wrRmEodkc4l/Di4KwNhockrqHsNzacBdo5Z/1yHGbqC+Wlqz8qiGmXlpkLxuw8ApgkJ8xf4PIIC6g5pSTfmq76bBNr/2UNv63Rg6ERDEFCMapLVj
    bUqR0owj8ed8t7U5HzutKUI3Sg7RdBEyrrc0XfjWdBHSdBFx/IQ9WZsFSt/YxkbqokI5jDS6iUpQnNeNDQK6TUvBKFurmW9gM5FXkkZ4b0slIx/BK9is
    ZcXTwdQxNXf8Cv9raXKer6/z4WJTbEshEA5PPU9PQG7MH1hfZWbz4vVLJALZFnhDghsS2T1GbjgMZFHZXDgzsut1Zb3LtxqtQHgDKSJRbHHhzLwCuKDk
    8KBrUT7lr0NtFD3qElKOQBUqznsGdNsH6DZdeSyDgO6BC4LjGysLSnrGCv+KOp+rlLaS/7KhqbcWa7aUq7rxAcd6TC8oQhp5+rdHDd0Qa8Vm6FU2Q0sn
    qjhkkG1ltEsBfGnQ5GaoElxswXFaZjNs3075N+sA/UwlyUShcUJA4/Qq0DhTFZVQtsLpNLxvMCNbYWSgccKhLTD814uKA5E95BYoau9gdhgVBwCGPVSI
    34yKw7tHoBla6axufqKDz5GdbQuKMaR9RLTlRdgn59PuDzEzdBRBolXZvWWOsFvOvti4RzvC6bN+21r7hsBJyOrCiZA4Naj0fdScx3ZG3LhZ7jQLstMQ
    kHHrfrQ2IfQspG15MKg+OH2jTE4iV8IhxQunFPhvrEpTIulQpVmIRXmvtA0DP4/Yz9vHD5j1Uqb9ESCdCJtgi5tgZDbBFjbB2ZvTWbCGWfnhJjhb3QQj
    uwmCcOqgjREgnabGM0a6CbpDLXrMtChdOJ87x0hUylaKXVDJJv65qNaiIByejHZS2V6hyLaqbm8t40V1e69iC65YjgMNnAjwmLEcB5Msx8EYy7GjFhna
    1FGBrcEiD1kTZnTAbMjVlvz0ZUsBQofJK/ZTVNE0HLejdu1u2lSDc6w/Lf1p649vzM8wtGXJqPlZVBKC5p/JuqO2Zj9NRi3Tcveo+dlXI3cHo9XT6hpB
    aYc+SFAMCig+jIBT+OkLl/RhBJzBzz6A/cAI2EUhU2METGAEnEsDGAHn1XOgRsD5dA5wqgo+NQV3AU8MGQETYSq3CmOYoxFwDkbAOVEtZ27NpmgEnDsz
    wHPTMAJOncmm5V4YAafkTO/OdP6MNG8uTc5I87pVI2A3tsJTt2oE7NKfmfXaxOOc0pGb1tGiyOuns2akYQS0Q0Tb3yBQe16fhZaAwVgxBi4czxbXCMm9
    CIt0zxr4lo4Xo7rMcR/sohzTl/vMLQSv3gURbNdBVsXuHMKPWhB3yVeXB0uahRyYdON0CXzikrSHn93SJRe3AidrsJTuTi9RGyCa4q6maNlwk6TtaOtx
    cxcvyGeXaF02DdME+5oiaAjb6KGYhS+clOUBO+zUOAmgo6eNBNBQMPfQSK827b5iSaxpoO09sQdwPUXPq40YEDcbCuo7MQ/mnt53Aaa/1MMZ1yYuxZox
    AkHkmtsBwXMONYrP0aCnsgkwG1W8iDdWvvjY+z9wd0u1lmZp9/pfhrHOnC6tVqjVJfeH+Red/NTDfmFegFbxTwXk+eQhCLcbglCHINxuCJBATb9aMQRh
    zNywQgAY6uQ3Hn//O3+ls10n3S7bmOPuMP/b7/Qujnbyq1/447GdfIlsijku/ivs0xcf+713fqY9oU+4WM+/9q+tT1/+g1985EOT5gkXw/zr/7qW1z98
    5G3vvft1uzZ16X8dXl/CNnPcGuZ/8edufupjYzo4GLo/DxlCudStCHV5MPSXP/SXV/0rDeMWrCd4SXj9UnzWc2vrtuqucUl4VHrD/N+rsvt9R0Xv9HI/
    D1hV7/olqHT54ziIVKeOynoRLtDMiN2nqEqpq+PH+1x7H+v82shfGZ/Vyxwnv+6IEdtY+8JF7QsOBkVptzLBYX7XydVOzXddNyBnf5wfiYjR9DX3MF6P
    KFm2/s3uUQxVBDZWnLxHGj904i5zIg/MidfLYzSO2PSRoyYzwgADFXWIVaAkGDHysi9HYPMJCBjonKLG4O7KphnE/8FEHatcawqMF9ElTO67e0OFXZdR
    3/wEXp8617pQPrxVjp+82+W7WS18BQku+jZfA23xei2LJn+ssTJ9rtVRNVrXh17fKiOr4/+4Zcv2fJ4EVWcLf25SCyH9Qj0a08IXli2sFS1kCVpWldAo
    bdO2GtuM5tVM82rxTdo8r9q8mkkiTb09f6zUT++nNq+mgBY1OsThflVDBqC8FITNVJmo5D5yxl+qYeXu6Ifcg+3Sj/Um8wm3+AQwCLzUVHsKNEa5GIHa
    yAgEwyPgmVjqcgSCYgQCMwLBdiPwBTNBGIFfHB6Bvh0B0+9XrepUGZSj0RGYPFXBjqbq9YyJd4q0lz83RVOTezasydmpRKEbgMUoM6lDSq/HmDfgV+7z
    YSVbww1IJY5hc9zzJwXu2y9saN6FzZFiOdVIl/Bzmx/zuLH77L0o+TFvn5Qfs9fmx+y1+TF7NSR+7xb5MT9iUQ5smkuANBeoLYGpsgfdn4bhQwT7zgir
    lTosrEcFfijvZRAUSUi/Gfq1dXfYJjC5GiGAMFl4KmuMkIKoG2vUWeT/r29rrThk6QUG48I3p5ByV61rt59ZekG1ql3Ao/28iJpbyVs2tNQmayehBU22
    IJWmip7DXayu+JB8uHW1t0+Pgqu9VF6zDMMPS7skb91QED5qV6zf14GswXQ/E0QD7LJE1Eboqmnr7PHMmhEyk0XLTJmpFIXyBtM0OXRuaEdpM+3e0EZV
    sWnNExVKWs1mgAIYY6ZmLndmaaN21RANcUHOzb2S0lA6gw/M4AOtdIbNZbsbyb0bZfVg2PobyduYZwTUQQzOr+AvWphNwLk051gbZScq7YaBJTa9jLVW
    oUm8aXNYzm6Y6oMNFjVEkGFbn9cK9TWDxqk2tNjIO2jM29kYmZwTWjewfoU7gwhqLQ4NPEJRjwlYLW8Z4iwZPvxNW22CmzSS6HH26eJs1mUOPD7eNUPa
    oA1j99XeZTCqo45pg+zhgPPdcjTDXJzvwtEBZy/mhhmaGY6udVP56YFQGogr7ctPDCCLBnYA9LJLi1O9oiQ3N5c6dOL3eH7ExPnK0iAv9FVpRwNRnJpB
    dN7aJn5XK+ua20gksqQyH6rGu3VaahplQeeM/DRyIlr6MNdS1iX0LE1eDTNEvkndZD7dCS3uxsomfKuuAVMLzz/YrtFDT7mnlcZC8NZTQXInO6e/yQeI
    LTLaWpVbSFkxnwe1EMIPMzZomsywWsHP9X+/4HtuWdpjGDoY8yg7yIopNgLbINKNwWx5sXd9ZTN/B7sRqq8TJ351w4KLejkKm6rJ173UcVb+5IGnv/kv
    //z3f/OfTq/85nv/7Dc3/tu7v3zLmTRceeM/vOOffvbdX3jTL62f4Sveqa8wT4pcLZvuFs+ntUv96Mz4t+g1ts90LaKrT15X4rv5R7VDwsJXv1e+E91O
    pLaV5PYN/fw6Tm+YSKfnyxUEFuDCravP54VY21q/sC7axg3H7wBOx18n2YAJ+qkKxCnQnobUtUgdWz5pI4LoD78e4ZhcrSfjYzdz8CO7p+zvdel2Gsp/
    RD1shcwBt4Mrd9vDlyjMqIzLi9SRainQO4jN8WDblnim2A6kQGoaVnSHnkfVyxeNogiyc/bhG/Kfw/Qgcuz22c/y8JCoGyFMQ/EGBmBTClqpaZmS40fa
    rqmPbI2Ish/LlZvJFLHG7uMo+5c7LRbUVT9slDmqISFrx08eUjtXmVtmlwlVvKF9V5di6mieUKAg2mqil2tY8rKYLxOxaP0w6X6fKZISqgQWMlYD9xDi
    FFqXv8Z1VYvNrp6S7UAGhrc1Ocf2eyYxHFn+XvJrxbmsziFX9Nga3pVFSB6cYSVM4aQe0+S1mInhaMwPTX59w4gfWpTkBlaa1B4Qm+QyltxmbPDBdkhV
    DS9O4T8Hbx7mxpsxPH/jDMb0r5p+W/hzreLojLYEKOeaQllUeK2pRkTAXSExK3KwuhlYKBflkdtC1dZ1TbwVgBDJv2llzIMZOu86IOpsduWBbz71j0/+
    2Sff/MIzK09jjcpaPXlrOrvyq59++6fe8sGfeuPzquc35MK9H7nrlx/cuPMNe0cubAwBMbKpM2nnCM3cohbNyU8dwaidQV+a0de6x+qr0tuayCAwSDZp
    k2aDhfx5h7JFubaQv/AQf/bKSqFznIy8n86nzUPtCPgU05iZhXQaXnzgSEwviSC0KFt7U3b5hcE0Vu/CeWwKwtKIAVS+IDSQNOmcgbU5pJGwODWj4z2D
    hcWeMBgZ8Q3Sv8axdq0KZ4Oxnxk39saWUaZ4brqBJYXa/qbzPoSwmvRw/BUk1g3FJ8xw5JoYuQV+sIlBY0QBHJTN/IWHGaan8D3T6NaU9ITDtSDDNSPD
    1WSphbQJ8K60fYIhPhwKeWaGHYlNuI1KiO3cgPeL8nPA6cemk67plGPCGhDzrUW6WKIquX/DlENKpCUo2sQCTqzmhOhrueM3NtS72rRp2ukCZctQzrzL
    Ph0MFhWQV56/wm0NmumCub2ptdhBOk34DjC6C/Kv09IycLbiAF73m5TkccNYFBzZPiitYCAB2j1NcQDTLVreIt8ZE97vRTKc7s3ZYjpF6b+hqFhCKF7a
    w9Vm2rs5EwKVqzCsLFJMwWeRV3BMSLEei5Dmy9+L+D0qTHFRLx6Ri7USMp5nuFlPicITIKEAz3XQNK2Ers08zFgsdDmvydiYFvNUgP7yAQQN4HJLf9Kk
    TETmB4QO5JHVbDpdZPTMNL71IvQAfcAXWN+92SLXngKBB/xLbQGLqXdUaNvT7w+fdtV2N5P78oBdS7aZ4MaLCmsyo6HnPsIvObEnrnXhie8At3UB7Tl+
    QtFairquG17gbgpHDypCXVGIGjYOFdJomaGQlmthhUA1i3ALaas2JMrgXe80wjTEYpo4hYkwTwou3LR2BpeQDkU+DouWCQHYWqqb/B2mYETVIs34im5J
    0wDudLQui/PKc6l/35n4x1z/JPZsKizd0zA82cPwJMKg75Br6R2Zl4Ynb81Ccw3SAc66cq6mIbx6YYPGHz6VykVpaHrHrYAyqGAJc234WBt1kcle2bZi
    taP0jzLfcggRuo5ogSC2J48QDd27vu3jVL2yK/rcFd0i00YLodUPOBbWN/7+KojrEKSDV0A6eHu+aAKNnORdZywOw3UVNAcadoJRNIfAojn45gWIeihf
    sFkCeDNZzGoBsqHyi9rCbNnrHUBUOmokdBQpUxEMdImI5LOWuyeIEYMR+aOZshLK/orxZMd4BQbenq3XEAQq6g21VWVqGyYmHS0PTTL+AabJK2/xx/NT
    2moCu+U3jafAzfeaXGvZwTgwsl95alyLCjPb5nb7enozWLzBT3HtZHDKnT3/j7Gp/YWaEt38Lw0gt/T0gTMWWB5NJHcy6MetjCYtKNDmvW0UMTiKfhcv
    bduXtse/lFhBqeJ1ioKy4lxNwEqh16SwrI3pgT+2B779mD+5B4wFdG0PSMd+2YOWErJbeWnLvrQ1oQeGAH32ALhOsFggjMRLWo34/6ezZT05bv6US1Ej
    aJEf2VEKVi3+DqsxQDXVCg2Zn7zzjE7mUyKvPCUDoamCfn5e/g5v6fiu6xhlXfjOCUagntJNG1FPp9zkPF7QasrSq/4dMQRXmql/SnPigwXjFU7WhmAC
    S1sAu1ozbWMN5vsOM7jMg6zrwT3UzaeETET3hX7bJUZ1wzjj0uAGNDbtpC0++6OrndBzHMfzUUiaWTD8FN0XrsGStmRRmXFvGFFJsY7kya+Uc3LbhkWB
    Iwy5JeqSOXtjidq+qzX+XUrLPjTuvcBCag+8VvMikHAwloQDS23BZBIObGUip6hMFJQ9S8oKRfaliX1pMoGE20rCAQkxUBIOhkmY7Bh7Ecigu0rGvn39
    DhbeQnnt/D/D1ILP3l/F2kulM2b/Vjgq3PH+M0WlwID1ZLRytqOZBKxQiJvrqBZaR7VQbsy2vGBfHyrKbbdFqfiW88zOCM/s6iRUeWbXvrS7I54pk3Ee
    ibsIMWvBPOFjlpJWNG5xBGMXRzB5cQS26o5fVN2pkFCnUn3HvKszYXG0dHHAw4nFoSu5Ur6qyl6GWFH8r3MHc6/GmtBuxtb/DSuuKr0VUnuW7MEbOxae
    bbY3eSy8obFojDA+FKgdGYvteE4hTnIsPGUP3gh7qBfQkakT39vz2xNS1wzQFxwZJo9sSOyjKyLSnFSALkO+PwytEOIj5EamkaMSdBodXULYbGnaEAbT
    VpGQu0pstmRykI5ykLJWNbM+6sX+6TmuF8smVc9feNxEzwOEDCceOHk868JfQ8DEh87o9NK0luThITWzBcghwO3J4xvFDcuZOzKr9Vxz6XVW3T1fMmP3
    V0ZuQcD4hgXf1hZKXzo6MK2sh8msl5M5hSDOo+A1xbumxr9LvsGxgFcXqG5dsJR6mii6X0dB4WSel2G+wOAebjdaTIk/9ZDPolor9z4K8Y297GqOl5vc
    /2rVa4qOI0tnIeucW3naZaIEGHE56CFglosUwa2zHbbIXYCll8WfilTT8H9wFwcz+FwiEzFNKNqgQCgoAzM7BPZWI0QndU/Q2wtByYu/RVPWHZmyBLau
    4SlLtpkyrzJJdV19Olfaj53CxMBTv7xqKlu7yQfPjExdK/gOHgN34hj4mithiwZ0Bx0DNw0r1Mr6mZVrbk9nkPzTvW/jdBEYl562dUfrRarhqQcNpV8q
    dJ5fil4zPiO/FPvWg/4w0StpK8kxHpjH/azDLtxrQGqkyUU5ZDUAfJGd69najRbJpaNILv1VrfAC7w5LiLn5q3hUr7JIcJ5C8vcp+cuarJ8guNQwOddH
    prI7XPjSDH938/DbAn1dTGViC/RNYSq75VQSMeIozIHFu2bHv0u+gansKjnX4cSOkI6pU1nHVJbZp/Vx5Fw3xQUL1KPN5FwHtLMhZ/c7eAzcSWMQ26Ia
    DOLoUKbo2RpxZMs4g17JPU1jRQ8Yk06HFYRmoUD6CWAjMyKKi8TlOI9I0x2b2Df6XLwzNiJUnXwafSqEXdPtLCkGMWvJ4VdL9GGFnq2bYIku+i7dCQro
    2TqJGnxBcbLsSOnYdPNaMWBM91vLQyDtMCG2a4ajivhXp+mXIUwlVndHY9EK6+99bgFAXTHkAdHZBAaJaKQmL9F+varYbSxe/2hhx53ceEf5fO0Gk3KR
    4giO5tSBxzKr0feb1ZDhKcfVDE9i1Brr4WHWrVD7ZOk0vNtz6+usNVOApTpFjOq6ekCZbeSx/q+9hTBcqKgmBGZyi+hBzRq2vOio5BmOSJ7nDHv8Wikb
    /vZGVeAkbI5nBc7YlvAshO8Yq8OrvKs1/l0aPOgYkKImnLHAyTeu4dgYSX+nuF/H5jbvuQUl9tYuCi6xAWXnEgw05vsZ4xI/6AppbFVKdF2jg6XpqNQD
    u3memGqiflozBF1UE63ZaqJ1k/ML5warV44psvnecvrqqyjD6vB2Vs6Esk4OE8p2xtAUNkQRpjN/qKrl33tua5uCqP5IQdQZ04VQc67DcQVR65bQy1qd
    WhI1MiVPIwYAcrfNaKhujGOBDT39DMqXjo7X71bHK2vJl7Ucq+jcWm20Y2a2pYVCNxUbjViZm+tKh7tVVLQ1dUhjBrsx7/BVQ8VEFbhs22Kir/9JcMdP
    e25jmwl5hmQVFgNvSEyU1J84njUxps1xY9rU0+XoX9jto1PwnqEpaCo9NHX0Y3m1TWOvjHxo6rfKXTrozeK+CyFy9TeNWjtQ9PPLZnX/tTV1/E3JIf/k
    dnxm/4Qnz5knR1lq/M+uF6z7J0v3zmhIkKmS4BrQZ2HkGuwS3tBmATie0gVdQzAsQnUu9ZKsfjXKQ+f7VpnYeinCapmEClNfTWNms4aW5rK4Og5oswF4
    bQfFd6OrSdl1goYoxgadn0z9j2zJ598nrICmPVBtdehASLXk6BO7r8ZugVOMRBouwXG7a6qE2eIXrEWIoKtouCJYVKk8eLnTOOA0tCJYE6UxytqUqCym
    z88MPz+jzyf6/OwBZ1afn7vWnUvd+GuuG5j452rUsawTZjogvLyW98wZOpOr4ecBrgdpzfiATTAmMphtOkDAeg0M1WQiM4PiRKhIw6cMDpetYR5Aizps
    4/gJQE/nB6Ov5dKh8gKg/ijmMQY75Acf2DBVzh0ENQVajomykdB7ESd56jmNe/+88fownyOvP8u497vHxr1DzTRFWEz6BgKsJpeWf3+rLC3/uFdBM8lN
    9ssTDuMLr3BfQGEcFW4j7Kx7TvOZja89iGUswsva6hVuAnin46mGXxqBjYMbmVopkdZKiVgrRYd6LYsrNdjjQpJjNbHkX1gUO2Y97iizMGT4y9iBo6Hq
    66MPqcGXlWKEHURYfcv4+rVuH1BZGkfH9cBr++Xa0y5i41CBh2tVjq4xRz62uDUNRJGGv+rb0PBT7jNv+atUYZWW3/ptaHn6zBt+a6EbO1mr0vBW0fBW
    pQ2tmBcg2KvbqVV4POKjDN8z7qbRh9StBPkfDY+14dIPNDzWhsfa8FgbHpuGx0XD46LhIQurI4YjggWbqGnedfm9rjK997nYNO91mZlCyULP1ZL3k1N2
    C7sycH1Q291CMzzlAIuhlv+5A6NxLb8bvZTfq1ZzOjh12SHbjLBWYCy5h1wBB8LYoSWIOsmDavTVFJmOMmGTJVNDh38GiXbS47vwK11+LSrHfvdBulb5
    qe82N+evlUaLEJE8ddq6ydDgTuDQw0vcB09RICD6CSuyA2WP+L0f08+9TL/2o4yzE4KV3887lffHWo2sjp7WGYo2aFD76JYes8ud77doUJc7BwpgKEz1
    Bzi0LRitItLIoJ1TS2AkaTttsEYar9zAUDcXIx8ZixYoWuXuOsPzsqbZV2EoaVJBbq0mrzcR//WiGCjkXPlebIigkH+L+fHLKdHZq9uZqQk5DU1OOFwn
    qSHPaVqHLOpXkGQA4Chnny7OZuiBWikadk3m5x1djfVyNdoJjvLF1aE59iFBvkIxXlpWhqzJZmHtEl8I3XB9k9iG4b92EFTS5IpiIEPTERa40L6pNuaW
    eUy+qTbmlnlMvqk25pZ5TL4WQyGUW7+Sb2omDgl+OnEm0cXCFym6C14orXmIE8dTduJssmoLAnIJq2twozb3LPWNTCKiRquaY5I7VqqxLk9iUSUf3DCz
    1GLmCcPWrTesVlbcOarAzcb9P/ZRk2fJ1ED5wLUuSghCzNJ2pZtbVKkB9C1ujVe0JvgOaE2A1iA+kabIi9SWoGhLcCFtEc5H4PgRiqqqB2ktfkQkjnX3
    ZMeusfNO6Z70Lnf6akObAbzX5U4iHMvD15pqWGPtE0QkeIxIUDVqX+YVkTnkOSmdHyLfMrqZm8jerCtC5ofYfHjQNPHnXhuzgTPJh5VnKcuVd3onIPAq
    213CXgQW0LU1nmhz21lFAVR1CeQD/9XY8lIYzs1rUu9mft7nHZoUFwLIpwcJYR9wuq9wLxvAsG4Bwq9czbzhAlSJPFoUoLqS4oJ8AWeLAlRXyk1xYd+N
    WYDKA1oqC1DJEQpQeZr05iziCAWovLR3NStPJVd5VyKCGDuM5ofsX8XIMla8YVr/EeuDvAaFm+WbA2aY7R+YeHQXzejQ6Pq0TUK90iAIo+QjQbf3A1zc
    sLQECOSVmfL0TPLRoZnqYKY65UwlozPVKbKmtw/f9IZmKkEn7Ux1bubnR2Yq0Znqo7T0Fe7yAJQ0eaY6m2YqwlgPz5RX7HE4wkx1ipnq6Ex1AHDLmZIj
    zFTHzpTsfldyPPsAl8VKmraDv5x1y8GHT43ZEJ38eYNZk77A2jrd/NQ3/eMAZxIN8dbjg7l0Gl4WIcUuquByIc6n0+mUCCo/dVpXVGJmbFaOZxQR8UQ6
    d6Iyd13eZYB3iyOuxORh7lb9UvBB3gkGZ4F1ASAsdovpXpTpHizpHKP+RUJ5J+EDEHSW0sWSFqYLIkB1Xjit6euDh3J7JKSd3FIlFxkRSytTN8sALQ/T
    CjjXLOV+GVKmbk6BZFrSyE4h8XkVzl0JguYwneEweUgPiW4Z7EqnALx0iUYqdxilry9oZbvBwTvg4LvBwWc2v8JDxD5pzxDYLqWuaaWuS5S0ppS0ZlGF
    rpPOoQpdF/a2broAj5twHvoG+pbiSX0qXJlzsQ2l9tL56zUTDVlZTjqPIBSGg/dRJhWim5M24GhyIDwjdyBWj0RLLR5tdSCddyqmpt+NfBSiLsKoH68A
    0xGxioH7+bLGdtKim1+2qpYbHJ+3d1xZvUPEVHMUoK3+CnayfVcjBGnPVzR+ZqaQjsKrvBfA0nqpN5PVr/ZvpGXN26unLsOp6/TUfm0RA0yTRxS0ky2o
    njE2iRrk7JevGrhYEIGIuT5sDQFdAQgWXM2ajCfSFc0KF8385ewHjl6hGdxpw6xRHN1zqoiOKYgs/P/YextgSa6rTDD/qiqrsrIq6+e9rvfTrzPzPZmW
    R43ErmhpWlqs6nD/uWVJJhyEN8Kxy0Y4JhzveWb82j0Kx4ZWr+3ultsghsYjsAAPaGO0SLA29mKDZRDjhvEaA2YRgxcMCNDsGtAMAjRYgAAN3vN9597M
    rJ/XP5JsYFgp+mVW/ty899xz7z3n3HO+UzCZmpq+fNaYmuoTrmr1CVe1Ul+eeonLgZmf69alUSqJUOplxH1zGlvCGTo+UEU0QFcnqmXCoQ00JWqtD3tl
    kHz+XOFAuF84vVzsHeQG7uKQcoe4Y9Z8XSY+e+4amouVT4SODoZWq9L4pm28UzTeQeObcygG3SKstDvURre0xR1tcVdbnMCfUGZbZKbKWkZYwsdoWq80
    oOA0tTaa2EhUrrQnNo09sXU3M8sX9kTdUG2hDidhTTTQeH/1XiPGhYBBTsav2TTmT8LcZ1i6FPpeBoqo2kgioqj4OZz5FOo+NjO+r41uFtYV2Peahb8U
    rSv0k6qP3fnfbzJ9JPU5kE2US5AtRPLTJTnEIFuobpghBNyE2BDC+y1Gb8XMRg5y/ZzCPQDn8XZ85jGrNt6O3vFldigjlr8YetFOMBtNbmDeNipJDL6t
    BFIwsEkMvOa936HWRzcFTQdZt16yDLfHtkwZStmiP8PdChOlDuvqMghvkkvOMXXIAv2lzkNYtUIRdblRgC++brsguge/OMg1MAgdiSsgpR1YdZLPqrB9
    wGnrYidFpaoIGGQHvtSet7619XIlxEQlsN89p86pilBl3M3G4Slhd+Dor8gET5FZrVUryOTCdZvBd/QmspUvy/wuUhYTWB2NJ4JgWyGDMZxLKHeD8fXK
    nNZoAiyc1irtiAyUVwJHpbaiB/YOp2fz/uHahcc0v8Qg7cGXKTnHeaZ/T96mh9NzP/upn6rDlSkpnJve9qbYN4Qb8zb8lz7nT+OYea96+2JAcMxtH7iE
    1f3TX/jXv/jnv7QyWeF/UqkwHqiP/+Rp4pNNIJNN9TxcZIBAoqmUlMXBfBoe1DFmJ4euUR3LdVcrhFOY6RSDTJ224kKwjjH8PQKOUG+lyxbAlwDF6ekI
    8mDn8GSqtmNLSBLbzV1zrI8DVL9esQUhCNc8ZjYXJvhE44+tI1CjtB9VsBBW1UGFoVn7PUXv+MD7TdzZYaeimaLgR1SUufqor2ivFlFZBFnQE9w3jn6l
    7o4qQATNSjglw32NBw1jSelfDehtpmahcN2GcB3j521qfYWHj8xat3KPUhZGYKuryI2uZcBtTfcQEjWGsN89whNpZjhX9F2cIdUFBTGEU6cRIW7gvjU0
    3naLhAEHm+yh0SwfMcjcTBr9tDdzBhWkR+Pbo8bPql/k9ohlIvOsFjC0vk9MnnL1LpsNKVpl+6Z8zJSRDrYQOw+XMbmtsn1T45zp7LDCtVC+2YRsv2r9
    otR/7ebSu3PSq5PNOG9dL1dVwB+qgM9VAiHh2T7r1JlibR1gbU2xtu6bLWJPumTzOhREcUVzgLTfU2m/l65C2u+ptN9Lh5D2e+kypP1eunKQTp/7FKzB
    FcG+aliqhIJV0m+v/77ZFHxe98NRo18rsGiKCLCetTT1pyLAhurM16uUNZxflmLa1mzgVzrAFrUrmgrjvxYhJTQgLNwqCssOFJYIE4JF3k9H3AM1OB9p
    DTvRjCULVPtwILJai/BKkQBJ5ewKWHl0Lik3HCuppx1FZHYU4MM9PSasSW3S3V7/95FzzjVbsAp+0oCFnRbaZtYQqajL2K0bKeLTjN/SXBPWzQzPbOhG
    5Gv18Do93HiMmBNMnScsTNCfoniZySK+2qsUH3EXglL8cQJ+NE/ENWxnHI/rVhBVE+PVB6kGkPDUgthIfrpiGmyoJbGpQ2PSuJxXXETxf3LmbNUnlF5v
    oXqEWp+3hvq6hdOvILBusupXVWvilX/1a13frdbA2AHd3ZdX+cuSvP0yKk/Oi6wbLlXBZqEKRnNeUv3doKlDfk8i5dCacWlKW3RoMnvvH+be+ytq5Nye
    Sa+9T2q79UmtgiEjN0JtoLpMNtHAiQTk7hvp0VPbhBMlB9lrmTVQNSiMTgjusfotySQhQy+sTAv18famzgwhZgb1BIRlFTNDTV5qluO2Nj5lpwX5GCeD
    uk4GdZ0M6pwM5Llt3VJi1gxgdeicYArmnCAFz84JNcwJteMyyNTrNK2diKHqtoDt9TIYFCaOOX3nvOy+a5q+8zXEarbv/FdnFni16untVk8vKgZH8DKH
    /jzKRtdUYw72mh3s7WKwM0C7Nm+w16qDPeJgNxxoW+MVQ/3hlzPUvzrs4uzSDTPD29GAu1LSb5Te4duKRgH/tkJEeIW+b0RydrARDIgtNVLSZ1az8yzB
    +VB3Fv6zcT1M/u8LEEm+u+F2KxJJo/CAuhltr+muA+dIOX/EvVpPTrhoigD2f52bgDWDQ140DqjMYLeO1oo2gJa47wIdo6WGIec4DDyIHGsez0Ng74Qx
    d9dGuu0DYKN5RVAi150MxWF6wRHNYdJxYKFwHJAmndZNlWG6UDgO4Go+LDZVhtZxAKa429Wn9FY5IPfTIedmZFc4CEeetH3IuQEGKEBFhghg2JBDHybh
    EPJmxfVqUPEDqsGyfrq6ErRV8TqmhL4CNdpm00YbPtSGY9P/RWlpa7LhSbXh76Z4nQLAs9LwdwONzDQcZzdRWmbDXW24C0MNG04p+iY8joa72nBXG+6i
    VakcQjTcNa5brhruXdvyFtxcIrNP31DoyLH6R/zyOVOjR1zVA0gDep8KDdx3wQFVJryGjBOk+KqEjUbqJzTd+KDa+Pts44Nq4++b23hnqvHhRONhb7xB
    W43GR/Man+7S9vvU9DcJyqf/f9pz61NRAsDJKWEAka5MVlULvWPNvI0JuF54xNxFVMA6/gG4HGPM/HwDcczhTcopOigVwty8b1IQsQaYZm1yjyOxC5hX
    hQCub6U+ZmuFO6fneqCgfyJtQULx6YLvEsZSJ6j6uA43m/rm9a5zi1sgTde0BDp9aZrryhdNnrbp1tNVnk6jCjRsyfipmhvvID1IZWD5qgxzjxTyindM
    wdrT0CDj1GRC/03qjLDGGvTMsLj1W6RNiy81Dcp7xQFGxuPQ8HKL8eQBjkneUP/gBstQZDJw260GfgeWXhpB+eJ4VT3dnqeHGxF4GDfNZNB09yCUJJgd
    Hj4OI7rGp3kGL+U4nsAexAYCpi4gitGnx0TTINWLpw5BiWYKClHHHu5sHZOaz/FSqE14KVTRy5ABD4DL9IQdu8yZlzxNQiYRg8cayQMc0Im1gXVmSG60
    fJJlwmiQjBXQQlfq0Cj6iVX08S1V9EOFHs4TG9AaFkaDpDQaDNRo0KmUNZhflkawYqaH0SDBPD/C3gHGcQJuwziWUX2rMeE3KPvmEa19rQoURy6CzpbM
    QI2TBDy0wFYVI0KzwrrPBCXQU1IJxh+rXFeGBACYumEGhYXLZpQEwartvAByQlU5plEwnBfaAD2Eux+8MVoyL9BLw/yUeaEZGWK1oNoc5e5VaNAlWhZd
    Qkij6BK5KRaOpKyPxmqkzvG8Sdi8WN22nU2YiFfkK86Wxt5Iheni1gZ9IDLU4Ub4WJE5FO05Tmi9psLMN1G8JSkCFxvS0pru9xBtQ+rPhVM+livYKAxn
    W7JGOMZKbBKRNhSmOvLvsIwCGS93NLsiMCENCYzI16qQwNmdBLAbpx0oVx4OCDOLFFkY4NX494YVWcejLc4gjtHdmqmjADzgQYQXov4w7reL2irobFtB
    kLvM0ATAXHhZMMkjPgQKc/kClEeoG+Dz1pcf+9taXf79Na8uterqgg1UWTZ0dUF6S82rWtPVJUx+VbfJ4eKpMNaXnDLK5xUuKGe/ptESf2AMo/XTImy9
    4iwBD86PlkCKGkMySyqXx10DJp7zmeG20FZ4FhRaSShzmg0tvdrNGwpEbS0poSuuagqrVdVoSH8PROxTNVqdVI1WtZCRVoK2aqpGa7e5a9xLHA/hvYZo
    ptw3IogHHckvdKSCEye9A+EpkDMubiMPCo9Afm2/8seGBv+m+p1Uv5Ne6TsHnJurzbvBAhJr826ebN7N+sGbtHnfeMj5Rm3ewdvcg/rZG/SzN+z+WX33
    1kPOrXr2jw85/1jPDh1yDunZbYec27Tk229zReSNfu1rNU3YYObKdGFi8+s2Nr8w579S2VSW8ivIpqFmyjUsbjyg6wybfHVk018soTSxHJ3gmDCgdCd0
    f5YgkqCNTm/wLHCqXVvR7hGuV+5gVuY6D4uKUy3MfCQXQeo030n1zLOT6OW+om/w8cpXon+1+7z4coO6w4p7i0vhPKwGdbdN5hTANeic2CzmxCatMMWc
    2GTunYk5MdSMpvMitXVqDJXcbpUQbsWYopAPhtwlP1TmyWb02b/NkTOFAYCR8+OvxrrrzV13Q7ooHmTgUqCrbvCqLbrnA7exMxft1+D9KlC9BsTCOtBI
    6xWaYvsRXEjLuaFpE4i0Hrdj5Z/QlC445qfQtG5pir0uoWmdm4v/xsDC/F5JU5X7TLHYBKOIw5pQpm2mdaDj2rxdv3HOOOyypsfVNy+Ab54NsK6riAsE
    CLP5iVBmh7C4UJQcI+JKPSnLM2AFcTtOqp5UaaiiIvfeXf8Ou20aqmDrzgi2oRVsa9OC7WwDdQ3BPyGSlVsdBY6safYMFV3rGkpkcrjVtUq0pdbJDdqQ
    VOF6GBVgZVZPw1SDGZn1291yjmGuYA8AKSg3EB6Co9oK0xvDHZJADPLv+Ap0I+IQr2AKYAKuUKVsrI3yR6qGCpN4OqcDHA8Mjk1POrk01Kc0VC2NKB8X
    Qrc2LxrBZwYsQpiFmaLiZP48+PEJ/VzUehfDfrtM+YCr46/fNmMlNsHpIXJfYAYP38iEBTvQN8PMb9MbpDFOt+3oArhJRmva3XGXIe/etgZ6IfqdePU+
    AvNk9LY7Jkgvjsf/y3gHWATbK1kDl6s/44g1OhI3TCmpCSzzjT3B1+/dFbeu8L3Qfq9R+UATl6s/GxO2MFhbIhNdJ0MDPWdRpytVaKrGh3pgGDsGR1qJ
    h8e5caVPe6QfnpbR4Cj9nDfgzS2hs8OSrSO4T7sOF8vGJtPS1JMvWnc28JH14fa3xv4YJXvbeWMl1Qgdaf8KltHtsX8vk3bUrXv3je4wdwvv0QRjBIbs
    UF29m3QzMq1vRAZA1qSFskQISQTsRDgAoQTfykJp2MLT5hcQfrdj8xM2TGIX3awJ726CgiDCJ7cPb9iU2n28SJwZzZJAqnZ77jHJG1pcJcXoFZAC7rgN
    BQYKNTiiCfpsYJm1+YtIqUiDJJzJIAmZzKeCJOBQhasTQRJ+ESThc5w6cLTdiykMGgRmCo2QACCRcTJ36GR+sAiUqPqTp370idztFzOBWwkfL329R3PR
    ss1EYSx6OkUjI4BiCjVSzXCliZUbMgMYeQjRjSHhyhHVDgu1t5lFZpPsqT/GJtm4p4GxAc9i+yK8KjkBNvjlrubJ6mKKalxpijK17mKiUs6Qan49A8gc
    TgQIs2mcMkbOrJcmWR9X7oo7MA2yYZTAOKXRGNrUxjloHDYgnDfGeFKmtARTV7tHBzczy/ANRCE17o57TM8m00vfAPXY6aWHNAVuO8H0Iudxl/OJw/mk
    j8vVn91Iv9/D96u1RxXyftoTkgNP8XJfiuyXWhNFR5Nfas1J6oWUHzqgexjJjbSnNXkX/bgbZjoTErIqcMd6A4oy47mnSSl6W0hJcST2q+UZeP2yWIfF
    msI4M3L1ViKbAi2zAuUTZaQJcytOLlJFbxGEjw7dPe5SPW2yHclLrpqoBlN846oFS57/wM5mJ3Sbzabf9OqcdXvjH5BrtUCu1cyF/ChbcKMeUHzTpA6a
    hYab2sKdlmFgzH3PBDQcK9i329RDG7dYQMMNIQ/1K2UtzC8LZrqegpz11a+MkHitV7mmvQkQO2eu35sta7hrTcctrWmvUtPm382aNmdrGv7drGk8W9PG
    382ahrM1rf/drGl7tqY1XQhqm/kicf5kglw8TrBY+X0nN+J6nGUG6eJRJq4UwR3RibwjK16PQW4LZg7qj+/ZNBNX8420U/THP2hw/Wpw7uiPf1gWoR40
    wn6B+Cd3mvLzhNxA2qTgNOZlhizKAqAogOOAHuPD8Zl92+MzK3Sy78kyvKrt/I73oOmLMumGUZGF5yufZFa+xXEdLgmLuhIt6BS7KGVihxLzHwOIuF/5
    Z45ubTQ2GYkJRBqg1DEbWDo08zLb6Fyxjc5MGz1toxPR6zd1tIWOTv4N08LB+JK08BJb+FWclmVBrLBRb3Zi7s2Ulhcvo5vMxEy++hMAeGJxwYK+mQ/u
    mi54cE0FD7Tg/ub405WCfc0kM1mwc9mClfEHm+OfNgijTsn5ZJYmlvvW6fGZF1+3jf5obJ9CcqjNacZaIGNZ+WK3bunP7Zb+7t3SN8t5ZbXsz6yWg6tY
    LfvFajmotNA42dVwb4FgJwDoqo11X9UGUYbWNsE8f9aqs5obxvEgOykCqEUKD1DVY0awBi/JaL2LIGk9/Du5orxvfkJVjKq9dvQKvZabYkXoErlKq7EF
    rD2jhzGOasjAVBHB09gYGSCS222Uyap7U3NeUPTj34fWsttMW9umrVdooG/dBgbKHsnxWD0iVonzZ6g0oaNQ+8BduEFCg+nDrDS4otJizb6JNaxUtZCg
    ogXAt6EHwwq1EKGEMGd3RgsRDSFzVBPpWk1kOKMfDAvDipwbw4oqBI41rNifcWR0qYYpRT9WqgHUp6BLta7wvdB+rzHxgXDyezOGFefKmoijykMP96E8
    WMNKSTy3eNpTFSoBDzpGohd9JUGaPHQ0SvaNVQHrXG+TyUQaakao2jycXVSanlFppmqlPTap0mBTjSy3X22OG3JI4JhFIJJVguRgHp2weZS1Y6ZTJjBp
    0KZha1nGcZlnoVltSZsbJ4nqtlv4MMbU35yrRks3rPBULyZYAK/rxNqb85JR34UoMFk0YJoYEWjZGXL5cBAUbYYajA9pX7FiVDUv7Qkya3vH0s4ppr8M
    OfwQlBk3tGJHoLAXaF2rFbAuQkZasn3FuuiNGDRR5SwL6kLjlTx/yS3cYKMftcZcposjQGleT72t3FfbfWVTHBsG1Z80kJu5ytdNIITL2Y1xv9gY9409
    uQ5LtG6MM8kcd7p83fDzzGylpmmb10jxV2kMNh67/1Xt1v3IsAxAuqm0XZfRy48WoR12Gy73CPUT6iyISGVm2yS4i1M+MjcxnFkLIpsYrmkEcd8mhvM1
    MZxvE8O5RSKWK0fcVeEvKmCr1VyAuyWlQUs1Z4qnCCWalCaygBjtqaQ0JtVYVCl0NtXYZKEazuLZpDSKjc4EVUlUCfLz5kTIzbZgNlnabAu44eLbFkRT
    oXIG2duvFDqbVmeqBb62wMTMmbQ6biUx3D/E3hJCa4pLJIZDmtQIAWMllQIDqWG2jJHW0iSGc01iOHcqMZw7JzGcn0anOBtcZWI45j4rE8O1CvABTQwX
    amK4CInhmtXEcA31IXPKxHBQZTKk5kDW9TAliojU5sqJ4UxWdI2YNInh3DmqYTU3yZRqiD55z0RuEscytVswtTOXqd3pxHCTZSkvwxZpE8M5aq57hSwc
    zWXhyHJbtDsLFwid3gRC52xiOG/XxHBTLBwrC0dkxEhZOJpkYSPKHCcbdBXD7SrSdxCDzNXEcOqLViaGw+6NNIZiGhZZH4gS8oQmhqsrDFtdYdjqRWI4
    zc4C7BYkhgN0GV/6Mev5OdKXhvoSE8M1vupzZmdqzjSJ4apz5mxiuMvOmdIZJjGcq4gkbiUxnDuHl2YHR7T74Igs2o5bhFhGcxPDudOJ4aYGR1sHR7QJ
    d7PEuppWEsNVppeZxHB/D1cwTQynzSyyrkBJDo9XkRpe+fTgzKWFY6vt7E4LZ4IW4dTEF6nrhn8Nc46lhUNaODo9OFPTQ72EXvSis4EX7AT3l7gTAG+w
    gDazgCyOArLUCcgyEXfBYHiDWcLt//m4Jeo1AgcMuHJ4+tx8CBPzXKRe5AbEJPUyOhCFNoFY4yOMUiVAS+vwrQ8I2ZyPcMC0kHQsr6MHCeXSPldCs0Rp
    81wVnQWrrwrj0pDLILQ4u7e4caUWN7TFjSu1mPaSRrXFjUo+LToHVdtUwW+ZaNU/QatMi3aHcAFuQnSjUzTJSCmafc+YaRh3CKwhi3Dwb4Zup6JgBFbB
    wDpQ7ItTm6sZONyrCOik29lYFJmtjK5+qny4ZXHTygd8rqzOIWxEnSOyOkekOkdkdY5GMcavvBRW9fvKtF3R83cdjsjwrsPR6v/RLFra/PnbFtqxhXbm
    F6oTeX1aBGhwjJeTWn1OxrjZFjTsxxq7t6Bh5fB6IYc35srh9V3l8KkWRNoCm0pOZ+yG6hyN6B9ob4XAXoaqAZ0D2z7tdi2qUCkwYGsNo3PAOKc6R8Po
    HI1C5wiMXW1W5xBJvsyxOK1zhFM6Rx2Y8aim/qxVdA76GbY5ABGYUyobMuEAWgVhnAjYhc4BFFHoSvcfp4OKqCibmAE7BH3oInSmP6twsCcio2I05ogf
    s9scrpV80AWT2xzuLFCFO9OvUaWszvyyLH6Fa1SMduaqnPcKObY9l2NnRZ9Zjm1bFaNeSLftGek2rhQ6K91OcWysHNsm37WVY9uTHIt4uU1O8FcxswdQ
    LIRy/E6pUwTQKdqqUwS83+YTqlMw/12s7rMKt5t128QxTLSwADpFAJ0CL6lOEUCn4EtDfSnJusUq9urPicU8kUzNiT0AoU7OEz1baO/y84QZ7dJjRqdo
    IEBxqAliE8rv0N1d3d9vzGGj2XHR3n1cFNzTuAL32LK6u4yLWMdFW2ZXJgbVzPFq669OIjOaxd/DdUo1C22i1SwoojEtkOW3V2FWcOfSYlbLmqWFO0GL
    2oyWVZumxZWmGksLo2XprOBOzQpBqVnUo6dCL55A0/QLNM3AoGkiLuHbp5E0x5qV/j9Yx/QQIrwJxNbocSyOgaLi2vBXgzEHkipiaFP1qxJF0ySdcyso
    msxl2JQvVlA0nWkUTcKTImQWKJqOQdH0J1E0/ZeBoqlFMpuYQdHEFcdgKQZA0QwMiiZqVUHRDKZQNJsFimZZ5hSKpqMoms7uKJrNI0qjuSiTzEnSnIsy
    2ZxF0ay0Q+5fFkWz9TJQNNnIKR0NTb48iuYrat8kima1fVeDoqkVnlbBiipP93yJohlcPYrm1SKvGRTNiUGGsOkqiqZToGg2EbVMzDmgaDombaNubrUu
    h6IZAEUzuAKK5gSfKJ51anIh1ord1xJbJ4j+H6SHnd5QZDBQiZFlnOjVIyCMFW8PsTQuUv7JlWLGDpHY2K+kFm3ozuOjZsGxaUWxO2vTijaKtKKNcvPR
    pBX1qSR7Zu+uAWQIRR41sOF4wsPBI45f1lAyKNygFauij/sTUD1+VbUO1n/IJmQpo2QC4k3/gs6sXF1dXrnAqbtmoLl0l3cD4SSOwXVOTeoYSFQWQHx5
    E9DOLTlbYkQ65K1VngGmYi/PYoVaFvkKobZEJRBGhPJtAf+7BfQ/J88mLiAf0ulTwjWJ/G0Lo+FXTer5/vN2QqUPCfP19hA98JJwsLsNGPoOB1/aO32K
    sZr7vVWRohShPj7kxBgTh5y2HFq3OS0MFeAmddIE4AsdkZscGVPYRue7qbwL7CZGzneLpAM1C5iPxhxnKBbj7wmsVo8nItxKnqzp7vH3xe6S7bQzwUQI
    mxpx1Qwy/n4Nbxw/6GnCH7lgd9xdDcz+31yFYmsYtDd8nAmh5JGP7ox/akeOj+0ACGSFP4TsK/hFCCHd+Zfuq40/hHJSQEW2GEvyLiRmKryCaqYOARBI
    kt/X6PCGcOft2Pf/UxMdljyinhBy/QITd/2AjW676DFiTLGjFN3kKrBTPWE5RtcyvpBRm00LHzr9Zs2giuqbNXgwILDBhNk9q04JNmykmHS+6AO6P69x
    q9ykTtKr9CPxlNMZfpZ6vP9FgBE97jPW5XZAqOBp/Ljg4u+D/HtRv/of+VX5fYf5oDf+nKPZbO2F/d6d5ek9xWO/5GzqZ8bx5vWOc4sD8Fi9oPWElS8N
    rvce928h1swln1FItjIPsRoP8++HqpVhNyb/STtQbr6l+OQzjiZILavztvL07cVjv8eaXarWLDQXJmt2SWr2Fkws+70v+ge953w9f1rOn8d5jYR9wVz+
    klx+EecNXn6JE2HKyeY53/Ldv9Rqy4/ZSy/MXnpx9tJL05fCso0b5en+8vSG8vSmwhyu3j/OwSIwHOklmeEuuF44RE5l7D7r6Nh9HqKx/NKBK209A8Ox
    HO/TxO3vRiDtfu90xhjbd2rs5zkXkyq4KmOWnwfdzAUw46NuxjIecTHBonNVfX3YVf31IVdT1lx0swTPPwn3L/n9hJsxr8gnXM1m8jE3G+L4YTdbwPFx
    N1vE8QtutgfHp9xshOPn3WwJx8+52TKOn3GzFRwvudmqaVuAxBN/aBO9VhqOCQNDuNr2D3na9oc9bfxDnrb+oqfNf9DT9j/iafsf9bT9j3va/kuetv9J
    T9v/hKft/4Sn7f+Yp+3/sKft/6Kn7f+Cp+1/ytP2f97T9n/O0/Z/xtP2P+9p+5/ztP3Petr+L3na/mc8bf/THttfzolKgEhzkrxNDiPk7nPSJeTuc9Ll
    gzIYnHTloPdmOawe9O6B4+Uh50459A96AMcZHPReL4fhQW6mLCA2zwEG8a0AiAHeA5OY3KRJTG6QA8HFHKw6UI0SzYjiakYUAl84mhjD0XwHDFtta/LX
    SvRqU4NrzwQWqfhDTdetoHkYk821IXcE+n6oqW1fIfIHoT6u7f2hvj9iqB3OVq/t/VV9PxWa6vsb1/b+hr6/XwFBnAPODYoHJ2cHDjkH9OzrDzlfr2c3
    HnJu1DduMoge+72bEVnIs1uFB7QWt19bLW7X9+84aAP7X39t779e3zp+bW8d16/eedC7U9+/59rev0ffevO1vfVm/epbZJzp+2+9tvffqu9/q4xaff9t
    1/b+2/T9tx/03q59+o5Dzjv07J8ecv6pnv2zQ84/07N/fsj55/rGOw9679QzURRO69m7D3rv1lrcd221uE/fh93pjKslnHOvrYhz5r0L1/jeBVe//aCr
    uVFxfvEay7hoynhIyngIm5sfdLEdLn9FYoU47kYfe/UBl+oTgEvwVqlbwKVnjf1sdQZcpAq4VJ8BXJoEF6kruEjyXTOAS/VpVBGT69M4oXrVRJ9V1JEC
    0nVVUUdWoSRC+Fc0hQl0po+/yc92/Ptdq2881d7KQ6tvaLbyb93E3ztOcNmunUbEePKcghppwlcfAj0TNzzkKgD+rXDu8sePcNNGU2J3mDJH1l/a3BIV
    9XsIRJ0KHO2nvaMMOXIJ4Bwmf2Ry76q6E46fkmYmcv9D7jtKlUcDT4Bm8R+bsnjL8dmmLN5y/IOmLN5y/P1mtge2vQPO7yG/cD46ouB2DzbLYsPx5wOr
    wcDCILcfbsau0XMCZndDvZfmPI9EbRY4FKKjhpd3jL83dEZc/UpxNYfIqeHlOANwaKAplLHeAv4zwOKPRE5LzEikOZSD8d8wh3JQ5FAObA5l2J6kXu0C
    CWNOLaNU2k1B7AvOkTxgyx+PNvVJuWbzK+udpxtTd0CRLxF1ckgGdnHh87z8ieapI4yXkPPnIsWsWbGUtUrFIOsjgAdGAmbW28vcYx8Lmcd2Nd0rY0nI
    ID8KfBjcA05kmdBWr4UqW9prUCrk7GOh3jZtfuKsAXd7trZZ3CBJkj+2eUZv11QaPhzkRzrYrfnkgPNSLV9DBMVShUHXjOdGitSBYxERhe5jBDetAabY
    B9/IHXfsZwsRr8kwbtMjZMH8lLllASathciiLT5Xy/dx70rKGyFLYuV7cvuFmhBl52i+5wht1ypKQ5OagiVdJp4mGqtImaHByVyUeyMFO8Ej9qaCk6ZH
    itakKXcYfBwT+SQjXgI+a0BI22YESAX5sA6jFHNMQPSYQBEKAoM0mpmxI3KyQSHN5UyxR9cVSlOqlM+tdZ62ZWgsGaDNfENOn9PT66Ca2Q68lWkc+exG
    ijtnizs5XrdjbImW/KU0h/S7lGYYW0vpOrccAs2mMYKFZETzTGqiEaDqtItBvLiFYXsSW907xE6Vznmxli9J50ijl+Y2A/PI+FIDLC5fX1D4GPxONvMs
    HZW/Q/k2ZHqy80HvCw05imrweRz3HfQ+01Bs6EuNtGvQLP50errpFjXtVqab7ux0s6rZ40QTbzCp53j/ZrpkFhbusGYYT/whI3OkP2ABN3hUmhturDur
    aSyf+pNzZlMfkFGZGUkYOEJVTxaP9d/koBqN/dPjd27rionpXVfMJblx/zZWzCWugIDEXKLyUdh7nUqQG+j+PAdFkaHOpAQ+a6ZqG5Qj0+j4o992CTgX
    LjvleQv4+Iio+yOM5nvH/rYciTKSDumN2uJIXZHH/zOZaY/OdI/4+Pso/z4uf290P+yz8efYeDeyYzJHqlBh7BE2nIOrAssYASxjZMSCZRt8NtLgMzsU
    YVFcAhBvDQyN4LNlrOvCz1nQBqSDvKDxYIFG8CzLPenvu+M+EmZiKlvTrxXBYEvpGoLBepig5DxOGP01YvTXCJerP5OINbLBZ/ZjywVKcCCjVn5p8Bm/
    l818LyuCz+TcBJ/ZD4ST35sJPhtp9y8RESxd2sxlOmGIWFkFaTB4W26kuQhyyzb4jMTD4/KMfdoj/WRs5Cb4TMrOsSMgV4C+u8zoIu5ljvsTDDsaX0Se
    7nR0GHx3yUHY6ajcr5CRsTbubY97R1fyjRMWjoXvP0SOIt8hhS0YjdlUZT1IoRrmm4CnclfQG0IGmB7Sja38umxkELRGyMyIViwxn2I+qmTSwBiWJetG
    7FBg6svWhWgZX8vkuospJwDwxnq6Vr4GILI1sIsdNUJauS/VWFrBGNmSFycHD41s6UIqK8uxYszsqw6YEMPjJV/qGt4rTIiJ0s/WuJr5WcYB7GfrzJxT
    fhS4XBNjNLjSZxochUHlM48H+plHA/3MI4F8hv4Na+O3CrXGKyeRVCwdnR7/DHpOQbCK6WLJLHhFHS4GmCd2rYOUu0clyYsB/j7Evw8HqNeHgnJ2gCzw
    2qNxpb2j8Y380hk2Zea7Zy7/XflqHd94sNr2C6bt50zbz6DtEyll1tMsXcP4Oi3MwxzKlRpeh4QyvlTlus0ynQx/j+/fzNdsThlf+DTfTJe34I61XGST
    WZYeXMMUxokAzCdzlK6pa9MsulxhURlwmJWwjSS1XpN7wqZSR7BphgcwmJer3CpDHGO3yq3Lyq3yJ9uapOPHrsiqdZDqY5zVP8G/T3Buf7I6t9cvy6fP
    XPEbNZT7DEv/Ev8+y288V/0GoSuWwaSBZdJgHpOivaPJCjx1+QqUTPoUP/4F/v0iq/C0X2WBZaZPqjR2ikmnvnvpig3ncLjE732Gfz/Hr36+2vBgYnIP
    1IurnOOXOMcXMztGypLM7LrqmQDe0AbwPh2o+PRFHEciRgUqRj1FzH4RpwLqHKIeQKqthPHSL/xpjCboGxBrVJrzkc5Dnv1T3SMp3HFUmXypNn7GIfDe
    AYeqVaFQQQH5IauAnKlvFmoItSop8Mss0N4TCZAEDJNL5fXkBdXabP+ZEvRZK2b+kt3zFv0m+TPtmb0YQ3vTFe6nz6hg3qQC+NKuCuAXWrN3oPG1Vb9b
    mKffeUac3iM9mgut98iKqiKRA9aVAyapETSA5VL2gaPLuCdrHhRL+lGME/OLVF2CBxskbJnQ20bflCUyKlS4daPCCWmXDjlPtdLw8M4t3udayg2faSkX
    XDK/n2xhPcCgWptnflrTy2p+qsqXrO6yRdV7pEWpPsM8tq2CPC6JYL8x9srfIthfp7p6ON456H3C1OXRlgr0j7SuLNCP5gn0o0KgH1GgH0Ggf6QFgX4E
    gT4zAv0IAv2GEehHEOivmxToRxWBfjQp0EtvjiDQLxuBPmP7KwL98nyBPpMbKtBnhUCfQaA3QpIIy050VYJxoMrVhGSdFZL1pNycUeqdkpvrKvotQ/Rr
    yPK3/EYRTjKVm5fnys21NJN72YTcvDElx4q2WcjNcn6VcnOz8qmsEEKDbCOlXBZd4WtN+7VwovhmNCVEvyyVaElFUlJ1Sb/M7fUUL3hSVREeMMGbuV3a
    iBmW6Xdwo1XcSHaR2pd1Rl+GLq9Se1aR2jPM7RsQdmVuzyak9g2V2kuCofeExTYKqV1K34DcnlFUTrNd5fbAyO1BRW43c7pIOWjLkpXb952I3QmD0BLE
    8ZS0yVaUXP428q+mG5v5a9J9EHiuS/dt5V+XjSpZ9gp5fXlWXl+GMLQXYSaezNmv1cPr9EBJq5nuk9I3s/1qFZLiFnNO7osqx+9P907K8XuZR7OQFGQp
    QAfunRbhV2i8A8qCvLOapli/J7u3WZV4lqmSTIg9QvIVZZHnL1uISEfT90tWCblu7X6/Ki6DflNSj4u2TXy4la6U0gcpWt9N4p4srmzOI7Ol2urUUd2L
    0/fL6k6I2l+n0vRrpqTpZbkh0vR1pTSNHhYezyhPZxOJWzOh/XUTMnXG6X6nKKBko0zZKFM2ypSNMstGG5vZXuGhDSNoX5du5JmOLQra16mgvVeG4YSg
    nRFNuMJOGQTt67bm8NJTzq5sEE7z0jy6n3Ev936o/gS7sgkzeOx2f0J6X54WYp+ZrfgEG2WXlYkniyubc9OuramhtumulZ0rDZdz53IhDXPGBBcvUxpe
    vlppOHuZ0vCTLUwh63Ok4WkRiSvIpWm5+KU5cjF3GJ6kmElhsyoX854IUKSPlYvXrHUe9418DMvbmnXyzNXOszBf9HWjYoti365bFFLcPrtFsebT5C+D
    tNiMwpQVcFtiVW7plgW3J/LrzQZFwA0Ns5GRL5mtjKC6bZG/tty4yP/RLf7HqCh9BgY0PjqxhTGxDP2jx6Szr39MFpvXPiZiryghT1LdP+B8GoKEHP+t
    jO9d5Sm5/9PoV09dgE0qMpErgnQPOt/n6QLBfXi6iNMmTzOcRgC65aOuPlbTRwImRuMjrXakjxyJuTmCuB38D8fz6+CFLn/hTu4dXTHfOhLDP1nLc7U8
    pyjvSIxkxfTa9yeKC07Jso/iNsriIr5NloPfOy5k5YWUF6zSkFWUhoPeS/ALzA96LzZVQH+hqYPmeRzXD3rP4Rgccs60JvojgMC2PiGxmh2idd0hWtcd
    onVU2OwQresO0XrEa8UO0br5KVVdxw7RemTkQIvgJty9czTf0HKvk0KB6ri3zeF1EW5+4+ea3IAwop3mRJQuf9iXKR/mKT/bS2OVnw2xiZFzqBbbF+bt
    6i4Mij7XMtsX66rVnFMtZz29rvwNLQcOSo4S8WFoN3sPehdbSsQLRts5N6Pt5HO1nXxS28kLbSevajvnSm1nqartrL8ybWfJaDtKnYq2szRf28nlhmo7
    eaHt5PO0Hdib529ZjIrlBTaz+VsWZ7xNGn11yyIwWxaZWbGCiS2LDd2yOOPRHsi/FzwaDL3pLYtlKlZL+LY0BIrV6Ko0syWoXktG9crtlsWSql4j3bIY
    qeo1glKVQ/Wqg4U3pZHLoqlQ9Voy+tBItyxyuSd9rKrXUjG2rEpCZWi9onqtG9VridrPklW97M8kYo3sloX9mHzBah7ZEL90y+Jy3wvt9xoTHwgnvzez
    ZbFUUX5owRoKNd41UQVpMPhZbqRDWcpzq/yQeHhcnrFPe6SfcNyw3LIYQvWRK1tSSL6r6rNkVJ+liuqzZOawEVWfwKo+6bwti8BuWYDR8v3csnhNiqSl
    Q7tlsUymzG6QhqRQg5aMGLtkRVgjuy5Ny67rag+G6Zdi6nV87Tq57mJaoYi6N12flE3Xq1sWUA/WUY3lFWzrzm5ZPOVBbH9NegMkLjtm9lcHDLcsnvak
    ruG9GU1NX/SwwNJDlLPnU55MtpM6ybQp+Ix/pc9wy+JBv/KZC75+5pyZpM/IJK1bFuuwBi9Za/DSPGvw0qxA+zzniV3rAGVZrcHPc154gX9f5Ozwkle1
    Bq9PbVksXUbyhSB9+e/KV7ll8VyVxM8aEn/JkPgZkHhCj9orSvU6xtdpYZ7pLQujZIlSNU/JWi+VrFS4NM2pYuWFepVLD65jCuNEwM0IegrsFK+WLJpX
    WBSr7roq91Lr9Zwyp9Sx0KQwmPMqt8oQr25ZgFtz5dYZdUpW8iuyKrcsLrLfHuLfh9l7H/Lmb1nM4dNLV/wGtywusfTP8O/n+I3Pe9NbFvnV7KthL2hy
    X+byFSiZ9GP8+Cf49wlW4ckJJs2n1LNpLX/qu49cseGUxB/h9x7l38f51Q97s1sWS1UBrTLHL3OOL2Z2jBQoabrqzVXSRkZJWzJKWn4NStqIVjpV0iDB
    +dKuUkkb7aKkQRq+8s7FpbqVKmd3LvSeCH+kY7lzcWli54LdaErQZ2d3LoJi52JNd/922bmg/+KPDf3lHbd0WnzeKZwWkfgHIUrMna6SVd4aP8FEJ3mk
    Sddb40f0dxuOdBayUnOw480NG/fHIC6qIbU0zlqUsk0M3nE9C+CWz7PwoOZ9FulRU7579FC/VcuZ3WHw9bJxcA0R+wPKV4JPxp+ZvXRp9tLtM1dunbnC
    pEOKv/Tn58yiTsTpm20iW0An516RKZcJnluph0w5LQorIeAPCJyv9ILXf5tStKFfS1GfU+8usJKcHi1vhHk7RWJa7w2Y7VqsyF9Qu2iBpC31pL8ynYoo
    xXlPBnq5eLJ2RFO4XSEcDJGv8x7q6uWig/ZvZn25yOgkpAUbr24mL57T7NDdquXDcM+AkXrKPZpyM9mkn6EcFtIBDorJli36DPx2hNadu4FiMt5QC5L0
    YbogqtzGOzbHG4X/5dsU5iIQei7eHXNL9R15zLjaNAYm/1CoDwXJwxbbHtzfr1Ow9Pn/hEX3gPOtIqnJjPY/ZCs4vDVbxVNvUc3wzdkagG4T0aaFiR1w
    stM+dWQbx6FoitvZPs0+TvjbVHORt2FMlM4/yU0Y92Saykow1dGtNIX+1tIWSWv3HXK+AQG4h5ybgNJ90LlBDqODDoD99hx0NsAzB51UDktIuySKCjCM
    vXQFOZe8dBU5lzzRMZ2hHNYOElg/prZmiMesbqzEJ8j2fTn7dZ1zIsTORsS5RS9ZNmS3AcZqUECT1DgjpL2KtzisJRYF2z0thPDMNfRk5TkgK8p90bEI
    EidPtCk0tOWVr3TfEFNPP521GemLHEJM1Tx2RJ1QRMTvpYemzlOHHdOWD/IiJrOC2TheB+BaU+2k0Dt1M7ap/Leg/Jcx+TqlGG8uCK/HEu/mttsA/2Tt
    WhTG8qApXk8vzhCAK3t059XLRnT+HKWLAO1ZzLx2CwK6FuIx1cSISqYnL6f5m6Dt6UPgMGV8LFqGM5C1t2Byl4XUGPOXM1t6DBSlOi6sImn2AWchS3EY
    CnN7N7p9YW45JMLcmI6FuTE/C3MvVAfGWjEw9pXNJtsTl65kfM0b2Ev3GLMBY/zNWCguE/3IwQ8Dr7Gnwvt7It7QAQOUoj0YMH4xYHwMmNqcl4qR0psY
    KbGOlH06UtYmRkqqI2VJR8qyjpQVHSmrOlL2AvR7D/gamer36OQbqZVDzR7osZYahYIKChtD0Vvol5aM4trdMfO/j33p14gwnXPgDFtTcIYfMQnh/6gE
    HGSm0QLFsGWxcIhimIJIrRJrZAkTi2Lh2LKW5pelEDiyfDE+GxCamGQDKX+HooWOpZ8on69MDtQERmVEfUUZIce3tA+1oabX/tL2WgthGy0+eFKYeo/U
    ABN4W9pPYxkpLtr6um4CePb/5K9UWksHxH2ZGsng1psyLgA3ZHSA2MgooKdcQw84N0PwEY5mLwBYC9Py7LLW0svF2hfjyXjek7FeNgtgO24SRGxeerKr
    ACgBh+FL0bwnI71svhRNoT9YNIiWOTpp8xCz7EUauNjWwMVYAxdrGrjYUpP78zb1XvRJV6ErbCHCXOXpsDxdLU83ytPby9PXl6fHy9N7ytM3l6dvLU/f
    Vp7eV56ec8vzC5Xzi8V59ENNYskz4vLaAqZeZnSmzT98TW+9zEhOfSu5trdeZtSnvjW6trdeZoSovpVe21upxrdtqLyhieWv5f39+tYN1/bWDfrWTdf2
    lsksf7OqEIhDvbb3b9W23i66kr5/x7W9/zWPWT3g3HnI+ZrGrOpbb7m2t15mfKu+9a3X9ta3ah++jfGt0TvcYMdClDg5lLZcd1kYf0kwYmqGvgoUNgl5
    wCTkmLiRZxJGKgMNV7fQcEjXodBwvkFld6JVi+5Fs4tKGHfHruKnXFjypSr3x9U8qxZUNhg/7nIX1hvfIIJ/gerxuGaj9pArtl5crUO9D5hX6tZbRKsP
    1v+TWmxuRRTV9d5QUSzkrH2Ldw/OiBx30LtTzwMwD8FBNm7xH3ct3oMJ0AzGzwIYpfh10dbhBYcbxKFW4qKt8HN6uamXAaIS6otwnGjeYnFINm6RnuHZ
    21DERQD4yIPvRp708agIimOb9cqn3meuXJy8YqQ+AOfWjMG0Nh69g5naffw7uWKA4XiHuP+KPpPXjiJBO0wRdcSCItlvHmd1Yo1ZXLNIH4iF4ogN8wAQ
    VFdg0iwmdgbOOgoB30X2X4NQmjAAUiEOAiz88BrrYgINIBSsyqGNIC/GLgWmMaqnFml2WoVM2iLA0U++z2qpRDiyaXZaRY7CuibCM2l2pl/SFDotNPQd
    yFCfoFJ1VDFVDMxVOXRRKWLfDRWiMWE6c1IhSH7qfZRyqkHHtZRwPWYrJq+Z5MDGfHGUVLT3zCCr303zizXShLmUgdQ+J1fGjiXIk+8r4C0BworgvbaN
    N24rzQMIUiPFMSrSDjAzfNei2KZdi+Y4t9iaSmQ1aBYigHcgrGkQsjDBSL5oYpFrmmqnZkDCqCADBw2KXlu6aifrQuEyTAD+kKe7VE5KaK8psnlsjPNV
    J1xaEM69MuF6BeF6r5xwV0G2XkG2niVb7+8G2TauhWxJQbbka0K2qCBbZMkWzZANpfSVejRQONnAEBHoxHU0jviz7ZMrMpX1dVpArqe5++htAtXRWoLE
    aCby1FNf+lgzUqHNRBOqYlGNuGDUytjoQJcTf4Q43CzvwMknnJkHkykdvTbWj+t8mKx/RtHIxl/WBRgznS7ASaSWpprtoQQ95KKHatUUrq7tKVvWcG5Z
    Jo0WV5zz57kGJdqLSVrbJFzlISeBlSg54DBFuPXxaimcgnZAlfJmmapS37XUt31dobZXofaQmIKgdnCt1Na45xz0RtGmXUh8Rttv9NXugeFUD5hEm9Ue
    WHglPYAmsAuGV9EFu5HfvxqWj18Zy68ry/tfbYIvTBF8EY5rkwRffCUErxl6x1V6g5us3AJOn4D0qymsovIcsWalz1rT+xIiwMDtj9kpvAPOwwAKk+MH
    ARAmx+9xadrqG5eelnUHrMHgth13eMq0f12cwrempQ57vN/mPXjyITndvOKNOyCna/kf7oBD+u8N6btnvtMy5bRRDq+ENtkgd1NaTBc4MciQqM7429Ta
    k98ITqFf5Bux+UbHegPW4B7IHWyDaJniJ3SRCQNTTw1MXTUwDdTA1FBkrCJLYXdejR7z3NrOTH5R6iyeCaTHgknvAwc+PC7SQtblwrtiQLY4bwBks1wB
    5qJwNY5YXAE/WJMrNr0tNr6Q8OWYGmwVrBopXWuAekwbMhC5B2V+IlMgMVKP0uqsmJ/nDViBpQYyCqa2glvmg3XuJuAKrPkszeEZSvjg+1Vvg6MyUaNR
    UW1MA9K7wTgVpcjpTlkQ14Aq5hUe2iZdjEmeGUT/PbPpcNMYu2/11En+VwV05kqd181mBUD2ajSZ10XIuNF1bnOJaSYSLrWsgD8suggq8aW+H+249/s7
    8zZB6BPlH3CGQlvjGNXERo8/xv6ft523VsD/98qPYHsli5imQB2h2th13Zbx66XNLSKBInGWj0wHMmJb6nDS1uQGLZlGu+P7S28RzI/wOHGZfkReea0e
    XqeHG48JPVsQbUQiMsW2UmxB2BKZTqGHYksflp58ATNQC8lzCbNHYuOdBJVur+DWFhRXpbs6C5s4ICh2MRwmavS7fUgURdf0gavQgtznPRG7TjT98IXp
    hy/ow3djPIucqgBNFOlbCBixVetJ1Vpz6pN3UaPe7jVKTI36RY16u9coMTXqs0bkf1/Fde5/iNBBhkqEba6HnCe/FeuWd4hwO5QiHxGKLxi/1j9Qv9ZF
    +Yb6tRKTkfvqCJWVy18pL+cLEGzp2YozbJIl6fA2ZxUgR0jWmqSDWxwixAsbNOF9Vuk7CNlfww7zJjtMGLGS8ov+GsF21rXAsG6lKwM16+RJkVcj78vp
    7+vpELCrFg/W0ckjAAEQ5moAXYgNrLkAdL2UsXYjs2ZMcwm29K/AIrM06F0tDdxpGrh06MEQJKe4Bae4hlN4h5ziG07pTXJKMsspbooszpOc0isa39MJ
    WJ7ywSkihoFTXHJK2s164OKO7oTLoow6Fb5xmEHut25xDgC534Ust+7k5PeqzVQ1nal8TfnoIQcTS/d1wvIqE1ZzcsJq8j3Q1YefZ3XC8osJy//aTli1
    SHXosDoM/cvOU/7uFQlNRfyiIv7uFQlNRXwzEOl8sKMuMiEZLywYLzSMxztkPM8wXnOS8TqzjBcS9X+S8ZoEVAfj4QyMF6YeGC9M/YOMnqhMUQ0DArTb
    FPVV7ySXnXQsrld8sXedmcJiZvLLmckrZ6bm3JkJ3lTNyZnJLwanf+WZKbyWhofX2vBrmJC6hi/ak3wRzpuQAFQ/yRftos3tYkLqzkxIUfTTkdsvrPHe
    Vl6zgOdwt3tr6kLEqiNeDOnsFEceuw3wWsGhRdEwmwkXR5JRODACeX98RtRQyLgNRNacaWVtk/GyAYoguV4WI8UFsjME87IzIL1ps9jiaAc20ysKgMp0
    xpPyZf2zBfFCylQGc0rzJ0vzo0pZyADcRvFEHmzO222pvgw9BaGVTYrbteS73mMQ5t8i4mUN/lpdHO7JOrZ6mjdbseLaczNRTH6A9UGb8KcbGdJS4pW6
    dDIuKWmsKQe/ounEEvrExAy7+oqrDnM2cUgNPrZjQB7KNdb502f1+jOu0ejxgGj1PlX4GjCyH/Fu8Z8hGvmN7k96eeM296/464DzKS9PDjl/aX494eW9
    Q86LrnrxfcLL+we9F8yvj3m5qGfPu8pYH5OjsnU+HL9Axj7ofZiPoiIHvcfxIFwqh+M/Myj1DP4dAIRSZDEkFWgwxQBeedrZTH7mrJ3ga9hGbFSaLxde
    LxSRwx1ZosllbjItJQl+9qzptluFyeVwsz58E2RyPpW8ZHEkQcmfpyfK2DG96WKXnNIG8rAI94n8Kf8G+qFU0yJMcMd+4fUavEQGzFOQ9ZkJrmtLg9lu
    R1EDXQ2KvHpuHOFzChz/2bPqdOviIyOhs7+NfSCHRhsR3pheAQ/+l3OmXomya1tfCZGm10se1z0p0f9vc59GyXXkbHC3c++Q81v62+Pv4SHnN/U3Y1Hy
    hUPOb5jf2/niIeeL+NE56H0BR+GFp3AUDvm8qykYPoeje9D7jKsG40s4ii7/JI6i6D+BY3LQ+wTRR5WHgIL9Yf1IwI/WDzlgHTiZPIpjdFAmQ638h6Bz
    S6W/H0ep7PfhKJX8Xhylfg97Wr+HPK3fRU/r96Cn9bvgaf3OeVq/M57W7yVTvxdN/V4w9Xve1O851u+Q86yp15dMvTCiyNOAqdlMflVZjPxvPLS9O8bf
    xHQv+uD4m2wOiUue9Z3ZhnZeeszAiHHAWRUGUs6HV4UsDEU+UXoulBnL+UBKzwZ56on32acOODdXi7ipKCJ1ou6ks070F21vUdT0MkloZQVB+CbHu3Cb
    Te8Jw00NFoe2Te6pu3oVF06wzGnNOVt6NIdVj+ZmaUlx1VxS3oCcBDzGBvesm0xv9cPMkdKMtEfCyZKb83yl6yeLBDJIrxBmjSJZbxPWmQZtSnkdJ9xQ
    CU0+mWj852VarR+3DrZsZJvWQLUv1bFRSsfPmIkJOG901Q6uwojxrtSdIM151pQ5u6tGFLhUJpqJO9Q9Ed06YYZuuzvam0qN1tf9rSZ2SU11+3Or2yKZ
    aEjOB0yRswmWZWq9NISNq35Cs52l9VMmAhbn6LwO9pWxIsI6ZjMHy5S9s9mpN5D10eXkibBh9A5Sk8mnf+S8Lgb0hB3S99pYrvFwMrs9IyrYIvgz4dMi
    YZlgzQZ1deCJkjh7lDh9m908zEfIZ3SEqTG/xGCDrIepup/uSUcmv2Zf1LS0p2R3judLcIIL0dcQOuu0AFYeN/WhC+OyWvoi5SJI7LD11cmGzZMrWZPp
    0vXnG+RnVHhbLIOr0DPRtJdFkYAvN8UiMXKPcLCIQtG6baWNEyLa9NSjWL6xqWl2HWOObpgERnIDX7dI1WoY5f5bzyJPH4kbabXJTLwk2iKTmVK9sk55
    XEkizbnC55swikp1P3zebmHCBF7TRRm8KQt4HdykXgXH7GrU0HEqb37kvPqAGyfpjlUSKrXzzCXYZrLE9ASzS7Eddc25VKKS6ifwgcZ05VBapWqNOVUz
    FSur1tXcQW26qroFJVbVwJwi8xITMDXlsB8JcGrjG5Dg1ASOFm+YcJUbruJd0MNsSdjYFplw7KWmCXKRyc5eaphoF6GXvVQ3YS/SQfZS6U/R1O3dBtUu
    O3tE1rfC8GiiKdurs0dy2dlDuxprYZIiP1Ft3JYnkx/VHLZTvqMUPOrYMYJ3uAN5coRkT066YqzDzAlVJB6MLrz6iPLeBKI871tE+T80iPIbBlEeNvBZ
    RHlvBlG+PoEo7xFT3ksenUGU947AGX+c4znkh8p1rYcymKG+G5vMxS6s7c0gxf9aw/UrqcTqBUg8YdmvLtX91XmXgcAmdvDK8UD/kL9+lWn6bF5dlbTo
    T/fL5EDsoqmvL5O/1Jk13UgumvKZDz9l09UdV13b/dttOJLSYj1nugPuCfmiX3zqvBnfDuZblxCHr34t8eV7OXKvsrIU4QA4X6nqT57XhIFaWayXZX7C
    IPl3JpeWPXPtGSYYOxy9qWRlZTI5vyjALwqwZ9QkuHVapJxzoj3whgMTaBZJKYrxJ9FzXuAzyNK9f3ZnDPMfAwVN8oQh8j/AYAuv/+RHzqkMK8qrJug+
    m8eHSZ9vQdrMNH4sbyNoOz7s3ieSaSttI4YEafkYmqExiYZfQ5b4U0oyhj/IFbwc6luwQR1kSmnncHrhm2QR8LAWtLkQ5W2VF+TT3ZOw8IiYIM+NLkhd
    66cnqmur+BX/W+K61Kx+QRoQPzZ+3XalSdj/bxdVa/POk6xam0EQIic9ljffKKJNW76A2onqLGvNYTeNHzh3CysHt7/uTAhF5phNTywRXF/wJ8GGZ/Ii
    lONoqJEK0JtGJsugE32q7vZ2ZrSimf4SFtju+I6Lzq+ZFaKupgIjNclqNmHKCNRIATZ1EVbzPoNbVfwYn7nki0znYfW4b5s7sMoMVgdr0LXc5CqGZlGq
    P6FRf5o0WTYKxYozEe1cTWo7kEuknj/xPjO0bwAHYDM3a0DYNE6jyKj8bmPWbBg7oVy6pvy5dtO7Pu/JusmkbM0f6SYNuyDhjxptjJiRkaZHjqkp1NUG
    01IbTEdtMGp9iRF8iLwNJtYMzixwC62UWEPO8VjNJcyVMoI32lRgjMjE92Y9pMK8VzGrph6gle4Zl4YimCwZxkbHnXuzgRzktaFaEW7QqN+6Db0KCx8X
    er0u2JCruR0SaqRVWPi+9m5zXyNt6R9yrkOzDjkb6gILT9hEPWEHt7kQFoeHnCU5tKDC1zUzeV0zk1OsaZh0sZSBS8ZzDd8VV16SK2hcSJUvKrOYNdRX
    I5wU6nT0Xfya5gp6zs7lp1+NXEGPXTlXENJQyB+ThdFjWWoKcHfLBfTbTTexk0laJIu1oRbWW2XcLOIEybBnNKm3eqHY3KRXEaGdBqRTUEyngeqg503+
    c18DCUL6c2OBkXlBMxox5WcrVSsEbNf+bgBFTc05ksdpUw7M8HqCxoPYAO/IGaN0ccDeWwchpx3pj7F7CqM1DU2WoNnGhGaR0sbQDIDpug43VvQgAoph
    SWGr3mvT0g7hV4B8zHkHfjKcNvvYoe2kfei/1oLQRlUoYCQyeSQMMJViRxh+Z88baUBv2Mvnzhc5cu2nfVjm7Nd78lVmxoX7CPm1Q74dsfN6hsnqsNUx
    EXTeUUf8TtrWnMOrhctaDOrBTtTgXNcSpowxpTHCEU5bMpirSXd7sCRsyATSQdLdDXxkVZ7AhlEP472d9tQJrgfbZSAHDtmyLloFUiuGZsx+a+icEc6N
    SeQGMs0UdCoTOYGqtJ0iC9MiRSK6/JYR01UenmHNwERUYwMkmuY8hD8wovGILACJzvOcf3syRns6Qup3k+Pk4NPApMmHW/udQPi0L4djDL5sgXHrp3DF
    yTundInBkIAlpCksg6y3tILZ5OTj8Djt+fTABBxbB7YyuFN2wOShhmLwnW7agRc9grHb8udNMQBNGA469t+Az4/5T+Y2FBZjk0tmGGEqzByx9asO4XPY
    SZvqeki3RGTipaovDHxUS+XYk8HiOMdU+tvUUSkVsqdHTeJ0XHg35iy9x9NvhozQAme1sb0J54k0EhK1G5PRubAbIHd8jf3s0M0Mc2lqVfmP+m77KnJh
    Xz4P9rfN5MF2YFEJjEFIDSuhT+ZxmBuNiI/vpDBS19RHctbSBElyFmliJIgqTGD93oqxj2msQQtfGX9eGuu4ksY6NmmsGRHbgS0VGas5ojrGsoERFXNE
    Nc3v6ogymydMX465AOLyHJGoNiESQSzk8jPnSW/ySc9iOg9BsjJv+dxk2HM0k7+hZvKzvufvhHYz4ClnK2+YdxrcXMSkB5Sa9xn51qcno1pK/S04MxDR
    pKmPh8kD7ym8NlJfp3b/Tvqm+GDoxvV+CtHyeh9CmBwSYXY57JeBIAeZRqW7O4dvvXC4cTbvHvYfkHUg/AYZEj01sR9uvIm+SMkDaedc1sEEg9lZL6jO
    If85Z8/l3fN5cp+wd3I4eb+cHl54P+aQtH1f3jqcvv++PDmf4b3ocPz+tHU+j+RZuS51iw733p/2zkv1krR7XqrXOXzG/LdzFtO8GZvlZVG8OhXpqpG2
    bvFTOURwpBb15RYf1rT4Fn+/HDq3+GHEdNnqgWnodkG3GuXsk5RHGqovyMkBJ6AjcyF8NbCDXZW+vi/w4HdpoppFFIa+NlSsgBE9RuxY863GyaXYw/iC
    06qMjeT0eN/muHYvoM1purLDJqXjE8JQArD6Cfr6UmcIjjAtfD35ofeqvVIDPBo4NIjOnQVkSCmDurwmGffUaorSNN29JlEPILYDK+m9Jn7uvsrrmuB2
    vAOkAqlrHpzOG6ex9u/Ig/u2x7UTK2yNEGCbVdC2wJge+Ma9ARORmc5dYP3W6bmZhnchRCErGmiMHujHtzNH4ykKS6LeNqRoxQCpnU7rb8d1TFRpXa4T
    byEVJvBO5y0TfgdIDbkidW1rKnLI4NeLaBNjDlpN29C3m7T6QvuNYTRtqy+0j8JauoMDKxH5YVZsauhlnQ9AKq9YiX3jk/ubkd+X8e3tVEa4jd/kthbj
    gur09pUlijPD5EyNK8o9DaPfwhkCXVFDVzin87rpCsd0Reaoosap76oqjzUm3KYRfQPiaAMHqKfaj23kdNyUuTVE7ssYEkNXDiMVHMI5W01NzDyZ41Pg
    hwsO8U9Eu7oL1o4M0A2h7e06e7v+drmC3naKXm0qFKz0dvPtuE6bTHObu5LchTUlqPPBqnpv59jbzfq6FA5oLBTNEEMzWzD2AwNou6CUGWWOGtgW5lFp
    QS9bA5g+XrdnUkaN+RIVO06LLiKrGllNFnbbUfXTbBq7CG4z6C5QV0iBLn7svRUbv/o8FQZ/9O1pigA1VZMALnzF2np3rD+mlgh109dfed24mcPsuGJ2
    KKUH/MrTOyI2SRWwlD2KaukdpPuQKsSH6efS0UNXD4kekNfThxfa4/opWVHyxcNf/oVf+cXHHvyNH3vBOY85OEgXD//R73zXl7/n809/8ku4hOyg8qhQ
    4SPn5fH/8KXv/vKvPfcbTz6Heykf/7Nf+KWzv/7h3/rkl3EpUUgqLIQIZs2ddIA4A4cLYZ2Q1FLxciGU+2osHmAhHKaDTemIAEvfHhxS5JDAeriEw37A
    fmIhBJDVolkIV7AQCn9hIdzLMld0Idybrj6QLp7LFsGpQMbTCxML4cr5fPW+XG5wIVzFQriaLqV77sv3cCFcPZ/hvSUshHvO50vyLBbCkVyRhXDveanX
    arpyXiq7WF0IFyMOLWnKYnUhXDRhNIxITkdKwCWl8bJSfw/WQ6EqFkLvDk7hpBiXQPnZwGqUr8mcsi1MC+leuDS3g42X92FW2fd2ufMMOVBGJ8Cs9yG7
    mswX++wmqmfGvzxsYsm2Yw+Tzb6j+VpaP8V4RHTN2krxAXyZPrOowdvlfU4KZjMQorFcqgiP4GPnNHmawmOjnAnqcEbBVsAAwmMdeM5QfhbMY2YCgSeK
    jBw7ZqkGqiNguxom6dkomWLxN44dTuHY8ROTQnlQFcprRii367oCutGbaHK6V1ek96khwmxoqGieIBiqbmXymsaPc85u0f0R24VNbFNnkZo7EUHFCPTc
    5c4snJutW5trHdyuwVmKfIKE9RHgS+NTsL6dPgXZJPmsKqKQ8aGcUTec0JqJQOdYrdmxWjO8Drpp6za3JRp+dMiB51d8yAnhzIHe6hbKslWeKeqj9mo2
    phpNj+sYNi5frXOhxsbWKDjkjbgqlgelWF5X+e3nfTfYAUFT51IenpZKhqfzps7OOSGXxl8nyt32WFaw0zB4oYfU4KXzsY0qviw2H2EhaslH36v7CfLm
    bW5ffX56CD2Cjy3dnIgXRQu2wfVWNvnO99DZN1KfqiEhL+1DV1WBXdYDZeKcooZZD5zd1oPa7HqgUz3i+8qFD5HLzgr83WsQhEZ0OdyAGEBq5kS0BE5G
    EwwAY2ptogAOaQjLKtIEJ7kvs5P6p6nndTFn+Gb1DEkcXT1r0VO+W9tZ/yMdgujOxmn4QaUNI17nzYnubLA7W2nLdGfLdueV4aZS/i66s6Xd2dLubGl3
    tuZ2Z4svFt3ZmtudV4N39Yq7s3X57mwVc2LLdGdLu7PFuHdsb5TdCSkmFGqCsujR1kQZ83q0UfRoa6JHG6SP9mgr+nHXdXcuqx7LlK3qsV5TxQ4X3/8e
    g/S9rXcaybebK2f+xt8eh/fayw/o21YnHL9Hbtt7VjFsJD9RKobBtGIYTCmG0S+REf+4yohkQ+HG/58Rv/qMiPX/1eTCSz13VDj9lwi9FpSsaT36mhpt
    +u5NAs5m3FCEmunB0uiN3eOpe+SU6FAu4Gi78hz80aFq91RF6WOv+2Q2QDIMiE/q3gJ8VoSPEXsvN7kLryqrQbjfu1WN/jflC6hkg6B7+SI8eUmzPfLZ
    u+O+QmAy7+pqvkQLLXF1r1dw1dcouOqGSMGQtNIlOB3K7f2dsOf5Qa3u9ntUIlHTanBrmDx43uRXW+KNZV78jvMK/HwkTtpdBNKOjsXdtBN3mFzAbBEB
    7DJbEllnFZLLaJyeEhl7NP70ziYZdPnECo7pwgFYY3vY2UOtVnFYVdzzJZTv0BjsjcMTtCiPAHQOi/IqchEAy3f1uHzbTUdI5LCAw0q6KvL3Cmy3S7Ta
    9kwhA26ijVA1lCKlMwWAXEEV8ToOK7YOpkYr6dIxLULUMwdOHKhwF3C41nwc66V2h7Q4HndS5hiI4fURT9AE9GDW2VXQY1U+NZ8eif0609Ka1LVS4642
    xSB9G5qgNaugyRKI0RYyL8HK7qarIMYCDsvpkrRoGTRZIU2IX40U6CdFq3r5BBF6GzN5S05ZMslQoVRHn1JKSeU29Wo7NsSKlVhtEKtdEgsZUbZYr640
    4CpYqFtloXz1iHwCVQTXjrY2VfPbnWotS7W9l6Nar0I1reBICScCMlhvVSm2ZGA7i04kPY8pN1eJlrBU0oIU20vaxFWK9fQSEh15QvrVTZBKWtcEvZoV
    5lrI9kpHMkcUqLUEai0J/0xTa+8B7ZW9THBBkPNsTSghDLYaY8ssAllOxDD/LfmafiREBtfVN9JGsVr2+OqmqT/pvIRyFnDYl+4VGuzDQ2t8ImbDkaJx
    RZSOdPWU1FpE9dopeR4dBBv5vywmlUiect6A5m5J53j0P2Yn+fw8M96tbG6RwRnjjrtbSEoqxXxnWczMbpyHHvdP6kgEwcACsMOi9Zh1DhCNFxSSNpih
    Z+gk2vGxuDY9DWiNCuZeVeaWJY6J6NwjZJOVLTAG+MMks2GfAXgYt/aSAitboN4KCI/I1AWp2YJOcysA0hbCsi44LMv8tqBcqfMb988rA2UBXb8g7093
    /UgfQCisHSSB4egqP/pqUVshqZREPguXz6II2DTMNC2lmeGnBYGB0zWzwTaaYGHkldJJU78VmR01mwnsv1OaLOp2OJHiqWYuEigZxIAHgW8SgS4AdsX+
    HuH3yPp4h+mCvcOFDCvWxYIrPIAZL2KnFYmQgPmBmO8mtupMLMj+fKhRKJMr4Xfpdpi8kWwX98dh5YkPnDcBJUOT2UcfCWYekQdMUgqnSJA19QQB9stt
    iu9YIThEUpWlm0aWbuat9fcZoQx4f5Q+2xppsppHGmJCf4s24htjGXkZ98tXNQhD4w3Stu4SvdL/0yTvG1/HUd7TzuzDwaCX9hFe3uNwRngEtpdgUIaV
    JO1BnDFhCE4+0PxLrfFNzF7XSQdkgl7ZybwlfNAr+YCXQlwqWKWV9uQsH97i35QOH1MZCqiyAxiSKEAtyudOEFwhOhqvtOmx1VVOxA43fTMZmZLGIF77
    lNFPWskHC5ZaIVTf7dkeHG7VQQ7Z9Y58Ca5uS06kIWk9iMx0PR/mvYxoUuX1Wnm9PjFlWZMTOjPRzhQqwhiaEHgD5mQa1HsIDtJvpQQLAoy7W5bQw6Qq
    F7fy5TShuXWU7kGXjE4A2S/tYd0DyIP8O7kio3sk+r1MT3syWdvoNtA9Est0l/aOMvKCmwI9whMCBQ+7CrCrp3shFu8dtzFrJqBhonYshDHyuCJTdYsh
    iQecDdLy4fNlJpE+9tRX23u+KkSYIkTXEkL5lDTYi1ZYkPiejBeZl+XQlhWhd6PTylIcQiFVD+nDVzm7afpw9Plx6U2NKO/JJJD34gFbqTg/7UFkL/dl
    lU2XTRotaKVIU71ZHYLpvk44clyRz/csjMiW6arCgAh90rYwnXTHHj65pgzbxerhmuGc6OqRQFzoYvGUFT9NsHr0cICQnKiQvKxuF4byWXtVUTSxCgqt
    ZSlJpLDppaTHSd+1/W8WSbABsAaWuRgUNeWYMouJ3F2y7MKFNmFZQkhThilRqn60qJQppFfKSNjG7tqFd29xejQetZfMS/vay5E2PZb1yrkzXqwSa3WG
    WGAGkQNX0+4ssbrziaX1epnEUpFLyFESC1UuhBRdeUdWOKkSqztFrG6VWKaQKWKtlsRaLYi1pz0yL62BbFViLRguXDPiZQBC7BVpZnUr62IpVwISG2VV
    hJe0SkpMMKKBCoeDlKnSkKTcly5LI/ZZkfpNU7UGKaUzr4WaGp8khCrJiMYUZDRV1gasKgfuQS9vWmruZRnyiO0fIJ45JUFNcT3DamjuPLKWPLgos5e+
    urc9qsw98m4qkivWmxVMpUpbaUmWi8SM3JyV0V3IgvukzvtA1Vxlwb1I770u35bDRpoLSTdAzvX55FwHLfeBlvuklGla5oaWuSYcQ447KXoFnCk1HE6S
    VD65YqW3vcXpm0Qrkol2L+ZHKYJSI/xQ5P0eS5Ku3wcyr/NrUuV9+Mo++82NdP3oxLwPxSJNoSesnBISqZ7QI+Vh1LF6gsxrfGWlvTjtbsepwdazW9ST
    2WJ7pQKztzh9k6aJnbhXvtfESs1vJW1Lj65c0w7dkhV05TiZYQVpeFfSVHQT0Ee4d2VLRHfa6WytFaZodnyulIy0UjCSp5GaERTA0Jy1EZGYAmfCkY9z
    XIlIXmYOmRiwDP9Py5GabqE7kLhb9Cj8WLMegWAwuY88EStYBlel4j3MgImMCCobqxMM1mk3lcGkkRyvPfBYTwqa5rF9+gDYDCDNYKxGyVhomNQ6Vb2M
    le4q99SFuisYjygA8y/4ZYVjk+O25BpTxj5pkR2jaTFG980ZoDU4AZTU3Den05kbl4+01D2gWw3Z1tGs3rkyU50JT3K/LRlLAe/cFpYwsnlr3AcbtCBz
    HGPFGqD9BHun+07RFNreFD75fjrINtV7Qt8e7yQ/914FrLrWcpLk//02hWw84PS5fcudWG51d6WDIXuVxjyXcuzrpT2ABqEIlXeJPU25a6/KXXu53uw9
    jmz2lKS6kKSkPOICJioWtpD2ZQO5R2jHRUq5VbU736yW3wV42LcoMY1/F3b4G4D5BhhtSl8GfQz9Jn8C/AnT5EanTRlNat8aDyvy4/fZ0eWqIO+hV9l5
    9DlaxB6ykZxqUaEsoTp3HqOeMeUT5kTJsyCcg0RJ3QieChgd/btivfsbvtuYjUBM63mjoom1pxQjOPGmDjdN4a4amwxxmmmG8icynGk+RWOU9ui8mTbp
    WovkPNRLuIOsuV0wvbbU7TVSJ9i2dXs1jnZt0IMuqpqKxaSGwogNMWKRqG96xDY5XOu2JKIgR/xY3oqtQbb+L6SOO8cJ3AUnoXHtNCOvUmhujXFrEy8Y
    zm2mzFdd6NRN+rmlzeRDyu7KpkUMMwIxEHU7dk+u2BHVLHaOWghSvmx5dRH8GgdEVscoApWxy1H0ujAYPLAZ1WBV6G7R4f+uJl2Ld0poH+y7fMXfxqbA
    OLk3jzbpD2+3oRimQtIaZ+22nYARNqMumaC2D2r78t40teMDakmKieuaEqGxU1AbOyyqXFjDpU+QRbjz5vEJImv6m8St9omYkAk5MJl1jDd1g/3V0vm1
    Btw3xsK1jpDxyT++ek/HKlr6qEBRnW7pPR1gONaMcUfGuF2xasWp8Z7mPZ1Sa8XpN8fI1kBGl0HVZBxLcMKQTdayaCsjRJW0pUJEQIxqsidE/wvHb16O
    lrkPL2N1lTgKn+c0PqbD5FiG1rpsrdm26uCTanaJtgrYOdYrVUq3MFJA+M3cP0GLegskQfNQONgdbYzZOl3TwCrdk3RfLiouz5LaqH2mNUSsodYGRGcH
    gMo+qlVQrm4Xo66hvbU5dgrC1y3h4VbX7Brg2ej/aLiRjSiS7rxLE9ir+6W3Tf9RdzsLxzsZUikFY82sMBVDkAaIaLwrtn5YbdI1UES9AAB+rkLpBWkk
    DWlnTfrLMTSRTi9eGvGVzvibtJf+G4jj3tgHINP4effEiuhcnfEzOMG6IbRO4FsaAU8WJjFNZRdYHEDGKDAmIVIn1Og4NxECus3wMSnu4v2bnVrNdd26
    E7F0WCsSDqw/cmVWk4mlazZJf9AFLjRkAblPrDitRUDPfqlFE80BsdBIT1aeGxxnfMdxHQ+Vgh6RJhAwunLtol6TCcgdB+bad/KDxFDDd2ImkKNBzBAy
    ziJUJyhoF4PTY3mhwunI/Up2BylsD3CObtOfMUi5eDRsakCNfdQeaRlZbbZHetojiAJhj7COLdQxYOJNd36PxNojLe2RFtS+yR7pTfZIz/SItFTObY8k
    1R4hCWK2RnukhR5psxZ1NKrskfZ0jyTVHom0R5Jqj0RzeoQzZKRfihC5oYlGI65nbFfzrjicE9cTARASwz5AShNG4LWMx7TUWf0WA4W7hEQVKFqEezQL
    OE2yFZw2guiHhu6gEvJWK93P2saTzGLLXKUdFrvveQgDZM+hO/VIZQo6hK9akUNaeGchSGgWxOJB6+5uHnb0Ydc+3LBu23fFSJJd/GiYH8O8WTyl55pY
    LzWYGRPGySYkyRYQii31G8BsbgHmBW51TVivsasv/wjm3oBxspPWYXXMmqrWyzhJm0S8UynUyC/G2sQQtA7m3A6Mkx2If2BcNU62jHGyDRdF+MlvQK4o
    LJPYTppIwrdbS2ba07btUYKzKazMEEILArNhY0wgdLVFtG7CxtjHAQ7QTdgYO4xbMmk+EXQt/aM2xiaMiXFMaHNrY2xH9nJE2QfrnLEzIi11PhQWVyi3
    GZbpdcIFWBzD5uJChLipY/ECANwhj6NwSB6ARRV+SFXXmC/LLBbCg9pVbE6L9kLEYo9LiR1s+g6useCFqYI7KLgjBQ9twQMtuG8L1jWbhBAZo7NF5TIy
    JqYrfG1Y/Vrelc8M+Jl+Otg8IZ8YHIk7xXfibCHtqt/xZbVh3S0b2K3hRRxEP0FDBvKFbrG937byHpi7CRmEnNZFxDc6swtG6oDjKZxDTq+KfX0C1mOj
    Gns7R+SL6AUZRKCzkTvkdUNIK3umraOGmrHMrUYS6Ran2N3vRfR3SLv71XGDD6o80i1Oj8ZJu2db0pnfEn6uaEmkLWmzJe1yg1C33Du2JZ0jQnh0O+pe
    aUk01ZJIWzJgSzplSzpFSzqwWlVakuiDtiWdoiVdeXCiJeApYaXNrDfTpsi2qVdp04BtGpRtSiptUq5sKp9CWWjCbtbBey0rkZt5rJDIW+rwwFImWlf2
    UwzHnNh0CiprvFYm2lj2VqfdtW0czPRWLx2ctN20oE1aTHtSoUV8dcHwBSozUH8SxejEHvYAkzKYW4hAW+uiekjssbZWMwz2ENxMWAYNGpQNGkwa7yrd
    1dEHbVMGRVNa8D/BrNeHbWRwiuiZMCHGJIWojhVXgxjDeUv6boD1AiViszHtb26xTOnnwZbID3ipsOC14a4RsbCEa0RpQUGaiBkhoX8EZlz5DPHsOiZ3
    RxFJ31KDF6h7+TlJH2DkKjGqbaSsyaZRcGZ/C9QeIoZ8kz+m2LSPzhzo7NGbM3t8s9nL7xvnoApj1grG1FXMLrDQYZQpfWXKORzpIsbAIQ36W5Yx+4Yx
    oW7OcqVnXtE0GoB5m+zVtHeKpRCSGD3xvRVblk3NqVl2oXISPUGNWk0r2XRUsumgFYy5j3Tp7jJZAo1ariYahqIdIhsH0RwThbBBpKxjEjrUuDarNWtV
    sS9Hus63bFw1TE5OgD9h2oI1C9KANAqe/qXM8X0FemMRMmx1Oye61GnUdtz7AwLieGVoWlJxa7RIEtz4p5sBvBqa0Pkg0YbbRHUMtrM2Ego++8ff/nO/
    +isA5nChes/7HxNvidaIjUaYw7pEpcAmPqwwXfwTATghM3t3caPd1ZVWAd67GdPJ6ERtMB/wgEwDgGLlVn3/8M75tH/4o7/z5F/+6e/94gdvPH/4K//l
    r//iT37301+5/76zh8+8573nLlx85NKZnbN5/x7af//nx8b+vcgbAW/MyX3eju7zdrbgaUAZzMXwG1ApSe6U3wNsFaTd5IeJqdNv06QZvoH72pTW9LZC
    7vT5XoiWYC4/LNVgddJzmrCph/EClIxe7Bx29NrgG+TB5AF8aOzeu4lf4QPn8HNTJkX5eW6yGAOaN/hGeTB9QJ+7b/Mbp5+L1D9mePhf/fUf/NgDv/7p
    F74FRPvuF3/4rz74yd/5/h8QEqLa/zuBbsPr/fC8orJMtEaLYEuEun8DKv+PZw9//Kf+4OPnfvWTX7p31wKLN1E3ju3d3tdPX75apiX9akviXT4c8yUE
    AjKrUNrDn/7h7//Xf/7sz/3hB/569bxwz+iCjEc/PZsPCwyllsLCDg/XLzwGJCTEqg0Jp1RQ48Jh9+w9LCy98JisUdS6OigpgScvvHeF4SxwFCLa+ywq
    78JUu0ft5X1gSPUZKcPk81G6B0wESL89E75E3eR7rKdQpJ4CBBIFIQ7/xP957rO//ltPfOTnHWUC8M5/6wTnDI1vOXv4x5/44b/+7o//2rf/21lyzm9/
    41rbv0fb39ut/U348lTa35lt/x62v6PgHIA5mdf+VISJ87oapp5mgPC24UsZH/7V537gtz/w/j988vZd2lS72jZ1TZs6V2hTY6pN3ANJJtrUYZuSsXNX
    3GHn0egbl9XrF9XztHr9avX680kezyO5SE/9mSoG10T2YHeyJ4qykNjdjHn/Y/WURsnXP/vRS3/223GV+M4c4kvF6jOt89gcefPfP/cDP/7Sez/8J3/k
    nNXg3jY2Ha3oYhvozOuDuoaeffCZv/rj+jF6jmFibteMbCWNFyJlfbOcwC1obpvDwtgf/aVXw8rp7/j3V2EkmxOrp6sh/gGT+oIQrcOvOwsgOUQOt8fE
    k6so+zJyn/z4B/7iZ/76iV/+cwa4Yc7mmI3NiDWzWSftmBHb5IjtCvtgY+9s3qvQt532qsRN0ujsY3y1Qlw/7ZJ1DD0Hyjq6+iaAfyhg7gZpV6naAVWH
    oGogLwvbdIndkfbJNkOVchwkuoENjwRsyEdJwjKE04ehLE59ReqA8bIj4ks+gPjki5yATFODu2gWaxZUV/Hlu5GFrCR5AZ2d1+fvm8Hzbpg3FHM+1ElS
    1vRGGgI8o0HhjMJwA8qXpzYWn7FMGj8/fg/fAoSV3YsC6hzwanyze2TxG5OHFLfR7EUxaVvD7j7ZuCWXcUaXe325gsRb3XWqm12neoUkds/p4nAyPqU9
    gWg6aZO31vxYt7bowenfoUJVQsiJrjEcX3esfFfue0Q4ggH3OmJ3BCqh+SI74fn++B7pQ26iDMdN7BUN08Exsw0uOsn4B3fs/f64frdwUB/3XdHuRD8Y
    FOxRIF/0ymJ7k8X2NC9IWWyvLBbyUx9PYFlsbTJ1LLmuO/aNzClFy0eD06dgSYdEh5hTh/tmeaxMGAOpSrg7ocWaCsm+f5HG2yrDQpGGcAcIIQSelkmE
    VMXu0n3wzaobeJrzAhtFB5x3i6ragbWHWS56Giu0CBF2j8YKjXC+RKk2X4ZIupIuI0BolQ5w8J/SiUMjg9qIt0HqivmRQYAFvHWq/9uIBTIekG3EAomU
    JXMiXFmHjAVq4XKa+zis5msGXayNWKB9aRuxQCkOJhmDk66RbapfYFxQF46HNScRWqyhOek+ZAGoqLoM8+imPjTxroa57CvCXGTGYSTC4LIbn4kJdTHA
    1gMcBggc38zXJkNdutW9T+58DmB5h0Y/0FAXH+7zCQ5pOsj8NC2DDzTUZS/tEj4q5xMzVR7WdFAD9fpHbfCy1sLUKYXXv5qgktKpaA8tErCZpEk10CUp
    XRKXqMDGhkioqs8olwkyFcEaA5BoIN+eT6KurY4J1kDFc99EuBTbfIZEaN4AJFoDbQAAs6YkGoA2CQ770jVpIp3w0oqRzbfRQIZC3aumUGIo5FsKLcop
    iUQKVIgU61NKJFGPVdGnSYV0aiudopJOiOrbYpWWpe5XwVCdKkPlsECZQCD5wNZmll2eYE1LsOxyBEsqBNMK+kqzjtTSJ3mUZmYz3fYfSWlNdxV6qS8k
    yUBiZSRWu0qsVVKKZjC4EcIEHcG+1qywVJJl0n25VAWudvkaCLUmXDNNqOyA9kWGamXWE68wQkc05ZkYoDVfvcqEQEKSN9LzelD288DaG0niNZST4LCe
    ZtJ8OCWmOZ9oG3Olr05Lg1NwaqRhLmHfxDK9lIa5lrrWren4xhflxQFd68DJoOSWzEl4qTDMNacCfkSEaWtEY5eSTMgp7EEjzdDUaYKB1kA5NVd61lyJ
    gSmNydR10Yw8Q7D1NLcRLxXe1noWvD1Q05ZHbz1HvfUGOkf51sVbPXp83MpYT/jk5eqx51U9agdwzZN5Hf5xUg11pR1YV1qd6GomDsiOk109aH19QJpQ
    jBHfMHSVHQ10dWq9kUkdFE54yQEqYudsGACTigEQ/Jvm+9Xrz69w8DG1zLWLeJ++LrJtExC+KhdWmeSyCOJoI84jKeM8kEM9TcpQkDbDlniH3YxOvlh1
    ahsCScQs7pAQjlF/KNlkAURRl8lJVrEhPwsm5If3x2HliSLkZ8GE/Ogjwcwj8oAJ+dEn3Nkn2mXIT3Q2cZtVibBQTlRwaIKtKVa6VxlVDCiQWxUo5Kbc
    UaGgCfnBJdi6R/sk5AeCaqV5HYfV3O4cNiE/yC3IDzEOABJG2AI2EycllKbGFav8gLjiiPoYdm9LUzm3h4BReozrsIt9LU9WnNLzBzkCwMR1MHFdxOZp
    JnbIbn2Lo+MxqaNZGnUroTrJTyJRYhYSQREg2HXYvx0cYiJRxnabxmyisRAzAHxszZg1EZXDxrxuo5mvm7p0kHxEt+AcML5nNpiccjb3ilPdYAItQIQ6
    aNEBLTqztNh14XNMEPUkLSyWkBQfFWnqpgWpjkondUXmJNBgxIqSHv8fe28DZNd5lgme/3PuPefee7rVklpqyT73yjBysCaaWU/btJ3ERxX92M7KDpua
    otjUVmortcW2PFORonhSlLHaVktxwAEBBjzBDCLYKw/YOybjYc2OE5TgCZ5gBrFjWBeYxTCGNWDABAMmOPF+z/O+3/m5fVvqa4fJMpCUfE+fn+983/v9
    nPd7f57Hb8tjE/lG1BUXQRqKv0lp+OtJw6+kUcU0UfLWt0MBNCQ1kButpKKWm0ok1RdJ9SCpXiNejA3wyVXNPveF+2XkQXSmfeuILreVFZYjccRy3EZm
    QR6MS49BfZAecXoRr5iKIxPeHRhe4MhMjSQyGx9mXbKRVRlQP6ltX2SZC5OQJ0L0LYe31ksGnPWRteToV3KkeJymj6wlx3rEUSvz6Y2iHxbfWyPIbkOQ
    8Dt68v2B/FLID8im4/IbqIaq7ldVdCrHfEZHpxFbxwaYAX8IyTb9/57hMf26If2Gl5npzimK4hJjdq6IF7I5qpBmPyWfEgDtjhf9Y/iCUJtwNCK06eaj
    i+gmtBjxJT4jlRViGTXA6C96RrVgHUwBC7h6RL2F39ty7xW6+tY2JqxrolSka41ofVExPHIQDMSB7VkHdiopPfRjz9gwW5uLwpQefKeaM8MXidketYdM
    Oe4hlcSTlOPekaF0PhGVW5ODsH7myYvOikhuOCgY1NKVPtGUe8il8SjKaucIwF+ZGIIZyGWldzMVIodtwk9m1hOndu2jDyNuzbnrkIkrAkLwX58rGH4c
    GxKLiVFNg5CTae0cgM+Qw5+a2UGS16+dALQ/OLX+XZcgKcn4iqmC4uoXkIAyUFBcKiheraDAykVc8+rvefxdKSidwrNXOGQwYFoKCrFbCBPdSvr9Uu72
    JygBgsyilKqICmroBOlEVUA//mtP7h1lYkqgKoCvQFbhbVeqwEBUgVxNCVQFZkQVmBVVYJOoAjkh+y+mCuQcOTNAd12jCgzWqgIWCdwzb/C5FtGgMMCo
    xYozPmozVQkYE5nVG1WzFuX7KxiQSicQuxmV6wF3nthsoIpMDcvwM2t07EEx21x3mjqBqRVWyU0SflalwW6SeY3qoASphlZqVuY1w3OaukF2Ud1gcEiW
    2IZuUAunWqTXNSNkqh9oHXSRttma+SRLS7UrziEV5JDmoiBsglQy/MBtu0kW5dmGgjDQCf2mxVIbWrxGQg4lkTWVhKw2t3iN5B5VEpjFOWgpCTPNdTA3
    y+RADAu5bpguMbDy5sDCpkm28RjSA7MYzl1chF0rwrmLi3C2EqFUcCDVnRVhgv9tQLnpt8NG2EnHUsZWS2gJckxLoCDnVEtoCXKNloBwNwhxU0NLsJLM
    hnOmo4lWcdEd55xqCYBbMI9o1E9lcMiswaFjyQ9l1zsnBoesNjh41WGlJZBCMcPPlgIkkVVUktUS8P2xYSMzqiVk7DYQzTW1hFnREmaR0+cLUAG6zmcN
    YGxkZBDrQC0hhxVihsVUVghYaMYigCaoDKmqDEHDDuFhctA32bRD0JC0mRI0DdSpq3LcUmy238KsqSRktR3Cqw6pJMw2lIRZ2CO4zA3WTI7GrMjQqZkZ
    YmtUv/XMCAMUPcf2Iv5ocytGSWgyuOE3Cy+DkUz3sVH4mTErbtbW9KI6GKmaCpv2iweCEY1ikrDLPbSErKElDNbTEjD8CeYCLWGwnpaQbUhL6I1rCT1q
    CdmYlpCNaQlZU0vIxrSEtK0l9IGNKZ92aI4Fo+6LZWapuMI44IoDLx0baj9I11Q6RHRYCq3BvHK/OujOtzPfvn/gRicmGhDcwhHq00bqU8KMKEB54/tv
    dLxuM+dAzaxmqPSTHpEMwkEPTiuiYB7sZYzldwX9KRD0p8QaxzH4scsMLrb7GEnY2cg/IJtWLGZmZB8cOja9RjMFpLjCkRWh4qLS8ciMOIxHB/s4eM0l
    9w47D585AdiWAZQco8BvLNSu3Qy7+9EU2Mz1Vaj3UKqHnCuphs1AKjg4scU0apwdXUF1+N6BSIkRY4GagnmnjNGgOjwwqORp9qG1PFPIM/0ayLN3SXn2
    LiXPbAPytC6INfLsTyHP/hTyTDcgz24tzy7k2W3I00wusTO4R4jD70uex/qSdUWyDiRr5MEetSI9cRANVMnq5xCz1z1SUwmsI9yuFW50MeHmDeFKnV1t
    QUPUMIqJVEXUWFOGrq0l8YEp5t64mMNJYo4o5m5bzGEtZhDCSlol8lsxYs2SlEDMSUPM3WFUBPK9uKgBLFKHhhpNVB1yoF9gjHarMeo0DWDCUTSKbuTg
    9Bl9LpavyFq+skZ0syPfoABipnHJAVYZXjKUFD7zPCoy7Fm3j1anB/ZcgaMzgqwF51RfkyzrrBmeTi03p/qEp8AB6EqMS7ly51HoMl0OliY2AjQ1hrGG
    CGN1ipC6jGMlnhJcyYwUxJ+anyOcmuC6AIVBeoSsTYpZMCCDDWJfkZUru7ZhmsVtDadK5gzE1dE5QpYAl2mVY5NGBAcCSueiEc8jjm1JOsSs6SLTDFZF
    M1261i6mGbK8E2OFLWbwx6Rkzo4kc6Y3Eue6S4OfJGUi1wtzpXBqSLU6mbNR8WFa134oNQSgrNQmsIHQNpnTXXeSRDUVkcPYgbUzJB1INuf5wB2cYGP4
    +WWCvFelDhn5JceZPTRKj9FG73RHNIohh2jUP2a2ByAXLvOjyDJCQtGMJBSBDYpYpXWYr4ptjnET+IH/Zo7hEvCjBPh308Jwc3mCynaHqvpmwqcVm4cd
    aFW+BrJvLb/xAMI5BBQM3b+13L/c90PPBQZb+Q64gkyPbCHk2wIg8SWcHKI3Ky+SYoBYIJlJxeyxCnihSXLVT1JoFlEATW9m/4DETIfqn17RP8ZBv59p
    /AKcW3ki0Bfsjy31jTB5gVOFgVFAE5NnKkvgcItG+FR1H21eGG0t5g4xeMWmpM9hPvkLhblwpDITnqvmJzAetiqNBXKATAFbDvVCFLrV/KJKJeIoZhm0
    C9vEVi3Q3FAX+Mkmrl1Hsewkrq/YUnN7rnruhFC3MeS4zIJsNYEuAHF+iDy7oaJdpBpT1UUiftpI8QcPpSiuVgZdZtfVqBYaWuWjlakNrUorqAyUt4FS
    ttuQoC5S/MNmkFVXg6y6DfKmOszqVwducGId91iEtLoIeXNdBmkFR0vv9iKmAVAVX7eh+Kai+JL6j4ov8lLXyc+0KvAmUYE3byI3pKjAs3hMVIxZrJ2z
    sAIfRaJFW2GLsUbGRTxBYYtUYYtFYdtkFTb99qxV2DalVQUO9WbqCsygAjNvuQKzl6zAbLMCeV2BHBXIqwqsp2KtWxVXquKgKlSxZuo6jKtYsI80NJDu
    MtrvQN8MeiHsHkH7GyuDElxQFf5QSK8VzwPbNLBLyrjCJgyxVNji1u4ipoqAHyhscVNhm12jDceTdhdRSxvWxjZ2F9H62nAsXyC7u4jW0YYv3phsQ42Z
    mdyY/hSN6U/RmHTdxlRKdXLxZlVKdXKxZl1KqY5bSnXUUqqtc6+lVEfrK9VxU1/othsYNntLZ4+Rptmcb0RzTlRztnAxTc3ZqJEN0/Ak1TlpqM6RqM7J
    JVTniPA1E1TnpKU6a30aqnM0SXUGOleWjnf/BNX5QC/BtqorWnF3glYcCwFJvMwsuphacVxpxfERAEOYWV5rxXWgeRcJaFgC/qVQfV1KPe4eoeap6nF6
    UfU4QM8BrmB8uQsq9TjCihcUUaUe1wppUz1OpK5Hlq2JpqkeR0SVYYhEfKPQgqIAUnX6RYypuCH1OG6ox4FVy61zHepxsAH1OOZIL9KLqsexqsd/OufG
    J6qgfcVJ2i9+euotTb2xCBnwNZDoac5UGPUKDmKasIu8/KYDC0uEV8FYHPkHhfXZtJFYuVX0hEu8ThYgMCetiGsfEdcBASLKbyA+T2hz4mb+JiKuXf08
    stigXWwwHnEdjEdcE8QjQMEVN6aPiOsZNAAUpBJxzXDWfLnoQz42jwQrZR9gikP49kKJuI4ZJQ+nR58cQz8sdKWauOGk0juVyukKYewa4QYXEe6gFu7A
    Cjf4mxFuoFH1LHbQLnYwLtzBuHAHzH5EwYNJwh3UwnU3JNwmRUQRq1W2WymnM7A1g4uSVll8wYyOFa6jnHZFOZ0T5XTTHOzMCbS4BJgBM6qLJUTZxWyB
    FEIsSWAFGl+SZriWj/oHhqGpbP8gkSOMMjhjV3X9/AloLxIlgTVQgsbWvPUQ1WG8jOrwW333pku+e1Pz3TP1u2eqdzNhtG9W7OQIdeG+ZAusX4tcajGD
    WuTIY5itX28W5ryqhRqQQX3Kr49RfpdvRKS3qJ+hTB+rfgLHok+upIb62RcmVGRxY4Z9QmdY3w7axH6wQzKO0REZQmlLZFhxSTPiwQ/yJUKmf9P3YrWb
    xCptyX4IB+o5uyNhZwyltUyEYKu0qRq7kpN+NLEfbbc6fC9rSdH7zdBw3ixLvVsdGklmvUs0qbuhJg0mN2kwRZMGF2tSb02TsvWblDF3xYyrOrxsncYl
    tnGDRuMCNi6oG9dvNE7Ga66jF648NDWHyt2Hn9S1bVRvYtVGV7/N/fFm9hvNzBrNHKjK1Wpmv9FMBktY16I/NLtTyWy8qLtdguRT69ED+uJwtorjaOqk
    eTOWI9doDoFqY/QGsqGGcwzimLNOdktHkdt0hwEqRikh/F6Wh4EGKeBnznrZtT5zSJjLlF03r4WUtxFjG+OgIzdaAeUNnbSDNSCAw1kXgpCWBtPHRDgM
    GfAeAkQ0hKuZXHI60TtraeapZqL/gyMM0k50dFVdwCExI431CMl80eXM5+cet7hY0XzYLALI6GCd1OArPCDuRAezPctIl9fkyErHxLgOZGQTT28WIzkv
    Num4xsJds1AI10bH6piNistYDgVQWmrIdZ21cZt4ek33b3sQ+zKIN6FDZsdcwO0R7ImyEpICkJRhTvqU53knvDtruK5sTfKoqinKLOVz+Jf+8VFPvHFO
    0Xtd8A/cK31nn7sKx6//yD7/zlEfaZ1F/9wISWsE2QNd1g75mZOfTH5AeYzQMfI69pDjCcwJ/OELh1auf/AKmQ417hxAqln+ow17ZEZloYw+olmnTC0E
    kue7jsL7L6mno8G+8863wURaDM7Vp+85B2wJKlcOqMsslKf9y6U3EZIzG0yLaZE+4nkxmLfBclgbz7ATb8CkjjpliDRnMpF2CwuKmgmxhU/8VGweUYZQ
    VyIeXRLr00rgjhW4DkmquwlKiEjKbI75QsgARbHYxgbPyf8VwzVosU4oVF7C/YLrWqS87ccklt9ozEQFwRRO0U/mDvSTxHjSg2cWs3S/pEgjZhpRkwh1
    JKpFd+jo6A8PWCvuf/L8UEA/ZDMOmlUy2gtamyvsZVD5hl0Sa5Km0nRLla0MND/t3FGfuedldJwrp8NmGlX9O84dIwJaTAq+szS49veduKPonzTj0sxK
    SaZkHoXlTGlECJCp3Cy+N4oBHdoOaD0GUq2Uuy3vFgbfwqJhboiIg2be9eN8lyup6wPhnjPHoWdrJyM3zj/VGLMsgiUlTLDlDT8hXTAAkzqCpxgb4bKy
    g8Zq+aVu4Bt5xvU8zsfmcWX3gIYcOb7nBgGDemN1xCAGhSLuyW7GF7jYvhXy4FYmkTuHRjmDfo20ZybQbeew8RvJj0Lwys3SLoHN7iwI31zF6WOyB8FL
    EG9bBdt6sI9JqP1oDrMjxFg/hLG4PNrMoiKzwDoSHAVJbsZyTpCyA+IZRThQHbtrn53TZ+HJwDScwydirphb+7EWIwQ+cloPh7LeB5SnWaweIMiW1WPe
    rB7vI/p23Q/73GL+XH3P6eFWWFNndSEaMf3eKbZigTSdirE4QHa7jkWJTi7igxIn5MiaitK+H6WJXbiM6Ilq9Jsv/TZThZtFUAcavZajszxe8qRzHGRM
    O5VZJjQ7Qd3ndW80KkKIrR9PbDGiQXatlZSNf6rnST8ymy0nDECIZG42fWaeMXtQJJ1vYnicORmQJxxHPk/O9DysrygdX260AVeHc8SIN5UA6KxuQdlB
    4c2CHz+H6CH0RsXnvLZTvq3nTO4HZ4P9kAtCNvshIBQDM7oi+nGc/EHO7myPk5UuVvNM12nu/QH6YUFmIWP/BlPbAWvbqujWqqJbWxUdtCpq1BhUdCBf
    VIJE494fWFXG30P4juM2h+a/EMS1miaO1xbBpJd6a19KxYCmAQ4qTNhE3/VQBZgAHW5MgqwY+kUBIQnMCiEM54T4i6Nxc2s0bl5nNMq+viBf1VhTh2Fa
    GVfabXY4M8NJM9NloyaPhHCDIwGxnWblibkIMOCtji/7AdGbPFloWGl8Rr2bFoYd4nKP9NOPtdsTlOIuVQKcBeIrviP4vse0dkHR2kdkTKPjtNqTVWMl
    azWFbh/fNsUrPDQlZVOIWtA5QCXZXzc9Ahi6XPjok3IEg8VRvNRKc/Fo6eTXkCPd9Hdqt1keG4cz8jl6FBy51iBbkI3KK0RbXL4RPnKfxKaOEVIkqUI0
    Wuf/G0bZdnCQSbJVIvlLyMfSuGSs8M2n6dAyKhGjGIeeTYDgyh8hMLRVrNzC641i01fdca1tHY0tqJBjqbHNA3SsAksXSPLjo0z0NLM2UB0WCHsEXa7R
    wggBgp+5EeEd4XYTdcsM/B4UZHM/1N8AyGtzonjlGr4E4zYB1SG8VDQuBFGZOonG5UgApXPIKE8p4kr293RLJRrYDc64Os+PL4cPpgNXG+0D7RGbiij9
    fKcHyDZsJNTyjqLK8471HOvkDg/KTgkGxZC4+jABIJLoBhjSsVkAWCTe4BaJ2cF0WP3Od5xDRhniBmLo2rEQG4dG55RB9gXPB+iNe8Kvojm5aplZM4pk
    FsVwnFQTKOEEcs0ESloTKM4EWq981/IoKlqmdbeIDjNzDKQLopvoRNt3QsRz3tGH0CBTQAepfJ5cgHNMYhdSW9oh/RbEzL1rze+kmt9j1cO4j8aWqpi9
    w9Q+R98IWRbO4bZS2KixqWZUPyr+Cwz/PuMBzBWcdtOf8zceWCGLMeIMUoXvjazjh0mH+AjBM+hIIEnUjLOIGnEWwhYo8RHAmXclPsLNHx4jU0B6XElf
    Y02jEDWjLaJLlrVdNsp1ECJHTQAzQCSrHhxYLr9EEbCeY42HQIBH92jpHeDi4tIltJ43Cx8u69LqULc6IKFcB3uxhZisbbgH62CCQOgNGhYQhoRE6SVi
    QqI6JuQHAzepnUfYKTWhdsQp8XcQYye4FMaOtwZjx+LMyxDpQQGIZDS7NhlsfmREdFTICIrYVBADhkQ/ZXJ0/zBIBZImEqMl1XR3PUMhcPZl0AyEXyM/
    QGzc/GAvsQmDasKNMWgGgIBaNosccJyT5qABxr+4A+GSZkPTM57rnaiBNI+qYxEaiplOtxvFgeCa3tAlqGgjYgrz7c6juAFbT/PVxQccOkC0664VOodl
    bcO/mxZGGHW7/kSwpYy8zRgtYdN3lUmekTHHF7mzjRa9BMpALm0yP55o9GrYi4hG5eY/QaZ7nxz0pmetyuDx44FlyyNgFTIT7N8oSyhC3canHm4qy92e
    3rfZzexKt7eC7tI2RTp/mn9y9uz6CW2aaZffaFdUtSuCAStJiYvFMAyQ5mJF0rSIGH0YWw+yTHwJB4BQE3njyKVSmOxXgC3Si0B3xPewvsWf5AAT88Eo
    tUQXRhFV5e+KA+x1D+D9kNK7DkqEn7ldxgPY40vCrB2VH0H852l3edFjco/Lv8yVXacpHGABg1DU3GEWZ3fX71BCXvn7+EXe6B/IAYT1c7T0mhGEB0ZM
    q9cis5HZSd1eeDdX5fYQu3EzLExVoT1baG9yodCQqF+JzrrPuQaRpbBUIbJJun5CC5yJLXDsy5z1W8Be9GwLUrTAqVuQofI3kw/XFprZQrN1WuBJC0T7
    dMoVFxqgg5bkJCj7O9lbyUjYpbzydXfInAGstLWUyHgAbVc4D0ZQezIeOflPnZLOfN0ss68bQURqAztv/o5u7/uu6yhns1Gkj1GFXMGWHqQaOMzPc/Pb
    TRE3W/+dCA6Io3/Gqe4C+MXgRyU5zM+GmYdGCyh6BGXbTcQ8uLD75jYPARiz4IEw3yms5OTXSWB1xGKb3oLKFn0hqinfv9yPPMdxPJ/GCIY16WIi+BSa
    DuyM9bj5gHHQSI/bFSwuf7fuk7u4wXaIBpmMYjuonWpQxxMHtS0rm1yWjGU47MsrlpzcfGBjIRl8i0M4nTiEUzva0vWHMK3VPTuE+2hZWrcMKA+mZb1G
    obktNF9nCPdkCKcciKkM4bQ9hMWa65G/A947tDua1O5ITku7iZUNkqLyny+P5Dv4mLXkCpOdEmGHBIig4yX/nEA2qq0c+9mMGgj1AVNivsybzakr8J/d
    fOjTK/rQvDw0Jw/l0B6iv/E1sz+2Zg6kE5pr5sAWOtjQmmk647xzjMtmkWHj7KCXcqFUdCaMpbWTI11/cnAIZXZy9MaGUB+j52bMzqqs/jqTI5PJkZo1
    F5NDZjK5NCsunmp5aS1F6d/OL5h7DeaENDNVvcphWJXEV9VD7S0uD/FEWcS22vH6sohbskjGFr4IsTRtWUS20Ojisogpi1iWh3hseQjLvXYf56aHa7R7
    /UB5DtJLHFqz1orDbYljwHeW7zqan6VDMj0f+T59bIVf7XlhOxM3Dv4ZhT7WaMkYKE8EgF0WNkVyPCXgR7MBvhq36h2mXnr5R4roKGKPxcZLJNfCbAwE
    Zk3LIRCpVcLdNFVpJrJjkP/n/0YYAgB0W/4lJWl2ClH+1ZMWHgTdw2+JOftGddbclLDlCcYRM4iSonONGW/mNGaVA04Dh9mAboX2z5jQhNYYM8USQfvH
    ZsPsXxjLG9Vo/1GN9h8NE/gzakHQMxPh+2vaXMRA++8A7b+zEbT/yswFtH8GpgwTzW+FWziRynVpOoGxD933t6L+qDPyixJ2r0/nFbr4MX6b6uZhA9c9
    3ESuk3Hfcxro2spxMT5SGnDqoJXQGWpHTrJm5MAOmLRHTkJBYOTgKKCBjCMnKj0ZOQlGTnou9DqtyAg1OJVcaAjK7Fm7Ck9YbhJT6w4dAd2iUzMRIkuR
    xhvytkFzUEgCkhBmJCEcIxFLhXQrpRO1hovuClw0i8wOk90tNm9KcD9pP8gp2BEgrw70j6gRxW359WAAr6K1bNEpi2bUgQCG05SUl4X5sJpT0c2jbAHm
    sJtH6cKwV5qJZ9ZEnFrArhsxOrEIuQNNBNYm11dvOuyk8y1s8bhw18MWBwyFMCUMYLycNxoasan7SLcy1x5bVfUqN/KB4x2WDHw4s0MLRXZE8nxtfGIx
    OGWeN9eOMFkRESfodhieM917q+0/3a+ccLCux4xsMI9ksFQP6P8hREMO71CRyCKOvtTD8dFoem5sNPLrb842RqNw0mI04gijMS1yjMYU5huMxo6sY+QV
    IFJUMUbw+719PzNLfdqw3gb6WQlEdQk5gT672jBzSHxJzJAPiTZRolgJxDBT5KA1ggBOkZu+8Bb4cMylA3pBzA3MGgpvXigdnak/zTW9uwbFkfyoRj2Y
    X7aRHASzByscfgZFbxQJMVQMAExI40ojovzc0SFBHBPEUXOVmwE6NONlZkldbqbu8dEm2QuKcpwWs7eQ5Cel+xGYTu8lgpZrFIGj8kES5ChRIQjAFuXn
    VpWwRl54uId+2bQM2E2YSxN7e8ngGtU0Ej76c3zU7A6TSluM5JFsNGu1RUQA3kxb9vhDNIqZH9YXQyAnh3UiIkEz0Q0jkK8U0c00eJqSZkEu3BI6aJNQ
    UpdCWRbXUY/eGMQIS+3mdv2WqDHmwU+yCptRvNUxRGOQ18+KQhbValhXbq3UsM2VDDc3ZLgZ/lOG0cFcLf6+qn/M3MJjyS0M6UiJ1DUjV8FPh6ULQXED
    BBpFcDJGpqVmWs5qEsh6tdHRLVqdtiLFeJ5tjudUx3PE8Txbj+eUDTaNMP84ntNdr1Ry+rTki6f0L1IipkJbmNpfzgE2nc2NpblG78XPNjFFbjejfcG/
    OMnlwqhP5rBiu9imFyAUiGQTz+gfkbgpjNRk32imJJy122S2iAn9ewnj4gFfLitmjy05ME1uOtzrF9I+M8BQYUQgMh51IELSPc3szQynMmML0K4TBZCi
    Y/C5mUGMT5+E5OUdyxjBGJaJgBzOiptqMEQXI2+AUdRVzwXmLG+YPUSNZVaaNIuaRoKlG5u/OAbdW8w8BIhQwaOtMrTBuYZuhkODg6dXDLAuxKb6Kq5e
    w5zNrDRAwc3L47ie4YkeuhtNPo51Ry8dgpN5BkNvRjjTe4ihBQmzKMIhSlIZ19KnsFXKmvZByQ4qyQ4g2Zn1JTsjkp2l547CnUP1sI3tp0L1FYyisY3P
    bCm2BlmOol0PsuTZ8i90j2Je8e84KSMxNte1i1q10+I21bW0ZW2aXJZUF92FpaaPpcZDZYOsl67PyFIsCKtQSoLSbgHbX5T/W6qJm/Vbar+pHf1N9bdb
    evnPy7dtjJGj/v8bYeCSWKwZD6faW5MmLK75URxqcq2LpbDTJ/gs+jU7irAjYjMKHRbfZ/wTulwcW/27U+vfIIwNm5gA/J636OpGGfTvbCP6d0b9OxP9
    m5TkY59a0ee6wizSVbawRCy4HWELS8k731G2sAxsYR1hC7MRmLws/FqZtJxs1WNsYT36Zi1bWIfOd55LlS2Mra7Zwsyfk9jCepYtLFW2MN63li0Mcxhq
    YK/JsZW1OLZQbWGliUjLlUmga6M1UkS6PtvXOgVWT6JuF2MLy+TVF6+WtiRrtiRe98VdiZ8gHycKKLJTTFJPDqtOWDmEmUr45dDzW4O/wQgEHuqbBAsA
    /7hNcRABJEzPskVhxJ5XAQG9DdaBFDsVr0n17ApZtFkqg3rnQo86poerAOkORqNRRLG7CISNGixhvnANNVjCGKwZKFVYsD5VGFJXG8RDRpdMyI89RjnC
    97p4r6kS3xsSwpUimBEdMWBhjVkQyCwIZBbI5XoWBPUskGEecOgXJMC2o9yO/VXSr+tonzTEAzvEMa47Mq43MiLXtB9DvFVVKW3DQ7wqsHoSdbv4EO+s
    GeJrqmUWqQajnemmgNpTe5NkhKybpEg3SQHtQ4FukqgzCt6BWNQCbpKCIruGAVKp2SQ12ZnSla+9v9tr+bt53fq7f0udwt5x8QsbjWCCv9tb4++OWv5u
    MeJ4+SfW+Lu9/QTEchl9U+nCLn5g7zuhzp+Wf/v1ZhReWwLxpSQQTysBzHcolFO1PhhrfcAnPzW59eYFTEDAFz8R/I3kIq3/69BLzcd/A7TyvsQqMfPW
    iHbNlihWi/RIbdJxtc+JG/scBH5YP31OeDH8pBItmRn1AdvclLp7kd1CtKpK/exLDYjezfgSZgbovqgj9xHBeCSqNCx/MRJWJAGDQX9C/dQTzgtkgWhQ
    38UrPAecF4vAxnhBeW1HdEJRh2gjGPUkLr0HRvIAOh5DHO5Q/do5JFMUqOOMp/kwQR16jdHq0/CFmOTyhG57H1i1wRWXkq2DqiK9fh5BE5R0biXNTV5H
    Jc2WaK0g6JQ5IpWgSV/Z11b2wPqrGyJkBuWywQJXHxNYzINie7A6stZNzBuPn1L1l6UyK5yl5kyYwOrUK/xFZ968ZOYaJ5cUkFqKQEHqNzoQKZujhB1I
    K4zpijGdN+DOanARjdr+f6tjvVqODeD+OIkC3VZwn1+xsjn7e87GnC2V/0wL/plT6sfxZZIEmOw+Rz/zs1QZwK0XVoStjhbFQDikYTgE7gYDdf8Pqv6I
    iB7hMr9n2JPwBro58yckU1Bvwse8tr9Zf4pZK2gr82t1yEm/2SyGuq/xG8LZ9acrstq8Jvsav/wr9ZiZ4ujHSf9P10egq3xNsOhJ7Ex2G9ZEMyWXy+MS
    5xNJIAM6LyngzIhBi0OHPu7ENiEiFPyVzGjyaWBm46S/fQQqotK6zvllButhF8fMPUjl/uOMuVbObNlAxeZWDQPAsl2lBt3nut5aesIqWr0R3SQjgNmY
    P/9xCWhyOMdD/iJZiV0aCLVzaF7INdt0Z/65j4svzJGMPAxfxi1Jf4jfuQ5UdNKXXLfTgK2yMg3K3bJ+esdFtF1oRlycgLvgVbt1wsQj3sQ5hGk6HBSp
    AO0TKJirVY5YQxYyU5hj5BT0EInXMdvZK9hHt/QYEx2DyUXkapo1I0d3iIQHXG2hv8JcHnA5b0rYttAOQiOKu9sb0S/67kQ+67b8O5X8dZsNHepHViU4
    VnohkV5IqOKYXqgyMCfNWV9OV3M22C+L+No7Azld3UnLbDjpzlBOV3d+Hd8OR98y8huXG/mMgVku/5DjsMNxyLjdYdUlVjOwku7YsTl2HXkralioCVaF
    q3xnc1Hd9ZuyrphVglabCUsubbrpL07OhXCxUjAXgkhLdMMySV4CGx1dAhjYqEFNGJqIamI8fob4xhCqT9hMjWgUpi8ZuVyfmMTII0/e4l70LfIEb2+8
    JV00o1n8FeQDDka66NsgK1dGqSuZvPR+w6f93d66mmjnUppo5+KaaGeyJprdNq6JdipNtNPWRDvraqJFOMMxsbIyUSHFvjCaOVndsR3vZRA3foLJimnH
    DCNKwUajOQK7lL/A0ZLe43nene6JemnsOftW9H8fGEZIHZB0Ba/sHNLKmimw6yHZgORnGFLvvt3NJYbBLy//yLFhUrqmJh4BgiRRw2N6hEfTlvuPkGBe
    Xnv00dNFvCrYdQIUkQhulSomdUWqo7Mnirhplbp1ofAe3Xft6VWaBfftveccMVzMKIpJ7Wu+gOfMxzE+N/SJN7XIRGOfgw4T7njhHTNSxnQ73f50Nbyu
    MnY0NJaqgywDUf4F+cbscTJdnQqxh+qHg4lp8aT1JVbNU9aXph0lvaOlMukKbuQJYP+uhGKxKmR91/WovMs0Gogn+cfF6a01QtiWOIykRgzn7RBOX9Jb
    upBEg9n50Y4XngjubFCmJBVvL5uMZGPzWcg/f0pnQ9PNxshyjwH9MMqZSivOLh/5rVXFXfFglUzKYhn47fDOYlnwHTmVL1MczVPIgkSstZ4qIh6ZhpUr
    TzGvP9n34AVGuujLjO5u3vcb2n/d8koEM32+fQFimcN/5kd0ne0YZawlP4hDuBazXAZ5yFqYS7+zKk4e+/VNy+hoLwDENRD5hRBRm41oeDkPiWcqGvMV
    9+zpCYIhRr05KbE0xLitb/q+Khk3RDJu9UUpfQGNNe/7MGwfjWEBPidmAB4Tb/UOFvTzp6xFLtFkUnHOIROq0m0tOCzdTJIHUX3BfCAkIZ8kv72JiaQg
    nX7guIHgqHPV8tYOf08S+BCPUHpynzvpPlfvg70+5eZwmerSkN+fVLrHdMejINTDyx8d9c1aYNQz99GKWKm/rzh566iD5f5R2L/y1X0vf/5n/330LXCK
    FL3Vamn54Ht7rgq85B0YNE9Dd4fUvrxS99GukzI7fvK8UdzLh2ZLj7d8QaZE5qbrCyW8lFBCEUp4KaGQXDtsCiWEUEIVirgNmo3+0hd/9Bf/4pcW1jT7
    f0GzkS9XRkiLY/Nxb1T+yfNuufLMWgEEVgCPPUgB3B21BZCSfiEyJ35BN0/WmRLagWnm8w7MqKepypSBRN3YEY3KeFymRLNiFl6gIQlmgNckj/8+d9O1
    a3bzu099wWYw4EsAsWoiycjTzDLxbnlNX22ivtqYvlqv8tUyLh3GpSKWyANohU7+rI27zeBUdyQdhLOqoh7sIAWnYwZqIwXHonAjCCBhZcRvX0VFSjRk
    hzloE16UQCTQ0h0unF2keyh1YIdmC/MljcV3DYWDMUOJph9ecvNdOAywmgTFW/qyyNOpH1dCyxiBsJ+J9zZqYfwViQYzWM0aJiztnYwB904zy6SQtemW
    KrPEWb7KMa04LGrtQU4H7JCG5JvXLMOAseCHeFFzAS9dF6EGb/k3uyVBXdS/me36kroCvyxb9m751/Xe/Rc51mF8hhC6NnUhE6XIdGe3mbrg29QFW2jP
    FtqbXKikLsAjA0MPhw2wpPH160K/nAfANpy2XQwkIWOEVMxLtLlRlfyGIMWDGtEQiPWbeq2oFRvoNNhX8s/aryjCeZJq6ibS9x5fUblTZWQAtkA/MV6V
    7YaOEowPxH5Suy+8G5mhDRjNN9t3zsS+c6yYnfX7zmn1XXcsQNmHU6zdd74t1J9YaCUD24cO+5CJWbYPHelDR/qQoYB53V/gYMbizB0mrBPlR5fFgtgp
    Ra/zEDZE/VAdxmKRjGlP9biBcCZ9TRivMdneZsfqWLz6f9Hh+od1S3+tFa/eY+agjVenj7/XTHmgj7/fKCufXBZNvrSJIpS5J6HMPYmVtKO2Z/YryrHs
    yaZfTuupS7a3fiLdyN34dsUki3Dyz2iQN1ze2FN2i/jIKKbfO5AUznCCNLsTpdldX5pcSHwrzf7YQqK5C36jrMHEsjwbKoi9D6TalRQoRCvPm3b1FsmI
    4EC4HXErCL4Sff76MHfbRORA2c+IIbaOQhT0zBVP4BxWqCthu2G+5Qmz6u3MLFypK7OmpLZc0V6WQ0j3bjr0XHXNye5D5H6yujISsBy0x6tSMeL2NEJ7
    xCzQ3GWJvey9sNCuNVWq7oCv4X4CwmSy44Ol8pdsuksGzJOGuVdKfDV0e5OiIcsTsAOYkZQzKlIDxCT1SaJAcqInIuGyo0QbCUJOZHKrNkecB/oc9Htp
    ViAJCUsnDd1UTtuBrp9oR43kYk5xmiqPqypPRpXHaak8WL3MP6o8AffAqokwnNO1gW+KgZSKPiIJ3kbr6Zl529R6AOXrSgSPA7DXZo5UjioMbiaAkOZG
    TX6hzYSKllX76QuVeQ2gZB0ZovBsQEgpCla2nrpBDVi1CFYvVzCZezajtidNRSQ1v6nluxQ/6bub+zrav/L/ZDHQxGrDc78saFuujTQS4JdquERFCLtd
    NXkA3UaG6GR55O76M3Yd6vK6zJ5BPZHSaiLBVWUnElK802oieYxzqyaSzaLpwfUDT1KIidSzIVbstGBs3J/33OhEHa4eW9oITl4E+cY8HnXwoYMnrWW1
    QFxTEYvdQhSCPc6cUYBPfLgEnAEcfYiINTvYgO53iROXENpMXDvASRsGiPQ/QFey2VrE+X/4uEpaLtjTX/i4LNvVJrkrZHNaAyKJowoZ4AzhtUNOPe7Q
    KGWLNA5eV9MChJ9hUZQX2RJh9geO2lMfF/eQ7uixZeMWJh6LpV7XZhscn8ZmW/2dC+5MvsxV6mI2W48vgc32QwJnI0fORWy21d/yBG9v2my/jW1Rq+3G
    1I7KcstVSUy5WHZ0RJqOxvr59bDrBse/HnbdgEVZOIF17LpLrgUyxPTwaXcit4BiRS6XhNiA95HaBIxB3LwdS385cbuTP31NJ5kA7XtHatwFqPfMq0iW
    mXIS4aCr/nywYe1nGEBHckzK4kDP4jVq2HtKlmVueIWdgKhOiblfU3SaLvlGwmRcqUzxrlfV9vYVTb41q/xdH7MBBlUIfEdK0rTxdE3aeKdRVm9yWbK3
    jqv0CA/rV1owuzAVhKRUNltdYVro2OFNDk/9qrJKPXMqJLoK75S0JRhKC73sWue7FbUEwiUSdv21EUnPiqQ7JpKObGl6jbI664ikdzGReLVIzFJnY9ut
    jYXx8OkkG0uPCkfaUjjAO2X+UeGgCpbmb9xdKV+JBr/0NZGwrxlVXXFsIzIfrcIE71plSQbmgcoJqieOjLwmzoYn8x3NlvlOAwPnuyRXphX4FFos+U6j
    DGF+GdXdrHoPZwSoKpiRZd40zGRKd0BmXyf+dMh3RgJTmRqqgUgaEFduhHybf0Z1oi3AqNiebg1D2o0auR9da0PqVLkfHfSuKXSyIBMMZckAwdfMxYCO
    JECIUedVWEhCV5CYD7Ba1/pv+n2Jm50gRCz0nt+mJ5nLq6qdxNgLBMEXATX2LPHfuFUlxYXsauN2OCVz52rwhJDgCYhXOkYnCKATuNsLJ2TlhtUkCXV7
    FK/dHoVMQk9GlD5XM7NjIaitBK4VnZt7XpVEGlfC1BKTCSXCXq6blyGBWs0u6adEwyk26hQiA5NaWaiIZBMa2ZnYyM6lGiklaeZFZ002ebN5/YllSZPo
    Q8QUzN5qDwD8arwX2j1gC01464Z6gW4ZTJGuBJR0JCka4RfzWMQWmRsdMZJTHd0BNr2BRLXpglxtWk3rOKQ5iUfxrkcVh8cp/0j07Y45/KrNCG3sYXNR
    vSEzQB839rD5KK5UbxxhAgaYgC6mWC4Bl84UkQoh2//sal3x2FoGRkEl+hEE+HJVaa2pzRaMicSJutqacg4GTKXnBmAsvbwMsc0OKxMDo6G+L3DTE2sp
    kFlSeeKg6qHY//zKKdbOatFU19JaswlFhcyYOydabaz7TKJZZpIOmBzu+ZUxHR0EWtjstlG6LEGrsaLOZkSe7OmGzhWY5BqCkhnht5B1VXZCfYn6BECW
    rofOMJAdZTTB5NhMh/lztYu8MT4ybToMq+vadJhxYIpEjDtuo6xkclm6mUar+1ptd9+Ja6BHw6SDDWu2JFxON/Ui4sunDPAM8FwfO5hAEmgytC6l86Cj
    uXtjkYh483+2kYiBhiAiVjgg6ujMMvLgHS2tHTv431Royj2uG1YBfozEGAXSSyPAo75hJ5pvJ1qMHb6d+DQ015jcbr0kZGA8qiaaz84M0ZkASDadCQID
    R8xaEvr435ZY964TNvnnuncaH//pnPisgHaWqMPeSX81cuMG1FrUimEw/1cvf8y9+UOV3Y+6coIvcUsZ547K+gz9Re8qcYSt8Rn6qs8mE3yGcOKbf+oz
    vGrZvLdy5V2F4BSqSzD+eQTG8KwBzYUBzczgMbdhBEPuVdiDLove59qdcLXhkY0Ol4+JL5RVA2Sz8jZxHybqUGuqfqm+Tlt98Qi88iefJ27VU77K+tck
    y7COiGuYUXzGppBwo/RsPZ9q1tPK2mgGoj/q+i9Yzn5TUD9WSYjjVNDFAetNOKHyfzDfhBKuCOQuHy9PnneOyux4yHzzzZf25h6RVo6Xm5UMtiGJDbWc
    OfLYN7LZNXhSBPAkpR4m6awMQwVPIhKAxzUW4UpMiOeAQ5fg5gjgSRHAk/DQp61w5uWhOXkoh7/crwJTgNyHQvzKL4eh5aqDFeoV46F8ugqhH2U1epbb
    cLZHFVQMlvKzgxSRyf6J4E6Xv/6dHsFe1oBVCLkrAoST2y1XpHUgsy97zr6BVBFftcFRBOE8OuoyWCNbGPb2JfuMmoGAjr2nC+eR1dFg33X37HNPjvLT
    RXdffnI0c+todgFkKQjUn5NxsdmsK5d/BEGCHx5uKVyGPjiPrg63FoMq3iE/OZwv/EeG2/B+EPCBdsNMuc2wlWyva9n3fcf1SV4v1ruNH9GoMz5aFE3U
    Lb3qgQ0eYSV1JwSCEIGr6bvTqmcYlz13n8QpL8CSgIA/WRu3mZNbhgu4gdWxF+zdjVPgo1l49BSy4rqnjPzc95l2dZm23d2XnRztKDZ9C3e5jlrO3PxX
    xSuF6dIzMs/vOTdauKnnaDzKrBjFtCaTjgaNsn6NZe0EQqqoW/7+5vOptHTN+Wb9o6J/jT9vfrZe4+cyoRZoE9u5TwgM65tZwXkgxc+Zd/qUeVWkOdW6
    uRkGiKr+3xXq2nBnWuxsvgTV3GGG8uD0ZFlJCm0xQ+z3+g3lnRjl94wG54B5ZA5P73vXx4rBqXMfHi0cKRaYqG9+nEMLj5qfyz/yCLppX7DKKVWNghQd
    bb0PWvWe6WOk/bP8c+8Zq9RzUinZ528nO8VO/BecRYClN1Osgy1Sp0lcIrPITBjX8d/kCPcmjXBP9j/8/L6paTh53mipqSzeGkAlQjNL0MAsQVhcFhS5
    9I3KmGtHFZYrrVQlVa6niH0dbS78DxuFcPMjwx3rPO8/WuzQWcV7BljOBrfChGuGCueZ2a48qgufLHvDTWa27gOdOe/4tnafXvTI7Jc51bt8GWfuNjMg
    N60zIHekEnWDNXlzsbBgXmjGST2J/UtO4h3jk3j7mtbssDHFa6SDoQlQclS2MbKqpfihqpcf0jgSDqSHqiH10ErlYaumduP99WfgVnmNrURjvo/N9fGJ
    jqdQT0hxx0WmdTEYm9T82sGZLxP+vUAuYXz0G7WPsBaDf5EZup0TtCTmWw3MU7jppz1lcm3azxCA5NyEoxybiyNMiWJ6Ps5EAkRHUt8YScuhoDwJfvdN
    RbAfENJEpzu6QHWXe3SSiWOrw4AHWAho2sRog23/qPjOYU0BsSisCczqLv/hAYk3dJH2HIOELBbuwMhqdmCFCIRFJ1hWkuGAoV/kJoc+jA3EWhr1WBPH
    /QOgSQeTeoRYpYNDx1JiO/t7CkRWYUK46RUTdhBgRTJ/z1U7iu8b+IlRdWasqvOKW3s6YyMbbqGTBmT9y26jEwJTtDirAtJNMbKDEFcSO+zfMIYJhCT8
    X7fhlBk9oMjh7NCifJ0LFc8jjgNxWUcZtfUAOhuzw80GMUkRdhiwJ3xhFPYQ7Nyr8cQ9RD2b5fw9tBGbTujTbWa0VRCp9oveYTEz49TcqIeTiC7GZzQs
    L7h1jHbCGO2wfLo+V4RXeufd0eAaH6Zlo2dei53Fonc1LmHnkmD7ulvyjPZispwTseT0rmIszDA6ZzRLNB8jpTnrhp+QUztTzJV7zU4ZMhxZvmIzgGYl
    eBAEeTYofzNDpUZbbuwZIb/dTcDqYx3KO8Q8VN5953Lfcx2zuGwpNh/odcF7bY4OCi1hBzuTefzsHm6jJ3jIk/Ow80Mj346f3Hx84aMeIuy6s8e5YrRz
    yXkJAEzpovcifrMl5wVX7O/P43f7ovccfhcWvWfxu2PRu+BKP82NJH5k1JGWEactA07bdusSN59rjIRiu9yRlUqq01k2FcnKlQSmn3h4GcFmlMvAjuCd
    pFNAosN2xoh2sk5KQzj9GWBAt2bjBcEGNsOmBdyfAbh/h6kKgfs75huwXQBJjJ7B+y8Hwj5ViVEhCPtFsVOB+y+3CPty/XIB7r8c111Tte6yUb/GgPvN
    Z6kudke72B2qalfF7qiLhYPxctxhPlMoeIcF7s8A3N9FAzxT+Z0E7u/Azp0uI1dCoOksvB2gVfBBzcz8M+2kd3MN2ExSnnWBWVrTTnRMtbeb82bqFNuK
    eWy9JbWsk/9Gk3gCgflnXYm1RkPwVMwl4Xnetp01E5C4DvTDzlHsXBgY6MLXDagQYioAUc70RmZRMdUBuT01b98Gf9Q201BTCmpjzhwame/9tiOW7yWD
    XrbQSypoug6ag5J95E6kEiXGrPPObrqvgmX5TfQ3W347AOhN/U1bhcBaNv5pcRkciphdKhDGSZibzuCmD0uaiF/fpqAedvmcvFCGCp4G+MGwdI9jOmRI
    Tdp67Drz3wCmyaRaJueE8S2vCLfYbWbZQ8nm54j5Nht9eZnOK7rUYo1vRri9eQOTvzt04UEsIudh10Jld8tvEiMKP4xYtsq9kriDgdEp977edapxwhST
    Tv6bMg7MrrsZgafB1PnUFbhunQq84rQqgD8vXgFmy8gCLYlFTLNJ8MS9qzWbYGfNm86333R+nTdhXI0yaWpNPGJe+rIrPJOvuJUdwhKPrM2A/H4mnf/x
    jDt3os0iCs4YYYwRreZwRRFUSth5j9OnCl31BT3dfElaq1xPONN7ssqFINCw9CR93p/XPCKzshyRJYSrXN7mEclllSPDtWtZRNbQkwzqYgftYi1net7m
    TM/tKpdP4kzvYZUjGgC4kGe4yoXQOzPz+ZZVjvpEyJUcA6zoD3ugozXLip0kVTIuI54QFvm8UnbSy4gFKTyqmeihLEhUBENh/taFKGRgK/bosZBExIIv
    65YfXR5tKnwYddzyDhCh+aBeBKOYaf1Hl8mJeAeg7sA1aj7AiXxy/TK5Efvd0r95uGOikmBedZhAdxIs0NvtBGaBMD/OaHBMooR6e5zeMC96b3e6Rv8w
    P/D3bQOIuqkvhkajOHNv1k9myfru9Gfhw+wbqYIQKIeWI3TinBm9bAbbzYx81vt7OXmXdeuD5ZQ6b7ZevCS34SEZIvt8CWUX2mlufZZgQ5ftk4Jc9hAi
    mKG3+fJDvR7C/6AHh/gZFBn4XsDsG5BzmazVsFdwfemhaihlf2+WaB8IncH6ErAuRCbl+7U2A7K1kfg6bPJ3hwhFElrgLXIqy7U+IrIMY2TQEgm3ABsQ
    R68pDtXx7VJiRJ5W2olyXFdSCUQqDCD0RCoDkYrROkE8BKkMVCoDsvAp1XVPPoyz9lPYa4mkJziiE0RippjSKG8yh+RnpiAastK7RFabzaGcNe8XcXVr
    cfVrcSHP4Qh7alZ1s0sILRsfQ5RWTmAt854jy1Xu3Dpy61i55ReXW7+Sm9SxJ6NpxlS0x4EjomvLLOAgg9h6bbFtpcwoDcosp3S6TZnNyynzYjA7md0g
    dPxAFFs7uMLhTtOLl5mqXHZRWe1UBvWdqNbO4jL8XFbPtU41uII1QtpZwJcgo+oykY5RZk0TL0c7LlPpoHlBNapQL58xMl2+BHKBeC5jRczzKiWtzuXF
    ZRBRRhEF9cgKhD09wTYlbLKnhwL7JSMrEOr0OKPOlJkPQX68CI6BC/54GR5jnp7Plf17qiUMnqKZI6Mee15GkCmHLNgzZFg3f5iLR0CzbhnW5UFTy5Zi
    PGM2/WZAzBxBq4uMQZNKRc+we5dvAt7ODETrYf3FBwrndioHOhnQzXC7maMwxGjaiR8zAzHvIIxM5RymKedG76I87WBAFBLegI0ThmYhujId0hyCXgZ6
    NFM503eODOlYhnTIUrAoSGdhJHOUo698FGQaUY9dxIA3By6QyWW5lNfNsQVBasOxYBIV6wUo1ZgiA6atH7f+35b313xvb5FjMXlar62N1YVBaZmRpT4h
    KoCs4uW//jHa6/QWiTwFRady9611JQvjpT6mqYcaF9/w6v4Dog6QihJR2y6JrbGHMP+Zp1nrAZSQ/gffNGWiNcYGl5iH6sP5+nBHk8yhkABet768uz68
    qj7cu+a+a+vDG+rDb60PP1AffrA+vM36Sc3xh+rTx+vDj9aHd9SHK41XrzaO72kc39s4PtM4vr9x/EDj+Gzj+OHG8WON48cbx080js83jp9qHD/dOH6m
    cXyhcfxcdZx+MQCUApFbzd6uRVvmlisrd69856IpxgykdNG8xvyunD153ll0P8vjFe8690kczS6aisrVYtH936uLj+Bo06L3oF7MF91/VV18AEfdRe8+
    vZgsut9TXbwXR2b3t6oXg0X3TnvtDoB9LXrH5Yq36P5ze+U2czBY9D4oV9xF93+yV94vxb2PV37etOCwvfIeqf+7eWXXovtOe+F6KexqXti06P5De+Eq
    c9Bf9K7ghXTRvcxe2CFFQR12sY11992LnZB/DaaTpGKPvPIzp5iMfdvyouktknK88pnqzBNy5kJ95mE589THqjP3y5k/r8u5R848Vj/1UZ54tH7o23ni
    c6erE9/KE2fqRw7xxMfuqU5cyxOv1WXslto+WZ2Y3/WXYs6GX+ZHIre/FkJsF+GzhsGuv6rwi+6BlUWehH0vbDEGCnGCbEmEt4M6ZlQkcDMlDD2EgTUo
    55cVkt4ci42pa74PAhc1p8BZQbmTHj7o3pctv91FVDli9kcBjkEW0BUnFMm0+oVzlHC89iyyCCXZO27gutcB3cDhMg36bW6QEdNRxXEHipttI7mZLBVU
    yVKD8YfxSllDpRgBpe3WnizGrceCqx1XGJe968zoC2Cf3Aku4CVnhxhN5oUSGMzAfTMSYZ+p31AH9KdEY9CclzqwprsmsCZhiIJGzwQ2M402nmBSoHiX
    gTVBK7AmYF5gl4E1xG0L8i/frS1OJFD8smX1KZxgr2GncLvGHLPD0LXfoYRuQXmnhAlWXcUslKQKTe1bY1AVOysxs30LLDf+/kQSWRMNP+0UznXudhio
    lpxt5scIeR52fYi1Q8Btm/4hVrdWGE4DYY6YNe+so6VgkdEIJ9MSWXzNJ/iuuxgvFZZ3ywFCSJiZjLn153ErDyRu54GYt60osbywFSEyymt1YAeGjbiO
    jErqyCi/2YGdVmSUv25kFPOybKASg547qcTMM2RFoO3A6eGzRgg87CrTeArFDlkEzTipzGZxdFpZEJ0WGVtNwjbx9R1JeoDrBZ2VK5GuxMTVbGVqN4eb
    UlK1J3izG+EauItWGVuG5RBIrOdNtsINxMlARFBBWQQQhUsBDCtq9BTwCCdu4qip+yVbp1/sxAom9ksAE4/2S9YSDBIHGjCeQ2wIMuGaWRa62XdKJ/zj
    m8V8VnqlXwZmgXrFvXEBBLnlCzjoSxpFf9m8jXQzKAfvlT2GX3t8zCrqEyPaaK3MalK+4DN3LvfD0GjAEdl3X3AxOvrgSyn/yDTULEpFrpgVP+bebEYE
    eBTNdfAn+vJ2HzsJvD3k21WQXaPJQ5Y3HDK6e5SmjYLOuhhaWdA8d0bO+SBxDPTc98oL1fYWNzI1fDsSk2ok+mMjca3AzdjvyUri60hMYV/wCmLoEEI7
    TQU7IJH4rUCiuQS/tA7j+h4gXUlinQRjMpKRGvfIt9EThQ9bOXNemI63x+ksOQCIcd7udq9zu3IuA/EAQrAImKppLCw5lzB2aOn4cLhIv3Tki6r3vN29
    DN8ZNz25mdDJbyZl0CYyT/VUYEPLp3rKTMzyG2VOIiPc/Kf8RjFrs5VXQ6fDDkIkeX1bktdLGdeK1N6x5LxDJPDO66AZ4twNS4666989Xb3eLU8dmu6p
    Q/LUe6Z76j3y1K3TPXWrDUR4H5/bGDIDn3yfyPZbjV4pJbx/uje/X576wHRPfUCe+uC0tf2g1PbbjVosJdw23Xtvk+c/tOh9SJ4/Pt3zx+X5j4qebsbU
    HUvOHXL0nUvOd8rRnUvOnXJ0YsnRVQCMiSuuHK+6sj2SbSg2AVKXe93pKnOvlnHGlHFGy7hvyjLu0+fun/K5+/XdD5h3P6BlnJ2yjLPwrpTniQHhli8S
    Msb815zBpAdK1wVHVoNnec3815zhgiAvfHDKFz6oFX14yuce1ucemfK5R/S5x6Z87jF97vEpn3tcn3tiyuee0OeenPK5J/W581M+d16fe2rK557SQfe0
    ix24lPHMlGU8o89dmPK5C/rcs1M+96wrS8Fz7pL5J2U8P2UZz2u7XzDtfkHLeHHKMl7U516a8rmX9LmXp3zuZW33K6bdr2gZr05Zxqv63GtTPveaPvf6
    lM+9rs+teNM9t6LE2qtTPrfq6UfAHN+jZdw7ZRn3eiLnM96S+acfgSnLuE/rcT8Wdi3jgSnLeEDLOIuFHWHFD3pYsx/0KnU0/f7ADexe+GynCd5zxidW
    CAISUDCNTb8nyPF7nAc9AYc/69XGJgVDpdHIBcUts4ESMv2W93v7Ry6tSRdMuZ75W78Z5TsJOsGq8aXlO+3XRO7vtm9/my3npRAX3ta++UWvPgmLyrPh
    0INL9Rd9AAbvcf6jj3qWLzvy0vuiZXm1OaPPFPGScyqGj3/JWcUvxhKe+aQnz5yOlwnNY07oIxQVTuX/eVWBLC7YM//vKT2D6vLMyzCTbN84OJmtZv7S
    KUne4t/577PgVFCCpAox++gPTkn6Za7VrHDuHbmTUYv2VBFc6SVC9nG2Y9PaX3Pd+ETpVETGnoTKejfaRKRE07aKmAYKQBF0SU1RdAGPEJlNJQiMvH9G
    XusTh4gX30GmalQAUCCped9G6QLZNoDxV5jj7qFmiH0dvRDxlcD29y2hRz7KhHMoA22ry5cy/M8ncEBUzt+2vNuZH0muJlJ7szI6zjhOR3tqnOThzze9
    hS2Z3SYFmGNBe5t0FWI/6XrhNunq9jbpailjr6wa/2TJ+SeyTVq8zl2Uc9cuOddKva6frl7Xy1M3TPfUf+UtWXNTNsXG4z0i21u51ao3WhvfZslT3zrd
    U60t2RS1fb/U9gNjG62vxzZLxtTxJee4HH1kyfmIHN2+5NwuR/9iyfkX7Y3Vbu+ORe+O5tZJv7BTftG/Ntssee7MlM+d0Xff576VbVZzi/Q8t0HPT9wi
    PcNrz4xvkR6Y8oVvfi/391uy/39syWTQnXffyjZLnnt6yufe/JZMloELRg16a9ssuMgR4f9mt1ny3AtTPvfmt2TS7pdcZC282W2WPPfKlM/97dmS6Ufg
    LW+z9jj3mC3SW9tmmY8AFvZ6m7VBki3BdcU2K314kz84EdeU7iv+kZHXAEaF/2/1tEV3GgVVRn5omZ0Y+72HlS8veHA87tEF36qxChkOj3z5uosccTMx
    POFTe9ZDTvZu74KnnAouA4TLq29bLt+/PIoRqpsVMQJ3QbjjmJLyr1oSr0mFrEvCFzNauleu3rncDzLXB0Bsp/yqe9T8O4DMIF7vl1/hXzGy2QfwD96O
    6OC+H/pB2HwgkQfM7Qd7CXxL8icCB6L6z6+aq1EWplNgbYsUvfJxdzk/dZqpf95bfN6ddBaIdkVHhIk7Gn8WIMaI8zOn6YLOhWhhBkQLs8Xg0eGmInlU
    crOKGaTvC5n26nBzMbevOD2cQWmb9u01R0UOqpYqBXNwsphbLWZXQdmePWoK60DKwB82Uu41+qqv/Amgz/KafPGtzPou1JDuxDz5rtmFjPpFv8721fZ9
    n7RpBrWYKXrStFk0bZOp7HCu6D463FKkj0qOWDGr7dtkKm7u2IL2zaJ9c2jfbNEbb9+WVUhiE8MFjVS2rn4L2eqZN9+ogfRHfk/VP5S43EGQJE/oF4a9
    1lM9Oom91tNps7eyiQOgfcslR0Pzbj0vQ6FO/97tveQxN6VcKW7m1H/JXdZisWR8vzTy7e79HqNpjpYe3LTeHud1D6E25d79SDMxTzzAipinbcqI6W8z
    HJacXwJmTWfJecbTu2Iia6L0HzitWC4NMSjWpFeuuGsKlKkfLzk/7UqZVJ/k9scn3L7k/K7e+KJblWh02fy+0xr1CMH9oP4BdV7WoVVX1qEVcqG83f0h
    xJWaNv+gCyrJPc597jDB9TPwOntQ/c0SY+77lDucx/Ufd4fb8HvWHbLcB9zhAn7vZ9YytNnhTvw+7A4vw+8j7vBy3P8YF9U9pnnDQhM6X/Hklpc93GKU
    Dw+v2uP8roeqvN39PQ9VM8qFhzzDPc6L3ijRffmA/Y/I4GNFv8zNfzEcBT9niGsN/IR60XN2fZ4fkLkWdmqvGMIr3APf+Upxjcf4nyFv+OKqjO+hDXXp
    NcbPD52Wt/WqcIuhxke0Jg5H+7XYf8joyCWMzMOuvwcLiTl6N3Bi54vekdGwmEeiM05ej6jdHo6uHc6Pj/0qkmsDmH1euRtR0NKkGgDGFLx7tE0SMomE
    hFu28abP2a9XLhXITDNJLLpNZua8lrfbuwr/2cuHPm3bVchDO+Sh+eG2tJivSCmHjPvzim0Mo/SK3pLzJH/NMnsdYi1xiLn1GeDC7Cx/565PhgDu+YJn
    J4IyJZkB8lkdk5/RMfmkjskndEw+bsYk4kQQmM4q/jC77LJWB5WdYWHedDnB4JuwYm3cND5//2mFGIuBZTNUtcGGTRAvbUR+Fqw3Ixs2MfZsJAETqkGM
    4qJYckpTyeGSg3yjyxed683PZYvOteZn56JztfmZv875x+Zn25Lzj5C4uOTsNT8Li85V5mfHorPb/PSvc77R/ORLzjcgqmPJuQI5tYtOwUg6ZweDjhxA
    DHYXnTkiDTq5Bvu0luoQyW9hDTpo4XoayD1WryKcsV+xWqZfCTRSOqsDn/c4O0auBis6DKyu0QQQA20uNljgAGDtAFrIzZ/4mL0LFrlGEXurIsYiom+b
    GOT8IDXZh906bnsjQcdPus3Y7fPumqDs9aOP19z6XOP4hcbxa43jFa8RdN04vtdrRHGfaVy4r3F8f+P4gcbx2cbxg43jhxvHjzSOH2scP9E4frJxfL5x
    /HTj+ELj+NnG8XON4xcaxy82jl9qHL/cOH6lcfxa43jFb0SlV8fpD7ludIJx/Mgk2ONcC3bwPQ6oYFwBfXdtGC0x7bokEpu0gHbltN2K5K+K58ARNGFS
    PzUgqiKzGiAMieQpRxGhxHgni1eVHq6h8Bw4Z0o7ks96I6J5mXIP91zp42Bko4CYxQBjepkxMBTXlRPQbcNpeHWp9PowJHfkISsmEARJgKqDexfJHMIr
    pVslRZgE0mJQvwt28ENI8nAlA5EY5txXHqmN8ueCmljifFxFQZu910vBsuRluTVDnpwFzn5NpCfn5pfJaG3PCcO5/1JQ+HucVwPEkOI28997w+X8v5wS
    TQrOrJ6WkD/Lk4olFgKtA36PUkOsFWesa7EDSvLHEKaZcEu+QkUEGnnmF/6V5vUAiXDLgiB25UPe/pG877yH6j5kPV5ai7nWyfKnPdmEmhpL8T+t3ih5
    HqfyF8X3xPBcvTP/Yxtdfa1RhczP1UYDMj97Qc4EfAcmue8eEpjvCrAn42vbwc8OcfvMm7GOPPghPTIgIGCMdSguIVeF+CfqnXIQY71XWG2uQlo54t4d
    QNFeYX7SRSzGGOQ7ZCTPy7ieE6xlTAAB5yyCFiGaK/TB52PrsfqtxN1Sbd77DcZti79qWv6K4K0SW1XMs2Bll8nM6ZshuJSQcuKvpHxXycLYcj92eeGB
    Li6opzEUVAJGMGfsrPJef5mEV08E0MyWIebyJ5mq5ZfP+HIOUZRbkENoZHdPdzhrxgsRP0p3uFn8bwzWD0myXD4VL4ObyRlt4TYJIc2/J+DK4kNluXJf
    5UPVdsxIS+p2FGhELs2wjTCT4Y0YHbnH+UqMrZ+6SdkGrbV1k/rF1iXnXyP4OlxyHsbv7KL3YFi5SQcihE9WcrtXcqcxjEUm9/rNqvSMkv22ymICedwX
    AtDksIAlnglHW4fzmErhcCtOPMDxdn84mjeSL+aBCGbU2/BQL2JnfLi8nCSN5c/oa5/uLkuNfsavGlDMH1xy3uhJG77ak7W5mCs2Q51fIPzBLJ6enbR+
    z8ppXb9lnOAF1uErA4RnxOGLSN7GX8q1rjXL/5TTco6TCB0AgspRuGC24ma/XYRA/OOt+Zd0dTK1NNNhYcTKAr6tV3Ewi6UkLUiXCd/qEJ7PgDnTJLwk
    +4AlZO6YN2iLN6XSQZs4X/7MrhTvlql+w5DVu95s+Ll8hLJ8bJblI5PlY5MsH11ZPrbK8rFFlo95WT76snwERD2ucBoDXS9NVw63mH9bdT3dpOvpZl13
    Zzk/qBlyccDaMidry6ysLaGsLZtlbclkbdkka0tX1patsrZskbVlXtaWvqwtgawtK/0WVckPB+tk6GW1njA5We/deOBQ/cCt9aX3TUy1e39TLfzAGlXv
    2ydqox9ac99HJ6fb3b9OytyDjeNH3IZGOI0q+7XLpYOjYLJK+1Lj+JXG8atTqr33TFCBxzXg+9fRdGvtNn0jrlWUx9zKbMyhMSRtd45EX/Pd4Cb4KUdC
    xu2aK2c8QJHYlUFvKpz8DeURVbKWRZsmlIwiC+kBRHaJh1Dqu2Sc8D6p6Ae68om2GRfAOfFuFGXFvwFTcIK9OKPFOihSZqEwcyAoCKYBKDXfrNrePxsi
    gP/EIVIXRkChwTTqWWB3Bnn0F6gwAp2sMMc+gzyQVQWItABPhczDUqwqB1aLnlEFjd7aE6A1ieuA3hxIXId8ygn6IZ8/ChHv1iAP/QZCdX0YqEK9WG/x
    bJiO/CnY8SvcPPctIhZyFbIbewLqA3ANVqzoH4ZdVShvasZOpCAdUB4+3qK4iGgsDTqAf3Hyu043DCM3EFWm7AlKbxPaB7W5+7SllCVeutBlIB+ZrG8c
    Lbph8KA23ZBlaet0RtIcxPoA/U3YQZm407wnHodukuTvIpGMirCBW8xqRDX7sg4hMaPWFGtOTbHWSmRzNN8mmpDIJkiDEfNtAIv/1bvVyMPtSAdKWqBc
    P2Z4kP2EI5GZ5gGJM/BclRShLLJ+xSILA8nagh2xkZj+WhZaDxVWHx9K02tDhBmdWEajGxzQnpnjY+R3TzYSNc+7dQCdRw0QOshV+ym6gNHUYXmV1Xvk
    5LX1Ob0lKM+4y/nJ07rjCOtNmPleihtKELvJqCHMKq76BPjNDCVHac1klmxKksqKr4pvMjLeY7VYhlOFR0YRw6lcyPd+V8DhRnATHDATv3t0NJBgrwFQ
    gSTYK0BIxZAMlWdcgGKwZMa7qWk90HMDNuP0aSW1YzYiAfsO9MD3GCl1p3hAODl65Ung0tFXNWOU1qwq/VqExX3stFBCitjUJtpN7U3mjo/L3G7dUSqL
    5NH9vU55omRdnmCDbz2wYHZtZu6Zav3Pvbj9FPBzE0YWfivSzcK1V+O0XRM7y1jd/JQNB6zvsGmO4A4HOORYvWEHHGucu4GbkBXW7qRAzoQ4ExFdMiyi
    IYD4yR7WrF6jRqQ5QcKrAFYlAgeXyhJh7yMdR+EeHqUL6M66JMyzdMkJRFfDS867Lb3q4+Hf2/P+3p739bLnGWHVtr1f6NYL+dmsuZDPLUuwc24GN30V
    sQY0JxLQHGEJ1601PVHqkX8EHvmgfBz2HNLgVCHUddjz01zIzC112LOU+j1+o1QxPMiFl4g5+rb23fd49UnGPScwsO9x/sSDUWOP80cMCqjjnjvL8u5G
    3LOZp6eQU54sOav4NfuolW4z7rmLZ8xHrRH4jNqvadqGWXtEdCyzESed2FOqDwflq95yJSnWXEKhG9HOAXpVzDer/pASWPGx393jfMWDnkCXax/nX4MP
    0Py+Ch+gLRuv+4qtgQgHp75LP134w14w7/xuLrlvuMOYpEzi/nMPGt3UPXTUfq/xjnv90QwVaBIz4tvok7CC1TWfYtHiZyZJakZOV/zUM1pXfDzvPV1D
    DwZAFZzBPsDDE+BNRRVrJ1wAXJhYnHBku9Ew8c+dqmhlY2IPmDHL73FXvi/5Mm8OsLQGYGHAQ5+2XLTz8tCcPJQPzfd2ptrL84Ohf/IDkupmvmPBo0IL
    CnyfP0UYLSWQ/2WjnzQKXrvrE/J59NPW3+N31mVIQzdSpt0zeakkBDwF8spwyTmP35gRfkSKgAYBI8PjJLeEi10ofx/Bb0L4EUJJPIjfDBGa5nfAzL2g
    yIneEmiYKsu/V8u/R8tf1fJXtPw7pPiPSunHpfAPSdm3FcQYOzrylpz/FdAVODZlfru88oPyxg/ghUvOj+oLHwA40wtUQq9azr+nEqDRK75XIwzKqxlf
    JfeVV9ul4GxmjbG/7LvRibXcF+0EgrhifO5AK+kWHWQOdLmpbGYOmKYgAQBwFzZzQLZ/zBzoSuZAB5kDgAiGDzsWzEYktVubPLwmB3tBKywKdx6WzHve
    AoL7eUIpg2ToYK+jrv18GfFWbIFrWzBH2moqRx1iAYCtF9xScdExLYjN+9iCGC1IUPHDCJViWkIiWQhsQbxAcA1z3lRxYZSyBR3cjUmoVeuwei5a0NWr
    Lh0NzNo3NWRpc+DV7GB7LFCwMJuJaAPLqJ2PmlI2Gu44dq+VBbS2TLS2FN6lz3drWiGExlk3DH0XgfguKJfnOHAesp4ILrahjAAswEj0MIqjrJzqNhH3
    yHnuw4PCz39XrI5w2chpP/8La4gsxPWwQ/wR8/BH4Badve3eBXZ733dcU33BCuLCG2ukhvCwPfZzir1jqrNy1izN5YpLcQfl9cMko113LzhyVs77tAru
    c67xd5fvMKd3o2K/rlApLt0614tbZ/c13tXlvOITueUr9h0CAGUevRqPSoRBQsLktafy/0hw2V2mjmfOr/88wr/ebA0vlxqWZz67fvl1xKCIjO6ulWcg
    qJe/CEn99vmnfypmP9Kaay5+1T8K0jlT2B1HwaiG5rhSxjFA7bXaipYKV8MOW5uLSAtvaEhHoirFaAIMRTP3QnFx+kjO4A7ZBfx7DH6EysUZt4YDh8GF
    z647DP67IRiL9QkmuGGnaGr0hzpMn+MIfVlQ/0hsWz7WLM787ztNWSsrniltB0XlypDfTQdmPNZz82M9h/iXeI/jWDijcuWCz47c98f/z8/+1OkXf+Tf
    FqY3xQNolrqyrtOEGtJltHKXRekR3ixOqXzktrsmtjumsq9dc/bURQay/3b3nWV+HBNzj/OOMjk+pG/1evgD4SuIxVeQ6HgNx1r9DRNaHbZaLeBppt3j
    wxbgEn55uSDsM21Pxlrn2HoNOvt//cqfeQj4edpv3ZKyFaixaYK05HrxbjbrT8dkIG5KwsxzeiTm0yvvdRErRoKxOm4FW90nffDmqZnIabqyjTyCMXnM
    TpBHMHEUvPjFX/nuH/rEb/zsbzgyDOY5DDjf271N58uOEdtTkKqvIRzz6Vfh/GZNYja+ECDOQaFXV77oD8PyzzBDXvn8r/x8JJ5wM661d3561U6BQKdA
    zCkQll2JTzJKTRGO9VBQavvK32AdPu+PjTEd44y0mDiUXRnKQfs5o9HYxk0uFz1L4owrvWuvafmXHavSbB/39VQOnvTHfDc7Uc4Ng10PVqF/QAKV0L8I
    DBl5EVWhf5YO1OhD4oTesUx7XUJ0T8JiKk+GmG8Ca9hPkVuZEbDHI8ap0NmCPBgwUCgsnaRCp3K62kh0Jt3UUQu0vWmjcSsJ6DgYmaZRHcT0QUTbaLCG
    0ZORaiIlc8tfCKMhRPXvLKNnxxK56W9Xf6uANiCvCgfzvESQBbDZDgTMzQIBRXWQAGF/ohrtq6i29Y1ATRjcpbfCqpvgFSjv8o6iAxGUYm75ssCH5ebC
    ineUe7+kpr0vPXK5uM2bh+ZaCXI9dTGcFJZMZ5GklsqqLcTIgXXx7CC/NPUjtzbhmrVN06oFsU/Z0WlZT4yc5QMVqfF9LEwcTuDH/+TzRtpDROG3siB0
    wlaXAzuFX/vjzyvhpKn5V+6WDWfPmyi2qFgzyDeSfzHhFr91C3Zyll43gN4XmvoZfU7qMD+5Drj9vLPhSjAf2vSZDNXy5F0Vz+ZfowtVsh3Z7HZls8ut
    fGbd6T1szcp7KcFFb35Dr91Y3XrcGNDjBf/RZ3QuBMSWmuM6Snip/K6TXItUVC55MY0mYiZHTLdPUHMlhel9/dpjmR8ZhfaC+moYcBNiEiVV6re417Bv
    kx3PGs8C8kDUd2c2G0ct/0C3/M6jo9SyJ8ADcckVSpg1errf7ioxKLnfYb1IOfxDEu0RxaC84iDtSl3Bt+o2Ymu7NQc3crI99QDBAgV7BS5jvVrmvOni
    AzLA6tW/mfwBZsGK1n2U4jE/fVJXm5mck5/e8mYanVEaNfRsQ0B3dZF229tSqUoCDGa7/FnbA1wLtpcEzkvNJuA+rZ1tnjrbenS2ZS1nmwexFT0629a2
    DNkkEsEUClUvM/szWdf5NerXzoRQINK8Soq51CYbzVRSnIEU84lS9JBjkNOdqVIcYP5qnApw9yGC1MoAjhE6cX18m6qevvjXacItQesWLifK7SCjRTgZ
    3lzZbrtsErd0dTl9mssDi9nj5OUVX9P3VN2VbqjMjd5EXnpvjOw7K+lD1Ynl6ec8s59zxKHL59xLZWxkFj3Uq9BDs1o1iGoUUVtWNLksgYyAQSLHkBFq
    e35Di+4wpSOa8Ojmob/mMMNSMRxU829Ao/TE6dNiM+7q9BlMYDP26L0cNKePQBU21xTaUMyiVb7LzPCKprePALcDC8R+x1qF5WKZyBcUTreCtY0qWNt+
    PXHG3iLN7wIdXiiMewBzGTSIe3FTCMA+L/9sS6XqCJtTTIYcAQtuoW1YijbhpSOo+VHEh3gEfBf/Oee7UUj7h3q+OpZDUjDT9OTQHtZLZL66+IYtY8xj
    n7T7gKWDFeo/j8uLhj5k7PG/upvDzJQuUcN93IE1H6D5+DZlZhUq37Xk5OidAHWsEGO1Hh4Lev2ULrxWidTfsAaT7dahxp8EOGT9VYyaAaQSoyz0p1QH
    5atI+3hU+DP34FblxIMzBBuSSGL4FkYS1owCPFFKEwnydgr5poqyarTJ46V7DO2LWqCV+P9Tfguv1m4dHcHLdRjTV8O1NMBDzWf84ORcWK+taHnUm426
    YOMFEVZQQ6r6VjvNZKcijgVASkMC+Q+sylbHvZk+hqR6EteN0qBr4POiZCrLs/me4OqoWySHRjHMvnEvaMQtmfNHEMqBaKafUHrnfLn0+UbR+RDB5B6H
    zAgknKRiiU1gic202NAUG0nETsy6DZnddEQJ3iKE1sRw9xIPiZk2sUXyRwDIkMSJZokxpWLhQlKrgE1HOrMShJ2K2SkbtsGKnSa+zIMIqm/Aj/IoqGBG
    E8EdVcBRG8syVT50VkOQyvNz0+VCzxVu+g+E/tUm+DpC08l8YKH0FHjr9BORl57w7lxr0ShXkl3P80D8TPdzcITmNJdsdIQZqOXKeUdWGQeHr6cqONaa
    IhI31qru0OfEBJPbGPTAGoIdjTSoOScRxNJBupsp4ogZXo7yBCLMOGlpVAFNvBaredFI1PJRwixffRIsCrfGfjU/CDC4m383CQp3Adfks2JL6kpaA7g5
    sXuAv6RwblowVRqqLTsQAgofJInOKAaOMxwHTRxneCUCxLEGVRpYJn4z/ZLGFQ53Rhzuugb6jlR8QUBNjpfh4s35BRh2lN2igbatsqnIuBBjZfalrX0R
    +uSv1bDoAN7Vh33jCqEUThACdq0cZzDI+SS5FKOz2ZHt1tYo1vmaERnIaat/MMqLDTrLmCeYkl4396+sBAfIIUKjGyzOZXL7sRHK848Owejd5zB411FW
    9yc5/gb73vVPQXxbDM7VZ08P+9yJldHtoGtVzkzsqnziwQdXIp5v9RrPEaZD1if/8dMawF2Zh8ym6nc6Pijiq2X6BacJpXbBYfoHcICJ0S+hMFcxDkfD
    YuwdVzfvQGyYHMko4AZ79zUApN/1u7Iiz1nTwSiGRdAMsivNtE+u8W/FancNnLc4dRVO3SCn9kqNJDrrFy1i2fn2GXVtRQLfDi+O8Cwa5aEk/nZIXzGV
    jFE6NEpNnQSLdfg2tgNOvA9Z81X+XSc1l7qdW7qGCCCmVejPTtLorhQAoc2BjCvo6LANHd1+iDtn8RTgEjHoUUnkgG6HDsYU0G04AhJ9KEj0VDFy80BP
    54yRqUTLIy4+zJ9ZrQJ8dpvdYisM6Yphzmik4QwRulcYlo94tUH+hdUpmjsAHEDH/CS3D5uN79rGO1XjHTS+O0FiVYM70tpUmjqQpubS1BlparfVVAYR
    VDHCeGe6v92OasCFFvg+FPbZCUp0SiU6bK2ZIdTFIqUSTfC6UJkDaE1BIEG5fVnZjoS5wMwSZS4wDQNzAcjXhLkA/FnCXNDXxO1AGtStmAscq17PVswF
    s5CbU7qT39/FspUQhECYCzJhLoiEuaAvzAU9YS5gmpKaIyveSBXXL6zKp8C85nq85txJfc317CR5KLZbBvrDlawjK7qyz4st3D9HgJh7PZGINQuHtANq
    66MiJR0ChsOnJB8YZ9Rx0IHCZb5hh0hTlLHO+BRQHfsw+Elr1gXx7+sS1oEi83nPDU+MGX4cDSxBHSRXWfL4HAklNatgosh8iTljJG6UOjPs6eZHqDoS
    ibkfgU2h3oME8OzTcqkDqYO48pju0s7NC8LooX/etABpmvsPQH0rol1fVklE+adP2YxoCZR3sLBzQCRifDeVjOQ77kJVgPM+osPQ3IdxgOGBgj71cTFa
    wwhCxyJqLS1D8FNC5dMB33NgtfuAEY/jAIM7m+SdWlNY7ljT9NuZdvm1Rh/c47xtyXmbHH3TkvNNRsv72Z7vm89VVn2uvDpzwav5E24zxS6J8e9VRO+X
    SzZr4YLX+qIxacaTb094jX+BGBV7nKWRmTNfcivNrPpCKF5NbJ24YjG0SRJP8134JNosCeI/MfjueRfZA7Q7PU0gCQXxeMCtvmVSgJyqcir2LpNvI2Iw
    uJc/pvgjRr8AvICUfTWhEEYC3fBvTmu4+G4J5rtCUC0KaKDtHSX57RmA1mEspm/uZMhho3pPV9XbOIgNdFGl13DTDfhtmFI0JGct2BKgmVaQBPQcwW1g
    O7f+Elm77xgSwd0IpkUaQ3hOaH5uZwR1crvkjSZiu8glukeNflHL6Oe3y4HwwVUeieYYATrgWixYACCIAB2wFwCigBzAjHJ2w94IyIEI361vgF4GyAEz
    PwE5AJeQs8MU+YYLzAFfbInRPucaB/YhDF6M0/MyTomdwjVKBqp3pXefd41/3uPwqz/j3pXm3Mi0OOEFfsPrcfnA2Li0FqQn3FFHUS4Q+Iv/PumOAG+A
    3cihBawsEppAyIhRB1+ZcF9xD8JK95gJMgwU6CTVt4wlBJ337KmTlnHObJXIQsSYvmo8S2AeiNMFWyW3HVSpHX5NtzShmyPp5qjRzeReSlvdHFTdnE7q
    5oDdHEg343NsuhnRa6aboWaYbsaexHQzAtCc3WRVMt0cSDczrg1aaw/djLg20DCZzah0c0ptpdnNEhfilS87gpqy+jFN1XiCUntYOt6vOv6shyXqMa9i
    +6lDgozEbjMbfgGPedzD59j2/SvO2jXpPtPJQ/WSnHFH+i0UjhrYe1LtXRb8IQQPS/4Rg5aqzn3Ms6fs+oXxzy1jq2eToSTWSweToZ4VHl0MT0S6JWL3
    It3XdC+SkhP2Mrds3A1abBE6QJzKAdJZW04kxEKREQZ62ZFeRtqk6WVERZheRtiYs5ehEs5VzMF0kJjZQy+TvPEb8K1ELyMj00GaZo5edsqvsJcddi+6
    8AWvgv6wX9Jf9gjRW3GZrGuqeEs0LxgDLr5nhEl25VuXLEuRiulLayTsLVL6XLv0OSk9l9I3LzmbpfQt17lbpPLz033j5+WtOxa9HZbucarnC2nQFdgT
    sk5XLZnecdOnE39gdIE6OsWvnYLgqaS5RtK3Q7gbfZu6Dc3zHrIVwYzmCK7NeEUihbuRioR7nH8KJX6P8wl8vM3vvS5Hn6RpTyrA1+WLBZSy5cyhlYGm
    qyT/2tFRuoCxenSUHRv1dDP0O6fUZI6M4xAr4gA/sCAZ9Tj/BX4Vc5ijjLKO2WU2Bcw2jttmVEBxFZuYARXRoNt5ZN9L8Z2juXPIvTb/QwjmLz31OefQ
    qLMw3GLW5Dmzsp8rNpeXf+Tg0eFWsxeI4bkYbi66+6F/mJPzLHi2oEMq5utv6cELuZnfqA0KMwJfO9v6rKQLVibujqwCj1IVwIGpLitlKh2hXtBaS/jJ
    bzJ6+NYeXClbFr0nfdkq/ix+syXnCfyahfNx/PYXvcfwO1j0HsEvopn9jfeckD5dWuOhm2Yw6c6BnK7u7OPO/qQ7+3LajjlM3o75eRgZFfmDp3VcJMNt
    GIAZN1PmWn5Kvq2dKo0nsiF9NApvhrNhczG/ny6M1J7eZkZkNNxUbOvBTqBGtMLmgvf1d1AFxzOpHQb3sUvVo512EToquSKt94i99YpxnlkMju9arbMF
    6pEPclJO51BhxiKr1pYA+oNOPvIX8GowrS1AYzHnJSi4KyE45/0xP8Vfep5rVhIkRbTDv81aY3V8xLF9E3aMZlcCnAb3qIA8mS8SNIe7vOvct9UJj5h2
    fd93XPDLAfNvMsEcw4C4ZBOTeZLLVO5JxchYwSH6j47iffnJfc63wFZLmEPPvne/GrwfshyEg6NDWEfrmPYrRj52/EYNOcyvjwLZcDOsyclQz+j9esdB
    U8PImlarcpW7ECbJJ+qU2sZr6SiBb4aAOQRugxEuAJ4PA+8h/P+x2jciSL3+IDIW0pz5irVRBa1EuJyfrTrLrcErXFTxbad93zOd6trPw94WugofYwxS
    KXWvUYgS3eoxlNERElHZKPr4DmXQwgrBiYgwRK4cOg0jfqPjI3R8NKnjI3Qq9TX6caJJHS/3pLJ2Vh3vlAUckPZVEr5eWJwfXGdve9YQhhxlX6YOfA/Y
    2+8wT/Cz7NMsO3+NkacvsUlQDALxEiFO8S/o0qzwOfRCfvdJjeE2utn46/eLJ2lv5UlKf2qb61/CffTWnUaafqk9xwtzi+KQmRctZ0dby9nR0E32ODvB
    nFpR3HEkm37Hg/jxVZvyJKW+0qbsONptlLl2YueIAApXYLSr7ZFvA3NuQMpgfJ0KeU8h7yku9Z49ztXN5r15YgZ57VXy2qvWf21N4CBH37zkfLMcLS05
    S3J03ZJznZR8/XXum6ZssCYgAZkw/1Uj0JunC9jjfGjJUbqAo0vO0TfHz1bX7DXW7DWnTY5x1mUmlCLVS+5tux+Etlmor3H9X7tL5p9I7Cfd68w/Of+I
    Of93geCrRfE1BQfFeUXufsr9eiDKt0i+pqj1Ba31sy4w5aWU56Z8+3NaxvPuW8GUlzJedMdx4uX4983x7+vxH5jjP9DjPzTHf6jPvuxaGi7A1wDzXY5f
    dd8KjruU8br7t5Uuq0mocYFWNvPfCYQa58UC544RapyZ8oVvnpNLGUOmfO7N83cp8ceUz53V5x6c8rkH9bmHp3zuYX3ukSmfe0Sfe2zK5x7TQfc4ll8t
    44kpy3hCn3tyyuee1OfOT/nceSU8eMpbMv906Z2yjKe13c9gOdUyLkxZxgV97tkpn3tWn3tuyuee03Y/b9r9vJbxwpRlvKDPvTjlcy/qcy9N+dxL+tzL
    Uz73sj73ypTPvaL9+irIPLSM16Ys4zWV8+tGzq9rGSv+lB8BX8lwjVq96ksZ9/jTBZHdY8pIPxX7cdOm+EK3EQ6zz6jJD/iVUTGgYcatrIouoTFDa3oP
    yheiJrZF+XgkucJB/i9Pa35XeW/cAGt4QUAl4srG7la4SRHhDmrKeUm+iZiEZc8y8OA4jeLlHkH7DMqz3RonSWPJCJHw/7H39sFyXNd9YH9Mz/RM98z0
    vI958968B/Q0KAVkCBPxMgQDMBYbJXzwIyTN5VbpD/2h2lKlVANulQAjKlYtTYDiIwhKtA0lVJax6ZixKRNSgCzipWN6LVuwRDu0zVTgmJvQDpMgG8Wm
    EyamZVmWbUra8/ude7t75s0D31NkJ9kKWXjd033v7ftx7rnnnnvO7xTYSbX8SotHTVA30YlLD4GD6+Gdtc+/Qt+R11rwGmFpWkMLjoTc5tEZrXT0Ah3b
    0U5FnY81ldkj6jZZJOXWBuB5ogIZA0maszQngOdjJlDgeUlgwWKapl7oLNUIxaUqDHa6BeCEpKoiEZX5JOcPnyksKdqKKtFRVImuVQCag4qwOKgImfFH
    +MlQTy/VcCO2geKTwnAjsaZuk5mKEXmKsRmTsR2VUI3f4J5y24NjE3OBqG6J6W4b8IAGHfDi79zivV8uXdlRFUjlDah5GhqYsKBafKukWgIwPNvSY/9n
    WqTKxBLlNgKXmDYkz55R7D+liR+1GFqBLNI+Wp8/C0iS5O/qFLCYFaEdsPxl36I0SEL5Zan0asv6NP6wV1o8X/aK+ZnrVx1jRLrFqU/7KJrw2biTyZsf
    Vy0qXKZ4ivqvXDOf7RmYPLHVUuuzhXEl3iiOvCwYRfJjSlcAULUQWnucu0fGdM7MidRRxeIDCshiIPnuozfsEX31wYlXH6Cu8PAoYBW80pzvOQtL5ZQq
    sbC8HVTBqnZXkaaumwKrunkarOpGi0dVBau6vVrEbRM6urvfFdHzEtn+ixW0qu3AcRZ7uWkIqtc2xeXckPTLlfu33GujUm0GsRl9J5GoXtwCKtXLm6BS
    vboJKtUbW0Cl2gyJ6quboFK9U4XwmolKBYScSmeVaFV/iNn7521Nvq38C3RupomQjTbMuUMfSTN1qpq49BaD5KYqoN2TGqDdWqg5urx+v3O9an9uOODe
    sFUFYHnsqQ3auz3JRmZt9P5JuLqKK/g1mQG/VozdmmPPGCxfoMZfozK9uwW+Fhk903MHln9fKfm3BiIINBBBvcRDUQvy0gLLAJ67e5xF4Efe5PZHLZ4c
    ZREeLmSx6X46PgAH9eQJ2M/K31ImQWCm2DAenhV3rJ9Qe1antvWxjRoDa4vuNk7yvD3Ofo0hdHzUw+WjCC291SNDVDAdzeGyyiM1LNHrHgLNdGCvi8Pk
    ngg5Q5ywHD+RJmznH+nCs8dZ99RnSTMlT+phoQnNk3sEr64b8E2LbhMRiltFDmbLHZE3FAzSO+C+6OkoLOgoLOoo9HUUEh2FnhmFBalPL13kKPSnRiHG
    OzMKKt09RXONJSvdaePQb8PRIF0CflEzXeIRaOnQYwhlOQ1VKllST3McJju0vG5ak9Ot+/JuBZAAdEP/YHUFm04eGw8xm5wmL1ulGA55V4ccUjZMgkDN
    nZRhfT7KgQZZlWOtYvVLGG2tUigiLPrXGtiKOGiiJNVwshXDtLQlJW6AXdudzRnrWPAhJJmbRF5L1KE8FqKkxDyvgGQDTVwj6geEhQnktVQzrWqmAUDb
    a1jZOPW6mOVDW+9YW2xp1boAovny7+gQ8bOPpitpDK/eFQCCws12CGF3Mk3bRzwsgyJFoNGNxcYUomZ8bqmwJ8a8+YEnjHdB3cyZiflCeJxGZPPI3Pnu
    Q1nMLnyW8H+YQ99td2H64srUiyLtmyIY/uATdn/l2m+zu9zMU4wi9uIlYNwmH5OejXEQLVuhm9xXXd26vOLqTuZlwtpCoFKY25dcxRF80R0RNvaCq7gA
    513FIXzeVYi851zI07Tuq1fBYE/PHXBPe3oefdnLYobVJDLb13HtQB1M7C54LHxFb+Gy8Pu83e+8jesclck1wNu/iWv/gPvbuC4yeFst7TF4G4HeruK6
    AOW3Gvu/7up24jVX9yxXrJluG0QRp21YisfwnQKqXE6vzjuHqmDWOfKih3h2jpLqecSXAWCDQoFHG4cOGt1ihEpSkFH0DCNmSk2jYaN02D5tAG2xXxyF
    ROQeNemV19GQI9U5ifXIOAIQ+qij0Ijuxun5AcIYWwxmJOlOTs/bR54a63OcbzUgjvkrjqaWZx/Enw9Nzs/7NNfdmuvoSIEfz3rC0DvpvGEBGiasN3Mt
    SS1lCokoCT7ljdrQgssuWv4l8q9nIsx4JiJC4T8AK43OAXev4lvD+K6nURESjYrQ1XAIroZDiDQOQqhxEBoTMVbq1kUVblXp3AkTqkWWngLz6ERKZOgT
    9EKCobPZWf6rBq3LC+3P207hUJs3YV9FacQETaxjnhb2AURVqqt9QHOf/yEc2n8YPqJmUJsvwDGUNvnPG2yZOraIdgcoZHlgROjm/eCTCM0UK7X+FXjM
    HaewBckYJZx5orSMMc/UNp9TInli4+vkgrEACO26T70IIM2Pq1eCwb3Al/L3mEyfLCxw3KKgV6iP6hTfTNvlN4XhWEufts1mebf8zn3geniRlB9OlV+Y
    BOVBURtrjfFxgGg7HkPLSjfv3rpSwvjvXv19QsLUsepZ59c67OMxiG9wA/+2M77JdQ64eCLS+n0GE2awzzua1q1txPtTgrU8oFAmD8Im5APbUDXUwf3e
    m9KMHFbhESNiwTCcTnJ1EPcqLcGFLJlqG4oMpc2NiYxVka0CWQvcwZOzT5i4XXVaJSZfP1OFYkFf5d0xX8r1esfZ55inoXlahK+SkbzeS/b5u/neMAVY
    ocmugvMEx/p1tRop6MEpnDavnSCvk2QKJ0/hJruq1FOSNGmZ0hhIrTGGc00dA2u2F43oZ/5/YIFb7kVpU6v508n8qeZf1fyj/c5I82cH3EzzX2c2pDIJ
    1CrFGpQwx14EUeTdX0JURTf6X74zZlqrrKv9Hf1uvzYQbguOa+OQVHaDNYi3B2BBYWXnraIzS76/Apt1sFKv9DKlOfiX1zmTAWOLCfackSWeNbLFM+b6
    tLmeM9cSztZ2Q6j6dyDT5t4JIHqQkzaL7xnDjJlQHQ3jHBbOhOoAskxovAwvMaznH1jlNELF0pX7OFx1YAPMJeO8a6OheNf8X3h1aDSIZ11uEIiB0bYQ
    SF3dIG1hS7qVJED3dgsgD4Me7WYwGs56aecYdxnZvOwOO8bTvQNkSQ/wHNCYS+sW5KUnUjziKKWdIr4SYi1hA2iiTMDWeTSU/AtpH6wqWz34hW++88d/
    8Dv/9Mfe9/jBb33jT//o9/7NF771yMPp6sHPvXb+13/8lz7x6Ruqz9flxfOvnPt7X1x/8m9eN/Vi/eDpRz++fvbcc5dPn2Is6WHaByJGH8LcmlyE0exI
    +6OdUomdQE8xPb0TyaBeGt5jMKUWFPcpc/IbDjOuhpO/j9MGSFBu7squFxaSI0ZkPaJhyAMNgRjgi/CvCIayG6wjtOtoOZW2g306lwFZ4SH02kQBNdnY
    UGRfq8KrYKEYajcPUUG2o6/d3FBv8QJVVzt9OKvTRSTswWgUvBYPBmmPSoQyQQt7r8J4eCIzN2tpD7AERX8tpEP2jofecdTKhhBZ6Bg008vfd0SBVwKN
    4AjwCumUoXYKqjBErFspXiO3XsZ2YPEEopUPkWOIGvMkRMpYUpFq0cC5YO0AN+DmLF06blYSocw72iGUK8A4oc4mmUX4iT42hJ9IYzroc3Kcf6hAQIVh
    NffUHuOE2/nxU+tmesOkmxvqITZyC/C/sauhSq6cZcUj2fEtmD7tI3AII6qXk0yNR6UFiOZTR+fZvDTJRlCbokWuNqPEsUmQF6XchezEMksUs0fo0VE6
    Tk9ABqkCP0BZWq+QW1FZ7uTOutEUP5rn+Do6qPfQFncFJJfOkZr6aXO0ELcJqXOnjLXwDI/7fVfG5BRq0oN77TLeOukywr849NAF+GEd2z6pJRwd+Pco
    vByoT5rxZkUET+LxHpHPDTj+xobZgw2z8HcFD0PyO9vGgw5LADGtnbgdGW+SvMZf6RyD8KRzd7UbuYdIU9Iq05ryVZASgWyY+5ICb+MN2NZm3206BYki
    XYsuuepjzzkfWB/7nVhXPOxPduLIMaCv+MxVpIGFD/iTXl47iQm1ACNYkSdgHCsM7gA9ulYOOAN0AQIje4irnExGWyoWrlGw6zcU7s0EUtA3JKlzFgyL
    x3PrBiseWPDlYvmwPnxILyf18lFdph/UXx/S/B/UXx/Qdw/or6P67v3663a93KaXW/Vys1726uVGvezWy3V6SVMDLCm9+srvKzAiYOe9/JL59WH+esb8
    uo+/3nlbf92tYYdUbfI03Oc0qhAn9VPuaKVYA4fgLsNZrGSojwuhfgUpV2alXNHHRcotet9sa0uxRZHLjmIeJF8y033IzkxXtGvr2tGOdrvQ3d78faQM
    wpmMVid+pTqw56FjSvf5z3nFoPTNoBB96hmPFhn+OaTrmwHim6fovUD9CWz7DNV5huo8LZ7KqtV9PtVRfTOizA6FFAq+qm90dPnmDUO5r7ta5mvm9xVz
    fdVcX3Gr0RaYlQEXHN4y5kKdtwy7sMJbRl4Y8hbBF/KdYzNxAZKBzvmqVeiLmFHBOkjHyR9aWwxZTpKv2R+XimNhL/pQGWbZtxHReLDiM7IdXH0d5XUO
    Qy4DU8GlEwfdROgib9K04TjrWJWqDbz8qN1acd22LjP0vK0D0sjTWE2e6qI8givXxlpcPX/kODVd8u/OIfRODPdnESipdqHiyhOujSPcXX9q4EJvflCR
    tdA9Txop3zXIWg2DscewDa6GG6uXsLcsUl1E/96TBhdI0ovsAGmSHjuyxXxaO1O+hDLquGB5OzUeedDjlRHgZXf5113/lD2xWoUXMVV0eqBF/6Y0Q3dy
    URki2ol6VvMUISCYndoNoWHGZsghEBqQDzDSp+7c79wQnasHbbq1uI94FXRg6/ionsD2dIJWQo1Z87dhMF0qB1ShHlA1ywOqLbKU0rmR3nlYYpvleVRG
    L2fp54pjY6yOjW11bOxYBaGOtHH06hXbrJ6CoHWMTyAVhy2bh3hxjW0AT2zYFHkEH0EN6Y6YcWLM0w1xruJ/2KT/IZqm/oeBOui5DJUYF2W8zmk6f1ER
    /RYvVEqYZwkuG0LH+3QecS2a6TyBRpp6YNFU/Mp5nmIBMFQSYYWGtqCpjpv3kAHPp4uk4k7x7X95pkBbXFSco34hQVrzhvkCT/HNxv8mnET2fOAvLRH/
    00Xzrm/ERJk+m2SfiME4nQhTvCX7vyQ59wRpUsijP+qmi5AqFd03DcFZQkIf2iPp9pTrYc8KugqRQB1wxYvPIgP/OfOedwzvue07wnt+eHPe89uW99ym
    vOe2a/Cen4j8zqlGyRDOTQZ0PeczDszIwhRCWqwdsjFt6vYpplJ+m8IGvEY94W0FXISNf8RFw0TUeMcd+ZhZHwTr2O19QPFGHtDQNYR3BbD/g+PMzx+S
    wVbUH6hnNXaDk/nm7GNWGZvqMIh7kMX5+iPjTi12GV0xLJRSzTQ0QR+/wV++AkP4CgwRd/zArwXVDKFmkORH2iH23GFha1Avf37TxY48KGDPt8JT2Yde
    PhibodTw1t9+dnfGQ4KlhNqNOu2KnwjNIyRyjsYZaRfNuJglB289M5JtrTDRtHFxNM8eTeg/iu3u3DoCdx9Mz4wSlDZ3cK/cpd2LkuvgafNf97F0fj3t
    rWMjEl2UwkJ0cVcu0sVxVdnU8WuOK01pgqSbG/HdiajaPKRH9RscIKHnqmGj0a64P2r71OAEh9vro0TPci5mPTRtTio7EoZ5EV7rF0d9VqRn2jcnFZcU
    i2hfD+2bR/t6aTzdvsV19MQchgvGC/31+xGoPJ27n2DDRQ10OJLfKYaHPa4pct35/Imxc6jmUoNUbyJ3VB2teNbwT6Z4N1qoJjbPDSFUE1VroEZHfEs0
    kjctfEdSsb5xNYxgrLAeXQOhVoVZ9nP1UTf45bu+YRxH1xWH0c8ff7TASP6PaiqKNYHwHg2F91AeY9FbuIwu2ci45iuwBTEoLvYTA/uJwcxPBArAUnCk
    tH3AfS/iHOMsxk8bOIjxYXSbyoWHjT4Om4Dc0sQxoY9lB0oR5cPAyMlqxqG+OrhBofIKMETn3NI289P/I2To/wgZ+t9EyFBIBIVR30+uuIuFOV6nEuDH
    7OprPIlS0D03f8YH+VPh0zDRX6BDkn93DYnIF9JgvVWCOW9YwBt6CNHExVNfhYiyyNONMXH8K+4KOBokHifjusCEgUZdcntZbzvY6NAaT/c8H8kS3XnJ
    /Udl1ZMNV5cbrl6aHG2LPCgLgPB0akOBy0tEuyPC6/HrmYasHXJ9ujFaKLfLzzayHmWKRQaS7lO8XKzEdtaa+7TxVl4KG6R28qkn1AAORxyaBlgVGvZ5
    CZHPr5kRanebQrI9WcTOjBj2WSr2+QZaeck/PJTiIlo/ftGnzDNVLAR5SfmSj5OC+oz3iP1cyO7a6gQCW2gDYrBnAWyuIyE/P6zIHuxmDEEGQF6iBwM2
    rHO0HURF0KvzfwAVilEIxkPhp1tCVQHwHUzrfXNmTzjljkXhrSw6oYbBNotObdfvm1A9X1c8/jD/Y71BP36B0Iq1SKGJwwloYoKEheUys6RgYXGl0CVb
    6NLsQi1ocUgIzhDmUANg2mENCXUNKZwc2Di38HEg7MzCLd6rHWIwsOFPP6G2IiUCw6udwpPAZSwvpePi/ZXOFLjJu5DnRgoTYgLKS4UScQTjfjsFRTMl
    +CVsfTvp0jhb0qM/fQJDhazyGM7BS4x3gP7KlthjZ6NqlyGOpM/Zhed+8uknNGC63UrGpR8Qv9znmQ9nrgeEDk4ikQDl+lKDdMC9eUuRgd6KZONqdqOG
    kp+uUnIvbXHqJUT1AVjKTVAQdPioIP63vqLa4QVY1/AcqaXfeTcb0A5twHKgqRpq+PlyGizxpEr4mFN49kgn1ODGZT17aCfbAkLJF2sAT7vJ/VwD4Hh7
    nM82gKkmK6Dhd883skU8P9/IFgqI46VZNVzSx6aGPgZOqtfmsCvgG/G1b1dZ6ja9AFq7e8C9AWCHsH/3cdQAUO1FheCep9QFQESIXWr/osDcCsatKNyw
    fdd14nVfqdA6SxnKM3qjVpEC3eEbn7B2EZOL9Gsi2LfNhtwMMobNWn3K55+KGKdVyLF1tN0y1FiM6+k/sOPamcGmluLuNHlh2BMNL2DLeP0r1ywjbY3i
    mFDfGycX1kMRxEFsnRJgqaU2sK172qHZ1QPHK76nbYD+p6rTnazOy1uoTvSu1YlmVac+WZ0WqrPHudxA1lBrJHt6QLrjtacw9NhLgUw7mdp012wTTHSr
    ttBjCyhFIHMzKdv5s2yFlPBXDw83bcuMVaQ1cxVpWYbf2nwVIchxpwJv37qr3TaldstAMbbIri2yO6PIuL3h8E/qOlcotZIsnqp3O1ezaa13bIJOtPN/
    X5b96LqJTRIzRBOq29UQJsZJsV0ueovqrNitlLU4u6y0Pc7fC2T+GDumUCc7maHy6pcbVV49n5YuAZSIpCzrBsAndntc8PSXGyVP7xVqQh+WoQuGYi/p
    WE8OsFlHZ468BmuwT4xlbgubupZSdekhGv2Z04j37dKI92dfN/fbrZv7Z18359usWzQxxGqsHtJAHcJaC/x9ICynx8VaXZCVQqBw/VKzEZzyHnFP+Y8E
    VVyxK86xrGGMhE/xeMMIlsh713DXRRtfJ/lhdV1mtFtEFAEoSCP508eUgw6Z5tPrKvDJ5grW0A2IeDcCLVzt9BqwYYXR+E+c0SBBjd3ebqsG3u3dWBwL
    Jh/LootZfHDvGWDFtQ+mZ4iBLDI8lWVdqMSyYJh6F6FCq12UhFUNWHtd5qG87h689cy6TD6GVws0TBSOX9wJpMm5lLohl+8BHtcwhqKBWolmXdiJ8uFg
    TNB5YzrKR8mYh0f2URogRwx70vgF2VI2bnK/O5u/iKjke5y/lC1chKZImjoKKyJl9wXdoVmVI/upATvXf2ccjKFxCzfRQc5K7c7aoACxF0rJftqvKCWR
    vUBAY5eHF7MldHmb3TwYpk3p5m6lvgYnjpUV8boPNEpvIxql1i/3NIE7C67SjSbwKtPaqI8n/VKP1E2T+ym6xanUpI0RTXv3l2H6pP6vOuPcQxfsGxcB
    hV6xz95XPJOxcP7yAfduvfurB9yjcJ6BxnABQU0WT6Tz9PDyCKasRP8np42A4Nv4jji6oW960Wsaqajg7zVdJ+hb447c3KOvzWKuwa0XGOjlO1H5CBR1
    M6oiJDbir78krEYue0c1pTGfEwwH7nCkCPEOsaHl8n6Q5h7nkEjQkv3waAFJboe1mZMG+x34JUQH3JbiBkMxUoPZ8CTUvoOsdx9w2jj0hd0vXRoSfX70
    gLModwsH3B2KYLmGqM0wznEgOA8A9Tcumm9a6eRL46L5RW9cKeIBf8Z1/VOIRDPyylAIe5zVdmnszIMZAmgfVlRITGhf0SBHPj0rlNIstp6sqjhms8nv
    aeNQDOa/EOCg7lTDx1GtyDvQIDj+CQbI6wK1UJq/inrprlXDFs/yYY9ei5pgwS5ZsfdI7VTtkXrlHLxunUltxKeDAJ5MPga8TJmYzoX1LDx44OxB97Gs
    SfTOrHUxiw4mj2XxfVl7OOocDA/W0qZM3SH2SmB7CcEAhQk6+c6/kclYfd9oThhi97gMvXsR09y5iHOTSCa7SE9hwUeTx2Teti+Mlg52iaj/LZjtGmNI
    WbhGy4Z9DkYr8nd5JJNztFoMS6vAD81da909E0n0iA1N55XJZoOJRpPuAMWnFu/TsJ1t9yCgNeZHA1hcllifS/JwbjRAAn7JvrCpq8Cfm5zaNdPBxccP
    JsIaH5f+cR9oO9ds6Ky7LTZ+1t0WOyQNiekcHowfy6K0ez8VUo45AXaT/0djvKnxHzpsHn1C+1FAz7bho1pBQB2kzYPJ2Rey5bthKHvQuT9bo8FlaxKg
    Vcva8HwCSzVt7PMHclnY5yfqsLHMKTVgeNEiS/8+mXE9rVSt8lwexbVqwnoZV3elO4nrOuuuWemEf64HMBN0QI+SSpp/YV1sQtDGwFb2oDBwbgk7nusF
    sGlsYvB1xZ4aaLybOdj+BkqfmfRw25se3A6HTqYp5vfssQ2jWeMjz9aqj/JHhESSs1nzBWEIuD1z8H1PpM3HX/i+rH3MmkfCG3F4US47/8YFEP7B2voo
    tH5WSjzLk8SzXB3yZX7ihbsRbqZSzdfLag54KvfBcbaWD++iHe2y8pV07WT+i7BROY7CBzDTHcilGp8NLnjLMIs+Dr3AqnGLk8pCiBqcQFyxZSpgwPuT
    dBlhZUQqw+zgl993nLXREGURQ5TJKo3oQtEL5ZuzLzCQZpSfEjLgFwfqtzsYZwPY8WrgHoLj7wiWDEcvYrtc8ktvEKwGhFZ6r7qkq+tdGS3G2+N8HoaW
    3m7nJZeBBpwXGWVlt3PJpU2Bc8FlIBQ4SzD9866eYz4NP1mPBpodXM/CP1au6/CX9QBZAp/93d7DwvXl8pBwfbmcFIbP4AiLGkQBljY0/lwyETEGuD4n
    gyK1/cc8qH3NBb7SLQ7qv5dir5f/E5e+Vb515sx/qXyQetc7P+/u8/caPsl9Be1BlzGzZOoyUIcNCkcPCJgzfwsR7Aszz7x+cjLZKpTU+503PbV/vIrr
    Mowll4l5VkuHjINTk8GShysAbJMfS/ixRiQ3RLjwXlarS3m4BIg41eeH2cBYN6B6g8nv7tha9XZqII2XUP5OhLuAtTPNzgHXJz92qEkozA6EjIA1yDjm
    8iNUo1Bo2Z/26PyL4ElATdQyz5oy6b3sGH/lHcYEdGA8kkPjkdwiVCYtrWkIKl32ujEZpbnnsjHzlN6ibeeKMexcM1adbWPSuaT2nOrPm97iXaCzNO08
    z9PDmbfP0+mZt/RJmuMt3ZLm1dqVXtC8pXPSIorr0UPJhVHog5kDMbMG8+0fcvXExsmahW2/AnL9nO5AI40ruqxBI0ODJpJ7J/VuWdhAqqEtGfaS3qk/
    5MJQTLbhD2fcyj+UgS+FRxHsMRBJFLZSPAx07tHIpOPRgLEasz5oARHPb2KIvT5P9omrD7v9CJG1BmlkXIDaenq3goCnDSBy4Mxe7kc4wR9nGeqzSwji
    oXF2nfCR0Xvk/uFx9l7c/wX57AChPR4aj3bLtx8ej64XKvTvGt0AG32aN2UGA8sfy4bIya97cJxnU0ZOqr4475ciin32nJ+FRdywZ/2MbBqmsFlHevve
    NgEOzvmyPYTBt591T6iVmXTf3/HhsX+T+7d9bLdvcp/2Zd/RS6Xfwsmv7HGe8Tth1/X8WuAkXfhRSavgfg1jAhnDH3jcHgR2ofkdpP0j7Q7Q/QF1MWcU
    2g0pfTDqAhIOvhp9LAKyaa0uArimobw90rZqDrrWSE4cm8IZrBsbfxky/fAO2n31pVB4DWUBXJzaUgG6JzXS/hhWQLgkaSD8MLkesZ3lz/3tOe7wbpCu
    GMiLBoPk9Q/Jd/uwZ+uzksiMS2JrYeqUpN0j7R4LCGV4ZXBR7nvkz/e2O9Cyh7uxydmNhnQ0ycNgtOlfkD+H223TSahqH1F544luQhd10UUBugg2nbO7
    qGur06XylBXPpAmdShf1bRdpDMAQ6BTSN0LyaVe7KEDfhLjMpV1p4hyakrCLtIV9oVZMH9tD3S33UGJ6qG976Dp1hvte7YFKJ7U1lXbSe+WW/RTDM4X9
    FGs/RWU/yVa+f4xV2iV13wJBdaoEBcfNNmsHQu4fG6vZ2eYd1rQdNn+tDksqHaYV7GufdaSWfXaP9hkZTr8YP3blEaXtan/tZmexG9hZ8+ysuNpZ17On
    IhzdD6TXg/Edklha16yQVAhNwGhNqrKGjppHR80LE5/uqIU9OhYLqNZCuobLGiNHZkHbidVTL2AHpYvgE38xT0bztHaelxqnwV+jBBuUwx2M2S8dVG+U
    zqPUv4jLmmQQDjqfriHdAhOZ8ZCHqG+ATiR+5KF2i3WQ3ptH762xniMpB/Wbt7X9i+madA3LECkAa9jJNDghfRCezOUacqSx4Pxgwaxa6LJjOsAeKy4Z
    gzQZH+O8wLgcMyATP2QytZtxa9ILimB3hn3jEytGFFwuuONTjxuv8grB6+cKgg/G+jRKE6Xt5BgtYu0ILoL8xmOSk6X3EMMIU9HpYeyj5GTMwfQLcvcK
    4ipoPdGhzJSW9RvyZeElMq40o8GoJndJbedS+mR2ccEkDzmTMHh9Dl7A0hNlFba2XR0+n1VWOiffUE7R1zqa6VljAfMThM9t9LzUiP3GwdJ+ciVhSf7G
    B1OWqYu+HvtFGiK+lr/tUb2bypNV2D7ID6OB0nfJmDJbIe++rSHu0L5C5A1597YprhhfO7rnCnKiB2NkQmLQSbaN3WErmuE8RxDQb1kUUFDQbNr51ON6
    8h3nyWTaPJyR+m8+bnbvMUNyVJPXNk0uiWVfNpnavVbhLZGR6Gn+LW219v1TrqHVjTn/ljUFlgebtvSTWhk3VbBXokLU8gPl2BC8Mv+SU45M7Xrnf9rn
    30fdNYMwFwcXWo2JkaIiMPlN/Qqi+hGyyxwBq0XRMjvB2Jgh8IgFZqhlg6qvvI1ivnyv7marvvIiqsLv0/jKx6jU//FE4UtLD+aB+qO4e5zmEH/DE6OG
    Is2tKNJcn8BVxFRLx6MlxJoGpcpCJa1qsB3PaJmpY1AbzAlqEbakaU9Q4fZyV0oYlhm1Ue0upOZ2HpyEjqAG3AwPHpUyb1yDGNFGbM+l4sduAwyrZyYe
    mjxACBlspoXuB/TChLuXX4RcgUbnEmLelmrRAlUhC3Y9od3nwNoCqKV0FU4D2F0U5ttCcI8WbhIEOhgjjPtJlX/hjvBN2ck5d1Gh1cj9k5lkCI8y1NoC
    PAdOJf/44wQu5mIAekDc3tQ4zQTJZ85oINJ/9wlj8AyXuO44/+jxUoerRV2zgNpKGfadLkWIdyML/EADPtUZYbZoMZKsHmlXvUe6UfImquBEPxm44SkT
    GM1l8LRW8pNnKtZDEy5D/lEKLlBGGRhLHxsBkNoQAD7Yp8RId0xhlUKgM6RQMfgImjny05YeogF/QeHiIp5CYkSyFhQUtcxLXmArYRDm0rLcI2ZUKzl/
    Rs8/5UnyWTXBkK92qW8BvFLMlblOt6ijbZ9Vrh1RZ86FURfe4nBRR3g303Fdg8wU48gFfihSido97UAjOHuVxkc8IUi79NeGtsdA02bJcARjpTiVm9ge
    BdCam75cCVEOEqwzcB6DVYiXtnnBgt1KE+ygemnLLKjwFoIxJ96MsyRtyRYRh/RvNnBW60Ow7kgCbL+MoYijN0eHGBGZVvh353DURlz3GrEyAIyAcGe2
    ziJrtnGg10rbR6WtCOMqNUOIV8+Jm8iHzWrawZDKQCp8n/lRq/zwwalJO/h0C19r0Vkn89pOkV/9dpwJjIWUBu9EbzIoHC14ZsGB6p6sNcQJiQPgIHto
    FP1lY5F5qBK6S+5BXamSIr7ull+PwA/2YWHTVsMzf6s+wNFXErd3SjU6Tfqn6JkzmUbk3f5f/j9c6t3jnZrrE+JJVZ3AAmc86+RzZzhJU1eJ2cc2zsdx
    807VYcR6NI0TNEzALICxgAfZp4t6LhSoY4iSiGHyZd/q3tNuq2TkT1QFu/iskSb3MAigC/KlfmSelDtfUG6ANz1ewLpEVr63DR9AyooANpwH2crjcSZb
    GCFbnBEr2TZgSSabC5ItrAwW8E3eKNnCNEb+Cdn2uANII84zyY6YiRTieHh8eJjNaxxyfgVxyNvCAEjL8ziId/SGpeL7v9vQdO22+qbYWdsQGpPPzKVy
    I5ssydNFZvgXBiZzBxTVYekApUx9nUS2CBmLHj7sAmEjUiArjN8cJpH2WcXnzMUOYE6+WA5iQu4uo+fjM9L3xej1DLjivBm9IOO4zKW+QT2o2gDo6PXU
    O7IcvTmO3lwxej7eRLzENGKcu7cNlFKfozcHfAbpV3k8zuQ70q9zUqU5DhiCXmqUPNzogM1JWfJPBiyKJnt2Dj3rAztvKFunTtpQAvPhmrNJzwYbejbS
    no2OtpOyZ+dNz7IvV7Uvd+hMWLTzYrMuTQz0Xg0kXXbp6jW6NJnu0h67tDfZpXOVLu3d216GJRe7tBcJfbBLe+Osxy5dMhNiAQTZB9of+1e2w3T30hvt
    354ULP+kf+mQ5XNC6JmiVsVhVVzz2bVrfXYI89Sj7RWspTzdWJZu0k/3ZFQWNWd+02HUrIeK9KQivWIOoco9VHmVwSbnK3NonkxLbmrAxrEj3Xu3kbZF
    yPDN6UjPoX7FSCPuoCKKWf63qvxvDdYHPRFfOepLOuqDrbHB2Y4Z1uNBGaQzxSC3wxw7yhw7sKclcwygJdyMOQZVWqgXzHEWLVSZo7JGqCu4BgaF8dGS
    2bPP5/dxr54t56074NeY/5hu3rNYtu8yUQqlDFCCp0xz6jVXRs2vAR1r5Y52nMa8QHDigyhdlCL7Vkuhr1t8cIhChXxhAX4X+Lg8gB7Ifj8P7mqHkC5Q
    hKS8t12XlBOKjgUcm73ZUGRdpZGbDhedV+H5DeX5MKA0K8m8WUksvZLnB98Jnu9UOdNahee7kzxfhKbuJjg27/5/7kSDaVnFOHlFP+u78SmVrUMVqokd
    yoOHpjHZ4v4M0qT8uwuieBPqrCbtttSQb4reXcpfGTcvIWZWnV5MKhrXGZHeiMYdoXOoWcKsCfqHx747rb+ncJzAhpmlYZbUCwm4shLBbzJt4nWbF7DN
    JlaiUEi8aSVguxg1dTFqyoCHIvIqG0qgKbUrE2cGvs0buzK18Y8ScE54tsrK1EXIEKxMHblJKG9Jg/B/8vfVU9TIzC6QfsCqbG7pIFhnQ3QHeEGb4AUB
    VAk1DbfsTI+/jOnvBd5iCfSXHMtCG4uVvqRZU4+gEpWbAWyHvYh/u7X0Nlul2ArJ9NMAAFM7f/v3YAMsGxiXXsu7aFScDyZ887vYpS1IFxBXsXsQBHVZ
    NrwyzthmwH5ODeMp2M5tzUEjpvMQD/NG89y4yHzucBHWc5INvHVeGIRpwJLGx13CUbhzNPO+jw7KA8AwhLBAlQVcCNpR5VpPkQGdO2hbNYBhVUcDQTvQ
    BgQWVde3UOieOmt4Rl23hcaE2F1DF5f84DptIHuTcAzgZUsoNyDuvGdIlPx0JX/fkXQlv+HI8XTF4twdkccAXWsfHa0qLp2XCiGmq5LQqR79Fzq6Ze6o
    DWCwJ8xxhRN7BV+54UjWVoCaNlYGj+5BKyh1JW2PAAEmm51lo3g1NhttjXe+RviNtRcyzwB4eHQ2kloSGQIF4axblxzPLjmeWXIIJmdOLbN+mhDVbDqc
    dZw2lTtCv2ks7V733eapktwLQwb8n1w0QXLcyq+67oZMiq+dLqBxgbUABjvxHMowxgK3fh6uhcXlka1jn/rGws/JmvkNxH4Ep44tXKwJauSWptkgAyd5
    7XShuFInP2OIbTCQ4yyyptjYIt+FmOKbZFV0ZjdFHKr9TqLq2pFTBQAJLHyIGhkTmRI0AMGuoQ1II4xcHW9HdfBPR+deXTem0muWGGlhx7NemC1VcqEb
    CTeLo+mwrIYqxlsc2HjkxNUa1Ut76hJG9nc8NzxV3TurkKSawZpx1NhkP533RkHua2XMZG2ImFg7rLkMtui9dJ9glHaHImmSv+cIVW1+7oPnQvuE8abt
    bfOOIR79NUJINA8TM0Zu7tVwVVSg1e8YHkM3jXzTnSrnWnmkfm/buHIbawE6URgkQPUylxxZC3k+BM0+T/qOEA0h3M9Il4xEhTrLhiNPgJ0xoeuw5xBQ
    JI6ws4cyis7zm/VU6kQve16tAg5bK1COLFRSQL2pQUsqAjUFxBP2bJCmMo7IIKszujxUYoXuhHYSBNILU+8OnhXVjxKCJcif9yqh2CZ+NmiTAnWc+vQx
    YP15E3HbtQ6aVFXKumpck5Dm/1SUgOt9ki3Qj1xLZXDk8w5xUeO32Dx5ZJ2hPXYRX9mnioj+NBC6mvuAexZIN035f5723eCUzq26iaYCmYWEEFrUxVB3
    k6FKSnDDImB9d1zabXD+h7Y7w7RB38MtoE6DbPkRHx+ZZcI+YcEe08hePSWbW4O1dgn4iLkQmkFwFcenadggfN2adFHzUXyTh8EQ+Vw18W0WXwzVy2rj
    F6tVxFazycmFL/47GtUAiRXG3aHq6Wo6NByFL7fcViUKfcNyktweexQ7D/J7c/ARqrWd1Tff0zYMUuQjC+SDNL7ZCU+420DcaxY8vakikXDqr6lLDA5Z
    f7owBaLAbP2gm4WfTVT62XTUzyaulNWZXZa6PzflU7KeYvOaTElANTCwKK1p/AK1jlGqjBWOtJXKrqKDBasNpgckE58+irhJo6NDzV2DwvyOdkA3WHly
    LGsjMWz6ZhBMY4JgkCpuGNTCEbMfLhwUYxohATGqcKQjzlMZnDDGe+I8xbDyCiOGUhkBvKkNG6kIvsA897TaY3VhamMj0tYdSBlSsDJildCC5tuRdbzD
    19XxzkYajCYiDXamRqyLj5qIg6as7uyybKDBaJy24ctXY53jepV5x+aDXOuHOLiSIv4hvW0jdoHS8kDYYhtidkNN77qQtcknG2DUMS35eC72U2eMw5IG
    XgJyKaMsATYA/Ycirb9fRBiCOq10mHq66+KZXRdv3nWU29u267rourjsugTHKHdhjIuykk26rq1dJ03qoOsijV1j4sfkfk585MNCsZA4a7BfA+0abEW2
    1retdRMyhSL6DPZfoxponqDFBWBKAzzmRulHYpc2bJSCNG3oxMShHr3Fki1BLHjcODuzAJjAUJsVltdAUDSOZi3504+b8UukjibYZgHRXytg4YoVVuQi
    XVxraI+nWjjjsTuq8QyJq6lvVlP083lj6gzXmQm2ylAbjXzv1Dp3u+ueMiX6irVWzmFH5zAEaJ3DgLDUOazYa9LP0W95IrHnldhjpYcMZQQDL2hACblJ
    bVJK5cZL9zhcaAzQd135l5d7GHeROWr5e0aA6gsLBSa9l4Wj5PfJ5oNbqQ7URaBeVReZpzFURh74zRFhMO28NeY+CdCDR9qtyBQWlYVFMwuLJgsTmVrm
    PQqLtDB50MSwQdYjIDjB4WsnTwBKGiadsKJ11OACUMtSSn2EVRWnpaEhVB66Tut//pnnzvDSMU68V37xMhBWHxR5l+B83z8K5eqpcif/LnvOpMhvGg4E
    yjl6HcBoTHJd5rkbYmf4Yf5X1B+hnvyWiXzVMKfdiFThh/u8hXxkEGUlq/24fPLjp79fsuLQOfmX1gUi9Sce5X0hvUvXylO/yd2RJycR4GWPs5aHJ0W6
    kLtVWbjrYHgNVSqhy037L18u2/89oyjSkDY1jXMDmU/o5EQansAsKD03ok/NTUZS/LaiVeizeL8TK50n24uV+G1GWNRcg+3lGmiu1e3lWrUzOGU+E49h
    KznTMlaGRePa1pd3a64bt5erCPG4zdru1drefIt3s5Zw6/a+e6vmv+0W7zbNf/v28t+u+d8PDG7S1NH9VLPI3R37nTv07s79zp16d9d+5y7NcTeAs3l3
    HwC1effALd4DWosPbK8WH9D8H7zF+6Dm/9D28n9Ic314e7k+rF/9yC3eRzT/g9vL/yCcfC879FKTdU0Y7N6x/GY8MTfKr/CwHoFCGSZUftstoXzqo9v7
    1Ec118nt5TqpuR7aXq6HNNfD28v1sAkB724zBLwJzbK+zXzrJt/ZbeazoWCe2ma+p0y+c9vMR0cPINthw2/KeGabZTxj8j27zXzPmnzPbTPfc65O9ufd
    /fJPyzi/zTLOm3ZfcOE7o2Vc2mYZl0y+F7eZ70WT76Vt5nvJtPvz0u7PuwVI4rbKuGzyvbzNfC+bfK9sM98rbhFRe1v5XjX5rmwz3xUzrq+5wNHXMl7f
    Zhmvm35+Q/r5DbmP3ogqoYVL98FKDPe3YZ1axG83we5fNFDLIsP9ozMGIFk1TwtGNUjIyn9ttHoGEUz3Gk3a2hp9TN0oPHgSDvTp0o61ORHzqT5hx1pX
    Na2xY2U4tp85U8RabRo3rJYCSfNgbPIEX2T5UG0IGyb2LXQSiOpRRyDBNqvDvXOdO161xsMJUNvIiQjcVABB92BuPNH7wURsJ5sM4A9FEVuLG1XpqHiT
    juqZjkpmdhSMYJLS4LeevHSmOG7oRXoWNwdIEmzZ6goiVedJCeCjRAQn/Kt0y8JoXj7uJKMFXOLRIi7hqI+LQ3wouampQ+NgVsMG+rjYR/eRsj8rZV8f
    FykX6WUwK+WiPradpeeAPPyj4hwOe+iebAUdVMfpywp0Fcv29GW6O3pwU8SJsmk23DhMzMGFWxzEHFy8xcG+qH+LA//yAcK81NMlhHmBOQrAMqENTg6p
    04Hdzpkz1oXcZyS+J010DgcKnz51Euk+L9TaGp/VXr46NiGiFkYDHxbG9CrI5pBkERqSvvHd4gn6IowaEo3mgxFZpFHyQ8wCv40tRGLySAYbE83p422P
    x7Ls5EkZfelr1HJIw3TshudL/RH9qu8CQHHaN8rSZassRWepsrQfpXNGb2KxGwv0ffiMhuwNxL2F9fUAuvsBBmRAv/GVdF4PHDH9PjNxFlmj8ke1uiSa
    RavVHRREM0AFF3N3NrNpAl4EStw63L4zEAcCUoIYE555Z7EG/7GK52vrjQq+afVEQYE0ykObq65GvSBvll/2YKOpjrfCx+2G90e+K7ABA0PL5S83S6R7
    DwSI9chIzF7+djgpMuuj5GfJ5Av9E1ULLo/gipyfb4w1cSlt2w0yDjMe9UZ+/ujH18MRrbMcWvhv7ehASvXHqcKD/98Ksr3HeZtA+l/VcCx483PmhFje
    fd3P4NjuveNnjan3DNlxukZ39drUO8bxOMt3T02/o335uVpG54yna1k89b7NYOOTzwhDMfWsbmMQqJdFSBirAFE/gOVi44Dgx2lgtLb4a2RSR0zdZmoH
    6RlPUd772kfJ5xX4nGEdMB722z+vIWhB4d0SvNGOJrHRzVri3+K95Vsc3xpAxct1pmbWmS7XGX9inUHYcPnHdcbL3/IRPuslC4j+lg8kMdp50KpuJshx
    L+3qmS5NAXmimwgPfNZ9kDZ1+Y8Y++3n6kCv+xF7VJm/5hxC+Dt581SIN6+Vez0+vRBUnmIUf7ahuARPhdbVzJ4Z7XF+umHchOT+pQYQC/Y4P9MAZMEe
    5x81GA0N3/cQAjn57XUDA49PeMmFxxSuEQQSKprBORicyPUVwmOpuxzp9hJjN6w3TpjfV8LMhBnyrKfP8qyJsayPi4khlUn+A6sBL0wZ6uu9Z2T52Odf
    xVqy8kIGnNNdXyDBrU7Y9ywVi87sNl0N7aNfsGj3z7nAhluhdQgK+gc2fs55E9bieUTw8kwgdBZhz3WXEMIqiUMTBu567zmppdZOCnT+Z2Asg+NC7NAv
    ZM7dCBgDzIqTBFIKZtUzgL2bq7DxqW94RFGvZ0y9njb1Oif1mt0ZrF5a9kncjGZ8LiogOSfGGGY0IQem4JBL9pS+GLsWixTpPaSyXU13luF1MmOgWxMD
    HbeibRCFX7Vm8almP12nn6Ejf4zmU58lY+r5DY6cPjPBd+0zDcvrn67ra9MdLz1mSOKZ2rh4wd5K/vO6LixPFfTzkzbxJSbWLJwyCLG3rpKwX7Gt8Yuj
    KR2jf2aPizlFAmtVQ4IJwZACLNGhtaqZysTqJX+o9OLTuEa4xvcQ/1fop37SAItI7fLvMUspJC9HY3nV287kRJNhG8ZxpIpGmberJsDLtztvtzW4q2rw
    4+NgdM2OsaLKz2CpYbpqOKmHwGhVfMEdOuJ4WqIJgnHYpwZ2kOc4pBiiDO7zL7kldMwe5wuurpq/4JbxZ/D7593MyT3l59YoC5OQ5r8+bxcIZMtbBBVt
    t3iLBU1dypnU1WR1TQKrPZOELuVqO+zR8ilSMzCEFuaiCe8imMMeHppvQSCXHmR5npbnFuUdYiQb+j/CF7paYO2Eic3VLAuMyjioMllOjHi0UjxI+WDl
    BaLreC+7o51k+e4onTwjUy9YSumnQPmnvdFIgUq3Tkizppk7OU2l2uZgqPyA+aIjv90/sw+O8NHY1aigNHlepvOnsTqHuGx4O6vwrl9nuVusAiS2qDSI
    Fibgwp23PrlAnFWkIyAXRQa5qKXDHxkzRjNSveN57zDNYUTQG2Vpc1SHnvlbaiUHS9LM0IeGFZE9gdETiGAmjKVG8+omv/6Fx/T5FfXm1gQyK33Dcb3r
    /bdrRBSS/29yPxFk9QPuf+CvPc6TQRbvd37X/DobZG0CE1HVsx5k2S3el82v00G2SzYEngr5z8lVt1vZXP5V7q0IBORpRYgD5CH2u0gpZ0w0GLpD70oz
    RGvLw5MngKNGrEovf9UdJ7/4mHH1JMhTVq80n3BPmcI9tTX0zlXHNJV98MXHzAh8RCfJhzX1h+B5yFTJO+smQg+68lfwg90NW8VmNTRGfuqI+pVCyYNP
    NZTYGkpsu5TYbIIUSDhKdJYwrtDPuzFJGB8g8pX3gAJe3Ycjxh0vjHaRl4n06OT+x3B3HRgO796DV7x7L3gG74aI94WVaqetJHjLtmbbK6zcTlbulx9T
    iE9W8Gi2M/eP5/5hhkW6dZySx9zNhN9YN624nbhe3m2a5dZR09rmcg4l583sSUcH3FdBCtftd34N1/fsd34V1/fud34F17n9ziu4tohi5cEA5jKu0S3e
    53GVBeIlXIXOXsRVNqKXPMbA9S7gmhGIyoP1x/O47lJ6hKqFJDjc74D80pSWeR6ctc55Wq+nfK3XJ32t1yd8rdeTvtbrrK/1Wve1Xqd9rdc7pl5fN/X6
    qqnX26Zeb5l6vWnq9WVTr6umXm+Yer1u6vWaqRdmJeeFEI7Mgd+w4jJYz1f5Y1vCDG1q61aYaUCYcSDMNCDM1GcJM8LpSmGmPiHMOKUwIzU0wgyg+NTy
    dIMQ045K0BkReCb0VcB6ghJjCcfhA1zy5GMH3BXehR/b7yxvlIFn0LSB44Wk60bT1K3CsPTEISKxye83zDbImaouzCC5uTnHzc2bCHOCGhMuS1iHrLVp
    aclCaByqyhigmhowmQlBfpJ31jgCqDaQS3rCguYoDqCqifl1SHWpl50TaX1ixzZk5NGK27/CU3CZ0GU8FEbkzVortxXM7s2pDZjlfiP7gfKLhvP9GX0w
    NmKCda1w0pSSt9EQh+UWLfwvqgK/N6se8nkTVNCw7N3ATJna6+1Vjn2jMGkPAMQj9YrYFZlRQoRDyTySSu4CiubEAh5iVTESo65gu9JWsYCfC7CAj/Bs
    9gKOBJML+LmgXMA/N7GAfzbIwnIBPx9kzXIBfz7IrisX8OeC7D0zF/D3br6Ai9T+3vyJ6vr9nvQ6Wu++y/qdTq/fqyoZDQjBqaHu2NDJ5TvR5TvWxCGM
    z5jKLt/sNLN8T686hpuCW4O7AtDYcts3DNcmNw5NlzQNt7bcu63cH9FTuDrEulrkzgGuDkDnALc/+I67j8sAUYbf3rlP14hY1zzk/jVPc/2KKfWVauLL
    tgiscChzYmVrmpUtNCubGSi04VnTpmdMG6sr25/ZChIWK0i4yQrSKEDDt7Z4ZNOsuG4O14I0I/NF3Ad1WRsNrYIEKxVsEN/yNSSBYxylNShBvahkHZWU
    Df1mKkNGPg8ZBxynMQ5W5OvgwYWjGFlubiG2t4+jGAdnMMADn8dRTA9K9x5Q3krnIxDg5ab1SqlFq2y2WqwB6gQOHH/3SVqEOtH3wDZSjyeCiWS7vmmQ
    Vs7qLAvyJx8toiYweCKyL2LgaASJpgPFc+ddw+i1ZmnWjoCzxWHrtIMlHWoDB5CGxPDaPc6N6V8W5M/90RetZe1Fi5Zz44iYibsZaDEFqEqQvzgj3XWy
    Dkq6FN6g8JVAuldmpMPsl3QDA8zCdFdnpFsARAhYfwyAck339RnpYunFGk9WQT/EQ8rdokXPf21jjge0RfexRUBnhz/J52ckvFubdJRNumwSvjYj4fu1
    TbezTbdqurdnpLtN23Qr27RX0z01o003a5v2SpsCtOnrgJAv2vTSH27M8bC26SG26W0kl6JfnZHwpLbpo2zTmybh1RkJH9Q2fYRtumoSfn1Gwg9roz7E
    Rr1uEp6b0foPaqs+IK3CBMS+ObfRjp7fUPAe5zQ0QTVaEQGGeqv+Ld+hRDMxyieSKLDXWWlFzbTi3IxWnDWteIqtcP8baMV0krrQAnCa6zLU0FrU4beB
    I6ZRW66BSjsukqn3o+6UkYygS3UqKQLGWkAMMQcLXaoGs+Ch8X7yUEZuJXpOoja1ONMKNQ6Dqxa2dcWnK+K0Rv/cdYNTPHKCkxtdCrlwdU3jYYTApQo+
    mY27hmoN7mqkb2qrsT13JuNf4uv3Zk2VRRxGUajfAeejQ9zMt2TK5ebxvYoIXme0K/VOaxGssID1qcGVNjSwd4cVzM/Y8dPJyo3MVyKCIcEUO3ejA2og
    XIZUiMvbhfJ2tby9roi58G8bPhzxCm5/xStc8cwSWSefN7HXacpIHuuqSt7YMtJj9S0Mu1zfdAlq6F91oQHJbzxUuL3xwPbGIsOzCB/Pssy5bfFNdMHh
    Kkovg7vXjmeR7mA4Mg21AWmos0fdiPn1QnGCqhcVlomlnyprbJ7dPE7+ryco28Aipe0xFvh28sW1bWYg+p/dPmr7f5rCpm0+oYdKe5o33NKgJq4edNbN
    QadD0oqnDGpgH+/woDPI34BxVPIi2Yj0/Bsu7P65KQU6GWM0e1AFdRR0hII0dUNdGfwB7xAsI+FdT+707RyRl+3JpjY0Ks4wlUzY8EuPmWOwoiuMSjRI
    2UCFUnANIJkaM82jaS7Er3mIXx4XuFkNMUeoKFa/UJ6tCvVl83zHMwU4WBr6q8PMDMZZrh7duqYUV88Zbi4KoaOz81HG5HQeBLLiPufD8Phn4q86elZh
    i3XBrz4H1t7d73wW185+h5aOyX7nBVx7+52fxHVuv/MZWAXTghJu1Lc4z6ESDMOKTsQwxBwiiK4ThGKg8WYSD56KjG7Ex3p0WCRE6+myLRs8R834avQv
    iOacEsEr+VNulGY8+n/bXu+Ubx17rzZnOPa+2Kx69pYTHAYYdU1yuWE2rMX5HsnkirAXKFfkyeUG/XYlYRok/+LxAq5SSOKVBhBQdnsvN0Y0D7vcAFva
    47zaoALJOeD+FKAGZT91iVfZIeH6v+YfopVDFors/g/x5HNv0M16KFunIG1QJR/k5wN88V8a2Rq/iDIiKeTvhSDjpy8FWEok3Rd1m5DWjSkPc9CwEFxV
    5MyCsVoH59cYh7VwcCY/bWi4XvOWZZSGjfrTOC8XNdKUUoN/cKaIXvYWDR497mLK8GVIpOHL6gxfhkY+3UQjy/BlSKPhyzztwUuABfG4t+TInFev6vN0
    beanizBmQSXsdlCG3db4MBbqw4Z80sZ86UyFnhtY9SrM8PlgE+vChmGG3kzrQsAreoYZPs8xfPmMqdLzwagREVRvFCn7oxxw1ZW+WhirZj2kWIJTaosv
    JbSVnw54/ggrrsyzlMqnML6Co2Rn4ilcl4iFXVK1nloDecOHM2usVnJCqTEuTczwGj6SJWn5BTxKAHLRmXgUcis5VfZVoIF1pPJdVSU+HSgQgNw+G1jc
    F8sgd3vnSMjPBEQgwLh/9XF20x4nHnUUlwLyUv6MdyibYz4ddBk3eWb5/mWt83yaGGWTPkpg+edNPJI6L6Y9+4hiQ02md017jDt4E7rNLvvfUddHM6Hx
    ld8xNsCQJp8PUjtZxqPE+LFqEGnvLpo8yoKUcEGaSUyNNKHvLE5GPEB/omGXa/tEWp2Xto766QIuS+kiLgMqaJybqZ9x9qp6bLDPgUIDiLF6t3uc9uUO
    po9Uddw61s4vut3DUkP9f/cW54pHVB3/sAWc8OlgJqQdA3U6NlEwt6BwnTU3rXYmstPeMKD8Gy6F5LryeZ6u+hpxqsqn7NTOvzkruWeHxQVDQsSKkpUa
    Bkrx8Y1AGf3rwYhgpK8FyvCvYgi43tC6Wym0Waw4aWjQFtB3N1ibxAb8pOiIerN6++9VkNkbMbeaEw6pv1p3O1ZevhoWXv92hWvkL4YzsCsa+Wt1jFhp
    oN7IP18rYSf4Wh8Z3s4fTMeclpnrcaIsC3WqtoEpb/JN8E1arzesifot3ks1i6xXA+DLRvP1gHyzNcE3wQLkH/lmI3+pVpK6VOClGgYixAFHqNDyEcHO
    Hxnf5OIIM8y/n1BXbbkjMpIwkJCAkUREVxzLUBgefFu7RovdSruF1XlwSFf0jRQa6GPrv1xB4fj646Z2NRFY4R0q0qp2JKNA/s6EoT+/9hkzeJajNfLn
    PDMSxdSi3/VLNbW9pWHPvLW9XSgMexbAFERU3aynmtCqkq0qUwiEScikD9IeJj3WVee7oGTc79xIucTZrb+u018pjMgQJDBI4wNkVG2cbgUQNAcAyYNa
    EShdTmJ4RAAeweZUWLNLHsESlUeQpyrwWsRBpLRZpSgl1udKjBSV+H7pTIXqDd2XE6qpE6o2MaE89XC/Gto9+du+SKdTEQH3wvHjZiMxwXGxfHV7efv+
    8vaoFSnodJhxurnl6wfK2w+Utx/ckO7D5e2D5e16JcVTlftzlftnXMsO6YJVvniucv985f585f5C5f5S5f7Fyv1LlfvPV+5frty/Url/tXL/WuX+jcr9
    1cr9lyv3b1Xu367cf7Vy//XK/TuV+3Wv0lmV+6eL+5na7B+x2uwh/WJlWTgu/w63K8Eeo+jXLanU6Ahd0kcyU90x2KD5sM7C0+O+u7y9sUKFG9LdOpMO
    KyT1oWvREmnjo+Xjk+XtQ+Xtw+XtaXc2EZ7dBkFeix7Pb5PuLm+T7q5U7l+fSXfRL7i+Vw24nFQt/mngucBlwlfDPud64bc1nl1iFQtS6wtfeyENzPmR
    xh2XexOA1sZBDfXEcNcXC/eW0qqW7ClJndKqlpCzSPCr3PU41hg+IjiEBXyLvuS6tUrdffPCz63XfpjV6IsBbJUaSV2xVQIFvmBCREXXX5RDsdv28xp2
    gbEaxiObwqrg6MyCWHD2EPWtriCpdS2xqF7QJVD8PYAkAefXBI5FIwksGslPeq53yuI1vGLxCnBEMQkZPHHm0wx56BPUG6HFOrjyj8u8b0te4PDom7d/
    uXzzOt7U7ZtzlTe/hTeBfXP6l8o3Z6A3rhV5Xi7fvIk8vn1z6UtT3/GKGnyxfLOPSmj7mcqL31W9syI/KC5JTVXJAXjTWx2/LsRaxF646k6N+AdtD+1x
    9hrrfD8/746FBgyKhQ8Ui+fc/JfxhlbqBsiCx48O487JaF8vafbJfMtfu/Lpxzx4ULwiTxlU3DeqB9UfU/FO1TWJ5NcskTjqFFEzhshTeWuIscAm7Dan
    QDLYvzKJezGZA7iA+JPQcXLyZY4wG29fKztBjm9yMwUpWx2xxkDLkI4aZeHFChqWPEmzwEaNrRWBQyt3CCFamxETVNIAml+PUbwin1fmc2flc00+aNRb
    ZeRvG9v2YPLYQQcRRZuI980DF0qlRR+WdxCFu8elBl5Ued1gPMOQQZTUrAEj9ZJil5XpWO2NZaaNUcucTlwH6NujE58mDWEH3ZomsBum6QviRwqUvyKr
    0JTS20FSGehNnsLI8FqUdR/+PJAxJsMHsmiKTlppZCjruZexdTv98jTdzuiOCWLqFBT5zCe/bYoE1NVz70aR2kHRxhpRdecb4xlmywdFd756xvSeWqnr
    68KkhnP3srvPP815fJP7W24WHHB/mL/2OL/pwqTm75hfr7tZa7/zjIHIe83NYgaA5K8rbtYmMAAZy0dT31jUdAqLmgeRENW4xfsIqiHj1sk/YU74acSK
    sAUtY1ATWMrL33CqBjU+DDSDikGNj+PnEJfbdS75QK0wnSftV4MaH0aaAS43a+K9mEBMZQ1qfBwHZ/EEYX6IdIm6Vejyw2m8gSzPVsgSXQktyLWoMsWf
    67IYl91ZWzumoJXYelJOUOXpKaqsTz7LW2aF+Oonpgnp9LXosFrEj19e/4kGP3r61elPthC5bOpZWDDmH7/83Kfq+R+/CfZ/+sp0XizyeUv97HRYTj9q
    eiLBn4WMIIkDLACTtZVdm37gs2/M7gmh2U+4OO7c4zzpCqf2eeTMoV7H8Z5P23MVkG5yf9Uk/RWT9BWT9GWT9LKrKF+NCryXCXLBGYebEzhxOXlChZer
    xWHtr3muvxFWqgIW9Y6rhjmzgaK6U0BRGKZGSWd1u8ivpnUzzt+y4wy0u3oe44B5BkhUhm77oj8bGMovgKE8BYZyJ4ChwkLuyNz80quXda76itTKgA7Q
    V3jSIc+bl3wgC2X+TPUBTs7hEuJv7FvJLPN8Gk/qa65XL09l0gmDHmjZCJp6k7uiXqnL6jIzUKPsBcZahv+w+hRDfZsBXEpuAMcOKfmfciLKCna9n9Ac
    h9h48cHO2bQlfx4gFGSL/IgQnRick2nD8iUUcUUdlaEObeESjmgCAEteHuUDD7uhZ/+hnv3TGVq+KsMNSwCNbpZOaOpmHFDdw9OwstkQ8wEYiptjqXvH
    ENjuQ5lAHqRqin5xiVNnTAu8AgftX9eCGncw7iNeBQjUxrmi5VFD/a9DBIddyZoX0UDp5Sy6OIqr0WEHWbuQfHh6kPwnPZduQOZpzJJ5GoTyV+FhKoc7
    K4drckQKEV5KO6l7MH7sYHhQhung3jNpeGH94IGzB93HzqSxiED3ZZ3h/dyNh0SAREBxeBth8GCeoiHWeajVpnRkVgG1ae1UnhDtGuMxu6CXubwQ2qKm
    0BaexphpmPjqxhYA+FMIop4BrjxrpB3EGJY1Qx6ZSOZefupO4mA01cmiidjFthawg2oCpJG4yndX6hfXrGOGom+I1KfyX5FgRiulISL4ETeywWiwOFDn
    5WReOzFqICRLgZ2YC6+E5QuwBYmAqEYrBgGxoagAFgExuuL5Lumr4kiC/Zehkzoooz6LMuqFNFwHLdRn0UJ9luSrtW8ddOnsJHw1PZ7xSLp1EZQRWMrQ
    QM8eyKaWRmfu5xlyQE9y+d+QhBfZGqMEeWdEZVP65uW61XLdDeVqtETwF0/+ZNEDSIU7WYbIcMiNHqBe0lMGIVIZ5+zPuB7mqt1wXEi9C49kAX2Fgxey
    ukGSV08we06B80Y2YNe3FP8TNk/Jj67z2FH31cDQZHQ1N394fJDh/Nz8IREavAMubk+OyyBixqSocNuMUj3h9RRsNZkkBwu4+GuuKxWvuOVdSOs3e7VH
    spCVD1/IHFN5VwMQuIjh4RAG31WLeBNqxuEBpoaOY1AxaOeTezYghaORv6GGOZHaAoQI+GKySOEBFlAXzHHAMHk0CtnvLCo44YIBEoQZCiirihy5tzRb
    9dUCFSgCjvavlPRJlWQB6/noE4RErLtJgQzhFGYFqcY4nBqoXOj/GK38T3vHEcTxhPBchqCIiqMnxqAoQHaAk54W6LFRGvNQopNfBwsxn2ennfx9h+kd
    msjtDUcY2ENKSdQPr5tfh2BX6ugpsncdUUSitE2Y7d1H6I4Qj0c9gsqO5hDuYjyaZ0Zn1AGsTdoZH2r7BmKgM87nmPWD4049cBwncB0LN0z9fIT4v3N2
    wK4Z6U1WWZHh5ximqpFcKhb+AErOni6D0DwxSY+JfvFxc5w5kKoyiGBPIc0ZtQYxFplYHt2MP7cy00/ZM/7dmuk6zZQiuI1THCKKVDbPyE8IKMgZbY9O
    Ga8Y58x8byS1eW5MgGkqXeIjHNyC9PP8qEsXMemR9ATWsmr0XjD9IQEcusURZwVUuJPzTMaYqjd2qezcyZ9SkuvkP6A3qNsXHiex6ATN2P1zE6fBnRId
    Zl5Phecqhc7bQudnF4qYOlgIO4wP2YFf2EBq38Xc6eAIOUnboxjUpAisAfZ5RbSCJxMvPlXbGHgFR+fecbMO1oztSFhE3/OTX9bdxh6nxrkyYnD7lGdz
    NoaJAh6bydIGo3Y1BM5GWov0sQ02UuJzxJvAc7TNgWM8E54D6tCYB46MW+In3yIiMWz8NNyjzGKaM/iVYGZprIBUkQHJQnQj0xISVmLt/REY2lfaf5dT
    Re27jYlq+nhjc8OyuV61uf4E6pU31VzZsBnUq5AKBRNkAye7IzIWRn6RZHQpqk0B7QSQvxUCy4dFjgndItsLmRZg+9Vp4WJagAERy94vDO7mrFPGlMEd
    KHlWpRBAT/XVsnHswQJXg8CUbnkKoB0j4oqxoQD1tAmcUdhQBPiGy2/MGOc2ZG0pRkOZqoK+C7tYGWs6S0QF1hDoujgzVirHnvhT69zWwZ8qryvnNhqN
    8GOEJhAxZ64aHU0Fq5rj1iCk9RB705tlLOeppS4C08nkYTp3Vjpj0Uuwrl4hYKU+nnhpz2oN5y4yTrt8/GK2ePDWM6N+6l4EGBVrtQi9I8/4vYsH0zPp
    0vrBt774sz9Xv5/oYwvr9P/Bfx/+XgQW4zujMWZX5HrC9ieny/DamPEWn/hz3PR+Zi5nryW/TNbUrgjbGztm7t06Zk47Zu7dOgYhsIjmVnTMHDrGcH7d
    O0w0/Cu/+qO/9rV/MtzQ9L/OpsO9nZ6ASFbPf+8Nl2qXzXoBxdtzg+fZCx+vV3uBLDADeH00gUJEN/H/TrjcuzOwLbHC/8Hl/mtzOc7ZSrjgNuZLJSQV
    9ganiogizh3cjEFOF7niDgyIm3NbcOdwFPg8wvAsZI5XnLWGFnTHkarCFR8XTy176HONLId1f2ELMx/JRJY6yTyp3nn6FfeaX9EcTF75SvTdAD9Xc2Wc
    3Mq8MsGyuauoTRgnM+y6G302CELZJuN8rlE5kG0agahZxrlSnP9Ise6wwfn1M5qChlEcT947qkJ71INNPDdsXQLmi/DZvjDq5QkjrUKAX4AzCCI6LrL7
    F1Ig8yNKHLjRErhFN12ggKdR6fWYq5Yt5Qi8CGyYI1yc+pJnUfYazNJPl7TRUbpwIe09kg24yRu8kC1zk+fSiWYJwvFoJZ0b1WeFpFPRfh4ETMOlIf6s
    gnMM0zrZxhqDvft3thn9K43uNeEL6Ay5g9XaoTFKd8C3opa6Nn7hjijdodHWdoyznYy2Vkt34slyuhNPlhn/c2e6ClPZNYA+rqZD7DJ2Si9ma/i87jiH
    xY5zWNlxDiPJO+Scb8iIDDEcw3QNced2YNc51LAkw/wx2WAvyKtVmTtRuiKpi75LmyA5bEP7CHBH6RdcE1/5zTMGkDH5LdwRVGciTmddDYFjTF4ZOs7G
    IrmOsyJOApZUOrmNSIEL4AIL3KDJ16/3Qmglm8U8xQ74auzB5kGhXrcURlt5XxbcQ8dwGxg8rRt4mjqDUiSjOJoKx6PBtz3HrwTfVlyZf2tCb3sIMtzR
    FtZlDGVPa58GlacufCH9Q+1owgzAvnWgRHGoieiQSDsvZLESqWrqYujo3DRmNElXnXY0tkEWF047HntaNRH5ukdTdAf+wGcqgUAmBqjJXQ4gX+5DmKcY
    cTBGNbnKarAx0kchx9TVcAGxb2zwVQQv0+VDml0rbtHqWWlqwgicI0VCC9hUSVqU4WvSepm0BmvYWaV6ZS7PQPS0ZL3DabL+ajK0R5FTHekCm7QaDcRG
    fnMrySMCW8Yae1YWpREBXuwoykyEimfDONaq41jDOMYIc8OKcBxjHceaGcdA08VmIDMETs8CDj1UeFgkeeoljKUc3Qmy2oSUnA2kVFFqVUjJr5CRrPsI
    pxqDSA2J5R/fAmU50btOyTZZY6CqgFDdVjwokZqw+VYYwKgyR5raMwjbnDUZ47I1o6k+m6rRdXAegajkiG0dazwtBGdiU302tVOMbhZrhpptuIyAHamu
    NByT41HgcgZlw8nVyxkefQcm8eyeD7bV88XsrtRtU7r0KnQZsLW+xoxGtNoKXcozqY92l3KBw8OsqVkDW2WZSehvhK2uW1KtodvcyYx/brT7u98e7Roj
    SrdyqA8rxs+yttFvdoKARkzuI1FFUGoVmiM6/zUo98Tq9NpW8aeTehdEBuJSlIw8lax7ozkj/8+PFqDEvJB2H5FdLNq/+ELWR/tHSwhWDAFoNEDM4ztH
    y/615tYyO0yJcsmSX1/Pefokv8Lx0zWU11Gfz2wFctWQWJ2QwlflY9Jzq8ckp0cWtKoxtlfH2VraOJrtwFjvEJEhwcFNqAUjZvLaUZmgK9gI7ESU2mC0
    g7sTyXQsSzU6YkAhj3CmgYhgM3ZR8cQuCqni2OqfV1DW4XbxUwpMq2GtUg1rBXWh2iiu4D3DWq0AtCOEBtgbj9aEIFaPyXCsYIxWgaJ5SD68KsUzVBV8
    oFchlKxWti9pSz+L0ubp8Cy7j3R+DHl/RZ2bzQkiX99Jb/mV7fgPemkL251G8gsmHuIpRDxdyR+WD2gNsAFqpAts4c8a17J5axg6cRrWmhCfNmfXIgtS
    oJ5Le9C9z6mcNBCSwHMPmO4OZG00Zr4CWzJf6ILnWZvThMdFQPZiX7eqWWKRl+2+bg37utUZmSCIhnLRHd0KA+VJt/vl8eUczn1W0znEfdwhtfaOHKfT
    69AAUXocRBk3Cqwo/Q0VicGzV3LvxGiYrhgi3zgQK/q42N4vTKm/QTELRZMXdn2ZXb6W/2fFMV/Lf+90oan+N/zuQsQMaPyY25cFdMUOdMVaqf6ek/2A
    dEm/UuicLXRudqGAHw/lssauGkKAL1u/MlpDe1fT3r08UFnlFmqNFhJTHGNNxhiSru+gg4y2RqOLG28Y6bbLbxNNwRtKufVIp1nem5hjayXUsCkF00i2
    /tRAkKGeGncC1/N8X8Qy7HaEfxDQjtsUTx5RH5MQgNnTXcjWAwjILxyQx6zSVXbTGsv5rG5WTJ1M3SBITjQ2f4ZNlPZ502/W7ZvpDsovmDfR9mfFip0V
    /WJW9EECK7NmxUp1VqyZWZGujuYmdl4z6NWbSa+eJS1vc3otpu7CxNQ15Q7LKWwLHdpCh5vQ66rSq5naMhPt7Iba4jdc1zs1BZzqQjBxjppZHRiUiXuo
    F3KOttWJWegaYQACi1+l6BeU3wPq9iAmmFQ8viW4ma6B1Ga40Phgayv7ttrWAot5NGSnG5zGZcS28PxGJvv3N1MsSQ9cQ7FUoDcT0cLBxXkXRZLHQqFI
    eph5Ur1zKoqkolRNwddVxVFe9XTPv/94RkiGLRyQWo1S9Emv0lzrm61qw6bQD8PKowtGrg4WlqXaWFeaZv7IcSRAS6RFruJejTzrj2cOJ+TfnUP1Lamx
    ybrSl94ITci+J1UR5WkAS7UXgB6BIQ0MUDGLqyFnGvQ4pyvG6Aj7rNIAPikiZO+xIsWK2jzXSuCRU4Vi03o6pM3o39fcYIZNU70IbkxybpszeK8SoZMM
    nOftbonvrXovAE0xWn2d2s5NIcSgfhGx9TVrvpcUQGINQkFWhyVtgPc0MZ3DTbOmoWpzEW2A0eqpFdbGwwedZif8AMBc/AmdPwAXU2NkkLk2EpC7QQnu
    GiV4c4YS3IUWMm1SCb6xhtzMOyZuvJ86VsXt0ehAirrhCM44vk6joTq0xomJ+G17A9+GhtP0Rmvz3qA+TxWn6A0scFI3BZ2hmssvj9bqGi6RYw5byUcf
    pdw4oLmsDThTGH68B9NW+Wv+Q3rgrZ+HQeU4+fIZtd2pGDjJnHs09LxHlk8VWyjp1QtZo2LW0tRdlDX8QhDWrJU2YfIFDIFc+Wva0okfGSRxuLLqXoqx
    lIng/+4xPOwhtwFHLvWR1OhFar0jHdW6kFar2OZGp6PnNl2dsAlmJ8Zx1JO6uUdFQiJDMDrj8n8fysR5bAYesyHNudtYsIc7i6QfDuprulzLOks9sYnW
    MzAWSZVoPSJcKZX0D2IwLzsi1eTeaCmibneEiJtbiItDfeZyuohWrMjqLhehXyyq01s4aGBtfddU17E2znbIvitzv48xlXZAWHLNhg7I5rq98tIdh9s1
    wn47MKBiYTtTDsBa6h7hUd0W6gqVJ5nqux/a1ybD8ogEgi8dZhSpxULFzaPjZv6+I/AdP3Jc6K4n7+TFEXk8ztK0dXQ0slwkHbXSESLHIwb05N4k3cmd
    YssiX61gKZAxb+IbNxzJWqpGb4GoXSoHmigT0J8uEJnH2U5h4oY7z0nHtS4cfLNKfC7nR03NvmKYfTWNxq2D7S2etqGld9O2PG2o7gGTX6dKU1rWtSZd
    qpWXd2tYgFxEKQrxTs9dmnru0jq03wki7itlH7NEnlGEODLXZVWDb6Ld8YudHqZUNO8oHBfXBrl93+ET0R5juwtjfyB30pgrZ8CTxSH+LqjQ8u+p2Phi
    ze1W9Bl2rVIWqZ54MLQJ7xgCa8yw65Zdx1rg5FGVk7cmOHk0wclbiNpbcHLZ5rZK7hrjmK6RNo8B9Uy1J45qTxoY1pPHRlHaFA4RAlWCa2KXxjmSARF4
    sMRnZCEuzhUSMx0ITBsrrEnh39eidRPdtxFAPU3wxwf0a+/JYqlHxDfATseKtdKmAZm2OM7m0MI2Vos5rBad3J3dnpYGMm+lbXMSavbzCk7EA0upcUKs
    jIoPOYmfAb1owNxB/dozKzk/UcmePa5tFf71vcK/fm7zSs5pJXvjdB6V7KIiXUY5GxVVVgu6lP3Qpv+ErasT3U/7x5QmA71PFLVTYCE3NTSabnLqTKMr
    WQiHqibkKhv9kW/2BEqCVc9m3U9+w3g5/xdFetYTOnvO6k6esxrLzZh27IwCjQIWJksvTDVZ+qKacErp/QNu/9uL6KxfXWWU5jJG8/YiNF/vXbfPu07r
    dON+x8RPvvmQ7bG9t3h7zbPtlV7EUd76BsFhHOVuxDC+6ENcNjvadqP/vdiKwPyg4s9ONueacaczu2sNgTA6HJvStb3ixJ5Wndhv3sw5XUqJLsd195QP
    m/FHuvKvguNaL9xVk49dzBqwu/YuYiE5ozIcbZDo6Zi1hKYvrgu38mGeXZjadB9Lw3XhZfK6efDWM+tUEkvzZBWTBqqOXLiMNC/rnJDZh8dH0g7Q44Ba
    6WctIxBh8Te6Y0pELR8S3Bz+3TUcLcha28r3PjiGaeyUoDGnB688f0VEuD2HskVabL9B6809E8BiYA8fzvqs1lL+2CPjju+5juwHYCt0pN002er5jePk
    cYJdxCFeSq3b4YyXIioIR2vMeFOP0i6O9+rELz1gpDg9dZ2H+0vyFl2/Kcx5iui4oEsa6nJ4yHAwJ4QrUdoaUCpcVAW3FDQoxcEWreZnEW1LH1eFtwVZ
    +1v4P/njx1VNZ/F85vCZPgywwtESjJAplSylncM0LZpTpRa0V9v4KOVwbe5/OlMwT/tJw3372Hb2eUpuVb5wVqKmN+voItBnnUtj5TpYyJJaNNSlejjR
    Rwq1VMZZuBRMj5G+eowsxWa5ZGJ5dB3+7Gamn7Irx0AzLWimBOJxaypm41ypbbNhHRdophSVQo9pBQw+YLSF3uxjv9BRr6G+arOX1LejACTtFqYGCCgy
    wOWDImz3YZgIYTv8GMINGDpeEsJ1XPpTbDFw6UYaTZclRT/5FM//voNFuTMSROlQ2UkDJo1hunJRBK/BxdFqunxxtKZSDV2qKf2sS4pVYUOK9tYUjiNr
    9fCiZK1yntV1YT7ws2mka+sw9i/PY4154iamiRrdYXN7xGjjIgEDUnPAB0+l+1nPGIaG2vTCrhD09CelnMCOSM6eMb5CQqvzJjL4bO1qPX/KhTDzn88Y
    knzKLbSsHatwp5Z1ydqbIwCpKto3y0zFOnZNNP/pgJEqIp3UzTBIcJuxOqvrHZLBuQCKtP+4mdZvsDVzskq8turqaH4jvBsNvwZbMy8b0LzsI4V52Uc2
    MS97t69qCcxe1Rr+kvvfv4z2X0V1OXjwv4bq0gXZuESFH9U2U12eX5olAp2uiEBeKQK5RgTyNopADkUg791EIK8iAnnXFoHO+VlNRaDatAhU809Ja+fw
    z4hAtfw2EYFa/ilvoxBUUyGopkLQbVYIAhBAK79tgxB0VLgJKtbfKAS1TDa4Aya/rZyraYWg5oyXIYWgcMabBoUgQL+k87kaxnFlttEm2UrWXltGkaPD
    Rkiz5620I82Z0Rg04yRf7PYeGs2oNYSPLYspS1PnTH3hOksFW17a9XF68PTzc6rH7Oef0hu4qeqRkAgLSxRVKGdpkXG2CDbdL8+ZIM8Ju16oFNq2hbZn
    FopKwv0VzUt+54yJS0pNzJLUA2dPLQQp9Yuk0kfg5eBmVhaxyuye0XvuzgZo3OkUNftyAYKED+vcraUDc6BVq4b53lKA9C0lmu7w1swOb9m+aW3e4S2r
    xVgq7Llb1YPoeavNsIXO2ULnZheqgpoIlOzcmp5L9AwE+VbkI7I5xLcU2QAehELVy2kPVO2ny1h+s9puJwXb2u0MRovYISyMgGPjJDAoxhzp45eTdXGp
    ZdBjyvKyknyT8m1iYdC2HtMcPJucdivQ/1svsz0rUVsfF8HUoTQ2Ux7ycI0d0rfTvM1pjmgp3Au19GkLmsi2asxx8sEgR/J5++AIAzPKQNGlvCJLdSqy
    FBhCLfl9Kw7dTk93fGTe6pQ6hU5pfkqnNDOvKpU6IKmTwLNt7Xd66bzGHdDJF1c3Au1i8vGrfbpr4MSesiSH8TPVhDbkS7GTX9zoa2K1lbVbrGXvBghP
    G/C6PwPCs4aOF4ak2kptZKE5u72Idz2v6xG34eyrdB5m3ogOrx/WkDhDO9lEvJ/quclCa9pzMq4UPRdgiDRPn9d0Tnh3H3rtvkaa34LGfnYn1iZ7fbPO
    TGvSkRilwYRpSMuwwcEUG2zlb/KQBWcoMPW1TLE4RvlzY0IY/YHV69SB02KEl6VuxU4diD1D7fdljCU2jx1sHpeK9b9fbh5pHTec1eNDY4lvd3xTi6sw
    tKH0cGXz+J0pyp2RIKJnw9TmcbitzePSt7F5dClxbrJ5RLiVmVFcoqkAKApaufnmEf7JTJOTyic3j+WSP7NjdDv58DV2k+9wLn7FcrGHi82kpdcJo51W
    YbTT2Zi7Kn9oUUWdzGNsNTvVrWYLYp1uNRHhSCU3yyi9WfLKVzy3XiDqORtCTekJDmwt39EIeHDcJ/wQQJeykLBLGS1BB1ndrJZ1c3T3jqvQ4I20npwz
    DiEQeKHLR88ruGMDFaskMqDT+iOqAEaWTKKREqahUdqLbVWRTOxgiwDBZRFBOKCHVlUmOB+89V27TYe6mdudvRgZo3xp6G8RIJK/fUYDpuCBUTto4GnC
    SlgGCNAtC5hwaCYE68efMBCs/11Z/MRq3PyDhPaZ1axnLLLsTNjZM9d4+fi6eflaxx2csl6P1tafByIEniLIdBbiwJZSIIC96KHIICq0ww/HDK9C5aZk
    8fOH1EjgYRxMuYpRHebhHbJqhLl/l1oIzHDoaom4glNaDxLiolRCxKT+CQPftMdpj5ZS7yanBTz5m5xQVoNe2odY6qpVbzXuedwJk4Bh29oJnHpXREqQ
    ysnyIyJr8gM2oEYX0cvDdPFoWxMtwkaZi57Zx3dgzJ0uq6lKqjEbK+diajhP6a3NAgwU/bK1KxDaF84RJ5E14l2UfqBuHCoe9vAyoJhExEqXYTUAwB+R
    leEdIe1cFqoYXC+iRV/+fK8U1IUwJn0IFTaLEMm2x++I1O1BollmfWigCXtoW6N+uiz0GXcimAotjmWIUGxDblkyO8KXDhfBDq0xqRi8NY3lVq6H2504
    Mt3VKrurXXaXEP/isdGiD4SRxfEWOi2udtoiztsXTSMxWIvHxqWf+Ox+a9p+W7p2v3WKftM6eqqASdTKfFH7bHmqz2QA96DZTtye7LYuS2VvsM+W2Get
    ap8l7LB23EKHSYWEtzQRb7pRIS5f5JoOjdpXr9lXwz06JENUa2jt3ZdBXMtSuSZNu5YrHeSZLhqmy3+NFkDL5YAv43p/O0bNSGyr2mlr6VBavoZEq6bT
    sN3uoDvko8vovLrPmNkhv43uQq+tsn605GXnmVqupavouZb2nGy+k5Pp8glpe3gyD4DViBEGI/rBx63TeoiuOpZ5HFGlDKkuRjgdjI9JhmWsCcvHEPtY
    Mv5QmdHQ5eF2vWJuW6VnTzvB0vPyWJ9GOCGoCUkM4GOA4Rst2wMJFVk6rJPQobQghOua8BxJxmdDGzIFfS0Edxfp0Ac9DXGROYiZhy5dNF0aRBFnB50X
    hFOmilo5PeLLmuBIu8ZuQM/Chk8ah+1nlQgDc9CB4XGUqOtK1D5LAVvQcVmkaYIhaD+inv9YSb2uFFwlXQbsC9XPvuSGi2lIjri4hcntTU9uyV0QbVBw
    xLnJab2Iae0pl/GVQpeVQqXfpRnszmXTnTWSPiJVhfKqQ9bj4fxS9aasZskRTR0mOWIt2kAooSWUNnsiUCgePteub/Lzvh5BZrKH5HEZ3GUgHq/IXjD6
    j64zBftfCWAXzoxlt1Wc98pp+TXg3d8N131jfAHc3veuYQVmwMFH3/sdamvRwOgHam6zAo9pkX9CII8h8oaz3wkLR2CCYFH331L4OvWBx5MJdYN5u0VT
    yQIVoiW/SjOqeJYZVTQjQB2wIOWfQYWolRY9iOQzakXqIU1uEENFFBs/CwZFtlqiNqZYW3bplSmGMCPQkNYqNk9da06UFDZPCbY9XSIzbPw4IoMUNk8d
    aHsIDhZTlrXnDJ7dmxNsYqBfXQCMK61hd2Bzyhj0aynio+IZ4NKINtFKvn6mqqtw8u6Yb+Qqswchf3A+pI/KQ6w0hFM5wR+qUJefb5Xmb0BHs7jktD2r
    5Z4ebQXHyi0UXLxK4O2KcAh7ueAeG14RgJEwMIbp9iL09fBIYs9HxEZLo/x9gEJjlEt5hLAvaXAUyRfgGA1wZQuBRveHBBZxUgQO3nHpygeEdyXMLoKw
    D5yT3li4tCr65L6ChBY6jhMCCY02Yj2aENRgKdfdGhIa0YylfGA8VIwLgGCcdQwgKLavSNJhIrUv8NVUANi6I0LsJqOuYgmlmhhQyIRFZqafsuDGuzXT
    dZopHXVLJDQsipI1+f/Iexdgu66zTHA/zmPvs88+Z99zz31fWetsibRMS2PBuCWVbEj2rUiWH3HcqRSVmuqqobqoadeVpytShCvVFSw5urKcYEA0AQJx
    N+5OgjPdFhgmQAIBlOAJTuLQChjIw4AzGCZ0hx4NMd0huJP5v+9fa+99zj1XurIDDD1JyefcffZj7X+t9a9//Y/vM8hGY5lph1xruP53HbBxJNIKAYnG
    E63bq8+yTlDSzRASLSJIWH+kxVP9XqPd9lEJlYr8ATHStxAHpGEiFAbqTY/CI8e/Gqz2VwZr5ng2pDuBPaKJ+gmmGP6q57sl2lolbe0SyLKtCe7ZX1kP
    EeZvESqco3uORzLF8jnjiAXatJwV1TN325qZpNdohb6HUvxUhqJsqmRozXO9jQFVCaiUeD1PFa7vO7WF335nGhdBERYN0yuu+Lev5MDsex5fOppC3sHO
    LWbF8AxqP2O5dbtidgU0HWoJoTuwNrZ1MBYXHljvNZuyQ24Re+556YfQdEb4/uei9qBNMsW7LH7Kv3NFRCM9Lr+Lfc35JE9mVS+eHPFtOL3awPZZ3yuD
    /DXH1Jqu3egxabbcYezYBT0mStKXd9RjP6QPjKFnbckYEQxMYv8g6OnM7WlYZibzT8tvhKJ1rXS2Di97LG8X96zbmGbndrbYQgzkfRkKyGx1I2M0M9af
    XcVbwCZTtpqYs8u3i/HV5wcQE9Iifh3G8Rhswe2KptAb2QvoN5pRMIXeSMedNrCvWAkdBXTiOUjTTxRvqUTK6yeaUE3vYKKdkNju11ztz7b9Wac9r1TY
    kmtKuEFmWbjXWvcrfEEz+3F1HJnmGvXMweAeJVa6S9njWOgPLnA59WsO3fCNSlZ2bOTWZcWvyWONynfEQkMmqqoCmfNzeXdllIrqjo+LjD1bWIC4kVVA
    MwBLvEuhFu8ZzcJrQsLsPkCly0VEjxGqvkamGfLbm8qWxK9PtbCBdL99zXO3Kl7mMDZliYO/HEIxlPCXQ4W/bIvqHxpAfcbHiIDZN6069CUNy55hookP
    hT9vF6KEeX9JCX05J9+nQV9Wqbpy63mGjrfnbzu0TtRpdNsY9OWhfM5BXy7qKXM8qYS+NEpeuSoNJxDmvEJf7rH32xPciv+8hheV0Jf79aK9etEepoGV
    0JeysIiRjRRl0cq4rIS+zGT/1ETf8ner5+ct9KUPkYQAo1kQGc+rw7IJ/ti7KJip6lkGz7AgymQTaWV4t8gApyZg0TWHBTg+XQu62vBoNIuGIIsOtYcj
    VD22bf1pVAa3Amw+mCmtNVWBDQ7O232QNq6E6OMIGYgeDEwiq1UL2LfAZSYfmcdpA+L3FoMZkXaW/j97SUuG3K3wSNpRiOeHdkkJsZagGR3b5Vfc1E9e
    HAP79YpXn2CdzL8jcm+4dsn7Ls2SkW9vSGXCjywvt8aeZOhK29dkOj5eXfbQ+DkgjPaTySsZFmjwoo8w7VKXOmlB63vzph13pmFx3IBCEZ5CqWjzRiD4
    bxxElg8k01B0XU0/9zWc55nGsRVdQ5V/QI/dIce6Ghf6xShsEw2r2iDEpUojdmnHgWBZpdYyLavUZG1ySm0RehN5RzGASbMx3d6y6EJ+AEujSRZzm9ga
    KIdq6mCO27AcG3pFhWkHgmS8tCiiPEMgp1+0TiH8yMU3+xePg4cjubvOAa5rcK/hBW2fCWwsI0pV0SiC4lFNwG2mChjdyv4bc26Jj9JSUJQWtH6Dy5+W
    jrk75F230M1goRsoohAPzGJpGSq0EF8jrLWoqcscys/bDS49siy1jVzzerpbzBCVX7roNe3PTR7ElkAazGQZ4go1OH9aPGc0gMGGpgAYZALZp+kIoAdH
    IPoW9yZY62MGX3TVSUy2dvptJjubZ8Qwh+pUbDmkr9LFQTSPOayeRP6AUh4wL5lDANY4ZrUZuNTjlk2/2ax2W3rYqt24xHlvsBu+rtEXqJk+schEzcRQ
    Mx1irWEzUKcFpi+lLEKsDApHd1n9BsJDOXon4Wm7ZeVelyNapx7k4gh8ZWQCKg3bOsVbaa3nojtlEMri1MJg3DgYKKsEuEQZCs87LHBywWWdDLApPJ0b
    fVGR8u+OlXyIGsmY8Mby79hKPiO7QjpH0FO41cDMQfRBwurQE6p8OMzJLFzvPZSqlgO4pQA/LUDihLRaWyCbMIniAicT/R5jRWlBwkMAXwOJbNHSJFB7
    NpTbFPGw+i7ynwVImKsUVVvnh8NZ8UkDyTmbKQeF06mA6VadGq+9+rs0Kvt4dfThx8EVj9CR6qdfR8wPEFR13ie3dlCjQXVArXFeNmtmvWfN+qaa9S0y
    oMuXtkKet8HkYCHPsZREx2iyaKStjRo/v4aOrqfChRi6Oj5sV0s7HN3EsljAqKdEj+NuwB+b/dwThLInaFhCdtIsgJKWewIQwLUsHA/2BGKOtvtJ7SDs
    +7EDF+yBomEP0LJHDbML+/9ZO0zrVGQV9nMVM43tVB1X9sSs2natDHRCV2OWqWr1HpcqTI8+aBrmuHGfceWg2Firxdi0uOozFqiTtiOUi08DENXMahag
    6nOgu8UmwWUVpVdEme56ji/XZuD13RxePpAvEW7uc6gg/1RWjpcIxumWrQhlzxjjEcwTr/Kiql4JuX+gI8POO5zZsJMOWEsNO+l8RYhi/zcICwWaG7+a
    dOVl0leh3WRV/rVZShlCG5bU4UGJvA+uILv8zd3DZsny59uVcQ7LX2Pa8tcslz+LINUzDS5/Hbv0dehzqV5ioC8xgO5pVEufZT+xV8tZdumbx9K3IMrK
    LX2LWIqW5IBb+pbrAcnasresy95iuewtyX2Wy2VvWZc9HMzKZW9Rl73MLns4Z7SAZW9el73BVsveApc9ZhMQRbjsCbHisebNnc3n3JoHd3Yemlkt2RAr
    12JhOfedgrE2Ffe1QVh0UQSRUvHAz5RzVKNEWa1PWS7hFXfIQyZQBz3Tqq89qcIR4RjHeWUCZe/xrXauIbv+aeh3a9O8WXfsEaUM6B0jy4AMP924Uy98
    jfPtunIkbRHpUCJiyta2J2OVpbEOEW5SZUm5nXwGjD0AxL94FdYQ+DPosTpP4hZFqiSIPxmAUKUv3ZgAEhU6+zvsNR0LOlJd2RE90yH3AnYflpKe0Gi4
    RZve1zw1XRQuy+Itg4pM3hMppUmh8L2aDBPtOsvEq6T4l5pvhceRTYJcLU4rMokLYyDv01VdJXERi1dTY9y9sun30twtECgjPp9gJ7IK9gd4hRNDLqlE
    CYuYhhNvLo3eEsG3cep6EHxrxRBMmMi2l4bRYBrGm8s0jDePp2Fs+RS9gqfX0zJ+JCihcCZrEaJr1SJE02sRorFaBGx+onotQsPCqFQoCPVahGhTLUIw
    VosQsbjB37oWIVJx+3VB+JvEbTc8EQQRbapJeHBrobSuJZTW1Qs02psKNHZtcLj6xf5NRRrtUjDt8SKNNnXKRJGGAsb+6Du2qM5ouZQkm6cEZA/qpSll
    Ge3kn1ICrs7mJbK42TpY2Y5rYQ3CKh/f0KqXwG5ztaZGuXP6V6mjMX7y6FxgxDRyFR9BmVEGDE0QXjrC8kbxLNCgmadmScsbILYecV/+oo+cKpBh523R
    qu2KTeOKn9t9Ywe092TxIV3Qigy5DlELG6BzHCX2EY3i3b5jTleXNsxj+Rdl39DdKaNU2LWMReOU1ssG0mQE36vhGcgoqsfYejbGljLGFo3F2AAtLv8Y
    YwNb7ro89J3nLTPZvchwbhTPyHxvQBJXvPWbfA90RQ2sWPcdCJ4B9iUdj8E+77DaevW8JDiy0H8zpmt3CH1ZMaECuaYOdE2d1aBarGtqNEUs8seedSuX
    jJJ58iHbyD2y726U4VoF84pY6zIck1YkRoZ20DN+rown09biyK4ZFgikku67/Uq8cV28kRXvHMUbT4h3DoF4K155H2n5s4747d0gPxSJxUgHoAUhbze0
    IUzZOLoQ5jwcePNi8tQdePMoEfiMzxjLAixUtFDXLJabLLo1a8mVmyCn6k6xqPwtWoI8DV2k5tfNAjF/dCmq8OyHZbqgjIns3DlN8WxgcbtXE9pjV5FY
    pdHHZRr9PJ89bZD1FOmvJ48EiF+M3PBF7JSxMFI9Z87SSrnZtjNB7atOcfou+stqU62tU60q2wMgYgkQcoIAIW8GUCKT21d1JdzBlxjdwNE92il9Y6Rv
    dhiDusZcDL8Yg/QmvzOax8e8qIAIexxy5YACKdL4pTMYQVOX6eBe0sENr/ROVew7pw2/nXrYDr9tnLJkMlsDmJoZ+6061jEsFz5lMpDoRadO5iOgpjPa
    /LR04fef11x0XKE+5Z0OnsXdA31Jd8u0tvRsoYW2xaDzjdaN53bagb1qjrvrOeD4yNaFMgYo66qZ096Gcl+AJaH5JZo9pNMHReaIszmXEETZxWrrG9mE
    4H4LeFps8tG8W4Z1eTXzWp4AFJ3RooPM4dyYR7H8UYvotTDtvRZsMZK+10LN07SN87d30wbyB6BUTL+Wqd0vjVM3ScuJIpNUlrY+5cKX0Whumaodlana
    8abLF9zE1dtg4VhwuQl99Y73QUCBUY5Jh1SFrqYqLKDOQEXFPXV/2qv17UvYYoyJcotBzXXH9i/wRijQnNf01ljXjxxVQEgdCtBzgBWQnpuyGkwb9Kj3
    NIhGLJp8fIUw8KQiTsMSlkWifcU1mcelzHXRZabzKE6UEyGyY5LOyXxXKeldkPTclIvMHMQpR1nWxUybW6lbvUPyMTzg3YxAywFvv4Govb0UtbcHpKe3
    eK+SDw84aRGAdHaTQcQzSJk44K3Kx+iAh75ZOuANmU0iWnoeqLzzMg9Or+cL0I392hR+/8S31NEKWbAmsk+4bBV0wdTVty7lSDmx23jrSsrgY93taEyn
    Pa6BuOcFXz8f8XXFehifu0nh3JC39x8AgPlh7/vkQ97+baiuORC8FeGPA8Ep+RiB6rohbx/ch8IhrDoNuHLeZWE+5lO3zHKZsSnydrMWlT8dKkEKYIv/
    CPdrsuZE2dfPWkwou3izc7NvnNU3/1JZt6+RHHQxRjzcTXiy7XI4WvmkMkOfkhb1aJbVxdArl9EzwQTUw/7rTARLLvp+eBq+MRfCAs91Sx1M7bvVdN6b
    a2yIf9r9gmm/nkDHPn2oWa7wWs1iN7lGuL/Hzq/FHwON+su1yE+BOYIbTSYtbpXNCHIB09Q3/HLb79XzkMq8tOJWrNyVhRnBNXlfHgNVp0W4FHwctjks
    jQq8vFZ/AZe+bmG6Wn/RLesvCh9pRVg2psSEff21Fhfu0gWD+7EEJNf4AKszQPcCJ7nYvDR9S/8mbN3b8sERywzrTF7Uo83Y8AgsXSTg7dYEPKMBK+vU
    jvIh3Y50C85O07KztqjHZtchco3sr+xhcvraBbdFJOnt3mX7RaCbnmdkB8TKmInj1/fwl/Fcl1bYcmmFGlg6SrAm95s1yoc0yr3KIm8ZVCwOq6TCVj2v
    r1WibMpp3m01BKWIWoMWr+ZJlQicDQx7hObqGYYo8kD7GLDO6YdsakttAXgDawgLv5suw3CiJdJMZlzJNnNd60k91gbZTXNkksPeAXiWDnv/SD76h7mw
    yITZr8/eK8JGEqDcVzMJZ8tXYRIhf6zyQGweoR4tM0Ei5BMahIbYA++wPSCGLRNqmGMHldYt710RUA6Se+p4u9eDv+UphoVFFZRvzcNeUzbvy1umwSbf
    WRHGNseKdXade1Ddl+9Sx1yz+FH9ghR4Um1COz/VazcQ2zod8l89NN7W97F42Bf+CrWfRW/MlxS5JFpmc6ZlNmfX0YwBOmLUqBFU1ziap1cVMrGj5Gje
    srjQnjPB0TwRFGhczJO17GzeVarqhKWRoWtFw9e5uN20Xr+sr/WsU8nPPmTLkZvXdaPCQpupytr+Zfb5mrn/MpotDQ2SbV/YAHm3chuB16V0V0Vj/gWu
    Ge0q43m1zHiGauqUqsk5Y+5mJXalmHpiLMm/O6CYwBXtIHlZU09/EtnXFZakD1gS74mNPCtZ2O8BqZ1fDNeZNyAtnmU/ix3tkx4RSCVzJisrXrOzo/m1
    /ojMtasESmH6RTjBY3OkijCZXjlipeMs8MxVK2KLoDpte7WxCWAvpeHds2bmDTBnTVIbZcrtbUkAhvfki1hRgEx0hFpeFN4iVG/Z05gVGWngl+5CgrgM
    /3yZZs+iei/1tIn8kbDp+U2dcttbocpxPO3kcOzkbnh9Nw62vnEwfuOgPp/82rVJXR5t0z8YZihbg05vQ+EvMWTdQWxwHlphoAJt1CaMHLL09LWDWa1j
    fs+WBwT1E9q1E35fj9AFgl6xD0WSjqyeorvGnFsdUDSuoIoVYZJGWZ285FAGVsva5FUsoUugVK7NGTumE90rKMiAWZEl9G9xKMMLMHX4civdO1IfgDqg
    l+uHigdkFmQP59njxc7vxdeH1l593mTnHn9L3jlu006Yn7RyUT52fu8T53BKY4MpkLzdNScHE6nwkMfvmmjoZ7WhNsyOjWVag/12ik9/bpcZIqaRfDzz
    66xB41UGtsYAoT0mKzbrRfY1rOs2uX0Q0sBZrAWICM+axyPZdorJguTPm+DAUbdOB75Qr4wA4ZzdRxkp+lb9eLV+3ISSKgZDgK5suHyWtxeBJrx0pnZ7
    YtXGGLCxkkbFiFE34VtsmbAkyYGNs836buyEY0Kik/7mV2srSJuxntEYJXnhDNoaITlJJ37ofJ14vKU1GO0S4r11Z9quIN7HLkFcfbzp12w1nNSGARKk
    Hv+Nt7y1VcuRuUe/7vW+gDb+qmLvvozGc/Qlju89Lb3dKZqfTLkIaNYRkZ6RzhkrDrtLGONwbVp/NUlC5TXV6Hz4LxRw5BW87dQuMtvpnOK09P5YBzW3
    6qBmHcO7rRwCwELF27awN8HmK3E8PmWGlP86RmmbcpJMOIU9J9rFAzoXb2MWdkqlAfVxet0lyXMqt4oT66ozIugM5Eu04OzFzfKm5rm5Gd0sTjqFIQ+j
    mmipmmipmmhRTch5J+QWMvBbVlu0VFvIjZtMpxRtgdZsqS0sqHgLKgObuA4yE17GsKV/cXNHei+jI7UTm7YTQ6Ue3tyJ4TdPP3yz2hps1dYgKWdL42Uq
    hegVT5PYbe/Z5m6pBrpue79JDTSnqgFODDcc3WsFpRJ48f95GUrgmzV2KiXg+sTbok+2nvge309P/iVbIRNWWUXtCrTon1rHwT5vv+U8e8VI2av425Qn
    JJ8LbK5B9Yy/5wifLHZG7AZvq9eb8euNXr+q148OeyO9Pr/Fz/X63QcUT31PsOdAsEe/7YUviVfsP+zt12/fdtj7NkM3cfHtFm69+Hbr7v5bTmR5yCay
    hKe+GYks79o6keXXHHgOc7/Rf1tRI7WTZa/0rE7UAiff5X7a3h5wm36z/74Y3l/rVTPFzcrrguIH5/unm1Ws4Uqt5pmde2u1WtjACXEkbl3PfuGcRcyT
    vYrmAS0qItMz3rqWR4eaAP9WVjxEqA71CD2kkUzPxvk1iygsniJC17fWAFeNzZuXkf1a0hHlMkJvZwV7RCsGLKIsSdH6dK1LATdL4FxKVwd2F518CoXB
    fDbGfC27yHmcGkCP3pzF0oVfyh7ra16dy3WU848iWIl/dFP1LRdpVvzJmdKj+uCGzXlMkXfaVV6tTImPIseeNNn8xJIqWScQ0baUXVbu+Ks2DWEbL95x
    1/ya7WkRgPXasyZSyz7L3x2Ue0yrx5qtdug3aTzCrHMhuBAIevSt2CMYC1YvEd6CdRB3UQpPbpSrbUc1GLcZDTFsQi2bCzVEpe/aGXtXLd9E869UqFzJ
    uYbf3sxgU/l493lHrTZrFe//+iMyO4szHw9ZZPE+VYdqOoS11S2sVrfip78GXLMzT9UuUSIVz0qLRCrtMbzJyDLnHCHpLhMxuNfvaOFmCUuV2Pqp/1l9
    PH/gwXyAdTGC8IH46x0hZ+FpiJ67+dBhwYWu6FgUg2XlnC20karmveJbGB1Zg5n0PAEYYXv1T+SNYv9Juc1BBGQ7t68c9gb8BXZDo2jcn4f4PdTfUWVx
    2ANiQI36s/YQ09WHuIgiA4TUZ1Y8CTcFJjqqXExQEcz7bqh3ezsWm2LgkaugUYKzjXH6NJJPBH46Rau5uo5hrpx7hayueDjLJrwK1gGmuq2q0AJ8j3VP
    LLuj50jXc2hCLZ+wq3p4k3+fLHchErb6+PgeRS74bugZFJB28fGmEdfrN+qgvweQZzIjdNAf0ynwWlk7OZOa+LgVHYxnofo4e5cFDRRte4u/Xz76MD1I
    k7BHPlIYJx52y0aJoVZRsESLR01MT3UNeYG7WsIUaSp9Q1Ppx+bUVFS3dzo8uB9sipy35KC25REk4BzSS/B6hpExmS1T1k3+sry/v89bgtdtn7c4Ygnk
    EMRPTBPTXPbnfDtrUYf/mFUr0h1FoDGlFdFNCa9cpULO2wA2cARyihTep3Jl0N9WDSqsbvgazTrzS4+j8lezH6XFHZPRRELQ3TROjrh6DrT+ZEYR/bDE
    zRanGbvFxU0zi3d+xMeKIbdoqQwWkWUa3Z0iLWS2WEXiyx6xXmeVSSza5+1Bo9qo8HYMuL3qjatvLh3q6glGPv8PDqy2S8wWO+snzmspMG5mgTCqRIvs
    JNPAkS7ZIEJkmjDq6lyLbWYVll3gc6b0ZBZh1sx2pxGVTfQYLpHTMasI1s4d2C3+DRiVwHXxNLGKfw11UHOoIkoo41c2CBjN2DF4CO1GOtIbOu6BhxQG
    p/0HfCR71L0nxBzsFgEMvvhGuKEY4sneCD/U2jf8sxrzS0EGx06yyXxZ0VcfC4u2uiD4DknwrUycDU6JHBVGxERglUarpFNP3NhIdGwkOjaYMyVjI7Rj
    g6WvMBvkaowKGQdv6SeKbBiSHizviuAL0icm1f7v93y/ebrKaPFy5rOEajQHZRVnQJP9V5QdPLHlU1rqGQI5MnQVVtIME7IKTEtpnEKuzDwHM+wrtjDu
    +3lbmG2Ixx8q/nHLQW2BfxcWI7NVwoJ4YU0LNMYUVSocjAKcEum7/cisv1JPf4md8taMItafBTbkpvShvmOv1M0E8TAJYY9X8vlKDRbEEFShwQWAeVh5
    wkq0lRIjyb+b0eLTqFYLal4rX2uDieDg3YFBfZyFNMqe2UQ+kUW+CWQdH8GFZpDxLbrrGKzCI/AkIctuhrhLooASMY3zWZOuEwribYAkS5GiJjahPBzg
    lgvy1LcBZzAFnOWSI3Ys8iPkaV1dp/rZfd96kY8RFSgMzJ7g0HjdGw7tp8WsqaJ782UxOjCm1/MVESw0XQx+oFV8rOY7Tlpai33ejaMbTHyT/6rRTnzs
    HhlWFZkd66Pu+BNk6PaiPhAxm17WByEkoHNuQEyghMM8kvYB5JKa1dvSHmKn0PE3WP2eyL3T0Q7pCwNjaBWBr1WzuimNqkvsN4cn5ZJqd6DjduABXgn8
    ljrEQiIgAvvNmNVjaSoNMMdYjbWKnOYuPnYaM1o1OwG+toP4hQNu55ZECqn8kDDTeRWAjqswwlbZSFyMj52uFbZNO82O21Kb+CF9akHdhhbUsY96avk7
    IR5cT09RPLh5C+qoQkJTV+G47Y6JCSLaAREZiEj+t4WI+q455J3fwYbn8gq9mohWnYjwegYi2gHZgDZ+h4rIQDZdfNxgdsgr3oBX2UkR6RuuKlpoKaH+
    tiWUWQmtOgnNylcKiRKoCSnVs1RIc/KVcupikaKcuiqnpJKTbL9Wj7NJA2n7NgZUrz6gciNjs6tFqvKA4+uj0dUFFjuBja4msKwmMG3gqsqsJ61cpXhU
    ZhaB0/UfRXmbju26vBYoLIqBwhpRWN26sBYpqQToq6lI3azfLifL28W1IdUdjaT7kFycQ1A7IKgdMmomBTVSHFozQrNGJseHTCkMK6NongFlogLawXVy
    B0QkL/Y6WnCm6mmjMKE9tCyBPsnld/nYZUYigF04KecZth8wkuShBsID+Jq8Q4fPxuSH1HK2T663w922cpfJRSS8BzppJ7L95f1usDChXfYwihErmNAO
    RHVcOzZgq+VCY3auH+d8QH8cF82GixxEaBp3O+PGT1/1NO4Opp4OFeEj5yyOWG1s6xPKsW1K5NCdOox3Hse4wPBYtWPwBkUOXcVPIz5h53HIbycBRLFr
    CQEeRX23E8GBHOuOSAQfN4ii6+qgVEVHj1JtngAqQ57X3dT9q3oCmHLdHAntgK4PR1/TjnY6wFCDhRc3l8fiFqMdpc5G3bXOPr0Rxq/JLVroam0EWxJj
    WWS+Q999WYu3Y2wwgTEkB2BU46WRrxcqEywzUMu/F/H3Il5Bkdu67hd2ELrnQjkE/MSsmGX1OyuAQQ+ZDs2kzkucQSxM1Z/o5h8+p0ZLVmTV70VUO+Nf
    nrMZBllhaqc0Np0iJ1zyamf4024CdCyxTRBy2Oe9VVtFgYnps9tO8uqyHznnoD+Ky97kCP1+fWpc5SkmH0QKdWVsonqOhkRk07x1c0c0tMhuXnJ18+UM
    0optcZReI6KZNOk0+FfnVdJHSzdvXpYcMK0cJ9HAzGN12ZnYVn4xrRwVcigxyuCej07e4nOjJruC0kj+2Tl/vm5KWn9Q4Y1nVWgwIeJAf/sD673ADzQ+
    MlRXJfxT8OGMeBDFNfRfpgjXyJ4176F6gRGcQ/IRIcmUVLz7NZC7F6g52J237O6cgZY9ZITfvW4hXlrZvz5fDryp2+lIMxE9P/YSxU73itN3KBnfMIdr
    InArevWr535t1zFgAhh4JTCJdxcRKkHtC7UUoGUeXJz6HKPhKs+VilloEzGD5eDxPDNtmMGoTwceXHI7IU48bLkZzDftO1do73bvG82ajhjFCcui+7K6
    ikrwkP3FhPuGzd11nMOAizSzwPWbxZZrlplR0s7Gun7SQy42cKZiDGSYU47vrnR4VZbncAau+vr96a/fJ3VK/fXrQuhDCDOmr0JQm5nvP0ukS1vN7gFZ
    fojh0h3NyXj1UB7nAWB+QYaC1xAJyYc3yixGYkOhkEUxjFh0ghksizqy87FY4ofcSwkH3BYpZidVF3I/uggsT2/KCJrrRXOeWOfRcGEuEckNbkvnzcyR
    dIjSQ3kg4DVAWJP3of770hGT6t+jol5wPUVCoFkzg9Vf7jNHBS73PZbOAarnWDp7nXeen7jzAHceSAurOw/1zgN3Zzg5tMJAetQMjhPEL5OBs43HzdUf
    B6yRWfucebMgRtIsIDLS8kEAeZ4dLcvtl3HvOdx7zsxtxtXmvYcOn38ZH8tl7RFQ4l3hrzOT2szoioAq1T4mhiCGk/TmLPKuBpp+lZm+9HSGJXZgcaln
    0FTakSiskMazI2TekXSoz3dUDh2I0r7pwPQBSD0HVB5AnzpTzH39x2LR9xIORjPLVXegJ+pCPFt+PSqW7KCE157+Jl08rnyTTN9khm8yg8dmNYt44N5E
    unvAjnf0SfZNsok3yfRNhnyTQfUmg/JNMhjFtTeZ0RPdmwzKN+mLLMfehJ6zgRhUc5veqePeaa72Tgt8p4Xqnfq1d9Jh2daBOgjJRC9DWYF7+WqzDsHU
    DUeS0d+mu7Txt6v6iWwKnu0UNHaP7onH3rHqrV7XJRQBHn+it+bMwp2um5b0lZbNnDRo2QGhv8E2ZkF3erPQYgRplynS5eAWIRAJfZkTYLRSobFzGogp
    he4a8IUWqhdaKF+oAx9urbv6eqJ7lYXyVWJsn1siQZbtLpyUGaqGvIoCJUmVIY/ZNH9c+m4B/jncUS5cMPNiyOOe0s8Lx1nv0qoM+a5MgU2ezHnRAdKV
    8+hKyBisEVY3eNq3feIuK7LzlhVgC3rCbYwGidZpH1Hr27FMVeNvHuPPiDaXh/GPTAtvGB2WpXb+To5Cb53Axh7mS3uk6oG4/W9IlVdtXruMTZzV4dfS
    rvbYGsJHK4AujHGvZowvTBl3SOLnsiNCPO6G37wdfk25ZPPYs9DWbUU7beONxvrOzJ3kXWRM3sY1/CdcTwDgCtpcfhzyl8qNFMBCpWMVq3TeHnluae/r
    0t4fYXmXudpMavZKn/ZKoMg8odpri2qvucQ7tde6aq8hL61X/BEqVYwaeau6sMdc2Nt4V/lPA/+JTPsmr8vlH9it2JiUZslPntNsLB8kMG1LATWZ1fO+
    wG/U4pdt93se7TqvIWnN3KoimrDuYnVmEsezgReVA8eJGwQMN+ZBE1WjfGmxwZVJNi4ejGjGF511SDP7zbdrUgjzwTU5gqCnLL6Ksi8Q17Wd/fE7LRYy
    8rP668WbT5R+Wnuva9xh2ebKc2ZF+8QckuaU70hwgNvYriqq10+yL+GxYtZnYfO0/8DOMsTXKDGdgtfIfoboqcVjDUTnLnsamwtYMIYPDMAA+AQROifO
    44uK61Tx+kR5YtnMpKtkGGDz2ppWXABSsVEXXRroef6083x7Htw23bL+SMzgLrRYt5berpFgS8rWYklK++LG2hef/+gf/9inv/ALX2GUorN26CETyWFX
    pXIvOdHaGJyYS8lJiO3USdnQ4MJW8WfPXXxPuzhzGdoLcLCOK+2I5uMHRBTCRwYoQDnhveddGtF2oSqbrIozevn7zls43ApwqMX9i3yNNNFJxr520vOh
    DaFesv3EQ9mHiVhbXk1AFudqv9DIW1y9WmRSu2bjdEgQG4bowRwZ5bjAoez953WvrudcCNd5uDwHwJ5P+uvZT2tlH/8gOjXObPOdHz+v1RwtK+N/c155
    Cf6tvWRPsBEiF3ZPcCYE5vWe4KUAyDd7gq8GI0KIvhjIZlM+r2AoyRb+ywFwAvcEXwoQR9gTvBCIsSGfzwcArd4TPBcoFvZnA6BX7/OeDUaMMl4ORow+
    PhPIfkM+nw4URvmpQOGILwWASd4TfCQYLeLzQ4EszvL5wWDEdj4ZyNItn08Eo1V8fiAY7cDn+4LRDfh8LBjtxOfDIeIA+7xHwtFIBAcZPc/Kwcu+k1zX
    DksOLjJPZBTOBzi+EsfazKiKLqN6to8xeJa/JY5rT6k2ZifgauDAqCpdn/TLUlck0W1O3FEGjdYY/AyIbFqWQUN7tpn9b24EP0nQl9lieZ2IpzbzGnO9
    uH/dYq7e5MNEbRX/grG+zGVk5w4OoImA+5MWd6ZtUSkUd2aARrWR5zFwmBRbNCFSAAoEYrnquLysVaxwt/hgs+se9pZAZ4DlTJZYLGdtDaAiQ0UGH1Kv
    IcWS3tiO/sfOl4oz32IGjA/5srgYovz/53D3pgx3vtcllMnjef4oN82b/F/2R7tw3Yf90W58fsgffQuf749eZbv3H7C9/mgP2++PbjTs+Gd8Td64USPi
    ezR5I9WIeK7JG7s0Ir5bI+LfohHxV2lE/B8Qt9Muhx6KnNnksrEevONi1TyHlH1zIPisr9kgz/qaHHLZ11yRZ3xNJHna1xSSp3yNul/CZ++w9xFfk1A+
    hE8Zdh/E5wyHPAPJT+BzcCD4AKG2D3vv8zXM/xg+hweCR/E5R2gmDxBH78LnAoEwPKAtPYLPJQJheHDHbuBz5QAAMTyzeiB4m3zsAASGZ24ABIZndgIC
    oylmgfNeztUF4UECYnYkv7IULFYoZ4+FlQkTF4+RfZBLk83D1GM1yDp6jQlmFz4WlPePMSBMUEpZCYHthElYQcMIdmwPSSfvrUeya1orsVqr83pNTa1r
    LTHrRE12qLXiYq8YXNnX327hofciUaChWbyJkvcEpwiuhxwMFmrQK5ma3jrgGpVA0SNEAy6weqlf6qUMCC7THpKgvyMygaHHEXt/1NeMXzJYdpAPuZ73
    GOvfxht3r++NHz5bNqaLN34/n00cCqQf+Ijf+2+R+zx+GvuQIyeZDQSwSq0n2qtw1xazMriTgDsWq3LqI7oKUdlVbkpCriKM4N4aNHYdKNkO8/DOP8hc
    G30FOrTj7KFzbskjavjwiLVK6GiYHyvxo/qKXi9bqjnZLDWRLgWP9ILxb/IHoszk9WZEl8lHNiLaSlc0GRLbRJERMGhHxf66mt+Axw1oQ+3AQ3dMs5t2
    6GFr1MmOvUw4IhrRNhCbboCZ7RLRMQ4mTeEbeIqe7k5T0Ki/wWYhXjbtpHpjthqgQX2A+naADjhAg4kBOkBmWH2AfqOaLXL6DSg8749B//WZt+MyR/qa
    H51nDnAaYIAdTKZTgJghMFo27T0yPexelnBv8DmgZKN43mf24k6bwYisRkOOZywJGWBspaU/c8a2dE/eAQxDiu+7MVHgAd9ZbU4U299VBvewNepxsjtC
    +akZ+A5zQb9PqR1GAe4ruxGri8fP6ciO420nkFJyMR+tZczyCs2I+6sGPKYAZ+u4cpcUgACBq+EufzA78Z1CUgAHYhTXfh4FzpKdsbDg9T/hq/ZsDnig
    xRe4lSbMzhB7GEv5jC2+YIRyBsol4INT9qPs6ij4k4g8k1BLu2uft1qQPSlGrCS4DZ4Oh/ZRtbD6FgPMe68lmWBVsI7yLvLcrQbsQQN2Kg04PoZ9+ElY
    wEOC9RlYI31FMldfPcGbgF8jupbYhHs1CrtqQO8pL7J8kjSdJ/O+mZXbf9y9yVAG3um3iEblfFCTH8SMuQwwgPWXpNuAT/YUnT+ACoZWQVtV38ot/915
    G9vUn8d//PfndYGPtEkkUthbtgOgRWhMF54s4ukFib77rB3+uk+ZRZCIIsjpUYCjAzjpZoeVvsuah7JS2d9gj1RAeeCRKcL7i5dk+PonWKsucw7R3VMn
    ESecRZwwIOBcxyzC0uuYJVh6HbA/AsJ5hfx8MILqTdKWlGqybNOWbVFhM8bNsiN4B3U4AgownzdDzNL2eH6nWP0lYl2pBGWo/47irgLfyHcU61cHaeJo
    8csL/U1rRv10d5quGbOalbjNh1z9FLtOY3pdYLZkLykuebv+SBU/j7+HQFeAuyWiWXEmOJJnVfqk/A3DUn429fM77nyTMSmxfq5bV3j6CxtaRMJp+gyO
    dWh28++n7OclfErvfMT+/SH7+UHMAo9mdwwz5Ql7/AP283328zH7+aiv7BtidsdaPCkv9vB/1vLJd/EhxZU/1z8v2Gsesc942P69Ye9xRk//rD39bfzr
    kv3rrXruKb30zfrXffpxr358j358t378E/14k368UT/u0Y+7AG4LcjA+97WqYl6jv92qH4f042b92O+UXlx8SKzUhlNrf8LiE1e2goPZE7p5dRBQ3OSs
    6t4HG7CQGzDoMrc9KCu0ovVye3BjaDkm4xtlW3BwcgsW1/eL8tOX7E9XgIaOFsoRtz1rVduzWW7P5Bmh29I84PunJ2DwNmPfudSGsSK7cbpXcx0Urnc5
    t4GX/G5QFdrsr3lfLZL/g7JbLx58+0akTjq6B9VT8MvKlbXPozegy+wHHP8Vevxaij7bJGWe1g1E46eQ3hGSOSmLe0PPXdT0n03nnaTHUc9hzuruKefA
    TbHP25PTG7E370y0KNEWxaYzpR0J2+GhJQR7nHJ3BfrPPlJWbbTsOb/K2+Pn/c7FHST/KfA72xKrf31ivZpE4YeZLkOwmU2XHHw4EFpXhZZO/Mp81olj
    3c0SgiPeVompkDd1bmesGxMVqa9nd3l2r94FW4g8UIcIl8VK3AkQzZqvCH1NDhJfz5ZEX8/1kV7Vvb6rum5GB7U0/21cl2lrh6LC9A6L1/fcRb1+lZBd
    VBvXd70Zr5yWoXPY26Pfbjzs3ajfvvWw96367R8e9v7heF31nmA/dDm/3SzKXVtx6PpacUivv1WWCr3+Ndd3vU0Ve+31XfVafeoxWbX0+ruur0z3LltD
    riETeKS4CpUREz95cibsnvYfiJzmuByWJW+7HqYTwm61UbFiQuuEaGyz4A5WcNNypbgKc1clF54WzdjEvzuBm4QI1KP+feujJDw9zrhDSiNmAcIqLN7j
    awHd8/66zOr3+HY5BDXnX+rQLp719JSXApzyrH1ZvURrVv90Q2tWeUqYPcGIQbdLUpOQrAOpRa+74o96u36dslktQsrAYqCWpYpT7oyA0DT5pHq4ZEM+
    tE5YOtxVt9HhjeEhTWB7jajC1C6gXcCo3w9fPb4BA3EJ3+Cu75r+wSADdE8I1oSc0GIhiBTy1BH0ESy+a/Mfu8gTVadANqXltpu6sv/BplB+27OOzWS9
    jaDZTNHUPaP+dNnIM1x707K9adXeGnQsQsFeDcFa6YfTysBql9iXXvYz5yf4GULn8DwQPK8hHFQ6g1dmM0HDDD0vyZjnBRlb8o+eFysMGz+Rt3zeH5E3
    eHmdNKlJGcJJbAinoz7a1CSI5KAKWyM5yFnUSM6sbqRq5Ck6sEhBbsBxKPva2ZNI9T2FErpQd5PufJJPl+VThtVorjQsZiQzpj9m2liLLQq3HWsw7J/3
    lUaAlOxDRyMwV1KyEzB1SJCZqaLoweke0beAUFKqKQ2pydDVqYaRUjOLfk7htx/KR0fL07vrJBRGtl+96HtT52JWXHamqum57IarjNTEMRPSK9NlbxlH
    lGAdoq7rBpNdl2nXzZZdl5Zd13OuQuy+tNMMOi1Fotcp0ztpZumMyKpuQ3ftJveFex30jkzA0uu4FS4M5s5XztZxYTLXR+2yj7KxPpq8SPumLUMJ2/7M
    zKJTMjDBLoG8HJ2SIQYEmmB2StnI8RcaZQw9NEYLSPbAIhQqQ6/08/irruZD63eJyHJGZhATIbd6DvkjLs2EuAuWxD0zC+p3YVfqGiP3LB0vEX+f+FU9
    L6zh12ag0LlsCRKpyMx8WxpqbX+WaCl0w6ZZseYwqztMyEMCh0mmDhMA2FvJRZAcAIYHcJgQADgiUHzQICZ8oKj3UJCn1l0w1atgFGX2d5CS3MAMiKre
    T9wk5oXw1Hp5Z4JAayA/eoSl0IHR2aVAAYPiv1QQEL+wYTFQ4aekb57JjQrhoAxPZlCxaKG/Iwya2doNh5tuyNulJcl9ppNhVl+BBKRKoMUxZO9d/Bih
    fkfR5gnuuHQmzuM0zv6jLr/zor2aZbVvuZ8mk0TCwEgydgGxSz4522ycbjzQZLGutVqe9MuEJx1zyjqp8DfZ/SMLEBzXc3UsOK9N1elsBya4CPS864AK
    BrM4XZ/OVRzjucALPvQQmDYuAhn9IijQdPGCgzmPYKwxhac3mcEjq+hk9g4r7Kfk6wAGaixfp108DBXKH3TT197nPexDwTziW6rYtt1ekTb4gp8H+PVd
    fu6N/76Mn9/NSx/1p/z0GH9637SfPuDnRLp6ws+jyZ+JxTZ+KDCbH433sHu0bj2z/u+qU12VxUS3vefjF3/yQ9futve0ii//9kev1m3ReuHgsV94EZ4x
    nnTxvO1CC+YWbOrCYBOF7//HZPQfP/Mbv/hbj96ySUL/rC4hOalVfOWFz4XFmd/aQkCLlYA+NEVAiwSs3SSgEjQKusJozihhVgrf3uyZKTfLcLPhNaS9
    6x0Pajoi43P6lzrp4dMVqawww4Lx/LB2NspuQHu76516RXHmzNvPfB90cKcYQu3yzOI0BNyxjTzzzCUgpt+nnmh7IaiR+sTukRUXjx3NmA4yF2VxAs9S
    Z+sRMXutETGrI2L2WiNiNlEveTUiZjEiZkvc5IuWbiKy/Y96dhkao5RW09r+hxBLvCiashwY/bMm2TBdOTMxA7ncdC6O4C/qbTgVqrHR6m1i2G7BtNgn
    QjwN5YIsAj3Pn3aeb89L1KJ2b9PHkczEkzmYPXmH/Q+Z7GKeYph3qdHjFTNzcQPjHCax3GlFfjj00EY1zlmN1IEd1j8JiqdTJzcN9UDxhI5o2JPfdfib
    avi/b8qINRixu686YuUmHXjP29yWfdY7GLzRtHd9/4O0C+6RX5/2ymfkQfGRr0w+BY+4C974Np547LD33XIRqP0whS9PPf21cOXz9Ncc9u6V0w+tF6A3
    +dLUs29FGIBnHzrsvVnO3k8wuuKlqWffjEgCz95/2HurnL1nHcWRxYUXp529l+EInr6HEYk2sp2YV4Gai0HRvM1xTuMPbK5QpATwxQC7CudO0x3IzLTN
    2IwetpsxGmwDQ1IY7cjbiD02o7w4akrC2LxzJc+OKL1tkSlzhkWg67w+79Os9SwuWmAi1M/FGCczpS3l3ZVGmkHPMzT3wBBlJEbWvALQKDk0WlC/pwwy
    d6NZE9ydgvpE2tzQCpoKiqM8DXoUQ+my7NHebokHvPJXVgW0kQ1oN3f+VUglHrGkEj/uSCXeXZFKfMqRSlxq+OlpS14JxYzc+kL3GYWnKDbZeeewslgu
    upHbvQ62a9S3ZqeKnetF835wj+Nwy2XHm/B2pgM3FVKHGH9Nlr1QPYIb/qffbhELG8iRRHkhSnVQz+LzZeUehDsBoEeL20f+HpBoWrWn/L0O4vF1dzMC
    d5SXS4NF+RensSWHG94/lbdOYc91Wk7ceaJo3r7CtxERnBArt2XfJXaIH27FtSmorERuAUnGBwNxAz+4F4QU20dgurfvlSPNUyf5TqdltpzQdFkcNNG9
    J5lULcejE0gvDbUaNTiVd9Yt9Br2Ui1gFrbXwRTDpFesRCk4hiIkvmIJ6uumq416lJZCeCIjFZuutm662rrpaiOaZjddnXXE1LxqV2USolpcC/WOAg3L
    8BywquBa+HQcZqQlce5Pr6J4RnSeRDc5inbk3x0rLCv+pNYBF77C8fKYjrJIM4gxxthlLTI/ncpD22We7bIRE+N3M01+u1SZHrohZr0q2G/wgTVA+7vL
    2ESeAkqxp2Tnmyo4Ywx8WwNEQm7WzYZAJAzxA0HyJsdByHHgleOA3iYcNPG9OB7jeHwCS2GLxa+OiamPv0H7iB01AFpHBIyNxQwBqitrVmVEzGo59JCQ
    X9ynz5pBBVVFtUQ6vW2gVkX/KFgczY3fYHuMemKvPX6mbq89bjHpqFrQy5611zy118qznb0GRD/MX/2F9hksGGZ6pmK/u2+Z/dbTjyY+ItPc9QF94I1h
    lM+vfeWTn/nU44987udf9M4dDPfI/Jxf+/M//OGv/Ngzz/3SCzi0iCL4G+XyuXP53NoXX/jRr/zelz/3kS/jJyM/za395Sc/ffb3n/jCL30Fh7JKIhr1
    G6IkCobGwLkdCcP3oGZyn9aTvOxhtTRRYZOdyhdkBJ/I26dQlC0jLncdzcOLEPMilvDnKWYZGd1WUuw0C8cxOhdroJ4y8uRU1Oe0yUKPgb14NF8w7ZOi
    G8Ef7pmFlfL2eC5RlPD8e+V6DkelwbEDpuU8iCOw3rtZF54iwCPnGzAtMPcwVUyHb/v42+tEC5bU3gXBO5iqp9iFLQdUC/6Guv+ojUFxinXlJw9o1ZEb
    7W24QzuaTg9VNlBVNquqbGjPtnMF2c8VkBp66v0T3yLHqI6GQIu5Fw6QYe0pCoMNS/5AeJ38djWGJ1k7q6+rU6P8u6uve6qve6uv+6uvN09NDrh1ap7A
    sU15Avh6T/X1TdXX766+fk/19d7q65urr6eqr2+tvr6t+nqmltjwcO37I7XvF2rf31X7/u7a90dr3x8rvyf3IdGCqIFN64e2gL1NdH3RxQhnptMk5Np/
    OGMh1wKLnxaYwCKmulFQhaYPe1zKBk4/uWyNBFUvXumg/O+L4f5M7HdrHGLxOFrrOIokQLHVf0FukaNpEz7W4yOW85wYdW0gIVV7HLUkLMdtEBwAAavC
    F60zQ5Q3lGGjlNbMsB5WlrH1I6lYLaaJ1bQvf+ZD0xHTCkEDcj+Ksld0x6AqQJcVzQKYOgBvk2ky/QxOA+Kkv86FLzFD1l1un4jLhR5rXmUEG9LSp5zu
    +gvLGvM1dQF7xV/bL6IZaVyDizElKDQ3KnrLLkIS9xuv8izPoNV3YjdT3nTG3XRm+k2dT9xTaAtoxVWtAVlUs2yo6VIZ/PZMDTXyIo06STaPky/XdG6r
    SdBadwof1EHxrkXx6cO0IXRMi635+fM2LXVVKY8XR4SvG46amho6+OaLsL+VCHsqwn7tpj13097UmzojNoXQpojSArY2VZQD0AsHijfUnCovN/o1K7KD
    gewxMj9FaOVMAVmvCi9S4TVUeN5WwqtBXqsI+3+/REhIl7jiYkqTRyp1StD8plM1eWxIlhIj25jaHlH44DqnsSYdRRbmUieFZzP7mPotZke3QvT8avh3
    lo1UMSvUM4xeTn6RZvAsIlLJb0sIXfLb8mGyCcu3lcPeSpVRpN/MWJaQtmLP9bWixsWg1++/vuv361U3X99VN+tTDx0IDun1t15ffs+txp+KsvxDDmX5
    270a4lB4otcIPD8EqUvxthOKta7fyhSM5Co+mR+wPpmfcD6Zn6x8Mv/pIfvEj4R+s46bVbECyAa1UZy5xHEcYuOzpxhoekmYfd4lluwlOrk1fUOERMgl
    sPbCJz/z/T/2A1/48BfELLiZAemiUyiXNJ9/5kF7g0W6H3L6TkyO/JWb8YAv2BympqV/+4PnHBp7/QSdyrI/tSCQZz4ZjprFV4DzfeVjn/mNluJ8A8Nc
    va0/t2Fd73ICXvP7Rm35DOSajjLMwuJvnpxoRGHfr/gC2/Cx8TYwN8S9XGP85SJl+SC+dIZ3rF/nm4Z7uen3leGJOIcJbwwOHazSGsMaVpuhK7M4w51V
    SWXXr4aH1XqvTM/oTI6UzqXG47LP6xz2OvotOTzG2cJv2YS2+FtmQvlBy4SyeN83gwnlB7dmQvmwJYCGOwcNXYT7cAsmlCXY+Bpkf49ORy97/uGt4Nd/
    zrlO/2oY+6fDB6Qv+S883ag4eS9XcHdryNMAI2obMQ3/iY08UkbUHBjp0f15x1Hf3pOnK6MeOVTjh4x870uLh6wPLXZ+L9J834IQFAqlBiZgBNC/uFGx
    qEZ15tQ5kz5B+tRIveNlFezCKK1cW6bjasmCkmWSMgy2YJkMSpbJ4IiC3zW2qAOrF8TV2VA7qb8GV/pgtETANxGpqqp5OYiSyo59kvvBnV07lGyFeq9u
    OrN0EVyTJjonEvHfWOOHnfa6075tUwTTvm1TLCZSIIK17tlc9kRvUDRHghFiaCsRZ1zxZA4gGYsZMgBP5lJNHGbJxCSRXS5JZFeUiUVxJyux4V6bjtfv
    1DLtg+Ex+Zg9SH83yEiWmfi11I3r3TUHJtZMW9WuHZdD4G+sDrSwPi3ILBZVsaBhGbzhk+Vq0YKpEbqNJlB7aDjjpI+es7Qe2chXdo9AySdWiD6CpCqc
    3MKqJ//Zz4t+3nGBGL1oVS9aHK1ggx7dPxa59ccjt+EWfX+U9mdjfRRqrDPcuqPteYkaoy7W6Y/qgx0Nye4fhfW6zouiGBR7Ruf2ysWNtT97/tx7/8uf
    r3J0AHgmrAHP/C//WDFS4RrAea3i//5TvzjzDAL8EMNYgD9wzGOMg/2xP+oUf/aHnw5HKwhzwN0tzUUDREUFF/MYzxe91GPkdWkFbRklRTZatKWt0SlL
    bjbAysyMN2aeyKk9BGVR6G5DnZ3iMqPrcuVXNXRIANh8CfGOZXooQ75vp/iInqgHO/JIzOS18KGKShHRw6qzlq86UYtAT9jOdJTuWcYRW6KXrP3xp37k
    139wh4keZkQiNknZBb03MPxlDRCk3mKwRo8DBO3MH4Yn2CNZvQ9ANeLOZ01F2jCLcOMuFnOszS87h+Wv0+Zl7Vtc0xJKaryERtTn26H12jm/72bDIadw
    HRV0qqQBKXegGry0PjaZocwUBy4tSq1Qym/sxnedJbgo7/VPgT9pEWkqmI3VgZRDbhvZ20iJ7phFtvPXzmtFjkvYpmXUMkvWn6exZsbAOvBP10+tFXVO
    HOJoJ4szt6QNS64gMio9vn1oT6vh1pDsAAwBgNCKUHv40463yeUBv00deeGmVXLqqUfTYHJJ6FHhy3IOA2D6ihAl07Q6J8ZK/WDxgIzW7OE8JjlzZMmZ
    Y5AzLx63o08+SM68WCdnjurkzAOZQWOLznJdhS3zEY/fRT6wqqGfrRpK1wNutFSYk/ly8VMWjW/pTq5CCxNODoScF0r3xoKt21503F24uXJ3LSS6kiw6
    yu0F2Ksr8GosVl6NVbPiqLfdvVan30s5uBdEM6G2N1P/16QLZrnwKDg6SfR2y5tv5xwubNqyc7hs0bTl2r1Wp98LmCvwr0jTltA0H8brHzWDzmn/ge2T
    OitL7OT/i/9BT2fISDsQTp6fO+94hXMNrRaNO9PIsmc5UDDMKmqK6ChhEpRgCHAGHXqC6HYnXUegtQN5jbYjtOQQ3FqkhCknUB4quRXXidQ1IHGTi8DD
    MtJdkknW8z7hRRL4yAO4gtqOlCvER2iYT+JbVSXL1D065gCEXYV+uh03beQpGunu3p1GGvg14RNrnQfyDIQ0Jns892SC3JZ2CNAot8uZ7ZWHKPnHNsU7
    hh2hxoPfknat57liJXfURlNxFXp62GoABU67zSG4b/MytNpeipWt5m9tlbOpZbOWPZe1jJ5m1jK32aWPMFCDrIuC9DEfYR8btDsh1vJe/an36lkV3FLX
    VstG6eCR1vwV93t/EuOz7ZR28u/7YVf2VKUb5LJfg2N08RhAFGFjpxRvMKeBrqOF79EeoIBum/G8XVzwse37zIbm/IAlWcY9bs42Mxf3gk9YEI1miyxW
    /teRV5bBjCJbGx/bjARb80WmurNqzCMsc8cI4d8XvHXnx2mveQeRNlZEKLrW7LGn5dA98qK/ri96F4AeWf/dVncOMo7XfvbKf/vE7//mH/7wf5WTkXCl
    huGlQweDt+KPj509c+XcDQeDN8sfNx0M7nVyyyOWwikIWgPMwLdp+kS3aN+ZEpmkXt0TFyjabrC6hzls8j5fY+i3DcK0iC9lkhXladNM22idQEdt8FGC
    UCcultcVpy0ultYVTTjWCm7Z0MbKCMBUiKHNxOrVpRNGQKO3PFZdPgLQ9GdsI7qmV/m7rICQV732pS995uwv/dZv/bi8/QXVbo2yo598u83s+wk/H1wE
    CRVggP9H/yd92UgzX7uisNJE7XzO7R0TLP/JFrvDBAt+MtXgTGRfkM+b+RpGCkeVFtmYWbX+gRTOfBwz5xbaAbf8MG/Kg7JbVvhnM0BkbO30OdimQ9jv
    809snC03CcaSa5UX4i4zKOOHDe+dBDHbqZMTYoG0rThvgkT6KijpNUpi5FkJxbb9M5ZQ+Zii7CVEHh5D2UtKNKs5lN1MHUcRYMhQJpIwByBRZL3EZHBh
    yzCDTztRFr1EoU/SoouMnf00onW0ednzdDGhIaNerWaspyvZ8vqorAxjHo+WMmVcQzAKZ0BnoJFMrWbCANdqpr5LlzLum4oNFJl95oOchE1NcT5CcZ7j
    xJ9TcanwVLAKCK/ZF7jd+8u0ZxPXypviUn0rHcNXnCKJWSfkIosIJeXzkPMc5DzvIoqTF2nkMJYHQ8BzJoWA55BksSQffQh4DrlhQ/nIyIRtmUZ7WMp6
    XD+jWp0hteHCEQurwSSVeUJnKXoSYNm+k7iSFNOiNKx1ar34Tq0l1YOYzNnvuIJPPaYzFU2/REtkqeLWNYDd696+Ijp/iX0ZWm6tCORhXtmLWdmz19mf
    0TqrGfucH1fpzi7z2F1nfnO6sue6clB25aAERJvsyt7UrsymdeVMvSuRdojqmMT2QPaiFhIt2VXZYs4saFaqA9Jp1xI62gDRcFB9WMPf2fEXa7AJ1u+p
    23+idavylamdfZSbvGjs2MfO2znq4j/qYviGrylOj3wVToNRwkgL/DyILDEHqbrFbyikaUn8eiDYiwVE1yRHvxalnqMRlX8ZT5hBfrIt/wTfYwwuTA88
    a8vSckS08z4OLuZZOUSyU8w7jk6NFLaeKH+8N0gVh/JvjqqaDJom0TsmescEd5zFwcV8WL/jnN6RlZhUovOqr0jsPFSSrJOjBSW8MTMnOdmWZBWQXclo
    JSzJnkerjucZKZf0o9jHrJLEtydDe8UsnpRlKTyB9LXUzMr+d8EemDvpCFGA0wLRPmVzvB2IlR1Gc/LwwWhFdjAynJbVskZECXA26kp/VF3puMdfOy/e
    okPFc36/3dgYtOmry5nzYglBusWZr0tzhgq7NXeS+BXecXlglRM5crxylq6bAP4NW5nKnMgFxXRPGckRid3ErF7kpIPPb5m1ksw1beAzg8mH3loErc2y
    7HUj9NYcDi7mS1aMy+itZdkISm8twvfTtj/EYEUTrcQWOwEvn5RdJRLZIObudNnOydyzviG52ZiUl7lRFAmvKLCXGdrfHagU3KUi8+QqMo9GiyrrYSnr
    rCbrUBYuyjrTlg8wyijrAfcBNVmvXE3Wq2OynhVZp9Nl3VJZpyrr2W3Iehaynq3LOhWhrThZz1ayxuhekF6AxK9f1it1EDVZAVz2oJW1g+2Bs5mJ4iVy
    TFTtZP7ratCtUE2fD0t1qHmQ7w6cWnTqbtUyHzl190FVdyH924zTKZPTImHhndIDXwKVXi7G7qNhmZbfQg3Kc4FplUUoz8ofbh9xOdDaXlIfD2VzHILz
    l3nxS0jlAoXyct69xf8knpAc9j6BT/+w93Sou7mnQoXqvxTSjWhdXO5bcZONmbaKS+G6tPALdh8oEnta2vklxO1aN8rVB4Pn8f06n1T87B+6iPMWT3ix
    9oQvv5wnfNW7+iucCasHfPVlvcKVX/1EG894estnPFJ7xgbOkhc+EOB82fL5B3E/At6JnQwTpcsK+nSru727drcLuNvlQM4qHuW5j5/VjOWffdYJNiZO
    EIbXx0tCLGiKyHZ2CyBYRVA77zfVMYunw3rSExSJK2Q7bgwfCw+Gl9iOm/xfDnPvFv/z/Guf9+EwDw97n7N/fSjMo8PeZ0Nt/QdD8ME/a/96MgQN2eVQ
    59EZjOqHFJqieJFOiAPBSz5ORUMOBF9F0PeSj/Slf6VKsVVc8ddtu0NKzqNxh0veHaxnHz1bi0c97ZfT8qhi8D+F7U6LCNM9jT0Bk5tvSzF87KzVDR8C
    xXaLENO84EnCPvDE7CVn6MrxR0UQNfvQK+1DCs2aekipRsSqD1KB+2HWkmWYfCEOwmgG1iJdaDOwFtubbwHXGMzEUFEmQtiHSzCdYCaGuqUKS7Zn67SB
    XhEr5iJ2GC5Wtt1gcRktUyDIawdH7dmJOmbc9thFfCx4qJjD3CL7jmu4CmWU37DL7iMvJ6hHOjBfUspEQURrF3TrwbH6JSOlYC6CY2lNx9mB7tdu+Qk7
    AWR46QS4tGkCyOQLr/g6AT7PCfDOQIf85zgB3mH/+iwnwMOBDvlnOQE27F+XOQEw8DEBnvenTIDndAJcgfQ+iwnwGCfAv3YT4PL2J8AHNk2A99nx/Fg5
    AS74607r1CfAu+0EeJe94IKdAJf+Xk6AVtE6EHzAraiHDgaP1RbUR9EbZ/z1ajRQkp/SlRkhb805ylVVjoW8z/iOBK9FLHtEe9o8rQx636tVTt+j8vxu
    pk2hf+3ZcmyDAe6H2e9V3Putet0pve7NgDYJS6cs6BAwpOQ1n8Cnd9j7ID8JN/SL+hV4Q78Q1IZ9Ndzfp+Gd2lThPa8oxQIKObVOZWzWlHUh8M/LxfAh
    JWJEdkcxZmoE/qSQu3cwCUlv9blDDwtzsgwaLb+ebh6yJckZfGf9f/ZMNQXlr4d0JJJaswX4qbytXcGQRri5K+5xfJqw6QiWEI13xCEV6M0q0P3WOmNu
    BM6WY2/Ef9403g3H9KrX6lWvQYzd+b4hYdrQMqZR+GXiW/yPsVcOex+1vXIpUMl+BJ+ykn/o5faHDeqCvXCbkr49ZZZU2W3Id/BHllHEyt+7pvyNE3+k
    4o+2EL8pJwKlOTEJopEN+1LOnsaaW8RhU9HvZgLJuOgX9aKhXpQhAFy+SykndkKinaBkQLf4vxWoMfdp2wnPWOE/Hagx9xRm/KObTSir0AgN1UV8Ziwz
    XMeL9b/DEPcrKlevjrMVWpytLquMvTFPvHV+0ROvurxlPahYHZhf0rM+sdL71Sk9Ym31gyWlH8wv/WCRK/YrDXgkECLgh0UioX3JRSj7tLUJaxlVkbMJ
    piMeWK/4ljAHCXEOcqYF1Jd9lOTbXMRIk/4it8C3scAT36A8KHoFsVLdAckLqP2HsMcV30KHusGpHu7qSlmRv+Zj87PP+ytfpCSfX7UL2Iu+5g9d8TF+
    OAwu+6rPGVxMXaJkXMJ3x1iAQBG8RQeFymkWWmDpwCRYjwJMeyQ6cD0ilvUQeU1cj3R32sWE7UIB9hwMbAtcTS41OPmZHe1QNp7zxPTxq3LcM0F9C/pV
    +DGLPeofYiIE6oYMrJMq2lG8JDrgJY5KRaa7udBZq5maEQJWmYnWsJN93gN6X+RANvYjCfHjZ89cCg7KvIzWvvi1p2THsmoim+174ZMl0MZeerdsnIfz
    40ZpRR4/Tlj0tk2g7ZiYUdj25q0vOqt4sQqktdCu+3TBvrdar7+7Wq7/SYmOp8D8CJzSRWgBFWnXtOGP6MG9iz1xG9qjq3glKYFQ3HTBiOjd4v+2rwrj
    M76S2V32lbjuGV957J72i5++8pfvCMs939N+bZemg/URDNavSus3fGvr+SRY4cbtaR8BPa7XT2NcPUdTTu/yuLO5nva1vhyO91Hfap3Mle86zSO3eMF3
    MmigALPSPJnVPP3XKyBGXfOgOEv+Wc3zwvjAfsEHVliHqJQzjPqtWm6mtlbVMypo+E2TCFjjIt+Gttgd4DP5rMICtm2AEGSAbQ0bWhkPrYy7VsaJlfGA
    cgH4lTU1TFr69e2x4jvKXX1N+hZqhMUrm9wqOkjKiDR8xW3rz4IHGQVsQ44WjI85HS3zOnaGOlp6Olpc3bBb+YfwaQ1BNHkKdtmcAUPmQD1ZbevJGp6c
    GCe9spQ1cYx1fM9Shf02mfL2iYQUIeCyVWHP+IAK4PgYyNtlGAAAaLFUWIlSWlgTul2a0KwBnt7RGQQfyUfbVup2lf8qVf6rSPmvesp/hbofMysTdciC
    PFFhfXKzTFcrlT6h7Va8yvZaxrN+yyWAvQkT/8bwHrhrMeVXQc9FjSTjzSmDCCp1kYuYomhyOSOKJu226Te/MXwN9iw03nK9kmNPL+Xwa9vhJ0/E1P7k
    F9/bLv7iY5jgZy5vmt6YvWimm9P7tal7VFd9yVeb4gXfrU64Ojt7XvdITL/l7WxPfGTDSuBZXzoMKSgL3J5xkRJ1tojP5/zREj4/i/RIXXdSOxJWtkVg
    YofLqslYL5aVdbUqqXNvZzJIYlZR/h/lCQBR+2ZVRwNMLobGFjn/V9ct7ZlZPc6pz1s8yBHV14HULeHyYHyX3dKvdUtF3UYQjEN5AoutB//X/eqlvhn6
    Aob5rIs6z5UDmmCPotqsTa97wgg4e3KTHQjb3j+6QX7sOoY3HdY9HdYDHdaJDuuhDutZGdY2K6ZNO1fuvmyWzOJmRSL3s055HLJO+RtDo8PsxnDPwaAa
    TnaR/BJdwOVY+g/nKyW/Uy3NZ5Gckyfav7lF6mjflTbNDZpJHNuEgB0XkRGwMp4RMDI4+7joqxtgSo10eOibI+qFaoKcmrzDtA30ZGyxPxEhxbfEUcHr
    4kiFXQTkQ9CVd/EguBDKpfcJvOQOO51usHPJLZMrurQhEH25skMWnGWZlt6mFDZmuoWNmZZuJuSfTks/JZBoPf+0axJ7SQ3hAqkLtgn5PWrplm1hqHcL
    8Aw08/0WDOHq59maIM3x2vo8M2NnxspoFi84Gs1WZ/sTZ48sWyMSSeRWRh1m1T2sqYHBtvYdGGxrX/QZDttVfMdod/FFnynAszZ6uWnFVLOZK0ze0XyZ
    2C48u6x6ma0Ce1iAynwZ1ybcnrwrm/svQDb3HOVxzXOZfs8I6yx2DrvN7lo+jc6S3a4QpMqo6YWNwGvopQEiaS6PZrdsKEM+vnY00SqbjmVzgmFvJ9Qu
    Tqjd01JsZuspNkMZWwPLB9tTN9uYJDHy6qt3z67eA7t6J1aoXftKQ2tufpwmz2Hv/7Bm51PWzLxEE4m8JC2U5NJUfMLfZCqi7MrpWPVzJ+Or61A1aqYa
    dRFIzQ5BGwpzFnDL94vFU2X69JzO7ZSZPh2XtjChcyNNW6hSfGY1xWdOU3y6muIz0BSfIYyHNrY/bTGXZBWZZ2BuZxn6DEijUqqbd9XUzYVp6mZmwjpX
    tYMp4iLkK/hLVXl2mXvdX33xzz61he3uFvUP1Az1x3y1sp72t7nWWifqeB+Nd1B7vIMaup57athFo8qpxGVxoMvisL5qug6asPK60zpoYhkc6DI4HFsG
    0xq7ab+GTKZGYrskwWpXW9UzwUSw9P9q+iVi/hm/Tv7oWYor2yu6pIKg533Wd18WVRpCKN/CH7+4oZUWXonb9gng7R3wMHe9g/6aHJFOvMV/jT7iVjn8
    iJx55T+/58MvsCI25kD6knzfa2I3kPbI4VpeZcy8ysvPrCCvMl47iLxKe8Lz3GvqCRe+/P3fdhAUOmtfZCanPPEW/275eN4/7L2upLoLWGrtkO+Ui1HT
    pZM7N1MwBgUqGFuW4W43aHS+5tjBdo+ChPT0LCwtnvZuU4KKbVaXdkqh7cFtNYUuKA+eKfN9gn6iJ3nruWXnHKGdupULWW+pGznfbuRSFKy4jdy8/CEb
    hTkQQB72hvJBnAoyYnYBpOVyKVDYFcvUl/2/4ifEShoWZ59RHOtyG0Q2pt2K8gIOLWlEfJOfSwvifd4IMOb7PKNwC6tKqLdIuzYocRD8OxU75E46ladJ
    FiYdBiWyyTEtfN30+JgPqK5Ptdy+p/X3/cptg1nx47Ef1GBW+laSfWjiaD3P3I6lj0zXrOjyF5lWn3d2ydBkVX5rX/Nb5ax6emuDDDmJ/NrApV+wNYlw
    b9pMf+fZ09kkpsM0X55FMb2aP28M0/Y68WwT+5Azlzzr2gsUjLM2pW38Tu9ezXPeKnVY1J1KPRDYTE2bRZHJTQcZwuE7qhhVFn1szJnAD6dOH/uTgLId
    +fjINEiEkLqtbgt0R97h0j0m1qpVNMC6fLDp3xg05NkV5UZdlA2IsjFNlA1yLuIlGhBlY5oo9ZwJdkX7ECtKAI7dz9T9ppNoWacPmZFaEQ9xB004ovFJ
    BWHlhzH16oOsl8ecG3tpWJq636PYUD8/Jt8q/lo5husSaBPvcZoE2qUE2gRznCaB9pYSiEoJRE4CkZNAu3IZVxJoV47f6RLYBQm0GCR9mRLQAdXUwWaH
    XpuDDdfUPIima9O2foo7xFzun32dJkBXXlMf1QWGUvaNs+NOa/yed1niYhlxrTu5re5kb5o7ualskQ5/Jfk+W/hPjCnpdJRYmPDYWwj8HlaQAMdojsMk
    YNF/2wSv1/pKe/AOLiftY7DMsQaQQNIHd6Qs43K7gPHXw15DCa09Xf//TbfROB0+IE14oEodjZyNgBV6r47qeIs5VW4Kr/Ht6nOPiqZR7hyv8e3qc3RS
    3YFa2GpgE1/MAWOcp7pXqCZiwg1F+ERV13vJO+sIFqfN5u4aT6ihJU/c8mqXukQKqtG+LhGdLfR/KcKp366+OmQKdhqU1035dvW1g67GrCbM/kVQumI7
    ZkVp37vSxzOQpDchyYGKY9pKo5J0ZRQTd7vaZZnsKoP6+lT7terZad+cfwgKtinDfO969rvnHa2tFsVNDpCQwtyiR2Motiypj4P6qtnf+i24we2PASmI
    chBFIDpCrBSTQRHwGAA6a3ed8lqosu22k7INvNmm3nBjr7pVxEqekpVOK5WxUxnZAg5/6/bD5gTiSHpPGlxFOHls+renInCWmIcXN7ChJVnE1EtkgwoE
    UFGpB0NkWAcMUpk+Cqpha4pokIkfH1vJ/uSdckXaRmb+0RS4mVM7XIH6PTx3ixeJzEz1SHncwro+Ex3klmI3Vn7P+UP35kEaavv2eQtH5PkgAamPGtO/
    Ow1YTa5mfJlN1SSEiyV0aZbBBDcma90gG5QU2AAddVRNk1cDvcCVuQ/9xxYRfQYNmJQVqxjgwJG5DHiO6pHPnrdgjVGdjvF/bzdDhjIbFU2JGWMpqQAK
    G9BkJUyA/FnTZGGptUIiwE/TWqHDsQeCb3W2P+1s3549jmYvjb+YdwiYkDBFreHkFTpUIbxf/wRTXgBA4w6bgPcCxovsWt7CcqVpF3efkH1Mg9kKsp6M
    emtt7mQ6AI/J7gGZ1Vqy1jZdrihBbeZFZ+9Zgcu+Z9JzNXX/8oQ0c11CmkkUt71iBZeeH6VrPqO8AFSumktUHKyiqelvMLreX+ueXWuYzkPqy1TNKf+3
    xfBpMl1SAH46XqeqGdNymaqhGGZKStSUGROvy1idQWWy8aXpM7BqAkTzj6UBYE/Ke6/1UQ0Hw0+2lGv9WpOeOuuoMhAuYWkcdhcMEMYgl5vRkYrnpu1E
    P2XHQfW15VjxHbJufbRwbxQTIA+jgR+nisZJDCNVOLEonP7EMEPTxQCWRteb/QHu9ds3hijPlA+AEXq6v/VgQC4BPg92pKPgVcA5z3RQlynmLZIc25VV
    OagtctlfwymT/HxH5jEAkvyt5/E2Z/J25u/LmbUygxIMC99wBl+9T2LF5K/1SClNTS/VdoxN7+od74BD5Dg4p3WF/bvUWKquui9XXXGOTrsuhRrrqa6K
    rZpK7gFZNzVUvKWGSp+Q4de7SJ+Sd4fWbo0LyGG/9LYvpJ5C9vS2Lyjy9PUq8J4GjoQuUoky3M45eCGAaLoy8qcpmbpAqDBk3vnUfqLctlQbvqqNVNWG
    TzZNqPjHlYkSMyu9Ayto9+pDNAUkTHXwFY4y/7pGGbWTXxtl1xhfSsVSG13p5AHuJRwCms9BssUN/YvSM1hhOmUvTB1sEGFnrb3B4I98SzZo5YA2+Rj3
    MDJwU3xQrcLMLOHWOqpDO9N1aEd1KLa88bV1aKI6tDOuQxWKepMa/WrSDkm0EPJfq6ZKS74F6M7Wy/LntbfhzyNFYntTfn4LwFGiQWNdWKMySX+audtS
    997Y9smzMIG+1Z9TvH8VpKDDv2lWSU2rZU6TzCEyLzivOVOaOnczpanOWApnaecOeNKbSFLws2fdrgiLMiH4AoL2de0uRjbuNE9kaRVN1dPtR1/fJuMr
    j2Zqxv5ALIsaGN8scfhA8Q3SbcLxtcb5JfhOVQB1yib8qumV195V20lZg59LLfyc6b0hHxJsqOqHyr7CTu6efA4ucgQljyjbUmbmVkbJmNvW2lLzKN/E
    SMgXqKLm6t0/9sbykk3Pb+qow9o4LU4x3mjfhdinnRyOndwNr+/GwdY3DsZvHNTa4dwcTv1U8mhiP5fJx4D0FNjpzmvmBGzBWYDn9VWgjbpLWX5uqMFX
    HUxrHaOIX8n4/GnWTtDdW5OBGfSKfSj86uYthh/1RO+VEagwMIc0Oz6xpK/Kh7dURnSXEB+ZL/yx+WJHNLTCvBKnJutm8bCX/S0OZABLTh28BKBqjWsf
    zeWoH3I4WekYTlYKnKzkOPLgEKVOFCcrmYqTdc2pQYwhi5Q13lCLlKXI2IAdyzsMcTcrkOw2FoNf8/3G6SKz6UFPIoe2uIz/ksBjBfm0ua8puLzv+2xq
    ku9Q5xRiqpgtOEdswp1ffIt0lfGrvLuKPFpaWVyRAdK4P49fR3mxhKJjmAd02JvBe8C94r2O6E+eRXBxoWgfLugBqNMxlr+eyAYAq1ZtAzDp7V18Jd7e
    V+7jfTme3Y7z7AJ/Ne9OOu46Uz276dbOvIT+yHTcJ5du27ub1Ly7Isney3LrbtfB29+Gg3e7rt5+oqG0UrrqnVanppVuNuk77F+c5u1Nt3YY1qXrpLoN
    b29yFW/vtfy+497eZvbb467ebLPDdmbrhvRgaljEie5mJ3F8DScxkQVjM3N3OvUFJpy59NHVEJCyyq+bbMevm0316w6RC0ugjWv4dXtGUU5gjTVrb2z9
    /5PzyrWg5s/EejvFpRlRGVzNmcmp3jOx+ix1g105j8mWmW7pPE5BNhXBrDfSBLNev1FtBNFNKv+9G6aSrP+ggBp5a6dlXQ+Tqc7jdEvncaKPTPWRO9ft
    c6mba4GGxfXsd5zzeDGP0yYcxzvpapxyXzYwJpsrWhTL+F+z9oSn0MrX8N32yfXgPM9/1W22RPfrv60dQGFdT227xDi6rhJj5jhFNV0TlqsOsPIveSeI
    eehaMw60qTOpoyXDDm6VxUENm4lVVbQoclnGxR/QhvflnSI+llqMIXoQ29kjb7eU9vu8riZZY/W1G5aOO+vzle1yrbZFk22LKnrYBorDGoBOZDB+n7eU
    dzWTE15lrRKDz4ZFYbJdaWihmGxpG7aarG8ayAdW+l6Nxjl8tMV84HpuhvSZWxh4M+iemalm3QzSOetstwkA2Ww9RTaaBdakq1SjCnfJnQNShroSicR0
    IYmuAp2VZGCE1oEigSe5Dpc2Oy2Xs7qwrSXDpFOsFTh0NAWur8Qm5MfpIW8kcoRwtu8027NTpSIgH34EXdOVzmDWXKJ8mhmyKht4U7KXDvN5fCzmC2Vd
    y7xZcLf9gk34Ow2mo0bxKnas7Q0yqLJ7e5Pd279q92bavVrtZOPWrmsVAleaGk4Dtwst8t3WsHjS9jI5WoHwXnZPJ1VPc03sKTBe1dM9Gw/dVk9jsrhy
    oarP57TPY+3zUPs80D734buZk31TLNMlgKkvLQ4VRkrX+7G+Z03QolYI9axo3XuyUGJQLbOsA8qXvilAg8tmeSJZpkc+ZSvKpesXpYwlK87Fi1vKsy5F
    WxrUnzZzMjtzMvBM2ZnTverMmXGjvZw57RtDAAlRay4q0086EY54NvCj04oPGtqK22uAgYZkAfniO6ZwoWFn1IAH38fmuIkajJZpIG2mBV8+k2GUTwXG
    LliIZYWEg/CPcLe8YdoIiTbkXN/xBCG3PEwb8AnEoMu1dHBNJOayHqMlQ6vBYiDuUZqor1aa2yYE0cRpOAtT3IolBEsbYWnbgKWVx8oT4anEi/2faIo8
    roJdJfq7LoAmvo3y6PDUP36H9XA45pLyy7eUi5DFh6iWHDRQOyz58XYwU2EhZVWOrw8y0w5YYmJMH5CZdiky+Fw1tdmlyPaVE4npnRmHrIyVfMZ0NTcv
    H5yUaRQoywczB4fwcJwYzYEdWIHQGExQcLT+eG+Ch/uSvEPr/l7oy5TTrXr/JLdQZ3widKdlUmqPIF7V/rrP31wqILNV/ezXqgKQbTKnTl4bJLUnPQzP
    b54Qoas4ExxlhhsxAvsT6NRgu6lTg73Xos1bUGncTEGl+0nxVUzTYAUJkaXPh8zVJY5kUuH+LiieZFC768K0u6Kga9104FLoK/JvjOWxa3c7uviWJT1X
    LeTZbvkO7L5Xn6itFAROHcp7demMGYok5/CaZUeVBR0AOxotILmh+M0NX6ErgVVGDPmqywFmj9uN5s2MSIIsJB0zb39elO8inpNm6WRtXCzwDAc8474t
    jPUyhCXW9vMbds/TxfjN4AHKUONNbjikWpu+cnCra09J9xBmWFbeOL+kPfUYswBpqkeOC9ABkdgSSnEZPJAA3LVK8QejoHm67SbmBb9yxVRp91HxJc9t
    4oCf9tw79CgKM7N1/VkTwFluyeORO67kkyGZV28M7j0Y3sNdjbvzS57bnNXvfMje+KXxGx+y931p033fdjA8ZLEtIuSk41y53x+o6oaVvz/nPi2PLbwa
    75I9e476M9L7AiXEXqSbU19TkJq6X2zoK9mLCp+Q4k7x6Uv42Sc27MxFag6ScvYEe0YK3zj+BG2WyRm7ItClKlzZKOtNJps4/mgYT6DJ1TYujkKbYqi+
    s26dA6dkLbgqlc1V2DFgQ4xHi2vNhJHNQsNUzAGUYl5ENuHFUVY32ADHtwGGS9nFKmBDX8wG0fGy7Tj0UGk59M+abMP0NpAr4l0sw8aaCFB/p5KJ4RVB
    TYw78nS1t++UohWpezUQmQCy+iIImC6OBia8qDVupmffry8NB78m3o+mU4b3621+v8EGJEHGTXmGmd3QPQZZf2otqEuY6y4dKDyh4Ji3fCLdrS5CSc+J
    lIHVLUYRt/b4/UJV05H8ThiEVR6uKdUBnQMMO3OYXds3e31+2Ov0ucbWIWXT3uu+l8ox9XLdQs1ruIWa6I0m9SP9OUcOe159ZbMS8Xy0tJZsiBHZKKNW
    tW+1U6xU3l/6pDedYh09i5oliMgxXWxjrUno+akiyO8NgwY5ImBqrgUqC/BAyF9nzoRnNd3FY9CuVQ8+vjw3TPu63DCTkWR1w0R1N0w8Zlb6fMAWrg+m
    ETD/VCzxo9ze1AuxP/UOV+lS40fx+jYx+2U8pnyQiM/fqD3pmXeU4WtvLdzQMewpC1m/Tv8kyhysC8nP9FouxbEp/zbHRoLxoMg3L0O784oztKdW99ho
    yD1blveoM3oywB9PdwePX7jze23IRX3y3loy0ljBplCAZnisteGy7CAXqfs3F11KX3F0KbV2bZWW9QQXERsCEZFmpUi39u9P1vfEsMh757CXQu4MxRDj
    1v2pt6nfsIcMGrnuoukzmWbGxgCc1PtcDza54UupM9U02RgB2kTWvVpAq3RSJWvf+Ib3XWMN6GGa/E8YXaWf3Be9HCU12zGp2Y1Pc1OdKMVfOPbTJzgP
    J4Myzvw062Mnf9KZfrtlmMA6k6WeBlw8rXE173w5SrsmrjW4ndTM6F7NhB5rcMMktZ9cg2sxlLHfyzZGapc2Ro1psRtkfV3t2T19dqB5o7OoqUSpcG9T
    S3oTc/CxKq7Tm9YspKxFCoUTKRv4lJwPE4+n8M1jmxagmGkL+jae4G8+gcZcd5JNw8SjeUA6zLthPFQ7rg87LjOzF8UUlUmloOB9a8JlZmZDNnkLMOEY
    00TZggzw4aQJt7ABY28xMQPYgx2VX4fyq5uok294tY0u3/Bqm91Nb9jBG6bVG1oD1L5ohhedwYsumPTiaMnMXQQDFaeuvu2MvIacsYS3pfdtAW+bbX7b
    pQ3IZUYp4jOzTIN10cxoHnZnctzjVgP8aebw85ixOph2AYgNaKhOmU4245mOqeZYWKmZ/MWkpepcSlVA/hUYqMl1GagMhyV1tX2x2q5M1mZ2ttDdqPIQ
    3dxCMndl8G0VYYy1SCSGmxNWYExIHWX7k5scz5vkSrcFF0dEwQVHT8BSDcdrQ1oIMJX5e91rG87xNMOZzBVNlog0rlEi0kRCVGt9RLKlhrOYtmxvnSc+
    +XgNKQC8uhM8UOAzust5Z2OaD/CgdkI7I4lwWDxoM57+rX87/QC7jvLj1WotiiV6V+5PeNQS5Y+2HjXf+r4S5/sS+9X6vmDLlH60rjalm6cTfrQeAGIU
    dMHdqzf9XvCjRUzNUTQGhhzuAmW2pvGYIuQVNo1n7QI5mYGb1QZ+KV4fEEnjCUNIErIpQrj2o+W2qb3Pu7mMPe4vMhnfSsaF9KBj8tE6ELzW8lIdOhjc
    KnJ/r2IjHKq84l2QxN2fp69j3a3oKE0Tut10aTXnEdKEZC7b2FNJJYL3vEOecWjd8ve0Sy+op0lRJIUDIRc2BAyc3IUgLlz8XI9yxTnNO3ytCle0DTdL
    ortXkAEg45Mvfs7ymURanAE6SQIYcfK3dVvFQ7vxnz286OcdCcriyGZodzSEU8NIJRV4VPFMJgwCVzyTyYuzQQZ3uHbKF9/JTmGsD1wdDUYMlKvguXP1
    sDg2rXlsIhZHAKuYtOPyNco+d74kWil++R28IZD6Nt0LnWDv4dt7qFPdQwCCJV7Y6/EyqMioCE6ZDlgfTssLd0ZRSL+VPPYEXE9YlyKUcnlaBOwXp0WH
    Wr1dAHou2OeNLHa8fDWF/xbpNFnvEufL71pkii55wZH1cZ/prhMq8DTyPwKwVAAxDtm1cidZtew9RwPcB0+pjEqE6uBB7WpYrQv/3RAfAI+F+VBhOlGg
    luYco9dK7xPsDuiG8SMi+9u1sJkyKCI4/aKxUzBgovXs8+ets8UvSePGTpN5VbTtXSCua9zltL3LWCuf3tRKPVLE462M6618enutfLpsZTStlU9ftZVc
    IMRWQVESXB6xtAh/3q3KZGodVh9UVYrk5Jm5sl4LyaQYXn0zJ5Ob2lq+e3xBMfE8RTIOWA0/9jaG8B++ZYNU/GJjkes8/NCTG4PcR1+Pm1t4UsrX8XGh
    P/5WogHnUR02Z+YRtoPZOVyveyXL15khBNTwuDRkKNNHbjSUv+XIsXx+RY6jcZ46q/Ho+bSlKMweGCz1mRj1i8YH9yB32FBEdMAGp4jYGqNLPJsX1UaY
    GueEYMSJi9X7RGp7vAZzrJCMiZHOspJNg/3CpyaHkR4RnTo2jMzRtF9Bt35qW8NITzuapsXOahj1rnGX+mCvtfPKJyfbqUeKG8bbeUN9oOop12ynngbo
    +R1VO/1r3MW1s8BebU6aIavP3LE06soWfpD6zjWEgWvvc2mTqPVIsTj+Cov1GXtpe6K+9Ck3YxemzdhL1xD1eEOf39RQPVLMycGgaugcahujsVO2bOgc
    gF1jSKjZ7SYTNz6atoph1e72NW7q2l0nDCV63px9BJYxXY66Jr0tbXdxrvxubCf54EmyAC/B0ZVRUtNKSMY7xkBME+tORPo6RcqNjJ1+WT5PDlmsPGj0
    RVDELgCcWGbyvFl4PI/+eRGLvZdwPfLX5aAc6by52H9STFpqp9xDfRHy8Tq3g/KL2qbzz6XNiFyK4kzslZuvcWPLq7rsc++Y7DI9UqTjYys9mkaldPWU
    a46t/5e9t4+2rLrqBffnOfucfT72/axbdYuqdXbdYJFQUjoYwChow77P+gBMgen8kXagne6RMZpxCh1UcaUzbOQWVAEFIYqKBpWYUongk/IR5T1p5XXq
    +eJ7PI3K02iwQwwxGKPhtTga34tKQs/fb6619z7nnlt1L8H48XpA3b3P2utzrrnmmmuu+aHZMEedSXM0uZZJcyTg62IGYFdjhQDrQBGm9BOg2FoHig2F
    4nwdivMjUGytLZMSgsVXPKTj4AYT9cNdz6thjt+JqyFYbim14/7FBwjgkAxHnVeTxkLsWi3l0hJwaSnE8L881Yqp996w+u9h5Zsbp5moUoJkMGccei1T
    A6ORvCHnIws5H+c23UJihDvE7hUPL5bzTaMwh7pwUIdbxUaRH+CPFzw8Y0xuXLISgbKbyusN5QDmAYFoQSKNXaPXZB7NLxdhpAS7Bvjlj900a30EHpzs
    Y9IbRJ0YjhCiWunYfsU2LJz9ED+a6Dz0UxpQbNQabS5yfk2pf9X2l8ODh1WpqXmRDLO1/OLHXv/qV/7uv/3l/3y7aS2/8PRf/clvvP+Dv/iCd/fy60j9
    7Mdev+P2k/LlZz5+6ofwLx/7IEfcO+86eerB02ePr1JYiePpXr3mxrm2Oj5EenlsLZKzMotk0hNEpEEGoKkn3aPenr3fMppZki7FnytYSE8Qkd4LR5A1
    spAZtNNlnyEIIDiXc3j7iZMyTtqa5R2GKMgbuGbNTuS9G/Lm4qBP67TOPUbeIYja+b0yne1bhUGOwZpMm5hihPaZk8IJN1QlBheyQm9adZu0edN8YrBl
    uS/8gkeLtGYlngWlcdKTuJSexGC74nWuXeNSbBJTT2miRCvWdGe5Y5uauyFv4JTW9ZdxtzlLo3egk1OdkMQpHLxsS+6Dy11LStex+e8YX/WWW3oZU7vu
    mjTQSW8bHPyktw0CRDjTDr2Wdk7kXZPRSYFwgDFvHmNr1mTVWBtUdPF16varuvCsaSwO/BowIEDg/V4Cozz4Zsl9GuU19+uaryyUGioHGUmv1xTh/vGQ
    PGYuhyoaQ5/Y0zx016oy87Bsm4bCIyzbqnRJ6kS1jJ1e6qWT2qq9dWqj/0NrK1VHAKgIDGt5PuUWWQJB7YLr4LJPx/Krw17gB3Fq+vjpdAnGZhjfJs5y
    uAbFJ2alztjorPY1qmeXq3bypPL6a82kjKsf1j8XdwieZKfyDu3WWtZurQO7tcYRWfYg5ogUBbu1Rt1ureWsTzaKQS21XPNHuv182W3ncS3X/QY7Qk4f
    L9xoFqxry6F8LLfiBrZiBMVrYJdcgAAzwUf2mptc7NnyW7U81PvQ5WLndWNHmeNrTsSaIscnywNxDysiYWVMYyQLuJfGsNqEfLeRjdYke1oR2lqEB4rP
    U0u5Hfo6qAUd1AIOxpFjKhYgQWkw0YFhK8Fgje4s40KALEA4DGgtaDaqFO09pnK1RvEpegpvX7NYb4wcjXp+i2S+XbPwsMHNWLb9BMdZ9QoXYdcq5VRg
    Wnq04KMIT97SD2VBV3gXCm0RhvgFG36DoqtExU0tldO1YS/ZOlQThDeJHd1eGPhe4Piou5SPajOOr2eFVLgN8lyOD6yTwy9z/Ow6OTwlV5RxVQx+qeGA
    mzV4tiXf01S+pz3G9yA0eAvkwKu4FLrSbTq+BxJJWUvUQjbE+6q0R1tOeFIH35NAOqPBxung0LSqGjUXq6qLLThPqSHXmnKeIoQjkz8QOHbl+NL1J290
    tRGPidk0frYVs/WUWe+XMrVM+HEE7+goCwE5Wk5xWidvHeFwgxUdED3P5O1F06JEY8zJThn6K4OlAAVwMyqAa1GUOIVrH/gKM235rmLd/WoBBahS/tGE
    UIMuH8mmeupLwopAfCsCGama1e63Z6Ryhi2a/MIDjkKMphSBoxAaMCnA2dkbyTLkacFNl868TvlItgM8zmgtFCKcu5ZymlPpQt6WGe6GuLidlv1k2vQO
    ymG5UR5w147n9fePj0dTzjkezXLe8Wi2dcczuZY14zlsl2DbLkEV5sLwpq1S9hlBnkE1uPaQsa1aMsZrbJD3mWHe4ZpMq7UorY523S3J2lqUNFWwbmNJ
    dXSBpU5oyNVX67tdgCNDkJXXBrgFQ2XlTVlKktJ3z+pBns+mqqmyRuveIfWfsl3eIYfzdstppYPkEGR0QTDVg2jO7SyP6Tm9xZmtUa8UYtMmMALq+k0s
    +Y6KJDyKJNQWEmp+ViTRdodpjpCH6Vkepqewmz+We9VhOpGFBVJZO0w39QDcPNQF+ZHDNFhQwEMO0x7tkniY1pJrymTucKx9nGUfD0NIAGF803VVeDAo
    7tuRf/Q+e+3RrA2bwuOmlRbbjD9uRRljGbvMKB1OLYCsW6V1wAD16Qlg8NcBQ0fB0K6DoT0CBn9NmV4JBoy7+Az3zJaKHKSjbUu7wQHur6EPJIglCiHo
    gcppHZjut3sb4vXVAODpBuuhq4qZa/FxbRMqCk+lPvQt1b7JMp3y0vP9N6EcHL26DakLbuGPAr+1umb/YfD5iCOOKOMHlxDrhXiwYoS8C7MEJmIQQyYA
    Qt88yvN/BP6kcZDXfVhz9N6UYCHpnRJZE6Ov9hPtcbjDaSZsKeV9cAsn45uFP0HekPYTWa5K9sIsU0zB3a0B+aBwW3ln0TS4uzVU2EIlFKkS3B10JWMr
    pGBcbuxXqduvIlUIsJtVajcrXkPGvBjzQSRSEAknmoflj+y6gkxtO1P9Uv8h/aMpv+OkRS96R/K2UwukvenkXb8DUmvvxhkhgBpqbZvSu8y5jcV89Goh
    wFzoQRqf9kZcz/cQpsd06DCnzbNfO/vgvVYPnG7sGsWdwVFhKNoIdNmQTLuHlE7shclWCpZiMBNCP8YMzTTmWv1ahlLRw/eqpYSwwQxuk6BXGl0PAehz
    xK03PTghmXXR9Ub6YNtMNbIDAhr0inhlKJ1uI7RdkMlvYZozmA4EuHSXLkyVP3YP2SnJYZOmlQWawVzPdFXYP8PAGfl05VRh/D8yPl0zozvEjGHWeiIC
    j8TY+hoqXNYx4Pzaq8waNG1hyB6PpEHxSv64NNPjG9Ubvk0Q0QHk86rxzZ9W45tqGbwGw8iF9ZsBdBFdRYOu0Jed61bwde3W/omd8gZzzt0T3LSShX3T
    sfePa9gbwKhsCHUuQSQN4RkX4QrwICLvMuiHINC0Jssz0x/C1mqREjcGHGjD9f/VtGeFNhg610GIyNtMfB1tyWxsgZHGFW3paY7BBXqGdG/WZEegORBL
    c2YKbzPoyAxlHdKfUMBaBoOkPgQ8gTOeXzzU+FdyblPAjGkawK62bTcSypZnIFtuaEArVSpoSoaJSgW2iZlhrY4ZKBXEZkbvInGQFMBD2QcrgJRTcB/8
    o8OudoVJ0xMwabqGSQ4Lp2tYaKYVuwBqIIXtUzQsLsb+BIFLHproUBdMQ8hz7QzmQlpOCU/MT6S+kcKJuGkixp/FED97rw4RaCm9MJSsYgriETQm19hz
    IWls0NexuwLbz0Yddg1cF/RwtE81kkrU6aGTbdhrxocQdB1Bi+LIi9ecmevzOC2nqY7dL8ZPziP59neTtSfnsRzNNbu/7GjKu9TOzx0g6rSen6f1/Dwz
    dn4GqZ/R8/O0Y7anAcppx7qDvMp6B/Smx8/P0/YrbjmGwkDi/AweYXo/cam8iXC5dC+exmO6Oj9H6Ng0rW1jDUUYadxgmXuiab84fdaTk6/H7oZSnewa
    0nhf3kJ5iyehcDQZNTeK1g6FlUBGY0hIp4YBLMLal/jfxViQ3Y3gIO4xsoI2jVzBLzK0h+e8P5WrIHJ1abNzblEo99Vm0IN29jmlTrUGiicAKDZjUbxE
    +RK3lUekxKqnEitFa+hwvehkS2auX+LWds+4cCQhmg9NmJ26j4plXvpzbb/0FHLWKyPYjqnmsCCCFlh9J5hgrK87FTq9JwhSW7xksHeqLRxbqWrS1sAF
    6TVqAgfaDYy0CiOwumo77LOqaVbppKY00ja+2rm40r46agAzH/AeTDhG1EgLjXalxtK2uVQXRLVR9DpVYyq00DX1G+vDAqx2L/l7CpGeXnyugYM9JPU4
    ToUFDudaOPeLlz6B4mCecbLM20QKv3hFk/kTwRyK12oJUOBUTIMDr9Lmn3PRHhY50KGt8sj2obLDICV7vFllSORtu31Tw0tPdccRCTJP6nF9w92F8ORg
    1ho2MI4sx4u51VXx7TQE8VVOQCs1/Nl9ZbjhKyAlvSy4VB4LgqwgNoTT8TtdyHD82Z77GpG8JfkurYJ9+aWGf1dG+0f3jSpUjmRtCMqx/vZo/Ylys6w/
    g8rvaP1ORRrRLDXKJXNeJTkrQFfZAOYBLZW8S/wdebs6Ov7mfRNRQac/UdF7qBfU2sMX71Yb822CblAFJNlr4yCT5MkBuncT2tEgQoK1SFbkVSOHe8dg
    y+/BbQN1lr7PRvn1rUeRoHLX2QB14uwsP/FxxtuSY5szFsPReRQgSXnRkZeRCKvPGgKeMVtQYf41VpfWoJ4gAN//4MIAyftVuaexgBqX+N9CBxU1xC9v
    okpq0LGLtgybVy0JFQ1UayJ2i5hTZZUSeEPSVjURXaUasLYSztf/+4F2CxoF/mrAf+FqJP/W+oUtTTiWfevXtOH8mjbtXXNCU7O85bxh3yCn4EGXd83J
    PaZT83nqqaN671Y54NH0aNTxKXxKw7VJ/a55Fr7r55b7pffT1shdc+vr4CXSxca8gYLIFu+aEzM1mKej0NLYZU4Ss8E8Moz42HS50zFvkhOO4ImZ17vm
    5pq75tbXYrq3dvCbsdkb9//ahP6szFLnhGBb753uLmSNC03rMmkKMLEeLqeADvN127x59W+Zb8E9IRyp5/O8Z26Nu99EXWvSR92mNmDhQLepGaw6hmYL
    b3G34Jq5KjKrDlQXTGvcgSqvmWu+UUeMYs/txW/EOadeOG8Z87RaRSwZcbZqL5xtV5ch6WlVF85d/CyN10enuatCoYkXzmPTOjHrAfVNWJ/arvo+bXPp
    Tp5ZGsu21jpHldT5MfeoTVwzJ7xmbtpr5gTXzJ0jsGWQcygP0Ytn5FG7Zm66a+aNIE/TXTE31zhHbaaWOwQN7QgygEay3XnTodQdrmfLS87T7bBR9zKa
    1WzZVT5WnWNiqtTyqj6nVDW4hv6LAjjN0duHsIBnrpEbwUAIu+XXaO9BE+kh3eWVtxCSdoA+vVzpQK8iwBuGQ0iJV/VGkFbSaXUjaJ2D2RvBAI9AXfro
    vUSIGF9t8n8xfKzAnMZyU37JTZVslIbXEW5DWQ70PchO0N98Yh3OqfHEoDt+L0HYhAqb1pAF1zCUI0SPCt+pqr/FFEybrkoGuxRWXt9VXiDA9aXeXXSc
    0D4AJCi071Fo34W85rE8qIT2Ia5JOiaoCe1TFcCnEGAEENr3TYuT0f4ehPZzQnstuaZMB5SGQnsGU53NA95d4Pgvh83UdXWdu4u0AojeXaTr3F2MZuxa
    CFFfxt1Pm/Z6YKAjyrVgaK8DhpaCoVMHQ2cEDO01ZdolGMKxu4sAHW1aLOt0z3FDoMJ+4tNBHuNfh2Xf+D1GbI+ZUR7U0An95Mo7RIxO61u1Y23TagL+
    6v0WrkRPf2J9XQzN1seR6Rwok9uHoyi6wCCTG6j/oxaPa6aFA3JqxUQCHuszipww1eldtEA0izCjjuEcu4YV6hXW+xTiWrRjQoVnR6lVVZoW6lSrCSxX
    2Sq5SktaUnCVKQlBv3SwbAdfXIQ5C9RRdXCIOlepengvHf7UucZXOmFGjwMVl2gP13JuKj3qz0I/E37uGthZZmFjt11JRUtd2Kx1apVosu5BVn7bVnZP
    MINQ79Tl5fBlUUQruDXpaKCPcF3iYroHaHiaWDFGs9g+VD9hTQ0ty6A8GnA2U1fViDnEePUMTZvP0DcnzizNehQLSXbuo0yP4uhJQ+tpculwPJyUKdRk
    uwdPS9UZThBNhA/VUwNt9mjlN8uG7UnOzugsb4PasnvTaUhDhpjdrbJJl4WTsZD39JYDV0l5F56z2xrqWXriXwd5btFayRGtUUnbDL5K68O8z/COTY3v
    3UQFWc7QH74sX/juQU1rR9bW5HL4M5MyzWhymYnabM1JOZs2UoOLgA3BTRENsx84aVWoFkYSNgbvrGudh8hg6U8TQ8yEjfjjURBmRf+AjU449knwM0vN
    DHBmEHZo+tzjZQ49+5wfLypcmjD5mHr1DjZXm/q5S4NkuXFHPg96b+YfE/q083sPQgux8I/lW1jqo/dgSQpryUmHp/SOzP0CUHwWSXOQaE6ZOazNaXWt
    oP5LFbJNFedT9qAG7tOCZDIqXGnM4irj7cXb4aaBayOTbr/uHViUh1GNsmn0RTBHrya3mD6UVdobmLYSvoBrp06BKsjPVJAXoE/D1UMFHCdh7PIyUHjI
    prW86YPT7nPsmkXGvAAc7zuUp7NAGVI+ZbJDeR+uGfsC1V49U4Yf08g0a6aZSc4T3citAUilCt7RWPtftS/9PDXf4PlE65KuzWmRTr4FFz59XPhswYXP
    3IRCZg7dhsPL2ZuxHGUGjelDNr1dHlMaSjgD+e1jo8igHCkEzFnF2nuv8+AhAYYbr4Y60vy7u1QGPAbYSi/Qg8/Ou0aIUbv0+Giyfd52xPlC5zwN/e5p
    6HcPW0RHHjMjhq+BCoJL++3TgQ00q+FkbejnkLfvcKEZqEgy0DBDAcMTRkN3rXzHUWTAmQCSVJ4GkkGjCgdDMZ78u3aRlqS7fvBOPRDP3owA2/V4B4iH
    4K+gx03cNSfgqjPVNcvU/6FXOP8zDXsIufc+3cERk16osppDgJH27W1xQIPhyl9dgHXh25sBClERplKSESexph4Kl0dOQJR+jx+ullqKxrc6e57ePqp+
    hGzrulShlUnVXq7ThlunsSrWxofoQVRNMwYxZXa536UyKNRMaZLyociP1nfD7XwwZfxzaFHfVgW+iTWH0HMTtT7DoXXJE6936dimA1THCdHiJATPHumF
    IWR1yFC/dHxGy4JHso2M1JHaOpqujqa1h46y/3aXtdPWrQe7Hm9z+fFFGzneeiawjf2Su6WzjcX1xmLc0kmJOnP/cKV2Wu9V2/YqGB/ZS7WROc3DdUYW
    2DrCcmTO8mRkcOp/Wwe3MHlw1Wj0XibWu1FBDyj78nJ0LOBU9d87fd/FhV5Fh/zK6Ih8NaxyMNttsM01a52A1qwmsIZJ+Hftolb9ahjEI55g40k4tzt4
    mkqrDW67TRPu8Z7BCbmS3nkairpDNcfSXoUu1fMEylgMkn2Ylr0w+m/au5smBsG7B2GD2HccVZpSU5xaLUK7KJEBFrRQK4TJUXt59W7TXr7/ocefO/3v
    7rq7XTcoOlG3JsrbN2CZtb/vsSK8DUq/71Nn86RjqY6F8Lrr+FkPri+ahZM3YY/4nXtc2B4y9pQp4Y+cG4qncWuUPXfSekw4zEBr/j6pUCPHJGoMRs/T
    2RftjQzGZM9m2oR8+wK+QWvtsB09ziHADNqthYYgjNREzjPeIhKO2Hr//F5rD0AfAglNp31++Qv9Eq85bvxN4MergkXSfzpf9jHBebRfacjabSzSZOeH
    GRQwdsZYEYlLocI2BkX7uLsIAJRGdoRGAUmO9bGBLUZ3AiwTtxNgX+FOQMoudbj9D1uaasoDvmXblVcQCHWikiuIbCuh8+SBRtSTR6RRAXLVEdGadMej
    VoitDl2x2iGurubkulRLBLZooPPuvtXeoUY6P/LUfftPWo0q4kLpL+eVYOLKG7czKfSKsDgJDTgstPBqrDq3PzXV80JYv10NXEBS2NNTf1IoP9ZPivWT
    bmT9pFw/qa6flq4fbrkUqbNLvqSEKduwBCio2a5SXdC7lkjLXt0KR1dPgMFOyWCnj8kWBgabR4fTQd5Se4jW0GaPZDUcD+xyiB1RekoyAul4idzSVZMI
    lxLp3+sW8zYtQZVTT8AGJe7WC2dwsJGv1eJhCGorsl4mVWvwrZd9d6r27VFa6vubu1QGb9QT7WXBcZ+hPBCH6bLgdllwUsP7JEl+rQRXF1/0VLnyJK79
    5Ndrbahhy+p40s87PCHCklN+P+EPKEJ5FFE05fmUD2/ScrTHLv60L8y4JD7uy6kCCtLsy788qf7JWlitwuM2IQyFjLuxMpplGmWf9fXQKQ1SlPhxX068
    8nzGl+OPPD/h5/Nlg8/5gy1IPOvDaGy0tq1lg200mE5ocJsAYMs+74uA5LbLwxfxnBcYXRY8j9etl4fP4TnDpE/gdZavz+J14bLg43jOMeksXoXdfTrQ
    +4cn8ezz0+N4TS8PT+PZYdIjeO3y9WG8Cvf+EJ49Jj0YqBXYaZ8/H7A/H9Gfp+zPh/XnSfvzIf153P58UH++5uvPB/Tnl+3PU/rzVfvzpP58xbcYAO/w
    2Zf0KIb4c68w7WXfWrIWr9IHc0xfzIDml+5VhkfKZn99j1r67g7exzXSpV88me5rul1sGCtyPN2gIAgaJQXYEVmp2b91V9dPBSW9TXQV7JY1AA79kA2A
    9kqwzo1n9d9J3w9qcv5G6bM24l4L0s+9NrJ8Bfz0192C6pbbwJbbwJZb3tELkcWW2yi3XCFrRw7TEJi7rqoR2dPNX+6KYBs1XaOyjUpPt401ulTp5gpB
    NNFh9g1uROTxeIDTbaM4FUANsl0cj6E0BE3a4kl9hRrti/o6Ja8PNvg6DQ0dfZ2xbFBI7miWMRzgAF+Na0GjZ+kgQfaQ2cM0JprDP+GNZoWIz6FDEb3/
    z1W80ZzUE8N9Ak647sACfyPzZlYW8Txo+xbQ9i0boe1bSNu3KG2fJW2fTdfdgFJQ8VmTHsnnzCwDK8yRitNNAFwEzJGKUz9CqPg8qPgcnMbMyzBB9OdJ
    xeGyRUj9HD5TWDoPfxfqyCXi+QBQ6WI89Ps/e5gqxqvIM1tCo3tgcTAngDDpt3WpJ+DBQz7M8uZxRS/pR4RMNUBKPFYTguCHi/k2zsYi1Fk7qtWKqBua
    2KH/ja0Fgpa9g8J/JElC8g4h0dsEuMufhaX7/3Fi+dnH//Nd//o3f+eDl7yzC3357UUykEkZLBSxTMW2wQVm62CHpO+U32mnObJA4NOe2+c2ACfFwXFu
    NPojPPDsJ4xu0CRcRciv/3FIFkre3naAj33YNGeWeaSdEYzStza4pE804OVeCCqeW4Wg4rlNqCm0wL0r/Zdt+hflubx6efAi49PaA9Hzd6uxZhEoOpu5
    7NW71FvvfsKFws2zDRmnPD/eGOzA86XGYCeeLzYG2/F8tqF2RdPLVoN7pIOP2A4+bDvykO3gg7aDz9j0p20HnyScbQd/5yQ7GLODD1YdlI7VgG/m6U5E
    EM/hHXBhzuwASl0g0BeMATJdcpC/56of8zhhSglZgrgK1eVGleyt/JXPSy5JSCesEvlqcItDu8+jg4ExZu6woP/cIGfrW6/vepz/C0xO8V46Ms0jkUC3
    voMpbuLT4rPeQdws52glN1tBl2W0OX2umJxHQiPpSit24ZP8WwLNsK0V3wkvdNuvwzSadKW48/Tx4ypeQf5c8kZYVjvw71qEIUXy3GBp3FUspHtmCe0s
    SBmqPF1glux4Cl6x08TikgPs9y52e0rnf6rCBDPY570cKyZ8MdYZfylWTHgxVkx4wGLCKYsJxxtmCTQCysIL0JdcUlIsf5eG2V/eZbW4l4QOZNpMNtrg
    M7bBp22DT9kGn7QNvmDTn4+1weeQLkf+XWzpSdfSK66lbLCoDXINmUWzBATra4v90bYfsG2fsm2ctG0ft20/YdMft22fRnoyRKW6DWnbf2VDlLFZT7/g
    InuPNCAbgSQ/GutqPB0PtuPmAsJQfEFYl8VOP9WRaJlnbJlP2jLPSRnM6C6zeIiERtd9KOPcJQthOpXu7MKZlHdwF5jFQQ7p8xLWya5UaOGiTPngGiGa
    KQRi8uSnJeeFBm1s184sSGeaTBCCTwtLsyQvCcjkLjOgG8scCKin5iXsmzLjzrHQ6uAtguAXyvMb5PfuCdvWVqw+Tyq9CLRoabCAzXVwEfF1Yagb5mf/
    7d/91//y6V/5y++6XTbOn/0PD/z4L7307A/tGvVSsmX5Y1997W/+3z/73Q+/ffzDR37zoZ//vUf/0w+/ZfyDekWRn2OuULacXLMPIwDcwNg+65acc49c
    0O1xQXdcs/UwXCaVZpqWauU7ZF33Qj+Aif6O4u3YhrcXq9fKGtmpj7nBhcYMlHXI3yIoIcucn4QwmQsls3dosZ7lGwY7NV7OjrOIiAiivxtWbJjbHZjb
    eebdIfMrS7szj4kzsIMW9kOgKIOis1JJuEin7CIcRy8SgqITgg8YTFu+C1+x1VwEvmKrjLLBPbgJif1FggktdMi7tkjM3JF8oUioOL5AcfTqkI87rhFM
    XCjCFflM207ZAMDMyNwO3rrswbUwoCh7BM8m+duW3w4X1281b3usSj012IKGRqsV2KDaOQ0/LrWRzI7XtPy5X7/7/T/2xPNPfs4bqfKewVtTaWXLyX8U
    GNYmhi3U8MtchHnZqpM7jlDGIhT2P1NDqKDEGsGWhTpChRah/BGEWqgjFE0qTQ2hfEUoA4SaZl5DhPJBYxbWopOwY2sOHLpyqiGMDGOhNoyF9YZhzj8M
    s2YYC2uHsYBhtJh3gXSP3t+5KliWwKbmEEgpNuW2SYUTCpXkP4znNwgnhOdbhBPC80I5peK5JFsGnrlsGXjuki0j1C3ltUC3lC/juXuf96HQ7LYWmbK1
    yNJifDLdN152Nk5LsJds0wcnnfEOFlN7LLIK+PWQ8HKODXKjN0S7sFxzs+uIMO75oVvVsYOBXGEBX+bNwhHnlhGjvtbM7UcFx3HHlM8vQmAYK/e/C5Qt
    lY3kVmolzmscMTL66WHJtM1yZN94ELo5C/hscLAy4NpBxdUfwxxOGClPD9s0rrocBcwx6cl88bEqojqeYMWQQSoEReCc8Ao1uLr4DC942sXpEJpJn/FV
    TtMAgD8aKBAeD/K5UhrUtZTg10gJ5tTVNC98LwsuxhsP/rslD6wuMRh5+XIAK+c5zoWU/cl7NZD8nJ5SwDtDONnlDL1UvX6xen054lW6AKReY9d2fC77
    o7vV4Xx5hyi1Zz9xr/Vq/XwAz4GmJ3+EOl5OvWekjRkMMo1Uu25uaM0Inw9q0PqyV4dWG6j0yWCf971QYt8jgMsFv1dUVeGlgOKly4JbgK6Ezs0KMS9X
    sN1Ugu29WuSFwH55T/nlRtTspkK+vLv88i60+CSct8v3JwIldepq+tVA44zMW+tkrop28UkYTXAIc9hRYBqSLjLTMcjvAAUB3mdotgP16Dnlc6XC5wNV
    q6rq8Wslnh8psU6mT1eZ6oRrzkWrocntnKpUktltYI0nYJZosVB98vVTR7gnxdOs9tHTj1npvELWBUm+ECwcV5RhH1xvvb4iJqhQBGXbeJ8zVwSgDQ0e
    1VWfaR6sX0PVCWFLvMYude9ajNq7BvEsOu0VXnKOMIqZTUDzp/faQAFsbfaQ6nfiHjeFHSGteYpXGiOiqJe2+4tO7HS8UXNHXlyljthx0/LnelcHLari
    0mH2xbucXzkIEKxmzBVwa7fHu3QAYwRfGqUD6t3BVZCvFxcyV/EQPOfRkuxCxXzIf8e9rtRmNSYFbdsmHvFzClOaEETmDYhUOoxVGasCQxcfO6Z7RL51
    SNgaIKSN/ajneAAD26MkpG36koJ1PFTZQANxo9Gz9+W0R23A9hY3mw1HS1OG8vN4pEF8QutESerpoJ6UTeLiNbWnOaGlOMmN09K2VnmQcVLUtdUoLW0W
    L4ZDur8rCQRB+7CMGUQVE7HP+zXqzD0eUFfsqiFvDbOX77I6RmU8RdPnDP5aGdYQve9ojoSRkugvQN8QKsw0KN2X9n7Nh1C8CeG5gKMJCTsMfUz70CLd
    WPdp1U7rGnjgx2hwLqJbgd6gwTXCcywtmIfQR2pjhjLTPiLgypRnLS7SMSM+XwjT9Yt0yNLezTmVbmP46sI1TBe+hTPcRlrh4ftgEpmqCeDtkAvK+5w6
    PGlAKickTdIHW1DZTdJn4R+uY3DEBo7jRa4tvyCHw0xyLt08LHI2PoKDUvbLcdcbT3slFnxSf+yyu8T5Vqj5Qhk4R6BaWAdL+otxTgi+EOeLx1QHRAD7
    53JMRCDdL8RyBpTnS/Fgh+qFLw5HbfKR+4txL+n7QRjFXtbHCRK+37fzrvIDdzvhUh/2trKcDnZ78HQCbwPbLTq3pfJ0sCjztEODBwheJjJ943jZI1Jm
    Olc9OaHIY4dZxGwuooHKobFwbdfo1bW7NduB6yQoCO84pEaAQ2HrenhcYHYMEnOBEC+zKH/e2VWb1gVoiuNWbbBDjREzZyi4g0wVe4PC2gvbJzkxH+xO
    qZEyHHnwrGJm5M+3d3s4m/d2g0LuxkB6muX2IZLm5M+BbtcCCV1NcC3YGQETQLSoh0IB0Q5pezKI+q47i3gssuNwNN+rgShxIMLwdgBEi4ANLhAWFUQ7
    AJseHtvNogxxO4ZyAUGkI0wEWcGKOgj1NwyhzEIocRCallcCiRCoAamruRRIs/JKOHXgAJpw6iic0gpOuOY/wi5NSd83gFC9OkLlOwQ3rVmpNHBkONh5
    boC1HMB2ngtgWQ1g2kFr4oqQTQnBozCzrtXd/BGUBxW36/CaJ7AIBgJrJ4HVqQNrCyGVwhE0ZIRw4S3Yv7/bqqFUD1KhgZGuGABqEYBaFKwZB9TOPToX
    O9GtncKsy8MIEAStdujZLSBMFECLFIIuAkQClHdQYW5HNdM7hgRJDz1rg6AY+S6PgdkpABggk2EOOw/AJGl0B4AHqO2A1i7axuIH1Az7J+UtutteSrqA
    xLqMkxVeZCtmxzEZe7JSxMekTRei4gdKIoWUC47oxAbstRTcYS4YHuF6wHwcEcqGQj9oC8lRsD1mw8+dQqk2KmxZtqJDivjA3TYoew3JtakSyXcMNVX6
    ovh8wREgCPDExmDgBPLqTz7tNNptAPICzEEAJdrwanJuQvguuE4aEBgTNHhsF4rXU+xUikd9otqC6QEPsCzG8SDRDAeFcXGLJbSYXcdL62LpAsyYpzMW
    sHI4wsNjsSTeUptdhloREFkOnUiAkXeFygepl4Tt5iuxDn6r+hIRbi0mo0p/YFvpD4w8q+dpbPKzccW01tOsfxXrdbEpXCu+no31czltmLQHSwxRrp9n
    Quv0kx6sW+kEOw109kFfGRdFirXo8EPWnXWjyI6O5CuSsZw/fLdzHVuYsazRxKy0Yx3L6a9XqQDvXcL6QA9lj/c+56JUx/C0b8nFaNkfudsqBIWMuLt2
    bO+/2yoqPR4AUH0N0HI6ppLsCbt82KMS1A3LWzbtcZchYkZ5R61Pctizb7P4AzKjHwrcAUTmL+SUx8XDgTuoNItnQ2ryFA9WaSa+KDgVyKSHdd7WH+Nt
    mwDCM+E+7zNQ7Ip5+m3t817wVbX+E2Ge8sT6PBJSHlk/iVdeXjb46Tn+Vp0IW+zjof32bPXt42yAh2D9drb69oyPpuUYTB0TOQZ3Kg7shVCXROpwlOei
    4hkeZl6kWXpHj8GtRWY6Bm9uAJPAsToGNzpuys+G1rqorCeslXh+pMQ6mapjcEMn0VpXjIug3LE4JruvepMN8NQxNbDogNhqctlPoX7qWGW0rPbJ10/Z
    SItlgDMj2E1H9E7b87g7aqbf4Qer0Du4KCRm8C25PKTenTRB9WvardG/YB46O1FUuAAIQE+bNoFb93kQzHmX+Nuu9LcZPw0Fh/65/ItkO/rv+M81wBJP
    fdp4jFbO4yUD14XGn7obSEGE2kbla8kWgVGJ1FlmkRVhdpL4trmaOueoqed9DRVn56h4uawp0JpC1kQ7rhBFQhO4kNcBnOUEa6rYKn1Txcvi9J3UsfSy
    PzjlvuA8CS+FrD17UYNrp/9iI82+etI2e9Y7T7s/7dr9FNttw7cjyUI908+4TC+OZ9ocOBfOAc7JLf/saMsbGvxfuME/4p9n8I+O1v4WhbcLoAaol68d
    97rJIUfnGPIuaraDKCY57FSt55nI+M4WfaS3Hxmdqp0OO6S4C1xc72et5M+5kp+s5u+vT44B47FRDOyPQqCe8/EJ1enMbWhNnLrHzs/e80zPz4/2aDKG
    /EuX6QvnyPQLo5mmdXUV33+0HN6Gev5nrudXnafnT4wi1n470djC/eKrcmL4qn/AGSdLylcmTT0MK2BN7+a2Xv+ZUcjMOmqxx4uyn79nE4TiK6fsiJ4N
    Jg3pJyLp+SQ0M9XKWKped1ev70aBG6sC760+3VS93ly93lIaz8mPFRuGr/p8e/V6vJZ80l+T84Ha+0O19ydq70/V3p+uvZ/1S0MzqAlXH56tvX+i9v5c
    7f2Ttffna+8v1N5frL2/VHt/ufb+Su391dr7a/VxB9X7qdr7A7X3h2rvD9feH6m9n669P1p7f6L2/lTt/ZlgEkH4xVGCsE3RsSoVbW6Z/ahbZpeeZ5n9
    q1GKqMuAnnk75ar51RDWZQ/eyfOU8c7mzZVi57CIb8sRVbLYNSxeex2e7eSU2FxRw6uWtcto0RojoIfetXrFLU22esX8nf2ru9TMvAWNpmk89nlTMKBH
    +NQWNOM7LrC8MyBpsSDNBAe0w/eFVabnPZdpQx0Irt71mDoY1dhh+ivXmcg59EW9bMV9T1jLvXqtdcrQyh5F9/VLsYpD/K7H8b7Hy+Bzv3QgJeNZHITo
    awgrzBaj48oBAwAdwna0NVICba8wYIZX7BQ4X0drDjlOrDBKdp+BbXVOjIL/MV5XtdIbQH0C+Rjexlnyj8IATM40BlFrV47BXDVQN+fSMlxAey7SQBVk
    Cw64MI+4Lpv36Lz6nvts3FqLUs/5ftMRaLU2AYkrVgueWLJc6FG4UqzeKp0OMIT4msWjA0QJMPB9GGrfBw2U2j5oOn8OaitEU9KIQWroxyLCHWLAqCL4
    ACs2559ZVgHUmm+SlHjl2CDhijDhUXVYjUQT3YR08BMmOjqgqy5C3R3lrNVY+iXfWs3RcQh9Y8L7JexQh2POMWN1KY2rRq9uReqNWZF6lRWpB21xz1mR
    1m3uxn1nxrZRhFy5mWWMvgXOkfVmWtUaWLzWanr8zbfoDUYsevndWfT+kLXoFYygHRc8a6y16A3WWPQ2Rix6A9r0Ssk1Fr0B5qJRWvTCsn3QoA0vDXed
    D54Ri91fWG+6w5UNTXdCeoyHd57p5GpcwXS+j2WMvnmTplNz8HN9uu78uk7XD9vpimW6jn3N0/X+ydMlHXOOe2Fpzvky55iv9wfrzFe8sflawMIoXYSX
    C6c2n/WFo6dPJVcbmd+Y8/uecn7fs878brYXWiOrq+PD/+nX8KEOjMZKHq8NAuhbV6XB1cW37Ne8xbeoJNKed43Hp1fzWbp2qAw2NCyuVjv4q3WI8Gs2
    sd6rtdqrR2tNH3frbrTjQpCv1x+wSR4Hb0Dw3l6C9/YSvJzkkvppDn6uT9oa1PBHSkVaKhoD8robwsKmNoR15hZoMFCU2NCGsMAN4aZyQ7jp3BvCuq1q
    DSxeH+zJryuF+RFLYR7xb34zdoQH1ycxX7CuTCjZQFfxbKxHZH59vXUlHT3PwvpJ362An7RCfo9teU6qcp6l1SheukMnV5YYXoNqcU2q2+bWrPUFdm+w
    zhi2n3MIk8iUvcg6P1Jt175s38gw31uO8r3VIL+m1rVGVlcHxOv+1xOlP+08gAqpmoDTm0PoH1mXxbnEl2MS9Zd0ywzeCIvjn3PLtE0EqBs4F2xsC/RJ
    o+8oafQdo1tgWavm4Oc6AfonxY/9ynp0Yu/5yMQet5L3uIW8V7F370bWzg3l2rlhhECsrVVzMlt9TbxRKOsd1psNZVfrOlD+j+tBOVrZMCVrgFY0hhf5
    3uW+0hI2lW2Q17lFeZ1bKl7nnLXforXfMsbzfH0p0UN3vomU6MfXp0Sed6X390yJtIk3mxK5WtehRL+2XmevWpfvkyV4lVuCV7kleJUuwas2xt9dRf7u
    W0v+7lsr/m5i7ZqT2f7h+Lgftaj2bPCm8HGPrM/Hfeg+y8c9Gygf92zwRvg46eh5CPRvBA7UvxE4WD8bKLAp8T8vkX76+0sqjdcamZ5Ut82tWetE46fn
    rQKBPacw+lqgV18jygKJKgtEqizQ2ue1VFmgfaXf1rTOPq9DP2YUQ7mgsKUagrobhlxSmMQh2bkqzyX+jiv9HSrpM3lgPZutFa0Gmmxlu+yR0VJLmyu1
    pKV2b67Ubqdw7xcXYwgXl+r2HN27YPOBOxaF4I2jELxR63i3Qus793nfqSP/riv979K09+zz3qP9eu/m+vVeLXXT5krdpKVu3lypm7XULZsrdYuL9beS
    q2vtDZdcUdi+77LgfVrD7Ztr+XYtddzfXLHjvpY76W+2wyd97fEp2QRP2Voe2GTrD9g6HpQ6HrR1PLTJOh6ydTwsdTzsK4Y94u+Tf/r+IXn/kH3/KXn/
    Kfv+YXn/sC17Wsqetu+Pyvuj9v1xeX/c9uuJTfbrCVvHk1LHk7aOpzZZx1O23NObLPe0bfsZH4ppWsfZTdZxlsEzzzJOrE8fOh7+SgpIAUwvn1P/jPSd
    4+GvpFjzB72/3FyDH7cdfXaT5Z615T6xyXKfsOWe22S552y5T26y3Cdtuec3We55W+6FTZZ7wZZ7cZPlXrTlXtpkuZcs0n1RkO6Lto6XN1nHy7bcK5ss
    94ot9+omy71qicGXhRh82dbx2ibreM2O+zjIaWDJabC5Ok7acqc2We6ULffAJss9EOi4Hwz2yT9LeDdZx0O23MObLPewLffIJss9Ysud3mS507bco5ss
    92hgN4EADs/sJrDJOp6wcH5S4PykreOpTdbxlO3H0yDsto5nNlnHM7aOswH9uvnFxwPQbPnrmNOv87XYj72pt5gfXv+sc/o+ey32z+0a81ip1OVtDhes
    jlO0uVJyIlpfUnfp+Q6C3+zOat/sjmqX6knt0o0cAr+tPAN+28gRcG2tmpPZ3gxJ3T/IxP7Wep2NNipWVIm++12X0p2/8xE7f0vZ+VvWETOOt1KX1m1E
    uLt0PpTJ3eTmbnKXdHKXNoIyN5Yoc+MIyqytVXMyWx1lHvy6umn/Y3vhEZEcNr9GN+0/t76b9tr0gRaW17aZDj9TedBEt+xfiwR5DGtGm/2aJcjr1b6O
    BPnNEIXHaCp2Jk1vtih8vPZ1BrKucHXpXMLVJbcEliYtrPMLV5coXL2xFK7eOCJcXVt7fYFtRDK891yd3+uq3zvpyuf8nd/Lzt9Qdv6Gkc6vrb1+9fPf
    qzrDn623XhY2fgneRVPdCqPPNeDz0fabStp+0zqX3udrrT7Q2np6ozvvegpHb+7Ou14r6+y86w6mc/NmBuME5jByQnJnYyjZIUqulCi5sg5KjreiJZj9
    zeCJ/mnNzD/FwXw69JNVewrZ42U4OMwWPFYsFIxhkJ24j4ECnM9nxqOiSmBc+DBnzqxC/CCi/5ZBwwXA0AiUDRMjDLwFTQz3+zB2oheb7Ofusqe7CKe7
    Jh7NurlT6EJPbtcLru36PVhRlej9DLIZwQA3GrrKIqi8lcVp55tQFxvjywV8TauLHVldbI5GAHCUXdCxJIWHJtSGFr6mrbcff5hHaj8bGUZYlA9ugIze
    Th3s5k2SEjOKNF3AN60pLxJN4yakg0kzDVrv0rK+Bb2+5lD10ZtaFy26NxR4TBHGmUlAr57und7vKL+M1uMNBQwXYttZgcJRRCfh+KmBLoNWF7sMsBIb
    OCYif9oNGcv2AG6Mjg0UKQUdF8u6cjmS09OPPG+9ScrL6PupjBUKm0ePoTP/AcumusN7Y6dYZwa1qVKJlupsrlRn9FZwjze7z5uVU/Ttb8JVpOsQJfDe
    pA7Z5LJDjJTmpwfesNSARtdBdDklATfYMVhFJI4muszaiupoOqOj6VhQ6mi6+7yulu9d6fekwg/HcbQa35EwWq2uGuFHc7jqX4V/uQxrLm8dzdvOGMM7
    Crwx7dvs8Scqjn81PFoktw14RLrtTN5BUO/gTN5FNO5QvsCk5QzCiZ64IY8XjX/m5KBvwjOSrYzO3T9huidNx8jn3vIV95wcZDCcuHUwFdJZ2XbTBpXO
    YxkCgjsgUOCMiXd7EUM6eAhoF1/itfP5M4MOPrfyLWc0nKPzSIZ5XrDRjwtfiPIsiNns5PDWRaAZ/LUZGMR6ViiemqR4nC14hY4l2QU+Sg2BMHsm3wog
    dN3Q52TovZEAVwKaqlPbVH4WrNupbRqrN5jYqTr2mHCwDSnbRqMq90wfkZi3KqS7gLTJvh2O7wAROJzfgoCBC8fgsHDlmIYpIM2Is789Xnr7MDNm6lb7
    mpppDAJdtICdMdGt1vGCfjsAMpQw5LxZD5W6GlUvhklVvM+LNJCbl74UyD437hxhkyiK6MdAp9sQ1+qIbAQx/fMjwvIAYRgQ4j6+dlG+Dej4b/ugI2jX
    sTgXqgcGqQJSCK2lcSTvshYQtq6JDtIxag87mwaEhGe5LjZBOO+I7eNwFxHTVm8VFnrQl8GGjKgWHiAU5ZFIVSHd1sGrTKDv8PjSx1e4IAzhwh0VtRCr
    ZziwbmY2BNoeQNurQFsPabGrMq570hnX/SqtpZYmWWo/Ek4wnFqqDKfCFdmvdbMOS8OpWE+8Dezf3LaaajiVKCR0lWK2NNxSeHUtXJhPvqS54ZZGmjDa
    RGmbZRsZaQDBnJqMvDyA79jQbY8R+YLoJklRvsDZYMXq4kX4gph8AVgzEx8FAidkCoajNuHWntGzLi033ox66ThHU3KusP4GtI36ZH50A5NpjeP+r7Ec
    n1bjuHPM8rrmcUtvyDyuoeZx0ZtlHidrdwQuNsaWVzMIPPvPccx3rzPm3+qFHQ1Kr+LQhgavW/8/RqzDlpILx9xlgDtG7E4Ytw2KjG0XTKaJg2dHSB4k
    CT3ThZv8PjwfATuRJYO3ahtEi5FdkkELPmx6+Ng16eHBlOnhkNsjLYPTSKHFUyYzfTiChwdKBKNPkXBYfS4h9GITEc89NoOzqzQoJZtw88XNDoXy9gEb
    yDLv7ieJlX5OXcSwzFPyK5Ve28MW4jRoxOYEn/Crb7nFrplmcAMECsLujq52TKqNwi1dLq0xOgVjZSYp40VbSMnW0UI0sLZpyWDg3i08rNvSIRlBKF2U
    0dzaRSxHRKpMDi3mfYwPNsL9svd2raPJDuNWO+Ai/rT0ooMYmCGHLYlw7JkgVlVbh9pGsFSPsRVQBA6UoyF9otrBtwvARYcJQCDGKlJXGEhN43ykGn/X
    jr6l6MCgvKaPyeGsdNS/bBm8tlGGqUNci3b2Vdo8N6zHX8629ePbgafX20wblsI9xKNLJxSCY9yEzp9yDCJcAegZYr3HqHnKY/cZpkvof3u/C3M0Y3Ea
    Lrc1XOg5Qv9E19DldYpLpSY8p72HaDyFuewV7x3qhEzBkS089MM14U31HDdXOXrIkScymw1Ev57iERG5prC0MiDGFJ2qtgXughE9M4WJ6BFVpkznUFf9
    XWOkLJyUhadMcgSNSFYg4x1wN4bmFgdtuoIsQnAPWI3weXotYmN7qBqdkkIaGVIYBNznppMaaKKBKWBn3hQexnUjQa4Oo9zpGDroRkbXvQg1Se+NApop
    +vjtyFjA4oz2L03LRnsV4FBdD1AjAFzsyKayk+V8l520+QmFHl2wCzQOd1MZ/eRoXUoSpkx6vfLZApj9XaBOV4CPujskaFhZTKzGa5M44CZ/9GU0cfbr
    97koZVJXdwq+ziBmaCt6T10rNL4DxIzkQZ/ObfSwKc2twvlwW8hCwRBB1y7CDyAuO+06pkP74n1DLuHL7eKVxdgDAtNpqVsNU0VwHVemYHw9oLI3yf2e
    5+Qd7OGgPR7vXpqhAMhBB24YGwRE3iJWdy0oGgQm0hPE2KEBt/2UwinYFH8010JpP10DmobKPfrA8q7yeCXdsMv+5F122beBPIQoZ66BaIk9BLvj3Kmr
    7PY1gqKA6AB9S+DKEKMDIOPzALJEj4Z65EfwRHsRx/iGnussIuthB3gOwYtdpErjHSk6353zGpBvjGyqYTFxL/jDNipuAwChQErer6eiRHA9rle0GjDs
    IUk3CvsHZBfyB7iHFMLcGpCc4xgIORG+hfg2aDk/WAmOgLLblML2RP0D2g2shetQlSarOSl2npHeNcveWTmwjwdci0pnrse5Bp0OVRbd4jFMlgajHCe2
    1y30WmgGrkl5wErqYs2k6o3kUGeYMpEq+GjWc1b9Tl1nmnozKmPAQASyAPSghJ0Jr+lqJNigFLTDsV/AdQVBq6eaKWEZERu+MaseWSgC2API21YrQIXs
    YVWZbSQPuBcDiPrmayv+OVvREsxea6Xw03/hl5xZqLfLcOfxVyoZBH9DfR1wrXpBHSILL6hDy+WF6cMU1Qn3WfecQX8hS/TGceyyYEnFKR6PtjhnJLdB
    JoQ3/yjERS1Kca702nzDV7AhlIu1THCZF9FXiUfqYWDPIiedWOWCXJ8t9cDRUlf8zgPHL0d+dm5x9am7J4mrlyaLq5f+nsTVRsXV5s0QVzfWiquXVFwN
    9kXH0qqJq5N1xNWt84urG6W4OinF1clNSE8YpvQodvoA80Wf8W2ygKnKrBu4mRC+pAEpWkfm0IsQCRJhs3p4tISRb1zitQcZfnWETw9V1I34xVaiKLsZ
    UKdpMuBN0/SBNE0IGxJ5dIE0TdMB0oToRHuoO2HX9FRUuY4Y/OnI767qPsSoxbEG9L52kcvgN3nClUVQ0NWMpCgKNTTIMRCI8xFhPryVPLbz4dn5GDAm
    55LGarbb4VqRbMPuSc7dj8AYqLEEd9RxbRa90YBxQv+kR5WQwYOQAf3nbMoHBN1eM5seZzMuZxObORPl40g6gzob46T4spdFmJS4EpKmKiTtUCyKQLuY
    yR7FoDKhlJxmKjmNNdgyGCw5XOmEpNUrgtHCZ/KK6R9DoNmVY/DCuyKHAPhLRVwBgP4/UvUFhT7iJrSq1vmBash6gYxQpyRe4Y0WJ4Puvz3rDChhjeoM
    yG67sll4JcMApBZixt0hsrTPNRFAWcdLfzWA9yeNjvGcJ9yhjY6BLQhMyAIlmveqMqRg3unqq+o34vN9d6o6j38Uh16WzN5v06zMGzGX9cM9d2rg2iXQ
    99ClnqL/qVWAXcWU6VEDHgXVfxQgE76pRqpDxigkE3DsMo3Bvh2HEUghTRsrLTQtrDTsQEqk8aZEWt6w3kJQ5wgBubHe4DRJagCRjvQyIbAusii9TojY
    cAL/nOd8vv5eGASrwR0k/o7KVqLq0PPDdB0xNQJh0xMF8XZdSbXNk+pNmBWgp8s+Y3s3zuSt5ezEDSTH2W24JDD+EyeXrzy17J/guRqb43LAHN5y58Sy
    HDnuead6ZXZxdeW/7LcJXu8xRUHkHPlMJ4PLx06cXPZPDpQvlkoZdMs2kZ16jCuTP1vLRj+iAgtB33kGDtUxdO0bvEz3j+p5lUOuN/2J+5TrreX2lsOT
    9RRIbNZr9zxt8quv/af8CpT056PIX/XvCOWfXRWmDFWscFZRkBQ7ftz/Dg0SAemVNqbASIrgMCU3gco+BT1abwg92htAj3aqIZEcepQNtc7k0h0LFA8X
    KyhyBtcsuFjy1oONaV4eLoBaXR5mFB/ghHDH8BIPDt8+MAsRfas4fmdwtBuCya7AHdgzqMNEd2VFJF2nNbrIYjS0akobVP4rseBTx23c50QlJ2O98V1v
    eDdDiCe10r/Dy/0AicERTc1+l2mpnY7jdIe+nAqRXdP1BEBLl5sDIo2xK1/okncyfTQJA6JKjXy64ELgFtXZvu1KRNaN/vhyfzk5tfz2E7J83SJSsWcd
    MYTAWVobAkXCSSgSligSFkGV25+U27e5JyALLibPelj70k07BQHrdZ3aX/8GSYisHtRU7PxeHMxvhYDvCZ50JmQvsOl2zpjW3cuZAPdurJt3gffHUqnB
    5jlOCofTekyqPy9cNgqhdAxCG4VVisAXaQUrgRz7nKfD0nd6ckZm0xLhEniT3poIYJWaTm3A/5mcAANLMbw1AkvJY6/CAFGbEPtbSA7J/cSJOEOg+yXp
    K785EsAL5pGlOJZROrYwrHVKF5t0YyGPGGI10uPnpOZDrF3h9SJEJYJcHes2EjDpvyi7j5wJ3v7d3bbaTMfa0bEmFs1GZ1r9uYekVIFQKp7lMd0fKSfe
    vtWy2Dn+SDnHa7JgG21dHkKS7F8OkT2cYLHr8mrO2/Pd2vMl7bnBAtDrQeXDcVkYgUNoVhwCNpRfiINoNVq7meidAreRUCelgAzD0+Xh6a6RrLNrlKg/
    8e3ce4oS23IRTHw7945DKtwaIyKyEtqCh3m6dvNP1t+ISUpw77LcOzVALB6hKELhb5UzQ+sJqCVMKhXgyjk5Y7p3Lwf3LIMlBFd44tsR40gW4zmKdW8Y
    6VpnhNv4N2R0eqe+XbiywKpoMJBYWjE7nbV72/h419+9wvXhwG0Q5E05iOHFnld8bPVa7Um1Z3fX3bM7umd3yz17vJ6RHXaEFSp3tWb6pxvgfhyPQ9Ij
    nM4hh6z/MCxOWrI46RoWJz0fi5Oux+IEjqkIEGpnlKN8k1kcOVOcj8XxbG8YmiOplVPmBnUL8WhZRpi3DaZ1BAuJsaFbtRLcZfMAVw8tEwztTZuv4myT
    fBuzB8yqXJJX45Em8UeOvUyFo6TMdbmJN19Z9TG+yapSPBD84z441Y9L3giN+AOKHb039cjxS2EQCjQmLTgBT/MNgSfZAHhwp0WBdJ2MNxU4lkuwzEd9
    rJbYv3E62IGK/AbJoUfJO4r/vurocljl+m6BA2qvu8jbushbWOSeLvOmzEK9PjZxxNZbnSlr/f6ky1hD4zB9ewA6CUHM9+ay8996xkRPgL+1MqK3X0u9
    5mQlZw6fOfwn7jbxSSijxOkLYRRSxcD/xzHv1czfMIbOJRK8qSjQtFdq50GBNu51QNsgA0QwogOMLOiRNjbt8a9pj3+jWyVxY/0NIK1wo1a9YMcBmsdh
    A6014tlG9uvVUTWk3yN2JCPYkTDSzQtNznBQzfBZ7x94iicv73Je/U3M68LEed2uS3vh/PMKgHmXBXsVRXDVq8v8D+6z4cz2eJm93qyhCww0AulxMxey
    cBgqhdVVLLRDGLM4OCuTBp/tONpAlPi/FavDXiSHitADKjWxozchTW2sUFkDaoRvP3psIPyv8ltVIrIAKYoOhblBLW+oW1Atb8fmnR7JK1XgZ1grGunO
    FOLuJIEgFmfDMPvD+5zaqNeJeKN6Too0Ad0752IPr1B036uQv5gYS7K4VxE/XzMDu8sZWNIZMOMzEIzommIU/4Qn4eL6JHRL43vjHVHyf9ar6P8Ptf3m
    am1dx/ZLDCDoZEE0/0f3uTjS8R7vCgVnjJN+A4+9et0K2ObUoYNF0W5dWSra/78pIkiQ+eIjvK+J4SvLK7oHCdr2ga7lSL3i9TtvHxYf8q+hQcPx06vD
    4q36/gqiMG6z6Y9//7B48lOe/vr8rcPiG+2H9w2LE7bwZ39KCrxg83zsw/LjD+2P4w37fFgSf/dz/nVdBtgr84SMiWafyPPc53z9VdbJT7YxvNs+MLns
    HH65bvOLHQ7eOc5H/Hd0uXkDSs8rFyyzWf1qV2cExpBp9QKv4UNmhV/tIkUgVd+0V+T95PRRqbldhKDvnTidqOnkCgoap72OF4Rx3ImQWxr4fkHttNVK
    G/ghNSeIk7hSPJ8c7SLURXqg2+wkLmOr2WyF1Horf3qp5oo7roZYa3ilc7Tb1G+RNvV9w16jEURRFEbMelCFsMzCHbBdQAleEMmsg0hLR3gN17ZKXi2H
    eJakt2r5cf+T23l5FPOCOH3/+jmB/zfp+/M3DovnbfpzSN+i76e/c1g8a9NPn5HSF+j76zbtA2e9A3w5/l3D4rPeO/j+E48IWmy9jhEdcZ8j/aSKY940
    7UMDwTNhB1JcADJo44OvHRwWD24HPjazl+/HTTMGD9oXAlTN7EtIBCWMsZ1PhMWstOFgEEu+ZCIMkrzWXNnTbfr+dQEOAdIBQOxYSUoYlKSZ/RcdZ0iU
    SvW0GBzsRpYw6Hcu2wdQc6xXpb/83QLs/11GllzXjQTbmivFp8HgRO6ECRB82lFDn/RaQaoNU+GnIonK9Pxt6e5dNpNDFGlBhhiWFyQ0KETYU2wS4VkY
    VV3rROCwrq22ijDwvVCDpFakPXCkvTFK2hs10h4KaeepvTGygwRuB2nUdpBQdpCAG6ndihq1rSiUrSjQozWvOeDWu6BSjRB4XCB6av2k1/Dp78R+uAqB
    qaXHJNG+I9GWVH2q2uOlWlpO1VLrOUnGchvk5sBodPYJ5MmvFYrJTXaaDS8OgyTp+pHnrgPdDMKAxEbQCUAugj2eb2N/wjIFFp6KIFDZVgwq9Uh8h1GQ
    2PZaQeDhfy/Q4LJSEmh2jHoC+uPg0QEjFksjAYUE0AJAUc/z8b/8l1orRGRh7zwFPOWa+xhiAMYuxEuq38hM9FM7gtuHvSRNQYDTpGUTZY8EdW0nSbtR
    yq9ribSdl8XSgI2BViOfWknSSBqNRhKvKSTJiStEWiw9uNLzQddttv1d6BM1DkB7AbmAhGWcItDt2AtDOetj4SCpeZAsPWqBRdIeL8xhscjhhRANoJqD
    NLe10+ZWkABpvwJLHdzZCfHLTkV8EyhpgkdgYY4JULYoYLy17wrod74C6pDpp/diLcsP1bH6ejAUZBa8GitDiWj6l1VH2BWjUcKh1gWSSTtLEE2YFqV9
    4fL4CcTzRduKo7Je0eY3R4HxzVFmr2jxm6Pa+OaoeTlQ0nkN1KR7wPVSrtkHzFC22pO0f0qrZVYj5Lvz5MNnUVO4UnzZP3obBydFowL4wghb228psgOL
    6ff5geMts+q+wLcXz7JOD7MBUlYQc56hAopKqn2LJzHZMkB77fFJ1R6VctkbC58am7I/WpWGO6EOIk01lIRDw7MJIbLwpx8jOx9aF8tgIaCB1TKNIdW0
    kBNqVJr5amj4Y1cRrhUak0OokEFHGSopFI5QL0qprZMcyze7Adwx7IH+k7FRyp84yt8cpfzNGuVPOq5AwxbojBQ4pmfnxNL6liYBKA2FBk0Wfin04xr4
    4/K6plEqG1acgjfGKVTbausa2U+xq4dHb4Mim2e38CZvnnwNNczIx6NVRJSrU/3Xc1s7VAkaFK4S432H8QcUMy2mBzVMD2pYHtSwPKhheFDD8GAEw4MS
    v/W9xvx4jv9gfHnhTY84fYgan/Hb09TkKH57xj7n7HPePhfsc5s+sUeopL3kSzzwJQFEM9THBG+ipp24ToISXFwirWmkL1UOQDYpTWlsQJpC5ZRG7SK4
    kltDNK535/ULr+Z5xMBNLkTGhC5o9ixjgGKSp9qjJV/h29tFaDD57fRkO25SaBiOKh2ECodKO7qTR3hk4MBel+28UBsmmkT5QLGYOtRQi77Eb0N7GnbA
    rTO1U5MPK+CGAyI9PMSTgBiXN+z0zxBPAmI88TZd5RWTTlrL2Ym8qzKntr3TiSnoaKpRsCohxqZRXkRDvnFIHr3Lw6sFQ1IajskChzgvFPjhojeiPK9v
    r3f6teudsibHovKWrznheme8YYR5H2QwKiIE3Adp8Qro88fShUSYymNCc6AOCGU2FZaFu4OrBnSMcMUgA1JPBdbarW/Iwme2v6n096BJVfp4dDCVltIW
    YZIDoZEpxzslEySsiHu3FsbyjlUardMVFV7COKKc5/ISufZ27rnvc+Tl1XHt7dz4IAxH3/Rr+CD9lFR3SVvBctJbCDFJJBVMHphqVoSQsMR4XAxVaNzg
    k4j2YU8Yjs8lEc/d55TJFtoTEGIsI52enW/KszymTkVsVfonYROuBwCJOKW9dWr/xVYlAW+qkkCPbRxepMPzrJadwxCnSFGtnTaGH5fqE7W3WhY7nR8p
    p3NNltqCa0ORwq0v2nUuDM/Xa6O93q69XgB59U1fyCAt2qFCQU2KSPdlQHZEoeKlIIgroXo2Rv5KAuh8zmEjJRYiUqgh4SNxTEzEbn2WuAIrQNJGa8BO
    G/gI1usyGbggrXnGo2o1zODp3GLXx8YMDzhq6xnPKz3jxap8C1V1LBxAVj3eNK1LNprC07BEw2Vz+eDwdY/Tou8MaT/bGfOiE0Jxn62+6NAeh7vwIlhX
    0hJfq3fhZp2nDZNcrr4zYgVyVoOxlx6tOxeERT8A0jDBESiz81Y5JIRpmqPmS/zrWQcbNMDMhjjieOoMAGUDNeQMYNTbpBVaoM2ZZnqbHJ/LOUSbsHoQ
    +EuRW3UiOTeHIKsdoiuH8iZqgP0M0ruhbpxJtXHKaX6l8I/pDgu6o50S3KpM+n/Er9knoQ36QHA4ZB0hNOjCQMGoUwV9KdgEEX1osS89k/Mf9I8beqMO
    bwmHySxWrhdDLLqVHHy0/Lt2UXU+UNEf31fC3ks/7PuN1frpfr2OhbZj/OZpimebD61Hh0PSfS4DKFyhabiEQCZgTkIbUXR1aCuLWKYbk//3V2juAhCm
    dTcIT8R+p8YkRyWTHLv4slxGgfUD0cRKSjjl5EjAjbQqyQXNW+kKyrRh7WWdgOUN6IvFYL1m8xZvnTCMhvPaAoPYZt0oDzaaw1wwGzx6pHIszBhYO/aK
    HSK4v6A65UANncg/u0/1Njswv6LBA/9EOZ1kZi/pocopz2sEXTvCnGPsGh/Wol1Fa1DlPlX/4eiirwOC4fbNQ2tiDWvTRIq6hRIigQulcyTvqn1rF6a7
    MNcMZEO3hne9QRd7WCIFtVbZNU3XwF47EYTqgrUkHenAlYW1JZdvIH9dPSP1TQ9g4sL3i/YQJ8Db6CanaOEH1OStSVZD36IhLIc9XrRZ30yYtcNqtDpk
    6CGlOwg8gvG14H5vZL4wOYPEGa83OXuwwbQfHF7Epk1/AC2q7ArI/4SgT51pBGUnr/tqYO2VxoaCH9l/OqlzOErKvPSRZpCNbBnN0S1jjAGlyJdWs7HF
    3xYMZ1VVRn2VqYFWyhnEvHumo/Ou6zCA1xOPvlOYu6152lx0Xc3TBbZ4XHAwCc0tjuSZ0lNwhPZmU6hL9qfE1+n9eoEUaR9nWGDWTKP8HA0qPZqHqPXd
    3GDemfOpAZ2Zt34ezDwmYd6Fyzxkq4NktmtmDuXerV2Z4G5iZtBXSTqSTxOzWzVvbdoTaZ7dGMybvrXHpWnfvGm7rUsbo938oF23GOxLz7kgDKWoU+8v
    vYAIlkivukAtjw23y7mYF6B16bHhWmnEO2LmadTdgSF128wPzYzsLwbs/zCfPzICkFn06oj21kFm3kyN9XMKj6l6P2fBoPCYfuddqj4nywQNjlevM+gP
    5is4nAPy2aSB+5ZIdM1UrcU5Mw3pAj7MApA3Y2xj872hNqdpBmSmdd2kFDRQxws3KzifrTXsSjXZGXaVUc5TgTR6qGxH86LQG2wRXJUX4SwSedsCw87m
    mtU4/t8HgxGBS1juJVHN3rfk4JSh4yas+1oCD8Sgwn61IQNFsMfGZL64bypD1zwi2cjQQQmQ8IyPFLcMAcoIKCdfYVHoc+3WTi8D1Y6wCw9myxTFlUCK
    NbMFEjSK1VJWevTn91lNmnWzx5C4VhyYsezJT/sa3j1UVtUxq4NkQlqs+x8u5Uc5Dp8chxwnLAcbkTGh8Ek42NJQMI8rXjaewMtGrEa3S2tIhk4ueirC
    iEpHOr9ERzpUOvHSz1fMlRXeYioMLswJYuVWc/qoaJKHBhei9C+psclrcTt0uK3myFYkhA1ZJlRoRmCZIBsBRj7Q5jYEIRZmh2S3aXfl2F4M6lJTTk4z
    eyA/IX0zNOywQeG7QR2X55TndUaZ2echB0t/bovfLzloICsvGXlnQmdwk1ZapMmKFQHPAN6kI/QY/mzcLPMftnXZmXfLDmAREbdAnXPfatU97OAULmyR
    D28ZdGWjXheExbK2oX1gew+ne8xddn23CwYKVrxTw3waOWaMpHaQBgZkGq4N4O5lBt6oQQaFspq++zGnt+OmB4lFvXgfj5QZBx2pJUItcGwjdc4IKzZn
    Zq+p1SqvHTyvp3OenjrnkcFItuupbNs9hD459zzBCqylpw2Mibule54+xOuVg5sZ+GyZgfeTDF3tyE4yY6aH+Yw1np8xHYpUptC5Kenj7a6PArD+IesA
    o6OK9EROugoiY9JRxgTszKy0XPnfgcc1y9/OoEv4d2gxn8MApqXYXNm9KZ0UtDobgoGZqmapB7AMZNSDzMwO+nA6gXlDjZy3meulMoiFhOGQd4jFWgrF
    aQtQQG1qv3AifXXU0wdzOq1vt4MXFnBgpBmuztQBocxsRzFnji545mTsGOih7ix2vpoLnrR0wUPxlPWmk3ILTATFMMtapJNPg1fvwwXPNFzw9CYUQg8T
    Ze9kVPSQwrmJZIq6pQue+f1dFSb3uQdDCrSFgFmlQOwct749db+DuQ2J5zPW/U5GJzbW/U7LyLY6S+4VHN1N9Rw3VzlmkCNvCWRTh1rqayYDhszB10xm
    5siLZUAIWQ/gVmfofkdmE3uNGyULt8rCmaqjZ+TUevBQ0jdobnHQh/udnrrf0VWGQlvYQ7CdMyhEpXh1v8PMaxuYQgMZ3OjkU8Jiu24AdfJZupXSMcyi
    G3Ok/i2MIQOXOMuOxcJZzWAMY/3TedS5qwCH6mYANQLAymVlwdGGtpzrspM2P6EwQ/ZDoHFO9ztc8pnp1d3vNOsDiway5mUm8HMWZCDjSlFJ8saIvMx/
    sDKYk0rkAb8+8pjaOOWXNTs3lOI4pw66dMdUiec3sB2gyJww4OBkGjjSZi+r85tEXQRtA4od6kLOy+U3dZ1OEtaPzBmXvJm6vtuAzHWofoKEKB2BMzBZ
    hj+j50Zdg6XjH0vwWjLTnS11fzZFkP37Uub5760Vp337+/9+TkdE/8w4BscAVH0Y9Mu0/jn747KV7plm7bElUUrppEFSzYhrJpLm0jGTbIa6wCzVFBIy
    K6sps0KMbLMrCJuTPDq6kLJNraA2/SsZ+onrCUXd1ApCkbashXVWEC6FmkC9sES9sEQ995aWzqXOg6LSL6E4ysOWe6bd8tT9FI70IJ5craRcKehrpks2
    011aVqi6nwJbhusCLlmIMEZXLVkeeJcq3XSdd40l6oHKiYomjbaCRaL+qR6I/eaqcqatupuq6LvztrqpkrdUPU21raz2Aypoh/+vlWGpSRlCeBmpq6rI
    HlvztOBRNFXupnO9WipD/CfvoVNRlU3fcovCGdX4HDq36lD+lncHvunUHVt16PnRF8pLc+XQdNQ6QT3GqBeraEhNKgdAus8dGUKqQ6Avq9vVl5U8enVf
    Vu2yo1SDvV19Pa4dme98VHKUvDnvnGtwHQwO8kzpFf17kiOSn9CCFa4ZV7cBR2Ndu9J6gJ3sD9o1H1dt+LiKvnvgrfVx5ZWOjipBCQbbtj6uLMMMAA98
    B0d60GzXfVrVCtPHvBwqPPK3bINvodbqj9SqOfi5XmvpIs0+rU+Wwk87qlDyh6dwhPz/f7wJP16Z8jMnXToelepUupFg32ju+n3uKTBxghcT/UILyEdP
    lNY9EU0mlvFt9+XwDbbrg+DyL4OnKFyiXBFcXXzG358ndKL5CIMXviCY8RlfA/U0bGqS/Zt7WG6vdWTVKK4aCvkZz3tVLeultNXAPWHL7n/tQs/PSajk
    I3HHKzoDSyZtHIkm240jKU7vrFmFfgye7WB/rYiIcyEWdRe1dYpt6twuKW6zTlThKwt6W7LhXOKD8UyK71P/TPJ2Bz7lU1bo3zTuDa5F4XlUToP9Ilk5
    hu2W6rhXYKh3E9TTNB+C7cn26v4dx6ujXa2qZmTZdluQCp4G03AOWR7f2laWNV1QtionxOJ+fcF4T1GhFWbFGOY0jnUzWmVHjgtyrJu+rqxXDg043s3U
    Kp1zlc5NrhT7XcIjKwRawqRf6W8D677P2yqPqX3egjyalwWzOLldFmSYjw4kXl1sel3lUx1NGOAA6R8dNKnQoR6wyAU8idCuId5uoAaeARzvu5+wVjyB
    hhGzvhaisUbxWojrnc4wu58K80DBjSKMzl+Svf9+a+w1S3/vg1mLkmBbZve7UCaJSyXe3DF0aPL9xJtpeVux3nUT9YCcFO8rMej2yRjkDsj9Sb3ta3J5
    smhCvrNiphya9ThF9+GCSDi9EpWIXzNWV6BMFTbkLmf+WG++N4ZyclZFmkW5nsWOGYcdM2uxo0dHzri58XV37AHlUqDcTIVyAWb8OsgsykoDV2kwuVJI
    FYSj0bsYnEyBcsKuAeVmFOVmFOUoecjWDlYwxeFiBlycBS7OEhfD0uEcvGMk2QNsdgrX7qjYYlsuZBDylGQMSsKV2QzNElbNXT9r7wT/tBrNB+635DZR
    mwtf9YESgCgDiJoViHDyFRD1pa7E1jU9uS4on/6d9FPQD1omidJrrAZfOq9SfVwNYzNg0f96vNLRP/5syMvIfvHqS3/wC41BBrX0478Z4gMc/yZ5sigZ
    /hQMgrz1iy/8+kd/sln8P3/x0c83kJClu04obIofPXlWOlcIz+iW0g/cb13BQYNDk3Sy29yXBDgP380yzfEyZf4fvF+h+EmtPBrLqK4mZ/PxKcHtRFJO
    hgNg8+szGZ9edzK077S+neL9fZI9+Pc4DAjw4Fa6Gkimorz6QLI1teVl4QFWi46DI/sMRia1Z1Q65i3RaMXNc1aMbk65xbg7uMI58TP9YfEVC7Qmdxb7
    pVfeiR+PKkOc+wJnhDMWFrR1vrCgrXNHSW6tiZIM3YnysqiKkNwqQ4K2RiMkt/BwBjLY1KtAyHKEnTpRRYFw/mWt2lMVD5k9iNCYaUzdVd2blr5dLUxa
    uKLZWgV4+L27bICHz/B6Zp/nJAibilCEONTPBaVyjqquUDzuW+ebSU5dGqsx5BwbqS9sXmBG9h47QTyDgAd3+Xfdoqoi258C/UZqcQc6Yv4BLBET7XrA
    ek98WONVxMUH7Qv0DImdtv7SA6B0CWOxYIHPK5yU9dQWH8FRycZma2AO4EJR6T+jizhFNFmm2S9b0YJ+bmiRmiJarQl7ZTAODlxaaohYn04W3S3aia3N
    uVX/jnQ1uiPWwAtWublRqhap/8qnfd74DmIXmcGKWizz3WSUpeejMebbOhmNihcD7J91VtvXwfBTcdYfMqCIVMB32eyKk0JaoL0sr08FfO3UokJ0GV6g
    q7f+yhtTo7pPjWpZ9b4Kp6lNPW0Zmqh4yQcnPEXxLTjhPlkUeJt6lOsHqyEqnvZxMHjSH2Z/cVddv1Gg+rSvN4l7vPsC6zkUlQ5moM4cqQ2xZHu1rCj7
    kjq00qJ47ob2tzt/Fg8EUF6d0KoWoV/fgZ+WsyB9d9rupd9RrQbcFf2cFBe6CXnGBy90oUI8gnLeU4Gdk45+Hvl40rcf07GPmAFMjzfMXnZKkTI/2Q+T
    mYUD4d3BK5GqZvkgQdct7jpjNTEB3B+5X7k/GWQDSF4GdQg9m5YM6fHcpakb9PBpmWpovWgmqejvTiiHsMhqf5RMJb56V/rv0THcKA85BLy73mmLmlH2
    szjWDWbR3Xe7Gdgd3GgZfg7jy8HIMEx9APCqezbiAFr1ASAtGVIWXg6gxbezUTmAs9HGB9BcOwCsIDeAOf1mwT95NIgKlgxm7JKZB7PNbcMyhNLQu5yK
    R4ThHnTn73zeKsPNXK8BJ/0D5ZE9R1gt+XfdIhT1ik+iZ9nfOmx912Aet36Zuhlnx2nbLH9KUCENNsF18CHNBp0uwefz7d3l8C8dZp9XtYPIzEvfzXzJ
    VWyRUaDP+YJjjswCtvwtINsT+xhdFNw42GrmzRbs6fOqjgJUFUAqh7718gA6RQYb4QzY8Rmy43N1mG7bBEy3vXGYbpNm//5hug0w3TYC020bh+m2Eqbb
    FKbbNg5TIsyi2YbHdnZhcIGF8A4h9Du5Fe40FxygVslO5oAQc7vZWVF/o2R/oJtArsi/Sydii24CS3YTyBHwbu89ZsuZ/C1QrB+cyS9k7Dt/0ZgzJwff
    YN5iti6//np4wkjKhYz0t9ssmQE3jBwbxuAiaVugtLMAUWNYY7tD7DIz4F9m2IHr6UVydCbyC6v52cA8cs7yrZi1rY8NFkx0if+/5m89M3gLdqD/JX/b
    GQE51nw9SpK58DGaxV5sg/ZNmO8mvc5PDuE3Obs/KVAoXVBEw3yP2VMzJ9F94iHrGOAtNOA4k38jYL2VgL5k0SwIoC+sdXmpCjC4x2xB77asG2CQGfy1
    GdifLZquAQaXBnuQsqcWYNBcaL4B5iPfKLMs/djK8IK739n1RroNfnBBUPZtkGRcfMy8lWyCkbousqEA/va42xCqUowBsx/eMbaYJSswi7G17iBhMDtq
    6g47ysPThOW0I+X3XPWstWQHkovbjI+lOONONOuU1bPKDqcUaXKIJHwzgEjCN0s47/lYp9CuNLI4qeJsKBmZsSuUQn5J3OY2FlDdd0udFjuyx07o8RDr
    Ox+gtxeDFg4gs1RLS5VZbqFHeMie3mqaEEa9TRJUZin8ipVZLjhBj1S4RVbPgkAcq+1tgLsMYFZ3Sx65t5BczlUpNpCjlKpcZ63JNLiEnJPjA2XpaZZZ
    mLxkP3a/hZ8ZLNFNvRCUCBYyu+BPeFhWF9TzZkIGwPIPdpLd5n6wXlAp9OOD99eDSnFu97igUvPl3M5jbvdMKGT26KndLy7lpF50GQ+FOy8LrpKH0O8r
    MLeQWXNS98pjF0Tnvulf6b9VHtk+7yJ5TO/zdstjCnE2fAiehHaaS2j7vl3e3qa48lbFlQXFlRnFlS2UUjVxMGyai0HCL1YSbpFkzj4H9lnyqqmh/ljX
    xKo8HskBo7Ih/aq/zrE5Od+xOTn3sTmZfGweOzMn5Zk5GT0zJ+udmSPsKB7080Fp4EwCD3/yWTk+11mZgUd+F6bfdAH1E5jt8vAZqrwCRzgrsZD9NC5+
    n+dp6XaY/eT9zu7InvegW2vw5ZHyC4urC315GxY5xBkhDbxKmOOYut+6gEc/nj9Z9cMr+wFbG9sP+Fuw/fDW9EPjlSLowkg/mmiK/YAdkusH46FV+TdU
    U1zWFKOmfVpTXJ5rvxQw8Lg6CQxvxRxaPiwek2PFpYS0tlqtmMgBnRBRMRGpObwWUhm5DJRIS/uwaH+PME/tm48Ue48R9WIn+jFRJeiCWyJZ4ZApxLah
    9sSGYh7YaZJIN6lAt7BoXQcJABwiM56SRgWgYb+tPzS+nS6YE5XTFbrpapZA9i2QQ8qAgDgOyCpRYfjWy2iuFw6LPQCyCg9SqjGH2R9SnvPhJO6sxhQf
    lM4TXqkc7rnreJpAJTastLqwPW/o8VRt9NoayN6qrTLsbdOyV23TqZjArjKBlSRAFeDI/bk7jf6ZfBocSXYmnwFH0juTzzrurytMyRxE9yX3N0vub95M
    MbqIFRfIltbhJYJBW+lgYcQQqqdCkUv3uxvGheJSe7l4iX8g33pGttjGHm9/vu2MXrpdra77rlI1Gnz71nzRmgUDeNaWci2kfE22kGJb8EeRPXy/FeNZ
    G9PO11pPUEYZMFl5ExiszSosBD0Ynsm3A7TThOsFiwLzk4PZGoimKmZvh8lAULN1mT1m8NdmILOXaboye1NgfTKzo87szZq5d/KoMGOkH9Nk9ubfaWcm
    +/GS1+tjBwWvt3jMbCWv15WqthTU+rG8nl8vZNRnDxVCGiNku288u/5k43XrD3rEdv31Jb+uP8+uvwWSXej1Nuz6o3R0K05cXH/y5i5SPEjrYbmyVe0s
    2U2EVWFHP3S/81iotW2oHb9sx0c7Ku4u5xnKF9qir1FFYc4mZwcre4qsYnUPaD4cLDi2sSEkwHk2+driytvg8X7a1/66C7H03VqtT2UYu+HHJaJz6w2y
    z92vG5dPUgoqQj+KKlCmogz0boSR8cmXxNg/ZlX6jGC6iQNC+ltRI0T4+TvUDwRj25zJGxbfm3R1X4aRT4j5rUXjwWgbviJHw8g3T8Ij5KJJSF5Svbht
    Ke/Scba4UDmCXjpvZweI/OEublt6rZv3zgwa9GUHFroPB+Et8NlZbam13JVuteSmzxu/oVx80xsJ2ZBSeSefphKxjTQ/NZiGulPJ/RFOoSW5TUJnWult
    UutsMBppfhZTGaylWWX3mMGfRNQgY6lRNWEeZ5EyW6cNiWm/k8eGhpG+NEkbUsSZh749FSVwh90jNSBCFVCjatVizMNVfblOMnQeSZ3CO9ivfUHKqsai
    NfBGLnj2uVYzWK2jk902HwxLA0nYZCbqJTvXWBL08n8PPaAoltHret5ZVP/0iLcwimXtk9Jf+ZwSy3q0zpRu8KyC0O6Z1Z7r83QPU38cdTpWTpFC/qCp
    C0gt5RSaliGtlFM0TQdlWpeHNyCEyBROet+RT5+B27w93v+Uz5xBzGMcT+ueY1OVU8w6OQVrlr8QgTvBFNntdQQVk/P7k5RHKUAXLJ2DCK+UVLCCUlJB
    MEdn8nmAme5P8i2LZkq92Y+7uHFIOreOm5sSSefW93GTjhA9Ew7mkDJXR1JBRiDpvMyk9KVNJO0RSXFNOwMknT0GFU5BUioVFeSgSiSFfgaNGWS2DGa/
    PmSoJ+r9DV2aChiFRNbvaDStqdpQObXp6DmCZsMUIL0Hc73He691lueMJsAXS2M4D+UcPvBHyvap1TQ73C287BQNQnC83k3FFMwP3qhFLy85Zaszk/aK
    GU0utZ+nkHNqUs4pTS5z0ox3elLOaU22+487n03pmpmyY2YckpsEmjLmm92YA54CZKRAVoHntyg4ZQOUsX6LQrIDRx2ASJcRTVZsRGrNBSY3+/2TVoT0
    XE2e5DJkv3KvjYWSwAUw9LbJA/N623XVPmecmSiKZq+y2k5tSGMYUJafmfDdVZqSHIFmkAlP1WMXbPc66i6EJgFNIWA1d2Y1NxYjp/rG+U71jXOf6ptr
    TvW7HtYoecWlay7Em+Xhvjl6uOfJwjoWO+pYhgZLPn9/dVSXRVzdlDcqnvjSIRnCSzUYpzv2ezUwp68BBMrCeNbiKJJhga3IQ+dJQf1O+ep3ysfHFvxR
    yZucYa7025rWQUA91pTRdxVUMljTwmhNC1rTrJbaqjIcqWnblf42lWPs8ZZkLpXtl2q2X4ZAq7sDo9UtjVa3pNUZre4t+7y3aHUXXulfqGa12+FPxMMj
    rAfHrcLJptro3nqjuy8LduN5sTa6d7TRvdroxdroN+3zvkkb/eYr/W82fh+t7tZW5eHVW/WqILZ++h5Y8K7h4wRwBJvTQdNB+7Z3AITxK7dE7Fzt48Xl
    R+EIV2lgizxRTX3MMf+wpbXMP3QoLPMPfwKjTHnASAsRPQ3UmPKwlHCEkHBcTN5fvZ1ajjz9lhpbXYo1qC8dl6KMuHSVF07dW0qhUEu6n+tTz+YUQTYh
    qPAYCPSwugmEnMKjJFJdHMrOOl7LX4d+Y7VUtPqMKk0J00g1YNWYUl1XVQz+Kas09SeqNBXXM1oQtkoQQlJiQQgjNAvC1hoQdqgdh+AtIyDs8pQOEMqb
    030qz09qA0jAlx3MPny/07XT2t5IO5+x7Xi1dpLi/QqZxghk1msomdxQx7hQmHCAMD6gzqQBnT5nO+Hkdtql4Aeu/ccHhLhb6VezVoPynoiBNPAsY5lW
    4TScrlgpQExKDTGZxqabUaFxY2K/JpWjW3DeURf7JXRdUup8WQFiogPH6SunN/0U100d8m/dxUFvOVmO7HGtDw7Pe+JknmnImXzqHtOBz7v/j71vgY+6
    uvL/PeaVTAIDojwCemfUii1RqogUH8wEISAEkIev7f53JskQ8g6ZhNfamgAJAVFAUVB8BEEeAspTHiKE1ra2jYq7bbWt20Z5b61l292tu7Xl/z3n/l4z
    mQTcbfezn/+/k7n53fn97u/ce88959xzz7333N5TQpfl0HiCdoBeLu2GXqEkgldAuSZ1kAZyfUXA4YUs2E94twf75/VkPQeqgFwSbrrDMf26qdZY65Jj
    3Qx62BhjvnCJsUsbItney7JpBXK2mke6hV8eF2CfyNofN6+gBZJGccwHZmrHLdNfXgDNwQcQZjWZJ6xl8U6trLysRaEBos/UbPs8MNogI0/6Cfh5/3VA
    nnF6dzZpUZfxJg+zLOliAQecnxjypFcwkFTW7mMG0aoW0ZIGYRAt2Qos63sq0arsD4xcnavJVm/VsnqryVZv++SSnn5zQbgTfdQUne47UtDGM3mYSl/r
    NC2vdOuap/KCWTsxN0U/8u93OZ1YMSYJk5fLQ7LsGx77lGHCZOohWY5MqJgDwGCB5vTNmGWSQW/pts/KI/JNYr2WUGAzmI2izXmjlohA0+ZEyFvOjB4i
    9VcZl7ODjquo50N+8lyLg1mmr0giVD/R4pjspML3kOdLEPTNE2ns4SjUB45CGecTeCMheczMh0q+dAOuG/bqpJmCzIjUv5NXUVume97ZJRcJ+TldiBzo
    B3OkmTsrNJCU3kEi054IGCQGUgeb44A2qBO0kPVycBBVKkcSUiY5dZYrXgfRXjgI0UmpgDO7BSxxlCnB5ZTRkc0mXUoXiV729vwXwsYg0jUcuBiIEqbg
    YmAXRbYw0KnIjkG6NzKvrIdHUTW37nIbC8EjBxZ/W06yqIEjbLz0mE82pj6x3lmZ+sRlPvl8UcoT3XxyNvWJZi5F90Z+lPKMxkxvk2oAYjyP4aRrDrPW
    wL8Q3q9MQ4VXXioVXtmZCsVAtIGJKrMePWdbdTCIM2OSY/qL88u4eOnJ7ZlBnAMdLc1bKj/1eFXDgJaZOu/ksw6EsWxnLsN25u5sO9PZdua+mO2MJ6B6
    yqmrgDEO7eWYjwpQmJAT7C3I0jKsgnc16dT5ZbEXE95TydNCtLEDitwIWphpTAz5blTzQpeTscyXq0RCV5CxzEczQhpdRtBiLFOtyFXCoX49dA2kTUx6
    qeZ0zs8XcVmTOpo1OfTfhaPZiy5SnxomNY0WXFkmtQE5om+KSc2dbFLL6dbqF9Fkgi7NfI5N4sIdzKE7OUkaiW1W649GHpBsVuuLGl9BZrV+tbTsrq5W
    js4icluibful6uYqd9HVmAy8jIwBlzES7JklWu/da7hWQUYqx9KQXvbWicgntBEhsF6OjAZrFcFefrm/RTM3x/Ui7uvLjjxphUhfc1NcF+/yHjia/GL7
    l0bUyBPIKJhJcbLIXL5e3Dv6Ai8ucxqRfPb8DU2J/Oav/PZXfvvfwG9j/j9huIHSTy2P5AfzAhldLgWj0fdJj+qzNlarzo0avrLITYapZYO5TM1neKhD
    tI90JUxr10LesdKvuvBONLbG8JqVS92T46EDJjJoIM7c56FVFi7pE1aufXBF2hVaHTDM2AjCWpm0tMpHtAjPsqeyL0TDST4fUZOaRFq6Ou1BU6x2VVL3
    oBESpDZBNjNrZbNPQsoizShpKx2fYTVB+Byw/OlhmbZvr2GYk/uT/P9LiygXDqjSTmRspZLolYeWbFzmWKXzv6UCXEBzrYWzNrw8gQ9WUaVFyqiRYYrP
    oHmYjGzSxskYf6nUbLmDAD+ZMxhPqEmHwbiTj3qQLjjoNBLe3iEdL9NqP8B6SW7UZjssHT8I5h+bE1KNyQ2hyn1fiqyTZpqv2Ds2O2C2XGe7O3nw/FTV
    XORPd5H0KEmV6Ec+sMmNjofnB3hN8pkl1u5V1TI3Smflqm2Ila10jXHUFVu5DcCAeL02kB1BvrHEslzaoHybhS9PtGwWLic8gwOGdgVwMANsX2QZiS8K
    0P8NYxZJOpJkH5JedgupmMcSyfmlcXwuj48NBjSbTZ5gVHneFd+8m7tW7zg6ZYsWU2jS46jGhhzyOOqXR4CYZ9FIfLe7ybqdeh6Q3HydZW2+9krp7+3M
    Oubu7K43ytKqneQBG88zZpgDNmYgXycGcg6f/OlhkYlYsr4xkvLwqnCjPbxy3y/NBz/eZNni2ezjcW5g9nUagfrSjkB9/zMV+nnnCpkV4bK7rONa6d3N
    f8F66NKrraMmvF4yuSauTtBC1svkeNYa4/rsHcwucikCspyUCtjXLWADRRJchrmMyz5fSnj9Rz22P5YOzVLcrRUAPhJ+YLSk/Zvs2p3uK8YqgAy2Ksil
    SeaiTFbJM3hJpsbaXlakX0VZKHuw4gux0wX2HoGfWcEAXVw8yd8jnVzuYbh6MCfsLynRJc7/02KesmBvsknTC4F0LziXFPpZm7lT4qaNPZkY0/nyp8+c
    tDd+8n/pIJhEWBvN2dOad5ZzW4wtkNmWo5ekmcNsa9qrj8g27c2XI2rYm6/oNHtD7ub7sBe/pNmbPrzUnugAMWvmsA8pKJZbFTOrbKjcRlaAZGZ1eaes
    ruCVhpRZUlZ9abMCZ4VYpxWKfeXMF+HkMkMn3WpMR5mwLpbLZZZy3GYtZTAn3a6wJt2uMKk9edKtNy+56G14cKXVFgFz877lwsxc3mA6Kc2U2xMyrHw7
    NEcHfM6jZltHD2vOo4fRl/eT+6M9jkUKHmt/NKsKb5HhL90eaHekRbM9DJHTi0z2LuTlcxMmsUcY6XmcFzb75TLnLGEueqZ1BT3kMueelseUbF7pmcXL
    lv3GNhovm9jYFYtcG4QkxjQRJZduvDca8x/0zDyKZiAb5+RRtaSUBM7KfdF8Tm027ZxFJJpm/y9DlJtn6QCOLVrq5ll5L3nzrNvYPLtFMzbPciIAsjfP
    Elhz86ybNs9mCXORpzxgj8tMxx0ZiFeNrbMBfmLunKV5c9MjmO1IOhAZQqs7AtSeum4s+5LerOfxgXYq2RhUuR6T6ZF8qNKWEPPMUJU9kBlPXfQ0YLF9
    akekpnRER40JPMPrjGp6naEqtyT1SLzrRDd7pIC5hciA20u6BtEdQHuZQHulB0qo85nOuUEvfrkXKEuuI+kp15f0kOtLyJUN7W6zySRgrwmm4wtpJ4K1
    lczgEUdyvzxhOFN4JM+5wVJ2X/VjXXU9bOuOfMQSkvy02VJGaaHOY4aiTfEVpixxccpH5AqDjK5T5ioj+DifPS2WrmyllD5npEsZXiAUUnJAi6fwWg45
    oCFHNIjyC0Z7EbEQuDUtnTM2wEnfNAyJnNjYL7sjn9kLIqy3jHZEoa39Nx5TXJMSaohrPDcEqWZNn2t8UBI9edZ6kjp9LnUpTYprTU6jy0VXWuBl+ZYF
    JRm+mh6+25rpdNNM5z8Z8BUJn3bn+Gvlmhk+O8AlOaqf3NmsGuuc3SbnWEfnGAKK/B3wOnveEOQVUrQ8b7Sr15wcNX2X0HI8oiv/v/tUa2lCg26bK9lj
    ZR/hM/119YOkPmnoQc+qZLk4DMF00pTUQrPLwZO8PkNQZjhmHn3kCYyMIj72BETuvs6aDiTIXNRHgpcZE2IGmv5d6GkAmp4Po0Vm6YwUKZHRzUaljM7+
    bGiaVp4FBBHhlvAM5dvTSfnmI89Tle9kWMJj9u8Z8qAwH6mu/QwOJTd4Km0fzIj8uNka3fmot/BZa10YbXwLN42FQKwr0e/fLzQsaj5phHXR9jtpCsqI
    vGqPUC4O0zHjTRD6hbQ08lazcGjwljXH76g3HT1tidkMed6QYghZ1WJOxVT6TUieNJCy2FDqto7jaec5QBeff+AL/LjJUDZYiSRncpxA0qEvcKzZeimw
    fZmhcAqrD5OEZO1w65pwHMvCLk44bl7uahIODViE27mJjYckLgfhZHZBOG6bcFw24ZgEw41ntmMHD2jo/R3L/vwNKE+DsJtQ+WJN6JcFDLximNo1OXaj
    w8lNF1GQL2YPpvm/bJhXAqYJKmUdYsBUPRX/Ka8tolrdlogy5lUdHEXbIJMX1ZFd2LTluAZrw0K8PD3yR1X6EXTRmkX8G0oJkXRPswVXMpiPdhESu2mS
    3ch/1G+kxceXlGFGaoaOo1WNgjo8oVnvWZsS7U1Rur0EzNqUqFubEp3rIslVu25tSky3LjJlDZwuD8pChUdIh1Byyy9v+6HDtXk89x1NSuEP2CXRdzR7
    oGueXCif0e7fwHPS8xKvP6ZDXK36dE6jdN52mdldDTN4tV5m5xpmkF7kknXMkCM4eawq07BuCXJXWiuKnirI7U2lfOJdhgTs6jRe0+V4japFfawe2Gnb
    CJWQnsKErohi7gRwZOpKnyl393+eCnABA39skc3iqI0xBJTV0CJvadTmCu/NNrd3dSJGR1NpdlOpnZpK56Zit8XOpkrZIZuyUNIl8dnqNg3KE2g5uL2F
    TWJ2GK8vnh3SDJ5VI38C//7JXHE81F7spdh+6RR/i6Zp31QdpzZmK9Z0ajToyVPMk5C1SMY4az+cfrXpOWrlQmbGG9WAPMFJj1xVX0snPqOv0mwTabZG
    kITGXmjVr/IO5BGzdzQL7+Kg19z1Tou9mSOAZ9qRbBfEirU+LLx5DY0LF7esbG1reHjRlBzaFEdTvR7eHNayOdLwJ3027SkhKzAtrd9MhtvN1OS89dCi
    UIWPdxVaLfBOg/Jf9FF7WVatbGsyzB473KhcSTI+VxkYpKPzlH50JPhgJUArjXOVPnQuGildcv4Co2oeQmTLMUcP6EaORc1QLA1x2IMW+/K+aZchDt2R
    zc2W3LQTYvQp18WQu++Qn8eE7siPjHtlcl2vO9LhuJEENiuiWOpMZsS2qDuHQnZuGRxfYRrjveZ41HzJMSqyX/Ilv+SJXLigkxw03tnf3Pkdq+tUOw9N
    /M6hiStlr7mXz7+i6UOXc695pjU0ybSHJtaUVaaxFZTRssvo/0wolwTfbcF3W94i7Qkkt+G2htc8ugL/1mTTj5wsBRnxBKn0uM7G80+b0qDfK+TWeLv5
    aGrJaL7IS5rsjVbzVgVRhhvc98gD7s2/iJnEFfhVk5Sp8tcn9CtyOc90dJcEqlsFu/2jg3WNhWfuyL4mx4yQyxoPWy0PGvyXxZ2rZPmiUK3VsG67d3Pb
    +xpSG4KGTF4+QTGlIfxWQ/g7NTQ1xEUq55Pn+EJNJCf1uEySKxP20oZ/XNf6yJHgYG21LxggJ3ZuOobJFWlxl/EWs2d9tGTAlascyDS3b/Uh7866PHtS
    ulFir8+8iUueLs5zmn7ToUPqnGaW7Lr8Dr06y+y6iBAcDh38FgXKTt1v+vexAfs7AfZeAmCvhdE/dMYoeQnykmbNOjhePN1kuWEPGvvk2Y+zZyyvf42s
    1caE/EyqOzVaNrNWM9wAAs10gj3Qt4K4ANdHfXQIg7SRuyJvkYs7ysywk+PJl3nDHYB82fQzmDlSOegmH3cjlQN0RRH30gjVz+Z6Kze8u1yXYH+UWSaB
    447pkJBqxMsDDBO8LCvfOdOUekf6LPwCh4MYeQbONknlhHMPnGuSqj/wcNIr67/cR74qc5UPvXJn7QdedB24/sjLbrkR6/CGvkCuXsvM7SJqOZ4pnQG2
    Z0pEvUXX7OFaG117DNcO0zWTffd8h6JZHH2T3GceziwzJNHuZc5TXN2W9qEm7RwyFbHk/UOpulgy3TGj//lpWKpypjgIShfo0InJUpjlMo/U6CSa/LZo
    8tiiydtJNLn5MA6yISWJJr/lJsdPg9aUPsJvusthGROSVZenyPNBHpEsab66iPjy89m2wl9O2fHp5sbYqSWNePY7xLOkZuqeft1kDfcOa5K2JHP4ymQq
    execi7zy7dRu1d9ySfr5EUb0kWvsVwLmK4GyyDXMWkZ5viX7Av//YKf/hzSdvhQpkoz3/Bk6fklZXOXAXnMrZ4oW0JGdtOZiqaq62WZ5o3olmxw7mgxf
    vz4T+SkmTI9lwvTKQvg6mTCllyanCRO/k02Y5N435JbesgxTwate+7jWNjWNqpvGTJ6+s09nJk+f0sWzJ0R3/95kLCibIrWiiUF27jiOJ7DaWiwTnVOx
    9EpYljqE36YFhKawPMnmd+vNJPO7h8zvHsP87rHN754cfuGotbGTp99oB3s6iNI7PMMlIOw2noAZDuWTgLl40pIXMMk1NYYX2w9ML3thrvOni9LW2Ym7
    EWVSzjhfvp0L+d2WNKOKZMR/YCD+qSUGw9+otqghOcek8eq9yFBJgMtVw09sZKjZyyq3qYdV6ZAYeS5nHWkl/18tG+SHDlMQl2uo1HKHyNYlJ8Voh0WW
    Scep5XpStFyPqeWyiqASKUZa02iT8jWrgv3KzLIHftBsOeBzSwd8HumAj0rRha7dTSnYKeOjS2RHmqu8QWjL4CPEDCUfL32/uZOab6yDdNtqfvPitAhw
    i+RRGu3eNYbpLnJgbYz429w6bY+0mHaoc61mPxa/itNpa78ycxuz5f+TNjiH3Lfqhqk95ElmbtVE7Gb+scJc9DmQS5/E3apVekdK2WmQI1KbvwOSsbOC
    0lU59GlPMn+r1mjTJ6FZUsxnTsTI5Q1DpB5t9ClrZMF7OmEYnC4nxOjuUcfe64GOoatc3daPq3V4cZrCOKplrEMbHPJ0WofmJYQKdux+vtnRtA48unkd
    msdZL7NX/OlixwhfTeoVfVav6LEWEfGRKp32C6qW/U81+gE1uVfMsHrFjK6HwpT/PqNHNKEkw1fSw2dzt+ENUOmk5nhkrzvUpOBJ1ibzLGlMNR2Xk8B1
    rmQZ7Nwnf41jnzwEi23pfsar9nTsE3Y5XcQNDalWn6pGrqE+kFbIsLd3r6N79ZndKxmr6ZKJG/IwVVpRUWPYVIzp+VB24E9NklgzrbURHl79YLRcD8sc
    6BE9zJbriajRcoFOC1V68NxnT9ps6jQHevicX4nZHtbKG49j5c1fKqsUS67l2jGb6f9z9ivKi8N9ZaEekYY2NqS58iBifJGehkwM/MwU4FmiR66iWKK0
    oWFhwzfITYTL4IILy5gLKspoHscVyaLZTD7UFz/6EKSfc7IQcfW39KSb1IddGQnUkTeiXGVQxFdHo3QyzRninsfwfYK9sizTRY/IYWkby47oZbLvqwt5
    5GmRwMJO+VDeIFRudN6gLSNEPz1MaL2dXZq9E7+XcRIMwNeKQC1bwESP2iSvBT0t3aV35LRtTbGByB3rjlfsCSaj1XvaCrPXVph9nVqdHF72lCqi0eqM
    38CqZpOSrWkkOvLDY9ACz9KaC6Q9tiU6Qx6JR2oqbY5NUi2tLcj+tXrSYlfNnMmSi10N5yshXS52TZ0O0K1ZRpft2NgY8Jk2dl5ZkGZSwO10DOOcFGDd
    T05P66kLZ5Nh2dMZupye1uRSFk2uDZXeQfid/cakBk8MfsFJjYuVX0kpvzGz6Cy/p4vyu1PmMTR74abu//4VepZz19VOt0N0Ro4rUgk8TiMljB1wwzSS
    SD/ex/nggR2LuC65ykrV3hASlbtB6kLe2XRtUEM+khcU8nnNGvHbH2i+m8CtBVr6mJpmnzLD9Yq8P8y8P8wefEIOtbKWdL1+/636WhnVim/VNlLUN1xr
    M57Ou1U/oEpLx14j1WL1Vu1NPptmpHJctfbPPmobo5VONkqls79cn20IyLDGjIplCFB4vjnDGjMqafzlphGupt60lnXX/YssxcmwE3uk4kQLbra1OCSF
    PUjwsAqZRneVLTMEdZY7DABooyrhblHlQTW842ot6/LPqsljC5fM2vQfK7XUwIGLYSnJq3B6LJEw6g5L5siaFO9XFskJUVP+yC7QHKWSdcxFVrPB2nEX
    S6Ozix0Tzl01qs8ubkY6w7NTdlKTupOL67akpJukZMrEsVtOHNs+atk7FJ375+E5468ZlnsXOev6mj1j7LF2NK1m0ycdyrGhwVxa6DPaK/1D8gwsPVC5
    rZPoMpyWM3+qn+CuLGeGn2BrrthjTrXagD2dAGdcAuAMC19/6Iwvo16SxA4654pTbYqetDZFT9c2xT9TBbiAgV82SpQ7amPOFbul17Lby3jRrceewvRb
    PZBi2bq8tnHR29m46PTd404yLhqdtM/qpH2dpoqpg7acKP2HVFCykiRGJsfTnDlnJ7Hz7bzOIE2J/NY4w2+PM6wG9supVileDv0Z4KfU2C8nxx17Ty5e
    kS5Q67ZQ607jFklytrEGW56ok7LDwTxnx9jfkG3tb8gmGdBDnh7cU2QGs2ggQpNFvNO4B6igH+98JBHtJnKlUw9Eljz1Y61WFsmmVYTZZdcryq3sKn6t
    XOlMO1VwLxSQI3wPPdfX0saJwGa5vUKeTtuPgGcarlDGZrt49ygL/2c19Kxu2VFu1G7Vt0gzJ810ES1tdMu9GXSiVqvbmANZZpwVFNnY6c4W884qvmPv
    eoA4V2ll9p22xPNbEu8DNXkGxinw0j2TMwWWvMtKmSnoTZMXyfKud/fyzp8k7/xJgD2dAPsvAbD/IvJOVmutZkq91//8Uu+/Xw0upjmL5KyTOTLw22zI
    9crgjRIZtvSTZGOdLkX0Yf/YaP/AEIUmYbN53QQD7sXLTvwmGSpWzG/ue/kLqyEpYsZQ1nZaa3D2a7YJXTh3cJApjrT4Vhc5ywdHu2ijIZQuV0iu1F7d
    aOwS6BfkSx+yAZPOl8FmSHafbyc0tB0+J4DWsrqlaV53Go3tdekZjnXputM0nH7puh752RKrA7CT+JKS7Ey3VF5JSvLLJZ1XvhsLwM01AcKBOGtBvksu
    lXGb0wg870DbTl9vcZjUutx2KpfeQ3xFti5y2NOM9JHff+v7vwOXnPz+H/BeTuTch8/pkd+iLDlgkIZ3pO3fnZME0GMukmGXlrJg/WTB+nDBtrVcyn5Y
    NhrKt6+Rbwt++6OmS6sWmU5oukA6XZRqt3+POX80WKsJORe+DzRnjerMhe/m5JF5HrM5jeSzDVd8qkC6mWSPcfSMnEl2LpbveqbJY9jyVOkR1bFo/pDL
    tgXYbOK0xMrRedr9GN7U/Rgppuj0KQ0W1AxXt25p7E1mtCQ7tJN9fBIU7qTYoSWtUQEuus2DvBOEvMY8k9eeZ/I6t3l4nLpX6k4Nn7VToysbcOpOigz2
    OUstlLSTIq0N2NqpkencqXHYWItrQrkk+B4LvsfWzaydGiw03WwysSia3eIuNPdJcQ/FC4I1SeVOSTHX2uPhCv1PbvS41tgQcPXTJIAj211OP8C4HmF2
    XJmlXm0dcuqzewCd3Ah8EQcYkl7Jb7EWaXBFTvJijkCTvWGOaJbpl2mZn+5aZJlsQgof1ZpVxolNmw3lz3aXnd7kB3TQzXDtQ4/c5fYB9XoNx/Xh2o8Q
    y/uo49iJp97++b7fKbdq7R7r7Ra9LLBJzoG52XGJ8UCagkxfMLnKRjXyuTpeLlGpo38t6my6rFZNWxA7emEY5theQm9dYtfHw+Xu8Bg52wWPbGG/4u38
    BM8NOyHjMyKxtl6yPBUv8OISU2P8XJM97WdaUKPrv2qyIz2vScHwiSYlw1mN+uBc5aQWzKTfHVqQNaoPNQwVcf1AI49Dg7UfabSec7B2XIM6j/TtWpAb
    6C0NijOub9KBB7i2acHL6HqYThjA9QA5ccd1rxa8gq47tWBfum7Xgv3oukUL9qfrRi3I5W4ljzlu0tKDA+m6VgsOomuDHryS8l2sB68Snmya4m/w8f5E
    1UQXn0NsIEw2IqMNKHrBlIr/L2PFsGV2xguX/IAaZJ8ae9WgEO4b1d1qMEhv7lKDIbruVINXcwnU4DVcAjV4LZdYDX6Ja6AGrxOskb0JHpqH6HXDQfC6
    +NJwrUaeiFWBixiuzcIleJs6E5fQSCWOy9UjlWJcrhmuRXG5drj2dcvyqkc+Z95Cma3S6nQ+5OyRygGSkVfSqbtSwOxkmTkcSCJfFsOBJOnWbqMmHdm2
    anJN+7N0zRyprKUrNPjVdM0arq2ka/ZwbTldewzXWujac7i2mK6BkUoDXXsN1z4nZ6S9h2uf0fWy4XQcsU57wM/T9fLh2id0vWK4dpaufYdrJ+nab7jW
    Qdf+EDR0HQBBQ9cciBm6DhyuHafroOFau+rY1/yJK3Vfs7wnZcTeZltgmA9Az/uapeiQW+502mxnCI6T1sBcl4s6LvmccLeQ4mSbtaE3yEeLXa9DMLa6
    ZBNsob3Bx322df01tz0k6PDYXj5cVCXaAmUdcO2hDT64n3y4tSfS4XLcNVKR5wWz7rRTptVUH8gAYXmokDu/oLmdJG72MJe66PqhJk+F+oC42sNc6ksD
    GQqRp0zej6jGaUUfL5FnGeOttbq0J9AeYN2xKZuSyU3ZmXj5rNyU7aGJAmPdgbzJtoq37JvCc73W5rpVP0sbK3Q2fyIZYJn7sskpBO8polWEsoZyk3YG
    l5q+hrOeAEHPk2DpErDoyRO5pkzi1IHRVsqG6movjfDwnnB5M2Df3ME3f+wxrS4eYrfVpAW5mH08xHbLNek8pIUXEjP7sE+Xds1y6oK+9S16iuub/PQ2
    tY1+gzkP0xVK2AHNQImHzDcybRYv6ODxEV7Kkq0FNJxZYtr2PSRa5cnwHpK27NHMmfTsEunblyYSdNnabcuM1u7w2HTb4TI83PfjtRL2AOgae4p+sB0d
    YkeHpmxASZnXv92Ohu3oXZ3STbSj0+1ohR2ts6Pz7GiDaq0HGKwtdsBrccSXO+IrHfHVjvhaR/xZR7zVEd/oiG93xHc64nsd8cOO+JuO+FuOeLsj/iNH
    /ANH/ENHvMMRP+mIf6I622GxZki5z3jdw+eq3aCLNQfGlmsOzDjiqx3xtY74s474Fkd8uyO+1xE/YMX9RcaGJdMvgkIbmg39TCHpGPhFk/ED4jvw3WbT
    P0cr7Sck7LtosxUZUQwI5uEYdh595Xz5sWWmzh5YzFU1jieQ26/o5B6Ib54Pizwc+N5CY/PWcEUxXTPQ6TGS98wl4rR8s4dizMd/h5V/OtmLXI9F1Ltz
    TDh2mu9xmkyKnrCSG8Ka9qB9n29ecLgFa1OcTqGGlllyfWeDg92HhrxyLo8ZnHt8TvTqMkP49yM+p4EudwEBtqGxc3AJDzxK/0bwS7tNV9yD5UvXyJcE
    +W9gF0heqxBvLDGSZsmkdIIKj42CclBFac4tNLZyYvjLIya6udSwDhwx/HZ4yEBoyR0LXz9kfAxXvsCgSTE9r9hQ3mYoDxrrjC4VDrkjMkpnnggnTzz4
    9jLjzFKLwq6wW9HFltJ3OcdWTVUd6/K81lKkSy0DgaSjlhiFtHONGozyoJs2AXjpcBVjMtfLz1VOIVufT/RxyRN9dHmijyq3nAQMYLSaCv8G80uy9b1E
    Mvyoj3wpEOSzpFTD9ZA3cHSZ4cMe1TXESArnyUKY2FKts3/MlV/pEPceI+45XdUtfUn5r2BOnttl4i8JVVNCPgNVxE7S00IStkbIc6eGBflA8qFBn8RW
    mwkQfRH9uz8ZXePkW3fJt8JBn7/b5spwNldG982V8V9prgw/LxTWeIOzbLJty6QJyW4y26+E2Xi+pEbzWY3Wodit1ttsNbJ9/CO3WItmi6yhDk+GX8DW
    ISR6Sbu2ceUmXHkMT4jG+UmUQuLKLZ05JBnA5fg2YAAjXLkJV/TS7gbL7KdJs58qzX589jUdv0cM7g5sWmZsQuiEHZm5iR3TuOl2knSKRP8xo+dQMno8
    XxQ9X+hwVdFFJyGsTiJdD+GTEtwlhb1i9hABq4e4hruE5B6iU7ci9+TJffyewBLp9sfex28h0pIGDO/bhizxmmi2Ear6l7hV/8MO18JGf03OFXmHtHEs
    Ne/IIa+NRjJaqkKuQvMN17PkTA8K86RsjY1+CBNygm6mFvnzbvz0W8uq8OZYXlblSp1VIwqQjvYMsMTqSqRnGS/GknOiPMErfOW8sSiznDZu0YEK7IqL
    JzZoMYDbOMbOK9xlwWzLjbGb2jQ7mwZA2VS8LMNv0vhsNwaDmshEqXXesCQPyaBDmz00gezhVXdBOVkNqUWL76jFee8LUJQJ7Bi74Xw8shRZ+dmKec4F
    ZUczzxGDh7LJ7Ml2eN+kbBcv/COX+9k0CUd7Gf2WIyqJbOMo9UyeLAt5Jzn23fvM/Vmu1L1enXGZSQUgl9FeiRvpmRkJM3kXJk3AgSSzRyoGWbOXTn9E
    FswnafZhXvDIBZeLIeyC0zArn1cEqYwp1JXXKDJSOGpRKO+uN52i8jYdrYsz5DMudtpcRvenzWWkP0PeVZd60lyGddJcRvJJcxldHSPPKOu1yDpRa4B0
    VeEyJ2TSHifv6e44+QxCyeuqqlpH7wllPLs+lafjlY3no1LIqVpEIZ7SeU+kZjptJr+0hsdqhRzq0vLPYXTUoyReLgrSSEcFFhADeEgti0zkd4SMaRK6
    mha6TMnJHND9Op5ScIHm5b/xPAohjOiSPV3yfEk+j1aovZoc+KORQlDnWYGgS1JMJGCNKb4YpGHdQOoPYSk5KPKjhdJ7ceAX9vCB58f9o0jBlETkkm0v
    PTFACTaIh9IuNTxRKAbxuIwmdflPqsYJc5JcJ/COHxrBkD8LgjOBnAq75qD7F2pJOR40+sbnhAg8+czZ+ei3ycUDIz7CP8pYKPNiYDpwKELj4JWciCRM
    pI3iEJWRmtkhdbh8hGSjFPK3oJaTFwyD7KkO4bI6QSMg5EhUG9ImM2fo5ZEVxFqBOWEU1DhmSpH7usnfrgGXSbwnRIN/qFPzB0Rev09VUI0qGDsehstf
    fv8QvBC5gu1PADKBX9MCHy8zrDZUkyyh5/C6Wv9k6KqGsUpjoaDzbgVCOPnrC7nJNx9tiAgqpjsL89BSZrzIwxHm0vEGvKsIvHK93tDElTDPBmu6Vd6h
    3YLaNw2FwEqX9+RnW/9zzf5frHv+4YeIKch/kfEClT3vyhahNeUd/OETZ9779artRx/+ZkjPy2kRelPerza8+fSu/Y+fXc33bsW9vH4tTbcr9FYSULsO
    prMT5qIOTXM97DILhETv/eyzkw9VRHrNYap6cZ9aURt54lfPfqhW0NZVudpRzhF6aa2+EuruFeqaE5HsuRF3ReTkT97b/c2y5F8hcoQWmJOI+BKRX61+
    9dV5FeiGsucI/Nz34Q+efIh+BuinUGpCCp0d4WkJZW6O6HVl1+u8gowOaaMzqzLyRi1CP82u8BU6VOJP6mw6Alt6qMpr041Unpa8z7yLghnE1eQH14T1
    95tJrGbkqQ9BTNOxz3TwrciawiTrz2tTRNY3mjkRLX6h1f89/ebx4K6IxsfeStGi2luR/US+LZpb4yOcaX02yrZSqwrqUv3jwqlUE3feww8R9lrUqpBn
    x3SWAh5ZND7sLjJqdsi3w6wsmRvVOq6exzz+y8NjHCgtO7iYHuIq92bgD0AMjx3Ae4iB0i4P8q10/hsVglwFRjxzoJIZSKWtechNTc2N9IA6suMbOSsW
    zdDuThTYyBmyO+N6XeQFWkD3ech30UObGWt8HiVISGWJtZUnFM1FjWrkvNyVoUZa36dI4J/Z3iOPmaAuV/UvgLCDtqASi8q+0thucvynxqua3NCj0WvK
    7JA+OVs6S5edOqCR7yu02qA5kEjusTmIXj5nNpTPAuprpVd1zityxAVJzGfacsm/woZUq6zHf2WW9bedyuqvQB9i1bItqZZQK/6V34S4XXHMejOkWKMB
    K4uOV44ZWTzFEUW6FZWo5yJSi8oexHxn5x9k0gjtbVrZJOV5pM2MrOTHgXNcWIkqfwetPYk8HKS1heYaej2ystl4hYj6vHxfjzQ0G5G9h7+VCogUQHqT
    EZ9P/l6D5C/p8jkkbcj8Rg3HooO7ABAL+1iDXutsNO9sZhuSfpAmEdmI5UJ6GsoBDtAfMGDWB+QoZXwO/Z8Q8uSEdNYLiXPQ7U3m3Sua3796qa6TXGpT
    /G+d0qbPiou6+Lw6UZoQ8cqauvk3KEmf+2pL6+IiJu6eNnmSqC4sixfVJaUoqK41AMysrqionpsQhfFZpVXFog6A47hWz+Qovz8nVlEfT85garyyek5c
    zJ0VqxOJulhVcRKAiliiThTWxorK40a2EVFUXVkZr7JSl1ZxSirCbTKXWbGEqKqukhkZ8EvrhojqWlFTX8epa+OVsdpyvFtXLX/XV8SvS4iQATskyuMG
    Iiz8FMZLSqsSYm5p3SwRuj00EiAJZzExN14oamIl8SHItI5L4KzhtHgtsqc8YolEdVFprK60ukrMLK2gMiXiFTNFjIoESDUVsSIDSIwBmqhLoAVuUBLx
    OXG0xXyluL6morQoVhfPRSGV0iogtbSY41XVc5W62lhpRWlVSS4VWqmvis+rQZPFi+Vv4Ky2Tqnhf7XVhRXxytHV9VV1ChBep6DyNUAbYvHZ9aUAS9Hq
    mTMT8TolVmU0vp0qocSLUQWlqKI6EU/UFZQmEsqsurqahBKrwb+aWF1dvLYqoVTXxPHfyC6BApbGKhIKylieUObWVqOos+ur6+ImIIXaIqEkYpU1dOWm
    SYjKWF3RLPyM19ZW1yrxWG1FaRzXqrra+bnVtcWIm4ioqq8sxE8qCRVEmRWvqDELo9TGY4nqKuCysrSougKxSpSasCV/1capimggRdLgmHlFFfUJ+l0c
    LyrlCBLWV1YBsUXx2rpYaZVSgxS5idKSKiUmCqurK+IxPK2twBt4XKEUzkdDcQlzieS43kiJSxyEHY+VGziIVxVVF6MkVomYV9CkDs5RZtfHUd+qWGU8
    tyiWiKOUM8F+BoS6+TW4EyvOjSeKYohSFsBQ8US+zmN8KtWFIIEiRJjXkQlaA+2iVKEFQSTWb5SsaBbH6qqrcytitSVxpTKeSIAsAQtYKY4DFfjHVEvZ
    ACXF8ZnIi2JoZFxloxUrKFl1SW2sZlZpkQPhlZUxm1rlT5BobcyI/+0NNqX9jSIkOhH72xvQmLMQCQ0Jma2SCI38G2VIyGoU+dN6PzRSobQEAFGTUOrr
    ZuaOUL5eP3SoLSRuMOQdYItZ8VqwHfE4sSS/c4PyZUUMNup/PZWA6TE0MqQM+fsQqI1ijnLRz78PgRooQpIEXCqQQoBK5oCqQ7JFkXG8Ej8g28ACQAen
    iZN0m0ul4EcJ4BRPZlVX4DYDYyHi+M1iioQf/7qWBAtRnwAsCYaECcpvoWmkUIYIkNjfcUMJYbasoChVTNBHMZ5S9G+/kamEEOxPyBC3gticCkjCpSpe
    a8pAKa9jhEaj6SFJ6+bG4xDbc6tFHDKBWtgSmWZ6qy+YWW2U3MRNUndgNh0noBdTuq9UeBIRMclPVKjilA6J0kMUJJfX6o+sbiGlf0T7WtWiNkZe6To7
    hm9l/QXg0zN+j3uxWrvOnV6IVInQHSEbfRcrk11+9G518VhxSv4hZANCYiHOLMEMQX0RN0g8NX2E80qqndGCuJcGJaZ+wW9VieLqeggdIXsELnJMNsgN
    qfQmk3TCr42vdBBvYNYwWCm1YgZgk874jW7gG1A6FXpw6PobnPirLiqqr02A2kuL4lJbASZkZ3obagdJi84BpY3X4HZVxXz8M7v+yhtM+rbvEdswFVTG
    IZTpTmmtRCwjIyQFluw1ZF+Ypr1Jd6kijYNKD2FVGauA/lZbyYA71ah0pqHskITpRB+GgJQoAfNTOWMX0/cMfWxuMnXLJimMo71LEoYATot/Wf5LKWUS
    PtKUZzQRsbM9pYJnJRLj66QkRn4x4ejJZLZDIFFKIR1ZE6yIk5aBvr0cFF2FhgTYWlFX7VQKoSRAfCWg2M6Sml+Slsx9dtLn6/Vcoup6UrDra4GUeTGz
    xYpLS0gBS/rMikGl5BZI1EOEl0BPhEgurbX5M6kjoQ4iIdEeAwtQQ86YPjZ3hFX/aTFD0nBvAw5JfqwQe6K7r64Q0BcgmYGApPLQK9wshnI+NwZpT3ek
    lpIqPtLSB1LHSBgY76BmwDjufL2K0nw9iSSt+tnDg0ukH8m3ZoNyYYur45K4y6Fa35DC/1Z9DUWeC+zgU1nYBP2cOna0GHHTLV8bIhJSvxS3mmWWLTBE
    VEohGasy6KCylBlJmRorNehT3iudabcGSVmom3VEYoVAS7VgRS0JpWnHLzGpGLBaKkgtNWttFpSEQWEp0AfI3AYXoQeLRjtBTm1f53jTojYeTFVUV5cn
    JPPQza8OJ3xS7OabHEAitbWx+bJnkDI0IQmX9VcHFs30YytI9a+yinwb0VGnoVhVPI7KJkrngYfnxCsc3Qp02XhtZWlVjNRjSVpJ9TGoPzc99dP7hbGK
    GDSu4lxDcUl+PvSrN9087Jbht474WqywCAq0kgZfM6ZOTGJXS7Ej+umGd/m5gWc5OgeKCuez4tVZjtyQJj80JwpfTi2RhtGTCuIob001eoE0z+zyGD2T
    mFlbXSmGEpUNv+WWm2+5Qb4/fsqc4SJWXFyLAUcqHHo+qzpRZxRQilxSdOZXgyQi00aPH3+bLTbA5FPqq+bTSEUMnleVm/txw6brO/GHA16s+9qZ+EYN
    +KXK2Hx+8YbO7SWVCUp1Q7r2tEQL86XJlgmMlyptAcfD6ZFp3wcaqZek/sVJ7s7n6cw5SqIeI8DSunqi/XuN0Z6zCzEMEFXpbD3Mf6NF5C4RGSMiY0Uk
    X0TGi8hEESkQkckico+ITEUTiMh0EZkhIveJyP0i8qDIi4i8PJF3l8gbI/LGirx8kTdO5I0XeXeLvIkir0DkTRJ5k0XePSJvqsibJvKmi7x7Rd59Iu8B
    kfegGB0Ro0eL0XeJ0WPF6HwxepwYPV6MniBGTxSjC8ToSWL0ZDF6ihh9jxg9VYyeIUbfK0bfJ0bfL0Y/IEY/KO4aI+7KF3fdLe6aIO4qEHdNFnc9KMZE
    xJjRYswYMSZfjBknxkwVY6aJMdPF2PFi7N1i7AQxtkCMnSzGThX5EZGfJ/LvEvljRP5YkZ8v8seJ/PEif6LILxD5k0T+FJF/j8hHymkif7rInyHy7xP5
    D4hxE8S4AjFukhg3VYybLsbNEONHi/F3ifFjxPiJYnyBGD9JjJ8sxt8jxk8V46eJ8dPF3WPE3QXi7sni7iliwhgxIV9MGCcmjBcTCsSESWICbk4VE+4T
    Ex4QEx4UEyNiYp6YOFpMHC8mThATp4qJ08TE6WLiDDHxXjHxAVEQEQWjRcFdomCMKBgrCvJFwThRMEEUTBQFBaJgkiiYLAqmiIJ7RMFUUTBNFEwXBTNE
    wb2i4D5RcL8oAIQHxaSImDRaTBojJo0Vk/LFpPFi0kQxabKYNEVMmiomzRCTHhSTC8SUiJgyRkwZK6bkiynjxJQJYspEMQX3J4kpU8WUaWLKdDHlPjHl
    AXFPREwdI6ZOFlOniakzxNT7xLSImJYnpo0W0+4S08aIafli2jgxbbyYdreYNkFMmyimFYhpk8S0yWLaVDFtmpg2XUy7V0y7X0x7QEx7UEyPiOmjxfS7
    xPSxYnq+mD5OTL9bTJ8gpk8U0wvE9Eli+mQxfaqYPl1Mv1dMv09Mf1DMiIgZ+WJGgZgxTcx4QMx4UNwbEfeOFveOEffmi3vHi3sniXtniPvGivumifsn
    iAfGiAemiwcj4sEC8eB9yfwQi4lYoYhBtY8VQesivi3GrWKMt3Arjke4OxN3S2YL0rZj5fhSWCBi1IFW4FYFGK6S+yXoLbGqGhGrmQuRjm8RAm7XViPg
    di1g1FKHR4+RQ+0CVowSyDBBnTHgzMEX4OfiFhIsgLaJbwVCFUItAmRlbJ4oLCxCKCO1oTBOl0pB8rgwPhcBb81ERzFztijE+K0EKUvw9iwoGaX4liPg
    ZxlCeSX1Dwh4hCjuIFIzXxTORsJaGqkjzEJAhsgX0rywHrfqAbUe6efjhflzRBGEbqwYAUNKFLoIOCwqqhFAaRHwV1RSIujOLERnUbQcoRKhCgGjtVlI
    OQtvzsKb0MqLypGumgb9CHiEQVURnqIURbVlCHi7Fl1YLR7jSQKJgbWixFxRVC+KUJa5KMh8gSYsRksVo0jFQCl6j+I4+knoEcUluEW6YxnuVZeKYoAo
    rqsRxahYMSpVjNTzqxHqRfECfEtEvLBexKEOziwV8ZIKhPkiXh4TgBevmAflH99KEa+GvogvkkI1xn+yjZBRPYYvlBT0OTNnQlchdQUBv8rETKB+ZjW+
    eE5daRFCJXWpCDUIdC8hZmLQMHO+KInhS6EEoQoBt0AbJYULRAkIt6RYlKDdSwC9hL7loqRylkCzl1TjAmSWVFO8FqFOlNQWIhSJEqCtpB5fRJFLST0A
    zBElc0vR++FLl3KEuWIWGpD6WdyB/joLmcxCFWZVVqF/FGi8WUDirAR+4WY9vjUCrTlrgSiNidJCCoWitFiUokvHeLtUgARLQXKlVRh3VVNPV5oo4t6+
    XpQumCXKYvhWijIQY1kJQmWRKKupFWUodRlU1LI5Augvj1EoRChCKEOoRJgryguLESpEeVGJKC8mKwLZJqpEOTBdjlslNaIctStHwctnzUbAK6X44iey
    LwegcnxxAQjwNjikvBK5IIYUoJfyajyvTohyjGPKMewHGstrcRvEWQ7CLK8FEDwFQsoTMxFmiXLcAWGVo+jlKDrym4fLfOj6+BYjlCDMQqgUFYVQiBaI
    iplVogJ3S/EtQ5gjKsqhX1difIAH+A8lrqIa6ZA5ZE9FHdLW4wuA9XinHonqkaoeKgYyrahHXgABzFYsWACVB2o2hFol8q1EG1eijStBUZWQLJVAWGUx
    nhXPQiATRRWZKUTlTNxHchBhZQkeoVVAXZV4GRxbiaaFgk0GI1EJWBUCdFFZhQdVSADyqwS6KgEEKKpEDFoXSlpZj3QoYeVcXOfi6dw5onI+vsgJMqVy
    QZWoiuFLlxqE2aKqUEBDpDFhFSn8cxEWCAjcKlBZFdquqgxqaYWoQkGr8BaIqwqimHTV6hKaT0KYI6pm43etqEqQCgtIuDO3SGCsXzW/EgGJwPxVC0pF
    dZGoLhNgHBoUYhAIGV1dRwHKNJBcw1M8CBUIlQg1CPWipqgYAb+LixDqRA3kQs1MpIG0q8FbiAEFNRjy1aBANbORshZQwPKQczV1GMriS6aJElELoq4F
    2NoYGQwRBzPXQoDWggMhJtCt4K1aDDFJBa+tQ6jHl6bCkAYciD6mdm65QLkTaPEEKCyBgiaAyARaOkHTdeheEmDPRGENFFd8qxCqRQKpUfwEaACdUiJO
    gaKlCBUIeBmjc5BCogRRyIQEKpeAGE+A9xP4CXpIlFHAm2W4hULgPVBzomK+SKAMZM6tLEPAe0AHBEcCYxQ0SQItlUABa/HFzVq64jl98SZNGeIhINYj
    NVovUT9PJOYISLHE3EKRmI9Cz8crCyoEWqoO3QCN9NEz1qEVaEBQB9lcR3ZDUVeKL2JgLTRoHZi9DsxcV4EnKGcdylkHAq+ropFNHQpVB66vQwPWIRHw
    XFeL9zC4BqrqUOM6gKUALq+bA1Bz8Z0t6gAElFy3oFLUFyOU4BsTKDqGTqIepAyRC4k7BzyIIfmceBFCjZiDXxUJMadyJsJcMaca3zoxB209B3wNtWAu
    9JK5ILu5oIu5aMm5aD10NnPr68U83J43S8zDu/NA5PNQ8PmxaoQahDliPsTw/FIBAp8PSTUftLIghm+NWAB5uQBycgHYfQH4G5JiQT2++DVvnliwIJY0
    HjZmiey5pqRPbbz753LAx9NfuXLQlxtLFJWWms/llKBhjsiVc4nOD6DH6ivqErkzq2tzeSap83ib5ujIfjTfml0urK2em4jXjhQK/WIrLYG2R3E8R3IJ
    7/NEcE2NOTwkIMlDLHOmk41eaGRjSibBk1MGfECaQ8bkitIEUZEEOYSTYxxvzJiSSQB1FGSqn89FuiGpfNLwbbw8UjjH59JWUguG4UryiNcu1g2d8CVN
    KLFKxgVXj19hQ3difoJYiKzcCS6PvCtrcINj/G1bQMupDGg9CAKa+kqxN5Opiky2nCkDK3XOAkymtqFxM6ODB9AMUyKkvqoU6EiAzvmekf/M2lgJLymQ
    tokaw4hNxSEKkZgNMbGESLOsMcwts8jOGK9IxEeydcSYbYQSWyXRRW0ozclXWwblS8hvZNdvG/YVOZuNLKky/B5wwpZMtPVIbgpBcxi8yCBeKY3X5pCe
    ZFJpSZU5rcZGahuD043VEEyhVoMUx8mEUiwxUecoQqKutKLCsp3UxGuLqF7S9DnSYd5PNZbe0InfgAsDtcU0qKFX6+JVQywzamkVMwKVAVlVzDW4y2iW
    zi0wK8ZmZLPoBiqNEo6p4pt4bWYM7XdDGv6/1PKM7AoopGp9RbHVljc46JPxKicLSJBJe30y8jDImDkTDSNRfm3RzfI6+mbL1sdzFtTSSfMkDN8J24Ij
    LbwG5opo2Uf3CDRoxKJCgjYNMqMUvV48Dea6z39kFwDSY8k5vxRLlEvJQcbdTs955qUwgUKbNTSqFjMMYAb32vCSZTaLKgfU+rrKv0tU16Mp7oB2W/Gl
    0uI7bk1vr43kjb5rzNjU8lzMnpu8OoCLEHIsTkh5bkj/pBTdwTPn8kPf6C6/bzjtF0VojdK6+WTcLa2qZ5s43ScZReKEqINk1XzzhbMIpxBOKkppdUKp
    jBVV182pTswF5DnIhm2M5lwUnldXVScoV6oJlY46SVo8wv0lwTljwOwGf5dSlkvNw2e8qipK2zfXK/+Fz+cX9K4e5XX7YkDRLgbbpTjTnNcVT6ckWVT0
    Tp8GhD/19F4U+sU+WWET/LyrwjcFC95UDJjuCz0bSlXlLdR/wKIsPTr02ABF8Ry97pqj04Wm9lNWTpHpDij9+NqBiqgN/xX8Du32aYdiZKAEu0yjii+W
    Y4P2xdIHuHE63z9/QWlQUWvCYNuFdG/qbUr4T1485M8oarQLaJaGz3+v/EmmuHDBeNjp8zvjaqajz7vv2M8PepPTO9M5PkcvmJl/E/8b/sNo34bbY8pQ
    1RMYqPSoyWz0fd4ZjhPeqM/OXBj1n/9x4RKYhSCYuLqgfG5cgSATaZ9fABI4FYP+/dEL3dXDAfuC0tZVuktrxwvdfi4lzZ853ai0LJn0Jz+aISY0I6bi
    f6ZC67J0/LmU3paUU410LgX8qvRVrlfuVCYj5kmCZ4sdt8HwmpWH4ogpBrxspZeSwxIlqOQrNEQbqSxQDimfIXab8vfKHuV3iIUhlo4qnyDWQwkphUot
    Py3iPyrBl5URSKOgTH+rrFN+zm+ElQeVZ1gKyD/08EpUaSW+Z3htXITU2KdJGDu3TUS/21cRV/ZVo7dlC+EneXBZUDw1SI1GMoW4s6eIKjlRsWirEt0Z
    iET/Tx9VLB6wPvz3730kVvpE+JhfRH+SrYj/EwiLr/UPi1/nKMKzRREFLyvRUZmqeK2XGnz9svXi8OVBkddfjW4dqEa/HItEh350TPzE0yYaMxTxn5mt
    YmGWiN4HOLt6KCI3EBW9+0bF1n6KiA5QxPocJfqjgQ3BjtyOq9/cIsSprYr45GUhzl+IqkpAjV7Xq1Hc2DsiJlwWjP7DZao40keN3nmFGv1av6BQBwSD
    M3NUcfugoBh+VaM4Xx0U637WKP7ttCqOuYXY5A0Hb0cZ3kY4nKmICajP7VmK+EFWVIzNDkd/gDJ9FWXq11OIZoTbAiLaFBBib1/gql9YXN8/HJ0xQIkm
    BohgXk5YnEb9hwzsEP86EGUXHWrdJhG8bosSzd8aDh7aKqI3vyyi+1H2E8C78qeOoJoZEdt6BEVNQBVvBNRwopcqvt8rJiK9VTHqMjU687Jj4ge4hvsE
    owdRr1cvV8XQKyLRHVeo4rq+jeK2/jHxs/5BkT9AFVHUc8TA9WIvcLxsUGNUuSoohg77SJ1cjXfePRZSfnbsSzkdx8Snp4Jo5U9B/h25AU84+M+eqMjx
    KcETvo6rC4CHoxkiqqLtaxC+n6lE7/QLsdCviPcR7gZejmWBzEAro7JFtAD4aUQ4jvgvcR3Wo03s7aEEb+2piId7KtGne0avuSnQKu4F3hYGFPEcwlTg
    bn/fNvH9vuFgT7Tx1f2j0Zv6K6L/ANAAcBkf0CF2Dmi9dliOCDbkoI1yRPQsrr/JaRDDBwrx8cA28RmuPYRQfjMkLJ4eClrYJMTVW0S0AeEC6G8aaGQv
    8H0E4UbgfPTLitiJcAzh30Cbp4H/X29TxAX0JR2aKrIyY+Ka7JgY2zMS1EBTDwciYn8gGH0bbZLb6yOxsJcabUPbvIswrHdMdPSORG8Dn0Qui0XvA80d
    QPgOwjuXRcQtfSLRMWirXWiz1xGOIb778pg4Ch647YpgdBvabucVH4lQ35i4sZ8a/Gr/xmgYvPFe/0i0o78qvjZABR6C0TW4FuZExI1oz1EDVbEL168O
    Wi/GDlLDTwwKRn93ZVDoV4E2roqI/GHHgufLGsWK6phoPRxTKt9bL15+Lybqf4YeHm3+pY5G8cnHMXEadH/XuWOiQfm058MQSqvcDdd+zw269zSEfulp
    Fb28ivgjwvW+BvEDX0doJOghktEh7sloE4cR/x5o4+MMIW4nXskMi0bQyLHMBvF2Jh1LL6IRf1TM8IfFUb8S/YE/HFWzwtFIVjRamCXEEdDNt8HnHyOu
    gV7uBL1EsqPibvDZpGwlXAiaWoj77+L+P2SHxQfZbdHf4vfNPcA/PTrEHlzfAn3dAtr6GsLsnq3Bhp4N4tGe4eB38furASX6NfDmHQj3I8yGHFmMe4+C
    5v72srC4qW9Y1IL2XuurRI/07Yh+r6+I/hNkXw9oSU39hBCQX9f1F2Jof+TZvzXad4AQOZA/9yLcP6BNFOJaOaA1+jCuHQOiQRfk0p050Wh5jhJciPiL
    kJNbclrFGcT/OScc/RTXawZ2RIcNFNHjA8Pio4FK9NeQC7/HtW1Qx3VZtMJYtCnHhXLNw7mK+PLQVlG9KSqeBy1roGE/wrWQd0Nw3bulI9axRYS+tLVD
    TIUsbtgaFntA469tjYrDW4VoQ/z6l1vFVyFbbkGYCDp/CGH3y2FxBL9/BZr/FHzw77h3CnR/FuGTbUr0yj8oQkAOPX9BiD+qqpijNwp3ZlCMgFw6hWtp
    dqP4zx7rxcKeMaFCRo0IHAsmAkGxEDyyJxATBxH/Fu4rvSJiCHhkTK9gtKFXUOzpFYkexe9v9QqG38F1CPjlpt7B6J2Qa79EONH7I6FBXt8Jngkj5CNe
    gGshrjWXNYqDuH4Lv78HfmpH/L3L1PBH4LcRfT4SeX0iYiz6oZ0Ie/qsF4dwfQPhaB+UBWHn5cHogctj0SOXq9EPwXM3g9fuAM+NuiIotqNfeAU8OKiv
    Kq5C+BL6vSH9ItER/dToUPDerf2D0VH91XAEYTR+/wjy9cP+sehJ8OfNA9aL2wbExD24PjAgIpYNaAyuHRAUsRw1GkcoQRg68Ji4E3z6+MD1oZcR3z0w
    KPYhjByE/AcdE/m4rkRf9CSuaxD+7cpgVLtKDQ+7CrhAePAq4GOYKq6MxYK5sYgYWn5M3FN9bOZJyPDnDkNuv7v+2vh7jSLx3kdK03vHRN4/RMRtPwt+
    aTH4fP3PjgV9HWro6o6gWNGhilc+VsUnJ2PiBHj+09NBcfzsMfGH3zVCan76FUX99A5IPn0HuvtFrjZxFDLgTfSHiqc1PBAjqRqPIv7Jo4TPeITAWCk8
    1Bu++ldeJXiFLyqu9YXFAwhr0Gd87FPCeoYSvQ3hzoxwdHxGNDoJMqIQMmIhrkcgM45lRMUPEX8f8T8h6NSnZIaj+ZAd90Bu1CMswr0juPc93PthJmQE
    rir6m9sRwpAl+ZAtBYgXoi86gmsbwnchX97GFaqZcCHcmRUWYxFmQL404vdhhKOIfwvX7+L+jxH/HfVdlv5mfF4Ip44GGxzjVpd/dJcjLNJEdUNLv+C4
    +8fv0N2dpGOme8vQb//4a91WKemtXxtvdT3IolScY7fjVy6X9yLavJdGwqNuL2z76IIe7l7v7/mFR6byvau6S9LvM4bcYST6zNL71TYou/+1z2N2xV+4
    oDyUrlw93kz67b2EmnSTRlV+86cuBiMX/XxmjXPQEysrvwh2J3Q5BErzefi31ZcwzlM/M3Gnnu/c5udBdhenAxpXZWMEIz/XKrfwmORa/qMR1dXKHRhT
    0WeAch3+6PMl/lOUr2C8czf+6I1h/GdYLRkK8cRXmCw8xp/8XGM8vQJ/QcvmkMPXnka+9qe/8cer95Sb8Cc/X8afwrCvV6bimqPcyH+po0uzvU5d0CuT
    0WPx+bNf/+TC35gFaXXZ9qSocn/fi6DvIlR/9MI370Q4Yrbl5xdGXfiXb372L7/DlUlI0cme0nHhl+9e+CqbPMZwurZu2k3y6adm/GH6FQh3vA84nyM8
    JA1Ij9SwSNKGGAYv/MZI8jMDhkd59/PPPx/lEHWPJdnd2GRx9DUHzz1kMPwR1TlSljL5rRdeuMMcZZu8d0U6gfhZT4xi2v7wG0lQTHTjjXQNF0yLyh9M
    ytd6Qwu80sBcuQ1vijKiYScPmPkzDqmUSebDQ5pFUsl2sinK19qG2haudpkurNzekGz8CkaTfv+U0zXlJt29P+UtRVl8SsL7V8c9r5LciPz7MydegP9W
    zUcar/bNO36pyJislt/RNuFwg20pTbH+3dipu/qTKWWSxOAterKZsatPXL+Y9TIgrd9p0rnSWCbLnek604QpeJTKLvJtUG253fGCosy20rGtbxQxSngG
    Me3QwTmSxvjpN3SnAAhbkiDVaPu2Be/3F/4YDHRZ+3/UL2Lf8ht8aafTUbxRLPVHXXiZy8qfX/7dLy68+5v/cMl0H47qGuEXrvr4wq/dNreFs1KEW9hu
    y6uZQgK9idAV5XFg2t1xs36zbttye95O/3M9lgjo9jPNk84s3Pkzw9OlFpaE8Hs9yRKsq3wfTM2XbKpTZsx4Sfv5cBRirBlfYKRbmd99PV7rup4N50fZ
    ltrDHgdTdvP5vpUu3AVWAlzDH3ocsEY452Zk3CTrX3TTDs8d06ycTl+kvUy5cN5zaXbgf/GkPBt16uG4aRcfZd9e7zXS6Zbs+Pzhv/v5w6m5bPA5c+xG
    z/VdYj183Wlw9udfHOnautH6ftsZnpau+X7fOV0r/1+SfPM/HOmi3el9KfCsiZU7U+qU0S1W+ln6mkz3iVXnCxIbt6dqPknwZJ/CM1Z9QHweu0sSRrqG
    tn5K8hwi0jum1L6S0W1dLYg3Zxg95IgGpe2qq5TBYabhjI3fTp7Yu5XT3WX14pzfQ1mdAN+f0UmeLFfTSJiilHRtyT+tSpV2j2erHhXdpFNjNo6qMrqi
    zYCzr9ES6eF1mkOcmzbdsE4vzMvosuhJn4dS07VdWJQu3Te7rK85IpQs/0jGJcw4gg/XpKTrSqquSwcvzdj2uUvIl2r3PKe7cML72ZmezBafpU4oD5RM
    fRF4UKv/4+eoR3tG9+1lYua3GWlr0Gke9T8753s+rdzo1G7py6k73RUo49q6mhx2Zzpb0cq6k8TMzLy0WcR+mZc2L/hBcrouB8Bn/ebo8BqM7G6FZBin
    TMDITv5ZWizCV5WvK0XKOlYe6Y+Wt4xS7lEeUGglZgbuDDVm2W/G3zjmySwI0JuN0cpVSojT3ank8VyhGyPgHjynSDOBWRgNyxEruZGkdFlKL/xROppR
    vIzTZQLKNRxzWyPby5Vczlc3/pIp357LpD+X1QVlMYfdqeSz3mbD64cRbQ6PiuUc4B94FrJW2c7LPQbx35d5lOqCFM/k8vVRruRxueaY31StWVI5dyoH
    RsLoZn3I+6ZOI3Q/40BLmn/VuB6ydD5LqGamyD05m0llrlN2K79lq8FQ5Q7lDs5X/qVKSlk+t/GnWPlJ/MhSOWvkQptkJA0p3IDaB3+ylj4un5vL6bPe
    dTG99FWCbHPQAUG2r8zZY7WR3mmw4rJKZbeqapVeN9rSLl82/5lj46yU9SnpWsaWtNfjb4j1+0tWOp8RMzHk4r9keCb+vPjrYQyshio1ys6UueVJ/Cc/
    uf8ff26kz7Ab5WfYsBvp78YRQXxGXEP/g7fc4sWnRw+Ke730DWbj05N+Dxs27M47b7zzzqHD5A/jHy6AMGxUTg59hzk//fvn5va/xKLxCxdPRnkOo3+u
    oMyDix3ke67MYT73FZdfdf1X+maNHPmlXuJroYxhwSyzNLp/OIMIDMlDNPLVG2/0Shj09pVmEYaZt/j2DcMkaMqCvnxb/tlJg8PSfWSpgkHnjWBK0qD5
    pYcol3EraCJjcJh+9zc+g/rk5ob7III7g8J8J0z3cBN3c2VsUG74dm0Q/6D74bC8fTPf6HPTTeFr8bnuuvBl+FCBekvYtw7s/2VcBtKn/7BhYTPXYG6f
    QeFwsM8X/KD4YXyGZboIP2EnWh1NFrQrmwaHQcclR7Y+1xbVsZKHwyjdIESybZjBYdnykwwZ15x+wVuGXcpnRGZmUBk2CkXP/evnL/Tpn/T33wLTOWb/
    d97s39+RNdgIhEKtnc0X/CPKYQLq3/8LlYhhDQtfjKqUzBGu227rGozHc0lC0v4Qh6WTO2AKi/DD4f5//fy/81EvmsLZ2wSdvUmQpGQ4SdJaiUhKcx8H
    YR0Ok4gdjJvU34CW8Edf7n2clMY9Sp8+d9xxRx8S9oOG9UGSPrncJ7FcDlOUr2Hzv0zPnz5hltIGsD535OYOGJBtVKJ3bzy5ujd9gnYhzcokVfQLfkaM
    CCb3QwY+Bv2Vtv766fpjj1iOe44rH2rnlfOe+zFiP+mZorylCO9nykqMWKZ7spQPlC1Km+e47lJmYWTYouz06BiTTPEGXCOUfiqNTTo8bUrA+6bnfr1V
    2anfrsxThKtB6cBQRajDvIu9AXWEPlEZ6p3iUVSfK+w9oKzFEKdVcys3e8d5xyk+9azTGnLq4F79zLMv6KXtO/Wz+/brZ/Zs1uPtqzwfbT/y0fZ9nneb
    2lvaGz0d21/s2H7Yc2LRkycWPuM6v/6Jje6Ply1qP+A50bjqxMKn9YntjfrZxmZPx44lHduPuM6/vGyVfmbDciTa035AP3P4CGCu8L27tH312wvfbtJP
    PbpKP71pg+u9R9tb9Pr2Ztf7W99v1M+17NXnty/O6NjT3LFnYceeJ90T2ze0L/adf2rx8witenH7Ln1B+3Lkv32tPrV9ibu+fV37Iv3so09knX+uaS3C
    Swiox7YjHuTVgJzObnhez29frJ96ZKl+rulld6x9GYp66tBregxZnzv8un5qebN+pqnJdX7z7i0o8zL9zJEmfXz7Ctc7B9sbXKj/av3Uht36mV2t+oz2
    RajRNtSoun0hPV/s6djybMeWw3j56c14vEE/1/qIfvaxN/TT6x8HblYAN+4IMLgYqFsL1OlnHluin3x5t37uhaOejjd2dbyxW69AjQCrxXV+w6Mv6CeP
    vK5H2pe4UP5Gzzur2lejEOdbt2xHlktc7z/zE2qEnYTyOD3f1/5EeyMVslE/s3+v75397U8wgue2b3Cd37j7cf3kngP6tPbNHmQASHp5+y7XB5t/+iSh
    5wn8Pr3kNf0MynBqeRNa/inX8QPtzfqD9PKWfftd51/asxKlXNdxZL9+evkb9OZq4G2Jfur1J/RzDQdc7z/9E9T9xXVA0dpmdzVaY6legLKc3rOc22ap
    DzVACd9uAuIXEuIfeVwfg0Qn1wEN+57ST69Y7PrB4+3LcbMBbXVAP9vS6J7Rvhhtc2rzWv3cnjdQg8f020Fp7+yiEpvEsFU/8+Jy/XTTY553nkTNQH27
    t+lntzcCidsO6aePbgOxLNdPrVqon9ixVJ+FljnVuhs4A/G8tHiPfm7JKv3USy+6vrWFiPuN5agh2mlh+yLX+a3bd+pnVje73luCQpS2b3EdX9vegGbf
    izJ0bF7SsXmNfqppP2jsEf3kiif1s09v1U8decZ1vBnJz2w8opcQtp9mbJ95pMH3zlaD5mvbl9N91MF1/Bk0GsAuRqMu93Rs3Nax8bB+L1Hyy0fRvOtA
    KLJpG0AKaKSNq91xWbjWHRtc72/8yWH91LINaNdNLiRrdH909AjhtvlxD3J7gmhh8zIUcrV+ZslK/cTzeLT+Gcbf203gNGqyTfu2AfQy/dzrB4GxFzej
    oov1O9oPOPlotz6BqrKKSEo/ubwRhLoho2P/0x37V3TsX4ZyNhMZnti2EYS+D1HPO2s4h/Nbnn3F9f6qn4DAN+5EzZDB3udd77wERpoBtnn/yZ8c1M+u
    2OV556hsuBZwZ8tWQpSk3RgQceYghMQbTwDyc4DsOg4xoJ9+do0L7zzBDdXAbbHpCAq+Sj+3bpF++vHn9NP7tkL0PAY0vESgXcf3gZrjwOCpp57WT73w
    mOv9dUDdg+0L9TMtK/WzrY14uAi80qIXgqjPPPmS652tKMDp5sf0UxvBq7teR4kfQeJ1kEvLXO+v/Al4Yv3+TYRLgn/+pbWbiJMQ95xYuIPQcQYtefLA
    o/rJhoOoCBHZHjDiI6/4zq/auA9hJzDcfNDA8Kv62ecOQhi+4frHLe0t7snMIjPal3o6Xm3ueHUNmunwdgiEZrBtI2h4oes7R6mca17Uzy57DqLmdeBn
    N+V69pkW/fTza1zHn0RdxhD+9r6qn3v6URDyxqzzT+3bgLCZAgTVS5vcHy89DBk2GenOLVkOdG4gjLzajJI8o59+5QVqosP62eebwYktRPtLdyP56VVb
    qRGbkb6Z3tzVwETZiOq+Ae5uRpOcWEitBYH+CAqxUz/16h6q7SGjtq9wZwJaOvvEK+4x9KoL/ICCN4GRn4S83YWWug9g3l1KdJBlcLoU/WeaXoF8WYzs
    5kM6kTRDFs1o/RVA8SpGHYTNGuIZasEXt6CZl+jnjjyrn355i35uA+rz0kZ6rxml3owe5/zWlmfAuDv0s5ue0scB+9UEwvXTZT9d7Xr/CdS/rn2zfnrZ
    LlRqHzfsur36iQ0b9BPrXnG980L7E/qZfRtQC4DSz6za6unY1dyx6yk01itoiCbuB3c8BdEKWdSyEiJy+3LQ1050WgC6aL37423PAaWnFj0D8K8T+Gqg
    9PQSdDMvrURJqEFObnoS1UNTblqBwq5cpp9delA/sf1p1/tP/eSwk093kXAnsXL+xeYXIJqX6mfXb3B9+wAR6MuLHgOvPUvCpsX17WbIio+XrEbOcZJr
    B3APSG9ENhs83HWA6V7dDBDLqEtZjMZY6Hr3cZLnzz2ml5E83beIEkKegxwh7pY8pp9eB9JYuBotsI5EFbrwce2voJ6kQRyCBqG9sxV82YgeFa+veAl4
    XAcifBFoaoKMXw/ehCg6ffQIar0IIO+jfrC1dTHE9w6WndyeZ/YvIeIhcZFo36SfOrpPP7l5k372yE4I5hdRn7ntC6mrYUkLVnvqAMKruIsSbV+vn2k4
    6P64eSXSQXTg8cKnEQ6hyEuoBz+yjfu3wy/qp57cAGJvQroYan/msUdAyqj8syRAnsN7KxaeX/XYAVQFbfXCIffHLY8gaSko4Ny61/QTr0AAvbAHZLmE
    69IIBlsMFt5+mLSbhYRREM3Gl5mpgIumrfqJrduhz+yCOrLJx+KZxF8B+qozjy8FoR1GUupR8V8/t/1x/cx6oHvls0DfoschObaBdo4S7Zxet9fz0Y6F
    QLZ+eu9TwPIiH3fv1EyTgYITW15Bo6CjOfIs9XPUE4N/N20G0UHjaVwGhK9+Fg0KEn3tiEdqXx7ut5rcHx05Co4989JR9F+79NMkZx5Z7QKjrdbP7sKP
    F6Fi7WkkRWAvkLYCIv9V6sxOrH5SP72mCXSwAs+fIKm5Ub8f7ZsAZY9Dt/LR9qNU3hkQE+fWgqNWkYB/YrFTOvLd1STyVxPyiM+WsORFgU4tW+c6vq29
    RZb2SXRNm0H1rWinbfoZoOTUos2sgDR4qL8j3XLdBpRtD5WtnAQIiBjVXwEhuhVCcAUE6RZCZS2ERjEa4OwaMO6el4CrDZAVSL1aP3fwKHSOVe6p7dwZ
    7dvPJA+94sknXcefYCZ5gjqqZkjKI/QKGHL9ZqDolUPoyl50HT+C4kJZoaSnVrUQ00KzdifalyPPs0/swWuP6+dWPsk9LvVZ2wnXkFsbVwJbh4Etkjvo
    1J4nmfnkARdgEVvt1Ge2LwEp7KfyP2Bqmk9LzYtV4G3g0NfA2kuh5y2BdHgU0mETEjJqFkK4NHE7kwbWAJmx6fl9+rlDL+jnNu/Sz76Oih9uQjtt0Se1
    Q1g+s1U/u3C3OgEtAIX69SMg1yXoB1/eDGws5vIsQWjWq9pJA+TeowXjBNd7j1BjvdHQcWSffnb/TkjXFp9ULUjoHF0DPt4CZjr72mGoxuv0k4vAictW
    0djh2UY9D0BPb1sHagKvvHYIKhZ6nTUH0cMdRme92yOVEs6vkeQEKSxnDx9AqRtc77dSX7apGS28hjB0buMWSTRPIYOFlOWaR/XT+w+qt5H+QhLmzNYV
    HmCaO/itjz/l+ajhpY8aIK92PQbKXYLRxEL93NLX9LOvNKCmq/STh5rVKJQvUtM3PA+Ru7iJ+xLQHITvqaMHua8Dsp7a4aKeTT+5rNX13iL0kacPE92t
    5w68EaOW/a/qJ99o5aZo1O9qR2f90tKl1Oc2ur67H9x5esdBfTqJv31QXhog54w+AI2/iQYalE8DBAqyOPQKBNkh0pr3syY6Ge136lWIrWf26mdXrYFc
    W4jAwhwkAkxQD3/qxe0QIHuhry07wEMJkiCu43uItte86Hp/A+mdm7dDLVyun1sIXj/yOEvO1x/RzzUeJh6FVrblAMZD+rk3FlF3sxjkvQE4i1OHu+GZ
    DZC/KyCRF7vef55a5cjzpAQ+QQOZpyVbP3JIP7fjVeQAharxCe53961DVfaDhM6/BE3o9OtQgBr3s8rboJ/c+pqnY19zx94jSP46ja8mQ3uidiShtXSl
    fvpRdP6Hn2LFm+DvfxHDuzdAGItBTBtkMzdIdZ2GDrsP41GzVB8boF9vYOUIuS5aizosdh1fA96bjjHUzx/HSOhU83bX8ddYo1hMPevSje0HmAghSF9C
    Z7D7KEOiouwFP2/ZzHQBjmhGF+wzJZ1+7jnI7H2HQdWLwTY7kNEOjMfWgOBAARtefhRVe5LU644tu2moicJCgLx6VC8iknh9HcTaeha5hw6g7ZewHk2N
    itee5t5h/zNohUawKY2U9NNLn9PPPgKaWUSaI5C6aLfsWqG+LVrBo/sXl+9CQXahEk+B9SD1m1r1k43NGORvBtYaXe/tI62rFbz41B4Qwe6OI6jd8qOQ
    HEue0U8cBZFs2K+fW3EQXSGobmMzyGsJtd+Gx56lYS2GJdtegdZ4ANK2EZ0GpPEu4KiofSFr9kshzHdIlaYRTbAQUDagVXZgCEJdzEv6qXUHUdRGrttz
    r6Okjdo7B1kNR6XleJOYpgENBUQ+/gaUeqLgLWj+1kcpHfWLp482Q5mCCrMOA/7lL4OF3uCBxiESAK82oBFAZ8tehfR+XZ8C+frR9qWQwE6161VWN1l+
    3UUMsf55qMyHgNDdkKPbICpfflmfg6KffvIpyUwsi1ejrfewqkaa3WPcURMM7uoxGHp6MwTmS3K4S+U81bwPQn2Jfif489xmiLUNhxDWU9fYrH1rL/rE
    ZwHnFVLmGkiqLCaNjtSOR0gP3ylHx9CCmjeCuTDmfn0jC0im7iXcybOisgKd4VII5V1Sc6Cintr5IrcCydI3MOJYtRSqdwvUhM0Yku8AcbRInXEhjUHB
    iq+D6te+gJqth0616cWOTYd90nxB1W48AiLYByLAuPAwCrYKyH1SP3VwKxQ+UPPKFfqZl9Hb7IVK+MhGaAwL0awgqqZH0eLLwTZbqE4bj6wH6W4CPR7S
    R7Mi9/jB/9vb+4DVlK7v4+/aa5Vd7WqrJJW1dluSJFtSqS27JEmSJJVQCUlIQpLsauv//0JoSEJIQghJYxoT0xiMMY1pHGNCTGPMnGbOepfOnN+zdjln
    zznO5zO/7/W9vnNd99Xqae213vW8z3M/9/Mus1/AFciAGj4DEngHHqiBuTzFF0CQgJd5Gai1UF1iX6qgG9uTDe7lm5/e6kNAEDV8oEAxPwcVtQjYcV8T
    BA1U44IPIOqgMh49AO3syZwi6u5pvuiehrDOPEg+awFxeDQXqnOxml8/26Ve+siE5yrmpRFfN7IP8c3mdWhOVJDvZfxKWeYZPou/qy/lhc+zI4fg0YBZ
    skrIp8pMPgV2DaYuP+s9zZfVpKKEipMBAvQA+exsA/BeI/n92SL1zZTU3T3wcdBywAt7ecp9vqtO3ZDlkj0Vp9QrR/wVzw5qYnV1VvKDgzRPP8DnTjTQ
    2BcnoPHhe7dMuGgO74nT5+ApcqCwZQxW1Tz4JB9VwBPnyRfHT2k/aSiD1pRcx6ftXr505OYA63mql9VenGvl6UkJzuMlSj388SrMOd/2AfNn8n/L4hdw
    TgBAX6RDu1OSxRfFXfAJXjtW8dO4gV+uy9lL9lSCVKiqg173GmjaU1Bw87QH0wVOgZuV1FDfpH9dAR7N5j36ojl3sO0C5jwN5KzMgL8UqmUTcMLgJyES
    Cy7yywJKyLdMda0HeVwOoaA8SPrAzG8Dd4MToRM+T76sOkfda+osHhL+xRkQSHwxe74HaLNaVaPu0htaIYJBAZ3YcxFGdQRIPAvSaSizeF8fUq+M7FOz
    mSdMzrOyGtCF+4EYLx0mQ3j9mH0QeBs0f/o1skcJjJRTxycRqPK6vafhWmpFdpyfunIQXTAJecp3kX8NPF4GMVAnHFyQUM+zupmv/ABmLB3CNOcCUHYB
    ZPZpKO0H4HJHhO/WA3guVpIvKq5CKABNXQCtVZ4HYyyF1hkSqapIqBZE6vxtOQbsfxYkICT/Zd5teXCcrf2mZG8Zvxy4twaEPeRNYRlID+CLQ4fhOhDc
    +0vVC48wY98fyYYOEhxbfBYGcQDSOxO4DSgg9xLM+x51ATtcQ74EjfA8Ix1uVgDeTuevDX3ZZp5fc5rJ72uBX49VHOGJLguKfwPIkAptvnrwy06Hm/J5
    qgfaOHlBvUgBmmv/JWh4y9TioeQDoDzgqH0Zg0s2QMJHrpaCriwHSVdA9mbXQTIPXulIUTlU1lL1RcD9tblH4ErNMIzTULJKtWZC158O3J4JD5kD7fVx
    8sVlaIGOPYTifJhvjMohG5uAJ85W892LcnChtwlm/BrffB7lm0++r87hV5Ra+O7rKHA88ElNEdAruLES2juY6Ze1J6hvdn9d8W7N8yDI8qvk86Mwvyd5
    fVSoLuB1e8uAZXI0V1rOkM+a64DJeObM5kvCZZiBbbzcK1ULHb7XhDseGeymgOp38eqwEkg1ne8xwDPHcup4caSWZnyfAiXtfA75svkg1PsSXsM/u1oG
    p/NjzeKfAorTgUvks9Z8yJzraoI6om6PYJiZfGGFAl4MjqwEWqjjV/Vqeduzxuvg+myIhywoAXCJrCY4LiC/vwhFsopvCU7AzN3h1fDzK1VAJufh169z
    QHmtHlwyL4eUy3rnnUMwPweg8oLvcs+QvfWXof2H8Ck7CDxdDjN1BOauWN2ZqyB2laDH89UTDI+Wlz+4hLlfAL+thk+F8Wux+6rI582gAI6fhNsoB1OM
    F8ub1ZX6ZX4lPFuZWjQc55erzzQMLt3ug2udUc/MscaL1OfpfNqW1gnVQpzn9pWdjWodCC34HnDZ2Rroi0GblfJrsychHD6qVLcOZ9XrBLwoLT0Noz8K
    +ih7cEr4tgMo4lhBK/lsH8jbfflwkjJvsNqqtU1xLdnTep3sOVNEvjhylXzxQR78nk9+31gJU32aenO85czgqxxoPFpOAoGAQKjeC/0DX3Fe7rvA5/V+
    numaWkEu74YHaua1dQDffmVdIl/s3gfzlgURBfN/NQ9csRd+B8o4u1s4uBrKCzH1uvegvoeAOlkJeQkpuBKinqfiwRcQ/GonL5YPgh3i/0AW/A5tYm2d
    mg9g6l40tkIJBJIszKW+KuP7j8xiILMC4I9syKWifJ6Xyec5SgjG4zB1GVACeQIM45e2StXvFIBz+LZPdQDGD91zCd+F80vNu9QOhpKnrBpUvvuor+oe
    8jq6nuKJQN1YXNgLGXmWp5VyqCb5fJ0JhtDerP7kep5MSwuz35TyU7FHJbhxSWsNP2nQdpTwxQ7q2O7yQRbl5+VFZQnUOX65LQMoFvR18cHBInsIxst3
    fKcH13P3ky+PnCFf5LfwLwEGhflZdb7kZMI9j0Npg2JYXAA657y6uKgjC2IknfcIX6ly1WpSCYIIKlNt40VQGXA95QHNJVWoeccK1UuqSjIZvAWUyq+8
    7YYMvnYCAqp4NxkD93p5Ze/g9O8j/fjCUgIV7OI54bv1ZFDge/hVZyWkyAGoAUcgCWsBdfwKg5poKiBawck1PI9WQ/tx6SS/NlIOQVicB97g3zzkDi70
    8S56eeG4Wo+AJjx7FIIhD/4M5ebAcbI3Ix8Y4Cgv3U5Wg4P48psN5XdwMvl+H6gx58DgWwUoa9d5jVgAl+CHw69hZ/IfPcqLXUjWqj3kywKVetkY6tCF
    Bq1E9arO92VXwZajpkx+DE3Qfxadg+cqeOe6QenSk3Mc8hEGVgrdUfN+IPhSvhNexxPOkQZIBnBcaxEv0YDwCq9COvPMrzoHgOnjtXjxIbJXBVGTAym0
    uxaGd43X/OoVTOoLfrGWb02BbI/x1335Ab92soc/7D21h+wt4gOFb/kHtXw6hOYuPjR7cyrBr1fLB9/E8DIJbl9ZTvZkwONeugJxlPPuPY16xkrBNSr1
    yuPQK7oj6rWNFn4ZKx8qIn8b9UueF/XVIDP3qNvP3bz2bAZnRfFSc38r0M0uqNdHyO9bDoBUPQy0AJ6rAd2WcXqQIfkXxgdOQpGqAE/CTJafVXecfD9+
    pZF8kVXFxwm0Y03n+ZwFrxYdHdTVGe+kF98TnuX7jHKIpiODL6Vhjpsh9VVQlgrzBulVOaTE4f4NuyB8s2H8+fzKyBx1Vr7IhCc5epTsKYZcqq2BrryG
    +urww5ahJC7cSz67XgiZWaAu2K1K6qsqnnEKLwwy+n6yZ/cpIJEC4N7y/RC7pdRXx/kTDjWRzzOzB1+wwTM1ZsHUZsJJrWfJnhIg56P791N3L6kXt49A
    a3QYWiPtJ+eu8+uWz3aBOmg9DzfjV3P28vVbXV8Gq2cmuZZfKb5yHhqoM9SNOrVDikrUDnm2N0N9DtBmSQ1QIuim84UQmBA++/hMrq26MEjGvFNmqWe2
    t/I0sHszjJx/C9pwCloGUIiFV+C5PoBoyAcKqYOZPA2zBB7Mhb495wj/4mcf3G1XLfmirgoak2MQs/wb6sHkUQ6uu+yDHhmKVmshZBdPvuCFEv7lzOAq
    J4T0jTqYrzW8zDoGBHPimNYKXkMNvtOFwgHK9EXhBWAdSJo3x/ZA7JyuhGzi1YMKri7gibsRHLgVCGEbPHIA30xc4in1PIiffJBadQcgQE/xfVBP6Sly
    Ll8yDuaDW7IhTyHlmq+Bpj5zlnx5qJp/f3odtEUW35NlqIn15fFWiCvw5DWo4Rl88YZPwoNm7dWK53lh8O05jDOvFETEEWgijoAnzkEG5PE0D6xWxL/k
    ODmYWRBoBwdZLFdzvaABJrEaFAcIMqh2MF2X8kEgg8ZoaIDohosDH75UHgEyzoaOEPLwYhP/wr0cZgE6LEq9WPw0t5DvoSsg6nrq+ReLrc2klzqozkBQ
    gTf4VweVMAH8Aga/Aq5+kX6uEPTTFajk+8kXGachryvJF9cuQzrwpXY3X2qfXa0HlaDkH6YcnHdW/Y4AZr0eGCr7AkycEqoTZPhhfn2sFHR4Fdy76JS6
    zICn9/ISN2Pw3UK2OjIy1W9Hj0I1VYJbodf25uXEXji3ooT66txDIDJ4/Gc154EvK6mvKh+2DK6+KuH6fMOTmw2NSSvQUx5MDJBY2X716qZ6wRI8LBxc
    4uM75Va4d/3hJ/Ut8LR8Rxeg/kcYlYPrQcAPpaCxrp0SwHNt5od6tfVd89TIRx/f3GzuzFUvPKUPvuvm5fBxCPAC4TtFDeIfBOpZYO2cK5CRIPeb4aLp
    V3hZUMErCuh0LjdAd5E+ODzlYN3mPaDaR/bs3QuZB2pMWal2DDyNEoIWZju2swEGtI/nNehXd+0afHvP/5sTtVwHgrtYDWEBDiyqhtJceWXwvTNItKoj
    /MIjTG3rCYjkMn6ZfB8cZZfw64qlGQf4DgMigX8VVqQCXIWcq1FPKr8qdlw9b5nAAypQuSVQ9S6DTtpLvmwpJl+e4P+NDF8BoQZAM3r4FPnyLBBjdtXg
    uwslX+2zgDpL+CVYvu7mnYW0TIe8OA6KKftJE59K/HIQaMr8VphKYLmXWfv4hRYY775SuOtpuFwB/BUeDHrf3taLENeH1S/d+LU3PuzqyBe7cskXp/LJ
    F1V8dwyurDtzBU672NmsXuQAH1wtIp+3QC4eKQYfnVGL13TB7cuDq7/8wlkh9CSgEloP83XzRc4pCPa9fLA/z4FUPAy8ms8zTnEmpPxlXv3d26Ne+OAl
    9zVQnkAfzz8AZim/SPYUglAuucYvHOTwr1KhVkGj/jz9Ai/vK3hqyuLrIhTa3YcHy6n6peX5usE30oPv4fLJHtUZ8vtqaM4OH4RIqONL76V/vrJUnVWL
    g/mQXt68zt7XNPitpsLJWmGkoyCF+A19gNaovxFRofG/+xVhhHywEZpIS9BX2BFtxwo0TBCIFBaR6HsmFS3Vq0RfyZpQGHsf7ZL2oCDZAJpGmBGN2JaY
    q+dKmHAhRCCOI36QJhNnuRJCS1BNHGcaiYnsQ+Il+5z4keon1hFCgd1bM8FZbC+YIpALPhX5C1zpJMHYqEKBId0oSCPaBBvZ+4JQukfwE90vqMYGZPS9
    0eRSHEj+wkSSn+A0UkIXkDbsQXIUriffEi1kIfuQ7EE9pCX3G2nHalOW2JT6AttQs7ErZYh9KaEglNrCxFILmFQqnC2jvHE1FUs0UmekbVQ/6qLuMb3U
    Et0B6mNsrtVD22t9ysm1PsABWt+xy7QCZfFaj4kcrUeyaq1vcIvWAL6jtYbr1tpk2KflQQi1b5Nm2krsoK3NemnbCAK175CR2npMkrYTW6Y9SVCr7fa2
    SZuVdWi/RD3aJky/9mekeNgebD1sD+M0LJcOHeaC44YN59KGLSMKhk1hqoZNpZuHjdXuGBbNdA/Tx+ywcE4oHM+aC0nOVjiNchWW0f7Cn/Ey4UMuQRhh
    qBJeZmuEY7QbheME7UI97oFwNdcjnPa2X1jL6ur4s7TOX2h7HQ/aWycWB+v8SMfoFDCpOkfpap0g3Kxzhe7QuYMf6Zhyr3QKOVbnJ0Ko24EsdY2wvW4+
    9tBNof11V7KrdEXcFl19Lkt3vbRCV8DU6kqjPtR1xz262Vy/7miG0nuApXrRnEwPs156UhysZ0jE6Clxkt5jNktvLF2hF8Ie07MgmvS88U09Xdylt5x9
    pfeaYfXmGYpEJ2lbkQ7nJarhgkW/UjGiSUSySJ/KEfVJq0SdOk2i4ex90VXuiSgd/yK6iAX6VayR/jBKou/POemPIbz13ZlgfQ4n6J9hlPphRK2+G9Ok
    L6Lu6j+levTvE6z+Mh2hQSptbXCZczL4VuZtYMREGrShVIPnbJHBx3SVgSt70cD7bYfBB7jbwEzQZ7CJGTB4zIgN77N2hvGMq+FuHGxoyK4yfI2TDLew
    WYZirsJQydQaznnbZngUPzScYNVrOJLjDN+wuuIJhKU4Umovjrk3XexMJIgNGKV4HT4odqHrxd/qt4g/kfWI77GC4Vtk4uGVjP3wZ9hvuP/biOGTdRKG
    a+Oi4WFM9fBvUNPwuW/bh4firuGzmN7hBVjb6FtsYtTAWBt9j3yNEnC4URIbZ7RMlmz0mqowGo/rjBRMs9ExutPoU50eIz0BMv4rNjL+mJUak9jRuJj1
    Ml7KBBt/RSUY9yKVcQpXYRzEHjN2f9tkXEJ3GDviLuMP8SvjazRrvIsWmpC0mckWbGsywLiaTOUeEKfYAJOl7DKTBi7eJIFINaFxgck+usrE4W29yQ72
    hokW88AkCP9ispKhRjTIJCPMOPmI1dh/xBy8bAQpiB+RjlNHxHMFI1xHHR5x/d7HIy5w7AgZq2v6ijIzvUvbmz6nvU079YJNT+NE04lYZTqZrjAdS9Sa
    HqCbTJ/hDtNS/Mg0jus13SRjTZux6ch+bD2SoJxGttC+I+fj0JE6XOxIJ5wyMm5d7shO3DryifTuyC9R78iXmB1ZTwvNorHUzIF1NOtnvcymvg00a8Wr
    zL4hksySpAVmH7HHzHqZJrMmusNMj3tqdp1+Y4ZY3VFnabNRB2WyURsJ/1HmdMSoBHb9qNZ7O0a9YBpH7cOdo1rp7lEnyf5RJ1hd8w7W3DyBsTVX0nLz
    vzH+5rZRa8yruCrzhXS9+Q4mUvtXut18MvPA3IToNdcRsOY6WGjxgDaz2M/ILJ7iYIvtRIyFECdZ/MBmWUzgKiysca3FXabJYjTdYfE3/NRiF9dv0cxR
    lja0ieWXtLWljbbccsrbQMsVRIzlBXaL5UWZyrKOq7Y8wJ6zXM3esPRl7lrG4+eWlnS/5Xz8XLcBi0b7iixHyzjX0U9Yv9G+eqGjt+Ato8+xWaOb2T2j
    XfHJ0SFE8+jLuGN0t13X6Kv4zegWGaJ/RZZ0PmdPz+fk9Ne0P/0TXkWPJ5LoEJxFv8V76GVcHX2HvUI7v+2gV9z7lnZkxMw07MDUYAWjwDWW7TiI+QcR
    yYi5LcwRnMf0UJXMAFHP3LFqY0YRXcwzqpepJweYT2mxpISRSE5iuaSIDZB8x0RIkogEyRekUvIdrpC8IWolqexFSTvTLrnDJVmMo59I2vAbSScrsJrO
    ia26aYlVAedqZUf7WhkJQq3cLWKtbKxUVnu5EqvPiWorbdxodZxrs/oU37c6xj63msb1W+1ktaUqbCKdT1tLVbRc+jUOkBrTkdJTTIJ0Pd4j7YR4W8TU
    SkcJ2qRH8F3pL/ipdCN+I62XojGbCbMxxYztmCsj5o1JpxPG/MRmjDHGZWP2W1WPuYGax+wX3xojE/SNqTekrPdzEmtv1tF6tlRhTRCh1uNxnDWHkq0f
    sHnWzlyl9SfGJ6xtiU7rv7CPrUXSPuuJBDX2HDYZ+4K1GXsLO401JbzHzqODx/oT8WP34rSxE96WjA1kasfuws1jvyY6xibjJ2M/YX8ZOwziZzeNbAhO
    bJPFSGy8aG+bChxsE8uusumjk2zOEAU2utxBmwDcYFPEtdicxXdsruGnNm2yNzYEFo2baWE57h+s27i12HdcLRM67j5KHXeDLRpHC6rGfWBYP+4U3TFO
    i3s67gfizbiRWGBrxBrZMgJrWxfOUmcxdrK9LfK2PcFE2n7OpNrKcYXtcrrWdinEx8e4yfYie9N2PPPAFuFe26csZ/sl1h0/+q3ZeEJgP365jny8NRs+
    PhPHjhcLksfHcDnjt7P7xxfQ9eOXEi3jbenO8Z4W3eOTaHb8TSy0u8yY2cmwvd1xyLtr96bb6TAJdp6Myu4JU2nngBvshjEtdnm4y46leu0+EQ3YyQmz
    CR9huwm+rNuEt9h3wmQudMIPdOwE+7fKCZ9wVROcdOonTKE7JnSxJ402M10T9AV9ExD3+4Q0LLJfI7O0D6Nd7fVpX/s3ONT+exxrf4lOtrdiSuwVuNZ+
    LtdkH0G32xP4sf1Tus/+KuZGbOOoiSRlMrGbtZtoQLlObGcDJiYxERPj2cSJv7JZE/exeya+oGonWjLNEz3YhxO/YHomrqaRwwls7lDM2Tr0YTcHXcbX
    YQ27yuEKu8UhklM5TLeocMBMo8Nzqt1hDe5yuMX0OtjTAw4MLZrULLOc5ChwnfS1zHdSHhMz6QqXM0kL758kZU9OyiF7Hbbh5kn78e1J3xNdkya+7Zv0
    G9aVfcZYypywkywH+8j+ikNl5jhW9hinyEZxebJEolLmR9fJLuErsgx8W2Zn1SX7BD+RmXG/yBQ0mrwUG00Ooq0nywj5ZHvCf7IvETG5m4ifTElVkzFV
    NXmNYePkbnxn8l66e3IR0zf5IGvkeFoqcfwGuzne4nwdF+Bwx6fSWMd1WOkooEscf2RrHJfRjY6ncJvjr8Rdxxv4qeNN7o1jPSuY0q0vntJF2E8JYbyn
    /AVHT/kaJUxRvFVOyeX8TS5xFVNCZbVT7Lm2KR2iu1NU0r4pYzDlZIBNndJIa6eJjL3TEuznNI8Jdfo73uJkI85x4thjTlK6ycmSaHf6mHvgFI57nHQF
    /U5XMDX1J8Zk6mbOcuq32GGqEec19R4dPNUex089xKZNvUEXTM3CtVN/Y5qmrsa3p/6V6poagPumRssGpu7E5s4u2NaZYt2c7zC+zmI60vlLLsH5B0bl
    /JqodN7N1TubC1qcrXCn8xKu23n5vR+d+2Vilzba3qWU9nbZioNdlNIYlzFMqssrotJlHXvSRZtrdlnOdbi8RV0ua4helxsM6/JKauIayjq4DsMerrdB
    e+5lA1wrmEjXhZTK1YurdJ35ts41mm117SU6XY1xt2u5YZ/rPk447SNsNi2FsZ3mrCuf1sWFTntKxE5bQ6dOG0FUTBPgMqs+9tg0JGieNhp3TPN42zWt
    EL+e5s0MTJvBmLnZss5u07C3m4wOdguWxbid4ZRu26QlbmvxSTcRbnUbhe+4fct0u2H8m5ufPuW+QyZxv0PL3Scx/u5SHOd+lU1xt+Dy3D2YSvcM9qI7
    zbW7xxEP3MPpHvdy1kN3LtPvPp0RywvIRoe3rIM8nlDIlzCB8mg6Xn6RTpVncRVyY6JW/phqkq+nO+RfaHfJzdnX8hvUgHwkLZ6eILWd/ohQTF/AhU4f
    YOOmL2eSp8fhPdNj2GPTv6CbpjdYdU6/eu/Z9A5O6KFkzT2saFuPubSrxyja18MX6vMKHOrxOxvnEY3rRv+NTfEIkRV4TNGt8/iGafdIZB956BO9HpUc
    6xGhI5wxEdvMSCWcZpxkvGeEy2JnzMOqGSvpihmjmPoZTeyNGXlku0cSvjuDkz2Z4YV/n7GQESvuyewVpayfYg4doViI1yu06VRFHlegmIsPKtyJekUw
    0aLYSnUqFrNPFXPYXxRbDJHnD9jSs5J18PTAXp5L2CD4PdrTjEjwjGAzPHOlJZ55+KRnFNPiuRzf95zFddsT7FPPRcQbz8M08rrIiL10CGuvOtrJazrt
    7+XERHhFEMlezXSO1xa60msjPulF0M1eJ3CH1w1Zl1cH7vfyJqiZrYzJzMOMZKaIkc98xYTOTKDjZx7EqTPfMgUzT5MDBia4emYwe25mP9M20wg/nnmX
    fT3zGDcw05QTebfKLL0jKFfv05y/90giwjsK+qNDXLz3b2ya9wMuYoQ3x9qG0AXeuhZV3lH3LnsfZPq8DQjxrLtYMms4ls2yxf6SldgLfg+ZdRjHzNpJ
    J80q4VSzypiKWSfxlVnb2NuzctlHsxZyfbOOMQOzemmJzwXs5mMj9fVpYiJ9LNg0nyK6wGeDtMpHm2vwuYVbfXpxp08z0+3zd+aNzyT8u89FLJq9lLKc
    /RMlm32W8Z69GYfP3kzHz7ZgUmefZvfP3sLVza7DzbODmI7ZkXTP7HVM/2yRQOz7OS3x3UDLfGsYhe9mdpXvRmaAcWaSfAtxie96XO37D9ToO55u8zXg
    7vsGcE98bZg3vomMaM4oVjrnKCebc5dTzPlWJ3hOPpMwZxaumPOjtHbO5Lctc0YK7s4Zi5/OyWZ/mZNBI7/HWOxXz0n8VnIyv3Gsl58vDvTDRKSfI5fg
    d4dQ+v1IlPi545N+e3Cr30n2jp+Q6PabDT36VZMf/ZbqiOcuou3nXsEec+tl/nOvjlgzdxVdMLcHH5urh5vmekrb59axv+mOw91zfXDf3JfMwNxELPZv
    YaX+RpzMP45W+O/DQf63UaT/Ipzob8xl+fdRlf4FuN6/Et+f4cC1+M/Enf7zuG7/JbjPv5QZ8P+ONps3QiCb9ymjmGfJhsw7B7w2723svDQudV41xMQB
    q4J5Wzknt7/JaucZWbTN88Ld80iib14xHphHSEQB5xnLgHpGFrAMBweMoGMCrInUgK/ZooBk9mDAVLYh4Be2NeBbujPgQ6on4CliA8J1hfM9OOv5H9FO
    84/jgPm5TMT8bCZ5fiBdNf820zQ/QtYxfxjdM/8Hqn/+BVoYOEEgCYyF2v5X1i1wAPkG3kGhgY/0YwPtBapAT3wwcDE+F1ih1xY4k+4O7GT6AudI0QKO
    MFvwO/bQGs3JFjxiFAs+RcELbrGrFqRLkxZ8ShYs+AhVL+hiGhdYR3284COud0EPZhf8lREGUQLLoDLI8SU69kEK0MrzCN+gKhwa1IHjglpwStBunBc0
    jd0fdA+fDFrFNAf9FT0I8uN6gm5o9wcJLYQLQznrhf56Tgt/ZoMWDmOjFxpYJCwUMgULQyCfqpnqhb/jloWBVOfCZPrJwjDMLWRY3WATbB5M07bBrVzw
    rK2Ea/Ar5Bs8iQ0PPstyw1xxbPAWKjn4M67K5mPjwuBYujG4FXcEk+yj4Nt6fcFZtHARwZkvsgRO/Iy2X8QQ8kUOAv9Fa5mIRZGy5EVypmJRDd24SMHe
    WBTJ3l+kxbqNTmefL0qj+xeN4KiQctokZDFnPcwM24TMwM4hEuwT8jkXHPIdjgv5AqWGZOOiEFumOqQMXwyxxjdDWk2+DMGYDdEihIt3MWaLu2j54lou
    ePF0vGrxQS55cSiRs3gjXbl4BK5b3Ek3L16z7tbiYI5dmMr0LT7CoVAtWhxKYWmoI3YMFQgUoduIwNDLODr0AJMQ2kB2TajEFaFudG3oAc4seBbRFCpg
    b4aG44eh3nRP6C2tX0NbOJnedk4cFkVLws5zsjALrAhrw0FhAiIybCaXEObCKMMigN/2sAfDphL1YW5sa1g10Rn2M+oO+4J9HTaG/T0sTEcUnsPahf+M
    XcOrWb/w6URoeAwdG76bzQh/QJSEv8A14YfZc+Gp+Eb4MupBOItfhT/FXPglRriEZW2WcIzrkiwcsOQcHbFkEpe05HMr1ZJ5+OCSSKJxyYe4bckK5u4S
    ffx6yWSMIp4T4ojfsCTiE0YWkYsDIgK5eAWFIyM+ZxPDGuiEiNE4L6IZV0VspesjjAUtEUK6M2IH3RPRjvojDmLtpWGcyVKft9ZL+xjXpTew/1JPzsxc
    i4tYupVdvzSZSV262bBkqYptWHpKfG3pMtByD8gnS2Vv+5daYN1lv9GWy3pYh2UbgIfH0PJlEs5/WQVetozi1i9r005dZhVVumwEd3FZL3tz2SLuwbIA
    Wc+yJ1iwXIRNlrfdG7t8Fxu+PIaIXT5ZkLz8IVOyHNO1y/WZpuWIubu8n+5Zns70L0/kxJHrWWmkNiGLZBlFZCIOifRnYiPvM6pIEldHSnBj5GXDtsgM
    rjtSl+iLnIoHIie9FUXNwZKoLiyLcmS9or6nA6Me0bFRv8uUUSaCqqgxuCHKH7dFrZTdjbqG+6JS8GNnCTEQFUCIoqezdPQlbB99j5BHm+KA6HnssugG
    aXz0NkYV/SmujN4srYu21m6LfkE8iJYxPdHzCTZ6TJTOikbCfsUOLF+Riv1XrOAiVmTT8SvkbNoKAVewYg+nmlhNV60YLqhfMVHQsoIlHqx4jZ+vaKT7
    V5Rgg5itMssYBekaY0V4x7B0cIwzjokR4i0xr9ismF9QRUwmUxvzku6IeYmfxnwhexPTT4lWlgIXt2DJSjlXFdAtk61MkPmvrMVxK3uY1JUz2LKVu5nq
    lRZ0+8qv6Acr3+DXK+figZV5tGhVC2O5yu+tbNXvhPeq73H4qq+I2FXfsxmrJrDhHoiuWKVH1K7yY5pWORB3V23FT1e5cv2rFmBq9W3WdHUjmYoKGdvV
    19iA1StxxGoht351DE5drYd1p53gClZfwFWrX7MNq+/hltVd+M7qh7Inq7/CA6ufIFHsI2wZa0Lbx4Zh79gerUWxCCfGToa5+RBqWDLOiE2RlcT60vWx
    Drgl9jPcGUsT3bG+uGh1Md0XK8ADsb3YYE0/YbnmPnZYc5SRr9nARK7xYlLXjOb2r/kR16/5AbWsiWQ618QwT9Z8QQysGcWJ4q7SlnH52D6uG8njxuv4
    x4nYuLhjODnOms6Js2f3xzm+rYvTY1vjVhKdcbPo7rgi4x/jSrB47SdIsnY0IVv7Ca1Ym0yErr3CxK6txqlrddiitc/xwbUzifq196mWtXXM3bVfEn1r
    c0nFvHpMxd+VmcT7vpXF22Gf+JtMcLy/fmx8J6mK3kOr4mOZiniRRV18PN0e/5B4ED8S9NBsui9+rvHf42ex0nXZpGzdJFq+7hIbsu468MvXTMy6mWzK
    ug+YnHVuuGHdLdSy7jXqXJfKVRhW0N3rRuK+ddchzh7rD6z7FpmtN6Jt1yfJXNfbccHrJ+CY9cZM0nosK1lPsw3rfYiW9Q9w5/oa/Hh9k6xvvRR6vrGM
    cMOHyHpDpvHUDa/o0A2L6YQNU3HGhgZ2z4YR+NgGm6gLG4K43g0LaHZDIS1O+JmSJJiyzgkqzjfhHheaMJyOT8jBqQnbZAUJTkRdQiduTujHtxNi132d
    UMENJCBKtPEwIdm4gpZt3EQrNm4iAjf+nYjcSDBJG+2InI0puHLjOHxy40PcslHCdG48hZ9utBX0b7xFU4mnGZNEQ84t8Qztm/gXHJk4lj05ez2RkPgj
    UiZOwSWJC3F14kZpY+LHqNfwc3w7UcA9SvxUrzdxPUNtmgIxNYyTbPIBn55nHTfN5iTWMxnFpm142SYREb8pkU7dhFHBJm9p1aaLXNOmh6h901z24aYZ
    uGfTQ7p/UxprkLSUtky6jZ2T7ATeSWfIiKQvcULSaaxMiiJKksZFHU6KwQ+ThhE9STL8W5IPR20OMjTZ7EnLNi9gvTZLicDNX3ORm7cyEUn20ANUAOd3
    Uwmba7Fqsw1XsXnS8KObzdjbm8u4OiMX9tHmXfjVZsSxm+ux7pbvpGZbDBnZlkeU/5Y5TOSW44ZJW87jki2LDau3eOKWLQfwnS26bPiE1bLuLcEMu0Xb
    wmTrOk629StOsdWBCd76G0rY+gQrt/rjsq1uuHrrLVnjVjumc6uhoHfrWoLdqmKEyadp++RX2Cf5Fyo4OYKLTa6QJSef4mIJFlckh+nWJncwbcnfUw+S
    j9C9yZ9hLtmJU/i1sbrbnGmzbVOw3bZHrNu2vyPfbW5c6LbZ7B7jh2zctgey5G1R7J5tO7m6bcuJ5m11+Pa2xUzXtnz2t2001k5pZExSdLFdShbpmjIB
    B6SMYyJSOoy3pbjTVSlFpMpZzNSn3KbbUg7h2y5PmbspG/DrlBxuIOUAFm0vZyy3f0MrtlNc6HY9Ona7vyx5uwNdsd0U128351q2f8Xe2b6Mfbw9Dvdt
    93w7sN3feHjqB6xz6g7COzXdMDhV/jYh1RKrUjfKKlLP4XOps4m21O34fqq2oCf1H6DfZr/tT13I6u44yprv0GZsd2xifXZk4pAdjXjVDhVO2RGM83b8
    harakUM37ujWadvRJureIeLYHde4QDLZUJi27N7YtJ9p37QndGTaSyI5rYDNS9uLK9M+ZOrSSo2vpfmxT9Me02/SrrO6O9fRZjv/ztrtjMRuO7+hfHfa
    4GU7jzAJO2/SFTutcMpiBtfv/AK37DQnOndG4cc7v8ZvdtpigbIBGykXEBIlRciUclqhXEIEKq3YaKW1NEH5GZunFLP7lSG4TpnANSsl7G0lIrqU9+le
    ZaoMpQfTlunt2D79AZKnbyH8093ZZek/ofj0r5jU9ClcFfkjU5l+l6hP1+Va0lexd9J16O50iulPf4iNMo5jScZw7JiRhn0yNnKpPgM4NGMGHZvxsSw5
    w5OsyPiCqs5I5iqtK+mmjL/R7Rn30IOMj5iejFWYywhkuc27SFZvEhZmrmDNM5fp2mbe56zHFmGfTEc6OHMRuypzLZ2U+QKpMrPYPZmt7LFMDl/JDHjb
    kZkj7c48J+vPHMYZqTpoicoQO6oaZQqVhSBCNZJdr5pGp6qmMhWqYnxOtYRuU1Xh+yot/ET1DL1RTWPQrg9Z01122HqXPeO06wMucNd5OnJX5L1tu3bg
    hl1PiJZdl+kHu37FPbu+ZH/bdRRTWW6ESVYbVxd0GNtkNbIO9H7slLUcyyXFZMHMfNo7C0mCsyZyMVlS7aQsHWlOljdZnbVO2pTl9LYzi+SeZsnxL1kU
    TWX/Rcckew12zP4JK7J/oQOzxwsis7fTCdkpbF52H67MPoPrss3xlWwb3JH9HHdlH8K92U14VUyoDpudgU1yTnLWOa6MU44T7Ztzgg7NWcsm5oxmM3L6
    UEmOiK7OyWPP5ZgK2nJq2Ps5DH6a84buz9HnRLkzDS1zvyNcc/3pwNwIHJdrNyY1dzsjHvaMLcrVpatyP2Ubcr3Y1lzmbWfuI/w0dwf3JtcPozzXt+K8
    CYx13iOkyNuEg/Kc8aq8DURS3udIlVeKK/La6dq8I6yRlTXTkneI6crbxA3kReiJ8rfRtvk+tCK/CQfmr2Yi82+yafn72aL8mWRV/jO6Lr+EvZLfYnIr
    /xzTl/+CFhY0gv6vpc0KojjKMoeRFZiwAQWfEREFLffWFXTjkgJ3rrrgH7ixwIVoK4iDZw7EdwuE7NOCNcybgrsUVaiDzQvDCdtCKeNaOIIJLpyJEwuv
    46xCMa4o/IKrLbyNS6wC6KbCSNxZ6Mw+LpxA9xVmcgOFwxlRUTlXEJDESYriGFnRc8a/6K90ZNF0nFDkgZVFm3FJkT5bU0QyTUW/4vtF31JPilbh/qIE
    rJr4vZQqNsCWxZ9Z2RdXiWcVT8ZxxbuMtxVfZVxTlFxV8XG6vjiaaC9+TT8oNiL6is/j34uNWYOSm5guMeccSrKxvOQvhH/JGyqm5A5OLvkF55QE48oS
    c6au5CHVXvI57ir5C9NbUo4FpZm0uHQxISmdqy8r7UT+pX/HEaWbcHzpDS5yyjGcVtrOlZSeIqtLA9iLpWZ0e+ki/KB0LO4pPcP+VmrBqehVHFUWLTUp
    +w7Zl63AHmXpnH9ZOY4oG8v1CEvInol/w/Fls3BaWQpRUPYjPliWLG0s+5DuKMvFT8rK8JuyDayH5AVG5U2cuHwG529iSkvKk0jX8n2Md/kINrr8FU4o
    rzFUls/hqsrDderL7+OOciHXVb4T95Z/y3LlV2SiisWUbcVnSF4hxgEVfji64hs2scKTzahIwmUVZri6YgHVWDGKaq8YP6arYi3XW/GMYSvuUaLdZoxk
    9xnsvDuD8d4di+N2VzHJuwOJqt2huGF3Jtu6Ox537u4junfvZfp3G7CJfg7DR+0xEMj3HOb6kwxo/z3z2WV7fDX+TULdwDC0v60ta1WQ7GPKwEocFlRy
    aFUZMjMq+vnBcrFl/XxpmVl9pO1do/HKlVLtHImJiPxYOPK4o05M9Sf3pcX27UGRVlnfXVC5RonEjQrTh44j239Gw7cGKkpvbRKKH5na5CeKpxGPa2il
    qbsowspEoVD66Hr7ZsQ2XpgTaDDNNkZyQReNdSVi0Te11XHSyUeSHx6eMuJTCa0TFKgf6LcEEVYBZyV51aE+PaG06ueRjQZmWUtEL4M6ZGu8q7Vt5h3/
    5sOM8fsujBCm3fU6fd853TIw2DLylkQ8zGw8ai4RJLTM2uSMTCvFjrE5Pq8sa0MUlNe61wrvrsOmCzOrxnqZIIMP//C10neRymJUWYbJGytk6kOZ5VvZ
    z4w10taLdiPzvAwkc2qDr7a/UmorzaaNjikqJ5y+d1EQ+yjr2O/3ZlzUqZksSmib2E/ItPyO7tYXTJv9hdFkb3fVRJk8cLoiW6f9IxX20i0tkXpR42WR
    t6Jne5r4snPKbmqNuOco0/IVLzE2speW5FRmeNebkUa5w6Vz5B88oSJqxe6HqC9nEqKue6RXpPiuVXz/6n99q+o5h+Vff1hgc1DprfSaHZlw1yo8cknb
    7IJqH90wlVSZ1xZI2EmHHxtjZaMnNWv2JJwmtIlt9FG1jihxeumjyDEdHrsp62PxQvF4X+ueHO6GqTVx6IGpQCmV1ynFZIUrYVvxK8ryGT79ZvvgXkDD
    Nyryj/URY3Cn0eHb7bIY88mWWkeEaJ99gpjOVeTtNgqaFoyUJnrSDxEafcKy6b4wGgn9ZcNVURnKxnlE7AJyVnuc7b/GT9eEPFhjLTCXSeTigIrhkrCI
    4ldjhnvVoM8iUZtyyw0PK0rmN95blerUZaVX44+8zUTKXTZWSylB+yurcXkOE6kF0uAxkbcnxpU9GXV4InoZSVUXqKzbbLXcHJN2WYrHBR77w1fg5yqT
    h6+JPiEeEBhwH8AwhLLAHOHMD1ufRioMyIUnxRlIsqBISWgr+d2g+a9CRpfRemK8oFfwRlBDhlMd1Datn7R2ax/XnjBMNax5WM8wdpi+0OKfX5eef/Kx
    b7IyVvfdVtLpwe2SWsUtpXVgoTGVLxELkNhUwn9ZLbJEDpCDN0QKdFMkRDeMo1C+8TD4OQyNJSORJ0pzj0IK9ysmnuiyida/dmcwTkcZxiQqAdww1kc6
    pIT0RDfks9Ar+Rz0u3w+YBGSTg9DbtOjkEq+EtXL16A2+QbAZtQj34YG5DdQp/tt9Mb9AULyp6jI/RU6596PbrgLiEh3ElBNpLodBpwhUtwaAYu0FWic
    NqX+ZvDJpELghXLcvVGF+1x0390fdbsHoH73IGQmD0ZO8nCUJI9Gfu4xKMQ9FkXI18J58eig+3p00T0RPXJPQr+5pyBn+ZkRUah5hBa6PELrD98QvE8m
    0faRVaG5MgGaB5gPWABYCFgEWAwIAywBLAUsB0QBYgCrALGADYBEwGZAMmA74APAMbjuKfh5GnAGcBZwHnABcAlwGXAVcA1wHfAhoB1wE9AB+BxwH/Al
    oAvwDeAnmRi9AfwM+AXwd9kft4CR6yiRrY4AyQBTAATZZuCJEDETZRGzkJCYjcLJOfBzLroNvnxEzENPwZ+viPlgC0RCeRCiBAuRgWAR0iUWoxB5GNjD
    kYcgCq6xAvkSK+H31ciSXAM/16IC8HUVsQ7Vgr/riQ1gS4DrJqKbxCZ0l9gM19gK87QN7CkICerQFa0bqN39YxQnuIniBZ+gDLfbqNf9c9Tq9gCx7l+i
    125dyF/QjX4jnqIs92fIXvAcOQheIG+3V+ik+09I6daPrrj/ihrdWBjjAGomBEQoxFCouxEhdDMG+BMit3mAWELitgZQTSRBbCVBbCVCbCW6lZKmyt2k
    uXIvaancR9LKQ6SN8ijpoDxBOinPkrrKC6RYeYk0Ul4mTZTXSXP0MSlGt0hddJtMUn5KOivvkwJkTEmU5pSlcgqlQG6UN0KMEBEAIUAHIAYMB5gBRgEk
    ACuALWA8QAaYDHAFTAMoAJ4AX8AcQCBgASAMEAmIAsQC1gCuMzT6nVH881vzg7WfQK4Ilb7avko/wIfaEDOAL7XtlLf1I9HX+gLUDXCAHPcF38eCXz3A
    7qMvRLMBIcAHPiIKWcPfFyE3yNkB96vGnkhlPPjN3BPJasIbVbnPQscgXp5ArLDuwcgVct5LHoOWua9EsRADNTD/VyDXOPfNiJI3qjlkGFoM15ltrPfH
    LZtIibYneNMLKd1noiK4dgFcu4bwQY3us9E5whc1uc9BdyAun8O9+tzno1YyEIkgLkXyhcgcct5evhgtk4eiGIjNOMh/L4jNAjIaebmvQIFEDAqAMcUQ
    q1Ci+2qUBHV+i/s6VAfja3DfgJRkAroD8XnHfRPwSBJ67b4VSeTJyAZi1F6eArEfTpi4LQFEQgxFAXYSrm7RtAitANzXMlY+0hrxh+cZDv7xRBnkLMAc
    wHyURgbBfRbBcRTyJlcC1gA2IAWZiLzIzXCs+fnV69LRinX68JNEawAUWa0FXAy5uh9y9Rz44gbkJkcsQnaCMHQOrqmAHIyAHExyX4NUkHMtkGd9xDaU
    RLYjJ8grV8GXqEHwENVBHv1C9EAuPYfP/4oSBL9B3g2gJuIVQaEfADaCAuU4gIOAQpMApWSg6z5S6XqUzHE9SyLXy6TM9WPS1dWMqiDGUHsIVyqEmEmF
    Es40hVwA4YAlNPXHb1yPOozoKD1kBZACxkfpKb/SUaBPdIa+2Z6s1vVEv6NZSJuYAwhAweAzbXg+IfBNEMypI9SR39FKsK0BrEem4DtteEYhcIkJzFO/
    vA7ledxAHVBT+qCmDLh3o9+BL/KgrjRAXWl1H0BtwAsRwAsRwAsU8AIFvCAEXhACHyQDHyQDH2wBPtgCfBDkuptc5boXsI/McD1EnoPnz3M9QdaAD9Jc
    LpApLpcAlwHXyUSXj8k4l1vkKpfbpNj1U9LBdQRlpzSjTJVTKWfkSvmBAyjgAgq4gAIuoIALKOACCriAAi6ggAso4AIKuIACLqCACyjgAgq4gAIuoIAL
    KOACCriAAi6ggAso4AIKuIACLqCACyjgAgq4gAIusAQu8PrDDhquED9yFOM9Hfl4e6Bo7xIrE1RmZYQqrJzQXStt5X3AAyuRkpQKkBCgBxgDGAuQS3XR
    TPg5Swr3h5/zpAoUBT9jpGZoJSAR7JsAWwBbASlSEdoOSJV2oB2ADLBlArIA2YBSaQ0qA9RITVAdXPsE4JRUiM5JE9B5QBPgAqBVLxLd1BOiTwAWZDWa
    j2qg/jQJNqAYwWa0RUBHeUJMAZ/oA1fpi5BslCeaOmpwo41ZJBKWkiEwf3EwZ8dc62FeGkh7mDvK9RJp5nqLDHa9Q/q7IgYRBEAAIAEUQAugDRgGEAJ0
    ALoAPYAIoA8wABgCJMwTmLcnSAoYA7AGjAXYAMYBbAHjAXaACQB7wESAA2ASIJJRwtwpUTRgBSAGsBKwCrAaEAtYA4gDrAXEA9YB1gM2ABIYFUpiqlAq
    04cuMqARAL8BHMQKNBZUnoeaa3XQOPKJYCbkijeqBF69Sc5GF4FT20A7PST80WPIt9dEEBJCjTcVBCNLwQo4NwaFA2fmkKtRMvBlhvtaVEnEo2rIPaiY
    6DbU8i4iCT47Xj0Pf9xGRUS2UZ7IjJyJyuCeFcBbJ4G3PEhfVA98KCLnIjfSHz2F+/4CPEYBN4rg3uZwbwnM8YAgHPkAfz+CcQTDOEKA2+KB2xAZi9YD
    b94RxME11sJ58agWxtMEfHdTAPwNY+qGMT0FXmgVpMDzdAPHDQAXXoKzygQ+6e/G96VIia6LwF+A2wBtUgLjzYBxHoRxNgAH3YRx/Q784wDj8Ib7R8L9
    E4B7cuBebXD9N4StoNcFFLlLKRkAHJEG/JAF8fU7cIID8KOzq5hSEiOoDMIU+NGMgnwCTpBRXsRUyptwpsyANwVoJvBDNW2PDtP2f/CfIfkE6kca1I80
    8FcacGEK+CgV6kcaz/VQPxTgBwVwoBzqhwfUDwWZRFFoM+AryJsyPQpyR4QW6ynQbD1dZEJKBKXkG+fdpNBlL2ntso9UuBwig10Ok3tg3LEuJ0ily1my
    2vkC2ex8iXzgfBnOvU5SLh+SvvAsZsBtMpdxw6PQ5OHDlI6AzyHnvtbXRg/VfQOF/qL+XRdJoqIgFgyB5/+4JaMu+QR6CSH40xH8KQT/9QNvewFvK9Qb
    ahnD85aSr2F82jA+KYzPA8YXBONKg3EdhHFdhHHdh3G9hnEJYFw+MC5TGJeDC//5/bJIYoOMAr0NPgAkA7YDPgfcB3wJ6AJ8I6OGdn18AnwigFhzBj5p
    h/GwUMsOQh2LVDeFMvg7xCzU2Zvui5AH9C/xUFdzQMcMbgA2hoyEetwq90Iq6EFKIKeey31RM5wvmD4XdIQ/euA+D70CrfIGtAoHOkUMOoUGnSIDjURP
    D0GBoFeioa45Tw9HCfIopIR+xQf6lSDIuTp5LEqB+7VD31ICOmoPaJV60CrnQKu0yBOh39kEmisJ/QLjeSLfgozkW5E1+JIFreIoryZUUMtUUMsyoJZl
    uKn387FQEloWAjQMoAPQA+gDhgPcAHKAhwWFZgC84HihutfS/WcNsSUjIR75XuEY5MZtyA1niEU3mEte+8dCXhRAXrDAywNq/wnU+SSA/iIPPqMLOXUS
    +KYZPqtL+KEH8HldYiEyAv+LoL67gYZxg5yPBz8IoJ/wh2vqQr7FA++kwLV1iTi0B66vC/n9AOZKBLEzANpmAPoHB3k1bQb5Y4aaaUt0GdAJx58BQtSx
    P9gHXRGno31iEh0AHBXrI5Kshn6VgrG9hn61FXhIG8Ykgvi0EYQgf5gXD9AbFIyjEfpWJbCHNtxfBPfuJbYgA/A1mn4D3QWt0Q9ag4L+tQx0xkXQGTeh
    f40BjRED/asS5kEJ85AG85Dm1qrWO4MtupB8AnpXG+4vAr+0QNyI4P4GcH8D8Ec46NhYfgzgX20Ygwj8kAbxIIIxGAC/+YAeNwAfWIJGtYOxiIgv0S9u
    v6ImtzjobdYC9pFSdJQUocvw82P4eZ+kkDbwjZhSASfZKk2pAmIkVQS8VEnQVAnE/n5iHGACYCKVRsgoH+ApV+RMBRAuVCBwVTjhQQVBfkQQswFzAfMo
    BREC1+wCzvka0At4CfBQ+/2P2/HZQP1eiPLIYNDkm5A/mYQCyGaoTTegD7im7gv+2A94kW1kHXL0gN4L6jUNmtMN8t0L6na4623SHDSWK9RuEWgqEWgq
    EWgqEWgoEdRiEdRcEdRc0AOAyQBXwDRAIGABIAwQCYgCxALWAK4zEtBMHkrkeffZDaT3RKq5fSYf0Y0fi9W/C4Y2GIrYjIY2Ifrj/qr/bctNYmiz3//t
    nHfnvbsfNbSnXsRmmew/xpD4nnGteo9t/XtsSe+xRSPUfV78z910DTSeS/xvzzlc4/eIC2L1tl5qIlfvfMhv0jVoN9WwjxzaX9EV7O++29xc4xoWGuda
    qjffGjyXfs+5jMa5/BZbVkN2qYZ9jHqbs0H7WA07v93TuCG7rYZ9vHq760H7BA07X5onDtkdNOyThjbq5e2TNeyO6i3RgDTB7qSxodo73zm/25oR4A/n
    uP7b8/H/TRv6ybN3EpzjrnF9vgJN/7fdLfn93kzgPMW/3Y8fm6fGZ/kFwZlDdm8NO78dts9/iXP+3ECNcxcAgoausVDDHsxvUztkD9GwL1bvUzloD9Ow
    hwOWDNkjNOxLAcuG7Ms17PyWmFFD9mgN+wpAzHvGzu//9s5GDG00NknjvP/J9i5P32dH/w/P15yHfz/X7j3nTZr0n+fN+JPPXH1J/B82a/Tnrve+Z4x6
    j83zPbbJ77El/8l72P0Pvv1vfv+/MX92f9Kn77NN/5O2Mej/fC7/rO1919N5T1zxyzSG/8u572za77ER77EJ32PT//9xbwMNm9bQedDKk9SfvP+w99h0
    /+SY9Id+/m/29431vz3Xf7OTQz59Z9f6H/72Pt/r/cl5+2/PqfUn7P/Tc/5rT2qoZRsSBo+//89nmBQ1dN7TwVhV//cdb580SPc9//O1U1Km/fPa/H9N
    QzXxwntq4kWN+nEJ0Dxkv6xhvwK4OmRv0bBfA7QO2a9r2PmdYz8cst/QsH8EaB+yf6xhvwn4ZMjeoWG/Bbg9ZP9Uw94J+GxIE915jyb6XOPcu4B7Q/b7
    GvYvAA+G7F9q2B8Cvhqyd2nYvwY8GrJ/o2HvBnw7ZH+sYf/L4FSo7d9p2J8OTQs/9p73jP2ZxrnPAS+G7L0a9peAV0P2HzTs/B7dPw7ZX2vYfxra85e3
    /6xh57dL/euQvV/D/ivgtyH73zTsLL8N+ZCd07DzW8UODNn/rmH/na8lQ/Z3O4/ydgKOBcSgndSwU3CsNWTX1rAP418MD9l1NOy6cKw3ZBdp2PXh2GDI
    bqhhF8Px8CG7kYbdGI5NhuwjNOymcDxyyG6mYR8Fx+ZDdgsNuyUcjx6y0xp2Bo4lQ3YrDbsUjscM2a017GPh2GbIPk7Dzr+nHz9kt9OwT4Bj+yH7RA27
    AxxPGrLLNOyT4diRGIzBKcQfY5C3ORH/GZdTNT7vDMcuQ9d11bBPg2O3Ibu7hl0Ox9OH7B4a9hn89rBDdk8Nuxcczxyye2vYZ8Gxz5B9tobdF47nDNn9
    NOxz4dh/yD5Pwx4Ax/OH7IEa9gVwHDT0e8jQz8XEv7j2/3UPyo8vVGN8YXAcPjTuJRr2CDheOvT7iFS/nZe3uRy8v3D/8jeLoQ86CM94CPKvWowSAG2A
    NwDxYYgJgALgCwgEhAIiAXGABEASIBmQAkgFpAGUgAyACpAFKAFUA+oAjYBmwBVAC6AV0AboADwAPAG8AaAaMYoBJACaAXcB1Ufg84CSo2JUD2gGtAPu
    AroAPYA3AOtjYmQPUADEx2HcgEiApA7iFqAAVJ8Qo+CTYAckAVIBKkAJj1NiVAmoBgwAxPVwX0AbIPC0GBUAKgHVgB7AGwALQA1iJARIAAqAEtAIuAt4
    A6g+A8eAJwBxoxhVAKoBjQDrs+BrgOgcfB7gBJADAgHIszHnI6QXeNh10oSX7Mif/V2Mjaqri7ln1hYO93dFzrx9cU7lkY6m2LRGv089n+teu+Ud/9HC
    5dKLUz64fPJ4mPD8uG8fb/whteJo25EdAWm+js8T/2Yh6a0t/PL/A61jqsPbVwoA
    """)

  static let networkPanelJs = PageFile("network-panel.js", "text/javascript; charset=utf-8", text: ##"""
    // Apple's network beside the origin, and what the origin does wrong on purpose.

    import { byId, element, fill, say } from "./dom.js";

    export class NetworkPanel {
      #server;
      #kinds = null;

      constructor(server, main) {
        this.#server = server;
        const button = (text, action, name = "button") => element(name, { type: "button", disabled: !server.canChange, onclick: action }, text);
        main.insertBefore(element(
          "section.card", { id: "network", "aria-labelledby": "network-title" },
          element("div.title", {}, element("h2", { id: "network-title", tabindex: "-1" }, "Origin and Apple's network")),
          element("div.scroll", { tabindex: "0", role: "region", "aria-label": "Origin beside Apple's network" }, element("table", {},
            element("thead", {}, element("tr", {}, ["", "Origin", "Apple's network"].map((name) => element("th", { scope: "col" }, name)))),
            element("tbody", { id: "network-rows" }))),
          element("p", { id: "network-same" }),
          element("div.row", {},
            button("Ask Apple's network", () => this.#ask()),
            button("Forget its copy", () => this.#told("DELETE", "")),
            button("Hold its copy", () => this.#told("PUT", "/hold")),
            button("Let it grow old", () => this.#told("DELETE", "/hold"))),
          element("h3", {}, "Fault of the origin"),
          element("div.fields", {},
            element("label", {}, "It does wrong ", element("select", { id: "fault" })),
            button("Set", () => this.#setFault(), "button.main"), button("Do everything right", () => this.#clearFault())),
          element("p", { id: "fault-state" }),
        ), byId("compare"));
      }

      get #domain() {
        const name = this.#server.site?.site ?? "";
        return name === "*" ? "localhost" : name.replace(/^\*\./, "");
      }

      get #path() {
        return `/api/v1/sites/${encodeURIComponent(this.#server.site.site)}`;
      }

      async refresh() {
        if (!this.#server.site) return;
        if (!this.#kinds) {
          this.#kinds = (await this.#server.ask("/api/v1/faults")).faults;
          fill(byId("fault"), this.#kinds.map((kind) => element("option", { value: kind }, kind)));
        }
        const { domains } = await this.#server.ask("/api/v1/cdn");
        const site = this.#server.site;
        const copy = domains.find((entry) => entry.domain === this.#domain);
        const kept = copy && (await this.#server.ask(`/api/v1/cdn/${encodeURIComponent(this.#domain)}`));
        const file = site.files.find((file) => file.path.endsWith("/apple-app-site-association"));
        const rows = [
          ["File", file ? file.path : "none", kept?.file !== undefined ? "a copy" : kept ? "none" : "not asked yet"],
          ["Bytes", file ? `${file.bytes}` : "", kept?.bytes !== undefined ? `${kept.bytes}` : ""],
          ["State", site.fault ? `told to do wrong: ${site.fault.kind}` : "as it should be", kept ? kept.failure ?? kept.state : ""],
          ["Age", "", kept ? `${kept.age} s of ${kept.maximumAge} s` : ""],
        ];
        fill(byId("network-rows"), rows.map(([name, ...values]) => element(
          "tr", {}, element("th", { scope: "row" }, name), values.map((value) => element("td", {}, value)))));
        byId("network-same").textContent = kept?.file === undefined ? ""
          : kept.file === site.text ? "Both have the same file." : "Apple's network has another file than the origin: devices see the copy until it has grown old.";
        byId("fault-state").replaceChildren(...(site.fault
          ? [element("p.finding.error", {}, element("strong", {}, "fault"), ` The origin is told to do wrong: ${site.fault.kind}.`)] : []));
      }

      async #ask() {
        const answer = await this.#server.attempt(() => this.#server.ask(`/api/v1/cdn/${encodeURIComponent(this.#domain)}/ask`, "POST", {}));
        if (answer) say(answer.failure ? `Apple's network says: ${answer.failure}.` : `Apple's network has a file (${answer.state}).`);
        await this.refresh();
      }

      async #told(method, part) {
        await this.#server.attempt(() => this.#server.ask(`/api/v1/cdn/${encodeURIComponent(this.#domain)}${part}`, method));
        await this.refresh();
      }

      async #setFault() {
        await this.#server.attempt(() => this.#server.ask(`${this.#path}/fault`, "PUT", { kind: byId("fault").value }));
        await this.#server.changed();
      }

      async #clearFault() {
        await this.#server.attempt(() => this.#server.ask(`${this.#path}/fault`, "DELETE"));
        await this.#server.changed();
      }
    }

    """##)

  static let pageCSS = PageFile("page.css", "text/css; charset=utf-8", text: ##"""
    :root {
      color-scheme: light;
      --paper: #f5f6f8; --card: #fff; --ink: #1a2230; --soft: #566074; --line: #dde1e8; --field: #fff;
      --accent: #1c5bb8; --on-accent: #fff; --code: #f7f8fa;
      --match: #0f6b3a; --match-soft: #dcf3e4; --exclude: #8a4200; --exclude-soft: #fdebd3;
      --miss: #4d586b; --miss-soft: #e8ebf0; --error: #b3211f; --error-soft: #fce4e2; --shadow: 0 1px 2px #1a223014, 0 4px 16px #1a22300a;
      --mono: ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace;
    }
    @media (prefers-color-scheme: dark) {
      :root:not([data-scheme="light"]) {
        color-scheme: dark;
        --paper: #12161d; --card: #1a2029; --ink: #e6eaf1; --soft: #a3adbd; --line: #313a48; --field: #12161d;
        --accent: #8ab6ff; --on-accent: #0d1726; --code: #151a22;
        --match: #7fdba4; --match-soft: #173a27; --exclude: #f5b978; --exclude-soft: #432c12;
        --miss: #b6bfcd; --miss-soft: #2b3341; --error: #ff9d97; --error-soft: #4a1f1e; --shadow: none;
      }
    }
    :root[data-scheme="dark"] {
      color-scheme: dark;
      --paper: #12161d; --card: #1a2029; --ink: #e6eaf1; --soft: #a3adbd; --line: #313a48; --field: #12161d;
      --accent: #8ab6ff; --on-accent: #0d1726; --code: #151a22;
      --match: #7fdba4; --match-soft: #173a27; --exclude: #f5b978; --exclude-soft: #432c12;
      --miss: #b6bfcd; --miss-soft: #2b3341; --error: #ff9d97; --error-soft: #4a1f1e; --shadow: none;
    }
    * { box-sizing: border-box; }
    [hidden] { display: none !important; }
    html { -webkit-text-size-adjust: 100%; scroll-padding-top: 5rem; }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
    h1, h2, h3, p, ol, ul { margin: 0; }
    h1 { display: flex; align-items: center; gap: .55rem; font-size: 1.15rem; letter-spacing: -.01em; }
    h2 { font-size: 1.05rem; letter-spacing: -.01em; }
    h2:focus { outline: none; }
    h3 { font-size: .85rem; color: var(--soft); font-weight: 600; margin-top: 1rem; }
    a { color: var(--accent); }
    .skip { position: absolute; left: -99rem; }
    .skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .5rem 1rem; z-index: 3; }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .top { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; gap: .35rem 1.1rem; padding: .65rem 1.25rem; background: var(--card); border-bottom: 1px solid var(--line); }
    .mode { color: var(--soft); font-size: .85rem; }
    nav { display: flex; flex-wrap: wrap; gap: .1rem .9rem; margin-left: auto; font-size: .88rem; }
    nav a { text-decoration: none; padding: .15rem 0; }
    nav a:hover { text-decoration: underline; }
    .actions { display: flex; align-items: center; gap: .5rem; }
    .status { min-height: 1.5rem; padding: .3rem 1.25rem 0; color: var(--soft); font-size: .85rem; max-width: 96rem; margin: 0 auto; }
    main { display: grid; gap: 1rem; padding: .3rem 1.25rem 1.5rem; max-width: 96rem; margin: 0 auto; grid-template-columns: minmax(0, 1fr); align-items: start; }
    .column { display: grid; gap: 1rem; min-width: 0; align-content: start; grid-template-columns: minmax(0, 1fr); }
    @media (min-width: 62rem) { main { grid-template-columns: repeat(2, minmax(0, 1fr)); } .wide { grid-column: 1 / -1; } }
    .card { background: var(--card); border: 1px solid var(--line); border-radius: .8rem; padding: 1rem 1.15rem 1.15rem; box-shadow: var(--shadow); min-width: 0; }
    .title { display: flex; align-items: baseline; justify-content: space-between; flex-wrap: wrap; gap: .3rem 1rem; margin-bottom: .5rem; }
    .hint { color: var(--soft); font-size: .86rem; }
    label { font-size: .86rem; color: var(--soft); }
    input, select { min-height: 2.3rem; }
    textarea, input, select { font: inherit; color: var(--ink); background: var(--field); border: 1px solid var(--line); border-radius: .5rem; padding: .4rem .55rem; max-width: 100%; }
    textarea { display: block; width: 100%; resize: vertical; margin-top: .25rem; font: 13px/1.55 var(--mono); overflow-wrap: anywhere; }
    .fields, .row { display: flex; flex-wrap: wrap; gap: .5rem .9rem; margin: .6rem 0; align-items: end; }
    .fields label { display: grid; gap: .2rem; }
    .fields input { width: 13rem; }
    button { font: inherit; font-size: .88rem; color: var(--ink); background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .36rem .75rem; cursor: pointer; min-height: 2.1rem; }
    button:hover { border-color: var(--accent); }
    [aria-invalid="true"] { border-color: var(--error); }
    button.main, button[aria-pressed="true"] { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
    button:disabled { opacity: .55; cursor: default; }
    :is(a, button, input, select, textarea, summary, [tabindex]):focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
    button.link { display: block; border: 0; background: none; padding: .1rem 0; min-height: 1.6rem; color: var(--accent); font: 13px/1.5 var(--mono); text-align: left; overflow-wrap: anywhere; }
    button.link:hover { text-decoration: underline; }
    p > button.link { display: inline; }
    code { font: 12.5px/1.5 var(--mono); overflow-wrap: anywhere; }
    .link-text { font: 13px/1.5 var(--mono); overflow-wrap: anywhere; }
    .place { font: 12px/1.5 var(--mono); color: var(--soft); }
    .badge { display: inline-block; min-width: 4.9rem; text-align: center; font-size: .76rem; font-weight: 600; border-radius: .4rem; padding: .1rem .45rem; white-space: nowrap; }
    .badge.match { background: var(--match-soft); color: var(--match); }
    .badge.exclude { background: var(--exclude-soft); color: var(--exclude); }
    .badge.no_match { background: var(--miss-soft); color: var(--miss); }
    .badge.error { background: var(--error-soft); color: var(--error); }
    .verdict { border-left: 4px solid var(--line); padding: .15rem 0 .15rem .9rem; display: grid; gap: .45rem; }
    .verdict[aria-busy] > :not(.headline, .link-text) { opacity: .6; }
    .verdict:has(.headline.match) { border-color: var(--match); }
    .verdict:has(.headline.exclude) { border-color: var(--exclude); }
    .verdict:has(.headline.error) { border-color: var(--error); }
    .headline { font-size: 1.15rem; font-weight: 650; letter-spacing: -.01em; overflow-wrap: anywhere; }
    .headline.match { color: var(--match); } .headline.exclude { color: var(--exclude); } .headline.no_match { color: var(--miss); } .headline.error { color: var(--error); }
    .app { display: grid; gap: .25rem; padding-top: .35rem; }
    .app-name { overflow-wrap: anywhere; }
    .uncertain { color: var(--exclude); font-size: .88rem; }
    .closest { font-size: .9rem; }
    details { font-size: .9rem; } summary { color: var(--soft); cursor: pointer; padding: .2rem 0; }
    .trials { padding-left: 1.2rem; display: grid; gap: .35rem; margin-top: .3rem; }
    .results { list-style: none; padding: 0; margin-top: .35rem; display: grid; gap: .15rem; max-height: 24rem; overflow: auto; }
    .result { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .1rem .7rem; width: 100%; text-align: left; border-color: transparent; padding: .35rem .5rem; align-items: center; }
    .result .hint { grid-column: 2; overflow-wrap: anywhere; }
    .result .hint:empty { display: none; }
    .result[aria-current] { background: var(--code); border-color: var(--line); }
    .code { list-style: none; margin: .5rem 0 0; padding: .5rem 0; background: var(--code); border: 1px solid var(--line); border-radius: .5rem; max-height: 34rem; overflow: auto; counter-reset: line; position: relative; }
    .code li { counter-increment: line; padding: 0 .8rem 0 3.4rem; position: relative; }
    .code li:not(.more)::before { content: counter(line); position: absolute; left: 0; width: 2.6rem; text-align: right; font: 12px/1.6 var(--mono); color: var(--soft); user-select: none; }
    .code li.more { color: var(--soft); }
    .code li > code { white-space: pre-wrap; display: block; padding-left: 2ch; text-indent: -2ch; min-height: 1.25rem; font-size: 13px; }
    mark { color: inherit; border-radius: .2rem; padding: .1rem 0; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
    mark.match { background: var(--match-soft); box-shadow: inset 0 -2px var(--match); }
    mark.exclude { background: var(--exclude-soft); box-shadow: inset 0 -2px var(--exclude); }
    .finding { font-size: .86rem; border-left: 3px solid; padding: .2rem .6rem; margin: .15rem 0 .35rem; border-radius: .2rem; overflow-wrap: anywhere; }
    .finding.error { background: var(--error-soft); border-color: var(--error); } .finding.error strong { color: var(--error); }
    .finding.warning { background: var(--exclude-soft); border-color: var(--exclude); } .finding.warning strong { color: var(--exclude); }
    .finding.note { background: var(--miss-soft); border-color: var(--miss); }
    .rule-name { font: 12px var(--mono); }
    .code-input { margin-top: .5rem; }
    .hint + label { display: block; margin-top: .6rem; }
    .rule-list { padding-left: 0; list-style: none; display: grid; gap: .8rem; margin-top: .7rem; max-height: 30rem; overflow: auto; }
    .qr { display: flex; flex-wrap: wrap; gap: 1rem; align-items: center; margin-top: .7rem; }
    .qr svg { width: 11.5rem; height: 11.5rem; border-radius: .5rem; border: 1px solid var(--line); flex: none; }
    .qr .link-text { flex: 1 1 12rem; }
    .changes { list-style: none; padding: 0; display: grid; gap: .7rem; margin-top: .5rem; }
    footer { max-width: 96rem; margin: 0 auto; padding: 0 1.25rem 2rem; color: var(--soft); font-size: .86rem; }
    table { border-collapse: collapse; width: 100%; font-size: .86rem; }
    th { text-align: left; color: var(--soft); font-weight: 600; border-bottom: 1px solid var(--line); padding: .25rem .6rem .25rem 0; }
    td { padding: .28rem .6rem .28rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; vertical-align: top; }
    #request-rows td:first-child { white-space: nowrap; }
    .scroll { overflow: auto; max-height: 24rem; }
    .device { display: grid; gap: 1.2rem; } 
    @media (min-width: 44rem) { .device { grid-template-columns: 17rem minmax(0, 1fr); } }
    .phone { width: 16.5rem; max-width: 100%; height: 31rem; margin: 0 auto; border: .6rem solid #20262f; border-radius: 2.4rem; background: var(--card); overflow: hidden; display: flex; flex-direction: column; box-shadow: var(--shadow); }
    .phone-bar { display: flex; justify-content: space-between; padding: .55rem 1.2rem .3rem; font-size: .76rem; font-weight: 600; }
    .phone-screen { flex: 1; overflow: auto; overflow-wrap: anywhere; padding: .7rem 1rem 1.2rem; display: flex; flex-direction: column; gap: .6rem; }
    .phone-screen.app-open { background: var(--match-soft); }
    .app-icon { width: 3.4rem; height: 3.4rem; border-radius: .9rem; background: var(--accent); color: var(--on-accent); display: grid; place-items: center; font-size: 1.5rem; font-weight: 700; }
    .screen-name { font-size: 1.1rem; font-weight: 650; overflow-wrap: anywhere; }
    .address { background: var(--miss-soft); border-radius: .6rem; padding: .35rem .7rem; font: 12px/1.4 var(--mono); overflow-wrap: anywhere; }
    .icons { display: grid; grid-template-columns: repeat(auto-fill, minmax(5.6rem, 1fr)); gap: .9rem .4rem; text-align: center; font-size: .72rem; justify-items: center; }
    .icons li { list-style: none; display: grid; justify-items: center; gap: .25rem; overflow-wrap: anywhere; }
    .icons { padding: 0; }
    @media (max-width: 40rem) { .headline { font-size: 1.05rem; } main, .top, .status, footer { padding-left: .8rem; padding-right: .8rem; } .card { padding: .85rem; } .fields input { width: 100%; } .fields label { flex: 1 1 9rem; } nav { margin-left: 0; order: 3; width: 100%; flex-wrap: nowrap; overflow-x: auto; white-space: nowrap; } .top .actions { margin-left: auto; } .mode { display: none; } .code li { padding-left: 2.6rem; } .code li:not(.more)::before { width: 2rem; } }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }

    """##)

  static let pageJs = PageFile("page.js", "text/javascript; charset=utf-8", text: ##"""
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

    """##)

  static let qrViewJs = PageFile("qr-view.js", "text/javascript; charset=utf-8", text: ##"""
    import { byId, drawing, element, fill } from "./dom.js";
    import { qrCode } from "./qr.js";

    /** Draws the QR code of a link, dark on white in either scheme of colours: cameras want it so. */
    export function showCode(link) {
      const node = byId("qr-code");
      if (!link) return fill(node, element("p.hint", {}, "There is no link yet."));
      const rows = qrCode(link);
      if (!rows) return fill(node, element("p", {}, "The link is too long for a QR code."));
      const size = rows.length + 8;
      let path = "";
      rows.forEach((row, y) => row.forEach((dark, x) => dark && (path += `M${x + 4} ${y + 4}h1v1h-1z`)));
      fill(node, drawing(
        "svg", { viewBox: `0 0 ${size} ${size}`, role: "img", "aria-label": `QR code of ${link}`, "shape-rendering": "crispEdges" },
        drawing("rect", { width: size, height: size, fill: "#fff" }),
        drawing("path", { d: path, fill: "#000" }),
      ), element("p.link-text", {}, link));
    }

    """##)

  static let qrJs = PageFile("qr.js", "text/javascript; charset=utf-8", text: ##"""
    // QR codes (ISO/IEC 18004): byte mode, versions 1 to 40, error correction L to H, the mask with the least penalty.

    const LEVELS = { L: 1, M: 0, Q: 3, H: 2 };

    // Table 9 of the standard: code words for error correction of a block, and the number of blocks, by level and version.
    const CORRECTION = {
      L: [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
      M: [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28],
      Q: [13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28, 30, 30, 30, 30, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
      H: [17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, 30, 24, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
    };
    const BLOCKS = {
      L: [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25],
      M: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49],
      Q: [1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23, 23, 25, 27, 29, 34, 34, 35, 38, 40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68],
      H: [1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, 25, 34, 30, 32, 35, 37, 40, 42, 45, 48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81],
    };

    // The field of 256 elements by x^8 + x^4 + x^3 + x^2 + 1.
    const EXP = new Uint8Array(512);
    const LOG = new Uint8Array(256);
    for (let power = 0, value = 1; power < 255; power++) {
      EXP[power] = EXP[power + 255] = value;
      LOG[value] = power;
      value = value & 0x80 ? (value << 1) ^ 0x11d : value << 1;
    }
    const multiply = (a, b) => (a && b ? EXP[LOG[a] + LOG[b]] : 0);

    /** The remainder of the data by the generator polynomial: the code words for error correction. */
    function correction(data, count) {
      let generator = [1];
      for (let power = 0; power < count; power++) {
        const next = [...generator, 0];
        generator.forEach((value, index) => (next[index + 1] ^= multiply(value, EXP[power])));
        generator = next;
      }
      const rest = new Uint8Array(data.length + count);
      rest.set(data);
      for (let index = 0; index < data.length; index++) {
        const factor = rest[index];
        if (factor) generator.forEach((value, offset) => (rest[index + offset] ^= multiply(value, factor)));
      }
      return rest.slice(data.length);
    }

    /** The modules for data and error correction of a version, in bits. */
    function rawBits(version) {
      let bits = (16 * version + 128) * version + 64;
      if (version >= 2) {
        const count = Math.floor(version / 7) + 2;
        bits -= (25 * count - 10) * count - 55;
        if (version >= 7) bits -= 36;
      }
      return bits;
    }

    const capacity = (version, level) =>
      Math.floor(rawBits(version) / 8) - CORRECTION[level][version - 1] * BLOCKS[level][version - 1];

    function alignmentPlaces(version) {
      if (version === 1) return [];
      const count = Math.floor(version / 7) + 2;
      const size = version * 4 + 17;
      const step = version === 32 ? 26 : Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
      const places = [6];
      for (let place = size - 7; places.length < count; place -= step) places.splice(1, 0, place);
      return places;
    }

    /** The data with its error correction, blocks interleaved. */
    function codewords(bytes, version, level) {
      const bits = [];
      const put = (value, count) => {
        for (let bit = count - 1; bit >= 0; bit--) bits.push((value >>> bit) & 1);
      };
      const room = capacity(version, level) * 8;
      put(4, 4);
      put(bytes.length, version < 10 ? 8 : 16);
      for (const byte of bytes) put(byte, 8);
      put(0, Math.min(4, room - bits.length));
      while (bits.length % 8) bits.push(0);
      for (let pad = 0xec; bits.length < room; pad ^= 0xfd) put(pad, 8);
      const data = new Uint8Array(bits.length / 8);
      bits.forEach((bit, index) => (data[index >> 3] |= bit << (7 - (index & 7))));

      const count = BLOCKS[level][version - 1];
      const extra = CORRECTION[level][version - 1];
      const total = Math.floor(rawBits(version) / 8);
      const long = total % count;
      const short = Math.floor(total / count) - extra;
      const blocks = [];
      for (let index = 0, start = 0; index < count; index++) {
        const length = short + (index >= count - long ? 1 : 0);
        const part = data.slice(start, start + length);
        start += length;
        blocks.push({ part, check: correction(part, extra) });
      }
      const result = [];
      for (let index = 0; index <= short; index++) {
        for (const block of blocks) if (index < block.part.length) result.push(block.part[index]);
      }
      for (let index = 0; index < extra; index++) for (const block of blocks) result.push(block.check[index]);
      return result;
    }

    const MASKS = [
      (x, y) => (x + y) % 2 === 0,
      (x, y) => y % 2 === 0,
      (x) => x % 3 === 0,
      (x, y) => (x + y) % 3 === 0,
      (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
      (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
      (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
      (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
    ];

    class Grid {
      constructor(version) {
        this.version = version;
        this.size = version * 4 + 17;
        this.dark = Array.from({ length: this.size }, () => new Uint8Array(this.size));
        this.fixed = Array.from({ length: this.size }, () => new Uint8Array(this.size));
      }

      set(x, y, dark) {
        this.dark[y][x] = dark ? 1 : 0;
        this.fixed[y][x] = 1;
      }

      drawPatterns() {
        const last = this.size - 1;
        for (let index = 0; index < this.size; index++) {
          this.set(6, index, index % 2 === 0);
          this.set(index, 6, index % 2 === 0);
        }
        for (const [x, y] of [[3, 3], [last - 3, 3], [3, last - 3]]) {
          for (let dy = -4; dy <= 4; dy++) {
            for (let dx = -4; dx <= 4; dx++) {
              const far = Math.max(Math.abs(dx), Math.abs(dy));
              const [px, py] = [x + dx, y + dy];
              if (px >= 0 && px <= last && py >= 0 && py <= last) this.set(px, py, far !== 2 && far !== 4);
            }
          }
        }
        const places = alignmentPlaces(this.version);
        for (const x of places) {
          for (const y of places) {
            const isCorner = (x === 6 && y === 6) || (x === 6 && y === last - 6) || (x === last - 6 && y === 6);
            if (isCorner) continue;
            for (let dy = -2; dy <= 2; dy++) {
              for (let dx = -2; dx <= 2; dx++) this.set(x + dx, y + dy, Math.max(Math.abs(dx), Math.abs(dy)) !== 1);
            }
          }
        }
        this.drawFormat("L", 0);
        this.drawVersion();
      }

      drawFormat(level, mask) {
        const data = (LEVELS[level] << 3) | mask;
        let rest = data;
        for (let bit = 0; bit < 10; bit++) rest = (rest << 1) ^ ((rest >>> 9) * 0x537);
        const bits = ((data << 10) | rest) ^ 0x5412;
        const get = (bit) => (bits >>> bit) & 1;
        const size = this.size;
        for (let bit = 0; bit <= 5; bit++) this.set(8, bit, get(bit));
        this.set(8, 7, get(6));
        this.set(8, 8, get(7));
        this.set(7, 8, get(8));
        for (let bit = 9; bit < 15; bit++) this.set(14 - bit, 8, get(bit));
        for (let bit = 0; bit < 8; bit++) this.set(size - 1 - bit, 8, get(bit));
        for (let bit = 8; bit < 15; bit++) this.set(8, size - 15 + bit, get(bit));
        this.set(8, size - 8, 1);
      }

      drawVersion() {
        if (this.version < 7) return;
        let rest = this.version;
        for (let bit = 0; bit < 12; bit++) rest = (rest << 1) ^ ((rest >>> 11) * 0x1f25);
        const bits = (this.version << 12) | rest;
        for (let bit = 0; bit < 18; bit++) {
          const a = this.size - 11 + (bit % 3);
          const b = Math.floor(bit / 3);
          this.set(a, b, (bits >>> bit) & 1);
          this.set(b, a, (bits >>> bit) & 1);
        }
      }

      drawData(words) {
        let index = 0;
        for (let right = this.size - 1; right >= 1; right -= 2) {
          if (right === 6) right = 5;
          for (let step = 0; step < this.size; step++) {
            const isUp = ((right + 1) & 2) === 0;
            const y = isUp ? this.size - 1 - step : step;
            for (const x of [right, right - 1]) {
              if (this.fixed[y][x] || index >= words.length * 8) continue;
              this.dark[y][x] = (words[index >> 3] >>> (7 - (index & 7))) & 1;
              index++;
            }
          }
        }
      }

      applyMask(mask) {
        for (let y = 0; y < this.size; y++) {
          for (let x = 0; x < this.size; x++) if (!this.fixed[y][x] && MASKS[mask](x, y)) this.dark[y][x] ^= 1;
        }
      }

      penalty() {
        const size = this.size;
        let sum = 0;
        const finder = [1, 0, 1, 1, 1, 0, 1];
        const line = (get) => {
          let run = 1;
          for (let index = 1; index <= size; index++) {
            if (index < size && get(index) === get(index - 1)) run++;
            else {
              if (run >= 5) sum += run - 2;
              run = 1;
            }
          }
          for (let index = 0; index + 7 <= size; index++) {
            if (!finder.every((value, offset) => get(index + offset) === value)) continue;
            const free = (from, to) => {
              for (let at = from; at < to; at++) if (at >= 0 && at < size && get(at)) return false;
              return true;
            };
            if (free(index - 4, index)) sum += 40;
            if (free(index + 7, index + 11)) sum += 40;
          }
        };
        let dark = 0;
        for (let a = 0; a < size; a++) {
          line((b) => this.dark[a][b]);
          line((b) => this.dark[b][a]);
          for (let b = 0; b < size; b++) {
            dark += this.dark[a][b];
            if (a + 1 < size && b + 1 < size) {
              const count = this.dark[a][b] + this.dark[a + 1][b] + this.dark[a][b + 1] + this.dark[a + 1][b + 1];
              if (count % 4 === 0) sum += 3;
            }
          }
        }
        return sum + Math.floor(Math.abs((dark / (size * size)) * 20 - 10)) * 10;
      }
    }

    /**
     * The QR code of a text: rows of 0 and 1, without the quiet zone of four modules that it needs around it.
     * Returns null where the text is too long for any code.
     */
    export function qrCode(text, level = "M") {
      const bytes = new TextEncoder().encode(text);
      let version = 1;
      const fits = () => bytes.length * 8 + 4 + (version < 10 ? 8 : 16) <= capacity(version, level) * 8;
      while (version <= 40 && !fits()) version++;
      if (version > 40) return null;
      const words = codewords(bytes, version, level);
      let best = null;
      let least = Infinity;
      for (let mask = 0; mask < MASKS.length; mask++) {
        const grid = new Grid(version);
        grid.drawPatterns();
        grid.drawData(words);
        grid.applyMask(mask);
        grid.drawFormat(level, mask);
        const penalty = grid.penalty();
        if (penalty < least) [best, least] = [grid, penalty];
      }
      return best.dark.map((row) => [...row]);
    }

    """##)

  static let requestPanelJs = PageFile("request-panel.js", "text/javascript; charset=utf-8", text: ##"""
    // What the sites are asked, and by whom, while it happens.

    import { byId, element } from "./dom.js";

    const MOST_ROWS = 200;
    const ASKERS = {
      device: "a device (swcd)", appleCrawler: "Apple's network", androidVerifier: "Google's verifier", browser: "a browser",
      mailScanner: "a mail scanner",
    };

    export class RequestPanel {
      #seen = new Set();

      constructor(server, main) {
        main.insertBefore(element(
          "section.card", { id: "requests", "aria-labelledby": "requests-title" },
          element("div.title", {}, element("h2", { id: "requests-title", tabindex: "-1" }, "Requests")),
          element("p.hint", { id: "requests-hint" }, "Nobody has asked yet."),
          element("div.scroll", { tabindex: "0", role: "region", "aria-label": "Requests, the newest first" }, element("table", {},
            element("thead", {}, element("tr", {}, ["Time", "Who", "Request", "Answer"].map((name) => element("th", { scope: "col" }, name)))),
            element("tbody", { id: "request-rows" }))),
        ), byId("compare"));
        this.server = server;
      }

      async refresh() {
        const lines = await this.server.ask("/api/v1/requests");
        for (const line of lines.split("\n").filter(Boolean)) this.add(JSON.parse(line));
      }

      add(record) {
        if (this.#seen.has(record.id)) return;
        this.#seen.add(record.id);
        byId("requests-hint").textContent = "";
        const rows = byId("request-rows");
        const who = ASKERS[record.asker.kind] ?? record.userAgent ?? "somebody";
        rows.prepend(element(
          "tr", {}, element("td", {}, record.time.slice(11, 19)), element("td", {}, who),
          element("td", {}, `${record.method} ${record.secure ? "https" : "http"}://${record.host}${record.path}`),
          element("td", {}, `${record.status ?? "reset"}${record.fault ? ` (fault: ${record.fault})` : ""}`),
        ));
        while (rows.children.length > MOST_ROWS) rows.lastChild.remove();
      }
    }

    """##)

  static let serverJs = PageFile("server.js", "text/javascript; charset=utf-8", text: ##"""
    // What needs a server: lint's findings, the simulated device, the request log, Apple's network, faults.

    import { byId, element, fill, later, say } from "./dom.js";
    import { DevicePanel } from "./device-panel.js";
    import { NetworkPanel } from "./network-panel.js";
    import { RequestPanel } from "./request-panel.js";

    export class Server {
      #token;
      #site = null;
      #panels = [];
      hasFindings = true;
      isEdited = false;

      constructor(token, page) {
        this.#token = token;
        this.page = page;
      }

      /** Whether the page may change something: it was opened with the token that the console printed. */
      get canChange() {
        return this.#token !== "";
      }

      async ask(path, method = "GET", body = undefined) {
        const headers = {};
        if (method !== "GET") headers.Authorization = `Bearer ${this.#token}`;
        if (body !== undefined) headers["Content-Type"] = "application/json";
        const answer = await fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body), cache: "no-store" });
        const type = answer.headers.get("Content-Type") ?? "";
        const value = type.startsWith("application/json") ? await answer.json() : await answer.text();
        if (!answer.ok) throw new Error(value.error ?? `The server answered ${answer.status}.`);
        return value;
      }

      /** Does something, and says why where it cannot. */
      async attempt(body) {
        try {
          return await body();
        } catch (error) {
          say(error.message);
          return null;
        }
      }

      /** What lint says of a text; that of the site's own file needs no token. */
      async findings(text) {
        if (!this.isEdited && this.#site?.text === text) return this.#site.findings;
        if (!this.canChange) return null;
        const answer = await this.attempt(() => this.ask("/api/v1/lint", "POST", { file: text }));
        return answer?.findings ?? null;
      }

      noteEdit() {
        this.isEdited = true;
      }

      async start(isShared) {
        this.isEdited = isShared;
        if (!this.canChange) {
          byId("mode").textContent = "Read only: open the address that the console printed, which holds the token.";
        }
        const { sites } = await this.ask("/api/v1/sites");
        byId("site-label").hidden = sites.length === 0;
        fill(byId("site"), sites.map((site) => element("option", { value: site.site }, site.site === "*" ? "every host" : site.site)));
        byId("site").addEventListener("change", () => {
          this.isEdited = false;
          this.#take(byId("site").value);
        });
        const main = document.querySelector("main");
        this.#panels = [new DevicePanel(this, main), new NetworkPanel(this, main), new RequestPanel(this, main)];
        if (sites.length) await this.#take(sites[0].site);
        for (const panel of this.#panels) await this.attempt(() => panel.refresh());
        this.#listen();
      }

      /** The site that is shown; its domain where it has one. */
      get site() {
        return this.#site;
      }

      async #take(name) {
        const site = await this.attempt(() => this.ask(`/api/v1/sites/${encodeURIComponent(name)}`));
        if (!site) return;
        const path = site.files.map((file) => file.path).find((path) => path.endsWith("/apple-app-site-association"));
        const text = path ? await this.attempt(() => this.ask(`/api/v1/sites/${encodeURIComponent(name)}/file`)) : "";
        this.#site = { ...site, text: text ?? "", findings: site.findings.filter((finding) => finding.file === path) };
        if (!this.isEdited && text) this.page.takeFile(text, name === "*" ? "" : name);
        for (const panel of this.#panels) await this.attempt(() => panel.refresh());
      }

      #listen() {
        const events = new EventSource("/api/v1/events");
        const requests = this.#panels.find((panel) => panel instanceof RequestPanel);
        events.addEventListener("request", (event) => requests.add(JSON.parse(event.data)));
        const refresh = later(100, () => this.#site && this.#take(this.#site.site));
        events.addEventListener("site", refresh);
      }

      /** Lets the other panels show what a change in one of them has brought. */
      async changed() {
        if (this.#site) await this.#take(this.#site.site);
      }
    }

    """##)

  static let stateJs = PageFile("state.js", "text/javascript; charset=utf-8", text: ##"""
    // What can be shared: file, links, domain, version. It lives in the fragment, which no browser sends anywhere.

    const encode = (bytes) => {
      let text = "";
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
    };
    const decode = (text) =>
      Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));

    async function through(bytes, stream, limit = Infinity) {
      const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
      const parts = [];
      let size = 0;
      for (;;) {
        const { value, done } = await reader.read();
        if (done) break;
        size += value.length;
        if (size > limit) throw new Error("The link to this page holds too much.");
        parts.push(value);
      }
      return new Uint8Array(await new Blob(parts).arrayBuffer());
    }

    /** The most that a fragment may unfold to, in bytes. */
    const LARGEST = 8 << 20;

    const fragment = () => new URLSearchParams(location.hash.slice(1));

    export async function readState() {
      const text = fragment().get("s");
      if (!text) return null;
      const bytes = await through(decode(text), new DecompressionStream("deflate-raw"), LARGEST);
      const state = JSON.parse(new TextDecoder().decode(bytes));
      const shared = {};
      for (const key of ["file", "links", "domain", "version", "old"]) {
        if (typeof state?.[key] === "string") shared[key] = state[key];
      }
      return shared;
    }

    export async function writeState(state) {
      const bytes = new TextEncoder().encode(JSON.stringify(state));
      const packed = encode(await through(bytes, new CompressionStream("deflate-raw")));
      history.replaceState(null, "", `${location.pathname}${location.search}#s=${packed}`);
    }

    /** The token that the server's console printed into the address; taken out of it, so that no shared link has it. */
    export function takeToken() {
      const values = fragment();
      const token = values.get("token");
      if (token) {
        sessionStorage.setItem("applinks-token", token);
        values.delete("token");
        const rest = values.toString();
        history.replaceState(null, "", location.pathname + location.search + (rest ? `#${rest}` : ""));
      }
      return sessionStorage.getItem("applinks-token") ?? "";
    }

    """##)

  static let verdictJs = PageFile("verdict.js", "text/javascript; charset=utf-8", text: ##"""
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

    """##)
}
