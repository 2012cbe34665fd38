import PositionedJSON
import Testing

@Suite("Comparison of bytes")
struct ByteComparisonTests {
  @Test(
    "only the bytes count",
    arguments: [
      ("", "", true), ("a", "a", true), ("a", "b", false), ("a", "ab", false),
      ("a text of more than fifteen bytes", "a text of more than fifteen bytes", true),
      ("a text of more than fifteen bytes", "a text of more than fifteen bytez", false),
      // Equivalent to Unicode, and to `==`.
      ("caf\u{E9}", "cafe\u{301}", false), ("\u{212A}", "K", false),
    ])
  func comparesBytes(one: String, other: String, areSame: Bool) {
    #expect(one.hasBytes(of: other) == areSame)
    #expect(other.hasBytes(of: one) == areSame)
  }

  @Test("a text is compared with a literal")
  func comparesLiterals() {
    #expect("true".hasBytes(of: "true" as StaticString))
    #expect(!"tru".hasBytes(of: "true" as StaticString))
    #expect("".hasBytes(of: "" as StaticString))
    #expect(!"cafe\u{301}".hasBytes(of: "caf\u{E9}" as StaticString))
  }
}
