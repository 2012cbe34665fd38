/// What one host says about its apps.
public struct AssociationSite: Hashable, Sendable {
  /// Apple's file, served in `/.well-known/` and, unless ``rootAssociation`` is another one, at the root.
  public var association: ServedFile?
  /// Apple's file at the root where it differs; `nil` where it is the same.
  public var rootAssociation: ServedFile?
  /// Android's file, served in `/.well-known/`, where it is asked for, and at the root.
  public var assetLinks: ServedFile?
  /// For how many seconds readers may keep a copy; with 0 they ask again each time. Negative numbers count as 0.
  public var maximumAge: Int

  /// A site by its files.
  public init(
    association: ServedFile? = nil, rootAssociation: ServedFile? = nil, assetLinks: ServedFile? = nil,
    maximumAge: Int = 3600
  ) {
    self.association = association
    self.rootAssociation = rootAssociation
    self.assetLinks = assetLinks
    self.maximumAge = maximumAge
  }

  /// The file at a place.
  public func file(at place: AssociationPlace) -> ServedFile? {
    switch place {
    case .wellKnown: association
    case .root: rootAssociation ?? association
    case .assetLinks, .rootAssetLinks: assetLinks
    }
  }

  /// Whether there is no file at all.
  public var isEmpty: Bool { association == nil && rootAssociation == nil && assetLinks == nil }
}
