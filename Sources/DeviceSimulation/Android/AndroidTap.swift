public import AssetLinks
import LinkOpening

/// What an Android device does with a link that an app hands to the system.
public struct AndroidTap: Sendable {
  /// The outcomes.
  public enum Outcome: Hashable, Sendable {
    /// The app opens.
    case app(String)
    /// The browser opens.
    case browser
    /// The user is asked: these apps, and for links of the web the browser.
    case choice([String])
    /// No app takes the link.
    case nothing
    /// It cannot be said.
    case unknown

    /// The word in all output.
    public var word: String {
      switch self {
      case .app: "app"
      case .browser: "browser"
      case .choice: "choice"
      case .nothing: "nothing"
      case .unknown: "unknown"
      }
    }
  }

  /// The link.
  public let link: AndroidLink
  /// What happens.
  public let outcome: Outcome
  /// Why.
  public let notes: [SourcedNote]
  /// How each app that may take the link stands to it, the first installed first.
  public let standings: [AndroidStanding]

  /// Decides about a link on a device with its `files`.
  public init(_ link: AndroidLink, on device: AndroidDevice, files: [String: [UInt8]]) {
    self.link = link
    standings = device.apps.compactMap { AndroidStanding(of: $0, to: link, on: device, files) }
    (outcome, notes) =
      !link.isWeb
      ? Self.ownScheme(standings)
      : device.level.judgesHostsSeparately ? Self.approved(standings) : Self.asked(standings)
  }

  private static func packages(_ standings: [AndroidStanding], _ kinds: AndroidStanding.Kind...) -> [String] {
    standings.filter { kinds.contains($0.kind) }.map(\.package)
  }

  /// A scheme of one's own: any app may declare it, and where several do, the user is asked (folklore).
  private static func ownScheme(_ standings: [AndroidStanding]) -> (Outcome, [SourcedNote]) {
    let takers = packages(standings, .takes)
    if takers.count > 1 {
      return (
        .choice(takers), [SourcedNote("Several apps declare the scheme, so the user is asked.", .folklore)]
      )
    }
    guard packages(standings, .unknown).isEmpty else { return unknown(standings) }
    guard let app = takers.first else {
      return (.nothing, [SourcedNote("No app declares the scheme.", .folklore)])
    }
    return (.app(app), [SourcedNote("One app declares the scheme, which needs no verification.", .observed)])
  }

  /// Android 12 and later: a verified app, else one that the user has chosen, else the browser.
  private static func approved(_ standings: [AndroidStanding]) -> (Outcome, [SourcedNote]) {
    let verified = packages(standings, .verified)
    // An app of which nothing is known may be verified as well, and the last installed one of those opens.
    if let open = standings.lastIndex(where: { $0.kind == .unknown }),
      !standings[(open + 1)...].contains(where: { $0.kind == .verified })
    {
      return unknown(standings)
    }
    if let app = verified.last {
      var notes = [SourcedNote("The host is verified for the app.", .documented, "VER")]
      if verified.count > 1 {
        notes.append(
          SourcedNote(
            "Several apps are verified for the host; the last installed one opens.", .observed, "DVSVC"))
      }
      return (.app(app), notes)
    }
    if let app = packages(standings, .selected).last {
      return (.app(app), [SourcedNote("The user has chosen the app for the host.", .observed, "MAESTRO")])
    }
    return (
      .browser,
      [SourcedNote("No app is verified or chosen for the host, so the browser opens.", .observed, "MAESTRO")]
    )
  }

  /// Up to Android 11: an app that is verified with all its hosts, or that the user has chosen for good, else a question.
  private static func asked(_ standings: [AndroidStanding]) -> (Outcome, [SourcedNote]) {
    let defaults = packages(standings, .verified, .selected)
    guard packages(standings, .unknown).isEmpty else { return unknown(standings) }
    if defaults.count > 1 {
      return (
        .choice(defaults),
        [SourcedNote("Several apps are defaults for the link; what happens then is not known.")]
      )
    }
    if let app = defaults.first {
      return (.app(app), [SourcedNote("The app is the default for the link.", .documented, "VER")])
    }
    let takers = packages(standings, .takes)
    guard !takers.isEmpty else {
      return (.browser, [SourcedNote("No app takes the link.", .documented, "IF")])
    }
    return (
      .choice(takers),
      [SourcedNote("No app is the default, so the user is asked: an app or the browser.", .folklore)]
    )
  }

  private static func unknown(_ standings: [AndroidStanding]) -> (Outcome, [SourcedNote]) {
    (.unknown, standings.filter { $0.kind == .unknown }.map { SourcedNote($0.sentence) })
  }

  // MARK: - Hosts

  /// The hosts that the filters for links of a manifest name, in small letters, each once.
  static func hosts(of manifest: ManifestDocument) -> [String] {
    var seen: Set<String> = []
    return manifest.filters.filter { $0.hasView != .no && $0.hasWebScheme }.flatMap(\.authorities)
      .filter { $0.host.unresolved == nil }.map { $0.host.text.lowercased() }
      .filter { seen.insert($0).inserted }
  }

  /// Whether a host of a filter covers a host of a link.
  static func covers(_ own: String, _ host: String) -> Bool {
    guard own.hasPrefix("*") else { return own == host }
    return host.hasSuffix(own.dropFirst())
  }
}
