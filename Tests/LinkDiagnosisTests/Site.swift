import Foundation
import HostingEvidence
import LinkDiagnosis

/// Answers of a site and of Apple's network, as they were seen.
enum Site {
  static let app = "8A3KX2M9QT.com.example.shop"

  /// A file that opens the app for `path`.
  static func file(_ path: String = "/buy/*", app: String = Site.app) -> String {
    #"{"applinks":{"details":[{"appIDs":["\#(app)"],"components":[{"/":"\#(path)"}]}]},"webcredentials":{"apps":["\#(app)"]}}"#
  }

  /// The exchange in which `host` answered.
  static func evidence(
    _ url: WebAddress, status: Int = 200,
    _ headers: [HTTPHeader] = [HTTPHeader("Content-Type", "application/json")],
    body: String, problems: Fact<[TrustProblem]> = .known([])
  ) -> FetchEvidence {
    let bytes = Array(body.utf8)
    let address = IPAddress("203.0.113.7").map { Fact<IPAddress>.known($0) } ?? .unknown(.notReached)
    let response = ResponseEvidence(
      status: status, headers: headers,
      body: BodyEvidence(bytes: bytes, receivedCount: bytes.count, sha256: "\(body.hashValue)"))
    let tls = TLSEvidence(version: "TLS 1.3", applicationProtocol: "h2", problems: problems)
    return FetchEvidence(
      url: url, resolution: .known(NameResolution(addresses: address.value.map { [$0] } ?? [])),
      attempts: [FetchAttempt(address: address, tls: .known(tls), response: response)])
  }

  /// What `host` answered to the question for its file.
  static func survey(
    _ host: String, _ file: String, status: Int = 200, problems: Fact<[TrustProblem]> = .known([])
  ) -> HostingSurvey {
    let url = WebAddress(host: host, target: HostedFile.Role.wellKnown.path)
    return HostingSurvey(
      domain: host,
      wellKnown: HostedFile(.wellKnown, evidence(url, status: status, body: file, problems: problems))
    )
  }

  /// What Apple's network answered about `host`.
  static func network(_ host: String, _ file: String) -> FetchEvidence {
    evidence(
      CDNAddress.address(of: host),
      [HTTPHeader("Content-Type", "application/json"), HTTPHeader("Cache-Control", "max-age=21600,public")],
      body: file)
  }

  /// A failure of Apple's network.
  static func failure(_ host: String, _ reason: String) -> FetchEvidence {
    evidence(
      CDNAddress.address(of: host), status: 404, [HTTPHeader("Apple-Failure-Reason", reason)],
      body: "Not Found\n")
  }

  /// A host that serves `file`, which Apple's network has too.
  static func record(_ host: String, _ file: String = Site.file()) -> HostRecord {
    HostRecord(survey(host, file), network: network(host, file))
  }
}
