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
