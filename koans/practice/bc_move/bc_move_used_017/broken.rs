pub fn poster(title: &str, lines: &[&str]) -> Vec<String> {
    let banner = "=".repeat(title.len());
    let rule = || banner;
    let mut out = vec![rule(), title.to_uppercase()];
    for line in lines {
        out.push(format!("* {}", line));
    }
    out.push(rule());
    out
}
