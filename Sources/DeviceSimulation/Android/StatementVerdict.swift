import AssetLinks
import LinkOpening

/// What a verifier makes of a host's answer for one app.
struct StatementVerdict: Sendable {
  /// The outcomes.
  enum Outcome: Hashable, Sendable {
    /// The host is verified.
    case verified
    /// It is not, and why.
    case failed(String)
    /// What a real verifier says is not known, and why.
    case unknown(String)
    /// Nobody answered, and why.
    case noAnswer(String)
  }

  var outcome: Outcome
  /// The list that was read; `nil` where there was none.
  var list: [UInt8]?
  var notes: [SourcedNote] = []

  /// The most included lists that are asked for. A limit of ours.
  private static let includeLimit = 10

  /// Asks a host and judges what it answers; lists that it includes are asked for one level deep, as AOSP does. Source:
  /// SS-RET, documented in source.
  static func of(
    _ app: AndroidAppPackage, host: String, time: Int64, fetch: AndroidEngine.Fetch
  ) async -> StatementVerdict {
    var verdict = judge(await fetch(StatementRequest(host: host, time: time)), app)
    guard case .unknown = verdict.outcome, let bytes = verdict.list else { return verdict }
    let list = StatementList(parsing: bytes)
    guard
      HostVerification(list: list, package: app.package, certificate: app.fingerprint) == .unknown(.includes)
    else { return verdict }
    let places = list.statements.compactMap { $0.isInclude ? $0.include?.text : nil }
    guard places.count <= includeLimit else { return verdict }
    var open: String?
    for place in places {
      guard place.lowercased().hasPrefix("https://") else { continue }
      let included = judge(await fetch(StatementRequest(host: host, url: place, time: time)), app)
      switch included.outcome {
      case .verified:
        verdict.outcome = .verified
        verdict.list = included.list
        verdict.notes.append(
          SourcedNote(
            "The included list \(place) names the app; AOSP follows one level.", .documented, "SS-RET"))
        return verdict
      case .unknown(let reason), .noAnswer(let reason): open = open ?? reason
      case .failed: break
      }
    }
    verdict.outcome =
      open.map { .unknown($0) }
      ?? .failed("neither the asset links nor the lists that they include name the app")
    return verdict
  }

  private static func judge(_ answer: StatementAnswer, _ app: AndroidAppPackage) -> StatementVerdict {
    let response: StatementAnswer.Response
    switch answer {
    case .noAnswer(let reason): return StatementVerdict(outcome: .noAnswer(reason))
    case .response(let found): response = found
    }
    func failed(_ text: String, _ source: String) -> StatementVerdict {
      StatementVerdict(outcome: .failed(text), notes: [SourcedNote(text, .documented, source)])
    }
    if (300...399).contains(response.status) {
      return failed("the host redirects, which no verifier follows (status \(response.status))", "DAL-C")
    }
    guard response.status == 200 else {
      return failed("the host answers with status \(response.status)", "DAL-C")
    }
    if response.isTrusted == false { return failed("the certificate is not trusted", "DAL-C") }
    if let fault = response.fault { return failed(fault, "SS-FETCH") }
    guard response.body.count <= StatementList.deviceSizeLimit else {
      return failed("the file is larger than 1 MiB", "SS-FETCH")
    }
    var verdict = judge(StatementList(parsing: response.body), app)
    verdict.list = response.body
    if response.mediaType != "application/json" {
      verdict.notes.append(
        SourcedNote(
          "The file is served as \(response.mediaType ?? "no type"); it must be application/json, which AOSP does not look at.",
          .documented, "DAL-C", "SS-FETCH"))
    }
    if response.isTrusted == nil {
      verdict.notes.append(SourcedNote("Whether the certificate is trusted is not known here."))
    }
    return verdict
  }

  private static func judge(_ list: StatementList, _ app: AndroidAppPackage) -> StatementVerdict {
    switch HostVerification(list: list, package: app.package, certificate: app.fingerprint) {
    case .verified:
      let notes =
        app.certificate == nil
        ? [SourcedNote("The app's certificate is not known; any that the list names is taken for it.")] : []
      return StatementVerdict(outcome: .verified, notes: notes)
    case .listRejected(let reason):
      return StatementVerdict(outcome: .failed("the list cannot be read: \(reason)"))
    case .notNamed: return StatementVerdict(outcome: .failed("the list does not name the app"))
    case .noFingerprint:
      return StatementVerdict(outcome: .failed("the list has no usable fingerprint for the app"))
    case .otherCertificate:
      return StatementVerdict(outcome: .failed("the list names other certificates than the app's"))
    case .unknown(.includes): return StatementVerdict(outcome: .unknown("the list includes others"))
    case .unknown(.fingerprintForm):
      return StatementVerdict(
        outcome: .unknown(
          "the fingerprint has small letters or no colons, and whether a verifier takes that is unknown"))
    case .unknown:
      return StatementVerdict(outcome: .unknown("the list has a fault that may cost all of it"))
    }
  }
}
