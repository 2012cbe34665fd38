#if Server
import Foundation
public import HostingEvidence
import NIOCore
import NIOPosix
import NIOSSL

/// Fetches files with evidence: one connection for each address, no redirect followed, nothing tried twice.
///
/// The address that was judged is the one that is connected to: no second look-up can lead elsewhere. A
/// certificate that is not trusted ends nothing, so that it is seen what stands behind it; whoever uses a body asks
/// the problems of the `TLSEvidence` first. No secret is ever sent.
public struct AssociationFetcher: Sendable {
  /// How domains are asked.
  public let settings: FetchSettings
  private let resolver: any NameResolver
  private let group: any EventLoopGroup
  private let context: NIOSSLContext
  private let judge: ChainJudge
  private let gate: AddressGate?
  private let now: @Sendable () -> Timestamp

  /// A fetcher.
  ///
  /// - Parameters:
  ///   - settings: How domains are asked.
  ///   - resolver: What is asked for addresses; the system's unless a test has its own.
  ///   - now: The time at which certificates are judged; the clock's unless a test has its own.
  /// - Throws: An error of NIOSSL where TLS cannot be set up.
  public init(
    _ settings: FetchSettings = FetchSettings(), resolver: any NameResolver = SystemNameResolver(),
    now: (@Sendable () -> Timestamp)? = nil
  ) throws {
    self.settings = settings
    self.resolver = resolver
    self.now = now ?? { Timestamp(seconds: Int64(Date().timeIntervalSince1970)) }
    group = MultiThreadedEventLoopGroup.singleton
    gate = settings.ratePerAddress.map { AddressGate(rate: $0) }
    judge = ChainJudge(roots: TrustRoots(file: settings.rootsFile, additional: settings.additionalRoots))
    var tls = TLSConfiguration.makeClientConfiguration()
    tls.applicationProtocols = ["h2", "http/1.1"]
    // The chain is judged by ``ChainJudge``; no roots need to be read here.
    tls.trustRoots = .certificates([])
    tls.certificateVerification = .noHostnameVerification
    tls.shutdownTimeout = .milliseconds(100)
    context = try NIOSSLContext(configuration: tls)
  }

  /// Whether `text` holds a certificate in PEM.
  public static func isCertificateText(_ text: String) -> Bool { TrustRoots.isUsable(text) }

  /// Why this machine cannot tell trusted certificates from others, one sentence's end; `nil` where it can.
  ///
  /// - Parameter file: The file of roots to judge by; `nil` for the system's.
  public static func problemOfRoots(file: String?) -> String? {
    TrustRoots(file: file, additional: nil).problem
  }

  /// Asks for one file, and returns everything that was seen.
  ///
  /// Ends within the look-up's time and the overall limit, whatever the servers do.
  public func fetch(_ request: FetchRequest) async -> FetchEvidence {
    let url = request.url
    let userAgent = request.userAgent ?? settings.userAgent
    var evidence = FetchEvidence(url: url, userAgent: userAgent)
    if let proxy = settings.proxies.proxy(for: url) {
      evidence.resolution = .unknown(.proxy)
      evidence.attempts = [await fetch(url, userAgent, through: proxy)]
      return evidence
    }
    // An address that is known from before needs no second look-up, whose answer may be another one.
    let known = request.address.map { NameResolution(addresses: [$0]) }
    let resolution = if let known { known } else { await resolve(url) }
    evidence.resolution = .known(resolution)
    let count = request.maximumAddresses ?? settings.limits.maximumAddresses
    let chosen = AddressChoice.spread(resolution.addresses, count: count)
    evidence.attempts = await withTaskGroup(of: (Int, FetchAttempt).self) { tasks in
      for (index, address) in chosen.enumerated() {
        tasks.addTask { (index, await fetch(url, userAgent, at: address, port(address, url))) }
      }
      var attempts: [(Int, FetchAttempt)] = []
      for await attempt in tasks { attempts.append(attempt) }
      return attempts.sorted { $0.0 < $1.0 }.map(\.1)
    }
    return evidence
  }

  // MARK: - Addresses

