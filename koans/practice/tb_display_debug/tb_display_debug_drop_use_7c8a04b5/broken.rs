pub fn framed<T>(content: &T, edge: char) -> String
where
    T: Display + ?Sized,
{
    let line = format!("{edge} {content} {edge}");
    let rule = edge.to_string().repeat(line.chars().count());
    [rule.as_str(), &line, &rule].join("\n")
}

pub fn banner(title: &str, issue: u32) -> String {
    let number = framed(&issue, '-');
    let text = framed(title, '*');
    format!("{text}\n{number}")
}
