public import Findings
import Foundation

/// The file in which a baseline is kept: JSON, sorted, with one entry on each line.
///
/// `{"version":1,"entries":[{"file":…,"rule":…,"message":…,"hash":…,"occurrence":…}]}`, where `hash` is the
/// message's in sixteen hexadecimal digits and `message` is there for people only.
public enum BaselineFile {
  /// The largest file that is read, in bytes.
  public static let largestSize = 64 << 20

  /// The text of the file that keeps `baseline`.
  public static func write(_ baseline: Baseline) -> String {
    let lines = baseline.entries.map { entry in
      var json = JSONText()
      json.object { json in
        json.member("file", entry.fingerprint.file)
        json.member("rule", entry.fingerprint.rule.name)
        json.member("message", entry.message)
        json.member("hash", StableHash.hexadecimal(entry.fingerprint.messageHash))
        json.member("occurrence", entry.fingerprint.occurrence)
      }
      return "\n" + json.text
    }
    return "{\"version\":1,\"entries\":[\(lines.joined(separator: ","))\n]}\n"
  }

  /// The baseline that `bytes` keeps.
  ///
  /// - Throws: ``BaselineFileError`` for anything that ``write(_:)`` cannot have written; members that it does
  ///   not know are passed over.
  public static func read(_ bytes: [UInt8]) throws(BaselineFileError) -> Baseline {
    guard bytes.count <= largestSize else {
      throw BaselineFileError(
        .tooLarge, "the baseline is larger than \(largestSize >> 20) MiB: write a new one")
    }
    let version = try decode(Version.self, bytes).version
    guard version == 1 else {
      throw BaselineFileError(
        .version, "the baseline has version \(version), only 1 is known: write it again with this version")
    }
    var entries: [Baseline.Entry] = []
    for (index, entry) in try decode(Contents.self, bytes).entries.enumerated() {
      entries.append(try entry.checked(index))
    }
    return Baseline(entries: entries)
  }

  private struct Version: Decodable {
    var version: Int
  }

  private struct Contents: Decodable {
    var entries: [Entry]
  }

  private struct Entry: Decodable {
    var file: String
    var rule: String
    var message: String?
    var hash: String
    var occurrence: Int

    func checked(_ index: Int) throws(BaselineFileError) -> Baseline.Entry {
      guard let value = StableHash.value(hexadecimal: hash) else {
        throw BaselineFileError(
          .value, "entries[\(index)].hash of the baseline is not sixteen hexadecimal digits: write it again")
      }
      guard occurrence >= 1 else {
        throw BaselineFileError(
          .value, "entries[\(index)].occurrence of the baseline is \(occurrence): occurrences start from 1")
      }
      let print = FindingFingerprint(
        rule: RuleID(rule), file: file, messageHash: value, occurrence: occurrence)
      return Baseline.Entry(print, message: message ?? "")
    }
  }

  private static func decode<Value: Decodable>(
    _ type: Value.Type, _ bytes: [UInt8]
  ) throws(BaselineFileError) -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch DecodingError.keyNotFound(let key, let context) {
      let name = path(context.codingPath + [key])
      throw BaselineFileError(
        name == "version" ? .version : .shape, "the baseline has no \(name): write it again")
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
      let name = context.codingPath.isEmpty ? "the baseline" : "\(path(context.codingPath)) of the baseline"
      throw BaselineFileError(.shape, "\(name) is of the wrong kind: write the baseline again")
    } catch {
      throw BaselineFileError(.notJSON, "the baseline is not valid JSON in UTF-8: write it again")
    }
  }

  /// A path such as `entries[3].rule`.
  private static func path(_ keys: [any CodingKey]) -> String {
    var text = ""
    for key in keys {
      if let index = key.intValue {
        text += "[\(index)]"
      } else {
        text += text.isEmpty ? key.stringValue : ".\(key.stringValue)"
      }
    }
    return text
  }
}