  /// What the host's name leads to.
  private func resolve(_ url: WebAddress) async -> NameResolution {
    let overrides = settings.overrides.filter { $0.isFor(url) }
    if !overrides.isEmpty { return NameResolution(addresses: overrides.map(\.address), origin: .user) }
    if let address = IPAddress(url.host) { return NameResolution(addresses: [address], origin: .literal) }
    let start = ContinuousClock.now
    let answer = await lookUp(url.host)
    var resolution = NameResolution(addresses: [], duration: ContinuousClock.now - start)
    switch answer {
    case .addresses(let addresses): resolution.addresses = addresses
    case .notFound: resolution.failure = .notFound
    case .failed(let words): resolution.failure = .noAnswer(words)
    case nil: resolution.failure = .timedOut(seconds: settings.limits.phase / .seconds(1))
    }
    return resolution
  }

  /// The port to connect to at `address`, which the user may have given for `url`.
  private func port(_ address: IPAddress, _ url: WebAddress) -> Int {
    settings.overrides.first { $0.isFor(url) && $0.address == address }?.connectPort ?? url.port
  }

  /// The resolver's answer; `nil` where it takes too long, in which case nobody waits for it.
  private func lookUp(_ host: String) async -> ResolverAnswer? {
    let promise = group.next().makePromise(of: ResolverAnswer?.self)
    let timer = promise.futureResult.eventLoop.scheduleTask(in: TimeAmount(settings.limits.phase)) {
      promise.succeed(nil)
    }
    resolver.lookUp(host) { promise.succeed($0) }
    let answer = await withTaskCancellationHandler {
      (try? await promise.futureResult.get()) ?? nil
    } onCancel: {
      promise.succeed(nil)
    }
    timer.cancel()
    return answer
  }

  // MARK: - Exchanges

  private func fetch(
    _ url: WebAddress, _ userAgent: String, at address: IPAddress, _ port: Int
  ) async -> FetchAttempt {
    var attempt = FetchAttempt(address: .known(address), port: port)
    if !url.isSecure { attempt.tls = .unknown(.notApplicable) }
    if let reservation = address.reservation, !settings.allowsReservedAddresses {
      attempt.reservation = reservation
      return attempt
    }
    guard let place = try? SocketAddress(packedIPAddress: ByteBuffer(bytes: address.bytes), port: port) else {
      attempt.failure = FetchFailure(.connect, .other("the address cannot be used"))
      return attempt
    }
    await gate?.pass(address)
    let exchange = Exchange(
      url: url, userAgent: userAgent, context: context, limits: settings.limits, proxy: nil)
    let (result, encodings) = await exchange.run(attempt, at: place, on: group)
    return await judged(result, encodings, url)
  }

  /// Writes down what is wrong with the certificates.
  private func judged(_ attempt: FetchAttempt, _ encodings: [[UInt8]], _ url: WebAddress) async
    -> FetchAttempt
  {
    guard var tls = attempt.tls.value else { return attempt }
    var attempt = attempt
    (tls.chain, tls.problems) = await judge.judge(encodings, host: url.host, time: now())
    attempt.tls = .known(tls)
    return attempt
  }

  private func fetch(_ url: WebAddress, _ userAgent: String, through proxy: ProxyAddress) async
    -> FetchAttempt
  {
    var attempt = FetchAttempt(address: .unknown(.proxy), port: url.port)
    let literal = IPAddress(url.host)?.reservation
    if let reservation = literal ?? (HostText.isLocal(url.host) ? .loopback : nil),
      !settings.allowsReservedAddresses
    {
      attempt.reservation = reservation
      return attempt
    }
    if let problem = proxy.problem {
      attempt.failure = FetchFailure(.proxy, .other(problem))
      return attempt
    }
    let address: IPAddress?
    if let literal = IPAddress(proxy.host) {
      address = literal
    } else if case .addresses(let addresses) = await lookUp(proxy.host) {
      address = addresses.first
    } else {
      address = nil
    }
    guard let address,
      let place = try? SocketAddress(packedIPAddress: ByteBuffer(bytes: address.bytes), port: proxy.port)
    else {
      attempt.failure = FetchFailure(.proxy, .other("the name of the proxy leads to no address"))
      return attempt
    }
    let exchange = Exchange(
      url: url, userAgent: userAgent, context: context, limits: settings.limits, proxy: proxy)
    attempt = await exchange.run(attempt, at: place, on: group).attempt
    // The certificates may be the proxy's own.
    attempt.tls = .unknown(url.isSecure ? .proxy : .notApplicable)
    return attempt
  }
}
#endif
