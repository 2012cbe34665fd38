import AssociationFiles
import FindingReports
import HostingEvidence
import PackageReading
import PositionedJSON

/// What an association file says, in short: its format, services, apps and rules.
struct FileSummary {
  /// The format in words.
  let format: String
  private let file: AssociationFile?

  /// The most rules that text for people lists.
  private static let listedRules = 200

  /// The summary of `content`.
  init(_ content: [UInt8]) {
    if SignedMessage.isLikelySigned(content) {
      let message = try? SignedMessage(
        parsing: content, limits: SignedMessageLimits(maximumSize: content.count))
      format = message == nil ? "a signed message that cannot be opened" : "JSON in a signed message"
      file = message.map { AssociationFile(parsing: $0.content) }
    } else if ContentKind.isMarkup(content) {
      format = "a web page or XML, not JSON"
      file = nil
    } else {
      let read = AssociationFile(parsing: content)
      format = read.rejection.map { "not readable: \($0.message)" } ?? "JSON"
      file = read.rejection == nil ? read : nil
    }
  }

  /// Lines for people.
  var lines: [String] {
    var lines = ["  format       \(Quoted.visible(format))"]
    guard let file else { return lines }
    var room = Self.listedRules
    for service in file.services {
      guard service.name == .applinks, let applinks = file.applinks else {
        let apps = service.apps.map { Quoted.visible($0.text) }
        lines.append(
          "  \(Quoted.visible(service.name.text))  \(apps.isEmpty ? "no app" : apps.joined(separator: ", "))")
        continue
      }
      lines.append(
        "  applinks  \(applinks.details.count == 1 ? "1 entry" : "\(applinks.details.count) entries")")
      for detail in applinks.details {
        lines.append(
          "    details[\(detail.index)]  \(detail.appIDs.map { Quoted.visible($0) }.joined(separator: ", "))")
        let rules = rules(of: detail)
        lines += rules.prefix(max(room, 0)).map { "      \($0.name)  \($0.text)" }
        if rules.count > room {
          lines.append("      … \(Quoted.counted(rules.count - max(room, 0), "more rule"))")
        }
        room -= rules.count
      }
    }
    return lines
  }

  private func rules(of detail: Detail) -> [(name: String, text: String)] {
    detail.components.map { ("components[\($0.index)]", RuleSource.line(of: $0.value)) }
      + detail.paths.enumerated().map { ("paths[\($0)]", RuleSource.line(of: $1.value)) }
  }

  /// Writes the members for machines.
  func write(to object: inout JSONText) {
    object.member("format", format)
    guard let file else { return }
    object.array("services") { list in
      for service in file.services {
        list.object { entry in
          entry.member("service", service.name.text)
          guard service.name == .applinks, let applinks = file.applinks else {
            entry.array("apps") { apps in for app in service.apps { apps.value(app.text) } }
            return
          }
          entry.array("details") { details in
            for detail in applinks.details {
              details.object { object in
                object.array("apps") { apps in for app in detail.appIDs { apps.value(app) } }
                object.member("components", detail.components.count)
                object.member("paths", detail.paths.count)
              }
            }
          }
        }
      }
    }
  }
}
