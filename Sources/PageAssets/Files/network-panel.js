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
