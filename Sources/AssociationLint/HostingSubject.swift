import Findings
public import HostingEvidence

/// What was seen of a domain under judgement, with what all rules need of it.
public struct HostingSubject: Sendable {
  /// What was seen.
  public let survey: HostingSurvey
  /// What the user told about it.
  public let settings: LintSettings
  /// Whether Apple's file is kept from its crawler but not from another reader.
  let isRefusedByName: Bool
  /// The files whose answer is judged by itself, with what keeps a device from reading each.
  let judged: [(file: HostedFile, fault: AnswerFault?)]

  /// What was seen, to judge.
  public init(_ survey: HostingSurvey, settings: LintSettings = LintSettings()) {
    self.survey = survey
    self.settings = settings
    let isRefusedByName =
      survey.wellKnown.content == nil
      && survey.variants.contains { HostedFile(.wellKnown, $0).content != nil }
    self.isRefusedByName = isRefusedByName
    // A file that is in the wrong place is missing in the right one, which is one fault.
    let isMisplaced = Self.isMisplaced(survey)
    judged = survey.files.filter { $0.role != .wellKnown || !isRefusedByName }
      .map { ($0, isMisplaced && $0.role == .wellKnown ? nil : AnswerFault(of: $0, in: survey)) }
  }

  private static func isMisplaced(_ survey: HostingSurvey) -> Bool {
    guard let status = survey.wellKnown.response?.status, [404, 410].contains(status) else { return false }
    return ([survey.root?.evidence].compactMap { $0 } + survey.elsewhere).contains {
      HostedFile(.wellKnown, $0).content.map(HostedJSON.isReadable) ?? false
    }
  }

  /// Whether Apple's file stands at the root, and nothing in its place.
  var isAtRootOnly: Bool {
    guard let status = survey.wellKnown.response?.status, [404, 410].contains(status) else { return false }
    return survey.root?.content.map(HostedJSON.isReadable) ?? false
  }

  /// Where Apple's file was found in a place where no device looks; `nil` where it was not.
  var foundElsewhere: WebAddress? {
    survey.elsewhere.first { HostedFile(.wellKnown, $0).content.map(HostedJSON.isReadable) ?? false }?.url
  }

  /// A finding of `rule` about one of the files.
  ///
  /// A domain without an Android app has no asset links to get right: what would be an error is a warning there,
  /// unless the user names the package.
  func finding(_ rule: RuleMetadata, _ file: HostedFile, _ message: String, help: String) -> Finding {
    let isOptional = file.role == .assetLinks && settings.androidPackage == nil
    return Finding(
      rule: rule.id, severity: isOptional ? min(rule.severity, .warning) : rule.severity, message: message,
      place: Place(file: file.name), help: help)
  }
}
