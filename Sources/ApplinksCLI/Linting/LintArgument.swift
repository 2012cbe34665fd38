import ArgumentParser
import AssetLinks
import Findings

/// Reads the values of lint's options.
enum LintArgument {
  /// The value of `--fail-on`.
  @Sendable static func threshold(_ text: String) throws -> FailureThreshold {
    guard let threshold = FailureThreshold(word: text) else {
      throw ValidationError("write note, warning, error or never")
    }
    return threshold
  }

  /// The value of `--select` and `--ignore`.
  @Sendable static func selector(_ text: String) throws -> RuleSelector {
    guard let selector = RuleSelector(text), RuleNames.contains(selector) else {
      throw ValidationError(RuleNames.unknown(text))
    }
    return selector
  }

  /// The value of `--fingerprint`.
  @Sendable static func fingerprint(_ text: String) throws -> CertificateFingerprint {
    guard let fingerprint = CertificateFingerprint.reading(text).fingerprint else {
      throw ValidationError("write the 32 bytes of a SHA-256 in hexadecimal digits")
    }
    return fingerprint
  }

  /// The value of `--severity`.
  @Sendable static func setting(_ text: String) throws -> RuleSettingArgument {
    let halves = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard halves.count == 2, let setting = RuleSetting(word: halves[1]) else {
      throw ValidationError("write RULE=SETTING with off, note, warning or error, such as apps-missing=off")
    }
    guard RuleNames.contains(halves[0]) else { throw ValidationError(RuleNames.unknown(halves[0])) }
    return RuleSettingArgument(rule: RuleID(halves[0]), setting: setting)
  }
}
