// QR codes of the page against codes of another encoder (python-qrcode, byte mode, the same mask), kept as digests of
// their rows. With a file of texts as argument it prints the digests.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const source = readFileSync(new URL("../Sources/PageAssets/Files/qr.js", import.meta.url));
const { qrCode } = await import(`data:text/javascript;base64,${source.toString("base64")}`);
const digest = (rows) => createHash("sha256").update(rows.map((row) => row.join("")).join("\n")).digest("hex");
const vectors = JSON.parse(readFileSync(new URL("../Tests/MatchingModuleTests/QRVectors/codes.json", import.meta.url)));
let failures = 0;
for (const { length, level, sha256 } of vectors) {
  let text = "https://shop.example/buy/";
  while (text.length < length) text += String.fromCharCode(97 + ((text.length * 7) % 26));
  if (digest(qrCode(text.slice(0, length), level)) !== sha256) {
    console.error(`The code of ${length} bytes at level ${level} is another.`);
    failures += 1;
  }
}
if (qrCode("x".repeat(3000), "L") !== null) failures += 1;
if (failures) process.exit(1);
console.log(`${vectors.length} QR codes are those of another encoder.`);
