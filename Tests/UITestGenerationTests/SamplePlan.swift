import Foundation
import LinkTesting

@testable import UITestGeneration

/// Plans of the tests.
enum SamplePlan {
  /// The plan whose names try to leave every literal and comment.
  static func hostile() throws -> LinkPlan {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Plans/hostile.yaml")
    return try PlanReader(name: "hostile.yaml").read(String(contentsOf: path, encoding: .utf8))
  }

  /// Options that choose the plan's app.
  static let options: UITestOptions = {
    var options = UITestOptions()
    options.app = "shop"
    return options
  }()

  /// A shop with the links of `text`, the lines of a list.
  static func shop(_ text: String) throws -> LinkPlan {
    let head = """
      apps:
        shop:
          identifier: ABCDE12345.com.example.shop
          schemes: [shop]
          screens: { product: ProductScreen }
          android: { manifest: AndroidManifest.xml, package: com.example.shop }
      devices: { phone: ios17.2, new-phone: ios18.2, pixel: android14 }
      links:

      """
    return try PlanReader(name: "folder/applinks.yaml").read(head + text)
  }

  /// One link that opens the shop.
  static func one() throws -> LinkPlan {
    try shop(
      "  - { name: a product, link: https://shop.example/buy/42, opens: shop, screen: ProductScreen }\n")
  }
}
