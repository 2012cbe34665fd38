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
