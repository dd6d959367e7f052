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

pub fn next_party(list: &[Birthday], today: u8) -> Option<Birthday> {
    let spot = list.iter().position(|b| b.month >= today);
    let mut party = list[spot].clone();
    party.who.push('!');
    Some(party)
}
