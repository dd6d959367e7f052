pub struct Rom<'a> {
    pub title: &'a [u16],
    pub region: char,
}

pub fn list(roms: &[Rom]) -> String {
    let mut titles = Vec::new();
    for rom in roms.iter().filter(|rom| rom.region != 'X') {
        let title = String::from_utf16(rom.title)?;
        titles.push(format!("{title} ({})", rom.region));
    }
    titles.join("; ")
}
