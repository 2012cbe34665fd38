@interface A : UIResponder
@end
@implementation A (Links)
- (BOOL)application:(UIApplication *)app continueUserActivity:(NSUserActivity *)a restorationHandler:(void (^)(NSArray *))h {
  if (![a.activityType isEqualToString:NSUserActivityTypeBrowsingWeb]) return NO;
  NSURL *url = a.webpageURL; // [x openURL:url]
  if ([url.host hasSuffix:@"a.example"]) { [self go:url]; }
  [[UIApplication sharedApplication] openURL:url options:@{UIApplicationOpenURLOptionUniversalLinksOnly: @YES} completionHandler:nil];
  return YES;
}
- (void)go:(NSURL *)u { NSString *p = u.pathComponents[1]; [[NSUserDefaults standardUserDefaults] setObject:p forKey:@"k"]; }
@end
