import Foundation
import PackageReading

/// Names of Android's methods in the code of an app (DEX): each stands there once as text, called or not, so that they are a
/// suspicion and no proof. Source: app-inspection, A9.
struct DexNames {
  private(set) var found: Set<String> = []

  static let data = ["getData", "getQueryParameter"]
  static let webView = "loadUrl"
  static let parseIntent = "parseUri"

  /// The most bytes of code that are looked at.
  private static let maximumSize = 256 << 20

  init(_ archive: ZipArchive) {
    var budget = Self.maximumSize
    let wanted = Self.data + [Self.webView, Self.parseIntent]
    for entry in archive.entries where Self.isCode(entry) && entry.size <= budget {
      budget -= entry.size
      let (data, _) = archive.data(of: entry)
      for name in wanted where !found.contains(name) && data.range(of: Self.pattern(name)) != nil {
        found.insert(name)
      }
    }
  }

  /// A name as the list of strings holds it: its length, its letters and a zero.
  private static func pattern(_ name: String) -> Data {
    Data([UInt8(truncatingIfNeeded: name.utf8.count)] + Array(name.utf8) + [0])
  }

  private static func isCode(_ entry: ZipEntry) -> Bool {
    entry.name.hasPrefix("classes") && entry.name.hasSuffix(".dex")
      || entry.name.hasPrefix("base/dex/classes")
  }
}
