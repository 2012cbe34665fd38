import Foundation
import PackageReading

/// The files of an app, in an archive or a folder. Nothing is unpacked to the disk, and symbolic links are not followed.
struct AppFiles: Sendable {
  private enum Place: Sendable {
    case entry(ZipEntry)
    case path(String, size: Int)
  }

  /// The paths of all files, folders left out, in a stable order.
  let paths: [String]
  private let places: [String: Place]
  private let archive: ZipArchive?
  /// Whether there were more files than are looked at.
  let isCut: Bool

  /// The most files that are looked at.
  static let maximumFiles = 200_000
  /// The longest path of an archive in bytes; longer ones are reported by the archive's reader and passed over.
  private static let maximumPath = 4_096
  /// The deepest folder.
  private static let maximumDepth = 40

  /// The files of an archive.
  init(_ archive: ZipArchive) {
    var places: [String: Place] = [:]
    var paths: [String] = []
    for entry in archive.entries.prefix(Self.maximumFiles) where !entry.isFolder && !entry.isSymbolicLink {
      guard entry.nameBytes.count <= Self.maximumPath, places[entry.name] == nil else { continue }
      places[entry.name] = .entry(entry)
      paths.append(entry.name)
    }
    self.paths = paths
    self.places = places
    self.archive = archive
    isCut = archive.entries.count > Self.maximumFiles
  }

  /// The files below a folder, whose own name begins their paths.
  init(folder: String) {
    var places: [String: Place] = [:]
    var paths: [String] = []
    var pending = [(path: folder, name: (folder as NSString).lastPathComponent, depth: 0)]
    var isCut = false
    while let next = pending.popLast() {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: next.path)) ?? []
      for name in names.sorted(by: >) {
        let path = next.path + "/" + name
        var info = stat()
        guard lstat(path, &info) == 0 else { continue }
        if info.st_mode & S_IFMT == S_IFDIR {
          if next.depth < Self.maximumDepth { pending.append((path, next.name + "/" + name, next.depth + 1)) }
        } else if info.st_mode & S_IFMT == S_IFREG {
          guard paths.count < Self.maximumFiles else {
            isCut = true
            break
          }
          paths.append(next.name + "/" + name)
          places[next.name + "/" + name] = .path(path, size: Int(info.st_size))
        }
      }
      if isCut { break }
    }
    self.paths = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.places = places
    archive = nil
    self.isCut = isCut
  }

  /// Whether there is a file. Names are compared as Unicode does, since macOS takes letters and their marks apart.
  func contains(_ path: String) -> Bool { places[path] != nil }

  /// The number of bytes of a file; zero where there is none.
  func size(_ path: String) -> Int {
    switch places[path] {
    case .entry(let entry): entry.size
    case .path(_, let size): size
    case nil: 0
    }
  }

  /// The first bytes of a file.
  func head(_ path: String, count: Int) -> [UInt8] {
    switch places[path] {
    case .entry(let entry): return archive?.head(of: entry, count: count) ?? []
    case .path(let path, _):
      guard let file = FileHandle(forReadingAtPath: path) else { return [] }
      defer { try? file.close() }
      return ((try? file.read(upToCount: count)) ?? nil).map { Array($0) } ?? []
    case nil: return []
    }
  }

  /// The content of a file, and what is wrong with it in one sentence.
  func content(_ path: String) -> (data: Data, damage: String?) {
    switch places[path] {
    case .entry(let entry):
      guard let archive else { return (Data(), nil) }
      let (data, error) = archive.data(of: entry)
      return (data, error?.message)
    case .path(let path, _):
      guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe) else {
        return (Data(), "The file cannot be read.")
      }
      return (data, nil)
    case nil: return (Data(), nil)
    }
  }

  /// The largest property list, profile or list of resources that is read, in bytes.
  static let maximumSmallFile = 16 << 20

  /// The bytes of a small file; `nil` where there is none, or it is too large.
  func small(_ path: String) -> (bytes: [UInt8], damage: String?)? {
    guard contains(path) else { return nil }
    guard size(path) <= Self.maximumSmallFile else {
      return ([], "The file has \(size(path)) bytes; at most \(Self.maximumSmallFile) are read.")
    }
    let (data, damage) = content(path)
    return (Array(data), damage)
  }
}
