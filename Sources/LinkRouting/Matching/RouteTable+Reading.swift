import LinkSyntax

extension RouteTable {
  /// What the first route that takes the link reads from it; `nil` where none takes it.
  ///
  /// The parameter of a route that goes on with the routes of another type has no texts here: put routes together with
  /// ``RouteMap/table()`` to read them all.
  ///
  /// - Parameters:
  ///   - link: The link; `http` counts as `https`.
  ///   - trust: Where it comes from.
  public func reading(of link: String, trust: LinkTrust = .outside) -> RouteReading? {
    var found: RouteReading?
    var link = link
    let isFound = link.withUTF8 { bytes in
      try? firstMatch(bytes, trust) { index, values in
        guard values.readsAll() else { return false }
        found = reading(index, values)
        return true
      }
    }
    return isFound == true ? found : nil
  }

  /// Why no route takes the link; of use only where ``reading(of:trust:)`` is `nil`.
  public func mismatch(of link: String, trust: LinkTrust = .outside) -> RouteMismatch {
    RouteMismatch(link, self, trust)
  }

  private func reading(_ index: Int, _ values: RouteValues) -> RouteReading {
    let definition = definitions[index]
    var parameters: [RouteReading.Parameter] = []
    for (number, parameter) in definition.parameters.enumerated() {
      var texts: [String] = []
      func note(_ text: LinkText) -> Bool {
        texts.append(String(decoding: text.bytes, as: UTF8.self))
        return true
      }
      switch parameter.shape.presence {
      case .repeated: _ = values.readAll(number, note)
      case .required, .optional: _ = values.read(number, note)
      case .nested: break
      }
      parameters.append(RouteReading.Parameter(name: parameter.name, texts: texts))
    }
    return RouteReading(definition: index, name: definition.name, parameters: parameters)
  }
}
