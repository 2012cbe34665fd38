import LinkRoutes

/// The links of the shop.
@LinkRoutes("shop.example", schemes: "shop")
enum ShopRoute: Equatable {
  /// A product.
  @Route("/buy/:id") case product(id: Int)
  /// What a search finds.
  @Route("/search?q=:query&page=:page") case search(query: String, page: Int = 1)
  /// A campaign.
  @Route("/promo/:name") case promotion(name: String)
  /// An order.
  @Route("/account/orders/:number") case order(number: Int)
}
