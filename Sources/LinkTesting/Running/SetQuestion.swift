import AssetLinks
import AssociationFiles
import DeviceSimulation
import LinkAnalysis
import LinkMatching
import LinkSyntax
import PositionedJSON

/// Whether a set of links opens an app, as a proof or with a link that shows the opposite.
struct SetQuestion {
  let set: LinkSetPattern
  let limits: AnalysisLimits

  /// The app of the file that says which links belong to the set.
  private static let member = "SET0000000.applinks.set"

  /// What came out.
  enum Answer: Hashable {
    case proved
    /// A link for which it does not hold.
    case refuted(String)
    case undecided(String)
  }

  init(_ set: LinkSetPattern, limits: AnalysisLimits = AnalysisLimits(duration: .seconds(20))) {
    self.set = set
    self.limits = limits
  }

  /// A file that opens the set, or everything else, with the variables of the file that is asked about.
  private func file(variables: String?, isComplement: Bool = false) -> AssociationFile {
    func excluded(_ component: String) -> String {
      component == "{}" ? "{\"exclude\": true}" : "{\"exclude\": true, " + component.dropFirst()
    }
    var rules = set.exceptions.map { isComplement ? $0 : excluded($0) }
    rules.append(isComplement ? excluded(set.component) : set.component)
    if isComplement { rules.append("{\"/\": \"*\"}") }
    let values = variables.map { "\"substitutionVariables\": \($0), " } ?? ""
    return AssociationFile(
      parsing: "{\"applinks\": {\(values)\"details\": [{\"appIDs\": [\"\(Self.member)\"], \"components\": ["
        + rules.joined(separator: ", ") + "]}]}}")
  }

  /// Asks about an app on one of Apple's devices.
  func answer(_ app: String, on device: AppleDevice, opens: Bool) -> Answer {
    let records = device.records(of: app, host: set.host).filter { $0.approval == .approved }
    guard let record = records.first, let name = record.file, let bytes = device.files[name] else {
      return opens ? .refuted(example(device.version) ?? "https://\(set.host)/") : .proved
    }
    guard records.allSatisfy({ $0.file == record.file }) else {
      return .undecided("Files of two domains speak of \(set.host), and only one is looked at by a proof.")
    }
    let file = AssociationFile(parsing: bytes)
    let question = LinkMatcher.Question(version: device.version)
    let own = self.file(variables: file.applinks?.variablesValue?.sourceText)
    var proof = LinkSetProof(
      LinkMatcher(own, question: question), in: LinkMatcher(file, question: question), app: app,
      limits: limits)
    do throws(AnalysisError) {
      switch opens ? try proof.everyLinkOpens() : try proof.noLinkOpens() {
      case .proved: return .proved
      case .refuted(let example): return .refuted(example.text(host: set.host))
      case .undecided: return .undecided("The proof was too long for its limits.")
      }
    } catch {
      return .undecided("The proof went wrong: \(error.link) does not show what it should.")
    }
  }

  /// A link of the set.
  private func example(_ version: OSVersion) -> String? {
    let matcher = LinkMatcher(file(variables: nil), question: LinkMatcher.Question(version: version))
    guard let examples = try? RuleExamples(matcher, limit: 1, limits: limits) else { return nil }
    return examples.rules.last?.all.first?.text(host: set.host)
  }

  /// Asks about an app on Android.
  func answer(_ decider: AppLinkDecider, opens: Bool) -> Answer {
    // That every link of the set opens the app is that none opens the set alone; that none does is that all that opens the
    // app opens the complement.
    let matcher = LinkMatcher(file(variables: nil, isComplement: !opens))
    guard let scope = HostScope(domain: set.host) else { return .undecided("The host is none.") }
    do throws(AnalysisError) {
      let parity = try PlatformParity(ios: matcher, android: decider, domain: scope, limits: limits)
      let examples = parity.hosts.flatMap { host in
        opens
          ? host.iosOnly.filter { !$0.needsSpelling }.map(\.example)
          : host.androidOnly.filter { !$0.needsSpelling }.map(\.example)
      }
      if let example = examples.first { return .refuted(example) }
      let unknown = parity.unknown + parity.hosts.flatMap(\.unknown)
      return unknown.isEmpty ? .proved : .undecided("Not all is known of how Android reads the rules.")
    } catch {
      return .undecided("The proof went wrong: \(error.link) does not show what it should.")
    }
  }
}
