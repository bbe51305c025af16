import Crypto
import HTTPTypes
import Hummingbird
import Markup
import Text

/// The one script of the site: it asks the browser for a passkey before a form is sent, prints and copies. Every page works without it.
enum AccountScript {
    static let path: SitePath = "/assets/account.js"

    static let bytes = Array(text.utf8)
    static let tag = "\"\(HexText.encode(SHA256.hash(data: bytes).prefix(8)))\""

    private static let text = """
        "use strict";
        (() => {
          const toBytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
          const toText = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
            .replace(/\\+/g, "-").replace(/\\//g, "_").replace(/=+$/, "");
          const descriptors = (list) => (list || []).map((item) => ({ ...item, id: toBytes(item.id) }));

          const ask = async (kind, options) => {
            options.challenge = toBytes(options.challenge);
            options.excludeCredentials = descriptors(options.excludeCredentials);
            options.allowCredentials = descriptors(options.allowCredentials);
            if (options.user) options.user.id = toBytes(options.user.id);
            const made = await navigator.credentials[kind]({ publicKey: options });
            const response = { clientDataJSON: toText(made.response.clientDataJSON) };
            for (const name of ["attestationObject", "authenticatorData", "signature", "userHandle"]) {
              if (made.response[name]) response[name] = toText(made.response[name]);
            }
            if (made.response.getTransports) response.transports = made.response.getTransports();
            const id = toText(made.rawId);
            return JSON.stringify({ id, rawId: id, type: made.type, response });
          };

          if (window.PublicKeyCredential && navigator.credentials) {
            for (const form of document.querySelectorAll("form[data-passkey]")) {
              form.hidden = false;
              form.addEventListener("submit", async (event) => {
                event.preventDefault();
                const problem = form.querySelector("[data-problem]");
                problem.hidden = true;
                try {
                  form.elements.answer.value = await ask(form.dataset.passkey, JSON.parse(form.dataset.options));
                  form.submit();
                } catch {
                  problem.hidden = false;
                }
              });
            }
          }
          for (const button of document.querySelectorAll("button[data-print]")) {
            button.hidden = false;
            button.addEventListener("click", () => window.print());
          }
          if (navigator.clipboard) {
            for (const button of document.querySelectorAll("button[data-copy]")) {
              button.hidden = false;
              button.addEventListener("click", () => navigator.clipboard.writeText(button.dataset.copy));
            }
          }
        })();

        """
}

extension Site {
    /// The script with a tag, so that browsers ask once whether it changed.
    func accountScript(_ request: Request) -> Response {
        if request.headers[.ifNoneMatch] == AccountScript.tag { return Response(status: .notModified, headers: [.eTag: AccountScript.tag]) }
        var response = Reply.bytes(AccountScript.bytes, type: "text/javascript; charset=utf-8")
        response.headers[.eTag] = AccountScript.tag
        response.headers[.cacheControl] = "max-age=3600"
        return response
    }
}
