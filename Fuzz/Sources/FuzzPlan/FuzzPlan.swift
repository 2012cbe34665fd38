import Foundation
import FuzzDriver
import LinkTesting

/// The input is the text of an `applinks.yaml`: reading ends with a plan or one error of one line, places lie in the text, and
/// a link added to a plan is its last one.
@main
enum FuzzPlan {
  static func main() {
    // The closure becomes a C function, which knows no `Self`.
    exit(
      runFuzzer { start, count in
        FuzzPlan.check(String(decoding: fuzzedBytes(start, count), as: UTF8.self))
        return 0
      })
  }

  private static func check(_ text: String) {
    do {
      let plan = try PlanReader().read(text)
      let lines = text.utf8.count { $0 == 0x0A || $0 == 0x0D } + 1
      for link in plan.links { precondition((1...lines).contains(link.place.line)) }
      precondition(PlanSelection().chosen(of: plan).count == plan.links.count)
      add(to: plan, text)
    } catch {
      let message = "\(error)"
      precondition(!message.isEmpty && !message.utf8.contains(0x0A))
    }
  }

  private static func add(to plan: LinkPlan, _ text: String) {
    let added = ExpectationText(link: "https://shop.example/added", opens: "browser")
    guard let changed = try? PlanEditor(text).adding([added], at: plan.linksPlace),
      let read = try? PlanReader().read(changed)
    else { return }
    precondition(read.links.contains { $0.text == "https://shop.example/added" })
  }
}
