#[derive(Debug)]
pub struct Call {
    pub from: String,
    pub seconds: u32,
}

pub fn call(entry: &str) -> Option<Call> {
    let (from, seconds) = entry.split_once('=')?;
    let seconds = seconds.parse::<u32>().ok()?;
    let from = from.to_string();
    Some(Call { from, seconds })
}

pub fn longest(calls: &[Call], skip: &str) -> Result<Call, &'static str> {
    let others = calls.iter().filter(|c| c.from != skip);
    let call = others.max_by_key(|c| c.seconds).ok_or("no calls")?;
    Ok(call.clone())
}
