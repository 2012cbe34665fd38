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
    H4sIAAAAAAACA9y9C5xeV1U3fPbe5/qc53JmMkmmmdCe5zRCigkNUDMlDTTn+UgybWpaefv6oR+fBl/QMinSpCEUDJkpmYQUAhTaQi8BykVCJfFFQWml
    yoAVSim8VVEQKwQoWqSWYPEFpZh3/dfa5/LMPLl5we/3UTLPOfvs+1573fZaazsvvvblynEcdYtZsUVPTTlb/Cn+n5ra4vGDg2R6U/gTTRX/o5ew9hzY
    R4fyOVuMJDoO6tjNz25fpfRgOLcrhYKqJr+oKJzavds+urulElPUJb++fFe7twQ2a5VYDWQ3176b07iC3VuGpub+D13YvRu1ONW40H0pF9FvUW9UK8Q9
    cYpB7baj3L2lUa9Zer9bZmU311V8quWjruvd+BvXu2WOBB8K3DBynEbcbEVNHThh1FbtTqKNiUITGW0inxZwqKWHIjXccaPm0ILIjFCehcZxG45ZtHj0
    rOZZZ6nOIrVk0dCYiZxFJhr2k+aQ1s2o01ZUw1DbcXVHKyphoqWO0263nFZ7SA+1WrrdoWdHR+0oMlGzTfm1b6LAqPZQp+3poN3WTzHu0FBbD3V024k6
    JqIaz+7os6lbWneCTqS1SlqaGkL11O7QkG7Tf7oV6MjtaNPUWpshFZ1DvTGOidpN3aIWIqVblIsKtiMnOFsbr9lqcR30p20il/9SXoVnTqWHNpUxhqoN
    NRKDtEOdGArs4NxO5HZNW6GXVOFQ0OZKaKzGx/e2r4eoE21+1tLjjpI8UgPV7vF7plAHzcUQppDyRi3Tpv+1qJetVpNmixIipEZo7txlaqijOphTmsWz
    m9StqP1TTY0sJko0/QmeGkWRtGlMqIZoRO12ZyiJhgJFaYFSlEkFybLW05ZpeqDcLoHB05rUq46hReoEwZDGyLV08WyX60Inzu4u72q/lfjqPM9L/KTz
    9J8eSoaGIv1TbZ9bjGghgoQmjqbCpU5g9VzjNoeoVQIzLxgytBau61C95mw3cDBnjq3fpX6gB8HZztlDTotqadGEdDqu02oF9NGNTEcHrqIFcRg+6P8o
    in88SZ0uV0R1d5qO0S1t2gXA8B9NE6BRPNCOJA+ZLkGPq5OQesHAYAChDs1JW6mhoBMQ3Pgd/I9AFeuPlloEpzQrxum0CWg7rQ7ATQVuC6DhYjq7utVy
    6CkK200Vtt2olbSSqNUEmjzl/9xAXaM+qT+pPZ/6MD2t/IgQZz49PevEwadU7L/8pS9/xfZXa6f94muuufplv7712l9+8dVXv+J/OP/kt8qUX93+0pc6
    P6glXP2KF7/E+We/Uya88tc56Uf+UJn0ip0v3b7zZS99lfNjv6r75S/e8T+uco77SZny0uuuufrFL/t15/pgqJb24pdfc/VLr3X2BFWbL3nZr/6qs7eW
    cO1LX/oSmqy/p0XMVTyrh9b/0ste+zvqRvVm9Xq9X9+sb9cf1bP6s/rP9Zf1X+mv6K/pb+m/1d/W/6L+QX9P/4v+kf6xvt7sMfvNW8yN5q3mJnOrOWje
    ad5jPmC+ZL5s/sb8WD1uvmu+Z46rve473F++y/24+2b3I+73ze+7nzJ/6H7TfdT9tvttM+Pt8W7wbvNu95503+l9zLvb+9U/9f7M+6L3Ze9h75+9f/Ge
    9K73b/Tf6t/kH/I/5t+tP6Lv8P7RP+Yf8y56yRH/t/3Ln7P2+3rR/9Y/0H/jf9X/mv82/2b/Fv9Q8G3v773fDP7C+0vvC97/8h7y3mZuMW83HwiOel/3
    jpl/NE+Yv/b+xvuq96T+V31cf8n7K+8r3jfcR9xvue8P7vTe4x303uW923uDOWDeZN7s3ei91Xud2Wv2mRuD31UfUW8J/qf6sLohOPucrS//9T/QH9f3
    6pv02/U79G36oH6nfrO+Ub9V/6b+gD6kP+B/0L/Lf4P/Rv+Af5f+kD6sH1APqs+r9/jv89/vT/uv8/f4P/J+7P2r98HgQ/5h/33Bp9w/dt8d/J151NwR
    3Gf+xNyvH9Cf07/n3u3e4/7I7HNf794ZHHDf5D6uvquOqVuC95n3m5uDd5l3m3cF3zDfNAeDr5qvmXcGR83XzduDQ+aD5l73j9xPuG8NfqB+qD7ozrqf
    dN8W/IX+S31TcJu53bwp2PLi9wbvdd/n3h7Mmk+ar+qv62/o9wTvct/t3hb8ofkjc2vwcXOv+a3gAf9z/ue8B73Pe3cFn/Hv998cvE3dpN4RfMzcbd4Y
    /OzmR/Xf6+/oNwSLRw8EP/eCP/O/5f+t//pgydj+YGnjpi8v+FDwFaXcKb0udWgbTU+7mwjPrcsdep2azFSqUmfTWKZyd2d+1EnVr22lD9eHl4xlTq53
    ZHq5Pvroukytbzmpzo8+OutMpmq5dlZrytuJURHl+A7laDm5k994bNbJO5P5NdsytRrplONiJ092pGprZqhmd0eeTObUZr5ucgf9nXWoJZfSMn05NeGm
    Zmv+lml3Mk92rqMObmipGD2k5qjHKtWTXGuqqEQnzp14hVI8NPQPQ7pmkjqHjivuOHcTxek5jpdT5nxR12iuYBMX0YmTGa4+b6ZmrGvi1MRjeHXOMz/8
    K8p5pJfuS50jM3vH8R7vVUrvRg3rW0We3i0/vOtf3vGxr97xrqldXW0wuZozo/7e2ftTvbd3z+du+rs//Ye3Hv7E1O7M9Mb2p2Zv7zvvu++23/nY2x69
    mdPGKa03un/vWgel+qqkganJLg2Fl6zlxHFMOJv/fWKRGp06l6Z4a+Yuc2y/sERufpz+F2yTnw1IlGRFc+jSumDaaAgzX5l1ul5TxfmjfzeLKdS8RCb1
    Uz8JMw9t71itm6mHeQxTj752g9zp+gbj82mJ0iD1MdNB7tKn1Edn/Sb10nYHP6fs0Gn1OfX4DV887mDU9WLpUogRzf0P+cMsAphRkShfkka/tjXzd9Lj
    VOrvyKeu3ZY7GyezRhpdTuOIcrWz65/+JNJQedLQk0YWYxZClNWnNeKfcKbU5bWmpfw3r4fpy9KkvRLl+pKWG5/BlHn5yGS3yTu428pVty0rRcDUJNhp
    dzv0FNAmzvzcmWhpmluFNUwup9aDfNdkxh+dlBJcatZPnUvSFi2E3jHJpejFKV6cCXzfMJarjdSPTtrB/vHTkBeMlqvbSX3CMHHaBOQ20zZ1MmunEeWm
    8Xfjphc7/F81d3Eao+dDAnTD9NOc7C6gn9HJ7ghNx+7J7kJA12R3UTFG3mE0mm5TBkq9bqbRBPaFESj1McIAU+lw54Lc7MjaMgSMpduyydT9iL5NZsly
    PZJ1+FuTvtFrwi/JGaxEK02oI0OUiulophrtLV7fUk2aEZWbhKY1adOTpidCtgBu5On6Ns1f3wqavMs7Ka0VEAANP5AB2W3qc+Wdrh8DS9A4L+c1bdM6
    ph3qBqUyMXGxeWhaaKabk1QiSd3luklohJYHKzBnXzftSm3GLHJKSKtnlz3IpTcCOW3s7JBKEFUYlTlN25e0tF1ZGXWrhY4AkoKilk4dkvwJGqO/Yax7
    VjqS0lLTzHXt+qULUwfgtYgQdNQl0SvGclj4dTHWy1se1U4/mIzg8u7iOsDSNGzoLqHvnc3dsTQBICYFvg8AoLQrzkoXp2PpkjGGS/7WjtOzsMzttDlB
    w2umzqX0Noyu+ekCmQreTg51tMPd7AjFd3hVsIwJemNpeZAm9AOE5qIGbDQq3sEsy9oSSPB0u3OWwbkUfSCcmrYnruX1bmxuNdIGDZ561cB2a9IHwFiE
    fxNj2Rj6rKnY2IZW4wzgddgOazFhiMUDcIVXwxX+XFwR/Afgimbqb2R0sRiztLhAF7IsKmk3Y4su+v+jjo7FKY/aY/Am/sdPhhnAeeNXiQs4MUPvqWre
    cYINsAxjq/UIday5WifpGG37YL0AP+gwEE4wiALahSLOC8jFB6d1Fr0xfiEEsoXHnmAZO/lL+KWZEi+xmFcNEHBVPcfVVY4OcmRJK5Td3MSHNnLRk5st
    SdtbKd8SqiQClGD7NClX2qGUBs3kYoDtWXZsvF8YlhIUTgBQ1AhlBbjvnsTuoObGukGzGfMgeIOigE/khDuYdtAnKkNw3aHZoTFisWhHqW0Mfs7Jm6Kh
    aK7a9qnNeIHhWwa0eCutNQZkaOEZumnYMk8u7c8OUE7Z2TZ3tiFsFnfBqVaSkLWdUMbimM2EJ0YBI29uxc3WQEAiUGISQDsSWDSU5UxstTzvQi7awHfC
    CFv6QGtHS77EriXvojPYeYsx2HmUglaWttaEkOFBCL9jET425hLutkBwAgi2CD/oR/gZk0JCcZsY5RCYFwSABh8nbUuYiPXAlhMqBBo1j06li5n3RxoX
    tATN4yroFTLHMuIi40kSCoR/9vAOeWb6K+uY4c0twxtOkuyjSPBJ9JKKq9QiEykQMW1FFC6Lz02CPWYRqE7doc4mnhOPQoihPCFLX8Jup04yEj+NpZSS
    80ZimKmS81bSERX3WNrBdk55rqkLCm1jQTMHON2jV8WvClIW1jFZSH89YHf043tGRVM8+gJfoOmtufvyDLOm+AlkNQUrYmwFJg0ZaCKLbwz4ZRcCmXBh
    EAmzUMhuiIUMswZA1CA9TunZlGQ6voQWPSzQboNe4uKlOZESbihwMAbZbdBw3Mks7qq0AdaEqKuTGqTH3RA8WmqAjE3awGan1rHslBuIg9KdGvgQf18b
    UNQ3IA2Ch6mjnxYLNgpwy+P0qNsRqEl74ChN2ipHSZCAVhsDBtqsD7QD9NEpBtrAQMO0RWMMqTqdxhgEvRKYo+20wYvNY4uLrra7EcZWDM7BkA1GiBXE
    KHmcLsH7rytjoYalZKAJPW/D2w8GgroLkFZAUCSPM1oqEISIzPKyHblsQZQdcgTCrprfnDpRcxrozKAiGvZmasjUG1Inb2hBfTvxphmKX8yNCzyaEicZ
    /Ec4iafTAVSGmXs5fxCqAPadBkmdoZa28sblIk+hvy7vvRRKArT6fZL/pyww0+7fJvKtYdxF4mNGQAT40LR6CovFOpdJAA1hz3z3NmTARrt0jFbM7j/u
    EKdfOsaaFBYZAhbKvzqLiTAWNehUJ+AYlEUNQaqpe9gEtKFJEMePz/See8ZN+VyKhsJohHYQ4H29iFbnaWdcY0mnBPxD1OLjhwV4AixDyDKIn2X1LP3z
    igVA3wk5ErZhxJWqIQVcGMfP4XmSpWDU7tH0MPeaOZu5a5SwCQmpy/Cqi5LfUxbPzZ/i4FRTHJzxFKP1EvWezvy6c+bX5VIL58+vW6rKyvl1UYuLH7dv
    fj9UH3LK2grNO4AQxiWsBIP+i7bkWNej6j1Ur3k5UL2H6j2L8QQFaVSPLEzNq8K20oxWbBdnTuVJS61qUK2SkXM167onl9afdqHAhSt40UlUlWEBFG73
    Pzrr5GExtyceqTnpSC2gln0KpU/hKUZqeKTXlSO9rn+kc2uVjJyrHCmPctY1hFh2M6tw1NmahctAAoiqrgUlWK0vBLFcrS8AQCRdWnmP/spzmF8wmYZJ
    loYrned2ozRcri/seiVnTqlrM7dtjKNMLMP15nNklMhkDvDKnR+QR9k8oAMgvMy9EYSF56vnEb2kdi/oMhkmapYy9JI4kpxLHUyB7TxKDnek7nYS3pId
    2zPqKXV7WRqeZ1Iis6HgRMpVpOPLaNbsHbf/c/aMmwnQvXED8kcb50X0Q/zRC+mHIOrKckK+6NCM5NAlN3sX7j+Ud7ZxnT9FZJx6+ULMyYuSc2VzJztp
    zmihd3Zb3PfGkd6qfak5PNObtv9L9lzBCMIth2S1TA2eLTvGUHqPdp6KVprSWNht0NjS6CJ1Kf201pCESF1f40xI158vXV9Xdh2dboAfqvr7fPR3Aq0i
    07n2b9HuUQc8oIlf7pRLTnRNbSOQa2tecwdr7gxa85KFQR41KI+yeWJLHu2ax/uUdqfUbmFsNSuGnZVOlBEe45WXXS5EmIgvFp6+h5m3PXXOVwwATFGf
    lurzDDQ+GlNlGLDPBQmldblINfgp3LnGgShg1jghNMLjwqWA940Xs/KXxspDVqxzJ5YkflJpM+Xu5tJUO6qry6/gA9S2tnEd5ca5IuaIEaoeNEmM7kLQ
    Si351KB8yubDYoflRKUGKcRZYfWCIwRpPho+kjV6F+4joNdHRGmXNnrpnp7zAiiRCfyQ7wjlKEGwsydtzqTxjIBcnEb0RLCdUk6sTGPcYGaiVB2ZGTdO
    fJPRPmGTc3H+IXIHpiXjJaLZwKp0A14hGhHWQ/hU4aqwTE6BLwJMSzBoWlgZz90JMCXBoCmRPMS5po0KdkQjaTEE9QKwDAwRQoHHgLKdMAUwhHR7WeoJ
    hmCuCbnKdHyZiyEupGTCEKuYdHr5qhoOQKnzGN4FS/FODwfsdKfsGiTiEbtHir6GZS9op0MWo0mExNZlGUCzYGObQqdneYM68RIhRE6yvMsESbhOjSn5
    jHEN7SYtOwpr5i8TyK+AtgBZWRdiWwhdnAbQ0pOWnGcAtjI/wZEsKsGSZC2gHq6z6Mz6Ih2z1NlGtQz4wluvIRPe4wnuxQTfgmZVbfJD+kYiaACQhuKh
    1yHsds4rSfAJrz2Sxof39pJ9BPg8xXJ69PTUP88k2CwEBt0mt9iFhvAitQbakDXOc+iH0MaF4FFBPX1M+yr6aY6b5VAX9swMbZuIOvEkTcjFe64YGzcp
    KgdEoo2fRuUO2hAEhQ/JiiVAR+DbadPRhqNUXuU4YJTXjF/CJ6Kl/Gs24iyPSis+cyCEg8MtSsdSGXCsAQlCkO5SM4ktiZ8oDahEtNJxgP/BfcQxjsVo
    djosk33bVDxDIiyDB5Cp9rJXBxmXQcZlxnEQyLjlhnYZZFyAjDsIZNxB2xrbkxa6RyIz7y3alrTaWQvyZ0lSL9rfU3u6cZ+2PVW95p6em8b7fg4MFmWQ
    TegVgMQ0IbYVD64v1VUdBB9chwKCZOjVUgXOk6QuS2ZCC0suMAml/DdwHGEXp2v04GTqkCjW0EGsVplxY2/7npmemoFMrDmT5h701VZm0sSyzx8P4Tja
    MsxM6V6y/9CE6Be0oHIFqAqZxmGxP+J5BFCMIDSWe1rxcWyqVjqjxFiSGDDSZeV0QnhdYRAhfgC36ny1xO4/yn1WFtuV4Y7QTnkN/cRrnFejW2uc60Rv
    RmxaGqzW19BPOG6uoh8C8y20IcB2uuA5KMlNVnZbqcJuaIn40sIe8SnDQzjGx26jf8j4DP57PsDphV2GqiuRb7m+gnrfStoWJQvQFgDrsww5CFT5FKEF
    UPUBpP4gIJU8OIVq1XlVTHW3DVREvy0cMRQozjYvwBX0UQVBgTxSF5J8YIf1VAxhlMQ92tddZZd5vc0as+64ywYGLf5tp62tPD3hCWcnkdlpyuyEfHBe
    NAzWEC3HIJJewUYrLrwsdc8z62jVXVC8gCu36fhyYR+JvEqWdYt0SNkFbU1y3xjvqbKCWt+WS9+WSd9SnIw7ABaQMej/hKihC9MKyDBhZDgCjmIUTF38
    add4DMUQcmCwAboICHY5YyG0kNhEwE9/GBEmqzK/Lk5b9kFt7lNjTD86K6cPuehiIGP7pYzts4ztQd2U/9CZTJ65RB6wEBD1sNlD7DhJTZCaILVKG0Ua
    H+8xW8d9zGhTXAel2Li5FRBQgJAvoqrJb1WEJ+mVpD8I7STZ7CWoUldCW5kvX5+5nGv5pG1j+ZMNx7HS1brV+stAOYYWb9w8ZB9XjZv77ePycTOr8DBB
    m5zL07CftQQaunxW4eXZtLdQO0EPpBduCxtzfmNXrdZ322q3jJsP28cXYk4+aF+uGDd3qno7JKTkd3I7F0i9AFLiinj6CJM4xKY6ImTwWSPVcavqRlYr
    4XfBZNAcnKBXRYWOHIlRwlHAVBoAG96iKxUZieCXCs9G8KA6YOZdwycPhuUCgllnheOw9M39IFmcCtBeZaOCvLOJpfpdk10Xe9gIwXZZ1ZC6k8sdQrbX
    v27mum3rOwB3BTneqlm82kepkb5cIxV5XJFXVZQ5yx2AuUPcLf0N+W9ze1/lHtcKVCptUGbC6SgBxZl9aPJD1S4zBbC+iH9XG1Vsr4RZyEINQjxXgcy2
    dIOeU3BxOo/41I7poLbK65+BGitZzVi1q+Qo1wj7Q4JyQrgThIx42IgJPqR64jlo+FRvkOquQf1YgmdS9wNisGdAjDD5JBD0wl2UybBalvpedat8unOK
    kDRGt//GO2enp4gjIymJZKGZbkBs5iFC8GYbtRqAqYe2o5fSr0rDQ11DE8Hqe8taG8FJmvUO+fS/mm0WZ/Kxp8iPx40HOVYVhDUVuqoZHeEngWxKJDQj
    6Y2kP1DQ6IjQU5lbwl9ZXLLlhCufu2TOzyl0Lk3m0k9Q8GSKmGacNuUYrmDaUwdsUEiMUAgi5hcc0j6SL8GMNcey8AUMkH6hjom3Q+lI0ji0Z8/jXZnG
    zL6DhFnuLOVS6oSl1NxS/Yf4YNmIyhJL1peNOaCsSZ1m9kfjExv90FfsfYV0+bqVmCiXPywh1NHEaSuSNxNqcGJbW1MKQEl74r5eDAgBkSvOzUaZbEFC
    StUapzhpS3W8hXAMjq4sFeCnEMwZ60n4iBFEizYLSFhmWB9HssYoNhPOIRU+nLXGOQtPBEEXqSVSSwoRQ8W3u5GxPJ0q/1nxzxS8nSu8nSdMnS9MXVBf
    afB3WSjSFA5+o8MzWaNY9j6OL2uNyeJHEJGtLi7kqcG+l8Xnqtv7szbtsPb+K9kExKenX2xV+qXT1SZ2TkOb2MExbqfGobXWA0zmMmYEQAPZMQMSjvFg
    BE9lLTxr7Qt1nTBiXsmIMdhMkjglun1bRzo5f04yOeJaBsKVMs5KypYkHV9G5+geTBpA92DAhdXaAgETPYDq8FGh0LbBC7HOiX/PBIAHMwc1McMECKjA
    QjCUKjGUmoehVB+GIhg9XZxUZT1DLOSeCgu9gIWP+TtUwNAtsYkqsAlwyBw9mRJcYBe7yi5yFXffxQJcBoH1BG2tK5ci3825s8ah/JxX4nFf7+LXp429
    h67N1FamXoAH4uvGjtDPOa9kbUTPnREGMbVi2v9USu1O1REckVnuxHKCsBHB2bLPYHzNDOskIQ6qIo3/NzUD+V7XkmadmVTyjpVpq2a49+OZBlyb2qGE
    4sNmhRUzQD8O+DDLBkHP0DWWDZIzjfiFjOTOJ/xnAErNrnt6tpsljXWFxpLUS5OynSY2VyCv8Vu0PaWtWQgpPv2cYENul22zJ8YyD6YuJHrCFsoVQy4a
    FGX0J2DmCmgicQKT6OYdyQR7D1iAu/nVk2zAx5+KFGTZzFlobtw4f4RkBMpgWI4Jaed4bNaTelszyjRx7fqW12cB40KWCXG21lu1/7kKhiTqUOZBkCDG
    Lp+e3i1dz5yxi9SwMJ5c94W5GBpiGj2uZ5K6kPMSuPE5zKM+Qw0z+yna9HAyXzyZ79oG0Fk673tyYbKGwNlJziKOmZW1xHvJuZfvcPLP/6eQqPgNZ8ei
    jTS7/RpxcoGEVtX4ynk6yZNrI/ks9BR6SLB4bHFXUAPWHoa2rWnRGYcDVIc1CX6Qfj84nc7lWvKdQQdTgxSdBlDoML63KiXwGjn4ZShBBf4P5e2dudmW
    aVby79pD+c2eGVEta1FITNKOPueVGRW/9khqGMfw0UsvLPNBC8uK4Ub/WLNgjmr4dBTEcU1BfDpq4hhnD3FteTBkYsca0BQne1ifEpS630ID3Dw013Qw
    bVWEHSpm4k9qSuZqfZ1fIKwZDNIqR71Zhxfdt7pqa5Kbp5dTERgD5+dM5uklLa9f1zhIiV7MlBk0cnPimTrpzPbPFEo3r2BKcNxifTuQ2kyVwziN3v7b
    VvfftMbhEbGhT/sWqd23Rv5J16hagzNCGOFpIIxBBxdlU9NHTdUfbHCSQ7ZClmRAndvdYkQEnFO79pS4heWWWNT4vK17ohSWSomka0LaEA0FdoG+cfB1
    8c/StHjF+tL7pnLRi7Qaqvi/SIAO4/4mMAujYKLZFnF+medTGY+leB7EIKJtZ9cSbRS6sNux44XFNtubET3+ItHIPClMKLqJPUlJKoeOn+Dy9cPZCU+c
    GsWJE7T160+xaf6zzsloipqT3aH53badz2fVy+0Aaqg6rPfuXPlbdOFc+QulDjc2lGNNNtC6Y8DZMKGRbMEYXEGwu7oLmRvNCHSu7S4qQbi7OF1QtJU7
    G7d3R9P4cPesXqcbUb1LTLVJwtOZqI3Cu55ihuJ+cCubWACS3VI9p9tKhwkpmQKYz6KERbD8sNUjschV4scl+cXbumMV4UjjI3IQaDWpYJvG+O8QW0mW
    tmNDtNvj0nZMoH99FvOqIT0bAyO8FLIDDL+eAuOxMSgDnwKrsaVVGcGIS8EUxukYzIjSaJxYqyE2o+TDLpZ3+PC+tj+f1436aU9Y2zhm8CyfbFf1zy/g
    Zbg7lo5WxCQdET8AsBJZ61AWXyaS9LzGT7LEZ7C4/QC/WAgBy25hbZsuRCYxM+1dP20KI4faPG3MbIftuWAa1z5O0DK5G5ljmqbSQMUkMZOIFlkRrUUi
    Wjo2mSExG0tjYpzGDu/tRj2v24LKqMUCemcPPaQoIPIX8V1Rb2ZadVtiAjtWkQk/nufcUGcm/+M3Cm0QVQL/WbSoi0SXGskE62q7RLRdhueyEEV6bFHF
    MG8EAHiBPBbYjLJB0pDbBTCHAszpMG+pXjBTgTV7ptFMk8w2BnGX5ON4K8FWnE+RCIz5beFwbQn20BJejLQ1I9p9aQ14htBjuoSagovCIPKUSLKdho6l
    R5QcjlEXSrx+OoUTttqHOwYJSUlJF2gaUksJhQz7OzED2PAhuw7AcyvGNJxHSxYxB3Yx8dLSbrPiUttzRY6kzy7ClyM9zTD7VCjLm6I6D7t6MPli0R0K
    ARz/aLYdD7j0JTA4WE5TCcGCfYPVkRlYCc2rwk/bYqzQHDej4lri45wKhKK/Ohpa07cL05zPjTlKs+kKF2xeMZYZbCbKfW3XCDyXZOpEufqp1wlykTh3
    JNUi1kS0OZ1+hkj+OtYW45w9PYYoHc/jlBSz96g1uLaokDPH/35Jy53pspvaKjHa+bzr4UzFLZRwydYsEGu3GjaDLpYPGqBkwOljefTviAa9yqrqubpi
    VEQSe6EjgeaVxHf8RFeyzUgDp4a/yAfMOEKMcXLSSOPN7K0Kx5Gyuk1pg4hpcJ4JqXgavUCOpFgP5zIc6UoR55IECb2wsgq5LnYB8VMtajvd04X7Cs54
    OtKq7R1jA2q7LqF0CrJiGC2a9eKUMRAtGkaLhpVTA9GikfTS59gpjx7qk2sPKTp8dCjWmE2rKmpfkcWsKSowJH+nssQ2jIkxgFPoBOtVrrO6H85OqA6Z
    YP1BdMaxdEZBFZhsha8VXKISUQUmhSqQZhKQw3NEq6CKJYhjtukmWGpAy5PNAx0LEQwPS9CJvza+HAkY1rrMPctzRD/k9zoENrQ8gVlXYR/ZIptSR/y4
    AvhVYv+HBRPttBxiApnfhRIhY7OtCJZeIda9AfuIPd2457LipZTDBWq6TZQVpAEnloop+09kItP4iiygATepa809L2DPmDqPxTZnrQorAoUXuuIrMme+
    yM2o1hmDlVkk5iCXtkyBiWjtkZS1ee1Du/ZtrH2wVZwmAxbSae2DmhoYNlvs/MorLmeLadiJ+zpLUPbTThHv4fAMK23DnSyQzpE4e8/dfyg+6oWazbtM
    eUZUrv9p6TNOuQhntBROCT8dFlQBPj5EkiD1BXyy6IrMH+s2GOXU4SeLC7wD8MqIKhCi8a2A0mYBpUOfIM8kALEaaLV/ImMDqwBc0xoEX2kAAU/wjUBQ
    oztUCHRDAi/DhzL/MuYZ2n2g2KzruWr8Qlzjlmsl0qTklsMakgj7uGXbYNdqvvw+bnlIuOWw4pb9OiQPg1semsyQmA2lPhG/IYFhj2AY/PJwwS8P1/jl
    Y8cvJnpGuYhlRr5ShAu52cu68EphskkbZMjyi/5Wmh1f+EVLoMO42iZpGH+65qrh9Gm+BrDdJxfh/dNQNsByks0ZKuXy9KyzbX3BfjdNkVQy3TIswLoc
    Kok3I9t0HMGYwhlg9X8s7FF+Eg5bd/9dzWErOF2HLetS1HLqvllybHAi3yzRq6amtBABm3w5G0abDXzAhJTMn5SChAb4yT9JC9dJC9fZFiSnOo2+WN8n
    682EOX9BMeWF/5cL/y/APg5g2BMM1gHwAdsgrpRw2KF/l47lfF4Dt6ohxaYzio+x4o95Rg5dazbYzAkEh7oVhzZdbUvmyoAgZKuwuTKMlYWbLIhszR73
    zFVTjdNWTQ0ysxdD3KCXFOcjc2UIrHDfMXsf2T+FrCOuLnVZx5xE1uGz55ANntNwcoXj5J8gSqbZFgh2V/iKtQ/ZNggKVeRZR1uH0FJctp0WnI44Cfk4
    nBfLv/50tgmnofcfz/vgtleJ8RB7BYml6KrJWpck4dS9MvEcQaoiEIFYu1Q64mKSKyZExBg+qxZOhE3lamO4tAv+PQ1ZbAK6Js6L0HVYyip+6VlwVOt+
    14Gf2PlcoWgHzjxzAALT+9TTghyTOmxIYapDsBoooB4LCmEdFGw6g8I8QAgBCLz0tupyRuFqmo8ieNOvpWaW+K2x+G2a3Z3yKTikFihgDFYhbEfcFxtK
    nNM2lx7pSmAri0rOjZZdqs8aubuBj62YsXThodwgyDBx7oItzzUnT4AeuWmAk+8QMU/4mMhtBjjajOqlGZJEoW1LKNb3dOEovpsYXY7wcG036E3RXJpY
    PCwC9rAIDu/tGlaKxXzk0HNk5oMjSPegBsXgk31pzE5GH6+o938l0dYl0S5Ao0C8dZKNZWKff5LKQT7eaVw519alj5hjTav+C44Reop1Tz78wiCQhy1n
    gADG+g1CJezpEO17gYQgKiH9ed3A0uxKMz4P3YOznGdKU6Akf/AmBJcv6xCIgZ3pa/cKizlE68d5sojlp8BynRHkJ7PVmn2ClkN+MnX5KQBwBQRW4try
    PI21KSRx0yeJG9TmboU/C+xEXKnNLWsLZyq3WgkQ0IThRHJW/Esnlb5FrVAqj4yYJk9NHum195VaqYv3FP2wyG3dnpkZywaWrc4YbUhqE2+cUBxj/ouc
    cqIjXUAX1IfhkazF0BXRwOJ+D5omnyMKZDX3WZgoPVme1x3kwGKrPVFtql6b6qtNDaiN22/vz5qsO7mSdTshSHQLtBR2QoSoKCshKpfWWe/rPSn4XO1J
    m1eKiqhyncFyfAOrwE6QD53MoVpcqf+/50Rdtv0TcKbWEsOIHYXn+E1j7VDFeTQsLz6Bd7Qe5B0dMRVxTsND2upttRyssytyxNEeqqZ1f1UPWafnWxF6
    tFTLihMxwwDYlOTnGavKaRTkoIZIRYa5ORBtGjrrV7dlURE5RRdhHkrdKmr6v8H0hPjTLGs/TyYtAnmVgw+r6YsAfd+KXD3lExLzdteiZyKCz6PfWZdb
    Kzh5g+CSemOr8WwdiIp8U5dKkALrXuD2oCyWH4f9iPIwAQqkv1Td1GqpHB4/xN4cK54p9w+/sy5GNFFKy/zePz3w+T1fOvzXH3vC2YtQm+fhcxb2/uGr
    b33i7Q8+/LFHKDlK/d7XH7nlib987K/ufYzeoRp84oE//dyhA3/1u9+nd7AHfuEqq+rn73CogbAFuRGBD/Lr2Mgb5nbNTQz/TmHaR+NCNbRfpLb+0JqI
    4JGqS7D3pybbge9xhGkiRM4zHR9e0vLo9ZbvS/0Z++ZCu1a+md5o7U2DeSnfVC8s3ny8OzOpJ44GkHY9OEaxS4blckkm5agibBtrxEnJhgzwabP0gj1Z
    CAufFk2U2ZcRzfBrmw0awlaPJPf2a/fXrDunKq1fuGtGGCK/lkRdaQm3EO/NWmljFyKJ9lo34HhnVxbszaJdiFLYG7oBK0bo/Ya0QRl7C29ApMFeesOu
    rEVrlbbpkZaQ+rYXjt8S3ULlnUvZ0+S6yQwinMfKS5KdibeED8e8kIiDVyGsViGcsW+8CuUbr0L5xqtQvvEqyFsoqwAeniY062BK2zSX3RZCAB7JEhpr
    L7yS2I8GDi/T1pwpzvy9WYwZimke6BGzENuZ4qkYwlTYCZS5C2ReMIGUQlM4lPqYoU6a7IJaFpo0WtLX9i7cs58mMfy5MSySW9iKSh9m0oTy7gIg2ahf
    tIh7oae7Aez6riwsl6TWmdZeMHvIUetPSJ96x9VelAqQgUv5ezkXLXLm74JP9g1lrQlAwacK9iKon/3Y4toDFPYxsggfQ/sx4JIBSvoMSfjYqj629vaV
    QxYUxiN1IOW8fi/dT497D8W3VdGK6h69LYnbw1FJmTvkyMLENW5m3MqBVwPRcvmXt6xfNM5ibHTMBAwhCeKXc6KyiZkSGYgx8FYxQA5SPYl4yGM2fFL1
    3x+WQRAeskEQCMSJwisJgqAkCIKSIAiqPwiCQhAE9ZMLgqA4sMCqWhAEVQRBUMw0cRCEVRwEwYZKKNPxZfk8yu4JZefAU14/SSc2JfmF1FvpLGUnNj1a
    +VWeOCSCKjtqQyIoCYkgPbeBGdAjDokwIiERki5r4FjcD6t2m9JuaLl+6zpK5BQOOJ4Q9/h1noqqwHmFUMYQI9FsKz2qMwf8SCDeIaHhAraD4LC3vCBq
    U8vPp+jFxb9NYwRYTMt/kfobkJRgOAZaX0Pgb0MBYiMgE4qXc4i3RlWkIXZHIVf4/7BeENxGLP6fvs2IML2GA/QKv0hz00y56tByGpgZDishPEzqbxN5
    38iOcbIWD0oC48HxGjHuLPvCs2F4Bia5YEpEi3BQlQE6CMLyLXQe8fda1tKiCGTWku5nLeZKA3bphjm9DVwr0UE5Om6AEKE2lrFsdu6e7Fy7veF4gfr+
    O/rIBhf0RjNl93PIhpihPdLkOvQ62UXcncDOZYDdI+WjojycehNgDInBrjlOH+V+EbeLOWTfoCD5f7l3sASbYodwh8eMKB00WwJxhZv93P82l0rmQgXv
    CjK79VuzDkN7g2QS6/QMt03suNQGt3LFjbOIqJ66c+Izch0Sn/G4UX6/twQQooTBtLprBccGj0PgugKGmrXWFcjXdN8ZkdDNAC/2e/E3jYkfuX1F8Co2
    Wodq3OPwaBjKL2Vu4b+AMOVMkKXxrcxHMwYgyNwgMtsknyzA1ZVPVBWH3g2gAGBPlJDVYB4MqKnRSWalrD+KB47Za4rnasCeKy2cdThA5A76yqYhEVML
    jj0obrdUtbAtSky94Tgidk4BR9KVSILi7M1HF9FGEScwzZ7Ek1McXgP6Putg73AwRp2TZJIsSJ1yznka2ZMQ5zK1gJasE3YkKj1hVR8jsq7FPF7N0TqA
    H7gxFgwsjCgJF0mvcpghKwjAe729QmFOXEHVH/9OQnpCWTHCdwrENtIgz2f9zCnFJQw4jdvE61svKJInu7jAaQcbycFGkgCE8XfVT/Aoi5321RkFHhx0
    jmXByp4dye0A1uGYZ7+KUfjL88+R3l1oMfuCxZEAc7k8Y6Er/6oylBuuiuD2zDoRmzUImyPAMDVZZZReST/mBp7jYEHlprDZ1WR5H0N/iLgb9UBWix2b
    cRiv8mdsk4ix8FXTE3JEt12YLat6ox3llfKMMB9FHoVllTCZvsS+3WYnXOUua/cRbMNB7Bpm6lj5jHkOoYwVS3TOYGwGP8YjZ2i5cT5FSQXjnL8WKN1n
    HJf60t1r+/pL1IP7C+7vUr41g/25XfE8s8j6l0sfM+bmMlMeBhLS2sh9xQkd4z6C+csZPZiCw/RS8Ylbrdnzn9EMyIEEs0ALI4KtoT2slIjiurVUElP5
    WSs/69hB6ymO1V1IeNra3sMG23jG55bsZmfPLdlsaQgB2Eb7W+EGXoYGps1Pcgd/jXfw2qvPcBNXES7nnzKvvTpzOFKjbHGEynjOevmaP0fCQ5THxGvl
    mHhtcUxcHk0TLblSTqXlqTiVPlllz5fKnt93Oo1x+8nkkhO3OQ+lvFlbvzwbLEQi0UpgtdIHLxQfPFd88CJEuGMfvAai3sGTTzfHEZqZPfjgq+cg0gzX
    srSqZanUMiq1PGWN8xSp5eyL1NlSNl2tU/wuk7LLq7LLpewyKXveGuc8Kfv0i9TTpQcrxvUKCb55QXa6TiZKAm1xnRci8paKV2M6EFCly1EBQ+g3EeOZ
    DQExqwQ4ydWY4bUFqsRGO19mjucNdqE0fh69PC/j0cjzBaVjJCPK9xoVTol7i5sNAR0Op0MTHHR/mPoodotgEIc3s4rqOOvx2Ph4KL/fwa0bQ0J0u0PU
    zyGgziF0dhiEfUE6jH4Ow6+BlXJtqPdxJUK4szuC2zt2dhfCq3tnd5GEl1ws4SVHbYzHRhrT31baTrqFdjIcNK+hJBfW0SSyDCfD3E3sx2GbssB2nHol
    Zt14Wns1xuwhyuQwSR3O8+knWO2sox9/tbOWfhZc5KyhnxGESBtO21ioYeKLnQvop7naWUU/Cy9ynkE/i9Y4K+knXuOsoJ/GaoKb4TRa7SyjH3e1k9KP
    WU2AOJwuvshZgisi4E86jBiXo/SjVjsj9OOsdhKa/6EiTPjDvmrYgL8M1RiS4ajgJN8igkuBJTA4IovgHQmDvWqSLzFh2XnLZNtVnie3SpwvB/mtjS32
    TmYiiI1RCyw1j3RqOTfVrIuFugvog0GCGEosdVgd8Pv5uRtEilTbqB9Pl+bO39gajq31lSGUSVyGWK9BZQKc7rNRFSszQ1SZ76RO4zo85moBYlmIXrLZ
    PE57fXTHcAXoio0iQyQyQOmnbxS2blL6CSkPyeezd4gvw/EnSOALcMcGQsqBR2QNpxwl+9CygFgE+EcMO1oHo0+t4ry2XwmLGZqwWlz4sgKLcrxwn5cj
    yFM5vCY+W4uYCyIzKcH1c+aB0QfVbKMJs1ksckMb7y4NaMYakK3tKHnSs0hqjVArH1cX0fEcjvZFFLsbsyf9eg6kBwuJBvv2dTmNBEYoW3zRN5EUFKRx
    UXfe2Li9hZgLDV7eKG0QFQu5p/RTiX256KQto8ThbnjhlCZ5y3YpgiqK46FvZn8WKD8iaWTDGNtJIJeRI3iDjmDNEUFQZDPb0je/+nvf8fNvPfynJp/+
    AsAIsiFMI0Fj8xX5gbfPwuf8ddOvzS/K7y1fIOYkr7DYlDdRV0zW+CaV+GtLvWhK7/amzO4QOpQblQ3SOv/eDhY4ZBu6xPXKNvuFyXaocOenNoa314+I
    D2aozP9a7nfJM1rzPEMkmWQ7zyE/Xgu28Gk2lcHuConMGm1q8RmiK1s9wKS5gDZee2MhKiyyN0Rlk27P321Duy6RbR/mL8IVRY1N4O7SaEd+fYsP/sP8
    aw5DoeyPzAdRDBA8CloMtpVMfYnGxFLXNEuKm2k3YMj5yo0cfJGPlAN8Ff+XMivBg475wgOM0chIeNrk/pYdNlw3vr8SdhUcWzWYP9mjmVtDdtUMBKc3
    A5SyTPDQ1xz5XTlv1MaOWvZ96nL8rID7i67CalexbDjG19pgHggL0dxk5lq2iwdOkKOqB79bP6qiNyk7thrPBb9v801dykyWL1Qxt4C6Wn8ZdeTvmYYj
    6Rf5ubNaP8QPU1wP9ZRAiWqhRIgOy5ENwZyWoywUHYgMRos+PcsRnTROv67Jn0rpxyCAJ68CA7KDI2WyA8r0pyjffoSBzMaxepqD7+N4AYwy5uA6lBjF
    n6W0keknBY1B2Dr6+GqEZUnOzc/NH3tHud+qjz5jT+gPHfkP5afZ2mNGSW37FfH0q/KDt5bFHQ6rRztWqvalPIPLa5phHThtbEWfY/hRT4GFl+stWQM/
    L8n4hqyrsog//kbGphq5ZRcihAbgsqYQCm0LsDADC2Jqh8o1I4SQz30H6bfD0jAsBAMUDtJvh4MDNxzJYjb2ZovmNGaLOLdoeX3RYbDPnW0konnVmQrG
    0cAvD3KXyG82uVt4L+G0SgQR63wkrsrXpJ7ARU5UM/k1OWxUHKyusy1rST+y9li3k9pAZtBZbdzeTWgcI7h3LSrsbhpsuF7pwbvDCDBa+EIs6HUq1xhs
    4HIy2aJj8JRaE/WQTTlOOKPxHNYv7o5YU/JsYbqAutDc83PbskUiNca1qXpedyROW3z/ZFLOcCrXUoj6PB2BBU+2WGzVF1aZRmrVICpOmz3jIt5PD3FI
    8uLrMkTsvoI4XW1jldc+4NNE30EEtmE6Mm54G2ILLbZ2fLogr8M4NB0iKsYnKNLmkCxq0YELpRk08lTA/4WixFpc2O0ZQpMQgPNPlKhyrMQOu38CS0SV
    L1o/bzE4wmBQA3X+gScljJpG2KgptkZNI6WJlDqRiVTMfFiGU1pMwjVdtktD8Ehub4q4FkZpq7ot/KyAGz+Cdg6VzPRoboApRnN3R2ZWOtNvXNc9C9L9
    k29Y1+0U5yszb1yHS/qcdDGYizYx7WexoLJ4kIyyWJLLWTh1Jmqd5KpRhHt8A8FPd0m6mG0yrCtTG+6auM1usb3KLxDrRSPqdKj0Sboyy2nhF9FbE8Lj
    Io7EmC5EpOShNMGBKc3HlUKS43QxPELTFnyU6UmQQ0iTPIeeRHPpiSnpyYMFPfnSI7/5vi8dCJmqLBGxq5MuIfEdJ3ZnbYcwUdCJ/BkggZ8yNcqhz1dv
    UHmygyZVr3RuUFQIS7XS2a8k1uCMorExNekmYCJ46pkRlQEQbPPNqB6rbV7bbdOv7rbyh4nQdBfmy7sJfRyif7i6trvoRDTcQCVc0nDTT8MNJPMzp+EF
    tR4t6PdZBUVfQl1ZjODXfEqB3XlcbcjGWBwPaI9hCoXW0bANJ14PjmsRCU+L42q9ls5Zr0Vz12vpiei/7MlqZRbkB24bQNiXpGeloyCfRJgXEdCaPsLe
    sIR9KS3FQgIxVhtsT9vbK9reSKGbgBpoIVP5gMc8aKS/UQ1UfuLcZwQm1DwLxmw/KkJOSUzLBYnAFAvQDAhhuLZhVV1rA8qyGw/MYofXqcwe8RFmE5FE
    RKJVGyS6CY9Vzo3Y9I4/PmOj3AvFe7dE4VWdEA+VhVjmYuaU/xoN50+cqhLhrYXd3SyaSduN/z4JN2SH7Uiph9xcfIr20Jr0HrB2bx+c0xsGzJ7k9363
    iBFS5CM45/OpuXB+P4P0+14HOL+Pn9ur9WwB5/daOKdc3RAP9xV86uxJ+NTFZ8CnhsL69fOpzPI1hbNMBvCpI/mTbx8AzgH7ETAYnZRP/ZSTH3zHCRjV
    mMOm+QWnigW5kUM7/4nvwTfRZ3eZ/vMIyDhGTHMhjYpzzSj8pY6rPb0irqvanXm9qb1yVECtwqWUg8ZKmFnUwrecsZY8Xi932aYNIIJm2pjgSKIRbrxk
    ojt5HolOrd7RTxz/1x//6Aff/eVdaav38N3f+8afvPEdv/2ws7d3HKlf+8Tx3btmsHXrCWxes4eSZ+pBZwtn7Sa63mQFQyzGgjhWRYuw6G/mKc4qmui9
    OHA084c55jH83+EsbXU7bFncsLfJcnHIek3REdXyslocOCDbwNe20QQC+Bv5E392z8f9/LEHFIgRG380ko+pWLK4OTRQDZv8mg47HlJHbOXJ3QoR0CQ6
    eXNWDtuRfo9ELOfcUG84ChuQFkTCPbmYZ+qFhPGE4zlxFA0wCjQTSdrhffsqWo988aYWbgNs7shvmp522TbflftNO6y2cbkK3MUMPeZr+ZrOzTSyJptn
    NagrkJ9bxfGqnZ8T1h3ZCdsoWqYkjUQDRFSz9KeMpf2mVSk9bUMrIs5+Bf3E4I0DXOFpg43IYjTyvVOEgxqq4SC2EC1AyNd8NvK/cbgUZuwPbIz3Zn7O
    JjuJnGTXUPSN7DPBJ+KN5OOqMitAdfKtab/Fn3GNW4R9XcXhPefupbXY/xzX1d0sd2muwMHVSmcVB4PVF/AB+loS4PO7v0q7mBKT31NFyQxiZpn++5IO
    Wd/qivHk7sBWDcY10741zohEQMSJcAhraSqyFJvSlRCQ6+gZ1tN8ZyTr+dluZ5Xs8xWy/1mPwioFDxoWmGzlU9dSRiv3Inrla6SBUTaoQCFHCjkoBGNE
    zYE1CUNZfGqAT0dzBFcdxV2ZrwK3upT1NxwTz+LwFfT44LuBwZcj+jkOOIwgVrT6CTnOkhMxFz9AqSZfhhpfLbbo+Z333/IhPz/2sMO7rfiYf/+rf/gd
    nT/ywC17gnz6ISMWJBa3GpxI0J/lUukK6vZ4/uS7S7yq2FuJ8KprFQBOfSKA7WyIzZBPc6iGwpRHMu1TkmjNdwzHp6hg60VKg//3aq60uHkQ+mQ52oXm
    l48PJzOcOOffkBswrQJ52r6xmj3/ISGgW9UGGIl4aOJdbp91itXZ53xAqyW+OS0QSRWIHmrsd0/UXETmVaFmDMQEhKgDsI12HIme5DFTBEOYQovmSd0e
    sJ/UnXJLAVv5xPl39lZ60Dzczp6dDuHDXIKYyyvjQfZmeZhVZQYqSzbpZRGrrNQfUGl/fW5RH/8SNvXYDAh1z1bROu9RhfcM4wYk/QEfskqLlhIIr3Kg
    j1c5UOPJD/Tx5AdOwpPfymzJvXcC0m/m5wWr9Y0Fr3IAejWPrQBQEacvl3zLUZTvRrLAm6/KD99cqpmfmj92cz874CSv4JnA5dJ6ezEZlbr8Ni3GK7Cb
    AFkkMfUyG4y/ZtVN7T1PpPNnSch91uszQxfA6MBh+54VfK7wCfGUoyJbLqeadIftEYAd1ARfTGzzV06b9hyPT3G8/BWb7MFymP+DZXqPqo1si3nn1OUS
    ZyvI3z0FpXRuuHYDm3UFlb5X1O5VtRduIPmNuyfbnqO1VnwQcCPXxo9vmUKEP9oE1QU9TvyvgefZi51ULYazEZNIlbxLFZqZlU5TFDpsieqKeaon5qls
    4xJxfOf59h84VY4KhzuPNRun8E+Ra+tYwXEKL5V57kSI33AFl2HVTMhaPSNvkEn4O5sv8Hf5C6OzABJytB12VDb28i42pOYqbJgrqYUJrJhf1k08+TYP
    VsM79rYpsdvHv0vHCtNdmagG4lFwR2G/fRw3BMl80kQ+m2Y3lGn15k+kU0zkKe6eCU7j7pl5KtHYegX7uEcMIBhXY+c0iZftHZ7pXbz/EEn6ivCMZkM4
    mq93K64CITV9/up0a0H2ygvbfIaAU3Sfw3v7DAGnGMT86N6Fqw/3WHZF0eu57r4yKMN2h2V8dkA124laHOqUlcVFzGY2SIyYn1XJz7D+tz5QCVflcxwV
    78iMPQ7k6FT2b+2THei5xd/qE59FInKWgal0IgHey9hZtmmCSkTHDuSet8gOiZDXRSqUa6/BV0Rig0pcH6Jgw4JDYoLH16k5t3EIsxaIFU7AZrJ6YkzM
    chRLugpWkGaM78rmXtyraldxhHx3nF9YlrB9TRGN26/Zsf6mJpqdGuASD8glEutc2I3y5M9HJKYPkfwnmLxbc3eeJvHbRYIcTjEykVrZ27TBAhNrTn2L
    OTzGHDBzsgFYxZoisMce2l4YadjYAuY0BiYIfMW43P/ssFVX5fOZ3KniA0ruc6bJ3i5oxrXsLq5CWgpP64fAPgepC7bafoTFaZX++5IOW2vLVuMJbHXI
    p3KriUkNxUqHr/wcwVn4GmcIB1JrnERu2lqKZbsaHmLff+QvPgSZffr+wr4LVlWpsEb5TAq2Jv/bT/3OHUH+Lcr1wKBcLpFeLw/yx//+d745uK6x+E4J
    GiC2KV7tyL92MKQYmSi2ghoEC6r04laMTDjwvBoEEWqQL7ewBQhQkVbh0WDSY7e8dGZ9kQ6ihbOiAV+s33NxvWDA4MCnOM6gGwaDuNdJ2aPUZ49SXy4X
    DGZqs3TxQBO7X0K/f2OQsW6fqS6uTnitUBlzula6c8qUNrqTAibWQPeI9XhcJRfV8H1dMKHNmFcIM7lR7KBcoYFrujIbGttlNBxU13mFhBlcoYoun1aL
    lzFub0o5aRlf+sUF3skwPiolRqSE+OjA9Eq6Wt4Fxhb5Lkso8Te1NmUUM/jgMLj5JwC3kwOaOBKdHMQGBqjwLT9QAZi1CfaZC1ESb2kuDPqDYdB6w1eW
    QWd2ORkaHXg5GTsrcAzHWvc+qthfBgAmLjM429exdVkQc8PyElyrWxe/dupqfBUb3okFFftSsomSJ7dEFMGjxIRP5MDCWONnMZ3YrtVdCUruStBijs82
    xggTynbN8VcFjbLI8nifaPP4OpIUFbtn0bMNVl3kI9EG9tN6nmiDOvKb97Fow88xiTaPF6LN4+viuhyqRA7ly9RcK+48LuKO/FB1LOOxU7sY1izLD95Y
    SjxD+ZNv6Zd4NGxrWPCUCb7ZU7Fl3726jqYUtVkVwf5ClwuDB/xPzAzm3heLZpZMk70KViHo1cE+GZDeoABJHZqogywDOnaiDooMyKqAuRP1QRb3nmQZ
    8P38PLxa31nIgAchA/qiVfEnMocYdaflok4qh0jQy1Go28ADFerG+Y+d/G/EEytzxrKmPcGCc8i0sleT0YRbfYzHzsj5eQK6XvIqcVrSoo/xQJpA+rze
    Fx+6Zc973XE9kv/Iyf8aLh5FxTRDVPDVeZY//LZyBYpUVLe02xIPtbZ4lXXSuc2PnbL5T97/Vmk+bc5tlyY4OTdv5t/bP6/1/Lv33UV0+OuPfPaNPnr8
    zUdV/s/oe8YHgkJ4x6rOaq7qzgfueZ+fP2E1R+VH9jqFTWAuPk049mmnPLQRHl/m8Ggz0XlRGcAf0FCbDy6BZb3ylpnivyvYcwFKnAlRDbLnASsLJKYN
    NKiq0KCqmgZVgrDVTfWwrePfarE6sg1Q/7Cap4+cK3lClwg6Ijbmbum1wsG1ktcr5uTZFn99i3l6Zor88+D4x69TzC35Kx24ovlW0oUacW2p6AR2XFHq
    O9OQNY2wAIBQFIzrC2QLBtKfpdncXuznXrAVSJh61l8IXmRFdzwoIZeK19aotL5UcPi29a2TDL9mSUMo0ipG4Z1NdDltiJ8WTtqG+AabcBObNNJWJHFu
    Imu2oPaOJ1pwZG5saA2jlgnE1JR3ErlaLYkl2k4jOZsf9B/l76Qx5SeUcp8jAUsew9Wr9CbG7a3WGGUh7HRYZQmzIZe3llIj9POUNBG+oWN9A3E3DjVK
    L9kQy8e2NuhbkxsUXyJZ8BKGT4/YQdK5nBULjuhOHLjsdtDzDk9jwn5rPNXOSodPGK3S2cfr8Pa8iAIijbnJGxTifNRfPV7KN6ouZcNOgKMmviYvXWLd
    CHSzFcu15gvEKHJEnLysqmUYMgS152xnUYoFKa7zV5gb67riwOilotQNSdBYkI7YHEwDXdDAhXxDkYivtH0o2cj99oi6xd/gvrgQp5JO2UMIOgsZRiGx
    o8TVbChHlWGhS1U5YJKywW4b10UuYGe/Bkyn8UrjoVcYkOKAcAF2N/2OTNqLoavWVDzAj7GWAbHsE6ZTEigcIJ8cwOW0CBOQ4lCluYA1zGJQdVX59JLy
    aUv59CIgtgmOgqERkLDrCCSPENS6fGBGgxw6IXSOtIzA0mFliScff9LoB8FfH1AUXwEDLLmzE7Infp9sQ5f8AmRaeCJDy98dZrhhEdorL43Aul5Os7yA
    +fv8YS73Jlbb8hefQAdLByP35fpF3MVQchfzxnw9rrNyrceWc4r/uCaA8HK9RX5eIj9XJe24QieZIwc4EQJnuAwLnijH2VXehXqcngku7Q1aki8jBrEJ
    ELq05RfWb/S2FRdBTKT+tRJ5Q7gnF2LIRhsjCQKJt1nuysa/TWPdYTsP+Ees4zBzExvgaZDKlVdvVl2rwnfFvZJ3u/Uq5D22FdwjvyP/WxQ73aZ2aBwn
    BEOzTld8AwpBFUxCiQCdwClX/hvr86W1Z1xQTb9VzflmBXX77T5NVFPcW5xxXkaHD13CutMN6LYj7NvqIs+oPZ9lMn0mzjBLpVR6ZqVSaXWZddAhQQwH
    Wgphihz6U/W+7qaz9szaWCulCNTWCxDML2WTy1JYHWL4Z/Sgg8uKHS5ocSg+d47gfzByxVXPwM9J4dG50hnKrD8YDjWd4rpFh/G2WNp4Nlb3r5TIZwXf
    tkjEm29iTHrpDeN6GbiffCmuJb5FsZ6I99sKCcepxOudZWwlpOEETRRnhBy4AGlvB6jbc7fUwuW1rAeQSQQ8QwAXt0NPAnU5qRLJlN3f2AWKv5p1NuQX
    GDaXPVgRgA4/QXFVrvUpDpiasKs0lJHxra6ERTjm9PFnp5h6T6aeeWiZcxIrh6wHqA9ugM1oCiy9oo6kQRM5yYAWyy63+4sWbS29r71kjKTZXIl67mZV
    UtN+hSPkjMN9Us/hmtRzuE/qOXwSqeduFnD+6fjFq/VH+bG1Wn+4EHoOQ+ghKrJdGBK+R5BlHirV5ao/Wgg/H4bww9Qli/sOmZP8AUcA0OCUmW/D4uNk
    hrNxneZR/oPXlyIDs+yG2HwJgVG+BnzUe3F+8Jb5WSEP8MznqjpBTvkYOfPkIDnIV+YP39J/gmxIMPDktjkDq6I6hszZ6zAn8E6GGcTZzcCmLLD+ptbj
    NSwcYQvnbw6A+8RP0vl7v8QxZrbh3+f/bbF06aDpioOmWzhoVv7fb1HzvTU/ONABHHMz0APcs18zEp52YYNCd4InLT7dEPQLx0/r0+3YjJzrJJ7gc0u5
    Usq1peLP1cJl9/WVdjj8ZedXy52xpEKXl93Le9lMIs0kRed4yM68Ibs85GvKIV9TDlmdTitSkEvxYGZ0bTD90BZaaLvkRNAWngzaQMjDOrS5wsVgBAJq
    OFRhdG1BzYUIWIEah3rQlYeyjV0DBa03xGwiIIhQklknNuSaaVY5elWNXuLMFfi/mmNH4M+tfFbvU3JStKq4X8Sw1CGxPAxkypBlyoDVU+IcL6HprKo3
    AIcR2lsQ2WhB4smcz3FTYF4PZOyyblQilQYSI5CTluHPci7wTj7TGZUSI1ICF+pYVa8RVa8rql5EtKGKCmOU13kqtKPQcksK1tNY+rhZmAxoI82kJXli
    8B7wHXMpx7B1hBpb+7XCFTPgrJpdnJrzZPAgf9sUXNaCIDCB9pknDfJ3UZrnUppnEzJxVzxfftAAq4sdZjWSdyj4sTVqr0GcR7VXP85btVcvzsPaqxvn
    zdorG+cXunRmPm9V1ZXxIzbcTu6DYTbWqjXhYfp2MvLpY2ZbPv1hs5G3RpAf/5iRAwNfNHosBYTsoAkXLtiV2lmLrF3PP4ntLSvI2AW07Ao60ZROaHvW
    /kO0drfZKJYVjIPzxg5Kv3gbliTYtj3HFrRjpFpu4xn68XHTl+RXUyoJNE8H3zvrFHNzu7JhIHD4Cd9iTZ2GczFhOhBZ3buetvpyorLY9Y+C0VtKT0sn
    axUoPjAv5hozzWwZAfNE/AbookVX6y8rCI5FEEBsxSMkokF6+lCQBLZCKGd6lh4JkvDzptXTh+VRIvLeoWDNyeeXaamaf56QZDOPJJsTkOTyrIfp8TdV
    wWCCCrBvcFZcbsIupWAmcQmMXInEdqd6kmNeIFWLT4UUx7IGfJ2SnYDCpfqKSetF1igcqwuHQ0+g7a4pCWmKdujV+thQIW8TU/5L+MA69y/hMB0BoVkx
    ZN/Ox3AIZwKlRM4W2w40eIDBqAzi8RlVyA7HnZ/lHtBTh02ocn9nvg7WIlhler2YAHRqO7Pyku24kXzNnfmWWj4qJlkHFuWCx8/ZxHrQ4Z35NbVszfkl
    T1KZHCYjEUO5XZdmctbFE6JuLSJJasoYTjYbh/8489BN8wM3lTGbytYxL1ArEHl2apGcEGhDC9H3yyhOoZgOsuLYY5c+RGzyB0VsKiplMjiRVgMzPDBW
    51hB3q1F5HuvqkK1uKBnkSgtzETWAFlryAVXSOFw2mzARNVCvzHGd2Bp/JsYy2I5MsINiipt9If+sZITTHG7jUIVYzFqdUppSZcRAwqixJNggeP4aETr
    B+mssFqzYcyC5BnW4IBlk+KOaN5qIXu5K7bViWzcNbmZOQ3qpnDEAjWqA8LSEu7ZlwiJozaOyPkd2JzrtveZvIgd3CWFQdwG+/DyIuXlRco1Rco1RcqO
    S4DfUCU6ABN1tquAWdtbuGOvk2/NZizB5iWP5IDhG5LNgORmFPfX26g+NmpVzUk2A5JBdPuqinhZ2e0HM3L+ppZfqzGqika1GuvJoEp9NYbVx7BWVT0Z
    5LuvTFBM1Lt5oq63ExXWJyqoKggQs7+vAr/6WO9/PRk+5X1lPBn6URr2nYQUdK2cV5UDcPSXc6uPbq6pmwaxlzzUv8d2XMM0EbgDIW0DSzNYkGDLYL92
    n7gPaWljFhCjyYIAwq6FfG8AQJ4KgJ4yXQnFYpMavozJS6NZhEdoSKROnfLRPME+ddTfmkt8AjxPgFY2xAhU/DkKXo4jYBKrEqCAvmQsa5QRHuHksNFe
    i8fO/YXxPXM74Q5J3iA2RXzyqeXoNRB/Ckv1tnPWWPJqW7ESD/ztmcqPXU+s0NHrMXq+O17lP0TKsev1RpYFX3/U2ZZJiH8O1ZlPU0Ie7twOikR7OMSJ
    G3GrND6afZ93tYuoEOylkANRvWXWgefxm2adDWOEyAMbMgIqWkSzQ6QOYEaTNta3BumQgZw5xkfIvv7E8G0TxMUx9WxYzZpNBkJaxT+EIbe9JQThsoP8
    wslC8RFA8bGKeYUO2Es9YeMtRBOF2AE+nzDVu9iBa6WzzMZohN4i3Cw+sTbLq+LqhKq8TkFEk5XOc3BlBcKcczztVRXgyfKvdC7M4sIM7eQ+uifxzgW/
    1Ge4aMOo832fYn2JBNhSSALblUZie4bD3AkCCY0wHzjLI+IjmCaS4CyNYlZG583K0nJWRtMGz0qjnBUeHO5o5NHLLWocMDT5LQKB3neP/29v3JAUli8n
    DrT2RS4sbazWq/B8vkqoA+e8cnsWXaTWIEYFJIFATIohIqdqDBHVoPTXpYjIYqBYq7NAx3IdIrBrnkzWklRNciPSKlrCFTW8clpEA0BUwxogYgfEoj/l
    gLVsACcXqVS6qSvhn6DYy9e1llOsLWVZvGet1uD+yXHc2LxHjKFt2E5EaJMYcMI+Mnt8vjCLvBROaeS1iuWO8SX8c1g5cfnwxCLPsMOa2c3b4EZdmCQl
    uP+DLZOCukXkM50oExNnh80jCXBZpdn4d1jLxadtLcfXTsd1Uybxnz2SNefYKvFfdpjH3fZhamDk3BK9a2WoFBWWsw22gY2PzHTb2EYNdBtADa6uMegQ
    oCHJ9hCgwTa29m+tKsbn+gyr0lyV7q8qRqzifd0m4mvPVKaqxWzb62rlHkXK32IiILfTyt/aJzvb5xZ/q08wC4BjZhvNpM3UPzLD7PR72OZqWgEC+6NH
    FR0Q3HSKhW6chrXaPBNZXV5uI2tqiqQW0zkxTOM7cb3zzDUIsnyeuQ5eatYKtvlcNoFFqOe1MIHNHTGBJSje/zy2gg2fpx2h0nLzlAdR7GaOyr9a34iz
    Qv8i9Wb8knD+JrYaYydVNpCYwa9e4xxQg3eAl88onMQeU5PJe3FgO+f9dKbsNOo4kynFrsGOwcUnHT4+PepM9hRbameNw3AmlAvbeqqw/gQQPF0m4u/t
    RHzbDvxROyGP2Ak5qiT+9lVZa9x82b5sIaRhZhAhorw05oqxLBw3DylrtByyA/lDGFeyirAKjzF5n1oSi8l2YvGMbOEhNuDOhge4f1SW2yXJ5O2MHagH
    7UDwJDRLC8rdipxqUE5lc8bpAj7wnucCgjh2lQsIv4lDh3UBke/yd4h+2Qgj3g6rkx3beZJ3dUf4DqrqcjSbm9JxvT1AdCSuW9pMpCNpBOOIkZoUPdRf
    dTbClVuqYvENcwUL8mgzhyqlCf8y7Xz0SjK/n/f8i5BPU7bwUvYckW7xsdkLQfrZkgjRUNgApCHWH9a8N6jVcyWhDhS6Io02b6tFlW/YEOlF1+KSzkXr
    xSkpktCf93Ngldhm/02o4qm6CdR9GfWRWOKaPtzFku+g7iygMgsuHZMlg7Hhq/rsVysgQ/zDWgL9n7N/QNXvBm8K4auhXW360C4HKb9ZEZTS742qq5sF
    BqAKAdT8NbBfG4VwUVhlZ+E8f5EIvbPR6h0b4J7Dya/LNCsItHgHlUOKZM8oe5c6Abf9JZliKy3gxfsP8cgOQVNZ9S2Y23NietBybWwlJjrN/ECkuHKF
    EeiRcfNDJSiLeEgwkltpOq3nTtGh8hKJ2jKgsWG5CKCCzQ8q23zh48SdyBYIM7cA17ktwHUdvSkiBLRHNre0XKiCNwhmPavwj5A1omwhk48LYVuJSwXE
    tpAo4IISEYZpdGKk+IBFip+1SPF+ixTvs0hxVpWXEoybu+1LeiKk+GGLFAeEZ6wRWw/2IJYKPHfJ3NdT0JVIVvMUNZyMqvAVjVENCwZWmuBqkhVLhKSK
    O0uRllqbeia1wZy9KFnsjWzllMg+CAhakv2HNkhlbNvE2XkRfloMYrUc5iu5ZoF6NCybp7ZcABy++xs/AAdhILz8VjXJ5qdgsITjEYOADyoRXij7rUqK
    3amYu4jPhLtQAtU3ajgAfEN7cne1O+XtFv0fLncJcBMFxEy8RHgh8SoPf7ZUaTegD8RlCfSvZU30+QqKXgf300f0k3VwOUxC4E3CK6vfTBrsx4EWX9cS
    9cIrx7oICBTs6g5L1Nc02oUbZJx0CG6B6TBlzIb39a7fnQ7jDu5U75lhdXXxvfZJ0ScsZi/cRQgBPVC7MrnivURkW8qnO2FjpGuhsLKgL8DEFWNgeC/c
    N5NSerr/EO1Fxb+EvQ5hqQ7xDBQq80RuLYAWsylyfVxJYfFl/4HxhuNkTthdtisoon7LMStLVAURKyOUEHYRzZLPOlcR1OALEl906hog5A0s+3Hfwy1u
    ENxYaJsWu2T0Mem6lbq9CV2r+AETlvNwnxRhugA2lSVCxJtFiL44u1BWl7L5sb0sIvVKtOenboUCQe9DmViemYhaI5aDpzjazvOYNUoHtacjHMdF6llA
    9WucZ9JPBLtlIxES+B6Qwpgki8dNKs9h5gND+nwBVIkhA9xWCjsnMyrmS032VCV4ccTQkZniZtqCN++RuZdoidgnKPQUlwzKMfnJrxdk10y37tJnXVod
    IB926at4OU4DlB8/bvYU18rAsbUtt1wVnqxttj+3wTiCvfbyShrchZPdTtoEbUdcK4/3N7HHz4Le4zV4Xuk8M6PN8Wp5XpUROrpOrtVbgbssdsjzcmhO
    rpE5TjN/3Fwlz6OY+y04EWU3QrEaNcmzCWW41nGVGvpFrNca5xcAs2ucF8oiXokFXk38nUl9XLZj5LIdqapDVc1yVRfYihLCsk0C0Uki68VxCiz+oZtk
    M1cixlD58dh/kTWkDq68oiruUmkTDqguV9B1eKXPFUM8tkFNncrldJSpjkEIIFG+rIatY+nB5uKkBtoddmllfxTeN2z3xAEBpKb4C652p8zu8hBVbkhl
    m7ydNXH8zG9IjU77htR5BDc8UrKQVgsSVxdXz7uyNBYhxep2T/M6YlgI9d9nrU9yKzFzoqpVKZ62dBuEWOLyhJWlCOit5HYrhY84KsLx1TMdBvBtR3CZ
    bjcurn3g8Ha4BAvBiwkOBhOWeA4hUXJrXaO4bzFm5cncZRKtiWaWVRVe05r1JfZv7ZNdpnOLv9Un+IM3ZiBmE/GRCzdjXEboW/eUclKTSZ7QDyngf+uo
    InfaIPAK4pCw6S/rEJ+tEqyRS2vk/LdUbeOSv82nqhtA23gfN+FQVZzO8S0sPnvFpT6kBb84q5T7P0rDL9qhtIloRIqrYUUgrG7OhtUddPRO/q9qWz5L
    UpWNvTSrLhmLDymldhNrX5EY0V+zTSlrn11ekmtmumxIBGawSJOb/WaALXUtadaZSSXvWOYeyhyQc3xftf8QDhBo5yUwpMIowVix5PUMNSxUDRNyYYbL
    adiMSuh80q5dD/L/K+uwclT73eIS11l7iStfqnui23RP5x7dM7tBt6CiEs72CjFTq6Ee7oL1NTYDcAzH+ykuP3VtGIT65afW1XnOdbjUGQC7jemt2fbC
    sJ0F5twVA2JUV9w6U5gSyxF47cC+6EA6ae/gRRfmXhRbSx90UeyFclHsKupNcYtcZi5hS7xVaNUApGxMXugn2VTc7b/ZxvZM3CVqPUOz2JQ4QS+0/JEw
    gHwwFcpZQnyBRSLFtSkiqsBy1i3drl3e8mLpj8WLn8MGrWKE4ZV+144E72LPa/GCgyCbimWgLflJ10Bq8aYq0Cssh2ykAB+G6pEsLbhBiY0jV9b+CiWL
    kTquG47Gie3jiQ3ZSP0CWA7CojqsjNQJFtYiGr4tlgIGQ+IyNVzGPBiIxbyIOYFNsiHPZEXD5B2Q3ThvzNqu8hoyeAhJHsr1hwVIcBy3LGaL8lodaD7t
    2uhED/a58NJbeUHtg4/XL6h98PG5F9TWIoayt+6D13PEUH4mueWhwoWXSkrE0MfXAaEvRxZIesuRhVjbEDbZ7eJoMhSb7KcIsIbJq9DbkbQtnp5h0eRy
    enzyIBokKEYwpNRGb7KjfHV+5zf+4kd+/v0HPv+E5gBexQcWhQWPyZ3gvBwp/iyD5SV4SJOfnR98Z2mN7UtRxPMCuWskbZKR2wWwysHXXk8FdWvI+bHg
    yziJiOorx1qjVZB8CZHZH6qfRBgbJ14sHl3XVa4SPXcot0u4rrGvbADJWQBgYv4YivljyJaCvNlcG52KmTgcaIpPmmeDcsFsEdaC9mDTzT3x2mmx1McO
    HThdHqUvlcGiYV9Ba7DowWCR/ZXiIsw5rBCysDJYDOcYLCYsi8EKwK8ZLI6UBovJHHNFTBywjgdsidAfXj6aP3l75dVNdfwRa1htZ70itqKXZ/mD8zLi
    gIWvHnXp88F5n0UdMVu4XMhN9HyTBge91EVwzxUS23NZeZM0ynNQT3HSyTxrfUkFlsGY8dVgZ5JzqdEieLBNRnENO12EdJZiKzLf9kcKFWaQc32m/pdW
    3lQdhrQFvsJtBSqgnVnpXIZJwRKbCbkOwGM3eDHU9cRWtfIJ801xWTOb7uoyaNZlYM2sOF/eJ/BYH2Z5rIZZHuvDLI+dBLP8kJHIcQ4O8P3HrfvHsQKz
    PMbBAVK2qeWqjkkMgO/LDxUGR1hGPlueH7yjjAOwOH/wjv44AF7yio4oswpyign9pimjAdC+hid41+TfcLpu/vXZh97oVwZkdsJlugPrkd32tA20KUGc
    fQ7ibPKv74Gtet5khmDOt8fu4G8LOPYJxvFk30TSWxns9snH68Fun3z8xMFu97PLzMMcPGCGn4dW6+nCj+bJIspCIA6qwQTfhBpJgIX9hQ/NTBFAYBoB
    BHjnZs2+CLhh/izh+7QEwG2mzTIArnQE5r0f3T/LDtgakaVHGLxoDbezqEUlXw09Du2Lbn7gYC3Wrf0m7vVB/5UMI4yeMldueTD5z+T3Hpwf5UHQt9x5
    QRVWLvbfdFWzCvkA+RghDrP+kAj1OCav5buEJMIrIbjNYofPfqV8oSuVKOIbahhH6bmVhbSJ2xAbt9PUyvo3eP3j/MHbZqEJfcBBvPBum/krYje6HGuY
    1aQtEfFDmI5yoxLK8WkbmXdsDW7LyBVIbYxMNK0Nqj6wcmQ9Ca3iMqMTxi/kCANl/ELVH79QGZaUzzR+oQgydh/Tl66yMQzllhCqoNuRmBTJnKAQz5oT
    FCIpg0IUEOdxyEOmBPkqQBxYgAbOEMugDYjj0WELF6wkrASqcA0tCdfQICpz+LZ+7y7EbmgRQ3AuZEs2W8WBz2sQfALcSl8khw9UXh8eizbppLXDUYgJ
    hsWy7h0e3Dt8ITie9WjC5/PlImUJ4ieHAla5yQcHfBQAsuHBvQMF3mmvfFZyfqDl/KDA0zakmL1mMeSjKOK9j5Y+UiwiZ66NqelyTM2Y3krj6NIgupY5
    vUQ8E8svNa7Gza+bbPuO0p5xvTjfD08BxVb+nTj//nvqb0f73h7se7u77+391Rt14hgJ9e7Olc6dX1pX2XB3ttUT4gdAJGW7s/8NAOzhPiT7cA3JPtyH
    ZB8+CZJ9lAnTp2cAa4/wc2O1PlpQq4ctH0y5JKI4ZRG8SllgzAjgjvtM9EhuEFsvticDcMcC3EEF3EGJTgNBp5b9AGQHxAeP5fdWnGyRyjg0FCbYYlE4
    ALElW8bWYsCinyWK8c5asBSYBZZoNJCgdz8IjEsyOzsHT2uOU8XXBLMb5vRX1hFxgRz4U5O9Dx+dvX7PvgO3rhpnCXYUgf5riYYS66+jA66ZR6kuAlxL
    GDLq/TmvzIJr02Br5h+hSV1onT989m/AK2Tn3j2PPXLPTa//wsHnjDvfV3h/5JHbbnr95w/+zLjzGN7vPnb0sze9/sGDzxx3HuH3R4/eteczbzo4Pu48
    zO9Hj96w5zMHDj573Pki3j/22MP3PLHvC3dQfQ/y+yMP3/bEvs/fQfXdh/ffP/blzz6x78E7qL57+f3RL9/1zU+/6Q6q76P8fvTLN3zz0wfuoPoO4/33
    HvviPX++7wu3U33v5/dHvnjbn+/7/O1U30G8f/TYQ5/9830P3k713czvjz501x9/+k23U30H+P3oQzf88acP3E71zeD9I489eM9H9n3hNqpvF14fefC2
    j+z7/G1U3Q56/d1j93/2I/sevI1quxqvj95/1/s+/abbqLKX4PXo/Te879MHbqO6XkSvv/PYfffctO8Lt1JVV+L1kftuu2nf52+lqi7Dch2b/exN+x68
    lap6Pl4fnb1rz6ffdCtVtVYW84Y9nz5wK1V1AYHLbtBMrOAk/b2ABKosSqPeI850FvYOHj9+vLN716Fc7Zg833EuIgiJen8X/Dybu1KeK1nhJhaYUJdS
    6UP5qu1rHBZ+lKjN6t/zlfhGbwsvbcllFAs39qlvw561rZJSk4iTlS9kSBIjQ1c0xT40BxzP4GfQ/WQ1+25IbDSgYo6N1uD75BsclBY3lrOJYQO6K+hp
    +e7blotDqQj21CCQz2RdCeuEoxnEtylUOSHk9lPohKM5OmFfdMK4JOEQWyXjMj6obuBMwQeNXhodYlehwApFxd264F7Q0x1898R2qHLZqtPuXgzvSTZO
    J4FPl/xS4jnxcwqXP/Y/yR0hAqcOK4BbcdVUFSPOK4+wP1UnbJhbNoSxsS+VnIQyvZKAaPFfanH+esgpI3WxMa/EOGMFUBmjS0sUGuvtCRSBMAR+4fQJ
    2YhvIwjEIIPjUGqOIQPRTc490UdEiBGlzWWwi1jN0hBcPqH8YduHVaz1eT6kmXwtOIRS68MIlEZ0Gdc0xWRaBrtMKHRq8Zol8gDMk3aEAZRZFD1pA6Is
    hfkJvt9rjQW0BDOVgHJ9pF8JFGgh/Q9VqoyvwH8HM3kp5MCdEFi3spH6tf02afgql3u1RIkBe32FeAmUwlJzUHjcycWYImBsrhILN7yg7oYHi2JxwwvZ
    rh1qUV/uHsPdQeKLA31zsJ6ldm1VjwEfK1enKwqebGWIFvZlCuPHPO2LivmYY6n/HA6linnUzEKBH3Z+kDhGIcAmsuMO2Har8M39lLKnbwGst+jPZRm7
    1V6R/R/23gVKjussF61Xd1d3VU/XPDSal6Sq8thIQYoFOJIYC1s115JGlrGVnHCOL8cE31zfu7xaAiRZ+BqOjiTHsqMQB5wQiMmDiDyQT7DBhxUgEA5R
    nIdFEoKTGAhJIA6xSQ7Y2IsYEoiJ7/99/67q6sdIM/Lj3JvF0tJUdVXt997//vf/+H51zo0TGk1EF4S0/ofWkKGE0Cz6IjQo6kopj5pIQyZ6NXGEarCK
    8jEgcneF0E1/r2Rap7F67pmIrz8mS7WqgAyok8Kkvop3gEn9MdzNCV2vYfCvhYgC6k2DrZo9bGF/T2H8/WMJHYOvTZyyrf51qVtoAM+u+6MJ0jm0fr6J
    q9Uxs7nYflXiq0s2+ZFXqv24Qa5wDNuxEY6tMPaRvpNDo08zQJvtn41rsHFqqgsDv8qf483adKhL0n2jPG5CLUzbftjgmU7P+SB0CNaUt1c+gcZ4yAjE
    +dm6xIMDrH9frs7qqAP2cNNxe9WIJUOwvDWR1hP5XdTlhE1bIr+vWlgfWi1ZH3upFDZ1CfKiagoWEXvBR+0lwL4uBfB1uVCvCvTaj8IJzdZh7hR9MLCt
    xTBgg3erZ6waYlYKbYCrhpJ+LtMH1XvQpoY74AvGp6URSiVHGoiru1UAuRtEpkhEtBV1ooHrdLiP/rdcPVNx1ayeSdwhznFVgX2rCqfhqrtNAaexOKDG
    rucRUOPzjxBQI1xeLPYSykGOknHG7sI4KIKg/7FdioIeKshGaHStBtGgtrgaUnpwGWrIXiyMUBWE4TnUkOE+qCEPFWrIQ2dXQ/aWogmZimrI+edsWBVs
    Xkrw80+yZ8Ny9POaRQOajib0e3L8cMtE8jCMjFHxbrAi3ao/7ZSidZS2bBdbdpVSXSuuGuddKzX0A/gBhJhQRG/hEglLXfjdqZlyzfgoBxoHyeeJsb57
    Wom7+SmD4UMQ3oCXMk7MNUVOTokLbLJgcEROEVdjWltX0VE5MARtLzwEKanFf8ky3+Qh5lOn5U4/+sWGb3qUsdv93PscXcoCTLtr6oUvTXbYHV6xNsAQ
    aLs7QvRfdlSLE3Vhv5Ywej9mE2LZSPsUE9HPuzPvQMAOpqYXq0vvxaIPqyzqVWm16D5l9khkUR52jQDk/yzgwRTjwigGWS6Q6sHhkEBOAGPzCTIIyatv
    fLgdmkFVdZFEXcqFuw0QtWLbZxqZkGAEBp+A0zK1gfLoqgM1LW1cukySfcX2oW5gmOyvpm81a2MTdpgUOrb3FjMTS1pNImtYd0QRKFBIOuj333AcW82X
    HrHUfqlqBGsmkNxnciQO4fjX6s5RJfNVhdavCnkZPvucAk3kcrROWqSb6EkX4c9YJ12pC1zTpIWiC6RPyKqwF1z2AlO+Wt7namNuKRtBkqFHkrdl7XEV
    2uNq5xxRVGNrarO+eWDqz9GS6VpZE1VEba3hsgDx7zp3G86Y0ZB6Pp7loyCPwWPBChGWqL7a/dTV7ucRquc/LCeEI/N5CCKbbI4sRqDPqg+Bv0s3mXZ2
    C8K1EdxV9lP83zWdP0RMK6C95Hb+XpHocPtl+v5l5j2T2ze35dg879/B4/N8dMdx/fooHh+nXXBVbT+r8+ak62hTKtqUqjZFGsYZ7SKKUslL0TOw6oUm
    ViEVeUQ16O9hCWyNOKfZDGGf1fDUsHZEQ/B09+8/Dbv62JyGK+DbumAKgg90cxLQwzlqjRS2Keyn5cKnqZAYxJSZ2FKdQK0UiMHYyVZ9K7HSnDy/Ehan
    02kRtn0GUJV2gVTLD7hkBJ0oFCUhQk4nHrUL5WPeo6XggIxlahWGwV7e13rmcvQBqxOCy5M6uYxC1Ollg4apkTgMne1rfFUfF1Fqz/0RLFoYTFPNkEM9
    IpfaWO3aI37nhRqfF3Zwfrqg4LKzIbgsByIjWF+p7iDOn1Z4CmdnoX/A0wdyGYJKaXxVP9SCTnf5pZAARkbzu7ayRMecn+gJwWNltx7RxeVwHmi0Lv9Q
    WlUv/ooCFUeKzqUwu3K5ivihmDpXItJcXN2bMOJM2xivqZI6tqCY3mZCCWHvry4AlAs0pYlNRfEWixjLwmN2a9LvAGOl+B8GZyxnPlOwIPauThQiUvxG
    5uxqKo4gVXS1uKE6AmUWGMmyxvN6mElX2HI5uqCwJlfzAk4gUCg66daFNJym2EA+nE5rezOboeBy+7TYMdZlf8lIr23USS0t4IUOC3LTed0fAmxWRQc2
    q8IRM1srJYE6Jcs90S7w8hT8RdHHeWzRh+fCHi1L7tSFHLIyTwOlAUZSFpwWOFYGcuWMe9AOXl7ICu1ZFmyUCqHGJPQJwCYbixU5Uyo4M/ocCC8hA5Qa
    QVpJGR08CYIvdxEpY+nplIB77F3KaO+lCk7htmoEvHHKSD5+F5IPdMAO0V3kfwfHhz8Vx8fv4PhAmvwqBnRS0FCLMg8U3aZYGcGAKjjl48MfL/h3H3EZ
    YEprk3HzYstIx7wu+vTjVpdfVUceyn3LNqJQG6ImRykv+qZgW8h7C8kp4U+UZYVW8BNCSEBuOsDCbmGoJ/2ne1xF90i3WMQG/Q35LBW2lktyX45S2QXx
    p2JDezGIP045L7eOszWGmWWODTaODYWJnFICNVEM/qejRPIpO9fRnrSNXpV+VJXoqwWum7SYRjRrnbfboIkbrLuBWQ4miwrZk3a7HA9vg/Ux2yALqaNY
    R3x7PwuIHqWwzFLCGiqZhUAapN4n6voZu80wUp3KMAU9086gOGjsL9qeOjTuedxqZx4kyBcptKuKqx2G4FC/y/7X+4xDJvTi0WP0zwTs9txU9hKAMOXp
    XoIk9ADtaX1NW18jfK7CkdCVAuveVsEMnPBmMYvsLmW4r5FtlJlVfcDf2t09DWhAWx0ZPM3Z7uSMSXHRdg3lB5KQt0p12qeqXQYedjYMQBVCNdaUbBSH
    mQLEpA6BbMkqT85nluKk1ExI4HoO+BRApFsvhTz0MydzM0+e7d81LX+v3zWdBoozEmhQ45t4lA1hWSc/ryLqCNRHTUW0GtIYvC3Z2hrqElM3EQDqOOBF
    cb1Nl0/5tB6H+WYXNgLguvvYUmrxEMEU822qqeEM7Xq9nofKaWaPkPo0syeEljW0BjJxr2mG6kKKn++0f7gZAGEoAB6SPvsFeVaH7FN/3iUp/LBSEIxe
    6iMDuotSXxJ81GgJfBE5D+FP4BoS16OP2GmdwbUwARFNecE4fNRLh+26Icbh1QZwaAceIVID7D3CK6eL7F5VwCHM6OQD14YXXzRcTqRiwzGc3VtUpaSN
    HYzu3rhKvcRDjEyIB3uTBpmO0EwKuIJcKNnOtCXDtwB+QK0S0la28WDcyjZD8n/y6K7prm9aByTtRgCr8H0DLAYcYzrfhBhuRCkWrqXRVCnnDD6KZNn5
    HWxgj3AixXQDrA1gpQlpjbWSNfSgZ7b9hurUqM5/Zcnwelnw4hZJD5kDwkZ6xRK0g6+MOys0LpQ5o3dU+jkPqpCDvlKnLI+vRDnpaUsdRTUMY/Y5qz1v
    wYSgistuymHI5m0AMTtjwaxgnatfQM1czf7Caq+1rE0MogCIdj1tT+gxe2GzdSFKxi57qX2F5Hp0s7NFv+x2UK7zeCon1vkvI/T4f7lt/sw9n3nN73zi
    02+5+BWsIAAThSLNZhVmJzx4nGmcO4OgZYMPhAVHWsvigwX04pRCuVGLmmAdybQ3wZlgxiC//kNb2cta9r0KZzq3M5fcxBl9xbOPv+a0dLpapMd+9DXd
    bLJ7b5XHldJjjHyVEFJSU1lNDpgbXUx5aNbA2OdevNMAghU/fAPBdjXYAxW8UcHt8D4FPFXoBWUK4Cvol18QTjUcbeC/8EWhsslYOxofPdQOQE/Rpl3q
    /HX1uPGMoI9bdZ2eOZI4oP2aUCcy3AWkQaykG5SHWgrNLvsxxPib2Y3RimuHsltPHjtm04sbCDqNHD7H1CfQ+uQ+Xhy/wNhjZ+0hxxhaX7Cj6aqhtauh
    06WSzUAGvsbmJ7vYb89Sgs2XAcOGB5zzrGmwo7TJBAzEnseGcVhqw5hPX7iTRv+O7iBNL6sniC8eXN2smK7W2pUnj1+eaZXdzSo6N1zChxXIZzX2+o5m
    paRIbajosrrBmtXg8dhJUAlMlqbUDVX9orXTOMw01aS0yVaxgf6OtEZEDMnILcaaoded0iBbZVDEJg4vksteTD8VtSodbOmUqsn8IHmMaMXYEkLfoii5
    ZcZTvksBJxe3VKBUBq6To1nbzPkLibBGqMFhvHTjYYSvr8iOq7hz37+TCRptEz/7ZfI7KHwVHZVzjMj/Fg0RsVJtGME6uJMPklYG2IcaTtcwPS++JjIo
    Ed2Gu2P+wBVSqk8jU/5ge0x90rBrEMOeQURDzSBqw9QtKuT7l+ZDNIwpNRoPa+XHeoIORXGrnayQ7vTaybhURKqC/3ISXrk3mTDe+5P8dEIqtZ0nwxWm
    u/a00ykaBoZZfbcZNVfoeTyerMTgT9473ziSTsNIJZ4+lQ5na34aKuwwnpLeghnlggxA2E4npXY3AcRRaQ5WUAv770pcV17dXBFPSjFXNlegrzBXVsYt
    zJWVxVwhp7MCddq4oynJxnQCjOEAtBKYgTVp6UpWWjpmPF6J95I35kAjGdMRGO8NuQPcnJ3NIYRJAUEazYSKDYV1vBnNalcKIyWcISvUQIWU83Nx+peT
    y+5mIH1vYzlL33sKGoNq5pNtDuFdGlqRBlwYWIlQqNIwh6WYYCw+5MzCu5YmkfmrcG8juc9imAlZpMtWiJr6xvrXEHNZpgH6IV+Rc/KjxNbFzcQvWIgq
    TYdlNTfxn6S82U/KO8tbCK9kR2y608KuWbACqUgentLAgtAb+OsfB0KEodSNQ9m/vPPYSaXUtew7IKXC49QIQNTZE3zSoO6dZ1jlInYs/H4kMynAf2ED
    hbXGrA05a31QWjurCTGNzJxtcc7amLMVrJZnXUibwu7JWuNkxfmztZPAPMg1jkiFKCOB/MYIfrYr/1UXxj4Esjaod62wvpY3w0pVm6iwHQ/pgHFfK/U6
    JpMQQZX6Yc/ywemRD4DWoLnJWQsWiaaVia1MzCVyCTY5GwcGFJN9iqOuIjdfldERlQsTstkJsxNrhrEb/U8bxZHf2t5ULQLiLVUR2qUGUNkA7EMNjOeV
    klmwl8CSN6mgKKvtNruafFNXzUiR89/ZZmfsyjzUzH3NHNKrzIf0qpb5lF7VqEOXdYTLkV048mTuIY2A6tFTrPy2AublkILmA3XBmv/KA7e//pfv/fz9
    X8HeR0s8P7t89/S8pa3PdRcAzjxw3wm5yMvjXd2hta1pxGZWFoxrb1AosMWUWSpDzFkLCYuV8XRvlocDTgFnJHAKygzLZlHLRz7QwAWQ+tRU92mbMMuq
    kbm2EJOojtVCaEDDYtsIhEy9vko+HIXjdxVqXw2lcrMpIKnGB00QGshffkQOBABrpKysvNVYvSwsvd8t4VVTKz8GW/O3qUWME1v3AWTlxCmGuw1ea0z3
    jA2gPf/l//Htf37ii7/35KsOyw/Yn/72o2feeMHt88/+27e/+aTw20cOH5cXH/rOM//yja/96Tsv733x3k+8+b999j1//KYLe18Io64/rZ43XQAtiW3W
    gw18C/tnT2XuzSr9c+KqYrHfRAkMlbBu7MmUVTkgjh62IsbQsiNQ4U0N0gqNK63jRJwTS4XjXkm9+mclCwo1lirTMPqOKVfnCfM65Noup0J2+U41v4px
    2HTpLGbucLSZiRUeW04H5M7NW6d4PFukdUwKgw8wZ61XrtQ7bVzR8WyD4qdwgnpmguKR2Qp8o3rQBkJUGBwdFDSZMvRO2GSXlgKP2ym1XkuMm5wn6o6a
    XA5uw9y+6byIwW2+9TfnF9ymY49jsJDdXVRNgQo46sefo58vIfBNDWjqNt18nENpta1GO7KeeVc9Swidw5rTYZNTYQWEyVeNnigbAvUW2hdg52WWieu0
    5Ahj0nXBpqXYzcxNleLj0GymMJf5TwX1U0dbayEP/cD4WMamk9TPGNjGCR0IXKNAgzDcxaNC1M1pdKt9vkG/jOs73A9wSvHyDkUYFKrN8s40kX9qHHc7
    er1R8hchwE411FflLtuYpKjOsUqdY3bspHAIGXy8sk/9+mlEgRjuwCX0B3Gl3Z/sT7bjepVqza/TsuQYFEhdTlW3ZLE8/5ZVeFUdphFH2avqTgid7/11
    mC8AMDRbqYChEL1CZEMB7odMGGua36k9MhydFOOTTlcOwuh+9LF317LH/vb3pQ6fdjuvATtvJXb2+HvZsEuSev7kU/pkTJ74izVga7kBZs7faeDpbtks
    dc0uyJ55T8m5Ja+Uml2X6j+h7l9qoT2g/iuze9/bnw8CyByLKdyys3vfwwp/FC4H1cVqvG5JXX7ne4ounzRdvra7vmvxZ73Wd+OA+g5l9712QH29xer1
    fUuq16feXdRr2NRrS3e9tuDPVq3XtgH1Wp09/u4B9XIXq9eWc47wy7I73z1whGG2Xa7aAs3ytWp7BlTtpUUs6bxWzmK1uvSctRrK/ubEwFp9vqdW1+LP
    dVqr6wfU6nuzL71rQIfZi1Xt+5c0kAjfYwZyxgzk13sqdiP+7NOK7R9QsbHsDwdULAAU1c/byhu9gZCDG6w7bXVNOGGrp8JxW0XTxi/RSKh9MpRE3yf2
    eC3HHq8IXTSc1CdtmkKqULkV5NYmxVGnMAY28EFyFLhQrRGJ/A4LxOzCBGp4m7GrVO5Ju6p/sulVk8LBhzFo4nrfu7p5V4XoqKYBmxoIj1M/mFBJW2kD
    WszggfmK8oG4iTUi+4MhkXNBx1jDKeuo0fo8dI9sZ5CkaPQU21LXS2HFqas5mn8kh2uVmpMtD8mguWAa3awh22keBZyGaexTlPxTCt3HiGLgk4iJANtE
    7Xdwya4J6qKBGVw13fJRFUsNPNkx9k4jxHeD3BGDchM15iu212L//vLzaTydfeBROoR2c2xn482WYCb9rwPMpKtcQKWQNIpGZXy5ugyl37WIoXQ7rZzF
    TrobU8ec0EoK6z676A7+jtrF0R7aUnvoHDuIceNLmR7N7Z8fc0zYHoXtqqjrj30NJ3W5xyvo8SqtGNHjVWPCpCYi5mla7WKRv474j9WCRVaNPaN2mGGw
    1ZRBQxVxHCoDWWRHg+hU1VLGsMj2dpqKVfMIvnrMVTYVZno5OlJNtQGOxnSsKGNMeBLcGVMBZ1BOhzWnwyans3zZW6ZjOGQn55CP2YPORl0nI5lr0b/Z
    yi+6Sz0Z9SZa/HA0aRGT0wAFWuZEhTfvGehp0eVnAf/2Z1X0QQZ1SX4WvYmem6vFoPofc5bohLHwXeeEMag7/oXD+a4XOUiZCVH2bfs5xCjDbKXFP6wy
    uXFX1Oq/2u2/YVaar95mZwtWVi2ClVUHBCsb7bM6e1Ww0soPS/Jfj612lATBl2V4VI+tyAHZ0X6Qfnhz0cAKERqBGeCoygWmCTQBaVbxCKd0sB0O9E91
    CGBtxeBwkqb8H5KsW/I/0nkqy2vYvG2UvvDzr+AMGQ8XnoiftdUG7q7Hy5gG8isdlsU4PL0J99D7bIdMNv8S8h7FMwC7eBJp53/rr//Q3uzezXt5eA9u
    IPS5/3EDaiAJOcSZtQ6fwcvOSkegD5cHJ/WBb37eoz+jVyiSwv2PM07NhMawPBrDWoa+LdJnO9JhsB0hq5uElEkxnHNXi95fatH7e1r0/r4WnWYrPvSd
    Z6RFH8hbdCZv0UN5i95fapF8FueNOd3dmDPdjXmo3BgoHUvNgaedawUYrKIhD3c15OFSQx7uacjDfQ15hJV/98fvlIZ8Pm/I1/OGPJU35GE2BHX9fKkZ
    j3Q34+vdzXjqXGMSdcbEMU15uqspT5ea8nRPU57uagoki8ee2KY333rc3Jx4wlT/aVZ//rGn3vDV6rxkvQHfTLMd84//3Rt/wzyUHKbzBrEldCrMahnf
    nuBbbVBnTNJhNMjbYVanMMfDcNLwbkZgrUbRsDuf6AK+eaLTMLnvahi+7G7Y3XnD7spvTuY39+QtlFRo4Vcf+JPf+N33/crvfcPSFt31RN7Mx770J5/8
    +G++9YOPmTd3l9ra9/KkecmhbGrz7zl385s9zW8Wzb+3q/n3lpp/b0/z7+1r/gfyxt6f35zOb87kzZdUwfxTn/jjt/35p972Bx8zrbjfNN6ef/rnfv9t
    //yGv/ztR82bD3Qa3//ydKfxOGDz2ZlO4+1FGk9jxVLjhxizLQmD/GsQ7WE1kqWitg5FrQuCvcsgN0fgT6y4Bf7ERNK14qE5nnWac1YD9lVwE7TiUN2Y
    nBL4Qq2EQYV/vzBiT0PYd9I2GJTqW7MEYzmfMg3wANCk/gXtfdY5V23GmZ5e1gswnzth94Lty3/4DrTkPywnho05wugAXaEPgY6fnbCBhfjnapspGW9J
    x4gBsNa5IlmBy7ZkXAEuV8oHY4OqPqaPterZVx758Ce97KN/a2fHPuXKu5VswkcNzm48ljlRExZu8bhQnxXJMCZsPaLlSTzEcyaMECbl/5T8n5b/M/J/
    FYZ2yLg1tJjlp23YNsRDg6o0pI9NlRbJEu0xjhpD4BiETRnLy8CPlUvKXfrw84xE1Soaezvj3u1LVuFyYzKDyw3JNC7XJ1O4XJdM4nJtMiGtioYC5UJX
    62VNHELFCNDwdAwVqePeT2Io4wfVJ9THHQeUMoR83OQ6SbBOyAcmyHeFqlVpzbMyXnE1R2amzZkz5m5Tc4pxmFPASmGlLh4rXYlkNb5N0NoVWDeyxMYI
    LPeFbQzCgyxCyiTkcTJevNrZdBAwtPcxrBJsQindhZ83x+NXw6yJWd75hW1SvXEpaRzWnuyf7MyX5U89UyuD1znJmrBaslTNJyDB/Xrnn2Xm34jUfjwZ
    kfk3qnt4I/v2sULGtUiikIlCSaRBLbKnHvjMR6rZN85aUoOJGpIIOrbs0U/8yuur2T99/jNvqxHGtJMqWRmPYRnAUkXTyxoZYuohSQ1eIx6XqYLnYJDN
    XIHApmdsW0rhOLZjMHey4hjTKJVuX+nqpBjjpBiXhNxKzj2tDKkIpcYpvVw5zdeALedsgKXOGpSeYAjHcF5McF5cIZvMmv4hQ36IEhvJzNSs5RYu3q5l
    3vjtNDZv/OINqOAJ4ZP2x2swX/ehgStBq9fEK3AGHQNQ7/7NQsMxm+MYlqMOhmK2HSf6I1BToBUwBfLicV1kFvj2FRiCuKVbQYiubmxXM55zRsNb0kfS
    mrUKAIFe+DND1Ndvdg4pTV+bxpuc/RgkQw4KcxKSa4DWMuidHz1ckOuY5Jq/VuqOtnKBcy9spy3QSuLgrsgJ5viSaLh8NK4uYzuKeYzck5Uw5hwztDKJ
    W4ZQLi1XhQBeESeynlEdeuP6hTeuD/8mggPj5c85SQIdxrhMIM5UTLSWHu2J2jxu/HDH6Yc7Dj/cVg98893o4dYm3TMTCsFLQM532exV3f/KUM532+k4
    aooii7pg6eUY/THAoeh8a1bs6pJoZbWKVuLVTPp6J1kd8JnkKR3Y0q/DNCWhwypJsUpaXd9j5a9GzX25jGv7sZoOzFkz6JFN1oRcxjZZYyCNm6xIzigr
    eWiWvUSYkdUIb8EwM1epPfiCXNZscq7QSDTbNBLNVrms2uRskcsM7IqseBpOy1Y8BfMjK54ELLMVT8C+wIqHgclM/mhGLqPqiDui3FJFuSVPuSXjs1hS
    vEo3n6SXyOudRQAmZpYGMDEBU/SJdqHxjtoUNZwLoX5GoSFmzgFAMUMAihsKAIobFgGgOM9aaMbMlQLaX4YQuYNQkXtfLctM3zNgEnSdg4RZuNJQ74Rb
    beqdsK9Deteas1qaIlIBotyNYQx5N4FBtYOny8Ltbqlb/VzS+/qypG4MKeKx58sit3ohcqt3i9zquHg9IjePODSVYccaJHTz4uqwa5XEbjMKZD9jgOyN
    2K0eHHcqwNYBbrxjTJkM9mEucdMI8hXy8PMt45iKeD9RHvsFlgLUzdAUS1VWRA71iP4ol0//6mde4xAbUVJGJ1L/VErdE7h4flmLG4B9PcIYl/jmjvnL
    Xxv7t5+6Ka3tVSvnGmNNT98Xw2Dx3ttTHx95x2GKoG6wEF6jkwNaLvjz3stNzf1TmXd1E0bKBOTl34COdfDZwrnla+etNMju//JpK9caUJgIrYHQLh1Z
    6Na6VQSUZ5c1BPbiGgIUA//81Mp1BJXttNSsmkVmZxW4hlRg4bfZKkkVo8IxzO7WGViqK5CLnVOaJWS3X7Pbb7LLU8qz6E3O1OLF9qkNnjz/jn6k1NGF
    eiZ72Np3NmXM8nQxkllZGSOs7sPqsxejIOMHlKtIHrZUR4Jrn2JGcoJm5g+PFqoZ3Oa6mbNnfO9RzRjXLj2NPIzeAAfhxavQ1+GvqTyv1DYPXLas9GGH
    9mr6seWlL9FpTT+zvPQzml64zFjTzy4v/aymXwvGgPvJ+jlrvd5tmLM26N1L56yX6t3Fc9bFmmIjGAveXQJOg3dbhPXQWmxdXi22avptm3JdxBXLS3+F
    plpYXqoFLfUq4ak0/Z50WXZxe2Rn3bIUu7hfcLBbYSZ3LOP+N80QzJ1MOr2M6WVGL7N62aqXK/SyoJc9uHS08z/6grEdsp1K81DlX3IUBOtuh2FctNEa
    tAAbuIbAgSLRHvZkdzYBcLjNu/32gEGn+VqEsJnR20wRb15mETMDi/iiU8T78GaXY/RIvFmN5ubhTCeXdc7MZlkhjLY3AQC7WWV3NPSVR4xAHEi96GEF
    nE0tE9doDJvg0kr1O6W+01FNn2wH242ej+rbaulYUjXHkipTnHQI8kcoDPoc69chHG9vjv3d9EuTY0m963to5Kqw4QE8EczvAV5Q0yOA7DFUblkqnBAC
    PSSVhLN2XA2ugtF5GV6oC6IETF8ZosQwUXbE4IJOyXyI6uKHzn/nPP3IoJ3TPfT8bZxunxFDwVGYrcrXncofsFe6NGLwi53S7zZi6M3pFs3plgGb4z3l
    zbG3xL6t8WH3HNbV54d0yK7vt67+MpXsFen0g6VO7yjZq31Kdmdx62oybZJZ3uvV7Wo0Xz6r2fKn+B0pLkH5rGZ3zmrV7KgybjEdK3Bxuq2xURjgefer
    NbZTREur6ln1OZd8vZZ8vSk5zxmWeO+SUV20hn2m299S44nz8f1W6u5103lld0Dsow6AYlRibDZYw3PWsAIojlxqjzxfLM6ytllhcQYgz/yaE1zIR5bZ
    QtkMwJR276NLQ3x8D3foeKDp+o7zdrgvd/rS6vE+1sMv16OK1s51qhOxK0D4rezZNbung5P/a2xIfst5LjYk4b5BNiSyB9Gipjh0hWpBEj43C5JH7BfO
    bo4WRtXCwmjJdnMkfXS4K0g8Wl6Q+FBJfJiTeNRKgwKesfvp/faSe4XarMEcDcPrGsAN62oF6JcRdBVwk0ZJBNxA0I1nhdW73nYGwr5/3sC+27GxNLNy
    qzJjgJM60zQDhjkzumua1IU5477Ag3+f41QK85wiCJvSIdfQhCix2KnZTOaSU/FTb/5WGaR4M89oS4DsczSKosXkH7Y1MJpGIUoIZhbBuY7golVlcgxu
    ESSCY2ntVOqqgNAFCPKJU8zn87ZOA6uwOlJvMM0RMIW9tYagNIo7lYdgzILNHKIEqzkd7tSczgMrNBaYoEexFzzwfBD7nCQsK72v6cOu060h/KCyE53N
    YqJE4jdYk2gIN4spNM4OVpcptG8OOcyCocwnOlw5Qi0BMI/42ME9FXs4jy5O70NFtcNmm9bKFl26l8KY6gc1XtpHoUzJfpBiBwV1Ory9WezFfrZVkc9p
    FnmLAjldoUBOC0mdPgZJgz4GCT95ZRLSzj9hhKHrkiFa+ieEm7khiWhqnwzT2D4ZobF9MorLoWTMVAZcWtSGknpFTEAyclyqkCbiseJ2+32tqJlWFDWV
    pkgeeeZFUaZgUw1TKVNFU2FTfdMY0zTTUNNsdkK5wkRDQ2VHstuOHJCl3+LVkVMErrV4ReYeMNApBuD2tJ1WtbMVGdFnsxxVCUWQtR6zadtQN5gyUCsz
    uF8VB4NnFLO2aj7oNoCQl05hASE/YCYxavTOPh5oBOQ5a4vaeED3Maa6j1HVfdiq+xhW3Uekug9HdR9Dqvto6sEnVN1HoLqPWgHAlwNNqvOGWoWsAKrO
    aZ3DGUKTPiMP/10pUlaKZCX+SY1luuhBpJe1etmol0sK2UeQCwiaKiAo+KAn6x5CEXsaKyIuhYrIQbk9YOr7pcARJUx9l/HR3e0an60fWd8t4qO7jI+u
    bNogfH13kfjoaWM+vi0N9qShGjfluPnwTb4AmtPWAYa3IQ6bhwB8zCVb89NJc8D3zbh+U4IDeHRz0pqvEf2qAfx+xAGcD+ZrcYtRDpxSlAP/tj3TSSRp
    75W1PnRfGbYk7w3Psj0oFZpL6xFYScAkbWm90kS1m0WvxB6euHET7RmOG7fnIeT7LHTrebvJMM1DwSVtvSOOjpvYWdhh/8hBxIsJxdNmXIamicsQVgNF
    5TkFsUdIEjSw/5tQfuuDnhgjnc5ZWsfYS54qGharNFVCnkKlDkTrgHGk05kSJI/5D1oCsuIkIWt+Om3G9k1CmzHAA9po3yedLP2m/cxeHThJiK80X9OY
    9XIXHFebyyaM8Qk+ebP0rVwOZd5BlN0sAtA3/r/ccdaivTU8uLeG2VvDZnmdc2HBxHJ+6IT02NCJVyq4q8zrrkn6H2hvjfBT61xftmgZAbBGFjzNJsGh
    goeiSn1MtyPsPMOKgt2AVrFjgPhht2YbdSb+u8UGA+WlP+8hyFSsYU4uPTFv33YHBEU3p3VQItCJYJp4hC0iGAptQghJOo0B74gbq4FAcwvlpyWHD7cD
    FdbKqWeFI8ttq9I7XgqaBDcB/cTu/4R8RUWfF+Yp9nx4WxxquBHPnDsr0WWUQMUto1HiQo0DIzEaIvHTVmzXPKtQzYJYTiv1seejE6euIiR1J9Ntlvk0
    O8IP0sYpqGZto5ptQDVb30vsRkRAU9VsnapZo5i1qX0GjKdss7YJ4GWfonVmRKNTNSU1KM/D5jB6f8Xx9fwD+1FvlsjaUH94MDgs5Eeupfpkm3fX4k5Y
    6rRyqX0Q98Jop9U564DeT6S1OWu/YnOPpT4QQnkfwZz0Ri1gj1yGYDrCYFUVxuNh8DPKglH2JmehE0coH2ZwbzCf6V+6dOogwoRP349Bi1a/AehMUA48
    UxRTvS8NZWJqiJlQJuQeepHUMIKwqoJFmqybgwjqJitpNvbWuWtlClM8j5fFc7yJu+IGncBwh5vdYzAMeBo4vWDZ2NjT/LW1HX3YgQBhK3HN5ebwJuft
    lNjfIsytBy4bc7+o0LM23hvGtWIQ5+LKfVKsexvoQ70nvBBRkmh3ixxAicbaeUgJzTLSZqARF2mUOhwRszfDfGlwVSmtudvWCr7ZpoiGBhcEefU1zLge
    TynaMdqEBxyNhUdxjKep6eZlR+unOhjTtY5IXopV854PPueQqB9xXriYqLrIbB6mG7zDYbqeY8o+YCuGjam8aw7+Bv4FAhvgBKnIbKITfSZi9A6Iq81K
    5CONlVE8il3eRWxrRSOkU7QVfdTpAM+w5YqHq5HZi2h5eTwBbYJbNMHVJhS4uL9r4npszOkFBwCjuoEusyYiQqpaHTMWHsailnPBiDsXV81y+QjnwoSG
    RxwDAUCv1NRsB595GAtvrWq7MBacOhWdOlWdOrVAmXi1+LAURtjAynum7x1X2P7C8KZaitXidIV5RFAIP8cSZVzHqglEpdK0l8F4KNqkEE4MnwEUIyi6
    EDuxCOpY16COTh7Ukbh9ruLbOigC/HUe19E1aFLH6TjNuI4YW/m+DrJeXzSuo98T19HRuI4IF2fiOgpTauI6+twWhKSdYgiLeg90Cc6U5biOTu4x34mc
    cqtf8woDJvdIvhDloKOyLF9lWfXYwfbQuA8Rv7E5hPfhCNHpb2wSQzlX5jBoWfRDUwPvzkHyabJ8zhzOtiG0AAfYKnFxjtAg+QuvtIh8WSSMAPmZICer
    hp1pym4hB6rpdOQV6Sgx+EA+Q2xpQwcx/IcOUvN4WTKM2TREmRdyX+SUEejWI5+ADA6DUzD+X4Cz5IZklfJhPUPwT9oL0XraftZ1mbWQR52vLDSR2S00
    bTm8DC9Sz8uTTvDleKiI2/dcxmfsOY/PWKAmvqVIcWfv66i3rzGWfjoMdg4+Uos2f8AwDRoSmQ/yd2/iAJdFR8XuSsYxSUf1O5xXhpouo/jxtYzJqFSA
    LyECL2bcaDFEcXSWISLqlrUgI+q006G4tZA6jH1EeLvZtjy329wN4S6ylzTUHdZAXaT2GqZrfcKgk2uF564hmGiLMkg6JVkqfyoCfdZIP3PVxWKRWD+8
    zEisP//CKIQHe13frXBb3vMJt+X1wW0VatZutWthFhqpIiUaAL/lAX7LYG91AW+dK8/9muf+XiAuOUw86EwtXnafKvcO+3nQKj536b6K1lol855PlURs
    I33ie7iyqyRTAxtwbD9Oz/5+Fe3HneAGYV6oik1U66y6z7XQfaLyG6wtqZc9Yxu9/4HYPSC/8J9HRBTOtsZMNqE1n41pEnSJcCcPwZSEofhi/3QeiU+D
    pEEKoMdBhjqQRgRv8nr6fGnxUZ7vXtf00fLS91h2y46uypeS1mWDNTVnTend9Jw1rSlmumwETQ9ucma1FmuXV4u1mn79Jme9pt+4vPQbNdUly0s1wLpw
    WQYEW2MbG60R00OJeTq3Sw3eUMKjsC62cRI4ZmKXxip5inbmgVYp17AJ3EqMOuI9MG6NMKgjFE2pZlWfPOwYJbwJq+JLFTZuV1ygbCP131KVjaYmVFif
    m0w/n+AYXycKj1TleSTTG/eVyXTeYqjuTEMLErlRSeTGAeR54z6gI15foCNe3yHSZ8txj+a4p5s4L6cOfWR6s+pgc2MKtR2Ird2cRxXY01kKusIYTrEz
    bGMLDjok9P+C1YebPfLYaSsbzkayUcn7iwoDYowXut99yTFhK4lCpXZ5tJZADDNoqSqKt1LJ8VZwIv7uivL6AzSUIY0uBS/yUyv6K0cXtK84OV5Bmpfi
    4LLwPDu4hC+eg0uoDi5hr4PLltJ+VliGxiXbUEYqVUMGyhyGKzo9f6g0rWsFIpCZ1n5pWteMKBuTu5KnvtIqevq0bNbVm4ccy3YChbGyBp0sykS5paEi
    Lz8AvBayH2OyOz/iBONWacMnw/FVmQDLswQOB1oCf89iFY6GOrW5ICjAlbzuDvXKxrbZQ1+T5boiG6fK+2tOWlWUZ0yWGqHOc8PbOoOO7SZOh/So359W
    w3L7usprdAqsYWLPKO2dUOuhMY0CH6m1ylkWu2GRl7jYe9W2GpyP9mlnW+zCOtu0kDSLff/ZF3tvKZqQqbjYf/R5Ma4rW64XrO1DZaipfJJjoV7DISmT
    AB8koM74QiABdaiR6rnVF5+l9eI4oyZePkaVC94vGRXX6RFrsLh1vSNbJpLlx57prHdaftUBmsX1bmy/6ppRx3LeUkMvX1fLyhKz/otuZ5K/nMGxCa2X
    TWTCEUb/4HTxJKU3T/ayJuBJ2qyyGoCSGXnSLkILdpNU/1wk1V8WSfVzklqip35BT/1ueuobelq2oCPd9Hqx/hTft4T1N5j0KjElruOm0mSsdNHTchR7
    E21TjvnVfmrKlV8jNYX2yNKYKzVDUgkmlk8Gk3qPjttUHw85tQgPeVnOQ1YPGR7ysi4e8vYXk4c88UXykFVj+/288JDVklOg4SIvyzm4y3o4uNOWsnC4
    9vCRVls5wpq5K7GQi2a3TXPbNuB8/4/l831/sX2s41dc2y1Hq+8iVxssf856HjzO9BA9Y0DQOkdEnJbVWG+mY6w3oxmYY+OqOWuVGuutvtRerQeaMcRh
    tXBxy4TcLbi2wtBXDo7FSZ1bdqxs2qxMVSf6htM5L3rqZOYC6p6FxFpIfK5CNliXlNu1nmZcCpiMd512XWIOl9qul81ZL9N2bbrU3qRFrtci1y9epKbd
    Avsx3v3gnPWDejc3Z83p3aVz1qWa89ZLbTlUBpcp2PcxDRop7aZAd6l+RkvzHfsnTrvTXb5jr4a7l7qNmQmQ2jkOHsUkqibnMNk9w6QSFDv6FnFh2ZGl
    tBuZtuxaNtHbxgtaKk0xJ5tvfUl2lelsZtDJpuvdv59sgis4lTVVLkValiTDzyV2q5RlVi86v9sZcDcGxslWy1iNUEinwPj65GFHI+kq/L1ifHr0+/K0
    +z3tfkc9s55+MaM0nPxr7iXu8yk2dhcTGxek3O+4VPXKIVxGafALOYQ/UFhc5HRLx4mrd/O4p7x59JbYt3VwiNfIEB93Cz5vWccgf+AxyHAacR+nES/C
    aWzok1Zt6OI0bn0xOY2n/uqFkFb1cRobctZgw1LlVVYhqrJ6RVWLZjZYVMWp8jp3ahkCqgeLBaoy6ew7Qu2/Q3Lu0BLk3zo7qGqH6BlMDqSzg/olH+AN
    Vh0mFNznGpfahEYtqBZnb4nWBaUTlwq1kcFYJ+exkvh6g7VizlqhOY9fao9rpSeWx/5MdMTamj5eXvpYGzO7WV3fc4f3pblnvZ5js7G8F+8uzgyIzt3p
    fdvEJ/u3fGv1zNYKTCT0kbqqTahyJe4m4T+iK/Vu7J9JlmYXSNovdp/mut59adB5rowqzeX6G4vtpc5ZBQe9u5qnu5p3jr3ToaDgcLF3Hu7eO3tz1Q/5
    FffK0EiD7OiJ/yXive5YQS+oeM9T8Z7XK97jNjALf3g39wJc1i7gDdwFDHtwYR97cOGi7IGn7MFmZ0I9mAr24OQLswEMdjM+9lhJq1x7ftyMvX43Y7Xv
    cnqMMQsn3UiddKMBbsQe3IiND3G3A/E58tyvee7vcRA+j9r07Q/FsP8fyq7f81UhGxdl3yNf/EM3s1568+TSWXVMhu9GVv24syjFeW7SL2y1fnlue70K
    BZ3YXjGxGVawM7E9M7FLFMfnbLb7KY7f68FuppFpvY/W+7mCodPHhgJ5ndnzE5g9XrY29oRoeGbWVM2Thx2VmNPrldOlpktLvlBzxlWIyQcBhAkkYDGQ
    wKUmfICl4QMsSLhrlGA5L1CQgMGE5a6vdpmrLJGwlPq/qv0fvcvt6v0+/IAqer/aXmdbm+3FF3ERNuDBsgC7W9CfVqRzexaVnUuUy9O9iuleFGkkzEsQ
    9hsrF4thcXIhv927mBbJvVfI30uETkASvW4QESq9efLf5QVFv/2r67k0AqXvgDFndmjA37HyLLu32XTQMH9NZLt+k0GyHjUVkTn83tHv7UHf2+Z77Hm1
    bot+2PL7MM2D6Wxel+25wAgxUFsHTEE0z6EFMbDuEN/7JkSGvzcJ+tPl/gj3xcEr8oeZOoJWjZ2mRouS7OP6dEaq4MPZBWDLdYaVdxg+K26b+Btg52hq
    HtPhNep6Tpch05nRzfT6sQZY9fe2DnJTGbGidZUcyQeZXqQGek5ggroaABy17sYYHlL/lYMtk3y+VarSNis45VfgM+/lBsCnLbrO80ihXCAd1+Wwhjkk
    p7e0eh+wgnqMXXng85flmvUc3B9rxp3Djf3oAgZzlwew7USOeCbD2Ig9LYKzAy6/DfV/TAP4Otbj4F6Ef8YmZmmiYsTXuVHajOv3xSEcckpYjTS0pmvB
    fYlQbpkKyVAn3vSL5fzZJFZTM7djDjGRvHuPp2FuyTwEb6xXpC1pWBNHNfXL8Q+qaw7jw1wmS4S1bnDOlTrB9FeYdyW6Meh3oUTrT5xKo6skYbC9WQfy
    sSt1Kc9muydnFzO5cEpF3qRVngnqehFVotreiBiXdfIQQ7Jfe50Ucbu/TWmdOczCODiWBU9vYo9qVvMcbya6nHi2wGp5s7uRR+5OgcsaxWDJo9jvqRSf
    fXyaQW/vcWJrjOUjsFY/kdboWNY0jmU1OJb5e/NI7r46lvklx7LNbhSouH+WriCH4npOHLR3a4tUZ1sRtiqHAYHdTAkEBvHenrEZcc8z9BOK52uAUgbD
    CeyrcCbw1Ommqi440HaqSAHujAAp+Suid3X7feRYK+euwbNaA/j4e4vVoKo18Bjnk45KXZWoREmpBl7HLR81eK9j14FL5ppm5oXBacvv1Kuu9WqgXsEO
    KukD1KMh3T0h9fDXWpEMo1xQD7mgJ+QyAwyJtRYmsL/BmgXvTC9BtQr1DFRbvxzK08eFr2Nlu/oG9X/Z5RUZK5zCoO+qBgpOv6PrTaT9EPZ1jpuHaIR2
    fwzd9E1Zr7KfmN3E7TjOEzhGO0cRXhipfJ5sC7AAMpUhwinbPPP1Tg8x1Wto7AOZAYDcq+ucKK1t5qEkprNVNVtLaAj6mPEhQtnLdR3wInC05UME8Vag
    rbSOh7YRRxAupR3XN5tKxH5eMfVac0EvYubBRR2dcKaw/LmeiItWqbncTL0j8E6y8w0V/JRyVCmoK44yBUczLTsVt3hEY5TdSc4qN8nmAj4jaXZxCpKi
    Q12TISH9vqH4SSuu3ptE8y347NBfic62ptuHB7JtZ2HejI9tF9d2dt4t6I5G0uVpP9y0561kBHEu4fGoTEwkD0KZ7sOmKLIm5qugmz8bkc4C/Yr929NR
    7MXwhfYToIU19wAuCT8A5S4b4ivoEKkMDo5MlyUjRNqPR7hbjV3ZhJy8WrBuI6Vvt1l55fg399SpF1bfJT4P388iomsMeJQOn2ee403vZlOJR7DZgDOL
    x7jZjOVFDO3BJore2F7ULFAa2sPyIX/D8tG4y2RkvpNtwce2MMJtwTfbwgi2hepenp5ldlV1W6iW/Y19DWuSzQI/Btyj7hCj0gTrPwYLtDSgJFKhcmyN
    SGqgtWwFo7T0eOaRDc2tY4TY7tQ4OZm1M3gnCHgWabqsIqTz/XfglNzFWVSy95+S4hmgdaha0VDVQfaO1/A87QXZW/TODbKP38Y7J8i+dSw/bVcl12/y
    V0A5gWNGBl4tr4RFj60BWCvZOGom3/t5L/vBaZsOBQijyhPTh3iEtrI9bYrba1ljV3fAN3MsqqKWFQ9Ti/04tUsK0RvsrcVDu3jMPbfSeV4tP+/PJEbR
    8ipD1Fzc03AoPoia8pvqLrTDD045dgUhXCsdzjx22JnV7DL99Pt3I/RRJgRMCnrK3jVNycojuAHLgAhCGpjuJk5G+ExKhraGAMqjnfM7O//OI264cXVE
    cNz1lpVtW9CAUBqv3EakO4Yp5JS1y57a2V1H2kMVV87W2oWPsBCfEG1P2DuRPWwVNcKtvXu6xUC5pYcnpfJdD+4yDzLPPPgFezcx5iq559NjHWbCDKS/
    oJAEOFEjlghA35oVhR9S14+KHE+x/0CqVcWWvc5CyDHLerlQMZceV047uwUY4BqAlbcvb+nZ01ugpgbv5M9ObmUOFBdr8895u6MVGLdSROLN5fq5NB99
    V1G4+GrR4QriLvXdYQLHY+5rQzdbKkq62oikeAy0CvUDxP4wQrSMMMrOjBnA9wKA9SSCtuJV6pY/55YfYkmTD+jIEV5VKAvpLIObXBKmEYize/72tJWp
    p/AfuDDpKYLvetAzzCsyARTMHglKaukcwoEh+B71rqACX43kIp+GN1p3NX2MSw5GJQtdpvSWnPJFdZQ4pv5ss8+n6nm211FiNtcVz/boimdVBzw7wEBh
    lo4S+woDhX1d2udFc7xOc7yuz1FiyXXo0zO8oguAkPiSlS58SQNAWAEAocFtBKOoAITESqH3ROIV1gXFWMcqdMESmcf6AInSeYKReNANHnNc4KHYRwz6
    0zCpwX16AiC1iEgtQDRqC7QVBZGQpT9/8rQ6dMfHuQH9nSvzupYQ+Zfxvj0t7ZbBH5Nw2Oq1bt8XWwM/WkoOVl5j0wKffHd3itxLXmgmd5eXydv4Ds39
    cFt+HR/0MfpMLWyt75ME0R3qvXdzG7/8O45r+qP42Z0ebfeLWoJUTRGnoA2qAHhFu01jVjd6vxu8xXU8FU6qr39cFUph1Xhxra4N2dWtiTHYsTWpPFSO
    w84CN65IsavlhHU1l7AbVgMT4cpBH6YNRAj9l2987U/fefnt88/+27e/+eSXP/TskcNxY/59D9/zmXd97Od+6SXl58flxXvO3PVrDxx/3Ztme14c73Ln
    J2vqIDwaiH3i4xzJLdXFdEPUdFQbqozoEy5PpEJ2fWWf2AZXt1BX2+MiGJULx99Ydi4TEdgqwprhsHI1zZfrJia7m2ddM5lr1kBayFEP1jleApSI6sV2
    KOtxiHE/iRsQEjCoc95TFIHgNrsvTn3qZS9Rt4ZZ0BEvu3xnk8aA1Px6qhs1kOTgw2JvQfUYJMF60HJMyPuX7JizQu6H9pzVVOvH04w0qY+GAkydP/MU
    hyM2OBBLRmK3Os4r0Udsxm/XOFAzxd2EVlzoMa1ASIJl4KzS8YrGIf41hgrLPkN2y0XzuW1od7jsB5475c9Mm4V+ykVIleyYbR5Ff0E39N6P1OVjJlUN
    nxEJUaLhGyxEl54nxxSS1Vzhb0+sVoVptWBuXgVP1FNgJeBoGrNzK/oTlrfBGiOBzWa1Olb0FpufQobi9lURvYiAxowj56gm0tols9XHrsTpfCizD9J9
    ZQm2NKry0rOcFb1ZcTkok1BXmdPWwU4LZBVYIQWEnZrmcdCMnXxc0xhtcHToq3pV7WTQxWCjFCHVCv5zyVzfI9akZbCNzy6AgUMPsWk91E0F6KiHTij5
    OBoKPmL3sumOns4cZUIJxq/IK6BTeMKDmxpxyQSLsrU7OSEdKqxAF+xsRD1EjrRVKCU7krUg09XmLlVV2Hi7WXFycofVfV17qCpboeXalgk07RA8ADkr
    GBHFYXNWjsDSCVb6L4m7hvghsvbusg1hNs3cp5HbbyD/lIDi4MAIJyV5eeOy4ppaO5M6Ih9mxx4Q2jWdNLJHP/HG24ARJD+C7OSn/sdXZczwI1TWsanW
    LkPq09ZSlXakIZyGJUNnZzKCDmEUzmr2KP5Gv+EOhvHQtXd9OloydK4C+nQMl2uTFfEo195pcvQr4jH5/SFhAccJgCMZ/6mbrIxHwIPFKyUtvlAHLWmR
    HEchQlwZBoHi5UwAMfqjQmFvkb3tPQ9Zm539eQoG8qtGP5OtwwJ+wO08QUX248+hdBKXW9IpFnDMTqbjyXgqukAW8TQf3e+SYYSKayaepsdINfqMK9OG
    A3NIozXsZ++cYe881dM7KGBPOtndG1clU7gsJKviyaI3nHhVPCW/0Rur4wl2RboGogI8X236YEq/ij7rxjPxTOYc1AiR8bRUcA2DBkpdUwiOAMYzLf9n
    suqB5lBYD7rzCYqMQlt39DSOsUbWMPCeqX3K7OGilcQpLNOwPFcV0/ZwcXcnlBerUJULdOGvGjRXV+ljM1dXDdITlD/BIWgpH8lSXIW2r0YQ2tJWM8ka
    5VvN6niSW81UvtVMZZejUlPZS3SruZMehc9gBKWP8n3kcDqFZpEZn4pnuY/Mmn1kqrSPTJnrLPaRKd1Hpsw+UivtI8y/2Ll6y+xscMV33HAAPiazhV/l
    O84VWT6htmFC9eXF6SQEbxLkjmMzG0/uEjZoNp7CZcpsMrNLGy4Yvsoj6UbJACXoPrMRfy7Bny1mn8lrHk8lk1J7bomsG3YayWiq/LvYeSZB0SfjC7Dz
    xKsANZuCvKaDGrZK9587DTN2OF0tm1QymceGTKYofZnCiXgKK2hSp+0kCJxMimLNSUmrJYs1XCbewWQGM261Rlghq5f5CWnEPoTTZXBjjyBDqnEeUlsJ
    FBeP48H4oF4c18emF8djqXL0OTdj6Dr+eJtLzXNWPSiFjdOOkJFoESLyUrsjOcg1CFPKUd6lqMdKROX341bb+AdXo4ddfYzl3QhAB9CylQTAI+x1L2El
    YKM8iZLSm//uSoVWSkUmyanGWVW2xMxNxkMqziezv7WlT578gp2syr76d3/y7loyrXF7H3/g9z9YxUQ+45ayi7XbsmMnJV+gT09lD90up/pVWSOZzh76
    zdNW9t4RfvlnsgngqP+Pn3jHJ6vZk1/SUNe9OdmL5HT6HsnpNdUiJ/BH0pE/K5epOetnQLvnLNkxEJwTJHxaSHgcxkHcKG0SAaMFYqsAvQMA4STW3C1Y
    aRusn0m4QVxs/6zmO818kT3yndR8VyFfbChJ76ak2wwOEPuTC1V7dAs3sfhCbGGG5cLHw2zFtShzJhkn75XErA9rI5mMY4JHZiZepBsTCAjC9h7GLopB
    XzloYq7UxyaG99EkcTsiRl3Dj9jpxPYCO1EuE6AiU5JWOEAVyUyozYDuAvu5thFcGGAvfw6937gsxIl43JzZZCeMD0rrJyErNtLa6aJfjkjyccbF5tI0
    XOb+ZAJz6iXYE/M9WWbR5eXf2wE229mLitsTndvjdl7/yaIt/X0yoY+LuObjbr6VjO8w+0ipNeUdhCWRUJ2wu3eQE7ZuIat0C1nFLWTVWbaQVQO2EK+0
    hbAAbA1uMKDQzhZSfOco0T2eE10Cb0329PWgvFD946SyOb+j7cGSUbx/1Q7mbA/PO+l4BzaIzvfK7ggpNdNrPHf8d23HsjUasrZc1sVByM9JG/Nd4m0u
    tBdO7zMnyG0fQdoxdQBJMUn691bYgq0C3fdLSQLz2WfVEBvckSHhcSQfvMHW8brTTp8bNR835JYOgWZpCpN5EQRFzezzMO19SfY98u0/OATkZvTi7jdP
    6ptUBwnkH3eYOOOg/whPfBHs7cYRdzmKm6A5lmy2Vr/tSZIdRde2sqeQ/ffmBbdMwUn3myf1jcZDZsG4Q8GT80cR93sysy61o7gVj29SRXNCSa4Kbrm+
    ZlEadtyZOEnoyzrB6OjmIVYVXrhgyWaQYPpqYVAYvvkC4TjHqfFYJTtyBIXJatjxrWnjiDJpgkxMsoLZUcyvcZSOSk5f06zLMU07aQoHGxlsCHJWgc5w
    ko+zNlLNmVLgtpnCmXzG9APn/jvcZCbQ6rFmk5oslKzzwNJT8COfXCQhBsTXNkyZSrEDPXTgnGWDOYV7/Op4/MpmhRNzjS56pJtC7yLg9gz2+nHErL5A
    eu2CeJZSqHIT4hkW+5csVjt0V7NilaRb8sVqhvgZbkMKZJlsueg1ms25DlEFM3HW09R4z2lKZqxuc4NPC5M5TdT7/qU2qY/7aPE4k+Zs/eTi5PisDP20
    UuNpDs30Wajx9DmoccGou0tk6J0eFpjUeFWZGk8qNe7jeyfLfG+JIh9OV3UIctxLkNf2EuRYD76zmJn9jGMXjVzFqOwgZZknEzCGNBGiDzywkjhzkvGg
    mB0xPrBMjqCEmZ3Ukc1tVaeqkSEeUvOOXPpMHREDVRVWUATAxQWIqrQq3qJWxZfIxZmztuJCgN7LeAeL9h/KgzGe1TAnh4CuDfqypo+LLyk39Ad96evj
    jhsbkNWzS9pxJUoRF+aHNIbLltzfRQPfbE3tAlN0e9MZJNVz1I+LRNXZbgIa9ZnH6TeBymYLI8fKxfZlGkLmksQqGx5mMY8qDvzdcpMMRx77h2LbYGsK
    kYViwRhoBLmBBsBQzHMaaKRhl4nGgjwONlOfg8NpCJxdWP4C2lg1FT+SKlLPNYwlZqn4IFLhY2OgPa+dS7ocdc9zShaQeQt8rRsKoGlHmBhgZ5hdSpWt
    gTWwumvAJQdP7RpWEkMd2bQWrBplbGwZH4VS/b1D7WyGZGKplmAVme+M0Akp4P+tYWGlfJVklgyL/7urVgk7NcR51/mp81WsjG/3oaj0mgr74EHPrhrx
    vkJU5zJ6rySjVxN/pb1Lkfzn8bYhnESYILfMYNgwG7RMcDZbTVFyGYuv4nxfxfkEi4dgkZY5HeKoj0Aba0HfRypFnmEAo7SuGO51Uu16HtqoRLV9c62D
    avtKtf0+MUynwGqgRMHLrZJQKCUsXkmmzzrZINbVwIDD99UT1h4QtzBKRwUaS8Qn9aF38o2kpb7E4LOx6qXrzPnNBP1WW0YqaylmKVoQ+wk1DX6pkl5n
    77fVmqRC/SmQIvrr7alA31NgUE8F+nYwpYreEmAFZ+9XnSD44Isc5BCQfsYlTjHp3SVHO6yWox0iWmI1j3ZYjV3oV9QxCyu8UsabrfQ5Zmn4PxMM8DnE
    P/x7364YFGF/1uoxjyoORhU9GNmxdZCKC+BgOvkpCN7PbwOssgnzkttcqN9zbi1haYAaXfX0dJM2ycnckZO5ca52iUcuo4ZjOYIclI/l+Fw+PmL0HPQo
    Qu4BFpRPKmpsVizdtJYwtdVEyxX+zHj4FhUMtfaexihbKlGqKDWK7c5u24lGp70DRY6lTs5Cyj01I4pocwUrCEzqnU2Iydjd3k6dRhCYe1jEFTUIqBqX
    fmAzA4fPw0UxoD1d3YyMKf31qBP6hW6IKmM1dXEMEWgssXnMu1HKtVrm6X3sfPXQMyURUsucm83scKh9VJzfZWl5q5L+rQYh2ENfZBbdqE2+hatPHR3S
    IKoadEU0ScpuoYoAVEaVBY4Jb1GEJDpMkm3TPcjEy1mCirNr4hftCmOHBrEaxqDzOMw16OdUnOYpgqV87cQB436ig/6UZn1XxgxfKiO1l0T2JvpxyXAL
    RYhDYs2xwg6jddMktIFV1KB6tR4NlcAiuPc7uS0+Z2mLOsdjRw/QeEYxEtVLieGSDnKvc7qJgmPmh1oc/KmnYdcjE3bdTARdfLTHx5mBhnN2LE0mVl5c
    Y7kxmOLoS25BXoSx2skIP3abxsk0DKnqOFZKR+oSPlt2GlR7PXN6o00OpSsoemVQUPRFEmpk9Ao09Ydg0mGDq/FxNJhAFBeIQ3yGEI0J/ViFt4baZ7uU
    jOjjGoX7uZwE+6xyKvb5taRAmawMQplcrCW+tiRHmbQVZdLqQplkMFSyvtpl8EfIpa4aIaSgnD51t9kGKUFIewWrESNa0zUo11vM9bBe+Uc+/mUFMpW7
    Z4ylXI27HQozIeYZniXg5BWuoBbsXLZpGX1SOrFtY2cYQHvfVa6h31WNmS5Dx+eSLeyJ73CDX81jN5eCG3OEdyn/EXu6oXjXcBd3CyGVWg3d5iRukB+t
    5NDgEh4DxweYdhG8hzF0KuBJKuBJ5L7Mk0B65RkjFUpKCGVnBTlv9UeA+YPv4gC7BFoJg8YGyjNdbYQO9cBQchDxkETc1igTMDxLG8IEgKyTbsvBFbLK
    Kr6X3WOv1DWAQTcLCGlqhdJhSnJ1k9aqzz7rcscPcccAiPpaOAIcdipIQ20anQB2NKvytLPNM3mVZv6aXKuO5VaRqgtDWMGBXV1FPA1oy0c11ZAVTgLS
    GmkagENCWvlhq3OvzCuO7Jow1Ao0WCNOhpnHXxpaTTba3bKnOZJzmFAl3XlsG8PqzDVv89MHKhKU4kOp4xP96IKDVGzCkuoQQgY96x5AtJ2gZakpm5qh
    7/juQtftN7Qubv5xcUid2rlMqGvLNqEmwMVygN0GQupEj7n9gDreIpBuaqTeBaiwKACSu5SxLXrZ1172zzGWLsfylmIsbxk4lkWu+iG/4tj1x9N4oIT2
    e2unKWpAfCUscvcCPzo/AoOiKHVwpU/lFsXWZKsMvSB/uEA5pLOr6dIroUSEXBKh3FoCng50M1QzM1LA/2K7R2Jr/pe+9d/+9S2/99dv+9Wjt6cW5XWt
    2+BDOP+L3/7ab9/xFx96+j/entr588qRtDofn5Bk8YlUGn/kcFox7zCQeGrLMw+GzVXz4nhcYZJY3sTy5sTh2wd0zs/bAx7e6garuvaWM0DNeml2Md++
    0f3/FyRWOZCyk/3XA8vAjjQw+USU2qiIUkNGnPtfD3Rjjx0h9tj548U9F0Q4qeLb6yq0NOWbk+vyMN5KiODPHWLXBL5fTvoxTT9RSD5nlpe+FLBF088u
    L/2spl9rArbkGHe42zBnbdC7l85ZL9W7i+esizXFRoOiu9a5ZGDYlWXVYqum37YpP3Fesbz0V2iqheWlWtBSr9rkXKXp9ywv/R5N9crlpXqllnrtJuda
    TX/d8tJfp+mv3+Rcr+lvWF76GzT9jYj4yjHdN2ft07ufmLN+Qu9+cs76Sb37qTnrpzTFfpjQ8O4QdHu8g2GQ1uLw8mpxWNMfs2EPpDkct5eXxXGT7sQy
    052wtew7baPrlfu7lpnHXSaPN0sebwaP+RYbbJb8XWtZm+ADGKwQgpS9kwojKBLeaT8DuNZ/dl7E4Grw0CuYqdoLhpKbA889d5TcnpwWQcldQpl9Tmc3
    anC8RyzjV2L817Kt7Y4LWzWm8UhV6XoVrAugbS/SL0eguZ5rZxeZj4l2kn2LyuTPwkL3EWjTgq+5tn+0g5ZAnBR6Mqh2TsEMtuD3JZ3fHsBG3flbZbjX
    AjrRzc78DYQnY3KnYpStOICuc8Y2a0yzdc76zUJ/gb9OH6LoX90popYXv9QalFLPiR3UXaImsQdv6QnVE5rwv8SSkLFntFa5G1PYBWlWIqMEgaKLbvKi
    j1Osk4eWMflF33Zz/HC/Gz98Nqlza+IJ0zew4A1ETwToO286Oefu88TZqHQB3rmFkqBIXGEzs++TpH/uyhFttlvAWy0kuRq/OLWkKVC88oCHAr9jU9NE
    5BA5KlZwWtfcn3G5ohJqukz1ftOh6n8roTLVnd4jzp0BSypjz58vJ9Q6C3Ruzo59v0J5L6L7+pYTBIc1Kk0u/ShEha6JSSMVib6jUCsQdqiABAfkSpkO
    xd5ulaTuppi/O4kihrhULLR1xRg5x6CAf8fpn/m+qls/ah9pdDy7GGkWpwgTnHaDxeC0EOg1FDpIhd6QoqPkZi7VWZsOlVou57k4bZ2iDmFIpxhFHE7c
    QkjdeIhSbtiOHPMYuB76egXKMXJB4uUPxwEwFcfayYgWPop5sw13EYxtF5IxVdkgwCntRmiGMQaoh3gYnb2C+hsYScxyCg4R3Ah343LHpS/tWxGPtPGp
    layMV+gUTVbQkAB5TMjdRDulzmtSZs14PCR/67TjKzWjHk/Ek7CtldcXSJYr5ZNhefVeNx4FPRyVGtuAIBnBWpUGqRcQBe+BxmC1GVivtP7lwXr82Uhf
    raIon/rkrZKlDdveIB+EmXS8EzscJlfJcPaSZCXUAPIfxje0vB1nvGLpXbk5dvhAMsHA89L2QIj2eEJ171ZUcRQ9vSKGYflxnJrQ7pVyHZZBhSohnjiY
    222N8/UF5q9aXN/qoYzc7AgmZ8Pkp2lxNGFshWm0QqrdaeJrPJhJjyVD6go3rgahGqJJGg3FyGishpQj8vlJNTsapunkiDFRdOIV9LFVxGgrXoEa8Pg7
    ofHSx4CiAPBToX7qfBmpxXyooqemWszHBnfmtXYRxxXRm9WERyUbkIpLF+QYJqRnDCNbQ0tqF9uhxo4FqkdN44jX1BuUymAG5xLiCaJWk8aoXmBrEaCy
    pmJ0bKqoyLvrupNF+UZWqEJVV6RmGh1YwbJyM65CNKQCIMXdiGu5xuhiIBuovq1jjdGxxZDXLoSGapZBlXsNGs7ONlAzusrqUnWVjMqlpL8G3RjIHiOA
    yc+/t7VobY8isdTggOJmj5zqLq+2nPJqnfJAcoraLyOPzC7lYQeKS0XvP18jpfnqI2i300YCs5PhTv9SIozWUAfGcO27mpXF+7K2LCWsx920qFzQ06NB
    FwSM/cP0qqy0U8wF1PAlOznbjmh1KS/Omu3OTDLz5wB8YnsnUaeFnsrh6ZlcwRDicrleLt7JoMv72wncJg6oKr7GnCuxiTNXQ5bQkKV1emSWew+x3YEx
    KDzHAlTpVKbFjV1NX120/VIX+sueHsJqlKeH+zxMD4cGDlIZnbrnX7fuqdu7VNjPpbIAnfepU89PWX2ziAwJ/U1VvdcKrL5/P1kQS3qsgsBtsH5QDi+4
    zqFGjmwfcn+pIfm30esY0bDhGJ+oDzIoJNXtRgtgPJpUDUCezfjIP1zi7kGdK0ZF7y/DC9YmwX4ro3Jbqc2e3Et98xISI+Q3YZzr3A3+2AWF3yKzvAbj
    ygCXjYTCrEEI08yOvcajYLwC4+qJwMAqqLCcavpYvpEuyiiFrMEEE3wq8v4iN5E45WWWMckZn5wvP+nKpglLX2wa8RDF7mjWp1mhMd154FwuuxIMt4bk
    U0Xv8VXc6d/MNWmwJ8xhmJaRtegLbkArSWEIjetTM7tVGqLVYp5hqlnodud3b3eBbrx+B9DOOKdVaFlKlgJjW1NmPvinF/NQTiAeHMFTu0fHcd5ncrvv
    TH6xLYx56Xzs6PnYGXAmt3kmHyrO5EPdZ/LenI5oTkf6z+TnKrPvTL7GCKlxSioFlvL6Akt9YMhu5af3WrdVWm6rjUUCvHWYLNSxMTQyZ6c5DPgGGqIS
    N6LXeUlgpp2OSbioq3gDhhLItaleHLrRgvrXYAoCI48GNlM/bqq21pg/hDRugNlxg8U2pNjPEt+WtWvBgSTQpdb54DO2DusGa63qpHPKUuci1CWIBlyn
    CwanXuTG83LdaGfA6zY2WDZmuVytgzhOe7KMUMKr5X0uS6jBWmWjTjauZ0Dcxa/b7FzCuq+XbKJfsmnRG3TXZKt0rCx4FKvVkf9DarFsvpMuqu9No7ix
    GwrcOCydQsPCYCVklX7Og21TyEQ4sgzr92E6gkNoA4fQERxCh3tTgL/38Uj7AD4rM7BG2yQ8d0PYa2sMp3nAxLfUhMeCqVx50AKZHvHQQSFiMnz06h0i
    oJypTpN30jJf25X0ey41s/oudrp26iXF3cbibn1xd13eE73UPTQdpNQ9zLvAGCZoo18vxxt5h+OpL30xgxNTAMLQwqSDiaiijWFyygV+SY1dDBfaOEhz
    L9yBCSStbsWNNh7szQf6f89n3hjdhuXxlzB3ox8DuQMV1/lVjTkBruOUuwZrQLgk51AKwZH5BBR7mG/rcl6q0yYdPj0q1zFtarBNdXBXNRyIrsOIyRay
    yYnUMEwa2cRotNMhWlGEoBey7+hlo14u0ct1MkRDweA+w0TRzgqR6yhO/yUOsx43VS5Gq+1RrS671I9HkgbRfDgXhmCXWY/lAiFJAzIm6eshmVoW7TGH
    5NkhPosO4qGVDrPba3GEAyz3r0Z0Jt91G+wSMOgRuFPDwBtsoDrZ0bipDU+Gw+EBPE/vPwBvynwmChGIW0NJhJfrxGEq7vB2mNAnNVwjXRUQqmEdY8ul
    r0TSxISn6AOZDBd27Zx4sA45ISt1TK53ynUFSwEEB7pGSA4byNmYRHlfJUUPkU8a4T4/JJQQHGQFaJ8HdYK1lLiSL0LXxy1UUEcvbhn2srW0pVQDWxnK
    uPqY8dLCj9hpCwY8IWiCH6/QmY95H+qO3xqUaUsfm0xbsRAWYU25Ylq5a1CIzUQolDT/EGYdgXnvlgcHN8lFUsGwXVocR10bkczyRvRetzMTIImsN42E
    ofC99ONgL1b27mYFiJHkbSBMpDQBTE2widZzj+TAteV/X/BtCt3uLyBd7rLVRcVVuBBtSnWDdbdtIlgbaq/zBmwytCP4+2bGIxKK78hsStTunyZWsbWX
    TL87qANdY2elhrJuJpzBNJFtvQMJQyXdzIgW/gFCNh2z27TGqrF2f+yqRy8OcdAPqWTmmE0GV31hOxyupxwud/v6NPlpSjXI36oIH35nlmn5F9mm/alr
    /NXXwsNwLdwA5SW5W5deZEayL6NXJ/pcFSyufHhDwgyuBw7OxfY+4XTB4rodFhfhTBLLiBxLuAyayRfoj/cQKyS7cTeby/q5yPe6VLMhPk3qqBitjl+v
    1PL35By0qz5AavNm3IQU98U1HIFLjsBdqyjYUsSrC5fHe+lDtMk5aav24+0Ek1nnLpApeI9NQdrb6RJYsAU9E4Wdcq+dco8BU24mi1uaLI6ZLM0l2T93
    JovbNVlcTBaYuW1RnKtmaa5s0ymyNQmJ+QFEf9xcIcRu8XnibFNHiUZnpqzFuNCxpTNX1upcWV/GFdG50irNlQnssN1TZUaHakKnyqzUvbXoVLEXmyr0
    LGtiH9K50jtTxkozJeqaKaEW74N21HJmja0H4i2M26BqOKQVOkiRLGWd6hez1fg9oFfut6n6MPLBd7gvyKlpcOCdR/7mfALvnCuiVyekYxHTK7cPq0Ax
    SODHzdZSYnpZeVzH7nBe58juLOG8llmRvtNVv4nTz5WiNN3mvYjh2B76CgdvZt/zOHgz+84yeHA1kz9FkPeozR7rjW1VuFSZPp3RPp0ZMLiwQDZxOw8t
    MsTnWegNWugNZ5kCz1Nz+qbIJ77PGz5qH6mr9/NTerrO7rrntEVkatzIaTF7+hR9oWq82eRs0ZFtdI4+mR5ocfYZeJJ2lVPS07F83OSsgnyooSo/X7Vu
    oar86oXKbwkshdDEWvYpqx09YU/hhFLch6V7v3TfKN3XcHK8Vqv+yqI9e4q7q0oNwBZSLAOy8YcUPzyDDcoXtsG9YmeplcI2fWEbfUfociBvd+DhnfIl
    fCJChHbL9HPyp3e74B1r0AotlLMNS9n6pWzleIwzailbX0+4EHg0dud5Z1//mingLurzapCMXaEtGoJKrKZgng3g/HEFtpQhhbZ0OHdU6xnQYaa/hvzx
    MPCJ0wZ4gBEe82QYGxg/yiQX1lLJ8FE9URK+P2ynTRxQQXKa5ohq7tGxcmxoM8QPjoGNvWnAkxsmwwjix1TrfqPRsBD/x5ysvmIjfo8ZsRuLuxv0nCBn
    eWxePEQwcFAJgq3BD3L3YDkT97oHX240U6pNALhgLfs6BTsN9f2VFt6ovr+Bii8D+v4GZ/H9Dc7q+2vyz51/+8rMnZJL31WMMCk0R2v6B8uxZlYZeoiP
    uJx7s8I0gUtwAxIC9lSAYfGkW6lFyOX5wVIPXBHqAGGTjsubKTiOKA/Gnwm6BncqHvtyUiUCm9atYRDY/PLvAoHNTO2mYn9SJtDfIinlBhUM3EiClc+J
    uooV4BOYNHMPDJdTbofGclH1vcZ+ElIKTdBpBQS7B+QwVMbM58m0OPQtSaRTtPitNhuRqNek8O3Gy04n0QgnKLTKvh7ipXoBqldl2IxGDiPSmZQ7lAq1
    ed4PjH1CI3cdaZhTh05qqrVUJ8ivMzaa3fZGyIXOaH8DmbEYvzd5lMqlTdWBCaWVM7qbh4xqdr4K8UaYU11bmIc71ZUk1PxMvaE50jXl5PW2Sr5uzThU
    8VC4k6c260rJqYmjL5xCgP4vhbbNHH/QnX/bO/756w/+/Zu+PXN7qf7aaCZuIDGkfTexu6oA4feLPKJf9LqTGaTlUFscLtC0owkTeD/oOlJnTkF53tzV
    dUoOrlCRrEGYzSkgxtw51FayoNpPpMsz+iWZKCPCmleNlQbNOGBJPxKPJk3534hHaZYv7IGM7Qh7mcDfzWSUPW0GmzNXhs1MDjNV4ARIIFh8LavOmFrF
    wdX8as1Px40DqlsuZhAX53nNIE0yaA5ZOoecQXPIL+YQprvSUshuRhemWRFWzdeZ5XfPrFBnVniWmeXrzPKLmeXrzPLPf2aFZmaFS51ZvvaDX5pZXnD2
    GdU9n5zlzKZhlDYcqwSVDB+kumTaHrHa+X6QGOpEYvk4hH+G4GoScgbgC5aYWJoVzYELc4gUZQl1mwMj5tDAXvoKP8nrhYQuwE9ygBF+NvATTUzHupiG
    GD/TFSXui+q+K5LxLOJ0WQEdlk8ofzxxMYc7H9fJqqniBhS3kd39mOGIfsdNV0KK5nPaO4cUj3slTinP2rH/jJlCOSfmlzixeokTW3ENODG/ixNbIe1c
    0c3gfdM1wfcG5RctJb8OU1c0QZi6KBjAoa3Ynq/W4XgMlo65rqCu0lQ0Upj2IVW8DAlH11JtCgJpTZw6IIO9krsl90mZ8dc0dZek7C3Q7hoxTA4ZYmFp
    r2lWsGhhIyzZxBMvN+sxHj6Qb1IG1VERHtGA/wwITC3sahnYlfFIGyxwpC78heqoXqiO6p3OVCd/0reGfh+mYeGuHUJ11OhNwfGm1F1qGU9shtYhKjRQ
    oWLiQeeXa6CayEbyiqOeXhdONdxEdD50Rht8dRQPxSt2auAWrdwkv//RZArZ5ryC8h9arBE+Nzr8Q6SfFmBPU0WPTZkemwriKYzfiNQJomOX+hUzElCc
    T5GdqQrfQEKRNvWtDR9RH6qwpkqNG/BDasA3tA22hhF+FquJgr82lnQ0uWbA0aT7VHJ/3pWPujiVNOgOqm6s02qL9pBQlBlp4Fg7WaXNHdXmrpYJLZc1
    8TgusczrxN3mLPovjuMkbaHticGITkfkWSv/wY2pEY/saGIeYu1JmjW6GHR7+QVaLtfAU18bhwdxYpTvr24q1Ih84B5CLZuusg+J4RTDdBidEe6m8kQm
    EfZMv7flPkbCx4ZE1QTJZHa4jWmKuUcI9ABHKo6eDNZIHEinh0MyVMIWXkVXZr4M0Qawn1I1Ty6cXg7WJA5OMe9W6VyVPKfIaIIHRicMI6hhTRbvcN4t
    w130toHk9Xi1Jsf7IaRo8NAhjTskSYfMK+zYUnMPpZCdGpbqj8TDquFiF9fz3uz0M7vV9Kf0YTPvw6DowwB92Bzch03tQwyF6cYxVA0gBeFiWrNWPIPt
    JYiTeDpfs8B5Nit2xNl29n9a22FdvyPFIh0xi3QEBriQZOmsbaluU4cFBFfnC2cgdIsOCbDp3EAPOwFOZlTTwWRshIu6Ejv6XRowLb4cNTrteFSnj49y
    mlhLTQPIOHmuWjZwxsZsUC5Fy6pxanmmqFCDJtfg8RRqscImD8tQjkJ6gg9x7A8DJUYNdetutA0H72PXQP0wiSdVxUkNYyEzCVeCbznzGMNKoXofctNc
    1Y8trGE6TaiEEq9b2hpkyijQihYv1lIfy7Sh+2Gi7V6ho+OQyRDSwtFpsRD1IGjGrWuaCGbS7AwOuYrAdJKUG68GMWio3fcK2BbI8Iwq1EyCpcD9MJkY
    oKf+ZeqpmSXE+iqPaELET21OMx6CTUNTNiorgpm0lTaVjAu7TONk7QmfvYP2y3xc2R0/ZgkK5Bpg/xs4gsCcQ4VQV8VTcovzKUC2AUcXZU7UjMfkbpwf
    YQXPWTzk7ElbuofKmCMz7DhQXTbahsuuct6otuWc28fVi2wf3fzUWzryrPUqwtsjv1rqzXduZS4ZG2qJKQ+UDP9PKoMzAlFSg2WriYRLi81GdLf6vbTY
    eLY3gLVHvUQpoaJtqAYHLKmjmA69LGm1myWFWlehvqRLnm0BtCCkdFEuziEG7eO+bCk5uAtx19Rq6A/cNGdoKOFAHsQs3L+Z0GA+mPUC04emgqx8HbiV
    OgF/31Xrua18IX25Vc9MaB409Whtk1ojmcgTYCebKGqoLEoDf2jkgQ2ut5HdCOAxTOKe1lEJmUlQYSQpTTloXt8rLPCCIh/ICTT0XvqKJoPrWv2DkRuL
    lE982sj1FMlpRPBivflM9iucNCHjW5OA74ZdjM4h9PfsPhyrjNVKF7VH54EQKssmqVPyTfelF9wmDHPq/zAZh0AZy7XOGBCAsWkBJBKUPp6Ytw/Hxce1
    nAeFCPBoTgyDorp6lHurB5QKH8/ZLTUs+C15KbIuRhVYKIW3yyYVtm1NzTYKl/jdaChC3KfzEyfSC3BcPYRa3zZfPUGC1NtBb2MHIYdYKiobb7WXVnCS
    lDbbcJ0TzdvxBXccF2Yag09zKjNv1Dy1rnapUKlssLYJX0Br1ZBjBUMg4XTg7W0pD21hfobqIOGrgYOn5g7gC58aZOdgBU86xj3/xYKocJYHUWF0WYzi
    lYNRGIPjwmLSUzAKz3jYlZVedN3AvnINWdHCelNOYR5mLJVTeuedpYTDWsJhU4J+aS+hLv3KozfYRSQ9ho679dixr//D6x/83GdkcEo/Ei8PjUQ0VutK
    2j8zejXkPtW4AiSKqglQWmnT5bASPegywJDd5ks2xu8Ou2cxJpqMhc6Fd9qOzcoY6ZKdMoafgktiaK9uauhY+Y9RpieAczVtFBHhr+OKwGCucIkzgCAm
    /l9anT96e1yd/62//sN/+cfHPvmWi8sB4m4rR4dLq3tQserPnsrcmxFhFOAQwQYThw9h9X7A8soR9Obf+0dfffozd772L995lIrav3OD77VMt3728V/9
    nWdec++TT5hwn9SevtGb/9zjv/pXb3rd3//h1tuDj7lO7ahzJI9hbgxfyiHNsdPRf0imMsg9KFLOxMZ1lanVNURx3UgQL1dxH8CqOyGggQ0CJRtkZ3WK
    v6oKTlSFqJXgRCqmgwSxDuvshGaDwsAa27YatjPWZKELTYhvFY+5AD8rsq7nYJ0w0mP4Q7QvyuLsNLDMqrvTxrRcG7sRgTvI/AxBZvFoOqkxxlYiNIHO
    mYSg3EvtqHcI2xlt0GnrB3w5xsvFZlMXxuckNFlE0FAsQRg0eEaaGlehpYIAtNJWpsY1p1ecZOM62L2mbsoQc4avMIdr6AMgFoNwzydgXVDAQ0WqrjfK
    +l/zgte/mIFLv/XYCxG4tKOjN6FL0zxsaLrU0KVWEbXU6o1aumhmi0YtXXLxfeTugzW72XHL6+ENumCZr9FqUy1q/KIZ7M1nDDjgigE+I6W5n8wgMCDW
    ButCxIzfYM1izl1spzJ75BLLeQKYIHJ6BEhIEhEndWYfzLysSHgxSFbB6ozINB6la0fEgHIOgweutWbwZ+LgdlxmhSM5kIzSeWc94WJ+QOYZHV4VJtc8
    edhRjbDN0JIKzuqyNW48Omd9H/pmztoIE/RN1nq5jGyy1spleJMF33R/kxXLJZizVsklhGW2GzcvtabkMnSpHGZc4dFls3dhpx1psEisYmcXVV3KDOnE
    tFUHmvsdesrveXTYMWvO0gkvjSXXyJDC7HawCiECCL7BVndsw2WB5wjpdSNPHOKkwqxsVGOeuxpPOdSQnhAn13O0VoypcbYmOUB5LkRdLqmmarzt2G8b
    c3HjtmMcw6Uif+8mhsLqqQ3fkqnBbGPZsOOmI58HsjFqoOR2NBuDD3QdTCdUaJTBUmmuy8bFowy/WkI5hjwVAoOdxrFBUY5doBwrBp4rbLti5epPIR2q
    ed2BqhC+HOhJab0Eb8zC0Ub4ygqjSdsyrcHeeHRXHqcVNuiEONcxHEXUTTgcMqhk7niFXiAcgnaGZ5SkChWt+YMGsqV9jURsVMB92YrHXufyVZfWAbZQ
    b/GCyS64J5yq+OZRd8Dn33SD/0edUyKuyFAvY3qZ0cusXrbq5Qq9LOhlj15eqZfr9HKDXg7rhaFsiGei17t4Dc40ylhOywEpOU9EpALzdTmpzhM9SVNF
    y0t1nkhLmmpieanOE5VJU8XLSxUrgsTsJmc2h9RYVvq1mmr98lKt11Qbl5dqo6JYXDJnXaLptywv/RZt61bKG4j9tLz0LzpO1AbrqjnrRcWJ0lTXLi/V
    eWJKaarrl5fqPPGnNNWNy0t1o6bat7xU+8rIVR3j19Ug+Dh+OQfvm/+tM//0sQfvfe0HTxZnr7fnOLL5Xk+QYOGYrQKbGhwzBNU0uld0JSRmqHrDMVfg
    dOprwBIYyRuOGTA128mxVA2IkaVRygqwF9hXJ+pxzIgfSB7m0b0rnVb8py6wY5hEpgZ91e0COwYTEru9YMduduzrp63sEoZlf4LQtwbG5WOhM6QWoQgE
    rGE6zlhAvrWNWt+jRZOTrc9NTj26VjjZJZ0HVVgZeoQ02rLZ2SpPHnqU1qOKwjm22blW78LNzh4VQPhpFWJnL3bWObObneslDYK9OdnTViffY3zyeOcJ
    vr5hs3NLrIEzohPOFFFY9Neve/gFQ7H8pznzKJqCil0zcBtgfuoE8J7YR30yTnQJJW04iNRhRCJsrSoizClQ9SLbwVZCcicvAvWUDGDV2sQlQuxi3Iyl
    LZBND55u6+XSBOSeBz5lFiJNkH8PEq8ZDX8B0Quqq5LHQg9eM0A+NQREiE55wNqsURSNGkX6tdE8BoXmMer+XgFIamgMjBUhM5+Vo+kQ6hCgYjNyqQPv
    myqbMRxboUqDCZEHtwsvukdFRsQNqhkEcGMZwdh3RWAXn83JXqZQTTVYIxtjHnU2mpEELrvP6nz5Pi+Pa8H+DowkpmTGZ/SszCkg+LGUf5SmQrTS4xh5
    Rvy9owvQvru6YRmsvL+6cV91gd+/hOqqxamf+7wOqmy9qGw9r2w9r2w4sLL22Ss721dZe4mVtbWy9uKVDYvKhnllw7yyNgMI8FDIKbxe5/VandeY3hWd
    3tVyqB+YOk22FbPAzxdjp/Iexdg41EVDmcNZghoZ32416MIikSY9zlAivW3yFVPK17AynTKnllxmeH5lhv1lTi+5TPv8yrS1TLiAqz6nM45mFLHp+PA9
    x8rgV4iOEdAnSElOnUEhgszaCTiH6DeEYqyTOTSCy+z/y97bR9l1XXWC99yP9+57972qW6WqUn1JuvdKlqoUlVTWR0kpmcRXE0klO227e7JY+SPd7bWG
    P7JKbpZLVjSeXsZViZUgGkML4iZajAcMbbAaHNoEz2AgM4jGgCGGqBkDnsbQAkxQd8xgwCGmx0lm/3773I9XVbJKYYZZq9fYq3Tvu1/na5999t5n799W
    SKw9KYExZpzZHnv9psO0Ww0qi2bu3+hx803rLbpq+yVWWqjgaTXUtBmnPe+09SyaJ9R6gSRb4rHq2RAxVqOLXrGmw/ssY2KMRmKYe6vHdBbAdMYwFprO
    GlH+lKxbCIuj7VAvZw3hnL3BLI3SUGbAXF1dvWknC9a1k7mwkwU0Ro0+UFjJzHHmZWqUiM/xIgWB8rcVFUqcuGW1W42isIAGTWs9c5mOjR/PAiJKA7JH
    zwItyf1mSvqolvRRW1LxJbnGtfaGNXKtQc0tDGpEtJsToelnfQhkRbIwGAPU0QqCyUXCx503NVg7v7Ya+qVXGPYwkLtBVyU/sgmPmGpDA9l0JygJ7qZ3
    kSyKjXVfYywSOBZ9uhylI9bic4Y2+TI2z2EKrjMyESLkBLhkUqPZ9H6geEYR1jTDD/d+irfc8q3PaLa14g2vesPrecPnG4qnVC8/LK77vdcTXo8uTrkD
    yw3Icte8ErHmAwqZEoBjj4K1KuxyG5GalVGpreVHhN6HE6W/1EUaydyDfKMweHqViwzOjmugi38mbcGFPaqScPlZRxMcLFskP8xWtfS53EvuJ9hA/pTR
    CF0Y8IEEc8HHjuFlk3Ij8WmT9uP4lMFWYgAH0SJhUZzFuuEa10DRvsuHT2ozX3EBwZnFgGHD4F906RurPy7Ijz4bRA3Z5wlXvQged9UP4ryrc3oFfjeH
    5auDRR9i751XXnF5CdZcazHFGcy0raQ5LW/CeaOFMK4+TCfsLyBgY6D8MbWYxDa6K8CS+QGFzppynzeZIidArG/boPwSToEXuXGT0z2KuFLN+Efo6UiG
    D4kJjkRwJqHclESn7VM/CpOcvaR2Myu/6efheQUWlV/8kyv4uHc2f3BJWR7eRuMjYZVgeS07tdtYgZgI53lTpQ5SkQa9brDEYGzwgQrwpIg8byLEXEoF
    LBQJspUPLOUDJybgose2Eae3K4w66U5AND2dFIhBn/W5bDKjVktBYAp/FJYNPaJl46BbjIOGMdT2RIWM8nmjmBTP4egxLprgKBcMA6GfN3QZeRbydxUI
    LdX6vKFnQBFbUq/+SSaroEPcKSBnRRrKwdimWvWTKO6rclNc/c4rMLjWbuOLNolkfs3BxBTmMSqrBWydrFL8Pe64rZxjsQJ/Cra85j5z3UhlbGxzM7/i
    WbepZv4KT0H5uPKCx6OLQBrhQ3PuS6Ik4usveAzpXnFtfd5WL/98JbSfvFR98tmeT160n3y6+ORT8knGFq79pBVxQRJ/pvyQEFkIK7N9Ls/9rSeCCJ19
    XnTV8+wKICcHODBvMx7oiovhedar/DZWTNZXgV0ieAdXH87olvBIBq9dfPvf2mTtQqXFpRWTVjsQT7rl6euuOmtYKynRWDD4rVp0Wct6bTg2CKHYWbXR
    ZfUtVkaXodr5k662s4gue9JV/3+Ci7U1aU9mbHhZuxZe1rZH7NyTZyjDWBNexgKq8LJVhVbhZeVzDC+Deh9ZzLEivuxskX/SfgbhWgGnw4MMFVj9bQWM
    kZmJzbBIpanWKW6ftE/Rs0njzUzhB7NaVIyse0wRb3aNleoyEyWK0ICz+xkFxqAqG3BWNIW8kl5GtRp79Q1ooQhXA8wiDTBb3QT56usuY/07SoVvuJqc
    V8ZJJM3rLunwqsalsYif5EsflglYoNa66grHnrrPeothHK84KuxDU/1tzWSnv/JfFJG0mwwCJc/L1LOfDUelrnppt3wJvp9nEDYlhDwhjZH+PpMMM004
    HLKGQaZAae2nAtKfIKFzMswsypZo+5Nh68m1uXSR3sgU2NiYRevlFa4/YtXVmz7EIKn/yufcS+vMuQ+WS+XCzeaYV5tjvs4x/9bn2JH1ptgRupnhnzvX
    m2JFTGcxxTY05TDjIoD8wFV6nYZF6kv2uqtHGSO6I7boMWgjQHp9MJRykYYXAqudYtwChl+aUL3MFhFVoeTTw1G9028wr+Bc/JDMKjyPBzeRP+hMuI6Z
    MKDyd27Kmf81rpIDCr2Uu2uuE44k99dc56Kah/XraPF12AakK4fQT7I+xR8HKNrAmXSgCHZTGyoDkY16RDfzd9xFxQRecek7bftU11MKxkaq1t5nHOFQ
    4YkJLsbf8BhJjye75fpsM3YvL/b5jjEOfE7sQo96iqZ4zELyh3UB4LprF/63XX7zes83GUeEihaGJjUmKa3/aaEUyfmXyvOaJJCNaBAMA1PA1oZKr6ah
    ZDOoeYj34JAxmAxxGrfVgoXJSvE91Ekdp0STC8+J/Nm/hHCIz2ajx5LH7svcCaHHjpDKto9l0UPpMJzNzzE/eOfZ89lYLUN4On7MT8aOHb1wzDz2qXRC
    CiRQVgseoHEyekyemEyiZ9Mtx/rTUYTZmCUMSQUoV6Rgl2kB3O/6v5RKVs/Xk6p5yYTng7V/Lf2vyc8eqchfuUAX+YwQ59Q1x5x0LBlIIxtdGW9PtsiF
    YZlFXVsULhZP2Z8ML5D++iQ820Y/eewb33C+Nevjfjy+wH9Bt6PpmDw5eZ/ckdNkQnqk89g/wi8bNY5BfV86VgcP7pf+jC88k0UflOcmjzn/iP5lbvnx
    JjSn6u0dkNWn5ONEQuy5jjtJT4r4l7Byjx32rrhWZoywVmi66vH7pL9hVOseV/Q8KStOlXPZn2O1799ZXi2D4HF5p2Kg0unDftw+lz8KeriQjT2D4Fs5
    /dSx939nMvbJZx7KRD+L1MMfQQETn5XDto89i8495p8HgvoVZO9zpCpAS++rV6mPGxH0zVchuDbLPTux4TFn7/ZK31aJ+Io7Hq12bqKqbjEp7yCIU2pq
    CmoX/Ma6Dyo/XrusdPUyya72mVZFgl31WYZnBxAirH9hQZ+Yrn2q8LrWc4XZDglyiD9s3nS0e/F31wRU4D7sfCFhq2v14sy+nNLZuqueK1gNOuq5EqmV
    TzSzDjxXuuq/52qQkrLUDoOmItBFm35+hxmA0ViEI+LitHEOG0cDuKPC/0/DU0pPFluew2jz0men1mgUWHqyBMyPpAMBrRLAacoTL7rqV/24q1AbF1yZ
    uXDTLyBB6WuU9SVmIWshAqPVZczGJVetKE+4wpZu8B0cz7vpgF05YNbsm3Nf9dQU8gqO/bQxXfV0OwmyMcwrL3mqQb/oqa/6FRwHRLP21JrygpfHVqPs
    1IivlpFhVfX7bfXlB0Q2Vr9rq9+x1eyz1Wyp5eY5W81ncZQxlGpetsVTDzXzzlO2mk/aal7ytIVPeBodcdFTiQxqaqusJ5HvuApZI5VTGKk4E8oIGIO4
    lwgVbyPTertLK1ao3evreuxgEFD0BVvb81pbGPRWbG3fAd225523XfW/fMuapt50tbZUPloQQJAOmWtrq2dGX/PW+MpfjEwEP8YVRQQkyJoLwmpK27Jw
    gtHc4RKFB3+J+58yXzoytZs9AP/NApudKXnhnFnD9gepIlKJyP5dRSPoAs7frXDj+mjekJ6JP1JB7CHwaQJI69iE8Jj0/bLJnzS42g9h6Of9woTfpzwJ
    GHzE48M/HyUWn7z0vNEUB5GWTr2iKBgef05ZMDRbC8A3sV6xWmi+jIweKJZmRiKuPSJdFp6DL/CU+7DQJHAEFS/xQRnbOO0rIAP2aYg+JNvc2IjqfqKP
    IvAB0deM6YrlG30VBH0MjOUmY0nhQF0hM3Y1mYKTOBO4dbpsCtTO7q02xVeYwaopH9amfEibcp9til1m8Om0WX4x7a+6VdrJmnzG9AzsFVaqPqJJ/7oV
    MajIB2sVWdCKfEArcqdWBGGbLiRIWPKaBWJdOdw0pbuaj8O8W8IBk3/Hou7FFU4ATJaN6Loy4UDYm3CgIGujZG2UrM0qslZEwqL1CSAK35Wqw5KqK4JO
    8M8OYg6iU/b0ELS5CUHPboSetTCS8R21Lj+i+IEHtednU5u+3mifUc1y6ZWqOLnsOFezUfQnzMEVKiWHAIWsKHnZUnK3l5LDGiV365QcLxL9fSNtIP1O
    1towqm0Y0jbUpLbVtBtWPWjqtFuOHnXeGt2G9XJJrp1auaGW62u5jop9mKs3IFVFO93hRN836iFyZRJc+aJ3OguwSwOvFj9rHPYuENrc11RJju7RYz+G
    oJttqnxIspxfkJUqyC+7i/Fld1zOLhlo7i5jZp7jAoVdExyfBF4WEWrtXky7MFSL3FKlBJLuElUioHIHrFqEp+Jj/6urGMB6i5d+kfsfF7FLEwCVVaZq
    QNxWviWKKrGS5GqECdx4RuSOgMZaA3yooo75OyYdALoNXl4x6SYcHwHUMPjrcOXr3BHFb1kNOrHKUfF6MmcvesEGHgm4GMTJCCv0w24h4z6YbT6u0u/Z
    dCSJGQypAA5qE7Iv/BYTC5TV2liJ12ol/h72vAJ6Mz3rKorw/dnonHvZVdP4mI2hAp/nUMs7v0sb+X2wVfHsIzq2H0rHte4fVnvABmw9gTU4dWzr8fYC
    wBg8nH0wndxQggoog7UN2rFyg3aMn/1VVxQ8XtUw/y36fCfbWob5b8Xe7JZVb8D6Ay+TMdhsEPueTKqX0oR6KY2rl5LBdu1YsgXSM2wJo9aLhgVu1f0s
    duWoNFeNN8+55emz1ellN9maTkpvT4J3jcs3JwkPbjgE48oAJpOtd3VpH7SJvkxuvf9pEcTZlmLXWmNGbwoX5lK12OB4HYEMvYW99CtS9WnvCLbcCd+d
    TeTxuaPmr0BRE8Ki5p2/5Om88yaOjcPudbg6zHIWm5Kc5EsfxsbSwXQCn3nD4MebJt4u9SIsR5CAHqGEj9ZGedQ6pclX8G/8mySeyyYdjXgvYw72CX2r
    k01irA3GehJjPbH+exjaUA5Mp56ZZEST3UYYcIMhRupcuKUl4+kkXcigV8nfuA6ZgqvWAsq0+NDua0LLPpduU1XNcIc0RdJE4FOqE5Vc1F7nWxMa6DEB
    MPhRKGsjNqvb5mREEyqmk3LGTG5pIo+ML2ZbcT4hFK0EksqZEsgWOVMCyaSgEU2+mG1FD29db+S36uWSRibx5OR6T07q5fJJjtrEek9O6OXyyS14cst6
    T27Ry+WT5dBLK8n4XB0w2ylJir10dEWS6dnoYpaysUmKgXPY4myLTpotGGgnySysgGF3A+eCXTiBIJ7NeGACPlAJz7QLpWP1eiiP6bcmwBYcfmcLzKTW
    G2UcpDCuHnmdZJs1sCgeCQgONmU5PmuPz7m1vdhkTJjF2HrdMmY5HW0aY+iCMYAkyN8oTOwwSI5ATMOC4erNgo2NKprCGWAfbc69JZkg3onS2mH6PMe4
    1P0326XhpzkzQlHIAwgDmjtIVsrN8U9j51s+8siSBjVhGJXHDda4WR12IdJ9uwpvYQvheqIa3kIkoyJ/gOspV5rP+dpXANIw1o1TXtIkhphAmntznO6G
    nOxRroAZG+d9G02hFCje5XjJ+5BtdBKHRKhADlPpuLo0GbCXsgOH0q04xOkYDqMyN03JNOJzMtDjEOcGEnBP4Q3gnDJrg2SQK8Jgyco6ijDSybKSlWUF
    TNR6/TWooeyD6uslzGzbUbNT6pbOO7ehivMO8nBv1RCQMWV0o0eNMLFkYN4Zk8M40gkakDfY3gjYXqQQXlugf2+BnA1iEJkyHYC4hR9wwoGdPv6XFAlX
    2th7b+fJEqRq7yxcAuTkirM0kUVHzdOQOeT6udwsZZ1551/rb5e/pfwf1d+Gv6XKP2J/L2Vb5p2n8GMTNwiDZGjOvYTjML1pAth/LuJo6FXD7ryAYx+9
    awKYNFZw7M657xj1IHkbx3jOfcuwEJ+FTtrlqznHpQneh1jGEqn863hfKv0nOEpl/9jV5e6PcJT6XbP1e83W71Vbv1ds/a7a+r1s6/eSrd+Ltn5XbP0+
    72r9XnC1fs/jKPWCGIF6UXALSS7lymoW47/iAEA6/4orkln+PnXV4iP5+zQWNYC1Sc01v2xcC8qcqAe+SPv9aYBDH4KXZ5wuIptnnI512oVCoHjKzLAZ
    ab7OjnrlTqpX7ij80EE/9MqN1Uc3LGP/8TA0HLjyAaSv9ACFxUEOdGTHV416gE6qB6hRD9A+9QDtqgcocllGi8a1AbOBBsyCHYPzfMOkxqYKbXSY4NFl
    1idO1FeNcjqjnK6hnA4p59Sx0oGDnq9p2dRtUYra69RCcb2lPt91jId3hC3aiEaeRUiEGUXZKnfD5/74ipMfyd9Ll8Pn6ez3ZWPhJGBuShzFHXcqX005
    wy/nrgl6UwYK2e2UkNzxIiM36hDdTuVNiaTDgDDADqYCfFuIbldjTGsft4VmQicf5cOJnrlaqvlmStUP8SuUj96qN7Y31Lx1s1Dz1i2FmrcK9IzRnjjz
    Vhln3uqNM29Z9IzCd5bl+HgrCQaYOhuuZ8QHVcwL5igZ8JzxKrR7VJEsRi2ShQW3bKkD6rw6oE7azGNwNo6306GQ5nacR+8VQtY4HE+ThPpVGI/IhAO+
    lGaDdjwUo1linXisitX5uizSouP7mBBXndNZuF4WM81VUcAN1NHG1R2TWUpCxaBR/Ox6tjKulVyKOGM6+TJxwiyaWZeyBz/fR4gr3f+wclzXYmQBwZPY
    30kfDtTGPcAP958gmmCfhaEZSAYV9Rv7MgXel8011SnBX38Vvlo057ePE2cj1u35oWTTM0tZAXbGBnoWwy5SrGFZ3JKh2iPLd1FWK5AWBzH1B7EQD/ZG
    Rgvv6mrQFXMyCzWo80tiTmeDVZ3YjUCczIbsTimBLgmKmfUnQ6hkX08lFfTLUXrsSNnOAn3O2skQRNUI+JgNBTMjdhc6B4p+MgizSjzjDDPXIh2CGaGF
    ayMPqYttjAJiRRWDt/EgkhPVUkatSynSJgX3hdZepl4TvjF4Oi+SbP0nDx7/H1REKyQHE4U+hvdVbLM+/SHkPqWKmEPro+uLod2TDYFhY/trapGYu+zj
    IYUzGKK1y2YDw2bYEELvudWlFJH4J7oDStN+VuX/auTqyapmgXZ+/Y9KLD+A0PuR5oAfLFAA22rsFzlrEMTdV6AA9rzJMhUFsC2j4xE6ja7/XThvx8Dr
    0NDmuKxIzHe/5AHKUzFA0Y6y/aCyPSh9FoQ5dJzeM8Jg5asiMdaJjhCnfUIsydA9Qrw9OH6kXEthN4U/dXGRFN7VOm/WwGq6fA2vJxYP62UrFocwCQyT
    gvDtXwdyFlPihEiJE+NwhBnmwt6UOGVy0KRKUmbdRUPssBtLkL9v8OaUTOAQeXBC5MEJkQcHN7/gycQYom9clxEmAP7lDlkbeXBChCP14TAKLETkwRmi
    5D1U5cEZgrxNd85OWM8KasoUZSFzXUj7wIPiKg8Oa+fhs0OZfgUlxVkXgvwAkSS1cOF8NdSZAkeBE5q0eVQ+NMgZoYD4euUV104Sqo4K+mrJhD4F2w6D
    VEBpU3JAJ847OwGaCfleyALyfTsZOGoyUOlRk8ihD2J+G7IlchYOglbblKZ037cB6ZJ1K2gTAmNZbL5jkfk2ASfTFm2MSzxRstQYQXxlWApVoGwiOvXT
    nq55d+iaV1wrF6m1Jy8a15VlC5LEuSKMheMiQ1Z4qzD8w6zns0cQKUp4tE6u84yxz6C5DTrOLdpGB5/Nmsfix+7rFsnOdemHuPBIP6HWjyWPwSGkvN8f
    FTU7XlyETN2/FH3V8z0uvoCHqrs1+Ba7GDNCEZOA1ObQ2821UQSNpBX/KsCn1FlNjQYiGkxxUavBM8k0UwnkuKIeLxG0NVyCGxl2UvvqoFjA/GsRjZmA
    WC3uErUUCL11GpnxFh6i1yP3wFtIKSW3f81DDIOc/GePCCNw+IDLnGLPxHXg8t4G/Bq1664+3tDHW/zSp/11HxX5Xx0cwQVkfavBTaVRh490VIWJ1r6v
    m0AtJD4peeS6D1JsiW3YCrPA1e6/ZO8ntft+731VXqvbpvd2dClwOzLoqka1dlDGU5Aj0cEBoNNWVSpSVaqTmH1OW8ZLDtiflkd84VWGyQxrlCMXJrMB
    WiqcoWxQl8O2lDpI4M9BKQQrqXwzFckzxl5vHp9N+s7I5A3PJh3dCkJfiA4X/4ZG7vg2Coi9zi+2qI5NgUswloQpfhw62bXKFEDF794UQULAxR0NhZFy
    vqDlBIQNllnWIUo8S5J2jDKnaFk7CG5a55S5OybpaduxGOLt1elQk446yw6qTmDgBDGYUJ4bVEImwjQSDqgITWRLtZVb9FNPGyFyKhvbqTWGPlX1xiKz
    Y60zkg7g2YZxPvyMBhr55JsNLQa5JB36BGuSV4djIlLo6jHoRNaJeFWfUaYDRx1IDJzuREwegPjVwTRG1ga9EXTadbHAKCizqWYBXV6pG3+364Ih1Ynq
    2OgF0eS85LGspX5q3rdqPuTRpHWsceEZoqqjufAvvA/GaGA+CgnDPwvgUdNeTJ4iLOOxzPAbzW9VJvKMQjWC43W5aapItI6Cb3bhUQb3J3PMPKImcztn
    u7UZ20y6YIQM54Q7rEyiGXkCeMMaJK1eDEwGAlW5s/ZdhsQryKaM7fEC/OzbbWhmYQB0ESpTcWOiK5WYbFYD1K+Ci0AHhNOYV/hPuRazOGFimzYduJDp
    okBaO29zuMd2qzVrwOy58h/uJB5NHVRpCABoECOYtCEEr24mIfDomsQr7EG0UyJ2sA0eEirv46EuLc34DwwWC4d72gCyDeO3jCw92z6WhPCwIUx/YKEI
    6H4Q4Cst61qDsPBqM51+JAQou8q8N1FhyJCv/gpYYkwPxgD7gPJw/2L+4NLprL3j76P0pDNe2s2xitt+ZRLCkxSvYsojceBEvxmYxvIqLmISR7NBAZ3i
    695SubfuIK9eS7F1q6xilELCpmNczw8bTRiSMAsxf3PCa9Ge87LfzzsLzOK7/h3Pznlzuvcmm5avPLqU+2fsI7j3m733gt57GrpEYSQ+l3mKYugBMrFA
    MWzbxIsZ26ogd6cp+BIma1Fj8NQU5AP2Tg4TdMVylxh+byhVIJUmvGiAYehZqEcY1hwLgSn6FBAue7NbeRoC4RHZUbFzpXgAjcha1U4DRHgawKvpAg9r
    jYbi/owHjBBONgeTLSTsVlR8IkyBcAjgN3UFEwpLzoDa8l9cXqSIP34K/krdiUIHLsrGwWEMI9MLI4XB6hqYsgaJgbTIWjRQC0PoUHieNuSPqgwQwYKF
    LmFlfcVO9kiiAL8s+sYBvCAxw9RBiFiDNBAm7on+iNB3asixIXkOVcx+fpQGUik+/i2/cK77Pr+HqdBM1HhX9HiRIeNqo0cUjPgvdVsnI8pmQPEUUJst
    CoMtKM7SKhjWhpi8cjFrgC3KPz7+QXJRB+HvTXgBytdH4dcHRL5G/EWfyc07UaSrRajx3VWhYVloJ6vheyLcPYQo1zhF21oTGw5A9JQ/Qjw38s4DZNMh
    JHz5TYccTbfeYPB1AVjgcSFbTJtFREZTMfq4DUocbhyhCztVva/qZIoUDVdBv0I1IsuAozkuULaaCnoKmK6WtdMw2l0YczNSHNGm4oiCbwP/ghVkT4bs
    ySZ6somebKInm9qTjaIn83+6VO9MKbq9Dh4fpmBkTdJJI/oMrKq50dTIKqQbq5rQkaAM2Sb6H1B7jU5QmTdC7vV5gyNw7nDfPSF96EE+d8HNTmJOoKeN
    nUmlKdJCjloGI7re8x7RX6IHjbtcwN+A6Skvgg1W+JVZXODaG1oHVySJtbyY5lwjnLEINVdpD9wLnLNkoMVjBJLGBPkZ322oHD6rTqeONKGRheW6u6ec
    FT6tsAzVaGk6cQbqthSOHfYEyBRh/L9bNgtzdONjog8vL1h2JiQQnE01dUGyUMAtYA1usGFNZTVNRrN4Z9U/Bkap6B3Vu4HLdMychzgZKowJJnsLln+A
    mfBaYq8J7SgQC9FycC1aVETuFiw4ITYrOtUaic1s1P6VogthmOBeHEU7N3//0mdFpgPRxrS1NzjfmowqMndPFMt5w26otLrOseUiOR239GS2NosGNbVB
    2hykGRB5+JtsFXpqbcNsN34TzYvGo0I4gCnpJP2IZzFviA0BAeGUwoc0RAEEej1Y3lLunkuaS4W+Z8VLqYsI8P1Rz0W67eHOv/ej7wpMv+XNUAJbMJNW
    Ah+IasHGU2eRqKMpky+wrMaS+poPQSYVNuEKX6DTquiH/Tj4aYyDo6ZyBWGt/18GJG3iUoQD2rqJglaEn/iTdWlI1vHhZFPK5Giim1D9HkoBuIDJzhV1
    JN95olskxuXaOJIfX+zzAtfIyjuSf8tJzgcYBRE6kg5jchi7ySOMaBg286Wums76RRcioFTiSu+lw1i8i1ezzRPZSLJpgQinmyB+eFLDRC6dTkeqiA2t
    AROBjMB2vYkLFAE6KfsmmzDrNh3v6mbbpoSfoA2H27oo+rf9VK7FBh8CvgRwouV9S+ebMFzAp7jx67qweTr6Q3SXKG8ch2Ouiyonm2EsRV1HkuGFbgNt
    lTpDYhpmmj3bJdLeEW0vHjhNHRKf+2JVjlRW+1Wa7apuV5Bym3JuQDux1Hy47nkPknaiJz3j35gUCe/Ru+0TaMCmEObHQ7vlk0To1qhbSxjesMGHqjJJ
    Fy7mgFvS6FfhaPl7TkwouERlxYI756LtW4xzi/6dahV6y1C5ErpoKRysPhJxakWrH4HrlYaHpdjAi4rRi4pNrqJ+SaBgInRern3JQljcYuXZgKxRfgPM
    sl7XVllB6CWmRyNpW43EjlRLdZJnja6MTbtbbcfASxiYwuXOVVj23PRb76KQMhuEdg+74qN5G/gt3BR21VtclnOYROpisJCvrumyeuIh5wSByh3lg7Km
    GyuA2glcCFFGAZuUrr7ftQCAhfaEmRt21fmeBjhfAdlVGWAeEW1E0KNTNYgpIyNjqEGENCEQ7A5yEv2eRfbAt5izAiKGhb9zVXqmXHJCMyj1R1bIoedV
    Aa6+6juN4s13E3aKZJbSNw3IGCeZICA8SWhgFu+xNxr1WXap5fXT1EsjvHQqnQjCXpZMmOhCwpAZGDASQ7cfaQ/zNZGcWqU05AJSSKqAQ2lfwX6RASNr
    HeeulBBRkS8Q9oeSYOjAUBRItYBY3n5lUVSTyoB6/xMQzJrRmAYTLuqKvRXKIiHsytPlZNiuqtnIfUT5Y5Ko4bxxNt2sYnxXLkqZsK+PSps3JyP//Jkz
    6VgyKvNhQOGXIbyPa6C0JmAelx7n8I0lQxQZf0c9esno4JrEEWlh0AAuUCdpmW0cuXScX17WPsWeJr9cdXgyfkKlupBaX8ScW1IvRb3mlZFjy48kI49l
    IzTwywVy7mFupnIbuJ8mrDJIND5lOyrbDHirIfXxQqv5KAd0SJG8VcSMMyfZrFEim1UKHFevjhbGkY4XrWQzA6YZetuF+OLEv+uPMwIaUY6amQ3eFRad
    09GQ4/oXhqRDGa4zTtgtRz9n1v3cw/q5h4vPxUp+o/AT1M3EcR3j2AI9WkoeZ8d2MS5jSsl+qQcNqsMOEycct/kTpK1jVnhPxigg4l16ZdMhgBv2hSDF
    LTT2XjbAnB1O/HuIhBggjh92KUfVjQhORcTK0jQOnkaKY254MEzCN1O7KhlhboxxIpsn4wtYgECDx7mQ6szrou4DKl/4GliBmlhzoEMjqPxzvjAG4xv6
    8SrnGUYeafJaq4HTqWB2qwbqlJOVXxuHhcnnZlqoXlO+InY6mtpPp40U4oAs+rRlfSi8z7YssuMHtlLnTClR7URXoSlWWBnFcrkiMvGn0BTszclvNMpE
    32gwJsRbfjcDAu1fDZq/fNrm6EEg4r9X+jA3iNxEPtG5j07PwiC61r1ZZeVu0hHGkHF9TfxCsXIoFmd93b4EgXou/CJg7+lHoA+xRH8Hya0xUTuPZZ1i
    otrQZSS2QHZbrVMDdYI/nLvEJSGwVQt6qhZUVbNVknl7DzV9p7AMe/T9Qek/o8Yaxs/KQibVd2kHct6tdjQOBVo7D6tV6lSJTdQLpZlAw0aWPaVQF+sB
    VCgaO0IYNDocZ1E7z7KaqbaM+SUSrbJGRdl69FQ6W11jkL9bGar88jWlHby6gMQZ8DfCqaEWpX5fZQmVlF/bon2/rb5jYbEQNS7CMHguGYdrafHYssI2
    XLF1QjoKvAxYffaD3EhRf+8eW0Vc51QsK8DF09XF000JyosY9UZU3w2xyHuac0llBIAfNk5NCOeDCHIz4qDtDjsLFXEUuhFDrVCZz3kl+ZrFDdJClYKl
    +v+rgRcsu4+aZd08bOwo5EoYIldMyh+Ii6gSMDQ1C0IBY9Uo8lZQj7c/AMQLK3geyNu/i3nqUdzyivTuLtZW6cSetZUBcV78KEDJaN+kCAzXZW6bx5kh
    8CUVAJoNbu5CXdp/WPVWhRlyrJ/p5z1NecFEIshPR4g/FdpoqA6hPMbbkwZAPkbl8BOvyUmsVY2AbdB5Juvy8aZ91EVnu/mjwqW3fQzPEPSgA9AD97TO
    N5dcZ+KzcgDogYxW/CnE0deajcrIaLr/0FqpOs8wyx6UMJSi/1oUEbuvr7C27ikoH7kLmyV68w8N9yVKj0UOoSpRnmWQtVH54XI4SFv36S/1wpPf/y0i
    R7t3E/+lezZ/7IqzpLapH5O1ws39u7vYnXbP5sOqlNYHckNxVYxGBO0ta6yhp7GG6peiSckMfW+a1rPW00FKTVQ56YZqjPLUj9ZVP9omFrcGtyUxDb7X
    Nf5y764M7KcuXOiaZFm6KGfVdphrt8OkifLgcYreEzm3YlwNh3exTWawNwe/h5qfEeJsZTFs3tOloytt8XtPin5eDB0Vn7amfkGTgMDH7eVmQnpByQEX
    qBvNHqoTmLlGtyVOcEMw5O6HKHZ0EaX51FWU6P4ei270Ddc0rMYOJuDBSOtnTeDQyro27/Srp6yT1RPpAW3iy57mR3G0GbHu6oQFmUnT3bN6BvCDwlg3
    4/Rbii03H4Ex0l6YsGC+bXSWBij3Rt0Xe3NWA5HBAUKiPBMppgRCJhxNyNnUXVXMyPhXbED9h+SNLk3vD6sPjUeviB0WiK964dct/pZrtwB7PxYxA5Dr
    FJL2FZseRk5frE5fqk5fxikNuZX5rhn/Pihefbt/q89MYACuKWBB0sBWhbWZvGaq3cAZJyz9lhVTmWwNGeFLcag+RtgIfY02ak13eC9z0bQXc+eocQpc
    olYtVkhb5kea/yhk91grU0JxsKnOaSH2VNheOOCjsWlXW6oe9FcRHyvHayaNtYsUsbmjcBsh8A6ZzkNxIQBe40PeJiLlKPqbllrm/CGoM2hrSImQCG8j
    0t7NvfbHdcTHoWRzPiuqQ6iJA2gD9S36m0lGZMpZvWOUsN/Z2CkkvN5nQoSWFvmPJzMNGf7Eo4t9rnEQ5pSMnuh24CIhZye7UafD7t2TTtB3MJ3EIUnb
    6gnYwmEo3UJvvXSrOuptA1sR0suSeedVi8j5Co7RvHPVKOTFyzhumZPOlePWOelsOW6bk87UudPWuRMRaxCToZ1EyFHXXnioqwYETb/qq7cNWEikmbsR
    JIOZ0JB6IFFr3eSeJIraBZLB1hj30mVxVCKyV/7A72CbhXinbe7982YzvyIXJpMJSm5h/Ic+9uoJwKLgVq1VjokyAZY114Bu1W+p79G3YYhRNPCsBTzw
    ig9QBdsSIRjutDyCwFX5CgqWKwvZVlwvtLQIdLu1G5bqWqvArnFh9W4rgD6Bb5iEFcjvegztsbO4D5uQyRY0q3CkkVpsw14YiME2XGd3GH/Bf0gtvV71
    jOYYLCfuOlPUJ73fwxRfcpsRwNE+EyfjZ47Kvx4cWMNygm7G8G5ONkHOD2oy6IBmSJfD6XQMeOWLmCeE6FcHjTFp7mb6soTHLbSJ7dvUJSdAx+TvITfo
    2Iy77p357PES4DbMZzWaR38SDyqM/6PP7Y16Mt4CgOhWCj6q6HVrCkYQea3ga867Fkwv/qyhzoDyqU2QGKiyjN2j5sJks11Pw/w29ZQOz9l1oJ/Ch7wB
    68ooNtFdt9rjGC0dn5luRHUdH74CKjiMoiWjiJzwZdw5/bhbuVWD2bbABmxthj5MkK6aDpGVUQbc5dzdrFhawnhkrYfGuWqtF0oMLeqjPNCWhq96QOQS
    i2VnEftSJLaHQIB5rLhsbYVCkF7finrA1tw+CUu3mh4rvwDc0CQIfWuGZbZnVGbXGRTMcGxLEs3LVUAN2tvCk0oUELs32/ZE2P5BoOXRE11Tq4hyM7dw
    t6yM3LKYvGYU+eSaKR1v1iY3O+9HP2LK7Lm1YCdRkO7Vc3XVLYKSylAiSHYMs9Fkbi420eT5+I/88SKbm31So3FsrolVkVNE8S9eK5+vsEZoUIl+1DWV
    OcQqO16BxEDLu7JminoUlYU1ewxY6r38B7413cN1TFirt2SxIz1lrXIZRXuEJIQJvmKtnIltCOPB6RQY8T4Rf+iNFtw1IVdtdCgIWFMuNOCL4jFVdMZE
    zJEWrbuKauJnAnoP/NSz/NWz/NWz/FWhvb2Kv9Jr8mTKfS9v3rEgT2+46oUiGqtXjzBSZ+dykaeuQ1eThl3uG8VyH2cNtUc3T3X94tVJYQTlKu/4QGpP
    Gie7PhzNjC7jDDvURRebF0k4zxSPyGipGSCRDg3iC+yByP7T0bPO4SLh3BRzl7EH0FxEYLXRRy2h0GuFUUrKPVE+wlt2PWFdbK28IlF1wy4s9KWp0jEG
    NiHjaz4UZ1q4fZub02EWIawvwpmwvjgi8HCJYYyExWTz1InzqmcCqxqE8K+D0XWtI6H1suD2r6/OYH7hDGY9FgK4Krrq+wQLg68xb4HdRm3lbQQUiyQR
    MPk55yZkE0TwCBWKFNGacdppG3IH0GDg3mPFFiEDELBODp+va+p4mRxt6bNybazu/IFvE1JiI1PmR3vJUnS7cA9sg4C5oADTzK/mB5lSh9k4TjPSUOaH
    b7MWy4SXq5zW5UZMkHG5M9ZyhC+6zAmpxQPGB51h9T8pE3OibedI286Rtp0jCD2TTqnPEe6lCS8fp8pS540tuwHY0g3AtvJGNcFis9FoqMS3CJn8K7dK
    zTvjdBgSWEZI/MfQ9FkaKGccynjnL+7UhAeO/YXcXIk/MYdzl8GDxZ18+S56//jWYYcxjR1O/dzPr5rYHddYTAYc+vnKyidWvoMSsJ9/5hOwKr2E04hC
    sNx+6jG5Zv43fdQ9aj6Pszd+CQ++gNNB4PPrg8mc+anyuWdx9jKfu4zTTXPu0/a5eM78UPnckzj7hfN47hJORTp/wj4XzpnvLZ97HGe/zQpewKlI7eft
    c/6cebR47BE5eZalPowozTn3rD7jzplvL54BpNvTLPGjctY/536bPmPmzD8pnvmInPwQmo7EYijsQ3zml6Uv7ime+aCcPM6yFrQjPsBnts+Z9xWPIFPZ
    Y5+0mcpQ1EE+smnO7C0eAR7XW6zNlJz1McORPBLNma3FI8hy9MYVPDKqBQ2BrYCPsIkdmxntikHQjp9f/gM8CmJZnlPSgcq38uad6lrw5p0ZY6Iba3OX
    BerARgJqWJGJO45QZ30LTNKis9mklYoU3sm3UCXIU7SFdjoEgG9FVBHUVURC+jjvI7hoCt957ATQc5NX4Dqv4Wnr5SfDApb48Z/5DAQus5T5xA4rcPmB
    /GbOJT4MwzHi+vpr7ymmqb7dKYBTCwFMcRBx8OmY4yOqait2bJB22Ado4qTuTNWi3vuk/ytoWytAyURX+MmY2l+RbwtZkbS3ia/hlbmcQi4/+e21fGac
    vBb+Ah7GjyimsO5I9gGPF+Feumz58ddNwc2ovIU03cR91H5S3zIqxj8j8x4dUlV5QnwUCCV/X/5+esH8GULgoy/cKFJd+mUjkeo3iBGPNUY8vklkun8W
    kekPlpHpD94gMv0GpeiLfItC3gcRam2w6tIKU+WB0oy0ZMCZJ11qIPV0bO5ZzQPVnXe6+q4MdJ9w8B+r1ucyZTe8xr/hLeUrrppuzdrcdQWsd0ilPSxs
    9dY+DqnTbr3aBOXGRs5a8/i6ionahmDCrxyL1dhjPXhM6c5DEN2bGoTxVIHZXwhHtSRuhQ1f6sFahpBp24VTSXuPY2Oqa9m1IybM7t2YCPG+9b3WfNpo
    Ar8JD5vaZoSFZe9YibuYPCqfqr25pfZmpvtu2kgA0Pq/8RQo4orTM05o1rmTXafIIxNaiZ+wDiBL+eVbL5t898nMUycTr3AyKX1nvNpU4wLbhP3uDrWn
    HVHr2kH9NauWtz1qeZvSFA87rMmtHHlkBZSOeAMStRDT3aQC39qZ/Vx0ZWiZ2ILDP7tPLi1lPhQ0bwE+M/BfgSC48JDd827mw4v8phwR0uRo9+glBXPw
    1ENaL4XlJSQXSuSssDI761GNvXzLGDvN+M/9cdTuCoJIEw+D9WPIjCornJ+6dT/2SVs2JqjNRSqsXhOQ+ZonHfaEGN7+HBU7o0f1hSFgTBSPI0KMV+MF
    jRXrqC0i9ct3saSGZxPvDGBBXDh+QjafRL2UogY10k/TaIfMov11o0S24tZSmlquqvAj2Cn8C1V5hKRiXdA026s+1zmh2VSBfaivu8qU8Oabvr0GEBXA
    vbh3JhtNemc/Gf+lL0XxR/xX6HrisehXAxby1z5JnzcqmA9HHwsXK/7qELfFJkx1aUV3TXPZImnfpDqujV1IvOOaS3btC55eLrcSm2uBLBRkzVOW5ClE
    TYPss0lVgls4hElu2ghB95/R83ZZQSRaIIQmMxJW0YILGXBUIV8QZYKZoRjfIWNMDpQ0QG5NFngvdalmodd2NNS2cxoxeQwD6Kjlt8MMSqMPiDIxmjX5
    Ipw+O3mDcAaiAchwrt4h/jPMBIB5GAtvo5A+BOUzBaKPS4cBubf7OHeHg/xpg6x6u3kb0gYvAgmzuIhNhfcqxM9Rxfy85AILh28GwoHjPzXjG5/FUvYb
    ToE1dGRRfmgp3P07CzAdxqovJQQolrMHlUM/AJhJopO+uYsedYNo7HPe6cy1ruew17zl26l+vBjqAOwA9UcuYBVU7cpKw9iM7sxPLVJunX1gMZ+xXVHk
    b6FFlJw+Ah5oGz0wK3ThYguhi8NU2mfFwfygfOAjgKpwgKYtBwUjceQT8Vf8dV9dQ6i09+XnH13s80PXMzTsfl2ufN2cIIng7td4znq7+WvuYvxd3jic
    VFAIIu7+Bv5DwDrtZwALZLNEKoQnvqpPvF0e+rlYh/xa/N3eeKcV2VIglwerSoE/dFUfU9YHxkq/eBG3vNUvgjX2XjGrr0S2Th23fnbjZr5NZyE5RO8W
    2NTTu8hJT2iRfCW520LeVxCzbv6Ut6jrms3DAdnAxbLmZAOHvac8fOBpT2YsFI6BZzjt0b0rJA28Hv9rM67VZVjdFLOfxX/rg4k/7qWD+MIFgL7I8byX
    DuG44qXDOL7jpiM4vu2mm3F8y01HcXzT1Q2QN1x6+SP1yhiOr7tKTtdcpafXAD3fjvs6fVFh9XXzt0QKdvLZd3SP9OK7NvAiIeUJvSafe2L9ho7pZ2xD
    VVwT3XoM861foU2jtFPaVDqZtdMwsLOTjGFPs78OYw2fyfXw2fdRqks7CtVOaBjhr2FZ6IfL9EGdAub13TARsbXTnzMQOH8Vq2X8Ra6jH87RTY8jj3e8
    4mnxHtsB01EHiYpQ5gtXe8ts30qZ7TVlLtfKVDK3jbqFz8KF412aghnGTscGrMK8jyjM+1gN5n0QMO/5QG3jfpADBc7RwY5IhOQTnna+u07nsyO4abSh
    aisp9VabY1JUmxgjufkH2A9KImCL1EDT23XQ9Aig6YjQ7y4WCAAI+8ayLW8tLQKmZ4FcanmRsBfcSRzTyFPb2IryjA49Du/Xwz4FG3oQPThgjfKd48UH
    lZT5XWzJI6di3TL/7fJWJHx4ZKFrEYbbycipLpCQ+hA3WXVk3y1TlIzj2j4cqQ+99/8ORbnalKTv1N+xBevOibXz0PSW9/TV/0fLW15FdS7AwjXXWlfl
    xS5AeQfpx0s+xIg2gs1DzFTv0A7mFDHL8GLfvV2QuBz6IBICgnbI4vK2k/7FbBznwPdUvN3xGt7uCAOY1mvOiF4udSYCrfSt92SfXi6frHCulH+/YaGp
    pGLwzcg2oRKAnqBP8RASkQEod5wexomCaXW15n0Kp9oHtE8nGZdH+2BBAhhuVMyIfjiM9wO5AzNtUDlMV93kATjbVoxQZo4dKXqwB0Ws1pf3cndR+6lf
    E8RtGLxVRhawp53eJXifedXNxoqcxlzNX8aa6U67V5Fdhlnu8x26cMJLgF/Jd1jxORk7at6EVjhAvGoXnfa6AXEtJANAv8jG0FHCGKhCuJDo8XfXBABC
    C1XuaVcTKvepNH2PiE4NbNeKohFEumDH/8VPO/n+46oNoCb5ftQBm0pt6Bb4isoST7kqSzzpqiwh4jlliSesLHHRyhKPW1nigpUlzltZYsXKEu8YlSXe
    NipLvGUgnKIO5aykKLG/UCXe4iWZUPH/5Y/rI1Lt8c4mNRgCSotVte0Z7wxE2pT4HSiTXeKpWUpRix5SbLAtH0BT9pn3oYUzzrcI0blIAsF6Hsn6cfGO
    DNkA+pETYGN4++Ca41DTozOywMVnzxTizAi/sl2DGGtZWd8GCOdQCQnZVpDbNu3kyWGmQwLLlZsfRz7dEeA7t5nu2Y2/hijCNhPHjVhjGHCYWVAlaQ9F
    hNpECqwY/+BbX6eakKiiMalDOCojqGIv4m3UeAmU72JOPyGkOO0BjJliW5y1Cbb+JZeZogC2/qc8nXded5V4X3PzP/74DwbI8/irrpVW3fh/QKd/yU0n
    0MF/6qaTOL5u6eiapSORMUdzdO6QjX38ho/Rsm3KW2mMqFPAE3QG14lJt7t7gzYL+YzzITJxiOTZeP7xRPf3I6TzlGP/nJSLeUegXI42BzIqBm/QagaQ
    RUXTm0+3EDKTcM8NxdYZ1o9P3sNw10G67RRGvU26Az2cTN5LhIzBZBPsQtkkjWdbVR7dKo0d5uVtuAzVaxIm1Uk5rPb12IYb2+SwxsfDBzuMicgMClnR
    vOkeoeOEhALp7bg43SLf1uvfbaxD3xZ7t7ggHZx0Qu1MtwdWG4DrIbHb5ZlxrlCTCPhRz+FYhevY8kc3fhQuJQx/GafhdDImX7rspttA4ZOF5XRbJK0S
    5p0m28C8s/Lj40mmPtkJ2Bi+lG4HQHuYTqKSScooLgaHpFv1LVQIAJ5bEI8U6zvjMgdYxWQr67E9HS8CCJB9QUYyv832wXOedf6RF/F39wTzGmyACWzh
    +58IsnHmZECvwqICAgHi9qIN5s0mIfeOA9065MQdlB/YzNWRk/HB6rfF1mJQzifkPPekMZ1mJPUcrNfTwRN5IPcahYW8U3NfMAx0HtTh0xi7wfVaMqiX
    rY3r4lUwDDuGP2h0yKRZMdccW8+YdRsnuLtSTUNruL2sofQ7n7FtYTuai6wrbkSY0B0/qpgWtuiTLUKt2+DTN6nI9myhy7eTZAIAlsXzUkw87/wflv+8
    iuMmoly7AK68iuMwUa5d8NeXcNxMlGsXmR2uuMoMPm+ZwQuWGTzPxZXJMlxEfT3r6mJ82dXyvsfT8h73tLwLnpZ33tPyVjwt7x1b3tu2vLdseW/a8t6w
    5V235b1uy7tmy3sNdsL4nGKVnZO+HMGvCTnIr8lifLgCPhZYswCXPzUtlbuUrRJ/tJVf+ENZd37Jyf+dLgifDODmRfy+rdYcVSQqgc+A8CRzLmljx3Jb
    kajkBt9oKc1bQ5UsaNJRuSwhW+cduHFvmnPuADbknHNEDsNzDmA0J446++UwOe/cLoeReWcW4KBzDtAlR+ccoEsOHiW05LhCS0YKLdk/5wBTcmzOAaZk
    Z84ZJRyqM0SgSSe2TmIh4AcUABnMxiuYTQsE9JzHUOjovzdmmYZ3rqcw72fGGmyIRmY05ydcduRGkdWaNxP8s0OeeNu16bIO1t+d5bs4u1Nt8w/o4SxN
    9J82prGsHkREOj+iZlDkt2IGpCL1UZEEiI6T7fWmbtuK4cqEDDDX1eKJoNZAYyHaGguh9s9Waf8MNUzC1/0qJ/qbHX572Tw6suwBvmTFpwG0XAGuyCKW
    z6vI9iKcXPN5a1/F2uj1OmBNZn7N9uUgLWzAHk3pcjVkw84LJuYgeU+Iw4c0nTO6DQhJUtbLnoh4HnzskF5Nf/8pzUPPwekYsdPMeunGn8LjTxnuVTwH
    ByIXmQrx7wsm02X9O3nxMrYdYW2zRten4JUOzOhAaQXDBOfcy646bT/tqg+3yMNhvU5l4MZ6AxNaD/xCW2pVu56t9Z7vyVbLrpAugycwPPUZcwB5SNoR
    qKnEmXc+b1kKWVdgWVfLsq62ZV2hZV0+Bbcf11MIbj/G03kHBjlAnDyFY5NpDVymMb7katrji7hwkdyGekv8nbQAXOCVNwz1y1CNfaLsvG4Oe0i2Ws4W
    DxLkipt1niHGcZivUHayQ6w6VP4ilee/NGrB9tWC3Vpn0Ffc4vcFcr1RpQE/8SoakK5BAktsdr7laZe8iWNH9Kj3ua95ymhfhUHy65rik+182VMhNxHm
    zNNpb/Sw+zpOw3nnGo/sxD/WU3TiH3lam1rfYEljveG4ku8+Xhh/5Q277wGS86AaMnNZb+MvGdWdnkTERFhrOn1um1htaZ4YKBKf9JfbDuvBsSBi3Lo1
    I5SmhQwdfVhUNYov5OrK1/s79NNWlFj1mxaiP0W4z1hJ7qIsIzsRsJBQHYj/Boif0AMNpO0nRHw8MZH58HWGd51/ihsJF+Slb+FLvla9eJU7gIpmNeM8
    btSSAC0SUzcENDrjFulUiuDGximNlbrR4nYF/iK/rKvS9xmuSuWSFhVL2qZySduEJS260ZuYVrqeweWmrVEpbUwTrDaBIhiHTC1R+tasQsjSXq34Z09i
    mnB1YpomE9OEtcQ0ITutycQ0LtMYu/G/IP+64iIZ5aDGwmBpSS0XHs6JbjfjLGFND2oJtxsJmUyDAw/jR4GrFmowDuGiN5FlpQxAQLyhkm199r3N1KUY
    jeFyuiFjHdnpiqYzL/a1kla55KqUp/3wsncLib/aWnouxainRmgDw0L19GhZfxQAaFgtxIeahB3qukuKnwQTxUSNH607lIPtt1QvedmTmnqFGunaVCj9
    GgBo1E+1n6sxBiy8W3H97gYFrDtA/aCaEEHkxC0IASUAiKlNNXCphpI4Q3MxF0vnTQ2YoNmOQRCbOazpKA4PpmManDCuoy8UwgRum0VrHFXoiRYCuvaZ
    ESRln3GGRbVvIYliEz0Wp5waQChtQebwFfEjVHSMAbzX5ryc0CCzm6fU2sgjQjSiYcPXItXz/PqrMu36SivIlmQUXk1bkjF4O23RnGgNIPO28/DsmQzm
    horJJX4Byh1Chw1vkDBeQ0zWTQ+P+J6MKeQKLG4wrTOrYa2S1mcRmwsA7iyAKfBYQkhaKd83t5R4jM3eLrwztOaNR+iWfCsfyEWo7Hi39oorr7jfRDWl
    ctKBG32plfcvpe1qdxsMYEI1OLtS6aasMoF3PE7td8qpraFpRjoHH8q2ajdn2yZEy9+mDke5c/JMKrQDYTJLGp89NvupZODZ8zI4K/a/+LF0+zFfXj0K
    3OBPpTuO9aedGhOsSEb6Mb0J4Ui/pe9KPnX5Lumkt9H1fYeU3nnsHy5lDc3w3akN9/vS26JkK4X6VCFy0c9JLTM8sUtvOxZfeCYb/KBiSMmlbeWzbn5d
    GHD1xR2QUT6a3mZ3H3pu4Nb9iq4s/zmPHfaoAd922IPmS3Y1SGejFiy/2++Tvsjg0kmfdJaWWXZof95W+/6d5VUNjR1gFiU33gnud5+uoPbrxIFeD0Nn
    dEIpABz572GIsAgeXzMincg6qGtzbKvyR2UY4wvZbc8gKKBjw/dvQ/h+67SF5gLyDcL3WwzfxyP+ecLg29izgvppAPcgd2mH4TL5H1YTBqatN7n69bKl
    rkksP5M6j1LYP+lW1HmAXq7jiMryiKLbbwM7+okWZrd+WseJU6o7RdvkTB2lt9bVELL7Vq9h0KGdc339pBDD3l2JcZEeEXJPktZktrSU2dYsmrIwpYzX
    IZwqCSItU88FZeq5Ru+7dvnG+9SuaC1n9FKSQmILE+T2xRIcIHwWiRy3YQlmcrNY2emNGsqP24/BJSkN6EVt12hO43S9jkhtk/UjKQz0asoqGmWjElMk
    UWqp9DZIKCFNMtjWxTgoZTBpLWWw+jJKvJKkjwluBteqP4FVf9pW/Rmymsuwqi2I6KdSI6JuXSeiEc1TzfEqjgNzpWq0UKlGd6pqtEr5KRBvi2g/bbtS
    vv6Lqm/HOOEG291a08iiebNoXZzEVv1F66Y96+d0BLp59UX4S847T6Jysaiu9viEVf8uUv07bI11R82nbD980vbDedsPK7Yf3rHGxLetBk3j3YAa7/I3
    3aKucBoqfxc9wAuwT8q8TUZ0f1IGPyqchN42NsTsG4XG85ZJOQPeNGoeuRNpzqfcb8t8LhYOciO3VS8DxLtPb4moVI6LXpOCTfH7v7BmoeZHX60c0/To
    W9Njy5oeVbX9XbdUbX/HVcX3FWtduGrtBDCo5l8zalGF3kxLKjaHrPESG0aHkXXQztG61cBCAIge78MCR8jc7XROLz2/4NxdeKIR/VTk1WhUn/lGZYGD
    rcuPbv7y9hu8/FV5+Wd901lWqF46NnJHjBPT5nJaM68berkAKrn5Ix4E9OYt+CJ7mBIhDksy1h6kfexiKY7Geq83bVBK6dGa6C7sJHNYeMK2kDCD0Lor
    LhHbDJNiIjFHyODAT2uQMFBhrUGuAWOYvBc/EYznboGCw4DltkVeR5IMgLD0WzT2yAKyxJTzoF60NY07t8KH1METAZOuon3TobgFfzvD2U6U7gbrs6yg
    djHB/TTROnAJA9gV+4HsSyx+B9uDjaKaGgiwMqjpE92jZhYwB/BvZxbFKTn0w7/dAVtIkMURGr2juG5EhqlleLQG05Y681sbqadJGIHcG32rAvYK+5rl
    bmPhuL+GEOXK1wqTsF+ahKuEe0h5IucJb0S/qTCX9e8WX3ZrX3ZrJM6wEaZAKrzSRaWrwkZCDRvxNWykBfMvw0baR02bARhl3Iop4lb0c5F+ucOewMYv
    vzxUfXlIvxzrl4WXDuuXR46aEX13lF2LQeO7SfVuou9O6rvpvJPquxmyRvHdHRgrnk1h8Hi2B6PJN2axWcCz27F7YJAPSd0JgDJn3QhMAav8dx0ZGZg/
    6ZouXaALl3rYrI7OOy/R8jUP9k1fYBu0JgqLzbhuytNnq1OGHAoffrq69GR1eqk6faI6vVidItgQ0+eBTPrwKVNZ3TWay2U80noJqOq+70xGmhtFD9+o
    936DZiX4mS+lGk0DtDRbraumbuBqrDZwhTRwNWoGLpdKQ0gDF4I/ERfw3YGFjXGBets8Qxsw47P8GeltSL4FiuhGOaJfLINtlvM4y3nMJ/5iGinqYkdR
    FwMEQg8BTx94Y7A3AK0tPgcwGxDsVaNsq2lD+8jnNLCvWQX2Ifh1nea4GsYHB3zC8CddxO81kwbi95pJ31FnXA7BUQe4NxH2s5rY3YoRWqxAtEUInU/z
    cBPHS0YRI5+A6ODDFCtrhw9fs7QfQMMcIxvbYanTmov77fhF5QC+WJHYler089XpC9Upo2qLaFe9dL46XalOHynPHi7PzpZnD5ZnD5RnH9XJgbDXi5dx
    4X7EoD6Ds4+UD31Yi/9QeeE+feuD5VsL5VsfKB+6U9+6o7xwpDw7WJ7Nlmd7yrOp8mxHeZaUZ5Pl2ejGlbpb2jyirnBzaeOWgqM2OH+AUyjte94sxvPI
    /fpCcfL54uRKcfJicSIDIcKhf+z9NDb4+VMckRdwyTnsPUeewUvP4vQJ62Gig/N0dekpV791yX7rYvWtC/ZbK9W33jHli29b6nyruvRmdfpGdXq9On0d
    XLXJoWZMmgizRpFedyQaiwQMLuxDcOgJ2SUKE66EChEb8soruNKvwbj9vHLVaLhiv4Yb1aIWGyW0bSMj7gi5MNPOOppRxAVweZOJNsh4Y8IANKHN8zhq
    j5OEBYD3UsF6atAACBci44sfD8YZKR1/D0+uuhTCE+ck5PCzZRJrYo8hysoG44aAwwOpJd5A02aZIDYfQNw63PZRBHEEE57SdlAkYVStjYXU3R9r1C0j
    Iu+vInoZX9OwGIbA5ARsxsLEahxRWd4sYBTkCtywz2h+DhsDRchUFPF7nmkul+k45L09iCB701m0cbdkmw9kOvKIRApxmFdLsxW1VnntSUfQa8/p9dpD
    HDzDm+LF+PtFbjbYliHkyzqLsd6tTUmNjd3oosaJH39cc9KmxHftqHhPRELmTTqD8FeGj1oyi5JOQWZtS2aU0EHMU4sccVS8sIj561XD18u3HGJJeobD
    qY84VUJnUvInGj/a8ulAe+4J4OqUpIuKgae0uSAza0ZkyfVLAICp923hhKCikA3UKoWfVX39LrfygTTIPSo1TbuL2kSg7QmLkK+S1r38vMHsdBgNHee3
    nSQwrpd7sA96NtsmNqeS1qkJXPoHHMiWZqWTk3tpEVM0tcapidMi7gQWktOx6ZoKNM7GvYWaYZ2uNVXVY25KUxTzVLXxwv2Lal9QYKU2VHhHsVwKbNHF
    PD7RbaxOJ60Mh6Y35JXwbfrPaBqpfVauX3HIBHPNr8P5afOYa2LyxIt+skDp//9VlpuqLNHPmjKlQS+WwcEHMlhvV+EZEAyUwMvWb7qm6DD/gPw+qAgD
    B2+IYwCk3g8qfkGwiDNXv2re7av6Ap8mbsFbdRCG0lJM1JYWopvdhPmfXIXndWtJPrDX/ugSUyvJH+pj8WiV9fP6XbKUVBAFhhnRpEuU8nSjsMW1BKPc
    IiSCIkikRjOWE2KpTKbsEpBamjvgOpZQOy6w5zR/LdbxAc8Zt5hdKAof8nHwdYIw4LYV/VKg2KhJLXC/jkhgZesSZGCyPBu1Q+wt1EGTyYMoFkgjFFaD
    y7ms3P94neBCP2caugJZSbG7uE62wcZbiW/xGIQHwW3Au6sL1kqcQFke+Sb23MJTzAkmel+4MSzeEM4mG3zW0NaoQNS/bINd4JwVwo82I9w8HGRDda6I
    NMd4my5Ouh74cJDtIFA5hEtkSNxnsP6QwKkNQGXGlHbk0c8Y9VqQRkmnekyTLpIIEaWs+3KNvUW11+iyQfh7jImiSzPxK7FJR3GLEAlD0HQJZM01fhRr
    fDO//meKjkIwBWfjiyUTwOGt+BMuM8IB60kdzlybS5brVuLC6YZ1c5n9r6uILIAcI8UwGaO60mhPAzWSRqsa1HGo0BNJKWg50ReQkEdprmExoEsYPgB6
    IXsrDH1Mb2OTsCBDTS2g0npOFL7GIR0XNkQcYBEVqoW3nnmiHmnfUWcYujo1N0p9TATGHDnSJ6aQKJvF5GTQYtN6hy507QM3ifjHCyeKkG8dfGw8nlWG
    hLJEZmVVwZAa6PewSoxB7FHKNdZzhTkxSGZcAG1KDFBG2qRHgnVLAdNp9ECKuBWkCAb0n1pLoS60PZ6pTubpygpX7b92a8AxuqrSkMmkPjdaSWV5+q8K
    aodg1hZzGe4er8Lh60Un/xWVof4DwYXGeh/inR9BX0X/TR1jw69BbdBxmLKGHob0MKmHRA876PH7rLnFj4yu960pPezRw6wejujB+hl/QA8LerhPDx/S
    w4f18BE93K+Hb9PDR2tuylEHwt6vQtD7l0H0XgAVcehU9sUS65HtERJowHfGy0SMWDgV8ceJxyrouPtKS6yTbdTYaFSHpMzkzztWHgzmnUDI89dGvJ3L
    RnMWPGUISlhbK3tgj3SjAZ8v1l5XuYsuz/dvHP2DvsbXHPishOqOpnG7LezAA6TRtVAcLuLQ4xsjJIUKYxs/areWO3VgD1nU7k/p3mBtVx9nJtxAM+FC
    3IA5skwa3K/mBIRGlYn57DbNkNRtIIkJJQwFDysxfE2BOQK84X8VKE513f9EVtg9WavPd13jICxeBll0IeQ9E1b3A9ym5O5945wmnQjjn/MAw6g5uA+7
    d4AXzjtHEq7y8PMPhSbksc9gUR+AeY3TfxglHUlHUIM708043JESfvtgOkaTSHfe+Sdy6J93/rEc+uadj0CcgemPLnT3yWFwzv0g+mneWYAtGfbAUHe7
    ADrb084ZZzIdVyDuCSUJf00zJqtmXDDajvPg1pOwaK4SyMbRRQyw4Tg9Io9NzLkPb9zNSi8TB3hrLXliSB/LML5msm34ECKissSa9MMs1UrfUmA8Y6sy
    JbXtRerMdIcUfFsylu5MRmTijipqvHz1tiSBscNLd/FnltxmE2G9n+4bQlgmnZKFCzmVkUDZSacYkefidBfyVietdEoVzu355S8Jp22yg3/ey6aT7ViJ
    plGh3fJxRsPuFt6/gxASZe9fsr3/BHp/GpsfvTgm8taUwhm3rfwNiBC5sxN99B7cTnYJteIB+J7uRIF78Mv2emQ3M2co/OxJZpiBRZjTXmRgmUEGln0E
    IBdpSz6V7Ev2/vNnzsjvlzg4lwKdKUMWvVsDIxsfU9hZABhNW2yd3ZDcFWJVPn8MMqomQUJCeoLltZg+q000lQipDzT98l4kcdn7WLa3SOIyA7FlJlFA
    bm1ep0InkddTiG/avJbFC4s0XywRR9u2Tp7UiWlKs3bS1jpFZZ007XgSWP1pOEmJ5x4iBxFiu2GJizSxQkRcIQjREbN6+kxDKH8LbA8isZOU4nUIQfnJ
    cijV9ZVD7GCIpeZySkBxYRK5sBvwmZB7HAy/uARTWQgHcw3DuGjS6U6j7mpdG1QZbOGht6GzSMng0jIcQuZtbRTxpydyF/2nnnfJGAl7GqvCWDot86GN
    +ZBsluLH1hNU69MLb0T1V2S+WS+fNkMLi6hJ1RI4CHfTTDRZWnIm2cX/o59Oojsn+YSPZA4MZ5Te3pfsk5FKpuVcjko8mMNtrruZr71MNoUOetxoeoEL
    BnF07GbyMWB/y5+o2Fu5iwgdbAv+REPcgr2cKJmmQqIq00QBkZDtglMgQVima309lVusI6nYVM8EmqomkEhoE8n4jSZQp5xAIQlv/T7pnVqTdmpN1qdW
    XJ9asQ2Z4eTKWrat5RTLojnl706dv68z5aZARTLVigxfmre1nHKjmrMLrg922nl33rANoz1TcdJOxcn6VEQbRss2rJmKwqRXT8VRnYqjnIqj0j75k6mI
    Ywt/dioiZMG3U7Glbcfi/Pg6feAzPqdYr+HTn07WoJOdyNJXZOlrFKN4HhNTRhnzFkgMm0Tq2JwMLWStiXRTMoi8gxPpIGYEWiISLSBENiMrRzLEfMDI
    LBeJEDCZjuG7s9kAQk4cm9pIVz4hgnNZy/Yc+ralJBenexkqulfH/8IzOTHtNyWx9EdVh4h1YNoJlS3OqWzxMZUtzqps8aCKEQ9ox9xPR9EBRC4uZP5E
    tgmbkyJ1oDsnskFA84bARyRCVynUXQo07cckE3soX0TP+NgRL3MXcV2SD+MPfYB3PpAOSBe0rd3JsCdjLT3SVgAILh20kuYJ0IGDtozAuwXmTAdtGVKl
    MValEY4sm1SFHFQVsj3PbBZPEfNM8QPrGkj0w211dlht6lqNduUwLELGhMjd9CRzNH4IBFUap/IdqTXzARSkYxH+WwyAFzGjy/QEuzXOO0IylRYhmTCv
    Oh1Codg1PlKsSGOzZfymh4QiXIKJLxpnfdDMqdv7auoKEBJ6SnhFAerS2pgpAQlqO9ZyH8ZPFC4WTbrTch8m61f43BgGtviLXjagZtABXBxE4g2h8iiq
    mQMHaYDKZ6g6JANFNopOoa58w9xNht/hN+5VPiMEUOABZoyr8UtLI40ZtW3nm/vj3oKio7bISs8JbVa+nrCbRj3s5ga5f9sTatUMe6NuPBt1Q3NbqClj
    JvHUO4bJJ4VMmAAV3aimOYPe7E9i+k23cMax+WnP+vI0Tqg8CJIxmg0MgID/7ud+oQEoipe82kuJNdm61JLC/OpPiZD6Y4O89zueFNVFRgy5+Ve/8T99
    oZH/xWsmX3l57Qc6UsCVy/LqJxr21axn+Nu3PPwFrJklAXOLJLDB0d2Y8/aGSCD4+yWBTrUM3SCooOpNlaS7Mgpro/JMhLFnYkAlqu0JPafAJxZpdID4
    mnYte/XVlbCwp0ZDlT8pc9c7cV8Ufb/u5zBwO/NKGQCZOAxkAC+ymUwLWQbSoGej8bzVsoxTyTIGS1Flt0vq++MLE9ayp2HivAZEoI7afP/aGH+58DPQ
    HLCdTGG/FzQbDLY7TT10VHfqRLk1gePyXmJEGDWMEPBnnJEymx3yuyS6GygiSYPSN0ywC3KxgaA2D3v1viYTO8VN++oEaiyMtdw4xXeHbaKKz3kZd7CR
    CDs3D9l06XyhfJxdfxIreyNS907shrYY1O7f2HLZeeBWLJfWElraFDtqU+zcxHLZeQCWy7Ol5fLsu1suV5eiL/ItWi5P/J0MZ9OuD9B9E6lhmObG2Kh1
    79fQ29fcqEkPYK+y1ZUn/8JYhPJvdrdWr3UIXg7kL+AACKNgzgmKG3Yv1u67Gsx/R7H77TP7zFZg3ZvoNuunicLVO3Mdo2n06P83cA5T7sMs/mlQXq3D
    Kkh3dkSovWW7SevRubVR7VQdp+8PZRt0+FLz/5B05U8HxrtJLf/udbPdbzuQN4boYm2RsDE0JQ1N6gdGtQJb4BZZjr1ukw7R1wcHrz6DvGrvv3A7mFq9
    G5LobsgObKyVuyHYnvd1v164aqKFJFpIcrNChDTq7eIeP0hE23WwatdBLczu+x+adw5pu+aOmjktco8WuefGReq7R2BR5dl755336tn8vDOvZ0fnnaP6
    5TuOmju0H+68tcGD5+5OBdaHhZiYBPnOArvZobPxrXzvAa3Zg0BZ5hmQl/VLZ2+NZM8KyX7ttBcvm0d30Nof0gW7ACPx81dcwFBbMBI/f9ldZM6k/P0F
    H/HzF1wi05r8ZWcxCwA87xWXoVDkr8jlxpTD6eDnl4qnX5fLTQtAr5f59BvOYs9FGJzzt5yCl2Nf3jnKOBk5nXY+cNh7QU/djxz2LrkAepmnF6Bzp6Y/
    +DANOSv6/UbxGV6QegRlYW8b27TrpfcaP/sB9YO0u4pvU5e5P2W+qo9QwrxuFu3A+kzYCUjFu+YdgDBAJrjOHJ5vmJPzzlcMs0IBg/fHg3F56Qpx3i96
    Foyb3ho+0LAZn95XyKJwNtZAdSAiXPFRc7sfofdlDYyTQeBgpwHRsbNNHL2LPrC+C2jsRC8+16guiv4dqLtj1tDulQHsZEOHvSus/IuKJI/vaD0RlMUq
    2N+/bsaToWeYtwzb5Sv0lMZ9ILsVGdUu+aud/PBsmAWQLuIk6IHm0w99HAU3EGxIJ+/LftZg33zNh8Nm3FemW1eBiVUkzJW5NY9eg8k3TBvQeo8P6+XS
    WRfZTF8F9HoyrA6BQm5L2WapRTY6gR8PwjUwGyMZsiH/2bcpWsdxfA3BaHJ81aQTRb/Gl4EhR5faV5A9YHLOveonE8xjqL6pW4lxlm4DLJv8pfWo6/wq
    v3HNZJkqyRtszMb3UlwKWA6Tn615MtDL5ZPjeHJ8vSfH9bLlPpnUZowd9G+CbDuofYfc+qw0O1zMboNAthNqyq5nH82GANApRJY1820fO9ltcNhXVq44
    COIeh1edkMREOpVsT6c13pS54a0nbTGHplSfu/77QoFKf7/oZVPMPJRMIflOA4mP8kcWj3GlaOQPL+ZIwITTs4tshqcJrunhoWmTbfrNKTrQwFi5W75F
    x1U/2cUAST+ZYoDkdrz2Hu/O/Hoz3cOa7U52nMKegkln5MW9qN57kt2MpGUq7r2gY6SInsmRGSXZqzEfJt0rj+/JvXQGr+xNZuKfCOSI7++T90UFnIVS
    wlRCLwmp7kaiY0YvUEV5Qhv/k4GmVX7JZI3862jcXUWPJTvvLXEWxzEyUyxWOzCZgka1LWky/nyKrdcUDFMyWkzB4EiRu2SG7FnMH8MUmVJWIYU+GyQz
    5ATqoBlYa+NW+7VGxy/TZUsX66Omvn860+eL7iRqSLIXigX95aW09ZqHHy8IN+KWx08ECTKyNPLzLvKo1SrUYQzL5Rt/Zi+s57eTB5l0v/SzK1+T+h2g
    OfpAcruOjRt/NiDchFzclxwobAoHrdd1fumLQoOHoG7BySUfLXngoZyS4yFlhYeOfQLZvIQEkasWty7CKn9ozn0cA3ZwvYl1UC/biXUAFDBX4RTBqZ95
    Rh4P0OL/Dvz4aeIB+UoBT5msGkEh7IVs10M628OkAWvjri5citXEt8smQXx3PiBVCjCqQgZo5Jf9dBd4drLr2WPXm7UJPc0J7SXTKH9/Mr2YTSf7aW6f
    FfqZzn0Zr2TXhPRynYbqaEDJQfnsIfmbSw+UqJNCwad0wshQ6ZKyWSYKqvI5T/iE3rBf3I01BBHqItbuOyHTExsTSxMoUZ7/qSCqPSc3cfHfBoT8qJUl
    ROVpWTeeNW5t1tjnq09LcWUVzE1Kdla10rGt1LN6s6SY6039sNwFBGrWmLALbO/3/1PxfZv9HXlLdtJABAbz2QDc6oRcnRUO12BaZp+bijsS8GqdNzJ4
    nDnZbG0KXqzxF48PyyQCv08PKV/eXUXeBUnGrWRhlqOL6V75JWLO7VL/681/Jrxtv5R/KD0oJP2e5KDQrHDK9ODNEkeAqdPHbUrT0jePdxmUhW0Y5EWf
    Tqra7jPnTTZHk+cBZkgkqvgupHsRUj7NyQF46F0g10ayC2FmDU4XTyaJLxTcwCYarDTdhvxqAmbL507OLnRr6W+3UdiXiWQLIosLR0S8eoCLAdqTHLqH
    m4FSWF9yEBnkuUwcJOIOk/WWk/7LRjFqdteAInaXQBG785deE5a0N9/Hgr7PS3dHvC1NF1I4oC92pGfMuWQXIvHmEIl34IavJgewqMoiAC4IL88zQIIw
    3POTVfNgMnWPdMxcHp4Dozy5lE6xYWVI7tTxbs/GSHIQosCB5CDMereDuQlHoMywE11wQPt7r5yAJObAfnZilZoDB56TGwdxAz8OYIPwgGZHvZ1CRnIA
    Prs7k7kF8sNsvUHJ9HIpueyR4ud6fUR3rk65jlanOzcacfJNjE3B53VsZjA2B+6me4WMzdyNx2ZOx4YrVLJTBiayPZ40hVnF6LxD93ZDzDHKIlOYsodX
    7U9NCbn1+cb14MVUJDjMr8salxwWSawzHDGmIR8ol7mpKpAH4Z9TyeF5JwaQ9mGyveXFvsC4rufJ5MT06nZk7ThsQewPKyUh7uiIPI8FWOpwBHU+sl7X
    HtHLVSwe+muuEAQPVFG/wHU5Yrfg5TUwnynPtk+IRRGXD5RLz6O6aS0ryC7Q8S4bLXrRSw+gmAO2mORA4Qo31dkU1UpL5vRTecCcj/DosW5BB4SZWDv/
    FF2BpCC4AEX521guasvfo/KRXZSMyZ2lKMCzoxHpTG9RM/g7NSEkXi+UpuV0hzb2NvgZWB/lnckUmMZMsvO0cKs5HA5IT+5EvdI5LAc82ykMVXprKDmA
    f3ZyOZO351D1Ge2wGdsC+daMtCM5I6dTPTsJU8kowbVPTKxuHDoWxZO4hUjl14EEmoDMMJW15ZP4+hwOrqw/U1xSd9G3iufluGk1dknnSveiGrvkUK/G
    rqoauyLIKmU1dJhLXw1Q+JUvckAH9Nez+ivWX6/or36Sw+NBuqs+ElIqhUCQMAzcU8WypEm9cfMuuqxM3UrcdbOs7Q8ahuvJ4jgl2otUQ/uJ0Ji71/vQ
    bstr7E4UCbiR7K5yrymD2a+JNPYjkcacHJZB+PvhnC2NOCiUsz+PZXB2axiXjOJ+fHy/zrZZ+F9MJbOAD2wmB4m6M0uh5QAZ8e35dyxlh1DFQ+tV8ZBe
    Lmfw7K09XuaRtWvnn3vMGytlZ4dQk53yxiyUuZ3yXXKjpt1wQ12zWTwjTyS345lDfEbXLumBg+jkg0JdPkgTHSOTcb+Gc+2GjGuBuyHvAo0qk7/t8jeN
    DB3wOz/eHU9Gjnf7RU1IFuTQFK117IaA+3Y5GUnS+DkRLdKRZF+ayDspNkB17KYiMsUfCBL4KjdZ1/rSbyPRemo1SRt+f23N6bf5dvvZYz8dEGOxDhel
    6IzNEiyqSbCo+vOlhYmECTtTYWXqV6So/iTI77A2qlnNchdbQ1I+q08GQLVakMMI3HODJJElDjoaunE8zUTXb4iu3xRdf0ovNrTNCZy3h7FlNa0XuY00
    yDxJSZ+wCp3MUvDbzvGykkZ+WdMmsEou+Bpd/LhPO500gHa6flT45kHnnPx+apVA6E+wwulKsFcRIYSBdiuz3V6msrvjeDbNCsGQ05UqSw/ld/Rms9vL
    gaCFoYFsdmpD8lUvfcUX4RhACH5hEggIVBnkD1tTAsOJYUEDHGMWABbmBu+v8UQJ1mS1u72W1e72WlY7a4lir30ugFPa7ShICkVauxn8hgpuM1AmUik8
    8VV94u3y0LRp7fi5+GcC5rW7vZbXblU5II7ba4ntbu9NbHd7LbHd6jepCPReMmsuRbZieLo6e5fGShvw620p3F5l9WQ4pBZan+wg+ixrnEm3Jrh8Mmks
    US6xTabS4GeBLr1E37GAIDsBGMBs3U383T3BtTqg5bdRT8mD+7r8ycGoTXh/af5tFBNTA1Ira+KU+0JDRBD02WMy5p5rHE9EQrmAyDd9mayFiQAbuCXV
    7zbW3BJF8sBxjlbvdemVraKCdXTlebxspD/jfMFLt/U0dmpNY/ezsXesbuzaZu+3zU6ma22+413avGv9Nnd6GgAKiYo2R2tutdnm9prrLba5iWMJXYPV
    +iWHqzZavAtNpVigAybtnVIvRletkjJxS+CsW5MSWJf4e72i4egIKZf8EUyTXt0TGKud2ODLihyLgeoPdWt9pqpczWC/IZVpY3pVUKsrdGQuTBt71Xqg
    Y9HO0mnpxEPJBNKU7JHFexaccMpJ0lmhLWcUlihg9WJaOXG6my7DMvcC5PwcxyHMhjFpRVOiNxRVg13r1WGXXq6EFDw5u96Ts3q5fHLj35xe76FpvWwb
    fwijeqgAoSnI6EBBRoWvfKBiaFOvNu/twvYRFFpHkzaiXeWFk10LxkGzY6MmJzSsnFAIGM8HVuhtELFNND3UZ7++1cm2Ql6YgrywFfLC/vXfS/YTuQJy
    91k4BTfnnYGEh9hSLcl1l8pR+m3GHibjIlR9VUdre7H0J7Mqh2mfTCtTL21M1ixS6EO055PLzHA3U2v3qBTrKiiItfMrp3g8yDa4F9Jbs8BKgLXaiSgz
    zVaJFFNzAsZPnXmVjTjI3/niFUdRNafLOVhainumTlQwteca2QR6abtNKKT7Vdxcn0DKkaVs2xkRqHTu6HbTDquOjsMKFSokwo5kvDBmb3SbbNUu36FK
    9Zf5mau3tR//z4HukxwCNwQQ73FFIC1vl436stH2pIciGoPUPeBQugsr8SGGu0ABCNM5aiUc9UKzlhVD2ch+PqJt2k09hm2aKiSrlV8BrYDrrm4eFJmp
    KnaWO0xTQKRgKstAFQ25MMAL2vpq7KaxARQn09Vwqaq3thPrpUSKoiIT4goDneP/hdPlEZX8HlY4qrOKUvUgRYdXX1T63tDXN1aFA4W8ZifFF00yrZNA
    SBHRSasGumxqbXXYQDHrPOL2djls3rDyd7xKJJ5WI5izkM0qZwug3iGfwUPl7hV4KTjQSWW3HQAoSJMQshewZQ2RKWg7tz/haBaBU53AuNrtizdMZl8W
    LdKWDC4sU/iAuuA1bQ1Ow5poNAKrAW5KnZ+ZJQ4U7nAeV3BRWf7cjBeeaQ0okw0bqFzqa7YAEOw6TcQW2xx3zOXR/eS5WM6te7vNzDVMbCLgLzV1R/Ja
    0+sFPrjWtLvH01rSziKou9A0EE2wE65QDRxGqT2s1gx8x/FMIR6XYrKnDHs82X6yG3Qa0SpBf7rY55+qROsc+6H4xmrSmkJ0U5zUrIgbWBntTsYeuyQq
    au5xKw2vdYUA+mS6RmKFLj3lvtQo7S30QFDJH2mymoxDUlHKxvdYuYp9j6gFbekyvvNtOmXvT/nVj4JKrEbeKFUcowpfueLuLa3Be/NrWBhecvJfV67w
    vJ/uBbhMfE5YFyH19ltdEU3fpR/qwFZslfYDWIR33fhTe0EkYaVCJtNHzU6ZGfuRJCoAmt4OSA8A6Qow2yflcLuiPu/T9WkGtv6uAnTvhC3Canl7GZix
    F7ek5c83RB6zTH21vGx1RRhgdAImmg9Q+/xnCi2t9x3us19rFhzHdt1UKawonf8c2ee1Js2OapXTftL3OhmsXcIV1O51N22C1ZtF+cU3ynrgIsMGGX9J
    7tWgGh8XdhCqHqTzUviOnHfvCdBe1RNTa3tCvV3WvOPDqs+e2FnriZ2reuLni57YGemcZ0/QNonfHez92J7YhZ6Y6nmzpH77jaoniMy8E4MRJvulJ3YC
    WKreEzNVT8wWPVHYaTapGU09i36BIGo2rUlQnr4UJP3UnAJFpBlE05uLdKd5qwFRxs+/3EBIrp9fChbTGU3mgfpfbsKdLLs9l9v7Kuv7unqk7kEVfALr
    X5AvLFasghoZuIkIffnDtG9O07wiM/D2xJ/2LrlwI9knp+aH3MNwJmP57Ad1jct2l85ouBMulr502c5pT73S8KUX3MPeZfDv9pz7ebCeV+k1drmpDme5
    oWXVRyZp+ecjJxUv5SVo0rlzMp1VO2EA8qLAPVdfAKbcJwLhD2qUEO6TbcUeIhVh1wdTlyeexqegEKgcQCsFdHmLui2q+wuBJUyh4yAbp8ycjN/Tbagr
    TjNp2pAGxHdxEzz/lpPrfBEW9Bnnbwi/iRBl+NDNOF+h8xR+f2XNK9Ad4s8HCRjx8kNnINaiyGROZs0BzpkX/WxYyhTlbljWzVBTZrJ2/dzG7q1Bh7Yd
    HY4ZdRQFeh2GYgYRmEOHvatk4a80Wal1KzNjL1nnuHFrhl7RdsnXmfa0WSyA49xEWLXiFaEnBT4OF73ipb8y6TDtuQC8+T8RzdVMhmk46+bLOcdB9Kv2
    iQkRJ7q2T7utNY1tAzph+a5uc82dltV3XhLiUOcmufnj4DMVOV9o9JBzScy4XiPm1aR8oaGk/GRDr11y0alPYYFNFvV160g55e7Q9fjfX1EzqnQm0kLA
    P07329ZKAAf0cinBFv5xPwitV/FiYap8mQLt39KS9yaV3uzQ2pbgjszGuTVtya8Gto2X1l6PF0t/1p7ro4ulS2vpzGr75M2g6Ashr0BFttea1gGIkLMv
    B2kFovqkRZm1LkEiHukAWahgn9xa2p3/hqNK7kFFuJyiW1hAj43q/k/4NvlCLa+AmoNFFqYbEJ1K0Ny4icUKtboEIKrZOfeJUD8+DV9hH66Kfv6GL7wN
    THZnER1TuiKxD54IS0+kyZojksiW8JOBFGcTStAWSKVauKrartUlaSs6680AHHY3Tq/ydCeo83cDUOdWjM4cut/FDxmSQ2Wft9hFpMHrvnpruJpX63ak
    QfOEfwcLNBdbmwE6oHFa1g14SeE5WZRlGUn20VWJOM9Bsev07va4AB4glQlbFlTmFrgd84+d8rS/sfgxZBOxqlmoqtnGKtAs3/hBY6f7PFfxx2Fxf7K4
    gw2V/bI41z2tZinPEka+RSb0f7P39lF2XNWdaH3fj7of1R+SWn1b7aqSbLeItCxAT9KSneDqh2X5I7bnPa+3mFnMi9+K//Bq+WVZsiKceY7VtmQjHspE
    mXiCXtAwCohYEBmUjJOIxIQOCCKIJghiiACRiIzxOINDBIiMX2Lw27/fPlW37u0rudt2wsus2EtddatOnc999tlnn71/+2ucoqO6JY10S9pQ+ZbrLZGU
    q5BFaGmj1VUZ4vO2kRx8GnB52bkKKlJWg5DmKTP6yoiSN/O4O7aj73rjDPghorG63l6trrc+EcPUch0uRWq+XkTSBFbjFgLPW7cqotfdMVnlaWeDdaN8
    8cdcV9XE3Vi3W2aGWnfIe113u5wA7ynglxlH/hHW/3vk/QWrl03A1YcoJGUewYezFM+OOzl3IET+XluregjXBhDJ1V3uiK3FzDqEU7FojZVbtRdZHiwe
    Rt1cPUTJIE66lR1jAjV9N0bvli4Xm62P2Hr/fbn/KKjlcJV4ZzpbVSiw5q0cLofusK+EcMhXu+eDvixYl1gtlxTL2scJw1NRFctlynBehzK458Q7kZ8q
    aiTIXxY3+YNOFjD9V0OSqMSruQPnk6vxZHV8tTzBcf6bDULfH6Byb1KNX5FFSbZybO2op3xhbRSbaGhVyVF6IREcKta9N3EtD+LVydUNBlWqFPqn1bAt
    k6naUAdu2h5cPGPWgdxsM1god8DWMCgWTZ2mZzSO5JvjN9HyLPcM0V1HaYKl+VyCGs+bN5XW5FNJbsFGrjJTaA248xvM1Ol0RedO/wLLZ9G8idMZuLDK
    XP9vgTL7C0bg2Keoyuiha+z3cz1da/2ajyWLxLNOiQmCwFrrsJ+q/n8BUUg8xfeFSkYH/zFfobVfwjLz5g3Oi+Z6Edf119rP4Tq52fomrhs2W896qgc9
    7+mies5jULYNzlmPQNy6XnmrnTUbnRc85axT6dVcv3Ll3FE/Xc/9qupMfwCbW+WtZ9QzAmOrzqXQVJCQqI5eTWsiIWkeuu77giGdSll0MlTQ4OZsU678
    r2RvwZs5nVifIJ++XteB69DLCCP0Jl1LaBDeFbv0KOyU1c1pJb1NyjndoTndqjltvVRO1bC7AQnMBoTmWUF89W20XKa1X1BEsywmnRqtnUY8dllMdVOy
    pTO/8VfHb5onN/aZ+5nTnwy2Vqd8BcIMsQOJktJOhM4xeMhD7xKnuJoDQQXdGVkiUaNy52vplxiVosRfBcCMDKsNsfdNPZ1UGK/40D4YhS71B7LdPmS7
    Tg72FuVRqavqT0pvaw0+bK12GqkHaZYhZvwYjngePH8UOVYaJzeF1w98HfudfhRgNofP6HH60ZeyF7Lguh4SxUwqYoXvcuyaqZm/Ctp2oc5GFwU5yA0s
    HEX6fLgUOwMO6Dw9tijfEg8bpfx7H2c9HtCgiROqeBuFpsQpRVA7ACjDPxYi0fC1X3UYagIFh0TczoNUNKEsCW9hOFH7FnjYX/Jj2XFBtg2BZQlQmRog
    RULwp0hD1VcZmCel8T20Ib52hRNu7HeMX5ijX/iIbdvdGID2sdg79lBaoQ1+5YnUow2+RZRUwPnCZ9LjYuaoZOwYP3qFjHcYXsNZ7YxtdKuKqB9tUPEF
    x0vOWmtJB39Hd1xre+1igny6XAcM3rE4WO94D6VV1qP6RGqZegDqHr7eM6mIH6yHrfWw9ejbKo7FC8RMqcJt8+C7AQzwp36S41bTusukl5x9BZv21C/W
    ZUiuJX041kFMH9F2aZ6XYl29XMS6+hU/DN9l264h0wIsEUDKAHAhYLOrMPuAEQfMvoK4oAlTTh4kR7L6DS4cWxkiWGrpzRDv+X5iENdJ3kJZYHWI6kI8
    TfjUVEuI/1a4rRxooFuPitYjGFwqqxdoqVJHl6XqhHGzR9RpxpRWji8wbBVBMSiZt8LwvEg2u3MQmwYU0bvguod9XdCDVu0DrTpg7CygVQdhNntuDhXk
    /DKPU+hRFQ0WNUWohMCgwVaA1lpVvMNAZR8/p64cOJsGITRjxAGPDZ0sQAoUl9ul8ZW+y21DDC63amkNu+QhrWSjQX6QSSq7+TvVSULv/C5++CVzfKvm
    +FaTo/mCBx+/RWfQS5TsEFdb40xU0O1/4/7TBYLXSo8tzt15TEuckDmr38eL+z7WxqzaqBDya601m601mtP6G/KeErFrnXm2uNzX61ebFud4vUkxgrN1
    6qMul0uhV9jhT7+2SFtjBcht3j4NK1Hg2yIOwTKD40HoKa5Xf4HtdPiRUNffmOuvsTIR8syRd/wyDnuOJlZpmpV6tHivgesI1ZwD2/XtrwDsbA7lg8zR
    QHkw+3UUhrzIKEc6cwYdG/cE4XIMIE24oLQ5q4QeW08JX2WQQrsniXFIzh7/9JyGFckDwDLiHtrmGIfl1y0qoqNRCYPoX3Nf+3pmHYigFZiBbBg303oc
    bCEjc4qluWHk6VU3MgeIMNA1BtGHicumcdnpwMBYhDRYD/PI9mFuuQN/0O64IxBrkc+XXZGjyPjzXmy4xjauiaWsETdn0mbc2ArfrGZPBfLT9m4sYUSp
    Zz2CboD6IO/DR5ycqhu5rBmoMW9er4Zm77Na2ieyMZIOyY2r6lLWG7Z01No5iB5C9/T1gJ6OA6IlgGQPXm8CIVfyRGMaCLKYWOowCkoNFzi8SchIMduT
    Ro9/HGNDmrr9NERj4kbaccMQKZYYW+WWpsayrGu0SOym4YBF4EVP5w6Iv854LViJpm6k4XWsJN+tqG1qJyXucZLAYPQjmERgZE02bwJENZO9Ba5CWArN
    QE2kPPlrcEtHOT/IG0OxEP0a15JgkCLV6VGkIhUB+WWwknoepQWRE9YI9e6+mV2fD7QOLTugYQI2BdF/ctO6iPwMfR0UX5mcsqMwKmqiB+rqM0hEyWBr
    2iRdInS0dKbJLfoVO2nGdXRHMx8POHeg30t0AlgvdgThsuKg3bMT/b8K6U+3SwgzlZngBxC2cAji5GGm0ARV8OeBppytZiuQh5mqGlR8ys55tKkgjzbV
    MLsTrcO3LoUNNbYwbKhohkDor4Q/P6YoTmOvgBU1RqyoewqsqHsugRW1wFI1I+bCM+uP2/+Uw/EMWO9/0zc4/TpmpTf7iNP/qP0jxX+ach4kDNS/KDZ6
    rxSCb4HBs8IPdcl2HlKb61k2RDbGsxnETWwsJjQhQ6SfQWlskyZU+1BLQfAYu2fO2s6PpI9Xgg3pI84UPqLIVN2Vtbcz4NoN4XkTbi0yIZV7AwUJsX7w
    h/vh9T37GYWOm7UB69K4dBDn7Nf/Ds7rsyfz9KoqsXheiuOcIMwjkeZ8sKoEX+HmhQKdhi9g+OICab3GVQAI/T+lDndft25RTJYqom1yKlo3MBTfbs4s
    ePFB52AzUlAcEoUOChD1JB0pQmNZ2ZUwC7am98hm8jztX0VmkD6SObhuh+SwEVGx6zd1NlvDfAMh2cm8XUJx8t7W94dtJBgCIEPhqWryj0PNP9dPhbEy
    Uu2Vuq6FGHzjaWfRWs7RU4sFyP9I6+jJKjRCCnKTK3l+2VVFgsLDgp6mNKbhKhMzz+MC0620KtU45WWul7xsuT1eRPhZhE6tIpQ4zv9YNxVdpewxNQFQ
    CblQ7BEVEX8i/BllTXi60oS7OUn4qC9jWg7axN1cEfAH0YagHVR4swooD5l81048DRvEJ9G37RyHXoV0xHWRFtduYyxPW9aqnEaBuejmGlnHjIsdLqT5
    xWpnAlLXSpCUPTC+Cob3b3NuaPUEGxnLeeNUmb+tKvHG9f28cU3OAQveeH352+sK3nhrDzecNfu3vbyG33F64QT/UdDxFvX96CAIQgUnzDXGU2Xkt3iD
    WTZ0aZvqLm1TmqHZzK/ebK3Wpe0N19pvWCjYXL8iYN3itu8yXuH67npo6OKSQ1/EkwnPVuyxPNa1iwnOSkWf9scJZoqwOJ+hOu5ae9bBT55yvagDi9gw
    CiTnZkedGcYuLnDk+tYvGxD/NKFIA7MQHrYVnpSBDNq3QMTTdc16yk6rDOQC+2T5fcLEFwtNSg+hSnzkcdBOOOcPQFaVlMftpIXrMZuxUqyjdhKBRxyx
    kyGke9xOhnHdbycjuO6zk1Fc98KCySYE+lJcH0yW4fJAMobLzmQ5Lvcl7JW11tP2ZmsWvVOnDHof4loKE3hyo3sPYE/58G65a/HuLrlrI56xG0d88Da5
    G9ps3cEIpsFO/RJIqhqKFuCtgT7cJLc+H65HgBPerZO7YcAQusRgA76hG4/wbpXcjfIulrslvJuQu6W8G5O7Zbwblbsx3gHSejnvGnI3zjsAvYZFvRDJ
    OZoxI+wq2b4IiDnEUvJ0ZEdzrwWNQA0N/UswLnNxtJ9UG9WweJPHj3bK8cPD/vjhPuOHh6X44ZYenDB+uGSCukR/5KOEvQiKSWB+DYm61nrY6eAy6yCi
    eF9d5OMDDjZXLo5ouU13s33ODENfIJ4Y2nUKp0ispQkvmvscW8XpilecrsjuY1CNFKsWHNzLfKL9ytzf52CVod1R3XACmpk1ih9TM1ofSZKL/HG4pQmP
    Q5zxpHJf7Q3mqUD9xu3YNWF+rfC3R143QFdteLQ4/voqufKr08jqVxOL+2oi3y6p/jY/d1uoBleDgBZApIspeUq/WrO4r4qlYZG1Xae1XV/SDS+q3E36
    /XUbnFcJN6rfvxUe9KSprQjhxLubNls36d3Nm62b9e6WzdYt+sWtiPjEuzsQAop3d25w7tRavG1xtXibfv92YcT6/V2L+/4u/eruxX11t5Z6zwbnnlcH
    rQqt8RwDS0M5T9W8/KbRuuwVzlgK4xrPULyQ3yUU1/sWV9R9OWLror7aqV89sLivHtCvHlzcVw/qV7KLXNRnCOelounivttrvtu3yO/2me/2L/K7/ea7
    A4v87oCtRPa47LAeN3kcXGQeB813hxb53SHz3eFFfnfY1sl+RCSpIyaPo4vM46hp9zFp9zGTx/FF5nHcfPfUIr97ynx3YpHfnTDthgT5tMljbpF5zJnv
    Ti7yu5Pmu1OL/O6U+e70Ir87bb47s8jvzpjvnlnkd8+Y784u8ruz5rtzi/zunKG/80J/500ezy4yj2cNPTwv9PC83IfnbMbthQjkGc85WFjcAtODfYhH
    68d+9NsuDA82MEJx7i6e7dbYAl6P5Xx39zVnq/GqDcIpbk91b0/bVKuoj43ZpQUs7nfc1NPivG5xNM41Xul5cbJYGUkf7Ys+K7tIK/ZUgVG5VNjVz1HR
    +4eBA9RvVSZeMhIRNYcMp0F94Ci3ibJXYOiKam5Oc409jvjJa63lwMVea43pHnGUW0QnSrAx9tHnRk/ZjBtRIjuIduYQjDWPKNpJ4MoSMUxygwjbE7KL
    rNDmS/YKQ4W9x7BGDB4pIqdUVHllRz8N01hPD7AYBtouxxHXxjRMTHRgy40w3Dlsn+PqDg36wjR+qLpx2g3JDrYIEpPtZqjmmgZMow2ZrDujBmWBvaSU
    BIQF7A3TJZJ44t6ZtAaIiQjfVeMaOmkpw68bZLu29or+RawjVHdoEFUP6eMCk5rxCDU2kgvMrpC/fdjrLZuGxU10p3m2bPplew/ir+U/431PpCOkQn0i
    91HWBraJ5LQzHiJgmVc6XKPRoZWOQPU2YvrHkf4ZyftnhP0jv2l1ORKPGqvLpfESeSjdIA2/H2eQHsDTPIBpIbCtkLPb5K7Sa7TyPZaSic0GCqkocTTC
    SyBkIVOb36xkVJtqNhvtgI1lRyN4VxHrwoK93YRcImzPLbW+s6AtQEAvG8E0rJibMaqBazC6x67NAjwUZlVL1YLQ1oafdYwGqBw541JxhvOdT9n2oi/g
    cL9dRulA5G2DggrfS9MNkTsveVrSryaEbKXX/eZ6wFwPmushcz1srkfN9bi5PmWuJ8x1zlxPmuspcz1trmfM9RlzPWuu58z1WVVfPlPYNDm57RamaANu
    qbtgBMfDxMTWI5GyGVkAMzIGnqAZmVER6wRX87KbO6mdq0pg6Z+dfW4OnMDfmUU7SoZldmFYFtDgiizGVo7vDLQsc/WIE5Xwd+aWZcENjFFsF4pHRjAY
    mykfONp9B45298DRYPlhi8HzkDg/5pTiNI47Cksdhu2mhV4RwDvQA9XXXPJdWvJdpuQ8Zyj03y8rzCVr6BpLNTe3VNtYxLZWvU7iklm7jG2NXIzFcDmT
    nsjWC8oAHtkO7OUGZPA/VLiia9gbDFbEsN0pMaSpV/JKcYmknxi3Kpyg1SbdgCU3It//Z2qzo1/6HywEfTHeDL70Jyb40pBlDF2lrwCPaPWl+zzS/a4X
    /vhrsa/r5vn5V2/5eny+5aswozTos3x9tWav9s6y2SseXmNZ1+IEJjc6ddTo1Blg7ir18GeyVmHu2uqauw7K6SHN6aE+M9cFlDnP0LXo2XtedZyubuAd
    r+e4RDcBb9hsvUHvfmyz9WMyY37NVvOZmIczubpyjCK7CB+Wnoh2fRuonzb0gCNQENTHfabj/VGf0k1+/unq+afbPf90i/NPpMPJu3z1XTuBX27LPIm+
    DQcJtfaxwpdt2zdV9OQBAPSwzH/1ehQAkw2wSelXuA0Vdl7S2w8XBKjWSUDy3JlW80UUEO2Whk6uZC5I72EGHkV0mDiIvm6nAfX1Nq0LpVrYp3wTNm+E
    WYRVXVum8XZanZuvBn7gjXeN7LCjkLpa2ByMaSTAQAdNm0RjLwVZimllFPlWeGrcGdONy7ptaW2VlVt6ONiCINB6HHajdYTYnoVdW7/wlfDiX9v/2Gbd
    pOyO7dCdXQMHdtgLJa3GVMgjP+ACSTJEE+YWr40vtyU0rPNSR0P98PBuSPc70kNDyYg6QUOmTpYgGg2sLyXjMGnFbZGA6ViCTc+yUpVCYnVbCt6p6ENp
    fWtzRVyHQAH6r0t10nAmGYtbcQh5nOOyXCTvcSmkI/8muOzW1eulXsp8DLmtiJfTDDB2bxPuwo3IJLeIk/SyBN8M8abDC6Ahw3jy9uYUAgcTvXkSmEsM
    fj45k04y+PmV8Yrs+cpMekW8YmvzKqnkJPosjeMr4hhl8gZQAAgf0sE/4aQd2pHGSxg4GqEPIi0gXqYwzylLWaGlrJBSVknveyhkMr4CufKGuYZS/l9V
    NF0ToGXj8TjtWOwt6YpOMi7FTMRyMwFPPt0USe0RAJsfj4Huxpg7OEBcV1MWRL7Ms2n+WNxB4WHc2dqclNkSYocRIPwPwqhzoBDbN17GA1/JuolSOWYy
    ThizOsqQ8SvGbJkZs0mMG8cshHniTBL2Yn5gzJZhzMLSmE1wzCaKMavjzSQvGLN6PHF7czXCJHPMJqQD0JvyeCadiOvSmzilmeAwLZdOXo5ieKPDNCF5
    TSA+ugx3b39OoD8R41puOvGYfEKyqstN/RL9GQ7sz0ntz8mtzU63PzumP9mDQ9qDqy/ZgxMlql/2Cj040d+D/VRfV6rv9uBkuQdzqq8rPaIHO4bql4Pq
    JgqqvyJentPnckOf/VRfJ9WzdqYqFqtim2LfcLlix9SEd7kJfX27EFrLFC30jyjZtOa+ZgtqNomKTEpFJouJ8nw+UZYOmCj1eBkmyjIZ2Ml8YCcXNbBv
    KE2U4e7ALsPAOmWeVlWeNvWj42lvuBxPGy7ztJHF8zQhWQuI4aEZpSjnb8LXNHTNZDyCePBxLfotxnmdx/CGLsvwinFs/oMwvNWlcaz1MTyhU5hKyAq4
    DKsbNEHjOv2wJairXJN6MfCtxm9hfSBHYmmXEuu6/1RC6GzluAghXK2jDqyymogg0X+VneIyDeAkjE6KWC7/rmAxHaWDTlnxSRZBrdZYHN/G6CxdaqiT
    Guq91LC8RA31MjXUjQV4qBbgoIaa9Bk63IvHtjbrhmRnhPC8eIVSoNwoNdRjTM3lQg3LwXW1O6WrahprrIap0MhXimWDZONl+jjXGcpQ1jGUoVCc3FzR
    FzEHnSU0dN5OV9zQ1PDGK4x3RvY0TNonewJZgd6qIDUYukyqK+tkOZAV6zkl6SY3OKuQvzxZhRJ+GtZ81NdCylshIu9k1NJYNTXO6Z4+Sz2gLkD6EfYh
    VFHjIX3sNV2dGZ5uoGQsEJzeQyIf9pqEQPAWdoC/Qn7LrAJygNTvW54Qcy1boygpGr0qocdqknvOBuqxOQZnTQzl/c2KsBwdyzoqoRzPMxyP+IA9istl
    0OIJZSn2WT66IvOMI9/l8ThmzHJCzRRT5grqCaLnDD3/il/YO2uU8gWJwozDjaTNxI1bsiVbim3B0rghHHS+xcur/7+3omAJmN00b28WrFuPF5JRLmVN
    jIvpRPp3rOCxgJ140qQmeDYA5+cxbken6ijFv1gxFMi/3I4MYyjjKjfwI2pirlK6ZqQul1PZLU9lRwgBFwgO0km3N4HnGxqHnsQN1WE2VF/ZkLhiOptD
    zOZa3FIZP4WH95hWC284m13JW/7JbF6BTa8H5VYTDNMmvIIZf5kOyixXbC2PPJytMYHpCEPdjmFRIaJkSSGjt6VhB/yGCmxP0WMQv3tdyUfYDIxVMmD1
    euxYadMYvmS/ho23MYBazFde4U2xmK9eQ0DltVZEs2ncDQFzuhtL2Q6X96jPznxtTnVnz5aieX/L0c34nKXWnC4cOb1sdo4zzpU9uDuV4bAKVmbRO6CU
    XgO4CitaKQ9nz0iy6yTZs5/7wrt/5Re+9rGvCbtcLy+gt81P6z5BVfYY/kykjGkfA3whW48cfw4BW6OV2dfP5Vb8+YuurTZ1Qtns59zEz75nJV524ZNf
    +FRAZzJqw6GZ+vkEETUdSfH3szhMzOrqkQbACX9HqbRMap59jYV9sluYminC96FU5aoq8HkfoeZ5YoRxlSrPz2TKWZ/A7chd7WzayNMWeh65CJO7ygpv
    7SosMXBZoYBR/zQZ5dua2OOS7nIyohuTCb2DDRXeYxasM9bsMqAv+PkJJ+5RA1WKAH8A3+uk+XeO46naAYNN1Ut28qSicnt5zE/bOFsszPOkFxUNeFXR
    k4w+OQGQcUc3GqNpYNwtgPfkrEqAk14ptShQgJAYMIXrFECoos5mFQ1QB/gA4IaMooB/DYqBdasn3c5VTUiW17gK81fAuwCJKw99xOMZ1mNDd0Q8MyKz
    juNrn8w6edxoxh0yits3GOOo7K9UQ4ORtuVHyWJZjQ99tVwMVDml3U7kRbSmClQ2J64Clc2heeeowqaVbm29hRl1hUpRulP2hGiTMrS98HZEKNCvGmjt
    d/oAHaomNcUxs8xBOiDbHRilHoXiu7bROewolhb8NHJGusacAJJtokd5BD8lafXE4iiUmfiHU4nfb9pD4BazPmFW9ETKzQ8GZfAdpWkHR/jnACZw2tJ+
    O09j71Uz8sCAmcE3x8vtRBdquo4w1urS9V2fR23nJF+smtnDj+ytblcm+fAj3nam+Z5vzMehgCOysXyhqswjdtma2Oq3Jg5oTWz1WBNDzRfQmtjJjthw
    67jom5A4FUVqkQzfa+hkThJU4mp2yL53Rh5qm/UxSCv6viubg+wZq6A1vpMHJiW2ELX8g+j7vgg5zlrrK466gkdJgyr6pKliw1rrS7kHlTx+q2aqDd2H
    Pg67L9fgzxFnh6ZBIA9XF5dbU1mgj2Ewm7RwGDQYTX1cOKiFSBkOShnq4zyli7F6ykUzj+Fv9BEXZZ5wU56Eye0pN6H0e9JNWrjOuQnr+7QL1eKU85Sb
    RFrR07LmvOQpjb2Ia4u4VA7OwF/A1SWslANJ41lcRcbftdn6nt5GcvtdvQVkynf01t6+2bogt9l+D3V81psp+v6DXj5AUv/oFxwc1R3he01bVZefj3jF
    8334G11wcIxozgUkq+iQN07PcCsZUle5f+78V+z8j/5DdL66U92RlCdJbN2QDKkE/jZdets8wl/gcHRL0QOWhX4GXyLt6iNOMuxenw1lPJizIO9bwGgW
    YR2M+QHeuTxTxV1UmtVYzLBIcHYP7+gkyig3Wxig6d0bnQtmoF4wA/O8+f1sf+8615vt16Cau/q4aPCR0mhdfhzyU9U2dm7tplXqLtR0CIaNCh11Atcm
    jCWV3PZ5MLiU+zoMNrGK0YjTYbzrnA3/LQCERH6qxgaPICIRH7GxzXFkscKC54ZP1e0Qi9dxu/A9pYfdw7LScfmgccYA6zG40fqW7bgeneljOKQf/ZIx
    rNtLB/RVOLBaayEmGFAXJMHTvQkmEvqojwGzC2eiIo73JhjF0YkIhcRHoM/7870JGsLzJUE1gWu9LMFf7nnrCZUg/kvSBrqFD2S6zM6OPdOT6Fat5VbW
    co4pTvameKtW83pWcxMSnOtNcJ1Wc1Oi0QYkwYu9CdZrNdexmlNI8HhvO9ZoTaekplw+L0g9hBz+tCfRTq3pfazp80zxTG+Ke7Wm97Cm55ni+d4Ud2tV
    72JVzzLFbG9d3651fRvreoYpDvamuFMre4dUlkgeL0oiNztWLmit9YBC/D4IA0hnQUgWr1+iBcG3SMVnAZCaHeytOOG8fZq5Lxgv5h+26v1JKjK8gYx0
    JQH6R12uTbk25NqWKyQ6YFogGSQwJINiBsnkymRyhXcy2N0xgEe0N1tHcW0QgdaPm5utw7gqQq0PlcNBXKuwjIfadbN1wFYwj/2MO7XZ2mcTDJjnwtKX
    jwYA6jBoaOZBBTq/8oM67PrKDxBSslV+0Oh/0OrPtAo5XF3WKozwHsjfHbLtld0btITbO/gxi91+yF+JralbTN1gagvpwS/xHgfb+4QRPxaMG//hYofk
    C5/EDulo4GKHVMtdPrsYSgZsSLGKIQSLQDtnqRf/eYi/xuuEp+QvwJFOrs/D7NZf7Z63ofjK1mjyI47xRllTfHBIRN0crKn+RL6zKOACpBE3cYGuIYea
    7iTZXXb0J7A+qJimvTOQ7UyukqI2rPQGcljpZwHiY+WNiD7mjBcoTF3UqHM9u4dK/+7B4u6hUto9cO8QW9w9+Nk5OENG+8hhztlQVBBDoAKbmF0Q7WEJ
    2oTl266kpTBBbcVRkOcRLOB4NwTbN94Nc+8huwlT830Ig1psJnQ4fGzuvuCMm9f8CYGKpH3O1oBkNtEL8tBnI2gMoWFG4Lao0H3zKq8AAsxQ884L5vgi
    gmgO0CPDnI9woM7qsO3BFimxTS6w7mNWRe1tmYrWfXKpbbDuxSHDRutuE6fVzi5aM7pcrskTNzZbH4bmI9psfQjXJue7Hbc2W0/gKsLGr+M6vNn6IDyk
    6E2Ck5INwgdgOwJ6Qt+hzyscFgZ+75KDXfqBW3WfDMJVvZbq2eFvzMmUsbIvqBrsKQ+Kz/9c91yZTi1VOhywuY/u6oT+vV0Yj1Iv5Jp9cZR42dnzkt9E
    F4W0HKRqQQIbgL4RnAHf/6FUc7V7V+JDUroHB16qJhHSutYoJiChL8fdZguGxv5GJyoQIibU2B/b/pIYvd/uStTd270LX1jM3v59jupNPAMjzdlXbbjd
    7ft9aAaRyZ3oOHAfRmcS12U/WICZiF0T32TBigWs/zCnViQZCp9vww4cMkBd9wshMSLB2GtF4T9U9/cEYPsi3HpNDbaND+6TKjtkq9FvOYnVc1/SRMwK
    gWfjEI+rRAHrB5eTZaOm8PnGc4HMAqIe2Ma/oQYNe4VdvGvCF9dKuojdVvYQD1jbLde1CNmd2cC9hUmb198vNyrwhZc5msSen2QL3T2g2HeVzA0YTEsY
    UygsyZOuaPNIpsItSrTdKEQsxAbGmUd1Z9zeAUf3nTvY2VdTZ5FwT3o9mCCwknHe1I5Wwl1+F048EBlqqBs7rU7DxuG8TS5a416iNWprO7AdLtoxAqeB
    vB2wPsji7WqwUpcKOPChrMD9nouIVH54B5zyd+5Ih1j9VZhI6zCR4FPJlPlzvJlKR6dfNv9Ze+AcL4vuRvc+NW5WMhqd3rTviay9HTTBHc2/hEpnQjiP
    SMjRk9PrHosrx/bSE4LeEHvuoJw5XNQSLZEZMKTz06HD40IpHzRdNYEdHWNm7xgze0fN7BnVoOiPSFuJNl6FFKM6ZpGMj+4Eh2B8WW5JA8HL+bnBoc+d
    aOaRA0MIYFYxHhMoICSMnMxEtVk2W/oDttoSfhC+T+qtZKVuCQPZLTCQ4Z1/kcgPeuxVeOf7ZQt99c4PsMz5Az6CxhkgBx6Disl0W21ZGy3jl0/7XotQ
    8F62Ar+b+W87di/lxPQinZi+4bxubgPZvm/MWbnfAF/AbyBzd6oNrq4aZScBrsBlH4Hg0j4CFHclr9wM12EcwJKl/m6iHoEVomrVPD5vYfPv0CZzRhNU
    Yr0LNCdnUE4PaE4PmJzylPIsepn28pcocZ4N/3/Ncc7mg7ql/kwa9NmK27nBb9mKu9kzqv1W3cYgeAHAbqipAXTzC0A3u99mfIGl9QO6fYaIPgV+wz+N
    A0zF49EDzFGCvqlp+xeNafty61Jnu8UZ5o5/5DPevIp/iirudQ24UvkUutfwW7X5fg5WqaPtdw/AuPMuANxj4rpGtQKo3TguwHUgBRtSH5Fis7bZ4vne
    l2FVnaO+6Y6HnLBtELDgSkTOgK1r5ZZOWr3BiNuJrUwAZgpW11NOOUFcuT2taedQ/YiTLJvrLS0gfOy3+VgPTHDFESr5cf3GJlC0YB9g52YCgFrDUeeW
    pmfAx2oa3dc1alny23rsbkWjMju8ujz+jR7XtAm9rGKPv+i+airoQk29OuLvAhm+OtiT8pk9psEYBG7eLYcEzrvxzda43nU2W50unHQJaeo1Aozo92v6
    QEMWDhny6qCntdRNG5xN+v11i0Oxuo5WDvMX13fBCj986XVcXI+eH7S4yt719VtdJbPUKi+wxXkitsndQ0Sz8B2ydeXDtW+xtWayiw/pQmtu85X28lk+
    +5Bmieu8Vff77vjlCp+37m5aiOsbzmUc5jLA9+05325B73TAMw7eejZfyZ51cQzfdzhfIciUn5/OZ0cQHOWYyB3UnwkDNgh9PG7XxPyJI3c7/1pS/o0P
    l2yNN7Tf0RNksMBqvhOF4Ze5K6ABG5cFp6rNA6cCYq/8o0KIIIF+9G8DlNiA5RNwlBM9uauhu0LZxGFb15C7n+feryl3NJuCgggXgD0ximfalrsHueeL
    ZBfXjiN6Yy806Ls2iB3xbZ+xleDAjhKGAXGOXKqDcqnq4zxMXNRiySuFAuuYD/Uipu8Itm+YhKNFTN9RiN0jmT2gJ+rxCOYRkLPXI6Ae9DXEEthgXUct
    rbVJLkMbrPVyGd5grSPOgIXwv5Jyjaac0l+r9FeMtRc+1H7cuNYaVx3wcrlE4Lt+3N5gjVJhLPI9dW+h4jXWmoqapQGrS7Qk24LoF4OcOg19GupU67VN
    CmqwPmbomHW6eq+RhAc86Fj7NUcn4Oj4jJV9SZnZo9wpLLP6QFBh5pGE4e9eSrxdf1nxVqr7xhs0bfbGnkAPsAJJ1NblcmLsrYUYe2tXjL1crvoBU6u4
    6rxucGNSyKjG+ykDM0bF2jrGEAzzwRuvsSevtSdfXUgG/WrV4r56zWtzF9Mpb4XKol+GLPqLfnil1e/OH5ekJOOw3+WwjzkFWGsea8WlnuMlW/fDVcYP
    reQGgQEMAqtZm29kTXgHFcVArIBBIJxEH5n9ecKeZ/v3MaqC3DVUsnHo+U1nvJ/LUmM7lz+IAxmLLNopi0Kw1lqRVXfKqhFACULN9FjC0Gejim/hZq5C
    8jo7senf95XrE86cl85er7B9F+QGURqAt+CGCiXiKTKqRR2jvSN2d1ABrfioJ/0fmfT46rZOZUlzEcBuJVnzRxfIRKVUnb1TCoZaQkGd79Tapf08zMmP
    Gp5Ov3rr4r56q5a6dYOzVb+/dXGy7q0IuFKcsdk57HtxymaHvzXlTuy2H6ID8PkqfUtl6dJYg/zAcNqaiUlYYCe4UC9TA+MexMqgIHG17BStLAqIuNwd
    tJ6DURgxqIFJWSuFuaiZaBU1hLnwVAau6yIxZVml1x/2ClkSomXqEJmGETVM1t18yxKW3S9h1W/XZa4rYdk8gK1TwkKBUtrDjubNENkfZKkN4kS7tDQW
    wfx+yeKJ3bCwuWGHyFgE88Y5bEPRKRuYqG2U59zCYyKRW1oit8zPv4ED5yoCI7DzmzRysorGtoRh9br0qjV/pJaK2vahQs4cWmAvRAN6AVM+KvfC/xNo
    LYeM8eKwMMmRYsc/EkeEv2F9cNoAaBxfMZKGgXwLN94luESKe9tQ3NtqMqaKhol0OVrSos/O0ijRFrRwekNEpXHVqnaKJu0PNKF83gHZdQbNh44+NvMh
    Tz+O9OOD0o/r4+JoafmgRMv1sckUAUv2BzPZWiXb5dCogzKcIsaeOVNaoHE0kWHr9ML5TRKGxbgdaV1DNTf5Zpaow7Io1+OmrKBtrYO8eMmm4k/opAU6
    aWFidCQdmr4yXi53iJ4uOe2HHYSjts41IExF6t5VHOUOgWjrxVFuPT/KnU8OQ7ppHSqCzLVUwzB6LQ2Ul6g2YqmqJ5bpqj6GAkeg0xHKyc2vJKvs5FfL
    zlXy71eDZEKYVXbwm3MMBg1MMjsjIL+Q9KxzA2kGbErWdvn9EhRAfemdPH3caipKRzdtQVAnjWPVnF08erp7ewJvbZqY5Y+Od2+P2errdbT76Ej39nD3
    9lD39mD39vHu7YHu7f7u7T7mv9nai+uBo+YAsJZdfAK3DxbpHtBq7Cwe3Kff3Vt8dk/x1d1Forv0q7cXD95W3N1Z3N1R3N1a3G0t7t5a3F1f3F1X3G0q
    7tYXd+uKuzVaR/jJTWCFz5/Hxd1EcTdW3I2WmVs8gck1MWhyTejjfHJlm2aSFb0uzVWdmlxwJgtNRy075szEk4W2o4aY0WSp++R6hVwvWDMJ6nhWrolc
    cfhPWDUwf7NSAIifG3KdjjcYbJGP7s5+f3exaHT4A+ab+MWlEkGcnK2Y5Ib1N2VKt+lLeb/UTukWFeTEVyWLzKeNQu+fglppKLvW3JYUVCbG+lMG5JxR
    J3amrduaFlayUkJf4U9kJjMUZ4b9FqbSv8KCDP6Rz4Qp57iTpuDmdpyCm7e0S+cPg6ePC86aDkqU6uPicF0qdNcM/l5/E0OOyAA1iXVOwxZ/Z86MjsBZ
    8VxlBmBI4+Z2aoaLxSHZaZ6y4KKr9/J41HBsuV0mt2eEXa6U69NyXWVe4Qvf3F8HSArGdh8uR/roHirHwzQxKugGnHhShqrHiJ++9Evg9PnBCk2G5e7X
    cKSpxFdb7ZwK0iuf6OYgFXM5sNiQwIxQOvuZQOhn1TTPc1bqZZVwe/OguKtls9619okqgpHIOCHA3A9lwE5XNQbUnQRKOl7tL0jujot0J6QdfZGROlIE
    52VEruO6oVPuX5L++CJC0AG+6IqKaFC00WUh0u0sNjU54ccxJR4lq1/08ONtujDdpZe79XKPXBKcbOnoFadbCeRQfVaccCUo9JCvPSAkEJfKO8Hynu6W
    h8lDNWJNceRqCiBXUwC5mgGQi7Vo0FNRdKxF41lRdIyiz1V4DqfaNUorXLM3Cc2i7KoQLWZfFUxkquj/6K9llRwq3ddL9+3Sfat039Q6XqeX6/XyVr1s
    lcsKzAvHDMYKyuwmavgKqakMy0aizVy0uvS2Qn4ZTjflnAsSdtj5IKEM8iztCqec5wNt0wuBNurFQBt1MdBGXQiEA8r1pUCkPLkeCjDFppyDQbIc18eD
    hD1+IMDkpBQS4Xo4wKycco4EmCNTztEAE3atNRdgGkrnBckwhzFIJtmJAaasdGKAKSvkFIAjr7XOBskKnShJiuuZABx6yjkdgENPyRxLrsL1ZJBc3UP+
    /8Ebb9Bhu2dGmOBGxeQkyl62SjuNZE0OsUr7bTReZshhFD2+rEsegMOkm78ZkTGgVPLNmJq4VbsT58qNzllfJ+qZIF2+wTlvfh0PUkgnwpt58jeUO+do
    v+/QSkkmpyE7yXen4BeyHI9fWYo13u/SbGzf8BfeHuhIV50JQQOu0sB5V8f6nKs0ctbVMT/jYsxJJa5ILDBuFUFwb6Di5SyuIxucF32Vsi7iunSDcwFX
    m94eL+stvD1+qLewJfuB3mIj9BJY8gse6ngh73yp6Qc987huRgWQomZlOObB+pXqSJ09h4jD9P+nnpqraE89XdGeOlHRnjpe0Z46VtGeOlopeup3K0VP
    /U6l6KnfrhQ99VQF0hH76Gil21Mf9czjhfaUE5pZ5pQI/1ylj/A7feTd6SP/TjExxuMov0OaqJsGEUEYtaSYCABUNyvWuSAF9HY1P5Nu5VyLHHyJolFA
    UZvY3fmA3WlcgyPLGe0YusVgDp3W33SJkdE3/XwSfQZHGkpisqQ5dJAZ6VCcsrd3NltnK1SmP6AZLVCLU8tOVrTH0XHzejw/TO/u13pbJjtzbNuWKNbH
    PzPtXqYdGgElmoneS5Nt9KzRXeUHBLpeq+7KrIIQuNyDjt42sMGwADQwpicto4UuC9blqtDK1VkaBXI7QbQt7FeexXUpgLkVT/ccrkMA+5brCMDCFUT3
    jK2HOqdtRdM9ZQJNnrTVdn4O1xX0aRJBmBtOkSsoZotow92mFV/FraYVX82tphX7NEO2EKbnMK6T3GGKLMjtpUiH3FtawM04gOsYd5VWvIRbSlmYYGcr
    12XcT1pghg/KZRw7SQsIUjsVMhjbyPPVEpDCZP/ZE4zIcOr0Ph6h/7pvN7t4ggapuwcQMN/O5Xej3ZCSvpp2BMbyRTocRwkTPLZUIHKa69J8V6WsSjZm
    TFsr2XLeNRjkaBzHn2nzWnsYQY2Ac+BqkDtXjxddOIbhmDCMEv27iMNKNw9SNDrDlr8NoYDgUEVrYh4oNPAIx5nY+yRtNrGlqvd2bnLoFSaHXrkX4Y3n
    qU879pO6rTJaxEqPFnH+Z6pE9KQDoI+p4PxiIq7ETehjKuiH5XIJoY/hMesowhFppOqiYrEiGnyYGcKtXn3pTZDabta9eSIXnMFOYHRMsfBeqxblQZUX
    5sXiXHQl4rqGGlAxMNZKYIKwiwL0g3bkGOIo8VsDooj3BtnYnKn3qJap/K6oqqmu5xehWo55al9BUEk7/JDzClAg/bjWE0VM8f7TsS6ctV7W98BZX9eD
    av1WvWzVyx16uXMQ4vU9PXFB73stSNePXwLp+kgf4vWxgcjX4f82MO5fIwf4jnpAvMd6umnToMbfqvHX+xnJhfM9jOTdrgG/6LfFqbySLU7lcvjYhSlO
    GR+bqPTeZe1ee8GxvUub5hCXOIcUzg1fvcJc1euDoC4MZJg5NVFevyGstzP11DgHUGO5ic0C8rxP87zP5Nk1zvGiw8H4pcueZ5qzxCotjHBSgf40fOA1
    nsfnJ5mLOtWSqRzWFJfm/cHC4LI/yLZGA02Gls07/1ZjUR6S/5kx2AytAZaavWA55MRI/r6gm2SNga/Op4xWMoIBpPIVt4SVMYZsCiU4I7Mi/mrQVxCn
    iSlor13GcS7NwmjQZJzqmYxbi8n4Sixo9hLsBWwFE/mfIYH+ESGBfu9f+M3d/kMy7A/R1O2wT0uM7PEvg5flotREWqW9w8sm7DyxZmp6fl+HTe1a61oN
    5h4AROeiRxQdmvllsmrOunFAb7GziMSJoMfwJZN0DtLB5ZzLeUPX+CYuy0X8CeLKNfZ42r7W/hxs/Vubrc/i2txsncJVpO2TruJ6zYlQFjeFR/Bvdk1h
    3DHnGusOWG+cEsrYjy+C1fLFRmcv7heRe/bRP88pYkDOB0s5H1hszi9al67ykVLGhxZd5Qsf/2wFeZ8amPfxUt5HkUIaBzWGjNdHL9gbkQ/OkqErh58M
    3Y4qO9JoUF5Pl/J6CnlddGbw10O6jzgiFldlhGq4klZmEeAUDx+2Fx6txcAOsYU8ZqxmTiz/bupolTIAan/ZNespUwxr1Ow5l8Y7+vSVY8LUs8KLTRaA
    obiVQ9dpEGlmyFg+mXM7vePyHnlIC6kW9vTa2j0OgqjUjRMdPE6qbIRsGmbg5A0fM/t+mBwOQxiXHTwPMxGHxVQ+rtPnJT/I85lVKq+zfX7ebmD+QWbR
    WLRxHacdtbhF9CeGGEfeRHNs5XW8/N6Eqv/YFCJFPBUUeJALz4Foe6UcsH6Zhu3zZVS8HE5vCCtANTv1ZYL5B9G7ERu3GrXmgWK0jM4yyE4IkXGYW9lD
    Gb+S7/7KzTjmJ2jD9TR8tzuK1O5ITao3sR8RHVZGnWgYcEgn1BW+fpwmX0cd/D3Gv8edgpA/QwmRFW0/Of3yy+6eZMQwH8yUiDmc9JIqH65EH2X2zTQP
    ru6StgahSa2/ixY1c1/CBkSqxvx+lYdwYSCKVAPySGMQ8oKmgTFBq+QcWX0yHZ2O9qRLELrIiUen4z13NAu0H1YU/d7eLtnrYOjDUpMeNCXrYymiGAlY
    kcSt25o9AbDQHs+yZfwb9PdcUKvo9rnYtmljbK0ZNLJ4wHaa2mYIoBwaIwXTSpncw5JRdsXP0lu33A0yRe5PWtOVZKm8WHJHOtS0psPpSjwCN8iw5AZZ
    3XNHJ1kqHxxLRuPWk8kSHKrenLQGdAKDfS2oI2qQHhymXkBn1EJVa5rOiJt40pCNsLRjSTz6qFSsjsnXSVoDoPaH8kYLcR90ZqaB/yBk8li8dG9p4P+A
    c+iwoxHBAiIj1HE96EifBrobGn2CSLMKOnozjICG6SI6j77gsmMe/GjIZbhMKsM3FFRiKKT4QU2wEosSCohcCCOuHyPGarllrSelr6XjktGiXwdRC7pl
    dLqyNxnFKezodIg7ehu1wLNbcDWu0xM183ag2PqT0/FjkjvS0eg7QJxlGafR0vj8ryoRfBWrb3Wz9RUjEZw1EsEzRiI4o6uze8DZ6J4y9/vkfg6sEK4H
    Zv2SHD9BnvciB/sl/p0t8z9UQ7bUpx0j1IlYebIr0805/ygszRSRM7ZlmPBWzgsGMzZngUwNpj25y7/dFThe9LiIveh111pdULSAdEhLT2udZKwYfqnd
    tfum7T3pyLQdo5Jpu8Mjm2Zm3bhD+FIDVl4V+bTrXJ0sn/bikceS8em2zN8mdp0d9/oBvXqZmWJcz19hiqDljdJSPTrd2CNsbJQ+EsvuQIfK4jYeL2Hf
    lvrtJ5IRWQOxeqkTuHbgmEg485hMVfoi2ifs4VaoGjk2tRLfed6eKeW7ClT5PALdCzn1v8G783aPM/sBROcZ2eju8414QZh9Wenj+yGFZPGO7D/uVlPt
    cUqIL5KGH4qXShHSkdXAF6Fs+R3QScqK3YSApTWrEO+hWAdHSlW5vngaZGdMJfH8KsyUMzbEvOpCKzKNtnZajm25+WihahxU3gyYNMr77G5S+1JJ+wYY
    ySCaLiF9zR/T0bBv4ujy+RAWhX3pyBPCBLk+TL/lnfHIo0/cn1a35cBnkK06T8rlip89Bk447e3FolicRIGfeOiZgMB6KhLvNnsHOxW+ddbREZ6TXccZ
    iseEAvmq3uJU8itgMsdzqsiIMhX9dqCZnGAmz5pMjksm57qZPNfN5JvI5HCRiVVksto9bEuVIfjZufBWZPDdbgbfcZTPXsB1dKPzPDKc69np6PbgopcO
    5a5bQ4WOuY+j1AxHeaNylCEAcTRkv9EwcBotuVOwjXrcgAcWhp6YG2lT7hRao8qgl/jbwhVgFTt3wHVINmt1NvBDbhIyyUpHEc3d7alcaI8Zkiqv2aJB
    tj4pGznMqulrNmKLgQzrhej+c5oHWnfAVyFgv580jRxPFq3Jlbp/CN7dmKENde6/ZMR+IYYKOmLWhxH5FBvUoIMH3NDjje6L3gCBpZG9RNcQGB0TjWZ9
    xpUsqqYTMFiK4onpPcJDzwM0P57IvUHWye3pL6uB4MT07Gf2zM45G51Vcv+NvzsplDIh78dmjIKJA7Rayk9Hn4B9nxQ6a28HmDj4+74nhDJK2g5pm7TW
    nSn7pzgXXF0hX3C7K+SzbrFCnne1MRoT67xNrDB4i7TMtrPGGY6QsCIGQhXSROIIVAm9SwsPx9I69CZBXDPKgKZRBtSNMqBllAHcZWa/fuH773LnqwHM
    eHtSzxel4vu87m5+r9fdzb9kZAnKCufdQlbArl43pxMGuVCjHAzlC+hkmdyFnIbMZtWQOzoy6cQrDMlPmOO4RraqIP7YHMw1zGFdyBVTkWYaMmpphMkh
    PWOO6xDdpKHHdaZjhk3HVE3HNHu0JDpvROrK51D24/2aGLZLd8GdXMmlgxc3gIcmzQdozrAJJAvlQZsjiDEb1hEc0/Fs6wjWdARxVgjtMNQq8moMTkcN
    7P/lvU7LHYAm6Y5XLQ5l9ukcRJVXau/j70lXB66YqzL5gNI7hJk3ZFiwTNLJsH/mNEpTJgCwSTzJN79DUjhoY36L2Ajm2AB1T0jlRjHXMEw53TdAf2O4
    GAAn3CmAU0BMlW6eq91ZMlpWyE71AyVhftGj0hrdSOr93Dc+UMm++0nQ8OyZHgoGgaJmOdmu09pNKcFe9GjAllyR8yR8GO1jCM7THjQ6yYRSYQy8PrcM
    ekRKbtIgE63RIITQMEWwbGwQiKVpYoG6+bsqXC0Kq0ZpB+/mXPIRWSllwLeqOuqUK5SvkyfVAUw4nKeh6Qlo2rMK12fc5Mq8wRja6KI7HncKbSwWm0ks
    2ZODNDGT+tiId5N0kZgsFFM6JufsZAyL4RiVKDiUHQPbRusUFbSpsKFNuC/qih43tmGgdbdwypYPWnr6XaNQBEihsRIN3Yc/O/HngdI2AqzEgiiwKr4y
    js3Eys7qivw7PpLfpWvM3QmH956ES8e9QpATap46QaBS+LUEmbfBOesZfjslIoRX8NvTuJ39jBDHBST4u4vfFJ7/PB4Ki3gO1/O2CAae8obThnn2aFTr
    4BXwe8lBw85op57xwh6llHUzPG12iUDU2iazvLr1fkZAanBhRLtOBPTmdWZSWRS3UhqWvtfIRN0zR0RjsXeCTYAV3NwRrgDJLNd5kXhacGI2YV/qSkBp
    rVROQWhCUI2GH3ZryMo1tXKG1oEN2by5gzh7yriphkD3kRT0IFPZBfUYPMisobso7HL7iohHTXrnNmhGo3LBSWyThJgATw5ZFSENm9FnwSGwsWmIVCUS
    gjzDpdkbNAXytVAIWoWyP8aev0PzvRPAnIBII00ASBXm5ByxnhGscQSb0KuaYdROaGCYmugJKVt6AhWRx3WW1jB9KINU3QZylwRkoM+ITHcDgpMgSngd
    5mq7kqtgpbYLBkVohLSU0J/UGguTwAZWOCawxxozpt0QiXhyWFVCqCLuVqPgar8XIP8bEbMEI502UDEOpNa5sU2kOtS5letxTNWGIRe9rPIEZYihePj2
    ZlvKH+J8bpgFFOeqGMaqypGyCg3BNKTag/oGM3OpW32roeABK82UdnUQ/X6QTlHu0wY8HcyrOc1NZIvcQHcOSd1tw/MimIlsx74rUq6j5GL060Oq2m3j
    kZDUjRo6CmMXt7elQwjSINnJAickeL/sjApFcgvuRFCpN+7VbGF6j9MG+ScUOqT8H8QnA9ZWVb+rfYm4W7K3pf4nilvohJBLXFafMcsbftRmzHplsSex
    YllUVYDksGYMx1Wj/cfg3Nb0ga8qufULMhyKsWIoaN4PLVADzh9VDgwBIPVFPr4iJlBmrIWljhfKwaFs06wOGg+JLaWrRTN62G4EeRdNwrpbpfGLnghw
    ns44Ju5+pStUmJ955DRoxlcBxRu3Nhk2fptORiEQdrmR6qqFtOYZw6uGinQBYrk+nfPssY3OU12efRzc+CojF1xthIKOEQpWGq6cmgOUJq2txgYtgGP6
    2CyAK+POIAGPJ1LN0u+q2fwZmeJUSRSew/2YEYWPe72iMEEGlXKbpfVvq67ob9XVDNjWtLrXg7Duemj2SsWmOQRgvPbS4VIvHez20uML7yU2HX+x3EYf
    D7KPX/yrP3YvfTB4rNTmI7if1CVwwcJGkD3e3zvr8s5plDpnk/Lz9dpH6yD0S6tbZkSKzoHpQUJH39B4AhPsp1E6lobhFM2m+rZoVr6WZVPFKmbpdtHq
    xliTbShlhFXy8OKf/6ELQdfqbgu725iLXiHyD7EiE3lw42Ej/V/JBNzVgQtP6D5gQndyE9gHVPFwNA3xcCy9Ukamij0AlkHZAzSLBmq+2FWsAo9iUGT6
    ShKcSYjFQm6t4jweua2CHgC5YfukO4oA9jcvYRQr0DrkKLOVQaNY0ceFT+oq3Yc0dggDrcZX6q/mDuBfG4k3GUN8e9i35hv/Y27OL6Z6RigAUD2HO04Q
    7qsM6iBifncJfIfhI2MFrsOZXC/x/PNf2PO7f/In71H9RI7qYPQT1Dc2zfr9IVcVHS2j6GjNU3TwnPuajYaLlJZgwkF8jhL6WplVkMzXWhS6dNWqFwfK
    DvQqDWzkIASsxD51l3zWxJZVB6zCSSzC8kSvcBslSd5LEwVTHevhqTCiSCaVtXKTMNrDWevE5LmKixH2vleT2661dOfs5XwXl4nSyj5Joqpm11DZMIau
    YDjPlawt7TZstcuoqyVGh3YY0jhYaYi8BCuNdAzsBGS2EvLPzqQTFgSRTvWNLOwHhPHOH9+pRY4vWWZHKIdUuHJH2ukZ6ZUcaTtemY+0PWCkNYvSSHf3
    XnNmZGVp6yRT5rwwRkurCdTbU1hsV/LrvEIrZcU1S8UB38icwjb3+RuVXU5I26+G7URrR3xVSSP3cT+jVqmscnsLmzzRp3Ljvl1VbWldy0k7PYtXh4dp
    cP0yqtxBma/cqAoYpllk5gPVDAVrRg+t5BCvzNewFGtYyjWsFq+S5wmFc6t3BgjF5jOgUcyA6vwZcJXOgI7GFpw/A1YWM2Di0jNgrDQDruqZATXOgCEE
    SLzUDBjSGRD1zICa0AWAeCFZYgYMlWZAutAZkL6aGQAnP86ACCDA5RkQmRkQvdIMGJo3A6K+GTCUpPkMqHEGRHEtSTEDolyPx6+jOL3sDBiOEWrg8jRv
    0lyWLId6yHJIaX5MOnbCTK+VrzC9dAaMLWB6zS/qlWZArX8GdDADOirFicC1Mr4atq+FuA1COMy4MA11hIDa3vAttEaHt0NQ4vLYt/5Bu7pq2t/qkYVb
    rw97uXTml+9cLK+ybxkQTvUXagrPd9imzSKmihCqmoAbAzN9uBL2j3z0BTep0CMgyL5kzQCNTaeofRtac8q91r5VpaWt8ni/yIYXvv3ejz0r8uH1RgB/
    Xu43FQL4ennKU9u5TRvh/yK/Prln9szpzkbnQfmxcSPUXprivKS41yQ48MK737jRuVt+fUOye7tqov6VUUT9y0LSXJcFlJpzdXmAsATRjO77jPtggCkO
    Eyts8J1r7Doc19ZatcT4DzNsW1WjtinZ5VAJgYYUpky4Cgpn7qIWKhgWoNjVncK3wx2w+t6ZtkQupDA4BmFwFUbwN3JbvIBgTeYEx0iDE8p1xhLbWObP
    ydtgV8u1PYtWdADkvpHAJtGOG5o4IzUeNg1D6DLGDh+uxKBna1Dkr9LL3S79dMN87q0RRk8Nl1N0xaqysSADHgwxXFQXhBaHbE72sDnAfb+6CmRvoYde
    thJhZ7Moe+HLc5aeOOUVQw2u3GwdsvU46KDdPQ46QL78vAHnoCtiBMv8XWn9JxmsFkb0aVuPkTdb/wEwOg6sDJyfpCLB4SLn0D47iJ3N1vuQ4X676PZf
    VUeG/Od7NJogEPBgxp665kRgFVB+Aw2fZY5ksezxWKeh0GfVhOeXppPN7OJeDjDpvnKv7oDkK5GTvYjemVXLzDVaifyUqJucvIS21Cd1DbayP9prcyvl
    AhdIzTM45jhLkbqECfR5Q3ELNgjSHHk1DEe52N0Rj+zoWpbi1Urzd6hLCzG7MvqiSwxApcuFQ82qML8eWX3Opqk9T5MR0DL8iGMHORAi1SQyMNs0kiiD
    vdMm00VM0VrsUjMMM0lGGqhSZZTr3W7UV5SJZKYhljL8i13AdSpOsfl5c4dgxZm9BQXC0yr6+aIsfJ5oC2NHo/KpVei2uEInLCJ/Ql/rYkwVHLlGBlPr
    Oj3UwD+oYjfuD2biE5lK/R8kk1tp3ygN7bbRYRuxsVJ3FzBdbWju+fdxT/pL2HdEcFWIOXTy0MYSmajKhys1MEW9FF69nhKWFMfKSV2r3eZReFi2tFgu
    u75iZu7/MwQrhfdt6pppakpx4J8SreR0zEaKaOwu5m4Uu6XjMUfBTkKZp5iL3k9yZOAKkjZiT6fqEKPey9vwJ2lMEhp/QtAKfQaHy8YxyFCG+CYeADjo
    tZCnAvlbz2Bs5fSACL2wOOI/oYYQ1GB+ykiGCr6F4wNa7tai/53mKKihFDPDAmOhAESEz+BzLkl+ytAFyg9xKoFBCzeor0E1c29EKxWHFHYtKjNz8XG3
    IDy8Eg3QZHNMSKWR8pKtrj+mTrtVrHcV3dVRdFfDr0ADVfqBwH+22hcUCs5SuevooYpX2W0/FGgkm1gjChMIzGdYhFwC9yCBA9kH0WzTIKttbRoXJ3go
    xV70PpzCeGuthvFXRBcFt8F4JsiTvCPMEWxtsMeASGLw6cKOHQfIARtnUv8cvQ8TeIZfNQPAUzOeDBUlBS1P609Ov2zvSRScVL1MbTXmAEqwCaqCRSAP
    qmIzqAqjCBvvTw9bkCi3mmxDg96ez78Ykr0Na6L2JUzEKjhNxgLZRiwSKtwLW0nvzbLpGdagvthn+JGqLEKa2UHJHTFaEYB2wYdo32mHBnl3KKnnZnp1
    0Pf07kenNz0WD8M0bujY3j2FyZua61pq/SBTMTEZeCpfjskQXiVDOP0NOwmnoWaTmyi7issFTtqzq4xG1/T/YVt7Ocp7udtt3a6rGzM6PmmzdJ7aD+gn
    B/a7OA9YQFpa72onDO5PaX3RpeXOlD6yCWmPAWOkkyHZj+Y/QtnRSe9GWoWo3J0D+9Jk4cUtHMZ76lbrwctbehMBt0bl0lRXXR4ZQlUIrySNg9LtSAz6
    SgUgJkHL5oayuLYAjkXeamd0YzmyNQFNfz5HPgdgLwD5hcnrqid96RZh1OytuhVXz2C4JDq3ky7zhzdzCZYFy1akfwerDJYr2U/YOPMhp9hs5eiqyhu2
    lyCJWX53OWY4b6xmEDvovcnzpgr/WgZAtThvooOdMt5tKcuuxGTTFZ5hmSjWcSXcZbu7CwJDmQjTvC1FYPT7lW1UU8TlhvA0g6psTSvIoQJXED3ztRT9
    zvQj0QHgkoCjVkhdvqmUsMN2wVf/o13IHNrbXH/RZCAjIs7MLji2bZM12TftlneWPkHV7CLkqlQiDTRwAoNfySN0ssVVnD7YsNrz8VQz8/gNIL7Qmzu5
    uKK2Ybu0R/tlxgRxGPfLJ6r3iUDX9fID35iK2rcxWFvZ+xZcO/HJf9EJcMFFsHO5s3BnDqzb5rTaL06ribme6vcm1AdDJaBy3686kS4bkQm6PsDYTGNf
    oLscI4tJ67sERLq2NLq6nR/22/q4gid10gjwrPRceRt0J+xM+JfKa1sVWd3irOJA31EDP0ieaUtrwjjIjRTopnUc78uUKOotvEbKiPSItb1NEg2xjjAt
    AlnDViMd2pY1/s+0DRqM4jY2FxFrXIoSzKi+bTyppurQAUXSJeI/dwtuocxhHsFasUju+CfCCNRELD8dAfN1uVpANbUbh7Ht6AOApQJDaZOhDOukGd7G
    OqJmbZgLDJkDYVQqbm2LR9gBp+yYLWnqzqlojiO1bCNGSSUXPIoGuD0NyL3/mzc0Ne6Hp93MwqQxRW+xiZ2kDXYsTdC1FE3AGoUmRGhCxCbYnODqlWUD
    1KC1NW3fL41oNytqdlBBE0AX1RKaeVsH2jaWEhH7qs2+kqZ+lt2kBbIonGrPKIiLCHpkSeGMIbdaQaxtHN3X6ZKCxWBb3KYRQzX2Z9hhjIGUysDVGbwT
    9QBerRSyTQ/FIWazsXGDdairsK0jVrZiGCbMqBmVgCX05jqspJ5GhgzqaFqeXT8ZAPMe4w3jF5PnEIeZT4eVUacNDk+pkHkZN5hxqZpNOqHj6DXsQqou
    1FW8zt0LvVvk/mMiGK52rWQUYa5Xu1XuDWB2ptiPXXCT3v9XWHk45/zEUvbvK3WPE4b/c45PoHWKGRhdN6WpN8PAol/3lMQ8UJcIOboGYb0wS8Kfe64n
    jM3GtmpdH2tjvrKG+ogBBB21sLOtTceAGQTEblQue1Nevmxa5gI47AhjnVkj26sgi7dywUL0uyBLt/DHOQtXBlfwTXAgH04NQO+prIaB8vT5T7z8wx/8
    /X//m596MK5Onzvxnb/89Lvf85Fz1qPTL+PpX3zi5Yce3Ctv3n9y3y/hX9r3Yu/07MOP7N134PDc7G760YQqwee1fFo6Y7q90Z1SdMgotTdbsd430hrQ
    Q3hfpTBJvKtr7ZR3sOBISDwMpeZEHzb6C1816abvfNPic5YeH6Y3GrZhpWaIKjPyEpsfwKyk5M8gikB3L8EMZC+u6TOyfGF7wVh/QXaFbFKzX3unbD01
    MOYfBH3ZStmy3Vy3ozfvSm/e8l7+tFHtP2NI0vpNnXnllQiqvz6yjGP35YMz6qmNDbHPy9b1UPP0a6JRCga7DMjDNtnfYCl0ds4kitshD0Uo6sgrKqry
    OFBxIB20uy1Clgk9CXwHkN1u4LwQIsdmIEVIh1K2s1NBkrPdW6DksrX2v2u7tswMb3cpMGX9JpVGoet4crr+UOrBwJuSmPdE6v5MVruFOWh4E3jiM4yN
    jx4X6ehnsvp9ZlzYjZAMuFWu3cJQ0FK5rP4zUqtq0zIoMjJNFYQAmaUuAynsUOUKB9bdqrFuSjLeFuny7OS75qxS/B4EhHcdyxYx+SN8g03QB3gHbV6d
    gAF/EBhliiuTODxmW9mpx4TKaobKSv1Avz0NWXi7hu/RToyY9JOIiqp4PcoshOZkp4qdX/ZF5Fg1OaISv4cHTfMgNLPzk0GJTKyZ7OucJ4zDBSG0iXFz
    e8TaQSGVPkMYl799/UIqvSKMS3bhOcRceoUIhuE/uRCGCyhzHmJLgUHyW67Z6ag86qtgbKt5dK/gLv2NNgfs7yDM5p6jW7cK1thLSIcH2WiPeWmF2x7t
    Xca8dBTPiZ1rD+xc5yYeEADzafTevHN9dK6N0zETsxDWyl0oN5vhQ7oQN1TY+IwGQr3LaL7NrUB3qvHyRu9N7ZnsQdYm1jtbS3JeTUn3akn3mpJeQ079
    dXbM4DnzBu9DtgMuqLGuNTafa7YfKWUCBzIBJ95t2MzonktGzyHfk+0Zg4zI8o5oBbSU9Nthaem3dPHHoh9M7340Dqb/78ePnjn8h488Wi8v6XvK63ka
    3MHTiH/zRObuguSAwIPhMc+u90aGUc3NKUd1dCdNjOZq9sjsnHULa2vxHja7NW6wZCmhdrWDI2++u1GmOFiOU94zI1md2uu4rva495tDsKQpS+BJBybv
    la6KvqmbtEohaTeglIUJr/y7paNWX+an9F2VflFQy1YZYop65vU4T4v+2gFcSpFV0gb7bszoWZu0jYrVNhpUzdkhv3uvLfJBXe3HcxSlrfqNtAZs1Tbb
    dleV73HV2BNPpDx4i9L6lqanR0I8mB2VdltUQBqjC4uAeS1T22y5lPo3iOvUMgoCNh1M2uUJAuenApS7iNbEgKIzjA6ZHzzVYRAboFtMOca41fA4Kpw1
    wK7ZulVipWPtfHi/3EbVrWR6isdWcSGcfMdWzKDIQAZhgRUK8bjzxwgy2q53g9LOK4CKI/SEWW7NY0a54GEYZkH053YRGcPLY9VXYBJusbsgpu1SpgaJ
    qJp6xBBDXTwzNRHs2I8ZkR3iEhqEZRtjb0fvsXVJUy3clOqE5PnnA2JUutxihB+MXOi+IzT7grst9YtZYqs+Z6+tQHhrRBaHOs3tc8xVTRAOCqArOR1A
    hwG1RU29Fo5NBw+lIV3ewifSWnbFz96ocayPOTpbapgtmhzBRGYdHGwJUarxnySccwgPH1PjXs+jtMgKoX9v6Uh6FP2ID28IDatAHXlDMTlqjKpQx4Yt
    B3eEd7nxaN1CP1V8v8dhxBNQbZMh1gBh6TOXtAUcywLr1M+O8Ij0YjeizADNjw833rRN1YKJWveMbZw5QTJtcJsamLW8ed5Oh/FmBAuO/H7BTkcJvG9S
    etiVMsTdaTtZgutJO1ka+2uts3ayDL9P2ckYrs/ayXJcz9nJOK7n7aSD9q21LgjFH4BKa5T6v1ncjgj3f3Kj+6KDuHN8fBG3y3l7AbedDc4LuI7z0fO4
    XbbZOo9rLQt26vdn8XOIKc7gNtLHp3Df5uOTuF3C2zncjm1wnsZ1KR+dcDR+35zNn0+Zn0/rz+Pm5wn9ecz8fEp/HjU/j+vPI+bnMf152Pw8qj8PmZ9H
    9OdB/KwXzdjnmrH1synCubpGobhVQ9oApDBpN4bDAWRf54JB3Vwlrg0i+6oh+7aSPbVNNWpb2obs29C11PCaReG9PobOpYkZMCQzoM061W9jFJTdnC4A
    kOVi2tzSSRgrV9j9rSRVBPnINeUuHQUgMUc6nVyAqSLVYRc+VLBliS1MKK4Wkbw45KI3Hsff6DlbyfqQi5zXWp92jdMFuos2O+iLb9h9n/2l3f1oypmC
    v392lc4jAFZXsqsUyRbni+YZ8wKaCLKygWfqR2cCHZbN47DLQJT0FA4n0LJtpWA7jI1slM1G/LMVqkMp76CbDKOyj7vAI0AnyL2jzPiRfdx4aBk+9jpa
    sP78RJB9HTvqsJwA8k08Eg+zqd9jy6qy9vkwdBjCJUKx0CKcdTkRoCT4ot5CS/AFV0M0nnEZ8BG+L4j/CGslJS/mdcg2Si7tDr/QJ9SMZZ6MD/GeLHWd
    h95YxqFm1kHmeBgqryhamf2pbOmgyi4agXjHH8PDeulhzjXb6nCilRjKK0XwKhEk3pK9BRDJCM/Zzl62tnTkEquSgBVpoyLL8uP9trQGrACzJ2RMSsks
    zE6jbKe3V8f6e3VMe2JC6xC/fr266H51in5lfzJNVpc0ispkUuEsoYb2Fb4xJpaRTq7BFK3+OKnO5vCV/1f2FP2CP07FtWJ2VOP2TYRhagySSXqxOeAY
    QqxewlTJGESft3WRpWFBg9w5osGhL/JAIRn9cLU9lAP7VU2IRRjiOWnN6HBQD5wW0U4Pu+pYl+WveDTz65pvPeWkPF+ydNttF8uwzfTfchOG4EaaW1Q0
    RYDEIlqcDFRMoE/sCLFUGOubEyomsD4am9VkW2e25zzGYaVJFsO45iFEoaew4IwlxeCdCfTZxRqgw98JniWGamP3NGOMG91/Ebi3mj1O/IbRmTx2LxcI
    +Nk85cyY1370VU+YPcTAtdbHnQ6yBLRYYoDG6GEI1DB1Vj3iwNEBDAtOA2ut4446LB504DlBECVaVx12oO8vKjLVVw9iqQ5xJdb0TznCFCGaKE8sZJaa
    mmTqztjoNkY0Ntv+r16fjBpQ44bagW1PUJiJKeWVQ7rV+kO6jTCkW60U0q0m813+3dwhbNphD33zRz7MUCw6iUijvIQwbh4C1VSzM4CZjUdoNFLN5jwD
    xDlMU2K22Y9O+Wp0cthDOGGhMfAh4CyFkISXoiYWnDiWAqx6FOYtRcl5iajBKHYRaCIixkn1VjtzHh19wKaWmI0zsdi94sfUjNZKkhQ779EeSgIF1RiL
    N12WKyF6/6e4MRrX2HfSuUxmHlp46CRjqkgPjZaN9e+LgajPAFRq6lI8M/ET82cmVqJ0VnWtdcwTktDuqGaz3kz0fmEy/I0jEJgFm1kqzWYgXOzG4EiV
    ieCpIDc1Uy3n9a2WddlqGcYQa1fbin2Grh7rki+plkYKg8nVHkyuvREIR2Qy95LrpwPYZ4yhZBJPGinNuTsx8sPu9dpLdY31IKLXkngINFyF1CXNo0oY
    +HBRAaVuFVDq9RJ1fjow1BnRHRXUGcXDIM2l8ZJtGlTgwRluBHOqG4YWTuaG9B5k/HREIzQa96Ue6UeXYCgFfJV6vgb1azt/ETG+FaI+gWHGo1ua0Ino
    SFekiud1VJdJyZwu5dE9r6NrlUaXz3DoUqIMoLXI3Xkv33Zi68x43lD0rin0vDUoXeq60NI2N2ItqhrkTBgc1awzKZXslvavrUUamhHqyf7bO8vtZtgC
    uZ0Lsu/hRSt/IcT3gofPIXYc9yDyX2t/mNfN1lFcv/n5D1RYokggH8Kw4tgAhT//letxXnSEz2Qr9pXrc4qj8JEPay58WEb46LZaBAQNi4xWywUrvQ89
    hjlXgaUhk2Pva7oppURSUsjz5MRSycTWwL7Spos5nuha6yVPiWGLWga+yKk25VxQTjDLcZIdqLGAq8ICbtbLOvpO6v8OpN4rW1P1PqnmSDnsnIuPMeog
    buuk9iqoRCW8T3DCjOHPhMjvVdh014tu+TnwdJFbm9lzjxXG0N2XVT2y6+ZDoNBGyrpH6XApqawOavd52DTtCJu2VoYPBp9rZdSSkbh6jQwrlph8oOMl
    OtDxiBnXug44dhgcUzIQ1jK57IDW4vkDWTEDGVtGz8rG6l8ivl5j/9CjuJN967EyPWqTn/Oo0EmWZgxl78JdQ2MGbmGUU/v2pidcYZjn2/ZaqwaLLIBN
    p/UdsP+rwzILYQHLU4QEM6yyA6F70drpYydlGTuMs8E6TWoRTrXctxijPAB28VyZLC3umEm6+CxCMyK2GSGrO2IcwREzokuwJIHJdQfONgNn9Q3ciBm4
    JRy4kQUM3CWmYaU8DUc4cvyrxmz0x/bnn09xGnpmGvJYdCb7QU/OtzWDfklfqYTMi0YIQ4ZexnJWLfX+VEB5ArbsuCxTZu1kh2W9G4EIUfAcV6UZMvFR
    qFa9QooAJtmsP3+5xrP+5RrPBi/Xsz6GaT8AvZisy3AxnO/zQa2yqDk30roHvd0sdLpm+eZ3aCuRCiwNXFkMbtdF5ogZUrDUAYM4MoidjhS9PYJxxN5k
    xIwjrUVh44/VRAYCOud8GdEzVrNAKAN93C8Y6CG/YJ4HfHAQkcx9WeCblKyxZIoIBxW4lLlF9zLIcgmtNnDWrFXiOWPIvYJPB2IUdxKYqLkdv8iEiM7y
    xXfqpp0MQcUb7Upwi3/3Lh6aGm4xnHOLpRqecimqNFRiGkPKL5aaECrtnGXA+ccCx6ghPjLYg6fnzHVlIyN08AGzyA6bfbxWZ/5sNOslIu5+yLBTzsa6
    mY0eZ2M9HnmF2Xi5dbFnQiKrlfqXv5dCP176OFvd+7FnPg67pJcdw9SJWyrbmrkIBIWoP6/64Lwa9fm7dnwreWSfN5oY1cLA5h7u3qHO2ogKWBg6qbeM
    0NcBB+Lhq5HaSsY63D8nsgvBxleFODTD2k7q81RuftBsdq1s9xYRU5duV/NZ6JqXms0g3AHuT5aERqbGVgR2xTp1R3AAe+8MAZ4oLsprICYzkCuFX4ai
    fcCAljDYmWPlC9CoIWX14emRz3BE8lfvpMVBTmeWSNHYnW0rpmXPHnYJ9/8jMmfqRiP5h0Fq0Y5DrRRcLJiAZZiAjd6UhW2mXAy3jIfXWmOmJofPSsGx
    KTgDQhV9xjNnS0dajwANSDCZJ8CeQ4sAc21yZsHNyhhC6AL+ySD7u8fKMzU0j3uF3h90V49hrB6wmYWCs1EJOSKwZJ77M4TlyDvKD7PzeLCkVJ0Cyga7
    M54L53tSjBW4QcMEbu8jl2Ehlxp2D67hWbXt9NMjzxoGuQxraLjdNGFaGofbEXZ+5IYd2JTsUJLJnEx1CR2llZEb8leIU+DEI9qLSkMWaUgKdoAEQQGW
    dKPFl4ayxqGksgLCLbafOqA1DKgOHo3gza7UQpNR6Xu10v0raNH6fGyVfritZJ3gssJ3yagUNkKSVjiaYU4gwg3SJq/BCtt62N5Hfjd22079J5gnIo5v
    7xQsFPEWISLXcso2w8XO6NJvUKZfC6H/2BMVAncgxJ10mdW7lECDwGblc6xnJck4OePwxqYHKip+uQ2v9MuR7uz+sjXE4SiEm1Ahgi7HHe2cO/oD0rHv
    8pRWnrKrRu3lm2F5uFrwvlAnRJhZU9byaacDWQvgu/nJavelpS8bufEuD7LnfRthUaBzNTSgX3BMuKlyTJ7eUFxjRUQuXefjntg3fTG5et71xqPqjXZz
    dxFwKyxF3Nr5WgJvHbxE4K2jAwNt4dhNr3PmetJcT5nraXM9Y67PmOtZcz1nrs+a6wsawGtBQZI+7CBIklcOkvQ/WYuwuKW9PiKrTVjqgusJ8a9hpCJ1
    ZhU264Wb6KAZPRNkKW/eY/cYJ8qTtxdvss3mBmTxX3y7UTYYMNoluFpYAHv37o+9bQyO5WX1nxEi+1v73lj21et26Cm9h1N6D6Z+wt9F0AqatOeU2X6z
    1HMt4/G8x+7FuNdwY2q0Ai8WagHwU0QqWGF6PHivmf2dwRHLVQI36qvcEeE2Ruzy8e+WTuJp0DH+vLmjQessWJxId+KwXS1OPKnTXzvQbxRZwWCwkrVh
    R1RRGaamLonBNuix43AbIn3G4YyxwqKAk1kasIwWIt5MHltAeJaHcWw1nRysqJlQl169SVZTC46LCQzv6UZi5c6CxozJw8WjJaWxQaNNSwhzFi8OpWsQ
    vtcz5izNG5t+gdUOp2Gb6Lk+Cm2xmjc3AXRBMC1aK7HaLZhZtXLdSaCHGBwEY0AICw3EXrlNTcryyIiX7cJGSOxeGxYjdH7nEgqnq9u4ITWaNKPkiX2N
    SWlqbOW19k2tKzj26Ks18g5ZsyQ3z0VH9KElwjdZqSY3EXnBeY0R1fRZY7PV0FwiREAk2JSjYFNFLmOay6h+sRzuZsxl/FroenUGrzJm78xqgrFSiQnA
    d92sVmlWsWZ15WbrSs3qqmvtqxq2hufFR7i4hSEjA2jm0a9DLXBducApoB2AkWuB67oFrtMC12iBb9xsvVELfNO19ptgPywlTmmJcrHKJVrdeNt2eMeA
    hWaU3UTYbTbS7mKVxTSxNhUtv1ijttdW+DW/4tJm2XvIzq36ERQN8blS2DiBB7Emu9IKjL+rceXJtMYoBPVOoqs8QMLA0ETIuB9zeTraI3tzJ4t2PQlH
    TOvYXvmiFHygPe1JIgYteAyAN8eSoek2Hb4hRw2XIHKH80AENsHoe/5SYr2Ex6lNmPuev5gv9kD8evO87HRk/EmHm/Y0hJpqUgFPUZyPIeD6JxW8ZFF4
    mKcyP83hgnQVgOrj2qPSevtOcFeGPWjdkVb0hwiBtenGnv+F0Z10OYEV1k8oiH5o4hqMCr+31DhdqzBSSnu9lVeMf7ujFmj4tXZYNEeTEUat+z3jIcQM
    hxD1PcebsZ5gCJs0FsI6RWcYJfuo5IgLbbiYNtAzNxQ1bSgcfV6y8adA/lcp8EMFNngmozxdJVarto/b2UOgpjwwQK0cGKCyTV0VKvTr7Dwpl1JgAHqG
    L8PK3fUgkLy/RgPv886rti8+/LWufbF5LFx9/b1lU7yyfbHdb1/sX9q+2Ccmx/rCvhjnz8712fob9F22Pj+v3a2W1OvV9m597hJT2BEjE+Ht2dvVjljv
    fM3RuVyOt2qOt5oczRd00P2zYPzSJc+zBj7jOsZp/oJFH6HsTd2Wq5/qG3GYBfedgPoDy1i2L0BuA3/QNnjZdTNFMxyani8IYoPfwbtHmyULrkh3f28Z
    iQoMBt6+spG6NWEc4TuSKi53yq74v++VRbrClF8KDNyAzTX7K4Hact4ljLLrf+Wtdt6W1LNT+CzIP6s/Eddp/lUpvg3143v7P75bPv7ALHc4l/k4+0FR
    eYwB2hed5YhBhO2OmAYsFrYVLkQ+Jp4GoLZXLVAgP8uopesHRi29ofDWhjhECy3jieoa92eL56oeoUYU44MuGjxVlUUoetkOw30wwlVviECxI0RgqbAq
    FbSucgPdMBozCtkfKNp/oBvx1CULwl29QHECyokCesUJ7w2LTF0poWbwsHHP8JRNg0ZyY/hV35UGPeTQ8MVVfBEevpBUqoX46hHoDSjT0JdXu/pyfRbN
    0LSt51l1hudYqyE28imMDKTOG907IMHdydDhgK2uZE/Z1KLTxBx6CyEOEd2eoAV3rPYaRuqtQo9S1Q+j/xJQjV5YhTAjoY9zVtcuRJ9Vou/4qa3QHLbp
    b4bevAuoGmutu42kqw730t4QHYChYMPRXvnSpR5cJHGHEQfD7J6ZVH43ElhWWFVYdePGSxu0zX1FU6WFz/UcVMMflNLXx/l2MGopq1YUlqKl98D2fK11
    b97SkDs2bSHY6U9oD14E0nz2E7m5oiy+klGoRvwPxC4brqmwEETflc1rMRgYL30V/abZAlXVOyBU6BKEi9W4u4CuZdro+844pRI+6I4qUzbKD/EdYj0Q
    1cuDqVKoUAaw+g7Vw89T7JPDsOoKo74Iw+H/+6pXTDXs6lswez2g4FQfFLGsB6+h4fxFlEsoPEq7i9Th8iJlYrRHZpGav9J6O2duJ+hYsWx6O2XZNGtm
    sWAideEO0+seU5R1n5Z1X8/CaS/ky75aXsax5i0mMrOV65DWU6IHDNYPjPHND4VAf5jL+OsoiRYqpPBr/4e/RBiWLaL+OJjWbEPxbKxrrEmZhzLWEwnC
    7lpjwK+bshAMRh6OJgT9bci+nXxfVw6I/ISNyf74EbM4WVicoFWkZkB+fiXIDu6htt68rMMCIqTJA04XYQjRwM2Zr1xffBI3cN6m1mY41frKHrNwMgfN
    6suB+rXm9gnZX87yDMAkqpQS+fkJGEg8e7w+E/1SMJ4d3VNKn31Nl5fuwu+zLs950nI6UxwEfpZseh+vGy9ehPVkbpLsGE8MjjtpWCzcNp4cc6BxoLWe
    Vv+ZgEqJbu/gh4EdjGtRK/t6UQ8r+uVi8Q5pS6YKEN1w2gaDP+Qe3+ztTXWwtUNs7m+LYECD0rya32JlDjsKVXPIVO4gKqf9MuePlwNN1KE81V1u2MV6
    z2YPy1KYzdpEaAqzY5+SWexn14m8TbHqrFuyCSEq0hk3+3F5cQaOqNE7pB/r3MwerkJ0WS2vNzoHZZHIXvhUYc0hFcc+gVDh6K/ub+2wbGW2/+T81NiM
    vfoaXJHt/+T8PBU9p9R+NHr2tCvNf+FztrT8G3OnfqPCUajpkd3sD93tMlUQauPB7YDORxvqeaid2o6+1qzMJrL9A5qu6ppQ4xZjQF/w5/f+6U+y998s
    ZRvgIE3Jy1/7SigaJjxgmPB6dgyfhNkEz3cM4ZxRPNmwv9fGyr2GKDFxqLY8niLJogenv/3nH/uNx55973+K0YvyZp/QXE8tSOyf4JTY5+DvfpkquB5w
    oI8seiNkQPRW9u2HBxCCd439fsKXB/DP+7UqsHDruD1cVUI+VFXCPlhFnysZNPobdOW8BjWKBqlxEppEQtggOcrtFRvQqhqwzNQ/f0cc7JhX6cNf/ML3
    HINzX7wLtdJ5jYvqhqa6flHd7C8eKfO4Gr1ODEprQKwkQz09jAO1PuFQgGxp2GhoOvVZFc8KYw0vbvHuhKOgnn1UsuQmwriUH+H8L8w+8IjZ6phqKVct
    M1KVCNSmegHbrtKXg5LbPclpRtz9IMw+/3Cpl+YzbS+bq8xrOZ/19ZDpjblK0RNp2zRcseksE40r3NI0HoF2MUsI0PIj6gGziuhGtbfppwI4EbC5hvlP
    OacCmei9y2eYj6G8Po3XvQtn9zWjtWq2+dIxa5aOl2wl3RdtYSpnHpXv/fz7AcvbSlD9F1DUpx4tUROYT3bx2S/9RpA998nffG8F5gPb01B2etk3RSTt
    YCpls58TjtP5/9h7F/CqrutcdD32Xvstbb2QkATMtSCOcIA4iSMc7PZ6gcXDPEwA27GP890KaQN6iy0JjJvGso1z6FfakpaecBra0sataS9paQ9tObec
    U6WlOSQhqdJDU5LQlqakxbk4IQlpaEvTO/4x5lp77a0NiN6k97vnuzZbc6255pprPsYcrznmGPzGNOOPS47HOqOM/92yyrgKqQ7vfhUHKVHHp21ekpE6
    /OsmH3e8ABERrAif1byIA1po9F/zZ66bbtb/k8loz7KlkeFoorKDW3rlGqjxF16NckLBYAYnG5JsFgGajbAOiNxQp+M5wBYooWk5EHujjtXXxIo1/52i
    6QAZB7vov1MkDMIuZ9MyJVNptwnpmbQIn6fTbiPSU2lgHWJO0i5P+Ym0qDOOp90GpK+lxU3csbRbx1gpjcPIhJXSxN5RejjNmyb4MqO1/CvEI9ACauqk
    T4qnzTNIGzvpkyCsnfRJ8f12Emmikz5JaUMnfZJSWEgirSNEmxbncEeRZjWLFQeLRWnmYepaSHjZsWiMY7XGOY4Uhv0/cYcum9LxSzjuiIk03Wb/M5Ps
    6ERPQzOsoEswSTeEsL83WY2p1JxPRsv8+Ury8UmjjI3IV2MjLkz/3CszSAHWkzGz9c/jzwc8WV2m55SxBg41s8M/87kqxLBO1auG0r0/x7/2ueochMOW
    lfI3gZS/zpHjkbmQzw4kZdMbeo8ZXb5/BsXMhxTzXMACcJ81+T9XZZbO8RI5b0pPp03eASv1NAsKehZGH5Nno4MmDS51s8b/1QOzGI28f/Q2oyFdaYyM
    xH+zsIy+ZnstH3fnAlO9YXtzPu62op1XbIGtywjRQRN80XbbZaIRsrPkLOCq7SWDXQr5gqyVH2pVTZAem26zRTGzrDmzLO9PNMHLY7Nqjnh5nOfORyDM
    ldlXvAUrkytjai42WtpO7Ne7Kt5c1boy/8pmr7ltC8cVbVOw1SKGIllULcxToP8/7M5nq2LBMNSe/BIRAlRzJAdMBcIrEkPYfpuK/ruFoZgyAxVJM6Mj
    01WMjkzXzQb71Go+b2koxNVsVoqprWrnPJdvacW6GyJf97GmDdeln4KQ0cyKBq6qdWXgijJsahsVMmf2iZpcu9slnKxUM8zlmxFCRSHhOOiovFlbfOjQ
    P+1KcWR09+P7VXOb17qy5gCNd80Bb/42PiJEDGgzDwANhKtKJ94DULjj3N9tsl3lRiab2ll0m7m/2VdoppM4F727zZuLnrfyjDTr6WwNu94En6vSlQVq
    7nsRO8mdi1UwL/qChy65czM8B9RDdNNrRw/nKu5ou5r7bM6Szd+YannY/B3guzkrjN9GmlxhnEwKQTiBtI0QPdLW5TbjxXnLbcYKx83+YClCGGAx4KQp
    xOqExuHHGYf7h0QYaS7DRIcEEx0qYaLDtmouw0SHnBImOsCotAomOsKY6KjGRMcEEx1wboeJgicBJtL3ftp/KYqJgmIBJgqK/crU/o8luEKSGCPlQJCS
    kXueKip97MOO/49XQT8QgLT0nK6oL42+2R+VpfjvQd2VQ0I+Sl0B+fj1SzO7QujuZxyRRT6MyMKUHnKEoTvoCJdwwHFzjC5ZfElr8SVbIW05WnzJVYov
    4ulViy98oCCQnEIizA5fNWP7T7FW//xnWY4t+Z8qM2kRmdpP7qlJJw3TsmNxJ5FKkvR7nt+6Dt9UiYx/7TN8exG3TsY/KLdfwm0849/6FN9+iJhW2K0d
    lNureGpn/BPnSu9aVNX/4Nvl4vTq1if57g14vvL/soy5cNiRKKCgxPRCfZUR3hk6FdmZMYKdGWh2tKfuTETJo2r5eJqXYmO5Ck0Q4iwErxrBC1a+pkSF
    CNdaHp9pZF03juda4/1icejyzhLEQhHxgkuSdtjzaAYeR+Ns/WL434jy1Spe4nqnrfBclhcPpSvktvSryKkuySs/1RXTJ7immUhcghwRiDWydZHJ6RfZ
    xloHqNYMsqEZ5rhmmus1o5zQTDKY54won65LG+PaWoIEefF+VpL8pB3XYdYETVmndcCWyw6PXtlva+HQm7fcumWpea97Lbqdb5qthP0VEam2Us7sLc2I
    i79f6NERPYj+/ZqL5xyp8qvU+cmkf/zveA4AT/+n7TVRFhT1TXyuhyoiAOxiCmTgks86k1BisFhzIimrkl/+MmOIcRERRl2WdAah0sSOhmas8iu4F+B5
    93hxjvMahJHHEWYqJDZrh2ENCrMQaSoJRgQXOgKb+HZLKaOfJ5Yd5z4OF3tiHww6CL0RQZsqYsfF/0PtO791XVuonvwgmsAVQDFusOs97BNot5gsixhR
    g2USCAwM5RQPNaI9xbAwIHeEKltDyxO8KZvRwgjd9Gp5JKPlEeLq3recRJF7mVDWA0vbr8VwGOFf7eBAOuE9I8BZxeCwgoM4C01s9Y2DmRk+Q5JRGQK3
    lTCk+992f/xD+5db+mBBAGSx1ggibAsOxhMFN0oLnHgp2P1yERXsrNQKwzuVxikZqize77p67hpxmiCGMHoAKU+XBwcU9ok4G3yD+vaNmHC559Oymeip
    vN7BcEWPQlceVl2+ZKbkBlqYcCHGaHHRBAWBk2+xyuIrAKybsRDGzjkqrzm2f7JbVU3pWs4q8YnZFjkpw82H2V5GhzWNR3bNMzr8KY4/SfhTqOkgB0Gn
    Gmg1PslGB9l+cQcV1Jj/Z1sj1LSXigSSEak6p6XqLO9PTPKIgMNI5b9tyUWk+sAsJsvWjsHEGDIx0uVpu/R6oIl9By8tjtcqC0ifi4gHNu+ew1svvIUd
    15yJyGjfMxkVI4AJlk8Gy0fqv8WbFCS6GIJ7pY2/aWVEUeTx4ZJGOVzSoDFvLgwqkFMNYvee4xJP8JkjDkTsGXJkg63+EoGtmodghews9TJQapYdcnxJ
    LuGQ44u2uIu/aIuS4IIti3Ea3sToXR8qphzwQU5jeXZdB7U6b8lIb8sPAsUCr5X+c4Q4/Lb1bPwfZz25qZxx/xMIwrlbTE0USy1RRMSKGehdeU5TAf/C
    GgjPKGL5Onr52lwy6b/oW7SQHSzkxXzImpYwhK/NbZ4BR5vJtYhz5iLoFsxMx7q0Ew9Vzxt4tWKUnl3HZ7pBt1ATFEt1m3IIt8B77gHoi1mnYtewGV2I
    ZtuNZ6QiwrnrtO9MRAygdcGmFbWBacV6fUZnNZ8a8eHaevrLGneSpFuLGADcAM9gf3DshmxAfBqgzFdhjNEM40sD6ps8Fa8NfCjwPjI64uivy7m3Wn7x
    aly7HAqRVy3j+MCBNk45Cd43+0ue2RgOFuq/8C1DHaxbi2JunWIHS8F4akz5HauVpDmTZUo5cNAkDJJ8GBxGbUDZFlYswWDlfdqQpVfLZ0KCsy2RZ78R
    YwgvW1+1Qp5oaRHXt1DH9VsITz+LhBJdI4hFoNyrGnKhCnKxE3GJarpP42TkvVVIMhsOdOh8XC8mGLiffm8TWkRS0iKGiyWMrmEGQvQ/hRXRA0y9DaPP
    y32/zbgfUhNsmLylrL61vGWscLK9t4cYXkwYAk0fRDBtxlDD3WX2xRMujQUJzb1o1m1xmAHPfUfgroTa8RkbsgKHNiW48K8ZJQZI+nbN0CwQAqkfxCg5
    K4wfT0kIiQMpod/7U/TuTaPLa4k0EKN004g24a2qI+SoOqwbvMvin6OhuY96+E1TTLlYdFnLrfkVM1QP6Nb8ihm0hvjeNSuMb8eAk/wXH19hfAu4paYa
    T1Aj2aGlyWwPHsgwhlyf6ohcAyHH3AdY9RRz34H0akyG9Fsx951Ivx1z30WdWCJ9gM7/Lf4Saf5bdE1fibfOEKQCxHkj5jEr8SDvZzZjNTwAZPNuBAPs
    dzuRyacM3OXQQtuP3saHXRNzJE+AMvhLpS2gK53Eqz4w2O8vlRY1Q8iYo5oHcPaLPTVjuTjeQ4xa3wOa7XnEzop+ZLfH7uYNuJtXHBiC3Z+fc6B84+ql
    fz9u80hddtjhWRQ4ZInpyVxqfI515EuNVzMCjvszIrpOZgDXcIFvVAtqYwiC+zfMbRMQGf1hCaaRGvRQP6M89uuDSGReso0N+L26IswfeBF+jfnSR6Vp
    j4jW/iE3E1Lq43Hm2eAzAQcw4CEkXn1WCCkonAjm0cUJZM9t81InVl5NfNAjgSbHzUaIrc+e/YSx1ku1uQniWli2IZK7YGLNbuJyGrvQUrqs14zusTha
    cdmEAyWbTZX5FEv+1+M0qik5/AqDqY/zqXFc0Ne4znmBg7s4e2ScMh7PEUuCY2qg/FfjokX6KtK6FcaVuCz7y3HZRrgUl22Fi3HhEC7E74VHR2NmFspI
    dlgojerS1UqmtaOooKTTJSEFZ5Z0JDtc3g/0M6d5gYftCiOeB7DnstR4kDkYepD/u3grTLXE1IUPvnexdjCjGghuGtgDfVrOBvMZYSePwxyNWK76Nngs
    HOsFR/ayZKeMp+e3bL2XUYIjD5AdSC7/AvsyA/USyPAWnNFG3zbALLi5VAZKJxwp9GgVvsd/5YP9NVY8ZgcCGFdJr/9tPIDU/E8Is673UGqJR2LW+bqj
    3rG6jcg7swI0CjecsGEvWQ+bX0uo9tdVOwPMQ8EehVGqU71LvdN/cazIm4QhfsgwfiD+xn0n/d7FEiR1L7MpV2tEGsT7c47HJJufJuWkJKD4AUZgafVu
    OSvk/9AaamRNhr5GfGC2rFP4hpHNZdTyXDryAJnZyNdwUzE9mGXMXEaQNcnckca15Wuo0ooj4dGxFU9apfpNHLx+552K6GNNjZCPaGL5WBPnNEtO81rE
    C2EkTxg5oCFoVpsGMeiv1YPCR1EecDg20tYKeATFsxwvydDsU/41gmeW9pfASdcS1ei+TS1179dq9SjzwiW8JaEfMfU2gMLb6OH97D6MGCkaFT6fu5Bb
    dO8KIYtfLXFBYHjctwsD5C4jOeJ+5hQO2FA6LzUOEgusqfL9apkKOKOQ5OBBDWdeZ2YA7b07R6CJc0WNk8wB4UGwKr8Z46ffZiJwWOtYDyVlE/ZgUoj/
    jyexq7LUOIAoyehXUnQ5k6yj1bWCNP5qvLWMVP4a3wvfFcDM6/GS6vBI0kuG58VY8GP+mLW8OfHpmRQDh2S1HiclO+wxYe9D6dkWBoKEKvwQk+4DjJS+
    Ykq7DqWZs3jDLPGmNYhOG9gn01j8o+UhMDwub1peTRE663+yPMVubHhX4YYlW9zXLQZcfC9AfmfjXp3YNdcFYq9jy7kdB+gYAUnrEVJb42tetsbD5n+P
    i3/oM3Hp7Wl9f0rfn0RqrTBOgGaph83fQNq2wvh1pDUrjONxvRUel63zY3EhsOzbRBwWcoue4G4TZw8ZLBNVsV7V0RAjKlbOS/azNCUaTFa8Qr3ktS+3
    rzKoXEth/5+FBQKFVKB+Jbmflns7jMbnvc7goTR2ruMDAGHnj4nPl6BRi2397WPi9yVoWFl+sj9sXJAPhu5qarl9jBmyU3E0aikNF5siykDA8yF8iwcm
    njZodl6l1+TYCK29LL8FPvFsjgqnRPX5InAFetwhe0yLxO5B8dYAjZHqZ2+N7LyaWxf4lYHlNmylBaXUZRivwHC6FIxKfG0QR3v/2t1wGSDAeoxkTFkk
    d+c5ZLVic0Dj7G/F9ArNfyLeKmpXfVNWQL8k0usdatBuw6HUAs90lk0vVhhlJhsJbbLhaJONOlGdwiTjhDbFOK5NM17TqtRj2gr2iDb1OKxVqPsdqX/S
    kfpvxaX+m5qHu6F5u+txqf9aXOpn3o/qL+P5mpkxXmH8JbO5uKGamQtMaS4wDS5QavwF3TMYkeilDfD5Ix4WoL4/jjP1n3TE3uV6XJDBpThNrWwY5D8m
    Ji3Uj8mYmKpAV4Z+3NTaqRu29OO6Lev2mi39uGpLP67Y0g/WdVE/Ltli4sLarZTWbqWhaQh4V5Fgk/2hVVmgKMWBn2lbNk1R1Wvwhryo9Eo+eCXf7y+6
    x0NP/rGX2F2xtpmaaUTGCN/Q23q3sxyrsBgzSjtE+XCLVxuMtUhlja4O5BivsBaLK/GBqjfOwIguFO7wbFI7ojjwCnut0U0WezGxrRGDLs1NnkqGYVVP
    4uz4z78U/Y4RMQeHsVTSM8qOWNmnk+48//or0Y09woMivpQaWL5XQzDm//5LEeP2GQaJ8rVzSY/Pu+XEecqicp0uNKaD4iIk0O6KMlXUvaOBulcc4njp
    /HdiKtBlR25uaxdIklpg6iIb4JpniAlrAYap3FoKESVSEVt8ku0W+n9RZgeaYC16aOFf2t5Ek74rTVpYfqO3LLVuOgdGPFexzynIC+tVCldsmwqH+UbE
    KJ4wYDYSN+qHOWoUR9Is857RKIcllhod0ePPi/TxZ5LK2HVG5pF7cRshkaZwtBSL1sp4hnw5H7xf7gUE9f+mnJ8Rxf1sTynyiXEj8IcOZzLsYyfwiG4g
    6gJOrVBiB6cDHvRichqE9T2l8yCm3vBcIg5GLCkbHk9/UD72gBxPf/cK491yPL3zYbMTvLStLL3ZY3Mg9xBnSaTw2zzMSI8f8u7JIcdDysy8THImgsjw
    0XQ+yh8eO+TtWjldh7Y+5MX9WxyRiZqxW8V2h5s20PQvtrJ8poWwUIIPxLvsTnQJ1huvKNm5QB/gpMXLKv7MIi8n+8IPQrGe/zrQYHyF8ZA0EIOVWs5n
    +WM48G+CGsCjQFI8ClhwO2CCJLRISC54LHCWc4BQDkFiyqErE1TBwOl/muP3iEshw3+PPpOb2RN45khOyRYrloKLoKay8QObPohbiZnjisjrsX45em1A
    IW1UszVmh018/jpRsjbK/I0Oc6I43AcfTZLAXadjHh+5PIOdHngFj3kSr+pL2iU7H7JrFG/qeTfFWMLhw9ylUjHXltAnZmBhi2dsXo4LIjDailZnm0H2
    1/aH4esYT+nsXxYqpbONIPsbckpXZ9s6mzrDgYPnadct/mHik/yzsSDuFv2+6WQ++vOm/VY+KEWjMF0nw2BznJh7QBIMrPiidimcDy+Pwlk9LZfDyCJk
    dgjpi53WQeSzF8Pscmt/qfxk6fJWLRW5Qu/eqJWyiDe03LoGx27EoVzV6RWkHAGWgO8yNnYmcaoxorp1/JcmJ3EUTtwcX/vGo+Iuy9B3XgJhhBDd4xt8
    bK4rFzyBWjiB07ZyjNg3gqMTN1GH/wuvop03+Jp4n+t88SLXk0ENlAFJvQNFINJ34D0Xhyum05EjKBgg+1zafwd88afFnSzCm6SDIyjx4LOXEaHhwgF8
    9RIuaSleRDpF7KAT+IFF8BA+63kWJv6Ih4JwMHH/YlJ8jWbY9GuBf+IXQ7Ou0sO4f5LkGBpsK1LdSQkyoqs7Xa26Zdp1aSkfmlbEE3Xg+wz/492LvF4u
    JaWmy0kv6z/ony81hB7nR6TKkhGl43O4twR0Vt9g5SGhwjr/D4LLev8P+TLu03DerJVZvvRmdJbpLpxluo7MMsrdbpavog7//CsY7yt8XUtz8KaeZXqT
    Z5kzOqRAh37H5k6LEyT/nOFf+smgi/47/BM/VdFfGoqbtTr6Ta1vPi52k3Jnrc1FvR7xsNV6GAsv5b8MJaVliks7PrdrEh5EEHq6og5/zwyC0sv9vwql
    YEmTq+URKFsPdAfPPcrBSPF6cIKRkvWA+HjOjJFi0P+6jBRf19BIBevhkl4PnNEhBTr0Oxo46P9O/+AvhaPU7J//aPkosYm3b+9hPB4Mxa1aHJKIaS/7
    7N4MO8CJ0Me+uENLMTQm+HC940//FeNLwPeH2REQ4xGgG/9yLYB3VCq/Wes5MgteQoI38+Arh7Wnj+C82Zt/9KkvO/53Lpts9eiwmB126N3++YNhhwgI
    Dv5kRY8wyfqTu6P9YZtWZ6mR91k34wR7ubky3NhBeNPlzYjJvFubldPfHYRZhYDG/WOEB3OCbNwsR/oIu3e7/3W3U7rbziZ9Pkg6zoF1CIxUkTjWNYE/
    D7peTbxFfCkhdy8zFhgVcPzNlPi7c7Au2YBQWvAhM5vXzT2a5x7Dl4GhTwjb+hCJDqSZZo8G9OUxFpTimeAgsfhAEG/uAKijZYB8NALIR0NAtsOS8CtW
    DsTHGSBvHWNv3XxNAvCxAIjpnUwQGUK6xn5tEnCw2IF3BdXTiy4DO73o5lW2EsnfNwPJZ6sh+f9cQvIZIHkaZAgQ6bZKPOvP9W/9VBVEnlcZBnoHcb/o
    L+CmDAOnNQau9dP+z/zHCoyEONILg4nL1oWemDuIkHtpn72wJ/wliIGXEr80NBxpxD9iZUhtFNrKl9KmXE35QqJJWiIsvEM9lGjAgK6kntVbZYic7sJZ
    vfVm+azeerParB74OibwVfbBvv/rGjVNfl3PKr2TEYdBqIGzO6RYB94E1uABTAgqv98//9Phkq7zb/10xYrOS2Qa6fkrctqZ16SS+DfyYL8ZuaG1kA0K
    8RqKrJP9ZvmiYXccS9ZwnKnwG+kguI7kvGoCPTIDUzZydAc0qVJgdHjkUuHIXas6cjeZlH1XmBy+Jn7jekD+6J2MOCVKIX4yfBJAAE+tbZOAyjZzQEIU
    b0hCFcK83DfYA8SSAJSp0ZMmta3DP1oa3Fr/FyqBMgXxkkFQAtjwMkyLv2EC1MN6/HTcuFts1kP4L/+TZkg3UxoY0xry3hpGnxYvenoMi9m4PhxBKyFA
    huKddlxri4OiE+xYU/Mpm8XEKs3RaYEmfyk0uuKc5/q1x5uH1+fMlS/tFydh8DK28l/NVw68HvgXTrNzoLTEZ0yLHzw+peloDBz9UGLGhxL+otWc/LUh
    6dI1OYvJHI8ZI+MM6/0zKsMhjjGMVsa3GNmqsHMvgHoQbwmXMbJkMQTPMx6BJhuB/OIuD9B03NUL9szXo2BHd16ewC5PYEfXCPERgh1KzgS7c7w2X5kE
    2J3la8KAU8GCpXcYvVIp2HF2oAg2cjpQBORQPO4DicLj/sUkr7xEBGF6M1jVKFqs12ixQcMlnFGzL+0ZmLxtdpj8u/8xxOSpzirtwR0x0Hn/2s9WQeM1
    CrE80rxoMAv5ssYmdGNTONF/uGK5JKDPwvYsswbVZybgiWVmEv+PZ0a8KQhFSK+FI22VEgI5JTj1rCRUE3UnEbJKC/2DYe/9xf6Zny3vCwNmugwwHX/F
    6hwg+suGpP/MqaY/ev1GkPHurBW9HY1yPJrr0jwI1AnjtEzA5CXYp7PgjASfkBCG0tEOYPDATZR7JU1ofJEqZ54SzDWu7q+JGcSy83JMsPxMrbUCDqZs
    guguxNhHv16OsY9WnaDjPBeXXmYO5usaYx8LJuioXjrHZA5ek4TeYXQMRM6YOeWvKMfMaX+Rf/Bnwump98/8TCW7wNFXU9wX87Z9CYDtaAWw/Vv7EokS
    byrN4hP1kbDx1TvqMDkHn76ikvp4/vlDYR+Vf+tQVeozQ0KIznZ0pmnUlrBZjWZq0mCTI3Rjd9bRA3WibKDoDgwWcXqduNYmO3ZYcuZAneYxeXk/BupU
    MFAng4E6EQ5UmscFUjl+axHb0tFk+qSM0ClJTvNApcLF6fknPhyOzEL/0ocrFqfD8FPq2gvh6guYRpJJ0O5MZgZXGBk+U4bjfBnXcj7C751/MyqOnn/z
    9uLoRWZSfpYR1YWAc5kOOJfzWnCfFq7kgiQXmTkp9fpd/qWfCHv9Nv/owZniaIKxgP/VL33iYwn/Hw0+g29EsFq9f7RURaN/5ifKq8hUynAaF+XYZ3tO
    EFaumvYtJ9lBdGW2vM2VDICzpTh1EuVLMFcgPF7ExgeTGFj6xvM7Va3f3i/k/CL0eFk3DXUIAgFo4fhiUkQysXbWoZvFtjqgVTuC1zWK5AhkycDneB5i
    eWo9nzQ313Pg7mov0vhb4/3QGIMN5rNA+vs0rI+gjRznNZ0LfFwlmWu7lkNFCQkpnJC9/FLH9VXY/2vOHQP0JWYE6HP4UGRifRsD+TUHH9vFsYkd8ff8
    Iof4lPAibGaR0NaJ0DV7NNxPMHS/R+yKpeO1NAiPDPYHKnA9GuAo8v2t0utrjgwle2dLlw1lMhzKNA/ljEZxrMakthh29Lc4qizmXX+UAyGI9pyD84kn
    UXpQFyK7fKHVPwXRJ6/dzoPryImvMoPnR4/qlaQQXzA9MHK+VJo66dXvW/rjeQ5E6MvRrkZ5SnfBFu/dbQ6tR6vtAxii2w+XhWh4pnDiNiE2ajDjDdyQ
    NunzRFF1C5+2aapWc5NkhwsOJqJNvoSx+AuO1rnYei2+3JrOipu9Y3FvDiGarIBePYvDh+IY/fNZTNQXzHKdy6G416wd9x2NS/Tqw3FAEcftjXs1Ym4x
    CyusWZluN1cr1CzZYR8RuahZj+InmNfZj1MpwFWwgaT0AHj/Gh7X+ghuqA9xQ71/5K8JdL5o+F+Ssfpxy63H2srvcbOUJPeAvRaGSmOL+jAAoBMGAEze
    vqp6QRL1ROIQA4Jw18Pm/eCTVxiLgU5WGB2yFODhN4MtKwcBt9spqcGWlSNbVg6Oe+QlsMgV2CH8zeVP/K3jv3Hp4x9N8AHlYCDOmoErW1Wjg1xI2JHP
    meIxUxvMfb8mC7FnYzDHaymDtRux5bLxEUeQOhz3u4xDbXPpB/NNQlRuO/3maXPC+fRboKP9IgJgQIW/wNN6OeY5XcLNXovJjtbVmEh1V2IMhLNZkv6V
    T3/+J2jILn7W9ic/Z/NmWHTEsBGQz6m5iAzmzlVJt1Vr+DHWH01oU4fbvDUf7knd+fTWAmEwr3z6P9PHvnPx83p+bvPePH5vHr2XBiFo8q/9WkiDS68Q
    9hPskAhepka28att9Go7iCezf5TPKp2MPm4zj00JlfbYQIKlu5B+i+j3FvY+AL87CXGfIzDCcv28aqM5T7K1+cptKg0cAaI8FlkQQ8DQNGcWVWtaMY+l
    SRmAV3nnYTLhvoUZEMddxMyZ43JgxRuO6zGYOa6ryQuJsPNgOMbI7T5JsHbbBPDbqjWiTbLDRuhjkDXh5dnS5VTNbGuZJmBuU+1la+MCrY0bOVkb0zHv
    rZ3W9VzYRr0IpngRXM+VFsFUzOMNZkjysBiJ88kUVnucjSGk8GxITtw/SRUngmg3XPFpvZROxQRpnowhYLHGHdkALtL3YHHP6NMQ9Kl7VsdidxAZC04J
    uOJftGD7FUf4sa8BW+RWGG8gJbTI26cZvX1ayzunAHKaYv94CUP4UzX9XNP7oFs7gYiD1AWOQAjsUIvcq7USWTLmduhoQZR0BMQgGRIDiWP1y5abzHAu
    xJx+dhHPQSs7gPPTwPkdwPkNFW9gSYKMJ6mfCK6ahtXZEoLiLKwS0uA0FsH652HTo4Q66kLOWWEoqNGA8NPoZQtCEQHhp4H38xI8LylOVDp0BDv+6Mei
    H+XB1XsRSR3XlweInRwHDUIwgwZtoipPid1Kw7lyR1luErkt/d7iIFelF1v55fZl6Hm4Uw3olFG9Ux0Sk113ajE6ZVR0Svi216zWIG6beqscWpmqkfSs
    Ts8hbQNim9uF8B9qbjXgmyvZ0YgBaq6G39ZK2nf3GsBZEIDN1e8Gq3Y/rdqzNbJqJ2NeLbBAgGAM3p7lKOwBSOpVe92WQzqsvsiIHho4y5YVfNP2gpUG
    zGZ7+X/DeguWlkTaqlY8Jdlh/7B0oKqDRkIW4ofg8/m+CI90nywLdR8/Pmi592U4TxZFQkpnvWy4KLJYFImy8oBOHEe6D9OeVBk34V9gA5j7qMEXjIDf
    B8xdYO4aRTQt0/QxwV8Tj8Gzm7sjkbn7cz13RyNzd4S5kejcOcL9xkpzd4Hn7hBjXIdpGu8iOOIfKVGascOItVgBYbNCw5iBhKhNNZd+jzPg3GYGnLLy
    CR59B6Ofch0efev2o59ihysijEhUnmB91rKSVjXm/6vVCoZaNcsC3Z9x7+MFkXFbGYLTxDkBrtPCpt1Iu+28DNLEqIA2p4WGX00LDb+SFhp+OS00/FJa
    aPjFtKtYeZ92FzCZTBNvxTpskT3Opd0axCfTTcFlE13OocsEcz8Z8HHMBYTN5caD2NzXab0Ge6jWTusY0rmd1lGkxKgfQdreaR1G2tZpHUL6Fj4QG1eL
    Oq0DSBfiICylXqc1idTttG4BKatO6ybSBZ3WDaTzibAjJXb+mpY5r+oQPmgtuMRpowt+NTAN8UD0nS4JmrCjQ+wpflzxQEtq0Sf0DYtYlqxErz0LHQq7
    hp2iq5UQGP7TZ7/8u982lluns+EXgYk/4rSCM3DYW8t5RkwXBC38nhWIgERGHW3aB56B+Y7zzm6eLKfMzI9ryv+p1SrLKf9LTiD++6ezeo3JZmXpjyyB
    I470Kn/UYWg6nxSdz7mkcChnkwJVU0kh72eSwrGcTgo2PYXDOHE2O2ZV1QlYUFPLjydhZtBhvZZ061j4TYpK62jS5d2UI0lhGw4n3Q7eosPhnjgf9mGo
    O5AkDj3Oh3wYGieT7mKG9oRA482EQPeNhED/9YRA/bWErI6rCVkdVxIC1ZcTAuWXEgL100msgqXGhaS7SICC5/couD//YCIyv8z9vkVzv40q/nbzHxzX
    wrvfcdwmpMQNm5obfqvmhudo7vl+7kPCfRv3SXYLIp9j1FcOaIH0E5U0Z0iemDkVCp2zNaeFq6h+NijE+9+KB/DcYY36L728P8mQNU6Xsd1c4ttxOPq7
    h+qvllUv2L5F9BW7YD+W3K31GQdzwkVfyuY/bvnaWtdhwalFGK9ZsLyO2xIdS2bcGdDDqQuWa7jeRJQ4UhteHi5dHsI56nldIkbdTWCaB+FqgUblsX7A
    JiMSupyvj+A1axVj4LxCR0Sax+pI1NjAWkW1gNjao+YgE3j/o2YXb5BpakX3Af6RXKzpMFf8PSTEoV8DM84hjw7l2nfsVtVMyy7Brv30QPyDLTsSbg0+
    xkwrKl2sK81aQXztGtHwcilDzZdy4ad5j1FPno2n+e/EsZKhdj4P+txBWDHNVB5uioJd0RN2VMOlA8V4KW2YTlnPCXp5n3iYEV9eiTzH+yABp5YSEnAC
    I6NJBam3ljCNQVgIrlEShKWyblI023B/kFWB0o+X5gbBamsFqW2GQxWq/iUTftpIcKIE6qdIDCxuX13g05B1o6nb+DRMgc1KVfVpmIJPw3rosQIrY+x5
    +4rXQ4o9j8ZxTB6etvOB65W6IqIFjxc1g0rEe7H9kLuESnbokkE+njzgLS0LVMWy3BKWIGD0qwFj6cqHDrzu1+4G88XanmeAwBYJDlc0cATbOY5Zljyx
    PxKxbDOrQevC5qJLcKOEfiN2J0N//qTTmuUA7tKhFmkmGsk4uV1GvYUGWKyqIWuVNaRRGpKHnJUS/6w8UAGmq77b4EgEDRZunfK9hvRt9hrSVV9j9Thv
    OGCzN6URQzs1pfZhsxWn/hFyj6AMofhSkLYawc2TfMWu7xmSMtFmagPc33I4Dgh7bWFp0tFhxWtYC08f89sxBu8H8xd64LwXv9r3QDPY5BnqNce/9mef
    uDuBgfBvw4Dx2p/p0drvMIVnRHLC9pwQ57/qiNZMYnfgWxZbwvh/87XP/7Hjf/vKF1kNeJevneavTZV/7TR/7Uy1r0V0dBafmgY7RHWY/oXyOk5yHafu
    2GISHMOd98lr0V1Hugt3Hek6suuIcrfbdTyIOvwzFwFIB/i6kVjZa3rXkd5E8DEE/cvJN/lRhxTt4LfvNFg54SJ4wE6Ud3aKO3t2Fp2lGgjuT8CgHu7J
    LhKz+hqQxqHLbLePy6v8hbOfj3yBGR1idE+xxhlegFcYJ9lclof+YmXZK1T2jC57mcqeRtmLVNbyr1eWvURlz+qyF6nsFMri1J/t7/+zirIXqOx5XXaa
    yp5D2XNUNuYfqSx7nspe0GXPUdlplD1Z2y/H6oNoq34cZ0Pq6MLWJh+hvtvjE075assxL9nB4Qd25sSQSZOLSKr8WtKTyEokwSZJgGzDkVmbz9rmg+3B
    wG5MpZ/Ani1NXUKfj3MQ4tUUGgQHCynf2JBLSBBqfsp7lJzaTB34Ra92tZxthyO2SH2OeGmoVc6mXJxFUNny04YBYgjGh7csxu/HiHeo4ajTbD4k+/ac
    Gay6vIasoCzT4GN2vwB4hOskacDWVm3CI80PmbAbpR3Z6zM2Z++BK2YRI8edrs5mzr8HNnN+STd9qVbNF9ZvPo63YC+lI8Ledah5qKCDn8r+7gWjZBm4
    QHWIFuBCKDzGF1vXaj2i08x+Lnmd7Y38i7T0/PZwc9XhhamW886q8Hcgtz/J8t6h8P443yPmTUIt4cObJY3zMQty3WL7iMUcBL2EE+0cTWoPaJvDnBXI
    myPkzSHmgehaTDfyFjfyek4a6UiftAOxdHh5vnR5Ll2lrcKj67YylJfa+YuWx44Cwehmg636+myszEYhFVoInLRUFixIQu+o82ZDInAQOEuteZyjtTha
    v/vbrCc8ZAmbctASifcA3LUCayIESjL8/vcQ0y4ZbJKj1RmOOSZ2C/Uhw13Wf9lh+x2Lne6q+VL8Ui1E4tKw1fut2MIJXREmy+SHpEBxMnRECEehS9kq
    w/FfCFCFv4evaHW/3dSoTZujfpANkfIhR8uhZO/M13L42Ltxt2Vn6MRLHSLh0vjkaRxrmZ/P+HlN40+aMHZIwVvDuMoXcVZrvFhi00+ZooU4aYqW4bSJ
    oNmEYRYKo14njHquklGvCbpV/VxgcPCFAxJW7QqQoNehOsoY9Zxm1BOarz1mQq5IUL7m1GuKsPAgTj1X4tSPmbLQgrJRXv2IWcGss30ErS+2izhgaqCJ
    cutiy8FM8kEaFGjf6phPz1bw6VbgnSUhfHoCiyQnvmTqtYo/7dZlU5mwP5O6jSGjvl8P+6RJQ0wFELshx/ZBkWZ8wM3qKsTJp0a8VWZVy37fM1nPjFmE
    A0Ps7fOel0QiNyLrvPZOayBcBeEaMP+/uQZu3nkN3NJr4GYwGda/5xooi7ZQZQ1cnc0auCpr4GK1NXD5jmtgutoaEDBi4Lvwb1sDwg5crL0HAkEkiykl
    fOEEy0fS8zqdTrM23CgtqHOVC+q8nsNzekFNmcGCivTprDn7FXWx9u4rCpuXcKQJPuoSl/9NvUWZ/2mrNTiGcjGr7Zz99kHl9Pvj/eHRgoRwSkKJs6zS
    EvORBeEpNUjxjnjhAX9glLZAHe2XOMXm8cEmp1MKTaVDQ7KCosO6UeuWMzf/xWqdweAteT1UKCBUrfTlFHMSKTlixmZ3OE7Sq7dStF6u9OmgmWJ0FjS+
    lBdp+gJuOjfTWyqASXJMUlSX11hBHTHQ+y9M4cvuhVliI65ZWFctfZ0ZYXgrbdaKg2Aj9LC9XLRq4E9sLws+QZvxZLT1wqRd0rLJPuikHZrwHLSFpzlg
    u4kK0xqgezuweUlpeToYTeHiAedQrCXdDENNVna/2WugygRGBdp8FPOBN4T91xkahCLuoCu4vIglKs4UhqzS94nLuz6Dy7upubwbmsu7XsnlXa69C5d3
    uRa2ZhHe9PtIswyhWbkZNCv7A6ZZOaZZtUyzOOApW7mUaNZlRE4I8FFWKyhLNOuKJTTrsiWKvKtCs7IVNKv234dvq62gWdNWP2/A186gWbUlmjUtAtJU
    UDZKs85Zd1KyIqrEDC1rhGE6Q4NSoln52dCs2hLNSnqsfa2rBu51kq3BfT6hj3lqQf53LfHgVkmdTuquhdTplJ6tkxbcYMc5uGsttMvR1p+woLZNVCpl
    q0FDKCEJdcpWp068USZL6bpObziMN7T5kmALNt9ORs23U2GRVARpRM23nUrzba0aKTPfhqI3qc23ZbH/gj7QhgCadbyYodGLLFNZnFlZnPlg3Xq14fI0
    2DFJSpCYUFWthE5BCZ1jU3IooXMlK+2Z306JHjqlDx0lQj008ZGQ1RMqA0E9AXV0C2AUeugE66H1AMM5ez9GLbTaBkX6pfAwo94VBrVIRbaEzdKWMBWT
    AwLzZGoO1Up6WKdHOC2rDcK9Q5DXEt1a5noykT1mh4PWJZBeYoLDQetYJX4BUp6DAGku6/CZa3KYa8ojJQJVi3TKdNk2+wxxU7gn6bAOKUmNNUhJaqxH
    esJ0G5AeN8EFLTVeM91m3JNoNh/pUZNIuIOgSO4CpIdNdzHSQ6bbgpQErTakB0x3LlISi9qRklh0H9IPuNyd512FZNx1kYy6HpIrprsQ3yQWWO8ve8tC
    M3/HV6VdShxqd+cgybtv4c0KtxEQlnYtVJBym5AkESsb9nRvRdLo3o+kxX0bEkStXhbZvo5YNCgblijPU/K2Tmuckvs7rVFK3tJpDVLS2GntgnOYh80d
    lDStMAqUmCuMXkre2mn9CCVzOq3nwl1W27/Fm3n0ncgXFhEqWGGctehyYac1hTTRaZ1BSkvhNNJkJ2EZSgmwTyJFLBKkBLPHkeY7rdeQEigfs8TXzFGk
    uRXGEaR1ndZhpDWd1iGk9Z3WQaQNnYipa2O3cT/S5hXGJNL5nSQ/UTqvk+QnSmEfgnRxp3UdKexDkLZ1WleRzu2kGaO0nZYu0vs6CTopbSXKjlR1EnRS
    6nYSdFLqdRJ0im9ObUyCtWT7l4ySe07NjTGT+ifsZ9IpnfXi8w2VJcEt/QmcIms+7ptxMU8VMx2vhv2oBV/Lf4pKJgOkmAmRYlRZeUekmKuCFBG7KqeR
    osgM341rHVUGSDxP2IxjybLX2WwZh5NVudUcDqRGczj1xLvpU5NJWbkx1wg35AIuEHEJ3OA4ThXVerxMtQ4Cym+ABN1dD19SKdxxKFJVhoIPruuhEHHr
    Bn07r71R8LL1+LAXYnaIBWhMsKCf6+eDrC2DQN65/sWGsdzQJgqQRMBRUp6WRFQCz+3rOa1ozUEXzNQwp0ECsZdI9CndzFT6asUqN/Mf4uwcA6bqIc/K
    Ui9H/iodwWOhiDH113mOs7I3DoMdg1095PkEZ4a13pnwQEZCXHzqLVUn3FJNMDWbCTQZbYkogUIwsHK4goNoZLHXkOX9kdm5K4/APhxLJ8Wm61q4DEX+
    grR5zSy36TpnBbhRPxE0dAp+Cm1CqcxnAMnd3W+vf+OnpsAAxPkCtuRy7oxBmqvghSI2qpEzwFwg8wTLqdqeMK3PAO/pr4nZsRgc+9EIbWLXCRksooTP
    sktae5hJr25ji0GeQie0V38/9ikS7GpBT/f1nJdn+Z33pmexVLT5NbHn1Y7C8fpMRJaMs77yRFxC7xzhYBzWjfAUV/9eb8I1wtOanAarLbH/3ESOHJ8M
    wr2kgmjA4vNFn20oyYTvh3TC0EJjsoTG5NG1ekTZ6wQOEUF6QQiZdHQzK609HEWrymiuy2FgZ2I5FRN6dCYmdOs0VvV0XT98oMHZ4gbTYod8SfhX9DVX
    YwDzM1QaALT855HHdv7sTu9MTNz2TcXwFb1PZuTnZk7bpsm1tcBpVbu4TFwknhs7JFkiyQPixxEe+aLuHR+R5FFJHit7tkGSbZIMSjIuyfOSTJrsnhG8
    jWQc0OlBnR7S6WGdHtHpUZ0e0+lrOj2h05M6PaXTMzo9q9NzOj2v0ws6vajTSzq9rNMrOr2q02s6va7Tm2YwPocs7aBuP/t4PGDJoB6ydE+PWLoHOj2m
    09d0elynp3R6WqdTOj3LaeZRAgP5YNKzIX0SuLAr+fxfmrjuNEDqbHFdG5NwgMrWjrsBRxl2mEdQ8A9OphauUeGP0Hy8jd4vPbvpZBykZqZOu+wjoKT/
    8//kZD6XsWpeND8IH30ITLeI3Yv0cwlHOfkzzDAqAjxH/D874g3a0SRxQ3i1VjkIVfUoG6NgO3AFX2E78D24gt9HPhP3ICV2p/VAsFNNNTxAyCkMRGX7
    7FIPmI492dIXNwhCnIWJPDRxTHSd/Iv+G5df/Zjjf+PvtA8t4o09Fg0aPe5Hi5fhgmzPYiFA5uQHdlNPM64YnKDMWo44TohfFT0r9IUydz3vgTv+eQMt
    /4gp/jsdNhbje8imCQRu9yc/absWI6M3/uqztmjb6GdnlMXR7SQ4VlHZRTfrE0cSxh+hx/9ziuMpkMhnjXtEXo5/kanMmS8+6iVxcfiLjPuJW+J+UNuT
    iJupsDGeg2dGQluW38SIi1sDA318nLsmJvuSj3tiMwh5ZqEcSXIMALsyJkrgSVPZMEVIurZUwJ6UQVfUaglEcHdL+tmZ2wew9QCO2QGRwkzQxiXGyUZL
    rNUcsywt68ZSSfGnllBW0KhlPDiXbNFGYkxofi0MvwGTR8oY982iO+uzv1nWV2qgvWLJKJOcFdrc2/iEzSCQhPsbU1pn39MXktKsyHfYuh9eZ5mDr82Z
    sh1X68fWsyIwGCpmrPM+H92qEtamTtWuzqUoqdHnjfKqjhlsTbqNx/nUFCJZ1qv0gNeg6teO5eB0uwHeuQxKbIB/HXpZRy2tx+/xNqJR9QBAOO6FD0oI
    HTZPzGoeAZooghRo1klUREJzBZVINtDqZKO+h+SEALpLI2ljwVg8y/USUKZ+Uw7E3cIyObEy/UGvkS0AGl8n7IEoOSl2cEkVeklWDdK31uTSPOWQVGlV
    0IyM5TJBuMwG8LgN7EfCCoac7eh0E9CaDGguVgX7xSoLNBJpq6XvZYnLES9bjo0msV0jaHW/IzK6JVK5jXXJ2lb9Ivom5zkM9v7q5P8GAmPU1SoyCQ/n
    v+lgOSOAGXiLEtK/5WTeeS/umA0c2ym9/j0n82st8SSRBpt+7MR1Kjbg2YvEbNYQm8JZ1GvDifYjytbw+dBtnOhG3mFkWvEWch4i0qcddOubj5hBQfiI
    dolgItQbu69mb8VM5H6P5nqJ8bzLsTqANdfiz67d+PucFx6BED+fP7peMNhsOgYDY3bhu81lbLyZRB8b1sEE84vtR92Mbo7tnyVm7k2n1f/ey+z1Xbf+
    z6t2BRKxiOti55lgF8WOHGx3eLNWBuiAhQiN2nWUDddRk5bvKpBPVLgXbdnPACYkQdsSnrfQIHYCeA6XtZ3EjGBjjFD+t668+pmE6/h/c+mlH3fEliwa
    Qfp1fX4qw4sNYyunp2oShsMRpQ3Q0MnJHyNKNjlpUYXfnIRA7hMrjejR3/qz//oHDqqfOv+xhMtGZ2+e/bmf5S9Onf4/kGVX1nD8lbAGK4PdJqZMjv/1
    r/323zrM4WehtCh/6dB+fiknbplxZjVZlGmgNu/D2S32i3Xw9fDIdumh/Xbzc9iHspcan7XcHNLzlssum89ZMt9ncYTT/wMJ8hxOJiH7yE52lrXYjqbt
    XIZKfZHlGmZr4uy4hh4Rsqkysn9t4ksPCkg9wG7plIYcein/DXYZH4UdgrT8n6KhBrukwDEeG36RH5kdOPufFDf8Jdj88kzYDFzDV/jVjIMzENfbMo5x
    7QZkthiCxx5wCwcld17oMvzBdPC6o+lJ+Z95lR1bl2bD4V3e6MjTTN6iVzl8WllPv/tHn/q243/1yqf+mV5r89+49Au2/y3qWxtRD1gaT36aMGxbWV2a
    z+JNKm7MJd2Yi2jMDNBI8UZBWWNI+tCvXtWvXsGrf/pyRT+qvjpt4e8F6/YAASgQxDMYAAJNyyM0WRHvpnD8WfkKSvrTGKJspBVhi77gzA6cfuel8n7c
    DpxwmijwliJcvgOXQbJpwvEaCK07EsrBkXgPrCOQzdskq/Di2lZzZpvikh0CmoYsRCRRyYpliVADcT5BmS9Te912lGY3EDckisZdBkLHZ5KlYJRpgAPU
    9M24y18mfG2KEnvKZBbLZlMRm+1B7PzHbV4TpschVPlm2oQBBVTSi7E9op3NBnpg1k9Ab+1fMdlKhSSg5TYU2rDPkf0b4CUOETkLEaz2dRyIeZ3dsIAT
    lQ+w4pzqvQkPVDFGGD8sPZ7kncSY74yH8VKxbiepMf/TuYfo8AHl4ze/RegvWaqFWWq5+5ozCxQzCTyhQ7dEUUq4CIS4umEgl9sUgigdEOTf5pc6ZM0v
    InC2IVgngnAupRoSHI86CpwIU7AQ+Os0PvnHFdhFR3T5uz/67Y8mJCSmA8XZV4HBQDHL8Vd+2iwbmdTtR4nDHMX0BkxM5u9kbHZvzwoBCDjvN+VTk+Zs
    450RWMY06Of1jFO1JxjYWzwnjEvDNLRRhjrvJiIIoPoYvySCO/ZD/rK8tWditDQwdf5pvsJ8neSrRIBdHaydOP4keBWB37dhAaxpu90hu04BbWecn70b
    BgdR/A7T8htm8OHLZtmHbRgBcutiogMvtSIjrdKviLlWTWXvInh/ZgMQQFXzFNz2Gw4QMb8xFYPIEc80lJRKCJYTy08mMr9Wa+dJbuAQGJedAS+x6F5k
    EVRGQjEJPS7cs2GOGWUnoI9i7EhEIYE5tZG04MweJjqtN9MsVuVejSHM0BuhBl9yj1qRXF0qQSSH98zS7Kgk4V+I4ZNp9v2YyF/kj12Bm5UEhxNmHcml
    GHGHlF6M4XQkUeMYnyyM1icKb1sFm+8XHZH1b8W8fCeiiwYPLvCmVZK9rcxCy54HiYRSyby9w/WIvqZO6eA1eb3BZGnKWo9zJCCwlqasDXQllLURAfvY
    XWBMznVccoQ4gGxw+8z1OcRgTY3TLYnVGAnH43MppuKDiiZJ2Gnk74+7DUgn424jj5Qj03czBk0zxxC4EXObRDqb2XdbskPF0WwOsqlYl0SymlkyJtl6
    KBtlsrAh1hBe0vtmtVdNyQ5CFOdEUDO1ozcTANkkIMBafGiVm/za1W6T+HSM5CMidEZZCJvpmtnazGya2qAwKfVIGSwnYaGAzIWq/kErudL5oNfM8kPz
    614Tq0EsuJJbm+NoykVvDr/1ctxrwn48FpYBt2UJeprvh2VIPVYaLMt4IKjsHzpqDiZKeS1rc1nVhB3vJFuwNmGe68N5x90cVd/vzUV40/qxnK3qc9z6
    UqkLXKoFpVpVC5eKUyknmHZ9ItPW3jNsbu2nHKhRbKmH0H6blM567dg+qociqh37hm3l5bEln8QOv984CFBsRUfrxT9bPfbpqRkYBMRsNLGFiGm7iGPR
    +Z/XcTPvNhsxoAl+42VLzwL2ZUy0EqrXPNSMRqZCVWTcBuJK0AHIwHmVErhYAi4EKXOCPbs5+JLsAkHCbVphnAZ+rMdOJKUNndZJpI2d1gmksU7rOFKr
    03oNqd1pHUP7iQYfjVXiwITsLnMe9e6TEBgOWf1QMGCbDW4dD7By1efAXQk8OIBcoiDTsRClnS9dnsOl8bB5Ft/OdFpHYmJodBhprtM6hBTR62Nih3SA
    cf1iO7kc7EfJcok391jFmCzHfHrzkPlJhDbjhp93GDHBYS/EF8SQ4oM6ifxnQSnNTbwvCjjX2Z9zhLWwcJryRc1iABiUBRe8ltsgcUWJFuldVN6WQUlW
    FeJlwqAx+I0nRLo2h6hMdj+uB8q/9KcOaFwDn7hHNKuytgl7noC3MNl8IPQ4HesSA8Wy5jI5agcuRVb+244QsIVMrrGzKDTzBjSEMT6tedkJdyDl/xm0
    ++VE5pV2a+6LNm8JJe6VcidwrDwg32fY0BLbRQnoMJhIL3HZqKGMojMieoQRjav7lBW6bguQPhYCASb7OotKCT7iwhullCPUXMh3MiTchCFjekgSvDcT
    Y2ev9OdBjOBXzGCoH+EawevEMNwPurauK2AIoMdLaIEhuPuIqVvHgXx8O3zAuiBug2RQ1hcdWVdBr79tCv/CdDArbEySSPqHX2ZhIFKTTE1ZTZjNheDV
    Ii2RXvJfEJusynC7b0D/qP0XgJGh4btfRu9Iol8Gxb8/4jSEybXpxfR4fEBa9rzL9rTjLrd6LcgEpdvw530Yr0mTI71x82KBDT0t+N+LC1o4FZc5Pol0
    u/8jsFzc7cXaVhi/i5zfuATEH4Nf6rgGxoR/Io6e7QuueProe1QigbhRHo/cqbhna0hI5H+S1RQ81/SKa8rhTGre5uDov5aygyrptRJ7KH2f0mGa/deg
    aD9h+UJWkrzI5K0pO8CT3CS+/6pZukcpKp3/Bsnr2sVE6UEC8ZLZlXIeDjlxdjaMwRMaX+VCcD9jR60oYpUWR3m2OIpFzCdiEKVVni2OEv4ZG1/8Kfbk
    eMbGqZEEjNU9hBl168SvcL0EtISteWPEzqSRHT6LlQmOhtOKrVeN7I8uBh9ztj7vIE85amm+37PKcjnMZ7LfM4NcBGalqymbqm+Q89GNbM8DH7jECzWB
    GwUpPsJf9JpV6TNH+DPEP1hlWUnwHJUfOGKX+81falywxZUCXV7iSwajadttZQbGdtukzfT3phVEdIZL31l47aWSc1ByTrWScyQ7LDnbmOfMYLX7Fg5r
    gz/jIzO2apc9r3Afy+R9LKJmvjXkInkRZCem2jdRAsTRqubRJLQM9ncYxlrPbPOwOwmSpujaYjsfqhVU0nTnZZOZf49hwKe4NzQYyWqDkUSJsgGhloVv
    tWMZlEIjoP1En/mVJhJLYTAX6zDyqnVNLsXxO/PU+aQ3v1q75qv5UaN3rAR0+e5lZUdSt6DVZ4uF+bC2X8A8Uqtr0jyZmCca6X6vnfiBMSL37TJP7Zgn
    np5NOURNjBEDu0B0YDxP7TQ3Mk+momvsu2bkqK+FVyzZvMYsyhnxODXOkrcbqfr5TPvb1hDPbmPgk5tyCMQ9TwBnDg2SBQEwT+iCYIjasXasC6Fkmbek
    l7Opcpb13xkm7GowYc+ECZtbp3da0TjgDFM16wjpkpXH4LeUZSUhgcwNssBpHrGX2zct4UbP2PCBDyEXvCBOLULeaAa+jUHeaIa8YSHiRBX8mgOPjeBA
    Mf9BwCEqv2ktJ2g06XuuUu1IXNWKxKNJmrfCAIdpdxqPIK59p/EQJXM6jQcpaeo0HsDi7VceTD85MrsrV8RlKVw1gudsVHlt+jgLn/457VmvlkWHchrm
    /wsxTL5oLIg/YBI6o4yQKP97FUV5RYiqICTYHKvgX80ohda0WTQpceF/LsWFv7gYF3bjSpwPpAacyhR7f7hfK2wwRTdtEWpu2CLUXLdFqLlmC8uT/78c
    TY+hsmAebnZbUd8PRo9RDowOmiSEsN6bnMN7kxDvGv3zn5xC6NZlbrtGIE0ScNG0eLHReDLZDDZ3WcQ6kvDfE7Bt+b30LZOjA4O1YghOLCfeyHf9W38S
    bmqWmCjBMeG9P8c/8ckqxRJvJ5bNz48TKSZC+btxPzkOArmUGDjR3JyMCwt4Is6+q/0zf8Id+WG3PeP/637eVouMDcL3tqo5RdVYLGdgTYjLJbRCn89f
    E1X/rDeWSp+BYnnGTMlaSHpsepED/ZQ9h3eU+L+Y/45wk3LW0o2ANk1C/sMMYncElxLLCKMEenLVqeDaDZbK0P+f5eoMvEWoo59tGV4k3BxsQJVVjqX4
    96xEkzeomqriQIxKteIpL7dH6YUsW3uVpMRQQjS0hDidgIRosDGhhA1WVn5/IvNzdXb6RfODNVDoTiY4mu89DFw8EAtR2xk+TfqAnIBdImf9OvjgLg9a
    vCTq3ZOhiRhKzMq6hIsGb8R51Cw9icHdR0zdnn+fVgTbhMHnBaxnNEYrv1Naz51mm5UzJg5glY6B4N7CdqEO4PKI2N8/hAi/NnsXxCnbqzG+zNkvaid3
    7DvOyn/cDg6LbODgEDhOsM3VEQE2e4Rtf0R0sCLCsIu/XnHbCIeW/hUDdMOanaJW9GRwnFRf2hKM8/mgOlUf3RKM60NDh+OyuSf3STbvAFD9jsN+Cw3W
    HonXiUakH4B3zcBPY0xKHEJcvwbom8R4XKotjaF2Nq4aqrW/QbJ1+1kpKVE4WtjpZwxjGDgoZH943pxwP8oQB3bN2gNxCwZxrm+tF9/SLYRrW1hvGGj2
    qd65ivexTNWizfUCBSNEpTYavxir69uDePHePAI/OK6fR6i3mXgsDI5yOYfWPDajaJraRCLOxomrpEL5/VakNA2dxbkvmdotM+b1ALtZnuT+/a1Z6t+B
    mASwXWr8Ny368ztEH2ztoM8Sz+66Dit/xQzeEzd9pnb4BNf55owvSVnsZZuulQmn2BLnwfyW287PCH7u6/JMPj3U7t8X8ax7FRNtMitU/uCCLStB3NOx
    GM+LhLfy9AOAhgWxvZ34LwZxKGapQDvrIcHmd+Vk0VgSTlZETcyQgu0tDzqy2Ys+P5K5Uo187JiVjVAZo3rWJLbTeMh80Od5HD5p8qkb1aAPUMaIF24Q
    Y/VZo+A7orlgt7uEgFRTePOFcJ878rgx8hjTf4rmINibjqCx6Oa0BbWPpTenrdLmtNUWvjFtsnNTqur1Vyu+qKtiyy/FtcD5QOnF2QXA+MLsEC3D2RGE
    /ZtHiCM+q7rFiUIIMifYeV6SJLnSfjTMUcTPrwFXw+GcMK9kBRmUxVySFexIz5M920gz+UQtU39Q/sgDgx8QcuRt41IxVQ8pwRaEPSpufAXMb2jMfZkx
    dzwTrP128b8gd2gGO+iuaAdzMGyeEF5VaVBFCfT/UfD8YbZwBuwDWZDBJPMhZi0tD7TSUrXLLbhm5BZfNoLd7IoDDR9KZE6stBtftD6Y5J3nHB9pmP0q
    sXgxG7PZ/XPgHrLinMRpW05InLLlLPJJ202Fltk3YKZLQsslStkVW8dy4B/HP3KVHaDZYcnrpctrpcur2NoA9Q92uW02lrqCKKoh9Xd0jkP0v9O6bGuG
    gbctuPhNanSmrDhypPgVNiRO9MsxAIedJSLSN5EjNku2cVYlF2gPDK+WHctUG6payQ4sgog2unlWKAqtFxmyIbRJr1d1q9nEPE8EVXRVXiPH8KpWeaNk
    hzPGh+6w0enNAW0mpl81BRbeRuA4A34XmyWGSYM2b2/Bvo7FshH91rfJcQZ9+3gbtArNCPRuk6zfwLP8TcvTL7stAe3XDUC7sC/alYMM16IbMqCa1tEn
    GpmqUyU2szR006KacLzCZuNwwG8LczWhffwUr8kWTlsYBejaTTWzkza2mCTaSKCxQRGcX9ewcyoXXp4sXZ4oXU4lVZakTIvt1AlGYVjborJEp4A8kHuR
    HXlOJzTwnqPCF2BuxI7qDxK4r/yt6//yqb/4H3/14e/So/3IYLcUUw8tt27hrck/emXy+qvzl1s3cPf25dY1jtj8sPk1pJcJ676RCNtzOEkynuMfpu+/
    gwb+CzbbAxJsqhYcacmz+UIjDRQ72eEha+QrmO9Pp1h+bgrkZwfy83QKE0ucdlZKUK172V9ASjWJibTuyzlaFiuvXv38K7//uc99hJo5lWEbTLRtKoPX
    9hEE8roP7y3edoBTAT4wcJb/oh50gEp8j9g3RGxq8R9g+xzpiZP/NM5twPwjJc5mDie9OhrjlH9sAaALv/Vtw57N1qpJAsm5xK077A4z6EPEFzacFNj0
    DegebM1vUt5rNlwBwF0mA6stsfFaIHpgg62RD27A+KIFrrDFAhPug+pRisGevQUcseXY0GEbYwwPQsRZo56XzIgqlj/eHDhiseCIxbqNIxaLAb+qIxbw
    UR6rByOOWIhVmDLEQa8MN3srasKdP/nB3aq56DVzcxcpZ7E9CdW+wz57UCR8gmc3La+tzAMLpkq1Lrcxff5VHJXlqW0LPLA4/gm4pcg/A2v6a5Zs0Nt+
    fg87YWmq4uS6OWxnhkHTbUaX63R0L17A7SxiBKr9+QTg8/nBE/DiIpKQNGOemh+VhDTYYf4ZZzh8KHmuztegSo39HVqz7MQo/z22oD1nIVIbu8awCD5Y
    Y20DlTF0nLcIv2somuLQSr+0YD2XSPfDUUkdXaXYh0mzskXoIARhI8lHpj/J59WaAgBoAQC03AYAWgAALVUBoAUAwKATOhUijEmSTZ2rVLPrEuRahEGJ
    pXHnYLS1ayGH3efkqWwzbPCbtGeeEhCfsQR4T1viLGPKojpQ80IYv+yhyutxwsItQXQ9Q7T3fYHohWphFKKpdlc7F6IlyBANpzkQwtzgGIFXVIqdC7kl
    0D5uMWgfCcpGQftYJWhfTAloT4MROWQFiKM6aB+mYdGx85Ri2J5TAdvgpbywxRq2XdDNoAsHdLPQKHZwclCP9QHLZf83sIZ1qUjZl/dTIV0H9gxEkOSJ
    4YPnM2fUn2LM+kk+CpMF0WyEvqyRN0p4KTD/u4Co5nzoyOer9jX8rEHOap3ISXpSp6d0OgXPBbVsBh4gZkbJTH+um9UQbwn93jRnot8bpiyw6+bs0e9l
    cwb6vWoK+r1iCgRfNv9fR79wr3g79DttMoxOmVXQ7znzTuj3tFkF/V61Q0g5Qx1HrKB7Rb9xRr8+hpH+7nax4VmDUWDvQAdjMks34/DqA86XvvdnTsiP
    nC/x4edKl2dLl1OIXyFwJ1brs+ZfZbs94GF5Q68aB4u9R9jAgYOdP3sOtp45WLQNp0gdb37Iv1YwrgjAAabRyzpAtvNL/KsZ8K/zgfkj/Ktwr3HmXo85
    Ee41L8xrXvOumicN4OakBooQQ5wCLIvLJY4xgvZwWyASNIEIUavMDBszKh4aj4fGpBZ5xPdmAqQ0H3ax3Cz/gyHV+jGmWtgZfj6gWtr8NS/0qz6yfj7A
    9CtcQS3sIO/OVIwd5N0TLdNbPnngOBC0Jk3QmgkGiaCpelRW9UE1tXK9DpELcKr2lpjB1GN86quBY/R9LMAjppDQJiDc5hkk9KhGQEdMQevHgN8IPdPU
    NgoJbawgoY2MlRp+4CS0UeiPWUFCG6qQ0AOCnuCSeAYJnbwjekLwoxno6WwJPY3PhoI2hA0up6DSg6tGBQUdlJHeJfTzshHQz8hne4V8Nmq/eiEBbS4R
    0Ir55L03IaD1bM7PtpUeiKgXWhswEbzBuowbNkcXNThmmgMzzZvJMkUExiQdUaFLLohlJpI7W50BE3jZq2BGAZfaUEpprQEfesYsJoUeo5Xv89xQ2wZR
    cBK0GvsW7KttGyEOmWuaZODuG+xH7RpXECq10dmkePlfavyq9mLKVRE6szPazQN/7lAqqARabf2iOFew2EULsXSpfj5TXv4pKcvA7nKVMs7UPGjebDkN
    zi8TvkIRUW5brNxuCXTY7EjjRE6fbaipeDCVDHgsiKGs3OZRZU/E+oFIsGfjrCuQLGFvzsZZdXWCHRfLuC/QW/8SSzvpWcKsBAI791Lk3csO9DgBKi6h
    XX20gNGuB3a+hYhhU1RMxokp7SAAnc2IVMzmAHJi7Y4fTX1fP7ogQ0iEUFmaEkJsmehnYSrvtqsFLL6pBSBWCJHdoEGzQc0Fam7gJ9i1mUeSXnaw32OC
    U4dDxvDMZ8MzX4s4e53DVvAweVtqJL2F1M6FNJ9JWqoWFiwRKwnOxeZF7Vp5NAduFaA+En+wjnZvIXStKRDUvBaWzIJjHXXEjsHiHeMgfkP4mg+J80A0
    ye4QVL8LBX/IK6UhY43UAuGYD8N/gcN23EnWihziQr9pCVQfSYpu4xDxNxg6vXQf6g+rk5X7KDPNWk8uq/Ahjz0oPuKxsz5xg+BQU9knoL4d0249aM28
    xOYq5Y9pWLGmcA4eW9DysB4+FfJfccRnA3t9XCLOITvg6xE7eUEtRlhQuQvFTeICcZo4Fxg+cm5B6XMLir/8ZY5ljTwPJjpus5TW5xYaw3MLzeXlESw+
    qUBCYT3UCE+IMMVcgE3cRpxbeIiSOvjQaYR3qQdgR4m4vo0qg+j0jSqN6PSNykV0+kYwR4somY/TD41MFFYY7XRl63gduJJ4HXQFN6CN0CM2Qq5AOCpM
    cr0OBYsonYKdorFFcdxwhXEkGVkaPwhl+w+oToWSqlpJpac2oEUCqLJ1Ftx9xAx6LyYCODeDo0A8nz+ho8WzxwIE57Fk94ojE2LPi/euGD5aiE/3vwoQ
    oitLdsr0JhdltGT8a9h6S4ff/fNgCQQZ06ao1m3/n17i3bdIyVKpWR7cnv2wBJY4pa9hJ23m6LBUbbNYBZEJ4zMfxAkyTZcIM3ezy1RAsw2MN5iKTiVL
    Erj4dbIie+zsWYUxR5JYU8VDoxp4l57EFSjXHuzympiMgOLV+w+GPlRP5cS568mcsFwn4Mo6Qivzf+G0slxuEUqco8VahXeYUl5kya9ZUJKWhuphzQPf
    5PcGxbMAS2qF2LV9Pyu9G6z7n3mZTeAiMCbjoTMo64vOD6Rp/pTs3N4V3njG88KseOLGClOvcBI9T0KyyxsxhGAh+dnYdLLhV8plT0Va4hTOKAoa5zIC
    GmczWnWYYdAo6WL/giVguH7SBvQVUKJdXRNPeT4DeUYAQ8MVQY64GwLOPg6zZS9CWzxNW4SbdPJfYop0POV6GX4mZ+Oa5a2sNyc8GzdHaEzV94TWNBH7
    4KEtgzqSAbVGei14nh7KEIMSXqLmyQ5wZNgVeyGs4TmH+GLwJPxAIODNl9hG4X8FCOj6XxYEsP0feSZgEZSIgkeYC1ln/oxKUVyJYWP0Uxxd3uS/7LKK
    Z8QWVvScTs/r9KpOr+n0uh1lWZksWczGwOYgqRLaGMEUL570wRtOKMddzsEgwaoVvCsGEbwbc9xEqI2mci3lCZPP90LjxboepgiirgWTqpW7/g0tg+vK
    Ag3ZZatCQ3bFEg3ZZcttxjcvWsE3Izr0S9asvhkoztmiIynevh75/y/ucpGSi192qjzL/P0uy2C3Qpkbz4wV9hSKfeP7jN6J0cG+nu7xwtKBwj6jb3hP
    92BfL18Pj+w1xovdfYN9wzuXjheeHzcmhgvPjxZ6xgu9cj823l0cN0b5T3Fk+2BhaNXIxPC4sauP/vSMDI2ODBfoqrB7oo+qxeXzvX07+8aNkR07xgrj
    RvewGtneTxWWCo8Zhd4++tszODJWGBvf2Dc2ZuwaHx8dM7pH6c9o9/h4oTg8ZoyMFuiv/uoYtbOve3DMoKYOjBn7CmPG3uIItXr3xMh4IajMKE4M0t+x
    7qFRpIpv1VD3eM8uui0UiyNFY3Bkb6FoTIyO0t9Cd3GwD+nweHHf0pFiL10H4zM8MbSdbtEyNMzYVRgcpQEL2mcUC91jI8PGWGGor2dkkK6GqCMYR7kr
    FtDrPrraXqDB6u16vmdwYgz3vYWePr6gghNDwzTkPYXieHffsDFKJZaO9e0cNrrV9pGRwUI3XQ1SQ4yJ4qAxPDFIf/oGqQIqPWhs30czym1eOtRdHOCR
    oRcpKajt1LoBPUKF4Z6RXmoYjeBEIWwldZLuhkfU41uf2KTkbgcNcMHYPVGgwRjuHios7emm++2FHSPFgq5sfN8o5XT3Li2M9XSPooLhAr5coDHs3cDp
    8zz6xsh2gp0euigMjY7vo+/R/NFMGsM05wRd4T21tGcXX42PjCwd7C7upEYWxsa6d6IuGrTeAo0U/Rkd7O7hz9CI9RZ20Ld6CToKwSVBZbGPUpntXoNa
    OrKz2D26q68nMjVDQ90liJdbAvNit77uHhzd1W28f1kJWP+DoWS86er9y2jyd9GFt8QLZnHMW/EfjCVeOIlyG77vrTBQFhXQZQBbE+M7lj5kPDfxwAPG
    lsLQyJ6C6htfZjxNq7WgqG61q1AsLDNU35gaHhlX/M4y435DdegBWYwWMDh7KzxjyY96BKC4irQLtz/qEdzgYtuugqL1rqiEIqjaQ4vCk3mmDxeG6MZX
    WEE0KFyGBnlM7UUr+NEYjSw92TUySNlc2Y6+wUL0HrhC7erWd29R3eMK4KmoLqlmnLKp/eEwrVDGEkXQ87/zdCkVTLXCJToGhksZ+iku3/9jacOjn3Hl
    3XkDbJllGEaMfnVWnlPcXzLyhq2vK8u9k8rF9bNtZp7TaDmUSdJv2izV9+dmqb5C5DtfoutUxfso59CPlxn+u2IYF2N5varov6/SL56Xdayfd9B98F84
    jjTtvGaWGWX/CXh0y4IVpFpWYuNIUVewY2SQsNyYEszDY08zqkZ28GVpwZd/QEPi3l00ebR0AQKRCga7x2hOi909AwX92bC92ws7+4YJXvrGdynvEW8F
    wRT60K32FrarUVrHSxiM8d3oF7cWinsEMLrHxkZ6+rqBLQWyiDwUBncAisZ3UU288qWSbq4w6MoYjciyGeMXbU+3wCGjSQU0uYQ62EcwtWX1KvXQO9/9
    Hhqs4vY+6uv4iNpbjNa3tVs3j5tEsP3kttVLH+JqRybGZ9a8LAILpoaN6H8eLxDCuCBsWE+gqsOFYvBBWoLAQRg6ja+oJ+N7C4VhNb53RBWICgIhhe0L
    yodztWNEL7RgKZdNVzC/XAAvVoBXZX2ybrsFUtCo3gqAQXmidOXtDeGF0E1V+CV0FHYLKIm+VQ0Yuf7w0/dQP57xe0toalSx1OcZL/jDyvshrzR8d2tT
    qf0EXeOF7t5llfM7jqXDbAtjcMbfYMJ4QgqV5X3+Vlnv9AxSXpUhCdY/vzWsekcmiGgq4X+4yd0yIcsq4U2KzBjf0nhVq3EZryeN+Ss7pisO4IzfuEP9
    upYZje7wFi+Ljt9IT89EkVbi3r6eAkrzSAime5h6R5wC1tpAoTBK2cOD++hPgAqGlgXwXcrDsmEoGCoQU4GcvqIMLA+GwDstqQAE+IuCQx4WLCn9HJa+
    hZSa6xydGOfSBGG09uldwh98TyznW4m86rq9Etx5Qs+lZuEuq8AXcOcwMB5Gi2j5UPcgUNQQf3TGCPbt0MgWjZ4Bj5p/kCkgZINx6b4b/tf921u+mgQE
    thcIvnaOaf6k6nxL+2fTyrLxqNKeVVg0UfgRAhMWUuvGhVGh73WrCLsnnw0QPVOiwQKYduKNB2gFDRPgULVFoPwIUSKETuhyjAjdLqE8ZVSTedyy/56b
    CGnBjpGJIg3K893BjLEMNFZeflc3kTSegbEJ4nB2kkBGJKCvWMIHZXwWqMuYDHs3LTlMJBOgu9Cn0hgCHRBPPDKoiL8mSkADUNYevMLTooF9bzdRF+QI
    a1+JrqrCB5XuBvLR71DPaMQp57lhlHmuDCTD/pWW2yzhR/BEMKHc2N6RggD3AMmwyyrwTdhfzUhwgyN4QRo7htuADViixkRcU8uDNssMLFFDgpS7hzUc
    DPXxQjK2dPdp+JS8vh2l2QBWJ+ltHCC2nYZlRLFgUzakUX4vnF1mngZHRgbGBFiR+Y5OtB9X73pnpAa/WOzeJ5hfcOSYAArLV5FWB+VXD0JyHQ4b+TDm
    bQbrNVwo0NyM9T1Pa2ZPYTBCNkjAKhSH+oa7Ib7JVJbNn4a2pdWhDe9v7x7sJgGgd6lmTGby3hCJKvn254ozefnndlTJG66SN14lb3uVvAmZjye3bChb
    fqEcA3i4w1rk53oehfumKdi+jxm3mXihxD+XvkfYhwZnADNdZeGWNSQCP6MjhNWrPCu1R1MataM4MqQeADx2vvvd73r3Mnl/3eY9naq7t7dIAndlPXi+
    a4S4fmmgoFAwSvtGCOT8ravWrXu4hAZo0W6eGN4HSV11PD+8dOlXJn9t8Qx4j9TXfefeBeNNPeCXhrr38YvLyurj8RNmBKVmfA/PQ1TBckEgFoz1ENNQ
    QlisgFpR9X0aRlA90Ivocoo+ryauGWMT28fG+8YnsLae0tqOKEnQAs1wVJYL4BJyZBYZ4s1+hlzxdmN2efiPrcfuIJtU5t8f4JdVyn9M+V3KX638Ncpf
    p/wNyt+o/CeU/17lbyEQUP425T+p/KeV/z7lP6tW+mrlSrXyMbWyS61crVauUSvXqpXr1MrH1coNauVGtXKTWvmEWvletXKLWrlVrdymVj6lVj6tVj6j
    Vj6rVvlq1Sq16jG1arVatUatWqtWrVOr1qtVG9SqjWrVJrXqCbVqs1r1XrVqi1r1pFr1lFr1tFr1PrXqGbXqWfVYl3psjXrscfXYevXYRvXYE+qxZ1WX
    r7pWqa4u1bVGda1VXVtU11bVtU2tXqdWP65Wr1erN6rVT6jVW9QaX61ZqdY8ptZ0qTWr1Zo1as1atWadWrNBrdmo1mxSazarNe9Va6jkVrVmm1rzpFrz
    tFrzjFq7Xq3dqNZuUmu3qLXb1Non1bpVat1jal2XWrdBrduo1m1S655Q696r1m1R67aqddvU413q8Y3q8SfU45vV+i61fo1av1atX6fWb1TrN6n1lLlF
    rX9arX9GrX9WbfDVhpVqwyq1YZ3asF5t2KI2bFUbtqkNT6oNT6kNz6iNvtq4Sm18TG3sUhtXq41r1Ma1auN6tXGD2rhRbdykNj6hNm5WG9+rNm5RG7eq
    jdvUxifVxqfUxqfVxvepjVTDs2qTrzatUpu61KbVatMatWmd2rRBbXpCbdqsNm1Rm55Um55VT2xUm321uUttXq02r1Gb16rN69XmDWoz5W9Sm7eozVvV
    5m1q89Nq8zPqvb7a0qW2PKG2bFVbnlRbnlZbfbV1pdq6Sm19TG3tUlvXqK1r1dZ1auvjaut6tXWD2rpRbd2ktj6htm5RW7eqrdvU1qfU1veprc+orc+q
    bb7atkpte0xtW622rVHb1qptj6tt69W2DWrbRrVtk9r2hNq2RW3bprY9pbY9rbY9q5701ZNr1JMb1ZNb1ZPPqCefVU/56qlV6qku9dQa9dQ69dQm9dST
    6unV6umt6n3r1TNd6plt6llfPbtRPft0+Xru7lbd21U3iSbdPcTFAW/0UlYvyYuUVaBHlLuDcnfuVuDeuwfoH34vqG4waIOUNUgLfojpLvFB3cOjqnt0
    L5EU+tdDP8oujtCPsotURxEEHY/pC8UXmNEaow+OgdmjevbQP6p+L2VRgReIe6V/g/Qbpl+RfoSru59X27f30K8fbMj2ApIhBXqwvbCXfvTWDiJUO3ar
    7SR/7qSSO+ntXcS09NG/AfrRbT/9BoZAn+hHj+iScuhidJ/avpsKFqFpoN8u+tEH6btETbZPUNYE1TpB5ffRC/v2qB5C+t299CORmBrdQ2PY0zOqaEh7
    aPx6du5UyNlFl7twOUC/IfoN04+kzV1Uche9uYveJC6/Z4DKjUCIox89IqGwh55SK3qK/fSjt4tEQov0mJ6MUWEatZ6xvapnQvVQW/ZSQ/YpmsJemqle
    alIvDSlRr94C0Wnik3p3UhZ40X7KG+lTvVRF7/io6qWO9VKneqn0vhH6TajeF+jfTlXYPqEKxF7u6FOFnYP026cKA92K6isMPk/CBP0bUoUR4j/pHxUl
    Vpv+QrcDpV03/SMmjGjejh3Ei4Edox/d9asdNPQ7RugfPQcp76HfEEg6/Ubph7wxtYOEkB371M5u+offTvoN04+yCDZ2bn9B7STA3dmrdtK876Tad+Lf
    gNo5tEvRtO8coYQGc+cIrov0G1c7i9vp16N20rDtnKB/dElf2TlBFexRO/f2EfWlf0gG6LdX7aIJBJ2nHOKHd9FHdlEXdg0NE31WNHm7aBB3jdEdZU7Q
    v1FFs7nrBdXXrfq247dd9fWqPmIpdqq+PkUg2Ecg1zdMctwIKG3fWA9zGxOq74Vdqr+b/g2pfgLG/p30G+pR/aNF1U+t7iexrH+PouEf6MZvO/166NdP
    vyH67VUD23vpN6gGenaqgV5oQaBbGVYDNNIDlLVzVA1Q7wao4QO7dtOPXumjf3RLnx+gigboHyVUBa1tWiEDQ/QVuqISBC8DI/R8ZEwNkFw0UKR/9Pki
    ZRNwDhBgDhSpEnpKAzIwtoN+u9QA5RBgDVDTB6jp9L3nKdlHsgP966XfTvrtot+QGtxODNkLanDHsBqk3D7610+/PWpwgOSHIZI36AH9JSZycITK0ccJ
    9wyOU9kJ+kcVTtA7E1RogkpNEItDHx2coG9RFTSygy+8QCwXiRGE1Ibou0M0x0M0x0MEUUOEWYZowIZ66VnvLvpBxTIMNYsa2kH5VJyAcGgnPaJZIega
    opdpxQ7R1JIAAYWXGqK6BhXBxdAwPRimAgR+QzRcQ1QJDdEQXRHXRy0dmqBy1MKhvZTupad796ihffSPvkQ4ZeiFYTXcTf+QjNJvtxrerohDhYw5DIFm
    L/1eUIRwhwnKhmnuhvuJLR5Uw9TQYXqLgGuYUDF45ZGd0PfQb48a3k33RTU8BhaaaqKcvT1qeB/9G6IfFaLFP/xCnxrpUSP9ihYOhEwSKglHj4zjR8w8
    DfIoq6zpN0i/IfqN0m9Cjfb00o/ue3voN65GCS+M7qAyhO1G6S26oiEYJRFylBo0uptKFqkWWvKE50bHSTSmf1B17FRFAuoiVVvshsKTrmkxFwmBFmkF
    EpogsvJ/l2qeUVIUQRy/U48ocAbMYTyCidsDDjhYPRERn88vfsBvPsW93b1j7jax3RtmRTHnnEXFnHMWI+ac0KdiRHgo5qwYn//qrtmr3ZuF9Xlv6qb3
    19M9NR1qpqsapbJYstISIKshORzkqsI1mIF4x2QLfQ70VuhxhRGmoKhCQyr0tKJwAF4vCtNTdWXw4YwjBUk7CldDfYUxgJeSipNQ0oUkICiM1T6GgupB
    EjZB4eEUzLjC3Ff4ifGgeklQshcISqAcRrNKeI6CDuSOTvZCUA7NAcOhsEZClyj0lIKCWRyAWTojnw6UJJceMlFjDlej91Su6Ki8AyumCl2O8qC0hyKl
    hIOe0ngNkOcAb0aNXqAFiYZt1uT3dLSLAylMLXSoxmTXmMw6gRzoqaGnxgDXKVpZaSilMes1OlDjIrSzzqKcwhGDgKJaEsxynUdVBRwLHI1KMJJ1Kenk
    YpAeHBEHqmPp5uQwlGFyYXHzmIP5OI4oJOPk8SuhnHyyG1Jw8mkc2smjr/OY1/gsKOC7pIBhV8C4KKAnC+g9vGwKuZxTBC7Od4ooW8QgL0JxL5KGZCB5
    x4MZ9lwHA9yDpfIwVkoRHBmnBHtZgp0sYbqXML9hKUo5HPhVLDqlUqRivc+h2f5Yb8VfOXRbI98uOE0MutUuOlsjKuq6fr4N2rMLrtVG/uUfao/kElq1
    dqezrSZwW1n/Idar10f+KK/s/e3Kpgsqng07DfTLeJmp6v5VpAlJ1lHeBLYyGX95SpVUrhD9fQnGiYZO5gioMrFgrh815ckZnnAVjSJb5QRzuQtg9zeQ
    SwLP6FCowTMqhSr0s457Lhx2pH/A+oKymDDmIc2Ku1+tUOCasZrNrHMtmmhpHsDG1lmf/zzWRRVJmr4wzWtUNoEC5SmawhQlUKY9LLUtGBL+h36Pbh+1
    AUYPDBFFuqv85+RwJBe0uampzJVRlINpbJDfwHSHcSCYOm2H5FIuukNhnhnG9+/ORnpMyMH6ZjLslCd1aITanm0xg7WFvmwz7G6aT37TeELFw8Y7xJsL
    8BGdst1FY8i6x8eUHeR13C9cuzT7l+xmF9ySHsaUQ5sYzyzGWth0hUMxIBO0jSetM953aZBNdHtSfljSON1VRbzWjDqaIeUOicXJhRSzLaGFCkq7iUTZ
    d5SJZ6P0XNaVGxbhimrnb2jAfEdbcNPGaFFFRXU8NaHsFnZTZiKSDrhVosCzm7tlYA/Mjxi3uK86NyVrOCdlIIqZfQChAPtTrz7hWpXCqucSsXJfhsT4
    NO1qgx9kSG38obLxsMjp7kbH2CYfF22359ntZV+nicFQT1fEfUz9su5yPdZPzy0Xpf1i629AHiPlUUi1zYXNcvHWjQe03PrvH65RQXAryXhZRPVZy0HO
    8wH5JpLUpaC0/4T8aBF2APLs7a+v8p1hTFWooS6bGglgswLYpABWrOHTq4fV61fsrJO1/Q8W9B4YGrCvZxhk1Aau9dmgANYYwIYEsBH/4d4jBWvi64wv
    t877Dw5gw+rUaQSfN8SDdK31XLW4v+fJ503ryQtq++F19lut52yqgwc9p69bm//BusqOQfP3KfG2Ln+PVnX9bewgz+nkPJXOwZR2YnWcGO/GOjukvZg4
    aXL7lKnTOqbPmLXf7P3nHFBtT/rzI11RfKwOsEcVm/n8rXItRwXnV2XWyBd7Eavy+euz4ooq/2cU1tTVHgWn3FTOxAz9vEMh9K1BnwVk5embw/Mz1/Le
    N7Rlw2qR/tzmuWnVkIxE0zqfVgVomYdKJn7ix82Rn07h35r+MvQ0pDG1Cn2M0yZR810+a92KZQ3DV44cvfCgRUu9jiXL5y6eJ4MgjX7wns+H8flwPs/j
    8xFVv/1x0uUHO0V+sbW5ISZ++2Xigk2c0tzg9zCFTUlpl3mv4H30ocw8KTi1dJp5RvAFtJBirgTX1CjM84IX+AVB3BO8BDmS+ULBaUAdzXyR4MdAjmV+
    nODHQ05gfqLgJ0FOZn6K4KdCTmN+uuBnQM5kfpbgZ0POYX6u4OdBzmd+geAXQi5ifrHgl0AuZb5Y8MsglzO/QvAlkCuZXyX41ZBrmF8r+HWQ65nfIPiN
    kJuY3yz4LZBbmd8m+O2QO5jfKfhdkLuZ3yP4vZD7mN8v+AOQB5k/JPhSyMPMHxH8UchjzB8X/AnIMuZPCv4U5Gnmzwj+LOQ55s8L/gLkReYvCf4y5BXm
    rwr+GuR15m8I/iZkOfO3BH+bNu8yf0fwdyHvMV8h+PuQD5h/KPhHkI+ZfyL4SvueMHyV4KvZthFfI/hnbLuIrxX8C8iXzL8S/GvIN8y/Ffw7yPfMfxD8
    R8hPzH8W/BfIr8x/E3wd5Hfmfwj+J+Qv5n8L/g/ZUOa+ESXeiPRGjZZvLPgmSDcxHyT4YKSHMB8q+DCkhzPfVPARSI9kPkrwZqQ3Y7654FsgvSXz0YJv
    hfTWzLcRfFukt2O+veA7IL0j850E3xlph/kugrcgPYb5WMHHIT2e+a6C74b07sz3EHxPpCcwbxU8hHQb84mCT0J6MvN2wacgPZX5NME7kJ7OfIbgYaT3
    ghwIvrfgnUjvw79n8nlfnP8FctQGbx8pBQA=
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
