/// The one style sheet of the site. Pages link to it; the server serves `css` at `path` as `text/css; charset=utf-8`.
///
/// It names no font or picture file, so a page asks for nothing but itself and this file.
public enum Stylesheet {
    public static let path: SitePath = "/assets/waarborg.css"

    public static let css = """
        :root{color-scheme:light dark;\(Palette.light.declarations)}
        @media (prefers-color-scheme:dark){:root{\(Palette.dark.declarations)}}

        """ + base + frame + blocks + forms + adaptations

    /// Type, links and focus.
    private static let base = """
        *,*::before,*::after{box-sizing:border-box}
        html{font:100%/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;\
        color:var(--wb-ink);background:var(--wb-paper);-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
        body{margin:0;font-size:1.125rem;overflow-wrap:break-word;hyphens:manual}
        h1,h2,h3,h4,h5{line-height:1.25;margin:2rem 0 .75rem;text-wrap:balance}
        h1{font-size:clamp(1.5rem,1.1rem + 2.4vw,2.5rem);margin-top:1.5rem}
        h2{font-size:clamp(1.375rem,1.2rem + .9vw,1.75rem)}
        h3{font-size:1.25rem}
        h4,h5{font-size:1.125rem}
        p,ul,ol,dl,pre,table,figure,blockquote{margin:0 0 1rem}
        p,li,dd,dt,blockquote{max-width:44rem}
        a{color:var(--wb-link);text-underline-offset:.15em;text-decoration-thickness:max(1px,.07em)}
        a:visited{color:var(--wb-visited)}
        a:hover{text-decoration-thickness:max(3px,.15em)}
        :focus-visible{outline:3px solid var(--wb-focus);outline-offset:2px}
        main:focus{outline:none}
        code,pre{font-family:ui-monospace,"DejaVu Sans Mono","Liberation Mono",monospace;font-size:.9375em}
        code{overflow-wrap:anywhere}
        ul[role=list],ol[role=list]{list-style:none;padding:0;margin:0}
        @media (min-width:40rem){time{white-space:nowrap}}
        img,svg{max-width:100%;height:auto}
        [hidden]{display:none!important}
        .wb-lead{font-size:1.3125rem}
        .wb-small{font-size:1rem;color:var(--wb-muted-ink)}
        .wb-muted{color:var(--wb-muted-ink);font-size:.9375em}
        .wb-hidden{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;\
        clip-path:inset(50%);white-space:nowrap;border:0}

        """

    /// The parts around the content.
    private static let frame = """
        .wb-width{max-width:66rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2rem)}
        .wb-skip{position:absolute;left:0;top:0;padding:.75rem 1rem;background:var(--wb-paper);color:var(--wb-link);\
        transform:translateY(-200%);z-index:1}
        .wb-skip:focus{transform:none;outline-offset:-3px}
        .wb-header{background:var(--wb-brand);color:var(--wb-on-brand)}
        .wb-header .wb-width{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 2rem;padding-block:.75rem}
        .wb-header a,.wb-header a:visited{color:var(--wb-on-brand)}
        .wb-header :focus-visible{outline-color:var(--wb-on-brand)}
        .wb-header ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
        .wb-header li a,.wb-header li[aria-current]{display:inline-block;padding-block:.375rem}
        .wb-site-name{font-size:1.375rem;font-weight:700;text-decoration:none;padding-block:.25rem}
        .wb-main-nav{flex:1 1 auto}
        .wb-header [aria-current]{font-weight:700}
        .wb-main-nav [aria-current]{text-decoration-thickness:3px}
        .wb-breadcrumbs{padding-top:1rem;font-size:1rem}
        .wb-breadcrumbs li{display:inline}
        .wb-breadcrumbs li+li::before{content:"›" / "";margin-inline:.5em;color:var(--wb-muted-ink)}
        main{padding-bottom:3rem}
        main>p:first-child,main>.wb-progress:first-child{margin-top:1.25rem}
        .wb-footer{border-top:4px solid var(--wb-brand);background:var(--wb-surface);font-size:1rem}
        .wb-footer .wb-width{padding-block:1.5rem}
        .wb-footer ul{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem}
        .wb-footer li a{display:inline-block;padding-block:.25rem}
        .wb-columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:1.5rem;\
        margin-bottom:1rem}
        .wb-card{border:1px solid var(--wb-rule);border-radius:.25rem;padding:1rem 1.25rem;margin-bottom:1rem}
        .wb-card>:first-child{margin-top:0}
        .wb-card>:last-child{margin-bottom:0}

        """

