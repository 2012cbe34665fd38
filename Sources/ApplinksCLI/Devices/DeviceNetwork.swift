import ArgumentParser
import DeviceSimulation
import HostingEvidence

#if Server
import AssociationFetching
#endif

/// The network of a simulated device: real exchanges with real servers, or with what stands in for them.
enum DeviceNetwork {
  #if Server
  /// What asks for a device.
  static func fetch(
    _ network: NetworkSettings, _ cdn: CDNOptions, in console: Console
  ) throws(ToolError) -> DeviceEngine.Fetch {
    var settings = network
    settings.userAgent = network.userAgent ?? FetchSettings.device
    let fetcher = try settings.fetcher(in: console)
    return { request in
      let url: WebAddress
      switch request.place {
      case .cdn: url = cdn.address(of: request.host)
      case .wellKnown: url = WebAddress(host: request.host, target: HostedFile.Role.wellKnown.path)
      case .root: url = WebAddress(host: request.host, target: HostedFile.Role.root.path)
      }
      let evidence = await fetcher.fetch(FetchRequest(url, maximumAddresses: 2))
      return answer(HostedFile(.wellKnown, evidence), isCDN: request.place == .cdn)
    }
  }
  #else
  /// Without a network every question goes unanswered.
  static func fetch(
    _ network: NetworkSettings, _ cdn: CDNOptions, in console: Console
  ) throws(ToolError) -> DeviceEngine.Fetch {
    { _ in .noAnswer("this build of applinks has no network (trait Server)") }
  }
  #endif

  /// For verbs that ask nothing.
  static let none: DeviceEngine.Fetch = { _ in .noAnswer("nothing is asked") }

  /// What was seen, as a device takes it.
  static func answer(_ file: HostedFile, isCDN: Bool) -> AssociationAnswer {
    guard let attempt = file.attempt, let response = attempt.response, attempt.failure == nil else {
      return .noAnswer(hindrance(file))
    }
    let isTrusted = attempt.tls.value?.isTrusted
    if isCDN, isTrusted == false { return .noAnswer("the certificate is not trusted") }
    let read = CDNAnswer(response)
    return .response(
      AssociationAnswer.Response(
        status: response.status, body: response.body.bytes, isTrusted: isTrusted,
        cdnFailure: isCDN
          ? read.failure.map { [$0.reason, $0.details].compactMap { $0 }.joined(separator: " -- ") } : nil,
        triesDirect: isCDN ? read.triesDirect : nil, fault: fault(response)))
  }

  private static func hindrance(_ file: HostedFile) -> String {
    if let failure = file.attempt?.failure { return failure.clause }
    if let reservation = file.attempt?.reservation {
      return "it leads to \(reservation.phrase); add --allow-private"
    }
    return (file.evidence.resolution.value?.failure ?? .notFound).clause
  }

  /// Why a body is of no use as it came. A web page is none of that: the device finds out that it is no JSON.
  private static func fault(_ response: ResponseEvidence) -> String? {
    guard response.status == 200, !response.isUsable, response.page == .content else { return nil }
    let body = response.body
    if let problem = body.decodingProblem { return "the body cannot be decompressed: \(problem)" }
    if body.isOverLimit { return "the body is larger than what is read" }
    if !body.isComplete { return "the body ended early" }
    if body.hasExtraBytes { return "more bytes came than were announced" }
    return response.page == .content
      ? "the body has an encoding that is not read" : "a web page came, no file"
  }
}
