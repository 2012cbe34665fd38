extension LinkRoutable where Self: Equatable {
  /// What is wrong with this route's way to a link and back, in one sentence; `nil` if nothing is. For tests of routes with
  /// parameters of types of your own:
  ///
  /// ```swift
  /// #expect(AppRoute.station(id: 25).roundTripProblem() == nil)
  /// ```
  ///
  /// The route is printed on its first host, or with its first scheme where it has none, and read as a link of the app
  /// itself.
  public func roundTripProblem() -> String? {
    let link: String
    do throws(RoutePrintError) {
      link = try firstLink()
    } catch {
      return error.message
    }
    do throws(RouteMismatch) {
      let again = try Self(parsing: link, trust: .app)
      guard again == self else { return "\(link) is read as another value than the one that was printed." }
      return (try? again.firstLink()) == link ? nil : "\(link) is printed otherwise once it was read."
    } catch {
      return error.description
    }
  }

  private func firstLink() throws(RoutePrintError) -> String {
    do throws(RoutePrintError) {
      return try link()
    } catch {
      let schemes = Self.routeTable.schemes
      let sources = routeDefinition?.sources ?? []
      guard case .noSource = error.reason,
        let scheme = schemes.first(where: { sources.isEmpty || sources.contains($0) })
      else { throw error }
      return try link(scheme: scheme)
    }
  }
}
