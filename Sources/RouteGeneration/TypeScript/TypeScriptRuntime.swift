/// The part of the generated TypeScript that is the same for all routes: splitting, judging and printing links as `LinkRouting`
/// does, by a table.
enum TypeScriptRuntime {
  static let text = #"""
    /** Where a link comes from: what the system or the browser hands over comes from outside. */
    export type LinkTrust = "outside" | "confirmed" | "app";

    type RouteValue = string | number | bigint | boolean | Date;
    type RouteValues = { readonly [name: string]: RouteValue | readonly RouteValue[] | undefined };

    type ValueType =
      | readonly ["text" | "decimal" | "uuid" | "boolean"]
      | readonly ["number" | "bigint", string, string]
      | readonly ["date", string]
      | readonly ["values", readonly string[]];

    /** A parameter between literal text. */
    interface RoutePart {
      readonly name: string;
      readonly type: ValueType;
      readonly presence: "required" | "optional" | "repeated";
      readonly prefix?: string;
      readonly suffix?: string;
      readonly fallback?: RouteValue;
      readonly isDropped?: boolean;
    }

    /** A literal, a parameter, or null for anything. Bytes are held as characters below 256. */
    type TemplatePart = string | RoutePart | null;

    interface RouteTemplate {
      readonly route: string;
      readonly access: LinkTrust;
      readonly isPrinted: boolean;
      readonly sources: readonly number[] | null;
      readonly hosts: readonly string[];
      readonly minimum: number;
      readonly segments: readonly TemplatePart[];
      /** What follows the segments, without a name where it does not matter; null where nothing may follow. */
      readonly rest: RoutePart | null;
      readonly query: readonly (readonly [string, TemplatePart])[];
      readonly fragment: TemplatePart;
    }

    interface RouteTable {
      readonly tag: string;
      readonly hosts: readonly string[];
      readonly schemes: readonly string[];
      readonly prefixes: readonly string[];
      readonly templates: readonly RouteTemplate[];
    }

    /** A link split into what routes ask about. */
    interface SplitLink {
      readonly source: number;
      readonly segments: readonly string[];
      readonly query: string;
      readonly fragment: string;
    }

    // Text

    const hexDigits = "0123456789ABCDEF";

    /** The bytes of a text; null where it holds half of a surrogate pair. */
    function bytesOf(text: string): string | null {
      try {
        return encodeURIComponent(text).replace(/%([0-9A-F]{2})/g, (_, digits: string) =>
          String.fromCharCode(parseInt(digits, 16))
        );
      } catch {
        return null;
      }
    }

    /** The text of bytes; null where they are none in UTF-8. */
    function textOf(bytes: string): string | null {
      try {
        return decodeURIComponent(bytes.replace(/[^]/g, escapedByte));
      } catch {
        return null;
      }
    }

    function escapedByte(byte: string): string {
      const code = byte.charCodeAt(0);
      return "%" + hexDigits.charAt(code >> 4) + hexDigits.charAt(code & 15);
    }

    function lower(text: string): string {
      return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    }

