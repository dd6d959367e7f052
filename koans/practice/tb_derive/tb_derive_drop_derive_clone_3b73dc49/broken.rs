pub struct Rate {
    pub name: &'static str,
    pub percent: u8,
}

pub fn add_rate(list: &mut Vec<Rate>, number: i32) -> Result<Rate, String> {
    let percent = u8::try_from(number).map_err(|e| e.to_string())?;
    let name = if percent == 0 { "free" } else { "vat" };
    let rate = Rate { name, percent };
    list.push(rate.clone());
    Ok(rate)
}
