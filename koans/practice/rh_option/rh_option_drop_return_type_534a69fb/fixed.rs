pub fn explain_exit(code: i32) -> Option<String> {
    if code == 0 {
        return None;
    }
    let text = match code {
        2 => "usage error".to_string(),
        126 => "not executable".to_string(),
        n if n > 128 => format!("killed by signal {}", n - 128),
        n => format!("failed with {n}"),
    };
    Some(text)
}
