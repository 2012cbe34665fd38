import AssetLinks
import LinkOpening

/// Lets an Android device live: installs apps, verifies their hosts, lets time pass.
///
/// Knows of the network only the function that it is given. What it does follows what is known of each version; each step
/// says how sure it is, and what a real verifier's answer would be where that is not known stays unknown.
public struct AndroidEngine: Sendable {
  /// Asks the network.
  public typealias Fetch = @Sendable (StatementRequest) async -> StatementAnswer

  /// The most questions on the network at once.
  private static let concurrency = 8

  /// The device.
  public private(set) var device: AndroidDevice
  /// The content of files by their names; only those that the device's hosts name must be here.
  public private(set) var files: [String: [UInt8]]
  /// What happened, the first first.
  public private(set) var events: [DeviceEvent] = []
  private let fetch: Fetch
  private var checks = 0

  /// An engine for a device.
  public init(_ device: AndroidDevice, files: [String: [UInt8]] = [:], fetch: @escaping Fetch) {
    self.device = device
    self.files = files
    self.fetch = fetch
  }

  /// Whether hosts are judged one by one, and states are those of `pm get-app-links`.
  private var isPerHost: Bool { device.level.judgesHostsSeparately }

  // MARK: - Apps

  /// Installs an app and verifies its hosts.
  public mutating func install(_ app: AndroidAppPackage) async throws(DeviceError) {
    guard device.app(app.package) == nil else {
      throw DeviceError(.app, "\(app.package) is installed already; update it.")
    }
    guard device.apps.count < AndroidDevice.appLimit else {
      throw DeviceError(.app, "The device has \(AndroidDevice.appLimit) apps already; remove some.")
    }
    device.apps.append(AndroidInstalledApp(app, at: device.now))
    await register(app, keeping: [])
  }

  /// Puts a new version in the place of an app. States that last over an update are kept, and the other hosts are verified.
  /// Source: DVS, documented in source.
  public mutating func update(_ app: AndroidAppPackage) async throws(DeviceError) {
    guard let index = device.apps.firstIndex(where: { $0.package == app.package }) else {
      throw DeviceError(.app, "\(app.package) is not installed; install it.")
    }
    let isSameSigner = device.apps[index].app.certificate == app.certificate
    if !isSameSigner {
      note(
        SourcedNote(
          "Another certificate: a real device takes such an update only after a rotation of keys.", .folklore)
      )
    }
    device.apps[index].app = app
    device.apps[index].installedAt = device.now
    let kept = device.domains(of: app.package).filter { isPerHost && isSameSigner && Self.lasts($0.state) }
    await register(app, keeping: kept)
  }

  /// Whether a state lasts over an update. Source: DVS, documented in source.
  private static func lasts(_ state: String) -> Bool {
    ["verified", "approved", "denied", "migrated", "restored"].contains(state)
  }

  /// Removes an app with what was verified and chosen for it.
  public mutating func remove(_ package: String) throws(DeviceError) {
    guard device.app(package) != nil else { throw DeviceError(.app, "\(package) is not installed.") }
    device.apps.removeAll { $0.package == package }
    device.domains.removeAll { $0.package == package }
    note(SourcedNote("\(package) is gone, with what was verified and chosen for it.", .folklore))
  }

  private mutating func register(_ app: AndroidAppPackage, keeping kept: [AndroidDomain]) async {
    let manifest = app.manifest.document
    var domains: [AndroidDomain] = []
    for candidate in manifest.verificationCandidates(level: device.level).prefix(AndroidDevice.hostLimit) {
      let host = candidate.authority.host.text.lowercased()
      if let old = kept.first(where: { $0.host == host }) {
        domains.append(old)
        note(SourcedNote("\(host) of \(app.package) stays \(old.state) over the update.", .documented, "DVS"))
      } else {
        domains.append(
          AndroidDomain(
            package: app.package, host: host, verificationHost: candidate.verificationHost,
            state: isPerHost ? "none" : "undefined"))
      }
    }
    device.domains.removeAll { $0.package == app.package }
    device.domains += domains
    if domains.isEmpty {
      note(
        device.level < .android6
          ? SourcedNote("Android before 6 verifies no hosts.", .documented, "VER")
          : SourcedNote("No filter of \(app.package) lets Android verify a host.", .documented, "VER", "VAL"))
    }
    let open = Set(kept.map(\.host))
    await verify { $0.package == app.package && !open.contains($0.host) }
  }

  // MARK: - Verification

