import AppInspection
import AssetLinks
import PackageReading

/// The facts about an app for people; findings follow as those of every report do.
enum AuditText {
  /// A block for each bundle, or for the Android app.
  ///
  /// - Parameters:
  ///   - audited: The app.
  ///   - withSurface: Whether the ways into it follow.
  static func facts(_ audited: AuditedApp, withSurface: Bool = true) -> String {
    let app = audited.app
    var lines = ["\(Quoted.visible(audited.name)) (\(app.kind.rawValue))"]
    for bundle in app.bundles { lines += block(bundle) }
    if let android = app.android { lines += block(android) }
    if let profile = app.profile { lines += block(profile) }
    if let sources = app.sources { lines += AuditSourcesText.lines(sources) }
    if withSurface { lines += surface(EntryPoints.of(app)) }
    return lines.joined(separator: "\n") + "\n\n"
  }

  /// Rows of a name and values; those without values are left out.
  static func table(_ rows: [(String, [String])]) -> [String] {
    var table = AlignedTable()
    for (name, values) in rows {
      for (index, value) in values.enumerated() {
        table.add(["    " + (index == 0 ? name : ""), Quoted.visible(value)])
      }
    }
    return table.lines
  }

  /// The ways into an app from outside, a row each.
  private static func surface(_ points: [EntryPoint]) -> [String] {
    guard !points.isEmpty else { return [] }
    var table = AlignedTable()
    for point in points.prefix(mostPoints) {
      table.add(["    " + point.kind] + point.cells.dropFirst().map(Quoted.visible))
    }
    let rest = points.count - mostPoints
    return ["  ways in"] + table.lines + (rest > 0 ? ["    and \(rest) more"] : [])
  }

  /// The most ways in that are told.
  private static let mostPoints = 50

  private static func block(_ bundle: BundleReading) -> [String] {
    let title = bundle.bundleIdentifier ?? bundle.executable?.path ?? bundle.path
    let slices = bundle.executable?.slices ?? []
    let heading = "  \(bundle.role.rawValue)" + (title.isEmpty ? "" : " \(Quoted.visible(title))")
    return [heading]
      + table([
        ("path", bundle.path.isEmpty ? [] : [bundle.path]), ("team", bundle.team.map { [$0] } ?? []),
        ("slices", slices.isEmpty ? [] : [slices.map(words).joined(separator: ", ")]),
        ("domains", bundle.associatedDomains), ("schemes", bundle.info?.urlSchemes ?? []),
        ("activities", bundle.info?.userActivityTypes ?? []),
        ("scene", bundle.info?.sceneDelegates ?? []), ("profile", profileWords(bundle.profile)),
        (
          "receivers",
          bundle.receivers.map { "-[\($0.method.className) \($0.method.selector)] in \($0.method.owner)" }
            + bundle.images.flatMap(\.swiftUI).map(\.demangled)
        ),
        ("functions", bundle.images.flatMap(\.functions).prefix(20).map(\.demangled)),
        ("libraries", bundle.linkHandlers), ("cannot tell", bundle.unknowns),
      ])
  }

  private static func words(_ slice: SliceReading) -> String {
    let system = [slice.platform?.name, slice.minimumVersion?.text].compactMap { $0 }.joined(separator: " ")
    let state =
      slice.isSignatureDamaged
      ? "signature damaged"
      : slice.signature == nil ? "not signed" : slice.isAdHoc ? "signed ad hoc" : "signed"
    return
      "\(slice.architecture) (\(system.isEmpty ? "" : system + ", ")\(state)\(slice.encryption == nil ? "" : ", encrypted"))"
  }

  private static func profileWords(_ profile: ProvisioningProfile?) -> [String] {
    guard let profile, let kind = profile.kind else { return [] }
    return ["\(kind.rawValue)\(profile.dates.expires.map { ", until \($0)" } ?? "")"]
  }

  private static func block(_ profile: ProvisioningProfile) -> [String] {
    table([
      ("name", profile.name.map { [$0] } ?? []), ("kind", profileWords(profile)),
      ("team", profile.team.map { [$0] } ?? []), ("app", profile.applicationIdentifier.map { [$0] } ?? []),
      ("domains", [profile.allowsAssociatedDomains ? "allowed" : "not allowed"]),
    ])
  }

  private static func block(_ android: AndroidReading) -> [String] {
    let manifest = android.manifest
    let levels = [
      manifest?.minimumLevel.map { "from \($0.number)" }, manifest?.targetLevel.map { "target \($0.number)" },
    ].compactMap { $0 }
    return ["  app \(Quoted.visible(manifest?.package ?? "without package"))"]
      + table([
        ("API levels", levels.isEmpty ? [] : [levels.joined(separator: ", ")]),
        ("signed by", android.signatures?.certificates.map(\.fingerprint) ?? []),
        ("verified", manifest?.verifiedHosts ?? []),
      ])
  }
}
