#if Server
import AssociationResponder
public import Foundation

/// Where the local authority is kept: one file, readable by its owner only, and its certificate beside it for others.
public struct AuthorityStore: Sendable {
  /// The folder.
  public let folder: String

  /// A store in `folder`, which is made when it is needed.
  public init(folder: String) { self.folder = folder }

  /// The store in the folder for the user's data: below `XDG_DATA_HOME`, `~/Library/Application Support` on Apple's
  /// systems, or `~/.local/share`.
  public init(environment: [String: String]) throws(AuthorityError) {
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let data: String?
    // A relative path there is to be ignored (XDG Base Directory Specification).
    if let set = environment["XDG_DATA_HOME"], set.hasPrefix("/") {
      data = set
    } else {
      #if canImport(Darwin)
      data = home.map { $0 + "/Library/Application Support" }
      #else
      data = home.map { $0 + "/.local/share" }
      #endif
    }
    guard let data else { throw AuthorityError(path: "", fault: .noFolder) }
    folder = data + "/applinks"
  }

  /// The file with the key.
  public var keyPath: String { folder + "/ca.pem" }
  /// The file with the certificate alone.
  public var certificatePath: String { folder + "/ca.crt" }

  /// The largest file that is read, in bytes.
  private static let largest = 64 << 10

  /// The authority; `nil` where none has been made.
  public func load(now: Date = Date()) throws(AuthorityError) -> LocalAuthority? {
    let descriptor = open(keyPath, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw AuthorityError(path: keyPath, fault: errno == ELOOP ? .notOurs : .system(errno))
    }
    defer { close(descriptor) }
    guard let stamp = FileStamp(descriptor: descriptor) else {
      throw AuthorityError(path: keyPath, fault: .system(errno))
    }
    guard stamp.isRegular, stamp.isOurs else { throw AuthorityError(path: keyPath, fault: .notOurs) }
    guard stamp.permissions & 0o077 == 0 else {
      throw AuthorityError(path: keyPath, fault: .readableByOthers)
    }
    var bytes = [UInt8](repeating: 0, count: Self.largest)
    let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    guard count >= 0 else { throw AuthorityError(path: keyPath, fault: .system(errno)) }
    let authority: LocalAuthority
    do {
      authority = try LocalAuthority(text: String(decoding: bytes[..<count], as: UTF8.self))
    } catch {
      throw AuthorityError(path: keyPath, fault: .incomplete)
    }
    guard now < authority.end else { throw AuthorityError(path: keyPath, fault: .expired) }
    return authority
  }

  /// The authority, which is made where there is none. Of several processes that make one at a time, all get the same.
  public func loadOrMake(now: Date = Date()) throws -> (authority: LocalAuthority, isNew: Bool) {
    if let authority = try load(now: now) {
      try writeCertificate(authority)
      return (authority, false)
    }
    let authority = try LocalAuthority(now: now)
    try makeFolder()
    let temporary = "\(folder)/\(getpid())-\(UInt32.random(in: 0 ... .max)).tmp"
    defer { unlink(temporary) }
    try write(authority.text, to: temporary, mode: 0o600)
    // Linking never replaces a file, as renaming would.
    guard link(temporary, keyPath) == 0 else {
      guard errno == EEXIST, let other = try load(now: now) else {
        throw AuthorityError(path: keyPath, fault: .system(errno))
      }
      return (other, false)
    }
    try writeCertificate(authority)
    return (authority, true)
  }

  /// Removes the authority; says whether there was one. What devices were told to trust stays trusted there.
  public func remove() throws(AuthorityError) -> Bool {
    var hasRemoved = false
    for path in [keyPath, certificatePath] {
      if unlink(path) == 0 {
        hasRemoved = true
      } else if errno != ENOENT, errno != ENOTDIR {
        throw AuthorityError(path: path, fault: .system(errno))
      }
    }
    return hasRemoved
  }

  private func makeFolder() throws(AuthorityError) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw AuthorityError(path: folder, fault: .system(errno == 0 ? EACCES : errno))
    }
  }

  private func writeCertificate(_ authority: LocalAuthority) throws(AuthorityError) {
    if let data = FileManager.default.contents(atPath: certificatePath),
      data.elementsEqual(authority.certificateText.utf8)
    {
      return
    }
    let temporary = "\(folder)/\(getpid())-\(UInt32.random(in: 0 ... .max)).tmp"
    try write(authority.certificateText, to: temporary, mode: 0o644)
    guard rename(temporary, certificatePath) == 0 else {
      let number = errno
      unlink(temporary)
      throw AuthorityError(path: certificatePath, fault: .system(number))
    }
  }

  private func write(_ text: String, to path: String, mode: mode_t) throws(AuthorityError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
    guard descriptor >= 0 else { throw AuthorityError(path: path, fault: .system(errno)) }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
    guard count == bytes.count else {
      throw AuthorityError(path: path, fault: .system(count < 0 ? errno : ENOSPC))
    }
  }
}
#endif
