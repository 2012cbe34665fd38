#if Server
import NIOCore
import NIOSSL

/// How the sites speak TLS: the certificate goes by the name that the client asks for.
struct SiteTLS: Sendable {
  let directory: SiteDirectory
  let cupboard: CertificateCupboard

  /// The configuration.
  ///
  /// - Throws: An error of NIOSSL or swift-certificates where no certificate can be made.
  func configuration() throws -> TLSConfiguration {
    let first = try cupboard.certificate(for: "localhost")
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: first.chain, privateKey: first.key)
    configuration.minimumTLSVersion = .tlsv12
    configuration.shutdownTimeout = .milliseconds(500)
    configuration.sslContextCallback = { [directory, cupboard] values, promise in
      promise.completeWith(Result { try Self.override(for: values.serverHostname, directory, cupboard) })
    }
    return configuration
  }

  /// What is shown to a client that asks for `name`; clients that connect by address ask for none.
  private static func override(
    for name: String?, _ directory: SiteDirectory, _ cupboard: CertificateCupboard
  ) throws -> NIOSSLContextConfigurationOverride {
    let host = name?.lowercased() ?? "localhost"
    let site = directory.site(for: host)
    let fault = site?.fault.flatMap { $0.kind.isOfCertificate ? $0.kind : nil }
    // A name without a site gets the certificate of this machine, so that nobody makes us sign for any name.
    let certificate = try cupboard.certificate(for: site == nil ? "localhost" : host, fault: fault)
    var override = NIOSSLContextConfigurationOverride()
    override.certificateChain = certificate.chain
    override.privateKey = certificate.key
    return override
  }
}
#endif
