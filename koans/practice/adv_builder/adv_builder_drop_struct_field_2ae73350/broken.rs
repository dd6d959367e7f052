#[derive(Clone)]
pub struct Peak {
    pub metres: u16,
}

pub fn survey(peak: &Peak, metres: &u16) -> Peak {
    let name = peak.name.to_uppercase();
    let metres = peak.metres.max(*metres);
    Peak { name, metres }
}
