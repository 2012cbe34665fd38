import Foundation

/// Messages made once with OpenSSL 3.0 from ``content``, with throw-away keys.
enum SignedMessageSamples {
  static let content = #"{"webcredentials":{"apps":["ABCDE12345.com.example.app"]}}"#

  /// `openssl smime -sign -nodetach -nocerts -binary -outform DER`
  static let smimeDER = decoded(
    """
      MIIB7wYJKoZIhvcNAQcCoIIB4DCCAdwCAQExDzANBglghkgBZQMEAgEFADBJBgkqhkiG9w0BBwGgPAQ6eyJ3ZWJjcmVkZW50
      aWFscyI6eyJhcHBzIjpbIkFCQ0RFMTIzNDUuY29tLmV4YW1wbGUuYXBwIl19fTGCAXkwggF1AgEBMCQwDDEKMAgGA1UEAwwB
      dAIUDlbAiKTH3liM56QaICkwcXVORdswDQYJYIZIAWUDBAIBBQCggeQwGAYJKoZIhvcNAQkDMQsGCSqGSIb3DQEHATAcBgkq
      hkiG9w0BCQUxDxcNMjYxMTIyMjM0NjMyWjAvBgkqhkiG9w0BCQQxIgQg/JbYLIUODraBcimwO9zAJOKs9GyRldJ8zMOeZwWF
      SFkweQYJKoZIhvcNAQkPMWwwajALBglghkgBZQMEASowCwYJYIZIAWUDBAEWMAsGCWCGSAFlAwQBAjAKBggqhkiG9w0DBzAO
      BggqhkiG9w0DAgICAIAwDQYIKoZIhvcNAwICAUAwBwYFKw4DAgcwDQYIKoZIhvcNAwICASgwCgYIKoZIzj0EAwIESDBGAiEA
      umglML6bw6nJXl0Zylcwc0McKGjGTPTGpwqh429B/UkCIQDKZC2yTsVfYw0sNvYfsKR+xikvD+cjZlWOfLtJc4T16w==
    """)

  /// `openssl cms -sign -nodetach -nocerts -binary -noattr -outform DER`
  static let cmsDER = decoded(
    """
      MIH+BgkqhkiG9w0BBwKggfAwge0CAQExDTALBglghkgBZQMEAgEwSQYJKoZIhvcNAQcBoDwEOnsid2ViY3JlZGVudGlhbHMi
      OnsiYXBwcyI6WyJBQkNERTEyMzQ1LmNvbS5leGFtcGxlLmFwcCJdfX0xgY0wgYoCAQEwJDAMMQowCAYDVQQDDAF0AhQOVsCI
      pMfeWIznpBogKTBxdU5F2zALBglghkgBZQMEAgEwCgYIKoZIzj0EAwIERjBEAiAb3j5VP/aRGz6GSzjkUOk/s61YXxiaWysc
      eS6c4BvlxQIgJVCwbTkzHwI0zmH7GooQayDvzFtOf1M3NLAOOy63MaI=
    """)

  /// The same with `-md sha512 -stream`: indefinite lengths and content in pieces.
  static let cmsBER = decoded(
    """
      MIAGCSqGSIb3DQEHAqCAMIACAQExDTALBglghkgBZQMEAgMwgAYJKoZIhvcNAQcBoIAkgAQ6eyJ3ZWJjcmVkZW50aWFscyI6
      eyJhcHBzIjpbIkFCQ0RFMTIzNDUuY29tLmV4YW1wbGUuYXBwIl19fQAAAAAAADGBjjCBiwIBATAkMAwxCjAIBgNVBAMMAXQC
      FA5WwIikx95YjOekGiApMHF1TkXbMAsGCWCGSAFlAwQCAzAKBggqhkjOPQQDBARHMEUCIE3VBdf2yU961R9YJHOZlcKQyLRz
      K8GhqYHGVyVCgE/NAiEAheRuf7EyAidpqLCJ4SjeeswhWHKqjiXTcvKtpc3JGpkAAAAAAAA=
    """)

  /// Signed by two keys with `openssl cms -resign`; one certificate inside.
  static let twoSigners = decoded(
    """
      MIICxwYJKoZIhvcNAQcCoIICuDCCArQCAQExGjALBglghkgBZQMEAgEwCwYJYIZIAWUDBAICMEkGCSqGSIb3DQEHAaA8BDp7
      IndlYmNyZWRlbnRpYWxzIjp7ImFwcHMiOlsiQUJDREUxMjM0NS5jb20uZXhhbXBsZS5hcHAiXX19oIIBcDCCAWwwggEToAMC
      AQICFA5WwIikx95YjOekGiApMHF1TkXbMAoGCCqGSM49BAMCMAwxCjAIBgNVBAMMAXQwHhcNMjYxMTIyMjM0NjMyWhcNMzYx
      MTE5MjM0NjMyWjAMMQowCAYDVQQDDAF0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEYOr250Davj5ooRCoL72QHzmW+vK
      5FWdp0AGMQFAa7d3ZXMVjHWupjK8J7yWSjls0TiHaS1jpuEt/5w/ubuKxqNTMFEwHQYDVR0OBBYEFK8xpsFlltZOwRmj/C5G
      pxIsd5MJMB8GA1UdIwQYMBaAFK8xpsFlltZOwRmj/C5GpxIsd5MJMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDRwAw
      RAIgBRZPiezlTC7PT/7Wz97dcVDBr3K0ypI62ssF3wVmMVYCIFoSVzvIVw101PDM+HLSs2w88zVyWzyxqcgMuOvnyd8jMYHT
      MEQCAQEwJDAMMQowCAYDVQQDDAF1AhRHFmusYcU5y7pWligrBjXhF/5b4TALBglghkgBZQMEAgIwCgYIKoZIzj0EAwMEADCB
      igIBATAkMAwxCjAIBgNVBAMMAXQCFA5WwIikx95YjOekGiApMHF1TkXbMAsGCWCGSAFlAwQCATAKBggqhkjOPQQDAgRGMEQC
      IDpm01TBN4v0o6+qZjf2TsRe3YVTbcWUyIyIUSQAmPkQAiA3tAROO8uJxNbxzPUm0TxZwhlK3iz2DmPhlMKAwWQ1iw==
    """)

