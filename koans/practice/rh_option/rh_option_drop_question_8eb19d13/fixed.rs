use std::sync::Arc;

#[derive(Debug)]
pub struct Comet {
    pub name: String,
    pub period: u32,
}

pub fn discover(name: &str, period: u32) -> Arc<Comet> {
    let name = name.to_string();
    Arc::new(Comet { name, period })
}

pub fn next_visit(comet: &Arc<Comet>, seen: u32) -> Option<String> {
    let year = seen.checked_add(comet.period)? + 1;
    Some(format!("{comet:?} before {year}"))
}
