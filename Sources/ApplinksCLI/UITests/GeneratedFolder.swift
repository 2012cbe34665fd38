import Foundation
import UITestGeneration

/// Writes generated files into a folder, with what people wrote into those that are there.
///
/// All files are merged before the first is written: where one refuses, none is touched.
struct GeneratedFolder {
  private let console: Console
  private let name: String
  private let isForced: Bool

  init(_ console: Console, _ name: String, isForced: Bool) {
    self.console = console
    self.name = name
    self.isForced = isForced
  }

  /// Writes the files, removes those of vanished tests into which nobody wrote, and says what happened.
  ///
  /// - Parameters:
  ///   - what: The word behind `generate`.
  func write(_ files: [GeneratedFile], what: String) throws(ToolError) {
    var merged: [MergedFile] = []
    for file in files { merged.append(try merge(file)) }
    var changed = 0
    for file in merged where file.isChanged {
      try write(file)
      changed += 1
    }
    for file in merged {
      for key in file.kept {
        console.note(
          "\(Quoted.text(shown(file.path))): the region \(Quoted.text(key)) lost its test, and is kept at the end of the file."
        )
      }
    }
    let removed = removeOld(besides: Set(files.map(\.path)), what)
    console.note(
      "\(Quoted.counted(changed, "file")) written, \(files.count - changed) unchanged"
        + (removed > 0 ? ", \(removed) removed" : "") + ": \(Quoted.text(name)).")
  }

  private func merge(_ file: GeneratedFile) throws(ToolError) -> MergedFile {
    let existing = try text(file.path)
    do throws(MergeError) {
      return try FileMerger.merge(file, with: existing, isForced: isForced)
    } catch {
      let line = error.line.map { ":\($0)" } ?? ""
      throw ToolError("\(Quoted.visible(shown(file.path)))\(line): \(error.message)")
    }
  }

  private func text(_ path: String) throws(ToolError) -> String? {
    guard FileReader.exists(absolute(path)) else { return nil }
    let bytes = try FileReader.read(absolute(path), name: shown(path), limit: FileMerger.limit)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      guard isForced else {
        throw ToolError(
          "\(Quoted.visible(shown(path))): It is no text, and is kept: choose another folder, or add --force."
        )
      }
      return ""
    }
    return text
  }

  private func write(_ file: MergedFile) throws(ToolError) {
    let path = absolute(file.path)
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
    do {
      try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    } catch {
      throw ToolError(
        "The folder of \(Quoted.text(shown(file.path))) cannot be made: a part of its path is no folder, or not yours."
      )
    }
    try AtomicFile.write(Array(file.text.utf8), to: path, name: shown(file.path))
    guard file.isExecutable else { return }
    var info = stat()
    // As a file that anybody may run who may read it.
    if stat(path, &info) == 0 { _ = chmod(path, info.st_mode | ((info.st_mode & 0o444) >> 2)) }
  }

  /// Files that were generated here and no longer are: a flow of a test that is gone would still run. Only folders into
  /// which files go are looked into.
  private func removeOld(besides paths: Set<String>, _ what: String) -> Int {
    let extensions = Set(paths.map(Self.fileExtension))
    var removed = 0
    for folder in Set(paths.map(Self.folder)).sorted() {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: absolute(folder))) ?? []
      for path in names.sorted().map({ folder.isEmpty ? $0 : "\(folder)/\($0)" })
      where !paths.contains(path) && extensions.contains(Self.fileExtension(path)) {
        if remove(path, what) { removed += 1 }
      }
    }
    return removed
  }

  private func remove(_ path: String, _ what: String) -> Bool {
    guard let text = try? text(path), let state = FileMerger.state(of: text, at: path, what: what) else {
      return false
    }
    if state == .untouched { return unlink(absolute(path)) == 0 }
    console.note(
      "\(Quoted.text(shown(path))) belongs to a test that is gone, and holds what somebody wrote: it is kept; delete it where "
        + "it is not needed.")
    return false
  }

  private static func fileExtension(_ path: String) -> String { (path as NSString).pathExtension }
  private static func folder(_ path: String) -> String { (path as NSString).deletingLastPathComponent }

  private func shown(_ path: String) -> String { name.hasSuffix("/") ? name + path : "\(name)/\(path)" }
  private func absolute(_ path: String) -> String { console.absolute(name) + "/" + path }
}
