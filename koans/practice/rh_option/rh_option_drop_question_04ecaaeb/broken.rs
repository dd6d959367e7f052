use std::cmp::Ordering;

pub struct Counts {
    pub below: u32,
    pub huge: u32,
}

pub fn count_sides(values: &[f64]) -> Option<Counts> {
    let middle = values.last();
    let mut counts = Counts { below: 0, huge: 0 };
    for value in values {
        if value.partial_cmp(middle)? == Ordering::Less {
            counts.below += 1;
        } else if *value > 100.0 {
            counts.huge += 1;
        }
    }
    Some(counts)
}
