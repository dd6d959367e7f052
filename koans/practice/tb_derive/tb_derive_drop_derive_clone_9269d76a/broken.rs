use std::cmp::Ordering;

pub struct Claim {
    pub day: u16,
    pub owed: f64,
}

pub fn worst(claims: &[Claim], today: u16) -> Option<Claim> {
    let mut worst = Claim { day: 0, owed: 0.0 };
    for claim in claims {
        let order = claim.owed.partial_cmp(&worst.owed)?;
        if order == Ordering::Greater && claim.day < today {
            worst = claim.clone();
        }
    }
    Some(worst)
}
