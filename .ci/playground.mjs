// Runs the engine of the page under node and compares it, byte for byte, with the tool's own answers and with the
// decisions that vectors expect. Arguments: the module, the tool, files of vectors (JSON lines).
import { spawnSync } from "node:child_process";
import { readFileSync, mkdtempSync, writeFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { webcrypto } from "node:crypto";

globalThis.crypto ??= webcrypto;
// The page's modules end in .js, which node takes for a module only in a package that says so.
const source = readFileSync(new URL("../Sources/PageAssets/Files/engine.js", import.meta.url));
const { Engine } = await import(`data:text/javascript;base64,${source.toString("base64")}`);

const [modulePath, tool, ...vectorPaths] = process.argv.slice(2);
const engine = await Engine.of(readFileSync(modulePath));
const folder = mkdtempSync(join(tmpdir(), "playground-"));
let failures = 0;
const fail = (text) => {
  failures += 1;
  if (failures <= 10) console.error(text);
};

/** What the tool prints for the links of one file. */
function native(file, links, domain) {
  const path = join(folder, "aasa.json");
  writeFileSync(path, file);
  const run = spawnSync(
    tool, ["match", "--in", path, "--format", "json", ...(domain ? ["--domain", domain] : [])],
    { input: links.join("\n") + "\n", maxBuffer: 1 << 28 });
  if (run.status === null || (run.status !== 0 && run.stdout.length === 0)) throw new Error(`${tool}: ${run.stderr}`);
  // Where no line was a link, the tool ends its lines with an object that says so.
  return run.stdout.toString().replace(/\{"error":"No line was a URL\."\}\n$/, "");
}

function compare(name, file, links, domain) {
  const loaded = engine.file(file);
  const page = loaded.matchText(links.join("\n"), domain);
  const own = native(file, links, domain);
  if (page !== own) fail(`${name}: the page says\n${page}and the tool\n${own}`);
  for (const link of links) {
    // An explanation decides as the matcher does.
    const answer = loaded.explain(link, domain ?? "");
    const line = JSON.parse(loaded.matchText(link, domain));
    if (Boolean(answer.error) !== Boolean(line.error)) fail(`${name}: explained and decided differ for ${link}`);
    for (const [index, app] of (answer.apps ?? []).entries()) {
      if (app.decision !== line.decisions[index].decision) fail(`${name}: explained and decided differ for ${link}`);
    }
  }
  const decisions = page.split("\n").filter(Boolean).map((line) => JSON.parse(line));
  loaded.unload();
  return decisions;
}

let vectors = 0;
for (const path of vectorPaths) {
  for (const line of readFileSync(path, "utf8").split("\n").filter(Boolean)) {
    const row = JSON.parse(line);
    const file = typeof row.aasa === "string" ? row.aasa : JSON.stringify(row.aasa);
    const [answer] = compare(row.name, file, [row.url], row.domain);
    const decision = answer.error ? "error" : answer.decisions.find((app) => !row.app || app.app === row.app)?.decision ?? "no_match";
    if (decision !== row.decision) fail(`${row.name}: ${decision} where ${row.decision} is expected (${row.url})`);
    vectors += 1;
  }
}

// Files of the examples, with the links that reach their rules.
let examples = 0;
const shared = readFileSync(new URL("../Examples/links.txt", import.meta.url), "utf8").split("\n").filter(Boolean);
for (const path of ["shop/.well-known/apple-app-site-association", "legacy/apple-app-site-association", "broken/apple-app-site-association"]) {
  const file = readFileSync(new URL(`../Examples/${path}`, import.meta.url));
  const loaded = engine.file(file);
  const answer = loaded.examples("shop.example");
  const links = answer.rules.flatMap((rule) => rule.links);
  for (const rule of answer.rules) {
    for (const link of rule.links) {
      const decided = loaded.match(link)[0].decisions;
      if (!decided.some((app) => app.detail === rule.detail && app.component === rule.component)) {
        fail(`${path}: ${link} does not reach rule ${rule.component}`);
      }
    }
  }
  if (!loaded.difference(loaded, "shop.example").equivalent) fail(`${path}: differs from itself`);
  loaded.unload();
  // The tool refuses what a device refuses; the page shows it all the same.
  if (!path.startsWith("broken")) compare(path, file.toString(), [...links, ...shared], undefined);
  examples += links.length;
}

// Hostile bytes end in an answer, never in a trap.
let state = 7;
const random = (limit) => (state = (state * 48271) % 2147483647) % limit;
const seed = readFileSync(new URL("../Examples/shop/.well-known/apple-app-site-association", import.meta.url));
for (let round = 0; round < 300; round++) {
  const bytes = Uint8Array.from(seed);
  for (let change = random(12) + 1; change > 0; change--) bytes[random(bytes.length)] = random(256);
  const loaded = engine.file(bytes.subarray(0, random(bytes.length) + 1));
  loaded.overview();
  loaded.match("https://shop.example/buy/42\nnone\n\u{1F600}://\nhttps://x/%ff%00?a=b&;#");
  loaded.explain("https://shop.example/buy/42?" + "a".repeat(random(2000)));
  loaded.unload();
}

// The time of a keystroke on a file of a hundred rules: all links decided, one explained.
const rules = Array.from({ length: 100 }, (_, index) => ({ "/": `/section-${index}/*/item-?*`, "?": { q: `${index}*` } }));
const loaded = engine.file(JSON.stringify({ applinks: { details: [{ appIDs: ["ABCDE12345.com.example.app"], components: rules }] } }));
const link = "https://shop.example/section-99/shoes/item-12?q=99";
const time = (body) => {
  for (let round = 0; round < 50; round++) body(round);
  const start = performance.now();
  for (let round = 0; round < 500; round++) body(round);
  return (performance.now() - start) / 500;
};
const decided = time((round) => loaded.matchText(link.slice(0, 20 + (round % 30))));
const explained = time((round) => loaded.explain(link.slice(0, 20 + (round % 30))));

rmSync(folder, { recursive: true });
console.log(`${vectors} vectors, ${examples} example links; a keystroke on 100 rules: ${decided.toFixed(3)} ms to decide, ${explained.toFixed(3)} ms to explain.`);
if (process.env.APPLINKS_LONG && decided + explained > 1) fail("A keystroke takes more than a millisecond.");
if (failures) {
  console.error(`${failures} answers differ.`);
  process.exit(1);
}
