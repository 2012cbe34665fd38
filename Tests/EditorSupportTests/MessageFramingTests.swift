import EditorSupport
import Testing

@Suite struct MessageFramingTests {
  private func items(_ text: String, chunk: Int) -> [MessageFraming.Item] {
    var framing = MessageFraming()
    let bytes = Array(text.utf8)
    return stride(from: 0, to: bytes.count, by: chunk).flatMap {
      framing.feed(bytes[$0..<min($0 + chunk, bytes.count)])
    }
  }

  private func bodies(_ items: [MessageFraming.Item]) -> [String] {
    items.compactMap { if case .body(let bytes) = $0 { String(decoding: bytes, as: UTF8.self) } else { nil } }
  }

  @Test("messages come whole however the stream is cut", arguments: [1, 2, 3, 7, 1000])
  func cuts(_ chunk: Int) {
    let text =
      "Content-Length: 2\r\n\r\n{}Content-Type: x\r\ncontent-length:  4 \r\n\r\n[\"é"
      + "Content-Length: 0\n\nContent-Length: 1\r\n\r\n7Content-Length: 5\r\n\r\n[1]"
    let found = items(text, chunk: chunk)
    #expect(bodies(found) == ["{}", "[\"é", "", "7"])
    #expect(found.count == 4)
  }

  @Test(
    "what is no message is reported once and passed over",
    arguments: [
      "rubbish\r\n\r\n", "Content-Length: x\r\n\r\n", "Content-Length: -1\r\n\r\n{}",
      "Content-Length:\r\n\r\n",
      String(repeating: "no end ", count: 4_000), "Content-Length: 99999999999999999999\r\n\r\n",
      String(repeating: "a: b\r\n", count: 3_000) + "\r\n",
    ])
  func rubbish(_ text: String) {
    for chunk in [1, 100, 100_000] {
      let found = items(text + "Content-Length: 2\r\n\r\n{}", chunk: chunk)
      #expect(found.count == 2, "in chunks of \(chunk)")
      #expect(bodies(found) == ["{}"])
    }
  }

  @Test func aBodyThatIsTooLargeIsPassedOver() {
    var framing = MessageFraming()
    let length = MessageFraming.largestBody + 10
    var found = framing.feed(Array("Content-Length: \(length)\r\n\r\n".utf8))
    let block = [UInt8](repeating: 0x20, count: 1 << 20)
    var left = length
    while left > 0 {
      found += framing.feed(block.prefix(left))
      left -= min(left, block.count)
    }
    found += framing.feed(Array("Content-Length: 2\r\n\r\n{}".utf8))
    #expect(found.count == 2)
    #expect(bodies(found) == ["{}"])
  }
}
