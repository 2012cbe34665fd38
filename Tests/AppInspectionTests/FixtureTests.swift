import AppInspection
import FindingReports
import Findings
import Foundation
import PackageReading
import Testing

/// Apps whose facts are known, where APPLINKS_SHARED names the folder that holds them.
@Suite(
  "Apps whose facts are known", .enabled(if: ProcessInfo.processInfo.environment["APPLINKS_SHARED"] != nil))
struct FixtureTests {
  private static let root = (ProcessInfo.processInfo.environment["APPLINKS_SHARED"] ?? "") + "/fixtures/"

  /// Keys that are no facts, and sentences, whose words are each reader's own.
  private static let passedOver: Set<String> = [
    "file", "sha256", "size", "kind", "origin", "note", "parse", "findings", "review", "mustNot", "reason",
    "mutated",
  ]

  @Test("all facts and findings are there, and nothing that is wrong", arguments: ["built", "real"])
  func fixtures(_ folder: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: Self.root + folder + "/expected.json"))
    let document = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    for fixture in try #require(document["fixtures"] as? [[String: Any]])
    where fixture["kind"] as? String != "sources" {
      try check(fixture, folder)
    }
  }

  private func check(_ fixture: [String: Any], _ folder: String) throws {
    let file = try #require(fixture["file"] as? String)
    let path = Self.root + folder + "/" + file
    let app = AppReading(try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe), name: file)
    let isRefused = fixture["parse"] as? String == "error"
    #expect(app.isReadable == !isRefused, "\(file)")
    let findings = AuditIndex.findings(in: AuditSubject(app, name: file))
    let rules = Set(findings.map(\.rule.name))
    for rule in fixture["findings"] as? [String] ?? [] { #expect(rules.contains(rule), "\(file): \(rule)") }
    for rule in fixture["mustNot"] as? [String] ?? [] {
      if rule == "link-receiver" {
        #expect(
          app.bundles.allSatisfy {
            $0.receivers.allSatisfy { $0.method.selector.contains("didFinishLaunching") }
          })
      } else {
        #expect(!rules.contains(rule), "\(file): \(rule)")
      }
    }
    guard !isRefused else { return }
    var json = JSONText()
    json.object { FactsJSON.write(app, to: &$0) }
    let facts = try JSONSerialization.jsonObject(with: Data(json.text.utf8))
    var differences: [String] = []
    compare(fixture, facts, "", &differences)
    #expect(differences.isEmpty, "\(file): \(differences.joined(separator: "; "))")
  }

  private func compare(_ expected: Any, _ found: Any?, _ path: String, _ differences: inout [String]) {
    if let expected = expected as? [String: Any], let found = found as? [String: Any] {
      let isHidden = (found["selectors"] as? [String: Any])?["complete"] as? Bool == false
      for (key, value) in expected where !Self.passedOver.contains(key) {
        // What is encrypted cannot be told, and is told to be so.
        if key == "selectors", isHidden { continue }
        compare(value, found[key], "\(path).\(key)", &differences)
      }
    } else if let expected = expected as? [Any], let found = found as? [Any] {
      compareLists(expected, found, path, &differences)
    } else if let expected = expected as? NSObject, let found = found as? NSObject, expected == found {
      return
    } else if expected is NSNull, found == nil || found is NSNull {
      return
    } else {
      differences.append("\(path): \(expected) and not \(found ?? "nothing")")
    }
  }

  private func compareLists(_ expected: [Any], _ found: [Any], _ path: String, _ differences: inout [String])
  {
    guard expected.count == found.count else {
      differences.append("\(path): \(expected) and not \(found)")
      return
    }
    // Names of selectors have no order.
    if let expected = expected as? [String], let found = found as? [String], path.hasSuffix("protocolOnly") {
      if Set(expected) != Set(found) { differences.append("\(path): \(expected) and not \(found)") }
      return
    }
    for (index, element) in expected.enumerated() {
      compare(element, found[index], "\(path)[\(index)]", &differences)
    }
  }
}
