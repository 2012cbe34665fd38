import Foundation
import FuzzDriver
import LinkSyntax

/// The template reader never traps, its places lie in the text, and what it reads has an example that it takes itself.
@main
enum FuzzTemplate {
  static func main() {
    exit(
      runFuzzer { start, count in
        let text = String(decoding: fuzzedBytes(start, count), as: UTF8.self)
        do throws(LinkTemplateError) {
          let template = try LinkTemplate(text)
          precondition(template.parameters.allSatisfy { $0.range.upperBound <= text.utf8.count })
          let pattern = RoutePattern(template)
          precondition(pattern.isSubset(of: pattern))
          if pattern.fault == nil { precondition(pattern.example.map { LinkURLCheck.isLink($0) } ?? true) }
        } catch {
          precondition(error.range.upperBound <= text.utf8.count && !error.message.isEmpty)
        }
        return 0
      })
  }

  private enum LinkURLCheck {
    static func isLink(_ text: String) -> Bool { (try? LinkURL("https://a.example\(text)")) != nil }
  }
}
