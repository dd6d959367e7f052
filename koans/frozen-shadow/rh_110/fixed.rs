#[derive(Debug, PartialEq)]
pub struct BadTime(String);

#[derive(Default)]
pub struct Card {
    pub text: String,
    pub reminder: Option<String>,
}

/// Minutes since midnight for a time such as 7:30.
pub fn minutes(time: &str) -> Result<u16, BadTime> {
    let bad = || BadTime(time.to_string());
    let (hours, rest) = time.split_once(':').ok_or_else(bad)?;
    let hours: u16 = hours.parse().map_err(|_| bad())?;
    let rest: u16 = rest.parse().map_err(|_| bad())?;
    Ok(hours * 60 + rest)
}

impl Card {
    pub fn due(&self) -> Result<Option<u16>, BadTime> {
        self.reminder.as_deref().map(minutes).transpose()
    }

    pub fn rings(&self, now: u16) -> Result<bool, BadTime> {
        Ok(self.due()?.is_some_and(|due| due <= now))
    }
}
