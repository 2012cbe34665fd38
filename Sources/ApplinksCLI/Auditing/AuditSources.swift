import AppInspection
import Foundation
import SourceFacts

#if Inspection
import SourceReading
#endif

/// Source trees and single source files as the user names them.
struct AuditSources {
  private let console: Console

  init(_ console: Console) { self.console = console }

  /// What was read, and the folder that the paths in it begin with.
  struct Found {
    var tree: SourceTree
    /// The folder as the user wrote it; empty for the current one.
    var folder: String
  }

  /// The largest file, in bytes: more is generated, and no source that people write.
  private static let largestFile = 32 << 20
  /// The most bytes of a tree.
  private static let largestTree = 256 << 20
  /// The most files of a tree.
  private static let mostFiles = 50_000
  private static let swift = [".swift"]
  private static let objectiveC = [".m", ".mm", ".h"]
  private static let others = [
    ".entitlements", ".plist", ".pbxproj", ".xcconfig", ".mobileprovision", ".provisionprofile",
  ]

  private static func hasEnding(_ name: String, _ endings: [String]) -> Bool {
    let lower = name.lowercased()
    return endings.contains { lower.hasSuffix($0) && lower != $0 }
  }

  /// Whether a file by itself is a source; a lone profile is read as an app's.
  static func isSourceFile(_ path: String) -> Bool {
    hasEnding(path, swift + objectiveC + [".entitlements", ".plist", ".pbxproj"])
  }

  /// Whether a folder says by its name or by what stands in it that sources are meant.
  func isProject(_ folder: String) -> Bool {
    if Self.hasEnding(Self.trimmed(folder), [".xcodeproj"]) { return true }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: console.absolute(folder))) ?? []
    return names.contains {
      $0 == "Package.swift" || $0 == "project.pbxproj" || Self.hasEnding($0, [".xcodeproj"])
    }
  }

  /// Reads the sources below a folder; those beside an `.xcodeproj` where that is named.
  ///
  /// - Throws: ``ToolError`` where the folder cannot be listed.
  func read(folder path: String) throws(ToolError) -> Found {
    var folder = Self.trimmed(path)
    if Self.hasEnding(folder, [".xcodeproj"]) { folder = Self.parent(folder) }
    var finder = FileFinder(console) { Self.hasEnding($0, Self.swift + Self.objectiveC + Self.others) }
    let files = try finder.files(in: folder.isEmpty ? "." : folder)
    let root = folder.isEmpty || folder == "." ? "./" : folder == "/" ? "/" : folder + "/"
    return Found(tree: tree(files, below: root), folder: folder)
  }

  /// Reads one source file.
  ///
  /// - Throws: ``ToolError`` where it cannot be read.
  func read(file path: String) throws(ToolError) -> Found {
    _ = try FileReader.read(console.absolute(path), name: path, limit: Self.largestFile)
    let parent = Self.parent(path)
    return Found(
      tree: tree([path], below: parent.isEmpty || parent == "/" ? parent : parent + "/"), folder: parent)
  }

  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  private static func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private func tree(_ files: [String], below root: String) -> SourceTree {
    var swift: [(name: String, text: String)] = []
    var objectiveC: [(name: String, text: String)] = []
    var others: [SourceFileText] = []
    var problems: [(path: String, sentence: String)] = []
    var budget = Self.largestTree
    for file in files.prefix(Self.mostFiles) {
      // Paths in a tree begin with the name of its folder, whatever that is.
      let name = "./" + (file.hasPrefix(root) ? String(file.dropFirst(root.count)) : file)
      let bytes: [UInt8]
      do throws(ToolError) {
        bytes = try FileReader.read(
          console.absolute(file), name: file, limit: min(Self.largestFile, max(budget, 1)))
      } catch {
        problems.append((name, error.message))
        continue
      }
      budget -= bytes.count
      if Self.hasEnding(file, Self.swift) {
        swift.append((name, String(decoding: bytes, as: UTF8.self)))
      } else if Self.hasEnding(file, Self.objectiveC) {
        objectiveC.append((name, String(decoding: bytes, as: UTF8.self)))
      } else {
        others.append(SourceFileText(path: name, bytes: bytes))
      }
    }
    if files.count > Self.mostFiles {
      problems.append(("", "There are more files than are looked at; the first \(Self.mostFiles) were."))
    }
    return Self.tree(swift, objectiveC, others, problems)
  }

  private static func tree(
    _ swift: [(name: String, text: String)], _ objectiveC: [(name: String, text: String)],
    _ others: [SourceFileText],
    _ problems: [(path: String, sentence: String)]
  ) -> SourceTree {
    let code = ObjCLinkSources.read(objectiveC)
    #if Inspection
    return SourceTree(
      others, code: SwiftLinkSources.read(swift) + code, isCodeRead: problems.isEmpty, problems: problems)
    #else
    let unread =
      swift.isEmpty
      ? [] : [("", "Swift sources are not read: the tool was built without the trait Inspection.")]
    return SourceTree(
      others, code: code, isCodeRead: problems.isEmpty && swift.isEmpty, problems: problems + unread)
    #endif
  }
}
