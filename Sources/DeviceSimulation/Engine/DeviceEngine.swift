import AssociationFiles
import Entitlements
import LinkMatching
import LinkOpening

/// Lets a device live: installs apps, lets time pass, asks for files.
///
/// Knows of the network only the function that it is given, so that tests and populations of devices need none. What it
/// does follows what is known of each version; each step says how sure it is.
public struct DeviceEngine: Sendable {
  /// Asks the network.
  public typealias Fetch = @Sendable (AssociationRequest) async -> AssociationAnswer

  /// The most questions on the network at once.
  private static let concurrency = 8
  /// The most checks while time passes, so that no clock can be set to run forever.
  public static let checkLimit = 20_000

  /// The device.
  public private(set) var device: SimulatedDevice
  /// The content of files by their names; only those that the device's records name must be here.
  public private(set) var files: [String: [UInt8]]
  /// What happened, the first first.
  public private(set) var events: [DeviceEvent] = []
  private let fetch: Fetch
  private var judge: RecordJudge
  private var checks = 0

  /// An engine for a device.
  public init(_ device: SimulatedDevice, files: [String: [UInt8]] = [:], fetch: @escaping Fetch) {
    self.device = device
    self.files = files
    self.fetch = fetch
    judge = RecordJudge(device.system)
  }

  // MARK: - Apps

  /// Installs an app and asks for the files of its domains.
  public mutating func install(_ app: AppPackage) async throws(DeviceError) {
    guard device.app(app.identifier) == nil else {
      throw DeviceError(.app, "\(app.identifier) is installed already; update it.")
    }
    guard device.apps.count < SimulatedDevice.appLimit else {
      throw DeviceError(.app, "The device has \(SimulatedDevice.appLimit) apps already; remove some.")
    }
    device.apps.append(InstalledApp(package: app, installedAt: device.now, hasLaunched: false))
    await register(app)
  }

  /// Puts a new version in the place of an app; all its domains are asked for again. Source: W19, documented.
  public mutating func update(_ app: AppPackage) async throws(DeviceError) {
    guard let index = device.apps.firstIndex(where: { $0.identifier == app.identifier }) else {
      throw DeviceError(.app, "\(app.identifier) is not installed; install it.")
    }
    device.apps[index].package = app
    device.apps[index].installedAt = device.now
    await register(app)
  }

  /// Removes an app and its associations. The user's choices stay: how long they last is unknown.
  public mutating func remove(_ identifier: String) throws(DeviceError) {
    guard device.app(identifier) != nil else { throw DeviceError(.app, "\(identifier) is not installed.") }
    device.apps.removeAll { $0.identifier == identifier }
    device.records.removeAll { $0.app == identifier }
    note(
      SourcedNote(
        "\(identifier) and its associations are gone; whether the user's choices would last is not known."))
  }

  /// Notes that an app was started: a Mac app from outside the App Store has its domains asked for only then. Source:
  /// W19, documented.
  public mutating func launch(_ identifier: String) async {
    guard let app = device.app(identifier), !app.hasLaunched else { return }
    device.noteLaunch(of: identifier)
    guard waitsForLaunch(app.package) else { return }
    await check(where: { $0.app == identifier })
  }

  private func waitsForLaunch(_ app: AppPackage) -> Bool {
    device.system.platform == .macos && app.signing == .developerID
  }

  private mutating func register(_ app: AppPackage) async {
    let kept = Dictionary(
      device.records.filter { $0.app == app.identifier }.map { ($0.key, $0) },
      uniquingKeysWith: { first, _ in first })
    var records: [AssociationRecord] = []
    var seen: Set<String> = []
    for text in (app.domains + app.managedDomains).prefix(AppPackage.domainLimit) {
      let entry = AssociatedDomain(text)
      let service = entry.service?.rawValue ?? ""
      var record = AssociationRecord(
        entry, service: service, app: app.identifier, plan: FetchPlan.of(entry, app, on: device))
      guard seen.insert(record.key).inserted else { continue }
      if let old = kept[record.key], record.route != nil {
        record.approval = old.approval
        record.file = old.file
      }
      records.append(record)
      note(
        record.route == nil
          ? record.notes[0]
          : SourcedNote(
            "Added service '\(service)', appID '\(app.identifier)', domain '\(record.domain)'", .documented,
            "F768759"))
    }
    device.records.removeAll { $0.app == app.identifier }
    device.records += records
    if waitsForLaunch(app), device.app(app.identifier)?.hasLaunched != true {
      note(
        SourcedNote(
          "A Mac app with a Developer ID has its domains asked for after its first start.", .documented, "W19"
        ))
      return
    }
    await check(where: { $0.app == app.identifier })
  }

  // MARK: - Time

  /// Lets time pass, with all checks that fall due in it.
  ///
  /// - Throws: ``DeviceError`` where the time is out of range, or more than ``checkLimit`` checks fall due: the device
  ///   is then at the time of the last of them.
  public mutating func advance(by seconds: Int64) async throws(DeviceError) {
    let (end, overflow) = device.now.addingReportingOverflow(seconds)
    guard seconds >= 0, !overflow, Timeline.isSane(end) else {
      throw DeviceError(.time, "The clock runs forwards, to the year 9999 at most.")
    }
    while let due = device.records.compactMap(\.nextCheck).min(), due <= end {
      guard checks < Self.checkLimit else {
        throw DeviceError(.time, "More than \(Self.checkLimit) checks fall due; let less time pass at once.")
      }
      device.now = max(device.now, due)
      let now = device.now
      await check(where: { $0.nextCheck.map { $0 <= now } ?? false })
    }
    device.now = end
  }

