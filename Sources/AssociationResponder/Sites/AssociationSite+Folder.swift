#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

extension AssociationSite {
  /// The largest file that is read, in bytes. Files of 27 MB are known (W20, documented).
  public static let largestFile = 32 << 20

  /// Reads the files of a site from its folder, once.
  ///
  /// Apple's file is `.well-known/apple-app-site-association` or, where that is missing, `apple-app-site-association`;
  /// it is served at both places, and where the folder holds both files each is served at its own. Android's is
  /// `.well-known/assetlinks.json` or `assetlinks.json`. Symbolic links are followed.
  ///
  /// - Throws: ``SiteFolderError`` where there is no folder, none of the files, or one that cannot be read.
  public init(folder: String, maximumAge: Int = 3600) throws(SiteFolderError) {
    guard let stamp = FileStamp(path: folder) else { throw SiteFolderError(folder, .system(errno)) }
    guard stamp.isFolder else { throw SiteFolderError(folder, .notAFolder) }
    let wellKnown = try Self.read(folder + AssociationPlace.wellKnown.path)
    let root = try Self.read(folder + AssociationPlace.root.path)
    var assetLinks = try Self.read(folder + AssociationPlace.assetLinks.path)
    if assetLinks == nil { assetLinks = try Self.read(folder + "/assetlinks.json") }
    self.init(
      association: wellKnown ?? root, rootAssociation: wellKnown == nil || wellKnown == root ? nil : root,
      assetLinks: assetLinks, maximumAge: maximumAge)
    if isEmpty { throw SiteFolderError(folder, .withoutFiles) }
  }

  /// The file at `path`; `nil` where there is none.
  private static func read(_ path: String) throws(SiteFolderError) -> ServedFile? {
    // Opening a pipe would wait for its writer.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw SiteFolderError(path, .system(errno))
    }
    defer { close(descriptor) }
    guard let stamp = FileStamp(descriptor: descriptor) else { throw SiteFolderError(path, .system(errno)) }
    guard stamp.isRegular else { throw SiteFolderError(path, .notAFile) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = piece.withUnsafeMutableBytes { memory in
        #if canImport(Darwin)
        Darwin.read(descriptor, memory.baseAddress, memory.count)
        #elseif canImport(Glibc)
        Glibc.read(descriptor, memory.baseAddress, memory.count)
        #else
        Musl.read(descriptor, memory.baseAddress, memory.count)
        #endif
      }
      if count == 0 { return ServedFile(bytes) }
      if count < 0 {
        if errno == EINTR { continue }
        throw SiteFolderError(path, .system(errno))
      }
      bytes += piece[..<count]
      guard bytes.count <= largestFile else { throw SiteFolderError(path, .tooLarge) }
    }
  }
}
