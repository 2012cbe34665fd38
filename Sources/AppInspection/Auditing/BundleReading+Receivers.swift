import Entitlements
import PackageReading

extension BundleReading {
  /// The path of the file to name for what the whole bundle lacks.
  var mainPath: String { executable?.path ?? info?.path ?? path }

  /// The receivers of universal links that are methods.
  var universalLinkReceivers: [(image: MachOReading, method: ImplementedSelector)] {
    receivers.filter {
      [LinkSelectors.appContinue, LinkSelectors.sceneContinue].contains($0.method.selector)
    }
  }

  /// The receivers of any links that are methods.
  var linkReceivers: [(image: MachOReading, method: ImplementedSelector)] {
    receivers.filter {
      LinkSelectors.linkReceivers.contains($0.method.selector)
        || LinkSelectors.deprecated.contains($0.method.selector)
    }
  }

  /// Whether universal links are received in some way.
  var receivesUniversalLinks: Bool {
    if !universalLinkReceivers.isEmpty || receivesBySwiftUI { return true }
    return implements(LinkSelectors.sceneConnect) && call("userActivities") != nil
  }

  /// The entries of the associated domains that devices go by, judged.
  var domainVerdicts: [DomainVerdict] {
    (mainSlice?.entitlements.effectiveDomains ?? []).map { DomainVerdict($0) }
  }

  /// Whether an entry claims a host for a service.
  func claims(_ services: AssociatedDomain.Service...) -> Bool {
    domainVerdicts.contains { verdict in verdict.domain.service.map { services.contains($0) } ?? false }
  }

  /// The offset in the executable's file of the entitlements.
  var entitlementsOffset: Int? {
    mainSlice.flatMap { slice in slice.entitlements.offset.map { slice.fileOffset + $0 } }
  }

  /// Whether it runs on macOS.
  var isForMacOS: Bool { mainSlice?.platform == .macOS }

  /// A method in words, as people write it.
  static func words(_ method: ImplementedSelector) -> String {
    let category = method.owner.hasPrefix("category ") ? "(\(method.owner.dropFirst(9)))" : ""
    return "-[\(method.className)\(category) \(method.selector)]"
  }
}
