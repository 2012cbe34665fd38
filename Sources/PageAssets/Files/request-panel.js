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
