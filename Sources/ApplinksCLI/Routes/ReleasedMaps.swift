#if Inspection
import Foundation
import LinkRouting
import SourceReading

/// The route maps of released versions, kept in a folder as one JSON file each, named like the version.
struct ReleasedMaps {
  /// A version and its routes.
  struct Release {
    var version: String
    var map: RouteMap
  }

  private(set) var releases: [Release] = []

  /// The largest map that is read, in bytes.
  static let limit = 8 << 20

  init(_ folder: String, in console: Console) throws(ToolError) {
    guard FileReader.isFolder(console.absolute(folder)) else {
      throw ToolError("\(Quoted.text(folder)) is no folder with route maps of released versions.")
    }
    var finder = FileFinder(console) { $0.hasSuffix(".json") }
    let reader = SourceReader(console, limit: Self.limit)
    for path in try finder.files(in: folder) {
      let file = try reader.readFile(path)
      let map = try Self.map(of: file.bytes, named: file.name)
      releases.append(Release(version: Self.version(path), map: map))
    }
    guard !releases.isEmpty else {
      throw ToolError("\(Quoted.text(folder)) holds no route maps: files whose names end in .json.")
    }
    releases.sort { Self.precedes($0.version, $1.version) }
  }

  /// Reads a map.
  static func map(of bytes: [UInt8], named name: String) throws(ToolError) -> RouteMap {
    do {
      return try RouteMapFile.map(of: bytes)
    } catch {
      throw ToolError("\(Quoted.text(name)) is no route map: \(Quoted.visible(RouteMapFile.message(error)))")
    }
  }

  private static func version(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".json") ? String(name.dropLast(5)) : name
  }

  /// Whether the first version is older: numbers count as numbers.
  private static func precedes(_ first: String, _ second: String) -> Bool {
    first.compare(second, options: [.numeric]) == .orderedAscending
  }
}
#endif
