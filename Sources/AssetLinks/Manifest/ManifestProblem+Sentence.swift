extension ManifestProblem {
  /// The problem in one sentence: what is wrong or surprising, and what to do.
  public var sentence: String {
    let words = ASCIIText.quoted(subject)
    switch code {
    case .notAManifest: return "The outermost element is \(words), not manifest."
    case .unresolvedPlaceholder:
      return
        "The value of \(subject) is not known, so links that depend on it cannot be judged; give it with "
        + "--placeholder or hand in the merged manifest."
    case .unresolvedResource:
      return
        "The value of \(words) is not known, so links that depend on it cannot be judged; hand in the string "
        + "resources."
    case .mergeInstruction:
      return
        "The instruction \(subject) is for the tools that merge manifests and is not carried out here; hand in "
        + "the merged manifest."
    case .notExported:
      return "The activity \(words) is not exported, so no other app can open links in it; write "
        + "android:exported=\"true\"."
    case .exportedNotWritten:
      return
        "The activity \(words) has an intent filter but does not say whether it is exported; an app that "
        + "targets Android 12 cannot be installed so: write android:exported=\"true\"."
    default: return filterSentence(words)
    }
  }

  private func filterSentence(_ words: String) -> String {
    switch code {
    case .missingView:
      return "The filter lists links but not the action \(IntentFilter.viewAction), so no link opens it."
    case .missingBrowsable:
      return
        "The filter lacks the category \(IntentFilter.browsableCategory), so browsers do not hand it links."
    case .missingDefault:
      return "The filter lacks the category \(IntentFilter.defaultCategory), so no implicit intent finds it."
    case .customSchemeInVerifiedFilter:
      return
        "The scheme \(words) in a filter with autoVerify keeps Android from verifying its hosts; give it a "
        + "filter of its own."
    case .verifiedFilterWithoutWebScheme:
      return "The filter has autoVerify but neither http nor https, so there is nothing to verify."
    case .verifiedFilterWithoutHost:
      return "The filter has autoVerify but no host, so there is nothing to verify."
    case .unverifiableHost:
      return
        "The host \(words) cannot be verified, since no assetlinks.json can be asked of it\(detail); up to "
        + "Android 11 one such host keeps all hosts of the app from becoming defaults."
    case .unexpectedCombination:
      return
        "The data elements of the filter are combined freely, so it also accepts \(subject)\(detail); give each "
        + "group of links a filter of its own."
    case .manyCombinations:
      return "The data elements of the filter have \(detail) combinations, of which "
        + "\(DataCombinations.maximumCount) are listed."
    default: return dataSentence(words)
    }
  }

  private func dataSentence(_ words: String) -> String {
    switch code {
    case .ignoredWithoutScheme:
      return "The filter has no scheme, so its \(detail) \(words) is ignored."
    case .ignoredWithoutHost: return "The filter has no host, so its \(detail) \(words) is ignored."
    case .portWithoutHost:
      return
        "The port \(words) stands in a data element without a host and is ignored; write it beside its host."
    case .malformedPort: return "The port \(words) is no number."
    case .upperCaseHost:
      return
        "The host \(words) has capitals, and Android's documentation says that letter case counts; write "
        + "\(ASCIIText.quoted(detail))."
    case .upperCaseScheme:
      return "The scheme \(words) has capitals and is compared with regard to letter case; write "
        + "\(ASCIIText.quoted(detail))."
    case .malformedScheme:
      return "The scheme \(words) is no scheme; write the name alone, without colon or slashes."
    case .malformedHost:
      return "The host \(words) is no host; write scheme, port and path as attributes of their own."
    case .wildcardInsideHost:
      return "The * in the host \(words) is an ordinary character; only one at the start stands for any text."
    case .malformedMimeType: return "The MIME type \(words) does not have the form type/subtype."
    case .unreadAttribute:
      return "The attribute \(words) is not read here, so links that depend on it cannot be judged."
    default: return patternSentence(words)
    }
  }

  /// The first character of the detail.
  private var firstCharacter: String {
    detail.unicodeScalars.first.map { String(String.UnicodeScalarView([$0])) } ?? ""
  }

  private func patternSentence(_ words: String) -> String {
    switch code {
    case .pathWithoutSlash:
      return
        "The pattern \(subject) does not begin with a slash as every path of a web link does, so it matches none."
    case .queryInPath:
      return "The pattern \(subject) holds a ? or #, but paths are compared without query and fragment."
    case .escapeInPath:
      return
        "The pattern \(subject) holds a percent escape, but paths are compared with their escapes resolved."
    case .patternDoesNotBacktrack:
      return "The pattern \(subject) skips to the first \(ASCIIText.quoted(firstCharacter)) "
        + "and never goes back, so it does not match \(ASCIIText.quoted(ASCIIText.dropping(firstCharacter.utf8.count, from: detail)))."
    case .starAfterCharacter:
      return "The * in \(subject) repeats the character before it; write .* for any text."
    case .patternNeverMatches:
      return
        "The pattern \(subject) matches nothing: a part of it takes all that is left and gives nothing back."
    case .invalidPattern: return "Android refuses the pattern \(subject): \(detail)."
    case .loneBackslash:
      return "The build tools drop a single backslash in \(subject); write two, or none."
    case .patternNeedsAndroid12:
      return "Devices before Android 12 pass over \(subject)\(detail)."
    case .groupNeedsAndroid15:
      return "Devices before Android 15 pass over the group\(detail)."
    case .emptyGroup: return "The group has no patterns, so it never matches."
    case .groupBesidePath:
      return "The group excludes links, but \(subject) outside of it lets in what it covers all the same."
    default: return "The manifest is not as it should be: \(words)."
    }
  }
}
