/// A template together with what its parameters may be: a set of links.
///
/// Items of the query that the template does not name do not matter, nor does the fragment where it names none.
public struct RoutePattern: Hashable, Sendable {
  /// The template.
  public let template: LinkTemplate
  /// The shapes of ``LinkTemplate/parameters``.
  public let parameters: [RouteParameterShape]

  /// A pattern; parameters that are not given are required texts.
  public init(_ template: LinkTemplate, _ parameters: [RouteParameterShape] = []) {
    self.template = template
    self.parameters = template.parameters.indices.map {
      $0 < parameters.count ? parameters[$0] : RouteParameterShape(.text)
    }
  }

  /// The texts of a parameter: those of its type, narrowed by the template's constraint.
  public func language(_ index: Int) -> LinkLanguage {
    let own = parameters[index].language
    guard let constraint = template.parameters[index].constraint else { return own }
    if case .integers(let bounds) = constraint, case .integer(let type) = own {
      // No number is left: the empty set, which no text is in.
      return bounds.intersection(type).map { .integer($0) } ?? .values([])
    }
    return constraint.language
  }

  /// Whether the segment may be missing.
  func isOptional(_ segment: TemplatePart) -> Bool {
    segment.parameter.map { parameters[$0].presence == .optional } ?? false
  }

  /// The segments before a rest of the path.
  public var fixedSegments: [TemplatePart] {
    template.hasRest ? Array(template.segments.dropLast()) : template.segments
  }

  /// The number of segments that every link has.
  public var minimumSegments: Int {
    fixedSegments.firstIndex(where: isOptional) ?? fixedSegments.count
  }

  /// Why links of the pattern could not be printed and read again, if so.
  public var fault: RoutePatternFault? {
    for (index, segment) in template.segments.enumerated() {
      guard let parameter = segment.parameter else { continue }
      if case .rest = segment {
        switch parameters[parameter].presence {
        case .required, .optional: return RoutePatternFault(.restIsNoList, parameter)
        case .repeated, .nested: break
        }
        continue
      }
      switch parameters[parameter].presence {
      case .required: break
      case .repeated: return RoutePatternFault(.listInSegment, parameter)
      case .nested: return RoutePatternFault(.nestedInPart, parameter)
      case .optional:
        let later = template.segments.dropFirst(index + 1)
        if later.contains(where: { !isOptional($0) }) {
          return RoutePatternFault(.optionalBeforeRequired, parameter)
        }
      }
    }
    for part in template.query.map({ $0.value }) + (template.fragment.map { [$0] } ?? []) {
      guard let parameter = part.parameter else { continue }
      let presence = parameters[parameter].presence
      if presence == .nested { return RoutePatternFault(.nestedInPart, parameter) }
      if presence == .repeated, part == template.fragment {
        return RoutePatternFault(.listInSegment, parameter)
      }
    }
    return nil
  }
}
