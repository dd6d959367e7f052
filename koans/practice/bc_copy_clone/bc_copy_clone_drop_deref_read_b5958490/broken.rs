use std::num::ParseIntError;

pub struct Stats {
    pub lost: usize,
    pub sum: f64,
}

pub fn stats(replies: &[&str]) -> Result<Stats, ParseIntError> {
    let mut all = Stats { lost: 0, sum: 0.0 };
    for reply in replies {
        if reply == "timeout" {
            all.lost = all.lost + 1;
        } else {
            all.sum = all.sum + f64::from(reply.parse::<u32>()?);
        }
    }
    Ok(all)
}
