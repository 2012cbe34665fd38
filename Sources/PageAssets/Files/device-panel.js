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
