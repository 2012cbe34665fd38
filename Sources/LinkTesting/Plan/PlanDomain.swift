/// A domain of the plan, and where its files lie.
public struct PlanDomain: Hashable, Sendable {
  /// The host in small letters.
  public var host: String
  /// A folder that holds `.well-known/`; `nil` where the files are named one by one.
  public var site: String?
  /// The association file.
  public var association: String?
  /// Android's statement list.
  public var assetLinks: String?
  /// Where the plan names it.
  public var place: PlanPlace

  /// A domain.
  public init(
    host: String, site: String? = nil, association: String? = nil, assetLinks: String? = nil,
    place: PlanPlace = PlanPlace(line: 1, column: 1)
  ) {
    self.host = host.lowercased()
    self.site = site
    self.association = association
    self.assetLinks = assetLinks
    self.place = place
  }
}
