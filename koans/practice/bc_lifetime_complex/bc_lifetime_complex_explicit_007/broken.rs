pub struct Exhibit {
    pub code: u32,
    pub caption: Option<String>,
}

pub fn caption_or<'t>(exhibit: &'t Exhibit, fallback: &str) -> &'t str {
    exhibit.caption.as_deref().unwrap_or(fallback)
}

pub fn wall_text(room: &[Exhibit], fallback: &str) -> String {
    let mut lines = Vec::with_capacity(room.len());
    for exhibit in room {
        lines.push(format!(
            "{:03} {}",
            exhibit.code,
            caption_or(exhibit, fallback)
        ));
    }
    lines.join("\n")
}
