internal import HostingEvidence

/// Which of many addresses are tried.
enum AddressChoice {
  /// At most `count` of `addresses`, of both families in turns, in the order of the list.
  static func spread(_ addresses: [IPAddress], count: Int) -> [IPAddress] {
    guard addresses.count > count else { return addresses }
    var waiting = [addresses.filter(\.isIPv4), addresses.filter { !$0.isIPv4 }]
    if addresses.first?.isIPv4 == false { waiting.reverse() }
    var chosen: Set<IPAddress> = []
    while chosen.count < count, waiting.contains(where: { !$0.isEmpty }) {
      for family in waiting.indices where chosen.count < count && !waiting[family].isEmpty {
        chosen.insert(waiting[family].removeFirst())
      }
    }
    return addresses.filter(chosen.contains)
  }
}