  /// Verifies the hosts of an app anew, as `pm verify-app-links --re-verify` does. Source: VER, documented.
  ///
  /// - Throws: ``DeviceError`` where the app is not installed, or the version verifies at installation only.
  public mutating func reverify(_ package: String) async throws(DeviceError) {
    guard device.app(package) != nil else { throw DeviceError(.app, "\(package) is not installed.") }
    guard isPerHost else {
      throw DeviceError(
        .app,
        "Up to Android 11 hosts are verified at installation only (observed): remove \(package) and install it again."
      )
    }
    // What is asked for is no mere refreshing of rules.
    for index in device.domains.indices where device.domains[index].package == package {
      device.domains[index].nextCheck = nil
    }
    await verify { $0.package == package }
  }

  private struct Question: Hashable {
    var package: String
    var host: String
  }

  private mutating func verify(where isDue: (AndroidDomain) -> Bool) async {
    var questions: [Question] = []
    var members: [Question: [Int]] = [:]
    for (index, domain) in device.domains.enumerated() where isDue(domain) {
      let question = Question(package: domain.package, host: domain.verificationHost)
      if members[question] == nil { questions.append(question) }
      members[question, default: []].append(index)
    }
    let verdicts = await ask(questions)
    for (question, verdict) in zip(questions, verdicts) {
      checks += 1
      for index in members[question] ?? [] { settle(verdict, index) }
    }
    guard !isPerHost else { return }
    for package in Set(questions.map(\.package)).sorted() { judgeTogether(package) }
  }

  private func ask(_ questions: [Question]) async -> [StatementVerdict] {
    let (fetch, now) = (fetch, device.now)
    let apps = Dictionary(device.apps.map { ($0.package, $0.app) }, uniquingKeysWith: { first, _ in first })
    return await withTaskGroup(of: (Int, StatementVerdict).self) { group in
      var verdicts = [StatementVerdict?](repeating: nil, count: questions.count)
      var next = 0
      func add(_ group: inout TaskGroup<(Int, StatementVerdict)>) {
        guard next < questions.count else { return }
        let (index, question) = (next, questions[next])
        next += 1
        group.addTask {
          guard let app = apps[question.package] else {
            return (index, StatementVerdict(outcome: .noAnswer("no app")))
          }
          return (index, await StatementVerdict.of(app, host: question.host, time: now, fetch: fetch))
        }
      }
      for _ in 0..<Self.concurrency { add(&group) }
      while let (index, verdict) = await group.next() {
        verdicts[index] = verdict
        add(&group)
      }
      return verdicts.compactMap { $0 }
    }
  }

  /// How long after an unanswered question a host is asked again. That `none` is asked again is documented (DVS); when, is
  /// not known.
  private static let retry = Timeline.day

  private mutating func settle(_ verdict: StatementVerdict, _ index: Int) {
    var domain = device.domains[index]
    // A host that is verified stays so: only its rules are read anew. Source: DVS, documented in source.
    let isRefresh = isPerHost && domain.state == "verified" && domain.nextCheck != nil
    domain.lastChecked = device.now
    domain.nextCheck = nil
    domain.notes = verdict.notes
    if let list = verdict.list, verdict.outcome == .verified || !isRefresh { keep(list, &domain) }
    switch verdict.outcome {
    case .verified: settleVerified(&domain)
    case .failed(let reason): settleFailed(reason, isRefresh, &domain)
    case .unknown(let reason):
      domain.failure = reason
      guard !isRefresh else { break }
      domain.isUnknown = true
      domain.state = isPerHost ? "none" : "undefined"
      domain.notes.append(SourcedNote("What a real verifier says is unknown: \(reason)."))
    case .noAnswer(let reason):
      domain.failure = reason
      guard !isRefresh else { break }
      domain.isUnknown = false
      domain.state = isPerHost ? "none" : "ask"
      if isPerHost {
        domain.nextCheck = device.now + Self.retry
        domain.notes.append(
          SourcedNote(
            "A host without an answer is verified again by itself; when, is not known.", .documented, "DVS"))
      }
    }
    if isRefresh || domain.state == "verified" { planRefresh(&domain) }
    device.domains[index] = domain
    let failure = domain.failure.map { ": \($0)" } ?? ""
    let certainty = domain.notes.map(\.certainty).min() ?? .documented
    note(
      SourcedNote(
        "\(domain.host) of \(domain.package): \(isPerHost ? domain.state : domain.failure == nil ? "named" : "not named")\(failure)",
        certainty))
  }

  private mutating func keep(_ list: [UInt8], _ domain: inout AndroidDomain) {
    let name = FileDigest.name(of: list)
    files[name] = list
    domain.file = name
  }

  private func settleVerified(_ domain: inout AndroidDomain) {
    domain.failure = nil
    domain.isUnknown = false
    domain.state = isPerHost ? "verified" : "always"
  }

