import AssociationFetching

/// How domains are asked, as the command line says.
struct NetworkSettings: Hashable, Sendable {
  /// Addresses in place of what the name servers say.
  var overrides: [AddressOverride] = []
  /// A file of certificates that are trusted beside the system's.
  var certificateFile: String?
  /// By which name the reader calls itself; `nil` for that of Apple's crawler.
  var userAgent: String?
  /// Whether private and other reserved addresses may be connected to.
  var allowsReservedAddresses = false
  /// The largest body to read, in bytes; `nil` for the usual limit.
  var maximumBody: Int?
  /// The exchanges a second with one address at most; `nil` for no limit.
  var rate: Double?
  /// The seconds for each step of an exchange; `nil` for the usual ones.
  var seconds: Double?
}
