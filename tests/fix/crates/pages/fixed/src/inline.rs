/// Marks within a line: *strong*, _emphasis_, `code`; what HTML needs is escaped.
pub fn inline(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(['*', '_', '`']) {
        let mark = rest[start..].chars().next().unwrap_or('*');
        let after = &rest[start + 1..];
        let Some(end) = after.find(mark) else {
            break;
        };
        out.push_str(&escape(&rest[..start]));
        let name = tag(mark);
        let inner = if mark == '`' {
            escape(&after[..end])
        } else {
            inline(&after[..end])
        };
        out.push_str(&format!("<{name}>{inner}</{name}>"));
        rest = &after[end + 1..];
    }
    out.push_str(&escape(rest));
    out
}

fn tag(mark: char) -> &'static str {
    match mark {
        '*' => "strong",
        '_' => "em",
        _ => "code",
    }
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            other => escaped.push(other),
        }
    }
    escaped
}
