#[derive(Debug, PartialEq)]
pub struct Core {
    pub clay: u32,
    pub sand: u32,
}

pub fn drill(soil: &str, stop: &char) -> Result<String, String> {
    let end = soil.find(stop).ok_or("never reached rock")?;
    let mut core = Core { clay: 0, sand: 0 };
    for letter in soil[..end].chars() {
        if letter == 'c' {
            core.clay += 1;
        } else {
            core.sand += 1;
        }
    }
    Ok(format!("{core:?}"))
}
