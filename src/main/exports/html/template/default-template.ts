/** The page of a newsroom that has set none of its own, as a template. */
export const defaultTemplate = `<!doctype html>
<html lang="{{language}}">
<head>
{{head}}
</head>
<body>
<article>
<header>
{{kicker}}
{{headline}}
{{lead-image}}
{{byline}}
{{dates}}
</header>
{{notices-top}}
{{dateline}}
{{lede}}
{{body}}
{{notices-bottom}}
{{standing-elements}}
</article>
</body>
</html>
`;
