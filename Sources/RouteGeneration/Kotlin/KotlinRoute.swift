import LinkRouting
import LinkSyntax

/// One class of the sealed class: a route with its templates.
struct KotlinRoute {
  /// A value of the class.
  struct Property {
    /// The parameter of the templates.
    var parameter: String
    /// The name in Kotlin.
    var name: String
    var type: KotlinType
    var presence: RouteParameterShape.Presence
    /// The expression for a value that is missing; `nil` where it is null or an empty list.
    var fallback: String?

    /// The whole type.
    var declared: String {
      switch presence {
      case .required, .nested: type.name
      case .optional: fallback == nil ? "\(type.name)?" : type.name
      case .repeated: "List<\(type.name)>"
      }
    }

    /// The value for a link without it.
    var missing: String? {
      switch presence {
      case .required, .nested: nil
      case .optional: fallback ?? "null"
      case .repeated: "emptyList()"
      }
    }
  }

  var name: String
  var className: String
  var summary: String?
  var properties: [Property]
  /// The templates, the printed one first.
  var entries: [RouteMapEntry]

  func property(_ parameter: String) -> Property? { properties.first { $0.parameter == parameter } }
}
