import PackageReading

/// A bundle: its Info.plist, its profile, its executable and the other Mach-O files that belong to it.
public struct BundleReading: Sendable {
  /// The path with a slash behind it; empty for a lone Mach-O file.
  public let path: String
  /// What it is to the app that holds it.
  public let role: BundleRole
  /// Its Info.plist; `nil` where there is none.
  public let info: InfoPropertyList?
  /// Its profile; `nil` where there is none.
  public let profile: ProvisioningProfile?
  /// Its executable; `nil` where there is none that can be read.
  public let executable: MachOReading?
  /// Libraries and frameworks in it.
  public let libraries: [MachOReading]
  /// Whether Info.plist is the one that was signed; `nil` where that cannot be told.
  public let isInfoSigned: Bool?
  /// Whether the list of resources is the one that was signed; `nil` where that cannot be told.
  public let areResourcesSigned: Bool?
  /// The entitlements file that Xcode leaves beside the executable; `nil` where there is none. No device goes by it: the
  /// signature counts wherever it holds entitlements.
  public let archivedEntitlements: [UInt8]?
  /// What cannot be read.
  public let damages: [AppDamage]

  /// The executable and the libraries.
  public var images: [MachOReading] { (executable.map { [$0] } ?? []) + libraries }

  /// The slice that stands for the executable: its first.
  public var mainSlice: SliceReading? { executable?.slices.first }

  /// The bundle identifier: that of Info.plist.
  public var bundleIdentifier: String? { info?.bundleIdentifier }

  /// The team: that of the code directory; the profile's where the signature is damaged.
  public var team: String? {
    mainSlice.flatMap { $0.team ?? ($0.isSignatureDamaged ? profile?.team : nil) }
  }

  /// The associated domains, as written.
  public var associatedDomains: [String] { mainSlice?.entitlements.associatedDomains ?? [] }

  /// Whether the entitlements are known, so that what they lack is not there.
  public var areEntitlementsKnown: Bool {
    guard let slice = mainSlice, slice.signature != nil || !slice.entitlements.sources.isEmpty else {
      return false
    }
    return !slice.isSignatureDamaged
  }

  /// Whether all code could be read, so that methods that are not listed are not there.
  public var isCodeKnown: Bool {
    guard let executable else { return false }
    if executable.isDebugStub, libraries.isEmpty { return false }
    return images.allSatisfy { $0.isComplete && !$0.isEncrypted } && !damages.contains { $0.part == .archive }
  }

  /// All receivers in the bundle, with the file that holds each.
  public var receivers: [(image: MachOReading, method: ImplementedSelector)] {
    images.flatMap { image in image.implemented.map { (image, $0) } }
  }

  /// Whether some image implements the selector.
  func implements(_ selector: String) -> Bool { receivers.contains { $0.method.selector == selector } }

  /// Whether the bundle receives links by SwiftUI.
  var receivesBySwiftUI: Bool { images.contains { !$0.swiftUI.isEmpty } }

  /// The first image that calls the selector, and where.
  func call(_ selector: String) -> (image: MachOReading, offset: Int)? {
    for image in images { if let offset = image.called[selector] { return (image, offset) } }
    return nil
  }

  /// The first image that imports the symbol, and where.
  func `import`(_ symbol: String) -> (image: MachOReading, offset: Int)? {
    for image in images { if let offset = image.imports[symbol] { return (image, offset) } }
    return nil
  }

  /// Whether the build is for distribution: debuggers may not attach, or the profile lists no devices. Source:
  /// app-inspection, S4.
  public var isDistribution: Bool {
    if let profile, profile.kind == .store || profile.kind == .enterprise { return true }
    guard let slice = mainSlice, areEntitlementsKnown else { return false }
    return slice.entitlements.allowsDebugging != true
  }
}
