// Puts the links of a vector file to the generated parser and printer: node vectors.mjs ShopLink.js ShopLink.tsv
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [module, vectors] = process.argv.slice(2);
const { ShopLink } = await import(pathToFileURL(module));
// The vectors name routes as classes: each part between dots begins with a capital letter.
const className = (route) => route.split(".").map((part) => part[0].toUpperCase() + part.slice(1)).join("");
const printed = (route) => {
  try {
    return ShopLink.link(route);
  } catch (error) {
    if (error instanceof RangeError) return "!";
    throw error;
  }
};
let wrong = 0;
const lines = readFileSync(vectors, "utf8").split("\n").filter((line) => line !== "");
for (const line of lines) {
  const [link, trust, kind, text] = line.split("\t");
  const route = ShopLink.parse(link, trust.toLowerCase());
  const [name, own] = route === null ? ["-", "-"] : [className(route.route), printed(route)];
  if (name !== kind || own !== text) {
    console.log(`${link} with ${trust}: Swift says ${kind} ${text}, TypeScript says ${name} ${own}`);
    wrong += 1;
  }
}
console.log(`${lines.length} links, ${wrong} differ`);
if (wrong > 0 || lines.length === 0) process.exit(1);
