import FindingReports
import Foundation
import Testing

@Suite("The JSON writer")
struct JSONTextTests {
  @Test(
    "escapes what must not stand in a string",
    arguments: [
      ("a", "\"a\""), ("\"\\", #""\"\\""#), ("\n\r\t\u{8}\u{C}", #""\n\r\t\b\f""#),
      ("\u{0}\u{1F}", #""\u0000\u001f""#),
      ("\u{7F}\u{9B}", #""\u007f\u009b""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("é日👍/", "\"é日👍/\""),
    ])
  func escapes(_ string: String, _ json: String) { #expect(JSONText.quoted(string) == json) }

  @Test("keeps every Unicode scalar")
  func keepsAll() throws {
    var scalars = String.UnicodeScalarView()
    for value in UInt32(0)..<0x3000 { if let scalar = Unicode.Scalar(value) { scalars.append(scalar) } }
    for value in UInt32(0x1F300)..<0x1F700 {
      if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    let string = String(scalars)
    let parsed = try JSONSerialization.jsonObject(with: Data("[\(JSONText.quoted(string))]".utf8))
    #expect((parsed as? [String])?.first?.unicodeScalars.elementsEqual(scalars) == true)
  }

  private func written(_ indented: Bool) -> String {
    var json = JSONText(indented: indented)
    json.object { json in
      json.object("empty") { _ in }
      json.array("list") { json in
        json.value(1)
        json.value("two")
        json.value(true)
        json.array { _ in }
        json.object { $0.member("k", false) }
      }
      json.member("n", -3)
    }
    return json.text
  }

  @Test("separates members and elements")
  func compact() {
    #expect(written(false) == #"{"empty":{},"list":[1,"two",true,[],{"k":false}],"n":-3}"#)
  }

  @Test("indents by two spaces")
  func indented() {
    #expect(
      written(true) == """
        {
          "empty": {},
          "list": [
            1,
            "two",
            true,
            [],
            {
              "k": false
            }
          ],
          "n": -3
        }
        """)
  }
}
