/// The identifiers of OWASP's requirements. Source: app-inspection, heads of sections 1 and 3.4. MASTG's version 1 numbers
/// are those of universal links and of custom schemes (the reference names both for both tests; which is whose is recalled).
/// Version 2 took over the tests of custom schemes, of iOS and of Android; the older numbers stay beside its own (user-needs,
/// section 0, 4, from OWASP/mastg#3904 and #3897).
enum Requirement {
  /// Universal links: sections 1.1 to 1.4.
  static let universalLinks = ["MASTG-TEST-0070", "MSTG-PLATFORM-4", "MASVS-PLATFORM-1"]
  /// Custom schemes: section 1.6.
  static let customSchemes = [
    "MASTG-TEST-0075", "MASTG-TEST-0370", "MASTG-TEST-0371", "MSTG-PLATFORM-3", "MASVS-PLATFORM-1",
  ]
  /// Calls of other apps: section 1.5, which both tests have.
  static let otherApps = [
    "MASTG-TEST-0070", "MASTG-TEST-0075", "MSTG-PLATFORM-3", "MSTG-PLATFORM-4", "MASVS-PLATFORM-1",
  ]
  /// Links of Android.
  static let android = ["MASTG-TEST-0028", "MASTG-TEST-0393", "MASTG-TEST-0394", "MASVS-PLATFORM-1"]
}
