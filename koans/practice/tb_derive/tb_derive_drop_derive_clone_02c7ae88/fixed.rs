use std::cmp::Reverse;

#[derive(Clone)]
pub struct Peak {
    pub name: String,
    pub metres: u16,
}

pub fn rank(peaks: &[Peak]) -> Vec<Peak> {
    let mut list = peaks.to_vec();
    list.sort_by_key(|p| Reverse(p.metres));
    list
}

pub fn survey(peak: &Peak, metres: &u16) -> Peak {
    let name = peak.name.to_uppercase();
    let metres = peak.metres.max(*metres);
    Peak { name, metres }
}
