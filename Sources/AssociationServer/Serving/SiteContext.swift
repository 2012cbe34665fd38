#if Server
import Hummingbird
import NIOCore

/// What a request's answer needs to know of its connection.
@available(macOS 14, iOS 17, tvOS 17, *)
struct SiteContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The connection of HTTP/1.1, or the stream of HTTP/2.
  let channel: any Channel

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    channel = source.channel
  }
}
#endif
