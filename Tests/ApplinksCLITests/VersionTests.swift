import ApplinksCLI
import Testing

@Suite("The version")
struct VersionTests {
  @Test("has three numbers")
  func numbers() { #expect(ApplinksVersion.current.split(separator: ".").count == 3) }
}
