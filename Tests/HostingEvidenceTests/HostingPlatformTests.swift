import HostingEvidence
import Testing

@Suite("Platforms by their answers")
struct HostingPlatformTests {
  @Test(
    "are recognised by the signs that public sources name",
    arguments: [
      ([HTTPHeader("X-Vercel-Id", "fra1::abc"), HTTPHeader("Server", "Vercel")], ["vercel"]),
      ([HTTPHeader("x-nf-request-id", "01KJ"), HTTPHeader("server", "Netlify")], ["netlify"]),
      ([HTTPHeader("Server", "GitHub.com")], ["github-pages"]),
      ([HTTPHeader("Server", "AmazonS3"), HTTPHeader("X-Amz-Cf-Id", "x==")], ["s3", "s3"]),
      ([HTTPHeader("CF-RAY", "7e59-ORD"), HTTPHeader("Server", "cloudflare")], ["cloudflare"]),
      ([HTTPHeader("Server", "nginx")], ["nginx"]), ([HTTPHeader("Server", "nginx/1.22.1")], ["nginx"]),
      ([HTTPHeader("Server", "Apache/2.4.57 (Debian)")], ["apache"]),
      ([HTTPHeader("Server", "Caddy")], ["caddy"]),
      ([HTTPHeader("Server", "Apache-Coyote/1.1")], []), ([HTTPHeader("Server", "nginxfoo")], []),
      ([HTTPHeader("Server", "")], []), ([HTTPHeader("X-Powered-By", "nginx")], []), ([], []),
    ])
  func signs(_ headers: [HTTPHeader], _ recipes: [String]) {
    let found = HostingPlatform.recognised(in: headers)
    #expect(found.map(\.recipe) == recipes)
    for platform in found { #expect(!platform.source.isEmpty && !platform.sign.isEmpty) }
  }
}
