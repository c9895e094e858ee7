export const HELP = `Usage: claimsieve [extract|tag|segment] [options] [FILES]

Extracts the checkable quantitative claims of English policy text.

  extract   claims: who, what, how much, of what, when, on whose word (default)
  tag       numbers, amounts, percentages, dates and durations
  segment   sentences, headings and bullets

FILES are plain text in UTF-8; - or none is standard input.

Options:
  -f, --format FORMAT        text (default), json, jsonl, csv, markdown, html,
                             jsonld
      --reference-date DATE  resolve "last year" and the like against this
                             ISO 8601 date
      --default-dollar CODE  the currency of a bare $ (default USD)
      --min-confidence N     leave out claims below N, 0 to 1
      --type TYPE[,TYPE]     only claims of these types, as in trade,investment
  -h, --help                 show this
  -V, --version              show the version

With one file, json is one document; with several, an array of documents, each
with its file. Lines of jsonl and rows of csv always begin with the file.

Exit status: 0 done, 1 some input could not be read, 2 wrong usage.

Examples:
  claimsieve report.txt
  claimsieve report.txt --format html > report.html
  cat report.txt | claimsieve tag - --format csv
`;
