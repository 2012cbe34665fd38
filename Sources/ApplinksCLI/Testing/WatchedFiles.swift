import AssociationResponder
import Foundation

/// What tells that files, or those in folders, have changed.
struct WatchedFiles: Hashable, Sendable {
  private var stamps: [String: FileStamp] = [:]

  /// The deepest folder that is looked into, and the most files of it.
  private static let deepest = 8
  private static let limit = 20_000

  /// The files at `paths`, and those in folders, as they are now; what is not there has no stamp.
  init(_ paths: [String]) {
    for path in paths { add(path, depth: 0) }
  }

  /// These files, and those of `others` that are not among them.
  func completed(by others: WatchedFiles) -> WatchedFiles {
    var result = self
    result.stamps.merge(others.stamps) { own, _ in own }
    return result
  }

  private mutating func add(_ path: String, depth: Int) {
    guard stamps[path] == nil, stamps.count < Self.limit, let stamp = FileStamp(path: path) else { return }
    stamps[path] = stamp
    guard depth < Self.deepest, stamp.isFolder,
      let names = try? FileManager.default.contentsOfDirectory(atPath: path)
    else { return }
    for name in names where !name.hasPrefix(".") || name == ".well-known" {
      add("\(path)/\(name)", depth: depth + 1)
    }
  }
}
