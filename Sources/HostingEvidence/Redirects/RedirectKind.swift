/// What a redirect does, which says who configured it and where.
public enum RedirectKind: Hashable, Sendable, CaseIterable {
  /// There is no target, or none that can be read.
  case withoutTarget
  /// To itself.
  case loop
  /// To a page where people sign in.
  case signIn
  /// From encrypted to plain.
  case plain
  /// From plain to encrypted, at the same place.
  case secure
  /// Between the domain and its `www`.
  case www
  /// To another host.
  case otherHost
  /// To the same path below a language.
  case locale
  /// To another path of the same host.
  case otherPath
}
