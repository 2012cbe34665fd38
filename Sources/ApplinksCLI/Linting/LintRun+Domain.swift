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

  /// Judges every domain that entitlements claim, and points from what is wrong with one to its entries.
  mutating func addDomains(_ claims: [ClaimedHost]) async {
    let surveys: [HostingSurvey]
    do throws(ToolError) {
      surveys = await Self.surveys(of: claims.map(\.host), try options.network.settings.fetcher(in: console))
    } catch {
      for claim in claims { fail(claim.host, error) }
      return
    }
    for (claim, survey) in zip(claims, surveys) {
      do throws(ToolError) {
        try add(survey, claimedAt: claim.entries)
      } catch {
        fail(claim.host, error)
      }
    }
  }

  /// What is seen of the hosts, a few of them at a time.
  private static func surveys(of hosts: [String], _ fetcher: AssociationFetcher) async -> [HostingSurvey] {
    await withTaskGroup(of: (Int, HostingSurvey).self) { tasks in
      let surveyor = DomainSurveyor(fetcher)
      var surveys: [(Int, HostingSurvey)] = []
      for (index, host) in hosts.enumerated() {
        if index >= 8, let done = await tasks.next() { surveys.append(done) }
        tasks.addTask { (index, await surveyor.survey(host)) }
      }
      for await done in tasks { surveys.append(done) }
      return surveys.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  /// Judges what was seen of a domain, which entitlements claim at `entries`.
  mutating func add(_ survey: HostingSurvey, claimedAt entries: [RelatedPlace] = []) throws(ToolError) {
    if let hindrance = survey.hindrance {
      throw ToolError("\(Quoted.text(survey.domain)) cannot be asked: \(hindrance).")
    }
    let name = survey.wellKnown.name
    files.append(name)
    var found = policy(for: name).apply(to: HostingLinter(settings: settings).findings(in: survey))
    for index in found.indices where found[index].place.file == name { found[index].related += entries }
    findings += found
    if found.contains(where: { $0.severity == .error }) { notePlatform(survey) }
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

  /// Names the host whose configuration mends how the files are served.
  private func notePlatform(_ survey: HostingSurvey) {
    guard let platform = HostingPlatform.recognised(in: survey.wellKnown.response?.headers ?? []).first else {
      return
    }
    console.note(
      "Note: \(survey.domain) is served by \(platform.name) (\(Quoted.visible(platform.sign))): "
        + "\"applinks generate \(platform.recipe)\" prints the configuration that serves the files rightly.")
  }
  #else
  mutating func addDomains(_ claims: [ClaimedHost]) async {
    for claim in claims { await addDomain(claim.host) }
  }

  mutating func addDomain(_ name: String) async {
    fail(name, ToolError("\(Quoted.text(name)) cannot be fetched: this build has no network (trait Server)."))
  }
  #endif
}
