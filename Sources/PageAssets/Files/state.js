// What can be shared: file, links, domain, version. It lives in the fragment, which no browser sends anywhere.

const encode = (bytes) => {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
};
const decode = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));

async function through(bytes, stream, limit = Infinity) {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts = [];
  let size = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) throw new Error("The link to this page holds too much.");
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** The most that a fragment may unfold to, in bytes. */
const LARGEST = 8 << 20;

const fragment = () => new URLSearchParams(location.hash.slice(1));

export async function readState() {
  const text = fragment().get("s");
  if (!text) return null;
  const bytes = await through(decode(text), new DecompressionStream("deflate-raw"), LARGEST);
  const state = JSON.parse(new TextDecoder().decode(bytes));
  const shared = {};
  for (const key of ["file", "links", "domain", "version", "old"]) {
    if (typeof state?.[key] === "string") shared[key] = state[key];
  }
  return shared;
}

export async function writeState(state) {
  const bytes = new TextEncoder().encode(JSON.stringify(state));
  const packed = encode(await through(bytes, new CompressionStream("deflate-raw")));
  history.replaceState(null, "", `${location.pathname}${location.search}#s=${packed}`);
}

/** The token that the server's console printed into the address; taken out of it, so that no shared link has it. */
export function takeToken() {
  const values = fragment();
  const token = values.get("token");
  if (token) {
    sessionStorage.setItem("applinks-token", token);
    values.delete("token");
    const rest = values.toString();
    history.replaceState(null, "", location.pathname + location.search + (rest ? `#${rest}` : ""));
  }
  return sessionStorage.getItem("applinks-token") ?? "";
}
