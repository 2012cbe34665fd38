import AssociationLint
import Findings
import HostingEvidence

#if Server
import AssociationFetching
#endif

extension LintRun {
  #if Server
  /// Judges a domain: how it serves its files, and what is in them.
  mutating func addDomain(_ name: String) async {
    do throws(ToolError) {
      let host = try NetworkSettings.host(name)
      let fetcher = try options.network.settings.fetcher(in: console)
      try add(await DomainSurveyor(fetcher).survey(host))
    } catch {
      fail(name, error)
    }
  }

  /// Judges what was seen of a domain.
  mutating func add(_ survey: HostingSurvey) throws(ToolError) {
    if let hindrance = survey.hindrance {
      throw ToolError("\(Quoted.text(survey.domain)) cannot be asked: \(hindrance).")
    }
    let name = survey.wellKnown.name
    files.append(name)
    findings += policy(for: name).apply(to: HostingLinter(settings: settings).findings(in: survey))
    if case .unknown(.machine(let reason))? = survey.wellKnown.attempt?.tls.value?.problems {
      console.note(
        "Note: it is not known whether the certificate of \(Quoted.text(survey.domain)) is trusted: \(reason)."
      )
    }
    var contents = [survey.wellKnown, survey.assetLinks].compactMap { $0 }
    // Where the first is missing, what stands at the root is worth judging too.
    if survey.wellKnown.content == nil, let root = survey.root { contents.append(root) }
    for file in contents {
      guard let content = file.content else { continue }
      do throws(ToolError) {
        try judge(SourceFile(name: file.name, path: nil, bytes: content))
      } catch {
        fail(file.name, error)
      }
    }
  }
  #else
  mutating func addDomain(_ name: String) async {
    fail(name, ToolError("\(Quoted.text(name)) cannot be fetched: this build has no network (trait Server)."))
  }
  #endif
}
