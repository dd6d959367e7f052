pub fn scan(text: &str, mut warnings: Option<&mut Vec<String>>) -> usize {
    if text.is_empty() {
        if let Some(list) = warnings.as_deref_mut() {
            list.push("empty".to_string());
        }
    }
    let tabs = text.matches('\t').count();
    if tabs > 0 {
        if let Some(list) = warnings {
            list.push(format!("{} tabs", tabs));
        }
    }
    text.len() - tabs
}
