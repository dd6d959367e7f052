pub fn setting(line: &str) -> Option<&str> {
    let (key, raw) = line.split_once('=')?;
    if key.trim().is_empty() {
        return None;
    }
    let unquoted = raw.replace('"', "");
    Some(unquoted.trim())
}

pub fn count_settings(file: &str) -> usize {
    file.lines().filter_map(setting).count()
}
