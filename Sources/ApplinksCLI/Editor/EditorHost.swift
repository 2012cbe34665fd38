import AssociationLint
import EditorSupport
import Findings
import Foundation
import LinkTesting
import PositionedJSON

/// What the tool does for the language server: reading the project's `applinks.yaml`.
struct EditorHost: Sendable {
  private let console: Console

  init(_ console: Console) { self.console = console }

  /// The rule of a mistake in `applinks.yaml`.
  private static let mistake: RuleID = "configuration-mistake"

  /// The functions that the server calls.
  var environment: EditorEnvironment {
    EditorEnvironment(
      toolVersion: ApplinksVersion.current,
      planSections: [
        "domains": PlanKeys.domain, "apps": PlanKeys.app, "devices": PlanKeys.device,
        "environments": PlanKeys.environment, "variables": [], "links": PlanKeys.expectation,
      ],
      configurationFindings: { text, name in Self.configurationFindings(in: text, name: name) },
      projectSettings: { path in settings(for: path) },
      decidingRule: { text, path, offset in ExpectationRule.find(in: text, path: path, at: offset) })
  }

  /// The settings of the project that the file at `path` belongs to; none where its configuration cannot be read, of
  /// which the configuration's own findings tell.
  private func settings(for path: String) -> EditorEnvironment.ProjectSettings {
    guard path.hasPrefix("/") else { return EditorEnvironment.ProjectSettings() }
    var console = console
    console.workingDirectory = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard let file = try? ConfigurationFile.find(in: console) else {
      return EditorEnvironment.ProjectSettings()
    }
    return EditorEnvironment.ProjectSettings(
      policy: file.lint.policy(for: ConfigurationFile.relative(path, to: file.folder)),
      lint: LintSettings(
        isRelease: file.lint.isRelease ?? false,
        servesLegacyDevices: file.lint.servesLegacyDevices ?? false))
  }

  /// The first mistake in the text of an `applinks.yaml`; reading ends with it.
  static func configurationFindings(in bytes: [UInt8], name: String) -> [Finding] {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return [finding("The file is not UTF-8: save it as UTF-8.", at: nil, name)]
    }
    // The reader names the file as people see it, so it gets a name that cannot be taken for anything else.
    do throws(ToolError) {
      _ = try ConfigurationReader(name: ConfigurationFile.standardName).lint(in: text)
    } catch {
      let (place, sentence) = parts(of: error.message)
      return [finding(sentence, at: place.map { range(of: $0, in: bytes) }, name)]
    }
    do throws(PlanError) {
      _ = try PlanReader(name: name).read(text)
      return []
    } catch {
      let place = error.place.map { (line: $0.line, column: $0.column) }
      return [finding(error.message, at: place.map { range(of: $0, in: bytes) }, name)]
    }
  }

  private static func finding(_ message: String, at range: TextRange?, _ name: String) -> Finding {
    Finding(
      rule: mistake, severity: .error, message: message, place: Place(file: name, range: range), help: "")
  }

  /// The line and the column in front of a sentence about the configuration, and the sentence.
  private static func parts(of message: String) -> (place: (line: Int, column: Int)?, sentence: String) {
    guard let rest = message.suffix(behind: ConfigurationFile.standardName) else { return (nil, message) }
    let parts = rest.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, let line = Int(parts[1]), let column = Int(parts[2]) else {
      return (nil, rest.hasPrefix(": ") ? String(rest.dropFirst(2)) : message)
    }
    return ((line, column), String(parts[3].dropFirst()))
  }

  /// From a place to the end of the word there.
  private static func range(of place: (line: Int, column: Int), in bytes: [UInt8]) -> TextRange {
    let lines = LineTable(bytes)
    guard let line = lines.bytes(ofLine: place.line) else { return lines.range(bytes.count..<bytes.count) }
    let text = String(decoding: bytes[line], as: UTF8.self)
    let before = text.unicodeScalars.prefix(max(0, place.column - 1))
    let start = min(line.upperBound, line.lowerBound + String(String.UnicodeScalarView(before)).utf8.count)
    let word = bytes[start..<line.upperBound].prefix {
      $0 > 0x20 && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ",")
    }
    return lines.range(start..<max(word.endIndex, min(start + 1, line.upperBound)))
  }
}

extension String {
  /// What stands behind `prefix`; `nil` where the text does not begin with it.
  fileprivate func suffix(behind prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
