public import LinkSyntax

/// One template of a route.
public struct RouteDefinition: Sendable {
  /// The route's name, that of its enum case.
  public let name: String
  /// The template and the shapes of its parameters.
  public let pattern: RoutePattern
  /// The parameters in the order of the template.
  public let parameters: [RouteParameter]
  /// The hosts and schemes to which the route is limited; empty where it is not.
  public let sources: [String]
  /// Who may open it.
  public let access: RouteAccess
  /// Whether the route is printed with this template, not only read.
  public let isCanonical: Bool

  /// A route; parameters may be given in any order, and those that the template does not name are left out.
  ///
  /// - Throws: ``RouteTableError`` where the template is none, or its links could not be read again.
  public init(
    _ name: String, _ template: String, parameters: [RouteParameter] = [], on sources: [String] = [],
    access: RouteAccess = .open, isCanonical: Bool = true
  ) throws(RouteTableError) {
    self.name = name
    self.sources = sources
    self.access = access
    self.isCanonical = isCanonical
    let read: LinkTemplate
    do throws(LinkTemplateError) {
      read = try LinkTemplate(template)
    } catch {
      throw RouteTableError(route: name, problem: .template(error))
    }
    var ordered: [RouteParameter] = []
    for parameter in read.parameters {
      guard let match = parameters.first(where: { $0.name == parameter.name }) else {
        throw RouteTableError(route: name, problem: .unknownParameter(parameter.name))
      }
      ordered.append(match)
    }
    self.parameters = ordered
    pattern = RoutePattern(read, ordered.map(\.shape))
    if let fault = pattern.fault {
      throw RouteTableError(route: name, problem: .pattern(fault, read.parameters[fault.parameter].name))
    }
    guard !isCanonical || read.isPrintable else { throw RouteTableError(route: name, problem: .unprintable) }
  }

  /// A route whose parameters are known by their texts alone, as tools have it.
  public init(
    _ name: String, pattern: RoutePattern, on sources: [String] = [], access: RouteAccess = .open,
    isCanonical: Bool = true
  ) {
    self.name = name
    self.pattern = pattern
    self.sources = sources
    self.access = access
    self.isCanonical = isCanonical
    parameters = zip(pattern.template.parameters, pattern.parameters).map {
      RouteParameter($0.name, shape: $1)
    }
  }
}
