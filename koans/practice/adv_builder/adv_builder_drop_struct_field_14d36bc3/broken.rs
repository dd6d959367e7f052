use std::time::Duration;

#[derive(PartialEq, Clone, Debug)]
pub struct Meeting {
    pub topic: String,
}

pub fn postpone(meeting: &Meeting, text: &str) -> Result<Meeting, String> {
    let minutes: u64 = text.parse().map_err(|_| format!("no number: {text}"))?;
    let mut later = meeting.clone();
    later.start += Duration::from_secs(minutes * 60);
    Ok(later)
}
