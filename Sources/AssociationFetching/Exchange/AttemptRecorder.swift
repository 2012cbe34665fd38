#if Server
import HostingEvidence
import NIOConcurrencyHelpers
import NIOCore

/// Keeps what is seen of one exchange, ends it in time, and says once that it is over.
final class AttemptRecorder: Sendable {
  let limits: FetchLimits
  /// Succeeds when the exchange is over; the connection may take a moment longer.
  let done: EventLoopPromise<Void>
  private let loop: any EventLoop
  fileprivate let state: NIOLockedValueBox<State>

  fileprivate struct State {
    var attempt: FetchAttempt
    var head: ResponseEvidence?
    var body: [UInt8] = []
    var receivedCount = 0
    var encodings: [[UInt8]] = []
    var phase = FetchPhase.connect
    var phaseStart = ContinuousClock.now
    var timer: Scheduled<Void>?
    var overall: Scheduled<Void>?
    var channel: (any Channel)?
    var isOver = false
  }

  init(_ attempt: FetchAttempt, limits: FetchLimits, loop: any EventLoop) {
    self.limits = limits
    self.loop = loop
    done = loop.makePromise()
    state = NIOLockedValueBox(State(attempt: attempt))
    let seconds = limits.overall / .seconds(1)
    let overall = loop.scheduleTask(in: TimeAmount(limits.overall)) { self.fail(.timedOut(seconds: seconds)) }
    state.withLockedValue { $0.overall = overall }
  }

  // MARK: - Phases

  /// Ends the phase before, starts `phase` and its time.
  func begin(_ phase: FetchPhase) {
    let seconds = limits.phase / .seconds(1)
    let timer = loop.scheduleTask(in: TimeAmount(limits.phase)) {
      self.fail(.timedOut(seconds: seconds), in: phase)
    }
    let old = state.withLockedValue { state -> Scheduled<Void>? in
      guard !state.isOver else { return timer }
      state.endPhase()
      state.phase = phase
      defer { state.timer = timer }
      return state.timer
    }
    old?.cancel()
  }

  /// Keeps the connection, which ends with the exchange.
  func connected(_ channel: any Channel) {
    let isOver = state.withLockedValue { state in
      state.channel = channel
      return state.isOver
    }
    if isOver { channel.close(promise: nil) }
  }

  // MARK: - What is seen

  /// Keeps the encodings of the certificates that the server showed.
  func showed(_ encodings: [[UInt8]]) {
    state.withLockedValue { state in
      state.encodings = encodings
      if state.attempt.tls.value == nil { state.attempt.tls = .known(TLSEvidence()) }
    }
  }

  /// Keeps what the handshake agreed on.
  func agreed(version: String?, applicationProtocol: String?) {
    state.withLockedValue { state in
      var tls = state.attempt.tls.value ?? TLSEvidence()
      tls.version = version
      tls.applicationProtocol = applicationProtocol
      state.attempt.tls = .known(tls)
    }
  }

  /// Keeps the head of the response.
  func received(_ head: ResponseEvidence) {
    guard head.headers.count <= limits.maximumHeaders,
      head.headers.reduce(0, { $0 + $1.name.utf8.count + $1.value.utf8.count }) <= limits.maximumHead
    else { return fail(.headTooLarge) }
    begin(.body)
    state.withLockedValue { $0.head = head }
  }

  /// Keeps a part of the body, as much as the limit allows.
  func received(_ part: ByteBuffer) {
    let isFull = state.withLockedValue { state in
      guard !state.isOver else { return false }
      state.receivedCount += part.readableBytes
      state.body += part.readableBytesView.prefix(max(0, limits.maximumBody - state.body.count))
      return state.receivedCount > limits.maximumBody
    }
    if isFull { finish(nil) }
  }

  // MARK: - The end

  /// Ends the exchange: the response is whole.
  func complete(hasExtraBytes: Bool) { finish(nil, isComplete: true, hasExtraBytes: hasExtraBytes) }

  /// Ends the exchange with a failure in the phase that it is in, or only if that is `phase`.
  func fail(_ cause: FetchFailure.Cause, in phase: FetchPhase? = nil) { finish(cause, only: phase) }

  private func finish(
    _ cause: FetchFailure.Cause?, isComplete: Bool = false, hasExtraBytes: Bool = false,
    only phase: FetchPhase? = nil
  ) {
    let last: State? = state.withLockedValue { state in
      guard !state.isOver, phase == nil || phase == state.phase else { return nil }
      state.isOver = true
      if let cause {
        state.attempt.failure = FetchFailure(state.phase, cause)
      } else {
        state.endPhase()
      }
      if var head = state.head {
        head.body = BodyDecoding.evidence(
          state.body, received: state.receivedCount, of: head, limit: limits.maximumBody,
          isComplete: isComplete)
        head.body.hasExtraBytes = hasExtraBytes
        state.attempt.response = head
      }
      return state
    }
    guard let last else { return }
    last.timer?.cancel()
    last.overall?.cancel()
    last.channel?.close(promise: nil)
    done.succeed()
  }

  /// What was seen, and the encodings of the certificates.
  var result: (attempt: FetchAttempt, encodings: [[UInt8]]) {
    state.withLockedValue { ($0.attempt, $0.encodings) }
  }

  /// Whether the head of the response is there.
  var hasHead: Bool { state.withLockedValue { $0.head != nil } }
}

extension AttemptRecorder.State {
  /// Writes down how long the phase took.
  fileprivate mutating func endPhase() {
    let now = ContinuousClock.now
    let duration = now - phaseStart
    phaseStart = now
    switch phase {
    case .connect: attempt.timings.connect = duration
    case .handshake: attempt.timings.handshake = duration
    case .firstByte: attempt.timings.firstByte = duration
    case .body: attempt.timings.body = duration
    case .resolve, .proxy: break
    }
  }
}
#endif
