#[derive(Debug)]
pub struct Gap<'t> {
    pub before: &'t Reading,
    pub after: &'t Reading,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    pub minute: i32,
    pub level: i32,
}

impl Gap<'_> {
    pub fn rise(&self) -> i32 {
        self.after.level - self.before.level
    }
}

pub fn widest(readings: &[Reading]) -> Option<Gap<'_>> {
    readings
        .windows(2)
        .map(|w| Gap {
            before: &w[0],
            after: &w[1],
        })
        .max_by_key(|g| g.rise().abs())
}

pub fn report(raw: &[(i32, i32)]) -> String {
    let found = {
        let readings: Vec<Reading> = raw
            .iter()
            .map(|&(minute, level)| Reading { minute, level })
            .collect();
        widest(&readings)
    };
    match found {
        Some(gap) => format!("{:+} at {}", gap.rise(), gap.after.minute),
        None => String::from("too few"),
    }
}
