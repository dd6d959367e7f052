pub struct Dye {
    pub rgba: [u8; 4],
}

impl Dye {
    pub fn describe(&self) -> String {
        match self.rgba {
            [_, _, _, 0] => "undyed".to_string(),
            [0, 0, 0, _] => "black".to_string(),
            [r, g, b, _] if r == g && g == b => format!("grey {}%", u32::from(r) * 100 / 255),
            [r, g, b, _] if r >= g && r >= b => "reddish".to_string(),
            [_, g, b, _] => if g >= b { "greenish" } else { "bluish" }.to_string(),
        }
    }
}

pub fn mix(dyes: &[Dye]) -> Option<[u8; 4]> {
    let n = u32::try_from(dyes.len()).ok().filter(|n| *n > 0)?;
    Some(std::array::from_fn(|i| {
        (dyes.iter().map(|d| u32::from(d.rgba[i])).sum::<u32>() / n) as u8
    }))
}
