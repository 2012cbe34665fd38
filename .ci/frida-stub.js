// Runs a generated script against a stand-in for Frida's API, calls every method and function that it hooks, and prints the
// lines that it logged: node frida-stub.js SCRIPT [--stripped] [--without-bridge]
'use strict';
const fs = require('fs');
const vm = require('vm');

const text = fs.readFileSync(process.argv[2], 'utf8');
const stripped = process.argv.includes('--stripped');
const app = JSON.parse(/^const app = (.*);$/m.exec(text)[1]);
const lines = [];
const hooks = [];

class Pointer {
  constructor(value) { this.value = BigInt.asUintN(64, BigInt(value)); }
  isNull() { return this.value === 0n; }
  shr(count) { return new Pointer(this.value >> BigInt(count)); }
  and(other) { return new Pointer(this.value & BigInt(other instanceof Pointer ? other.value : other)); }
  add(other) { return new Pointer(this.value + BigInt(other)); }
  toUInt32() { return Number(this.value & 0xffffffffn); }
  readUtf8String() { throw new Error('access violation'); }
  toString() { return '0x' + this.value.toString(16); }
}

// Objects behind pointers.
const objects = new Map();
let next = 0x1000;
function pointerTo(object) { objects.set('0x' + (next += 16).toString(16), object); return new Pointer(next); }
const url = (value) => ({ absoluteString: () => value, toString: () => value });
const list = (values) => ({ count: () => values.length, objectAtIndex_: (index) => values[index], toString: () => '(list)' });
const activity = {
  activityType: () => 'NSUserActivityTypeBrowsingWeb', webpageURL: () => url('https://example.com/buy/42?next="</script>'),
  referrerURL: () => url('https://search.example/'), userInfo: () => null, toString: () => '<NSUserActivity: 0x1>',
};
const context = { URL: () => url('shop://open?item=1'), options: () => ({ sourceApplication: () => 'com.example.sender' }) };
const options = {
  objectForKey_: (key) => (String(key).includes('SourceApplication') ? 'com.example.sender' : String(key).includes('URLKey') ? 'shop://launch' : null),
  toString: () => '{options}',
};
const connection = { userActivities: () => ({ allObjects: () => list([activity]) }), URLContexts: () => ({ allObjects: () => list([context]) }) };

function argumentsOf(selector) {
  const values = { 'continueUserActivity': activity, 'openURLContexts': { allObjects: () => list([context]) }, 'openURL': url('shop://open?item=1'),
    'handleOpenURL': url('shop://old'), 'openURLs': list([url('shop://mac')]), 'sourceApplication': 'com.example.sender',
    'didFinishLaunchingWithOptions': options, 'willContinueUserActivityWithType': 'NSUserActivityTypeBrowsingWeb',
    'canOpenURL': url('pay://x'), 'loadRequest': { URL: () => url('https://example.com/page') } };
  const args = [new Pointer(1), new Pointer(2)];
  const parts = selector.split(':').slice(0, -1);
  for (const part of parts) {
    let value = values[part];
    if (part === 'options') value = selector.startsWith('scene:') ? connection : options;
    args.push(value === undefined ? new Pointer(0) : pointerTo(value));
  }
  return args;
}

function object(pointer) {
  const found = objects.get(String(pointer));
  if (found === undefined) throw new Error('no object');
  // What a constructor returns must be an object.
  return typeof found === 'string' ? { toString: () => found } : found;
}

const classes = {};
function add(className, selector) {
  classes[className] = classes[className] || { $ownMethods: [] };
  classes[className]['- ' + selector] = { implementation: { kind: 'method', selector } };
  classes[className].$ownMethods.push('- ' + selector);
}
for (const one of app.receivers.concat(app.openers)) add(one.class, one.selector);
// Classes of modules that were encrypted in the file.
if (app.hidden.length > 0) add('Hidden', 'scene:continueUserActivity:');
add('NSUserActivity', 'webpageURL');
if (app.comparisons) for (const name of ['__NSCFString', 'NSTaggedPointerString']) add(name, 'isEqualToString:');
classes.NSString = { stringWithString_: (value) => value };

function ObjCObject(pointer) { return object(pointer); }
const globals = {
  console: { log: (line) => lines.push(line) },
  Interceptor: { attach: (target, callbacks) => hooks.push({ target, callbacks }) },
  Process: { getModuleByName: (name) => ({
    name, findSymbolByName: (symbol) => (stripped ? null : { kind: 'function', symbol }), findExportByName: () => null }) },
  ModuleMap: class {}, DebugSymbol: { fromAddress: () => 'Router.open(_:)' }, ptr: (value) => new Pointer(value), NULL: new Pointer(0), rpc: {},
};
if (!process.argv.includes('--without-bridge')) {
  globals.ObjC = { available: true, classes, Object: ObjCObject,
    enumerateLoadedClassesSync: () => ({ '/app/module': Object.keys(classes).filter((name) => name === 'Hidden') }),
    schedule: () => {}, mainQueue: null };
}
vm.runInNewContext(text, globals);

// A comparison with the sender, and one with something else.
function compare() {
  for (const { callbacks } of hooks.filter(({ target }) => target.selector === 'isEqualToString:')) {
    for (const [left, right] of [['com.example.sender', 'com.example.trusted'], ['com.example.sender', 'com.example.sender'], ['a', 'b']]) {
      const own = { threadId: 7, returnAddress: new Pointer(0x4000) };
      callbacks.onEnter.call(own, [pointerTo(left), new Pointer(2), pointerTo(right)]);
      callbacks.onLeave.call(own, new Pointer(left === right ? 1 : 0));
    }
  }
}
compare();

for (const { target, callbacks } of hooks) {
  if (target.selector === 'isEqualToString:') continue;
  const own = { threadId: 7, returnAddress: new Pointer(0x4000) };
  if (target.kind === 'function') {
    // "shop" as a short text of Swift, twice.
    const words = [new Pointer(0x706f6873), new Pointer(0xe400000000000000n)];
    callbacks.onEnter.call(own, words.concat(words, words));
  } else if (target.selector === 'webpageURL') {
    callbacks.onEnter.call(own, [pointerTo(activity)]);
    callbacks.onLeave.call(own, pointerTo(url('https://example.com/swiftui')));
    continue;
  } else {
    callbacks.onEnter.call(own, argumentsOf(target.selector));
    compare();
  }
  callbacks.onLeave.call(own, new Pointer(0x1234500000001n));
}
for (const line of lines) process.stdout.write(line + '\n');
