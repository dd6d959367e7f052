#[derive(Debug, Clone)]
pub struct Call {
    pub from: String,
    pub seconds: u32,
}

pub fn call(entry: &str) -> Option<Call> {
    let (from, seconds) = entry.split_once('=')?;
    let seconds = seconds.parse::<u32>().ok();
    let from = from.to_string();
    Some(Call { from, seconds })
}
