/** A template as a newsroom has it: masthead, navigation, article, footer. */
export const masthead = `<!doctype html>
<!-- Die Vorlage des Seeboten: {{publication}} ist sein Name. -->
<html lang="{{language}}">
<head>
  {{head}}
</head>
<body>
<header class="masthead">
  <a class="name" href="{{home}}">{{publication}}</a>
  <nav aria-label="Ressorts">
    <ul>
      <li><a href="/region">Region</a></li>
      <li><a href="/kultur">Kultur</a></li>
    </ul>
  </nav>
</header>
<main>
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
</main>
<footer>
  <p><a href="{{corrections-policy}}">Fehler melden</a></p>
  <p>© {{year}} {{publication}}</p>
</footer>
</body>
</html>
`;
