#[derive(PartialEq)]
pub struct Date {
    pub parts: [u16; 3],
    pub leap: bool,
}

pub fn date(text: &str) -> Option<Date> {
    let mut bits = text.split('-');
    let year = bits.next()?.parse::<u16>().ok();
    let parts = [year, bits.next()?.parse().ok()?, bits.next()?.parse().ok()?];
    let leap = year % 4 == 0;
    Some(Date { parts, leap })
}