  /// `openssl cms -sign` without `-nodetach`.
  static let detached = decoded(
    """
      MIHCBgkqhkiG9w0BBwKggbQwgbECAQExDTALBglghkgBZQMEAgEwCwYJKoZIhvcNAQcBMYGPMIGMAgEBMCQwDDEKMAgGA1UE
      AwwBdAIUDlbAiKTH3liM56QaICkwcXVORdswCwYJYIZIAWUDBAIBMAoGCCqGSM49BAMCBEgwRgIhAIjMIj7CbZdzZ+VoMmcZ
      Q/nvtuNAF8esAgBQTpq3uAYvAiEA4WO4J1Yk7IgZpgyCB0UuXTvPWE16o+tCC77LcxJ5ifI=
    """)

  /// `openssl cms -encrypt -aes128`.
  static let enveloped = decoded(
    """
      MIIBPgYJKoZIhvcNAQcDoIIBLzCCASsCAQIxgbehgbQCAQOgUaFPMAkGByqGSM49AgEDQgAErZ+Mis/NLpdOoHXw5wGcdcVA
      PdNC3L26WnF0tOQ3RBKtzqe8yWq9x7MtXCMFp8RSiEvtIqBu6lp4VAdkPpCoIDAYBgkrgQUQhkg/AAIwCwYJYIZIAWUDBAEF
      MEIwQDAkMAwxCjAIBgNVBAMMAXQCFA5WwIikx95YjOekGiApMHF1TkXbBBiFITxDTctm1CmNsj28YCon4pxFngVsYu0wbAYJ
      KoZIhvcNAQcBMB0GCWCGSAFlAwQBAgQQMVtJ2WyMctjac4ozJb0GFoBA9oxNpHnCT1CJNFIpS6tIkG8ASLP2gAqvCc3aNJIV
      5v8BNft98ZtYuMQjdXaf+DjZEeyOWAq9lcYvhzcudorRQQ==
    """)

  /// `openssl cms -data_create`.
  static let plainData = decoded(
    """
      MEkGCSqGSIb3DQEHAaA8BDp7IndlYmNyZWRlbnRpYWxzIjp7ImFwcHMiOlsiQUJDREUxMjM0NS5jb20uZXhhbXBsZS5hcHAi
      XX19
    """)

  /// `openssl smime -sign -outform PEM`.
  static let smimePEM = """
    -----BEGIN PKCS7-----
    MIIB7gYJKoZIhvcNAQcCoIIB3zCCAdsCAQExDzANBglghkgBZQMEAgEFADBJBgkq
    hkiG9w0BBwGgPAQ6eyJ3ZWJjcmVkZW50aWFscyI6eyJhcHBzIjpbIkFCQ0RFMTIz
    NDUuY29tLmV4YW1wbGUuYXBwIl19fTGCAXgwggF0AgEBMCQwDDEKMAgGA1UEAwwB
    dAIUDlbAiKTH3liM56QaICkwcXVORdswDQYJYIZIAWUDBAIBBQCggeQwGAYJKoZI
    hvcNAQkDMQsGCSqGSIb3DQEHATAcBgkqhkiG9w0BCQUxDxcNMjYxMTIyMjM0NjMy
    WjAvBgkqhkiG9w0BCQQxIgQg/JbYLIUODraBcimwO9zAJOKs9GyRldJ8zMOeZwWF
    SFkweQYJKoZIhvcNAQkPMWwwajALBglghkgBZQMEASowCwYJYIZIAWUDBAEWMAsG
    CWCGSAFlAwQBAjAKBggqhkiG9w0DBzAOBggqhkiG9w0DAgICAIAwDQYIKoZIhvcN
    AwICAUAwBwYFKw4DAgcwDQYIKoZIhvcNAwICASgwCgYIKoZIzj0EAwIERzBFAiB7
    txoe1DM0wDsgw5ATz1TFzFQL/FmFxRgSwsr2aAhxnAIhANXHxGoVp1BSFdelX7Ls
    ZHdk52/DiCLKCSHT/bDOhfKC
    -----END PKCS7-----

    """

  /// `openssl cms -sign -outform PEM`.
  static let cmsPEM = """
    -----BEGIN CMS-----
    MIH+BgkqhkiG9w0BBwKggfAwge0CAQExDTALBglghkgBZQMEAgEwSQYJKoZIhvcN
    AQcBoDwEOnsid2ViY3JlZGVudGlhbHMiOnsiYXBwcyI6WyJBQkNERTEyMzQ1LmNv
    bS5leGFtcGxlLmFwcCJdfX0xgY0wgYoCAQEwJDAMMQowCAYDVQQDDAF0AhQOVsCI
    pMfeWIznpBogKTBxdU5F2zALBglghkgBZQMEAgEwCgYIKoZIzj0EAwIERjBEAiB1
    c6xN0cpa4FjNX9casRG3tMK8hjCHyQhnCSdnuJd92gIgLPp+XLUCEzq5YKJpEDOC
    q9ZK2qbOjkTp9r+tnSZXbK0=
    -----END CMS-----

    """

  private static func decoded(_ text: String) -> [UInt8] {
    Array(Data(base64Encoded: text, options: .ignoreUnknownCharacters) ?? Data())
  }
}
