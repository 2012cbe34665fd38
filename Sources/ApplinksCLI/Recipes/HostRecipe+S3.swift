extension HostRecipe {
  /// Amazon S3 behind CloudFront.
  static let s3 = HostRecipe(
    name: "s3",
    place:
      "These are commands; BUCKET and DISTRIBUTION stand for yours. The behaviour for /.well-known/* must have no "
      + "function that redirects, and no error page that answers 200.",
    isTested: false,
    text: """
      # untested
      aws s3 cp apple-app-site-association s3://BUCKET/.well-known/apple-app-site-association --content-type application/json
      aws s3 cp assetlinks.json s3://BUCKET/.well-known/assetlinks.json --content-type application/json
      aws cloudfront create-invalidation --distribution-id DISTRIBUTION --paths '/.well-known/*'

      """)
}
