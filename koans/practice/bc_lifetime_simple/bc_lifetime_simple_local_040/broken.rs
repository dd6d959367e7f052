pub fn frame(title: &str, count: usize) -> String {
    let banner: &str;
    if count > 1 {
        let plural = format!("{title} x{count}");
        banner = &plural;
    } else {
        banner = title;
    }
    let edge = "=".repeat(banner.len());
    format!("{edge}\n{banner}\n{edge}")
}
