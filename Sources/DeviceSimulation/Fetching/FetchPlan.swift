import AssociationFiles
import Entitlements
import LinkMatching
import LinkOpening

/// Whether and by which way a device asks for the file of an entitlement's entry.
struct FetchPlan: Hashable, Sendable {
  /// The way; `nil` where the entry is never asked for.
  var route: FetchRoute?
  /// Why.
  var notes: [SourcedNote]

  private init(_ route: FetchRoute?, _ notes: SourcedNote...) {
    self.route = route
    self.notes = notes
  }

  /// The plan for an entry of `app` on `device`.
  static func of(_ entry: AssociatedDomain, _ app: AppPackage, on device: SimulatedDevice) -> FetchPlan {
    if let obstacle = obstacle(entry, device.system) { return FetchPlan(nil, obstacle) }
    guard device.system.asksAppleNetwork else { return beforeCDN(entry, device.system) }
    guard let mode = entry.mode else {
      return FetchPlan(
        .cdn, SourcedNote("The file is asked for through Apple's network.", .documented, "ENT"))
    }
    return alternate(mode, app, device)
  }

  private static func beforeCDN(_ entry: AssociatedDomain, _ system: OSVersion) -> FetchPlan {
    if entry.mode != nil {
      return FetchPlan(
        nil,
        SourcedNote(
          "\(system.text) is older than modes; what it makes of \"?mode=\" is not known, likely nothing."))
    }
    return FetchPlan(
      .wellKnownOrRoot,
      SourcedNote(
        "The domain is asked itself: first /.well-known/, then its root.", .observed, "F67882", "ASG"))
  }

  // MARK: - Modes

  private static func alternate(
    _ mode: AssociatedDomain.Mode, _ app: AppPackage, _ device: SimulatedDevice
  ) -> FetchPlan {
    switch mode {
    case .developer: return developer(app, device) ?? developerPlan
    case .managed: return managed(app, device) ?? managedPlan
    case .developerAndManaged: return developer(app, device) ?? managed(app, device) ?? developerPlan
    default: return FetchPlan(nil, SourcedNote("\"\(mode.rawValue)\" is no mode that is known."))
    }
  }

  private static let developerPlan = FetchPlan(
    .developer,
    SourcedNote(
      "Developer mode: the domain is asked itself, any certificate accepted.", .documented, "ENT", "W20"))

  private static let managedPlan = FetchPlan(
    .wellKnown,
    SourcedNote(
      "Managed mode: the domain is asked itself, with a trusted certificate.", .documented, "ENT", "MDM-AD"))

  /// What keeps the developer mode from working.
  private static func developer(_ app: AppPackage, _ device: SimulatedDevice) -> FetchPlan? {
    guard app.signing == .development else {
      return FetchPlan(
        nil,
        SourcedNote(
          "Developer mode works only for apps that are signed for development.", .documented, "ENT",
          "W20 notes"))
    }
    guard device.isDeveloper else {
      return FetchPlan(
        nil,
        SourcedNote(
          "Developer mode for associated domains is off on the device; switch it on, then install again.",
          .documented, "ENT", "TN"))
    }
    return nil
  }

  /// What keeps the managed mode from working.
  private static func managed(_ app: AppPackage, _ device: SimulatedDevice) -> FetchPlan? {
    guard device.isManaged else {
      return FetchPlan(nil, SourcedNote("Managed mode works only on managed devices.", .documented, "ENT"))
    }
    guard app.allowsDirectDownloads else {
      return FetchPlan(
        nil,
        SourcedNote(
          "Device management has not allowed direct downloads for the app.", .documented, "MDM-AD", "MDM-ATTR"
        ))
    }
    return nil
  }

  // MARK: - Entries

  /// What keeps an entry from ever being asked for.
  private static func obstacle(_ entry: AssociatedDomain, _ system: OSVersion) -> SourcedNote? {
    let codes = Set(entry.problems.map(\.code))
    if codes.contains(.anyDomain) {
      return SourcedNote(
        "\"*\" is the value of a provisioning profile and claims no domain.", .observed, "SNAPSYNC")
    }
    if codes.contains(.wildcardAppClips) {
      return SourcedNote("App Clips know no wildcards.", .documented, "SAD")
    }
    if let port = entry.port {
      return entry.service == .applinks
        ? SourcedNote("A domain of applinks with a port opens nothing.", .documented, "TN")
        : SourcedNote(
          "What a port (\(port)) means for \(entry.service?.rawValue ?? "a service") is not known.")
    }
    guard entry.fileHost != nil, let service = entry.service, codes.isDisjoint(with: Self.undocumentedForms)
    else {
      return SourcedNote(
        "\"\(entry.text)\" has not the documented form; what a device makes of it is not known.")
    }
    guard ReaderFeatures.knows(ServiceName(service.rawValue), system) else {
      return SourcedNote(
        "\(system.text) does not know the service \(service.rawValue).", .documented, "ENT", "SAD")
    }
    if let host = entry.fileHost, system.isAtLeast(OSVersion(.ios, 16)),
      host.split(separator: ".").contains(where: { $0.hasPrefix("xn--") })
    {
      return SourcedNote(
        "From iOS 16 on international names were seen not to be asked for.", .observed, "F814156", "F807695")
    }
    return nil
  }

  private static let undocumentedForms: Set<AssociatedDomainProblem.Code> = [
    .emptyEntry, .missingService, .scheme, .serviceSlashes, .whitespace, .buildVariable, .trailingSlash,
    .path,
    .query, .fragment, .emptyHost, .emptyLabel, .labelTooLong, .hostTooLong, .unicodeHost, .invalidPunycode,
    .illegalCharacter, .wildcardPosition,
  ]
}
