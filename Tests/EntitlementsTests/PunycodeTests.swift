import Entitlements
import TestSupport
import Testing

@Suite("Punycode")
struct PunycodeTests {
  /// RFC 3492, section 7.1; the Russian sample without its mixed-case annotation.
  static let samples: [(String, String)] = [
    ("ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn"),
    ("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"),
    ("他們爲什麽不說中文", "ihqwctvzc91f659drss3x8bo0yb"),
    ("Pročprostěnemluvíčesky", "Proprostnemluvesky-uyb24dma41a"),
    ("למההםפשוטלאמדבריםעברית", "4dbcagdahymbxekheh6e0a7fei0b"),
    ("यहलोगहिन्दीक्योंनहींबोलसकतेहैं", "i1baa7eci9glrd9b2ae1bj0hfcgg6iyaf8o0a1dig0cd"),
    ("なぜみんな日本語を話してくれないのか", "n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa"),
    (
      "세계의모든사람들이한국어를이해한다면얼마나좋을까",
      "989aomsvi5e83db1d2a355cv1e0vak1dwrv93d5xbh15a0dt30a5jpsd879ccm6fea98c"
    ),
    ("почемужеонинеговорятпорусски", "b1abfaaepdrnnbgefbadotcwatmq2g4l"),
    ("PorquénopuedensimplementehablarenEspañol", "PorqunopuedensimplementehablarenEspaol-fmd56a"),
    ("TạisaohọkhôngthểchỉnóitiếngViệt", "TisaohkhngthchnitingVit-kjcr8268qyxafd2f1b9g"),
    ("3年B組金八先生", "3B-ww4c5e180e575a65lsy2b"),
    ("安室奈美恵-with-SUPER-MONKEYS", "-with-SUPER-MONKEYS-pc58ag80a8qai00g7n9n"),
    ("Hello-Another-Way-それぞれの場所", "Hello-Another-Way--fc4qua05auwb3674vfr0b"),
    ("ひとつ屋根の下2", "2-u9tlzr9756bt3uc0v"),
    ("MajiでKoiする5秒前", "MajiKoi5-783gue6qz075azm5e"),
    ("パフィーdeルンバ", "de-jg4avhby1noc0d"),
    ("そのスピードで", "d9juau41awczczp"),
    ("-> $1.00 <-", "-> $1.00 <--"),
  ]

  @Test("encodes and decodes the samples of RFC 3492", arguments: samples)
  func rfcSamples(_ unicode: String, _ ascii: String) {
    #expect(Punycode.encode(unicode) == ascii)
    #expect(Punycode.decode(ascii).map { Array($0.unicodeScalars) } == Array(unicode.unicodeScalars))
  }

  @Test("decoding takes capitals for the digits of an encoded part")
  func decodesCapitals() {
    #expect(Punycode.decode("b1abfaaepdrnnbgefbaDotcwatmq2g4l") == "почемужеонинеговорятпорусски")
  }

  @Test(
    "text that is no Punycode is refused", arguments: ["ü", "a-!", "99999999", "zzzzzzzzzzzzzzzzzzzz", "-0"])
  func refusals(_ text: String) {
    #expect(Punycode.decode(text) == nil)
  }

  @Test("random labels survive both ways")
  func roundTrip() {
    var random = SeededRandom(3492)
    for _ in 0..<500 {
      var label = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...24, using: &random) {
        let limit: UInt32 = Bool.random(using: &random) ? 0x7F : 0x10FFFF
        if let scalar = Unicode.Scalar(UInt32.random(in: 0x21...limit, using: &random)) {
          label.append(scalar)
        }
      }
      let encoded = Punycode.encode(String(label))
      #expect(encoded.flatMap(Punycode.decode).map { Array($0.unicodeScalars) } == Array(label))
    }
  }

  @Test("random ASCII never traps the decoder")
  func hostileDecoding() {
    var random = SeededRandom(1)
    let digits = Array("abcdefghijklmnopqrstuvwxyz0123456789-ZA".utf8)
    var refused = 0
    for _ in 0..<5000 {
      let count = Int.random(in: 0...30, using: &random)
      let bytes = (0..<count).map { _ in digits.randomElement(using: &random) ?? 0x61 }
      guard let label = Punycode.decode(String(decoding: bytes, as: UTF8.self)) else {
        refused += 1
        continue
      }
      #expect(label.unicodeScalars.count <= count)
    }
    #expect(refused > 0)
  }
}
