#[derive(Clone)]
pub struct Birthday {
    pub who: String,
    pub month: u8,
}

pub fn read_entry(who: &str, month: &str) -> Result<Birthday, String> {
    let month = month.parse().map_err(|_| format!("{who} has no month"))?;
    let who = who.to_string();
    Ok(Birthday { who, month })
}
