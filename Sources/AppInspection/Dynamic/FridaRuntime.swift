/// The part of a script that is the same for every app.
enum FridaRuntime {
  static let source = #"""
    let number = 0;
    const hooked = new Set();
    // The apps that opened the links which are being received, by threads.
    const senders = new Map();

    function log(event) { console.log(JSON.stringify(event)); }

    function text(value) {
      if (value === null || value === undefined) return null;
      try { return String(value); } catch (error) { return null; }
    }

    // An object behind a pointer; null for nil and for what is no object.
    function object(pointer) {
      try { return pointer.isNull() ? null : new ObjC.Object(pointer); } catch (error) { return null; }
    }

    // A truth value that came back; its upper bits are whatever was there.
    function truth(value) { return (parseInt(text(value), 16) & 0xff) !== 0; }

    function address(value) {
      if (value === null) return null;
      try { return text(typeof value.absoluteString === 'function' ? value.absoluteString() : value); } catch (error) { return text(value); }
    }

    function property(value, name) {
      try { return value !== null && typeof value[name] === 'function' ? value[name]() : null; } catch (error) { return null; }
    }

    function activity(value) {
      return {
        activityType: text(property(value, 'activityType')), webpageURL: address(property(value, 'webpageURL')),
        referrer: address(property(value, 'referrerURL')), userInfo: text(property(value, 'userInfo')),
      };
    }

    function each(collection, body) {
      if (collection === null) return;
      try {
        const all = typeof collection.allObjects === 'function' ? collection.allObjects() : collection;
        const count = Math.min(Number(all.count()), 20);
        for (let index = 0; index < count; index++) body(all.objectAtIndex_(index));
      } catch (error) { log({ event: 'problem', text: 'a collection could not be read: ' + error }); }
    }

    function option(options, name) {
      try { return options === null ? null : text(options.objectForKey_(ObjC.classes.NSString.stringWithString_(name))); } catch (error) { return null; }
    }

    // What the arguments of a receiver say. args[0] is the object, args[1] the selector.
    function described(selector, args) {
      const links = [];
      switch (selector) {
      case 'application:continueUserActivity:restorationHandler:':
      case 'scene:continueUserActivity:':
        links.push(activity(object(args[3])));
        break;
      case 'scene:willConnectToSession:options:': {
        const options = object(args[4]);
        each(property(options, 'userActivities'), (one) => links.push(activity(one)));
        each(property(options, 'URLContexts'), (one) => links.push(opened(one)));
        break;
      }
      case 'scene:openURLContexts:':
        each(object(args[3]), (one) => links.push(opened(one)));
        break;
      case 'application:openURL:options:':
        links.push({ url: address(object(args[3])), sender: option(object(args[4]), 'UIApplicationOpenURLOptionsSourceApplicationKey') });
        break;
      case 'application:handleOpenURL:':
        links.push({ url: address(object(args[3])) });
        break;
      case 'application:openURL:sourceApplication:annotation:':
        links.push({ url: address(object(args[3])), sender: text(object(args[4])) });
        break;
      case 'application:openURLs:':
        each(object(args[3]), (one) => links.push({ url: address(one) }));
        break;
      case 'application:didFinishLaunchingWithOptions:':
      case 'application:willFinishLaunchingWithOptions:': {
        const options = object(args[3]);
        const url = option(options, 'UIApplicationLaunchOptionsURLKey');
        if (url !== null) links.push({ url: url, sender: option(options, 'UIApplicationLaunchOptionsSourceApplicationKey') });
        break;
      }
      default:
        if (selector.indexOf('WithType:') > 0) links.push({ activityType: text(object(args[3])) });
      }
      return links;
    }

    function opened(context) {
      const options = property(context, 'options');
      return { url: address(property(context, 'URL')), sender: text(property(options, 'sourceApplication')) };
    }

    function argumentTexts(selector, args) {
      const count = selector.split(':').length - 1;
      const texts = [];
      for (let index = 0; index < count; index++) {
        const value = args[index + 2];
        const found = object(value);
        texts.push(found === null ? text(value) : text(found).slice(0, 400));
      }
      return texts;
    }

    function caller(context) {
      try { return text(DebugSymbol.fromAddress(context.returnAddress)); } catch (error) { return null; }
    }