    /// Components that show.
    private static let blocks = """
        .wb-notice{display:flex;gap:.875rem;align-items:flex-start;border:1px solid;border-left-width:.5rem;\
        padding:1rem;margin-bottom:1.5rem;border-radius:.25rem}
        .wb-notice>.wb-icon{flex:none;width:1.75rem;height:1.75rem}
        .wb-notice-body{flex:1;min-width:0;color:var(--wb-ink)}
        .wb-notice-body>:last-child{margin-bottom:0}
        .wb-notice-title{margin:0 0 .5rem;font-size:1.1875rem}
        .wb-notice--large .wb-notice-title{font-size:clamp(1.375rem,1.2rem + 1vw,1.875rem)}
        .wb-notice--large>.wb-icon{width:2.5rem;height:2.5rem}
        \(tone("info"))\(tone("ok"))\(tone("warning"))\(tone("error"))
        .wb-notice a,.wb-error-summary a{color:inherit}
        .wb-badge{display:inline-block;border:1px solid;border-radius:1em;padding:0 .625em;font-size:.875rem;\
        font-weight:600;line-height:1.6;max-width:100%}
        .wb-quotation{margin-inline:0;border-left:4px solid var(--wb-rule);padding-left:1rem}
        .wb-quotation blockquote{margin:0}
        .wb-quotation p{margin-bottom:.25rem}
        .wb-quotation figcaption{font-size:1rem;color:var(--wb-muted-ink)}
        .wb-code{background:var(--wb-surface);padding:1rem;overflow-x:auto;border-radius:.25rem}
        .wb-code code{white-space:pre-wrap}
        .wb-details{margin-bottom:1rem;border-bottom:1px solid var(--wb-rule)}
        .wb-details>summary{cursor:pointer;padding:.5rem .25rem;color:var(--wb-link);font-weight:600}
        .wb-details>summary:hover{text-decoration:underline}
        .wb-details-body{padding:.25rem 0 .5rem 1.25rem}
        .wb-table-frame{overflow-x:auto;margin-bottom:1.5rem}
        @media (max-width:40rem){body{hyphens:auto;hyphenate-limit-chars:10 4 4}code,.wb-input{hyphens:manual}\
        .wb-table-frame:has(th:nth-child(5)){border-right:.375rem double var(--wb-border)}\
        .wb-table-frame:has(th:nth-child(5)) caption::after{display:block;font-weight:400;font-size:1rem;\
        color:var(--wb-muted-ink);content:"→ Schuif opzij voor alle kolommen"}\
        :lang(en) .wb-table-frame:has(th:nth-child(5)) caption::after{content:"→ Scroll sideways for all columns"}}
        table{border-collapse:collapse;width:100%}
        caption{text-align:left;font-weight:700;padding-bottom:.5rem}
        th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--wb-rule)}
        thead th{border-bottom:2px solid var(--wb-border)}
        .wb-number{text-align:right;font-variant-numeric:tabular-nums}
        .wb-definitions>div{display:grid;grid-template-columns:1fr;padding:.5rem 0;\
        border-bottom:1px solid var(--wb-rule)}
        .wb-definitions dt{font-weight:600;min-width:0;overflow-wrap:anywhere}
        .wb-definitions dd{margin:0;min-width:0;overflow-wrap:anywhere}
        @media (min-width:40rem){.wb-definitions>div{grid-template-columns:minmax(12rem,1fr) 2fr auto;gap:1rem}}
        .wb-progress{margin:1rem 0}
        .wb-progress label{display:block;font-size:1rem;color:var(--wb-muted-ink)}
        .wb-progress progress{width:min(100%,24rem);height:.75rem;accent-color:var(--wb-action)}
        .wb-check{display:flex;gap:.75rem;padding:.75rem 0;border-bottom:1px solid var(--wb-rule)}
        .wb-check>div{flex:1;min-width:0}
        .wb-check p{margin-bottom:.25rem}
        .wb-check-sign{flex:none;width:1.75rem;height:1.75rem;border:2px solid;border-radius:.25rem;\
        text-align:center;line-height:1.5rem;font-weight:700}
        .wb-check--done .wb-check-sign{color:var(--wb-ok)}
        .wb-check--failed .wb-check-sign{color:var(--wb-error)}
        .wb-check-state{font-size:.9375rem;color:var(--wb-muted-ink);white-space:nowrap}
        ul.wb-checklist,ol.wb-timeline{margin-bottom:1.5rem}
        ol.wb-timeline{border-left:4px solid var(--wb-rule);padding-left:1.25rem}
        .wb-timeline>li{padding-bottom:1rem}
        .wb-timeline-date{font-weight:700;margin-bottom:.25rem}
        .wb-timeline [aria-current] .wb-timeline-date::before{content:"▸ " / ""}
        .wb-pagination ul{display:flex;flex-wrap:wrap;gap:.25rem;margin:1.5rem 0}
        .wb-pagination a{display:block;min-width:2.75rem;padding:.375rem .625rem;text-align:center}
        .wb-pagination a[aria-current]{font-weight:700;color:var(--wb-ink);border:2px solid;text-decoration:none}
        mark{color:inherit;background:none}
        .wb-mark{padding:.0625em .125em;border-radius:.125rem;color:var(--wb-ink);background:var(--wb-surface);\
        border-bottom:3px solid var(--wb-border);-webkit-box-decoration-break:clone;box-decoration-break:clone}
        .wb-mark-label{font-size:.8125em;color:var(--wb-muted-ink);user-select:none;-webkit-user-select:none}
        .wb-mark--person{background:var(--wb-info-ground);border-bottom-color:var(--wb-info)}
        .wb-mark--place{background:var(--wb-warning-ground);border-bottom:3px double var(--wb-warning)}
        .wb-mark--time{background:var(--wb-ok-ground);border-bottom:3px dotted var(--wb-ok)}
        .wb-mark--reach{border-bottom-style:dashed}
        .wb-mark--number{border-bottom:4px double var(--wb-border)}
        .wb-mark--special{background:var(--wb-error-ground);border-bottom:3px dashed var(--wb-error)}
        .wb-mark--other{background:var(--wb-paper);border-bottom-style:dotted}
        .wb-marked{max-height:36rem;overflow:auto;padding:1rem;margin-bottom:1.5rem;border:1px solid var(--wb-rule);\
        border-radius:.25rem;white-space:pre-wrap;overflow-wrap:anywhere;line-height:1.75;hyphens:manual}
        ul.wb-legend{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;margin-bottom:1rem}
        .wb-print-only{display:none}
        .wb-breakable{display:inline-block;min-width:8rem;overflow-wrap:anywhere}
        .wb-drawing{margin-inline:0;overflow-x:auto}
        .wb-drawing svg{max-width:100%;height:auto;font:16px system-ui,sans-serif;fill:var(--wb-ink)}
        .wb-drawing rect{fill:var(--wb-surface);stroke:var(--wb-border);stroke-width:1.5}
        .wb-drawing .wb-emphasised{fill:var(--wb-info-ground);stroke:var(--wb-info);stroke-width:3}
        .wb-drawing path{fill:none;stroke:var(--wb-border);stroke-width:1.5}

        """

