import LinkMatching
import LinkSyntax

/// What the preconditions say about one link: the app that may open, or what keeps every app from it.
struct StepVerdict {
  /// The app that opens; `nil` where none may.
  var app: String?
  /// What decided.
  var reasons: [OpeningReason] = []
  /// Other outcomes that are possible all the same.
  var alternatives: [OpeningOutcome] = []
  /// What the user is offered in place of the app.
  var offers: [OpeningOffer] = []

  /// Judges `step` on `system`; with `asked` the user has just asked for the app, so that no stored choice counts.
  init(_ step: LinkStep, on system: OSVersion, asked: Bool = false) {
    if let system = step.candidates.first(where: { $0.kind == .system }) {
      app = system.app
      reasons = [
        OpeningReason(
          "\"\(step.url.host)\" is a well-known host that the system's own app takes.", .systemSchemes)
      ]
      return
    }
    guard Self.opensLinks(system) else {
      reasons = [OpeningReason("\(system.text) is older than universal links are.", .firstVersions)]
      return
    }
    guard let usable = usable(step) else { return }
    if !asked, let obstacle = Self.choice(step.choice, system) {
      reasons = [obstacle]
      if obstacle.facts.contains(.macBrowserFirst) { offers = [.banner(usable[0].app)] }
      return
    }
    pick(usable, system)
    if asked { return }
    if step.choice == .app {
      let fact: OpeningFact = system.platform == .macos ? .macBrowserFirst : .menuChoice
      reasons.append(OpeningReason("The user has chosen the app for links of \"\(step.url.host)\".", fact))
    }
  }

  private static func opensLinks(_ system: OSVersion) -> Bool {
    switch system.platform {
    case .ios: system.isAtLeast(OSVersion(.ios, 9))
    case .tvos: system.isAtLeast(OSVersion(.tvos, 10))
    case .macos: system.isAtLeast(OSVersion(.macos, 10, 15))
    case .watchos: system.isAtLeast(OSVersion(.watchos, 7))
    case .visionos: system.isAtLeast(OSVersion(.visionos, 1))
    }
  }

  /// The candidates for which all holds but the user's choice; `nil` with a reason where there is none.
  private mutating func usable(_ step: LinkStep) -> [AppCandidate]? {
    let host = step.url.host
    let installed = step.candidates.filter { $0.kind == .app && $0.isInstalled }
    guard let first = installed.first else {
      reasons = [
        OpeningReason("No app that claims links of \"\(host)\" is installed.", .installed, .elseBrowser)
      ]
      return nil
    }
    let approved = installed.filter { $0.association == .approved }
    guard let firstApproved = approved.first else {
      let closest = installed.first { $0.association != .notClaimed } ?? first
      let sentence =
        closest.association == .notClaimed && installed.count > 1
        ? "No entitlement of the \(installed.count) installed apps names \"\(host)\"."
        : Self.sentence(closest, host)
      reasons = [OpeningReason(sentence, .entitled, .elseBrowser)]
      return nil
    }
    let matching = approved.filter { $0.decision == .match }
    guard !matching.isEmpty else {
      let excluding = approved.first { $0.decision == .exclude }
      let closest = excluding ?? firstApproved
      let sentence =
        excluding == nil
        ? "No rule of \"\(host)\" for \(closest.app) matches the link."
        : "A rule of \"\(host)\" keeps the link out of \(closest.app)."
      reasons = [OpeningReason(sentence, .matchingRule, .elseBrowser)]
      if let uncertain = approved.first(where: \.isUncertain) {
        reasons.append(
          OpeningReason("How devices read the rules for \(uncertain.app) is not known for sure."))
        alternatives.append(.app(uncertain.app))
      }
      return nil
    }
    return matching
  }

  private static func sentence(_ candidate: AppCandidate, _ host: String) -> String {
    switch candidate.association {
    case .denied: "The association of \(candidate.app) with \"\(host)\" is denied."
    case .unspecified:
      "The association of \(candidate.app) with \"\(host)\" is not approved: no file was read yet."
    case .notClaimed: "The entitlement of \(candidate.app) does not name \"\(host)\"."
    case .approved: "The association of \(candidate.app) with \"\(host)\" is approved."
    }
  }

  /// What the user's choice keeps from happening.
  private static func choice(_ choice: StoredChoice, _ system: OSVersion) -> OpeningReason? {
    if choice == .browser {
      return OpeningReason(
        "The user has chosen the browser for links of this domain.", .browserNotChosen, .elseBrowser)
    }
    guard system.platform == .macos, choice == .none else { return nil }
    return OpeningReason(
      "On macOS links open in the browser until the user has accepted the app.", .macBrowserFirst)
  }

  /// Takes the app that opens of those that may.
  private mutating func pick(_ usable: [AppCandidate], _ system: OSVersion) {
    let takesLast = system.platform == .ios && system.numbers.first == 15
    guard let chosen = takesLast ? usable.last : usable.first else { return }
    app = chosen.app
    reasons.append(
      OpeningReason(
        "\(chosen.app) is installed, its association is approved, and a rule matches the link.", .installed,
        .entitled, .matchingRule))
    if usable.count > 1 {
      let isSameEntry = usable.contains {
        $0.app != chosen.app && $0.entry != nil && $0.entry == chosen.entry
      }
      if takesLast {
        reasons.append(
          OpeningReason("Of several apps iOS 15 was seen to take that of the last entry.", .lastEntry))
      } else if isSameEntry {
        reasons.append(OpeningReason("Of several apps of one entry the first opens.", .sameEntry))
      } else {
        reasons.append(OpeningReason("Of several apps the first in the order of the file opens.", .fileOrder))
      }
      if takesLast || isSameEntry {
        alternatives += usable.filter { $0.app != chosen.app }.map { .app($0.app) }
      }
    }
    if chosen.isUncertain {
      reasons.append(OpeningReason("How devices read the rules for \(chosen.app) is not known for sure."))
      alternatives.append(.browser)
    }
  }
}
