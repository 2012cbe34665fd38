import AssociationFiles
import DeviceSimulation
import LinkMatching
import LinkOpening
import LinkSyntax

/// A line of the demo's table: what was done, what opened, and why.
struct DemoRow {
  let link: String
  let surface: String
  let opened: String
  let why: String

  /// Columns of the table.
  static let heading = ["link", "tapped in", "what opened", "why"]

  /// What happened to a tapped link.
  ///
  /// - Parameters:
  ///   - opening: The opening.
  ///   - files: The files that the device has.
  init(_ opening: DeviceOpening, files: [String: [UInt8]]) {
    let decision = opening.decision
    link = opening.tap.chain.first.url.text
    let gesture = opening.tap.gesture == .tap ? "" : ", \(opening.tap.gesture.rawValue)"
    surface = opening.tap.surface.rawValue + gesture
    switch decision.outcome {
    case .app(let app):
      let name = app.split(separator: ".").last.map(String.init) ?? app
      opened = "\(name): \(DemoSite.screen(app, decision.link.text) ?? "no screen of its own")"
    case .browser: opened = "browser"
    case .prompt: opened = "a question, then the app"
    case .storePage: opened = "App Store"
    case .appClipCard: opened = "App Clip"
    case .nothing: opened = "nothing"
    }
    why = Self.reason(opening, files)
  }

  /// The rule that decided where the file did; otherwise what else did.
  private static func reason(_ opening: DeviceOpening, _ files: [String: [UInt8]]) -> String {
    let decision = opening.decision
    let isMatched = opening.tap.chain.first.candidates.contains { $0.decision == .match }
    if isMatched, decision.outcome == .browser || decision.choice != nil {
      return decision.reasons.last?.sentence ?? ""
    }
    return rule(opening, files) ?? decision.reasons.last?.sentence ?? ""
  }

  private static func rule(_ opening: DeviceOpening, _ files: [String: [UInt8]]) -> String? {
    guard opening.decision.link.parts.isWeb else { return nil }
    if let failure = opening.records.first(where: { $0.approval != .approved })?.failure {
      return "the device has no file: \(Quoted.visible(failure.text))"
    }
    guard let name = opening.records.compactMap(\.file).first, let bytes = files[name] else { return nil }
    let explanation = LinkMatcher(AssociationFile(parsing: bytes)).explanation(for: opening.decision.link)
    if let app = explanation.apps.first(where: { $0.decision.decision == .match }), let rule = app.decider {
      return RuleSource.line(of: rule.value)
    }
    if let app = explanation.apps.first(where: { $0.decision.decision == .exclude }), let rule = app.decider {
      return RuleSource.line(of: rule.value)
    }
    return "no rule of the device's copy of the file matches"
  }
}