  /// Asks again for the files of an app whose last try failed for a time, as a device does when the app asks for
  /// credentials. Source: F24391, documented (archived).
  public mutating func retry(_ app: String, service: String) async {
    await check(where: { $0.app == app && $0.service == service && $0.retries > 0 })
  }

  /// Forgets what was fetched and asks for all anew, as `swcutil reset` has `swcd` do.
  public mutating func refetch() async {
    for index in device.records.indices {
      device.records[index].approval = .unspecified
      device.records[index].file = nil
      device.records[index].failure = nil
      device.records[index].retries = 0
      device.records[index].lastChecked = nil
      device.records[index].nextCheck = nil
    }
    let waiting = Set(device.apps.filter { waitsForLaunch($0.package) && !$0.hasLaunched }.map(\.identifier))
    await check(where: { !waiting.contains($0.app) })
  }

  /// Changes what is no matter of fetching.
  public mutating func change(_ body: (inout SimulatedDevice) -> Void) { body(&device) }

  // MARK: - Checks

  private struct Question: Hashable {
    var host: String
    var route: FetchRoute
  }

  private mutating func check(where isDue: (AssociationRecord) -> Bool) async {
    var questions: [Question] = []
    var members: [Question: [Int]] = [:]
    for (index, record) in device.records.enumerated() where isDue(record) {
      guard let host = record.host, let route = record.route else { continue }
      let question = Question(host: host, route: route)
      if members[question] == nil { questions.append(question) }
      members[question, default: []].append(index)
    }
    let order = sorted(questions)
    let results = await ask(order)
    for (question, result) in zip(order, results) {
      checks += 1
      settle(question, result, members[question] ?? [])
    }
  }

  /// The questions in the order of their priority: general domains, and those of the user's country, go first. Source:
  /// W19, documented. Those of one priority are asked in the order of their names, so that runs are alike.
  private func sorted(_ questions: [Question]) -> [Question] {
    questions.sorted {
      let (a, b) = (isUrgent($0.host), isUrgent($1.host))
      return a == b ? ($0.host, $0.route.rawValue) < ($1.host, $1.route.rawValue) : a
    }
  }

  private func isUrgent(_ host: String) -> Bool {
    let top = host.split(separator: ".").last.map(String.init) ?? ""
    return ["com", "net", "org"].contains(top) || top == device.region
  }

  private func ask(_ questions: [Question]) async -> [FetchResult] {
    let (fetch, now, system) = (fetch, device.now, device.system)
    return await withTaskGroup(of: (Int, FetchResult).self) { group in
      var results = [FetchResult?](repeating: nil, count: questions.count)
      var next = 0
      while next < min(Self.concurrency, questions.count) {
        let (index, question) = (next, questions[next])
        group.addTask { (index, await Self.ask(question, fetch, now, system)) }
        next += 1
      }
      while let (index, result) = await group.next() {
        results[index] = result
        if next < questions.count {
          let (index, question) = (next, questions[next])
          group.addTask { (index, await Self.ask(question, fetch, now, system)) }
          next += 1
        }
      }
      return results.compactMap { $0 }
    }
  }

  private static func ask(
    _ question: Question, _ fetch: Fetch, _ now: Int64, _ system: OSVersion
  ) async -> FetchResult {
    func request(_ place: AssociationRequest.Place) -> AssociationRequest {
      AssociationRequest(question.host, at: place, time: now)
    }
    func direct(_ place: AssociationRequest.Place) async -> FetchResult {
      FetchResult.ofDomain(
        await fetch(request(place)), acceptsAnyCertificate: question.route == .developer, system: system)
    }
    switch question.route {
    case .cdn:
      let answer = await fetch(request(.cdn))
      let result = FetchResult.ofCDN(answer)
      guard case .response(let response) = answer, response.triesDirect == true, case .denied = result.outcome
      else {
        return result
      }
      var second = await direct(.wellKnown)
      guard case .file = second.outcome else { return result }
      second.notes.append(
        SourcedNote(
          "Apple's network lets the device try the domain itself; the meaning is inferred from the header's name.",
          .folklore, "CDN-MS"))
      return second
    case .wellKnown, .developer: return await direct(.wellKnown)
    case .wellKnownOrRoot:
      let first = await direct(.wellKnown)
      guard case .denied = first.outcome else { return first }
      let second = await direct(.root)
      guard case .file = second.outcome else { return first }
      return second
    }
  }

  /// Brings the records of one question up to date.
  private mutating func settle(_ question: Question, _ result: FetchResult, _ members: [Int]) {
    var name: String?
    if case .file(let bytes) = result.outcome {
      let digest = FileDigest.name(of: bytes)
      files[digest] = bytes
      name = digest
    }
    for index in members {
      judge.apply(result, file: name, to: &device.records[index], at: device.now)
      let record = device.records[index]
      let certainty = record.notes.dropFirst().map(\.certainty).min() ?? .documented
      var note = SourcedNote(
        "\(record.service) \(record.domain) of \(record.app): \(record.approval.rawValue) (route: \(question.route.logWord))"
          + (record.failure.map { ": \($0.text)" } ?? ""), certainty)
      note.sources = record.notes.dropFirst().flatMap(\.sources)
      self.note(note)
    }
  }

  private mutating func note(_ note: SourcedNote) { events.append(DeviceEvent(device.now, note)) }
}
