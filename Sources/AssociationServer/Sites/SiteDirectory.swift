#if Server
import AssociationResponder
import Hummingbird
import NIOConcurrencyHelpers

/// The sites that are served now, by their hosts.
final class SiteDirectory: Sendable {
  private let state: NIOLockedValueBox<State>

  /// The sites at one moment.
  struct State: Sendable {
    /// In the order in which the user named them.
    var sites: [ServedSite]
    /// The number of each site by its host.
    fileprivate var table: SiteTable<Int>
    /// One-time links that were used, by site; bounded.
    fileprivate var usedLinks: [String: Set<String>] = [:]
    /// Links that a scanner asked for, by site; bounded.
    fileprivate var scannedLinks: [String: Set<String>] = [:]
  }

  /// The most links of a site that are remembered.
  private static let mostLinks = 10_000

  /// Reads the sites.
  ///
  /// - Throws: `SiteNameError` where a host can be none, or two sites have the same.
  init(_ settings: [SiteSettings]) throws(SiteNameError) {
    let sites = settings.map { ServedSite($0) }
    state = NIOLockedValueBox(State(sites: sites, table: try Self.table(sites)))
  }

  private static func table(_ sites: [ServedSite]) throws(SiteNameError) -> SiteTable<Int> {
    var numbers: [String: Int] = [:]
    var fallback: Int?
    for (index, site) in sites.enumerated() {
      if let host = site.settings.host {
        guard numbers.updateValue(index, forKey: host) == nil else {
          throw SiteNameError(name: host, isTwice: true)
        }
      } else {
        guard fallback == nil else { throw SiteNameError(name: "*", isTwice: true) }
        fallback = index
      }
    }
    for (index, site) in sites.enumerated() {
      for alias in site.aliases where numbers[alias] == nil { numbers[alias] = index }
    }
    return try SiteTable(numbers, fallback: fallback)
  }

  /// All sites.
  var sites: [ServedSite] { state.withLockedValue { $0.sites } }

  /// The site of a host, as a request or a client of TLS names it.
  func site(for host: String) -> ServedSite? {
    state.withLockedValue { state in state.table.value(for: host).map { state.sites[$0] } }
  }

  /// The answer of a site that does nothing wrong to a request for one of its files; `nil` for other sites and requests.
  ///
  /// What most requests are for: the site itself, which has much to copy, is not handed out.
  func fileAnswer(to request: AssociationRequest) -> Response? {
    state.withLockedValue { state in
      guard let index = state.table.value(for: request.host), state.sites[index].fault == nil else {
        return nil
      }
      return state.sites[index].answers.answer(to: request)
    }
  }

  /// The site of this name in the interface.
  func site(named name: String) -> ServedSite? {
    state.withLockedValue { state in state.sites.first { $0.settings.name == name } }
  }

  /// Tells a site what to do wrong, or nothing; says whether there is such a site.
  func setFault(_ fault: SiteFault?, of name: String) -> Bool {
    state.withLockedValue { state in
      guard let index = state.sites.firstIndex(where: { $0.settings.name == name }) else { return false }
      state.sites[index].fault = fault
      state.scannedLinks[name] = nil
      return true
    }
  }

  /// Lets the first site answer for one more host, which another site may not have.
  func addAlias(_ host: String) throws(SiteNameError) {
    var changed = state.withLockedValue { $0.sites }
    guard !changed.isEmpty else { return }
    changed[0].aliases.insert(host)
    let table = try Self.table(changed)
    state.withLockedValue { state in
      state.sites[0].aliases.insert(host)
      state.table = table
    }
  }

  /// Looks at the files of every site, and returns those that changed.
  func refresh() -> [ServedSite] {
    var changed: [ServedSite] = []
    for site in sites {
      guard var new = site.refreshed() else { continue }
      state.withLockedValue { state in
        guard let index = state.sites.firstIndex(where: { $0.settings == site.settings }) else { return }
        // What was told meanwhile stays told.
        new.fault = state.sites[index].fault
        new.aliases = state.sites[index].aliases
        state.sites[index] = new
      }
      changed.append(new)
    }
    return changed
  }

  // MARK: - Links that work once

  /// Uses up a link that works once; says whether it was unused.
  func use(_ link: String, of name: String) -> Bool {
    state.withLockedValue { Self.insert(link, of: name, into: &$0.usedLinks) }
  }

  /// Notes that a scanner saw a link; says whether it was the first time.
  func scan(_ link: String, of name: String) -> Bool {
    state.withLockedValue { Self.insert(link, of: name, into: &$0.scannedLinks) }
  }

  /// How many one-time links of a site were used.
  func usedCount(of name: String) -> Int { state.withLockedValue { $0.usedLinks[name]?.count ?? 0 } }

  /// Makes every link of a site work again.
  func renewLinks(of name: String) {
    state.withLockedValue { state in
      state.usedLinks[name] = nil
      state.scannedLinks[name] = nil
    }
  }

  private static func insert(_ link: String, of name: String, into links: inout [String: Set<String>]) -> Bool
  {
    if links[name, default: []].count >= mostLinks { links[name] = nil }
    return links[name, default: []].insert(link).inserted
  }
}
#endif
