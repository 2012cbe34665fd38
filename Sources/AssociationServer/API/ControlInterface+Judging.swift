#if Server
import AssociationFiles
import AssociationLint
import AssociationResponder
import FindingReports
import Hummingbird
import NIOCore
import PackageReading
import PositionedJSON

@available(macOS 14, iOS 17, tvOS 17, *)
extension ControlInterface {
  /// The largest file in a question, in bytes, and that of the question around it.
  private static let largestFile = 1 << 20

  var judgingOperations: [APIOperation] {
    [
      APIOperation(
        method: .get, path: "/api/v1/sites/{site}/file",
        summary: "Shows Apple's file of a site as text, or what stands inside a signed one."
      ) { _, context in
        guard let site = directory.site(named: try Self.variable("site", context)) else {
          throw APIError(.notFound, "There is no such site.")
        }
        guard let file = site.files.association ?? site.files.rootAssociation else {
          throw APIError(.notFound, "The site has no such file.")
        }
        let bytes = Self.content(file.bytes)
        return Response(
          status: .ok, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
          body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
      },
      APIOperation(
        method: .post, path: "/api/v1/lint", summary: "Judges an association file by the rules of lint.",
        body: [
          APIOperation.Field(name: "file", type: "string", isRequired: true, meaning: "The file's text.")
        ]
      ) { request, _ in
        let body = try await APIBody(request, keys: ["file"], largest: 2 * Self.largestFile)
        guard let text = try body.text("file"), text.utf8.count <= Self.largestFile else {
          throw APIError(
            .unprocessableContent, "\"file\" must be a text of at most \(Self.largestFile) bytes.")
        }
        let file = AssociationFile(parsing: text, limits: JSONLimits(maximumBytes: Self.largestFile))
        let findings = AssociationLinter().findings(in: file, name: "file")
        return Self.json { json in
          json.array("findings") { json in for finding in findings { json.value(finding) } }
        }
      },
    ]
  }

  private static func content(_ bytes: [UInt8]) -> [UInt8] {
    guard SignedMessage.isLikelySigned(bytes) else { return bytes }
    return (try? SignedMessage(parsing: bytes, limits: SignedMessageLimits(maximumSize: largestFile)))?
      .content
      ?? bytes
  }
}
#endif
