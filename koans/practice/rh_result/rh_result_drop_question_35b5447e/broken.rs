use std::error::Error;

pub fn setting(line: &str) -> Result<(&str, u16), Box<dyn Error>> {
    let (key, value) = line.split_once('=').ok_or("missing equals sign");
    let number = value.trim().parse()?;
    Ok((key.trim(), number))
}

pub fn total(text: &str) -> Result<u32, Box<dyn Error>> {
    let mut sum = 0;
    for line in text.lines() {
        sum += u32::from(setting(line)?.1);
    }
    Ok(sum)
}