    private static func tone(_ name: String) -> String {
        """
        .wb-notice--\(name),.wb-badge--\(name){color:var(--wb-\(name));background:var(--wb-\(name)-ground);\
        border-color:var(--wb-\(name))}
        .wb-notice--\(name) .wb-notice-title{color:var(--wb-\(name))}

        """
    }

    /// Components that take input.
    private static let forms = """
        .wb-form{margin:1rem 0}
        .wb-field{margin-bottom:1.75rem}
        .wb-field--error{border-left:4px solid var(--wb-error);padding-left:1rem}
        fieldset{border:0;margin:0;padding:0;min-width:0}
        legend{padding:0;font-weight:700;margin-bottom:.5rem}
        legend>*{margin:0}
        .wb-field>label,.wb-search label{display:block;font-weight:700;margin-bottom:.25rem}
        .wb-hint{color:var(--wb-muted-ink);margin-bottom:.5rem}
        .wb-field-error{color:var(--wb-error);font-weight:600;margin-bottom:.5rem}
        .wb-input{font:inherit;width:100%;max-width:40rem;min-height:2.75rem;padding:.375rem .625rem;\
        color:var(--wb-ink);background:var(--wb-paper);border:2px solid var(--wb-border);border-radius:.125rem}
        .wb-input[aria-invalid]{border-color:var(--wb-error)}
        .wb-input--short{max-width:9rem}
        .wb-input[type=date]{max-width:14rem}
        .wb-input--medium{max-width:20rem}
        .wb-input--wide{max-width:none}
        .wb-choice{display:grid;grid-template-columns:2.75rem minmax(0,1fr);align-items:start;max-width:44rem}
        .wb-choice input{width:1.5rem;height:1.5rem;margin:.625rem;accent-color:var(--wb-action)}
        .wb-choice label{padding:.5rem 0;cursor:pointer}
        .wb-choice .wb-hint{grid-column:2;margin-top:-.25rem;font-size:1rem}
        .wb-button,.wb-button:visited{display:inline-block;font:inherit;font-weight:600;text-decoration:none;\
        text-align:center;min-height:2.75rem;padding:.5rem 1.25rem;border:2px solid var(--wb-action);\
        border-radius:.25rem;background:var(--wb-action);color:var(--wb-on-action);cursor:pointer}
        .wb-button:hover{background:var(--wb-action-hover);border-color:var(--wb-action-hover)}
        .wb-button--secondary,.wb-button--secondary:visited{background:var(--wb-paper);color:var(--wb-link)}
        .wb-button--secondary:hover{background:var(--wb-surface);border-color:var(--wb-link)}
        .wb-button--destructive,.wb-button--destructive:visited{background:var(--wb-paper);color:var(--wb-error);\
        border-color:var(--wb-error)}
        .wb-button--destructive:hover{background:var(--wb-error-ground);border-color:var(--wb-error)}
        .wb-actions{display:flex;flex-wrap:wrap;align-items:center;gap:.75rem 1.25rem;margin:1.5rem 0}
        .wb-actions form,.wb-actions p{margin:0}
        .wb-search{margin:1rem 0}
        .wb-search-row{display:flex;flex-wrap:wrap;gap:.5rem}
        .wb-search-row .wb-input{flex:1 1 14rem}
        .wb-error-summary{border:4px solid var(--wb-error);padding:1rem;margin:1.5rem 0;color:var(--wb-error)}
        .wb-error-summary h2{margin:0 0 .5rem}
        .wb-error-summary a{font-weight:600}

        """

