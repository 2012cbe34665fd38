#if Server
import AssociationServer

/// The local authority of the console's user.
struct AuthorityAccess {
  /// Where it is kept.
  let store: AuthorityStore

  init(_ console: Console) throws(ToolError) {
    do throws(AuthorityError) {
      store = try AuthorityStore(environment: console.environment)
    } catch {
      throw ToolError(error.description)
    }
  }

  /// The authority.
  ///
  /// - Throws: ``ToolError`` where there is none, or it cannot be used.
  func authority() throws(ToolError) -> LocalAuthority {
    do throws(AuthorityError) {
      if let authority = try store.load() { return authority }
    } catch {
      throw ToolError(error.description)
    }
    throw ToolError("There is no local authority yet: the first \"applinks serve\" makes one.")
  }

  /// Removes the authority; says whether there was one.
  func remove() throws(ToolError) -> Bool {
    do throws(AuthorityError) {
      return try store.remove()
    } catch {
      throw ToolError(error.description)
    }
  }
}
#endif
