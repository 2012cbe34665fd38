/// Why no map was written.
struct RouteMapToolError: Error, CustomStringConvertible {
  let message: String

  var description: String { message }
}
