#if Server
import HTTPTypes
import Hummingbird
import NIOCore
import PackageReading
import PageAssets

/// The page's files in answers.
enum PageResponse {
  /// The page.
  static let page = response(PageFile.servedPage, PageFile.servedPage.bytes)

  /// A file of the page, packed where the client takes it so.
  static func file(_ file: PageFile, for request: Request) -> Response {
    guard file.isPacked else { return response(file, file.bytes) }
    if let encodings = request.headers[.acceptEncoding], takesGzip(encodings) {
      var response = response(file, file.bytes)
      response.headers[.contentEncoding] = "gzip"
      return response
    }
    guard let bytes = try? GzipReader.text(of: file.bytes, limit: 8 << 20) else {
      return .text(.internalServerError, "The file cannot be unpacked.\n")
    }
    return response(file, bytes)
  }

  private static func takesGzip(_ encodings: String) -> Bool {
    encodings.lowercased().split(separator: ",").contains { part in
      let words = part.split(separator: ";").map { $0.filter { $0 != " " } }
      return words.first == "gzip" && !words.dropFirst().contains { $0 == "q=0" || $0 == "q=0.0" }
    }
  }

  private static func response(_ file: PageFile, _ bytes: [UInt8]) -> Response {
    var headers = HTTPFields()
    headers[.contentType] = file.mediaType
    headers[.cacheControl] = "no-store"
    headers[.vary] = "Accept-Encoding"
    if let name = HTTPField.Name("Content-Security-Policy") { headers[name] = PageFile.securityPolicy }
    if let name = HTTPField.Name("Referrer-Policy") { headers[name] = "no-referrer" }
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
#endif
