pub trait Advice {
    fn text(&self) -> String;
}

pub struct Reef {
    pub sails: u8,
}

pub struct FullSail;

impl Advice for Reef {
    fn text(&self) -> String {
        format!("reef {} sails", self.sails)
    }
}

impl Advice for FullSail {
    fn text(&self) -> String {
        String::from("full sail")
    }
}

pub fn advise(knots: u8) -> &'static dyn Advice {
    match knots {
        0..=15 => &FullSail,
        _ => &Reef {
            sails: (knots - 10) / 6,
        },
    }
}

pub fn log(winds: &[u8]) -> String {
    winds
        .iter()
        .map(|w| advise(*w).text())
        .collect::<Vec<_>>()
        .join("; ")
}
