import HostingEvidence
import Testing

@testable import AssociationFetching

@Suite("The machine's own names")
struct HostsFileTests {
  @Test("are read as the system reads them")
  func reading() {
    let text =
      "127.0.0.1\tlocalhost\n# 1.2.3.4 no.example\n::1 localhost ip6\r\n10.0.0.7 Shop.Example www # x\nnonsense a\n"
    let file = HostsFile(Array(text.utf8))
    #expect(file.addresses(of: "localhost")?.map(\.text) == ["127.0.0.1", "::1"])
    #expect(file.addresses(of: "shop.example")?.map(\.text) == ["10.0.0.7"])
    #expect(file.addresses(of: "no.example") == nil && file.addresses(of: "a") == nil)
  }
}
