// QR codes (ISO/IEC 18004): byte mode, versions 1 to 40, error correction L to H, the mask with the least penalty.

const LEVELS = { L: 1, M: 0, Q: 3, H: 2 };

// Table 9 of the standard: code words for error correction of a block, and the number of blocks, by level and version.
const CORRECTION = {
  L: [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
  M: [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28],
  Q: [13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28, 30, 30, 30, 30, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
  H: [17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, 30, 24, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
};
const BLOCKS = {
  L: [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25],
  M: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49],
  Q: [1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23, 23, 25, 27, 29, 34, 34, 35, 38, 40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68],
  H: [1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, 25, 34, 30, 32, 35, 37, 40, 42, 45, 48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81],
};

// The field of 256 elements by x^8 + x^4 + x^3 + x^2 + 1.
const EXP = new Uint8Array(512);
const LOG = new Uint8Array(256);
for (let power = 0, value = 1; power < 255; power++) {
  EXP[power] = EXP[power + 255] = value;
  LOG[value] = power;
  value = value & 0x80 ? (value << 1) ^ 0x11d : value << 1;
}
const multiply = (a, b) => (a && b ? EXP[LOG[a] + LOG[b]] : 0);

/** The remainder of the data by the generator polynomial: the code words for error correction. */
function correction(data, count) {
  let generator = [1];
  for (let power = 0; power < count; power++) {
    const next = [...generator, 0];
    generator.forEach((value, index) => (next[index + 1] ^= multiply(value, EXP[power])));
    generator = next;
  }
  const rest = new Uint8Array(data.length + count);
  rest.set(data);
  for (let index = 0; index < data.length; index++) {
    const factor = rest[index];
    if (factor) generator.forEach((value, offset) => (rest[index + offset] ^= multiply(value, factor)));
  }
  return rest.slice(data.length);
}

/** The modules for data and error correction of a version, in bits. */
function rawBits(version) {
  let bits = (16 * version + 128) * version + 64;
  if (version >= 2) {
    const count = Math.floor(version / 7) + 2;
    bits -= (25 * count - 10) * count - 55;
    if (version >= 7) bits -= 36;
  }
  return bits;
}

const capacity = (version, level) =>
  Math.floor(rawBits(version) / 8) - CORRECTION[level][version - 1] * BLOCKS[level][version - 1];

function alignmentPlaces(version) {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const size = version * 4 + 17;
  const step = version === 32 ? 26 : Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  const places = [6];
  for (let place = size - 7; places.length < count; place -= step) places.splice(1, 0, place);
  return places;
}

/** The data with its error correction, blocks interleaved. */
function codewords(bytes, version, level) {
  const bits = [];
  const put = (value, count) => {
    for (let bit = count - 1; bit >= 0; bit--) bits.push((value >>> bit) & 1);
  };
  const room = capacity(version, level) * 8;
  put(4, 4);
  put(bytes.length, version < 10 ? 8 : 16);
  for (const byte of bytes) put(byte, 8);
  put(0, Math.min(4, room - bits.length));
  while (bits.length % 8) bits.push(0);
  for (let pad = 0xec; bits.length < room; pad ^= 0xfd) put(pad, 8);
  const data = new Uint8Array(bits.length / 8);
  bits.forEach((bit, index) => (data[index >> 3] |= bit << (7 - (index & 7))));

  const count = BLOCKS[level][version - 1];
  const extra = CORRECTION[level][version - 1];
  const total = Math.floor(rawBits(version) / 8);
  const long = total % count;
  const short = Math.floor(total / count) - extra;
  const blocks = [];
  for (let index = 0, start = 0; index < count; index++) {
    const length = short + (index >= count - long ? 1 : 0);
    const part = data.slice(start, start + length);
    start += length;
    blocks.push({ part, check: correction(part, extra) });
  }
  const result = [];
  for (let index = 0; index <= short; index++) {
    for (const block of blocks) if (index < block.part.length) result.push(block.part[index]);
  }
  for (let index = 0; index < extra; index++) for (const block of blocks) result.push(block.check[index]);
  return result;
}

const MASKS = [
  (x, y) => (x + y) % 2 === 0,
  (x, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

class Grid {
  constructor(version) {
    this.version = version;
    this.size = version * 4 + 17;
    this.dark = Array.from({ length: this.size }, () => new Uint8Array(this.size));
    this.fixed = Array.from({ length: this.size }, () => new Uint8Array(this.size));
  }

  set(x, y, dark) {
    this.dark[y][x] = dark ? 1 : 0;
    this.fixed[y][x] = 1;
  }

  drawPatterns() {
    const last = this.size - 1;
    for (let index = 0; index < this.size; index++) {
      this.set(6, index, index % 2 === 0);
      this.set(index, 6, index % 2 === 0);
    }
    for (const [x, y] of [[3, 3], [last - 3, 3], [3, last - 3]]) {
      for (let dy = -4; dy <= 4; dy++) {
        for (let dx = -4; dx <= 4; dx++) {
          const far = Math.max(Math.abs(dx), Math.abs(dy));
          const [px, py] = [x + dx, y + dy];
          if (px >= 0 && px <= last && py >= 0 && py <= last) this.set(px, py, far !== 2 && far !== 4);
        }
      }
    }
    const places = alignmentPlaces(this.version);
    for (const x of places) {
      for (const y of places) {
        const isCorner = (x === 6 && y === 6) || (x === 6 && y === last - 6) || (x === last - 6 && y === 6);
        if (isCorner) continue;
        for (let dy = -2; dy <= 2; dy++) {
          for (let dx = -2; dx <= 2; dx++) this.set(x + dx, y + dy, Math.max(Math.abs(dx), Math.abs(dy)) !== 1);
        }
      }
    }
    this.drawFormat("L", 0);
    this.drawVersion();
  }

  drawFormat(level, mask) {
    const data = (LEVELS[level] << 3) | mask;
    let rest = data;
    for (let bit = 0; bit < 10; bit++) rest = (rest << 1) ^ ((rest >>> 9) * 0x537);
    const bits = ((data << 10) | rest) ^ 0x5412;
    const get = (bit) => (bits >>> bit) & 1;
    const size = this.size;
    for (let bit = 0; bit <= 5; bit++) this.set(8, bit, get(bit));
    this.set(8, 7, get(6));
    this.set(8, 8, get(7));
    this.set(7, 8, get(8));
    for (let bit = 9; bit < 15; bit++) this.set(14 - bit, 8, get(bit));
    for (let bit = 0; bit < 8; bit++) this.set(size - 1 - bit, 8, get(bit));
    for (let bit = 8; bit < 15; bit++) this.set(8, size - 15 + bit, get(bit));
    this.set(8, size - 8, 1);
  }

  drawVersion() {
    if (this.version < 7) return;
    let rest = this.version;
    for (let bit = 0; bit < 12; bit++) rest = (rest << 1) ^ ((rest >>> 11) * 0x1f25);
    const bits = (this.version << 12) | rest;
    for (let bit = 0; bit < 18; bit++) {
      const a = this.size - 11 + (bit % 3);
      const b = Math.floor(bit / 3);
      this.set(a, b, (bits >>> bit) & 1);
      this.set(b, a, (bits >>> bit) & 1);
    }
  }

  drawData(words) {
    let index = 0;
    for (let right = this.size - 1; right >= 1; right -= 2) {
      if (right === 6) right = 5;
      for (let step = 0; step < this.size; step++) {
        const isUp = ((right + 1) & 2) === 0;
        const y = isUp ? this.size - 1 - step : step;
        for (const x of [right, right - 1]) {
          if (this.fixed[y][x] || index >= words.length * 8) continue;
          this.dark[y][x] = (words[index >> 3] >>> (7 - (index & 7))) & 1;
          index++;
        }
      }
    }
  }

  applyMask(mask) {
    for (let y = 0; y < this.size; y++) {
      for (let x = 0; x < this.size; x++) if (!this.fixed[y][x] && MASKS[mask](x, y)) this.dark[y][x] ^= 1;
    }
  }

  penalty() {
    const size = this.size;
    let sum = 0;
    const finder = [1, 0, 1, 1, 1, 0, 1];
    const line = (get) => {
      let run = 1;
      for (let index = 1; index <= size; index++) {
        if (index < size && get(index) === get(index - 1)) run++;
        else {
          if (run >= 5) sum += run - 2;
          run = 1;
        }
      }
      for (let index = 0; index + 7 <= size; index++) {
        if (!finder.every((value, offset) => get(index + offset) === value)) continue;
        const free = (from, to) => {
          for (let at = from; at < to; at++) if (at >= 0 && at < size && get(at)) return false;
          return true;
        };
        if (free(index - 4, index)) sum += 40;
        if (free(index + 7, index + 11)) sum += 40;
      }
    };
    let dark = 0;
    for (let a = 0; a < size; a++) {
      line((b) => this.dark[a][b]);
      line((b) => this.dark[b][a]);
      for (let b = 0; b < size; b++) {
        dark += this.dark[a][b];
        if (a + 1 < size && b + 1 < size) {
          const count = this.dark[a][b] + this.dark[a + 1][b] + this.dark[a][b + 1] + this.dark[a + 1][b + 1];
          if (count % 4 === 0) sum += 3;
        }
      }
    }
    return sum + Math.floor(Math.abs((dark / (size * size)) * 20 - 10)) * 10;
  }
}

/**
 * The QR code of a text: rows of 0 and 1, without the quiet zone of four modules that it needs around it.
 * Returns null where the text is too long for any code.
 */
export function qrCode(text, level = "M") {
  const bytes = new TextEncoder().encode(text);
  let version = 1;
  const fits = () => bytes.length * 8 + 4 + (version < 10 ? 8 : 16) <= capacity(version, level) * 8;
  while (version <= 40 && !fits()) version++;
  if (version > 40) return null;
  const words = codewords(bytes, version, level);
  let best = null;
  let least = Infinity;
  for (let mask = 0; mask < MASKS.length; mask++) {
    const grid = new Grid(version);
    grid.drawPatterns();
    grid.drawData(words);
    grid.applyMask(mask);
    grid.drawFormat(level, mask);
    const penalty = grid.penalty();
    if (penalty < least) [best, least] = [grid, penalty];
  }
  return best.dark.map((row) => [...row]);
}
