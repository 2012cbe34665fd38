extension StatementProblem {
  /// The problem in one sentence: what is wrong, why it matters, what to do.
  public var sentence: String {
    let words = ASCIIText.quoted(subject)
    switch code {
    case .notJSON: return "The list is not JSON, so a device reads nothing of it: \(detail)"
    case .notAnArray:
      return
        "The list must be an array of statements, but is \(detail); put the statement in square brackets."
    case .tooLarge: return "The list has \(detail) bytes; AOSP's verifier reads at most 1048576."
    case .statementNotObject: return "A statement must be an object, but this one is \(detail)."
    case .missingTarget:
      return "The statement has no target that is an object, so it is skipped; name the app or site."
    case .missingRelation:
      return "The statement has no relation that is an array, so it is skipped; write "
        + "\"relation\": [\"\(StatementRelation.handleAllURLs.text)\"]."
    case .emptyRelation: return "The statement grants nothing, since its relation is empty."
    case .relationNotString: return "A relation must be a string, but this one is \(detail)."
    case .malformedRelation:
      return "The relation \(words) is not of the form delegate_permission/<detail> with a detail of small "
        + "letters, digits, _ and dots."
    case .keysBesideInclude:
      return "A statement with include is only an include, so its key \(words) is ignored; give it a "
        + "statement of its own."
    case .insecureInclude: return "The include \(words) is no https address, so it is dropped."
    case .includeNotString: return "An include must be a string, but this one is \(detail)."
    case .unknownNamespace:
      return subject.utf8.isEmpty
        ? "The target has no namespace; write \"web\", \"android_app\" or \"ios_app\"."
        : "The namespace \(words) is unknown; the specification has web, android_app and ios_app."
    default: return targetSentence(words)
    }
  }

  private func targetSentence(_ words: String) -> String {
    switch code {
    case .missingSite: return "The web target has no site; write its origin, such as https://shop.example."
    case .malformedSite:
      return
        "The site \(words) is no origin: write http or https, the host in small letters, a port only where "
        + "it is not the default, and no path."
    case .defaultPort: return "The site \(words) writes the default port, which an origin omits."
    case .missingPackage: return "The app has no package_name."
    case .malformedPackage:
      return
        "The package name \(words) is none that an app can have: two or more words of letters, digits and _, "
        + "each beginning with a letter, with dots between them."
    case .wrongPackage:
      return "The list does not name the app \(ASCIIText.quoted(detail)); it names \(words)."
    case .missingAppID: return "The iOS app has no appid, its number in the App Store."
    default: return fingerprintSentence(words)
    }
  }

  private func fingerprintSentence(_ words: String) -> String {
    switch code {
    case .missingFingerprints:
      return "The app has no sha256_cert_fingerprints with a fingerprint, so no certificate can fit."
    case .fingerprintNotString: return "A fingerprint must be a string, but this one is \(detail)."
    case .sha1Fingerprint:
      return "The fingerprint \(words) has 20 bytes, a SHA-1; take the SHA-256 of the certificate."
    case .md5Fingerprint:
      return "The fingerprint \(words) has 16 bytes, an MD5; take the SHA-256 of the certificate."
    case .lowerCaseFingerprint:
      return
        "The fingerprint \(words) has small letters, and whether every verifier accepts them is unknown; "
        + "write \(detail)."
    case .fingerprintWithoutColons:
      return "The fingerprint \(words) lacks colons between its bytes; write \(detail)."
    case .fingerprintLength: return "The fingerprint \(words) has \(detail) bytes; a SHA-256 has 32."
    case .malformedFingerprint:
      return "The fingerprint \(words) is not 32 pairs of hexadecimal digits with colons between them."
    case .duplicateFingerprint: return "The fingerprint \(words) stands twice in this statement."
    case .certificateNotListed:
      return
        "The statement for \(words) does not list the certificate \(detail); with Play App Signing, take the "
        + "fingerprint that the Play Console shows."
    default: return ruleSentence(words)
    }
  }

  private func ruleSentence(_ words: String) -> String {
    switch code {
    case .extensionIgnored: return "The value of \(words) is \(detail), so no dynamic rules are read."
    case .extensionOfOtherRelation:
      return "Dynamic rules are looked up for \(StatementRelation.handleAllURLs.text) only, not for \(words)."
    case .ruleNotObject:
      return "A dynamic rule must be an object, but this one is \(detail); it may cost the whole list."
    case .queryNotObject:
      return
        "The \"?\" of a dynamic rule must be an object of names and values; this one is \(detail) and is "
        + "dropped as if it were not there."
    case .rulePartNotString:
      return
        "The part \(words) of a dynamic rule must be a string, but is \(detail); what a device makes of it is "
        + "unknown."
    case .excludeNotBoolean:
      return "\"exclude\" must be true or false, but is \(detail); what a device makes of it is unknown."
    case .unreadRuleKey:
      return "Android does not read the key \(words) of a dynamic rule"
        + (detail.utf8.isEmpty ? "." : "; \(detail).")
    case .emptyRule:
      return
        "The rule names no part of a link, so it never matches, unlike Apple's; write \"/\": \"*\" for all "
        + "links."
    case .onlyExcludes:
      return
        "All dynamic rules exclude and no match means no, so the app opens no link of this site; end the list "
        + "with {\"/\": \"*\"}. Whether Google's verifier adds that rule by itself is unknown."
    case .rulePatternTooLong:
      return "The pattern has more than \(PatternMatcher.maximumLength) characters and is not compared."
    default: return "The statement is not as it should be: \(words)."
    }
  }
}
