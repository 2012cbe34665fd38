import Foundation

/// A plan for Swift Testing: each check is one argument of a test.
///
/// ```swift
/// @Test(arguments: try LinkPlanTest("applinks.yaml").checks)
/// func links(_ check: LinkCheck) async throws {
///   #expect(try await check.difference == nil)
/// }
/// ```
public struct LinkPlanTest: Sendable {
  /// The checks: each expectation on each of its devices and surfaces.
  public let checks: [LinkCheck]

  /// The plan in a file.
  ///
  /// Routes are read from route maps; a plan that names Swift sources is given their routes by `loader`.
  ///
  /// - Parameters:
  ///   - path: The path of the plan, from the current folder.
  ///   - environment: The environment whose domains and variables count.
  ///   - loader: What reads the files that the plan names, from its folder.
  /// - Throws: ``PlanError`` where the plan, or what it names, cannot be read.
  public init(
    _ path: String, environment: String? = nil, loader: (String) -> PlanLoader = { PlanLoader(folder: $0) }
  ) throws {
    let bytes = try BoundedFile.bytes(path, limit: YAMLText.limit)
    let plan = try PlanReader(name: path).read(
      String(decoding: bytes, as: UTF8.self), environment: environment)
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    self.init(plan, in: try loader(folder).world(of: plan))
  }

  /// A plan in a world.
  public init(_ plan: LinkPlan, in world: PlanWorld) {
    let run = PlanOnce(PlanRunner(plan, in: world))
    checks = plan.links.indices.flatMap { index in
      plan.devices(for: plan.links[index]).map { device in
        LinkCheck(expectation: plan.links[index], device: device.name, run: run)
      }
    }
  }
}
