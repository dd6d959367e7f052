#[derive(Debug, PartialEq)]
pub struct Alarm {
    pub minute: u32,
    pub loud: bool,
}

pub fn alarm(time: &str, loud: &str) -> Result<Alarm, Box<dyn Error>> {
    let (hour, minute) = time.split_once(':').ok_or("no colon")?;
    let minute = hour.parse::<u32>()? * 60 + minute.parse::<u32>()?;
    let loud = loud.parse::<bool>()?;
    Ok(Alarm { minute, loud })
}
