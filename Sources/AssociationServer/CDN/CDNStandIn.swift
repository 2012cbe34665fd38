#if Server
import AssociationFetching
import HostingEvidence

/// Stands in for Apple's content delivery network: asks domains as its crawler does, keeps copies, and answers with
/// the headers and bodies that were recorded (associated-domains.md, section 4).
///
/// An actor, since many devices may ask for one domain at a time, which is then asked once.
actor CDNStandIn {
  /// The time by which copies grow old.
  nonisolated let clock: VirtualClock
  private let fetch: @Sendable (String) async -> FetchEvidence
  private var copies: [String: CDNCopy] = [:]
  private var held: Set<String> = []
  private var told: [String: CDNOutcome] = [:]
  private var running: [String: Task<CDNCopy, Never>] = [:]

  /// The seconds for which a file is kept. Source: `max-age=21600,public`, F821908 (2026), observed.
  static let fileLifetime: Int64 = 21_600
  /// The seconds for which a failure is kept. Source: `max-age=3600,public`, CDN-404 (2026), observed.
  static let failureLifetime: Int64 = 3_600
  /// The most domains that are kept; the oldest make room.
  static let capacity = 1000
  /// The most domains that are asked at a time.
  static let mostRunning = 32

  /// A network that asks domains with `fetch`.
  init(clock: VirtualClock, fetch: @escaping @Sendable (String) async -> FetchEvidence) {
    self.clock = clock
    self.fetch = fetch
  }

  /// The answer for a domain in lower case; `nil` where too many domains are asked at once.
  func answer(for domain: String) async -> CDNReply? {
    if let outcome = told[domain] {
      let copy = CDNCopy(outcome: outcome, time: clock.time, maximumAge: Self.lifetime(of: outcome))
      return CDNReply(domain, copy, at: clock.time, state: .told)
    }
    if let copy = copies[domain] {
      let isFresh = copy.isFresh(at: clock.time)
      if isFresh || held.contains(domain) {
        return CDNReply(domain, copy, at: clock.time, state: isFresh ? .hit : .held)
      }
    }
    guard let copy = await renewed(domain) else { return nil }
    return CDNReply(domain, copy, at: clock.time, state: .miss)
  }

  /// Asks the domain, unless it is being asked.
  private func renewed(_ domain: String) async -> CDNCopy? {
    if let task = running[domain] { return await task.value }
    guard running.count < Self.mostRunning else { return nil }
    let task = Task { [clock, fetch] in
      let outcome = CDNOutcome(await fetch(domain))
      return CDNCopy(outcome: outcome, time: clock.time, maximumAge: Self.lifetime(of: outcome))
    }
    running[domain] = task
    let copy = await task.value
    running[domain] = nil
    if copies[domain] == nil, copies.count >= Self.capacity,
      let oldest = copies.min(by: { $0.value.time < $1.value.time })
    {
      copies[oldest.key] = nil
    }
    copies[domain] = copy
    return copy
  }

  private static func lifetime(of outcome: CDNOutcome) -> Int64 {
    outcome.isFile ? fileLifetime : failureLifetime
  }

  // MARK: - What is known

  /// What would be answered for a domain without asking it; `nil` where nothing is kept.
  func kept(_ domain: String) -> CDNReply? {
    if let outcome = told[domain] {
      let copy = CDNCopy(outcome: outcome, time: clock.time, maximumAge: Self.lifetime(of: outcome))
      return CDNReply(domain, copy, at: clock.time, state: .told)
    }
    return copies[domain].map { copy in
      CDNReply(domain, copy, at: clock.time, state: held.contains(domain) ? .held : .hit)
    }
  }

  // MARK: - What can be told

  /// What is kept, by domain.
  var entries: [(domain: String, copy: CDNCopy?, isHeld: Bool, told: CDNOutcome?)] {
    Set(copies.keys).union(told.keys).union(held).sorted().map { domain in
      (domain, copies[domain], held.contains(domain), told[domain])
    }
  }

  /// Forgets the copy of a domain, so that the next question asks it. Apple's network has no such thing (TN, documented).
  func purge(_ domain: String) { copies[domain] = nil }

  /// Forgets all copies.
  func purgeAll() { copies = [:] }

  /// Lets a domain's copy be served however old it is, or no longer.
  func hold(_ domain: String, _ isHeld: Bool) {
    if isHeld, held.count < Self.capacity { held.insert(domain) } else { held.remove(domain) }
  }

  /// Lets a domain fail in this way, or no longer.
  func tell(_ domain: String, _ outcome: CDNOutcome?) {
    if outcome != nil, told.count >= Self.capacity, told[domain] == nil { return }
    told[domain] = outcome
  }
}
#endif
