import Foundation

/// The routes and paths of a workload: `routes-N.txt`, `route-paths-N.txt` and `route-oracle-N.txt` in the folder WORKLOAD.
struct RouteWorkload {
  /// The templates, such as `/shop/:p0`.
  let templates: [String]
  /// The paths, four of five of which are those of routes.
  let paths: [String]
  /// The number of the route of each path, or -1.
  let oracle: [Int]

  /// The workload whose size is the first argument.
  static let shared = RouteWorkload(size: CommandLine.arguments.dropFirst().first ?? "200")

  private init(size: String) {
    let folder = ProcessInfo.processInfo.environment["WORKLOAD"] ?? "."
    func lines(_ kind: String) -> [String] {
      let text = (try? String(contentsOfFile: "\(folder)/\(kind)-\(size).txt", encoding: .utf8)) ?? ""
      return text.split(separator: "\n").map(String.init)
    }
    templates = lines("routes")
    paths = lines("route-paths")
    oracle = lines("route-oracle").map { Int($0) ?? -1 }
  }

  /// The names of a template's parameters.
  static func parameters(of template: String) -> [String] {
    template.split(separator: "/").filter { $0.hasPrefix(":") }.map { String($0.dropFirst()) }
  }
}
