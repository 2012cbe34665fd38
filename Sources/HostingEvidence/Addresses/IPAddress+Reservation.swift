extension IPAddress {
  /// What the address is reserved for; `nil` for an address that the public network reaches.
  ///
  /// IPv6 addresses that carry an IPv4 address (mapped, NAT64, 6to4) are judged by what they carry. Sources: the
  /// special-purpose address registries of the IANA (RFC 6890).
  public var reservation: AddressReservation? { isIPv4 ? v4Reservation : v6Reservation }

  /// The IPv4 address that this address carries, where it is of a kind that carries one.
  public var embeddedIPv4: IPAddress? {
    if isIPv4 { return nil }
    // ::ffff:a.b.c.d, and the IPv4-translated ::ffff:0:a.b.c.d.
    if hasPrefix([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]) { return IPAddress(v4: bytes[12...]) }
    if hasPrefix([0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0]) { return IPAddress(v4: bytes[12...]) }
    // 64:ff9b::a.b.c.d (RFC 6052)
    if hasPrefix([0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0]) { return IPAddress(v4: bytes[12...]) }
    // 2002:aabb:ccdd:: (RFC 3056)
    if hasPrefix([0x20, 0x02]) { return IPAddress(v4: bytes[2..<6]) }
    return nil
  }

  private func hasPrefix(_ prefix: [UInt8]) -> Bool { bytes.starts(with: prefix) }

  private var v4Reservation: AddressReservation? {
    switch (bytes[0], bytes[1], bytes[2]) {
    case (0, _, _): .unspecified
    case (10, _, _), (172, 16...31, _), (192, 168, _): .privateNetwork
    case (100, 64...127, _): .carrierNetwork
    case (127, _, _): .loopback
    case (169, 254, _): .linkLocal
    case (192, 0, 2), (198, 51, 100), (203, 0, 113): .documentation
    case (192, 0, 0), (192, 88, 99): .reserved
    case (198, 18...19, _): .benchmarking
    case (224...239, _, _): .multicast
    case (240..., _, _): .reserved
    default: nil
    }
  }

  private var v6Reservation: AddressReservation? {
    if let embedded = embeddedIPv4 { return embedded.reservation }
    if bytes.allSatisfy({ $0 == 0 }) { return .unspecified }
    if bytes.dropLast().allSatisfy({ $0 == 0 }), bytes[15] == 1 { return .loopback }
    switch (bytes[0], bytes[1]) {
    case (0xFF, _): return .multicast
    case (0xFC...0xFD, _): return .privateNetwork
    case (0xFE, 0x80...0xBF): return .linkLocal
    case (0xFE, 0xC0...0xFF): return .privateNetwork
    default: break
    }
    // Translation within one network (RFC 8215).
    if hasPrefix([0, 0x64, 0xFF, 0x9B, 0, 1]) { return .privateNetwork }
    if hasPrefix([0x20, 0x01, 0x0D, 0xB8]) { return .documentation }
    if hasPrefix([0x3F, 0xFF]), bytes[2] < 0x10 { return .documentation }
    // Teredo hides an address behind a server's (RFC 4380).
    if hasPrefix([0x20, 0x01, 0, 0]) { return .tunnel }
    if hasPrefix([0x20, 0x01, 0, 2, 0, 0]) { return .benchmarking }
    if hasPrefix([0x20, 0x01]), bytes[2] < 2 { return .reserved }
    return bytes[0] & 0xE0 == 0x20 ? nil : .reserved
  }
}
