#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What the system says of a file without reading it: whose and what it is, and by what a change of it is seen.
package struct FileStamp: Hashable, Sendable {
  /// Whether it is a regular file.
  package let isRegular: Bool
  /// Whether it is a folder.
  package let isFolder: Bool
  /// Whether it belongs to the user of this process.
  package let isOurs: Bool
  /// Who may read, write and run it, as the last nine bits.
  package let permissions: UInt32
  private let device: UInt64
  private let node: UInt64
  private let size: Int64
  private let modified: Int64
  private let changed: Int64

  /// The file at `path`; symbolic links are followed. `nil` where there is none, with the reason in `errno`.
  package init?(path: String) {
    var info = stat()
    guard stat(path, &info) == 0 else { return nil }
    self.init(info)
  }

  /// The file behind an open descriptor; `nil` where there is none, with the reason in `errno`.
  package init?(descriptor: Int32) {
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { return nil }
    self.init(info)
  }

  private init(_ info: stat) {
    isRegular = info.st_mode & S_IFMT == S_IFREG
    isFolder = info.st_mode & S_IFMT == S_IFDIR
    isOurs = info.st_uid == geteuid()
    permissions = UInt32(info.st_mode & 0o777)
    device = UInt64(truncatingIfNeeded: info.st_dev)
    node = UInt64(truncatingIfNeeded: info.st_ino)
    size = Int64(info.st_size)
    #if canImport(Darwin)
    modified = Self.nanoseconds(info.st_mtimespec)
    changed = Self.nanoseconds(info.st_ctimespec)
    #else
    modified = Self.nanoseconds(info.st_mtim)
    changed = Self.nanoseconds(info.st_ctim)
    #endif
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}
