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
