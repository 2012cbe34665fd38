public import HostingEvidence

/// What is to be fetched.
public struct FetchRequest: Hashable, Sendable {
  /// Where it is.
  public var url: WebAddress
  /// By which name the reader calls itself; `nil` for that of the settings.
  public var userAgent: String?
  /// The only address to ask, without looking the name up; `nil` for all of the host.
  public var address: IPAddress?
  /// The most addresses to ask; `nil` for the limit of the settings.
  public var maximumAddresses: Int?

  /// A request by its parts.
  public init(
    _ url: WebAddress, userAgent: String? = nil, address: IPAddress? = nil, maximumAddresses: Int? = nil
  ) {
    self.url = url
    self.userAgent = userAgent
    self.address = address
    self.maximumAddresses = maximumAddresses
  }
}
