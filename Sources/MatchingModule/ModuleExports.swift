#if arch(wasm32)
import LinkMatching

/// What the module gives to a page, by C's conventions.
///
/// Texts go in as address and length, in memory that the page asks `applinks_alloc` for and frees itself. An answer
/// is the address of its length, four bytes little-endian, and of its bytes behind that; `applinks_free` takes it
/// back. The module imports nothing, so that it can reach nothing.
private func answer(_ bytes: [UInt8]) -> UnsafeMutableRawPointer {
  let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes.count + 4, alignment: 16)
  memory.storeBytes(of: UInt32(truncatingIfNeeded: bytes.count).littleEndian, as: UInt32.self)
  bytes.withUnsafeBytes { source in
    if let base = source.baseAddress { (memory + 4).copyMemory(from: base, byteCount: bytes.count) }
  }
  return memory
}

private func bytes(_ start: UnsafePointer<UInt8>, _ count: Int32) -> [UInt8] {
  Array(UnsafeBufferPointer(start: start, count: Int(count)))
}

private func text(_ start: UnsafePointer<UInt8>, _ count: Int32) -> String {
  String(decoding: UnsafeBufferPointer(start: start, count: Int(count)), as: UTF8.self)
}

private func loaded(_ handle: UnsafeMutableRawPointer) -> LoadedFile {
  Unmanaged<LoadedFile>.fromOpaque(handle).takeUnretainedValue()
}

/// Memory for a text of the page.
@_cdecl("applinks_alloc")
public func moduleAllocate(_ count: Int32) -> UnsafeMutableRawPointer {
  UnsafeMutableRawPointer.allocate(byteCount: max(Int(count), 1), alignment: 16)
}

/// Frees memory of the page, or an answer.
@_cdecl("applinks_free")
public func moduleFree(_ memory: UnsafeMutableRawPointer) { memory.deallocate() }

/// Loads a file; the handle is for the other functions, and `applinks_unload` gives it back.
@_cdecl("applinks_load")
public func moduleLoad(
  _ file: UnsafePointer<UInt8>, _ fileCount: Int32, _ version: UnsafePointer<UInt8>, _ versionCount: Int32
) -> UnsafeMutableRawPointer {
  let version = OSVersion(text(version, versionCount))
  return Unmanaged.passRetained(LoadedFile(bytes(file, fileCount), version: version)).toOpaque()
}

/// Gives a loaded file back.
@_cdecl("applinks_unload")
public func moduleUnload(_ handle: UnsafeMutableRawPointer) {
  Unmanaged<LoadedFile>.fromOpaque(handle).release()
}

/// ``LoadedFile/overview()``
@_cdecl("applinks_overview")
public func moduleOverview(_ handle: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
  answer(loaded(handle).overview())
}

/// ``LoadedFile/decisions(_:domain:)``
@_cdecl("applinks_match")
public func moduleMatch(
  _ handle: UnsafeMutableRawPointer, _ links: UnsafePointer<UInt8>, _ linksCount: Int32,
  _ domain: UnsafePointer<UInt8>, _ domainCount: Int32
) -> UnsafeMutableRawPointer {
  answer(loaded(handle).decisions(bytes(links, linksCount), domain: text(domain, domainCount)))
}

/// ``LoadedFile/explanation(_:domain:)``
@_cdecl("applinks_explain")
public func moduleExplain(
  _ handle: UnsafeMutableRawPointer, _ link: UnsafePointer<UInt8>, _ linkCount: Int32,
  _ domain: UnsafePointer<UInt8>, _ domainCount: Int32
) -> UnsafeMutableRawPointer {
  answer(loaded(handle).explanation(text(link, linkCount), domain: text(domain, domainCount)))
}

/// ``LoadedFile/examples(host:count:)``
@_cdecl("applinks_examples")
public func moduleExamples(
  _ handle: UnsafeMutableRawPointer, _ host: UnsafePointer<UInt8>, _ hostCount: Int32
) -> UnsafeMutableRawPointer {
  answer(loaded(handle).examples(host: text(host, hostCount)))
}

/// ``LoadedFile/difference(from:host:)``
@_cdecl("applinks_diff")
public func moduleDifference(
  _ handle: UnsafeMutableRawPointer, _ old: UnsafeMutableRawPointer, _ host: UnsafePointer<UInt8>,
  _ hostCount: Int32
) -> UnsafeMutableRawPointer {
  answer(loaded(handle).difference(from: loaded(old), host: text(host, hostCount)))
}
#endif
