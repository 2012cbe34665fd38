#if Server
import ArgumentParser
import AssociationServer
import FindingReports
import Foundation

/// `applinks ca show`: the authority, and how devices trust it.
struct CAShowVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the local authority, how devices trust it, and what that cannot do.",
    discussion: """
      Ends with 0, and with 2 where there is no authority, or it cannot be used.

      Example:
        applinks ca show
      """)

  @Option(help: "text or json.")
  var format: MatchFormat = .text

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let access = try AuthorityAccess(console)
    let authority = try access.authority()
    let end = String(authority.end.ISO8601Format().prefix(10))
    guard format == .json else {
      try console.output.write(Self.text(authority, access.store, end))
      return .success
    }
    var json = JSONText()
    json.object { json in
      json.member("name", authority.name)
      json.member("certificate", access.store.certificatePath)
      json.member("sha256", authority.fingerprint)
      json.member("end", end)
    }
    try console.output.write(json.text + "\n")
    return .success
  }

  private static func text(_ authority: LocalAuthority, _ store: AuthorityStore, _ end: String) -> String {
    let path = store.certificatePath
    return """
      \(authority.name)
        certificate  \(path)
        SHA-256      \(authority.fingerprint)
        good until   \(end)

      Trust it only on devices for tests, and remove it there when you are done: whoever has the key can pose as any site.
      Menus are named as current versions name them; they are no part of what Apple or Google document about links.

      iOS and iPadOS
        1. Send the certificate to the device (AirDrop, mail, or a page) and allow the profile.
        2. Settings > General > VPN & Device Management: install the profile.
        3. Settings > General > About > Certificate Trust Settings: switch it on.
      A simulator
        xcrun simctl keychain booted add-root-cert \(ShellWord.quoted(path))
      Android
        Settings > Security > Encryption & credentials > Install a certificate > CA certificate. Apps trust it only where
        their network security configuration names user certificates; Android's verifier of App Links asks for the
        trusted roots (android-app-links.md: the chain must verify against them).
      macOS
        security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db \(ShellWord.quoted(path))
      Linux (Debian, Ubuntu)
        sudo cp \(ShellWord.quoted(path)) /usr/local/share/ca-certificates/applinks.crt && sudo update-ca-certificates
      One command alone
        curl --cacert \(ShellWord.quoted(path)) ...

      What trust cannot do
        - Outside developer mode Apple accepts no root of your own: an app from TestFlight or the App Store never takes
          the file from this machine (WWDC19, documented). In developer mode any certificate is accepted, trusted or not.
        - "applinks:" takes no port (TN3155, documented): a real phone needs port 443 (--https-port 443) or a tunnel
          (--tunnel ngrok).

      """
  }
}
#endif
