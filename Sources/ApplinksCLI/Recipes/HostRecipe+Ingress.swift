extension HostRecipe {
  /// A Kubernetes ingress of ingress-nginx.
  static let ingress = HostRecipe(
    name: "ingress",
    place:
      "It belongs beside the ingress of the site; HOST, SECRET and SERVICE stand for yours, and the service serves the "
      + "files.",
    isTested: false,
    text: """
      # untested
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      metadata:
        name: app-association
        annotations:
          nginx.ingress.kubernetes.io/enable-global-auth: "false"
      spec:
        ingressClassName: nginx
        tls:
          - hosts: [HOST]
            secretName: SECRET
        rules:
          - host: HOST
            http:
              paths:
                - path: /.well-known/apple-app-site-association
                  pathType: Exact
                  backend: { service: { name: SERVICE, port: { number: 80 } } }
                - path: /.well-known/assetlinks.json
                  pathType: Exact
                  backend: { service: { name: SERVICE, port: { number: 80 } } }

      """)
}
