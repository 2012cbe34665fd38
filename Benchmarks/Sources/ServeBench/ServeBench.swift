import AssociationResponder
import AssociationServer
import Foundation
import Hummingbird
import HummingbirdHTTP2
import Logging
import NIOCore
import NIOSSL

/// Serves one association file in one of three ways, for a program that measures rates.
///
/// Arguments: the way (`bare`: a route of Hummingbird with the same bytes; `middleware`: `HummingbirdAssociations`;
/// `server`: the whole of `applinks serve`), the site's folder, the port of HTTP, the port of HTTPS, and for the first two
/// the files of a certificate and its key.
@main
enum ServeBench {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 6, let http = Int(arguments[3]), let https = Int(arguments[4]) else {
      return print("ServeBench bare|middleware|server FOLDER HTTP-PORT HTTPS-PORT CERTIFICATE KEY")
    }
    if arguments[1] == "server" {
      let settings = ServerSettings(
        sites: [SiteSettings(host: "shop.example", folder: arguments[2])], httpsPort: https, httpPort: http,
        controlPort: 0, token: "token")
      return try await SiteServer(settings, authority: try LocalAuthority()).run()
    }
    let site = try AssociationSite(folder: arguments[2], maximumAge: 0)
    let router = Router()
    if arguments[1] == "middleware" {
      router.add(middleware: HummingbirdAssociations(try AssociationResponder(["shop.example": site])))
    } else {
      let body = ByteBuffer(bytes: site.association?.bytes ?? [])
      // The same headers, so that the same bytes go out.
      let headers: HTTPFields = [
        .contentType: "application/json", .eTag: "\"0123456789abcdef-375\"", .cacheControl: "no-cache",
      ]
      router.get("/.well-known/apple-app-site-association") { _, _ in
        Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: body))
      }
    }
    let certificates = try NIOSSLCertificate.fromPEMFile(arguments[5])
    let tls = TLSConfiguration.makeServerConfiguration(
      certificateChain: certificates.map { .certificate($0) },
      privateKey: .privateKey(try NIOSSLPrivateKey(file: arguments[6], format: .pem)))
    let logger = Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
    let plain = Application(
      responder: router.buildResponder(),
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: http), backlog: 1024),
      logger: logger)
    let secure = Application(
      responder: router.buildResponder(), server: try .http2Upgrade(tlsConfiguration: tls),
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: https), backlog: 1024),
      logger: logger)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await plain.run() }
      group.addTask { try await secure.run() }
      try await group.next()
    }
  }
}
