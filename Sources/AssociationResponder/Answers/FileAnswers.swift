import Findings

/// Everything that is ever answered at one place of one host.
///
/// A class, so that whoever looks it up copies one reference and not every answer.
final class FileAnswers<Answer: Sendable>: Sendable {
  /// The entity tag with its quotation marks; `nil` where there is no file.
  let tag: String?
  /// What `GET` gets.
  let content: Answer
  /// What `HEAD` gets.
  let head: Answer
  /// What a reader gets that has the file.
  let unchanged: Answer
  /// What other methods get.
  let refusal: Answer

  init(tag: String?, content: Answer, head: Answer, unchanged: Answer, refusal: Answer) {
    self.tag = tag
    self.content = content
    self.head = head
    self.unchanged = unchanged
    self.refusal = refusal
  }

  /// The answer to a request for the place.
  func answer(method: String, ifNoneMatch: String?) -> Answer {
    let isHead = method == "HEAD"
    guard isHead || method == "GET" else { return refusal }
    if let ifNoneMatch, let tag, EntityTags.contains(ifNoneMatch, tag) { return unchanged }
    return isHead ? head : content
  }

  /// The same with other answers.
  func mapped<Other>(_ transform: (Answer) -> Other) -> FileAnswers<Other> {
    FileAnswers<Other>(
      tag: tag, content: transform(content), head: transform(head), unchanged: transform(unchanged),
      refusal: transform(refusal))
  }
}

extension FileAnswers<AssociationResponse> {
  /// The answers for a file, which readers may keep for `maximumAge` seconds.
  convenience init(_ file: ServedFile, maximumAge: Int) {
    let tag = Self.tag(of: file.bytes)
    let validity = [
      AssociationResponse.Header("ETag", tag),
      AssociationResponse.Header(
        "Cache-Control", maximumAge > 0 ? "public, max-age=\(maximumAge)" : "no-cache"),
    ]
    let headers =
      [
        AssociationResponse.Header("Content-Type", file.contentType.text),
        AssociationResponse.Header("Content-Length", "\(file.bytes.count)"),
      ] + validity
    self.init(
      tag: tag, content: AssociationResponse(status: 200, headers: headers, body: file.bytes),
      head: AssociationResponse(status: 200, headers: headers),
      unchanged: AssociationResponse(status: 304, headers: validity),
      refusal: Self.text(405, "Method Not Allowed", [AssociationResponse.Header("Allow", "GET, HEAD")]))
  }

  /// The answers where there is no file: none of them is a page of the site that says 200.
  static var missing: FileAnswers {
    let answer = Self.text(404, "Not Found", [])
    var head = answer
    head.body = []
    return FileAnswers(tag: nil, content: answer, head: head, unchanged: answer, refusal: answer)
  }

  private static func text(
    _ status: Int, _ text: String, _ more: [AssociationResponse.Header]
  ) -> AssociationResponse {
    let body = Array((text + "\n").utf8)
    return AssociationResponse(
      status: status,
      headers: [
        AssociationResponse.Header("Content-Type", "text/plain; charset=utf-8"),
        AssociationResponse.Header("Content-Length", "\(body.count)"),
      ] + more, body: body)
  }

  /// The entity tag: a hash and the length. It tells a site's own versions apart, which nobody else writes.
  private static func tag(of bytes: [UInt8]) -> String {
    var hash = StableHash()
    for byte in bytes { hash.add(byte) }
    return "\"\(StableHash.hexadecimal(hash.value))-\(String(bytes.count, radix: 16))\""
  }
}
