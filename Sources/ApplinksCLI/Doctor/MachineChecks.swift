#if Server
import AssociationFetching
#endif

/// Looks at the machine: what this build can do, and which programs and settings its verbs find.
struct MachineChecks {
  private let console: Console

  init(_ console: Console) { self.console = console }

  /// The checks in the order of the report.
  func all() -> [DoctorCheck] {
    [build(), roots(), proxy()].compactMap { $0 } + Self.programs.map(program)
  }

  /// The parts that this build of the tool has.
  private func build() -> DoctorCheck {
    var parts: [String] = []
    var missing: [String] = []
    #if Server
    parts.append("asks domains")
    #else
    missing.append("Server")
    #endif
    #if Inspection
    parts.append("reads Swift sources")
    #else
    missing.append("Inspection")
    #endif
    let version = "applinks \(ApplinksVersion.current)"
    guard missing.isEmpty else {
      return DoctorCheck(
        "build", .missing, "\(version) was built without \(missing.joined(separator: " and ")).",
        help: "Build it with the default traits.")
    }
    return DoctorCheck("build", .ok, "\(version) \(parts.joined(separator: " and ")).")
  }

  /// The roots by which certificates are judged.
  private func roots() -> DoctorCheck? {
    #if Server
    let file = console.environment["SSL_CERT_FILE"]
    guard let problem = AssociationFetcher.problemOfRoots(file: file) else {
      return DoctorCheck(
        "roots", .ok, "Certificates are judged by \(file.map(Quoted.text) ?? "the system's roots").")
    }
    return DoctorCheck(
      "roots", .missing, "Whether certificates are trusted cannot be told: \(problem).",
      help: "Install the package ca-certificates, or name a file in SSL_CERT_FILE.")
    #else
    return nil
    #endif
  }

  /// The proxy that stands before domains.
  private func proxy() -> DoctorCheck {
    let names = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]
    guard let name = names.first(where: { !(console.environment[$0] ?? "").isEmpty }) else {
      return DoctorCheck("proxy", .ok, "No proxy stands between this machine and domains.")
    }
    return DoctorCheck(
      "proxy", .note, "\(name) is set: addresses and certificates of domains are unknown behind a proxy.",
      help: "Leave it out, or except domains in NO_PROXY, where they can be reached directly.")
  }

  /// A program that a verb or a person needs.
  private struct Program {
    let name: String
    let use: String
    let package: String
    let isNeeded: Bool
  }

  private static let programs = [
    Program(name: "git", use: "git:REV:PATH as a source", package: "the package git", isNeeded: true),
    Program(
      name: "adb", use: "asking a connected Android device for \"pm get-app-links\"",
      package: "the package adb",
      isNeeded: false),
    Program(name: "xcrun", use: "simulators, on a Mac only", package: "Xcode", isNeeded: false),
  ]

  private func program(_ program: Program) -> DoctorCheck {
    if let path = console.program(program.name) {
      return DoctorCheck(program.name, .ok, "\(program.name) is \(Quoted.visible(path)).")
    }
    return DoctorCheck(
      program.name, program.isNeeded ? .missing : .note,
      "\(program.name) is not on the PATH; it is for \(program.use).",
      help: program.isNeeded ? "Install \(program.package)." : nil)
  }
}
