// Runs generated tests with a driver that stands in: a phone that does what each test expects, and then one on which the
// browser gets every link, which has to fail each test that expects an app.
import { pathToFileURL } from "node:url";
import path from "node:path";
import { readFileSync } from "node:fs";

const [file, platform] = process.argv.slice(2);
const names = { LinkTest_lastURL: "url", link_test_last_url: "url", LinkTest_screen: "screen", link_test_screen: "screen", LinkTest_parameters: "parameters", link_test_parameters: "parameters" };
const browser = platform === "ios" ? "com.apple.mobilesafari" : "com.android.chrome";
let tests = [];
let wanted;
let phone;
let isHonest = true;

globalThis.describe = (_, body) => body();
globalThis.afterEach = () => {};
globalThis.it = (name, body) => tests.push({ name, body });
function deliver(link) {
  const { outcome, receiver, screen, parameters } = wanted;
  const front = !isHonest ? browser : outcome === "app" ? receiver : outcome === "browser" ? browser : "nobody";
  phone = { front, url: link, screen: screen ?? "", parameters: (parameters ?? []).flatMap(([name, values]) => values.map((value) => `${name}=${value}`)).join("\n") };
}
globalThis.driver = {
  capabilities: { platformVersion: "18.2", deviceApiLevel: 35 },
  terminateApp: async () => true,
  activateApp: async () => {},
  pressKeyCode: async () => {},
  pause: async () => {},
  url: async (link) => deliver(link),
  deepLink: async (link) => deliver(link),
  getCurrentPackage: async () => phone.front,
  execute: async (command, { bundleId }) => (command === "mobile: queryAppState" ? (bundleId === phone.front ? 4 : 1) : undefined),
  $: async (selector) => {
    const key = Object.keys(names).find((name) => selector.includes(name));
    return { isExisting: async () => key !== undefined, getText: async () => phone[names[key]], click: async () => {} };
  },
};

// The time limits are for devices.
const { LinkDriver } = await import(pathToFileURL(path.join(path.dirname(file), "link-driver.mjs")));
const check = LinkDriver.prototype.check;
LinkDriver.prototype.check = function (test, expectation) {
  wanted = expectation;
  return check.call(this, test, expectation);
};
LinkDriver.prototype.waitFor = async function (holds, message) {
  if (!(await holds())) throw new Error(message());
};
await import(pathToFileURL(file));

let skipped = 0;
async function failures() {
  const failed = [];
  skipped = 0;
  for (const { name, body } of tests) {
    try {
      await body.call({ skip: () => skipped++ });
    } catch (error) {
      failed.push([name, error.message]);
    }
  }
  return failed;
}
const good = await failures();
if (good.length > 0) throw new Error(`tests fail on a phone that does as expected: ${JSON.stringify(good)}`);
isHonest = false;
const bad = await failures();
const source = readFileSync(file, "utf8");
const apps = source.split('outcome: "app"').length - 1;
if (bad.length < apps - skipped || apps === 0) throw new Error(`${bad.length} of ${apps} tests noticed that the browser got the link`);
console.log(`${path.basename(file)}: ${tests.length} tests, ${bad.length} of them notice a browser that gets every link.`);
