import Foundation
import FuzzDriver
import PackageReading

/// Signed messages never trap.
@main
enum FuzzSignedMessage {
  static func main() {
    exit(
      runFuzzer { start, count in
        let bytes = fuzzedBytes(start, count)
        _ = SignedMessage.isLikelySigned(bytes)
        if let message = try? SignedMessage(parsing: bytes) {
          precondition(message.content.count <= bytes.count)
        }
        return 0
      })
  }
}
