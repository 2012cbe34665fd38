import Testing

@testable import ApplinksCLI

@Suite("Durations for people")
struct DurationTests {
  @Test(
    "are rounded up, since who waits less has not waited long enough",
    arguments: [
      (0, "0 s"), (119, "119 s"), (121, "3 min"), (7199, "120 min"), (7201, "3 h"), (21_598, "6 h"),
      (172_800, "2 days"), (172_801, "3 days"),
    ])
  func durations(_ seconds: Int, _ words: String) { #expect(CDNText.duration(seconds) == words) }
}
