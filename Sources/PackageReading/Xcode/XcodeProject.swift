import Foundation

/// What a `project.pbxproj` says of its targets: the settings that decide identifiers, entitlements and Info.plist.
public struct XcodeProject: Hashable, Sendable {
  /// The targets, in the order of the project.
  public let targets: [XcodeTarget]

  /// The largest file, in bytes.
  public static let maximumSize = 32 << 20
  /// The deepest nesting of a file.
  private static let maximumDepth = 32
  /// The most targets, and the most configurations of one.
  private static let maximumCount = 2_000

  /// Reads a project: a property list in the old form of braces, in XML or binary.
  ///
  /// - Throws: ``XcodeProjectError`` for anything that is no project, or breaks a limit.
  public init(parsing bytes: [UInt8]) throws(XcodeProjectError) {
    guard bytes.count <= Self.maximumSize else {
      throw XcodeProjectError(message: "The project has more than \(Self.maximumSize) bytes.")
    }
    guard Self.isShallow(bytes) else {
      throw XcodeProjectError(message: "The project nests deeper than \(Self.maximumDepth) values.")
    }
    let read = try? PropertyListSerialization.propertyList(from: Data(bytes), options: [], format: nil)
    guard let root = read as? [String: Any], let objects = root["objects"] as? [String: Any] else {
      throw XcodeProjectError(message: "The file is no Xcode project: it has no dictionary objects.")
    }
    let reader = XcodeObjects(objects)
    guard let project = reader.object(root["rootObject"]) else {
      throw XcodeProjectError(message: "The file is no Xcode project: rootObject names no object.")
    }
    let shared = reader.configurations(of: project)
    targets = reader.list(project["targets"]).prefix(Self.maximumCount).compactMap {
      reader.target($0, shared)
    }
  }

  /// Whether brackets nest no deeper than the limit. In XML and binary files Foundation's readers hold the limits.
  private static func isShallow(_ bytes: [UInt8]) -> Bool {
    guard !bytes.starts(with: "bplist".utf8) else { return false }
    var depth = 0
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "("):
        depth += 1
        if depth > maximumDepth { return false }
      case UInt8(ascii: "}"), UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"): index = endOfText(bytes, index)
      case UInt8(ascii: "<") where index + 1 < bytes.count && bytes[index + 1] != UInt8(ascii: "/"):
        // Tags of XML nest too; what is closed is not counted down, since a project has few.
        if bytes.starts(with: "<?xml".utf8) { return isShallowXML(bytes) }
      default: break
      }
      index += 1
    }
    return true
  }

  private static func isShallowXML(_ bytes: [UInt8]) -> Bool {
    var depth = 0
    for index in bytes.indices.dropLast() where bytes[index] == UInt8(ascii: "<") {
      let next = bytes[index + 1]
      if next == UInt8(ascii: "/") {
        depth -= 1
      } else if next != UInt8(ascii: "?"), next != UInt8(ascii: "!") {
        depth += 1
      }
      if depth > maximumDepth * 2 { return false }
    }
    return true
  }

  private static func endOfText(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start + 1
    while index < bytes.count, bytes[index] != bytes[start] {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return index
  }
}
