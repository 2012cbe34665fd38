import Foundation
public import LinkRouting

/// Routes of route maps, as `applinks routes map` writes them.
public enum RouteMapReader {
  /// The routes of one map.
  ///
  /// - Throws: ``PlanError`` where there is not just one file, or it is no route map.
  public static func table(_ paths: [String]) throws(PlanError) -> RouteTable {
    guard paths.count == 1, let path = paths.first, path.hasSuffix(".json") else {
      throw PlanError(
        file: "", message: "Swift sources of routes are read by the tool: name one route map (*.json) here.")
    }
    let bytes = try BoundedFile.bytes(path, limit: 8 << 20)
    guard let map = try? JSONDecoder().decode(RouteMap.self, from: Data(bytes)) else {
      throw PlanError(file: "", message: "\(PlanWords.quoted(path)) is no route map of this version.")
    }
    do throws(RouteTableError) {
      return try map.table()
    } catch {
      throw PlanError(
        file: "", message: "the routes of \(PlanWords.quoted(path)) make no table: \(error.message)")
    }
  }
}
