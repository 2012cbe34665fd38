import HostingEvidence
import Testing

@Suite("Addresses")
struct IPAddressTests {
  @Test(
    "are read and written in their shortest form",
    arguments: [
      ("1.2.3.4", "1.2.3.4"), ("::", "::"), ("::1", "::1"), ("2001:DB8:0:0:1:0:0:1", "2001:db8::1:0:0:1"),
      ("[fe80::1]", "fe80::1"), ("::ffff:1.2.3.4", "::ffff:102:304"), ("1::", "1::"),
      ("1:0:2:3:4:5:6:7", "1:0:2:3:4:5:6:7"), ("0:0:1:0:0:0:1:0", "0:0:1::1:0"),
    ])
  func texts(_ written: String, _ shortest: String) { #expect(IPAddress(written)?.text == shortest) }

  @Test(
    "anything else is none",
    arguments: [
      "", "1.2.3", "1.2.3.256", "01.2.3.4", "1.2.3.4.5", "127.1", "0x7f.1.1.1", ":", ":::", "1:2:3:4:5:6:7",
      "1:2:3:4:5:6:7:8:9", "1::2::3", "fe80::1%eth0", "g::1", "12345::", "1.2.3.4::", "::1.2.3",
      "1:2:3:4:5:6:7::8",
    ])
  func nonsense(_ text: String) { #expect(IPAddress(text) == nil) }

  @Test(
    "public ones are not reserved",
    arguments: ["1.1.1.1", "93.184.216.34", "2606:4700::1", "2002:101:101::1"])
  func publicOnes(_ text: String) throws { #expect(try #require(IPAddress(text)).reservation == nil) }
}
