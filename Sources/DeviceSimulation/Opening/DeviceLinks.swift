import AssociationFiles
import LinkMatching
public import LinkOpening
public import LinkSyntax

/// What a device knows of links: which apps they may open, and which credentials an app may use.
///
/// Makes each file ready once; make a new one after the device has changed.
public struct DeviceLinks {
  private let device: SimulatedDevice
  private let files: [String: [UInt8]]
  private var matchers: [String: LinkMatcher] = [:]

  /// The knowledge of a device with its files.
  public init(_ device: SimulatedDevice, files: [String: [UInt8]]) {
    self.device = device
    self.files = files
  }

  /// A link with its candidates, in the order in which the device looks at them, and the user's choice.
  public mutating func step(for url: LinkURL, from surface: Surface) -> LinkStep {
    guard url.scheme == "http" || url.scheme == "https" else {
      let claimants = device.apps.filter { $0.package.schemes.contains(url.scheme) }
      return LinkStep(url, candidates: claimants.map { AppCandidate($0.identifier) })
    }
    var candidates: [AppCandidate] = []
    let service = surface.service == .appclips ? "applinks" : surface.service.text
    let apps = device.apps.filter { !$0.package.isAppClip }
    candidates += self.candidates(for: url, service, kind: .app)
    let named = Set(candidates.map(\.app))
    candidates += apps.filter { !named.contains($0.identifier) }.map {
      AppCandidate($0.identifier, association: .notClaimed, decision: .noMatch)
    }
    candidates += clips(for: url)
    return LinkStep(url, candidates: candidates, choice: device.choice(for: url.host))
  }

  /// The App Clips of the link. The clip of an app that is installed is left out, since the app has replaced it
  /// (source: ACC, documented); that a clip's identifier begins with its app's is general knowledge.
  private mutating func clips(for url: LinkURL) -> [AppCandidate] {
    let apps = device.apps.filter { !$0.package.isAppClip }.map(\.identifier)
    return candidates(for: url, "appclips", kind: .appClip).filter { clip in
      !apps.contains { clip.app.hasPrefix($0 + ".") }
    }
  }

  /// The candidates of one service: those of the exact domain's file before those of the longest wildcard's, each in
  /// file order; the wildcard's only where the exact one says nothing. Source: W19, ASG, documented.
  private mutating func candidates(for url: LinkURL, _ service: String, kind: AppCandidate.Kind)
    -> [AppCandidate]
  {
    let ofService = device.records.filter { record in
      record.service == service && record.covers(url.host)
        && (device.app(record.app)?.package.isAppClip ?? false) == (kind == .appClip)
    }
    var found: [AppCandidate] = []
    for app in unique(ofService.map(\.app)) {
      let own = ofService.filter { $0.app == app }
      let longest = own.filter(\.isWildcard).map { $0.host?.utf8.count ?? 0 }.max()
      let tiers = [
        own.filter { !$0.isWildcard }, own.filter { $0.isWildcard && $0.host?.utf8.count == longest },
      ]
      found += candidate(tiers, url, kind).map { [$0] } ?? []
    }
    return sorted(found, ofService, url)
  }

  /// The candidate of one app from its records, the exact ones before the wildcard's.
  private mutating func candidate(
    _ tiers: [[AssociationRecord]], _ url: LinkURL, _ kind: AppCandidate.Kind
  ) -> AppCandidate? {
    var result: AppCandidate?
    for tier in tiers {
      guard let record = tier.first(where: { $0.approval == .approved }) ?? tier.first else { continue }
      let candidate = candidate(record, url, kind)
      guard let earlier = result else {
        result = candidate
        continue
      }
      switch earlier.decision {
      case .match: break
      case .exclude:
        // Whether an exclusion in the exact domain's file also keeps the wildcard's away is unknown.
        if candidate.decision == .match { result?.isUncertain = true }
      case .noMatch:
        if earlier.association != .approved || candidate.decision != .noMatch {
          result = better(earlier, candidate)
        }
      }
    }
    return result
  }

  private func better(_ first: AppCandidate, _ second: AppCandidate) -> AppCandidate {
    second.association == .approved || first.association != .approved ? second : first
  }

  private mutating func candidate(
    _ record: AssociationRecord, _ url: LinkURL, _ kind: AppCandidate.Kind
  ) -> AppCandidate {
    let state = AssociationState(rawValue: record.approval.rawValue) ?? .unspecified
    guard record.approval == .approved, let matcher = matcher(record) else {
      return AppCandidate(record.app, kind: kind, association: state, decision: .noMatch)
    }
    let decision = matcher.decision(for: url, app: record.app)
    return AppCandidate(
      record.app, kind: kind, isInstalled: kind == .app, association: .approved, decision: decision.decision,
      entry: decision.detail, isUncertain: !decision.uncertain.isEmpty)
  }

  private mutating func matcher(_ record: AssociationRecord) -> LinkMatcher? {
    guard let name = record.file, let bytes = files[name] else { return nil }
    let key = "\(record.service) \(name)"
    if let matcher = matchers[key] { return matcher }
    let matcher = AssociationReader(bytes, system: device.system).matcher(record.service)
    matchers[key] = matcher
    return matcher
  }

  /// Candidates in the order of the file that decides about them; those of the exact domain first.
  private mutating func sorted(
    _ candidates: [AppCandidate], _ records: [AssociationRecord], _ url: LinkURL
  ) -> [AppCandidate] {
    var places: [String: (tier: Int, place: Int)] = [:]
    for record in records where record.approval == .approved {
      guard let matcher = matcher(record),
        let place = matcher.apps.firstIndex(where: { $0.identifier == record.app })
      else { continue }
      let tier = record.isWildcard ? 1 : 0
      let decided = matcher.decision(for: url, app: record.app)
      let own = (tier: tier, place: (decided.detail ?? 0) * 10_000 + min(place, 9_999))
      guard decided.decision != .noMatch || places[record.app] == nil else { continue }
      if let known = places[record.app], known <= own { continue }
      places[record.app] = own
    }
    return candidates.enumerated().sorted {
      let a = places[$0.element.app] ?? (tier: 2, place: 0)
      let b = places[$1.element.app] ?? (tier: 2, place: 0)
      return a == b ? $0.offset < $1.offset : a < b
    }.map(\.element)
  }

  private func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  // MARK: - Credentials

  /// Whether an app may use passkeys and passwords of `domain`, which is the relying party's identifier.
  ///
  /// Source: ENT, documented (webcredentials, wildcards); RNP-96, observed (what the app is told otherwise).
  public func credentials(of domain: String, for app: String) -> CredentialAnswer {
    let host = domain.lowercased()
    guard device.app(app) != nil else {
      return CredentialAnswer(
        isAllowed: false, record: nil, note: SourcedNote("\(app) is not installed.", .documented, "ENT"))
    }
    let records = device.records.filter { $0.service == "webcredentials" && $0.app == app && $0.covers(host) }
    if let record = records.first(where: { $0.approval == .approved }) {
      return CredentialAnswer(
        isAllowed: true, record: record,
        note: SourcedNote(
          "The file of \"\(record.host ?? host)\" names the app under webcredentials.", .documented, "ENT",
          "SAD"))
    }
    guard let record = records.first else {
      return CredentialAnswer(
        isAllowed: false, record: nil,
        note: SourcedNote("The entitlement of \(app) has no webcredentials:\(host).", .documented, "ENT"))
    }
    return CredentialAnswer(
      isAllowed: false, record: record,
      note: SourcedNote(
        "Unable to verify webcredentials association of \(app) with domain \(host). Please try again in a few seconds.",
        .observed, "RNP-96"))
  }
}
