import AssociationLint
import Findings
import HostingEvidence

#if Server
import AssociationFetching
#endif

/// Reads a domain's association file as a device would get it.
struct DomainReader {
  private let console: Console
  private let network: NetworkSettings

  init(_ console: Console, _ network: NetworkSettings) {
    self.console = console
    self.network = network
  }

  #if Server
  /// The file of `domain`.
  ///
  /// - Throws: ``ToolError`` with what keeps a device from reading it.
  func read(_ domain: String) async throws(ToolError) -> SourceFile {
    let host = try NetworkSettings.host(domain)
    let fetcher = try network.fetcher(in: console)
    let url = WebAddress(host: host, target: HostedFile.Role.wellKnown.path)
    let file = HostedFile(.wellKnown, await fetcher.fetch(FetchRequest(url, maximumAddresses: 2)))
    let survey = HostingSurvey(domain: host, wellKnown: file)
    if let hindrance = survey.hindrance {
      throw ToolError("\(Quoted.text(host)) cannot be asked: \(hindrance).")
    }
    let problems = HostingLinter().findings(in: survey).filter { $0.severity == .error }
    guard let content = file.content, problems.isEmpty else {
      let reason =
        problems.first.map { "\($0.message) \($0.help)" } ?? "There is no file that a device reads."
      throw ToolError(
        "No device reads \(Quoted.text(file.name)): \(reason) \"applinks lint \(host)\" shows everything.")
    }
    if file.attempt?.tls.value?.problems.value == nil, file.attempt?.tls != .unknown(.proxy) {
      console.note(
        "Note: it is not known whether the certificate of \(Quoted.text(host)) is trusted: this machine has no roots."
      )
    }
    return SourceFile(name: file.name, path: nil, bytes: content)
  }
  #else
  func read(_ domain: String) async throws(ToolError) -> SourceFile {
    throw ToolError(
      "\(Quoted.text(domain)) cannot be fetched: this build of applinks has no network (trait Server); name a file."
    )
  }
  #endif
}
