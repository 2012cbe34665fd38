#if Server
import Foundation
import TestOrigin

/// A shop on loopback, and runs of the tool that ask it as `shop.example`.
struct HostedShop {
  static let wellKnown = "/.well-known/apple-app-site-association"
  static let file =
    #"{"applinks":{"details":[{"appIDs":["8A3KX2M9QT.com.example.shop"],"components":[{"/":"/buy/*"}]}]}}"#

  static let authority = try? TestCertificate.Authority()

  let origin: TestOrigin
  private let addresses: [String]
  /// The seconds for each step; short only where a test waits for their end.
  var stepTimeout = 20

  /// A shop that answers by `answer`, and where that says nothing as it should.
  init(
    certificate: TestCertificate? = nil, isPlain: Bool = false, speaksHTTP2: Bool = false,
    addresses: [String] = ["127.0.0.1"],
    _ answer: @escaping @Sendable (OriginRequest) -> OriginAnswer? = { _ in nil }
  ) async throws {
    self.addresses = addresses
    let usual = try TestCertificate(["shop.example", "www.shop.example"], from: Self.authority)
    origin = try await TestOrigin(
      isPlain ? nil : certificate ?? usual, speaksHTTP2: speaksHTTP2, hosts: addresses
    ) { request in answer(request) ?? Self.usual(request) }
  }

  static func usual(_ request: OriginRequest) -> OriginAnswer {
    switch request.path {
    case wellKnown: .json(file)
    case "/.well-known/assetlinks.json": .json("[]")
    default: .status(404)
    }
  }

  /// The options by which the tool finds the shop.
  var options: [String] {
    var options = ["--allow-private", "--cacert", "ca.pem", "--step-timeout", "\(stepTimeout)"]
    for host in ["shop.example", "www.shop.example"] {
      for address in addresses {
        let text = address.contains(":") ? "[\(address)]" : address
        options += ["--resolve", "\(host):443:\(text):\(origin.port)"]
      }
    }
    return options
  }

  /// Runs the tool with `arguments` and the options that find the shop.
  func run(_ arguments: String..., input: String = "", files: [String: String] = [:]) async throws -> ToolRun
  {
    try await run(list: arguments, input: input, files: files)
  }

  func run(list arguments: [String], input: String = "", files: [String: String] = [:]) async throws
    -> ToolRun
  {
    try await ToolRun(
      list: arguments + options, input: input,
      files: files.merging(["ca.pem": Self.authority?.pem ?? ""]) { first, _ in first },
      environment: ["SSL_CERT_FILE": "/dev/null"])
  }
}
#endif