    function common(kind, context, id) {
      return { event: kind, id: id, time: Date.now(), thread: context.threadId === undefined ? null : context.threadId };
    }

    function method(className, selector) {
      const found = ObjC.classes[className];
      const one = found === undefined ? undefined : found['- ' + selector];
      if (one === undefined || one === null) { log({ event: 'missing', class: className, selector: selector }); return null; }
      return one;
    }

    function hookReceiver(className, selector) {
      const name = className + ' ' + selector;
      if (hooked.has(name)) return 0;
      hooked.add(name);
      const one = method(className, selector);
      if (one === null) return 0;
      const returns = selector.indexOf('application:') === 0 && !/Error:|didUpdate|openURLs/.test(selector);
      Interceptor.attach(one.implementation, {
        onEnter(args) {
          this.id = ++number;
          const event = common('receiver', this, this.id);
          event.class = className;
          event.selector = selector;
          event.arguments = argumentTexts(selector, args);
          event.links = described(selector, args);
          log(event);
          const open = senders.get(this.threadId) || [];
          open.push(event.links.map((link) => link.sender).filter((sender) => typeof sender === 'string'));
          senders.set(this.threadId, open);
        },
        onLeave(value) {
          (senders.get(this.threadId) || []).pop();
          const event = common('return', this, this.id);
          event.class = className;
          event.selector = selector;
          event.returned = returns ? truth(value) : null;
          log(event);
        },
      });
      return 1;
    }

    function hookOpener(className, selector) {
      const one = method(className, selector);
      if (one === null) return 0;
      Interceptor.attach(one.implementation, {
        onEnter(args) {
          this.id = ++number;
          const first = object(args[2]);
          const event = common(selector === 'canOpenURL:' ? 'ask' : selector === 'loadRequest:' ? 'load' : 'open', this, this.id);
          event.class = className;
          event.selector = selector;
          event.url = selector === 'loadRequest:' ? address(property(first, 'URL')) : address(first);
          if (selector.indexOf('options:') > 0) event.options = text(object(args[3]));
          event.caller = caller(this);
          log(event);
        },
        onLeave(value) {
          const event = common('return', this, this.id);
          event.class = className;
          event.selector = selector;
          event.returned = selector === 'canOpenURL:' || selector === 'openURL:' ? truth(value) : null;
          log(event);
        },
      });
      return 1;
    }

    // A text of Swift is two words: short ones stand in them, others at an address.
    function swiftString(first, second) {
      try {
        const top = second.shr(56).toUInt32();
        if (top & 0x20) {
          const letters = [];
          for (let index = 0; index < (top & 15); index++) {
            const word = index < 8 ? first.shr(8 * index) : second.shr(8 * (index - 8));
            letters.push(word.and(0xff).toUInt32());
          }
          return String.fromCharCode(...letters);
        }
        const length = parseInt(text(first.and(ptr('0xffffffffffff'))), 16);
        if (!(length > 0 && length < 65536)) return null;
        return second.and(ptr('0x0fffffffffffffff')).add(32).readUtf8String(length);
      } catch (error) { return null; }
    }

    function findFunction(one) {
      let module = null;
      try { module = Process.getModuleByName(one.module); } catch (error) { return null; }
      const find = (name) => {
        try {
          const symbol = typeof module.findSymbolByName === 'function' ? module.findSymbolByName(name) : null;
          return symbol === null ? module.findExportByName(name) : symbol;
        } catch (error) { return null; }
      };
      return find(one.symbol) || find('_' + one.symbol);
    }

    function hookFunction(one) {
      const found = findFunction(one);
      if (found === null) { log({ event: 'missing', module: one.module, symbol: one.symbol, function: one.name }); return 0; }
      Interceptor.attach(found, {
        onEnter(args) {
          this.id = ++number;
          const event = common('function', this, this.id);
          event.symbol = one.symbol;
          event.function = one.name;
          event.arguments = [];
          let word = 0;
          for (const kind of one.arguments) {
            event.arguments.push(kind === 'string' ? swiftString(args[word], args[word + 1]) : text(args[word]));
            word += kind === 'string' ? 2 : 1;
          }
          log(event);
        },
        onLeave(value) {
          const event = common('return', this, this.id);
          event.symbol = one.symbol;
          event.returned = text(value);
          log(event);
        },
      });
      return 1;
    }

