#if Server
import HostingEvidence
import PackageReading

/// Makes the content of a body from what came over the connection.
enum BodyDecoding {
  /// The body of `head`; gzip is taken away, as the readers of association files are believed to ask for it.
  static func evidence(
    _ raw: [UInt8], received: Int, of head: ResponseEvidence, limit: Int, isComplete: Bool
  ) -> BodyEvidence {
    var body = BodyEvidence(
      bytes: raw, receivedCount: received, isOverLimit: received > limit, isComplete: isComplete)
    if isComplete, !raw.isEmpty, ["gzip", "x-gzip"].contains(head.contentEncodings.last ?? "") {
      inflate(raw, limit: limit, into: &body)
    }
    body.sha256 = Digest.sha256(body.bytes)
    return body
  }

  private static func inflate(_ raw: [UInt8], limit: Int, into body: inout BodyEvidence) {
    let reader = GzipReader()
    reader.append(raw)
    var content: [UInt8] = []
    do throws(GzipError) {
      while try reader.read(into: &content, limit: 1 << 16) > 0 {
        guard content.count > limit else { continue }
        body.isOverLimit = true
        body.isComplete = false
        body.bytes = Array(content.prefix(limit))
        return
      }
      try reader.finish()
      body.bytes = content
    } catch {
      body.decodingProblem = error.message
    }
  }
}
#endif
