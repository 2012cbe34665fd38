import AssociationFiles
import Findings
import PositionedJSON

/// Finds services that are no objects.
enum ServiceNotObjectRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "service-not-object",
    title: "A service that is no object",
    severity: .error,
    why: """
      The value of a service is an object: applinks has details, every other service has apps (Apple, \
      Supporting associated domains). Another value says nothing about any app.
      """,
    bad: #"{"webcredentials": ↓["ABCDE12345.com.example.app"]}"#,
    good: #"{"webcredentials": {"apps": ["ABCDE12345.com.example.app"]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.file.services.compactMap { service in
      let kind = service.value.kind
      guard kind != .object, kind != .invalid, FileLevel.file.knownKey(service.key) != nil else { return nil }
      let content = service.name == .applinks ? "details" : "apps"
      return subject.finding(
        metadata, at: service.value.range,
        "The service \"\(service.name.text)\" is \(kind.phrase), not an object.",
        help: "Write an object with an array \"\(content)\" in it.")
    }
  }
}