    /// Other ways of looking: system colours, less motion, paper.
    private static let adaptations = """
        @media (forced-colors:active){.wb-notice,.wb-card,.wb-badge,.wb-button,.wb-skip{border:2px solid}\
        .wb-field--error{border-color:Mark}.wb-header{border-bottom:2px solid}\
        .wb-drawing rect{fill:Canvas;stroke:CanvasText}.wb-drawing path{stroke:CanvasText}\
        .wb-drawing svg{fill:CanvasText}.wb-mark{border-bottom-color:CanvasText}:focus-visible{outline-color:Highlight}}
        @media (prefers-reduced-motion:no-preference){.wb-skip{transition:transform .1s}}
        @media (prefers-contrast:more){:root{--wb-muted-ink:var(--wb-ink);--wb-rule:var(--wb-border)}}
        @media print{:root{\(Palette.light.declarations)}
        @page{margin:18mm 16mm}
        body{font-size:10.5pt}
        .wb-skip,.wb-main-nav,.wb-languages,.wb-breadcrumbs,.wb-pagination,.wb-search,.wb-actions,.wb-progress,\
        .wb-footer nav,.wb-definition-action,button,.wb-button,.wb-form,.wb-details:not([open]):has(form){display:none}
        .wb-details::details-content{content-visibility:visible;block-size:auto}
        .wb-header,.wb-footer{background:none;color:var(--wb-ink);border:0}
        .wb-header .wb-width,.wb-width{max-width:none;padding:0}
        .wb-header a,.wb-header a:visited{color:var(--wb-ink)}
        .wb-details>summary{list-style:none;color:var(--wb-ink)}
        main a[rel~=external]::after{content:" (" attr(href) ")";font-size:.85em;overflow-wrap:anywhere}
        h1,h2,h3,h4,h5,summary,caption{break-after:avoid}
        .wb-notice,.wb-check,.wb-timeline>li,.wb-definitions>div,tr{break-inside:avoid}
        .wb-table-frame,.wb-code,.wb-drawing,.wb-marked{overflow:visible}
        .wb-screen-only{display:none}.wb-print-only{display:block;white-space:pre-wrap}.wb-marked{max-height:none}
        p,li{orphans:3;widows:3}}

        """
}
