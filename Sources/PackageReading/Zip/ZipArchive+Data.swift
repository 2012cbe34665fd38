public import Foundation

extension ZipArchive {
  /// What can be read of an entry's content as one piece of memory, and what hinders the rest.
  ///
  /// An entry that is not compressed is a part of the archive and takes no memory of its own; another takes its own size
  /// and nothing more.
  public func data(of entry: ZipEntry) -> (data: Data, error: ZipError?) {
    do throws(ZipError) {
      let reader = try reader(of: entry)
      if entry.method == .stored, let header = ZipLocalHeader(in: window, at: entry.headerOffset) {
        let error = Self.drain(reader) { _ in }
        let length = min(entry.size, entry.compressedSize)
        return (window.data(header.dataOffset..<(header.dataOffset + length)), error)
      }
      return Self.collect(reader, size: entry.size)
    } catch {
      return (Data(), error)
    }
  }

  /// The first bytes of an entry's content, at most `count`; empty where there are none.
  public func head(of entry: ZipEntry, count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    guard let reader = try? reader(of: entry) else { return [] }
    while bytes.count < count {
      guard let read = try? reader.read(into: &bytes, limit: count - bytes.count), read > 0 else { break }
    }
    return bytes
  }

  /// The most bytes that are taken out at a time.
  private static let pieceSize = 1 << 18

  /// Reads to the end, hands over every piece, and tells what is wrong.
  private static func drain(_ reader: ZipEntryReader, _ take: ([UInt8]) -> Void) -> ZipError? {
    var piece: [UInt8] = []
    do throws(ZipError) {
      while try reader.read(into: &piece, limit: pieceSize) > 0 {
        take(piece)
        piece.removeAll(keepingCapacity: true)
      }
      return nil
    } catch {
      take(piece)
      return error
    }
  }

  private static func collect(_ reader: ZipEntryReader, size: Int) -> (data: Data, error: ZipError?) {
    guard size > 0, let memory = malloc(size) else { return (Data(), drain(reader) { _ in }) }
    var count = 0
    let error = drain(reader) { piece in
      let taken = min(piece.count, size - count)
      piece.withUnsafeBytes { bytes in
        guard let base = bytes.baseAddress else { return }
        memory.advanced(by: count).copyMemory(from: base, byteCount: taken)
      }
      count += taken
    }
    guard count > 0 else {
      free(memory)
      return (Data(), error)
    }
    return (Data(bytesNoCopy: memory, count: count, deallocator: .free), error)
  }
}