    // Closures of SwiftUI have no name: whoever asks an activity for its address is one.
    function hookActivity() {
      const one = method('NSUserActivity', 'webpageURL');
      if (one === null) return 0;
      Interceptor.attach(one.implementation, {
        onEnter(args) { this.activity = object(args[0]); this.id = ++number; },
        onLeave(value) {
          const event = common('activity', this, this.id);
          event.links = [{ activityType: text(property(this.activity, 'activityType')), webpageURL: address(object(value)) }];
          event.caller = caller(this);
          log(event);
        },
      });
      return 1;
    }

    // What the sender of a link is compared with while the link is received, and whether it passes. The classes behind NSString
    // have implementations of their own.
    function hookComparisons() {
      let count = 0;
      const places = new Set();
      for (const className of ['NSString', '__NSCFString', 'NSTaggedPointerString', '__NSCFConstantString']) {
        const found = ObjC.classes[className];
        const one = found === undefined ? undefined : found['- isEqualToString:'];
        if (one === undefined || one === null || places.has(text(one.implementation))) continue;
        places.add(text(one.implementation));
        Interceptor.attach(one.implementation, {
          onEnter(args) {
            this.compared = null;
            const open = senders.get(this.threadId);
            if (open === undefined || !open.some((some) => some.length > 0)) return;
            const texts = [text(object(args[0])), text(object(args[2]))];
            if (!open.some((some) => some.some((sender) => texts.indexOf(sender) >= 0))) return;
            this.id = ++number;
            this.compared = texts;
          },
          onLeave(value) {
            if (this.compared === null) return;
            const event = common('compare', this, this.id);
            event.class = className;
            event.selector = 'isEqualToString:';
            event.arguments = this.compared;
            event.returned = truth(value);
            event.caller = caller(this);
            log(event);
          },
        });
        count += 1;
      }
      if (count === 0) log({ event: 'missing', class: 'NSString', selector: 'isEqualToString:' });
      return count;
    }

    // Receivers of modules that could not be read beforehand.
    function hookHidden() {
      let count = 0;
      for (const name of app.hidden) {
        let module = null;
        try { module = Process.getModuleByName(name); } catch (error) { log({ event: 'missing', module: name }); continue; }
        try {
          const classes = ObjC.enumerateLoadedClassesSync({ ownedBy: new ModuleMap((one) => one.name === module.name) });
          for (const path of Object.keys(classes)) {
            for (const className of classes[path]) {
              const own = ObjC.classes[className].$ownMethods;
              for (const selector of app.selectors) if (own.indexOf('- ' + selector) >= 0) count += hookReceiver(className, selector);
            }
          }
        } catch (error) { log({ event: 'problem', text: 'the classes of ' + name + ' could not be listed: ' + error }); }
      }
      return count;
    }

    function start() {
      if (typeof ObjC === 'undefined' || !ObjC.available) {
        log({ event: 'problem', text: 'There is no bridge to Objective-C: run this with the tools of Frida 17, on a device of Apple.' });
        return;
      }
      let count = 0;
      for (const one of app.receivers) count += hookReceiver(one.class, one.selector);
      for (const one of app.openers) count += hookOpener(one.class, one.selector);
      for (const one of app.functions) count += hookFunction(one);
      if (app.swiftUI) count += hookActivity();
      if (app.comparisons) count += hookComparisons();
      count += hookHidden();
      log({ event: 'ready', application: app.application, hooks: count });
    }

    // rpc.exports.open('shop://cart') opens a link as another app would.
    rpc.exports = {
      open(link) {
        ObjC.schedule(ObjC.mainQueue, () => {
          const url = ObjC.classes.NSURL.URLWithString_(link);
          if (url === null) { log({ event: 'problem', text: 'no address: ' + link }); return; }
          ObjC.classes.UIApplication.sharedApplication().openURL_options_completionHandler_(url, ObjC.classes.NSDictionary.dictionary(), NULL);
        });
      },
      schemes() { return app.schemes; },
    };

    start();

    """#
}