    /** The bytes decoded once; null where an escape is broken. */
    function decoded(bytes: string): string | null {
      if (/%(?![0-9A-Fa-f]{2})/.test(bytes)) return null;
      return bytes.replace(/%([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
    }

    /** Whether decoded bytes would not survive in a link, or are a known way to attack whoever uses them. */
    function isFaulty(bytes: string, isSegment: boolean): boolean {
      if (bytes === "") return true;
      if (/[\u0000-\u001F\u007F]|\u00C2[\u0080-\u009F]|%[0-9A-Fa-f]{2}/.test(bytes)) return true;
      if (/(?:^|[\/\\])\.\.[\/\\]|[\/\\]\.\.(?:$|[\/\\])/.test(bytes)) return true;
      if (isSegment && (bytes === "." || bytes === "..")) return true;
      return textOf(bytes) === null;
    }

    // Values

    function readInteger(bytes: string, low: string, high: string): bigint | null {
      if (bytes.length >= 64 || !/^-?[0-9]+$/.test(bytes)) return null;
      const value = BigInt(bytes);
      return value >= BigInt(low) && value <= BigInt(high) ? value : null;
    }

    function readDate(text: string, format: string): Date | null {
      const fields = [1, 1, 1, 0, 0, 0];
      let place = 0;
      let index = 0;
      while (index < format.length) {
        if (format.charAt(index) === "`") {
          if (text.charAt(place) !== format.charAt(index + 1)) return null;
          place += 1;
          index += 2;
          continue;
        }
        const field = "yMdHms".indexOf(format.charAt(index));
        const width = field === 0 ? 4 : 2;
        const digits = text.slice(place, place + width);
        if (digits.length !== width || !/^[0-9]+$/.test(digits)) return null;
        fields[field] = parseInt(digits, 10);
        place += width;
        index += width;
      }
      const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = fields;
      if (place !== text.length || year < 1 || hour > 23 || minute > 59 || second > 59) return null;
      const date = new Date(0);
      date.setUTCFullYear(year, month - 1, day);
      if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
      date.setUTCHours(hour, minute, second, 0);
      return date;
    }

    /** The value of bytes; null where they are none. */
    function readValue(bytes: string, type: ValueType, isSegment: boolean): RouteValue | null {
      switch (type[0]) {
        case "text":
          return isFaulty(bytes, isSegment) ? null : textOf(bytes);
        case "number": {
          const value = readInteger(bytes, type[1], type[2]);
          if (value === null) return null;
          const number = Number(value);
          return Number.isSafeInteger(number) ? number : null;
        }
        case "bigint":
          return readInteger(bytes, type[1], type[2]);
        case "decimal": {
          if (bytes.length > 64 || !/^-?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?$/.test(bytes)) return null;
          const value = Number(bytes);
          return Number.isFinite(value) ? value : null;
        }
        case "uuid":
          return /^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/.test(bytes) ? bytes.toUpperCase() : null;
        case "boolean":
          return bytes === "true" ? true : bytes === "false" ? false : null;
        case "date":
          return readDate(bytes, type[1]);
        case "values": {
          const text = isFaulty(bytes, isSegment) ? null : textOf(bytes);
          return text !== null && type[1].includes(text) ? text : null;
        }
      }
    }

    function fail(reason: string): never {
      throw new RangeError(reason);
    }

    function writeDate(date: Date, format: string): string {
      const fields = [
        date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(),
        date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds(),
      ];
      let text = "";
      let index = 0;
      while (index < format.length) {
        if (format.charAt(index) === "`") {
          text += format.charAt(index + 1);
          index += 2;
          continue;
        }
        const field = "yMdHms".indexOf(format.charAt(index));
        const width = field === 0 ? 4 : 2;
        text += String(fields[field]).padStart(width, "0");
        index += width;
      }
      // What the format leaves out would be lost.
      if (readDate(text, format)?.getTime() !== date.getTime()) fail("The date does not fit the template.");
      return text;
    }

    /** The number as Swift writes it. */
    function writeDecimal(value: number): string {
      if (!Number.isFinite(value)) fail("The number has no text.");
      if (value === 0) return 1 / value < 0 ? "-0.0" : "0.0";
      const [mantissa = "", power = "0"] = Math.abs(value).toExponential().split("e");
      const digits = mantissa.replace(".", "");
      const exponent = parseInt(power, 10) + 1;
      const sign = value < 0 ? "-" : "";
      if (exponent < -3 || Math.abs(value) > 18014398509481984) {
        const fraction = digits.length > 1 ? digits.charAt(0) + "." + digits.slice(1) : digits;
        const text = String(Math.abs(exponent - 1)).padStart(2, "0");
        return sign + fraction + "e" + (exponent - 1 < 0 ? "-" : "+") + text;
      }
      if (exponent <= 0) return sign + "0." + "0".repeat(-exponent) + digits;
      if (digits.length <= exponent) return sign + digits.padEnd(exponent, "0") + ".0";
      return sign + digits.slice(0, exponent) + "." + digits.slice(exponent);
    }

    /** The bytes of a value, once it is sure that they come back. */
    function writeValue(value: RouteValue, type: ValueType, isSegment: boolean): string {
      let text: string;
      switch (type[0]) {
        case "decimal":
          text = typeof value === "number" ? writeDecimal(value) : fail("A value is no number.");
          break;
        case "date":
          text = value instanceof Date ? writeDate(value, type[1]) : fail("A value is no date.");
          break;
        case "uuid":
          text = String(value).toUpperCase();
          break;
        default:
          text = String(value);
      }
      const bytes = bytesOf(text);
      if (bytes === null || isFaulty(bytes, isSegment) || readValue(bytes, type, isSegment) === null) {
        return fail("A value would not come back from a link.");
      }
      return bytes;
    }

    // Reading links

    function splitLink(table: RouteTable, text: string): SplitLink | null {
      const link = bytesOf(text);
      if (link === null || link.length > 16384) return null;
      const start = /^([A-Za-z][A-Za-z0-9+.-]*):(\/\/([^/?#]*))?/.exec(link);
      if (start === null) return null;
      const scheme = lower(start[1] ?? "");
      const isWeb = scheme === "http" || scheme === "https";
      const host = start[3] ?? "";
      if (!/^[A-Za-z0-9\-._~!$&'()*+,;=%]*$/.test(host) || decoded(host) === null) return null;
      const source = sourceOf(table, isWeb, scheme, lower(host));
      if (source < 0) return null;
      const rest = link.slice((start[0] ?? "").length);
      if (/[\u0000-\u0020\u007F]/.test(rest)) return null;
      const hash = rest.indexOf("#");
      const main = hash < 0 ? rest : rest.slice(0, hash);
      const question = main.indexOf("?");
      const path = question < 0 ? main : main.slice(0, question);
      // With a custom scheme the host is the first segment of the path.
      const whole = isWeb ? path : host + path;
      const isPlain = !whole.includes("%") && /^[\u0000-\u007F]*$/.test(rest);
      const segments = segmentsOf(whole, isPlain);
      if (segments === null) return null;
      return {
        source, segments, query: question < 0 ? "" : main.slice(question + 1),
        fragment: hash < 0 ? "" : rest.slice(hash + 1),
      };
    }

    function sourceOf(table: RouteTable, isWeb: boolean, scheme: string, host: string): number {
      if (!isWeb) {
        const index = table.schemes.indexOf(scheme);
        return index < 0 ? -1 : table.hosts.length + index;
      }
      if (host === "") return -1;
      const exact = table.hosts.indexOf(host);
      if (exact >= 0) return exact;
      return table.hosts.findIndex(
        (name) => name.startsWith("*.") && host.length >= name.length && host.endsWith(name.slice(1))
      );
    }

    function segmentsOf(path: string, isPlain: boolean): string[] | null {
      const segments: string[] = [];
      for (const piece of path.split("/")) {
        if (piece === "") continue;
        if (segments.length === 40) return null;
        if (isPlain) {
          if (piece === "." || piece === "..") return null;
          segments.push(piece);
          continue;
        }
        const text = decoded(piece);
        if (text === null || isFaulty(text, true)) return null;
        segments.push(text);
      }
      return segments;
    }

    /** The values of the items of a name. */
    function itemsOf(query: string, name: string): string[] {
      const items: string[] = [];
      for (const piece of query.split("&")) {
        const equals = piece.indexOf("=");
        if (decoded(equals < 0 ? piece : piece.slice(0, equals)) !== name) continue;
        items.push(equals < 0 ? "" : piece.slice(equals + 1));
      }
      return items;
    }

    /** The value of a part between its prefix and its suffix. */
    function readPart(bytes: string | null, part: RoutePart, isSegment: boolean): RouteValue | null {
      if (bytes === null) return null;
      const prefix = part.prefix ?? "";
      const suffix = part.suffix ?? "";
      if (prefix === "" && suffix === "") return readValue(bytes, part.type, isSegment);
      if (bytes.length <= prefix.length + suffix.length) return null;
      if (!bytes.startsWith(prefix) || !bytes.endsWith(suffix)) return null;
      return readValue(bytes.slice(prefix.length, bytes.length - suffix.length), part.type, false);
    }

    type Values = { [name: string]: RouteValue | RouteValue[] | undefined };

    function set(values: Values, part: RoutePart, value: RouteValue | RouteValue[] | undefined): void {
      if (!part.isDropped && value !== undefined) values[part.name] = value;
    }

    /** Sets a value that may be missing; nothing and an empty text are the same. */
    function setOptional(values: Values, part: RoutePart, encoded: string): boolean {
      if (encoded === "") {
        if (part.presence !== "optional") return false;
        set(values, part, part.fallback);
        return true;
      }
      const value = readPart(decoded(encoded), part, false);
      if (value === null) return false;
      set(values, part, value);
      return true;
    }

    function readSegments(template: RouteTemplate, segments: readonly string[], values: Values): boolean {
      if (segments.length < template.minimum) return false;
      if (template.rest === null && segments.length > template.segments.length) return false;
      for (const [index, part] of template.segments.entries()) {
        const segment = segments[index];
        if (part === null) continue;
        if (typeof part === "string") {
          if (segment !== part) return false;
          continue;
        }
        if (segment === undefined) {
          set(values, part, part.fallback);
          continue;
        }
        const value = readPart(segment, part, true);
        if (value === null) return false;
        set(values, part, value);
      }
      const rest = template.rest;
      if (rest === null || rest.name === "") return true;
      const list: RouteValue[] = [];
      for (const segment of segments.slice(template.segments.length)) {
        const value = readValue(segment, rest.type, true);
        if (value === null) return false;
        list.push(value);
      }
      set(values, rest, list);
      return true;
    }

    function readQuery(template: RouteTemplate, query: string, values: Values): boolean {
      for (const [name, part] of template.query) {
        const items = itemsOf(query, name);
        if (part === null) continue;
        if (typeof part === "string") {
          if (items.length !== 1 || decoded(items[0] ?? "") !== part) return false;
        } else if (part.presence === "repeated") {
          const list: RouteValue[] = [];
          for (const item of items) {
            const value = readPart(decoded(item), part, false);
            if (value === null) return false;
            list.push(value);
          }
          set(values, part, list);
        } else if (items.length > 1 || !setOptional(values, part, items[0] ?? "")) {
          return false;
        }
      }
      return true;
    }

    function readTemplate(table: RouteTable, template: RouteTemplate, link: SplitLink, start: number): RouteValues | null {
      if (template.sources !== null && !template.sources.includes(link.source)) return null;
      const values: Values = { [table.tag]: template.route };
      if (!readSegments(template, link.segments.slice(start), values)) return null;
      if (!readQuery(template, link.query, values)) return null;
      const part = template.fragment;
      if (part === null) return values;
      if (typeof part === "string") return decoded(link.fragment) === part ? values : null;
      return setOptional(values, part, link.fragment) ? values : null;
    }

    const trusts: readonly LinkTrust[] = ["outside", "confirmed", "app"];

    function parseLink(table: RouteTable, text: string, trust: LinkTrust): RouteValues | null {
      const link = splitLink(table, text);
      if (link === null) return null;
      const isPrefixed = link.segments.length > 0 && table.prefixes.includes(link.segments[0] ?? "");
      for (let start = 0; start <= (isPrefixed ? 1 : 0); start += 1) {
        for (const template of table.templates) {
          const values = readTemplate(table, template, link, start);
          // A route that needs more trust ends the search: the link does not go on to a wider one.
          if (values !== null) return trusts.indexOf(trust) >= trusts.indexOf(template.access) ? values : null;
        }
      }
      return null;
    }

    // Printing links

    function escaped(bytes: string, others: string): string {
      return bytes.replace(/[^A-Za-z0-9\-._~:@!$'()*,]/g, (byte) => (others.includes(byte) ? byte : escapedByte(byte)));
    }

    function isSame(first: RouteValue | undefined, second: RouteValue | undefined): boolean {
      if (first instanceof Date && second instanceof Date) return first.getTime() === second.getTime();
      return first === second;
    }

    function isSameRoute(first: RouteValues, second: RouteValues): boolean {
      return [...Object.keys(first), ...Object.keys(second)].every((name) => {
        const [one, other] = [first[name], second[name]];
        if (Array.isArray(one) && Array.isArray(other)) {
          return one.length === other.length && one.every((value, index) => isSame(value, other[index]));
        }
        return isSame(one as RouteValue | undefined, other as RouteValue | undefined);
      });
    }

    /** The bytes of a part's values; none where the value is missing or is what a missing one stands for. */
    function writePart(part: RoutePart, route: RouteValues, isSegment: boolean): { texts: string[]; isFallback: boolean } {
      const value = route[part.name];
      const isWhole = isSegment && (part.prefix ?? "") === "" && (part.suffix ?? "") === "";
      const write = (one: RouteValue) => (part.prefix ?? "") + writeValue(one, part.type, isWhole) + (part.suffix ?? "");
      if (part.presence === "repeated") {
        return { texts: Array.isArray(value) ? value.map(write) : [], isFallback: false };
      }
      const own = (value as RouteValue | undefined) ?? part.fallback;
      if (own === undefined) {
        if (part.presence === "required") fail("A value is missing.");
        return { texts: [], isFallback: true };
      }
      return { texts: [write(own)], isFallback: part.presence === "optional" && isSame(own, part.fallback) };
    }

    /** The path; a value that is missing or not needed stands there only if another segment follows. */
    function writePath(template: RouteTemplate, route: RouteValues): string {
      const segments: string[] = [];
      let waiting: (string | null)[] = [];
      const add = (text: string) => {
        for (const other of waiting) segments.push(other ?? fail("A value is missing before another one."));
        waiting = [];
        segments.push(text);
      };
      const parts = template.rest === null ? template.segments : [...template.segments, template.rest];
      for (const part of parts) {
        if (part === null) continue;
        if (typeof part === "string") {
          add(part);
          continue;
        }
        if (part.name === "") continue;
        const { texts, isFallback } = writePart(part, route, true);
        if (isFallback) waiting.push(texts[0] ?? null);
        else texts.forEach(add);
      }
      if (segments.length > 40) fail("The link is too long.");
      return segments.length === 0 ? "/" : segments.map((text) => "/" + escaped(text, "+&=;")).join("");
    }

    function writeQuery(template: RouteTemplate, route: RouteValues): string {
      const items: string[] = [];
      for (const [name, part] of template.query) {
        const own = escaped(name, "/?");
        if (part === null) continue;
        if (typeof part === "string") {
          items.push(part === "" ? own : own + "=" + escaped(part, "/?"));
          continue;
        }
        const { texts, isFallback } = writePart(part, route, false);
        if (!isFallback) items.push(...texts.map((text) => own + "=" + escaped(text, "/?")));
      }
      return items.length === 0 ? "" : "?" + items.join("&");
    }

    function writeFragment(template: RouteTemplate, route: RouteValues): string {
      const part = template.fragment;
      if (part === null) return "";
      const { texts, isFallback } =
        typeof part === "string" ? { texts: [part], isFallback: false } : writePart(part, route, false);
      return isFallback || texts.length === 0 || texts[0] === "" ? "" : "#" + escaped(texts[0] ?? "", "+&=;/?");
    }

    /** The value as reading gives it: capital letters in a UUID, nothing for a list, the value that stands for a missing one. */
    function normal(value: RouteValue | RouteValue[] | undefined, part: RoutePart): RouteValue | RouteValue[] | undefined {
      if (value === undefined) return part.presence === "repeated" ? [] : part.fallback;
      if (part.type[0] !== "uuid") return value;
      return Array.isArray(value) ? value.map((one) => String(one).toUpperCase()) : String(value).toUpperCase();
    }

    function printLink(table: RouteTable, route: RouteValues, host?: string): string {
      const template = table.templates.find((one) => one.isPrinted && one.route === route[table.tag]);
      if (template === undefined) return fail("There is no such route.");
      const own = host ?? template.hosts.find((name) => !name.startsWith("*."));
      if (own === undefined) return fail("The route has no host to be printed with.");
      const link =
        "https://" + own + writePath(template, route) + writeQuery(template, route) + writeFragment(template, route);
      if (link.length > 16384) fail("The link is too long.");
      const back = parseLink(table, link, "app");
      const whole: Values = {};
      const parts = [...template.segments, template.rest, ...template.query.map((item) => item[1]), template.fragment];
      for (const [name, value] of Object.entries(route)) whole[name] = value as RouteValue;
      for (const part of parts) {
        if (part === null || typeof part === "string" || part.name === "") continue;
        whole[part.name] = normal(whole[part.name], part);
      }
      if (back === null || !isSameRoute(back, whole)) fail("The link would not come back to this route.");
      return link;
    }

    """#
}
