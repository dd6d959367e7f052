#[derive(Debug, Clone, PartialEq)]
pub enum Line<'a> {
    Chapter(&'a str),
    Section(&'a str),
    Text(&'a str),
}

fn classify(line: &str) -> Line<'_> {
    if let Some(title) = line.strip_prefix("## ") {
        Line::Section(title)
    } else if let Some(title) = line.strip_prefix("# ") {
        Line::Chapter(title)
    } else {
        Line::Text(line)
    }
}

pub fn number(manual: &str) -> String {
    let (mut chapter, mut section) = (0, 0);
    let numbered = |line| match line {
        Line::Chapter(title) => {
            chapter += 1;
            section = 0;
            format!("{chapter} {title}\n")
        }
        Line::Section(title) => {
            section += 1;
            format!("{chapter}.{section} {title}\n")
        }
        Line::Text(text) => format!("{text}\n"),
    };
    let mut out = String::new();
    for line in manual.lines() {
        out += &numbered(classify(line));
    }
    out
}
