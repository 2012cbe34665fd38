#if Server
import HostingEvidence

/// Spaces the exchanges with one address, so that no server is asked too often.
actor AddressGate {
  private let interval: Duration
  private var next: [IPAddress: ContinuousClock.Instant] = [:]

  /// The most addresses that are remembered before those that may be asked again are forgotten.
  private static let remembered = 4096

  init(rate: Double) { interval = .seconds(1 / max(rate, 0.001)) }

  /// Returns when `address` may be asked.
  func pass(_ address: IPAddress) async {
    let now = ContinuousClock.now
    if next.count > Self.remembered { next = next.filter { $0.value > now } }
    let slot = max(now, next[address] ?? now)
    next[address] = slot.advanced(by: interval)
    if slot > now { try? await Task.sleep(until: slot, clock: .continuous) }
  }
}
#endif
