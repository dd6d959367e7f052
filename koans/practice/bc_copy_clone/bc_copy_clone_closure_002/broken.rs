pub type Line = Box<dyn Fn(u32) -> String>;

pub struct Voices {
    pub polite: Line,
    pub curt: Line,
}

pub fn voices(name: String) -> Voices {
    Voices {
        polite: Box::new(move |hour| {
            let part = if hour < 12 { "morning" } else { "day" };
            format!("Good {part}, {name}")
        }),
        curt: Box::new(move |_| name.split(' ').next_back().unwrap_or_default().to_string()),
    }
}

pub fn dialogue(name: &str, hours: &[u32]) -> Vec<String> {
    let Voices { polite, curt } = voices(name.to_owned());
    hours
        .iter()
        .enumerate()
        .map(|(turn, &hour)| if turn == 0 { polite(hour) } else { curt(hour) })
        .collect()
}
