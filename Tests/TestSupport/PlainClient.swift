import Foundation

/// Asks a server on loopback over a connection of its own and byte for byte, on threads that are not Swift's own.
package struct PlainClient: Sendable {
  package let port: Int

  package init(port: Int) { self.port = port }

  package struct Answer: Sendable {
    package var status: Int
    package var headers: [String: String]
    package var body: String
  }

  package struct Failure: Error {}

  private static let queue = DispatchQueue(label: "plain", attributes: .concurrent)

  package func ask(
    _ method: String, _ path: String, _ headers: [String: String], _ body: String?
  ) async throws -> Answer {
    var text = "\(method) \(path) HTTP/1.1\r\nConnection: close\r\n"
    for (name, value) in headers { text += "\(name): \(value)\r\n" }
    if let body { text += "Content-Length: \(body.utf8.count)\r\n" }
    let answer = try await send(text + "\r\n" + (body ?? ""))
    guard let end = answer.range(of: "\r\n\r\n") else { throw Failure() }
    let lines = answer[..<end.lowerBound].components(separatedBy: "\r\n")
    let words = lines[0].split(separator: " ")
    guard words.count > 1, let status = Int(words[1]) else { throw Failure() }
    var fields: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      fields[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(
        in: .whitespaces)
    }
    return Answer(status: status, headers: fields, body: String(answer[end.upperBound...]))
  }

  /// Sends a text, and returns everything until the other side closes, or until `isEnough`.
  package func send(_ text: String, until isEnough: @escaping @Sendable (String) -> Bool = { _ in false })
    async throws -> String
  {
    let port = port
    return try await withCheckedThrowingContinuation { continuation in
      Self.queue.async {
        do {
          let descriptor = try Self.connect(port)
          defer { close(descriptor) }
          let bytes = Array(text.utf8)
          _ = bytes.withUnsafeBytes {
            Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
          }
          var answer: [UInt8] = []
          var piece = [UInt8](repeating: 0, count: 1 << 16)
          while true {
            let count = piece.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
            guard count > 0 else { break }
            answer += piece[..<count]
            if isEnough(String(decoding: answer, as: UTF8.self)) { break }
          }
          continuation.resume(returning: String(decoding: answer, as: UTF8.self))
        } catch {
          continuation.resume(throwing: error)
        }
      }
    }
  }

  /// A connection to a port of loopback.
  package static func connect(_ port: Int) throws -> Int32 {
    #if canImport(Glibc)
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
    let descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    guard descriptor >= 0 else { throw Failure() }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Foundation.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else {
      close(descriptor)
      throw Failure()
    }
    return descriptor
  }
}