  private func settleFailed(_ reason: String, _ isRefresh: Bool, _ domain: inout AndroidDomain) {
    domain.failure = reason
    guard !isRefresh else {
      domain.notes.append(
        SourcedNote(
          "A host that is verified stays so: it is not verified again by itself.", .documented, "DVS"))
      return
    }
    domain.isUnknown = false
    domain.state = isPerHost ? "1024" : "ask"
    if isPerHost {
      domain.notes.append(
        SourcedNote("The number of the error is the verifier's own; 1024 is the usual one.", .folklore))
    }
  }

  /// The rules of a verified host are fetched again from time to time on Android 15 and later. Source: CFG, documented; about
  /// weekly is folklore.
  private func planRefresh(_ domain: inout AndroidDomain) {
    guard device.level.followsDynamicRules else { return }
    domain.nextCheck = device.now + Timeline.regular
  }

  /// Up to Android 11 all hosts of an app are verified, or none is a default (folklore).
  private mutating func judgeTogether(_ package: String) {
    let own = device.domains.indices.filter { device.domains[$0].package == package }
    guard !own.isEmpty else { return }
    let domains = own.map { device.domains[$0] }
    let state: String
    if domains.contains(where: { $0.state == "ask" }) {
      state = "ask"
    } else {
      state = domains.contains(where: \.isUnknown) ? "undefined" : "always"
    }
    for index in own {
      device.domains[index].isUnknown = state == "undefined"
      device.domains[index].state = state
    }
    note(
      SourcedNote(
        "\(package): \(state), since up to Android 11 all hosts of an app must be verified or none is a default.",
        .folklore))
  }

  // MARK: - Time

  /// Lets time pass, with all checks that fall due in it.
  ///
  /// - Throws: ``DeviceError`` where the time is out of range, or more than ``DeviceEngine/checkLimit`` checks fall due: the
  ///   device is then at the time of the last of them.
  public mutating func advance(by seconds: Int64) async throws(DeviceError) {
    let (end, overflow) = device.now.addingReportingOverflow(seconds)
    guard seconds >= 0, !overflow, Timeline.isSane(end) else {
      throw DeviceError(.time, "The clock runs forwards, to the year 9999 at most.")
    }
    while let due = device.domains.compactMap(\.nextCheck).min(), due <= end {
      guard checks < DeviceEngine.checkLimit else {
        throw DeviceError(
          .time, "More than \(DeviceEngine.checkLimit) checks fall due; let less time pass at once.")
      }
      device.now = max(device.now, due)
      let now = device.now
      await verify { $0.nextCheck.map { $0 <= now } ?? false }
    }
    device.now = end
  }

  // MARK: - The user

  /// Stores that the user chose the app for a host, or took that back.
  ///
  /// - Throws: ``DeviceError`` where the app is not installed, or no filter of it names the host.
  public mutating func select(_ isOn: Bool, host: String, package: String) throws(DeviceError) {
    guard let index = device.apps.firstIndex(where: { $0.package == package }) else {
      throw DeviceError(.app, "\(package) is not installed.")
    }
    let hosts = AndroidTap.hosts(of: device.apps[index].app.manifest.document)
    guard let own = hosts.first(where: { $0 == host }) ?? hosts.first(where: { AndroidTap.covers($0, host) })
    else {
      throw DeviceError(
        .app, "No filter of \(package) names \(host): there is \(hosts.prefix(10).joined(separator: ", ")).")
    }
    for other in device.apps.indices where other != index && isOn {
      guard device.apps[other].selected.contains(own) else { continue }
      device.apps[other].selected.removeAll { $0 == own }
      note(SourcedNote("\(device.apps[other].package) is no longer chosen for \(own)."))
    }
    device.apps[index].selected.removeAll { $0 == own }
    if isOn { device.apps[index].selected = (device.apps[index].selected + [own]).sorted() }
    note(
      SourcedNote(
        "The user \(isOn ? "chose" : "no longer chooses") \(package) for \(own).", .observed, "MAESTRO"))
  }

  /// Switches "Open supported links" of an app on or off.
  public mutating func allowLinks(_ isOn: Bool, package: String) throws(DeviceError) {
    guard let index = device.apps.firstIndex(where: { $0.package == package }) else {
      throw DeviceError(.app, "\(package) is not installed.")
    }
    device.apps[index].allowsLinks = isOn
    note(SourcedNote("The user \(isOn ? "lets" : "does not let") \(package) open links.", .observed, "DVS"))
  }

  /// Forgets apps, what was verified and choices.
  public mutating func reset() { device.reset() }

  private mutating func note(_ note: SourcedNote) { events.append(DeviceEvent(device.now, note)) }
}
